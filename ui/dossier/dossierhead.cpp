// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossierhead.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/flowlayout.h"
#include "ui/base/keybutton.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// "afdeling" and its sisters in short: the head is one line.
QString shortCourt(QString name)
{
    for (const auto &[whole, brief] :
         {std::pair{"afdeling ", "afd. "}, std::pair{"division ", "div. "}, std::pair{"Abteilung ", "Abt. "}})
        name.replace(QLatin1StringView(whole), QLatin1StringView(brief));
    return name;
}

// The kind of report that the nearest open term asks for.
QString reportAsked(const DossierView &view)
{
    for (const auto &deadline : view.deadlines)
        for (const auto &rule : view.type->reports)
            if (deadline.state == Deadline::State::Open &&
                (rule.term == deadline.rule->code || deadline.rule->fulfilledBy.reports.contains(rule.kind)))
                return rule.kind;
    return {};
}

} // namespace

DossierHead::DossierHead(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setAutoFillBackground(true);
    m_name = new PlainLabel({}, TextSize::Title);
    m_name->setBold(true);
    m_name->setElide(PlainLabel::Elide::Middle);
    m_number = new PlainLabel({}, TextSize::Small, Colour::Muted);
    m_report = new QPushButton;
    m_contact = new KeyButton(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::PortableText));
    setButtonKind(m_contact, ButtonKind::Primary);
    m_more = new QToolButton;
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_titles = new FlowLayout(px(12), px(4));
    m_titles->addWidget(m_name);
    m_titles->addWidget(m_number);
    m_acts = new QWidget;
    auto *acts = new FlowLayout(px(12), px(6), m_acts);
    acts->addWidget(m_report);
    acts->addWidget(m_contact);
    acts->addWidget(m_more);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(px(12));
    m_line->addLayout(m_titles, 1);
    m_line->addWidget(m_acts);
    m_factsBox = new QWidget;
    m_facts = new FlowLayout(px(16), px(6), m_factsBox);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(px(24), px(12), px(24), px(10));
    m_layout->setSpacing(px(8));
    m_layout->addLayout(m_line);
    m_layout->addWidget(m_factsBox);
    setReadingOrder(this, {m_report, m_contact, m_more});
    setFocusProxy(m_report);

    connect(m_contact, &QPushButton::clicked, this, &DossierHead::contactWanted);
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportWanted(m_reportKind); });
}

void DossierHead::takeFactsBack()
{
    m_layout->addWidget(m_factsBox);
}

void DossierHead::setStacked(bool stacked)
{
    m_line->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_acts->setMinimumWidth(stacked ? 0 : m_acts->layout()->sizeHint().width());
}

bool DossierHead::mayRecordContact() const
{
    return m_contact->isEnabled();
}

void DossierHead::askReport()
{
    if (!m_reportKind.isEmpty())
        Q_EMIT reportWanted(m_reportKind);
}

void DossierHead::setDossier(const DossierView &view)
{
    const auto &dossier = view.file.dossier;
    fillTitles(view);
    fillFacts(view);
    m_contact->setText(tr("Record contact"));
    m_contact->setIcon(icon(Icon::Talk, Colour::Surface));
    m_contact->setEnabled(dossier.isOpen());
    m_reportKind = reportAsked(view);
    const auto report = m_workspace.catalogue().name(u"report"_s, m_reportKind, currentLanguage());
    m_report->setVisible(!m_reportKind.isEmpty() && dossier.isOpen());
    m_report->setText(capital(tr("Write %1").arg(report.section(u" / "_s, 0, 0))));
    m_report->setIcon(icon(Icon::Document));
    m_more->setIcon(icon(Icon::More));
    setName(m_more, tr("More acts"));
    fillMore(view);
}

void DossierHead::fillTitles(const DossierView &view)
{
    const auto language = currentLanguage();
    const auto &dossier = view.file.dossier;
    const auto &catalogue = m_workspace.catalogue();
    m_name->setText(dossier.title.isEmpty() ? dossier.number : dossier.title);
    m_number->setText(dossier.number + u" · "_s + tr("type version %1").arg(dossier.version));
    qDeleteAll(m_tags);
    m_tags.clear();
    const auto addTag = [this](const TagText &text) {
        auto *made = new Tag(text);
        m_titles->addWidget(made);
        made->show();
        m_tags << made;
        return made;
    };
    m_titles->removeWidget(m_number); // stands after the tags
    addTag({Tone::Accent, Icon::Folder, typeText(*view.type, dossier.variant, language)});
    const auto tone = dossier.state == u"RUNNING"     ? Tone::Ok
                      : dossier.state == u"SUSPENDED" ? Tone::Soon
                                                      : Tone::Neutral;
    addTag({tone,
            tone == Tone::Ok     ? Icon::CheckCircle
            : tone == Tone::Soon ? Icon::Stop
                                 : Icon::Archive,
            catalogue.name(u"dossier_state"_s, dossier.state, language)});
    for (const auto &person : view.file.people)
        for (const auto &note : view.file.notes.value(person.person))
            if (!note.until.isValid()) {
                auto *flag = addTag({Tone::Over, Icon::Shield, catalogue.name(u"safety_note"_s, note.kind, language)});
                flag->setToolTip(note.text.toHtmlEscaped());
            }
    m_titles->addWidget(m_number);
}

