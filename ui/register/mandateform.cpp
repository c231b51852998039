// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/register/mandateform.h"

#include "core/access/partners.h"
#include "core/access/permissions.h"
#include "core/access/staffstore.h"
#include "core/base/sentence.h"
#include "core/monitoring/life.h"
#include "core/workspace.h"
#include "ui/base/accessibility.h"
#include "ui/base/authorities.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/readdate.h"
#include "ui/base/rule.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/register/conditionrows.h"
#include "ui/register/echoedline.h"
#include "ui/register/personfields.h"
#include "ui/register/readduration.h"

#include <QFormLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

MandateForm::MandateForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_form(new QFormLayout),
      m_type(new Combo),
      m_typeEcho(new EchoLine),
      m_principal(new Combo),
      m_principalEcho(new EchoLine),
      m_follower(new Combo),
      m_reference(new Field),
      m_decided(new DateEdit(DateHint::Past)),
      m_final(new DateEdit(DateHint::Past)),
      m_length(new Field),
      m_lengthEcho(new EchoLine),
      m_received(new DateEdit(DateHint::Past)),
      m_enforceable(new DateEdit(DateHint::Future)),
      m_prison(new Combo),
      m_conditions(new ConditionRows(workspace)),
      m_condition(new Combo),
      m_assistant(new Combo)
{
    build();
    for (auto *date : {m_decided, m_final, m_received, m_enforceable}) {
        date->setToday([this] { return m_workspace.clock().today(); });
        connect(date, &DateEdit::dateChanged, this, &MandateForm::edited);
    }
    for (auto *field : {m_reference, m_length})
        connect(field, &QLineEdit::textEdited, this, &MandateForm::edited);
    for (auto *combo : {m_principal, m_follower, m_assistant, m_prison})
        connect(combo, &Combo::chosen, this, &MandateForm::edited);
    connect(m_type, &Combo::chosen, this, &MandateForm::typeChosen);
    connect(m_decided, &DateEdit::dateChanged, this, &MandateForm::fillChoices); // other types may be in force then
    connect(m_person, &PersonFields::edited, this, &MandateForm::edited);
    connect(m_person, &PersonFields::known, this, [this] { m_condition->setFocus(Qt::OtherFocusReason); });
    connect(m_condition, &Combo::chosen, this, [this](const QString &kind) {
        if (kind.isEmpty())
            return;
        m_conditions->add(kind);
        QTimer::singleShot(0, m_condition, [this] { m_condition->setCurrentId({}); });
    });
    connect(m_conditions, &ConditionRows::edited, this, [this] {
        countConditions();
        Q_EMIT edited();
    });
    connect(m_conditions, &ConditionRows::removed, this, [this] {
        countConditions();
        m_condition->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void MandateForm::build()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(px(6));
    m_form->setHorizontalSpacing(px(12));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(heading(tr("Decision")));
    addEchoedRow(m_form, tr("Dossier &type"), m_type, m_typeEcho);
    addEchoedRow(m_form, tr("Deciding &authority"), m_principal, m_principalEcho);
    addEchoedRow(m_form, tr("Follo&wed up by"), m_follower, new EchoLine);
    addEchoedRow(m_form, tr("&Case number there"), m_reference, new EchoLine);
    addFormRow(m_form, tr("Date of the &decision"), m_decided->field(), m_decided);
    addFormRow(m_form, tr("&Final on"), m_final->field(), m_final);
    m_lengthLabel = addEchoedRow(m_form, tr("&Length"), m_length, m_lengthEcho);
    addFormRow(m_form, tr("&Received"), m_received->field(), m_received);
    addFormRow(m_form, tr("&Enforceable from"), m_enforceable->field(), m_enforceable);
    addEchoedRow(m_form, tr("&Held in"), m_prison, new EchoLine);
    m_form->addRow(heading(tr("Person")));
    m_person = new PersonFields(m_workspace, m_form, this);
    m_conditionHead = heading(tr("Special conditions"), &m_conditionCount);
    m_form->addRow(m_conditionHead);
    m_form->addRow(m_conditions);
    addEchoedRow(m_form, tr("Add c&ondition"), m_condition, new EchoLine);
    auto *assignment = heading(tr("Assignment"));
    m_form->addRow(assignment);
    addEchoedRow(m_form, tr("&Justice assistant"), m_assistant, new EchoLine);
    if (isPartner(m_workspace.user().role)) // who guides somebody is for the house
        for (auto *row : {assignment, m_assistant->parentWidget()})
            m_form->setRowVisible(row, false);
    QList<PopupItem> prisons;
    for (const auto &prison : m_workspace.catalogue().prisons())
        prisons << PopupItem{.id = prison.code, .label = capital(prison.name.in(currentLanguage()))};
    m_prison->setItems(prisons);

    const auto help = [](QWidget *field, const QString &parameter) {
        setHelp(field, {.act = u"registerMandate"_s, .parameter = parameter});
    };
    help(m_type, u"type"_s);
    help(m_principal, u"decision/principal"_s);
    help(m_follower, u"followUp/principal"_s);
    help(m_reference, u"decision/reference"_s);
    help(m_decided, u"decision/decidedOn"_s);
    help(m_final, u"finalOn"_s);
    help(m_length, u"duration"_s);
    help(m_received, u"receivedOn"_s);
    help(m_enforceable, u"monitoring/enforceableOn"_s);
    help(m_prison, u"monitoring/prison"_s);
    help(m_conditions, u"conditions/inputs"_s);
    help(m_condition, u"conditions/kind"_s);
    help(m_assistant, u"assistant"_s);

    auto *title = new PlainLabel(tr("Register a mandate"), TextSize::Title);
    title->setBold(true);
    auto *head = new FlowLayout(px(12), px(2));
    head->addWidget(title);
    head->addWidget(new Tag({Tone::Neutral, Icon::Pencil, tr("draft")}));
    head->addWidget(
        new PlainLabel(tr("Incomplete is allowed. Tab follows the fields."), TextSize::Small, Colour::Muted));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addLayout(m_form);
}

QWidget *MandateForm::heading(const QString &text, PlainLabel **end)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, px(8), 0, 0);
    layout->setSpacing(px(4));
    auto *line = new QHBoxLayout;
    auto *label = new PlainLabel(text);
    label->setBold(true);
    line->addWidget(label);
    line->addStretch();
    if (end) {
        *end = new PlainLabel({}, TextSize::Small, Colour::Muted);
        line->addWidget(*end);
    }
    layout->addLayout(line);
    layout->addWidget(new Rule);
    return box;
}

