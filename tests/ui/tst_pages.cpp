// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "serverfolder.h"
#include "ui/base/accessibility.h"
#include "ui/base/choicebutton.h"
#include "ui/base/combo.h"
#include "ui/base/translation.h"
#include "ui/mainwindow/donesheet.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/noticesheet.h"
#include "ui/theme/theme.h"

#include <QTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {

const QStringList pages{u"today"_s,
                        u"dossiers"_s,
                        u"dossier"_s,
                        u"dossier:2"_s,
                        u"dossier:5"_s,
                        u"register"_s,
                        u"contact"_s,
                        u"report"_s,
                        u"form"_s,
                        u"reports"_s,
                        u"people"_s,
                        u"agenda"_s,
                        u"catalogue"_s,
                        u"management"_s,
                        u"settings"_s,
                        u"team"_s,
                        u"team:1"_s,
                        u"team:2"_s,
                        u"team:3"_s,
                        u"team:4"_s,
                        u"monitoring"_s,
                        u"monitoring-queue"_s,
                        u"monitoring-visits"_s,
                        u"monitoring-schedule"_s,
                        u"monitoring-technicians"_s,
                        u"monitoring-stock"_s,
                        u"monitoring-delivery"_s,
                        u"monitoring-count"_s,
                        u"help"_s,
                        u"hours"_s,
                        u"series"_s,
                        u"done"_s,
                        u"notices"_s,
                        u"search:gesprek"_s,
                        u"f1:register"_s,
                        u"catalogue-edit@PROBATION"_s,
                        u"catalogue-edit@WORK_PENALTY"_s,
                        u"catalogue-blocks"_s,
                        u"catalogue-data@PROBATION"_s,
                        u"catalogue-rehearsal@PROBATION"_s,
                        u"figures"_s,
                        u"figures:3"_s,
                        u"catalogue-new"_s,
                        u"sync-unsent"_s,
                        u"sync-differences"_s,
                        u"sync-late"_s};

QString told(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QString::fromLatin1(widget->metaObject()->className()) + u" \""_s +
           (label    ? label->text()
            : button ? button->text()
                     : widget->accessibleName()) +
           u"\" in "_s +
           (widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                   : QString());
}

