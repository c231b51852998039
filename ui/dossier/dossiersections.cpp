// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossiersections.h"

#include "core/acts/trail.h"
#include "core/base/sentence.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DossierSections)
};

// Makes the tables of one dossier.
class Tables
{
public:
    Tables(const Workspace &workspace, const DossierView &view)
        : m_workspace(workspace), m_file(view.file), m_language(currentLanguage())
    {
    }

    SectionTable decisions() const
    {
        SectionTable table{{Words::tr("Date"), Words::tr("Decision"), Words::tr("By"), Words::tr("What")}};
        for (const auto &one : m_file.decisions)
            table.rows.prepend(QStringList{shortDate(one.decidedOn), name("decision", one.kind),
                                           name("principal", one.principal), one.summary});
        return table;
    }

    SectionTable contacts() const
    {
        SectionTable table{{Words::tr("Date"), Words::tr("Contact"), Words::tr("Medium"), Words::tr("Outcome"),
                            Words::tr("By"), Words::tr("Note")}};
        for (const auto &one : m_file.contacts)
            if (one.state != u"CANCELLED")
                table.rows.prepend(QStringList{
                    shortDate(one.date()) + (one.startsAt.size() > 10 ? u' ' + one.startsAt.mid(11, 5) : QString()),
                    name("contact", one.kind), name("medium", one.medium),
                    one.state == u"PLANNED" ? Words::tr("planned") : name("contact_outcome", one.outcome),
                    m_file.staffName(one.staff), one.summary});
        return table;
    }

    SectionTable conditions() const
    {
        SectionTable table{
            {Words::tr("Condition"), Words::tr("State"), Words::tr("Kept"), Words::tr("Text as imposed")}};
        for (const auto &one : m_file.conditions)
            table.rows << QStringList{capital(name("condition", one.kind)), name("condition_state", one.state),
                                      name("compliance", one.compliance), one.text};
        return table;
    }

    SectionTable papers() const
    {
        SectionTable table{{Words::tr("Date"), Words::tr("What"), Words::tr("State"), Words::tr("To")}};
        for (const auto &one : m_file.reports)
            table.rows.prepend(
                QStringList{one.isSent() ? shortDate(one.sentOn)
                                         : shortDate(QDate::fromString(one.draftedAt.left(10), Qt::ISODate)),
                            name("report", one.kind), one.isSent() ? Words::tr("sent") : Words::tr("draft"),
                            name("principal", one.toPrincipal)});
        for (const auto &one : m_file.documents)
            table.rows << QStringList{shortDate(one.receivedOn), one.name, one.mediaType, {}};
        return table;
    }

    SectionTable people() const
    {
        SectionTable table{
            {Words::tr("Name"), Words::tr("Role"), Words::tr("Born"), Words::tr("Phone"), Words::tr("Address")}};
        const auto today = m_workspace.clock().today();
        for (const auto &one : m_file.people) {
            const auto person = m_file.persons.value(one.person);
            const auto *address = person.secretAddress ? nullptr : m_file.currentAddress(one.person, today);
            const auto born = QDate::fromString(person.birthDate, Qt::ISODate);
            table.rows << QStringList{person.displayName(), name("role", one.role),
                                      born.isValid() ? shortDate(born) : person.birthDate, person.phone,
                                      address ? address->oneLine() : QString()};
        }
        return table;
    }

    SectionTable history() const
    {
        SectionTable table{{Words::tr("When"), Words::tr("Who"), Words::tr("What")}};
        const auto acts =
            m_workspace.read([&](const Database &database) { return trail(database, m_file.dossier.id, {}, 300); });
        if (!acts)
            return table;
        for (const auto &one : *acts)
            table.rows << QStringList{one.happenedAt.toString(u"dd/MM/yyyy HH:mm"_s), one.login,
                                      spoken(one.saying, m_workspace.catalogue(), m_language) +
                                          (one.undoneBy ? u" ("_s + Words::tr("undone") + u')' : QString())};
        return table;
    }

private:
    QString name(const char *list, const QString &code) const
    {
        return code.isEmpty() ? QString() : m_workspace.catalogue().name(QString::fromLatin1(list), code, m_language);
    }

    const Workspace &m_workspace;
    const DossierFile &m_file;
    Language m_language;
};

} // namespace

SectionTable sectionTable(const Workspace &workspace, const DossierView &view, DossierSection section)
{
    const Tables tables(workspace, view);
    switch (section) {
    case DossierSection::Overview:
        return {};
    case DossierSection::Decisions:
        return tables.decisions();
    case DossierSection::Contacts:
        return tables.contacts();
    case DossierSection::Conditions:
        return tables.conditions();
    case DossierSection::Papers:
        return tables.papers();
    case DossierSection::People:
        return tables.people();
    case DossierSection::History:
        return tables.history();
    }
    return {};
}
