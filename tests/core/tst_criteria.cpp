// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/announcement/announcements.h"
#include "core/dossier/criteria.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Next = DossierCriteria::Next;
using Order = DossierStore::Order;

// Which dossiers a filter gives, told apart from how the database is asked; what waits under the bell; drafts and
// views.
Q_DECLARE_METATYPE(DossierCriteria)

class TestCriteria : public QObject
{
    Q_OBJECT

    template <typename Work>
    auto read(Work work)
    {
        return m_house->workspace().read(work).value();
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_probation = m_house->dossier();
        m_study = m_house->dossier(u"CIVIL_SOCIAL_STUDY"_s);
        m_house->as(u"dirk"_s); // registered for nobody yet
        m_work = Dossier::Id(m_house->made(
            u"registerMandate"_s,
            m_house->mandate(*m_house->catalogue().type(u"WORK_PENALTY"_s, m_house->workspace().clock().today()))));
        m_house->as(u"tessa"_s);
        m_house->done(u"assignAssistant"_s, {{u"dossier"_s, id(m_study)}, {u"assistant"_s, u"otto"_s}});
    }

    void isKeptAsItIs_data()
    {
        QTest::addColumn<DossierCriteria>("criteria");
        QTest::newRow("mine") << DossierCriteria{};
        QTest::newRow("all of the house, late")
            << DossierCriteria{.house = true, .state = {}, .next = Next::Late, .quietDays = 31};
        QTest::newRow("of one type, of someone") << DossierCriteria{
            .house = true, .state = u"CLOSED"_s, .type = u"PROBATION"_s, .assistant = u"otto"_s, .next = Next::None};
    }
    void isKeptAsItIs()
    {
        QFETCH(const DossierCriteria, criteria);
        QCOMPARE(readCriteria(criteriaJson(criteria)), criteria);
    }

    void strangeWordsAskNothing()
    {
        QCOMPARE(readCriteria({{u"next"_s, u"SOMEDAY"_s}, {u"quietDays"_s, -4}, {u"colour"_s, u"blue"_s}}),
                 DossierCriteria{});
    }

    void givesThoseThatAnswer()
    {
        m_house->as(u"lena"_s);
        QCOMPARE(found({}), (QSet<AnyId>{m_probation}));
        QCOMPARE(found({.house = true}), (QSet<AnyId>{m_probation, m_study, m_work}));
        QCOMPARE(found({.house = true, .type = u"WORK_PENALTY"_s}), (QSet<AnyId>{m_work}));
        QCOMPARE(found({.house = true, .assistant = u"otto"_s}), (QSet<AnyId>{m_study}));
        QCOMPARE(found({.house = true, .assistant = u"-"_s}), (QSet<AnyId>{m_work}));
        QCOMPARE(found({.house = true, .assistant = u"nobodyhere"_s}), QSet<AnyId>());
        QCOMPARE(found({.house = true, .state = u"CLOSED"_s}), QSet<AnyId>());
    }

    void theNextDateDecides()
    {
        m_house->as(u"lena"_s);
        const auto view = m_house->view(m_probation);
        QDate first;
        for (const auto &one : view.deadlines)
            if (one.state == Deadline::State::Open && one.due.isValid() && one.rule->actor == u"JA" &&
                (!first.isValid() || one.due.date < first))
                first = one.due.date;
        QVERIFY(first.isValid());
        const auto on = [&](QDate day, Next next) {
            m_house->at(day.toString(Qt::ISODate) + u"T09:00"_s);
            return found({.next = next}).contains(m_probation);
        };
        QVERIFY(on(first, Next::Week));
        QVERIFY(!on(first, Next::Late));
        QVERIFY(on(first.addDays(1), Next::Late));
        QVERIFY(on(first.addDays(-7), Next::Week));
        QVERIFY(!on(first.addDays(-8), Next::Week));
        QVERIFY(!on(first.addDays(-8), Next::None));
    }

