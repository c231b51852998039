// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/differencewords.h"

#include "core/access/staffstore.h"
#include "core/base/sentence.h"
#include "core/person/personstore.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct DifferenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceWords)
};

// The list a column takes its codes from; "@" for what the sentences know by that name.
QString listOf(const QByteArray &table, const QString &column)
{
    static const QHash<QString, QString> ofTable{{u"person_note.kind"_s, u"safety_note"_s},
                                                 {u"contact.kind"_s, u"contact"_s},
                                                 {u"contact.outcome"_s, u"contact_outcome"_s},
                                                 {u"dossier.outcome"_s, u"outcome"_s},
                                                 {u"dossier.state"_s, u"dossier_state"_s},
                                                 {u"condition.kind"_s, u"condition"_s},
                                                 {u"condition.state"_s, u"condition_state"_s},
                                                 {u"decision.kind"_s, u"decision"_s},
                                                 {u"report.kind"_s, u"report"_s},
                                                 {u"hours.state"_s, u"hours_state"_s},
                                                 {u"absence.reason"_s, u"absence_reason"_s},
                                                 {u"transfer.reason"_s, u"transfer_reason"_s},
                                                 {u"staff.role"_s, u"staff_role"_s},
                                                 {u"dossier_person.role"_s, u"role"_s},
                                                 {u"event.kind"_s, u"event"_s},
                                                 {u"document.kind"_s, u"document"_s},
                                                 {u"person.language"_s, u"language_person"_s},
                                                 {u"dossier.type"_s, u"type"_s},
                                                 {u"dossier_person.permissions"_s, u"role"_s},
                                                 {u"payment_plan.total"_s, u"money"_s},
                                                 {u"payment_plan.instalment"_s, u"money"_s},
                                                 {u"payment.amount"_s, u"money"_s},
                                                 {u"hours.minutes"_s, u"minutes"_s},
                                                 {u"dossier.hours_imposed"_s, QString()},
                                                 {u"payment_plan.every"_s, u"duration"_s},
                                                 {u"signal_choice.trigger_code"_s, u"signal_trigger"_s}};
    static const QHash<QString, QString> ofAny{{u"sex"_s, u"sex"_s},
                                               {u"medium"_s, u"medium"_s},
                                               {u"compliance"_s, u"compliance"_s},
                                               {u"debtor"_s, u"debtor"_s},
                                               {u"principal"_s, u"principal"_s},
                                               {u"to_principal"_s, u"principal"_s},
                                               {u"court"_s, u"court"_s},
                                               {u"to_court"_s, u"court"_s},
                                               {u"copy_principal"_s, u"principal"_s},
                                               {u"from_house"_s, u"house"_s},
                                               {u"to_house"_s, u"house"_s},
                                               {u"duration"_s, u"duration"_s},
                                               {u"by_duration"_s, u"duration"_s}};
    const auto whole = ofTable.constFind(QString::fromLatin1(table) + u'.' + column);
    return whole != ofTable.cend() ? *whole : ofAny.value(column);
}

bool isYesOrNo(const QString &column)
{
    static const QStringList columns{u"secret_address"_s, u"shared"_s, u"confidential"_s, u"deleted"_s};
    return columns.contains(column);
}

// Worked out of other fields, or no matter of who decides.
bool isDerived(const QString &column)
{
    static const QStringList columns{u"sort_name"_s, u"sound"_s,  u"facet"_s,  u"house"_s,   u"seq"_s,
                                     u"extra"_s,     u"frozen"_s, u"sha256"_s, u"version"_s, u"dossier"_s};
    return columns.contains(column);
}

QString words(const QString &key)
{
    return sentence(key, currentLanguage());
}

QString nameOfId(const Workspace &workspace, const QString &column, const AnyId &id)
{
    if (column == u"person" || column == u"merged_into") {
        const auto person =
            workspace.read([&](const Database &database) { return PersonStore(database).byId(Person::Id(id)); });
        return person ? person->displayName() : words(u"row.person"_s);
    }
    const auto staff =
        workspace.read([&](const Database &database) { return StaffStore(database).byId(Staff::Id(id)); });
    return staff ? staff->name : DifferenceTexts::tr("chosen");
}

QString plain(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const auto &one : value.toArray())
            parts << plain(one);
        return parts.join(u", "_s);
    }
    if (value.isObject()) {
        QStringList parts;
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts << it.key() + u": "_s + plain(it.value());
        return parts.join(u"; "_s);
    }
    return value.toVariant().toString();
}

