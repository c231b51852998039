// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/reportpage.h"

#include "core/base/sentence.h"
#include "ui/act/actform.h"
#include "ui/base/accessibility.h"
#include "ui/base/flowlayout.h"
#include "ui/base/focusrow.h"
#include "ui/base/helpkey.h"
#include "ui/base/iconlabel.h"
#include "ui/base/keeptimer.h"
#include "ui/base/keybutton.h"
#include "ui/base/lowarea.h"
#include "ui/base/messageline.h"
#include "ui/base/panelcolumn.h"
#include "ui/base/paper.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rule.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/dossier/dossieracts.h"
#include "ui/report/answeredit.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

ReportPage::ReportPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_typing(new KeepTimer(300, this))
{
    connect(m_typing, &KeepTimer::timeout, this, &ReportPage::keep);
    build();
}

void ReportPage::build()
{
    auto *head = new QWidget;
    head->setAutoFillBackground(true);
    m_title = new PlainLabel({}, TextSize::Title);
    m_title->setBold(true);
    m_title->setElide(PlainLabel::Elide::Right);
    m_about = new PlainLabel({}, TextSize::Small, Colour::Muted);
    m_about->setWordWrap(true);
    m_leave = new KeyButton(u"Esc"_s);
    m_printing = new Paper(m_workspace, this, [this] { return onPaper(); });
    m_write = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::PortableText));
    m_send = new KeyButton(u"Ctrl+Enter"_s);
    setButtonKind(m_send, ButtonKind::Primary);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *acts = new QWidget;
    auto *actsLayout = new FlowLayout(px(8), px(6), acts);
    for (auto *button : {m_leave, m_printing->button(), m_write, m_send})
        actsLayout->addWidget(button);
    m_headLine = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_headLine->setContentsMargins(px(24), px(12), px(24), px(10));
    m_headLine->setSpacing(px(12));
    m_headLine->addLayout(words, 1);
    m_headLine->addWidget(acts);

    m_message = new MessageLine;
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_open = new Panel({});
    m_form = new ActForm(m_workspace);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(px(12));
    beside->addWidget(m_form);
    auto *panels = new PanelColumn;
    panels->addPanel(m_open);
    panels->setFlowing(true);
    beside->addWidget(panels);
    beside->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setContentsMargins(px(24), px(12), px(24), px(12));
    m_columns->setSpacing(px(24));
    m_columns->addWidget(m_area, 5);
    m_columns->addLayout(beside, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(new Rule);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(px(24), px(8), px(24), 0);
    messages->addWidget(m_message);
    messages->addWidget(m_printing->line());
    layout->addLayout(messages);
    layout->addLayout(m_columns, 1);
    setReadingOrder(
        this, {m_leave, m_printing->button(), m_message, m_printing->line(), m_area, m_write, m_send, m_form, m_open});

    const auto key = [this](const QKeySequence &keys, auto then) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
        m_keys << shortcut;
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { send(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { send(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { write(); });
    key(QKeySequence(Qt::Key_Escape), [this] { leave(); });
    connect(m_leave, &QPushButton::clicked, this, &ReportPage::leave);
    connect(m_write, &QPushButton::clicked, this, &ReportPage::write);
    connect(m_send, &QPushButton::clicked, this, &ReportPage::send);
    connect(m_form, &ActForm::said, this, [this](const QString &sentence) {
        Q_EMIT said(sentence);
        reload();
        m_message->showMessage(Tone::Ok, sentence);
    });
    connect(m_form, &ActForm::left, this, [this] {
        useKeys(true);
        m_leave->setFocus(Qt::OtherFocusReason);
    });
}

// While the form is open, Ctrl+Enter and Esc are its own.
void ReportPage::useKeys(bool use)
{
    for (auto *key : std::as_const(m_keys))
        key->setEnabled(use);
}

const Report *ReportPage::report() const
{
    return m_view.file.report(m_id);
}

void ReportPage::open(const Dossier::Id &dossier, const AnyId &report)
{
    m_dossier = dossier;
    m_id = report;
    m_form->hide();
    useKeys(true);
    m_message->clear();
    reload();
    for (auto *answer : std::as_const(m_answers))
        if (answer->answer().isEmpty()) {
            answer->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_leave->setFocus(Qt::OtherFocusReason);
}

void ReportPage::reload()
{
    m_typing->stop();
    if (m_dossier.isNull())
        return;
    auto view = m_workspace.dossierView(m_dossier);
    if (!view) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, view.error()));
        return;
    }
    m_view = std::move(*view);
    const auto *found = report();
    if (!found)
        return;
    auto text = reportText(m_view.file, *m_view.type, m_view.deadlines, m_workspace.surroundings(), *found);
    if (!text) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, text.error()));
        return;
    }
    m_text = std::move(*text);
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    const auto kind = capital(catalogue.name(u"report"_s, found->kind, language).section(u" / "_s, 0, 0));
    m_kindName = kind;
    m_title->setText(kind + u" · "_s + m_view.file.dossier.title);
    QStringList about{m_view.file.dossier.number};
    if (const auto *court = catalogue.court(found->toCourt))
        about << tr("to %1").arg(court->name.in(language));
    else if (const auto to = receiverName(m_view.file, *m_view.type, *found, catalogue, language); !to.isEmpty())
        about << tr("to %1").arg(to);
    for (const auto &deadline : std::as_const(m_view.deadlines))
        if (deadline.rule->code == found->term && deadline.state == Deadline::State::Open && deadline.due.isValid()) {
            about << tr("due %1").arg(fullDate(deadline.due.date, language));
            break;
        }
    about << (found->isSent() ? tr("sent on %1").arg(fullDate(found->sentOn, language)) : tr("draft"));
    m_about->setText(about.join(u" · "_s));
    setName(this, m_title->text());
    m_leave->setText(tr("Back to the dossier"));
    m_write->setText(tr("Keep in the dossier"));
    m_send->setText(tr("Send"));
    m_write->setVisible(!found->isSent());
    m_send->setVisible(!found->isSent());
    fillPaper();
    if (!found->isSent())
        if (const auto kept = m_workspace.draft(draftKey()); !kept.isEmpty()) {
            for (auto *answer : std::as_const(m_answers))
                if (kept.contains(answer->code()))
                    answer->setPlainText(kept.value(answer->code()).toString());
            if (answers() != found->judgements)
                m_message->showMessage(Tone::Accent, tr("What you were typing is still here."));
        }
    m_typing->stop();
    fillOpen();
    arrange();
}

