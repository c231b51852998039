// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/register/personfields.h"

#include "core/base/sentence.h"
#include "core/dossier/knownpeople.h"
#include "core/person/nationalnumber.h"
#include "core/workspace.h"
#include "ui/base/accessibility.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/panel.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/register/echoedline.h"
#include "ui/register/otherpeople.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

// One person for the act, from what was typed; null without a name.
QJsonValue personOf(const QJsonObject &typed)
{
    const auto text = [&](const char *name) { return typed.value(QLatin1StringView(name)).toString(); };
    if (!Person::Id::fromString(text("person")).isNull())
        return QJsonObject{{u"person"_s, text("person")}};
    const auto parts = nameParts(text("name"));
    if (parts.family.isEmpty())
        return {};
    QJsonObject person{{u"familyName"_s, parts.family}, {u"givenName"_s, parts.given}};
    if (!text("born").isEmpty())
        person.insert(u"birthDate"_s, text("born"));
    if (!text("number").isEmpty())
        person.insert(u"nationalNumber"_s, text("number"));
    if (const auto address = readAddress(text("address")); !address.street.isEmpty()) {
        QJsonObject read{{u"street"_s, address.street}};
        for (const auto &[name, value] : {std::pair{u"number"_s, address.number},
                                          {u"box"_s, address.box},
                                          {u"postcode"_s, address.postcode},
                                          {u"municipality"_s, address.municipality}})
            if (!value.isEmpty())
                read.insert(name, value);
        person.insert(u"address"_s, read);
    }
    return QJsonObject{{u"new"_s, person}};
}

} // namespace