QList<QWidget *> MandateForm::readingOrder() const
{
    return QList<QWidget *>{m_type,  m_principal, m_follower, m_reference,   m_decided,
                            m_final, m_length,    m_received, m_enforceable, m_prison} +
           m_person->readingOrder() + QList<QWidget *>{m_conditions, m_condition, m_assistant};
}

void MandateForm::takeFocus()
{
    m_type->setFocus(Qt::OtherFocusReason);
}

const DossierType *MandateForm::type() const
{
    const auto code = m_type->currentId().section(u'/', 0, 0);
    return code.isEmpty() ? nullptr : m_workspace.catalogue().type(code, legalDate());
}

bool MandateForm::isMonitored() const
{
    const auto form = MonitoringForm::of(m_workspace.catalogue(), m_type->currentId().section(u'/', 0, 0));
    return form && form->variant == m_type->currentId().section(u'/', 1);
}

QDate MandateForm::legalDate() const
{
    return m_decided->date()    ? *m_decided->date()
           : m_received->date() ? *m_received->date()
                                : m_workspace.clock().today();
}

bool MandateForm::canBeRehearsed() const
{
    return type() && m_received->date();
}

void MandateForm::fillChoices()
{
    const auto language = currentLanguage();
    QList<PopupItem> types;
    for (const auto *one : m_workspace.catalogue().typesOn(legalDate())) {
        if (!maySee(m_workspace.user().role, one->accessGroup) || one->family == u"EXTERNAL")
            continue;
        // A prison registers what is carried out with a device.
        const auto form = MonitoringForm::of(m_workspace.catalogue(), one->code);
        if (isPartner(m_workspace.user().role) && !form)
            continue;
        const auto detail = one->legal.isEmpty() ? QString() : one->legal.first().text.in(language);
        if (one->variants.isEmpty())
            types << PopupItem{.id = one->code,
                               .label = capital(one->shortName.in(language)),
                               .detail = one->name.in(language),
                               .icon = Icon::Folder};
        for (const auto &variant : one->variants)
            if (!isPartner(m_workspace.user().role) || form->variant == variant.code)
                types << PopupItem{.id = one->code + u'/' + variant.code,
                                   .label = typeText(*one, variant.code, language),
                                   .detail = detail,
                                   .icon = Icon::Folder};
    }
    m_type->setItems(types);
    QList<PopupItem> staff;
    if (const auto all = m_workspace.read([](const Database &database) { return StaffStore(database).all(); }))
        for (const auto &one : *all)
            if ((one.role == u"JUSTICE_ASSISTANT" || one.role == u"VICTIM_ASSISTANT") && !one.until.isValid())
                staff << PopupItem{
                    .id = one.id.toString(), .label = one.name, .detail = one.team, .icon = Icon::Person};
    m_assistant->setItems(staff);
    typeChosen();
}

