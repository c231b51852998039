// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/publication/package.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject label(const QString &text)
{
    return {{u"nl"_s, text}, {u"fr"_s, text}, {u"de"_s, text}, {u"en"_s, text}};
}

QJsonObject packageOf(SampleHouse &house, const QStringList &codes)
{
    auto package = makePackage(house.database(), house.catalogue(), codes);
    package.house = house.workspace().house();
    return toJson(package);
}

QMap<QString, QString> states(SampleHouse &house, const QJsonObject &json)
{
    QMap<QString, QString> all;
    const auto package = readPackage(json);
    if (!package)
        return {{u"problem"_s, package.error().code}};
    for (const auto &finding : comparePackage(house.database(), house.catalogue(), *package))
        all.insert(finding.entry.key, packageStateCode(finding.state));
    return all;
}

QJsonObject bodyOf(SampleHouse &house, const QString &code, int version)
{
    auto query = house.database().query(
        "SELECT body FROM catalogue_version WHERE code = ? AND version = ? AND deleted = 0", code, version);
    return query.next() ? query.object(0) : QJsonObject();
}

QString rowOf(SampleHouse &house, const QString &code, int version)
{
    auto query = house.database().query(
        "SELECT id FROM catalogue_version WHERE code = ? AND version = ? AND deleted = 0", code, version);
    return query.next() ? query.id(0).toString() : QString();
}

void setOffset(SampleHouse &house, const QString &code, int version, const QString &offset)
{
    auto body = bodyOf(house, code, version);
    auto terms = body.value("terms"_L1).toArray();
    auto first = terms[0].toObject();
    first.insert(u"offset"_s, offset);
    terms.replace(0, first);
    body.insert(u"terms"_s, terms);
    house.done(u"editVersion"_s, {{u"version"_s, rowOf(house, code, version)}, {u"body"_s, body}});
}

} // namespace