PersonFields::PersonFields(Workspace &workspace, QFormLayout *form, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_form(form),
      m_name(new Field(Icon::Person)),
      m_nameEcho(new EchoLine),
      m_alikeHost(new QWidget),
      m_alike(new Panel({})),
      m_birth(new DateEdit(DateHint::Birth)),
      m_number(new Field),
      m_numberEcho(new EchoLine),
      m_address(new Field),
      m_others(new OtherPeople),
      m_another(new QPushButton(tr("Another person"))),
      m_anotherHost(new QWidget)
{
    m_birth->setToday([this] { return m_workspace.clock().today(); });
    m_name->setPlaceholderText(tr("Family name, given name"));
    m_address->setPlaceholderText(tr("Street number, postcode town"));
    auto *alikeLayout = new QVBoxLayout(m_alikeHost);
    alikeLayout->setContentsMargins(px(160), 0, 0, 0);
    alikeLayout->addWidget(m_alike);
    auto *none = new QPushButton(tr("None of them, a new person"));
    setButtonKind(none, ButtonKind::Row);
    m_alike->addToHead(none);

    auto *anotherLayout = new QHBoxLayout(m_anotherHost);
    anotherLayout->setContentsMargins(px(160), 0, 0, 0);
    anotherLayout->addWidget(m_another);
    anotherLayout->addStretch();
    m_another->setIcon(icon(Icon::PersonPlus));

    form->addRow(m_others);
    addEchoedRow(form, tr("&Name"), m_name, m_nameEcho);
    form->addRow(m_alikeHost);
    addFormRow(form, tr("&Born on"), m_birth->field(), m_birth);
    addEchoedRow(form, tr("National n&umber"), m_number, m_numberEcho);
    addEchoedRow(form, tr("Addre&ss"), m_address, new EchoLine);
    form->addRow(m_anotherHost);
    setHelp(m_name, {.act = u"control"_s, .parameter = u"personName"_s});
    setHelp(m_birth, {.act = u"registerMandate"_s, .parameter = u"people/new/birthDate"_s});
    setHelp(m_number, {.act = u"registerMandate"_s, .parameter = u"people/new/nationalNumber"_s});
    setHelp(m_address, {.act = u"control"_s, .parameter = u"personAddress"_s});
    setHelp(m_another, {.act = u"registerMandate"_s, .parameter = u"people"_s});
    showAlike(false);
    showOthers();

    connect(m_another, &QPushButton::clicked, this, &PersonFields::typeAnother);
    connect(m_others, &OtherPeople::changeWanted, this, &PersonFields::change);
    connect(none, &QPushButton::clicked, this, [this] {
        m_isNew = true;
        showAlike(false);
        m_birth->setFocus(Qt::OtherFocusReason);
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_person = {};
        m_isNew = false;
        offerAlike();
        Q_EMIT edited();
    });
    connect(m_birth, &DateEdit::dateChanged, this, [this] {
        offerAlike();
        Q_EMIT edited();
    });
    connect(m_number, &QLineEdit::textEdited, this, [this] {
        offerAlike();
        Q_EMIT edited();
    });
    connect(m_address, &QLineEdit::textEdited, this, &PersonFields::edited);
}

QList<QWidget *> PersonFields::readingOrder() const
{
    return {m_others, m_name, m_alike, m_birth, m_number, m_address, m_another};
}

QJsonArray PersonFields::people() const
{
    QJsonArray people;
    for (const auto &one : m_others->state() + typed())
        if (const auto person = personOf(one.toObject()); !person.isNull())
            people << person;
    return people;
}

QJsonObject PersonFields::typed() const
{
    return {{u"name"_s, m_name->text()},
            {u"person"_s, m_person.toString()},
            {u"birth"_s, m_birth->keepable()},
            {u"born"_s, m_birth->date() ? m_birth->date()->toString(Qt::ISODate) : QString()},
            {u"number"_s, m_number->text()},
            {u"address"_s, m_address->text()}};
}

void PersonFields::addTo(QJsonObject *state) const
{
    const auto here = typed();
    for (auto it = here.begin(); it != here.end(); ++it)
        state->insert(it.key(), it.value());
    state->insert(u"others"_s, m_others->state());
}

void PersonFields::restore(const QJsonObject &state)
{
    m_filling = true;
    m_name->setText(state.value("name"_L1).toString());
    m_person = Person::Id::fromString(state.value("person"_L1).toString());
    m_birth->setTyped(state.value("birth"_L1).toString());
    m_number->setText(state.value("number"_L1).toString());
    m_address->setText(state.value("address"_L1).toString());
    if (state.contains("others"_L1))
        m_others->setState(state.value("others"_L1).toArray());
    showOthers();
    m_filling = false;
    offerAlike();
}

void PersonFields::clear()
{
    m_others->setState({});
    restore({});
    m_isNew = false;
}

void PersonFields::setSeveral(bool several)
{
    m_several = several;
    showOthers();
}

void PersonFields::showOthers()
{
    m_form->setRowVisible(m_others, !m_others->state().isEmpty());
    m_form->setRowVisible(m_anotherHost, m_several);
}

// The one in the fields becomes a row above them, and they are free for the next.
void PersonFields::typeAnother()
{
    if (!personOf(typed()).isNull()) {
        m_others->add(typed());
        restore({});
        m_isNew = false;
        Q_EMIT edited();
    }
    m_name->setFocus(Qt::OtherFocusReason);
}

void PersonFields::change(const QJsonObject &other)
{
    if (!personOf(typed()).isNull())
        m_others->add(typed());
    restore(other);
    m_name->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PersonFields::setNumberAsked(bool asked)
{
    m_numberAsked = asked;
}

void PersonFields::echo()
{
    if (!m_person.isNull())
        m_nameEcho->setEcho(Tone::Ok, Icon::Check, tr("already registered: nothing to type again"));
    else if (!m_name->text().isEmpty())
        m_nameEcho->setEcho(Tone::Neutral, Icon::PersonPlus, tr("new person"));
    else
        m_nameEcho->clear();

    const auto typed = m_number->text();
    if (typed.isEmpty() && m_numberAsked) {
        m_numberEcho->setEcho(Tone::Soon, Icon::Warning, tr("missing, reception asks for it"));
        setFieldState(m_number, FieldState::Missing);
        return;
    }
    m_numberEcho->clear();
    setFieldState(m_number, FieldState::Normal);
    if (typed.isEmpty())
        return;
    const auto number = readNationalNumber(typed, m_birth->date() ? m_birth->date()->toString(Qt::ISODate) : QString(),
                                           m_workspace.clock().today());
    if (number) {
        m_numberEcho->setEcho(Tone::Ok, Icon::Check, formatNationalNumber(number->digits));
        if (m_birth->isEmpty()) // known from the number: not asked again
            if (const auto born = QDate::fromString(number->birthDate, Qt::ISODate); born.isValid())
                m_birth->setDate(born);
    } else if (typed.size() >= 11) {
        m_numberEcho->setError(problemText(m_workspace, number.error()));
        setFieldState(m_number, FieldState::Error);
    }
}

void PersonFields::offerAlike()
{
    if (m_filling)
        return;
    const auto parts = nameParts(m_name->text());
    if (m_isNew || !m_person.isNull() || (parts.family.size() < 3 && m_number->text().size() < 11)) {
        showAlike(false);
        return;
    }
    QString digits = m_number->text();
    digits.remove(QRegularExpression(u"\\D"_s));
    const auto found = m_workspace.read([&](const Database &database) {
        return knownLookAlikes(database,
                               {.familyName = parts.family,
                                .givenName = parts.given,
                                .birthDate = m_birth->date() ? m_birth->date()->toString(Qt::ISODate) : QString(),
                                .nationalNumber = digits.size() == 11 ? digits : QString()},
                               m_workspace.user(), 4);
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
        auto *button = new QPushButton(tr("This person"));
        setButtonKind(button, ButtonKind::Row);
        setName(button, tr("This person: %1").arg(one.person.displayName()));
        connect(button, &QPushButton::clicked, this,
                [this, person = one.person, address = one.address] { use(person, address); });
        layout->addWidget(button);
        m_alike->addRow(row);
    }
    showAlike(true);
    m_alike->setFixedHeight(m_alike->contentHeight());
}

void PersonFields::use(const Person &person, const QString &address)
{
    m_filling = true;
    m_person = person.id;
    m_name->setText(person.familyName + (person.givenName.isEmpty() ? QString() : u", "_s + person.givenName));
    const auto born = QDate::fromString(person.birthDate, Qt::ISODate);
    m_birth->setDate(born.isValid() ? std::optional(born) : std::nullopt);
    m_number->setText(formatNationalNumber(person.nationalNumber));
    m_address->setText(address);
    m_filling = false;
    showAlike(false);
    echo();
    Q_EMIT known();
    Q_EMIT edited();
}

void PersonFields::showAlike(bool shown)
{
    m_alike->setVisible(shown);
    m_form->setRowVisible(m_alikeHost, shown);
}