void MandateForm::typeChosen()
{
    const auto *chosen = type();
    const auto language = currentLanguage();
    m_person->setNumberAsked(chosen);
    m_person->setSeveral(chosen &&
                         std::any_of(chosen->parties.begin(), chosen->parties.end(), [&](const PartyRule &one) {
                             return one.role == chosen->mainRole() && one.maximum != 1;
                         }));
    m_form->setRowVisible(m_follower->parentWidget(), chosen && chosen->principals.followsUp.size() > 1);
    m_form->setRowVisible(m_enforceable, isMonitored());
    m_form->setRowVisible(m_prison->parentWidget(), isMonitored() && !isPartner(m_workspace.user().role));
    if (!chosen) {
        if (m_type->currentId().isEmpty())
            m_typeEcho->clear();
        else
            m_typeEcho->setError(tr("not in force on %1").arg(shortDate(legalDate())));
        for (auto *combo : {m_principal, m_follower, m_condition})
            combo->setItems({});
        Q_EMIT edited();
        return;
    }
    m_typeEcho->setEcho(Tone::Ok, Icon::Check,
                        tr("version %1, in force on %2").arg(chosen->version).arg(shortDate(legalDate())));
    m_principal->setItems(authorities(m_workspace, chosen->principals.decides + chosen->principals.mayRequest));
    m_follower->setItems(authorities(m_workspace, chosen->principals.followsUp));
    QList<PopupItem> conditions;
    for (const auto &code : m_workspace.catalogue().current(u"condition"_s, chosen->specialConditions, legalDate()))
        conditions << PopupItem{.id = code,
                                .label = capital(m_workspace.catalogue().name(u"condition"_s, code, language)),
                                .icon = Icon::Plus};
    m_condition->setItems(conditions);
    const bool hours = chosen->measure.unit == TypeMeasure::Unit::Hours;
    const auto name = chosen->measure.name.in(language);
    setHelp(m_length, {.act = u"registerMandate"_s, .parameter = hours ? u"hours"_s : u"duration"_s});
    setHelpType(this, chosen);
    m_lengthLabel->setText(!name.isEmpty() ? capital(name) : hours ? tr("&Hours") : tr("&Length"));
    passLabelOn(m_length->parentWidget(), m_length);
    const bool asked = hours || (chosen->measure.asked && chosen->measure.unit == TypeMeasure::Unit::Time);
    m_form->setRowVisible(m_length->parentWidget(), asked);
    m_form->setRowVisible(m_final, chosen->intakeEvents.contains(u"DECISION_FINAL"_s));
    for (auto *row : {m_conditionHead, m_condition->parentWidget()})
        m_form->setRowVisible(row, !chosen->specialConditions.isEmpty());
    m_final->setMissing(tr("missing, the registry sends it"));
    Q_EMIT edited();
}

