// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/agenda/icalendar.h"
#include "tests/support/sampledata.h"

#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// The properties of the events of a calendar, unfolded: "DTSTART;TZID=…" -> value. Read here without the library that
// wrote them.
using Event = QMap<QString, QString>;

QStringList lines(const QByteArray &ics)
{
    return QString::fromUtf8(ics).replace(u"\r\n "_s, QString()).split(u"\r\n"_s);
}

QList<Event> events(const QByteArray &ics)
{
    QList<Event> found;
    bool inside = false;
    for (const auto &line : lines(ics)) {
        if (line == u"BEGIN:VEVENT") {
            found << Event();
            inside = true;
        } else if (line == u"END:VEVENT") {
            inside = false;
        } else if (inside) {
            found.last().insert(line.section(u':', 0, 0), line.section(u':', 1));
        }
    }
    return found;
}

// When the written clock time is, by the zone rules of the system.
QDateTime utc(const Event &event, const QString &property)
{
    const QTimeZone brussels("Europe/Brussels");
    if (const auto here = event.value(property + u";TZID=Europe/Brussels"_s); !here.isEmpty())
        return QDateTime(QDate::fromString(here.left(8), u"yyyyMMdd"_s), QTime::fromString(here.mid(9), u"HHmmss"_s),
                         brussels)
            .toUTC();
    const auto universal = event.value(property);
    return QDateTime(QDate::fromString(universal.left(8), u"yyyyMMdd"_s),
                     QTime::fromString(universal.mid(9, 6), u"HHmmss"_s), Qt::UTC);
}

QDateTime utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

AgendaContact contact(const QString &startsAt, const QString &endsAt = {}, const QString &kind = u"OFFICE_TALK"_s)
{
    return {.contact = {.id = Contact::Id::create(),
                        .kind = kind,
                        .medium = u"IN_PERSON"_s,
                        .state = u"PLANNED"_s,
                        .startsAt = startsAt,
                        .endsAt = endsAt,
                        .place = u"lokaal 2.04, gelijkvloers"_s},
            .dossier = Dossier::Id::create(),
            .number = u"GEN-2026-00013"_s,
            .person = u"Fiktief Testmans"_s};
}

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockChanges_data();
    void clockChanges();
    void theZoneSaysBothChanges();
    void noPersonIsNamed();
    void theSameThingHasTheSameUid();
    void whatLastsADayHasDates();
    void longTextIsFolded();

private:
    QByteArray written(const Agenda &agenda, Language language = Language::Nl)
    {
        return iCalendar(agenda, m_house.catalogue(), language, utc(u"2026-10-20T08:00:00Z"_s));
    }

    SampleHouse m_house{};
};

void TestICalendar::clockChanges_data()
{
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<QString>("startsUtc");
    QTest::addColumn<QString>("endsUtc");
    const auto row = [](const char *name, const QString &starts, const QString &ends, const QString &from,
                        const QString &until) { QTest::newRow(name) << starts << ends << from << until; };
    row("the Friday before winter time", u"2026-10-23T10:00"_s, u"2026-10-23T10:45"_s, u"2026-10-23T08:00:00Z"_s,
        u"2026-10-23T08:45:00Z"_s);
    row("the Monday after", u"2026-10-26T10:00"_s, u"2026-10-26T10:45"_s, u"2026-10-26T09:00:00Z"_s,
        u"2026-10-26T09:45:00Z"_s);
    row("over the change, an hour longer", u"2026-10-25T01:30"_s, u"2026-10-25T03:30"_s, u"2026-10-24T23:30:00Z"_s,
        u"2026-10-25T02:30:00Z"_s);
    row("the hour that passes twice, first", u"2026-10-25T02:15:00+02:00"_s, u"2026-10-25T02:45:00+02:00"_s,
        u"2026-10-25T00:15:00Z"_s, u"2026-10-25T00:45:00Z"_s);
    row("the hour that passes twice, second", u"2026-10-25T02:15:00+01:00"_s, u"2026-10-25T02:45:00+01:00"_s,
        u"2026-10-25T01:15:00Z"_s, u"2026-10-25T01:45:00Z"_s);
    row("without an end over the change", u"2026-10-25T02:30:00+02:00"_s, QString(), u"2026-10-25T00:30:00Z"_s,
        u"2026-10-25T01:15:00Z"_s);
    row("the Friday before summer time", u"2027-03-26T10:00"_s, u"2027-03-26T10:45"_s, u"2027-03-26T09:00:00Z"_s,
        u"2027-03-26T09:45:00Z"_s);
    row("over the hour that is skipped", u"2027-03-28T01:30"_s, u"2027-03-28T03:30"_s, u"2027-03-28T00:30:00Z"_s,
        u"2027-03-28T01:30:00Z"_s);
    row("the Monday of summer time", u"2027-03-29T10:00"_s, QString(), u"2027-03-29T08:00:00Z"_s,
        u"2027-03-29T08:45:00Z"_s);
}

