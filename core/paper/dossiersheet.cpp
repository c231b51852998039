// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/paper/dossiersheet.h"

#include "core/base/sentence.h"
#include "core/dossier/typetext.h"
#include "core/paper/sheetwriter.h"
#include "core/report/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype courseRows = 20;

class DossierSheetWriter
{
public:
    DossierSheetWriter(const Workspace &workspace, const DossierView &view, Language language)
        : m_view(view), m_file(view.file), m_language(language), m_writer(workspace, language, view.file.dossier.number)
    {
    }

    Sheet write()
    {
        const auto &dossier = m_file.dossier;
        m_writer.title(dossier.title.isEmpty() ? dossier.number : dossier.title);
        m_writer.madeOn(dossier.id);
        head();
        m_writer.safetyNotes(m_file);
        terms();
        conditions();
        contacts();
        tasks();
        people();
        course();
        return m_writer.sheet();
    }

private:
    QString principal(const QString &part) const
    {
        const auto *found = m_file.principal(part);
        if (!found)
            return {};
        const auto *court = m_writer.catalogue().court(found->court);
        const auto name = court ? court->name.in(m_language) : m_writer.name("principal", found->principal);
        return found->reference.isEmpty() ? name : name + u" ("_s + found->reference + u')';
    }

    void head()
    {
        const auto &dossier = m_file.dossier;
        QList<std::pair<QString, QString>> facts{{u"type"_s, typeText(*m_view.type, dossier.variant, m_language)},
                                                 {u"state"_s, m_writer.name("dossier_state", dossier.state)},
                                                 {u"received"_s, shortDate(dossier.receivedOn)},
                                                 {u"decides"_s, principal(u"DECIDES"_s)},
                                                 {u"followsUp"_s, principal(u"FOLLOWS_UP"_s)},
                                                 {u"assistant"_s, m_file.staffName(dossier.assistant)}};
        const auto start = measureStart(m_file);
        const auto end = measureEnd(m_file, m_view.deadlines);
        if (start.isValid())
            facts << std::pair{u"measure"_s,
                               end.isValid() ? shortDate(start) + u" – "_s + shortDate(end) : shortDate(start)};
        if (dossier.hoursImposed > 0) {
            const auto balance = workBalance(dossier.hoursImposed, m_file.hours);
            const auto code = languageCode(m_language);
            facts << std::pair{u"hours"_s,
                               m_writer.words(u"hoursOf"_s, {{u"done"_s, spokenMinutes(balance.accepted, code)},
                                                             {u"imposed"_s, spokenMinutes(balance.imposed, code)}})};
        }
        m_writer.facts(facts);
    }

    void terms()
    {
        if (m_view.deadlines.isEmpty())
            return;
        m_writer.heading(u"terms"_s);
        QList<QStringList> rows;
        for (const auto &one : m_view.deadlines)
            rows << QStringList{one.due.isValid() ? shortDate(one.due.date) : u"—"_s,
                                capital(one.rule->name.in(m_language)) +
                                    (one.provisional ? u" ("_s + m_writer.words(u"provisional"_s) + u')' : QString()),
                                m_writer.term(one)};
        m_writer.table({{"due", 1}, {"term", 3}, {"state", 1.6}}, rows);
    }

    void conditions()
    {
        if (m_file.conditions.isEmpty())
            return;
        m_writer.heading(u"conditions"_s);
        QList<QStringList> rows;
        for (const auto &one : m_file.conditions)
            rows << QStringList{capital(m_writer.name("condition", one.kind)), one.text,
                                m_writer.name("condition_state", one.state),
                                m_writer.name("compliance", one.compliance)};
        m_writer.table({{"condition", 1.4}, {"imposed", 3}, {"state", 0.9}, {"kept", 1}}, rows);
    }

