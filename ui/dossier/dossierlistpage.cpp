// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossierlistpage.h"

#include "core/access/permissions.h"
#include "core/base/sentence.h"
#include "core/paper/dossierlist.h"
#include "core/search/search.h"
#include "core/sync/serversearch.h"
#include "ui/act/actform.h"
#include "ui/base/accessibility.h"
#include "ui/base/celldelegate.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/plainlabel.h"
#include "ui/base/plaintable.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/base/tablemodel.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/dossier/criteriabar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum ColumnId {
    PersonColumn,
    TypeColumn,
    NumberColumn,
    AssistantColumn,
    StateColumn,
    ReceivedColumn,
    NextColumn,
    TeamColumn,
    LanguageColumn,
    LastContactColumn,
    ClosedColumn,
    ColumnCount
};

struct ColumnTraits
{
    const char *id; // as it is kept
    DossierStore::Order order;
    int width;
    bool sorts = true;
};

const ColumnTraits &traits(int column)
{
    using Order = DossierStore::Order;
    static const ColumnTraits all[ColumnCount]{{"person", Order::Person, 200},
                                               {"type", Order::Type, 190},
                                               {"number", Order::Number, 140},
                                               {"assistant", Order::Assistant, 140},
                                               {"state", Order::State, 96},
                                               {"received", Order::Received, 116},
                                               {"next", Order::Next, 250},
                                               {"team", Order::Received, 120, false},
                                               {"language", Order::Received, 90, false},
                                               {"lastContact", Order::LastContact, 110},
                                               {"closed", Order::Closed, 100}};
    return all[column];
}

const QSet<int> seldom{TeamColumn, LanguageColumn, LastContactColumn, ClosedColumn};
constexpr int page = 500; // rows read at once

} // namespace

DossierListPage::DossierListPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_search(new Field(Icon::Search)),
      m_criteria(new CriteriaBar(workspace)),
      m_keep(new QPushButton),
      m_remove(new QPushButton),
      m_columns(new QPushButton),
      m_columnMenu(new QMenu(this)),
      m_form(new ActForm(workspace)),
      m_message(new MessageLine),
      m_table(new QTableView),
      m_model(new TableModel<DossierStore::Row>({}, this)),
      m_empty(new EmptyState(Icon::Folder, {}, {})),
      m_count(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_paper(new Paper(workspace, this, [this] { return onPaper(); })),
      m_typing(new QTimer(this)),
      m_hidden(seldom),
      m_limit(page)
{
    m_title->setBold(true);
    m_filter = new Segmented(tr("Which dossiers"));
    m_filter->setWraps();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dressTable(m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    m_typing->setSingleShot(true);
    m_typing->setInterval(60);
    m_keep->setIcon(icon(Icon::Star));
    m_remove->setIcon(icon(Icon::Bin));
    m_columns->setIcon(icon(Icon::Sliders));
    m_columns->setMenu(m_columnMenu);

    auto *find = new QHBoxLayout;
    find->addWidget(m_search, 1);
    find->addSpacing(px(12));
    find->addWidget(m_count);
    find->addSpacing(px(12));
    find->addWidget(m_paper->button());
    for (auto *button : {m_columns, m_keep, m_remove})
        m_criteria->layout()->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(10));
    layout->addWidget(m_title);
    layout->addWidget(m_filter);
    layout->addLayout(find);
    layout->addWidget(m_criteria);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addWidget(m_paper->line());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    setReadingOrder(this, {m_filter, m_search, m_paper->button(), m_criteria, m_form, m_message, m_paper->line(),
                           m_table, m_empty});

    connect(m_filter, &Segmented::chosen, this, &DossierListPage::choose);
    connect(m_criteria, &CriteriaBar::changed, this, [this] {
        m_limit = page;
        reload();
    });
    connect(m_keep, &QPushButton::clicked, this, &DossierListPage::askToKeep);
    connect(m_remove, &QPushButton::clicked, this, &DossierListPage::removeSaved);
    connect(m_form, &ActForm::said, this, &DossierListPage::said);
    connect(m_form, &ActForm::done, this,
            [this](const QString &, const AnyId &made) { openFilter(SavedFilter::Id(made)); });
    connect(m_form, &ActForm::left, this, [this] { m_keep->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &DossierListPage::reload);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            Q_EMIT dossierWanted(m_model->rows().first().dossier.id, {});
    });
    const auto onServer = [this] {
        if (m_server && isEnoughToSearch(m_search->text()))
            Q_EMIT serverWanted(m_search->text().trimmed());
    };
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | enter), m_search, nullptr, nullptr, Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, onServer);
    }
    connect(m_empty, &EmptyState::otherWanted, this, onServer);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT dossierWanted(m_model->at(index).dossier.id, {}); });
    connect(m_empty, &EmptyState::acted, this, [this] {
        m_search->clear();
        choose(m_chosen); // as it is kept, without what was added
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        // The next rows are read when the last of these come into view.
        if (m_model->rowCount() == m_limit && value >= m_table->verticalScrollBar()->maximum() - m_table->height()) {
            m_limit += page;
            const auto at = value;
            reload();
            m_table->verticalScrollBar()->setValue(at);
        }
    });
    connect(header, &QHeaderView::sectionClicked, this, &DossierListPage::sortBy);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        // The last one takes what is left: its width is nobody's choice.
        bool isLast = true;
        const auto *sections = m_table->horizontalHeader();
        for (int place = sections->visualIndex(column) + 1; place < ColumnCount; ++place)
            isLast = isLast && sections->isSectionHidden(sections->logicalIndex(place));
        if (!m_measuring && width > 0 && !isLast) {
            m_widths.insert(column, width);
            keepView();
        }
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] { keepView(); });
    connect(m_columnMenu, &QMenu::aboutToShow, this, &DossierListPage::fillColumnMenu);
    connect(&m_workspace, &Workspace::changed, this, &DossierListPage::reload);
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    name();
    restoreView();
}

