// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossiersections.h"

#include "core/access/staffstore.h"
#include "core/acts/trail.h"
#include "core/base/sentence.h"
#include "core/report/facts.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/dossier/victimforms.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

struct DossierSectionsWords
{
    Q_DECLARE_TR_FUNCTIONS(DossierSections)
};

// Makes the tables of one dossier.
class Tables
{
public:
    Tables(const Workspace &workspace, const DossierView &view)
        : m_workspace(workspace), m_view(view), m_file(view.file), m_language(currentLanguage())
    {
    }

    SectionTable terms() const
    {
        SectionTable table{{DossierSectionsWords::tr("Due"), DossierSectionsWords::tr("Term"),
                            DossierSectionsWords::tr("Runs from"), DossierSectionsWords::tr("State"),
                            DossierSectionsWords::tr("Moved or standing still")}};
        const auto today = m_workspace.clock().today();
        for (const auto &one : m_view.deadlines) {
            QStringList special;
            if (one.overridden)
                special << DossierSectionsWords::tr("moved: %1").arg(one.overrideReason);
            for (const auto &pause : m_file.pauses)
                if ((pause.term.isEmpty() || pause.term == one.rule->code) && one.from.isValid() &&
                    (!pause.until.isValid() || pause.until > one.from.date))
                    special << (pause.until.isValid()
                                    ? DossierSectionsWords::tr("stood still %1 to %2")
                                          .arg(shortDate(pause.from), shortDate(pause.until))
                                    : DossierSectionsWords::tr("stands still since %1").arg(shortDate(pause.from)));
            table.rows << QStringList{
                one.due.isValid() ? shortDate(one.due.date) : u"—"_s, capital(one.rule->name.in(m_language)),
                one.from.isValid() ? shortDate(one.from.date) : u"—"_s, state(one, today), special.join(u"; "_s)};
            table.ids << termRow(one);
        }
        return table;
    }

    SectionTable hours() const
    {
        SectionTable table{{DossierSectionsWords::tr("Day"), DossierSectionsWords::tr("From"),
                            DossierSectionsWords::tr("Until"), DossierSectionsWords::tr("Hours"),
                            DossierSectionsWords::tr("State"), DossierSectionsWords::tr("Work place"),
                            DossierSectionsWords::tr("Note")}};
        for (auto one = m_file.hours.crbegin(); one != m_file.hours.crend(); ++one) {
            QString place;
            for (const auto &placement : m_file.placements)
                if (placement.id == one->placement)
                    place = m_file.workplaces.value(placement.workplace).name;
            table.rows << QStringList{mediumDate(one->workedOn, m_language),
                                      one->startsAt.toString(u"HH:mm"_s),
                                      one->endsAt.toString(u"HH:mm"_s),
                                      one->state == u"ABSENT" ? QString()
                                                              : spokenMinutes(one->minutes, languageCode(m_language)),
                                      name("hours_state", one->state),
                                      place,
                                      one->note};
            table.ids << one->id;
        }
        return table;
    }

    SectionTable payments() const
    {
        SectionTable table{{DossierSectionsWords::tr("Due"), DossierSectionsWords::tr("Instalment"),
                            DossierSectionsWords::tr("Amount"), DossierSectionsWords::tr("Paid"),
                            DossierSectionsWords::tr("State")}};
        const auto today = m_workspace.clock().today();
        const auto money = [&](qint64 cents) { return spokenMoney(cents, languageCode(m_language)); };
        for (const auto &plan : m_file.paymentPlans) {
            const auto planned = instalments(plan, m_file.payments);
            for (const auto &one : planned) {
                const bool paid = one.paid >= one.amount;
                table.rows << QStringList{mediumDate(one.dueOn, m_language),
                                          DossierSectionsWords::tr("%1 of %2").arg(one.number).arg(planned.size()),
                                          money(one.amount), money(one.paid),
                                          paid                ? DossierSectionsWords::tr("paid")
                                          : one.dueOn < today ? DossierSectionsWords::tr("late")
                                          : one.paid > 0      ? DossierSectionsWords::tr("partly paid")
                                                              : DossierSectionsWords::tr("to come")};
                table.ids << plan.id;
            }
        }
        return table;
    }

