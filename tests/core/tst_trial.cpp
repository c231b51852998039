// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/trial.h"
#include "tests/support/sampledata.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

// An invented dossier on a version that is no law yet, with a clock that can be moved.
class TestTrial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Whatever the catalogue holds can be tried.
    void everyVersionRuns()
    {
        SampleHouse house(u"GEN"_s, u"2027-01-20T09:00"_s);
        int tried = 0;
        for (const auto &type : house.catalogue().types()) {
            const auto today = QDate(2027, 1, 11);
            const auto on = type.validity.contains(today)  ? today
                            : type.validity.from.isValid() ? type.validity.from
                                                           : type.validity.until.addDays(-1);
            const auto trial = Trial::begin(house.workspace(), type.code, type.version, on);
            QVERIFY2(trial.has_value(),
                     qPrintable(type.code + u' ' +
                                (trial ? QString()
                                       : trial.error().code + u' ' +
                                             QString::fromUtf8(QJsonDocument(trial.error().details).toJson()))));
            const auto view = (*trial)->workspace().dossierView((*trial)->dossier());
            QVERIFY(view.has_value());
            QCOMPARE(view->file.dossier.version, type.version);
            ++tried;
        }
        QVERIFY(tried > 30);
    }

    void aConceptRunsAndTimePasses()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        house.as(u"cato"_s);
        auto body = house.catalogue().type(u"AUTONOMOUS_PROBATION"_s, 1)->source;
        auto terms = body.value("terms"_L1).toArray();
        auto first = terms[0].toObject();
        first.insert(u"offset"_s, u"P2M"_s);
        terms.replace(0, first);
        body.insert(u"terms"_s, terms);
        house.done(u"draftVersion"_s, {{u"code"_s, u"LEARNING_TRACK"_s}, {u"body"_s, body}});
        const auto before = house.content();
        auto trial = Trial::begin(house.workspace(), u"LEARNING_TRACK"_s, 1, QDate(2027, 9, 1));
        QVERIFY2(trial.has_value(), qPrintable(trial ? QString() : trial.error().code));
        auto &there = (*trial)->workspace();
        QCOMPARE(there.clock().today(), QDate(2027, 9, 6));
        const auto due = [&] {
            const auto view = there.dossierView((*trial)->dossier()).value();
            const auto *one = SampleHouse::deadline(view, u"T1"_s);
            return one ? one->due.date : QDate();
        };
        QCOMPARE(due(), QDate(2027, 11, 8)); // 6 November is a Saturday
        QVERIFY(!SampleHouse::deadline(there.dossierView((*trial)->dossier()).value(), u"T1"_s)->steps.isEmpty());
        QCOMPARE((*trial)->nextDate(), QDate(2027, 11, 8));
        const QSignalSpy changed(&there, &Workspace::changed);
        QVERIFY((*trial)->moveTo(QDate(2027, 11, 9)).has_value());
        QCOMPARE(changed.size(), 1);
        const auto late = there.read([](const Database &database) {
            auto query = database.query("SELECT count(*) FROM deadline WHERE state = 'OPEN' AND due < '2027-11-09'");
            return query.next() ? query.integer(0) : 0;
        });
        QCOMPARE(late.value(), 1);
        // What is done there is done as anywhere, and nothing of it is in the house.
        QVERIFY(there.write({.name = u"recordContact"_s,
                             .with = {{u"dossier"_s, (*trial)->dossier().toString()},
                                      {u"kind"_s, u"INTAKE_OFFICE"_s},
                                      {u"startsAt"_s, u"2027-11-08T10:00"_s},
                                      {u"outcome"_s, u"ATTENDED"_s},
                                      {u"summary"_s, u"proefgesprek"_s}}}));
        QCOMPARE(difference(before, house.content()), QString());
        QVERIFY(!house.catalogue().type(u"LEARNING_TRACK"_s, 1)); // still no law
        const auto folder = there.folder();
        trial->reset();
        QVERIFY(!QFile::exists(folder));
    }

    void whatCannotBeReadSaysWhere()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        house.as(u"cato"_s);
        auto body = house.catalogue().type(u"PROBATION"_s, 1)->source;
        body.insert(u"statisticsGroup"_s, u"NOWHERE"_s);
        house.done(u"draftVersion"_s, {{u"code"_s, u"PROBATION"_s}, {u"body"_s, body}});
        const auto trial = Trial::begin(house.workspace(), u"PROBATION"_s, 2, QDate(2027, 4, 1));
        QVERIFY(!trial);
        QCOMPARE(trial.error().details.value("place"_L1).toString(), u"statisticsGroup"_s);
        QCOMPARE(Trial::begin(house.workspace(), u"PROBATION"_s, 9, QDate(2027, 4, 1)).error().code,
                 u"catalogue.noSuchVersion"_s);
    }
};

QTEST_GUILESS_MAIN(TestTrial)
#include "tst_trial.moc"
