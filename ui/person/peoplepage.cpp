// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/person/peoplepage.h"

#include "core/access/permissions.h"
#include "core/base/sentence.h"
#include "core/dossier/dossierstore.h"
#include "core/dossier/knownpeople.h"
#include "core/person/nationalnumber.h"
#include "core/person/personstore.h"
#include "core/search/search.h"
#include "ui/base/accessibility.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/focusrow.h"
#include "ui/base/helpkey.h"
#include "ui/base/iconlabel.h"
#include "ui/base/panelcolumn.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/person/personforms.h"
#include "ui/sync/differenceline.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_typing(new QTimer(this)),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_search(new Field(Icon::Search)),
      m_list(new QListView),
      m_found(new QStandardItemModel(this)),
      m_hint(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_card(new QWidget),
      m_name(new PlainLabel({}, TextSize::Title)),
      m_facts(new PlainLabel({}, TextSize::Body, Colour::Muted)),
      m_form(new ActForm(workspace)),
      m_dossiers(new Panel({})),
      m_addresses(new Panel({})),
      m_notes(new Panel({})),
      m_alike(new Panel({})),
      m_none(new EmptyState(Icon::People, {})),
      m_area(new QScrollArea)
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(60);
    m_title->setBold(true);
    m_name->setBold(true);
    m_facts->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_list->setModel(m_found);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_left = new QWidget;
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(px(10));
    left->addWidget(m_title);
    left->addWidget(m_search);
    left->addWidget(m_hint);
    left->addWidget(m_list, 1);

    auto *acts = new QWidget;
    m_acts = new FlowLayout(px(8), px(6), acts);
    auto *tags = new QWidget;
    m_tags = new FlowLayout(px(12), px(4), tags);
    m_tags->addWidget(m_name);
    m_differences = new DifferenceLine(workspace);
    auto *panels = new PanelColumn;
    for (auto *panel : {m_dossiers, m_addresses, m_notes, m_alike})
        panels->addPanel(panel);
    panels->setFlowing(true);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(0, 0, 0, 0);
    card->setSpacing(px(10));
    card->addWidget(tags);
    card->addWidget(m_facts);
    card->addWidget(m_differences);
    card->addWidget(acts);
    card->addWidget(m_form);
    card->addWidget(panels);
    card->addWidget(m_none, 1);
    card->addStretch();
    m_area->setWidget(m_card);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(px(24), px(16), px(24), px(16));
    m_columns->setSpacing(px(24));
    m_columns->addWidget(m_left, 2);
    m_columns->addWidget(m_area, 5);
    setReadingOrder(this, {m_search, m_list, m_differences, acts, m_form, m_dossiers, m_addresses, m_notes, m_alike});

    connect(m_search, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &PeoplePage::find);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePage::choose);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        find();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_form, &ActForm::said, this, [this](const QString &sentence) {
        Q_EMIT said(sentence);
        fill();
    });
    connect(m_differences, &DifferenceLine::wanted, this, &PeoplePage::differencesWanted);
    connect(m_form, &ActForm::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible() && !m_form->isVisible())
            fill();
    });
    name();
}

void PeoplePage::name()
{
    m_title->setText(tr("People"));
    m_search->setPlaceholderText(tr("Name, birth date, register number, address"));
    setName(m_search, tr("Search people"));
    setHelp(m_search, {.act = u"control"_s, .parameter = u"searchPeople"_s});
    setName(m_list, tr("People found"));
    m_none->setSentence(tr("Type a name at the left, and choose someone."));
    find();
    fill();
}

