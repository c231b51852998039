// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/monitoredpeople.h"

#include "core/acts/recorder.h"
#include "core/dossier/dossierstore.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace {

// As inside an act.
class Writing
{
public:
    explicit Writing(SampleHouse &house)
        : m_transaction(house.database()), m_house(house), recorder(house.database(), house.workspace().house())
    {
        house.database().query("INSERT INTO sync_ctx (mid) VALUES (0)");
    }
    ~Writing()
    {
        m_house.database().query("DELETE FROM sync_ctx");
        m_transaction.commit();
    }
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;

private:
    Transaction m_transaction;
    SampleHouse &m_house;

public:
    Recorder recorder;
};

Dossier dossierOf(SampleHouse &house, const Dossier::Id &id)
{
    return loadDossier(house.database(), id).value().dossier;
}

Monitored insertOne(Recorder &recorder, const Dossier &dossier, const Person::Id &person, const QString &serial,
                    const MonitoredOptions &options)
{
    Monitored made{.dossier = dossier.id, .serial = serial};
    made.monitoring = Monitoring::Id(recorder.insert("monitoring", dossier,
                                                     {{"form", options.type},
                                                      {"technique", u"RF_HOME"_s},
                                                      {"centre", u"VCET"_s},
                                                      {"person", columnValue(person)},
                                                      {"state", options.state},
                                                      {"state_since", options.connectedAt},
                                                      {"connected_at", options.connectedAt},
                                                      {"margin_minutes", options.marginMinutes}}));
    made.equipment = recorder.insert("equipment", {{"kind", options.kind},
                                                   {"supplier", options.supplier},
                                                   {"serial", serial},
                                                   {"state", u"WORN"_s},
                                                   {"state_since", options.connectedAt},
                                                   {"place_kind", u"PERSON"_s},
                                                   {"monitoring", columnValue(made.monitoring)}});
    made.fitting = recorder.insert("fitting", dossier,
                                   {{"monitoring", columnValue(made.monitoring)},
                                    {"person", columnValue(person)},
                                    {"equipment", columnValue(made.equipment)},
                                    {"serial", serial},
                                    {"kind", options.kind},
                                    {"fitted_at", options.connectedAt},
                                    {"first_signal_at", options.firstSignalAt}});
    if (options.approved)
        recorder.insert("schedule", dossier,
                        {{"monitoring", columnValue(made.monitoring)},
                         {"number", 1},
                         {"valid_from", options.validFrom},
                         {"rules", columnValue(toJson(options.rules))},
                         {"exceptions", columnValue(toJson(options.exceptions))},
                         {"state", u"APPROVED"_s},
                         {"requested_by", u"fien"_s},
                         {"decided_by", u"sil"_s},
                         {"decided_at", options.connectedAt},
                         {"active_at", options.activeAt}});
    return made;
}

} // namespace

Monitored monitored(SampleHouse &house, const MonitoredOptions &options)
{
    static int number = 10000;
    const auto id = house.dossier(options.type, options.mandate);
    const auto file = house.file(id);
    Writing writing(house);
    return insertOne(writing.recorder, file.dossier, file.persons.isEmpty() ? Person::Id() : file.persons.begin().key(),
                     options.serial.isEmpty() ? u"RF-%1"_s.arg(++number) : options.serial, options);
}

QList<Monitored> manyMonitored(SampleHouse &house, const Monitored &first, int count, const MonitoredOptions &options)
{
    const auto dossier = dossierOf(house, first.dossier);
    Writing writing(house);
    QList<Monitored> all;
    for (int i = 0; i < count; ++i)
        all << insertOne(writing.recorder, dossier, {},
                         (options.serial.isEmpty() ? u"RF-2"_s : options.serial) + u"%1"_s.arg(i, 4, 10, QChar(u'0')),
                         options);
    return all;
}

AnyId tagInStock(SampleHouse &house, const QString &serial, const QString &supplier, const QString &since)
{
    Writing writing(house);
    return writing.recorder.insert("equipment", {{"kind", u"ANKLE_TAG_RF"_s},
                                                 {"supplier", supplier},
                                                 {"serial", serial},
                                                 {"state", u"READY"_s},
                                                 {"state_since", since},
                                                 {"place_kind", u"STORE"_s}});
}

void setColumns(SampleHouse &house, const char *table, const AnyId &id,
                const QList<std::pair<const char *, QVariant>> &fields)
{
    Writing writing(house);
    writing.recorder.update(table, id, fields);
}

AnyId addRow(SampleHouse &house, const char *table, const Dossier &dossier,
             const QList<std::pair<const char *, QVariant>> &fields)
{
    Writing writing(house);
    return writing.recorder.insert(table, dossier, fields);
}

void staffOfCentre(SampleHouse &house)
{
    house.as(u"setup"_s);
    for (const auto &[login, name, role] : {std::tuple{u"olaf"_s, u"Olaf Oproep"_s, u"MONITORING_OPERATOR"_s},
                                            {u"olga"_s, u"Olga Oproep"_s, u"MONITORING_OPERATOR"_s},
                                            {u"sil"_s, u"Sil Shift"_s, u"SHIFT_LEAD"_s},
                                            {u"fien"_s, u"Fien Fiche"_s, u"VCET_FILE_MANAGER"_s}})
        house.done(u"registerStaff"_s, {{u"login"_s, login}, {u"name"_s, name}, {u"role"_s, role}});
    house.as(u"olaf"_s);
}

ScheduleRule ruleOf(int weekday, const QString &from, const QString &to, const QString &kind)
{
    return {weekday, QTime::fromString(from, u"HH:mm"_s), QTime::fromString(to, u"HH:mm"_s), kind};
}

QList<ScheduleRule> everyDay(const QString &from, const QString &to)
{
    QList<ScheduleRule> rules;
    for (int day = 1; day <= 7; ++day)
        rules << ruleOf(day, from, to);
    return rules;
}
