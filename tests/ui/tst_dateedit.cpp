// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/messageline.h"
#include "ui/base/timeedit.h"
#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 2, 24); // a Wednesday

struct Typed
{
    const char16_t *text;
    const char *iso; // empty: no date
    DateHint hint = DateHint::Any;
};

// The same in every language.
const Typed everywhere[] = {
    {u"21/7/2026", "2026-07-21"},
    {u"21/07/2026", "2026-07-21"},
    {u"21-7-2026", "2026-07-21"},
    {u"21-7-26", "2026-07-21"},
    {u"21.07.2026", "2026-07-21"},
    {u"21.7.26", "2026-07-21"},
    {u"21 7 2026", "2026-07-21"},
    {u"21 / 7 / 2026", "2026-07-21"},
    {u"  21/7/2026  ", "2026-07-21"},
    {u"210726", "2026-07-21"},
    {u"21072026", "2026-07-21"},
    {u"2026-07-21", "2026-07-21"},
    {u"2026/7/21", "2026-07-21"},
    {u"20260721", "2026-07-21"},
    {u"01012027", "2027-01-01"},
    {u"29/2/2028", "2028-02-29"},
    {u"31/12/2026", "2026-12-31"},
    {u"12/2", "2027-02-12"},
    {u"21/7", "2027-07-21"},
    {u"21.7.", "2027-07-21"},
    {u"21-7", "2027-07-21"},
    {u"21/7", "2026-07-21", DateHint::Past},
    {u"12/2", "2027-02-12", DateHint::Past},
    {u"24/2", "2027-02-24", DateHint::Past},
    {u"25/2", "2026-02-25", DateHint::Past},
    {u"29/2", "2024-02-29", DateHint::Past},
    {u"21/7", "2027-07-21", DateHint::Future},
    {u"12/2", "2028-02-12", DateHint::Future},
    {u"24/2", "2027-02-24", DateHint::Future},
    {u"29/2", "2028-02-29", DateHint::Future},
    {u"4/6/91", "1991-06-04", DateHint::Birth},
    {u"4/6/30", "1930-06-04", DateHint::Birth},
    {u"040627", "1927-06-04", DateHint::Birth},
    {u"24/2/27", "2027-02-24", DateHint::Birth},
    {u"4/6/91", "1991-06-04", DateHint::Past},
    {u"1/3/27", "2027-03-01", DateHint::Past}, // not 1927: the field then says it lies in the future
    {u"1/3/27", "2027-03-01", DateHint::Future},
    {u"1/1/26", "2026-01-01", DateHint::Future},
    {u"15/1/60", "2060-01-15", DateHint::Future},
    {u"15/1/90", "1990-01-15", DateHint::Any},
    {u"+15", "2027-03-11"},
    {u"-15", "2027-02-09"},
    {u"+ 15", "2027-03-11"},
    {u"\u221215", "2027-02-09"},
    {u"+0", "2027-02-24"},
    {u"3d", "2027-02-27"},
    {u"+3d", "2027-02-27"},
    {u"-3d", "2027-02-21"},
    {u"+2w", "2027-03-10"},
    {u"2w", "2027-03-10"},
    {u"+1m", "2027-03-24"},
    {u"-1m", "2027-01-24"},
    {u"vandaag", "2027-02-24"},
    {u"aujourd'hui", "2027-02-24"},
    {u"aujourd\u2019hui", "2027-02-24"},
    {u"heute", "2027-02-24"},
    {u"today", "2027-02-24"},
    {u"gisteren", "2027-02-23"},
    {u"hier", "2027-02-23"},
    {u"gestern", "2027-02-23"},
    {u"yesterday", "2027-02-23"},
    {u"morgen", "2027-02-25"},
    {u"demain", "2027-02-25"},
    {u"tomorrow", "2027-02-25"},
    {u"VANDAAG", "2027-02-24"},
    {u"maandag", "2027-03-01"},
    {u"lundi", "2027-03-01"},
    {u"Montag", "2027-03-01"},
    {u"monday", "2027-03-01"},
    {u"-maandag", "2027-02-22"},
    {u"lundi", "2027-02-22", DateHint::Past},
    {u"+lundi", "2027-03-01", DateHint::Past},
    {u"21 juli 2026", "2026-07-21"},
    {u"21 juillet 2026", "2026-07-21"},
    {u"21. Juli 2026", "2026-07-21"},
    {u"1er mars 2027", "2027-03-01"},
    {u"dinsdag 21 juli 2026", "2026-07-21"},
    {u"mardi 21 juillet 2026", "2026-07-21"},
    {u"Dienstag, 21. Juli 2026", "2026-07-21"},
    // No date, and never another one.
    {u"", ""},
    {u"   ", ""},
    {u"30/2/2027", ""},
    {u"29/2", ""},
    {u"29/2/2027", ""},
    {u"31/4/2026", ""},
    {u"32/1/2026", ""},
    {u"0/1/2026", ""},
    {u"7/21/2026", ""}, // not the American order
    {u"13/13/2026", ""},
    {u"21/7/202", ""},
    {u"21/7/20266", ""},
    {u"21/7/0026", ""},
    {u"21/7/9999", ""},
    {u"21-7/2026", ""},
    {u"15", ""},
    {u"2107", ""},
    {u"2026", ""},
    {u"21726", ""},
    {u"2172026", ""},
    {u"850730", ""}, // a national number begins with the year
    {u"310226", ""},
    {u"31022027", ""},
    {u"20261301", ""},
    {u"maandag 21 juli 2026", ""}, // was a Tuesday
    {u"abc", ""},
    {u"+", ""},
    {u"-", ""},
    {u"+x", ""},
    {u"+3x", ""},
    {u"3 3", "2027-03-03"},
    {u"++3", ""},
    {u"+-3", ""},
    {u"+99999", ""},
    {u"-9999j9", ""},
    {u"21/7/2026 x", ""},
    {u"21/7/2026 21/7/2026", ""},
    {u"/7/2026", ""},
    {u"jan", ""},
    {u"-vandaag", ""},
};

