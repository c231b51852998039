// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossierpage.h"

#include "core/acts/trail.h"
#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/iconlabel.h"
#include "ui/base/keycap.h"
#include "ui/base/messageline.h"
#include "ui/base/panel.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/base/tablemodel.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/deadline/whycontent.h"
#include "ui/dossier/termrow.h"
#include "ui/dossier/timeline.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// A row of a panel: sign, words, and two things at the right.
QWidget *panelRow(Icon sign, Colour role, const QString &words, const QString &beside, const QString &end, Colour endRole, const QString &hint = {})
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(px(12), px(2), px(12), px(2));
    layout->setSpacing(px(8));
    layout->addWidget(new IconLabel(sign, role));
    auto *text = new PlainLabel(words);
    text->setElide(PlainLabel::Elide::Right);
    if (!hint.isEmpty())
        text->setToolTip(hint.toHtmlEscaped());
    layout->addWidget(text, 1);
    auto *middle = new PlainLabel(beside, TextSize::Small, Colour::Muted);
    middle->setElide(PlainLabel::Elide::Right);
    if (!beside.isEmpty())
        layout->addWidget(middle);
    if (!end.isEmpty()) {
        auto *last = new PlainLabel(end, TextSize::Small, endRole);
        last->setMinimumWidth(px(96));
        layout->addWidget(last);
    }
    row->setMinimumHeight(px(28));
    row->setAccessibleName(words + u", "_s + beside + u", "_s + end);
    return row;
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

DossierPage::DossierPage(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *head = new QWidget;
    head->setAutoFillBackground(true);
    m_name = new PlainLabel({}, TextSize::Title);
    m_name->setBold(true);
    m_number = new PlainLabel({}, TextSize::Small, Colour::Muted);
    m_report = new QPushButton;
    m_contact = new QPushButton;
    setButtonKind(m_contact, ButtonKind::Primary);
    m_more = new QToolButton;
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *first = new QHBoxLayout;
    first->setSpacing(px(12));
    first->addWidget(m_name);
    m_tags = new QHBoxLayout;
    m_tags->setSpacing(px(8));
    first->addLayout(m_tags);
    first->addWidget(m_number);
    first->addStretch();
    first->addWidget(m_report);
    first->addWidget(m_contact);
    first->addWidget(m_more);
    m_facts = new QHBoxLayout;
    m_facts->setSpacing(px(16));
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(px(24), px(12), px(24), px(10));
    headLayout->setSpacing(px(8));
    headLayout->addLayout(first);
    headLayout->addLayout(m_facts);

    m_message = new MessageLine;
    m_filter = new Segmented(tr("What of the timeline"));
    m_timeline = new QListView;
    m_timelineModel = new TimelineModel(this);
    m_timeline->setModel(m_timelineModel);
    m_timeline->setItemDelegate(new TimelineDelegate(m_timeline));
    m_timeline->setTabKeyNavigation(false);
    m_timeline->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_timeline->setResizeMode(QListView::Adjust);
    m_timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_timeline->viewport()->setAutoFillBackground(false);
    auto *left = new QVBoxLayout;
    left->setSpacing(px(8));
    auto *filterLine = new QHBoxLayout;
    filterLine->addWidget(m_filter);
    filterLine->addStretch();
    left->addLayout(filterLine);
    left->addWidget(m_timeline, 1);

    m_terms = new Panel({});
    m_contacts = new Panel({});
    m_conditions = new Panel({});
    m_tasks = new Panel({});
    auto *right = new QVBoxLayout;
    right->setSpacing(px(10));
    right->addWidget(m_terms, 4);
    right->addWidget(m_contacts, 2);
    right->addWidget(m_conditions, 4);
    right->addWidget(m_tasks, 3);
    auto *overview = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, overview);
    m_columns->setContentsMargins(px(24), px(10), px(24), px(10));
    m_columns->setSpacing(px(24));
    m_columns->addLayout(left, 704);
    m_columns->addLayout(right, 456);

    m_table = new QTableView;
    m_rows = new TableModel<SectionRow>({}, this);
    m_table->setModel(m_rows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(32));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *tablePage = new QWidget;
    auto *tableLayout = new QVBoxLayout(tablePage);
    tableLayout->setContentsMargins(px(24), px(12), px(24), px(12));
    tableLayout->addWidget(m_table);

    m_stack = new QStackedWidget;
    m_stack->addWidget(overview);
    m_stack->addWidget(tablePage);
    m_tabs = new QTabBar;
    m_tabs->setShape(QTabBar::RoundedSouth);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (int i = Overview; i <= History; ++i)
        m_tabs->addTab({});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_tabs);
    m_why = new WhyPanel(this);
    m_why->hide();

    connect(m_tabs, &QTabBar::currentChanged, this, &DossierPage::fillSection);
    connect(m_filter, &Segmented::chosen, this, &DossierPage::fillTimeline);
    connect(m_contact, &QPushButton::clicked, this, [this] { Q_EMIT contactWanted(m_id, {}); });
    connect(m_why, &WhyPanel::overrideWanted, this, [this] { overrideDate(m_whyTerm, m_whyAnchor, m_whyDate); });
    connect(m_report, &QPushButton::clicked, this, [this] {
        for (const auto &deadline : std::as_const(m_view.deadlines))
            for (const auto &rule : m_view.type->reports)
                if (deadline.state == Deadline::State::Open && (rule.term == deadline.rule->code || deadline.rule->fulfilledBy.reports.contains(rule.kind))) {
                    perform(u"draftReport"_s, {{u"dossier"_s, m_id.toString()}, {u"kind"_s, rule.kind}});
                    m_tabs->setCurrentIndex(Papers);
                    return;
                }
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.dossiers.contains(m_id) || changes.catalogue)
            reload();
    });
    for (int i = Overview; i <= History; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] { m_tabs->setCurrentIndex(i); });
    }
    auto *why = new QShortcut(QKeySequence(Qt::Key_F1), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(why, &QShortcut::activated, this, &DossierPage::explainNext);
    auto *note = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(note, &QShortcut::activated, this, [this] { Q_EMIT contactWanted(m_id, {}); });
}

