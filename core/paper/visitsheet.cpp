// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/paper/visitsheet.h"

#include "core/access/absencestore.h"
#include "core/access/staffstore.h"
#include "core/base/sentence.h"
#include "core/dossier/typetext.h"
#include "core/paper/sheetwriter.h"
#include "core/report/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int lastContacts = 3;
constexpr qsizetype mostColleagues = 3;

class VisitWriter
{
public:
    VisitWriter(SheetWriter &writer, const DossierView &view, const Contact &contact)
        : m_writer(writer),
          m_view(view),
          m_file(view.file),
          m_contact(contact),
          m_person(visited(view, contact)),
          m_language(writer.language())
    {
    }

    void write()
    {
        const auto kind = capital(m_writer.name("contact", m_contact.kind));
        m_writer.title(m_person ? m_writer.pair(kind, m_person->displayName()) : kind);
        m_writer.madeOn(m_file.dossier.id);
        head();
        safety();
        address();
        cohabitants();
        purpose();
        conditions();
        contacts();
        colleagues();
        m_writer.space(u"notes"_s);
    }

private:
    void head()
    {
        const auto place = placeOf(m_contact, m_file, m_person, m_writer.catalogue(), m_language);
        QStringList languages;
        if (m_person) {
            for (const auto &code : QStringList{m_person->language} + m_person->otherLanguages)
                if (!code.isEmpty())
                    languages << m_writer.name("language_person", code);
        }
        const auto born = m_person ? QDate::fromString(m_person->birthDate, Qt::ISODate) : QDate();
        m_writer.facts(
            {{u"when"_s, readableMoment(m_contact.startsAt, m_language) +
                             (m_contact.endsAt.size() > 10 ? u"–"_s + m_contact.endsAt.mid(11, 5) : QString())},
             {u"where"_s, place.isEmpty() && m_person && !m_file.mayPrintAddress(*m_person)
                              ? m_writer.words(u"secretAddress"_s)
                              : place},
             {u"phone"_s, m_person && !m_person->phone.isEmpty() ? m_person->phone : m_writer.words(u"notKnown"_s)},
             {u"born"_s, born.isValid() ? shortDate(born)
                         : m_person     ? m_person->birthDate
                                        : QString()},
             {u"language"_s, languages.join(u", "_s)},
             {u"dossier"_s,
              m_file.dossier.number + u", "_s + typeText(*m_view.type, m_file.dossier.variant, m_language)},
             {u"assistant"_s, m_file.staffName(m_file.dossier.assistant)}});
    }

    void safety()
    {
        m_writer.heading(u"safety"_s);
        if (!m_writer.safetyNotes(m_file))
            m_writer.warning(m_writer.words(u"noSafety"_s));
    }

    void address()
    {
        m_writer.heading(u"addresses"_s);
        if (!m_person)
            return m_writer.say(u"noPerson"_s);
        if (!m_file.mayPrintAddress(*m_person))
            return m_writer.warning(m_writer.words(u"secretAddressWhere"_s));
        QList<QStringList> rows;
        for (const auto &one : m_file.addresses.value(m_person->id))
            rows << QStringList{one.oneLine(), shortDate(one.from),
                                one.until.isValid() ? shortDate(one.until) : m_writer.words(u"now"_s), one.note};
        if (rows.isEmpty())
            return m_writer.warning(m_writer.words(u"noAddress"_s));
        m_writer.table({{"address", 3}, {"from", 1, true}, {"until", 1, true}, {"note", 2}}, rows);
    }

    // Who of the dossier has the same address now, and who is known to live with him.
    void cohabitants()
    {
        m_writer.heading(u"livesThere"_s);
        const auto *here = m_person ? m_file.currentAddress(m_person->id, m_writer.today()) : nullptr;
        QList<QStringList> rows;
        for (const auto &one : m_file.people) {
            if ((m_person && one.person == m_person->id) || (one.until.isValid() && one.until <= m_writer.today()))
                continue;
            const auto *address = m_file.currentAddress(one.person, m_writer.today());
            const bool same = here && address && address->oneLine() == here->oneLine();
            if (!same && one.role != u"COHABITANT")
                continue;
            const auto person = m_file.persons.value(one.person);
            const auto born = QDate::fromString(person.birthDate, Qt::ISODate);
            rows << QStringList{person.displayName(), m_writer.name("role", one.role),
                                born.isValid() ? shortDate(born) : person.birthDate, person.phone};
        }
        if (rows.isEmpty())
            return m_writer.say(u"nobodyKnown"_s);
        m_writer.table({{"person", 2}, {"role", 1.5}, {"born", 1}, {"phone", 1.3}}, rows);
    }

