// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/monitoring/monitoringstore.h"
#include "core/monitoring/visit.h"
#include "core/report/documentcontent.h"
#include "core/sync/actcontents.h"
#include "tests/support/equipmentcentre.h"
#include "tests/support/monitoringrows.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray png = "\x89PNG\r\n\x1a\n and an invented plan";
const QByteArray jpeg = "\xff\xd8\xff\xe0 and an invented photo";

QJsonObject picture(const QByteArray &content, const QString &mediaType = u"image/png"_s)
{
    return {{u"mediaType"_s, mediaType}, {u"content"_s, QString::fromLatin1(content.toBase64())}};
}

// A technician at the home of somebody who is to be connected: a tag and a unit are ready, twelve straps lie in his
// vehicle.
struct AtHome : Centre
{
    AtHome()
    {
        tag = ready();
        unit = ready(u"HOME_UNIT"_s, u"HU"_s);
        reserve(tag);
        reserve(unit);
        house.done(u"moveStock"_s, {{u"kind"_s, u"STRAP"_s},
                                    {u"generation"_s, u"RF1"_s},
                                    {u"count"_s, 12},
                                    {u"toKind"_s, u"VEHICLE"_s},
                                    {u"to"_s, vehicle},
                                    {u"reason"_s, u"BOUGHT"_s}});
        house.as(u"bout"_s);
    }
    QJsonObject with(QJsonObject more = {}) const
    {
        more.insert(u"intervention"_s, id(visit));
        return more;
    }
    Visit now() { return *VisitStore(house.database()).byId(Visit::Id(visit)); }
    QList<Document> documents() { return house.file(dossier.id).documents; }
    int straps() { return store().balance(u"STRAP"_s, u"RF1"_s, {u"VEHICLE"_s, vehicle}); }
    void scanBoth()
    {
        for (const auto &serial : {tag, unit})
            house.done(u"scanAtIntervention"_s, with({{u"equipment"_s, serial}}));
    }
    QStringList missing(const Visit &of)
    {
        const MonitoringStore known(house.database());
        return missingResults(
            visitResults(house.catalogue(), of, *known.byId(of.monitoring), known.fittings(of.monitoring), of.result));
    }

    QString tag{};
    QString unit{};
};

} // namespace

class TestFieldActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrawnPlanIsADocumentOfTheDossier();
    void whatIsRefusedLeavesNothing();
    void onlyAPictureIsTaken_data();
    void onlyAPictureIsTaken();
    void onlyADocumentOfThisDossierIsTaken();
    void aVisitIsFinishedAndTakenBackAsOne();
    void strapsComeOutOfTheVehicle();
    void theFirstSignalHasAnHour();
    void whatIsMissingIsWhatTheActRefusesFor();
    void whatIsDoneIsToldWithItsTime();
    void contentsGoByThemselves();
};

void TestFieldActs::aDrawnPlanIsADocumentOfTheDossier()
{
    AtHome home;
    home.house.done(u"recordRange"_s, home.with({{u"passed"_s, true}, {u"planImage"_s, picture(png)}}));
    QCOMPARE(home.documents().size(), 1);
    const auto plan = home.documents().first();
    QCOMPARE(plan.kind, u"PLAN"_s);
    QCOMPARE(plan.mediaType, u"image/png"_s);
    QVERIFY2(plan.name.startsWith(u"plattegrond 2027-") && plan.name.endsWith(u".png"), qPrintable(plan.name));
    QCOMPARE(documentContent(home.house.database(), plan.sha256), std::optional(png));
    QCOMPARE(home.now().result.value("plan"_L1).toString(), id(plan.id));
    // Another test with a photo: that is the plan now; the first stays in the dossier.
    home.house.done(u"recordRange"_s,
                    home.with({{u"passed"_s, true}, {u"planImage"_s, picture(jpeg, u"image/jpeg"_s)}}));
    QCOMPARE(home.documents().size(), 2);
    QVERIFY(home.documents().last().name.endsWith(u".jpg"));
    QCOMPARE(home.now().result.value("plan"_L1).toString(), id(home.documents().last().id));
    // A test without one keeps it.
    home.house.done(u"recordRange"_s, home.with({{u"passed"_s, true}}));
    QCOMPARE(home.now().result.value("plan"_L1).toString(), id(home.documents().last().id));
}