void DossierPage::showDossier(const Dossier::Id &id, const QString &term)
{
    m_id = id;
    m_why->close();
    m_message->clear();
    m_tabs->setCurrentIndex(Overview);
    if (auto logged = m_workspace.logAccess(u"CONSULT"_s, u"dossier"_s, id, id); !logged)
        m_message->showMessage(Tone::Over, problemText(m_workspace, logged.error()));
    reload();
    fillTerms(term);
}

void DossierPage::reload()
{
    if (m_id.isNull())
        return;
    auto view = m_workspace.dossierView(m_id);
    if (!view) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, view.error()));
        return;
    }
    m_view = std::move(*view);
    fillHead();
    fillTimeline();
    fillTerms({});
    fillContacts();
    fillConditions();
    fillTasks();
    nameTabs();
    fillSection(m_tabs->currentIndex());
}

void DossierPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    QWidget::changeEvent(event);
}

void DossierPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < px(980) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DossierPage::fillHead()
{
    const auto language = currentLanguage();
    const auto today = m_workspace.clock().today();
    const auto &dossier = m_view.file.dossier;
    const auto &catalogue = m_workspace.catalogue();
    m_name->setText(dossier.title.isEmpty() ? dossier.number : dossier.title);
    m_number->setText(dossier.number + u" · "_s + tr("type version %1").arg(dossier.version));
    while (auto *item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto *variant = m_view.type->variant(dossier.variant);
    m_tags->addWidget(new Tag({Tone::Accent, Icon::Folder, variant ? variant->shortName.in(language) : m_view.type->shortName.in(language)}));
    const auto tone = dossier.state == u"RUNNING" ? Tone::Ok : dossier.state == u"SUSPENDED" ? Tone::Soon : Tone::Neutral;
    m_tags->addWidget(new Tag({tone, tone == Tone::Ok ? Icon::CheckCircle : tone == Tone::Soon ? Icon::Stop : Icon::Archive, catalogue.name(u"dossier_state"_s, dossier.state, language)}));
    for (const auto &person : std::as_const(m_view.file.people))
        for (const auto &note : m_view.file.notes.value(person.person))
            if (!note.until.isValid()) {
                auto *flag = new Tag({Tone::Over, Icon::Shield, catalogue.name(u"safety_note"_s, note.kind, language)});
                flag->setToolTip(note.text.toHtmlEscaped());
                m_tags->addWidget(flag);
            }

    while (auto *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto fact = [&](const QString &title, const QString &value, const TagText &tag = {}) {
        auto *box = new QWidget;
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, px(16), 0);
        layout->setSpacing(0);
        layout->addWidget(new PlainLabel(title, TextSize::Small, Colour::Muted));
        auto *line = new QHBoxLayout;
        auto *text = new PlainLabel(value.isEmpty() ? u"—"_s : value);
        text->setElide(PlainLabel::Elide::Right);
        line->addWidget(text);
        if (!tag.text.isEmpty()) {
            text->setBold(true);
            line->addWidget(new Tag(tag));
        }
        line->addStretch();
        layout->addLayout(line);
        m_facts->addWidget(box, 1);
    };
    const auto principal = [&](const QString &part) {
        const auto *found = m_view.file.principal(part);
        if (!found)
            return QString();
        const auto *court = catalogue.court(found->court);
        return court ? court->name.in(language) : capital(catalogue.name(u"principal"_s, found->principal, language));
    };
    fact(tr("Decides"), principal(u"DECIDES"_s));
    fact(tr("Follows up"), principal(u"FOLLOWS_UP"_s));
    fact(tr("Justice assistant"), m_view.file.staffName(dossier.assistant));
    if (dossier.hoursImposed > 0) {
        const auto balance = workBalance(dossier.hoursImposed, m_view.file.hours);
        fact(tr("Hours"), tr("%1 of %2").arg(spokenMinutes(balance.accepted + balance.provisional, languageCode(language)), spokenMinutes(balance.imposed, languageCode(language))));
    }
    const auto start = measureStart(m_view.file);
    const auto end = measureEnd(m_view.file, m_view.deadlines);
    if (start.isValid() && end.isValid())
        fact(tr("Measure"), shortDate(start) + u" – "_s + shortDate(end));
    const auto next = std::find_if(m_view.deadlines.begin(), m_view.deadlines.end(), [](const Deadline &deadline) { return deadline.state == Deadline::State::Open && deadline.isOurs(); });
    if (next != m_view.deadlines.end())
        fact(tr("Next date"), listDate(next->due.date, today), termTag(next->daysLeft(today), std::min(next->rule->soonDays, 14)));
    else
        fact(tr("Next date"), {});

    m_contact->setText(tr("Record contact"));
    m_contact->setIcon(icon(Icon::Talk, Colour::Surface));
    m_contact->setToolTip(tr("Ctrl+Shift+C"));
    m_contact->setEnabled(dossier.isOpen());
    QString report;
    for (const auto &deadline : std::as_const(m_view.deadlines))
        for (const auto &rule : m_view.type->reports)
            if (report.isEmpty() && deadline.state == Deadline::State::Open && (rule.term == deadline.rule->code || deadline.rule->fulfilledBy.reports.contains(rule.kind)))
                report = catalogue.name(u"report"_s, rule.kind, language);
    m_report->setVisible(!report.isEmpty() && dossier.isOpen());
    m_report->setText(tr("Begin: %1").arg(report.section(u" / "_s, 0, 0)));
    m_report->setIcon(icon(Icon::Document));
    m_more->setIcon(icon(Icon::More));
    setName(m_more, tr("More acts"));
    fillMore();
    setName(m_timeline, tr("Timeline of %1").arg(dossier.title));
}

void DossierPage::fillMore()
{
    auto *menu = new QMenu(m_more);
    const auto &dossier = m_view.file.dossier;
    const auto with = QJsonObject {{u"dossier"_s, m_id.toString()}};
    if (dossier.isOpen()) {
        if (dossier.assistant.isNull() || dossier.assistant != m_workspace.user().id)
            menu->addAction(icon(Icon::PersonArrow), tr("Take this dossier"), this, [this] {
                perform(u"assignAssistant"_s, {{u"dossier"_s, m_id.toString()}, {u"assistant"_s, m_workspace.user().login}});
            });
        if (dossier.state == u"SUSPENDED")
            menu->addAction(icon(Icon::Refresh), tr("Resume the measure"), this, [this, with] { perform(u"resumeMeasure"_s, with); });
        for (const auto &offered : offeredSignals(m_view.file, *m_view.type)) {
            const auto name = m_workspace.catalogue().name(u"signal_trigger"_s, offered.trigger->code, currentLanguage());
            menu->addAction(icon(Icon::Warning), tr("Raise a signal: %1").arg(name), this, [this, code = offered.trigger->code] {
                perform(u"chooseSignal"_s, {{u"dossier"_s, m_id.toString()}, {u"trigger"_s, code}, {u"choice"_s, u"RAISED"_s}});
            });
        }
    }
    if (const auto last = m_workspace.lastUndoable())
        menu->addAction(icon(Icon::Undo), tr("Undo my last act"), this, [this, last] {
            const auto done = m_workspace.undo(last);
            if (done)
                Q_EMIT said(sayingText(m_workspace, done->saying));
            else
                m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        });
    delete m_more->menu();
    m_more->setMenu(menu);
    m_more->setEnabled(!menu->isEmpty());
}

void DossierPage::perform(const QString &act, const QJsonObject &with)
{
    const auto done = m_workspace.write({.name = act, .with = with});
    if (done) {
        m_message->clear();
        Q_EMIT said(sayingText(m_workspace, done->saying));
    } else {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    }
}

void DossierPage::fillTimeline()
{
    auto entries = timeline(m_workspace, m_view, true);
    const auto count = [&](TimelineEntry::Kind kind) { return static_cast<int>(std::count_if(entries.begin(), entries.end(), [&](const TimelineEntry &entry) { return entry.kind == kind; })); };
    m_filter->setChoices({{u"all"_s, tr("All"), -1}, {u"contacts"_s, tr("Contacts"), count(TimelineEntry::Kind::Contact)}, {u"decisions"_s, tr("Decisions"), count(TimelineEntry::Kind::Decision)},
                          {u"documents"_s, tr("Documents"), count(TimelineEntry::Kind::Document)}});
    const auto chosen = m_filter->current();
    if (chosen != u"all" && !chosen.isEmpty())
        entries.removeIf([&](const TimelineEntry &entry) {
            return entry.kind != (chosen == u"contacts" ? TimelineEntry::Kind::Contact : chosen == u"decisions" ? TimelineEntry::Kind::Decision : TimelineEntry::Kind::Document);
        });
    m_timelineModel->setEntries(entries, m_workspace.clock().today());
}

void DossierPage::fillTerms(const QString &focus)
{
    const auto language = currentLanguage();
    const auto today = m_workspace.clock().today();
    m_terms->setTitle(tr("Terms"));
    m_terms->clearRows();
    int near = 0;
    int later = 0;
    bool stripShown = false;
    for (const auto &deadline : std::as_const(m_view.deadlines)) {
        if (deadline.state == Deadline::State::Ended || deadline.state == Deadline::State::Passed)
            continue;
        if (deadline.state == Deadline::State::Done && deadline.fulfilledOn.daysTo(today) > 120)
            continue;
        TermRow::Content content {.name = capital(deadline.rule->name.in(language))};
        if (!deadline.due.isValid()) {
            content.tag = {Tone::Neutral, Icon::Circle, deadline.missing == u"DURATION" ? tr("the length is not known yet")
                                                                                       : tr("not begun: from %1").arg(m_workspace.catalogue().name(u"event"_s, deadline.anchorEvent, language))};
        } else {
            const int left = deadline.daysLeft(today);
            content.date = mediumDate(deadline.due.date, language);
            content.explains = true;
            content.nearDays = std::min(deadline.rule->soonDays, 14);
            if (deadline.state == Deadline::State::Done)
                content.tag = {deadline.inTime() ? Tone::Ok : Tone::Over, deadline.inTime() ? Icon::Check : Icon::Warning,
                               deadline.inTime() ? tr("done on %1").arg(listDate(deadline.fulfilledOn, today)) : tr("done late on %1").arg(listDate(deadline.fulfilledOn, today))};
            else if (deadline.provisional)
                content.tag = {Tone::Soon, Icon::HalfCircle, tr("provisional")};
            else if (deadline.isOurs())
                content.tag = termTag(left, content.nearDays);
            else
                content.tag = {Tone::Neutral, Icon::Circle, left >= 0 ? tr("%n day(s) left", nullptr, left) : QString()};
            if (deadline.overridden)
                content.tag = {Tone::Accent, Icon::Pencil, tr("moved by hand")};
            content.withStrip = deadline.state == Deadline::State::Open && (deadline.isOurs() ? !stripShown : deadline.rule->endsMeasure);
            if (content.withStrip) {
                stripShown = stripShown || deadline.isOurs();
                content.strip = stripOf(m_workspace, deadline);
                content.began = mediumDate(deadline.from.date, language) + u", "_s + m_workspace.catalogue().name(u"event"_s, deadline.anchorEvent, language);
            }
            (deadline.state == Deadline::State::Open && deadline.isOurs() && left <= content.nearDays ? near : later) += deadline.state == Deadline::State::Open;
        }
        auto *row = new TermRow(content);
        connect(row, &TermRow::whyWanted, this, [this, row, code = deadline.rule->code, anchor = deadline.anchor] {
            for (const auto &one : std::as_const(m_view.deadlines))
                if (one.rule->code == code && one.anchor == anchor)
                    explain(one, row->dateLabel());
        });
        m_terms->addRow(row);
        if (!focus.isEmpty() && deadline.rule->code == focus)
            row->setFocus(Qt::OtherFocusReason);
    }
    m_terms->setSecondary(tr("%1 near · %2 later").arg(near).arg(later));
}

void DossierPage::explain(const Deadline &deadline, QWidget *date)
{
    m_whyTerm = deadline.rule->code;
    m_whyAnchor = deadline.anchor;
    m_whyDate = deadline.computed.date;
    m_why->explain(whyContent(m_workspace, m_view, deadline), date);
}

void DossierPage::explainNext()
{
    for (auto *row : m_terms->findChildren<TermRow *>())
        if (row->focusPolicy() == Qt::StrongFocus) {
            row->setFocus(Qt::ShortcutFocusReason);
            Q_EMIT row->whyWanted();
            return;
        }
}

void DossierPage::overrideDate(const QString &term, const QString &anchor, QDate computed)
{
    // Inline, over the page: another date and the reason, both asked by the law of the house.
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Another date, with the reason"));
    auto *form = new QFormLayout;
    auto *date = new DateEdit(DateHint::Future, nullptr, EchoPlace::Under);
    date->setDate(computed);
    auto *reason = new Field;
    form->addRow(buddyLabel(tr("&Date"), date->field()), date);
    form->addRow(buddyLabel(tr("&Reason"), reason), reason);
    auto *message = new MessageLine;
    auto *buttons = new QDialogButtonBox;
    auto *ok = buttons->addButton(tr("Move the date"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave as it is"), QDialogButtonBox::RejectRole);
    setButtonKind(ok, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addLayout(form);
    layout->addWidget(message);
    layout->addWidget(buttons);
    dialog.setMinimumWidth(px(460));
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        const auto done = m_workspace.write({.name = u"overrideDeadline"_s,
                                             .with = {{u"dossier"_s, m_id.toString()}, {u"term"_s, term}, {u"anchor"_s, anchor},
                                                      {u"due"_s, date->date() ? date->date()->toString(Qt::ISODate) : date->typed()}, {u"reason"_s, reason->text()}}});
        if (!done) {
            message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
            return;
        }
        Q_EMIT said(sayingText(m_workspace, done->saying));
        dialog.accept();
    });
    dialog.exec();
}

void DossierPage::fillContacts()
{
    const auto language = currentLanguage();
    const auto today = m_workspace.clock().today();
    m_contacts->setTitle(tr("Required contacts"));
    m_contacts->clearRows();
    int open = 0;
    for (const auto &requirement : std::as_const(m_view.requirements)) {
        auto words = capital(m_workspace.catalogue().name(u"contact"_s, requirement.kind, language));
        if (!requirement.person.isNull())
            words += u" · "_s + m_view.file.personName(requirement.person);
        if (requirement.isFulfilled())
            m_contacts->addRow(panelRow(Icon::Check, Colour::Ok, words, {}, listDate(requirement.fulfilledOn, today), Colour::Ok));
        else if (requirement.plannedOn.isValid())
            m_contacts->addRow(panelRow(Icon::Calendar, Colour::Accent, words, tr("planned"), listDate(requirement.plannedOn, today), Colour::Text));
        else
            m_contacts->addRow(panelRow(Icon::Circle, Colour::Muted, words, {}, tr("to plan"), Colour::Accent));
        open += !requirement.isFulfilled();
    }
    m_contacts->setSecondary(m_view.type->rhythm.isEmpty() ? tr("%n open", nullptr, open)
                                                           : tr("at least every %1").arg(durationText(readDuration(m_view.type->rhythm).value_or(Duration {}), language)));
    m_contacts->setVisible(!m_view.requirements.isEmpty());
}

void DossierPage::fillConditions()
{
    const auto language = currentLanguage();
    const auto today = m_workspace.clock().today();
    m_conditions->setTitle(tr("Conditions"));
    m_conditions->clearRows();
    int general = 0;
    int special = 0;
    for (const auto &condition : std::as_const(m_view.file.conditions)) {
        (condition.origin == u"GENERAL" ? general : special) += 1;
        QString shown;
        for (const auto &evidence : std::as_const(m_view.file.evidence))
            if (evidence.condition == condition.id)
                shown = listDate(evidence.shownOn, today);
        const auto look = complianceLook(condition);
        const auto state = condition.state == u"FIXED" || condition.state == u"CLARIFIED" ? m_workspace.catalogue().name(u"compliance"_s, condition.compliance, language)
                                                                                        : m_workspace.catalogue().name(u"condition_state"_s, condition.state, language);
        m_conditions->addRow(panelRow(look.icon, look.role, capital(m_workspace.catalogue().name(u"condition"_s, condition.kind, language)), shown, state, look.role, condition.text));
    }
    m_conditions->setSecondary(tr("%1 · %2 by law, %3 special").arg(general + special).arg(general).arg(special));
    m_conditions->setVisible(general + special > 0);
}

void DossierPage::fillTasks()
{
    const auto today = m_workspace.clock().today();
    m_tasks->setTitle(tr("Tasks"));
    m_tasks->clearRows();
    for (const auto &task : std::as_const(m_view.tasks)) {
        const auto tag = task.due.isValid() ? termTag(static_cast<int>(today.daysTo(task.due))) : TagText {Tone::Neutral, Icon::Circle, tr("when you can")};
        m_tasks->addRow(panelRow(Icon::CheckBox, Colour::Muted, spoken({task.kind, task.places}, m_workspace.catalogue(), currentLanguage()), {}, tag.text, toneColour(tag.tone)));
    }
    m_tasks->setSecondary(m_view.tasks.isEmpty() ? tr("nothing to do") : tr("%n open", nullptr, static_cast<int>(m_view.tasks.size())));
}

void DossierPage::nameTabs()
{
    const auto &file = m_view.file;
    const auto contacts = std::count_if(file.contacts.begin(), file.contacts.end(), [](const Contact &contact) { return contact.state != u"CANCELLED"; });
    const QStringList texts {tr("Overview"), tr("Decisions %1").arg(file.decisions.size()), tr("Contacts %1").arg(contacts), tr("Conditions %1").arg(file.conditions.size()),
                             tr("Documents and reports %1").arg(file.documents.size() + file.reports.size()), tr("People %1").arg(file.people.size()), tr("History")};
    for (int i = 0; i < texts.size(); ++i) {
        m_tabs->setTabText(i, texts[i]);
        m_tabs->setTabToolTip(i, u"Alt+%1"_s.arg(i + 1));
    }
    setName(m_tabs, tr("Parts of the dossier"));
}

void DossierPage::fillSection(int section)
{
    if (section == Overview || m_id.isNull()) {
        m_stack->setCurrentIndex(0);
        return;
    }
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    const auto &file = m_view.file;
    const auto name = [&](const char *list, const QString &code) { return code.isEmpty() ? QString() : catalogue.name(QString::fromLatin1(list), code, language); };
    QStringList titles;
    QList<SectionRow> rows;
    switch (section) {
    case Decisions:
        titles = {tr("Date"), tr("Decision"), tr("By"), tr("What")};
        for (const auto &one : file.decisions)
            rows.prepend({{shortDate(one.decidedOn), name("decision", one.kind), name("principal", one.principal), one.summary}});
        break;
    case Contacts:
        titles = {tr("Date"), tr("Contact"), tr("Medium"), tr("Outcome"), tr("By"), tr("Note")};
        for (const auto &one : file.contacts)
            if (one.state != u"CANCELLED")
                rows.prepend({{shortDate(one.date()) + (one.startsAt.size() > 10 ? u' ' + one.startsAt.mid(11, 5) : QString()), name("contact", one.kind), name("medium", one.medium),
                               one.state == u"PLANNED" ? tr("planned") : name("contact_outcome", one.outcome), file.staffName(one.staff), one.summary}});
        break;
    case Conditions:
        titles = {tr("Condition"), tr("State"), tr("Kept"), tr("Text as imposed")};
        for (const auto &one : file.conditions)
            rows << SectionRow {{capital(name("condition", one.kind)), name("condition_state", one.state), name("compliance", one.compliance), one.text}};
        break;
    case Papers:
        titles = {tr("Date"), tr("What"), tr("State"), tr("To")};
        for (const auto &one : file.reports)
            rows.prepend({{one.isSent() ? shortDate(one.sentOn) : shortDate(QDate::fromString(one.draftedAt.left(10), Qt::ISODate)), name("report", one.kind), one.isSent() ? tr("sent") : tr("draft"),
                           name("principal", one.toPrincipal)}});
        for (const auto &one : file.documents)
            rows << SectionRow {{shortDate(one.receivedOn), one.name, one.mediaType, {}}};
        break;
    case People:
        titles = {tr("Name"), tr("Role"), tr("Born"), tr("Phone"), tr("Address")};
        for (const auto &one : file.people) {
            const auto person = file.persons.value(one.person);
            const auto *address = person.secretAddress ? nullptr : file.currentAddress(one.person, m_workspace.clock().today());
            const auto born = QDate::fromString(person.birthDate, Qt::ISODate);
            rows << SectionRow {{person.displayName(), name("role", one.role), born.isValid() ? shortDate(born) : person.birthDate, person.phone, address ? address->oneLine() : QString()}};
        }
        break;
    default:
        titles = {tr("When"), tr("Who"), tr("What")};
        if (const auto acts = m_workspace.read([&](const Database &database) { return trail(database, m_id, {}, 300); }))
            for (const auto &one : *acts)
                rows << SectionRow {{one.happenedAt.toString(u"dd/MM/yyyy HH:mm"_s), one.login, spoken(one.saying, catalogue, language) + (one.undoneBy ? u" ("_s + tr("undone") + u')' : QString())}};
        break;
    }
    QList<Column<SectionRow>> columns;
    for (int i = 0; i < titles.size(); ++i)
        columns << Column<SectionRow> {.title = titles[i], .text = [i](const SectionRow &row) { return row.cells.value(i); }};
    m_rows->setColumns(columns);
    m_rows->setRows(rows);
    m_table->resizeColumnsToContents();
    for (int i = 0; i < titles.size(); ++i)
        m_table->setColumnWidth(i, std::min(m_table->columnWidth(i) + px(16), px(320)));
    setName(m_table, m_tabs->tabText(section));
    m_stack->setCurrentIndex(1);
}
