// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossierside.h"

#include "core/base/sentence.h"
#include "ui/base/helpkey.h"
#include "ui/base/iconlabel.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/deadline/whycontent.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// One line of a panel: sign, words, and two things at the right.
struct PanelLine
{
    Icon sign = Icon::Circle;
    Colour role = Colour::Muted;
    QString words{};
    QString beside{};
    QString end{};
    Colour endRole = Colour::Muted;
    QString hint{};
    std::optional<Icon> endSign{};
};

// The lines below each other with the same columns; what stands at the end starts (or ends) at the same place.
void addLines(Panel *panel, const QList<PanelLine> &lines, Qt::Alignment endsAt)
{
    const auto small = textMetrics(TextSize::Small);
    int middle = 0;
    int end = 0;
    for (const auto &line : lines) {
        middle = std::max(middle, small.horizontalAdvance(line.beside));
        end = std::max(end, small.horizontalAdvance(line.end));
    }
    for (const auto &line : lines) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(px(12), px(2), px(12), px(2));
        layout->setSpacing(px(8));
        layout->addWidget(new IconLabel(line.sign, line.role));
        auto *words = new PlainLabel(line.words);
        words->setElide(PlainLabel::Elide::Right);
        layout->addWidget(words, 1);
        if (middle > 0) {
            auto *beside = new PlainLabel(line.beside, TextSize::Small, Colour::Muted);
            beside->setMinimumWidth(middle);
            layout->addWidget(beside);
            layout->addSpacing(px(8));
        }
        if (line.endSign)
            layout->addWidget(new IconLabel(*line.endSign, line.endRole));
        if (end > 0) {
            auto *last = new PlainLabel(line.end, TextSize::Small, line.endRole);
            last->setAlignment(endsAt | Qt::AlignVCenter);
            if (!line.endSign)
                last->setMinimumWidth(end + 1);
            layout->addWidget(last);
        }
        row->setMinimumHeight(px(28));
        QStringList spokenParts{line.words, line.beside, line.end};
        spokenParts.removeAll(QString());
        row->setAccessibleName(spokenParts.join(u", "_s));
        if (!line.hint.isEmpty())
            row->setToolTip(line.hint.toHtmlEscaped());
        panel->addRow(row);
    }
}

struct ComplianceLook
{
    Icon icon;
    Colour role;
};

ComplianceLook complianceLook(const Condition &condition)
{
    if (condition.state == u"BREACHED" || condition.compliance == u"NOT_MET")
        return {Icon::Warning, Colour::Over};
    if (condition.compliance == u"MET" || condition.compliance == u"FOLLOWED")
        return {Icon::CheckCircle, Colour::Ok};
    if (condition.compliance == u"IN_DOUBT")
        return {Icon::HalfCircle, Colour::Soon};
    if (condition.state == u"SUSPENDED")
        return {Icon::Stop, Colour::Muted};
    return {Icon::Circle, Colour::Muted};
}

} // namespace

DossierSide::DossierSide(const Workspace &workspace, QWidget *parent) : PanelColumn(parent), m_workspace(workspace)
{
    m_terms = new Panel({});
    m_contacts = new Panel({});
    m_conditions = new Panel({});
    m_tasks = new Panel({});
    for (auto *panel : {m_terms, m_contacts, m_conditions, m_tasks})
        addPanel(panel);
    setHelp(m_terms, {.act = u"panel"_s, .parameter = u"terms"_s});
    setHelp(m_contacts, {.act = u"panel"_s, .parameter = u"contacts"_s});
    setHelp(m_conditions, {.act = u"panel"_s, .parameter = u"conditions"_s});
    setHelp(m_tasks, {.act = u"panel"_s, .parameter = u"tasks"_s});
}

void DossierSide::setDossier(const DossierView &view)
{
    fillTerms(view);
    fillContacts(view);
    fillConditions(view);
    fillTasks(view);
}

// Those made anew; the rows taken away are still there, hidden, until they have done their own handler.
QList<TermRow *> DossierSide::termRows() const
{
    auto rows = m_terms->findChildren<TermRow *>();
    rows.removeIf([](const TermRow *row) { return row->isHidden(); });
    return rows;
}

bool DossierSide::askFirst()
{
    for (auto *row : termRows())
        if (row->isAsked()) {
            row->setFocus(Qt::ShortcutFocusReason);
            Q_EMIT row->asked();
            return true;
        }
    return false;
}

