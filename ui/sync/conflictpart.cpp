// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/conflictpart.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/emptystate.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/keybutton.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rule.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/sync/differencewords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// A framed ground for the values and the buttons below them.
class ConflictSheet : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintFrame(&painter, rect(), colours().line, colours().surface);
    }
};

// One field in words, and what it is on both sides.
void addLine(QGridLayout *grid, const QString &name, const QString &kept, const QString &losing)
{
    const int row = grid->rowCount();
    grid->addWidget(new Rule, row, 0, 1, 3);
    const auto add = [&](const QString &text, TextSize size, Colour role, int column, int columns) {
        auto *label = new PlainLabel(text, size, role);
        label->setWordWrap(true);
        grid->addWidget(label, row + 1, column, 1, columns, Qt::AlignTop);
    };
    add(name, TextSize::Small, Colour::Muted, 0, 1);
    const bool same = kept == losing;
    add(kept, TextSize::Body, same ? Colour::Muted : Colour::Text, 1, same ? 2 : 1);
    if (!same)
        add(losing, TextSize::Body, Colour::Text, 2, 1);
}

} // namespace

ConflictPart::ConflictPart(Workspace &workspace, QWidget *parent)
    : SyncPart(workspace, parent),
      m_hint(new PlainLabel({}, TextSize::Body, Colour::Muted)),
      m_decided(new QCheckBox),
      m_message(new MessageLine),
      m_model(new TableModel<ConflictView>({}, this)),
      m_table(new SyncTable(m_model)),
      m_empty(new EmptyState(Icon::CheckCircle, {})),
      m_detail(new ConflictSheet),
      m_what(new PlainLabel),
      m_whose(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_outcome(new PlainLabel({}, TextSize::Body, Colour::Ok)),
      m_area(new QScrollArea),
      m_whyNot(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_keep(new KeyButton(u"1"_s)),
      m_take(new KeyButton(u"2"_s)),
      m_both(new KeyButton(u"3"_s)),
      m_go(new QPushButton)
{
    m_table->setObjectName(u"differences"_s);
    m_decided->setObjectName(u"decided"_s);
    m_keep->setObjectName(u"keep"_s);
    m_take->setObjectName(u"take"_s);
    m_both->setObjectName(u"both"_s);
    m_go->setIcon(icon(Icon::ChevronRight));
    setHelp(m_decided, {.act = u"control"_s, .parameter = u"shownDecided"_s});
    m_what->setBold(true);
    for (auto *label : {m_outcome, m_whyNot, m_hint})
        label->setWordWrap(true);
    for (auto *label : {m_what, m_whose})
        label->setElide(PlainLabel::Elide::Right);
    auto *titles = new FlowLayout(px(12), 0);
    titles->addWidget(m_what);
    titles->addWidget(m_whose);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setMinimumHeight(px(120));
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); // the values have what is left
    auto *buttons = new FlowLayout(px(8), px(6));
    for (auto *button : {static_cast<QPushButton *>(m_keep), static_cast<QPushButton *>(m_take),
                         static_cast<QPushButton *>(m_both), m_go})
        buttons->addWidget(button);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(px(16), px(12), px(16), px(12));
    detail->setSpacing(px(8));
    detail->addLayout(titles);
    detail->addWidget(m_outcome);
    detail->addWidget(m_area, 1);
    detail->addWidget(m_whyNot);
    detail->addLayout(buttons);
    auto *head = new QHBoxLayout;
    head->addWidget(m_hint, 1);
    head->addWidget(m_decided, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_detail, 3);
    layout->addWidget(m_empty, 1);
    setReadingOrder(this, {m_decided, m_message, m_table, m_keep, m_take, m_both, m_go, m_empty});

    connect(m_decided, &QCheckBox::toggled, this, &ConflictPart::fill);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_message->clear();
        showCurrent();
    });
    connect(m_table, &QTableView::activated, this, &ConflictPart::openCurrent);
    connect(m_go, &QPushButton::clicked, this, &ConflictPart::openCurrent);
    const auto decides = [this](KeyButton *button, Qt::Key key, const QString &keep) {
        connect(button, &QPushButton::clicked, this, [this, keep] { decide(keep); });
        auto *shortcut = new QShortcut(QKeySequence(key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, keep] { decide(keep); });
    };
    decides(m_keep, Qt::Key_1, u"KEPT"_s);
    decides(m_take, Qt::Key_2, u"LOSING"_s);
    decides(m_both, Qt::Key_3, u"BOTH"_s);
}