void ReportPage::fillPaper()
{
    m_answers.clear();
    m_paper = new QFrame;
    m_paper->setAutoFillBackground(true);
    m_paper->setBackgroundRole(QPalette::Base);
    m_lines = new QGridLayout(m_paper);
    m_lines->setContentsMargins(px(32), px(24), px(20), px(28));
    m_lines->setHorizontalSpacing(px(20));
    m_lines->setVerticalSpacing(px(6));
    m_lines->setColumnStretch(0, 5);
    m_lines->setColumnStretch(1, 2);
    for (const auto &block : std::as_const(m_text.blocks))
        addBlock(block);
    m_lines->setRowStretch(m_lines->rowCount(), 1);
    m_area->setWidget(m_paper);
    setName(m_paper, m_text.title);
}

void ReportPage::addBlock(const ReportBlock &block)
{
    const int row = m_lines->rowCount();
    if (block.kind == ReportBlock::Kind::Question) {
        const auto *found = report();
        auto *question = new PlainLabel(block.text);
        question->setWordWrap(true);
        question->setBold(true);
        m_lines->addWidget(question, row, 0);
        if (found && found->isSent()) {
            auto *answer = new PlainLabel(block.answer);
            answer->setWordWrap(true);
            m_lines->addWidget(answer, row + 1, 0);
            return;
        }
        auto *edit = new AnswerEdit(block.code);
        edit->setPlainText(block.answer);
        edit->setPlaceholderText(tr("only you can answer this"));
        setName(edit, block.text);
        setHelp(edit, {.act = u"writeReport"_s, .parameter = u"answers"_s});
        question->setBuddy(edit);
        m_answers << edit;
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            m_typing->start();
            fillOpen();
            arrange();
        });
        m_lines->addWidget(edit, row + 1, 0);
        auto *source = new PlainLabel(tr("judgement"), TextSize::Small, Colour::Muted);
        m_lines->addWidget(source, row, 1);
        return;
    }
    const bool heading = block.kind == ReportBlock::Kind::Title || block.kind == ReportBlock::Kind::Heading;
    auto *label = new PlainLabel((block.kind == ReportBlock::Kind::Bullet ? u"•  "_s : QString()) + block.text,
                                 block.kind == ReportBlock::Kind::Title ? TextSize::Title : TextSize::Body);
    label->setWordWrap(true);
    label->setBold(heading);
    if (heading && row > 1)
        label->setContentsMargins(0, px(10), 0, 0);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(label, row, 0);
    if (const auto from = sourceOf(block.facts); !from.isEmpty() && !heading) {
        auto *source = new PlainLabel(from, TextSize::Small, Colour::Muted);
        source->setWordWrap(true);
        m_lines->addWidget(source, row, 1, Qt::AlignTop);
    }
}

// Where what was filled in is known from, in the words of the dossier's own parts.
QString ReportPage::sourceOf(const QStringList &facts) const
{
    QStringList from;
    const auto add = [&](const QString &words) {
        if (!from.contains(words))
            from << words;
    };
    for (const auto &fact : facts) {
        const auto part = fact.section(u'.', 0, 0).remove(u"[]"_s);
        if (part == u"person" || part == u"people")
            add(tr("from: people"));
        else if (part == u"decision" || part == u"decisions")
            add(m_view.file.decisions.isEmpty()
                    ? tr("from: decisions")
                    : tr("from: decision of %1").arg(shortDate(m_view.file.decisions.first().decidedOn)));
        else if (part == u"contacts" || part == u"attended" || part == u"missed" || part == u"planned" ||
                 part == u"absence")
            add(tr("from: contacts"));
        else if (part == u"conditions")
            add(tr("from: conditions"));
        else if (part == u"terms" || part == u"report" || part == u"signal")
            add(tr("from: terms"));
        else if (part == u"hours")
            add(tr("from: hours"));
        else if (part == u"payment")
            add(tr("from: payments"));
        else if (part == u"recipient")
            add(tr("from: principals"));
        else if (part == u"dossier")
            add(tr("from: registration"));
    }
    return from.join(u", "_s);
}

