// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/register/registerpage.h"

#include "core/access/permissions.h"
#include "core/access/staffstore.h"
#include "core/base/sentence.h"
#include "core/person/duplicates.h"
#include "core/person/nationalnumber.h"
#include "core/person/personstore.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/flowlayout.h"
#include "ui/base/focusrow.h"
#include "ui/base/iconlabel.h"
#include "ui/base/keybutton.h"
#include "ui/base/keycap.h"
#include "ui/base/messageline.h"
#include "ui/base/panelcolumn.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rule.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/deadline/whycontent.h"
#include "ui/deadline/whypanel.h"
#include "ui/register/readduration.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// A field and its echo beside it; under it where there is no room.
class EchoedLine : public QWidget
{
public:
    EchoedLine(QWidget *field, EchoLine *echo)
        : m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_field(field), m_echo(echo)
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->addWidget(field);
        m_layout->addWidget(echo, 1);
        arrange(false);
    }

    QSize minimumSizeHint() const override { return {px(160), m_layout->minimumSize().height()}; }

protected:
    void showEvent(QShowEvent *event) override
    {
        passLabelOn(this, m_field);
        QWidget::showEvent(event);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        const bool under = width() < px(300 + 12 + 240);
        if (under != (m_layout->direction() == QBoxLayout::TopToBottom))
            arrange(under);
    }

private:
    void arrange(bool under)
    {
        m_layout->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_layout->setSpacing(px(under ? 2 : 12));
        m_field->setMinimumWidth(px(under ? 160 : 300));
        m_field->setMaximumWidth(px(300));
        m_echo->setWrapped(under);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(under);
        setSizePolicy(policy);
    }

    QBoxLayout *m_layout;
    QWidget *m_field;
    EchoLine *m_echo;
};

QWidget *lineOf(QWidget *field, EchoLine *echo)
{
    return new EchoedLine(field, echo);
}

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

RegisterPage::RegisterPage(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, &RegisterPage::recompute);
    build();
}

QWidget *RegisterPage::heading(const QString &text, PlainLabel **end)
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

