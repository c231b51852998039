// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/schema.h"
#include "tests/support/sampledata.h"

#include <QDirIterator>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct Include
{
    QString file{}; // from the root of the project
    int line = 0;
    QString what{};
};

QStringList filesIn(const QStringList &folders, const QStringList &names)
{
    QStringList files;
    const QDir root(QStringLiteral(PROJECT_SOURCE));
    for (const auto &folder : folders) {
        QDirIterator it(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << root.relativeFilePath(it.next());
    }
    files.sort();
    return files;
}

QString read(const QString &file)
{
    return QString::fromUtf8(sourceFile(QStringLiteral(PROJECT_SOURCE) + u'/' + file));
}

const QList<Include> &includes()
{
    static const auto all = [] {
        static const QRegularExpression form(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
        QList<Include> found;
        for (const auto &file : filesIn({u"core"_s, u"ui"_s, u"app"_s, u"server"_s}, {u"*.h"_s, u"*.cpp"_s})) {
            const auto lines = read(file).split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i)
                if (const auto match = form.match(lines[i]); match.hasMatch())
                    found << Include{file, static_cast<int>(i) + 1, match.captured(1)};
        }
        return found;
    }();
    return all;
}

// "core/contact/contact.cpp" belongs to contact; the value header of a subject (core/contact/contact.h) stands below
// the subjects' rules, so that a file of values can hold them all. What lies in core itself is named by its file.
QString layerOf(const QString &path)
{
    const auto parts = path.split(u'/');
    if (parts.value(0) != u"core")
        return {};
    if (parts.size() == 2)
        return u"core/"_s + parts[1].section(u'.', 0, 0);
    if (parts.size() == 3 && parts[2] == QString(parts[1] + u".h"_s) && !QStringList{u"catalogue"_s}.contains(parts[1]))
        return parts[1] + u" (values)"_s;
    return parts[1];
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsIncludedFromAbove_data();
    void nothingIsIncludedFromAbove();
    void noSubjectIncludesItselfThroughAnother();
    void everyFileSaysItsLicence();
    void noWordIsLeftForLater_data();
    void noWordIsLeftForLater();
    void everySynchronisedTableHasItsThreeGuards();
    void everyColumnOfAGroupExists();
    void typesHaveNamesOfTheirOwn();
    void migrationsAreNumberedWithoutGap();
};

void TestLayers::nothingIsIncludedFromAbove_data()
{
    QTest::addColumn<QString>("inFolder");
    QTest::addColumn<QString>("exceptIn");
    QTest::addColumn<QString>("mayNotInclude");
    const auto qtGui =
        u"^(Qt(Gui|Widgets|Svg|PrintSupport|Quick|Qml)(/|$)|Q(Widget|Application|GuiApplication|Painter|Pixmap|Image|Icon|Font|Color|Dialog|MainWindow|Action|Window|Pen|Brush)\\b)"_s;
    QTest::newRow("core never opens a window") << u"core/"_s << QString() << qtGui;
    QTest::newRow("core knows nothing above it") << u"core/"_s << QString() << u"^(ui|app|server|tests)/"_s;
    QTest::newRow("only storage knows QtSql and sqlite3")
        << u"core/"_s << u"core/storage/"_s << u"^(QSql|QtSql|sqlite3)"_s;
    QTest::newRow("ui never writes SQL") << u"ui/"_s << QString() << u"^(QSql|QtSql|sqlite3|core/storage/)"_s;
    QTest::newRow("ui knows no program") << u"ui/"_s << QString() << u"^(app/(?!views)|server/)"_s;
    QTest::newRow("app reaches the data through core") << u"app/"_s << QString() << u"^(QSql|QtSql|sqlite3)"_s;
    QTest::newRow("the server builds without ui") << u"server/"_s << QString() << u"^ui/"_s;
    QTest::newRow("HTTP knows no subject")
        << u"server/http/"_s << QString() << u"^(core/(?!base/)|app/|server/(?!http/|log\\.h|metrics\\.h))"_s;
    QTest::newRow("only HTTP knows Boost") << u"server/"_s << u"server/http/"_s << u"^boost/"_s;
    QTest::newRow("only one file knows Beast")
        << u"server/"_s << u"server/http/requestparser.cpp"_s << u"^boost/beast"_s;
    QTest::newRow("base stands on nothing of ours") << u"core/base/"_s << QString() << u"^core/(?!base/)"_s;
    QTest::newRow("storage stands on base alone") << u"core/storage/"_s << QString() << u"^core/(?!base/|storage/)"_s;
    QTest::newRow("figures know no act") << u"core/statistics/"_s << QString() << u"^core/(acts/|workspace)"_s;
    QTest::newRow("dates of law know no dossier") << u"core/deadline/"_s << QString() << u"^core/(?!base/|deadline/)"_s;
}

void TestLayers::nothingIsIncludedFromAbove()
{
    QFETCH(QString, inFolder);
    QFETCH(QString, exceptIn);
    QFETCH(QString, mayNotInclude);
    const QRegularExpression forbidden(mayNotInclude);
    QVERIFY(forbidden.isValid());
    QVERIFY2(includes().size() > 300, "the sources were not found");
    QStringList found;
    for (const auto &include : includes())
        if (include.file.startsWith(inFolder) && (exceptIn.isEmpty() || !include.file.startsWith(exceptIn)) &&
            forbidden.match(include.what).hasMatch())
            found << u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.what);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayers::noSubjectIncludesItselfThroughAnother()
{
    QMap<QString, QMap<QString, QString>> below; // layer -> what it includes, with where
    for (const auto &include : includes()) {
        const auto from = layerOf(include.file);
        const auto to = layerOf(include.what);
        if (!from.isEmpty() && !to.isEmpty() && from != to)
            below[from].insert(to, include.file);
    }
    QVERIFY(below.size() > 10);
    QStringList cycles;
    QSet<QString> cleared;
    std::function<void(const QString &, const QStringList &)> walk = [&](const QString &layer,
                                                                         const QStringList &path) {
        if (path.contains(layer)) {
            QStringList told;
            const auto loop = path.mid(path.indexOf(layer)) << layer;
            for (qsizetype i = 0; i + 1 < loop.size(); ++i)
                told << loop[i] + u" → "_s + loop[i + 1] + u" in "_s + below[loop[i]][loop[i + 1]];
            cycles << told.join(u"; "_s);
            return;
        }
        if (cleared.contains(layer))
            return;
        for (const auto &next : below.value(layer).keys())
            walk(next, path + QStringList{layer});
        cleared.insert(layer);
    };
    for (const auto &layer : below.keys())
        walk(layer, {});
    QVERIFY2(cycles.isEmpty(), qPrintable(cycles.join(u'\n')));
}

void TestLayers::everyFileSaysItsLicence()
{
    QStringList without;
    const auto files =
        filesIn({u"core"_s, u"ui"_s, u"app"_s, u"server"_s, u"tests"_s}, {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s});
    QVERIFY(files.size() > 100);
    for (const auto &file : files) {
        const auto lines = read(file).split(u'\n');
        if (!lines.value(0).contains(u"SPDX-FileCopyrightText:"_s) ||
            !lines.value(1).contains(u"SPDX-License-Identifier: EUPL-1.2"_s))
            without << file;
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void TestLayers::noWordIsLeftForLater_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QString>("pattern");
    const QStringList ours{u"core"_s, u"ui"_s, u"app"_s, u"server"_s, u"resources"_s, u"tests"_s};
    QTest::newRow("no work left for later") << ours << u"\\b(TO"_s + u"DO|FIX"_s + u"ME|X"_s + u"XX)\\b"_s;
    QTest::newRow("no certificate is waved through")
        << ours << u"ignore"_s + u"SslErrors|QSslSocket::Verify"_s + u"None"_s;
    QTest::newRow("no date field that shows what was not entered")
        << QStringList{u"ui"_s} << u"\\bQDateEdit\\b|\\bQDateTimeEdit\\b"_s;
    QTest::newRow("no path of somebody's machine") << ours << u"/(home|Users|root)/\\w"_s;
}

void TestLayers::noWordIsLeftForLater()
{
    QFETCH(QStringList, folders);
    QFETCH(QString, pattern);
    const QRegularExpression forbidden(pattern);
    QVERIFY(forbidden.isValid());
    QStringList found;
    for (const auto &file : filesIn(folders, {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s, u"*.ui"_s, u"*.txt"_s})) {
        const auto lines = read(file).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (forbidden.match(lines[i]).hasMatch() && !file.endsWith(u"tst_layers.cpp"_s))
                found << u"%1:%2 %3"_s.arg(file).arg(i + 1).arg(lines[i].trimmed());
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayers::everySynchronisedTableHasItsThreeGuards()
{
    static const QRegularExpression form(
        u"CREATE TRIGGER (\\w+)_guard_(\\w+) BEFORE (\\w+) ON (\\w+) WHEN NOT EXISTS \\(SELECT 1 FROM sync_ctx\\)"_s);
    QMap<QString, QStringList> guarded;
    for (const auto &file : filesIn({u"core/storage/migrations"_s}, {u"*.sql"_s})) {
        auto matches = form.globalMatch(read(file));
        while (matches.hasNext()) {
            const auto match = matches.next();
            QCOMPARE(match.captured(1), match.captured(4));
            QCOMPARE(match.captured(2).toUpper(), match.captured(3));
            guarded[match.captured(4)] << match.captured(3);
        }
    }
    QStringList named;
    for (const auto &table : synchronisedTables()) {
        named << QString::fromLatin1(table.name);
        auto guards = guarded.value(QString::fromLatin1(table.name));
        guards.sort();
        QVERIFY2(guards == QStringList({u"DELETE"_s, u"INSERT"_s, u"UPDATE"_s}), table.name);
    }
    for (const auto &table : guarded.keys())
        QVERIFY2(named.contains(table), qPrintable(table + u" is guarded and not in schema.cpp"_s));
}

void TestLayers::everyColumnOfAGroupExists()
{
    SampleHouse house;
    QStringList synchronised;
    for (const auto &table : synchronisedTables()) {
        synchronised << QString::fromLatin1(table.name);
        QStringList columns;
        auto info = house.database().queryText(QByteArray("SELECT name FROM pragma_table_info('") + table.name + "')");
        while (info.next())
            columns << info.text(0);
        for (const auto *needed : {"id", "house", "seq", "deleted", "extra"})
            QVERIFY2(columns.contains(QString::fromLatin1(needed)),
                     qPrintable(QString::fromLatin1(table.name) + u'.' + QString::fromLatin1(needed)));
        QVERIFY2(table.ofDossier == (columns.contains(u"dossier"_s) && columns.contains(u"facet"_s)), table.name);
        QStringList grouped;
        for (const auto &group : table.groups)
            for (const auto *column : group.columns) {
                QVERIFY2(columns.contains(QString::fromLatin1(column)),
                         qPrintable(QString::fromLatin1(table.name) + u'.' + QString::fromLatin1(column)));
                QVERIFY2(!grouped.contains(QString::fromLatin1(column)), column);
                grouped << QString::fromLatin1(column);
            }
    }
    auto tables = house.database().query("SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND EXISTS"
                                         " (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'deleted')");
    while (tables.next())
        QVERIFY2(synchronised.contains(tables.text(0)),
                 qPrintable(tables.text(0) + u" can be marked deleted and is not in schema.cpp"_s));
}

// Two types of one name in two headers: the program links, and destroys the one as the other.
void TestLayers::typesHaveNamesOfTheirOwn()
{
    static const QRegularExpression type(u"^(?:class|struct|enum class) (?:\\[\\[\\w+\\]\\] )?(\\w+)[^;\\n]*$"_s,
                                         QRegularExpression::MultilineOption);
    QHash<QString, QString> seen;
    for (const auto &file : filesIn({u"core"_s, u"ui"_s, u"server"_s}, {u"*.h"_s}))
        for (auto it = type.globalMatch(read(file)); it.hasNext();) {
            const auto name = it.next().captured(1);
            QVERIFY2(!seen.contains(name), qPrintable(name + u": "_s + seen.value(name) + u" and "_s + file));
            seen.insert(name, file);
        }
    QVERIFY2(seen.size() > 150, qPrintable(QString::number(seen.size())));
}

void TestLayers::migrationsAreNumberedWithoutGap()
{
    const auto files = filesIn({u"core/storage/migrations"_s}, {u"*.sql"_s});
    QCOMPARE(files.size(), qsizetype(Database::newestSchemaVersion()));
    for (qsizetype i = 0; i < files.size(); ++i)
        QVERIFY2(files[i].section(u'/', -1).startsWith(u"%1_"_s.arg(i + 1, 4, 10, QChar(u'0'))), qPrintable(files[i]));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
