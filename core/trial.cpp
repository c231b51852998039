// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/trial.h"

#include "core/rehearsal/rehearse.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto login = "proef";

Clock at(QDate day)
{
    return Clock(QDateTime(day, QTime(9, 0)));
}

bool anchors(const DossierType &type, const QString &event)
{
    return std::any_of(type.terms.begin(), type.terms.end(),
                       [&](const TermRule &term) { return term.from.contains(event); });
}

} // namespace

QJsonObject exampleMandate(const DossierType &type, QDate decidedOn, QDate receivedOn)
{
    static const QStringList given{u"Zora"_s, u"Mirko"_s, u"Gaston"_s, u"Hilde"_s, u"Ward"_s};
    const auto iso = [](QDate date) { return date.toString(Qt::ISODate); };
    QJsonArray people;
    for (const auto &party : type.parties)
        for (int i = 0; i < std::max(party.minimum, party.role == type.mainRole() ? 1 : 0); ++i)
            people << QJsonObject{{u"role"_s, party.role},
                                  {u"new"_s, QJsonObject{{u"familyName"_s, u"Proefpersoon"_s},
                                                         {u"givenName"_s, given[people.size() % given.size()]}}}};
    QJsonObject with{{u"type"_s, type.code},
                     {u"receivedOn"_s, iso(receivedOn)},
                     {u"assignedOn"_s, iso(receivedOn)},
                     {u"people"_s, people}};
    if (!type.variants.isEmpty())
        with.insert(u"variant"_s, type.variants.first().code);
    if (!type.phases.isEmpty())
        with.insert(u"phase"_s, type.phases.first().code);
    const auto principal = type.principals.decides.value(0);
    if (!type.initialDecisions.isEmpty()) {
        with.insert(u"decision"_s, QJsonObject{{u"kind"_s, type.initialDecisions.first()},
                                               {u"decidedOn"_s, iso(decidedOn)},
                                               {u"principal"_s, principal}});
        if (anchors(type, u"DECISION_FINAL"_s) || anchors(type, u"MEASURE_START"_s))
            with.insert(u"finalOn"_s, iso(receivedOn));
    }
    // What begins the measure happened on the day of receipt, so that its end is seen.
    QJsonArray events;
    for (const auto &begins : {u"MEASURE_START"_s, u"ET_CONNECTED"_s})
        if (anchors(type, begins))
            events << QJsonObject{{u"kind"_s, begins}, {u"at"_s, iso(receivedOn)}};
    if (!events.isEmpty())
        with.insert(u"events"_s, events);
    // The longest the law allows to this principal, else the shortest, else a year.
    auto most = type.measure.maximum;
    for (const auto &limit : type.measure.limits)
        if (limit.when == principal && !limit.maximum.isEmpty())
            most = limit.maximum;
    if (most.isEmpty())
        most = type.measure.minimum;
    if (type.measure.unit == TypeMeasure::Unit::Time)
        with.insert(u"duration"_s, most.isEmpty() ? u"P1Y"_s : most);
    if (type.measure.unit == TypeMeasure::Unit::Hours)
        with.insert(u"hours"_s, most.isEmpty() ? 100 : most.toInt());
    return with;
}

Trial::~Trial()
{
    m_workspace.reset(); // before its folder goes
}