void ReportPage::fillOpen()
{
    const auto *found = report();
    m_open->setTitle(tr("Still to answer"));
    m_open->clearRows();
    int open = 0;
    for (auto *answer : std::as_const(m_answers)) {
        if (!answer->answer().isEmpty())
            continue;
        auto *go = new FocusRow;
        go->setAsked(true);
        go->setFocusPolicy(Qt::NoFocus); // Tab goes to the questions themselves
        auto *line = new QHBoxLayout(go);
        line->setContentsMargins(px(12), px(8), px(12), px(8));
        line->setSpacing(px(8));
        line->addWidget(new IconLabel(Icon::Circle));
        auto *words = new PlainLabel(spokenName(answer));
        words->setWordWrap(true);
        line->addWidget(words, 1);
        connect(go, &FocusRow::asked, answer, [this, answer] {
            answer->setFocus(Qt::OtherFocusReason);
            showInAreas(answer, px(40));
        });
        m_open->addRow(go);
        ++open;
    }
    m_open->setSecondary(open == 0 ? tr("nothing") : QString::number(open));
    m_open->setVisible(found && !found->isSent() && !m_answers.isEmpty());
}

QJsonObject ReportPage::answers() const
{
    QJsonObject given;
    for (auto *answer : m_answers)
        if (!answer->answer().isEmpty() || (report() && report()->judgements.contains(answer->code())))
            given.insert(answer->code(), answer->answer());
    return given;
}

QString ReportPage::draftKey() const
{
    return u"report/"_s + m_id.toString();
}

void ReportPage::keep()
{
    m_typing->stop();
    const auto *found = report();
    if (!found || found->isSent())
        return;
    const auto typed = answers();
    if (typed == found->judgements)
        m_workspace.dropDraft(draftKey());
    else if (const auto kept = m_workspace.saveDraft(draftKey(), typed, m_kindName, m_view.file.dossier.id); !kept)
        m_message->showMessage(Tone::Over, problemText(m_workspace, kept.error()));
}

bool ReportPage::write()
{
    const auto *found = report();
    if (!found || found->isSent() || answers() == found->judgements) {
        m_typing->stop();
        return true;
    }
    const auto done = m_workspace.write(
        {.name = u"writeReport"_s, .with = {{u"report"_s, m_id.toString()}, {u"answers"_s, answers()}}});
    if (!done) {
        keep();
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        return false;
    }
    m_typing->stop();
    m_workspace.dropDraft(draftKey());
    if (auto view = m_workspace.dossierView(m_dossier))
        m_view = std::move(*view);
    m_message->clear();
    Q_EMIT said(sayingText(m_workspace, done->saying));
    return true;
}

void ReportPage::send()
{
    if (!report() || report()->isSent() || !write())
        return;
    for (auto *answer : std::as_const(m_answers))
        if (answer->answer().isEmpty()) {
            m_message->showMessage(Tone::Soon, tr("A question is still open: answer it before the report is sent."));
            answer->setFocus(Qt::OtherFocusReason);
            showInAreas(answer, px(40));
            return;
        }
    for (const auto &act : offeredActs(m_workspace, m_view, DossierSection::Papers, m_id))
        if (act.ofRow) {
            useKeys(false);
            return m_form->begin(act.request());
        }
}

// As it stands on the page, also what is not kept in the dossier yet. The name of the file names nobody.
Result<PaperWork> ReportPage::onPaper() const
{
    if (!report())
        return refused(u"report.notThere"_s);
    auto shown = *report();
    if (!shown.isSent())
        shown.judgements = answers();
    const auto with = m_workspace.surroundings();
    const auto text = reportText(m_view.file, *m_view.type, m_view.deadlines, with, shown);
    if (!text)
        return tl::make_unexpected(text.error());
    auto pdf = reportPdf(*text, letterhead(m_view.file, with, shown));
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return PaperWork{.name = m_view.file.dossier.number + u'-' + shown.kind.toLower(),
                     .pdf = std::move(*pdf),
                     .object = u"report"_s,
                     .id = m_id,
                     .dossier = m_dossier};
}

void ReportPage::leave()
{
    if (write())
        Q_EMIT left(m_dossier);
}

void ReportPage::hideEvent(QHideEvent *event)
{
    if (m_typing->isActive())
        keep();
    QWidget::hideEvent(event);
}

void ReportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        keep();
        reload();
    }
    QWidget::changeEvent(event);
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReportPage::arrange()
{
    const bool narrow = width() < px(900);
    m_columns->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_headLine->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_headLine->setSpacing(px(narrow ? 6 : 12));
    // Below the questions the paper stands whole: the page scrolls as one.
    const int whole = m_paper && narrow ? m_paper->heightForWidth(width() - px(48)) : 0;
    m_area->setMinimumHeight(std::max(px(120), whole));
}
