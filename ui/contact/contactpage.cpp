// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/contactpage.h"

#include "core/base/sentence.h"
#include "core/report/makereport.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/keeptimer.h"
#include "ui/base/keybutton.h"
#include "ui/base/messageline.h"
#include "ui/base/panelcolumn.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rule.h"
#include "ui/base/segmented.h"
#include "ui/base/timeedit.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/report/beginletter.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Where the next appointment will be: where this one is, or where the last of its kind was.
QString usualPlace(const DossierFile &file, const Contact *appointment, const QString &kind)
{
    if (appointment)
        return appointment->place;
    QString place;
    for (const auto &contact : file.contacts)
        if (contact.kind == kind && !contact.place.isEmpty())
            place = contact.place;
    return place;
}

} // namespace

ContactPage::ContactPage(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    m_typing = new KeepTimer(300, this);
    connect(m_typing, &KeepTimer::timeout, this, &ContactPage::keep);
    build();
}

void ContactPage::build()
{
    m_title = new PlainLabel({}, TextSize::Title);
    m_title->setBold(true);
    m_title->setElide(PlainLabel::Elide::Middle);
    m_notes = new Panel(tr("Last notes"));
    m_kind = new Combo;
    m_medium = new Segmented(tr("Medium"));
    m_outcome = new Segmented(tr("Outcome"));
    m_medium->setWraps();
    m_outcome->setWraps();
    m_date = new DateEdit(DateHint::Past);
    m_from = new TimeEdit;
    m_until = new TimeEdit;
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(px(120));
    m_nextDate = new DateEdit(DateHint::Future);
    m_nextTime = new TimeEdit;
    m_nextPlace = new Field;
    m_nextPlace->setMaximumWidth(px(360));
    m_message = new MessageLine;
    for (auto *date : {m_date, m_nextDate})
        date->setToday([this] { return m_workspace.clock().today(); });
    m_kind->setMaximumWidth(px(360));

    auto *people = m_peopleHost = new QWidget;
    m_people = new QVBoxLayout(people);
    m_people->setContentsMargins(0, 0, 0, 0);
    m_people->setSpacing(px(2));
    auto *fulfils = m_fulfilsHost = new QWidget;
    m_fulfils = new QVBoxLayout(fulfils);
    m_fulfils->setContentsMargins(0, 0, 0, 0);
    m_fulfils->setSpacing(px(2));
    auto *times = new QWidget;
    auto *timesLayout = new QHBoxLayout(times);
    timesLayout->setContentsMargins(0, 0, 0, 0);
    timesLayout->setSpacing(px(8));
    for (auto *time : {m_from, m_until, m_nextTime})
        time->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    timesLayout->addWidget(m_from);
    timesLayout->addWidget(buddyLabel(tr("&until"), m_until->field()));
    timesLayout->addWidget(m_until);
    timesLayout->addStretch();

    auto *form = new QFormLayout;
    form->setVerticalSpacing(px(10));
    form->setHorizontalSpacing(px(16));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [form](const QString &text, QWidget *buddy, QWidget *field) {
        auto *label = buddyLabel(text, buddy);
        label->setMinimumWidth(px(132));
        form->addRow(label, field);
        return label;
    };
    add(tr("&Outcome"), m_outcome, m_outcome);
    add(tr("&Contact"), m_kind, m_kind);
    add(tr("&Medium"), m_medium, m_medium);
    add(tr("&Date"), m_date->field(), m_date);
    add(tr("&From"), m_from->field(), times);
    m_presentLabel = add(tr("Present"), people, people);
    add(tr("&Note"), m_text, m_text);
    m_fulfilsLabel = add(tr("This fulfils"), fulfils, fulfils);
    add(tr("Ne&xt appointment"), m_nextDate->field(), m_nextDate);
    add(tr("a&t"), m_nextTime->field(), m_nextTime);
    add(tr("P&lace"), m_nextPlace, m_nextPlace);

    m_save = new KeyButton(u"Ctrl+Enter"_s);
    m_save->setText(tr("Save the note"));
    setButtonKind(m_save, ButtonKind::Primary);
    m_letter = new KeyButton(u"Ctrl+L"_s);
    m_letter->setText(tr("Write a letter"));
    m_letter->setIcon(icon(Icon::Letter));
    m_leave = new KeyButton(u"Esc"_s);
    m_leave->setText(tr("Back to the dossier"));
    auto *foot = new QFrame;
    foot->setAutoFillBackground(true);
    auto *footLayout = new FlowLayout(px(12), px(6), foot);
    footLayout->setContentsMargins(px(24), px(10), px(24), px(10));
    footLayout->setTrailing();
    footLayout->addWidget(m_leave);
    footLayout->addWidget(m_letter);
    footLayout->addWidget(m_save);
    auto *right = new QVBoxLayout;
    right->setSpacing(px(12));
    right->addLayout(form);
    right->addStretch();
    auto *notes = new PanelColumn;
    notes->addPanel(m_notes);
    notes->setFlowing(true);
    auto *beside = new QVBoxLayout;
    beside->addWidget(notes);
    beside->addStretch();
    auto *inside = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(px(24), px(4), px(24), px(16));
    m_columns->setSpacing(px(24));
    m_columns->addLayout(beside, 2);
    m_columns->addLayout(right, 5);
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *title = new QVBoxLayout;
    title->setContentsMargins(px(24), px(16), px(24), px(8));
    title->addWidget(m_title);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(px(24), 0, px(24), px(8));
    messages->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(title);
    layout->addWidget(area, 1);
    layout->addLayout(messages);
    layout->addWidget(new Rule);
    layout->addWidget(foot);

    connect(m_kind, &Combo::chosen, this, [this] {
        fitOutcome();
        offer();
    });
    connect(m_medium, &Segmented::chosen, this, [this] { offer(); });
    connect(m_outcome, &Segmented::chosen, this, [this] { offer(); });
    connect(m_kind, &Combo::chosen, m_typing, &KeepTimer::start);
    connect(m_medium, &Segmented::chosen, m_typing, &KeepTimer::start);
    connect(m_outcome, &Segmented::chosen, m_typing, &KeepTimer::start);
    connect(m_text, &QPlainTextEdit::textChanged, m_typing, &KeepTimer::start);
    for (auto *date : {m_date, m_nextDate})
        connect(date->field(), &QLineEdit::textEdited, m_typing, &KeepTimer::start);
    for (auto *time : {m_from, m_until, m_nextTime})
        connect(time->field(), &QLineEdit::textEdited, m_typing, &KeepTimer::start);
    connect(m_nextPlace, &QLineEdit::textEdited, m_typing, &KeepTimer::start);
    connect(m_save, &QPushButton::clicked, this, &ContactPage::save);
    connect(m_letter, &QPushButton::clicked, this, &ContactPage::writeLetter);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        keep();
        Q_EMIT left(m_id);
    });
    auto *enter =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, this, &ContactPage::save);
    auto *onPad =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(onPad, &QShortcut::activated, this, &ContactPage::save);
    auto *letter =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(letter, &QShortcut::activated, this, &ContactPage::writeLetter);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_leave, &QPushButton::click);
    passLabelOn(times, m_from->field());
    setHelp(m_outcome, {.act = u"recordContact"_s, .parameter = u"outcome"_s});
    setHelp(m_kind, {.act = u"recordContact"_s, .parameter = u"kind"_s});
    setHelp(m_medium, {.act = u"recordContact"_s, .parameter = u"medium"_s});
    setHelp(m_date, {.act = u"recordContact"_s, .parameter = u"startsAt"_s});
    setHelp(m_from, {.act = u"recordContact"_s, .parameter = u"startsAt"_s});
    setHelp(m_until, {.act = u"recordContact"_s, .parameter = u"endsAt"_s});
    setHelp(m_peopleHost, {.act = u"recordContact"_s, .parameter = u"people/present"_s});
    setHelp(m_text, {.act = u"recordContact"_s, .parameter = u"summary"_s});
    setHelp(m_fulfilsHost, {.act = u"recordContact"_s, .parameter = u"fulfils/kind"_s});
    setHelp(m_nextDate, {.act = u"recordContact"_s, .parameter = u"next/startsAt"_s});
    setHelp(m_nextTime, {.act = u"recordContact"_s, .parameter = u"next/startsAt"_s});
    setHelp(m_nextPlace, {.act = u"recordContact"_s, .parameter = u"next/place"_s});
    setReadingOrder(this, {m_outcome, m_kind, m_medium, m_date, m_from, m_until, m_peopleHost, m_text, m_fulfilsHost,
                           m_nextDate, m_nextTime, m_nextPlace, m_leave, m_letter, m_save});
    arrange();
}

void ContactPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// In a narrow window the last notes stand below the form.
void ContactPage::arrange()
{
    m_columns->setDirection(width() < px(860) ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

QJsonObject ContactPage::formState() const
{
    QJsonArray present;
    for (const auto &[person, box] : m_present)
        if (box->isChecked())
            present << person.toString();
    QJsonArray refused;
    for (const auto &[one, box] : m_offered)
        if (!box->isChecked())
            refused << QString(one.kind + u'/' + one.person.toString());
    return {{u"outcome"_s, m_outcome->current()},
            {u"kind"_s, m_kind->currentId()},
            {u"medium"_s, m_medium->current()},
            {u"date"_s, m_date->keepable()},
            {u"from"_s, m_from->typed()},
            {u"until"_s, m_until->typed()},
            {u"present"_s, present},
            {u"text"_s, m_text->toPlainText()},
            {u"nextDate"_s, m_nextDate->keepable()},
            {u"nextTime"_s, m_nextTime->typed()},
            {u"nextPlace"_s, m_nextPlace->text()},
            {u"planned"_s, m_planned.toString()},
            {u"refused"_s, refused}};
}

void ContactPage::restore(const QJsonObject &state)
{
    const auto text = [&](const char *name) { return state.value(QLatin1StringView(name)).toString(); };
    m_filling = true;
    m_outcome->setCurrent(text("outcome"));
    m_kind->setCurrentId(text("kind"));
    m_date->setTyped(text("date"));
    m_from->field()->setText(text("from"));
    m_until->field()->setText(text("until"));
    m_nextDate->setTyped(text("nextDate"));
    m_nextTime->field()->setText(text("nextTime"));
    if (state.contains("nextPlace"_L1))
        m_nextPlace->setText(text("nextPlace"));
    const auto present = state.value("present"_L1).toArray();
    for (const auto &[person, box] : std::as_const(m_present))
        box->setChecked(present.contains(person.toString()));
    m_text->setPlainText(text("text"));
    m_filling = false;
    offer();
    m_medium->setCurrent(text("medium"));
    offer();
    const auto refused = state.value("refused"_L1).toArray();
    for (const auto &[one, box] : std::as_const(m_offered))
        box->setChecked(!refused.contains(QString(one.kind + u'/' + one.person.toString())));
}

void ContactPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_title && !m_id.isNull()) {
        const auto state = formState();
        for (auto *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            delete child;
        for (auto *shortcut : findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly))
            delete shortcut;
        delete layout();
        m_present.clear();
        m_offered.clear();
        build();
        fill();
        restore(state);
    }
    QWidget::changeEvent(event);
}