bool inner(const QWidget *widget) // made by Qt inside another
{
    return qobject_cast<QLineEdit *>(widget->parentWidget()) || qobject_cast<QTabBar *>(widget->parentWidget()) ||
           qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QScrollBar *>(widget) ||
           widget->objectName().startsWith(u"qt_");
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Theme::Light);
        m_house = std::make_unique<DemoHouse>();
        // A folder of a server, with differences to decide: a word, and a text that is long on both sides.
        ServerFolder::makeAccount(m_house->workspace());
        const auto dossier = m_house->dossierOf(u"Fiktief Testmans"_s);
        const auto view = m_house->workspace().dossierView(dossier);
        QVERIFY(view.has_value());
        const auto whole = u"Kwam op tijd en vertelde rustig over zijn werk bij de schrijnwerker. "_s.repeated(8);
        ServerFolder::addDifference(m_house->workspace(),
                                    {.table = u"contact"_s,
                                     .row = AnyId(view->file.contacts.first().id),
                                     .group = u"result"_s,
                                     .kept = {{u"state"_s, u"DONE"_s}, {u"summary"_s, whole}},
                                     .losing = {{u"state"_s, u"DONE"_s}, {u"summary"_s, whole + u"Later meer."_s}},
                                     .dossier = dossier});
        ServerFolder::addDifference(m_house->workspace(), {.table = u"dossier"_s,
                                                           .row = AnyId(dossier),
                                                           .group = u"measure"_s,
                                                           .kept = {{u"hours_imposed"_s, 120}},
                                                           .losing = {{u"hours_imposed"_s, 150}},
                                                           .dossier = dossier});
        auto &workspace = m_house->workspace();
        addStock(workspace);
        // A version that is being written, with something still to settle.
        QVERIFY(workspace.setUser(u"cato"_s));
        auto body = workspace.catalogue().type(u"PROBATION"_s, 1)->source;
        body.insert(u"outcomes"_s, QJsonArray());
        body.insert(u"statistics"_s, QJsonArray());
        QVERIFY(workspace.write({.name = u"draftVersion"_s, .with = {{u"code"_s, u"PROBATION"_s}, {u"body"_s, body}}}));
    }

    void cleanup()
    {
        m_window.reset();
        applyTheme(*qApp, Theme::Light);
    }

    // A window opened once for all that can be seen in it: opening is what takes the time.
    void aPageInALanguage_data() { rows(); }
    void aPageInALanguage()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, code);
        open(page, languageFromCode(code)); // on an old laptop
        everyWidgetHasAName();
        noLabelReadsMarkup();
        mnemonicsAreUnique();
        nothingIsCut();
    }

    void tabReturnsAndPassesAll_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto &page : pages)
            QTest::newRow(qPrintable(page)) << page;
    }
    void tabReturnsAndPassesAll()
    {
        QFETCH(const QString, page);
        open(page, Language::Nl);
        const QWidget *whole = m_window.get();
        for (const auto *sheet :
             std::initializer_list<QWidget *>{m_window->findChild<DoneSheet *>(), m_window->findChild<NoticeSheet *>()})
            if (sheet->isVisible()) // over the page: Tab goes round in it
                whole = sheet;
        QSet<const QWidget *> wanted;
        for (const auto *widget : whole->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled() ||
                widget->focusProxy() || inner(widget))
                continue;
            if (const auto *choice = qobject_cast<const ChoiceButton *>(widget);
                choice && choice->group() && !choice->isChecked())
                continue; // arrow keys go there
            if (const auto *place = qobject_cast<const QToolButton *>(widget);
                place && place->focusPolicy() == Qt::NoFocus)
                continue;
            wanted << widget;
        }
        auto *start = QApplication::focusWidget();
        QVERIFY2(start, qPrintable(m_window->focusWidget() ? told(m_window->focusWidget()) : u"none"_s));
        QSet<const QWidget *> passed;
        QStringList way;
        const QWidget *now = start;
        for (int i = 0; i < 300; ++i) {
            passed << now;
            if (i < 60)
                way << told(now);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            now = QApplication::focusWidget();
            QVERIFY(now);
            if (now == start)
                break;
        }
        QVERIFY2(now == start, qPrintable(way.join(u'\n')));
        QStringList missed;
        const auto oneOf = [](const QWidget *widget) {
            const auto *choice = qobject_cast<const ChoiceButton *>(widget);
            return choice ? choice->group() : nullptr;
        };
        for (const auto *widget : wanted - passed) {
            // Which of a group is chosen may follow the scrolling.
            const auto *group = oneOf(widget);
            if (!group ||
                std::none_of(passed.begin(), passed.end(), [&](const QWidget *other) { return oneOf(other) == group; }))
                missed << told(widget);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void nothingIsCutAtTwiceTheText_data() { rows({u"nl"_s, u"fr"_s, u"de"_s}); }
    void nothingIsCutAtTwiceTheText()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, code);
        applyTheme(*qApp, Theme::Light, 2.0);
        open(page, languageFromCode(code));
        nothingIsCut();
    }

