// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/cataloguepage.h"

#include "core/base/sentence.h"
#include "core/catalogue/typedifference.h"
#include "core/report/leafletpdf.h"
#include "ui/base/accessibility.h"
#include "ui/base/dateedit.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/plainlabel.h"
#include "ui/base/rule.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/catalogue/leafletview.h"
#include "ui/catalogue/typelist.h"
#include "ui/catalogue/versionbar.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>

using namespace Qt::StringLiterals;

CataloguePage::CataloguePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_day(workspace.clock().today()),
      m_model(new TypeListModel(this)),
      m_types(new PlainLabel),
      m_count(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_search(new Field(Icon::Search)),
      m_list(new QListView),
      m_nothing(new EmptyState(Icon::Book, {}, {})),
      m_left(new QWidget),
      m_area(new QScrollArea),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_version(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_paper(new Paper(workspace, this, [this] { return onPaper(); })),
      m_dayField(new DateEdit(DateHint::Any, nullptr, EchoPlace::Beside)),
      m_bar(new VersionBar),
      m_doubt(new EchoLine),
      m_leaflet(new LeafletView),
      m_absent(new EmptyState(Icon::Book, {}, {}))
{
    build();
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
        if (m_filling || !now.isValid() || m_model->at(now).isHeading())
            return;
        m_code = m_model->at(now).code;
        QSettings().setValue(u"catalogue/type"_s, m_code);
        tell();
    });
    connect(m_dayField, &DateEdit::dateChanged, this, [this](const std::optional<QDate> &date) {
        if (date)
            chooseDay(*date);
    });
    connect(m_bar, &VersionBar::dayChosen, this, &CataloguePage::chooseDay);
    connect(m_absent, &EmptyState::acted, this, [this] { chooseDay(m_nearest); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            fillList();
    });
    m_dayField->setDate(m_day);
    name();
}

void CataloguePage::build()
{
    m_search->setObjectName(u"search"_s);
    m_title->setObjectName(u"title"_s);
    m_absent->setObjectName(u"absent"_s);
    m_types->setBold(true);
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_version->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TypeDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_dayLabel = static_cast<PlainLabel *>(buddyLabel({}, m_dayField->field()));
    m_dayField->setToday([this] { return m_workspace.clock().today(); });

    auto *listHead = new QHBoxLayout;
    listHead->addWidget(m_types);
    listHead->addStretch();
    listHead->addWidget(m_count);
    auto *find = new QVBoxLayout;
    find->setContentsMargins(px(16), px(14), px(12), px(10));
    find->setSpacing(px(10));
    find->addLayout(listHead);
    find->addWidget(m_search);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addLayout(find);
    left->addWidget(new Rule);
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing, 1);
    for (auto *ground : {m_left, static_cast<QWidget *>(m_leaflet)})
        ground->setBackgroundRole(QPalette::Base);
    m_left->setAutoFillBackground(true);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(px(2));
    titles->addWidget(m_title);
    titles->addWidget(m_version);
    titles->addWidget(m_doubt);
    m_doubt->setWrapped(true);
    m_head->setSpacing(px(12));
    m_head->addLayout(titles, 1);
    m_head->addWidget(m_paper->button(), 0, Qt::AlignTop);
    auto *day = new QHBoxLayout;
    day->setSpacing(px(12));
    day->addWidget(m_dayLabel, 0, Qt::AlignTop);
    day->addWidget(m_dayField, 1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(px(24), px(14), px(24), px(12));
    top->setSpacing(px(10));
    top->addLayout(m_head);
    top->addWidget(m_paper->line());
    top->addWidget(m_bar);
    top->addLayout(day);
    auto *head = new QWidget;
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    head->setLayout(top);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(head);
    right->addWidget(new Rule);
    right->addWidget(m_leaflet, 1);
    right->addWidget(m_absent, 1);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(1);
    m_columns->addWidget(m_left);
    m_columns->addLayout(right, 1);
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
    setReadingOrder(
        this, {m_search, m_list, m_paper->button(), m_paper->line(), m_bar, m_dayField->field(), m_leaflet, m_absent});
}

void CataloguePage::name()
{
    m_types->setText(tr("Dossier types"));
    m_search->setPlaceholderText(tr("Name, article or group"));
    setName(m_search, tr("Search dossier types"));
    setHelp(m_search, {.act = u"control"_s, .parameter = u"searchTypes"_s});
    setHelp(m_dayField, {.act = u"control"_s, .parameter = u"catalogueDay"_s});
    setName(m_list, tr("Dossier types"));
    setName(m_leaflet, tr("Leaflet"));
    m_dayLabel->setText(tr("As on"));
    m_nothing->setSentence(
        tr("No dossier type answers to this. Type a part of its name, of an article or of a group."));
    fillList();
}

void CataloguePage::open()
{
    fillList();
    m_search->setFocus(Qt::OtherFocusReason);
}

const DossierType *CataloguePage::type() const
{
    return m_workspace.catalogue().type(m_code, m_day);
}