void ContactPage::begin(const Dossier::Id &dossier, const AnyId &planned)
{
    m_id = dossier;
    m_planned = planned;
    fill();
    m_outcome->setFocus(Qt::OtherFocusReason);
}

void ContactPage::fill()
{
    m_filling = true;
    auto view = m_workspace.dossierView(m_id);
    if (!view) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, view.error()));
        m_filling = false;
        return;
    }
    m_view = std::move(*view);
    setHelpType(this, m_view.type);
    m_message->clear();
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    m_title->setText(tr("Record a contact: %1").arg(m_view.file.dossier.title));

    m_notes->clearRows();
    int shown = 0;
    for (auto it = m_view.file.contacts.crbegin(); it != m_view.file.contacts.crend() && shown < 3; ++it) {
        if (it->state != u"DONE")
            continue;
        auto *row = new QWidget;
        auto *layout = new QVBoxLayout(row);
        layout->setContentsMargins(px(12), px(8), px(12), px(8));
        layout->setSpacing(px(2));
        auto *head = new PlainLabel(mediumDate(it->date(), language) + u" · "_s +
                                    catalogue.name(u"contact"_s, it->kind, language));
        head->setBold(true);
        head->setWordWrap(true);
        layout->addWidget(head);
        auto *how = new PlainLabel(catalogue.name(u"contact_outcome"_s, it->outcome, language) + u" · "_s +
                                       m_view.file.staffName(it->staff),
                                   TextSize::Small, Colour::Muted);
        how->setWordWrap(true);
        layout->addWidget(how);
        auto *text = new PlainLabel(it->summary.isEmpty() ? tr("no note") : it->summary);
        text->setWordWrap(true);
        layout->addWidget(text);
        if (!it->promised.isEmpty()) {
            auto *promised = new PlainLabel(tr("promised: %1").arg(it->promised), TextSize::Small, Colour::Accent);
            promised->setWordWrap(true);
            layout->addWidget(promised);
        }
        m_notes->addRow(row);
        ++shown;
    }
    m_notes->setSecondary(shown == 0 ? tr("none yet") : QString());

    QList<PopupItem> kinds;
    QStringList used;
    const auto today = m_workspace.clock().today();
    for (const auto &need : m_view.type->requiredContacts + m_view.type->usualContacts)
        if (!used.contains(need.kind) && !catalogue.current(u"contact"_s, {need.kind}, today).isEmpty()) {
            used << need.kind;
            kinds << PopupItem{.id = need.kind,
                               .label = capital(catalogue.name(u"contact"_s, need.kind, language)),
                               .icon = Icon::Talk};
        }
    if (const auto *all = catalogue.list(u"contact"_s))
        for (const auto &item : all->items)
            if (!used.contains(item.code))
                kinds << PopupItem{.id = item.code, .label = capital(item.name.in(language)), .icon = Icon::Talk};
    m_kind->setItems(kinds);
    QList<Choice> outcomes;
    for (const auto *code :
         {"ATTENDED", "ATTENDED_LATE", "NO_SHOW", "EXCUSED_WAITING_PROOF", "CANCELLED_BY_HOUSE", "SENT"})
        if (const auto *item = catalogue.item(u"contact_outcome"_s, QString::fromLatin1(code)))
            outcomes << Choice{item->code, capital(item->name.in(language))};
    m_outcome->setChoices(outcomes);

    while (auto *item = m_people->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_present.clear();
    for (const auto &person : std::as_const(m_view.file.people)) {
        auto *box = new QCheckBox(m_view.file.personName(person.person) + u" ("_s +
                                  catalogue.name(u"role"_s, person.role, language) + u')');
        box->setChecked(person.role == m_view.type->mainRole());
        connect(box, &QCheckBox::toggled, this, [this] { offer(); });
        m_people->addWidget(box);
        m_present << std::pair{person.person, box};
    }

    const auto now = m_workspace.clock().now();
    const auto *appointment = m_view.file.contact(m_planned);
    if (!appointment)
        for (const auto &contact : std::as_const(m_view.file.contacts))
            if (contact.state == u"PLANNED" && contact.date() <= now.date()) {
                appointment = &contact;
                m_planned = contact.id;
            }
    if (appointment) { // what was planned is filled in
        m_kind->setCurrentId(appointment->kind);
        m_date->setDate(appointment->date());
        m_from->setTime(QTime::fromString(appointment->startsAt.mid(11, 5), u"HH:mm"_s));
        m_until->setTime(appointment->endsAt.isEmpty() ? std::optional<QTime>()
                                                       : QTime::fromString(appointment->endsAt.mid(11, 5), u"HH:mm"_s));
    } else {
        const auto open = std::find_if(m_view.requirements.begin(), m_view.requirements.end(),
                                       [](const Requirement &one) { return !one.isFulfilled(); });
        m_kind->setCurrentId(open != m_view.requirements.end() ? open->kind : u"OFFICE_TALK"_s);
        m_date->setDate(now.date());
        m_from->setTime(QTime(now.time().hour(), now.time().minute() < 30 ? 0 : 30));
        m_until->setTime({});
    }
    m_outcome->setCurrent(u"ATTENDED"_s);
    fitOutcome();
    m_nextDate->setDate({});
    m_nextTime->setTime({});
    m_nextPlace->setText(usualPlace(m_view.file, appointment, m_kind->currentId()));
    m_text->clear();
    m_presentLabel->setBuddy(m_present.isEmpty() ? nullptr : m_present.first().second);
    m_filling = false;
    offer();
    m_untouched = formState();
    if (const auto kept = m_workspace.draft(draftKey()); !kept.isEmpty()) {
        restore(kept);
        m_message->showMessage(Tone::Accent, tr("What you were typing is still here."));
    }
}