void RegisterPage::build()
{
    m_title = new PlainLabel(tr("Register a mandate"), TextSize::Title);
    m_title->setBold(true);
    m_type = new Combo;
    m_typeEcho = new EchoLine;
    m_principal = new Combo;
    m_principalEcho = new EchoLine;
    m_reference = new Field;
    m_decided = new DateEdit(DateHint::Past);
    m_final = new DateEdit(DateHint::Past);
    m_length = new Field;
    m_lengthEcho = new EchoLine;
    m_received = new DateEdit(DateHint::Past);
    m_name = new Field(Icon::Person);
    m_nameEcho = new EchoLine;
    m_alike = new Panel({});
    m_birth = new DateEdit(DateHint::Birth);
    m_number = new Field;
    m_numberEcho = new EchoLine;
    m_address = new Field;
    m_condition = new Combo;
    m_assistant = new Combo;
    for (auto *date : {m_decided, m_final, m_received, m_birth}) {
        date->setToday([this] { return m_workspace.clock().today(); });
    }

    auto *formHost = new QWidget;
    m_form = new QFormLayout;
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(px(6));
    m_form->setHorizontalSpacing(px(12));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [this](const QString &label, QWidget *field, QWidget *line) {
        auto *buddy = buddyLabel(label, field);
        buddy->setMinimumWidth(px(148));
        m_form->addRow(buddy, line);
        return buddy;
    };
    m_form->addRow(heading(tr("Decision")));
    add(tr("Dossier &type"), m_type, lineOf(m_type, m_typeEcho));
    add(tr("Deciding &authority"), m_principal, lineOf(m_principal, m_principalEcho));
    add(tr("&Case number there"), m_reference, lineOf(m_reference, new EchoLine));
    add(tr("Date of the &decision"), m_decided->field(), m_decided);
    add(tr("&Final on"), m_final->field(), m_final);
    m_lengthLabel = add(tr("&Length"), m_length, lineOf(m_length, m_lengthEcho));
    add(tr("&Received"), m_received->field(), m_received);
    m_form->addRow(heading(tr("Person")));
    add(tr("&Name"), m_name, lineOf(m_name, m_nameEcho));
    m_alikeHost = new QWidget;
    auto *alikeLayout = new QVBoxLayout(m_alikeHost);
    alikeLayout->setContentsMargins(px(160), 0, 0, 0);
    alikeLayout->addWidget(m_alike);
    m_form->addRow(m_alikeHost);
    auto *none = new QPushButton(tr("None of them, a new person"));
    setButtonKind(none, ButtonKind::Row);
    m_alike->addToHead(none);
    connect(none, &QPushButton::clicked, this, [this] {
        m_newPerson = true;
        showAlike(false);
        m_birth->setFocus(Qt::OtherFocusReason);
    });
    add(tr("&Born on"), m_birth->field(), m_birth);
    add(tr("National n&umber"), m_number, lineOf(m_number, m_numberEcho));
    add(tr("Addre&ss"), m_address, lineOf(m_address, new EchoLine));
    m_form->addRow(heading(tr("Special conditions"), &m_conditionCount));
    m_conditionHost = new QWidget;
    m_conditionRows = new QVBoxLayout(m_conditionHost);
    m_conditionRows->setContentsMargins(px(160), 0, 0, 0);
    m_conditionRows->setSpacing(px(4));
    m_form->addRow(m_conditionHost);
    add(tr("Add c&ondition"), m_condition, lineOf(m_condition, new EchoLine));
    m_form->addRow(heading(tr("Assignment")));
    add(tr("&Justice assistant"), m_assistant, lineOf(m_assistant, new EchoLine));
    showAlike(false);
    m_address->setPlaceholderText(tr("Street number, postcode town"));
    m_name->setPlaceholderText(tr("Family name, given name"));

    m_left = new QVBoxLayout(formHost);
    auto *left = m_left;
    left->setContentsMargins(px(24), px(12), px(24), px(12));
    auto *head = new FlowLayout(px(12), px(2));
    head->addWidget(m_title);
    head->addWidget(new Tag({Tone::Neutral, Icon::Pencil, tr("draft")}));
    head->addWidget(
        new PlainLabel(tr("Incomplete is allowed. Tab follows the fields."), TextSize::Small, Colour::Muted));
    left->addLayout(head);
    left->addLayout(m_form);
    left->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(formHost);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_terms = new Panel(tr("Terms"));
    m_byLaw = new Panel(tr("Conditions by law"));
    m_tasks = new Panel(tr("Tasks"));
    m_missing = new Panel(tr("Still missing"));
    m_missing->setHeadIcon(Icon::Warning, Colour::Soon);
    m_side = new QWidget;
    auto *right = new QVBoxLayout(m_side);
    right->setContentsMargins(0, px(12), px(24), px(12));
    right->setSpacing(px(10));
    auto *sideTitle = new PlainLabel(tr("What follows from this"));
    sideTitle->setBold(true);
    auto *sideHead = new FlowLayout(px(12), px(2));
    sideHead->addWidget(sideTitle);
    sideHead->addWidget(new PlainLabel(tr("kept up while you type"), TextSize::Small, Colour::Muted));
    auto *keys = new QWidget;
    auto *keysLayout = new QHBoxLayout(keys);
    keysLayout->setContentsMargins(0, 0, 0, 0);
    keysLayout->setSpacing(px(6));
    keysLayout->addWidget(new KeyCap(u"F1"_s));
    keysLayout->addWidget(new PlainLabel(tr("why this date"), TextSize::Small, Colour::Muted));
    sideHead->addWidget(keys);
    right->addLayout(sideHead);
    m_hint = new PlainLabel({}, TextSize::Body, Colour::Muted);
    m_hint->setWordWrap(true);
    right->addWidget(m_hint);
    m_consequences = new PanelColumn;
    for (auto *panel : {m_terms, m_byLaw, m_tasks, m_missing}) {
        m_consequences->addPanel(panel);
        panel->hide();
    }
    right->addWidget(m_consequences, 1);

    auto *columns = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(px(12));
    m_columns->addWidget(scroll, 792);
    m_columns->addWidget(m_side, 400);

    m_message = new MessageLine;
    auto *foot = new QFrame;
    foot->setAutoFillBackground(true);
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(px(24), px(10), px(24), px(10));
    footLayout->setSpacing(px(12));
    m_saved = new PlainLabel({}, TextSize::Small, Colour::Muted);
    m_later = new QPushButton(tr("Go on later"));
    m_save = new KeyButton(u"Ctrl+Enter"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    m_saved->setElide(PlainLabel::Elide::Right);
    footLayout->addWidget(m_saved, 1);
    footLayout->addWidget(m_later);
    footLayout->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(columns, 1);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(px(24), 0, px(24), px(8));
    messages->addWidget(m_message);
    layout->addLayout(messages);
    layout->addWidget(new Rule);
    layout->addWidget(foot);
    m_why = new WhyPanel(this);

    connect(m_type, &Combo::chosen, this, &RegisterPage::typeChosen);
    connect(m_principal, &Combo::chosen, m_typing, qOverload<>(&QTimer::start));
    connect(m_assistant, &Combo::chosen, m_typing, qOverload<>(&QTimer::start));
    connect(m_condition, &Combo::chosen, this, [this](const QString &kind) {
        if (kind.isEmpty() || m_filling)
            return;
        addCondition(kind);
        QTimer::singleShot(0, m_condition, [this] { m_condition->setCurrentId({}); });
    });
    for (auto *date : {m_decided, m_final, m_received, m_birth})
        connect(date, &DateEdit::dateChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_decided, &DateEdit::dateChanged, this, &RegisterPage::fillChoices);
    for (auto *field : {m_reference, m_length, m_number, m_address})
        connect(field, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_person = {};
        m_newPerson = false;
        personTyped();
        m_typing->start();
    });
    connect(m_birth, &DateEdit::dateChanged, this, &RegisterPage::personTyped);
    connect(m_number, &QLineEdit::textEdited, this, &RegisterPage::personTyped);
    connect(m_save, &QPushButton::clicked, this, &RegisterPage::save);
    connect(m_later, &QPushButton::clicked, this, &RegisterPage::leave);
    connect(m_message, &MessageLine::acted, this, &RegisterPage::startAgain);
    auto *enter =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, this, &RegisterPage::save);
    auto *onPad =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(onPad, &QShortcut::activated, this, &RegisterPage::save);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RegisterPage::leave);
    auto *why = new QShortcut(QKeySequence(Qt::Key_F1), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(why, &QShortcut::activated, this, [this] {
        for (auto *row : m_terms->findChildren<FocusRow *>())
            if (row->isAsked() && !row->isHidden())
                return Q_EMIT row->asked();
    });
    setReadingOrder(this, {m_type,         m_principal, m_reference,     m_decided,   m_final,
                           m_length,       m_received,  m_name,          m_alike,     m_birth,
                           m_number,       m_address,   m_conditionHost, m_condition, m_assistant,
                           m_consequences, m_message,   m_later,         m_save,      m_why});
    arrange();
}

