// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "ui/act/actform.h"
#include "ui/base/combo.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/report/answeredit.h"
#include "ui/report/reportpage.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// The page a report is written on: facts with their source, questions that only the author answers, sending.
class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
    }

    void init()
    {
        m_house = std::make_unique<DemoHouse>();
        m_id = m_house->dossierOf(u"Fiktief Testmans"_s);
        const auto made = workspace().write(
            {.name = u"draftReport"_s, .with = {{u"dossier"_s, m_id.toString()}, {u"kind"_s, u"INTAKE"_s}}});
        QVERIFY(made.has_value());
        m_report = made->made;
        m_page = std::make_unique<ReportPage>(workspace());
        m_page->resize(1200, 800);
        m_page->open(m_id, m_report);
        m_page->show();
        m_page->activateWindow();
        QApplication::processEvents();
    }

    void factsSayWhereTheyComeFrom()
    {
        QStringList shown;
        for (const auto *label : m_page->findChildren<QLabel *>())
            shown << label->text();
        QVERIFY(shown.join(u'\n').contains(u"Fiktief Testmans"_s));
        QVERIFY(shown.contains(u"uit: personen"_s));
        QVERIFY(shown.contains(u"uit: voorwaarden"_s));
        QVERIFY(std::any_of(shown.begin(), shown.end(),
                            [](const QString &one) { return one.startsWith(u"uit: beslissing van "_s); }));
    }

    void anOpenQuestionStopsTheSendingAndSaysSo()
    {
        auto *answer = answers().first();
        answer->setPlainText(u"Woont bij zijn zus."_s);
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_page->findChild<MessageLine *>()->sentence().contains(u"vraag"_s));
        QVERIFY(m_page->findChild<ActForm *>()->isHidden());
        QVERIFY(!report().isSent());
        QCOMPARE(report().judgements.value(answer->code()).toString(), u"Woont bij zijn zus."_s); // kept by then
        auto *focused = qobject_cast<AnswerEdit *>(QApplication::focusWidget());
        QVERIFY(focused);
        QVERIFY(focused->answer().isEmpty());
    }

    void answeredSentFrozenAndTheTermFulfilled()
    {
        for (auto *answer : answers())
            answer->setPlainText(u"Antwoord op "_s + answer->code());
        QTest::keyClick(answers().first(), Qt::Key_Return, Qt::ControlModifier);
        auto *form = m_page->findChild<ActForm *>();
        QVERIFY(form->isVisible());
        QTest::keyClick(form->findChild<Combo *>(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(report().isSent());
        QVERIFY(answers().isEmpty()); // read only from here
        const auto view = workspace().dossierView(m_id);
        QVERIFY(std::any_of(view->deadlines.begin(), view->deadlines.end(), [&](const Deadline &one) {
            return one.rule->code == report().term && one.state == Deadline::State::Done;
        }));
    }

    // What was typed when the power went is offered back.
    void whatWasTypedOutlivesThePage()
    {
        auto *answer = answers().first();
        const auto code = answer->code();
        answer->setPlainText(u"Half geschr"_s);
        QTRY_VERIFY(!workspace().draft(u"report/"_s + m_report.toString()).isEmpty());
        m_page = std::make_unique<ReportPage>(workspace());
        m_page->open(m_id, m_report);
        QCOMPARE(answers().first()->code(), code);
        QCOMPARE(answers().first()->answer(), u"Half geschr"_s);
        QVERIFY(report().judgements.isEmpty());
    }

    void leavingKeepsTheAnswers()
    {
        auto *answer = answers().first();
        answer->setPlainText(u"Gaat goed."_s);
        QSignalSpy left(m_page.get(), &ReportPage::left);
        QTest::keyClick(answer, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QCOMPARE(report().judgements.value(answer->code()).toString(), u"Gaat goed."_s);
        QVERIFY(workspace().draft(u"report/"_s + m_report.toString()).isEmpty());
    }

private:
    Workspace &workspace() { return m_house->workspace(); }
    QList<AnswerEdit *> answers() const { return m_page->findChildren<AnswerEdit *>(); }
    Report report() { return *workspace().dossierView(m_id)->file.report(m_report); }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<ReportPage> m_page{};
    Dossier::Id m_id{};
    AnyId m_report{};
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
