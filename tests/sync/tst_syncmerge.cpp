// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/merge.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

// The merge alone: no value goes under that its follower had not seen, whatever the order.
class TestSyncMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noValueDisappears();
    void differentGroupsMeetInAnyOrder();
    void theSameGroupIsKeptApart();
    void ownUnsentChangesWereSeen();
    void whatIsAddedToATextStaysOnce();
    void takingAwayWhatWasWrittenInIsKeptApart();
    void writingInWhatWasTakenAwayIsKeptApart();
    void twoOfTheSameRowMeetGroupByGroup();
    void ofWhatIsToldTwiceTheFirstStands();
    void whatWasTakenAwayIsMadeAnewWhole();
    void whatIsNotKnownIsLeftAlone();
};

namespace {

SyncOp creation(const QJsonObject &set)
{
    return {.op = AnyId::create(), .table = "person", .row = AnyId::create(), .group = {}, .before = {}, .set = set};
}

SyncOp change(const SyncOp &row, const char *group, const QJsonObject &before, const QJsonObject &set, qint64 base,
              const QList<AnyId> &afterOwn = {})
{
    return {.op = AnyId::create(),
            .table = row.table,
            .row = row.row,
            .group = group,
            .before = before,
            .set = set,
            .baseSeq = base,
            .afterOwn = afterOwn};
}

MergedRow made(SyncOp &op, const QJsonObject &set)
{
    op = creation(set);
    MergedRow row;
    merge(row, op, 0, 1);
    return row;
}

} // namespace

void TestSyncMerge::noValueDisappears()
{
    QRandomGenerator random(20270318);
    for (int world = 0; world < 40000; ++world) {
        SyncOp first;
        auto row = made(first, {{u"phone"_s, u"0"_s}, {u"email"_s, u"0"_s}, {u"deleted"_s, 0}});
        struct Author
        {
            QJsonObject sees{};
            qint64 base = 1;
            QHash<QByteArray, QList<AnyId>> own{};
        } authors[3];
        for (auto &author : authors)
            author.sees = row.body;
        // Which value each standing value had been seen by: at the end each must be there, followed or kept apart.
        int token = 0;
        for (qint64 seq = 2; seq < 8; ++seq) {
            auto &author = authors[random.bounded(3)];
            if (random.bounded(3) == 0) { // looks anew
                author = {row.body, seq - 1, {}};
                continue;
            }
            const char *group = random.bounded(2) ? "phone" : "email";
            const QString column = QString::fromLatin1(group);
            const auto value = QString::number(++token);
            const auto op =
                change(first, group, {{column, author.sees.value(column)}}, {{column, value}}, author.base,
                       author.own.value(group).mid(std::max<qsizetype>(0, author.own.value(group).size() - 1)));
            const auto stood = row.body.value(column);
            const auto other = row.body.value(column == u"phone" ? u"email"_s : u"phone"_s);
            const auto answer = merge(row, op, op.baseSeq, seq);
            if (answer.kind == MergeAnswer::Kind::Conflict) {
                QCOMPARE(row.body.value(column), stood);
                QCOMPARE(answer.apart.size(), 1);
                QCOMPARE(answer.apart[0].losing.value(column).toString(), value);
                QCOMPARE(answer.apart[0].kept.value(column), stood);
                QVERIFY(stood != author.sees.value(column)); // not without reason
            } else {
                QCOMPARE(row.body.value(column).toString(), value);
                QCOMPARE(stood, author.sees.value(column)); // he had seen what went under
            }
            QCOMPARE(row.body.value(column == u"phone" ? u"email"_s : u"phone"_s), other);
            author.sees.insert(column, value);
            author.own[group] << op.op;
        }
    }
}

void TestSyncMerge::differentGroupsMeetInAnyOrder()
{
    for (int order = 0; order < 2; ++order) {
        SyncOp first;
        auto row = made(first, {{u"phone"_s, u"1"_s}, {u"email"_s, u""_s}});
        const auto a = change(first, "phone", {{u"phone"_s, u"1"_s}}, {{u"phone"_s, u"2"_s}}, 1);
        const auto b = change(first, "email", {{u"email"_s, u""_s}}, {{u"email"_s, u"e"_s}}, 1);
        QCOMPARE(merge(row, order ? a : b, 1, 2).kind, MergeAnswer::Kind::Applied);
        QCOMPARE(merge(row, order ? b : a, 1, 3).kind, MergeAnswer::Kind::Beside);
        QCOMPARE(row.body.value("phone"_L1).toString(), u"2"_s);
        QCOMPARE(row.body.value("email"_L1).toString(), u"e"_s);
    }
}