void DossierSide::focusTerm(const QString &term, const QString &anchor)
{
    for (auto *row : termRows())
        if (row->property("term") == term && (anchor.isEmpty() || row->property("anchor") == anchor))
            return row->setFocus(Qt::OtherFocusReason);
}

QString DossierSide::termAt(const QWidget *widget) const
{
    const auto *row = qobject_cast<const TermRow *>(widget);
    return row ? row->property("term").toString() : QString();
}

void DossierSide::fillTerms(const DossierView &view)
{
    const auto language = currentLanguage();
    const auto today = m_workspace.clock().today();
    m_terms->setTitle(tr("Terms"));
    m_terms->clearRows();
    int near = 0;
    int later = 0;
    bool stripShown = false;
    QStringList notBegun; // several of them share one line
    const bool many = view.deadlines.size() > 4;
    for (const auto &deadline : view.deadlines) {
        if (deadline.state == Deadline::State::Ended || deadline.state == Deadline::State::Passed)
            continue;
        if (deadline.state == Deadline::State::Done && deadline.fulfilledOn.daysTo(today) > 120)
            continue;
        auto content = termContent(deadline);
        if (!deadline.due.isValid() && many) {
            notBegun << content.name;
            continue;
        }
        if (deadline.due.isValid() && deadline.state == Deadline::State::Open) {
            content.withStrip = deadline.isOurs() ? !stripShown : deadline.rule->endsMeasure;
            if (content.withStrip)
                content.strip = stripOf(m_workspace, deadline);
            if (content.withStrip && deadline.isOurs()) {
                stripShown = true;
                content.began = mediumDate(deadline.from.date, language) + u", "_s +
                                m_workspace.catalogue().name(u"event"_s, deadline.anchorEvent, language);
            }
            (deadline.isOurs() && deadline.daysLeft(today) <= content.nearDays ? near : later) += 1;
        }
        addTerm(content, deadline);
    }
    if (!notBegun.isEmpty())
        addLines(m_terms,
                 {PanelLine{.words = tr("Not begun: %1").arg(notBegun.join(u", "_s)), .hint = notBegun.join(u'\n')}},
                 Qt::AlignRight);
    m_terms->setSecondary(tr("%1 near · %2 later").arg(near).arg(later));
}

TermRow::Content DossierSide::termContent(const Deadline &deadline) const
{
    const auto language = currentLanguage();
    const auto today = m_workspace.clock().today();
    TermRow::Content content{.name = capital(deadline.rule->name.in(language))};
    if (!deadline.due.isValid()) {
        content.tag = {Tone::Neutral, Icon::Circle,
                       deadline.missing == u"DURATION"
                           ? tr("the length is not known yet")
                           : tr("not begun: from %1")
                                 .arg(m_workspace.catalogue().name(u"event"_s, deadline.anchorEvent, language))};
        return content;
    }
    const int left = deadline.daysLeft(today);
    content.date = mediumDate(deadline.due.date, language);
    content.explains = true;
    content.nearDays = std::min(deadline.rule->soonDays, 14);
    if (deadline.overridden)
        content.tag = {Tone::Accent, Icon::Pencil, tr("moved by hand")};
    else if (deadline.state == Deadline::State::Done)
        content.tag = {deadline.inTime() ? Tone::Ok : Tone::Over, deadline.inTime() ? Icon::Check : Icon::Warning,
                       deadline.inTime() ? tr("done on %1").arg(listDate(deadline.fulfilledOn, today))
                                         : tr("done late on %1").arg(listDate(deadline.fulfilledOn, today))};
    else if (deadline.provisional)
        content.tag = {Tone::Soon, Icon::HalfCircle, tr("provisional")};
    else if (deadline.isOurs())
        content.tag = termTag(left, content.nearDays);
    else
        content.tag = {Tone::Neutral, Icon::Circle, left >= 0 ? tr("%Ln day(s) left", nullptr, left) : QString()};
    return content;
}

void DossierSide::addTerm(const TermRow::Content &content, const Deadline &deadline)
{
    auto *row = new TermRow(content);
    row->setProperty("term", deadline.rule->code);
    row->setProperty("anchor", deadline.anchor);
    connect(row, &TermRow::asked, this, [this, row, term = deadline.rule->code, anchor = deadline.anchor] {
        Q_EMIT termAsked(term, anchor, row->dateLabel());
    });
    m_terms->addRow(row);
}