const QList<DossierStore::Row> &DossierListPage::rows() const
{
    return m_model->rows();
}

void DossierListPage::name()
{
    m_title->setText(tr("Dossiers"));
    m_search->setPlaceholderText(tr("Name, number, birth date, register number or address"));
    setName(m_filter, tr("Which dossiers"));
    setName(m_search, tr("Search dossiers"));
    setHelp(m_search, {.act = u"control"_s, .parameter = u"searchDossiers"_s});
    setHelp(m_filter, {.act = u"control"_s, .parameter = u"filter"_s});
    setName(m_table, tr("Dossiers"), tr("Enter opens"));
    m_remove->setText(tr("Remove this filter"));
    m_columns->setText(tr("Columns and order"));
    m_criteria->name();
    using Row = DossierStore::Row;
    const auto language = currentLanguage();
    const auto type = [this](const Row &row) {
        return m_workspace.catalogue().type(row.dossier.type, row.dossier.version);
    };
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    m_model->setColumns({
        {.title = tr("Person"), .text = [](const Row &row) { return row.person.isEmpty() ? u"—"_s : row.person; }},
        {.title = tr("Type"),
         .text = [this, language](const Row &row) { return typeText(m_workspace.catalogue(), row.dossier, language); }},
        {.title = tr("Number"), .text = [](const Row &row) { return row.dossier.number; }},
        {.title = tr("Assistant"), .text = [](const Row &row) { return row.assistant; }},
        {.title = tr("State"),
         .text =
             [this, language](const Row &row) {
                 return m_workspace.catalogue().name(u"dossier_state"_s, row.dossier.state, language);
             }},
        {.title = tr("Received"),
         .text = [](const Row &row) { return shortDate(row.dossier.receivedOn); },
         .alignment = right},
        {.title = tr("Next date"),
         .text =
             [this, type, language](const Row &row) {
                 if (!row.nextDue.isValid())
                     return QString();
                 const auto *found = type(row);
                 const auto *rule = found ? found->term(row.nextTerm) : nullptr;
                 const auto today = m_workspace.clock().today();
                 QStringList words{listDate(row.nextDue, today)};
                 const auto tag = termTag(static_cast<int>(today.daysTo(row.nextDue)));
                 if (tag.tone != Tone::Neutral) // a colour and its sign never without the word
                     words << tag.text;
                 if (rule)
                     words << rule->name.in(language);
                 return words.join(u" · "_s);
             },
         .picture = [this](const Row &row) -> QVariant {
             if (!row.nextDue.isValid())
                 return {};
             const auto tone = termTone(static_cast<int>(m_workspace.clock().today().daysTo(row.nextDue)));
             return icon(toneIcon(tone), toneColour(tone));
         }},
        {.title = tr("Team"), .text = [](const Row &row) { return row.dossier.team; }},
        {.title = tr("Language"), .text = [](const Row &row) { return row.dossier.language.toUpper(); }},
        {.title = tr("Last contact"),
         .text = [](const Row &row) { return shortDate(row.lastContact); },
         .alignment = right},
        {.title = tr("Closed on"),
         .text = [](const Row &row) { return shortDate(row.dossier.closedOn); },
         .alignment = right},
    });
    reload();
}

void DossierListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

DossierCriteria DossierListPage::baseOf(const QString &id) const
{
    for (const auto &one : m_saved)
        if (one.id.toString() == id)
            return one.criteria;
    if (id == u"closed")
        return {.house = true, .state = u"CLOSED"_s};
    return {.house = id == u"house", .state = u"OPEN"_s};
}

const SavedFilter *DossierListPage::saved() const
{
    for (const auto &one : m_saved)
        if (one.id.toString() == m_chosen)
            return &one;
    return nullptr;
}

void DossierListPage::choose(const QString &id)
{
    m_chosen = id;
    m_limit = page;
    m_criteria->setCriteria(baseOf(id));
    reload();
}

void DossierListPage::openFilter(const SavedFilter::Id &id)
{
    m_search->clear();
    m_chosen = id.toString();
    reload(); // it may be new
    choose(m_chosen);
}

void DossierListPage::fillChoices(const Database &database)
{
    const DossierStore store(database);
    const auto &user = m_workspace.user();
    const auto today = m_workspace.clock().today();
    const auto count = [&](const DossierCriteria &criteria) {
        return store.count(storeFilter(database, criteria, user, today));
    };
    m_saved = savedFilters(database, user);
    m_mine = count(baseOf(u"mine"_s));
    QList<Choice> choices{{u"mine"_s, tr("Mine"), m_mine},
                          {u"house"_s, tr("House"), count(baseOf(u"house"_s))},
                          {u"closed"_s, tr("Closed"), count(baseOf(u"closed"_s))}};
    for (const auto &one : std::as_const(m_saved))
        choices << Choice{one.id.toString(), one.staff == user.id ? one.name : one.name + u" ("_s + one.owner + u')',
                          count(one.criteria)};
    m_filter->setChoices(choices);
    m_filter->setCurrent(m_chosen);
    if (m_filter->current() != m_chosen) { // what was chosen is not there any more
        m_chosen = m_filter->current();
        m_criteria->setCriteria(baseOf(m_chosen));
    }
}

QList<DossierStore::Row> DossierListPage::find(const Database &database, const QString &typed) const
{
    const DossierStore store(database);
    // A search looks through the whole house, whatever is chosen above.
    DossierStore::Filter found{.hiddenFacets = hiddenFacets(m_workspace.user().role), .limit = 60};
    for (const auto &hit : search(database, typed, m_workspace.user(), 60))
        if (hit.kind == u"person") {
            for (const auto &dossier : store.ofPerson(Person::Id(hit.id), m_workspace.user()))
                if (!found.among.contains(dossier.id))
                    found.among << dossier.id;
        } else if (!found.among.contains(hit.dossier)) {
            found.among << hit.dossier;
        }
    if (found.among.size() > 200)
        found.among.resize(200);
    return found.among.isEmpty() ? QList<DossierStore::Row>() : store.rows(found);
}

