// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/translation.h"
#include "ui/deadline/termstrip.h"
#include "ui/deadline/whypanel.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

WhyContent content()
{
    WhyContent why;
    why.sentence = u"Binnen één maand."_s;
    why.article = u"art. 11"_s;
    why.steps = {{.at = {.date = QDate(2027, 1, 29)},
                  .title = u"Aanstelling"_s,
                  .text = u"De dag zelf telt niet mee."_s,
                  .article = u"Ger.W. art. 52"_s}};
    why.resultName = u"Vervaldag"_s;
    why.due = {.date = QDate(2027, 3, 1)};
    why.tag = termTag(5);
    why.days = {DayCell{.date = QDate(2027, 3, 1), .due = true}};
    return why;
}

} // namespace

class TestWhyPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
        m_page = std::make_unique<QWidget>();
        m_page->resize(1000, 700);
        m_date = new QPushButton(u"ma 1 mrt 2027"_s, m_page.get());
        m_date->setGeometry(850, 100, 120, 32);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_date->setFocus();
    }

    void staysInThePageAndLeavesTheDateFree()
    {
        WhyPanel panel(m_page.get());
        panel.explain(content(), m_date);
        QVERIFY(m_page->rect().contains(panel.geometry()));
        QVERIFY(!panel.geometry().intersects(m_date->geometry()));
        m_page->resize(700, 300);
        QVERIFY(m_page->rect().contains(panel.geometry()));
    }

    void escapeClosesAndTheFocusReturns()
    {
        WhyPanel panel(m_page.get());
        panel.explain(content(), m_date);
        QVERIFY(panel.hasFocus());
        QTest::keyClick(&panel, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
        QVERIFY(m_date->hasFocus());
    }

    void escapeClosesFromItsButtonsToo()
    {
        WhyPanel panel(m_page.get());
        panel.explain(content(), m_date);
        auto *button = panel.findChildren<QPushButton *>().last();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
    }

    void copiesPlainText()
    {
        QCOMPARE(whyText(content()), u"“Binnen één maand.”\nart. 11\n1. Aanstelling: vr 29 jan 2027\n"
                                     "   De dag zelf telt niet mee. Ger.W. art. 52\n= Vervaldag: ma 1 mrt 2027\n"_s);
    }

    void isReadAsAWhole()
    {
        WhyPanel panel(m_page.get());
        panel.explain(content(), m_date);
        QCOMPARE(panel.accessibleName(), u"Waarom deze datum?"_s);
        QVERIFY(panel.accessibleDescription().contains(u"ma 1 mrt 2027"_s));
    }

    void stripsAreReadInWords()
    {
        const DueDate due{.raw = {.date = QDate(2027, 3, 1)}, .due = {.date = QDate(2027, 3, 1)}};
        const auto strip = termStrip(QDate(2027, 1, 29), due, QDate(2027, 2, 24), WorkCalendar());
        QCOMPARE(termStripText(strip), u"dag 26 van 31, nog 5 dagen"_s);
        const auto late = termStrip(QDate(2027, 1, 29), due, QDate(2027, 3, 3), WorkCalendar());
        QCOMPARE(termStripText(late), u"31 dagen, 2 dagen te laat"_s);
        QCOMPARE(termStripText(TermStrip()), u"nog niet gestart"_s);
    }

private:
    std::unique_ptr<QWidget> m_page;
    QPushButton *m_date = nullptr;
};

QTEST_MAIN(TestWhyPanel)
#include "tst_whypanel.moc"