// A piece of the catalogue goes from one house to another and back: who went on is seen, nothing is deleted, and
// nothing from elsewhere is law.
class TestPackage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTypeGoesOverWithWhatItUses()
    {
        SampleHouse test(u"GEN"_s, u"2027-03-15T09:00"_s);
        SampleHouse other(u"ANT"_s, u"2027-03-16T09:00"_s);
        test.as(u"cato"_s);
        other.as(u"cato"_s);
        test.done(u"addListItem"_s, {{u"list"_s, u"statistics_group"_s},
                                     {u"item"_s, QJsonObject{{u"code"_s, u"LEERTRAJECT"_s},
                                                             {u"name"_s, label(u"Leertraject"_s)},
                                                             {u"official"_s, u"Leertraject"_s},
                                                             {u"table"_s, u"JH"_s}}}});
        test.done(u"setTemplate"_s, {{u"type"_s, u"LEARNING_TRACK"_s},
                                     {u"report"_s, u"FINAL"_s},
                                     {u"language"_s, u"nl"_s},
                                     {u"text"_s, u"# Eindverslag leertraject\n{{person.name}}"_s}});
        auto body = test.catalogue().type(u"AUTONOMOUS_PROBATION"_s, 1)->source;
        body.insert(u"statisticsGroup"_s, u"LEERTRAJECT"_s);
        test.done(u"draftVersion"_s, {{u"code"_s, u"LEARNING_TRACK"_s}, {u"body"_s, body}});
        const auto sent = packageOf(test, {u"LEARNING_TRACK"_s});
        const auto own = states(test, sent).values();
        QCOMPARE(QSet<QString>(own.begin(), own.end()), QSet<QString>{u"SAME"_s});
        QCOMPARE(states(test, sent).value(u"LEARNING_TRACK/1"_s), u"SAME"_s);
        QCOMPARE(test.refusal(u"importPackage"_s, {{u"package"_s, sent}}), u"package.nothingNew"_s);

        const auto found = states(other, sent);
        QCOMPARE(found.size(), 3);
        for (const auto *key : {"statistics_group/LEERTRAJECT", "LEARNING_TRACK.FINAL.nl", "LEARNING_TRACK/1"})
            QCOMPARE(found.value(QString::fromLatin1(key)), u"NEW"_s);
        other.as(u"lena"_s);
        QCOMPARE(other.refusal(u"importPackage"_s, {{u"package"_s, sent}}), u"access.notYourRole"_s);
        other.as(u"cato"_s);
        const auto before = other.content();
        other.done(u"importPackage"_s, {{u"package"_s, sent}});
        QCOMPARE(rowOf(other, u"LEARNING_TRACK"_s, 1), rowOf(test, u"LEARNING_TRACK"_s, 1)); // the same id
        QVERIFY(other.catalogue().item(u"statistics_group"_s, u"LEERTRAJECT"_s));
        QVERIFY(!other.catalogue().type(u"LEARNING_TRACK"_s, 1)); // no law
        const auto version = rowOf(other, u"LEARNING_TRACK"_s, 1);
        // Who took it in may not approve it.
        QCOMPARE(other.refusal(u"reviewVersion"_s, {{u"version"_s, version}, {u"agrees"_s, true}}),
                 u"catalogue.ownVersion"_s);
        for (const auto &state : states(other, sent))
            QCOMPARE(state, u"SAME"_s);
        QVERIFY(other.workspace().undo(other.workspace().lastUndoable()).has_value());
        QCOMPARE(difference(before, other.content()), QString());
        other.done(u"importPackage"_s, {{u"package"_s, sent}}); // and again after it was taken back
        QVERIFY(!rowOf(other, u"LEARNING_TRACK"_s, 1).isEmpty());
    }

    void whoWentOnIsSeen()
    {
        SampleHouse one(u"GEN"_s, u"2027-03-15T09:00"_s);
        SampleHouse two(u"ANT"_s, u"2027-03-16T09:00"_s);
        one.as(u"cato"_s);
        two.as(u"cato"_s);
        one.done(u"draftVersion"_s, {{u"code"_s, u"LEARNING_TRACK"_s}, {u"copyOf"_s, u"AUTONOMOUS_PROBATION"_s}});
        two.done(u"importPackage"_s, {{u"package"_s, packageOf(one, {u"LEARNING_TRACK"_s})}});

        setOffset(one, u"LEARNING_TRACK"_s, 1, u"P2M"_s); // one goes on
        const auto newer = packageOf(one, {u"LEARNING_TRACK"_s});
        QCOMPARE(states(two, newer).value(u"LEARNING_TRACK/1"_s), u"NEWER"_s);
        QCOMPARE(states(one, packageOf(two, {u"LEARNING_TRACK"_s})).value(u"LEARNING_TRACK/1"_s), u"OLDER"_s);
        const auto finding = comparePackage(two.database(), two.catalogue(), *readPackage(newer)).first();
        QCOMPARE(finding.places.size(), 1);
        QCOMPARE(finding.places.first().place, u"terms[T1].offset"_s);
        QCOMPARE(finding.places.first().theirs.toString(), u"P2M"_s);
        two.done(u"importPackage"_s, {{u"package"_s, newer}});
        QCOMPARE(bodyOf(two, u"LEARNING_TRACK"_s, 1), bodyOf(one, u"LEARNING_TRACK"_s, 1));

        setOffset(one, u"LEARNING_TRACK"_s, 1, u"P3M"_s); // both go on, at the same place and at another
        setOffset(two, u"LEARNING_TRACK"_s, 1, u"P45D"_s);
        auto words = bodyOf(two, u"LEARNING_TRACK"_s, 1);
        words.insert(u"name"_s, label(u"leertraject"_s));
        two.done(u"editVersion"_s, {{u"version"_s, rowOf(two, u"LEARNING_TRACK"_s, 1)}, {u"body"_s, words}});
        const auto both = packageOf(one, {u"LEARNING_TRACK"_s});
        const auto apart = comparePackage(two.database(), two.catalogue(), *readPackage(both)).first();
        QCOMPARE(packageStateCode(apart.state), u"DIVERGED"_s);
        bool conflict = false;
        bool oursAlone = false;
        for (const auto &place : apart.places) {
            if (place.place == u"terms[T1].offset") {
                QVERIFY(place.both);
                QCOMPARE(place.base.toString(), u"P2M"_s);
                QCOMPARE(place.ours.toString(), u"P45D"_s);
                QCOMPARE(place.theirs.toString(), u"P3M"_s);
                conflict = true;
            } else {
                QVERIFY(!place.both);
                QCOMPARE(place.theirs, place.base);
                oursAlone = oursAlone || place.place == u"name.nl";
            }
        }
        QVERIFY(conflict && oursAlone);
        QCOMPARE(two.refusal(u"importPackage"_s, {{u"package"_s, both}}), u"package.choose"_s);
        const QJsonObject ours{{u"LEARNING_TRACK/1"_s, u"OURS"_s}};
        QCOMPARE(two.refusal(u"importPackage"_s, {{u"package"_s, both}, {u"choices"_s, ours}}),
                 u"package.nothingNew"_s);
        const QJsonObject theirs{{u"LEARNING_TRACK/1"_s, u"THEIRS"_s}};
        two.done(u"importPackage"_s, {{u"package"_s, both}, {u"choices"_s, theirs}});
        QCOMPARE(bodyOf(two, u"LEARNING_TRACK"_s, 1), bodyOf(one, u"LEARNING_TRACK"_s, 1));
    }

    void anotherOriginAndWhatIsLawAreNotOverwritten()
    {
        SampleHouse one(u"GEN"_s, u"2027-03-15T09:00"_s);
        SampleHouse two(u"ANT"_s, u"2027-03-16T09:00"_s);
        one.as(u"cato"_s);
        two.as(u"cato"_s);
        one.done(u"draftVersion"_s, {{u"code"_s, u"LEARNING_TRACK"_s}, {u"copyOf"_s, u"AUTONOMOUS_PROBATION"_s}});
        two.done(u"draftVersion"_s, {{u"code"_s, u"LEARNING_TRACK"_s}, {u"copyOf"_s, u"PROBATION"_s}});
        const auto sent = packageOf(one, {u"LEARNING_TRACK"_s});
        QCOMPARE(states(two, sent).value(u"LEARNING_TRACK/1"_s), u"CLASH"_s);
        QCOMPARE(two.refusal(u"importPackage"_s, {{u"package"_s, sent}}), u"package.clash"_s);

        // Published there since: only words may follow.
        SampleHouse three(u"TON"_s, u"2027-03-16T09:00"_s);
        three.as(u"cato"_s);
        three.done(u"importPackage"_s, {{u"package"_s, sent}});
        three.as(u"dirk"_s);
        const auto row = rowOf(three, u"LEARNING_TRACK"_s, 1);
        three.done(u"reviewVersion"_s, {{u"version"_s, row}, {u"agrees"_s, true}});
        three.done(u"publishVersion"_s, {{u"version"_s, row}, {u"from"_s, u"2027-09-01"_s}});
        setOffset(one, u"LEARNING_TRACK"_s, 1, u"P2M"_s);
        const auto rule = packageOf(one, {u"LEARNING_TRACK"_s});
        QCOMPARE(states(three, rule).value(u"LEARNING_TRACK/1"_s), u"PUBLISHED"_s);
        QCOMPARE(three.refusal(u"importPackage"_s, {{u"package"_s, rule}}), u"package.isLaw"_s);
        setOffset(one, u"LEARNING_TRACK"_s, 1, u"P1M"_s); // as it was: they are no further
        QCOMPARE(states(three, packageOf(one, {u"LEARNING_TRACK"_s})).value(u"LEARNING_TRACK/1"_s), u"SAME"_s);
        auto words = bodyOf(one, u"LEARNING_TRACK"_s, 1);
        words.insert(u"short"_s, label(u"Leertr."_s));
        one.done(u"editVersion"_s, {{u"version"_s, rowOf(one, u"LEARNING_TRACK"_s, 1)}, {u"body"_s, words}});
        three.done(u"importPackage"_s, {{u"package"_s, packageOf(one, {u"LEARNING_TRACK"_s})}});
        QCOMPARE(three.catalogue().type(u"LEARNING_TRACK"_s, 1)->shortName.in(Language::Nl), u"Leertr."_s);
        QCOMPARE(three.catalogue().type(u"LEARNING_TRACK"_s, 1)->validity.from, QDate(2027, 9, 1));
    }

    void whatCannotBeTakenInSaysWhy()
    {
        SampleHouse one(u"GEN"_s, u"2027-03-15T09:00"_s);
        SampleHouse two(u"ANT"_s, u"2027-03-16T09:00"_s);
        one.as(u"cato"_s);
        two.as(u"cato"_s);
        one.done(u"draftVersion"_s, {{u"code"_s, u"LEARNING_TRACK"_s}, {u"copyOf"_s, u"AUTONOMOUS_PROBATION"_s}});
        const auto sent = packageOf(one, {u"LEARNING_TRACK"_s});
        const auto refusalOf = [&](const QJsonObject &json) {
            return two.refusal(u"importPackage"_s, {{u"package"_s, json}});
        };
        auto newer = sent;
        newer.insert(u"needs"_s, QJsonArray{u"telepathy"_s});
        QCOMPARE(refusalOf(newer), u"package.newerProgram"_s);
        newer = sent;
        newer.insert(u"format"_s, 2);
        QCOMPARE(refusalOf(newer), u"package.newerProgram"_s);
        auto damaged = sent;
        auto entries = sent.value("entries"_L1).toArray();
        auto first = entries[0].toObject();
        auto body = first.value("body"_L1).toObject();
        body.insert(u"weight"_s, 99);
        first.insert(u"body"_s, body);
        entries.replace(0, first);
        damaged.insert(u"entries"_s, entries);
        QCOMPARE(refusalOf(damaged), u"package.damaged"_s);
        QCOMPARE(refusalOf({{u"kind"_s, u"dossierType"_s}}), u"package.unreadable"_s);
        // The second version without the first.
        const auto second = [&] {
            auto package = makePackage(one.database(), one.catalogue(), {u"LEARNING_TRACK"_s});
            auto other = package.entries.first();
            other.key = u"LEARNING_TRACK/2"_s;
            other.body.insert(u"version"_s, 2);
            package.entries = {other};
            return toJson(package);
        }();
        QCOMPARE(refusalOf(second), u"package.versionMissing"_s);
        QCOMPARE(two.count("catalogue_version"), 0);
        // Types with transitional law ask for a program that knows it.
        auto law = bodyOf(one, u"LEARNING_TRACK"_s, 1);
        law.insert(u"transition"_s, QJsonObject{{u"applies"_s, u"ALL_RUNNING"_s}});
        one.done(u"editVersion"_s, {{u"version"_s, rowOf(one, u"LEARNING_TRACK"_s, 1)}, {u"body"_s, law}});
        QCOMPARE(makePackage(one.database(), one.catalogue(), {u"LEARNING_TRACK"_s}).needs,
                 QStringList(u"transition"_s));
    }
};

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