const Typed dutch[] = {{u"v", "2027-02-24"},
                       {u"m", "2027-02-25"},
                       {u"o", "2027-02-26"},
                       {u"gi", "2027-02-23"},
                       {u"overmorgen", "2027-02-26"},
                       {u"eergisteren", "2027-02-22"},
                       {u"ma", "2027-03-01"},
                       {u"di", "2027-03-02"},
                       {u"wo", "2027-03-03"},
                       {u"do", "2027-02-25"},
                       {u"vr", "2027-02-26"},
                       {u"za", "2027-02-27"},
                       {u"zo", "2027-02-28"},
                       {u"-ma", "2027-02-22"},
                       {u"ma-", "2027-02-22"},
                       {u"-wo", "2027-02-17"},
                       {u"wo", "2027-02-17", DateHint::Past},
                       {u"vr", "2027-02-19", DateHint::Past},
                       {u"+vr", "2027-02-26", DateHint::Past},
                       {u"vr", "2027-02-26", DateHint::Future},
                       {u"+1j", "2028-02-24"},
                       {u"2 weken", "2027-03-10"},
                       {u"1 maand", "2027-03-24"},
                       {u"di 21/7/2026", "2026-07-21"},
                       {u"ma 21/7/2026", ""},
                       {u"21 jul 2026", "2026-07-21"},
                       {u"1 maart", "2027-03-01"},
                       {u"1 mrt 2027", "2027-03-01"},
                       {u"h", ""},
                       {u"a", ""},
                       {u"lu", ""},
                       {u"ve", ""},
                       {u"+2s", ""},
                       {u"z", ""}};

const Typed french[] = {{u"a", "2027-02-24"},
                        {u"auj", "2027-02-24"},
                        {u"d", "2027-02-25"},
                        {u"h", "2027-02-23"},
                        {u"après-demain", "2027-02-26"},
                        {u"avant-hier", "2027-02-22"},
                        {u"lu", "2027-03-01"},
                        {u"ma", "2027-03-02"},
                        {u"me", "2027-03-03"},
                        {u"je", "2027-02-25"},
                        {u"ve", "2027-02-26"},
                        {u"sa", "2027-02-27"},
                        {u"di", "2027-02-28"},
                        {u"-lu", "2027-02-22"},
                        {u"+3j", "2027-02-27"},
                        {u"+2s", "2027-03-10"},
                        {u"+1a", "2028-02-24"},
                        {u"2 mois", "2027-04-24"},
                        {u"ma 21/7/2026", "2026-07-21"},
                        {u"di 21/7/2026", ""},
                        {u"21 juil 2026", "2026-07-21"},
                        {u"21 juil. 2026", "2026-07-21"},
                        {u"3 août 2026", "2026-08-03"},
                        {u"3 aout 2026", "2026-08-03"},
                        {u"3 déc 2026", "2026-12-03"},
                        {u"3 jui 2026", ""},
                        {u"v", ""},
                        {u"gi", ""},
                        {u"vr", ""},
                        {u"wo", ""},
                        {u"m", ""}};