void TestICalendar::clockChanges()
{
    QFETCH(QString, starts);
    QFETCH(QString, ends);
    QFETCH(QString, startsUtc);
    QFETCH(QString, endsUtc);
    const auto found = events(written({.contacts = {contact(starts, ends)}}));
    QCOMPARE(found.size(), 1);
    QCOMPARE(utc(found.first(), u"DTSTART"_s), utc(startsUtc));
    QCOMPARE(utc(found.first(), u"DTEND"_s), utc(endsUtc));
}

// The rules in the file itself, by a reader that knows no zones: last Sunday at the hour of the old offset.
void TestICalendar::theZoneSaysBothChanges()
{
    const auto all = lines(written({.contacts = {contact(u"2026-10-26T10:00"_s)}}));
    QVERIFY(all.contains(u"TZID:Europe/Brussels"_s));
    const auto rule = [&](const QString &part, const QString &line) {
        const auto from = all.indexOf(u"BEGIN:"_s + part);
        const auto at = all.indexOf(line, from);
        return from >= 0 && at > from && at < all.indexOf(u"END:"_s + part);
    };
    QVERIFY(rule(u"STANDARD"_s, u"TZOFFSETFROM:+0200"_s) && rule(u"STANDARD"_s, u"TZOFFSETTO:+0100"_s));
    QVERIFY(rule(u"DAYLIGHT"_s, u"TZOFFSETFROM:+0100"_s) && rule(u"DAYLIGHT"_s, u"TZOFFSETTO:+0200"_s));
    const auto ruleOf = [&](int month) {
        for (const auto &line : all)
            if (line.startsWith(u"RRULE:") && line.contains(u"BYMONTH=%1"_s.arg(month)))
                return line;
        return QString();
    };
    QVERIFY(ruleOf(10).contains(u"FREQ=YEARLY"_s) && ruleOf(10).contains(u"BYDAY=-1SU"_s));
    QVERIFY(ruleOf(3).contains(u"FREQ=YEARLY"_s) && ruleOf(3).contains(u"BYDAY=-1SU"_s));
    const auto lastSunday = [](int year, int month) {
        auto day = QDate(year, month, 1).addMonths(1).addDays(-1);
        return day.addDays(-(day.dayOfWeek() % 7));
    };
    QCOMPARE(lastSunday(2026, 10), QDate(2026, 10, 25));
    QCOMPARE(lastSunday(2027, 3), QDate(2027, 3, 28));
    QVERIFY(all.contains(u"DTSTART:19961027T030000"_s) && lastSunday(1996, 10) == QDate(1996, 10, 27));
    QVERIFY(all.contains(u"DTSTART:19970330T020000"_s) && lastSunday(1997, 3) == QDate(1997, 3, 30));
}