void TestFieldActs::whatIsRefusedLeavesNothing()
{
    AtHome home;
    const auto before = home.house.content();
    const auto blobs = home.house.count("blob");
    QCOMPARE(home.house.refusal(u"recordRange"_s, home.with({{u"passed"_s, false}, {u"planImage"_s, picture(png)}})),
             u"visit.rangeNeedsNote"_s);
    QCOMPARE(home.house.refusal(u"finishIntervention"_s,
                                home.with({{u"planImage"_s, picture(png)}, {u"signatureImage"_s, picture(png)}})),
             u"visit.resultMissing"_s);
    QCOMPARE(difference(before, home.house.content()), QString());
    QCOMPARE(home.house.count("blob"), blobs);
}

void TestFieldActs::onlyAPictureIsTaken_data()
{
    QTest::addColumn<QJsonObject>("given");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a text") << picture("een plan in woorden") << u"document.notAPicture"_s;
    QTest::newRow("a photo that is said to be a drawing") << picture(jpeg) << u"document.notAPicture"_s;
    QTest::newRow("nothing at all") << picture({}) << u"act.fieldMissing"_s;
    QTest::newRow("another kind of file") << picture(png, u"image/svg+xml"_s) << u"act.fieldNotInList"_s;
    QTest::newRow("no content") << QJsonObject{{u"mediaType"_s, u"image/png"_s}} << u"act.fieldMissing"_s;
}

void TestFieldActs::onlyAPictureIsTaken()
{
    QFETCH(QJsonObject, given);
    QFETCH(QString, problem);
    AtHome home;
    QCOMPARE(home.house.refusal(u"recordRange"_s, home.with({{u"passed"_s, true}, {u"planImage"_s, given}})), problem);
    QVERIFY(hasSentence(problem));
    QCOMPARE(home.documents().size(), 0);
}

void TestFieldActs::onlyADocumentOfThisDossierIsTaken()
{
    AtHome home;
    const auto other = home.house.dossier(u"ET_SENTENCE"_s);
    const auto add = [&](const Dossier::Id &dossier) {
        return id(home.house.made(u"addDocument"_s, {{u"dossier"_s, id(dossier)},
                                                     {u"name"_s, u"plan.txt"_s},
                                                     {u"mediaType"_s, u"text/plain"_s},
                                                     {u"content"_s, u"eA=="_s}}));
    };
    const auto elsewhere = add(other);
    QCOMPARE(home.house.refusal(u"recordRange"_s, home.with({{u"passed"_s, true}, {u"plan"_s, elsewhere}})),
             u"visit.noSuchDocument"_s);
    QCOMPARE(home.house.refusal(u"recordRange"_s, home.with({{u"passed"_s, true}, {u"plan"_s, u"een plan"_s}})),
             u"visit.noSuchDocument"_s);
    const auto own = add(home.dossier.id);
    home.house.done(u"recordRange"_s, home.with({{u"passed"_s, true}, {u"plan"_s, own}}));
    QCOMPARE(home.now().result.value("plan"_L1).toString(), own);
}

void TestFieldActs::aVisitIsFinishedAndTakenBackAsOne()
{
    AtHome home;
    home.scanBoth();
    home.house.done(u"recordRange"_s, home.with({{u"passed"_s, true}}));
    home.house.at(u"2027-03-01T10:20"_s);
    const auto before = home.house.content();
    const QJsonObject strap{{u"kind"_s, u"STRAP"_s}, {u"generation"_s, u"RF1"_s}, {u"count"_s, 1}};
    home.house.done(u"finishIntervention"_s, home.with({{u"signalAt"_s, u"2027-03-01T09:41"_s},
                                                        {u"planImage"_s, picture(jpeg, u"image/jpeg"_s)},
                                                        {u"signatureImage"_s, picture(png)},
                                                        {u"vehicle"_s, home.vehicle},
                                                        {u"used"_s, QJsonArray{strap}}}));
    QCOMPARE(home.now().state, u"DONE"_s);
    QCOMPARE(home.straps(), 11);
    QStringList kinds;
    for (const auto &document : home.documents())
        kinds << document.kind;
    QCOMPARE(kinds, (QStringList{u"PLAN"_s, u"SIGNATURE"_s}));
    QCOMPARE(home.state(home.tag), u"WORN"_s);
    QCOMPARE(home.findings(), QStringList());
    QVERIFY(home.house.workspace().undo(home.house.lastAct()));
    QCOMPARE(home.documents().size(), 0);
    QCOMPARE(home.straps(), 12);
    QCOMPARE(difference(before, home.house.content()), QString());
    QCOMPARE(home.findings(), QStringList());
}