void DossierListPage::reload()
{
    m_typing->stop();
    const auto kept =
        m_table->currentIndex().isValid() ? m_model->at(m_table->currentIndex()).dossier.id : Dossier::Id();
    const auto typed = m_search->text().trimmed();
    const auto rows = m_workspace.read([&](const Database &database) {
        fillChoices(database);
        if (!typed.isEmpty())
            return find(database, typed);
        auto filter = storeFilter(database, m_criteria->criteria(), m_workspace.user(), m_workspace.clock().today());
        filter.order = m_order;
        filter.descending = m_descending;
        filter.limit = m_limit;
        return DossierStore(database).rows(filter);
    });
    if (!rows) {
        m_empty->setSentence(problemText(m_workspace, rows.error()));
        m_empty->setAction({});
        m_table->hide();
        m_empty->show();
        return;
    }
    m_model->setRows(*rows);
    m_count->setText(rows->size() >= m_limit ? tr("the first %1").arg(rows->size())
                                             : tr("%Ln dossier(s)", nullptr, static_cast<int>(rows->size())));
    m_table->setVisible(!rows->isEmpty());
    m_empty->setVisible(rows->isEmpty());
    const bool altered = m_criteria->criteria() != baseOf(m_chosen);
    m_criteria->setOn(typed.isEmpty()); // a search looks everywhere
    const auto *chosen = saved();
    const bool own = chosen && chosen->staff == m_workspace.user().id;
    m_keep->setText(own ? tr("Change this filter") : tr("Keep as a filter"));
    m_keep->setVisible(altered || own);
    m_remove->setVisible(own);
    if (!typed.isEmpty()) {
        m_empty->setSentence(tr("Nothing found. %1").arg(sentence(u"search.protected"_s, currentLanguage())));
        m_empty->setAction(tr("Show all again"));
        if (m_server && isEnoughToSearch(typed))
            m_empty->setSentence(
                tr("Nothing found on this device. %1").arg(sentence(u"search.protected"_s, currentLanguage())));
    } else if (altered) {
        m_empty->setSentence(tr("No dossier answers to all of this."));
        m_empty->setAction(tr("Show all again"));
    } else {
        m_empty->setSentence(m_chosen == u"closed" ? tr("No dossier is closed yet.")
                             : m_chosen == u"mine" ? tr("No dossier is yours yet: a new mandate is registered with "
                                                        "Ctrl+N, a team leader gives it to you.")
                             : m_chosen == u"house"
                                 ? tr("No dossiers here yet: register the first mandate with Ctrl+N.")
                                 : tr("No dossier answers to this filter now."));
        m_empty->setAction({});
    }
    m_empty->setOther(m_server && isEnoughToSearch(typed) ? tr("Search on the server") : QString());
    measure();
    for (int row = 0; row < rows->size(); ++row)
        if (rows->at(row).dossier.id == kept)
            m_table->selectRow(row);
}

void DossierListPage::sortBy(int column)
{
    const auto &one = traits(column);
    if (!one.sorts)
        return measure(); // the sign stays where it was
    m_descending = m_order == one.order
                       ? !m_descending
                       : one.order == DossierStore::Order::Received || one.order == DossierStore::Order::Closed;
    m_order = one.order;
    m_limit = page;
    reload();
    keepView();
}

