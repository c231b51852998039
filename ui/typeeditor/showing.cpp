// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/typeeditor/showing.h"

#include "core/base/sentence.h"
#include "core/catalogue/codelist.h"
#include "core/condition/condition.h"
#include "core/deadline/steptext.h"
#include "ui/base/accessibility.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TermExample::TermExample(const FormMember &member, const EditorWorld &world)
    : ShownMember(member, world),
      m_day(new DateEdit(DateHint::Any, nullptr, EchoPlace::Under)),
      m_due(new PlainLabel),
      m_steps(new PlainLabel({}, TextSize::Small, Colour::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, px(4), 0, 0);
    layout->setSpacing(px(4));
    auto *label = buddyLabel(member.label, m_day->field());
    label->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(m_day);
    layout->addWidget(m_due);
    layout->addWidget(m_steps);
    m_due->setBold(true);
    m_due->setWordWrap(true);
    m_steps->setWordWrap(true);
    m_day->setToday([this] { return m_world.workspace.clock().today(); });
    m_day->setDate(world.workspace.clock().today());
    passLabelOn(m_day, m_day->field());
    connect(m_day, &DateEdit::dateChanged, this, &TermExample::tell);
}

void TermExample::showRow(const QJsonObject &row)
{
    m_row = row;
    tell();
}

void TermExample::tell()
{
    const auto language = currentLanguage();
    const auto offset = readOffset(m_row.value("offset"_L1).toString());
    const auto kind = readTermKind(m_row.value("kind"_L1).toString());
    const auto day = m_day->date();
    // Hidden only where they stay so: what comes and goes is laid out anew each time.
    if (!offset || !kind || !day) {
        m_steps->hide();
        m_due->setText(!day ? tr("Type a day to see when it runs out.")
                            : tr("As soon as length and kind of term are filled in, the date stands here."));
        return;
    }
    const auto event = m_row.value("from"_L1).toArray().at(0).toString();
    TermRequest request{
        .from = {.date = *day}, .offset = *offset, .kind = *kind, .roll = m_row.value("roll"_L1).toBool()};
    request.fromEvent = capital(m_world.catalogue().name(u"event"_s, event, language));
    request.today = m_world.workspace.clock().today();
    // What the decision would give: a year, said with it.
    const bool assumed = offset->unit == Offset::Unit::Parameter || offset->unit == Offset::Unit::Fraction;
    if (assumed) {
        request.given = Duration{.years = 1};
        request.measure = Measure{.start = *day, .end = day->addYears(1)};
    }
    const auto due = dueDate(request, m_world.workspace.surroundings().legal);
    if (!due) {
        m_steps->hide();
        m_due->setText(problemText(m_world.workspace, due.error()));
        return;
    }
    m_due->setText((assumed ? tr("Runs out on %1, where the measure lasts one year.") : tr("Runs out on %1."))
                       .arg(fullDate(due->due.date, language)));
    QStringList steps;
    for (const auto &line : explanation(due->steps, language))
        steps << u"%1. %2 · %3%4%5"_s.arg(steps.size() + 1)
                     .arg(mediumDate(line.at.date, language), line.title,
                          line.text.isEmpty() ? QString() : u" — "_s + line.text,
                          line.article.isEmpty() ? QString() : u" ("_s + line.article + u')');
    m_steps->setText(steps.join(u'\n'));
    m_steps->setVisible(!steps.isEmpty());
}

QString TermExample::told() const
{
    return m_due->text() + u'\n' + m_steps->text();
}

QWidget *TermExample::reveal(const QString &)
{
    return m_day->field();
}

ContactRule::ContactRule(const FormMember &member, const EditorWorld &world)
    : ShownMember(member, world), m_told(new PlainLabel({}, TextSize::Small, Colour::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_told);
    m_told->setWordWrap(true);
}

void ContactRule::showRow(const QJsonObject &row)
{
    const auto language = currentLanguage();
    const auto *item = m_world.catalogue().item(u"contact"_s, row.value("kind"_L1).toString());
    setVisible(item);
    if (!item)
        return;
    QStringList media;
    for (const auto &medium : item->members.value("media"_L1).toArray())
        media << m_world.catalogue().name(u"medium"_s, medium.toString(), language);
    auto told = tr("May take place: %1.").arg(media.join(u", "_s));
    if (item->members.value("media"_L1).toArray() == QJsonArray{u"IN_PERSON"_s})
        told = tr("Only in person.");
    const auto rule = Label::fromJson(item->members.value("rule"_L1).toObject()).in(language);
    m_told->setText(rule.isEmpty() ? told : told + u' ' + rule);
}

ConditionSample::ConditionSample(const FormMember &member, const EditorWorld &world)
    : ShownMember(member, world), m_told(new PlainLabel({}, TextSize::Small, Colour::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_told);
    m_told->setWordWrap(true);
}

void ConditionSample::showRow(const QJsonObject &row)
{
    const CodeItem item{.members = row};
    QStringList lines;
    for (const auto language : allLanguages) {
        QJsonObject filled;
        for (const auto &input : conditionInputs(item)) {
            const auto name = input.name.in(language);
            filled.insert(input.code, u"‹"_s + (name.isEmpty() ? input.code : name) + u"›"_s);
        }
        const auto text = row.value("text"_L1).toObject().value(languageCode(language)).toString();
        if (!text.isEmpty())
            lines << languageCode(language).toUpper() + u": "_s + conditionText(text, filled);
    }
    m_told->setText(tr("As it will stand in a dossier:") + u'\n' + lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}