void PeoplePage::open()
{
    find();
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void PeoplePage::open(const Person::Id &id)
{
    const auto person = m_workspace.read([&](const Database &database) { return PersonStore(database).byId(id); });
    m_search->setText(person ? person->displayName() : QString());
    m_id = id; // the list stands on him, and nobody else is opened on the way
    find();
    show(id);
    m_list->setFocus(Qt::OtherFocusReason);
}

// With nothing typed: those of my own running dossiers. Others are looked for by name, never browsed.
void PeoplePage::find()
{
    const auto typed = m_search->text().trimmed();
    const auto language = currentLanguage();
    const auto people = m_workspace.read([&](const Database &database) {
        const PersonStore store(database);
        if (typed.isEmpty())
            return store.ofAssistant(m_workspace.user().id);
        QList<Person> found;
        for (const auto &one : search(database, typed, m_workspace.user(), 60))
            if (one.kind == u"person")
                if (const auto person = store.byId(Person::Id(one.id)))
                    found << *person;
        return found;
    });
    m_found->clear();
    if (people)
        for (const auto &person : *people) {
            const auto born = QDate::fromString(person.birthDate, Qt::ISODate);
            auto *item = new QStandardItem(
                icon(Icon::Person),
                (person.givenName.isEmpty() ? person.familyName : person.familyName + u", "_s + person.givenName) +
                    (born.isValid() ? u"  ·  "_s + shortDate(born) : QString()));
            item->setData(person.id.toString(), Qt::UserRole);
            m_found->appendRow(item);
        }
    m_hint->setText(typed.isEmpty()           ? tr("The people of my dossiers")
                    : m_found->rowCount() > 0 ? tr("%n found", nullptr, m_found->rowCount())
                                              : sentence(u"search.protected"_s, language));
    for (int i = 0; i < m_found->rowCount(); ++i)
        if (m_found->item(i)->data(Qt::UserRole).toString() == m_id.toString())
            m_list->setCurrentIndex(m_found->index(i, 0));
    if (!m_list->currentIndex().isValid() && m_found->rowCount() > 0)
        m_list->setCurrentIndex(m_found->index(0, 0));
}

void PeoplePage::choose()
{
    const auto id = Person::Id::fromString(m_list->currentIndex().data(Qt::UserRole).toString());
    if (!id.isNull() && id != m_id)
        show(id);
}

void PeoplePage::show(const Person::Id &id)
{
    m_form->keepNow();
    m_form->hide();
    m_id = id;
    if (const auto logged = m_workspace.logAccess(u"CONSULT"_s, u"person"_s, id, {}); !logged)
        Q_EMIT said(problemText(m_workspace, logged.error()));
    fill();
}

void PeoplePage::addLine(Panel *panel, Icon sign, const QString &words, const QString &detail,
                         std::function<void()> then)
{
    auto *row = new FocusRow;
    row->setAsked(bool(then));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(px(12), px(7), px(12), px(7));
    line->setSpacing(px(10));
    line->addWidget(new IconLabel(sign));
    auto *text = new PlainLabel(words);
    text->setWordWrap(true);
    line->addWidget(text, 1);
    if (!detail.isEmpty())
        line->addWidget(new PlainLabel(detail, TextSize::Small, Colour::Muted));
    setName(row, detail.isEmpty() ? words : words + u", "_s + detail);
    if (then)
        connect(row, &FocusRow::asked, this, then);
    panel->addRow(row);
}

void PeoplePage::fill()
{
    qDeleteAll(m_made);
    m_made.clear();
    for (auto *panel : {m_dossiers, m_addresses, m_notes, m_alike})
        panel->clearRows();
    struct Card
    {
        Person person;
        QList<PersonAddress> addresses;
        QList<PersonNote> notes;
        QList<Dossier> dossiers;
        QList<LookAlike> alike;
    };
    const auto card = m_workspace.read([&](const Database &database) -> Result<Card> {
        const PersonStore store(database);
        const auto person = store.byId(m_id);
        if (!person)
            return tl::make_unexpected(person.error());
        return Card{.person = *person,
                    .addresses = store.addresses(m_id),
                    .notes = store.notes(m_id),
                    .dossiers = DossierStore(database).ofPerson(m_id, m_workspace.user()),
                    .alike = knownLookAlikes(database,
                                             {.familyName = person->familyName,
                                              .givenName = person->givenName,
                                              .birthDate = person->birthDate,
                                              .nationalNumber = person->nationalNumber,
                                              .except = m_id},
                                             m_workspace.user())};
    });
    const bool shown = card.has_value() && !m_id.isNull();
    m_differences->setAbout({}, shown ? m_id : Person::Id());
    for (auto *widget : std::initializer_list<QWidget *>{m_name, m_facts, m_dossiers, m_addresses, m_notes, m_alike})
        widget->setVisible(shown);
    m_none->setVisible(!shown);
    if (!shown)
        return;
    const auto &person = card->person;
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    const auto today = m_workspace.clock().today();
    m_name->setText(person.displayName());
    for (const auto &note : card->notes)
        if (!note.until.isValid()) {
            auto *tag = new Tag({Tone::Over, Icon::Shield, catalogue.name(u"safety_note"_s, note.kind, language)});
            m_tags->addWidget(tag);
            tag->show();
            m_made << tag;
        }
    QStringList facts;
    const auto born = QDate::fromString(person.birthDate, Qt::ISODate);
    if (born.isValid())
        facts << tr("born %1").arg(shortDate(born));
    else if (!person.birthDate.isEmpty())
        facts << tr("born %1").arg(person.birthDate);
    if (!person.nationalNumber.isEmpty())
        facts << formatNationalNumber(person.nationalNumber);
    if (!person.language.isEmpty())
        facts << catalogue.name(u"language_person"_s, person.language, language);
    for (const auto &one : {person.phone, person.email})
        if (!one.isEmpty())
            facts << one;
    if (person.deceasedOn.isValid())
        facts << tr("died %1").arg(shortDate(person.deceasedOn));
    m_facts->setText(facts.join(u"  ·  "_s));

    const auto &role = m_workspace.user().role;
    const auto button = [&](Icon sign, const QString &text, const ActRequest &request) {
        if (!mayPerform(role, request.act))
            return;
        auto *made = new QPushButton(icon(sign), text);
        connect(made, &QPushButton::clicked, this, [this, request] { begin(request); });
        m_requests << request;
        m_acts->addWidget(made);
        made->show();
        m_made << made;
    };
    const PersonAddress *now = nullptr;
    for (const auto &one : card->addresses)
        if (!one.until.isValid() && (!one.from.isValid() || one.from <= today))
            now = &one;
    m_requests.clear();
    button(Icon::Pencil, tr("Change"), changePersonForm(person));
    button(Icon::House, tr("New address"), newAddressForm(m_workspace, person, now));
    button(Icon::Shield, tr("Safety note"), safetyNoteForm(m_workspace, person));

    m_dossiers->setTitle(tr("Dossiers"));
    int hidden = 0;
    for (const auto &dossier : card->dossiers) {
        if (!maySee(m_workspace.user().role, dossier.facet)) {
            ++hidden;
            continue;
        }
        addLine(m_dossiers, dossier.isOpen() ? Icon::Folder : Icon::Archive,
                typeText(catalogue, dossier, language) + u" · "_s + dossier.number,
                catalogue.name(u"dossier_state"_s, dossier.state, language),
                [this, id = dossier.id] { Q_EMIT dossierWanted(id); });
    }
    m_dossiers->setSecondary(QString::number(card->dossiers.size() - hidden));
    m_addresses->setTitle(tr("Addresses"));
    m_addresses->setSecondary(person.secretAddress ? tr("secret") : QString());
    for (auto one = card->addresses.crbegin(); one != card->addresses.crend(); ++one)
        addLine(m_addresses, Icon::House, one->oneLine(),
                one->until.isValid()  ? tr("until %1").arg(shortDate(one->until))
                : one->from.isValid() ? tr("since %1").arg(shortDate(one->from))
                                      : QString());
    m_notes->setTitle(tr("What a colleague must know"));
    for (const auto &note : card->notes) {
        const bool ended = note.until.isValid();
        const bool may = !ended && mayPerform(role, endNoteForm(note).act);
        const auto kind = catalogue.name(u"safety_note"_s, note.kind, language);
        addLine(m_notes, ended ? Icon::Archive : Icon::Shield, capital(kind) + u": "_s + note.text,
                ended ? tr("until %1").arg(shortDate(note.until))
                : may ? tr("Enter ends it")
                      : QString(),
                may ? [this, note] { perform(endNoteForm(note)); } : std::function<void()>());
    }
    m_alike->setTitle(tr("Looks like"));
    for (const auto &one : card->alike) {
        const auto birth = QDate::fromString(one.person.birthDate, Qt::ISODate);
        const bool may = mayPerform(role, u"mergePersons"_s);
        const auto merge = mergeForm(person, one);
        if (may)
            m_requests << merge;
        addLine(m_alike, Icon::People,
                one.person.displayName() + (birth.isValid() ? u", "_s + shortDate(birth) : QString()),
                may ? tr("Enter merges") : tr("a team leader merges"),
                may ? std::function<void()>([this, merge] { begin(merge); }) : std::function<void()>());
    }
    m_addresses->setVisible(!card->addresses.isEmpty());
    m_notes->setVisible(!card->notes.isEmpty());
    m_alike->setVisible(!card->alike.isEmpty());
}

bool PeoplePage::goOn(const QString &draft)
{
    const auto id = Person::Id::fromString(draft.section(u'/', 2, 2));
    const bool isSomeone =
        m_workspace
            .read([&](const Database &database) {
                const PersonStore store(database);
                return store.byId(id).has_value() && DossierStore(database).mayShow(id, m_workspace.user());
            })
            .value_or(false);
    if (!isSomeone)
        return false;
    open();
    show(id);
    for (const auto &request : std::as_const(m_requests))
        if (request.draftKey() == draft) {
            begin(request);
            return true;
        }
    return false;
}

void PeoplePage::begin(const ActRequest &request)
{
    m_form->begin(request);
    m_area->ensureWidgetVisible(m_form);
}

void PeoplePage::perform(const ActRequest &request)
{
    const auto done = m_workspace.write({.name = request.act, .with = request.with});
    Q_EMIT said(done ? sayingText(m_workspace, done->saying) : problemText(m_workspace, done.error()));
    fill();
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    Page::changeEvent(event);
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void PeoplePage::arrange()
{
    const bool narrow = width() < px(820);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setMaximumHeight(narrow ? px(260) : QWIDGETSIZE_MAX);
}