void DossierListPage::fillColumnMenu()
{
    m_columnMenu->clear();
    const auto title = [this](int column) { return m_model->headerData(column, Qt::Horizontal).toString(); };
    for (int column = 0; column < ColumnCount; ++column) {
        auto *action = m_columnMenu->addAction(title(column));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        action->setEnabled(column != PersonColumn); // a row without whom it is about says nothing
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown)
                m_hidden.remove(column);
            else
                m_hidden << column;
            measure();
            keepView();
        });
    }
    m_columnMenu->addSeparator();
    auto *order = m_columnMenu->addMenu(icon(Icon::List), tr("Sort by"));
    for (int column = 0; column < ColumnCount; ++column)
        if (traits(column).sorts) {
            auto *action = order->addAction(title(column), this, [this, column] { sortBy(column); });
            action->setCheckable(true);
            action->setChecked(m_order == traits(column).order);
        }
    m_columnMenu->addAction(m_descending ? tr("The other way round: ascending") : tr("The other way round: descending"),
                            this, [this] {
                                for (int column = 0; column < ColumnCount; ++column)
                                    if (traits(column).sorts && traits(column).order == m_order)
                                        return sortBy(column);
                            });
    m_columnMenu->addAction(icon(Icon::Undo), tr("As it was in the beginning"), this, [this] {
        m_hidden = seldom;
        m_widths.clear();
        m_order = DossierStore::Order::Received;
        m_descending = true;
        auto *header = m_table->horizontalHeader();
        for (int column = 0; column < ColumnCount; ++column)
            header->moveSection(header->visualIndex(column), column);
        reload();
        keepView();
    });
}

void DossierListPage::keepView() const
{
    if (!m_restored) // it is still being built
        return;
    QJsonArray hidden;
    QJsonArray order;
    QJsonObject widths;
    const auto *header = m_table->horizontalHeader();
    for (int column = 0; column < ColumnCount; ++column) {
        if (m_hidden.contains(column))
            hidden << QString::fromLatin1(traits(column).id);
        order << QString::fromLatin1(traits(header->logicalIndex(column)).id);
    }
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        widths.insert(QString::fromLatin1(traits(it.key()).id), it.value());
    QString sorted;
    for (int column = ColumnCount; column-- > 0;)
        if (traits(column).sorts && traits(column).order == m_order)
            sorted = QString::fromLatin1(traits(column).id);
    m_workspace.saveView(u"dossiers"_s, {{u"hidden"_s, hidden},
                                         {u"order"_s, order},
                                         {u"widths"_s, widths},
                                         {u"sortedBy"_s, sorted},
                                         {u"descending"_s, m_descending}});
}

void DossierListPage::restoreView()
{
    const auto kept = m_workspace.savedView(u"dossiers"_s);
    if (std::exchange(m_restored, true) || kept.isEmpty())
        return;
    const auto hidden = kept.value("hidden"_L1).toArray();
    const auto order = kept.value("order"_L1).toArray();
    const auto widths = kept.value("widths"_L1).toObject();
    auto *header = m_table->horizontalHeader();
    m_hidden.clear();
    for (int column = 0; column < ColumnCount; ++column) {
        const auto id = QString::fromLatin1(traits(column).id);
        if (hidden.contains(id) && column != PersonColumn)
            m_hidden << column;
        if (const int width = widths.value(id).toInt(); width > 0)
            m_widths.insert(column, width);
        if (traits(column).sorts && kept.value("sortedBy"_L1) == id)
            m_order = traits(column).order;
    }
    m_descending = kept.value("descending"_L1).toBool(true);
    {
        const QSignalBlocker quiet(header);
        for (int place = 0; place < order.size(); ++place)
            for (int column = 0; column < ColumnCount; ++column)
                if (order[place] == QString::fromLatin1(traits(column).id))
                    header->moveSection(header->visualIndex(column), std::min(place, ColumnCount - 1));
    }
    reload();
}

bool DossierListPage::goOn(const QString &draft)
{
    if (!draft.startsWith(u"act/saveFilter/"_s) && !draft.startsWith(u"act/changeFilter/"_s))
        return false;
    if (const auto id = SavedFilter::Id::fromString(draft.section(u'/', 2, 2)); !id.isNull()) {
        openFilter(id);
        const auto *chosen = saved();
        if (!chosen || chosen->id != id || chosen->staff != m_workspace.user().id)
            return false;
    } else {
        m_criteria->setCriteria(readCriteria(m_workspace.savedView(u"filter"_s)));
        reload();
    }
    askToKeep();
    return true;
}

