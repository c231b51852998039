// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossierlistpage.h"

#include "core/access/permissions.h"
#include "core/base/sentence.h"
#include "core/paper/dossierlist.h"
#include "core/search/search.h"
#include "ui/base/accessibility.h"
#include "ui/base/celldelegate.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
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

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DossierListPage::DossierListPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_search(new Field(Icon::Search)),
      m_table(new QTableView),
      m_model(new TableModel<DossierStore::Row>({}, this)),
      m_empty(new EmptyState(Icon::Folder, {}, {})),
      m_count(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_paper(new Paper(workspace, this, [this] { return onPaper(); })),
      m_typing(new QTimer(this))
{
    m_title->setBold(true);
    m_filter = new Segmented(tr("Which dossiers"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dressTable(m_table);
    m_typing->setSingleShot(true);
    m_typing->setInterval(60);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_filter);
    auto *find = new QHBoxLayout;
    find->addWidget(m_search, 1);
    find->addSpacing(px(12));
    find->addWidget(m_count);
    find->addSpacing(px(12));
    find->addWidget(m_paper->button());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(12));
    layout->addLayout(head);
    layout->addLayout(find);
    layout->addWidget(m_paper->line());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);

    connect(m_filter, &Segmented::chosen, this, &DossierListPage::reload);
    connect(m_search, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &DossierListPage::reload);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            Q_EMIT dossierWanted(m_model->rows().first().dossier.id, {});
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT dossierWanted(m_model->at(index).dossier.id, {}); });
    connect(&m_workspace, &Workspace::changed, this, &DossierListPage::reload);
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    name();
}

void DossierListPage::name()
{
    m_title->setText(tr("Dossiers"));
    m_search->setPlaceholderText(tr("Name, number, birth date, register number or address"));
    setName(m_filter, tr("Which dossiers"));
    setName(m_search, tr("Search dossiers"));
    setName(m_table, tr("Dossiers"));
    using Row = DossierStore::Row;
    const auto language = currentLanguage();
    const auto type = [this](const Row &row) {
        return m_workspace.catalogue().type(row.dossier.type, row.dossier.version);
    };
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
         .alignment = Qt::AlignRight | Qt::AlignVCenter},
        {.title = tr("Next date"),
         .text =
             [this, type, language](const Row &row) {
                 if (!row.nextDue.isValid())
                     return QString();
                 const auto *found = type(row);
                 const auto *rule = found ? found->term(row.nextTerm) : nullptr;
                 return QString(listDate(row.nextDue, m_workspace.clock().today()) +
                                (rule ? u" · "_s + rule->name.in(language) : QString()));
             },
         .picture = [this](const Row &row) -> QVariant {
             if (!row.nextDue.isValid())
                 return {};
             const auto tone = termTone(static_cast<int>(m_workspace.clock().today().daysTo(row.nextDue)));
             return icon(toneIcon(tone), toneColour(tone));
         }},
    });
    reload();
}

void DossierListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

void DossierListPage::reload()
{
    const auto kept =
        m_table->currentIndex().isValid() ? m_model->at(m_table->currentIndex()).dossier.id : Dossier::Id();
    const auto mode = m_filter->current();
    const auto hidden = hiddenFacets(m_workspace.user().role);
    DossierStore::Filter mine{.assistant = m_workspace.user().id, .state = u"OPEN"_s, .hiddenFacets = hidden};
    DossierStore::Filter house{.state = u"OPEN"_s, .hiddenFacets = hidden};
    DossierStore::Filter closed{.state = u"CLOSED"_s, .hiddenFacets = hidden};
    const auto rows = m_workspace.read([&](const Database &database) {
        const DossierStore store(database);
        m_mine = store.count(mine);
        m_filter->setChoices({{u"mine"_s, tr("Mine"), m_mine},
                              {u"house"_s, tr("House"), store.count(house)},
                              {u"closed"_s, tr("Closed"), store.count(closed)}});
        auto filter = mode == u"house" ? house : mode == u"closed" ? closed : mine;
        const auto typed = m_search->text().trimmed();
        if (typed.isEmpty())
            return store.rows(filter);
        // A search looks through the whole house, whatever is chosen above.
        DossierStore::Filter found{.hiddenFacets = hidden, .limit = 60};
        for (const auto &hit : search(database, typed, m_workspace.user().role, 60))
            if (hit.kind == u"person") {
                for (const auto &dossier : store.ofPerson(Person::Id(hit.id)))
                    if (!found.among.contains(dossier.id))
                        found.among << dossier.id;
            } else if (!found.among.contains(hit.dossier)) {
                found.among << hit.dossier;
            }
        if (found.among.size() > 200)
            found.among.resize(200);
        return found.among.isEmpty() ? QList<DossierStore::Row>() : store.rows(found);
    });
    if (!rows) {
        m_empty->setSentence(problemText(m_workspace, rows.error()));
        m_table->hide();
        m_empty->show();
        return;
    }
    m_model->setRows(*rows);
    m_count->setText(rows->size() >= 500 ? tr("the first %1").arg(rows->size())
                                         : tr("%Ln dossier(s)", nullptr, static_cast<int>(rows->size())));
    m_table->setVisible(!rows->isEmpty());
    m_empty->setVisible(rows->isEmpty());
    m_empty->setSentence(m_search->text().isEmpty()
                             ? tr("No dossiers here yet.")
                             : tr("Nothing found. %1").arg(sentence(u"search.protected"_s, currentLanguage())));
    measure();
    for (int row = 0; row < rows->size(); ++row)
        if (rows->at(row).dossier.id == kept)
            m_table->selectRow(row);
}

void DossierListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

// Where there is no room for all, what one needs least goes: when it came in, who has it, how it stands, its number.
void DossierListPage::measure()
{
    enum { Person, Type, Number, Assistant, State, Received, Next };
    const int room = width() - px(48 + 14);
    QList<int> widths{px(200), px(190), px(140), px(140), px(96), px(100), px(250)};
    const int number = textMetrics(TextSize::Body).horizontalAdvance(u"GEN-2026-00000"_s) + px(22);
    widths[Number] = std::max(widths[Number], number);
    fitColumns(m_table, room,
               {.widths = widths,
                .leaving = {Received, Assistant, State, Number, Type},
                .growing = {Person, Type},
                .share = 0.25});
    m_table->horizontalHeader()->setStretchLastSection(true);
}

// What is shown, in its order, and what it was narrowed to.
Result<PaperWork> DossierListPage::onPaper() const
{
    const auto language = currentLanguage();
    const auto typed = m_search->text().trimmed();
    const auto mode = m_filter->current();
    const auto shown = !typed.isEmpty()    ? tr("Search: %1").arg(typed)
                       : mode == u"house"  ? tr("Open dossiers of the house")
                       : mode == u"closed" ? tr("Closed dossiers")
                                           : tr("My dossiers");
    auto pdf = sheetPdf(dossierListSheet(m_workspace, m_model->rows(), shown, m_model->rowCount() >= 500, language));
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