    void purpose()
    {
        m_writer.heading(u"purpose"_s);
        bool any = false;
        for (const auto &one : wouldFulfil(m_file, *m_view.type, m_contact.kind, m_contact.people)) {
            any = true;
            m_writer.bullet(m_writer.words(
                u"fulfils"_s, {{u"what"_s, m_writer.requirement({.kind = one.kind, .person = one.person}, m_file)}}));
        }
        for (const auto &one : m_view.deadlines)
            if (one.state == Deadline::State::Open && one.due.isValid() &&
                one.rule->fulfilledBy.contacts.contains(m_contact.kind)) {
                any = true;
                m_writer.bullet(m_writer.words(
                    u"endsTerm"_s, {{u"term"_s, one.rule->name.in(m_language)}, {u"on"_s, shortDate(one.due.date)}}));
            }
        for (const auto &one : m_view.missing)
            if (const auto *debtor = m_writer.catalogue().item(u"debtor"_s, one.debtor);
                debtor && debtor->members.value("isPerson"_L1).toBool()) {
                any = true;
                m_writer.bullet(m_writer.words(u"askFor"_s,
                                               {{u"what"_s, missingName(one.what, m_writer.catalogue(), m_language)}}));
            }
        if (!any)
            m_writer.say(u"noPurpose"_s);
    }

    void conditions()
    {
        QList<QStringList> rows;
        for (const auto &one : m_file.conditions)
            if (one.isInForce())
                rows << QStringList{one.text, m_writer.name("compliance", one.compliance), {}};
        if (rows.isEmpty())
            return;
        m_writer.heading(u"toCheck"_s);
        m_writer.table({{"imposed", 3.4}, {"kept", 1.2}, {"seen", 1.6}}, rows);
    }

    void contacts()
    {
        m_writer.heading(u"lastContacts"_s);
        QList<QStringList> rows;
        for (auto it = m_file.contacts.crbegin(); it != m_file.contacts.crend() && rows.size() < lastContacts; ++it) {
            if (it->state != u"DONE")
                continue;
            auto note = it->summary;
            if (!it->promised.isEmpty())
                note +=
                    (note.isEmpty() ? QString() : u"\n"_s) + m_writer.words(u"promised"_s, {{u"what"_s, it->promised}});
            rows << QStringList{shortDate(it->date()), m_writer.held(*it), note};
        }
        if (rows.isEmpty())
            return m_writer.say(u"noContacts"_s);
        m_writer.table({{"on", 0.9}, {"what", 2}, {"note", 3.3}}, rows);
    }

    // Who of the team is there that day, whoever leads first.
    void colleagues()
    {
        m_writer.heading(u"callWhom"_s);
        const auto &user = m_writer.workspace().user();
        const auto day = m_contact.date();
        const auto there = m_writer.workspace().read([&](const Database &database) {
            auto all = StaffStore(database).all();
            all.removeIf([&](const Staff &one) {
                const bool works =
                    (!one.from.isValid() || one.from <= day) && (!one.until.isValid() || one.until > day);
                const bool near = (one.team == user.team && !one.team.isEmpty()) || one.id == m_file.dossier.assistant;
                return one.id == user.id || !works || !near || !AbsenceStore(database).of({one.id}, day, day).isEmpty();
            });
            return all;
        });
        QList<Staff> found;
        if (there)
            found = *there;
        std::stable_sort(found.begin(), found.end(), [](const Staff &a, const Staff &b) {
            return a.role == u"TEAM_LEADER" && b.role != u"TEAM_LEADER";
        });
        if (found.size() > mostColleagues)
            found.resize(mostColleagues);
        QList<QStringList> rows;
        for (const auto &one : std::as_const(found))
            rows << QStringList{one.name, m_writer.name("staff_role", one.role), {}};
        if (rows.isEmpty())
            return m_writer.say(u"nobodyToCall"_s);
        m_writer.table({{"colleague", 1}, {"role", 1}, {"phone", 1}}, rows);
    }

    SheetWriter &m_writer;
    const DossierView &m_view;
    const DossierFile &m_file;
    const Contact &m_contact;
    const Person *m_person;
    Language m_language;
};

} // namespace

const Contact *visitAtHand(const DossierFile &file, QDate today)
{
    if (const auto *next = nextAppointment(file, today))
        return next;
    for (const auto &contact : file.contacts)
        if (contact.state == u"PLANNED")
            return &contact;
    return nullptr;
}

const Person *visited(const DossierView &view, const Contact &contact)
{
    return addressee(view.file, *view.type, Report{.contact = contact.id});
}

void writeVisit(SheetWriter &writer, const DossierView &view, const Contact &contact)
{
    VisitWriter(writer, view, contact).write();
}

Result<Sheet> visitSheet(const Workspace &workspace, const Dossier::Id &dossier, const AnyId &contact,
                         Language language)
{
    const auto view = seenDossier(workspace, dossier);
    if (!view)
        return tl::make_unexpected(view.error());
    const auto *found = view->file.contact(contact);
    if (!found || found->state != u"PLANNED")
        return refused(u"contact.notPlanned"_s);
    SheetWriter writer(workspace, language, view->file.dossier.number);
    writeVisit(writer, *view, *found);
    return writer.sheet();
}