void MandateForm::echo()
{
    const auto *chosen = type();
    const auto typed = m_length->text();
    const bool isHours = chosen && chosen->measure.unit == TypeMeasure::Unit::Hours;
    setFieldState(m_length, FieldState::Normal);
    if (!typed.isEmpty() && isHours) {
        if (const auto minutes = readHours(typed))
            m_lengthEcho->setEcho(Tone::Ok, Icon::Check, spokenMinutes(*minutes, languageCode(currentLanguage())));
        else
            m_lengthEcho->setError(tr("not understood: type for example 120"));
    } else if (!typed.isEmpty() && chosen && chosen->measure.unit == TypeMeasure::Unit::Time) {
        if (const auto length = readSpokenDuration(typed))
            m_lengthEcho->setEcho(Tone::Ok, Icon::Check, durationText(*length, currentLanguage()));
        else
            m_lengthEcho->setError(tr("not understood: type for example 3 years"));
    } else if (const auto limits = spokenLimits(); !limits.isEmpty()) {
        m_lengthEcho->setEcho(Tone::Neutral, Icon::Law, limits);
    } else {
        m_lengthEcho->clear();
    }
    m_person->echo();
}

// The sentence stands below; here that it is about this field.
QWidget *MandateForm::showRefusal(const Problem &problem)
{
    if (problem.code != u"mandate.hoursOutsideLaw" && problem.code != u"mandate.durationOutsideLaw")
        return nullptr;
    setFieldState(m_length, FieldState::Error);
    m_lengthEcho->setError(tr("outside what the law allows, see below"));
    return m_length;
}

QString MandateForm::spokenLimits() const
{
    const auto *chosen = type();
    if (!chosen || chosen->measure.minimum.isEmpty())
        return {};
    const auto language = currentLanguage();
    const auto spoken = [&](const QString &limit) {
        return chosen->measure.unit == TypeMeasure::Unit::Hours
                   ? spokenMinutes(limit.toInt() * 60, languageCode(language))
                   : durationText(readDuration(limit).value_or(Duration{}), language);
    };
    return tr("by law %1 to %2").arg(spoken(chosen->measure.minimum), spoken(chosen->measure.maximum));
}

void MandateForm::showFollower(const DossierView *view)
{
    const auto *follower = view ? view->file.principal(u"FOLLOWS_UP"_s) : nullptr;
    if (!follower)
        return m_principalEcho->clear();
    m_principalEcho->setEcho(
        Tone::Ok, Icon::Check,
        tr("follows up: %1").arg(m_workspace.catalogue().name(u"principal"_s, follower->principal, currentLanguage())));
}

Act MandateForm::act() const
{
    const auto *chosen = type();
    QJsonObject with{{u"type"_s, m_type->currentId().section(u'/', 0, 0)}};
    if (m_type->currentId().contains(u'/'))
        with.insert(u"variant"_s, m_type->currentId().section(u'/', 1));
    if (m_received->date())
        with.insert(u"receivedOn"_s, m_received->date()->toString(Qt::ISODate));
    if (m_decided->date() && !m_principal->currentId().isEmpty()) {
        QJsonObject decision{{u"decidedOn"_s, m_decided->date()->toString(Qt::ISODate)},
                             {u"principal"_s, m_principal->currentId().section(u'/', 0, 0)}};
        if (m_principal->currentId().contains(u'/'))
            decision.insert(u"court"_s, m_principal->currentId().section(u'/', 1));
        if (!m_reference->text().isEmpty())
            decision.insert(u"reference"_s, m_reference->text());
        with.insert(u"decision"_s, decision);
    }
    if (!m_follower->currentId().isEmpty() && m_form->isRowVisible(m_follower->parentWidget())) {
        QJsonObject follower{{u"principal"_s, m_follower->currentId().section(u'/', 0, 0)}};
        if (m_follower->currentId().contains(u'/'))
            follower.insert(u"court"_s, m_follower->currentId().section(u'/', 1));
        with.insert(u"followUp"_s, follower);
    }
    if (m_final->date() && m_form->isRowVisible(m_final))
        with.insert(u"finalOn"_s, m_final->date()->toString(Qt::ISODate));
    if (chosen && !m_length->text().isEmpty()) {
        if (chosen->measure.unit == TypeMeasure::Unit::Hours)
            with.insert(u"hours"_s, readHours(m_length->text()).value_or(0) / 60.0);
        else if (const auto length = readSpokenDuration(m_length->text()))
            with.insert(u"duration"_s, writeDuration(*length));
    }
    if (const auto people = m_person->people(); !people.isEmpty())
        with.insert(u"people"_s, people);
    with.insert(u"conditions"_s, m_conditions->conditions());
    if (!m_assistant->currentId().isEmpty())
        with.insert(u"assistant"_s, m_assistant->currentId());
    if (isMonitored()) {
        QJsonObject monitoring;
        if (m_enforceable->date())
            monitoring.insert(u"enforceableOn"_s, m_enforceable->date()->toString(Qt::ISODate));
        if (!m_prison->currentId().isEmpty())
            monitoring.insert(u"prison"_s, m_prison->currentId());
        with.insert(u"monitoring"_s, monitoring);
    }
    return {.name = u"registerMandate"_s, .with = with};
}