// Which one it is: of what kind, whose, of when.
QString whichRow(const Workspace &workspace, const ConflictView &view)
{
    const auto &mark = view.mark;
    QStringList parts;
    if (!mark.kind.isEmpty())
        parts << capital(valueText(workspace, view.table, mark.column, mark.kind));
    else if (mark.name.isEmpty() || view.table != "person")
        parts << rowName(view.table);
    if (!mark.name.isEmpty())
        parts << mark.name;
    if (const auto day = QDate::fromString(mark.at.left(10), Qt::ISODate); day.isValid()) {
        const auto time = mark.at.size() > 15 && !mark.at.endsWith(u'Z') ? u' ' + mark.at.mid(11, 5) : QString();
        parts << listDate(day, workspace.clock().today()) + time;
    }
    return parts.join(u", "_s);
}

} // namespace

QString rowName(const QByteArray &table)
{
    const auto key = u"row."_s + QString::fromLatin1(table);
    return hasSentence(key) ? words(key) : words(u"field.what"_s);
}

QString groupName(const QByteArray &table, const QByteArray &group)
{
    const auto name = QString::fromLatin1(group);
    for (const auto &key :
         {QString(u"group."_s + QString::fromLatin1(table) + u'.' + name), QString(u"group."_s + name)})
        if (hasSentence(key))
            return words(key);
    return fieldName(name);
}

QString fieldName(const QString &column)
{
    const auto key = u"field."_s + column;
    return hasSentence(key) ? words(key) : words(u"field.value"_s);
}

QString valueText(const Workspace &workspace, const QByteArray &table, const QString &column, const QJsonValue &value)
{
    const auto language = currentLanguage();
    if (isYesOrNo(column))
        return words(value.toInt() != 0 ? u"value.yes"_s : u"value.no"_s);
    if (value.isNull() || value.isUndefined())
        return words(u"value.none"_s);
    auto text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (text.isEmpty() && value.isString())
        return words(u"value.none"_s);
    if (text.startsWith(u"id:"))
        return nameOfId(workspace, column, AnyId::fromString(QStringView(text).mid(3)));
    if (const auto list = listOf(table, column); !list.isEmpty()) {
        // A sentence reads codes, amounts and durations; the place alone is the whole of it.
        static const QString only = u"conflict.value"_s;
        return capital(spoken({only, {{u"value"_s, codePlace(list.toLatin1().constData(), text)}}},
                              workspace.catalogue(), language));
    }
    static const QRegularExpression moment(u"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}.*)?$"_s);
    if (moment.match(text).hasMatch())
        return readableMoment(text, language);
    if (text.startsWith(u'[') || text.startsWith(u'{'))
        if (const auto document = QJsonDocument::fromJson(text.toUtf8()); !document.isNull()) {
            const auto parts = plain(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
            return parts.isEmpty() ? words(u"value.none"_s) : parts;
        }
    static const QRegularExpression code(u"^[A-Z_]+$"_s);
    if (const auto key = QString(u"value."_s + text); code.match(text).hasMatch() && hasSentence(key))
        return words(key);
    return text;
}

QString differenceTitle(const Workspace &workspace, const ConflictView &view)
{
    const auto row = whichRow(workspace, view);
    const auto group = groupName(view.table, view.group);
    if (row.compare(group, Qt::CaseInsensitive) == 0)
        return row;
    const bool nounsAreCapital = currentLanguage() == Language::De;
    return DifferenceTexts::tr("%1: %2").arg(row, nounsAreCapital ? group : group.left(1).toLower() + group.mid(1));
}

QString aboutWhom(const ConflictView &view)
{
    if (!view.dossierTitle.isEmpty())
        return view.dossierTitle;
    if (!view.personName.isEmpty())
        return view.personName;
    return view.dossierNumber;
}

QStringList columnsOf(const ConflictView &view)
{
    auto columns = conflictColumns(view);
    columns.removeIf([](const QString &column) { return isDerived(column); });
    return columns;
}

QString valuesLine(const Workspace &workspace, const ConflictView &view, const QJsonObject &values)
{
    QStringList parts;
    for (const auto &column : columnsOf(view))
        if (const auto &value = values.value(column); !value.isNull() && value.toString(u"?"_s) != u"")
            parts << valueText(workspace, view.table, column, value).simplified();
    return parts.isEmpty() ? words(u"value.none"_s) : parts.join(u", "_s);
}

QString staffName(const Workspace &workspace, const QString &login)
{
    const auto staff = workspace.read([&](const Database &database) { return StaffStore(database).byLogin(login); });
    return staff ? staff->name : login;
}

QString momentText(const Workspace &workspace, const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const auto local = moment.toLocalTime();
    const auto time = local.time().toString(u"HH:mm"_s);
    const auto today = workspace.clock().today();
    return local.date() == today ? time : listDate(local.date(), today) + u' ' + time;
}

QString writtenText(const Workspace &workspace, const QString &login, const QDateTime &at, const QString &device)
{
    QStringList parts;
    for (const auto &part : {staffName(workspace, login), momentText(workspace, at), device})
        if (!part.isEmpty())
            parts << part;
    return parts.isEmpty() ? DifferenceTexts::tr("by whom is not known") : parts.join(u" · "_s);
}