void RegisterPage::leave()
{
    m_typing->stop();
    keepDraft();
    Q_EMIT left();
}

void RegisterPage::startAgain()
{
    m_workspace.dropDraft(u"registerMandate"_s);
    clear();
    m_type->setFocus(Qt::OtherFocusReason);
}

void RegisterPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_form) {
        // Words stand in many small labels: the page is made anew around what was typed.
        const auto state = formState();
        for (auto *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            delete child;
        for (auto *shortcut : findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly))
            delete shortcut;
        delete layout();
        m_conditions.clear();
        build();
        fillChoices();
        restore(state);
    }
    QWidget::changeEvent(event);
}

void RegisterPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// In a narrow window what follows stands below the form and scrolls with it.
void RegisterPage::arrange()
{
    const bool narrow = width() < px(960);
    if (narrow == m_consequences->isFlowing())
        return;
    m_consequences->setFlowing(narrow);
    m_side->layout()->setContentsMargins(0, px(12), narrow ? 0 : px(24), px(12));
    if (narrow)
        m_left->insertWidget(m_left->count() - 1, m_side);
    else
        m_columns->addWidget(m_side, 400);
}

const DossierType *RegisterPage::type() const
{
    const auto code = m_type->currentId().section(u'/', 0, 0);
    return code.isEmpty() ? nullptr : m_workspace.catalogue().type(code, legalDate());
}

QDate RegisterPage::legalDate() const
{
    return m_decided->date()    ? *m_decided->date()
           : m_received->date() ? *m_received->date()
                                : m_workspace.clock().today();
}

void RegisterPage::begin()
{
    fillChoices();
    const auto kept = m_workspace.draft(u"registerMandate"_s);
    clear();
    if (!kept.isEmpty()) {
        restore(kept);
        m_message->showMessage(Tone::Accent, tr("What you were typing is still here."), tr("Start again"));
    }
    m_type->setFocus(Qt::OtherFocusReason);
}

