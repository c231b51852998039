// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/sampledata.h"

#include "core/base/sentence.h"
#include "core/deadline/offset.h"
#include "core/storage/schema.h"

#include <QFile>
#include <QJsonDocument>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const QString &what, const Problem &problem)
{
    throw std::runtime_error(
        qPrintable(what + u": "_s + problem.code + u" — "_s + problemSentence(problem, Language::En) + u' ' +
                   QString::fromUtf8(QJsonDocument(problem.details).toJson(QJsonDocument::Compact))));
}

} // namespace

SampleHouse::SampleHouse(const QString &house, const QString &now) : m_login(u"lena"_s), m_now(now)
{
    auto opened = Workspace::open({.folder = m_folder.path(),
                                   .clock = Clock(QDateTime::fromString(now, Qt::ISODate)),
                                   .mayCreate = true,
                                   .house = house});
    if (!opened)
        stop(u"open"_s, opened.error());
    m_workspace = std::move(*opened);
    as(u"setup"_s);
    for (const auto &[login, name, role] : {std::tuple{u"lena"_s, u"Lena Denkbeeld"_s, u"JUSTICE_ASSISTANT"_s},
                                            {u"otto"_s, u"Otto Voorbeeldt"_s, u"JUSTICE_ASSISTANT"_s},
                                            {u"vera"_s, u"Vera Verbeeld"_s, u"VICTIM_ASSISTANT"_s},
                                            {u"tessa"_s, u"Tessa Tafelmans"_s, u"TEAM_LEADER"_s},
                                            {u"dirk"_s, u"Dirk Dagdroom"_s, u"HOUSE_DIRECTOR"_s},
                                            {u"onthaal"_s, u"Mina Balie"_s, u"ADMIN_OFFICER"_s},
                                            {u"cato"_s, u"Cato Catalogus"_s, u"CATALOGUE_MANAGER"_s}})
        done(u"registerStaff"_s, {{u"login"_s, login}, {u"name"_s, name}, {u"role"_s, role}, {u"team"_s, u"Team 1"_s}});
    as(u"lena"_s);
}

SampleHouse &SampleHouse::at(const QString &now)
{
    m_now = now.size() == 10 ? QString(now + u"T09:00"_s) : now;
    m_workspace->setClock(Clock(QDateTime::fromString(m_now, Qt::ISODate)));
    return *this;
}

SampleHouse &SampleHouse::as(const QString &login)
{
    if (auto user = m_workspace->setUser(login); !user)
        stop(login, user.error());
    m_login = login;
    return *this;
}

Result<ActDone> SampleHouse::act(const QString &name, const QJsonObject &with)
{
    return m_workspace->write({.name = name, .with = with});
}

ActDone SampleHouse::done(const QString &name, const QJsonObject &with)
{
    auto done = act(name, with);
    if (!done)
        stop(name, done.error());
    return *done;
}

QString SampleHouse::refusal(const QString &name, const QJsonObject &with)
{
    const auto done = act(name, with);
    return done ? QString(u"done: "_s + spoken(done->saying, catalogue(), Language::En)) : done.error().code;
}

qint64 SampleHouse::lastAct()
{
    auto query = database().query("SELECT max(mid) FROM act");
    return query.next() ? query.number(0) : 0;
}

Person::Id SampleHouse::person(const QString &family, const QString &given, const QJsonObject &more)
{
    QJsonObject with{{u"familyName"_s, family}, {u"givenName"_s, given}};
    for (auto it = more.begin(); it != more.end(); ++it)
        with.insert(it.key(), it.value());
    return Person::Id(made(u"registerPerson"_s, with));
}

QJsonObject SampleHouse::mandate(const DossierType &type)
{
    const auto today = m_workspace->clock().today();
    static const QStringList given{u"Zora"_s, u"Mirko"_s, u"Fons"_s, u"Gaston"_s, u"Hilde"_s, u"Pol"_s, u"Ward"_s};
    QJsonArray people;
    for (const auto &party : type.parties)
        for (int i = 0; i < std::max(party.minimum, party.role == type.mainRole() ? 1 : 0); ++i) {
            ++m_people;
            people << QJsonObject{{u"role"_s, party.role},
                                  {u"new"_s, QJsonObject{{u"familyName"_s, u"Verzinsel%1"_s.arg(m_people)},
                                                         {u"givenName"_s, given[m_people % given.size()]}}}};
        }
    QJsonObject with{{u"type"_s, type.code}, {u"receivedOn"_s, today.toString(Qt::ISODate)}, {u"people"_s, people}};
    if (!type.initialDecisions.isEmpty())
        with.insert(u"decision"_s, QJsonObject{{u"kind"_s, type.initialDecisions.first()},
                                               {u"decidedOn"_s, today.addDays(-5).toString(Qt::ISODate)},
                                               {u"principal"_s, type.principals.decides.value(0)}});
    if (type.measure.unit == TypeMeasure::Unit::Time) {
        // The longest the law allows, or one year when it says nothing.
        auto longest = type.measure.maximum;
        for (const auto &limit : type.measure.limits)
            if (limit.when == type.principals.decides.value(0) && !limit.maximum.isEmpty())
                longest = limit.maximum;
        with.insert(u"duration"_s, !longest.isEmpty()                ? longest
                                   : !type.measure.minimum.isEmpty() ? type.measure.minimum
                                                                     : u"P1Y"_s);
    }
    if (type.measure.unit == TypeMeasure::Unit::Hours) {
        auto most = type.measure.maximum;
        for (const auto &limit : type.measure.limits)
            if (limit.when == type.principals.decides.value(0) && !limit.maximum.isEmpty())
                most = limit.maximum;
        with.insert(u"hours"_s, most.toInt());
    }
    return with;
}