void TestICalendar::noPersonIsNamed()
{
    auto home = contact(u"2026-11-24T10:00"_s, {}, u"HOME_VISIT"_s);
    home.contact.place = u"Droomlaan 7"_s;
    auto hidden = contact(u"2026-11-24T12:00"_s);
    hidden.isHidden = true;
    hidden.contact.place.clear();
    Agenda agenda{.contacts = {contact(u"2026-11-24T09:00"_s), home, hidden},
                  .dues = {{.dossier = Dossier::Id::create(),
                            .number = u"GEN-2026-00013"_s,
                            .person = u"Fiktief Testmans"_s,
                            .due = QDate(2026, 11, 25),
                            .key = u"task.own/1"_s,
                            .kind = u"task.own"_s,
                            .places = {{u"title"_s, u"Bel Testmans"_s}}}},
                  .absences = {{.id = Absence::Id::create(),
                                .from = QDate(2026, 11, 26),
                                .until = QDate(2026, 11, 27),
                                .reason = u"SICK"_s,
                                .note = u"griep"_s}}};
    for (const auto language : allLanguages) {
        const auto ics = written(agenda, language);
        for (const auto &secret : {"Testmans", "Fiktief", "Droomlaan", "griep"})
            QVERIFY2(!ics.contains(secret), secret);
        QVERIFY(!ics.contains('@') || ics.count('@') == ics.count("@justitiehuis")); // no unspoken code
    }
    const auto found = events(written(agenda));
    QCOMPARE(found.size(), 5);
    QVERIFY2(found[0].value(u"SUMMARY"_s).endsWith(u" GEN-2026-00013"_s), qPrintable(found[0].value(u"SUMMARY"_s)));
    QCOMPARE(found[0].value(u"LOCATION"_s), u"lokaal 2.04\\, gelijkvloers"_s);
    QVERIFY(!found[1].contains(u"LOCATION"_s));
    QCOMPARE(found[2].value(u"SUMMARY"_s), u"Bezet"_s);
    QCOMPARE(found[3].value(u"SUMMARY"_s), u"Taak GEN-2026-00013"_s);
    QCOMPARE(found[4].value(u"SUMMARY"_s), u"Afwezig"_s);
    for (const auto &one : found)
        QCOMPARE(one.value(u"CLASS"_s), u"PRIVATE"_s);
}

void TestICalendar::theSameThingHasTheSameUid()
{
    const auto talk = contact(u"2026-11-24T09:00"_s);
    auto moved = talk;
    moved.contact.startsAt = u"2026-11-25T14:00"_s;
    const AgendaDue due{.dossier = talk.dossier, .number = talk.number, .due = QDate(2026, 11, 25), .key = u"T1/a"_s};
    auto other = due;
    other.key = u"T2/a"_s;
    const auto before = events(written({.contacts = {talk}, .dues = {due, other}}));
    const auto after = events(written({.contacts = {moved}, .dues = {due, other}}, Language::Fr));
    QCOMPARE(before.size(), 3);
    QSet<QString> uids;
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(before[i].value(u"UID"_s), after[i].value(u"UID"_s));
        uids << before[i].value(u"UID"_s);
    }
    QCOMPARE(uids.size(), 3);
}

void TestICalendar::whatLastsADayHasDates()
{
    const Agenda agenda{
        .contacts = {contact(u"2026-11-24"_s)},
        .dues = {{.dossier = Dossier::Id::create(), .due = QDate(2026, 10, 25), .key = u"x"_s}},
        .absences = {{.id = Absence::Id::create(), .from = QDate(2026, 12, 30), .until = QDate(2027, 1, 1)}}};
    const auto found = events(written(agenda));
    QCOMPARE(found[0].value(u"DTSTART;VALUE=DATE"_s), u"20261124"_s);
    QCOMPARE(found[0].value(u"DTEND;VALUE=DATE"_s), u"20261125"_s);
    QCOMPARE(found[1].value(u"DTSTART;VALUE=DATE"_s), u"20261025"_s);
    QCOMPARE(found[1].value(u"TRANSP"_s), u"TRANSPARENT"_s);
    QCOMPARE(found[2].value(u"DTSTART;VALUE=DATE"_s), u"20261230"_s);
    QCOMPARE(found[2].value(u"DTEND;VALUE=DATE"_s), u"20270102"_s); // the day after the last
}

void TestICalendar::longTextIsFolded()
{
    auto long_ = contact(u"2026-11-24T09:00"_s);
    long_.contact.place = u"een heel lange plaats "_s.repeated(12).trimmed() + u"; één"_s;
    const auto ics = written({.contacts = {long_}});
    for (const auto &line : ics.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData());
    QVERIFY(ics.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(events(ics).first().value(u"LOCATION"_s).endsWith(u"\\; één"_s));
}

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