Result<std::unique_ptr<Trial>> Trial::begin(const Workspace &house, const QString &code, int version, QDate decidedOn)
{
    const auto wanted = house.read([&](const Database &database) -> Result<DossierType> {
        return versionToRehearse(database, house.catalogue(), code, version);
    });
    if (!wanted)
        return tl::make_unexpected(wanted.error());
    auto trial = std::unique_ptr<Trial>(new Trial);
    trial->m_code = code;
    trial->m_version = version;
    const auto received = decidedOn.addDays(5);
    auto opened = Workspace::open({.folder = trial->m_folder.path(),
                                   .clock = at(received),
                                   .language = house.language(),
                                   .mayCreate = true,
                                   .house = house.house(),
                                   .device = QString::fromLatin1(login)});
    if (!opened)
        return tl::make_unexpected(opened.error());
    trial->m_workspace = std::move(*opened);
    auto &made = *trial->m_workspace;
    if (auto copied = trial->copyCatalogue(house, decidedOn); !copied)
        return tl::make_unexpected(copied.error());
    if (auto user = made.setUser(u"setup"_s); !user)
        return tl::make_unexpected(user.error());
    const auto staff = made.write({.name = u"registerStaff"_s,
                                   .with = {{u"login"_s, QString::fromLatin1(login)},
                                            {u"name"_s, house.user().name},
                                            {u"role"_s, u"HOUSE_DIRECTOR"_s}}});
    if (!staff)
        return tl::make_unexpected(staff.error());
    if (auto user = made.setUser(QString::fromLatin1(login)); !user)
        return tl::make_unexpected(user.error());
    auto with = exampleMandate(*wanted, decidedOn, received);
    with.insert(u"assistant"_s, QString::fromLatin1(login));
    const auto registered = made.write({.name = u"registerMandate"_s, .with = with});
    if (!registered)
        return tl::make_unexpected(registered.error());
    trial->m_dossier = Dossier::Id(registered->made);
    return trial;
}

// Rows as they are: this house is thrown away, and nobody's history is written here.
Outcome Trial::copyCatalogue(const Workspace &house, QDate from)
{
    auto &target = m_workspace->database();
    const auto copied = house.read([&](const Database &source) {
        Transaction transaction(target);
        target.query("INSERT INTO sync_ctx (mid) VALUES (0)");
        for (const auto &table : synchronisedTables()) {
            const QByteArray name = table.name;
            if (name != "parameter" && (!name.startsWith("catalogue_") || name == "catalogue_move"))
                continue;
            QByteArrayList columns;
            auto info = source.queryText("SELECT name FROM pragma_table_info('" + name + "') ORDER BY cid");
            while (info.next()) // of colleagues who are not here
                if (const auto column = info.text(0).toLatin1(); column != "author" && column != "reviewer")
                    columns << column;
            const QByteArray insert = "INSERT INTO " + name + " (" + columns.join(", ") + ") VALUES (?" +
                                      QByteArray(", ?").repeated(columns.size() - 1) + ")";
            auto rows = source.queryText("SELECT " + columns.join(", ") + " FROM " + name + " WHERE deleted = 0");
            while (rows.next()) {
                QVariantList values;
                for (int i = 0; i < columns.size(); ++i)
                    values << rows.value(i);
                target.queryText(insert, values);
            }
        }
        auto concepts = target.query("SELECT id, body FROM catalogue_version WHERE code = ? AND version = ?"
                                     " AND state <> 'PUBLISHED' AND deleted = 0",
                                     m_code, m_version);
        if (concepts.next()) {
            auto body = concepts.object(1);
            body.insert(u"validity"_s, QJsonObject{{u"from"_s, from.toString(Qt::ISODate)}});
            target.query("UPDATE catalogue_version SET state = 'PUBLISHED', from_on = ?, body = ? WHERE id = ?", from,
                         body, concepts.id(0));
        }
        target.query("DELETE FROM sync_ctx");
        transaction.commit();
        return true;
    });
    if (!copied)
        return tl::make_unexpected(copied.error());
    return m_workspace->reloadCatalogue();
}

Outcome Trial::moveTo(QDate day)
{
    m_workspace->setClock(at(day));
    if (const auto refreshed = m_workspace->refreshAll(); !refreshed)
        return tl::make_unexpected(refreshed.error());
    ChangeSet all;
    for (const auto &table : synchronisedTables())
        all.tables << QByteArray(table.name);
    all.dossiers << m_dossier;
    Q_EMIT m_workspace->changed(all);
    return {};
}

QDate Trial::nextDate() const
{
    const auto view = m_workspace->dossierView(m_dossier);
    QDate next;
    if (view)
        for (const auto &deadline : view->deadlines)
            if (deadline.state == Deadline::State::Open && deadline.due.date > m_workspace->clock().today() &&
                (!next.isValid() || deadline.due.date < next))
                next = deadline.due.date;
    return next;
}