const Typed german[] = {{u"h", "2027-02-24"},
                        {u"m", "2027-02-25"},
                        {u"g", "2027-02-23"},
                        {u"übermorgen", "2027-02-26"},
                        {u"vorgestern", "2027-02-22"},
                        {u"Mo", "2027-03-01"},
                        {u"Di", "2027-03-02"},
                        {u"Mi", "2027-03-03"},
                        {u"Do", "2027-02-25"},
                        {u"Fr", "2027-02-26"},
                        {u"Sa", "2027-02-27"},
                        {u"So", "2027-02-28"},
                        {u"-Mo", "2027-02-22"},
                        {u"+3t", "2027-02-27"},
                        {u"+1j", "2028-02-24"},
                        {u"2 Wochen", "2027-03-10"},
                        {u"Di 21.7.2026", "2026-07-21"},
                        {u"Mo 21.7.2026", ""},
                        {u"1. März 2027", "2027-03-01"},
                        {u"1. Mär 2027", "2027-03-01"},
                        {u"v", ""},
                        {u"gi", ""},
                        {u"lu", ""},
                        {u"wo", ""}};

const Typed english[] = {{u"t", "2027-02-24"},
                         {u"tom", "2027-02-25"},
                         {u"y", "2027-02-23"},
                         {u"mo", "2027-03-01"},
                         {u"mon", "2027-03-01"},
                         {u"tu", "2027-03-02"},
                         {u"we", "2027-03-03"},
                         {u"th", "2027-02-25"},
                         {u"fr", "2027-02-26"},
                         {u"sa", "2027-02-27"},
                         {u"su", "2027-02-28"},
                         {u"-mo", "2027-02-22"},
                         {u"+1y", "2028-02-24"},
                         {u"2 weeks", "2027-03-10"},
                         {u"21 July 2026", "2026-07-21"},
                         {u"21 Jul 2026", "2026-07-21"},
                         {u"v", ""},
                         {u"m", ""},
                         {u"lu", ""}};

void addRows(Language language, const Typed *first, const Typed *last)
{
    const char *hints[] = {"any", "past", "birth", "future"};
    for (const auto *row = first; row != last; ++row) {
        const auto text = QString::fromUtf16(row->text);
        QTest::newRow(qPrintable(languageCode(language) + u' ' + QLatin1StringView(hints[int(row->hint)]) + u" \""_s +
                                 text + u'"'))
            << text << row->hint << language << QDate::fromString(QLatin1StringView(row->iso), Qt::ISODate);
    }
}

} // namespace

class TestDateEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { installTranslation(*qApp, Language::Nl); }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<DateHint>("hint");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QDate>("expected");
        for (const auto language : allLanguages)
            addRows(language, std::begin(everywhere), std::end(everywhere));
        addRows(Language::Nl, std::begin(dutch), std::end(dutch));
        addRows(Language::Fr, std::begin(french), std::end(french));
        addRows(Language::De, std::begin(german), std::end(german));
        addRows(Language::En, std::begin(english), std::end(english));
    }

    void readsWhatPeopleType()
    {
        QFETCH(const QString, typed);
        QFETCH(const DateHint, hint);
        QFETCH(const Language, language);
        QFETCH(const QDate, expected);
        QCOMPARE(readDate(typed, today, hint, language).value_or(QDate()), expected);
    }

    void readsItsOwnEcho()
    {
        for (const auto language : allLanguages) {
            installTranslation(*qApp, language);
            for (auto date = QDate(2026, 1, 1); date.year() < 2028; date = date.addDays(1))
                for (const auto hint : {DateHint::Any, DateHint::Past, DateHint::Birth, DateHint::Future}) {
                    DateEdit edit(hint);
                    edit.setToday([] { return QDate(2030, 1, 1); });
                    edit.setDate(date);
                    QCOMPARE(edit.date().value_or(QDate()), date);
                    // A comma comes before what is said beside the day; in German there is one after the weekday too.
                    const auto words = edit.echo()
                                           ->text()
                                           .section(u" ("_s, 0, 0)
                                           .section(u", "_s, 0, language == Language::De ? 1 : 0);
                    QCOMPARE(readDate(words, today, hint, language).value_or(QDate()), date);
                    if (date.day() != 1)
                        break; // all hints on the first of each month
                }
        }
    }

    void aMonthAfterTheLastOfJanuaryIsTheLastOfFebruary()
    {
        QCOMPARE(readDate(u"+1m", QDate(2027, 1, 31), DateHint::Any, Language::Nl), std::optional(QDate(2027, 2, 28)));
    }

    void echoesTheFullDate()
    {
        DateEdit edit(DateHint::Any);
        edit.setToday([] { return today; });
        QTest::keyClicks(edit.field(), u"21/7/2026"_s);
        QCOMPARE(edit.echo()->text(), u"dinsdag 21 juli 2026 (wettelijke feestdag: Nationale feestdag)"_s);
        QCOMPARE(edit.typed(), u"21/7/2026"_s);
        QCOMPARE(edit.field()->accessibleDescription(), edit.echo()->text());
        edit.setTyped(u"gi"_s);
        QCOMPARE(edit.echo()->text(), u"dinsdag 23 februari 2027, gisteren"_s);
    }

    void keepsWhatWasTypedOnAnError()
    {
        DateEdit edit(DateHint::Any);
        edit.setToday([] { return today; });
        QTest::keyClicks(edit.field(), u"30/2/2027"_s);
        QTest::keyClick(edit.field(), Qt::Key_Return);
        QCOMPARE(edit.typed(), u"30/2/2027"_s);
        QVERIFY(edit.hasError());
        QVERIFY(!edit.date());
        QCOMPARE(edit.echo()->tone(), Tone::Over);
        QVERIFY(!edit.echo()->text().isEmpty());
        QCOMPARE(fieldState(edit.field()), FieldState::Error);
        installTranslation(*qApp, Language::Fr);
        QCOMPARE(edit.typed(), u"30/2/2027"_s);
    }

    void announcesEachChangeOnce()
    {
        DateEdit edit(DateHint::Any);
        edit.setToday([] { return today; });
        QSignalSpy changed(&edit, &DateEdit::dateChanged);
        edit.setTyped(u"21/7/2026"_s);
        edit.setTyped(u"21-7-2026"_s);
        QCOMPARE(changed.size(), 1);
        edit.setTyped(u"x"_s);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!edit.date());
    }

    void refusesTheFutureInAPastField()
    {
        DateEdit edit(DateHint::Past);
        edit.setToday([] { return today; });
        edit.setTyped(u"25/2/2027"_s);
        QVERIFY(edit.hasError());
        QCOMPARE(edit.echo()->text(), u"donderdag 25 februari 2027 ligt in de toekomst."_s);
    }

    void refusesWhatIsOutOfItsLimits()
    {
        DateEdit edit(DateHint::Future);
        edit.setToday([] { return today; });
        edit.setTyped(u"1/3/2027"_s);
        QVERIFY(edit.date());
        edit.setLimits(QDate(2027, 3, 2), {});
        QVERIFY(edit.hasError());
        edit.setLimits({}, QDate(2027, 3, 1));
        QCOMPARE(edit.date(), std::optional(QDate(2027, 3, 1)));
    }

    void yesterdayStaysYesterday()
    {
        DateEdit edit(DateHint::Past);
        QDate now = today;
        edit.setToday([&now] { return now; });
        edit.setTyped(u"gi"_s);
        now = now.addDays(1);
        QTest::keyClick(edit.field(), Qt::Key_Return);
        QCOMPARE(edit.date(), std::optional(QDate(2027, 2, 23)));
    }

    void missingIsNoError()
    {
        DateEdit edit(DateHint::Past);
        edit.setMissing(u"ontbreekt, griffie bezorgt"_s);
        QVERIFY(edit.isEmpty() && !edit.hasError());
        QCOMPARE(fieldState(edit.field()), FieldState::Missing);
        QCOMPARE(edit.echo()->text(), u"ontbreekt, griffie bezorgt"_s);
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("expected");
        const auto row = [](const QString &typed, const QTime &expected) {
            QTest::newRow(qPrintable(typed)) << typed << expected;
        };
        for (const auto &half : {u"930"_s, u"0930"_s, u"9u30"_s, u"9:30"_s, u"09:30"_s, u"9.30"_s, u"9h30"_s,
                                 u"9 h 30"_s, u"9 Uhr 30"_s, u"9:30 Uhr"_s, u"9U30"_s})
            row(half, QTime(9, 30));
        row(u"9"_s, QTime(9, 0));
        row(u"9u"_s, QTime(9, 0));
        row(u"14"_s, QTime(14, 0));
        row(u"0"_s, QTime(0, 0));
        row(u"2359"_s, QTime(23, 59));
        for (const auto &wrong :
             {u""_s, u"24"_s, u"2400"_s, u"9:60"_s, u"9:5"_s, u"93000"_s, u"x"_s, u"9u3x"_s, u"-9"_s})
            row(wrong, QTime());
    }

    void readsTimes()
    {
        QFETCH(const QString, typed);
        QFETCH(const QTime, expected);
        QCOMPARE(readTime(typed).value_or(QTime()), expected);
    }

    void writesOutTheTimeWhenLeft()
    {
        TimeEdit edit;
        QTest::keyClicks(edit.field(), u"930"_s);
        QCOMPARE(edit.typed(), u"930"_s);
        QTest::keyClick(edit.field(), Qt::Key_Return);
        QCOMPARE(edit.typed(), u"09:30"_s);
        QCOMPARE(edit.time(), std::optional(QTime(9, 30)));
        edit.field()->setText(u"99"_s);
        QTest::keyClick(edit.field(), Qt::Key_Return);
        QVERIFY(edit.hasError());
        QCOMPARE(edit.typed(), u"99"_s);
    }
};

QTEST_MAIN(TestDateEdit)
#include "tst_dateedit.moc"
