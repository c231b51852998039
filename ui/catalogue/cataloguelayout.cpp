// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// How the catalogue page is laid out and what its parts tell each other; what it shows stands in cataloguepage.cpp.
#include "ui/act/actform.h"
#include "ui/base/accessibility.h"
#include "ui/base/dateedit.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/plainlabel.h"
#include "ui/base/rule.h"
#include "ui/base/segmented.h"
#include "ui/catalogue/approvalpanel.h"
#include "ui/catalogue/blockspane.h"
#include "ui/catalogue/catalogueforms.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/catalogue/checklist.h"
#include "ui/catalogue/differencepanel.h"
#include "ui/catalogue/leafletview.h"
#include "ui/catalogue/packagepane.h"
#include "ui/catalogue/qualitypanel.h"
#include "ui/catalogue/rehearsalpanel.h"
#include "ui/catalogue/typelist.h"
#include "ui/catalogue/versionbar.h"
#include "ui/typeeditor/typeeditor.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 272;
constexpr int readingWidth = 440;
constexpr int sideWidth = 340;

} // namespace

void CataloguePage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &CataloguePage::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const auto first = m_model->first(); first.isValid())
            m_list->setCurrentIndex(first);
    });
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] {
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->first());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_filling && now.isValid() && !m_model->at(now).isHeading())
            chooseType(m_model->at(now).code);
    });
    connect(m_dayField, &DateEdit::dateChanged, this, [this](const std::optional<QDate> &date) {
        if (date)
            chooseDay(*date);
    });
    connect(m_bar, &VersionBar::dayChosen, this, &CataloguePage::chooseDay);
    connect(m_bar, &VersionBar::writtenChosen, this, [this] {
        m_readsWritten = true;
        tell();
    });
    connect(m_absent, &EmptyState::acted, this, [this] { chooseDay(m_nearest); });
    connect(m_nothingWritten, &EmptyState::acted, this, [this] { draft(m_code); });
    connect(m_mode, &Segmented::chosen, this, &CataloguePage::setMode);
    connect(m_approval, &ApprovalPanel::wanted, this, &CataloguePage::step);
    connect(m_checklist, &Checklist::placeWanted, m_editor, &TypeEditor::reveal);
    connect(m_checklist, &Checklist::sectionWanted, m_editor, &TypeEditor::scrollTo);
    connect(m_editor, &TypeEditor::sectionShown, m_checklist, &Checklist::setSection);
    connect(m_editor, &TypeEditor::changed, this, &CataloguePage::tellSide);
    connect(m_editor, &TypeEditor::said, this, &Page::said);
    connect(m_blocks, &BlocksPane::said, this, &Page::said);
    connect(m_packages, &PackagePane::said, this, [this](const QString &sentence) {
        m_message->showMessage(Tone::Ok, sentence);
        Q_EMIT said(sentence);
    });
    connect(m_packages, &PackagePane::left, this, [this] {
        setMode(u"read"_s);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &ActForm::said, this, [this](const QString &sentence) {
        m_message->showMessage(Tone::Ok, sentence);
        Q_EMIT said(sentence);
    });
    connect(m_form, &ActForm::done, this, [this](const QString &name, const AnyId &made) {
        if (name != u"draftVersion")
            return;
        for (const auto &kept : std::as_const(m_kept))
            if (kept.id == made)
                m_code = kept.code;
        fillList();
        setMode(u"edit"_s);
        m_editor->goTo(u"basis"_s);
    });
    connect(m_form, &ActForm::left, this, [this] {
        m_form->hide();
        if (m_mode->current() != u"edit" || m_editor->isHidden())
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (!isVisible()) {
            if (changes.catalogue)
                m_bar->setSpans({}); // its types are gone; it is filled again when the page opens
            return;
        }
        fillList();
        if (changes.tables.contains("catalogue_item") || changes.tables.contains("catalogue_template")) {
            m_editor->reloadBlocks();
            if (m_middle->currentWidget() == m_blocks)
                m_blocks->open(m_code);
        }
    });
    const auto pane = [this](int step) { return [this, step] { turnPane(step); }; };
    for (const auto &[keys, by] : {std::pair{QKeySequence(Qt::Key_F6), 1}, {QKeySequence(Qt::SHIFT | Qt::Key_F6), -1}})
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, pane(by));
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        if (const auto *law = newestLaw(); law && !written())
            menu->addAction(tr("Version %1 of %2").arg(law->version + 1).arg(typeName()), this,
                            [this] { draft(m_code); });
        menu->addAction(tr("A new dossier type…"), this,
                        [this] { begin(newTypeRequest(m_workspace, newestLaw() ? m_code : QString())); });
        menu->addSeparator();
        menu->addAction(tr("Make a package of %1…").arg(typeName()), this, [this] { m_packages->make(m_code); });
        menu->addAction(tr("Take in a package…"), this, &CataloguePage::showPackage);
    });
    m_new->setMenu(menu);
}