void RegisterPage::fillChoices()
{
    const auto language = currentLanguage();
    QList<PopupItem> types;
    for (const auto *one : m_workspace.catalogue().typesOn(legalDate())) {
        if (!maySee(m_workspace.user().role, one->accessGroup) || one->family == u"EXTERNAL")
            continue;
        const auto detail = one->legal.isEmpty() ? QString() : one->legal.first().text.in(language);
        if (one->variants.isEmpty())
            types << PopupItem{.id = one->code,
                               .label = capital(one->shortName.in(language)),
                               .detail = one->name.in(language),
                               .icon = Icon::Folder};
        for (const auto &variant : one->variants)
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

void RegisterPage::typeChosen()
{
    const auto *chosen = type();
    const auto language = currentLanguage();
    if (!chosen) {
        if (m_type->currentId().isEmpty())
            m_typeEcho->clear();
        else
            m_typeEcho->setError(tr("not in force on %1").arg(shortDate(legalDate())));
        m_principal->setItems({});
        m_condition->setItems({});
        m_typing->start();
        return;
    }
    m_typeEcho->setEcho(Tone::Ok, Icon::Check,
                        tr("version %1, in force on %2").arg(chosen->version).arg(shortDate(legalDate())));
    QList<PopupItem> principals;
    const auto &house = m_workspace.house();
    for (const auto &code : chosen->principals.decides + chosen->principals.mayRequest) {
        bool any = false;
        for (const bool here : {true, false}) // the courts of this house first
            for (const auto &court : m_workspace.catalogue().courts())
                if (court.principal == code && (court.house == house || court.house.isEmpty()) == here) {
                    principals << PopupItem{.id = code + u'/' + court.code,
                                            .label = court.name.in(language),
                                            .detail =
                                                capital(m_workspace.catalogue().name(u"principal"_s, code, language)),
                                            .icon = Icon::Scales};
                    any = true;
                }
        if (!any)
            principals << PopupItem{.id = code,
                                    .label = capital(m_workspace.catalogue().name(u"principal"_s, code, language)),
                                    .icon = Icon::Scales};
    }
    m_principal->setItems(principals);
    QList<PopupItem> conditions;
    for (const auto &code : chosen->specialConditions)
        conditions << PopupItem{.id = code,
                                .label = capital(m_workspace.catalogue().name(u"condition"_s, code, language)),
                                .icon = Icon::Plus};
    m_condition->setItems(conditions);
    const bool hours = chosen->measure.unit == TypeMeasure::Unit::Hours;
    m_lengthLabel->setText(hours                                 ? tr("&Hours")
                           : chosen->code.contains(u"PROBATION") ? tr("Trial &period")
                                                                 : tr("&Length"));
    passLabelOn(m_length->parentWidget(), m_length);
    const bool asked = hours || (chosen->measure.asked && chosen->measure.unit == TypeMeasure::Unit::Time);
    m_form->setRowVisible(m_length->parentWidget(), asked);
    m_form->setRowVisible(m_final, chosen->intakeEvents.contains(u"DECISION_FINAL"_s));
    m_form->setRowVisible(m_condition->parentWidget(), !chosen->specialConditions.isEmpty());
    m_final->setMissing(tr("missing, the registry sends it"));
    m_numberEcho->setEcho(Tone::Soon, Icon::Warning, tr("missing, reception asks for it"));
    setFieldState(m_number, m_number->text().isEmpty() ? FieldState::Missing : FieldState::Normal);
    m_typing->start();
}

void RegisterPage::personTyped()
{
    if (m_filling)
        return;
    const auto parts = nameParts(m_name->text());
    if (m_newPerson || !m_person.isNull() || (parts.family.size() < 3 && m_number->text().size() < 11)) {
        showAlike(false);
        return;
    }
    QString digits = m_number->text();
    digits.remove(QRegularExpression(u"\\D"_s));
    const auto found = m_workspace.read([&](const Database &database) {
        return lookAlikes(database,
                          {.familyName = parts.family,
                           .givenName = parts.given,
                           .birthDate = m_birth->date() ? m_birth->date()->toString(Qt::ISODate) : QString(),
                           .nationalNumber = digits.size() == 11 ? digits : QString()},
                          4);
    });
    m_alike->clearRows();
    if (!found || found->isEmpty()) {
        showAlike(false);
        return;
    }
    m_alike->setTitle(tr("Looks like %n person(s)", nullptr, static_cast<int>(found->size())));
    m_alike->setHeadIcon(Icon::People, Colour::Accent);
    for (const auto &one : *found) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(px(12), px(4), px(12), px(4));
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        const auto born = QDate::fromString(one.person.birthDate, Qt::ISODate);
        auto *first = new PlainLabel(one.person.displayName() + u" · "_s +
                                     (born.isValid() ? shortDate(born) : one.person.birthDate) +
                                     (one.address.isEmpty() ? QString() : u" · "_s + one.address));
        first->setElide(PlainLabel::Elide::Right);
        first->setBold(true);
        QStringList why;
        for (const auto &reason : one.reasons)
            why << sentence(reason, currentLanguage());
        if (one.openDossiers > 0)
            why << tr("%n running dossier(s)", nullptr, one.openDossiers);
        lines->addWidget(first);
        auto *second = new PlainLabel(why.join(u" · "_s), TextSize::Small, Colour::Muted);
        second->setElide(PlainLabel::Elide::Right);
        lines->addWidget(second);
        layout->addLayout(lines, 1);
        auto *use = new QPushButton(tr("This person"));
        setButtonKind(use, ButtonKind::Row);
        setName(use, tr("This person: %1").arg(one.person.displayName()));
        connect(use, &QPushButton::clicked, this,
                [this, person = one.person, address = one.address] { usePerson(person, address); });
        layout->addWidget(use);
        m_alike->addRow(row);
    }
    showAlike(true);
    m_alike->setFixedHeight(m_alike->contentHeight());
}

void RegisterPage::usePerson(const Person &person, const QString &address)
{
    m_filling = true;
    m_person = person.id;
    m_name->setText(person.familyName + (person.givenName.isEmpty() ? QString() : u", "_s + person.givenName));
    m_nameEcho->setEcho(Tone::Ok, Icon::Check, tr("already registered: nothing to type again"));
    const auto born = QDate::fromString(person.birthDate, Qt::ISODate);
    m_birth->setDate(born.isValid() ? std::optional(born) : std::nullopt);
    m_number->setText(formatNationalNumber(person.nationalNumber));
    m_address->setText(address);
    showAlike(false);
    m_filling = false;
    m_condition->setFocus(Qt::OtherFocusReason);
    m_typing->start();
}

void RegisterPage::addCondition(const QString &kind, const QJsonObject &inputs)
{
    if (std::any_of(m_conditions.begin(), m_conditions.end(),
                    [&](const ConditionRow &one) { return one.kind == kind && kind != u"OTHER"; }))
        return;
    const auto *item = m_workspace.catalogue().item(u"condition"_s, kind);
    if (!item)
        return;
    ConditionRow made{.kind = kind, .row = new QWidget};
    auto *layout = new QHBoxLayout(made.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(new IconLabel(Icon::Check));
    auto *name = new PlainLabel(capital(item->name.in(currentLanguage())));
    name->setElide(PlainLabel::Elide::Right);
    layout->addWidget(name, 1);
    for (const auto &input : conditionInputs(*item)) {
        auto *field = new Field;
        field->setPlaceholderText(input.name.in(currentLanguage()));
        field->setText(inputs.value(input.code).toVariant().toString());
        setName(field, item->name.in(currentLanguage()) + u": "_s + input.name.in(currentLanguage()));
        field->setMaximumWidth(px(input.type == u"text" || input.type == u"address" ? 200 : 110));
        if (input.required)
            setFieldState(field, field->text().isEmpty() ? FieldState::Missing : FieldState::Normal);
        connect(field, &QLineEdit::textEdited, this, [this, field] {
            setFieldState(field, field->text().isEmpty() ? FieldState::Missing : FieldState::Normal);
            m_typing->start();
        });
        layout->addWidget(field);
        made.inputs.insert(input.code, field);
    }
    auto *remove = new QToolButton;
    remove->setIcon(icon(Icon::Cross));
    remove->setAutoRaise(true);
    setName(remove, tr("Remove: %1").arg(item->name.in(currentLanguage())));
    connect(remove, &QToolButton::clicked, this, [this, row = made.row] {
        m_conditions.removeIf([row](const ConditionRow &one) { return one.row == row; });
        row->hide();
        row->deleteLater();
        countConditions();
        m_condition->setFocus(Qt::OtherFocusReason);
        m_typing->start();
    });
    layout->addWidget(remove);
    m_conditionRows->addWidget(made.row);
    made.row->show();
    m_conditions << made;
    if (const auto known = conditionInputs(*item); !known.isEmpty() && inputs.isEmpty() && !m_filling)
        QTimer::singleShot(0, made.row, [field = QPointer<Field>(made.inputs.value(known.first().code))] {
            if (field)
                field->setFocus(Qt::OtherFocusReason);
        });
    countConditions();
    m_typing->start();
}

void RegisterPage::showAlike(bool shown)
{
    m_alike->setVisible(shown);
    m_form->setRowVisible(m_alikeHost, shown);
}

void RegisterPage::countConditions()
{
    m_form->setRowVisible(m_conditionHost, !m_conditions.isEmpty());
    m_conditionCount->setText(m_conditions.isEmpty()
                                  ? QString()
                                  : tr("%n from the decision", nullptr, static_cast<int>(m_conditions.size())));
}

Act RegisterPage::act() const
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
    if (m_final->date() && m_form->isRowVisible(m_final))
        with.insert(u"finalOn"_s, m_final->date()->toString(Qt::ISODate));
    if (chosen && !m_length->text().isEmpty()) {
        if (chosen->measure.unit == TypeMeasure::Unit::Hours)
            with.insert(u"hours"_s, m_length->text().section(u' ', 0, 0));
        else if (const auto length = readSpokenDuration(m_length->text()))
            with.insert(u"duration"_s, writeDuration(*length));
    }
    // The follow-up in the same house, where there is one court of that kind.
    if (chosen && !chosen->principals.followsUp.isEmpty()) {
        const auto follower = chosen->principals.followsUp.first();
        QJsonObject follow{{u"principal"_s, follower}};
        for (const auto &court : m_workspace.catalogue().courts())
            if (court.principal == follower && court.house == m_workspace.house())
                follow.insert(u"court"_s, court.code);
        with.insert(u"followUp"_s, follow);
    }
    if (!m_person.isNull()) {
        with.insert(u"people"_s, QJsonArray{QJsonObject{{u"person"_s, m_person.toString()}}});
    } else if (const auto parts = nameParts(m_name->text()); !parts.family.isEmpty()) {
        QJsonObject person{{u"familyName"_s, parts.family}, {u"givenName"_s, parts.given}};
        if (m_birth->date())
            person.insert(u"birthDate"_s, m_birth->date()->toString(Qt::ISODate));
        if (!m_number->text().isEmpty())
            person.insert(u"nationalNumber"_s, m_number->text());
        static const QRegularExpression address(
            u"^(.*?)\\s+(\\d+\\w*)(?:\\s+(?:bus|bte|Postfach)\\s+(\\w+))?\\s*,\\s*(\\d{4})\\s+(.+)$"_s);
        if (const auto match = address.match(m_address->text().trimmed()); match.hasMatch())
            person.insert(u"address"_s, QJsonObject{{u"street"_s, match.captured(1)},
                                                    {u"number"_s, match.captured(2)},
                                                    {u"box"_s, match.captured(3)},
                                                    {u"postcode"_s, match.captured(4)},
                                                    {u"municipality"_s, match.captured(5)}});
        else if (!m_address->text().trimmed().isEmpty())
            person.insert(u"address"_s, QJsonObject{{u"street"_s, m_address->text().trimmed()}});
        with.insert(u"people"_s, QJsonArray{QJsonObject{{u"new"_s, person}}});
    }
    QJsonArray conditions;
    for (const auto &one : m_conditions) {
        QJsonObject inputs;
        const auto known = conditionInputs(*m_workspace.catalogue().item(u"condition"_s, one.kind));
        for (const auto &input : known) {
            const auto text = one.inputs.value(input.code)->text().trimmed();
            if (text.isEmpty())
                continue;
            if (input.type == u"number")
                inputs.insert(input.code, text.toDouble());
            else if (input.type == u"duration")
                inputs.insert(input.code, writeDuration(readSpokenDuration(text).value_or(Duration{})));
            else
                inputs.insert(input.code, text);
        }
        conditions << QJsonObject{{u"kind"_s, one.kind}, {u"inputs"_s, inputs}};
    }
    with.insert(u"conditions"_s, conditions);
    if (!m_assistant->currentId().isEmpty())
        with.insert(u"assistant"_s, m_assistant->currentId());
    return {.name = u"registerMandate"_s, .with = with};
}

void RegisterPage::recompute()
{
    if (m_filling)
        return;
    const auto *chosen = type();
    // Echoes of the fields that are read here.
    if (!m_length->text().isEmpty() && chosen && chosen->measure.unit == TypeMeasure::Unit::Time) {
        if (const auto length = readSpokenDuration(m_length->text()))
            m_lengthEcho->setEcho(Tone::Ok, Icon::Check, durationText(*length, currentLanguage()));
        else
            m_lengthEcho->setError(tr("not understood: type for example 3 years"));
    } else if (chosen && !chosen->measure.minimum.isEmpty()) {
        const bool hours = chosen->measure.unit == TypeMeasure::Unit::Hours;
        const auto spokenLimit = [&](const QString &limit) {
            return hours ? limit : durationText(readDuration(limit).value_or(Duration{}), currentLanguage());
        };
        m_lengthEcho->setEcho(
            Tone::Neutral, Icon::Law,
            tr("by law %1 to %2").arg(spokenLimit(chosen->measure.minimum), spokenLimit(chosen->measure.maximum)));
    } else {
        m_lengthEcho->clear();
    }
    if (!m_number->text().isEmpty()) {
        const auto number =
            readNationalNumber(m_number->text(), m_birth->date() ? m_birth->date()->toString(Qt::ISODate) : QString(),
                               m_workspace.clock().today());
        if (number) {
            m_numberEcho->setEcho(Tone::Ok, Icon::Check, formatNationalNumber(number->digits));
            setFieldState(m_number, FieldState::Normal);
            if (m_birth->isEmpty()) // known from the number: not asked again
                if (const auto born = QDate::fromString(number->birthDate, Qt::ISODate); born.isValid())
                    m_birth->setDate(born);
        } else if (m_number->text().size() >= 11) {
            m_numberEcho->setError(problemText(m_workspace, number.error()));
            setFieldState(m_number, FieldState::Error);
        }
    }
    if (chosen && !m_principal->currentId().isEmpty() && !chosen->principals.followsUp.isEmpty())
        m_principalEcho->setEcho(Tone::Ok, Icon::Check,
                                 tr("follows up: %1")
                                     .arg(m_workspace.catalogue().name(
                                         u"principal"_s, chosen->principals.followsUp.first(), currentLanguage())));
    else
        m_principalEcho->clear();
    if (m_person.isNull() && !m_name->text().isEmpty())
        m_nameEcho->setEcho(Tone::Neutral, Icon::PersonPlus, tr("new person"));
    else if (m_person.isNull())
        m_nameEcho->clear();
    showConsequences(chosen && m_received->date() ? m_workspace.rehearse(act()) : Result<DossierView>(refused({})));
    keepDraft();
}

void RegisterPage::keepDraft()
{
    if (m_filling || formState() == m_untouched)
        return;
    if (auto kept = m_workspace.saveDraft(u"registerMandate"_s, formState()); !kept)
        m_saved->setText(problemText(m_workspace, kept.error()));
    else
        m_saved->setText(tr("Draft kept, %1").arg(m_workspace.clock().now().toString(u"HH:mm"_s)));
}

void RegisterPage::showConsequences(const Result<DossierView> &view)
{
    const auto language = currentLanguage();
    for (auto *panel : {m_terms, m_byLaw, m_tasks, m_missing}) {
        panel->clearRows();
        panel->setSecondary({});
        panel->hide();
    }
    m_rehearsed.reset();
    m_save->setText(tr("Register"));
    if (!view) {
        if (!view.error().code.isEmpty())
            m_message->showMessage(
                view.error().kind == Problem::Kind::Refused ? Tone::Over : Tone::Soon,
                problemText(m_workspace, view.error()) +
                    (view.error().article.isEmpty() ? QString() : u" ("_s + view.error().article + u')'));
        m_hint->setText(tr("Choose a type and the date of receipt."));
        m_hint->show();
        return;
    }
    m_rehearsed = *view;
    m_hint->hide();
    if (formState() != m_saidAbout)
        m_message->clear();
    QStringList known;
    for (const auto &deadline : view->deadlines) {
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
        connect(row, &FocusRow::asked, this, [this, row, code = deadline.rule->code, anchor = deadline.anchor] {
            if (!m_rehearsed)
                return;
            for (const auto &one : std::as_const(m_rehearsed->deadlines))
                if (one.rule->code == code && one.anchor == anchor) {
                    auto content = whyContent(m_workspace, *m_rehearsed, one);
                    content.mayOverride = false; // nothing is registered yet
                    m_why->explain(content, row);
                    return;
                }
        });
        m_terms->addRow(row);
    }
    m_terms->setVisible(!view->deadlines.isEmpty());
    m_known = known;
    m_terms->setSecondary(QString::number(view->deadlines.size()));
    int byLaw = 0;
    for (const auto &condition : view->file.conditions)
        if (condition.origin == u"GENERAL") {
            m_byLaw->addRow(consequence(Icon::Law, Colour::Muted,
                                        capital(m_workspace.catalogue().name(u"condition"_s, condition.kind, language)),
                                        {}, nullptr, {}));
            ++byLaw;
        }
    m_byLaw->setVisible(byLaw > 0);
    m_byLaw->setSecondary(tr("%n, they come by themselves", nullptr, byLaw));
    int asks = 0;
    for (const auto &task : view->tasks) {
        if (task.kind == u"task.askMissing")
            continue;
        ++asks;
        m_tasks->addRow(consequence(Icon::Box, Colour::Muted,
                                    capital(spoken({task.kind, task.places}, m_workspace.catalogue(), language)), {},
                                    nullptr, view->file.staffName(task.staff)));
    }
    m_tasks->setVisible(asks > 0);
    m_tasks->setSecondary(tr("on registration"));
    for (const auto &item : view->missing) {
        const auto what = spoken({u"missing."_s + item.what, {}}, m_workspace.catalogue(), language);
        m_missing->addRow(consequence(Icon::Warning, Colour::Soon,
                                      capital(m_workspace.catalogue().item(u"event"_s, item.what)
                                                  ? m_workspace.catalogue().name(u"event"_s, item.what, language)
                                                  : what),
                                      {}, nullptr, m_workspace.catalogue().name(u"debtor"_s, item.debtor, language)));
    }
    const int missing = static_cast<int>(view->missing.size());
    m_missing->setVisible(missing > 0);
    m_missing->setSecondary(tr("%n, with who sends it", nullptr, missing));
    m_save->setText(missing > 0 ? tr("Register, %n item(s) to follow", nullptr, missing) : tr("Register"));
}

void RegisterPage::save()
{
    m_saidAbout = formState(); // what is said now stays until something is typed
    for (auto *date : {m_decided, m_final, m_received, m_birth})
        if (date->hasError()) {
            date->field()->setFocus(Qt::OtherFocusReason);
            m_message->showMessage(
                Tone::Over,
                tr("One of the dates is not understood. What you typed is still there: put it right or clear it."));
            return;
        }
    if (!type()) {
        m_type->setFocus(Qt::OtherFocusReason);
        m_message->showMessage(Tone::Over, tr("Choose the dossier type first. What you typed is kept."));
        return;
    }
    const auto done = m_workspace.write(act());
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        return;
    }
    m_typing->stop();
    m_workspace.dropDraft(u"registerMandate"_s);
    clear();
    Q_EMIT said(sayingText(m_workspace, done->saying));
    Q_EMIT registered(Dossier::Id(done->made), sayingText(m_workspace, done->saying));
}

