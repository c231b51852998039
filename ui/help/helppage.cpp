// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/helppage.h"

#include "core/base/sentence.h"
#include "core/help/help.h"
#include "ui/base/accessibility.h"
#include "ui/base/panel.h"
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
const QStringList pages{u"today"_s,      u"dossiers"_s, u"dossier"_s, u"register"_s, u"contact"_s,
                        u"report"_s,     u"people"_s,   u"agenda"_s,  u"reports"_s,  u"catalogue"_s,
                        u"management"_s, u"team"_s,     u"settings"_s};

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

} // namespace

HelpPage::HelpPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_hint(new PlainLabel({}, TextSize::Body, Colour::Muted)),
      m_area(new QScrollArea),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_left(new QVBoxLayout),
      m_right(new QVBoxLayout),
      m_about(new AboutPanel)
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
    for (auto *column : {m_left, m_right}) {
        column->setSpacing(px(12));
        column->addStretch(1);
        m_columns->addLayout(column, 1);
    }
    m_right->insertWidget(0, m_about);
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

Panel *HelpPage::panel(QVBoxLayout *column, const QString &title, const QList<QWidget *> &rows)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, px(4), 0, px(4));
    layout->setSpacing(0);
    for (auto *row : rows)
        layout->addWidget(row);
    auto *made = new Panel(title);
    made->setContent(content);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    column->insertWidget(column->count() - 1, made);
    m_panels << made;
    return made;
}

void HelpPage::fill()
{
    qDeleteAll(m_panels);
    m_panels.clear();
    const auto language = currentLanguage();
    const auto said = [&](const QString &page) {
        return helpFor(m_workspace.catalogue(), nullptr, u"page"_s, page, {}, language);
    };
    m_title->setText(said(u"help"_s).name);
    m_hint->setText(tr("F1 tells what the field is that you are in; Shift+F1 what the page is for."));
    setName(m_area, said(u"help"_s).name, said(u"help"_s).means);
    for (const auto &group : keyGroups()) {
        QList<QWidget *> rows;
        for (const auto &row : group.rows) {
            rows << keyRow(row);
            rows.last()->layout()->setContentsMargins(px(12), px(3), px(12), px(3));
        }
        panel(m_left, group.page.isEmpty() ? group.title : said(group.page).name, rows);
    }
    m_about->reload();
    QList<QWidget *> news;
    for (int i = 1; hasSentence(u"news.%1"_s.arg(i)); ++i)
        news << lines({}, {sentence(u"news.%1"_s.arg(i), language)});
    panel(m_right, tr("What is new"), news);
    QList<QWidget *> places;
    for (const auto &page : pages)
        places << lines(said(page).name, {said(page).means, said(page).use});
    panel(m_right, tr("What each page is for"), places);
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