    void quietAreThoseWithoutAContactHeld()
    {
        m_house->as(u"lena"_s).at(u"2027-02-10T09:00"_s);
        QVERIFY(found({.quietDays = 31}).contains(m_probation));
        m_house->done(u"recordContact"_s, {{u"dossier"_s, id(m_probation)},
                                           {u"kind"_s, u"OFFICE_TALK"_s},
                                           {u"startsAt"_s, u"2027-02-01T10:00"_s},
                                           {u"outcome"_s, u"ATTENDED"_s},
                                           {u"summary"_s, u"gesprek"_s}});
        QVERIFY(!found({.quietDays = 31}).contains(m_probation));
        m_house->at(u"2027-03-05T09:00"_s); // 32 days later
        QVERIFY(found({.quietDays = 31}).contains(m_probation));
        QVERIFY(!found({.quietDays = 62}).contains(m_probation));
        const auto rows = read([&](const Database &database) { return DossierStore(database).rows({}); });
        for (const auto &row : rows)
            QCOMPARE(row.lastContact, row.dossier.id == m_probation ? QDate(2027, 2, 1) : QDate());
    }

    void aVictimsFileIsNotCounted()
    {
        const auto victim = m_house->dossier(
            u"VICTIM_RECEPTION"_s,
            {{u"people"_s, QJsonArray{QJsonObject{{u"new"_s, QJsonObject{{u"familyName"_s, u"Hersenschim"_s},
                                                                         {u"givenName"_s, u"Hilde"_s},
                                                                         {u"nationalNumber"_s, u"85073003328"_s}}}}}}});
        // Nor is she named to who may not see her, when her number is typed for someone else.
        const QJsonObject same{
            {u"familyName"_s, u"Ander"_s}, {u"givenName"_s, u"Iemand"_s}, {u"nationalNumber"_s, u"85073003328"_s}};
        m_house->as(u"lena"_s);
        QCOMPARE(m_house->refusal(u"registerPerson"_s, same), u"person.numberTakenHidden"_s);
        m_house->as(u"vera"_s);
        QCOMPARE(m_house->refusal(u"registerPerson"_s, same), u"person.numberTaken"_s);
        m_house->as(u"lena"_s);
        QVERIFY(!found({.house = true}).contains(victim));
        m_house->as(u"vera"_s);
        QCOMPARE(found({.house = true}), (QSet<AnyId>{victim, m_study})); // civil ones are hers to see, offenders not
    }

    void everyOrderSortsBothWays()
    {
        const auto keys = [&](Order order, bool descending) {
            QStringList texts;
            for (const auto &row : read([&](const Database &database) {
                     return DossierStore(database).rows({.order = order, .descending = descending});
                 }))
                switch (order) {
                case Order::Received:
                    texts << row.dossier.receivedOn.toString(Qt::ISODate);
                    break;
                case Order::Person:
                    texts << row.person.toLower();
                    break;
                case Order::Type:
                    texts << row.dossier.type;
                    break;
                case Order::Number:
                    texts << row.dossier.number;
                    break;
                case Order::Assistant:
                    texts << row.assistant;
                    break;
                case Order::State:
                    texts << row.dossier.state;
                    break;
                case Order::Next:
                    texts << row.nextDue.toString(Qt::ISODate);
                    break;
                case Order::LastContact:
                    texts << row.lastContact.toString(Qt::ISODate);
                    break;
                case Order::Closed:
                    texts << row.dossier.closedOn.toString(Qt::ISODate);
                    break;
                }
            return texts;
        };
        for (const auto order : {Order::Received, Order::Person, Order::Type, Order::Number, Order::Assistant,
                                 Order::State, Order::Next, Order::LastContact, Order::Closed})
            for (const bool descending : {false, true}) {
                auto texts = keys(order, descending);
                QCOMPARE(texts.size(), 3);
                // What has nothing stands last, whichever way.
                const auto nothing = std::find(texts.begin(), texts.end(), QString());
                QVERIFY(std::all_of(nothing, texts.end(), [](const QString &text) { return text.isEmpty(); }));
                texts.erase(nothing, texts.end());
                auto sorted = texts;
                std::sort(sorted.begin(), sorted.end());
                if (descending)
                    std::reverse(sorted.begin(), sorted.end());
                QVERIFY2(texts == sorted, qPrintable(texts.join(u' ')));
            }
    }