void CataloguePage::showType(const QString &code)
{
    m_search->clear();
    m_list->setCurrentIndex(m_model->find(code));
}

void CataloguePage::filter(const QString &typed)
{
    m_filling = true;
    m_model->setTyped(typed);
    m_filling = false;
    fillList();
}

void CataloguePage::fillList()
{
    m_filling = true;
    m_model->setTypes(m_workspace.catalogue(), m_day, currentLanguage());
    if (m_code.isEmpty())
        m_code = QSettings().value(u"catalogue/type"_s).toString(); // what was read last
    if (versionSpans(m_workspace.catalogue(), m_code).isEmpty() && m_model->first().isValid())
        m_code = m_model->at(m_model->first()).code;
    if (const auto now = m_model->find(m_code); now.isValid())
        m_list->setCurrentIndex(now);
    m_filling = false;
    const int types = m_model->types();
    m_list->setVisible(types > 0);
    m_nothing->setVisible(types == 0);
    m_count->setText(tr("%Ln type(s)", nullptr, types));
    tell();
}

void CataloguePage::chooseDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    if (m_dayField->date() != day)
        m_dayField->setDate(day);
    fillList();
}

void CataloguePage::tell()
{
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    m_bar->setSpans(versionSpans(catalogue, m_code));
    m_bar->setDay(m_day);
    const auto *now = type();
    m_leaflet->setVisible(now);
    m_absent->setVisible(!now);
    m_paper->setEnabled(now);
    if (!now) {
        m_doubt->hide();
        const DossierType *any = nullptr;
        for (const auto &span : m_bar->spans())
            any = span.type ? span.type : any;
        m_title->setText(any ? capital(any->name.in(language)) : QString());
        if (any)
            tellAbsence(capital(any->shortName.in(language)));
        return;
    }
    const auto told = leafletWithChanges(catalogue, *now, language);
    m_title->setText(told.title);
    m_version->setText(
        told.version + u" · "_s +
        tr("statistics group %1").arg(catalogue.name(u"statistics_group"_s, now->statisticsGroup, language)));
    m_leaflet->setLeaflet(told, language);
    int doubtful = 0;
    for (const auto &section : told.sections)
        for (const auto &line : section.lines)
            doubtful += line.confidence == u"C";
    m_doubt->setVisible(doubtful > 0);
    if (doubtful > 0)
        m_doubt->setEcho(Tone::Soon, Icon::Warning,
                         tr("%Ln sentence(s) to be confirmed with the agency", nullptr, doubtful));
}

// Why there is nothing to read on this day, since when, and a day on which there is.
void CataloguePage::tellAbsence(const QString &type)
{
    const auto language = currentLanguage();
    const auto &spans = m_bar->spans();
    const auto &here = spans.at(std::min<qsizetype>(m_bar->value(), spans.size() - 1));
    const auto day = fullDate(m_day, language);
    QString said;
    if (here.after) {
        m_nearest = here.validity.from.addDays(-1);
        said = tr("“%1” is no longer in force on %2; it ended on %3.")
                   .arg(type, day, fullDate(here.validity.from, language));
    } else {
        m_nearest = here.validity.until;
        said = tr("“%1” is not yet in force on %2; it is in force from %3.")
                   .arg(type, day, fullDate(here.validity.until, language));
    }
    m_version->setText(tr("Not in force on %1").arg(day));
    m_absent->setSentence(said);
    m_absent->setAction(tr("Read it as on %1").arg(shortDate(m_nearest)));
}

Result<PaperWork> CataloguePage::onPaper() const
{
    const auto *now = type();
    if (!now)
        return refused(u"catalogue.noSuchType"_s, {{u"code"_s, m_code}, {u"date"_s, m_day.toString(Qt::ISODate)}});
    const auto language = currentLanguage();
    auto pdf = leafletPdf(leafletWithChanges(m_workspace.catalogue(), *now, language), m_day, language);
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return PaperWork{.name = now->shortName.in(language).simplified(), .pdf = std::move(*pdf), .object = u"leaflet"_s};
}

void CataloguePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// Where both do not stand beside each other, the list stands above and is lower, and the page scrolls.
void CataloguePage::arrange()
{
    const bool stacked = width() < px(272 + 440);
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setMinimumWidth(stacked ? 0 : px(272));
    m_left->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : px(272));
    m_left->setMinimumHeight(stacked ? px(260) : 0);
    m_left->setMaximumHeight(stacked ? px(260) : QWIDGETSIZE_MAX);
    m_leaflet->setMinimumHeight(stacked ? std::max(px(240), height() * 2 / 3) : 0);
    m_absent->setMinimumHeight(m_leaflet->minimumHeight());
    m_head->setAlignment(m_paper->button(), stacked ? Qt::AlignLeft : Qt::AlignTop);
    m_dayLabel->setMinimumHeight(m_dayField->field()->sizeHint().height());
    m_head->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CataloguePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    if (event->type() == QEvent::ApplicationFontChange) { // another size of the text
        static_cast<QAbstractItemView *>(m_list)->doItemsLayout();
        arrange();
    }
    Page::changeEvent(event);
}