    SectionTable decisions() const
    {
        SectionTable table{{DossierSectionsWords::tr("Date"), DossierSectionsWords::tr("Decision"),
                            DossierSectionsWords::tr("By"), DossierSectionsWords::tr("What")}};
        for (const auto &one : m_file.decisions)
            add(table, one.id,
                {shortDate(one.decidedOn), name("decision", one.kind), name("principal", one.principal), one.summary},
                true);
        return table;
    }

    SectionTable contacts() const
    {
        SectionTable table{{DossierSectionsWords::tr("Date"), DossierSectionsWords::tr("Contact"),
                            DossierSectionsWords::tr("Medium"), DossierSectionsWords::tr("Outcome"),
                            DossierSectionsWords::tr("By"), DossierSectionsWords::tr("Note")}};
        for (const auto &one : m_file.contacts)
            if (one.state != u"CANCELLED")
                add(table, one.id,
                    {shortDate(one.date()) + (one.startsAt.size() > 10 ? u' ' + one.startsAt.mid(11, 5) : QString()),
                     name("contact", one.kind), name("medium", one.medium),
                     one.state == u"PLANNED" ? DossierSectionsWords::tr("planned")
                                             : name("contact_outcome", one.outcome),
                     m_file.staffName(one.staff), one.summary},
                    true);
        return table;
    }

    SectionTable conditions() const
    {
        SectionTable table{{DossierSectionsWords::tr("Condition"), DossierSectionsWords::tr("State"),
                            DossierSectionsWords::tr("Kept"), DossierSectionsWords::tr("Text as imposed")}};
        for (const auto &one : m_file.conditions)
            add(table, one.id,
                {capital(name("condition", one.kind)), name("condition_state", one.state),
                 name("compliance", one.compliance), one.text});
        return table;
    }

    SectionTable papers() const
    {
        SectionTable table{{DossierSectionsWords::tr("Date"), DossierSectionsWords::tr("What"),
                            DossierSectionsWords::tr("State"), DossierSectionsWords::tr("To")}};
        for (const auto &one : m_file.reports)
            add(table, one.id,
                {one.isSent() ? shortDate(one.sentOn)
                              : shortDate(QDate::fromString(one.draftedAt.left(10), Qt::ISODate)),
                 name("report", one.kind),
                 one.isSent() ? DossierSectionsWords::tr("sent") : DossierSectionsWords::tr("draft"),
                 receiverName(m_file, *m_view.type, one, m_workspace.catalogue(), m_language)},
                true);
        for (const auto &one : m_file.documents)
            add(table, one.id, {shortDate(one.receivedOn), one.name, one.mediaType, {}});
        return table;
    }

    SectionTable people() const
    {
        SectionTable table{{DossierSectionsWords::tr("Name"), DossierSectionsWords::tr("Role"),
                            DossierSectionsWords::tr("Born"), DossierSectionsWords::tr("Phone"),
                            DossierSectionsWords::tr("Address")}};
        const bool wishes = m_view.type->accessGroup == u"VICTIM";
        if (wishes)
            table.titles << DossierSectionsWords::tr("Wishes");
        const auto today = m_workspace.clock().today();
        for (const auto &one : m_file.people) {
            const auto person = m_file.persons.value(one.person);
            const auto *address = person.secretAddress ? nullptr : m_file.currentAddress(one.person, today);
            const auto born = QDate::fromString(person.birthDate, Qt::ISODate);
            add(table, one.person,
                {person.displayName(), name("role", one.role), born.isValid() ? shortDate(born) : person.birthDate,
                 person.phone, address ? address->oneLine() : QString(), wishes ? wishesOf(one.person) : QString()});
        }
        return table;
    }