void CataloguePage::build()
{
    m_left = buildList();
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(buildHead());
    middle->addWidget(new Rule);
    middle->addWidget(m_middle, 1);
    m_quality->setContentsMargins(px(24), px(12), px(24), px(12));
    for (auto *one : std::initializer_list<QWidget *>{m_leaflet, m_absent, m_nothingWritten, m_editor, m_blocks,
                                                      m_quality, m_packages})
        m_middle->addWidget(one);
    m_side = buildSide();
    m_work->setContentsMargins(0, 0, 0, 0);
    m_work->setSpacing(1);
    m_work->addLayout(middle, 1);
    m_work->addWidget(m_side);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(1);
    m_columns->addWidget(m_left);
    m_columns->addLayout(m_work, 1);
    auto *inside = new QWidget;
    inside->setLayout(m_columns);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    setReadingOrder(this, {m_new, m_search, m_list, m_mode, m_paper->button(), m_paper->line(), m_message, m_form,
                           m_bar, m_dayField->field(), m_middle, m_side});
}

QWidget *CataloguePage::buildList()
{
    m_search->setObjectName(u"search"_s);
    m_types->setBold(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TypeDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_types);
    titles->addWidget(m_count);
    auto *listHead = new QHBoxLayout;
    listHead->addLayout(titles, 1);
    listHead->addWidget(m_new, 0, Qt::AlignTop);
    auto *find = new QVBoxLayout;
    find->setContentsMargins(px(16), px(14), px(12), px(10));
    find->setSpacing(px(10));
    find->addLayout(listHead);
    find->addWidget(m_search);
    auto *host = new QWidget;
    auto *left = new QVBoxLayout(host);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addLayout(find);
    left->addWidget(new Rule);
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing, 1);
    host->setBackgroundRole(QPalette::Base);
    host->setAutoFillBackground(true);
    return host;
}

QWidget *CataloguePage::buildHead()
{
    m_title->setObjectName(u"title"_s);
    m_absent->setObjectName(u"absent"_s);
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_version->setWordWrap(true);
    m_leaflet->setBackgroundRole(QPalette::Base);
    m_dayLabel = static_cast<PlainLabel *>(buddyLabel({}, m_dayField->field()));
    m_dayField->setToday([this] { return m_workspace.clock().today(); });
    auto *titles = new QVBoxLayout;
    titles->setSpacing(px(2));
    titles->addWidget(m_title);
    titles->addWidget(m_version);
    titles->addWidget(m_doubt);
    m_doubt->setWrapped(true);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(px(8));
    acts->addWidget(m_mode, 0, Qt::AlignTop);
    acts->addWidget(m_paper->button(), 0, Qt::AlignTop);
    acts->addStretch();
    m_head->setSpacing(px(12));
    m_head->addLayout(titles, 1);
    m_head->addLayout(acts);
    auto *day = new QHBoxLayout(m_dayHost);
    day->setContentsMargins(0, 0, 0, 0);
    day->setSpacing(px(12));
    day->addWidget(m_dayLabel, 0, Qt::AlignTop);
    day->addWidget(m_dayField, 1);
    auto *head = new QWidget;
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    auto *top = new QVBoxLayout(head);
    top->setContentsMargins(px(24), px(14), px(24), px(12));
    top->setSpacing(px(10));
    top->addLayout(m_head);
    top->addWidget(m_paper->line());
    top->addWidget(m_message);
    top->addWidget(m_form);
    top->addWidget(m_bar);
    top->addWidget(m_dayHost);
    return head;
}

// What differs, what is missing, and how it becomes law; each panel keeps to itself, so that others can stand between.
QWidget *CataloguePage::buildSide()
{
    auto *side = new QWidget;
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_checklist, 3);
    layout->addWidget(m_difference, 2);
    layout->addWidget(m_rehearsal, 3);
    layout->addWidget(new Rule);
    layout->addWidget(m_approval);
    return side;
}

// Where not all stand beside each other, what differs stands below; where the list does not either, it stands above and
// is lower. Then the page scrolls.
void CataloguePage::arrange()
{
    const bool side = m_side->isVisibleTo(this);
    const bool stacked = width() < px(listWidth + readingWidth);
    const bool below = side && width() < px(listWidth + readingWidth + sideWidth);
    const bool scrolls = stacked || below;
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_work->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setMinimumWidth(stacked ? 0 : px(listWidth));
    m_left->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : px(listWidth));
    const int low = px(m_mode->current() == u"read" ? 260 : 180);
    m_left->setMinimumHeight(stacked ? low : 0);
    m_left->setMaximumHeight(stacked ? low : QWIDGETSIZE_MAX);
    const int wide = std::clamp(width() * 32 / 100, px(sideWidth), px(sideWidth + 80));
    m_side->setMinimumWidth(below ? 0 : wide);
    m_side->setMaximumWidth(below ? QWIDGETSIZE_MAX : wide);
    m_middle->setMinimumHeight(scrolls ? std::max(px(240), height() * 2 / 3) : 0);
    m_difference->setFlowing(scrolls);
    m_checklist->setFlowing(scrolls);
    m_rehearsal->setFlowing(scrolls);
    m_dayLabel->setMinimumHeight(m_dayField->field()->sizeHint().height());
    const int beside = (stacked ? 0 : px(listWidth)) + (side && !below ? m_side->maximumWidth() : 0);
    m_head->setDirection(width() - beside < px(760) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