void TestSyncMerge::theSameGroupIsKeptApart()
{
    SyncOp first;
    auto row = made(first, {{u"phone"_s, u"1"_s}});
    merge(row, change(first, "phone", {}, {{u"phone"_s, u"2"_s}}, 1), 1, 2);
    const auto late = change(first, "phone", {}, {{u"phone"_s, u"3"_s}}, 1);
    const auto answer = merge(row, late, 1, 3);
    QCOMPARE(answer.kind, MergeAnswer::Kind::Conflict);
    QVERIFY(!answer.changed);
    QCOMPARE(row.body.value("phone"_L1).toString(), u"2"_s);
    // The same value twice is no difference.
    QCOMPARE(merge(row, change(first, "phone", {}, {{u"phone"_s, u"2"_s}}, 1), 1, 4).kind, MergeAnswer::Kind::Beside);
}

void TestSyncMerge::ownUnsentChangesWereSeen()
{
    SyncOp first;
    auto row = made(first, {{u"phone"_s, u"1"_s}});
    const auto a = change(first, "phone", {}, {{u"phone"_s, u"2"_s}}, 0, {first.op});
    QCOMPARE(merge(row, a, 0, 2).kind, MergeAnswer::Kind::Applied);
    QCOMPARE(merge(row, change(first, "phone", {}, {{u"phone"_s, u"3"_s}}, 0, {a.op}), 0, 3).kind,
             MergeAnswer::Kind::Applied);
    // Of the same device is not enough: it must be this very change.
    QCOMPARE(merge(row, change(first, "phone", {}, {{u"phone"_s, u"4"_s}}, 0, {a.op}), 0, 4).kind,
             MergeAnswer::Kind::Conflict);
}

void TestSyncMerge::whatIsAddedToATextStaysOnce()
{
    SyncOp first = creation({{u"note"_s, u"a"_s}});
    first.table = "dossier_person";
    MergedRow row;
    merge(row, first, 0, 1);
    auto b = change(first, "note", {{u"note"_s, u"a"_s}}, {{u"note"_s, u"a\nb"_s}}, 1);
    auto c = change(first, "note", {{u"note"_s, u"a"_s}}, {{u"note"_s, u"a\nc"_s}}, 1);
    merge(row, b, 1, 2);
    QCOMPARE(merge(row, c, 1, 3).kind, MergeAnswer::Kind::Beside);
    QCOMPARE(row.body.value("note"_L1).toString(), u"a\nb\nc"_s);
    merge(row, c, 1, 4);
    QCOMPARE(row.body.value("note"_L1).toString(), u"a\nb\nc"_s);
    // His next addition, on what he sees, does not take the other's away.
    merge(row, change(first, "note", {{u"note"_s, u"a\nc"_s}}, {{u"note"_s, u"a\nc\nd"_s}}, 1, {c.op}), 1, 5);
    QCOMPARE(row.body.value("note"_L1).toString(), u"a\nb\nc\nd"_s);
    // What is rewritten is no addition.
    QCOMPARE(merge(row, change(first, "note", {{u"note"_s, u"a"_s}}, {{u"note"_s, u"z"_s}}, 1), 1, 6).kind,
             MergeAnswer::Kind::Conflict);
}

void TestSyncMerge::takingAwayWhatWasWrittenInIsKeptApart()
{
    SyncOp first;
    auto row = made(first, {{u"phone"_s, u"1"_s}, {u"deleted"_s, 0}});
    merge(row, change(first, "phone", {}, {{u"phone"_s, u"2"_s}}, 1), 1, 2);
    QCOMPARE(merge(row, change(first, "deleted", {}, {{u"deleted"_s, 1}}, 1), 1, 3).kind, MergeAnswer::Kind::Conflict);
    QVERIFY(!row.isDeleted());
    QCOMPARE(merge(row, change(first, "deleted", {}, {{u"deleted"_s, 1}}, 2), 2, 4).kind, MergeAnswer::Kind::Applied);
    QVERIFY(row.isDeleted());
}