void ConflictPart::name()
{
    m_hint->setText(tr("Written by two people at the same time. Until someone decides, the first that came in stands; "
                       "nothing is lost."));
    m_decided->setText(tr("Also what was decided"));
    m_keep->setText(tr("Keep what stands"));
    m_take->setText(tr("Take the other"));
    m_both->setText(tr("Both, with dates"));
    setName(m_table, tr("Differences"), tr("1 keeps what stands, 2 takes the other, 3 keeps both; Enter opens it"));
    m_model->setColumns(
        {{.title = tr("What"),
          .text = [this](const ConflictView &one) { return differenceTitle(m_workspace, one); },
          .picture =
              [](const ConflictView &one) {
                  return icon(one.open ? Icon::Conflict : Icon::Check, one.open ? Colour::Soon : Colour::Ok);
              },
          .spoken = [this](const ConflictView &one) -> QVariant {
              return differenceTitle(m_workspace, one) + u". "_s +
                     tr("Stands: %1").arg(valuesLine(m_workspace, one, one.kept)) + u". "_s +
                     tr("The other: %1").arg(valuesLine(m_workspace, one, one.losing));
          }},
         {.title = tr("Person or dossier"), .text = [](const ConflictView &one) { return aboutWhom(one); }},
         {.title = tr("The other is of"),
          .text = [this](const ConflictView &one) { return staffName(m_workspace, one.losingBy); }},
         {.title = tr("When"),
          .text = [this](const ConflictView &one) { return momentText(m_workspace, one.losingAt); }},
         {.title = tr("State"), .text = [this](const ConflictView &one) {
              return one.open ? tr("to decide") : tr("decided by %1").arg(staffName(m_workspace, one.resolvedBy));
          }}});
    reload();
}

void ConflictPart::reload()
{
    const auto all = m_workspace.read(
        [this](const Database &database) { return conflicts(database, m_workspace.user().role, false); });
    if (!all) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, all.error()));
        return;
    }
    m_all = *all;
    m_open =
        static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [](const ConflictView &one) { return one.open; }));
    fill();
}

// Stays on the same one; when that left the list, on the one that took its place.
void ConflictPart::fill()
{
    const auto *before = current();
    const auto id = before ? before->id : AnyId();
    const bool wasOpen = before && before->open;
    const int row = std::max(0, m_table->currentIndex().row());
    QList<ConflictView> shown;
    for (const auto &one : std::as_const(m_all))
        if (one.open || m_decided->isChecked())
            shown << one;
    const bool had = m_table->hasFocus() || m_keep->hasFocus() || m_take->hasFocus() || m_both->hasFocus();
    if (shown != m_model->rows()) {
        m_model->setRows(shown);
        int to = std::min(row, static_cast<int>(shown.size()) - 1);
        for (int i = 0; i < shown.size(); ++i)
            if (shown[i].id == id && shown[i].open == wasOpen)
                to = i;
        if (to >= 0)
            m_table->selectRow(to);
    }
    // Where none is decided, all say the same of it.
    m_table->setPlan({.widths = {260, 220, 170, 150, 190},
                      .leaving = {3, 2},
                      .growing = {0, 1},
                      .share = 0.5,
                      .gone = m_decided->isChecked() ? QSet<int>{} : QSet<int>{4}});
    const bool any = !shown.isEmpty();
    m_table->setVisible(any);
    m_detail->setVisible(any);
    m_hint->setVisible(any && !isLow());
    m_empty->setVisible(!any);
    m_empty->setSentence(tr("There is nothing to decide."));
    showCurrent();
    if (had && isVisible())
        (any ? static_cast<QWidget *>(m_table) : m_decided)->setFocus(Qt::OtherFocusReason);
}

// Where the letters are large or the window is small, the values come before what explains them.
bool ConflictPart::isLow() const
{
    return height() < px(600) && window()->height() < px(600);
}

void ConflictPart::resizeEvent(QResizeEvent *event)
{
    SyncPart::resizeEvent(event);
    m_hint->setVisible(m_model->rowCount() > 0 && !isLow());
    m_table->setMinimumHeight(px(isLow() ? 98 : 110));
}

const ConflictView *ConflictPart::current() const
{
    const auto row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->rows().at(row) : nullptr;
}