    SectionTable history() const
    {
        SectionTable table{
            {DossierSectionsWords::tr("When"), DossierSectionsWords::tr("Who"), DossierSectionsWords::tr("What")}};
        const auto acts =
            m_workspace.read([&](const Database &database) { return trail(database, m_file.dossier.id, {}, 300); });
        const auto staff = m_workspace.read([](const Database &database) { return StaffStore(database).all(); });
        if (!acts || !staff)
            return table;
        QHash<QString, QString> names;
        for (const auto &one : *staff)
            names.insert(one.login, one.name);
        for (const auto &one : *acts)
            add(table, {},
                {one.happenedAt.toString(u"dd/MM/yyyy HH:mm"_s), names.value(one.login, one.login),
                 spoken(one.saying, m_workspace.catalogue(), m_language) +
                     (one.undoneBy ? u" ("_s + DossierSectionsWords::tr("undone") + u')' : QString())});
        return table;
    }

private:
    static void add(SectionTable &table, const AnyId &id, const QStringList &cells, bool first = false)
    {
        table.rows.insert(first ? 0 : table.rows.size(), cells);
        table.ids.insert(first ? 0 : table.ids.size(), id);
    }

    QString wishesOf(const Person::Id &person) const
    {
        QStringList wishes;
        for (const auto &one : m_file.preferences)
            if (one.person == person && !one.until.isValid())
                wishes << wishName(one.kind) + (one.note.isEmpty() ? QString() : u": "_s + one.note);
        return wishes.join(u"; "_s);
    }

    QString state(const Deadline &deadline, QDate today) const
    {
        switch (deadline.state) {
        case Deadline::State::NotStarted:
            return DossierSectionsWords::tr("has not begun");
        case Deadline::State::Open:
            return termTag(deadline.daysLeft(today)).text;
        case Deadline::State::Done:
            return deadline.fulfilledOn.isValid()
                       ? DossierSectionsWords::tr("done on %1").arg(shortDate(deadline.fulfilledOn))
                       : DossierSectionsWords::tr("done");
        case Deadline::State::Passed:
            return DossierSectionsWords::tr("over");
        case Deadline::State::Ended:
            return DossierSectionsWords::tr("ended with the dossier");
        }
        return {};
    }

    QString name(const char *list, const QString &code) const
    {
        // What was ended since keeps its name, and says since when.
        return code.isEmpty() ? QString()
                              : m_workspace.catalogue().nameOn(QString::fromLatin1(list), code,
                                                               m_workspace.clock().today(), m_language);
    }

    const Workspace &m_workspace;
    const DossierView &m_view;
    const DossierFile &m_file;
    Language m_language;
};

} // namespace

bool hasSection(const Workspace &workspace, const DossierView &view, DossierSection section)
{
    if (section == DossierSection::Hours)
        return view.type->measure.unit == TypeMeasure::Unit::Hours || !view.file.hours.isEmpty();
    if (section != DossierSection::Payments || !view.file.paymentPlans.isEmpty())
        return true;
    return std::any_of(view.file.conditions.begin(), view.file.conditions.end(), [&](const Condition &condition) {
        const auto *item = workspace.catalogue().item(u"condition"_s, condition.kind);
        if (!item || !condition.isInForce())
            return false;
        const auto inputs = conditionInputs(*item);
        return std::any_of(inputs.begin(), inputs.end(),
                           [](const ConditionInput &input) { return input.code == u"instalment"; });
    });
}

AnyId termRow(const Deadline &deadline)
{
    const auto name = deadline.rule->code + u'/' + deadline.anchor;
    return AnyId::fromBytes(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).first(16));
}

SectionTable sectionTable(const Workspace &workspace, const DossierView &view, DossierSection section)
{
    const Tables tables(workspace, view);
    switch (section) {
    case DossierSection::Overview:
        return {};
    case DossierSection::Terms:
        return tables.terms();
    case DossierSection::Decisions:
        return tables.decisions();
    case DossierSection::Contacts:
        return tables.contacts();
    case DossierSection::Conditions:
        return tables.conditions();
    case DossierSection::Hours:
        return tables.hours();
    case DossierSection::Payments:
        return tables.payments();
    case DossierSection::Papers:
        return tables.papers();
    case DossierSection::People:
        return tables.people();
    case DossierSection::History:
        return tables.history();
    }
    return {};
}
