// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/figures/frozenpart.h"

#include "core/access/permissions.h"
#include "core/base/sentence.h"
#include "core/paper/figuressheet.h"
#include "core/statistics/figuretext.h"
#include "ui/base/accessibility.h"
#include "ui/base/emptystate.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FrozenPart::FrozenPart(Workspace &workspace, QWidget *parent)
    : FiguresPart(workspace, parent),
      m_count(new FigureCount(workspace, this)),
      m_frozen(new TableModel<FrozenFigures>({}, this)),
      m_changes(new TableModel<CountChange>({}, this)),
      m_list(new FigureView(m_frozen)),
      m_view(new FigureView(m_changes)),
      m_freeze(new QPushButton),
      m_message(new MessageLine),
      m_title(new PlainLabel),
      m_summary(new WrappedWords(TextSize::Body, Colour::Text)),
      m_empty(new EmptyState(Icon::Lock, {})),
      m_rest(new QWidget)
{
    m_rest->hide();
    m_list->setObjectName(u"frozen"_s);
    m_view->setObjectName(u"changes"_s);
    m_freeze->setObjectName(u"freeze"_s);
    m_freeze->setIcon(icon(Icon::Lock));
    setHelp(m_list, {.act = u"control"_s, .parameter = u"figuresFrozen"_s});
    setHelp(m_view, {.act = u"control"_s, .parameter = u"figuresFrozen"_s});
    setHelp(m_freeze, {.act = u"freezeFigures"_s, .parameter = u"year"_s});
    m_list->setWidths({290, 200, 160, 200}, {1, 3}, {2, 3});
    m_view->setWidths({150, 170, 105, 230, 430}, {4}, {1, 2});
    m_title->setBold(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_freeze, 0, Qt::AlignLeft);
    layout->addWidget(m_message);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 2);
    layout->addWidget(m_rest, 2);
    setReadingOrder(this, {m_freeze, m_list, m_view});
    connect(m_freeze, &QPushButton::clicked, this, &FrozenPart::freeze);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FrozenPart::compare);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto &change = m_changes->at(index); !change.dossier.isNull())
            Q_EMIT dossierWanted(change.dossier);
    });
    connect(m_count, &FigureCount::counted, this, &FrozenPart::take);
    connect(m_count, &FigureCount::failedWith, this,
            [this](const Problem &problem) { m_message->showMessage(Tone::Over, problemText(m_workspace, problem)); });
}

bool FrozenPart::maySee() const
{
    return hiddenFacets(m_workspace.user().role).isEmpty();
}

QWidget *FrozenPart::first() const
{
    return m_frozen->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_freeze;
}

void FrozenPart::name()
{
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    setName(m_list, tr("Counts that were kept"));
    setName(m_view, tr("Dossiers that came or went since"));
    m_freeze->setText(m_query.year > 0 ? tr("Free&ze %1").arg(m_query.year) : tr("Free&ze"));
    m_frozen->setColumns(
        {{.title = tr("Frozen on"),
          .text =
              [language](const FrozenFigures &one) {
                  return readableMoment(one.frozenAt.toString(u"yyyy-MM-ddTHH:mm"_s), language);
              }},
         {.title = tr("By"), .text = [](const FrozenFigures &one) { return one.staffName; }},
         {.title = tr("Definition version"), .text = [](const FrozenFigures &one) { return one.definition; }},
         {.title = tr("What for"), .text = [](const FrozenFigures &one) { return one.note; }}});
    m_changes->setColumns(
        {{.title = tr("Number"), .text = [](const CountChange &one) { return one.number; }},
         {.title = tr("Person"),
          .text = [](const CountChange &one) { return one.title.isEmpty() ? u"—"_s : one.title; }},
         {.title = tr("Change"),
          .text = [](const CountChange &one) { return one.way == CountChange::Way::Came ? tr("came") : tr("went"); }},
         {.title = tr("In"),
          .text =
              [&catalogue, language](const CountChange &one) {
                  const Figure figure{.table = one.table, .group = one.group, .indicator = one.indicator};
                  const auto column = one.indicator == u"NEW_MANDATES"   ? tr("New")
                                      : one.indicator == u"OPEN_AT_DATE" ? tr("Open")
                                                                         : tr("Closed");
                  return QString(column + u" · "_s + groupName(catalogue, figure, language));
              }},
         {.title = tr("Why"), .text = [&catalogue, language](const CountChange &one) {
              return capital(changeSentence(one, catalogue, language));
          }}});
    reload();
}

void FrozenPart::setTable(const std::shared_ptr<const FigureTable> &table)
{
    m_query = table ? table->query : FigureQuery{};
    name();
}