QJsonObject RegisterPage::formState() const
{
    QJsonArray conditions;
    for (const auto &one : m_conditions) {
        QJsonObject inputs;
        for (auto it = one.inputs.begin(); it != one.inputs.end(); ++it)
            inputs.insert(it.key(), it.value()->text());
        conditions << QJsonObject{{u"kind"_s, one.kind}, {u"inputs"_s, inputs}};
    }
    return {{u"type"_s, m_type->currentId()},
            {u"principal"_s, m_principal->currentId()},
            {u"reference"_s, m_reference->text()},
            {u"decided"_s, m_decided->keepable()},
            {u"final"_s, m_final->keepable()},
            {u"length"_s, m_length->text()},
            {u"received"_s, m_received->keepable()},
            {u"name"_s, m_name->text()},
            {u"person"_s, m_person.toString()},
            {u"birth"_s, m_birth->keepable()},
            {u"number"_s, m_number->text()},
            {u"address"_s, m_address->text()},
            {u"assistant"_s, m_assistant->currentId()},
            {u"conditions"_s, conditions}};
}

void RegisterPage::restore(const QJsonObject &state)
{
    m_filling = true;
    const auto text = [&](const char *name) { return state.value(QLatin1StringView(name)).toString(); };
    m_received->setTyped(text("received"));
    m_decided->setTyped(text("decided"));
    m_type->setCurrentId(text("type"));
    typeChosen();
    m_principal->setCurrentId(text("principal"));
    m_reference->setText(text("reference"));
    m_final->setTyped(text("final"));
    m_length->setText(text("length"));
    m_name->setText(text("name"));
    m_person = Person::Id::fromString(text("person"));
    m_birth->setTyped(text("birth"));
    m_number->setText(text("number"));
    m_address->setText(text("address"));
    m_assistant->setCurrentId(text("assistant"));
    for (const auto &one : state.value("conditions"_L1).toArray())
        addCondition(one.toObject().value("kind"_L1).toString(), one.toObject().value("inputs"_L1).toObject());
    m_filling = false;
    m_saidAbout = formState();
    countConditions();
    personTyped();
    m_typing->start();
}

void RegisterPage::clear()
{
    m_filling = true;
    m_person = {};
    m_known.clear();
    for (auto *combo : {m_type, m_principal, m_condition})
        combo->setCurrentId({});
    for (auto *field : {m_reference, m_length, m_name, m_number, m_address})
        field->clear();
    for (auto *date : {m_decided, m_final, m_birth})
        date->setDate({});
    m_received->setDate(m_workspace.clock().today());
    for (const auto &one : std::as_const(m_conditions)) {
        one.row->hide();
        one.row->deleteLater();
    }
    m_conditions.clear();
    countConditions();
    m_newPerson = false;
    m_saidAbout = {};
    m_assistant->setCurrentId(m_workspace.user().role.endsWith(u"ASSISTANT") ? m_workspace.user().id.toString()
                                                                             : QString());
    showAlike(false);
    m_message->clear();
    m_saved->setText({});
    m_filling = false;
    m_untouched = formState();
    typeChosen();
    recompute();
}