void DossierSide::fillContacts(const DossierView &view)
{
    const auto language = currentLanguage();
    const auto today = m_workspace.clock().today();
    m_contacts->setTitle(tr("Required contacts"));
    m_contacts->clearRows();
    int open = 0;
    QList<PanelLine> lines;
    for (const auto &requirement : view.requirements) {
        auto words = capital(m_workspace.catalogue().name(u"contact"_s, requirement.kind, language));
        if (!requirement.person.isNull())
            words += u" · "_s + view.file.personName(requirement.person);
        if (requirement.isFulfilled())
            lines << PanelLine{.sign = Icon::Check,
                               .role = Colour::Ok,
                               .words = words,
                               .end = listDate(requirement.fulfilledOn, today),
                               .endRole = Colour::Ok};
        else if (requirement.plannedOn.isValid())
            lines << PanelLine{.sign = Icon::Calendar,
                               .role = Colour::Accent,
                               .words = words,
                               .end = tr("planned, %1").arg(listDate(requirement.plannedOn, today)),
                               .endRole = Colour::Text};
        else
            lines << PanelLine{.words = words, .end = tr("to plan"), .endRole = Colour::Accent};
        open += !requirement.isFulfilled();
    }
    addLines(m_contacts, lines, Qt::AlignRight);
    m_contacts->setSecondary(
        view.type->rhythm.isEmpty()
            ? tr("%n open", nullptr, open)
            : tr("at least %1").arg(rhythmText(readDuration(view.type->rhythm).value_or(Duration{}), language)));
    m_contacts->setVisible(!view.requirements.isEmpty());
}

void DossierSide::fillConditions(const DossierView &view)
{
    const auto language = currentLanguage();
    const auto today = m_workspace.clock().today();
    m_conditions->setTitle(tr("Conditions"));
    m_conditions->clearRows();
    int general = 0;
    int special = 0;
    int kept = 0;
    QList<PanelLine> lines;
    const bool much = view.file.conditions.size() > 12; // those that are kept then stand on one line
    for (const auto &condition : view.file.conditions) {
        (condition.origin == u"GENERAL" ? general : special) += 1;
        QString shown;
        for (const auto &evidence : view.file.evidence)
            if (evidence.condition == condition.id)
                shown = listDate(evidence.shownOn, today);
        const auto look = complianceLook(condition);
        const auto state = condition.state == u"FIXED" || condition.state == u"CLARIFIED"
                               ? m_workspace.catalogue().name(u"compliance"_s, condition.compliance, language)
                               : m_workspace.catalogue().name(u"condition_state"_s, condition.state, language);
        if (much && look.role == Colour::Ok)
            ++kept;
        else
            lines << PanelLine{look.icon,
                               look.role,
                               capital(m_workspace.catalogue().name(u"condition"_s, condition.kind, language)),
                               shown,
                               state,
                               look.role,
                               condition.text,
                               {}};
    }
    if (kept > 0)
        lines << PanelLine{
            .sign = Icon::CheckCircle, .role = Colour::Ok, .words = tr("%n kept", nullptr, kept), .end = u"Alt+4"_s};
    addLines(m_conditions, lines, Qt::AlignLeft);
    m_conditions->setSecondary(tr("%1 · %2 by law, %3 special").arg(general + special).arg(general).arg(special));
    m_conditions->setVisible(general + special > 0);
}

void DossierSide::fillTasks(const DossierView &view)
{
    const auto today = m_workspace.clock().today();
    m_tasks->setTitle(tr("Tasks"));
    m_tasks->clearRows();
    QList<PanelLine> lines;
    for (const auto &task : view.tasks) {
        const auto tag = task.due.isValid() ? termTag(static_cast<int>(today.daysTo(task.due)))
                                            : TagText{Tone::Neutral, Icon::Circle, tr("when you can")};
        PanelLine line{.sign = Icon::Box,
                       .words = capital(spoken({task.kind, task.places}, m_workspace.catalogue(), currentLanguage())),
                       .end = tag.text,
                       .endRole = toneColour(tag.tone)};
        if (tag.tone != Tone::Neutral)
            line.endSign = tag.icon;
        lines << line;
    }
    addLines(m_tasks, lines, Qt::AlignRight);
    m_tasks->setSecondary(view.tasks.isEmpty() ? tr("nothing to do")
                                               : tr("%n open", nullptr, static_cast<int>(view.tasks.size())));
}