void DossierHead::fillFacts(const DossierView &view)
{
    const auto language = currentLanguage();
    const auto today = m_workspace.clock().today();
    const auto &dossier = view.file.dossier;
    const auto &catalogue = m_workspace.catalogue();
    while (auto *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto fact = [&](const QString &title, const QString &value, const TagText &tag = {}) {
        auto *box = new QWidget;
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, px(8), 0);
        layout->setSpacing(0);
        layout->addWidget(new PlainLabel(title, TextSize::Small, Colour::Muted));
        auto *line = new QHBoxLayout;
        line->setSpacing(px(8));
        auto *text = new PlainLabel(value.isEmpty() ? u"—"_s : value);
        text->setElide(PlainLabel::Elide::Right);
        line->addWidget(text);
        if (!tag.text.isEmpty()) {
            text->setBold(true);
            line->addWidget(new Tag(tag));
        }
        line->addStretch();
        layout->addLayout(line);
        m_facts->addWidget(box);
        box->show();
    };
    const auto principal = [&](const QString &part) {
        const auto *found = view.file.principal(part);
        if (!found)
            return QString();
        const auto *court = catalogue.court(found->court);
        return capital(court ? shortCourt(court->name.in(language))
                             : catalogue.name(u"principal"_s, found->principal, language));
    };
    fact(tr("Decides"), principal(u"DECIDES"_s));
    fact(tr("Follows up"), principal(u"FOLLOWS_UP"_s));
    fact(tr("Justice assistant"), view.file.staffName(dossier.assistant));
    if (dossier.hoursImposed > 0) {
        const auto balance = workBalance(dossier.hoursImposed, view.file.hours);
        fact(tr("Hours"), tr("%1 of %2")
                              .arg(spokenMinutes(balance.accepted + balance.provisional, languageCode(language)),
                                   spokenMinutes(balance.imposed, languageCode(language))));
    }
    const auto start = measureStart(view.file);
    const auto end = measureEnd(view.file, view.deadlines);
    const auto name = view.type->measure.name.in(language);
    if (start.isValid() && end.isValid())
        fact(name.isEmpty() ? tr("Measure") : capital(name), shortDate(start) + u" – "_s + shortDate(end));
    const auto next = std::find_if(view.deadlines.begin(), view.deadlines.end(), [](const Deadline &deadline) {
        return deadline.state == Deadline::State::Open && deadline.isOurs();
    });
    if (next != view.deadlines.end())
        fact(tr("Next date"), listDate(next->due.date, today),
             termTag(next->daysLeft(today), std::min(next->rule->soonDays, 14)));
    else
        fact(tr("Next date"), {});
}

void DossierHead::fillMore(const DossierView &view)
{
    auto *menu = new QMenu(m_more);
    const auto &dossier = view.file.dossier;
    const auto act = [this, menu, id = dossier.id.toString()](Icon sign, const QString &text, const QString &name,
                                                              QJsonObject with = {}) {
        with.insert(u"dossier"_s, id);
        menu->addAction(icon(sign), text, this, [this, name, with] { Q_EMIT actWanted(name, with); });
    };
    if (dossier.isOpen()) {
        if (dossier.assistant.isNull() || dossier.assistant != m_workspace.user().id)
            act(Icon::PersonArrow, tr("Take this dossier"), u"assignAssistant"_s,
                {{u"assistant"_s, m_workspace.user().login}});
        if (dossier.state == u"SUSPENDED")
            act(Icon::Refresh, tr("Resume the measure"), u"resumeMeasure"_s);
        for (const auto &offered : offeredSignals(view.file, *view.type)) {
            const auto &code = offered.trigger->code;
            act(Icon::Warning,
                tr("Raise a signal: %1")
                    .arg(m_workspace.catalogue().name(u"signal_trigger"_s, code, currentLanguage())),
                u"chooseSignal"_s, {{u"trigger"_s, code}, {u"choice"_s, u"RAISED"_s}});
        }
    }
    menu->addSeparator();
    for (const auto &one : wholeActs(m_workspace, view))
        menu->addAction(icon(one.icon), one.text, this, [this, one] {
            const auto request = one.request();
            if (request.isReady())
                Q_EMIT actWanted(request.act, request.with);
            else
                Q_EMIT formWanted(request);
        });
    menu->addSeparator();
    Q_EMIT paperMenuWanted(menu);
    menu->addSeparator();
    if (m_workspace.lastUndoable())
        menu->addAction(icon(Icon::Undo), tr("Undo my last act"), this, &DossierHead::undoWanted);
    delete m_more->menu();
    m_more->setMenu(menu);
    m_more->setEnabled(!menu->isEmpty());
}