    void othersAreAnnounced()
    {
        m_house->as(u"lena"_s).at(u"2027-01-21T09:00"_s);
        auto waiting = announced(0);
        QVERIFY(!waiting.isEmpty());
        for (const auto &one : waiting) { // she got the dossier; that of Otto is his
            QCOMPARE(one.dossier, m_probation);
            QVERIFY(one.isNew);
        }
        QCOMPARE(waiting.first().saying.key, u"act.registerMandate"_s);
        const auto newest = waiting.first().mid;
        for (const auto &one : announced(newest))
            QVERIFY(!one.isNew); // read, and still there
        // What she does herself is no news to her, and what is taken back announces nothing.
        m_house->done(u"addTask"_s, {{u"dossier"_s, id(m_probation)}, {u"title"_s, u"bellen"_s}});
        QCOMPARE(announced(0).size(), waiting.size());
        m_house->as(u"otto"_s);
        m_house->done(u"addTask"_s, {{u"dossier"_s, id(m_probation)}, {u"title"_s, u"nalezen"_s}});
        const auto mid = m_house->lastAct();
        m_house->as(u"lena"_s);
        QCOMPARE(announced(0).size(), waiting.size() + 1);
        m_house->as(u"otto"_s);
        QVERIFY(m_house->workspace().undo(mid).has_value());
        m_house->as(u"lena"_s);
        for (const auto &one : announced(0))
            QVERIFY(one.mid != mid);
        m_house->at(u"2027-02-10T09:00"_s); // after a fortnight it is gone
        QVERIFY(announced(0).isEmpty());
    }

    void anAppointmentIsAnnouncedHalfAnHourAhead()
    {
        m_house->as(u"lena"_s);
        const auto contact = m_house->made(u"planContact"_s, {{u"dossier"_s, id(m_probation)},
                                                              {u"kind"_s, u"OFFICE_TALK"_s},
                                                              {u"startsAt"_s, u"2027-02-09T10:00"_s},
                                                              {u"place"_s, u"lokaal 2.04"_s}});
        const auto coming = [&](const QString &now) {
            m_house->at(now);
            const auto all = announced(0);
            return !all.isEmpty() && all.first().kind == Announcement::Kind::Appointment &&
                   all.first().contact == contact;
        };
        QVERIFY(!coming(u"2027-02-09T09:29"_s));
        QVERIFY(coming(u"2027-02-09T09:30"_s));
        QVERIFY(coming(u"2027-02-09T10:00"_s));
        QVERIFY(!coming(u"2027-02-09T10:01"_s));
    }

    void draftsSayWhatTheyAre()
    {
        auto &workspace = m_house->as(u"lena"_s).workspace();
        QVERIFY(workspace.saveDraft(u"a/1"_s, {{u"text"_s, u"een"_s}}, u"Taak"_s, m_probation).has_value());
        m_house->at(u"2027-01-20T09:05"_s);
        QVERIFY(workspace.saveDraft(u"b"_s, {{u"text"_s, u"twee"_s}}, u"Mandaat"_s).has_value());
        const auto drafts = workspace.drafts();
        QCOMPARE(drafts.size(), 2);
        QCOMPARE(drafts[0].key, u"b"_s);
        QVERIFY(drafts[0].dossier.isNull());
        QCOMPARE(drafts[1].title, u"Taak"_s);
        QCOMPARE(drafts[1].dossier, m_probation);
        QVERIFY(!drafts[1].dossierTitle.isEmpty());
        m_house->as(u"otto"_s); // nobody sees those of another
        QVERIFY(m_house->workspace().drafts().isEmpty());
        m_house->as(u"lena"_s).reopen();
        m_house->workspace().dropDraft(u"b"_s);
        QCOMPARE(m_house->workspace().drafts().size(), 1);
    }

