// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/helppage.h"

#include "core/base/sentence.h"
#include "core/help/help.h"
#include "ui/base/accessibility.h"
#include "ui/base/panelcolumn.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"
#include "ui/help/aboutpanel.h"
#include "ui/help/helppanel.h"
#include "ui/help/keys.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// In the order in which one meets them.
const QStringList pages{u"today"_s,      u"dossiers"_s, u"dossier"_s,    u"register"_s, u"contact"_s,
                        u"report"_s,     u"people"_s,   u"agenda"_s,     u"reports"_s,  u"catalogue"_s,
                        u"management"_s, u"team"_s,     u"monitoring"_s, u"settings"_s};

QWidget *lines(const QString &title, const QStringList &texts)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->setSpacing(px(2));
    if (!title.isEmpty())
        layout->addWidget(boldLabel(title));
    for (const auto &text : texts)
        if (!text.isEmpty())
            layout->addWidget(wrappedLabel(text, TextSize::Body, Colour::Text));
    return row;
}

// The rows stand together, without lines between them.
void fillPanel(Panel *panel, const QString &title, const QList<QWidget *> &rows)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, px(4), 0, px(4));
    layout->setSpacing(0);
    for (auto *row : rows)
        layout->addWidget(row);
    panel->setTitle(title);
    panel->clearRows();
    panel->addRow(content);
}

} // namespace

HelpPage::HelpPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_hint(new PlainLabel({}, TextSize::Body, Colour::Muted)),
      m_area(new QScrollArea),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_about(new AboutPanel),
      m_news(new Panel({})),
      m_pages(new Panel({}))
{
    m_title->setBold(true);
    m_hint->setWordWrap(true);
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(px(24), px(16), px(24), px(16));
    all->setSpacing(px(12));
    all->addWidget(m_title);
    all->addWidget(m_hint);
    m_columns->setSpacing(px(24));
    auto *left = new PanelColumn;
    for (qsizetype i = 0; i < keyGroups().size(); ++i) {
        m_keys << new Panel({});
        left->addPanel(m_keys.last());
    }
    auto *right = new PanelColumn;
    for (auto *panel : {static_cast<Panel *>(m_about), m_news, m_pages})
        right->addPanel(panel);
    for (auto *column : {left, right}) {
        column->setFlowing(true);
        m_columns->addWidget(column, 1, Qt::AlignTop);
    }
    all->addLayout(m_columns, 1);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::StrongFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    setReadingOrder(this, {m_area});
}

void HelpPage::open()
{
    fill();
    m_area->setFocus(Qt::OtherFocusReason);
}

void HelpPage::fill()
{
    const auto language = currentLanguage();
    const auto said = [&](const QString &page) {
        return helpFor(m_workspace.catalogue(), nullptr, u"page"_s, page, {}, language);
    };
    m_title->setText(said(u"help"_s).name);
    m_hint->setText(tr("F1 tells what the field is that you are in; Shift+F1 what the page is for."));
    setName(m_area, said(u"help"_s).name, said(u"help"_s).means);
    const auto groups = keyGroups();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const auto &group = groups[i];
        QList<QWidget *> rows;
        for (const auto &row : group.rows) {
            rows << keyRow(row);
            rows.last()->layout()->setContentsMargins(px(12), px(3), px(12), px(3));
        }
        fillPanel(m_keys[i], group.page.isEmpty() ? group.title : said(group.page).name, rows);
    }
    m_about->reload();
    QList<QWidget *> news;
    for (int i = 1; hasSentence(u"news.%1"_s.arg(i)); ++i)
        news << lines({}, {sentence(u"news.%1"_s.arg(i), language)});
    fillPanel(m_news, tr("What is new"), news);
    QList<QWidget *> places;
    for (const auto &page : pages)
        places << lines(said(page).name, {said(page).means, said(page).use});
    fillPanel(m_pages, tr("What each page is for"), places);
}

void HelpPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        fill();
    Page::changeEvent(event);
}

// In a narrow window all stands below each other.
void HelpPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < px(900) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