void FrozenPart::reload()
{
    QList<FrozenFigures> all;
    if (maySee() && m_query.year > 0)
        all = m_workspace.read([&](const Database &database) { return frozenFigures(database, m_query.year); })
                  .value_or(QList<FrozenFigures>());
    const auto kept = m_list->currentIndex().isValid() ? m_frozen->at(m_list->currentIndex()).id : FrozenFigures::Id();
    m_frozen->setRows(all);
    const bool may = mayPerform(m_workspace.user().role, u"freezeFigures"_s);
    m_freeze->setVisible(may);
    m_freeze->setEnabled(m_query.year > 0 && m_query.house.isEmpty());
    // As high as what it holds, up to six.
    m_list->setFixedHeight(px(34) * std::clamp(int(all.size()), 1, 6) +
                           m_list->horizontalHeader()->sizeHint().height() + px(6));
    m_empty->setVisible(all.isEmpty());
    m_empty->setSentence(
        !maySee() ? problemSentence({.code = u"figures.onlyWhole"_s}, currentLanguage())
        : may
            ? tr("Nothing of %1 was frozen yet. Freeze the year when you hand in its figures: the table then stays as "
                 "it is, and later you see what changed.")
                  .arg(m_query.year)
            : tr("Nothing of %1 was frozen yet.").arg(m_query.year));
    for (auto *widget : std::initializer_list<QWidget *>{m_list, m_title, m_summary, m_view})
        widget->setVisible(!all.isEmpty());
    m_rest->hide();
    int row = 0;
    for (int i = 0; i < all.size(); ++i)
        if (all[i].id == kept)
            row = i;
    if (!all.isEmpty())
        m_list->setCurrentIndex(m_frozen->index(row, 0));
    compare();
}

void FrozenPart::freeze()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // a large house takes a second
    const auto done = m_workspace.write({.name = u"freezeFigures"_s, .with = {{u"year"_s, m_query.year}}});
    QGuiApplication::restoreOverrideCursor();
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        return;
    }
    const auto sentence = sayingText(m_workspace, done->saying);
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    reload();
    m_message->showMessage(Tone::Ok, sentence);
    Q_EMIT said(sentence);
    first()->setFocus(Qt::OtherFocusReason);
}

void FrozenPart::compare()
{
    m_changes->setRows({});
    m_title->clear();
    m_summary->say({});
    const auto index = m_list->currentIndex();
    if (!index.isValid() || !maySee())
        return;
    m_title->setText(tr("What changed since"));
    m_summary->say(tr("Being compared …"));
    m_count->count(m_query, m_frozen->at(index).id);
}

void FrozenPart::take(const FigureCount::Answer &answer)
{
    if (!answer.difference)
        return;
    const auto &difference = *answer.difference;
    const auto language = currentLanguage();
    m_changes->setRows(difference.dossiers);
    QStringList lines;
    for (const auto &one : difference.figures)
        if (one.figure.group.isEmpty() && one.figure.table == u"JH" && one.figure.part.isEmpty())
            lines << tr("%1: %2, now %3")
                         .arg(capital(figureName(m_workspace.catalogue(), one.figure, language)),
                              spokenValue(one.frozen, language), spokenValue(one.figure.value, language));
    auto summary =
        difference.dossiers.isEmpty() && difference.figures.isEmpty()
            ? tr("Nothing: counted again, every figure is the same.")
            : (lines + QStringList{tr("%n change(s) of a dossier", nullptr, int(difference.dossiers.size()))})
                  .join(u" · "_s);
    if (difference.frozen.definition != difference.now.definition)
        summary += u' ' + tr("The definition is another one since (%1, now %2).")
                              .arg(difference.frozen.definition, difference.now.definition);
    m_summary->say(summary);
    m_view->setVisible(!difference.dossiers.isEmpty());
    m_rest->setVisible(difference.dossiers.isEmpty());
}

bool FrozenPart::hasPaper() const
{
    return m_list->currentIndex().isValid();
}

Result<PaperWork> FrozenPart::onPaper() const
{
    const auto index = m_list->currentIndex();
    if (!index.isValid())
        return refused(u"figures.notFrozen"_s);
    const auto frozen =
        m_workspace.read([&](const Database &database) { return frozenFigures(database, m_frozen->at(index).id); });
    if (!frozen)
        return tl::make_unexpected(frozen.error());
    auto pdf =
        sheetPdf(figuresSheet(m_workspace, tableOf(*frozen, m_query.house), &*frozen, {}, false, currentLanguage()));
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return PaperWork{.name = tr("figures") + u'-' + QString::number(frozen->year) + u'-' +
                             frozen->frozenAt.date().toString(Qt::ISODate),
                     .pdf = std::move(*pdf),
                     .object = u"figures"_s,
                     .id = frozen->id};
}