void TestFieldActs::strapsComeOutOfTheVehicle()
{
    AtHome home;
    home.scanBoth();
    home.house.done(u"recordRange"_s, home.with({{u"passed"_s, true}, {u"planImage"_s, picture(png)}}));
    home.house.at(u"2027-03-01T10:20"_s);
    const auto finish = [&](const QJsonArray &used, bool named = true) {
        auto with =
            home.with({{u"signalAt"_s, u"2027-03-01T09:41"_s}, {u"signatureImage"_s, picture(png)}, {u"used"_s, used}});
        if (named)
            with.insert(u"vehicle"_s, home.vehicle);
        return home.house.refusal(u"finishIntervention"_s, with);
    };
    const auto strap = [](const QJsonValue &count, const QString &reason = u"USED"_s, const QString &note = {}) {
        return QJsonObject{{u"kind"_s, u"STRAP"_s},
                           {u"generation"_s, u"RF1"_s},
                           {u"count"_s, count},
                           {u"reason"_s, reason},
                           {u"note"_s, note}};
    };
    QCOMPARE(finish({strap(1)}, false), u"visit.noVehicle"_s); // he went without a plan, and said none
    QCOMPARE(finish({strap(13)}), u"stock.notEnough"_s);
    QCOMPARE(finish({strap(-1)}), u"stock.noCount"_s);
    QCOMPARE(finish({strap(1), strap(1, u"BROKEN"_s)}), u"act.fieldMissing"_s); // why is not said
    QCOMPARE(home.straps(), 12);
    QCOMPARE(home.documents().size(), 1);
    QVERIFY(finish({strap(1), strap(2, u"BROKEN"_s, u"gescheurd"_s), strap(0, u"BROKEN"_s)}).startsWith(u"done"));
    QCOMPARE(home.straps(), 9);
    QCOMPARE(home.house.count("stock_move", "reason = 'BROKEN' AND note = 'gescheurd'"), 1);
    QCOMPARE(home.house.count("stock_move", "to_kind = ''"), 2); // nothing is written of none
}

void TestFieldActs::theFirstSignalHasAnHour()
{
    AtHome home;
    home.scanBoth();
    home.house.done(u"recordRange"_s, home.with({{u"passed"_s, true}, {u"planImage"_s, picture(png)}}));
    home.house.at(u"2027-03-01T10:20"_s);
    auto with = home.with({{u"signalAt"_s, u"2027-03-01"_s}, {u"signatureImage"_s, picture(png)}});
    QCOMPARE(home.house.refusal(u"finishIntervention"_s, with), u"visit.needsClock"_s);
    with.insert(u"signalAt"_s, u"2027-03-01T09:41"_s);
    home.house.done(u"finishIntervention"_s, with);
}

