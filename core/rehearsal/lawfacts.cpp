// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/rehearsal/lawfacts.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray places()
{
    return "(?" + QByteArray(",?").repeated(lawFactsAtOnce - 1) + ")";
}

class ManyLoader
{
public:
    ManyLoader(const Database &database, const QList<Dossier> &dossiers) : m_database(database)
    {
        for (const auto &dossier : dossiers) {
            m_ids << columnValue(dossier.id);
            m_at.insert(dossier.id, m_files.size());
            m_files << DossierFile{.dossier = dossier};
        }
        while (m_ids.size() < lawFactsAtOnce) // one statement for any number: the last portion asks some twice
            m_ids << m_ids.last();
    }

    QList<DossierFile> load()
    {
        people();
        history();
        conditions();
        contacts();
        terms();
        return std::move(m_files);
    }

private:
    // Every row of the table that belongs to one of the dossiers; `take` reads it from its second column on.
    template <typename Take>
    void each(const char *columns, const char *table, const char *order, Take take)
    {
        const QByteArray sql = QByteArray("SELECT dossier, ") + columns + " FROM " + table + " WHERE dossier IN " +
                               places() + " AND deleted = 0 ORDER BY dossier, " + order;
        auto query = m_database.queryText(sql, m_ids);
        while (query.next())
            if (const auto at = m_at.constFind(query.id<Dossier>(0)); at != m_at.constEnd())
                take(m_files[*at], query);
    }

    void people()
    {
        each("id, person, role, until_on", "dossier_person", "id", [](DossierFile &file, const Query &row) {
            file.people << DossierPerson{
                .id = row.id(1), .person = row.id<Person>(2), .role = row.text(3), .until = row.date(4)};
        });
        each("id, part, principal, court, reference, from_on, until_on", "dossier_principal", "from_on, id",
             [](DossierFile &file, const Query &row) {
                 file.principals << DossierPrincipal{row.id(1),   row.text(2), row.text(3), row.text(4),
                                                     row.text(5), row.date(6), row.date(7)};
             });
        each("id, staff, from_on, until_on", "assignment", "from_on, id", [](DossierFile &file, const Query &row) {
            file.assignments << Assignment{
                .id = row.id(1), .staff = row.id<Staff>(2), .from = row.date(3), .until = row.date(4)};
        });
    }

    void history()
    {
        each("id, kind, subject, at", "event", "at, id", [](DossierFile &file, const Query &row) {
            file.events << DossierEvent{
                .id = row.id(1), .kind = row.text(2), .subject = row.text(3), .at = row.text(4)};
        });
        each("id, kind, decided_on, received_on, principal", "decision", "decided_on, id",
             [](DossierFile &file, const Query &row) {
                 file.decisions << Decision{.id = row.id(1),
                                            .kind = row.text(2),
                                            .decidedOn = row.date(3),
                                            .receivedOn = row.date(4),
                                            .principal = row.text(5)};
             });
        each("id, kind, term, state, sent_on", "report", "coalesce(sent_on, drafted_at), id",
             [](DossierFile &file, const Query &row) {
                 Report report;
                 report.id = row.id<Report>(1);
                 report.kind = row.text(2);
                 report.term = row.text(3);
                 report.state = row.text(4);
                 report.sentOn = row.date(5);
                 file.reports << report;
             });
        each("id, workplace, contract_signed_on", "placement", "from_on, id", [](DossierFile &file, const Query &row) {
            file.placements << Placement{
                .id = row.id<Placement>(1), .workplace = row.id<Workplace>(2), .contractSignedOn = row.date(3)};
        });
    }

    void conditions()
    {
        each("id, kind, origin, text, language, inputs, state", "condition", "position, id",
             [](DossierFile &file, const Query &row) {
                 file.conditions << Condition{.id = row.id<Condition>(1),
                                              .kind = row.text(2),
                                              .origin = row.text(3),
                                              .text = row.text(4),
                                              .language = row.text(5),
                                              .inputs = row.text(6).size() > 2 ? row.object(6) : QJsonObject(),
                                              .state = row.text(7)};
             });
        each("id, condition, kind, old_text, old_state", "condition_change", "changed_on, id",
             [](DossierFile &file, const Query &row) {
                 file.conditionChanges << ConditionChange{.id = row.id(1),
                                                          .condition = row.id<Condition>(2),
                                                          .kind = row.text(3),
                                                          .oldText = row.text(4),
                                                          .oldState = row.text(5)};
             });
        each("id, condition", "evidence", "id", [](DossierFile &file, const Query &row) {
            file.evidence << Evidence{.id = row.id(1), .condition = row.id<Condition>(2)};
        });
    }

    void contacts()
    {
        QSet<AnyId> corrected;
        each("id, kind, state, outcome, starts_at, corrects", "contact", "starts_at, id",
             [&](DossierFile &file, const Query &row) {
                 Contact contact;
                 contact.id = row.id<Contact>(1);
                 contact.kind = row.text(2);
                 contact.state = row.text(3);
                 contact.outcome = row.text(4);
                 contact.startsAt = row.text(5);
                 if (!row.isNull(6))
                     corrected << row.id(6);
                 file.contacts << contact;
             });
        if (!corrected.isEmpty())
            for (auto &file : m_files)
                file.contacts.removeIf([&](const Contact &contact) { return corrected.contains(contact.id); });
    }

    void terms()
    {
        each("id, term, from_on, until_on, reason", "pause", "from_on, id", [](DossierFile &file, const Query &row) {
            file.pauses << TermPause{row.id(1), row.text(2), row.date(3), row.date(4), row.text(5)};
        });
        each("id, term, anchor, due, reason, source", "due_override", "id", [](DossierFile &file, const Query &row) {
            file.overrides << DueOverride{row.id(1), row.text(2), row.text(3), row.date(4), row.text(5), row.text(6)};
        });
        each("id, term, by_duration, decided_on, reason", "prolongation", "decided_on, id",
             [](DossierFile &file, const Query &row) {
                 file.prolongations << TermProlongation{row.id(1), row.text(2), row.text(3), row.date(4), row.text(5)};
             });
    }

    const Database &m_database;
    QVariantList m_ids{};
    QList<DossierFile> m_files{};
    QHash<Dossier::Id, qsizetype> m_at{};
};

} // namespace

QList<Dossier> runningDossiers(const Database &database, const QString &type)
{
    // Its conditions are those of the index dossier_running, which holds all of these columns.
    auto query = database.query("SELECT id, number, version, variant, facet, state, phase, language, legal_event_on,"
                                " received_on, duration FROM dossier WHERE type = ? AND deleted = 0"
                                " AND state IN ('REGISTERED', 'RUNNING', 'SUSPENDED') ORDER BY id",
                                type);
    QList<Dossier> dossiers;
    while (query.next())
        dossiers << Dossier{.id = query.id<Dossier>(0),
                            .number = query.text(1),
                            .type = type,
                            .version = query.integer(2),
                            .variant = query.text(3),
                            .facet = query.text(4),
                            .state = query.text(5),
                            .phase = query.text(6),
                            .language = query.text(7),
                            .legalEventOn = query.date(8),
                            .receivedOn = query.date(9),
                            .duration = query.text(10)};
    return dossiers;
}

QList<DossierFile> loadLawFacts(const Database &database, const QList<Dossier> &dossiers)
{
    Q_ASSERT(dossiers.size() <= lawFactsAtOnce);
    return dossiers.isEmpty() ? QList<DossierFile>() : ManyLoader(database, dossiers).load();
}