QJsonObject MandateForm::state() const
{
    QJsonObject state{{u"type"_s, m_type->currentId()},
                      {u"principal"_s, m_principal->currentId()},
                      {u"follower"_s, m_follower->currentId()},
                      {u"reference"_s, m_reference->text()},
                      {u"decided"_s, m_decided->keepable()},
                      {u"final"_s, m_final->keepable()},
                      {u"length"_s, m_length->text()},
                      {u"received"_s, m_received->keepable()},
                      {u"enforceable"_s, m_enforceable->keepable()},
                      {u"prison"_s, m_prison->currentId()},
                      {u"assistant"_s, m_assistant->currentId()},
                      {u"conditions"_s, m_conditions->state()}};
    m_person->addTo(&state);
    return state;
}

void MandateForm::restore(const QJsonObject &state)
{
    const auto text = [&](const char *name) { return state.value(QLatin1StringView(name)).toString(); };
    m_received->setTyped(text("received"));
    m_decided->setTyped(text("decided"));
    m_type->setCurrentId(text("type"));
    typeChosen();
    m_principal->setCurrentId(text("principal"));
    m_follower->setCurrentId(text("follower"));
    m_reference->setText(text("reference"));
    m_final->setTyped(text("final"));
    m_length->setText(text("length"));
    m_enforceable->setTyped(text("enforceable"));
    m_prison->setCurrentId(text("prison"));
    m_person->restore(state);
    m_assistant->setCurrentId(text("assistant"));
    m_conditions->restore(state.value("conditions"_L1).toArray());
    countConditions();
}

void MandateForm::clear()
{
    for (auto *combo : {m_type, m_principal, m_follower, m_condition, m_prison})
        combo->setCurrentId({});
    for (auto *field : {m_reference, m_length})
        field->clear();
    for (auto *date : {m_decided, m_final, m_enforceable})
        date->setDate({});
    m_received->setDate(m_workspace.clock().today());
    m_person->clear();
    m_conditions->clear();
    countConditions();
    m_assistant->setCurrentId(m_workspace.user().role.endsWith(u"ASSISTANT") ? m_workspace.user().id.toString()
                                                                             : QString());
    typeChosen();
}

void MandateForm::countConditions()
{
    const int count = m_conditions->count();
    m_form->setRowVisible(m_conditions, count > 0);
    m_conditionCount->setText(count == 0 ? QString() : tr("%n from the decision", nullptr, count));
}

QString MandateForm::turnToFault()
{
    for (auto *date : {m_decided, m_final, m_received, m_enforceable, m_person->birth()})
        if (date->hasError()) {
            date->field()->setFocus(Qt::OtherFocusReason);
            return tr("One of the dates is not understood. What you typed is still there: put it right or clear it.");
        }
    const auto *chosen = type();
    if (!chosen) {
        takeFocus();
        return tr("Choose the dossier type first. What you typed is kept.");
    }
    if (chosen->measure.unit == TypeMeasure::Unit::Time && m_form->isRowVisible(m_length->parentWidget()) &&
        !m_length->text().isEmpty() && !readSpokenDuration(m_length->text())) {
        m_length->setFocus(Qt::OtherFocusReason);
        return tr("The length is not understood. What you typed is still there: put it right or clear it.");
    }
    if (chosen->measure.unit == TypeMeasure::Unit::Hours && !m_length->text().isEmpty() &&
        !readHours(m_length->text())) {
        m_length->setFocus(Qt::OtherFocusReason);
        return tr("The hours are not understood. What you typed is still there: put it right or clear it.");
    }
    return {};
}