Dossier::Id SampleHouse::dossier(const QString &typeCode, const QJsonObject &changes)
{
    const auto *type = catalogue().type(typeCode, m_workspace->clock().today().addDays(-5));
    if (!type)
        throw std::runtime_error(qPrintable(u"no type in force: "_s + typeCode));
    auto with = mandate(*type);
    with.insert(u"assistant"_s, type->accessGroup == u"VICTIM" ? u"vera"_s : u"lena"_s);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        with.insert(it.key(), it.value());
    const auto login = m_login;
    as(u"dirk"_s);
    const auto made = Dossier::Id(this->made(u"registerMandate"_s, with));
    as(login);
    return made;
}

DossierView SampleHouse::view(const Dossier::Id &id)
{
    auto view = m_workspace->dossierView(id);
    if (!view)
        stop(u"dossier"_s, view.error());
    return *view;
}

const Deadline *SampleHouse::deadline(const DossierView &view, const QString &term)
{
    for (const auto &one : view.deadlines)
        if (one.rule->code == term)
            return &one;
    return nullptr;
}

QString SampleHouse::due(const Dossier::Id &id, const QString &term)
{
    const auto found = view(id);
    const auto *one = deadline(found, term);
    return one && one->due.isValid() ? one->due.date.toString(Qt::ISODate) : QString();
}

qint64 SampleHouse::count(const QByteArray &table, const QByteArray &where)
{
    auto query = database().queryText("SELECT count(*) FROM " + table + " WHERE " + where);
    return query.next() ? query.number(0) : -1;
}

QMap<QString, QStringList> SampleHouse::content()
{
    QMap<QString, QStringList> content;
    for (const auto &table : synchronisedTables()) {
        QStringList columns;
        auto info =
            database().queryText(QByteArray("SELECT name FROM pragma_table_info('") + table.name + "') ORDER BY cid");
        while (info.next())
            columns << info.text(0);
        auto rows = database().queryText(QByteArray("SELECT * FROM ") + table.name + " WHERE deleted = 0 ORDER BY id");
        QStringList lines;
        while (rows.next()) {
            QStringList values;
            for (int i = 0; i < columns.size(); ++i) {
                const auto value = rows.value(i);
                values << columns[i] + u'=' +
                              (rows.isNull(i) ? u"NULL"_s
                               : value.typeId() == QMetaType::QByteArray
                                   ? QString::fromLatin1(value.toByteArray().toHex())
                                   : value.toString());
            }
            lines << values.join(u' ');
        }
        content.insert(QString::fromLatin1(table.name), lines);
    }
    return content;
}

void SampleHouse::reopen()
{
    m_workspace.reset();
    auto opened = Workspace::open(
        {.folder = m_folder.path(), .login = m_login, .clock = Clock(QDateTime::fromString(m_now, Qt::ISODate))});
    if (!opened)
        stop(u"reopen"_s, opened.error());
    m_workspace = std::move(*opened);
}

QString id(const AnyId &id)
{
    return id.toString();
}

QString difference(const QMap<QString, QStringList> &before, const QMap<QString, QStringList> &after)
{
    QStringList lines;
    for (auto it = before.begin(); it != before.end(); ++it) {
        for (const auto &row : it.value())
            if (!after.value(it.key()).contains(row))
                lines << u"- "_s + it.key() + u": "_s + row;
        for (const auto &row : after.value(it.key()))
            if (!it.value().contains(row))
                lines << u"+ "_s + it.key() + u": "_s + row;
    }
    return lines.join(u'\n');
}

QByteArray sourceFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonFile(const QString &path)
{
    return QJsonDocument::fromJson(sourceFile(path)).object();
}