void DossierListPage::askToKeep()
{
    const auto *chosen = saved();
    const bool own = chosen && chosen->staff == m_workspace.user().id;
    ActRequest request{
        .act = own ? u"changeFilter"_s : u"saveFilter"_s,
        .title = own ? tr("Change “%1”").arg(chosen->name) : tr("Keep this choice as a filter"),
        .doText = tr("Keep it"),
        .with = {{u"criteria"_s, criteriaJson(m_criteria->criteria())}},
        .inputs = {{.name = u"name"_s, .label = tr("Name"), .needed = true},
                   {.name = u"shared"_s, .label = tr("The whole house may use it"), .kind = ActInput::Kind::Tick}},
        .about = own ? AnyId(chosen->id) : AnyId(),
        .focus = u"name"_s};
    if (own) {
        request.with.insert(u"filter"_s, chosen->id.toString());
        request.inputs[0].value = chosen->name;
        request.inputs[1].value = chosen->shared;
    }
    m_workspace.saveView(u"filter"_s, criteriaJson(m_criteria->criteria())); // beside the draft of its name
    m_form->begin(request);
}

void DossierListPage::removeSaved()
{
    const auto *chosen = saved();
    if (!chosen)
        return;
    const auto done = m_workspace.write({.name = u"removeFilter"_s, .with = {{u"filter"_s, chosen->id.toString()}}});
    if (done) {
        m_message->clear();
        Q_EMIT said(sayingText(m_workspace, done->saying));
        m_search->setFocus(Qt::OtherFocusReason);
    } else {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    }
}

void DossierListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

// Where there is no room for all, what one needs least goes: when it came in, who has it, how it stands, its number;
// what was asked for stays longest.
void DossierListPage::measure()
{
    const QScopedValueRollback guard(m_measuring, true);
    const int room = width() - px(48 + 14);
    ColumnPlan plan{.leaving = {ReceivedColumn, AssistantColumn, StateColumn, NumberColumn, TypeColumn, LanguageColumn,
                                TeamColumn, ClosedColumn, LastContactColumn},
                    .growing = {PersonColumn, TypeColumn},
                    .share = 0.25,
                    .gone = m_hidden};
    for (int column = 0; column < ColumnCount; ++column)
        plan.widths << m_widths.value(column, px(traits(column).width));
    const int number = textMetrics(TextSize::Body).horizontalAdvance(u"GEN-2026-00000"_s) + px(22);
    plan.widths[NumberColumn] = std::max(plan.widths[NumberColumn], number);
    fitColumns(m_table, room, plan);
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    for (int column = ColumnCount; column-- > 0;)
        if (traits(column).sorts && traits(column).order == m_order)
            // As in a spreadsheet: pointing down is the greatest first. Qt has it the other way round here.
            header->setSortIndicator(column, m_descending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

// What is shown, in its order, and what it was narrowed to.
Result<PaperWork> DossierListPage::onPaper() const
{
    const auto language = currentLanguage();
    const auto typed = m_search->text().trimmed();
    const auto *chosen = saved();
    auto shown = !typed.isEmpty()        ? tr("Search: %1").arg(typed)
                 : chosen                ? chosen->name
                 : m_chosen == u"house"  ? tr("Open dossiers of the house")
                 : m_chosen == u"closed" ? tr("Closed dossiers")
                                         : tr("My dossiers");
    if (typed.isEmpty())
        shown = QStringList(QStringList{shown} + m_criteria->words()).join(u" · "_s);
    auto pdf =
        sheetPdf(dossierListSheet(m_workspace, m_model->rows(), shown, m_model->rowCount() >= m_limit, language));
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return PaperWork{.name = tr("dossiers") + u'-' + m_workspace.clock().today().toString(Qt::ISODate),
                     .pdf = std::move(*pdf),
                     .object = u"dossiers"_s};
}

void DossierListPage::takeFocus()
{
    m_search->setFocus(Qt::OtherFocusReason);
}