// The list one sees of a visit and the refusal come of one rule: for every kind of visit, they say the same.
void TestFieldActs::whatIsMissingIsWhatTheActRefusesFor()
{
    AtHome home;
    int kinds = 0, refusals = 0;
    for (const auto &kind : home.house.catalogue().list(u"intervention_kind"_s)->items) {
        AtHome other;
        auto visit = other.now();
        if (!kind.code.startsWith(u"CONNECT_")) {
            setMonitoringState(other.house.database(), other.monitoring, u"CONNECTED"_s);
            other.house.as(u"dina"_s);
            visit.id = Visit::Id(other.house.made(u"addIntervention"_s,
                                                  {{u"monitoring"_s, id(other.monitoring)}, {u"kind"_s, kind.code}}));
            visit = *VisitStore(other.house.database()).byId(visit.id);
            other.house.as(u"bout"_s);
        } else if (kind.code != visit.kind) {
            continue; // is made of a mandate that begins in prison
        }
        ++kinds;
        const auto missing = other.missing(visit);
        const auto answer =
            other.house.act(u"finishIntervention"_s, {{u"intervention"_s, id(visit.id)}, {u"explained"_s, true}});
        QStringList words;
        for (const auto &word : missing)
            words << sentence(u"visit.result."_s + word, Language::Nl);
        if (!missing.isEmpty()) {
            ++refusals;
            QVERIFY2(!answer, qPrintable(kind.code));
            QCOMPARE(answer.error().code, u"visit.resultMissing"_s);
            QCOMPARE(answer.error().details.value("missing"_L1).toString(), words.join(u"; "_s));
        } else {
            QVERIFY2(answer || answer.error().code != u"visit.resultMissing", qPrintable(kind.code));
        }
    }
    QVERIFY(kinds > 8);
    QVERIFY(refusals > 5);
}

void TestFieldActs::whatIsDoneIsToldWithItsTime()
{
    AtHome home;
    home.house.at(u"2027-03-01T09:12"_s);
    home.house.done(u"scanAtIntervention"_s, home.with({{u"equipment"_s, home.tag}}));
    home.house.at(u"2027-03-01T09:20"_s);
    home.house.done(u"recordRange"_s,
                    home.with({{u"passed"_s, true}, {u"setting"_s, u"150"_s}, {u"planImage"_s, picture(png)}}));
    const MonitoringStore known(home.house.database());
    const auto results = visitResults(home.house.catalogue(), home.now(), *known.byId(home.monitoring),
                                      known.fittings(home.monitoring), home.now().result);
    QStringList told;
    for (const auto &one : results)
        told << u"%1 %2 %3 %4 %5"_s.arg(one.word, one.of, one.isThere ? u"yes"_s : u"no"_s, one.what,
                                        one.at.isValid() ? one.at.time.toString(u"HH:mm"_s) : QString());
    QCOMPARE(told,
             (QStringList{u"SERIALS ANKLE_TAG_RF yes %1 09:12"_s.arg(home.tag), u"SERIALS HOME_UNIT no  "_s,
                          u"RANGE  yes 150 09:20"_s, u"PLAN  yes  09:20"_s, u"SIGNATURE  no  "_s, u"SIGNAL  no  "_s}));
    QCOMPARE(missingResults(results), (QStringList{u"SERIALS"_s, u"SIGNATURE"_s, u"SIGNAL"_s}));
}

// Of what is sent a picture is only named; where the act is tried it is something short that is still a picture.
void TestFieldActs::contentsGoByThemselves()
{
    const QByteArray large = png + QByteArray(20000, 'x');
    const QJsonObject with{{u"planImage"_s, picture(large)},
                           {u"list"_s, QJsonArray{picture(jpeg + large, u"image/jpeg"_s), u"content"_s}},
                           {u"content"_s, u"eA=="_s}};
    const auto sent = withoutContents(with);
    const auto content = sent.value("planImage"_L1).toObject().value("content"_L1).toString();
    QCOMPARE(content,
             u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(large, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(sent.value("content"_L1).toString(), u"eA=="_s); // short: as it is
    QVERIFY(QJsonDocument(sent).toJson().size() < 1000);
    const auto tried = withStandIns(sent);
    const auto in = [&](const QJsonValue &value) {
        return QByteArray::fromBase64(value.toObject().value("content"_L1).toString().toLatin1());
    };
    QVERIFY(png.startsWith(in(tried.value("planImage"_L1))));
    QVERIFY(!in(tried.value("planImage"_L1)).isEmpty());
    QVERIFY(jpeg.startsWith(in(tried.value("list"_L1).toArray().first())));
    QVERIFY(!in(tried.value("list"_L1).toArray().first()).isEmpty());
    QCOMPARE(tried.value("list"_L1).toArray().last().toString(), u"content"_s);
    AtHome home;
    auto asked = tried.value("planImage"_L1).toObject();
    home.house.done(u"recordRange"_s, home.with({{u"passed"_s, true}, {u"planImage"_s, asked}}));
}

QTEST_GUILESS_MAIN(TestFieldActs)
#include "tst_fieldacts.moc"