// What is only written is sent; who talks is present.
void ContactPage::fitOutcome()
{
    const auto *kind = m_workspace.catalogue().item(u"contact"_s, m_kind->currentId());
    const auto media = kind ? kind->members.value("media"_L1).toArray() : QJsonArray();
    if (media == QJsonArray{u"WRITTEN"_s} && m_outcome->current() == u"ATTENDED")
        m_outcome->setCurrent(u"SENT"_s);
    else if (!media.contains(u"WRITTEN"_s) && m_outcome->current() == u"SENT")
        m_outcome->setCurrent(u"ATTENDED"_s);
}

void ContactPage::offer()
{
    if (m_filling)
        return;
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    const auto kind = m_kind->currentId();
    QList<Choice> media;
    if (const auto *list = catalogue.list(u"medium"_s))
        for (const auto &item : list->items)
            media << Choice{item.code, capital(item.name.in(language))};
    const auto chosen = m_medium->current();
    m_medium->setChoices(media);
    QStringList allowed;
    QString rule;
    if (const auto *item = catalogue.item(u"contact"_s, kind)) {
        for (const auto &one : item->members.value("media"_L1).toArray())
            allowed << one.toString();
        rule = Label::fromJson(item->members.value("rule"_L1).toObject()).in(language);
    }
    if (chosen.isEmpty() || (sender() == m_kind && !allowed.contains(chosen)))
        m_medium->setCurrent(allowed.value(0));
    else
        m_medium->setCurrent(chosen);
    if (!allowed.isEmpty() && !allowed.contains(m_medium->current()))
        m_message->showMessage(Tone::Over, Icon::Law,
                               rule.isEmpty() ? tr("This contact is not possible by this medium.") : rule);
    else if (m_message->sentence() == rule || !rule.isEmpty())
        m_message->clear();

    while (auto *item = m_fulfils->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_offered.clear();
    QList<ContactPerson> people;
    for (const auto &[person, box] : std::as_const(m_present))
        if (box->isChecked())
            people << ContactPerson{person, true};
    const auto *outcome = catalogue.item(u"contact_outcome"_s, m_outcome->current());
    if (outcome && outcomeFlags(*outcome).attended)
        for (const auto &one : wouldFulfil(m_view.file, *m_view.type, kind, people)) {
            auto *box =
                new QCheckBox(capital(catalogue.name(u"contact"_s, one.kind, language)) +
                              (one.person.isNull() ? QString() : u" · "_s + m_view.file.personName(one.person)));
            box->setChecked(true);
            setHelp(box, {.act = u"recordContact"_s, .parameter = u"fulfils/kind"_s, .value = one.kind});
            m_fulfils->addWidget(box);
            m_offered << std::pair{one, box};
        }
    m_fulfilsLabel->setBuddy(m_offered.isEmpty() ? nullptr : m_offered.first().second);
    if (m_offered.isEmpty())
        m_fulfils->addWidget(new PlainLabel(tr("nothing that is still required"), TextSize::Small, Colour::Muted));
    for (const auto &[one, box] : std::as_const(m_offered))
        box->show();
    for (const auto &[person, box] : std::as_const(m_present))
        box->show();
}

void ContactPage::keep()
{
    if (m_filling || m_id.isNull())
        return;
    m_typing->stop();
    const auto state = formState();
    if (state == m_untouched)
        m_workspace.dropDraft(draftKey());
    else if (auto kept = m_workspace.saveDraft(draftKey(), state, m_kind->current().label, m_id); !kept)
        m_message->showMessage(Tone::Over, problemText(m_workspace, kept.error()));
}

std::optional<Act> ContactPage::recording() const
{
    if (!m_date->date() || m_nextDate->hasError() || m_nextTime->hasError() || m_from->hasError() ||
        m_until->hasError())
        return {};
    const auto at = [](QDate date, std::optional<QTime> time) {
        return QString(date.toString(Qt::ISODate) + (time ? time->toString(u"'T'HH:mm"_s) : QString()));
    };
    QJsonObject with{{u"dossier"_s, m_id.toString()},
                     {u"kind"_s, m_kind->currentId()},
                     {u"medium"_s, m_medium->current()},
                     {u"outcome"_s, m_outcome->current()},
                     {u"startsAt"_s, at(*m_date->date(), m_from->time())},
                     {u"summary"_s, m_text->toPlainText()}};
    if (!m_planned.isNull())
        with.insert(u"planned"_s, m_planned.toString());
    if (m_until->time())
        with.insert(u"endsAt"_s, at(*m_date->date(), m_until->time()));
    QJsonArray people;
    for (const auto &[person, box] : std::as_const(m_present))
        if (box->isChecked())
            people << QJsonObject{{u"person"_s, person.toString()}};
    with.insert(u"people"_s, people);
    QJsonArray fulfils;
    for (const auto &[one, box] : std::as_const(m_offered))
        if (box->isChecked()) {
            QJsonObject json{{u"kind"_s, one.kind}};
            if (!one.person.isNull())
                json.insert(u"person"_s, one.person.toString());
            fulfils << json;
        }
    with.insert(u"fulfils"_s, fulfils);
    if (m_nextDate->date()) {
        const bool intakeDone = m_kind->currentId() == u"INTAKE_OFFICE" && m_outcome->current().startsWith(u"ATTENDED");
        with.insert(u"next"_s, QJsonObject{{u"kind"_s, intakeDone ? u"OFFICE_TALK"_s : m_kind->currentId()},
                                           {u"startsAt"_s, at(*m_nextDate->date(), m_nextTime->time())},
                                           {u"place"_s, m_nextPlace->text().trimmed()},
                                           {u"people"_s, people}});
    }
    return Act{.name = u"recordContact"_s, .with = with};
}

bool ContactPage::record()
{
    const auto act = recording();
    if (!act) {
        auto *wrong = !m_date->date()          ? m_date->field()
                      : m_from->hasError()     ? m_from->field()
                      : m_until->hasError()    ? m_until->field()
                      : m_nextDate->hasError() ? m_nextDate->field()
                                               : m_nextTime->field();
        wrong->setFocus(Qt::OtherFocusReason);
        m_message->showMessage(
            Tone::Over,
            tr("A date or time is not understood. What you typed is still there: put it right or clear it."));
        return false;
    }
    const auto done = m_workspace.write(*act);
    if (!done) {
        m_message->showMessage(Tone::Over, Icon::Law, problemText(m_workspace, done.error()));
        return false;
    }
    m_workspace.dropDraft(draftKey());
    m_filling = true;
    m_text->clear();
    m_filling = false;
    m_typing->stop();
    Q_EMIT said(sayingText(m_workspace, done->saying));
    return true;
}

void ContactPage::save()
{
    if (record())
        Q_EMIT recorded(m_id);
}

// Asked before anything is written: after this contact, is there an appointment to invite to?
bool ContactPage::letterFollows(const Act &act)
{
    const auto after = m_workspace.rehearse(act);
    if (!after) {
        m_message->showMessage(Tone::Over, Icon::Law, problemText(m_workspace, after.error()));
        return false;
    }
    const Contact held{.state = u"DONE"_s, .outcome = m_outcome->current()};
    const auto wanted =
        letterFor(after->file, *after->type, m_workspace.catalogue(), held, m_workspace.clock().today());
    if (!wanted) {
        m_message->showMessage(Tone::Soon, problemText(m_workspace, wanted.error()));
        m_nextDate->field()->setFocus(Qt::OtherFocusReason);
    }
    return wanted.has_value();
}

// An appointment that is still to come is invited to at once; what is over is recorded first.
void ContactPage::writeLetter()
{
    const auto *appointment = m_view.file.contact(m_planned);
    const bool ahead = appointment && appointment->date() > m_workspace.clock().today();
    Contact about{.state = u"DONE"_s, .outcome = m_outcome->current()};
    if (ahead) {
        keep();
        about = *appointment;
    } else {
        const auto act = recording();
        if ((act && !letterFollows(*act)) || !record())
            return;
    }
    const auto view = m_workspace.dossierView(m_id);
    const auto begun =
        view ? beginLetter(m_workspace, *view, about) : Result<BegunLetter>(tl::make_unexpected(view.error()));
    if (!begun) {
        Q_EMIT said(problemText(m_workspace, begun.error()));
        return Q_EMIT recorded(m_id);
    }
    if (!begun->saying.isEmpty())
        Q_EMIT said(begun->saying);
    Q_EMIT letterWanted(m_id, begun->report);
}
