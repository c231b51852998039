// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"
#include "core/report/reportstore.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestReportStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_dossier = m_house->dossier();
        m_house->as(u"tessa"_s)
            .done(u"assignAssistant"_s, {{u"dossier"_s, id(m_dossier)}, {u"assistant"_s, u"lena"_s}});
        m_house->as(u"lena"_s);
    }

    void aReportGoesThroughItsStates()
    {
        const auto due = of(ReportLine::State::ToWrite);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().dossier.id, m_dossier);
        QVERIFY(due.first().due.isValid());
        QVERIFY(!due.first().kind.isEmpty());
        QVERIFY(due.first().report.isNull());
        const auto kind = due.first().kind;

        const auto report = m_house->made(u"draftReport"_s, {{u"dossier"_s, id(m_dossier)},
                                                             {u"kind"_s, kind},
                                                             {u"answers"_s, QJsonObject{{u"situation"_s, u"x"_s},
                                                                                        {u"position"_s, u"x"_s},
                                                                                        {u"plan"_s, u"x"_s},
                                                                                        {u"proposal"_s, u"x"_s}}}});
        QVERIFY(of(ReportLine::State::ToWrite).isEmpty()); // begun: a draft with its date, once
        const auto drafts = of(ReportLine::State::Draft);
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(AnyId(drafts.first().report), report);
        QCOMPARE(drafts.first().due, due.first().due);

        const auto questions = m_house->act(
            u"sendReport"_s, {{u"report"_s, id(report)}, {u"how"_s, u"POST"_s}, {u"answerDue"_s, u"2027-03-01"_s}});
        QVERIFY2(questions.has_value(), questions ? "" : qPrintable(questions.error().code));
        const auto waiting = of(ReportLine::State::Waiting);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().due, QDate(2027, 3, 1));
        QVERIFY(!waiting.first().toPrincipal.isEmpty());
        QVERIFY(of(ReportLine::State::Sent).isEmpty());

        m_house->at(u"2027-02-01T09:00"_s);
        m_house->done(u"recordAnswer"_s, {{u"report"_s, id(report)}, {u"answer"_s, u"Gezien."_s}});
        QVERIFY(of(ReportLine::State::Waiting).isEmpty());
        const auto sent = of(ReportLine::State::Sent);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().on, QDate(2027, 1, 20));

        m_house->at(u"2027-04-01T09:00"_s); // no longer lately
        QVERIFY(of(ReportLine::State::Sent).isEmpty());
    }

    void othersHaveTheirOwn()
    {
        QVERIFY(!read(u"lena"_s).isEmpty());
        QVERIFY(read(u"otto"_s).isEmpty());
    }

    void theStandInSeesThemWhileItLasts()
    {
        m_house->done(u"recordAbsence"_s, {{u"from"_s, u"2027-01-20"_s},
                                           {u"until"_s, u"2027-01-22"_s},
                                           {u"reason"_s, u"LEAVE"_s},
                                           {u"standIn"_s, u"otto"_s}});
        const auto lines = read(u"otto"_s);
        QVERIFY(!lines.isEmpty());
        for (const auto &line : lines)
            QVERIFY(!line.standsInFor.isEmpty());
        m_house->at(u"2027-01-23T09:00"_s);
        QVERIFY(read(u"otto"_s).isEmpty());
    }

    void everyQueryUsesAnIndex()
    {
        for (const auto *sql :
             {"SELECT 1 FROM dossier JOIN report ON report.dossier = dossier.id WHERE dossier.assistant = ?"
              " AND dossier.deleted = 0 AND report.deleted = 0",
              "SELECT 1 FROM task JOIN dossier ON dossier.id = task.dossier WHERE task.staff = ?"
              " AND task.kind IN ('task.report', 'task.finalReport', 'task.contractReport')"}) {
            auto plan = m_house->database().queryText("EXPLAIN QUERY PLAN " + QByteArray(sql).replace('?', "'x'"));
            QStringList steps;
            while (plan.next())
                steps << plan.text(3);
            QVERIFY(!steps.isEmpty());
            for (const auto &step : steps)
                QVERIFY2(!step.startsWith(u"SCAN"_s), qPrintable(steps.join(u'\n')));
        }
    }

private:
    QList<ReportLine> read(const QString &login)
    {
        return reportLines(m_house->database(), m_house->catalogue(), *StaffStore(m_house->database()).byLogin(login),
                           m_house->workspace().clock().today());
    }
    QList<ReportLine> of(ReportLine::State state)
    {
        auto lines = read(u"lena"_s);
        lines.removeIf([state](const ReportLine &line) { return line.state != state; });
        return lines;
    }

    std::unique_ptr<SampleHouse> m_house{};
    Dossier::Id m_dossier{};
};

QTEST_GUILESS_MAIN(TestReportStore)
#include "tst_reportstore.moc"