    void contacts()
    {
        if (m_view.requirements.isEmpty())
            return;
        m_writer.heading(u"requiredContacts"_s);
        for (const auto &one : m_view.requirements)
            m_writer.bullet(m_writer.pair(
                m_writer.requirement(one, m_file),
                (one.isFulfilled()         ? m_writer.words(u"doneOn"_s, {{u"on"_s, shortDate(one.fulfilledOn)}})
                 : one.plannedOn.isValid() ? m_writer.words(u"plannedOn"_s, {{u"on"_s, shortDate(one.plannedOn)}})
                                           : m_writer.words(u"stillToDo"_s))));
    }

    void tasks()
    {
        m_writer.heading(u"tasks"_s);
        if (m_view.tasks.isEmpty())
            m_writer.say(u"noTasks"_s);
        for (const auto &one : m_view.tasks) {
            const auto what = spoken({one.kind, one.places}, m_writer.catalogue(), m_language);
            m_writer.bullet(one.due.isValid() ? what + u" ("_s + shortDate(one.due) + u')' : what);
        }
    }

    void people()
    {
        m_writer.heading(u"people"_s);
        QList<QStringList> rows;
        for (const auto &one : m_file.people) {
            if (one.until.isValid() && one.until <= m_writer.today())
                continue;
            const auto person = m_file.persons.value(one.person);
            const auto born = QDate::fromString(person.birthDate, Qt::ISODate);
            rows << QStringList{person.displayName(), m_writer.name("role", one.role),
                                born.isValid() ? shortDate(born) : person.birthDate, person.phone,
                                m_writer.address(m_file, person)};
        }
        m_writer.table({{"person", 1.5}, {"role", 1.1}, {"born", 0.8}, {"phone", 1}, {"address", 2}}, rows);
    }

    struct Happening
    {
        QString at{};
        QString what{};
        QString detail{};
    };

    // Decisions, contacts, what was sent, what happened; payments and hours are sums in the head, letters are letters.
    void course()
    {
        QList<Happening> all;
        for (const auto &one : m_file.decisions)
            all << Happening{one.decidedOn.toString(Qt::ISODate), m_writer.name("decision", one.kind), one.summary};
        for (const auto &one : m_file.contacts)
            if (one.state == u"DONE")
                all << Happening{one.startsAt, m_writer.held(one), one.summary.section(u'\n', 0, 0).trimmed()};
        for (const auto &one : m_file.reports)
            if (one.isSent())
                all << Happening{one.sentOn.toString(Qt::ISODate) + u"T23:00"_s,
                                 m_writer.words(u"sent"_s, {{u"what"_s, m_writer.name("report", one.kind)}}),
                                 receiverName(m_file, *m_view.type, one, m_writer.catalogue(), m_language)};
        for (const auto &one : m_file.events)
            all << Happening{one.at, m_writer.name("event", one.kind), one.note};
        for (const auto &one : m_file.signalChoices)
            all << Happening{
                one.chosenAt,
                m_writer.pair(m_writer.words(one.choice == u"RAISED" ? u"signalRaised"_s : u"signalLeft"_s),
                              m_writer.name("signal_trigger", one.trigger)),
                one.reason};
        if (all.isEmpty())
            return;
        std::stable_sort(all.begin(), all.end(), [](const Happening &a, const Happening &b) { return a.at > b.at; });
        m_writer.heading(u"course"_s);
        QList<QStringList> rows;
        for (const auto &one : std::as_const(all).first(std::min(all.size(), courseRows)))
            rows << QStringList{shortDate(QDate::fromString(one.at.left(10), Qt::ISODate)), capital(one.what),
                                one.detail};
        m_writer.table({{"on", 0.9}, {"what", 2.2}, {"note", 3}}, rows);
        if (all.size() > courseRows)
            m_writer.say(u"earlier"_s, {{u"count"_s, all.size() - courseRows}});
    }

    const DossierView &m_view;
    const DossierFile &m_file;
    Language m_language;
    SheetWriter m_writer;
};

} // namespace

Sheet dossierSheet(const Workspace &workspace, const DossierView &view, Language language)
{
    return DossierSheetWriter(workspace, view, language).write();
}