    void viewsAreOfOneUser()
    {
        m_house->as(u"lena"_s).workspace().saveView(u"dossiers"_s, {{u"hidden"_s, QJsonArray{u"team"_s}}});
        m_house->reopen();
        QCOMPARE(m_house->workspace().savedView(u"dossiers"_s).value("hidden"_L1).toArray(), QJsonArray{u"team"_s});
        m_house->as(u"otto"_s);
        QVERIFY(m_house->workspace().savedView(u"dossiers"_s).isEmpty());
    }

    void whatOneDidCanBeTakenBackOneByOne()
    {
        auto &workspace = m_house->as(u"lena"_s).workspace();
        const auto task = [&](const QString &title) {
            m_house->done(u"addTask"_s, {{u"dossier"_s, id(m_probation)}, {u"title"_s, title}});
        };
        task(u"een"_s);
        task(u"twee"_s);
        task(u"drie"_s);
        const auto before = m_house->content();
        QCOMPARE(workspace.lastRedoable(), 0);
        QVERIFY(workspace.undo(workspace.lastUndoable()).has_value()); // three
        QVERIFY(workspace.undo(workspace.lastUndoable()).has_value()); // two
        auto done = workspace.doneActs(10);
        QCOMPARE(done.size(), 3);
        QVERIFY(!done[0].stands && !done[1].stands && done[2].stands);
        QVERIFY(workspace.undo(workspace.lastRedoable()).has_value()); // two again
        done = workspace.doneActs(10);
        QVERIFY(!done[0].stands && done[1].stands);
        QVERIFY(workspace.undo(workspace.lastRedoable()).has_value()); // three again
        QCOMPARE(workspace.lastRedoable(), 0);
        QCOMPARE(difference(before, m_house->content()), QString());
        // The first by itself, in the middle of the list, and again.
        done = workspace.doneActs(10);
        QVERIFY(workspace.undo(done[2].toChange).has_value());
        QVERIFY(!workspace.doneActs(10)[2].stands);
        QVERIFY(workspace.undo(workspace.doneActs(10)[2].toChange).has_value());
        QCOMPARE(difference(before, m_house->content()), QString());
        // Something new ends what could be done again.
        QVERIFY(workspace.undo(workspace.lastUndoable()).has_value());
        QVERIFY(workspace.lastRedoable() != 0);
        task(u"vier"_s);
        QCOMPARE(workspace.lastRedoable(), 0);
        m_house->as(u"otto"_s);
        QVERIFY(m_house->workspace().doneActs(10).isEmpty());
    }

private:
    QSet<AnyId> found(const DossierCriteria &criteria)
    {
        return read([&](const Database &database) {
            const auto &workspace = m_house->workspace();
            const DossierStore store(database);
            const auto filter = storeFilter(database, criteria, workspace.user(), workspace.clock().today());
            QSet<AnyId> ids;
            for (const auto &row : store.rows(filter))
                ids << row.dossier.id;
            if (store.count(filter) != ids.size())
                ids << AnyId::create(); // the count and the rows differ: nothing answers to that
            return ids;
        });
    }
    QList<Announcement> announced(qint64 readUntil)
    {
        return read([&](const Database &database) {
            const auto &workspace = m_house->workspace();
            return announcements(database, workspace.user(), workspace.clock().now(), readUntil);
        });
    }

    std::unique_ptr<SampleHouse> m_house{};
    Dossier::Id m_probation{};
    Dossier::Id m_study{};
    Dossier::Id m_work{};
};

QTEST_GUILESS_MAIN(TestCriteria)
#include "tst_criteria.moc"
