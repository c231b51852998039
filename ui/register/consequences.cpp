// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/register/consequences.h"

#include "core/base/sentence.h"
#include "ui/base/flowlayout.h"
#include "ui/base/focusrow.h"
#include "ui/base/iconlabel.h"
#include "ui/base/keycap.h"
#include "ui/base/panelcolumn.h"
#include "ui/base/plainlabel.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/deadline/whycontent.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

FocusRow *consequence(Icon sign, Colour role, const QString &words, const QString &detail, QWidget *middle,
                      const QString &end)
{
    auto *row = new FocusRow;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(px(12), px(2), px(12), px(2));
    layout->setSpacing(px(8));
    if (sign != Icon::App)
        layout->addWidget(new IconLabel(sign, role));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto *first = new PlainLabel(words);
    first->setElide(PlainLabel::Elide::Right);
    lines->addWidget(first);
    if (!detail.isEmpty()) {
        auto *second = new PlainLabel(detail, TextSize::Small, Colour::Muted);
        second->setElide(PlainLabel::Elide::Right);
        lines->addWidget(second);
    }
    layout->addLayout(lines, 1);
    if (middle)
        layout->addWidget(middle);
    if (!end.isEmpty()) {
        const bool date = !detail.isEmpty() && end.contains(QRegularExpression(u"\\d"_s));
        auto *last = new PlainLabel(end, date ? TextSize::Body : TextSize::Small, date ? Colour::Text : Colour::Muted);
        last->setBold(date);
        layout->addWidget(last);
    }
    row->setMinimumHeight(px(detail.isEmpty() ? 28 : 42));
    QStringList parts{words, detail, end};
    parts.removeAll(QString());
    row->setAccessibleName(parts.join(u", "_s));
    return row;
}

} // namespace

Consequences::Consequences(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_hint(new PlainLabel({}, TextSize::Body, Colour::Muted)),
      m_column(new PanelColumn),
      m_terms(new Panel(tr("Terms"))),
      m_byLaw(new Panel(tr("Conditions by law"))),
      m_tasks(new Panel(tr("Tasks"))),
      m_missing(new Panel(tr("Still missing")))
{
    m_missing->setHeadIcon(Icon::Warning, Colour::Soon);
    auto *title = new PlainLabel(tr("What follows from this"));
    title->setBold(true);
    auto *head = new FlowLayout(px(12), px(2));
    head->addWidget(title);
    head->addWidget(new PlainLabel(tr("kept up while you type"), TextSize::Small, Colour::Muted));
    auto *keys = new QWidget;
    auto *keysLayout = new QHBoxLayout(keys);
    keysLayout->setContentsMargins(0, 0, 0, 0);
    keysLayout->setSpacing(px(6));
    keysLayout->addWidget(new KeyCap(u"F1"_s));
    keysLayout->addWidget(new PlainLabel(tr("why"), TextSize::Small, Colour::Muted));
    head->addWidget(keys);
    m_hint->setWordWrap(true);
    for (auto *panel : {m_terms, m_byLaw, m_tasks, m_missing}) {
        m_column->addPanel(panel);
        panel->hide();
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(10));
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_column, 1);
    setBelow(false);
}

void Consequences::setBelow(bool below)
{
    m_column->setFlowing(below);
    layout()->setContentsMargins(0, px(12), below ? 0 : px(24), px(12));
}

bool Consequences::isBelow() const
{
    return m_column->isFlowing();
}

void Consequences::forget()
{
    m_known.clear();
}

void Consequences::empty()
{
    for (auto *panel : {m_terms, m_byLaw, m_tasks, m_missing}) {
        panel->clearRows();
        panel->setSecondary({});
        panel->hide();
    }
    m_view.reset();
}

void Consequences::showNothing()
{
    empty();
    m_hint->setText(tr("Choose a type and the date of receipt."));
    m_hint->show();
}

void Consequences::showView(const DossierView &view)
{
    empty();
    m_view = view;
    m_hint->hide();
    showTerms();
    showLaw();
    showTasks();
    showMissing();
}

void Consequences::showTerms()
{
    const auto language = currentLanguage();
    QStringList known;
    for (const auto &deadline : std::as_const(m_view->deadlines)) {
        const auto key =
            deadline.rule->code + (deadline.due.isValid() ? deadline.due.date.toString(Qt::ISODate) : QString());
        known << key;
        QWidget *mark = nullptr;
        if (deadline.due.isValid() && deadline.provisional)
            mark = new Tag({Tone::Soon, Icon::HalfCircle, tr("provisional")});
        else if (deadline.due.isValid() && !m_known.isEmpty() && !m_known.contains(key))
            mark = new Tag({Tone::Accent, Icon::Plus, tr("new")});
        auto *row = consequence(
            Icon::App, Colour::Text, capital(deadline.rule->name.in(language)),
            offsetText(readOffset(deadline.rule->offset).value_or(Offset{}), language) + u" · "_s +
                m_workspace.catalogue().name(
                    u"event"_s, deadline.anchorEvent.isEmpty() ? deadline.rule->from.value(0) : deadline.anchorEvent,
                    language),
            mark, deadline.due.isValid() ? mediumDate(deadline.due.date, language) : tr("later"));
        row->setAsked(deadline.due.isValid());
        connect(row, &FocusRow::asked, this,
                [this, row, code = deadline.rule->code, anchor = deadline.anchor] { explain(code, anchor, row); });
        m_terms->addRow(row);
    }
    m_known = known;
    m_terms->setVisible(!m_view->deadlines.isEmpty());
    m_terms->setSecondary(QString::number(m_view->deadlines.size()));
}

void Consequences::showLaw()
{
    int byLaw = 0;
    for (const auto &condition : std::as_const(m_view->file.conditions))
        if (condition.origin == u"GENERAL") {
            m_byLaw->addRow(
                consequence(Icon::Law, Colour::Muted,
                            capital(m_workspace.catalogue().name(u"condition"_s, condition.kind, currentLanguage())),
                            {}, nullptr, {}));
            ++byLaw;
        }
    m_byLaw->setVisible(byLaw > 0);
    m_byLaw->setSecondary(tr("%n, they come by themselves", nullptr, byLaw));
}

void Consequences::showTasks()
{
    int asks = 0;
    for (const auto &task : std::as_const(m_view->tasks)) {
        if (task.kind == u"task.askMissing") // stands below, item by item
            continue;
        ++asks;
        m_tasks->addRow(
            consequence(Icon::Box, Colour::Muted,
                        capital(spoken({task.kind, task.places}, m_workspace.catalogue(), currentLanguage())), {},
                        nullptr, m_view->file.staffName(task.staff)));
    }
    m_tasks->setVisible(asks > 0);
    m_tasks->setSecondary(tr("on registration"));
}

void Consequences::showMissing()
{
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    for (const auto &item : std::as_const(m_view->missing)) {
        m_missing->addRow(consequence(Icon::Warning, Colour::Soon, capital(missingName(item.what, catalogue, language)),
                                      {}, nullptr, catalogue.name(u"debtor"_s, item.debtor, language)));
    }
    const int missing = static_cast<int>(m_view->missing.size());
    m_missing->setVisible(missing > 0);
    m_missing->setSecondary(tr("%n, with who sends it", nullptr, missing));
}

void Consequences::explain(const QString &rule, const QString &anchor, QWidget *row)
{
    for (const auto &one : std::as_const(m_view->deadlines))
        if (one.rule->code == rule && one.anchor == anchor) {
            auto content = whyContent(m_workspace, *m_view, one);
            content.mayOverride = false; // nothing is registered yet
            Q_EMIT explained(content, row);
            return;
        }
}
