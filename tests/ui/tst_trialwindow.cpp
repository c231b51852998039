// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "dressed.h"
#include "ui/base/accessibility.h"
#include "ui/base/translation.h"
#include "ui/dossier/dossierpage.h"
#include "ui/mainwindow/trialwindow.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

// A concept is tried in the whole window: the clock moves, the dossier page shows what that brings, and nothing stays.
class TestTrialWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dressForTest();
        m_house = std::make_unique<DemoHouse>();
        QVERIFY(m_house->workspace().setUser(u"cato"_s).has_value());
        QVERIFY(m_house->workspace().write(
            {.name = u"draftVersion"_s,
             .with = {{u"code"_s, u"LEARNING_TRACK"_s}, {u"copyOf"_s, u"AUTONOMOUS_PROBATION"_s}}}));
    }

    void theClockMovesByKeyboard()
    {
        auto trial = Trial::begin(m_house->workspace(), u"LEARNING_TRACK"_s, 1, QDate(2027, 9, 1));
        QVERIFY(trial.has_value());
        const std::shared_ptr<Trial> shared = std::move(*trial);
        QPointer<TrialWindow> window(new TrialWindow(shared));
        window->resize(1440, 900);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window));
        auto *page = window->findChild<DossierPage *>();
        QVERIFY(page && page->view());
        QCOMPARE(page->view()->file.dossier.type, u"LEARNING_TRACK"_s);
        const auto open = [&] {
            int late = 0;
            for (const auto &one : page->view()->deadlines)
                late += one.state == Deadline::State::Open && one.isOurs() &&
                        one.due.date < shared->workspace().clock().today();
            return late;
        };
        QCOMPARE(open(), 0);
        grab(window, "begin");
        const auto next = shared->nextDate();
        QVERIFY(next.isValid());
        auto *button = named(window, u"A day on"_s);
        for (const auto &text : {u"A day on"_s, u"A week on"_s, u"A month on"_s, u"To the next date"_s})
            QVERIFY(named(window, text));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(shared->workspace().clock().today(), QDate(2027, 9, 7));
        auto *jump = named(window, u"To the next date"_s);
        jump->setFocus();
        QTest::keyClick(jump, Qt::Key_Space);
        QCOMPARE(shared->workspace().clock().today(), next);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(open() > 0); // what was due yesterday is late today
        grab(window, "late");
        window->resize(1366, 768);
        grab(window, "small");
        QTest::keyClick(named(window, u"End the trial"_s), Qt::Key_Space);
        QTRY_VERIFY(window.isNull());
    }

    // At twice the text on an old laptop nothing asks for more than there is.
    void fitsAnOldLaptop()
    {
        for (const auto language : allLanguages) {
            installTranslation(*qApp, language);
            applyTheme(*qApp, Theme::Dark, 2.0);
            auto trial = Trial::begin(m_house->workspace(), u"LEARNING_TRACK"_s, 1, QDate(2027, 9, 1));
            QVERIFY(trial.has_value());
            TrialWindow window(std::shared_ptr<Trial>(std::move(*trial)));
            window.setAttribute(Qt::WA_DeleteOnClose, false);
            window.resize(1366, 768);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::qWait(50);
            const auto least = window.minimumSizeHint();
            grab(&window, qPrintable(u"200-"_s + languageCode(language)));
            QVERIFY2(least.width() <= 1366 && least.height() <= 768,
                     qPrintable(u"%1 %2x%3"_s.arg(languageCode(language)).arg(least.width()).arg(least.height())));
        }
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
    }

private:
    static QPushButton *named(QWidget *in, const QString &source)
    {
        const auto text = QCoreApplication::translate("TrialWindow", source.toUtf8().constData());
        for (auto *button : in->findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    static void grab(QWidget *window, const char *name)
    {
        if (const auto folder = qEnvironmentVariable("GRAB_TO"); !folder.isEmpty())
            window->grab().save(folder + u"/trial-"_s + QString::fromLatin1(name) + u".png"_s);
    }

    std::unique_ptr<DemoHouse> m_house{};
};

QTEST_MAIN(TestTrialWindow)
#include "tst_trialwindow.moc"
