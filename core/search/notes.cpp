// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/search/notes.h"

#include "core/access/permissions.h"
#include "core/base/searchtext.h"
#include "core/storage/database.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLetters = 3;

// Where notes stand; what has neither a note nor a name is left out.
struct Source
{
    const char *kind; // its table
    const char *day;
    const char *note;
    const char *name;
    const char *where;
    bool isPaper = false; // also found by what it is called

    QByteArray columns() const // id, dossier, code, day, access, note and the name of a document
    {
        return QByteArray("id, dossier, kind, ") + day + ", facet, " + note + ", " + name;
    }
};
const QList<Source> &sources()
{
    static const QList<Source> all{
        {"contact", "starts_at", "trim(summary || CASE WHEN promised = '' THEN '' ELSE ' · ' || promised END)", "''",
         "deleted = 0 AND (summary <> '' OR promised <> '')"},
        {"decision", "decided_on", "summary", "''", "deleted = 0 AND summary <> ''"},
        {"event", "at", "note", "''", "deleted = 0 AND note <> ''"},
        {"report", "coalesce(sent_on, drafted_at)", "answer", "''", "deleted = 0", true},
        {"document", "coalesce(received_on, '')", "note", "name", "deleted = 0 AND confidential = 0", true}};
    return all;
}

struct Row
{
    QString code{};
    QString at{};
    QString access{};
    QString note{};
    QString paper{};

    bool operator==(const Row &) const = default;
};

// What a document or report is found by: its own name, what its kind is called in every language, whose it is.
class PaperNames
{
public:
    explicit PaperNames(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    QString of(const QString &kind, const QString &code, const QString &name, const QString &number,
               const QString &title)
    {
        auto &called = m_called[kind + u'/' + code];
        if (called.isEmpty())
            for (const auto language : allLanguages)
                called += m_catalogue.name(kind, code, language) + u' ';
        return (name + u' ' + called + number + u' ' + title).trimmed();
    }

private:
    const Catalogue &m_catalogue;
    QHash<QString, QString> m_called{};
};

void removeWords(Database &database, qint64 n, const Row &row)
{
    database.query("INSERT INTO note_words (note_words, rowid, note, paper) VALUES ('delete', ?, ?, ?)", n, row.note,
                   row.paper);
}

void addWords(Database &database, qint64 n, const Row &row)
{
    database.query("INSERT INTO note_words (rowid, note, paper) VALUES (?, ?, ?)", n, row.note, row.paper);
}

struct Kept
{
    qint64 n = 0;
    QString kind{};
    Row row{};
};

void refreshDossier(Database &database, PaperNames &names, const Dossier::Id &dossier)
{
    QHash<AnyId, Kept> kept;
    {
        auto query = database.query(
            "SELECT n, id, kind, code, at, access, note, paper FROM note_entry WHERE dossier = ?", dossier);
        while (query.next())
            kept.insert(query.id(1), {query.number(0),
                                      query.text(2),
                                      {.code = query.text(3),
                                       .at = query.text(4),
                                       .access = query.text(5),
                                       .note = query.text(6),
                                       .paper = query.text(7)}});
    }
    QString number;
    QString title;
    {
        auto query = database.query("SELECT number, title FROM dossier WHERE id = ? AND deleted = 0", dossier);
        if (query.next()) {
            number = query.text(0);
            title = query.text(1);
        }
    }
    QList<std::pair<AnyId, Kept>> now;
    for (const auto &source : sources()) {
        const auto sql =
            "SELECT " + source.columns() + " FROM " + source.kind + " WHERE " + source.where + " AND dossier = ?";
        auto query = database.query(sql.constData(), dossier);
        const auto kind = QString::fromLatin1(source.kind);
        while (query.next()) {
            Row row{.code = query.text(2), .at = query.text(3), .access = query.text(4), .note = query.text(5)};
            if (source.isPaper)
                row.paper = names.of(kind, row.code, query.text(6), number, title);
            now << std::pair{query.id(0), Kept{.kind = kind, .row = row}};
        }
    }
    for (const auto &[id, one] : std::as_const(now)) {
        const auto before = kept.take(id);
        if (before.n == 0) {
            database.query("INSERT INTO note_entry (kind, id, dossier, code, at, access, note, paper) VALUES (?, ?, ?, "
                           "?, ?, ?, ?, ?)",
                           one.kind, id, dossier, one.row.code, one.row.at, one.row.access, one.row.note,
                           one.row.paper);
            auto last = database.query("SELECT last_insert_rowid()");
            last.next();
            addWords(database, last.number(0), one.row);
        } else if (before.row != one.row) {
            removeWords(database, before.n, before.row);
            database.query("UPDATE note_entry SET code = ?, at = ?, access = ?, note = ?, paper = ? WHERE n = ?",
                           one.row.code, one.row.at, one.row.access, one.row.note, one.row.paper, before.n);
            addWords(database, before.n, one.row);
        }
    }
    for (const auto &gone : std::as_const(kept)) {
        removeWords(database, gone.n, gone.row);
        database.query("DELETE FROM note_entry WHERE n = ?", gone.n);
    }
}

QList<FoundNote> find(const Database &database, const char *column, const QString &typed, const QString &role,
                      int limit)
{
    QList<FoundNote> found;
    const auto words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (std::none_of(words.begin(), words.end(), [](const QString &word) { return word.size() >= leastLetters; }))
        return found;
    QStringList hidden;
    for (const auto &facet : hiddenFacets(role))
        hidden << u'\'' + facet + u'\'';
    // The newest first: an order of rank would weigh every note of the house that has the word.
    const auto sql = "SELECT e.kind, e.id, e.dossier, d.number, d.title, e.code, e.at,"
                     " snippet(note_words, 0, '', '', '…', 16)"
                     " FROM note_words JOIN note_entry e ON e.n = note_words.rowid JOIN dossier d ON d.id = e.dossier"
                     " WHERE note_words MATCH ? AND d.deleted = 0 AND e.access NOT IN (" +
                     hidden.join(u',').toLatin1() + ") ORDER BY note_words.rowid DESC LIMIT ?";
    const QString wanted = u'{' + QString::fromLatin1(column) + u"} : ("_s + prefixQuery(typed) + u')';
    auto query = database.query(sql.constData(), wanted, limit);
    while (query.next())
        found << FoundNote{.kind = query.text(0),
                           .id = query.id(1),
                           .dossier = query.id<Dossier>(2),
                           .number = query.text(3),
                           .title = query.text(4),
                           .code = query.text(5),
                           .at = query.text(6),
                           .text = query.text(7)};
    return found;
}

} // namespace