private:
    static void rows(const QStringList &codes = {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s})
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("code");
        for (const auto &page : pages)
            for (const auto &code : codes)
                QTest::addRow("%s %s", qPrintable(page), qPrintable(code)) << page << code;
    }

    void everyWidgetHasAName()
    {
        QStringList nameless;
        for (const auto *widget : m_window->findChildren<QWidget *>()) {
            const bool interactive =
                qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
                qobject_cast<const QTabBar *>(widget) || widget->focusPolicy() == Qt::StrongFocus;
            if (interactive && widget->isVisible() && !inner(widget) && spokenName(widget).isEmpty())
                nameless << told(widget);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void noLabelReadsMarkup()
    {
        for (const auto *label : m_window->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(told(label)));
    }

    void mnemonicsAreUnique()
    {
        QHash<QString, QString> seen;
        for (const auto *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            QKeySequence keys;
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                keys = QKeySequence::mnemonic(label->text());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                keys = button->shortcut();
            if (keys.isEmpty())
                continue;
            QVERIFY2(!seen.contains(keys.toString()),
                     qPrintable(keys.toString() + u": "_s + seen.value(keys.toString()) + u" and "_s + told(widget)));
            seen.insert(keys.toString(), told(widget));
        }
    }

    // Who keeps a stock, who visits, and what there is.
    static void addStock(Workspace &workspace)
    {
        const auto done = [&](const QString &login, const QString &act, const QJsonObject &with) {
            QVERIFY(workspace.setUser(login));
            QVERIFY2(workspace.write({.name = act, .with = with}), qPrintable(act));
        };
        for (const auto &[login, name, role] : {std::tuple{u"stan"_s, u"Stan Stapel"_s, u"STOCK_KEEPER"_s},
                                                {u"bout"_s, u"Bout Boutens"_s, u"TECHNICIAN"_s}})
            done(u"dirk"_s, u"registerStaff"_s, {{u"login"_s, login}, {u"name"_s, name}, {u"role"_s, role}});
        const QJsonArray straps{QJsonObject{{u"kind"_s, u"STRAP"_s}, {u"generation"_s, u"RF1"_s}, {u"count"_s, 40}}};
        done(u"stan"_s, u"takeDelivery"_s,
             {{u"kind"_s, u"ANKLE_TAG_RF"_s},
              {u"generation"_s, u"RF1"_s},
              {u"serials"_s, QJsonArray{u"RF-10001"_s, u"RF-10002"_s}},
              {u"counted"_s, straps}});
        done(u"stan"_s, u"takeDelivery"_s,
             {{u"kind"_s, u"VEHICLE"_s}, {u"name"_s, u"V1"_s}, {u"serials"_s, QJsonArray{u"1-FIK-001"_s}}});
        done(u"dirk"_s, u"setTechnician"_s,
             {{u"staff"_s, u"bout"_s}, {u"regions"_s, QJsonArray{u"CENTRE"_s, u"BRUSSELS"_s}}});
        done(u"dirk"_s, u"setWeek"_s,
             {{u"staff"_s, u"bout"_s},
              {u"weekdays"_s, QJsonArray{u"TUESDAY"_s, u"WEDNESDAY"_s}},
              {u"from"_s, u"08:00"_s},
              {u"to"_s, u"16:30"_s}});
        done(u"stan"_s, u"startStockTake"_s, {{u"placeKind"_s, u"STORE"_s}});
    }

    void open(const QString &page, Language language)
    {
        installTranslation(*qApp, language);
        // Not everyone manages the house.
        QVERIFY(m_house->workspace().setUser(page == u"management"            ? u"dirk"_s
                                             : page == u"monitoring-stock"    ? u"stan"_s
                                             : page == u"monitoring-delivery" ? u"stan"_s
                                             : page == u"monitoring-count"    ? u"stan"_s
                                             : page.startsWith(u"monitoring") ? u"dirk"_s
                                             : page.startsWith(u"figures")    ? u"dirk"_s
                                             : page.startsWith(u"catalogue-") ? u"cato"_s
                                             : page.startsWith(u"team")       ? u"tessa"_s
                                             : page == u"sync-late"           ? u"tessa"_s
                                                                              : u"lena"_s));
        m_window = std::make_unique<MainWindow>(m_house->workspace());
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openNamed(page);
        QTest::qWait(50);
        m_window->activateWindow(); // the window before it may have taken the activation along
        QTRY_VERIFY(QApplication::focusWidget());
    }

    void nothingIsCut()
    {
        QVERIFY2(m_window->minimumSizeHint().width() <= 1366,
                 qPrintable(QString::number(m_window->minimumSizeHint().width())));
        QVERIFY2(m_window->minimumSizeHint().height() <= 768, qPrintable(tooHigh()));
        // A scroll bar that has just come lays its page out once more: what stays cut is cut.
        for (int i = 0; i < 40 && !whatIsCut().isEmpty(); ++i)
            QTest::qWait(50);
        const auto cut = whatIsCut();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    QStringList whatIsCut() const
    {
        QStringList cut;
        for (const auto *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || inner(widget))
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
                const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                                    : label->width() + 1 >= label->minimumSizeHint().width() &&
                                                          label->height() + 1 >= label->minimumSizeHint().height();
                if (!fits)
                    cut << told(label) + u" %1x%2"_s.arg(label->width()).arg(label->height());
            } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                if (!button->text().isEmpty() && (button->width() + 1 < button->minimumSizeHint().width() ||
                                                  button->height() + 1 < button->minimumSizeHint().height()))
                    cut << told(button) + u" %1x%2"_s.arg(button->width()).arg(button->height());
            } else if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
                if (area->widget() && area->widget()->width() > area->viewport()->width() + 1)
                    cut << u"wider than its place: "_s + told(area->widget()) +
                               u" %1 > %2"_s.arg(area->widget()->width()).arg(area->viewport()->width());
            }
        }
        return cut;
    }

    // Which parts ask for the height.
    QString tooHigh() const
    {
        QStringList high;
        for (const auto *widget : m_window->findChildren<QWidget *>())
            if (widget->isVisible() && widget->minimumSizeHint().height() > 500)
                high << told(widget) + u" %1"_s.arg(widget->minimumSizeHint().height());
        return high.join(u'\n');
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