void ConflictPart::showCurrent()
{
    const auto *view = current();
    if (!view)
        return;
    m_what->setText(differenceTitle(m_workspace, *view));
    m_whose->setText(view->dossierNumber.isEmpty() ? aboutWhom(*view)
                                                   : aboutWhom(*view) + u" · "_s + view->dossierNumber);
    m_whose->setVisible(!m_what->text().startsWith(m_whose->text())); // it is said already
    m_outcome->setText(decidedText(*view));
    m_outcome->setVisible(!view->open);
    const bool replaced = view->resolution == u"LOSING";
    auto *values = new QWidget;
    auto *grid = new QGridLayout(values);
    grid->setContentsMargins(0, 0, px(8), 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(6));
    for (const auto &[column, share] : {std::pair{0, 2}, std::pair{1, 4}, std::pair{2, 4}})
        grid->setColumnStretch(column, share);
    const auto head = [grid](int column, const QString &title, const QString &written) {
        auto *label = new PlainLabel(title, TextSize::Small, Colour::Muted);
        label->setBold(true);
        label->setWordWrap(true);
        grid->addWidget(label, 0, column, Qt::AlignTop);
        auto *who = new PlainLabel(written, TextSize::Small, Colour::Muted);
        who->setWordWrap(true);
        grid->addWidget(who, 1, column, Qt::AlignTop);
    };
    head(1,
         view->open ? tr("What stands")
         : replaced ? tr("What stood")
                    : tr("What remained"),
         writtenText(m_workspace, view->keptBy, view->keptAt, view->keptDevice));
    head(2,
         view->open                    ? tr("The other")
         : replaced                    ? tr("What took its place")
         : view->resolution == u"BOTH" ? tr("What was added")
                                       : tr("What was set aside"),
         writtenText(m_workspace, view->losingBy, view->losingAt, view->losingDevice));
    const auto columns = columnsOf(*view);
    for (const bool same : {false, true}) { // what differs comes first
        const auto isSame = [&](const QString &column) {
            return view->kept.value(column) == view->losing.value(column);
        };
        if (same && std::any_of(columns.begin(), columns.end(), isSame)) {
            const int row = grid->rowCount();
            grid->addWidget(new Rule, row, 0, 1, 3);
            auto *label = new PlainLabel(tr("The same on both sides"), TextSize::Small, Colour::Muted);
            label->setBold(true);
            label->setWordWrap(true);
            grid->addWidget(label, row + 1, 0, 1, 3);
        }
        for (const auto &column : columns)
            if (isSame(column) == same)
                addLine(grid, fieldName(column), valueText(m_workspace, view->table, column, view->kept.value(column)),
                        valueText(m_workspace, view->table, column, view->losing.value(column)));
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setName(values, tr("Both values"),
            tr("Stands: %1").arg(valuesLine(m_workspace, *view, view->kept)) + u". "_s +
                tr("The other: %1").arg(valuesLine(m_workspace, *view, view->losing)));
    m_area->setWidget(values);
    values->setAutoFillBackground(false); // it lies on the sheet
    for (auto *button : {m_keep, m_take, m_both})
        button->setVisible(view->open);
    m_both->setEnabled(view->canBeBoth);
    m_whyNot->setText(sentence(u"conflict.cannotBeBoth"_s, currentLanguage()));
    m_whyNot->setVisible(view->open && !view->canBeBoth);
    m_go->setText(view->dossier.isNull() ? tr("Open the person") : tr("Open the dossier"));
    m_go->setVisible(!view->dossier.isNull() || !view->person.isNull());
}

QString ConflictPart::decidedText(const ConflictView &view) const
{
    if (view.open)
        return {};
    const auto what = sentence(u"act.resolveConflict."_s + view.resolution.toLower(), currentLanguage());
    const auto when = QDateTime::fromString(view.resolvedOn, Qt::ISODate);
    return what + u' ' + writtenText(m_workspace, view.resolvedBy, when, {});
}

void ConflictPart::decide(const QString &keep)
{
    const auto *view = current();
    if (!view || !view->open)
        return;
    if (keep == u"BOTH" && !view->canBeBoth) {
        m_message->showMessage(Tone::Soon, sentence(u"conflict.cannotBeBoth"_s, currentLanguage()));
        return;
    }
    const auto done = m_workspace.write(
        {.name = u"resolveConflict"_s, .with = {{u"conflict"_s, view->id.toString()}, {u"keep"_s, keep}}});
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        return;
    }
    reload(); // also when nobody listens to the workspace
    Q_EMIT said(sayingText(m_workspace, done->saying));
}

void ConflictPart::openCurrent()
{
    const auto *view = current();
    if (!view)
        return;
    if (!view->dossier.isNull())
        Q_EMIT dossierWanted(view->dossier);
    else if (!view->person.isNull())
        Q_EMIT personWanted(view->person);
}

QWidget *ConflictPart::first() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_decided;
}

void ConflictPart::standOn(int row)
{
    m_table->selectRow(row);
}

void ConflictPart::standOn(const Dossier::Id &dossier, const Person::Id &person)
{
    reload();
    const auto theirs = m_workspace.read(
        [&](const Database &database) { return conflicts(database, m_workspace.user().role, true, dossier); });
    for (const auto &one : theirs.value_or(QList<ConflictView>()))
        if (person.isNull() || one.person == person)
            for (int i = 0; i < m_model->rowCount(); ++i)
                if (m_model->rows().at(i).id == one.id) {
                    m_table->selectRow(i);
                    return;
                }
}