QList<FoundNote> searchNotes(const Database &database, const QString &typed, const QString &role, int limit)
{
    return find(database, "note", typed, role, limit);
}

QList<FoundNote> searchPapers(const Database &database, const QString &typed, const QString &role, int limit)
{
    auto found = find(database, "paper", typed, role, limit);
    for (auto &one : found) {
        one.text.clear();
        if (one.kind != u"document")
            continue;
        auto query = database.query("SELECT name FROM document WHERE id = ?", one.id);
        if (query.next())
            one.text = query.text(0);
    }
    return found;
}

namespace {

// One dossier after the other is dearer than the whole house anew, once they are most of it.
bool isMostOfTheHouse(const Database &database, qsizetype dossiers)
{
    constexpr qsizetype least = 100;
    auto entry = database.query("SELECT 1 FROM note_entry LIMIT 1");
    if (!entry.next())
        return true; // a first download
    if (dossiers < least)
        return false;
    auto all = database.query("SELECT count(*) FROM dossier");
    return all.next() && dossiers > all.number(0) / 2;
}

// What documents and reports are found by, a thousand at a time.
void namePapers(Database &database, const Catalogue &catalogue)
{
    PaperNames names(catalogue);
    struct Paper
    {
        qint64 n = 0;
        QString words{};
    };
    qint64 last = 0;
    for (;;) {
        QList<Paper> papers;
        {
            auto query = database.query(
                "SELECT e.n, e.kind, e.code, e.paper, coalesce(d.number, ''), coalesce(d.title, '') FROM note_entry e"
                " LEFT JOIN dossier d ON d.id = e.dossier AND d.deleted = 0"
                " WHERE e.n > ? AND e.kind IN ('report', 'document') ORDER BY e.n LIMIT 1000",
                last);
            while (query.next())
                papers << Paper{query.number(0),
                                names.of(query.text(1), query.text(2), query.text(3), query.text(4), query.text(5))};
        }
        if (papers.isEmpty())
            return;
        for (const auto &paper : std::as_const(papers))
            database.query("UPDATE note_entry SET paper = ? WHERE n = ?", paper.words, paper.n);
        last = papers.last().n;
    }
}

} // namespace

void refreshNotes(Database &database, const Catalogue &catalogue, const QSet<Dossier::Id> &dossiers)
{
    if (dossiers.isEmpty())
        return;
    if (isMostOfTheHouse(database, dossiers.size())) {
        indexNotes(database, catalogue);
        return;
    }
    PaperNames names(catalogue);
    for (const auto &dossier : dossiers)
        refreshDossier(database, names, dossier);
}

void indexNotes(Database &database, const Catalogue &catalogue)
{
    database.query("DELETE FROM note_entry");
    // Newest last. Only days and ids are sorted: the texts of a whole house are never held at once.
    database.query("CREATE TEMP TABLE IF NOT EXISTS note_order (n INTEGER PRIMARY KEY, of_kind TEXT, of_id BLOB)");
    QByteArray days;
    for (const auto &source : sources())
        days += (days.isEmpty() ? QByteArray() : QByteArray(" UNION ALL ")) + "SELECT '" + source.kind +
                "' AS of_kind, id AS of_id, " + source.day + " AS of_day FROM " + source.kind + " WHERE " +
                source.where;
    database.queryText("INSERT INTO note_order (of_kind, of_id) SELECT of_kind, of_id FROM (" + days +
                       ") ORDER BY of_day");
    for (const auto &source : sources())
        database.queryText("INSERT INTO note_entry (n, kind, id, dossier, code, at, access, note, paper) SELECT n, "
                           "of_kind, " +
                               source.columns() + " FROM note_order CROSS JOIN " + source.kind +
                               " WHERE of_kind = ? AND id = of_id AND " + source.where + " ORDER BY n",
                           {QString::fromLatin1(source.kind)});
    database.query("DELETE FROM note_order");
    namePapers(database, catalogue);
    database.query("INSERT INTO note_words (note_words) VALUES ('rebuild')");
}