void TestSyncMerge::writingInWhatWasTakenAwayIsKeptApart()
{
    SyncOp first;
    auto row = made(first, {{u"phone"_s, u"1"_s}, {u"deleted"_s, 0}});
    merge(row, change(first, "deleted", {}, {{u"deleted"_s, 1}}, 1), 1, 2);
    const auto answer = merge(row, change(first, "phone", {}, {{u"phone"_s, u"2"_s}}, 1), 1, 3);
    QCOMPARE(answer.kind, MergeAnswer::Kind::Conflict);
    QCOMPARE(answer.apart[0].losing.value("phone"_L1).toString(), u"2"_s);
}

void TestSyncMerge::twoOfTheSameRowMeetGroupByGroup()
{
    SyncOp first = creation({{u"value"_s, u"1"_s}, {u"code"_s, u"A"_s}, {u"deleted"_s, 0}});
    first.table = "dossier_field";
    MergedRow row;
    merge(row, first, 0, 1);
    auto second = creation({{u"value"_s, u"2"_s}, {u"code"_s, u"A"_s}, {u"deleted"_s, 0}});
    second.table = first.table;
    second.row = first.row;
    const auto answer = merge(row, second, 0, 2);
    QCOMPARE(answer.kind, MergeAnswer::Kind::Conflict);
    QCOMPARE(answer.apart.size(), 1);
    QCOMPARE(answer.apart[0].group, QByteArray("value"));
    QCOMPARE(row.body.value("value"_L1).toString(), u"1"_s);
}

// An event of a device that came in by two ways, at two moments: one row, and nobody has to decide.
void TestSyncMerge::ofWhatIsToldTwiceTheFirstStands()
{
    auto first = creation({{u"number"_s, u"1"_s}, {u"received_at"_s, u"2027-04-29T03:13:00+02:00"_s}});
    first.table = "device_event";
    auto second = first;
    second.op = AnyId::create();
    second.set.insert(u"received_at"_s, u"2027-04-29T08:00:00+02:00"_s);
    MergedRow row;
    merge(row, first, 0, 1);
    const auto stands = row;
    const auto answer = merge(row, second, 0, 2);
    QCOMPARE(answer.kind, MergeAnswer::Kind::Applied);
    QVERIFY(!answer.changed && answer.apart.isEmpty());
    QVERIFY(row == stands);
}

// Every group of it, also those that come after the mark in the order of their names.
void TestSyncMerge::whatWasTakenAwayIsMadeAnewWhole()
{
    const QJsonObject first{{u"serial"_s, u"RF-00001"_s}, {u"state"_s, u"READY"_s}, {u"deleted"_s, 0}};
    SyncOp op{.op = AnyId::create(), .table = "equipment", .row = AnyId::create(), .set = first};
    MergedRow row;
    merge(row, op, 0, 1);
    const auto away = change(op, "deleted", {{u"deleted"_s, 0}}, {{u"deleted"_s, 1}}, 1);
    QVERIFY(merge(row, away, 1, 2).kind == MergeAnswer::Kind::Applied);
    auto anew = op;
    anew.op = AnyId::create();
    anew.set = {{u"serial"_s, u"RF-00001"_s}, {u"state"_s, u"RECEIVED"_s}, {u"deleted"_s, 0}};
    QVERIFY(merge(row, anew, 0, 3).apart.isEmpty());
    QCOMPARE(row.body, anew.set);
    // What acts alone change is made and taken away whole.
    QVERIFY(isWhole(op) && isWhole(away));
    QVERIFY(!isWhole(change(op, "note", {}, {{u"note"_s, u"x"_s}}, 1)));
    auto person = creation({{u"phone"_s, u"1"_s}});
    QVERIFY(!isWhole(person));
}

void TestSyncMerge::whatIsNotKnownIsLeftAlone()
{
    SyncOp first;
    auto row = made(first, {{u"phone"_s, u"1"_s}, {u"of_a_newer_program"_s, u"x"_s}});
    merge(row, change(first, "phone", {}, {{u"phone"_s, u"2"_s}}, 1), 1, 2);
    QCOMPARE(row.body.value("of_a_newer_program"_L1).toString(), u"x"_s);
    SyncOp lost = change(first, "phone", {}, {{u"phone"_s, u"3"_s}}, 1);
    MergedRow nothing;
    QCOMPARE(merge(nothing, lost, 1, 3).kind, MergeAnswer::Kind::NoSuchRow);
}

QTEST_GUILESS_MAIN(TestSyncMerge)
#include "tst_syncmerge.moc"
