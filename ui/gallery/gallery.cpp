// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/gallery/gallery.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/chipbar.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/iconlabel.h"
#include "ui/base/keybar.h"
#include "ui/base/keycap.h"
#include "ui/base/messageline.h"
#include "ui/base/panel.h"
#include "ui/base/plainlabel.h"
#include "ui/base/segmented.h"
#include "ui/base/tablemodel.h"
#include "ui/base/timeedit.h"
#include "ui/base/translation.h"
#include "ui/deadline/termbar.h"
#include "ui/deadline/termstrip.h"
#include "ui/deadline/whypanel.h"
#include "ui/gallery/boardexample.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/topbar.h"
#include "ui/planning/planboard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 2, 24);

QHBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(px(8));
    for (auto *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return layout;
}

QPushButton *button(const QString &text, ButtonKind kind, std::optional<Icon> sign = {})
{
    auto *made = new QPushButton(text);
    setButtonKind(made, kind);
    if (sign)
        made->setIcon(icon(*sign, kind == ButtonKind::Primary ? Colour::Surface : Colour::Text));
    if (kind == ButtonKind::Primary) {
        auto font = made->font();
        font.setBold(true);
        made->setFont(font);
    }
    return made;
}

QWidget *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

// A row of a panel: words at the left, a tag or words at the right.
QWidget *panelRow(const QString &text, QWidget *end)
{
    auto *made = new QWidget;
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins(px(12), px(4), px(12), px(4));
    auto *label = new PlainLabel(text);
    label->setElide(PlainLabel::Elide::Middle);
    layout->addWidget(label, 1);
    layout->addWidget(end);
    made->setMinimumHeight(px(28));
    return made;
}

struct Due
{
    QString what{};
    QString person{};
    QDate date{};
    int gone = 0;
    int length = 30;
};

const QList<Due> dues{
    {u"Antwoord aan probatiecommissie"_s, u"Ruben Rookgordijn"_s, QDate(2027, 2, 22), 30, 30},
    {u"Gesprek van 08:30 noteren"_s, u"Kwinten Verzonnen"_s, QDate(2027, 2, 24), 30, 30},
    {u"Aanvangsverslag"_s, u"Fiktief Testmans"_s, QDate(2027, 3, 1), 26, 31},
    {u"Evolutieverslag"_s, u"Noor Nieman-van der Verzonnen-Achternaam"_s, QDate(2027, 3, 30), 12, 60}};

class DueDelegate : public QStyledItemDelegate
{
public:
    DueDelegate(const TableModel<Due> *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto own = option;
        initStyleOption(&own, index);
        const auto text = own.text;
        own.text.clear();
        own.widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);
        const auto &due = m_model->at(index);
        const int left = int(today.daysTo(due.date));
        const auto cell = option.rect.adjusted(px(8), 0, -px(8), 0);
        if (index.column() == 0) {
            paintTag(painter, cell, termTag(left));
        } else if (index.column() == 3) {
            paintTermBar(painter, cell, due.gone, due.length, termTone(left));
        } else {
            painter->setPen(index.column() == 4 && left < 0 ? colours().over : colours().text);
            painter->drawText(cell, int(own.displayAlignment),
                              painter->fontMetrics().elidedText(text, Qt::ElideMiddle, cell.width()));
        }
    }

private:
    const TableModel<Due> *m_model;
};

TermStrip strip(QDate first, QDate last)
{
    return termStrip(first, DueDate{.raw = {.date = last}, .due = {.date = last}}, today, WorkCalendar());
}

WhyContent whyContent()
{
    WhyContent content;
    content.sentence =
        u"Binnen één maand na de aanstelling bezorgt de justitieassistent een eerste verslag aan de probatiecommissie."_s;
    content.article = u"Wet van 29 juni 1964, art. 11"_s;
    content.source = u"catalogus Probatie, versie 3, termijn T1"_s;
    content.steps = {{.at = {.date = QDate(2027, 1, 29)},
                      .title = u"Aanstelling"_s,
                      .text = u"Lena Denkbeeld, door Tessa Tafelmans. De dag zelf telt niet mee."_s,
                      .article = u"Ger.W. art. 52"_s},
                     {.at = {.date = QDate(2027, 2, 28)},
                      .title = u"+ 1 maand"_s,
                      .text = u"29 februari bestaat niet in 2027: laatste dag van de maand."_s,
                      .article = u"Ger.W. art. 54"_s},
                     {.at = {.date = QDate(2027, 3, 1)},
                      .title = u"Zondag, dus volgende werkdag"_s,
                      .text = u"Geldt voor zaterdag, zondag en wettelijke feestdag."_s,
                      .article = u"Ger.W. art. 53"_s}};
    for (QDate date = today; date <= QDate(2027, 3, 1); date = date.addDays(1))
        content.days << DayCell{.date = date,
                                .state = date == today ? DayCell::State::Today : DayCell::State::Left,
                                .working = date.dayOfWeek() < 6,
                                .raw = date == QDate(2027, 2, 28),
                                .due = date == QDate(2027, 3, 1)};
    content.today = today;
    content.resultName = u"Vervaldag"_s;
    content.due = {.date = QDate(2027, 3, 1)};
    content.tag = termTag(5);
    return content;
}

} // namespace

Gallery::Gallery(QWidget *parent) : QWidget(parent), m_pages(new QStackedWidget), m_keys(new KeyBar(u"Delen"_s))
{
    setWindowTitle(u"Galerij"_s);
    setWindowIcon(applicationIcon());
    auto *rail = new Rail;
    rail->setPlaces({Place::Today, Place::Dossiers, Place::People, Place::Agenda, Place::Reports, Place::Figures,
                     Place::Catalogue, Place::Monitoring, Place::Management, Place::Settings, Place::Help});
    rail->setCount(Place::Today, 5);
    rail->setCount(Place::Dossiers, 41);
    rail->setCount(Place::Reports, 7);
    auto *top = new TopBar;
    auto *menu = new QMenu(top);
    menu->addAction(icon(Icon::Talk), u"Contact"_s);
    menu->addAction(icon(Icon::Inbox), u"Mandaat"_s);
    top->setNewMenu(menu);
    top->setNoticeCount(2);
    connect(top, &TopBar::searchChanged, this, [top] {
        top->setResults({{.id = u"1"_s,
                          .label = u"Fiktief Testmans"_s,
                          .detail = u"Probatie, uitstel · 2027-00417"_s,
                          .end = u"dossier"_s,
                          .icon = Icon::Folder},
                         {.id = u"2"_s,
                          .label = u"Fons Fantasie"_s,
                          .detail = u"04/06/1991 · Gent"_s,
                          .end = u"persoon"_s,
                          .icon = Icon::Person},
                         {.id = u"3"_s,
                          .label = u"Nieuw contact"_s,
                          .detail = u"Ctrl+Shift+C"_s,
                          .end = u"handeling"_s,
                          .icon = Icon::Talk}});
    });
    auto *status = new StatusStrip;
    status->setUser(u"Lena Denkbeeld, justitieassistent"_s);
    status->setHouse(u"Justitiehuis Gent"_s);
    status->setServer({Tone::Soon, Icon::CloudOff, u"Offline – 3 hier bewaard, sinds 07:52"_s});
    status->setSaved(u"Alles bewaard op deze laptop, 09:41"_s);
    status->setOfflineDossiers(u"9 dossiers offline beschikbaar"_s);
    status->setLanguage(currentLanguage());

    for (auto *page : {pieces(), form(), terms(), table(), signs(), planning()})
        m_pages->addWidget(page);
    for (const auto &name : {u"Stukken"_s, u"Formulier"_s, u"Termijnen"_s, u"Tabel"_s, u"Tekens"_s, u"Planning"_s})
        m_keys->addPart(name, m_keys->count() == 3 ? 4 : -1);
    connect(m_keys, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(top);
    main->addWidget(m_pages, 1);
    main->addWidget(m_keys);
    auto *above = new QHBoxLayout;
    above->setSpacing(0);
    above->addWidget(rail);
    above->addLayout(main, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(above, 1);
    whole->addWidget(status);
}

int Gallery::pageCount() const
{
    return m_pages->count();
}

void Gallery::showPage(int page)
{
    m_keys->setCurrentIndex(page);
}

void Gallery::openOverlays()
{
    if (m_pages->currentIndex() == 0) {
        findChild<TopBar *>()->focusSearch();
    } else if (m_pages->currentIndex() == 1) {
        auto *combo = m_pages->currentWidget()->findChild<Combo *>();
        combo->setFocus();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_F4, Qt::NoModifier);
        QCoreApplication::sendEvent(combo, &press);
    } else if (m_pages->currentIndex() == 2) {
        auto *why = new WhyPanel(m_pages->currentWidget());
        why->explain(whyContent(), m_why);
    } else if (auto *board = m_pages->currentWidget()->findChild<PlanBoard *>()) {
        board->pickUp({heldVisit().visit}, 150 * 60, heldVisit());
    }
}

QWidget *Gallery::pieces()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(12));
    auto *title = new PlainLabel(u"Woensdag 24 februari 2027"_s, TextSize::Title);
    title->setBold(true);
    auto *segments = new Segmented(u"Soort"_s);
    segments->setChoices({{u"all"_s, u"Alles"_s, 12},
                          {u"reports"_s, u"Verslagen"_s, 7},
                          {u"contacts"_s, u"Contacten"_s, 3},
                          {u"tasks"_s, u"Taken"_s, 2}});
    auto *head = row({title, new PlainLabel(u"week 8"_s, TextSize::Body, Colour::Muted)});
    head->addWidget(segments);
    layout->addLayout(head);
    auto *chips = new ChipBar(u"Tonen"_s);
    chips->setChoices({{u"all"_s, u"Alles"_s},
                       {u"contacts"_s, u"Contacten"_s, 4},
                       {u"decisions"_s, u"Beslissingen"_s, 1},
                       {u"documents"_s, u"Documenten"_s, 6}});
    chips->setChecked({u"all"_s});
    layout->addWidget(chips);
    layout->addLayout(
        row({button(u"Aanvangsverslag schrijven"_s, ButtonKind::Plain, Icon::Document),
             button(u"Contact noteren"_s, ButtonKind::Primary, Icon::Talk), button(u"Opnemen"_s, ButtonKind::Row),
             button(u"Ongedaan maken"_s, ButtonKind::Flat, Icon::Undo), new KeyCap(QKeySequence(u"Ctrl+Z"_s))}));
    auto *disabled = button(u"Kan nu niet"_s, ButtonKind::Plain, Icon::Lock);
    disabled->setEnabled(false);
    auto *more = new QToolButton;
    more->setIcon(icon(Icon::More));
    more->setFocusPolicy(Qt::StrongFocus);
    setName(more, u"Meer"_s);
    auto *withMenu = button(u"Afdrukken"_s, ButtonKind::Plain, Icon::Printer);
    auto *menu = new QMenu(withMenu);
    menu->addAction(u"Dagblad"_s);
    withMenu->setMenu(menu);
    layout->addLayout(row({disabled, more, withMenu}));
    auto *tags = row({});
    tags->insertWidget(0, new Tag({Tone::Neutral, Icon::CloudOff, u"wacht op verbinding"_s}));
    for (const int days : {-2, 0, 5, 9})
        tags->insertWidget(tags->count() - 1, new Tag(termTag(days)));
    tags->insertWidget(tags->count() - 1, new Tag({Tone::Accent, Icon::Folder, u"Probatie, uitstel"_s}));
    tags->insertWidget(tags->count() - 1, new Tag({Tone::Ok, Icon::CheckCircle, u"in uitvoering"_s}));
    tags->insertWidget(tags->count() - 1, new Tag({Tone::Soon, Icon::HalfCircle, u"voorlopig"_s}));
    layout->addLayout(tags);
    for (const auto tone : {Tone::Neutral, Tone::Soon, Tone::Over, Tone::Ok, Tone::Accent}) {
        auto *line = new MessageLine;
        line->showMessage(tone,
                          tone == Tone::Over ? u"Het document kon niet worden gelezen. Wat je typte, is bewaard."_s
                                             : u"Er kwam een nieuwe beslissing in dit dossier."_s,
                          tone == Tone::Over ? u"Opnieuw"_s : QString());
        layout->addWidget(line);
    }
    auto *empty =
        new EmptyState(Icon::Today, u"Niets te laat, niets vandaag. Eerstvolgende: ma 1 mrt."_s, u"Toon de agenda"_s);
    layout->addWidget(empty);
    layout->addStretch(1);
    return scrolled(page);
}

QWidget *Gallery::form()
{
    auto *page = new QWidget;
    auto *layout = new QFormLayout(page);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeft);
    layout->setHorizontalSpacing(px(24));
    layout->setVerticalSpacing(px(6));
    auto *type = new Combo;
    type->setMaximumWidth(px(400));
    type->setItems(
        {{.id = u"PROBATION"_s, .label = u"Probatie, uitstel"_s, .detail = u"versie 3, geldig op 12/02/2027"_s},
         {.id = u"AUTONOMOUS_PROBATION"_s, .label = u"Autonome probatiestraf"_s, .detail = u"versie 2"_s},
         {.id = u"WORK_PENALTY"_s, .label = u"Werkstraf"_s, .detail = u"versie 5"_s, .end = u"WS"_s}});
    type->setCurrentId(u"PROBATION"_s);
    layout->addRow(buddyLabel(u"Dossier&type"_s, type), type);
    const auto addDate = [layout](const QString &label, DateHint hint, const QString &typed,
                                  const QString &missing = {}) {
        auto *edit = new DateEdit(hint);
        edit->setToday([] { return today; });
        edit->setMissing(missing);
        edit->setTyped(typed);
        layout->addRow(buddyLabel(label, edit), edit);
    };
    addDate(u"&Datum vonnis"_s, DateHint::Past, u"12/2"_s);
    addDate(u"&Kracht van gewijsde"_s, DateHint::Past, {}, u"ontbreekt, griffie bezorgt"_s);
    addDate(u"&Ontvangen"_s, DateHint::Past, u"gi"_s);
    addDate(u"&Geboortedatum"_s, DateHint::Birth, u"4/6/91"_s);
    addDate(u"&Volgende datum"_s, DateHint::Future, u"21/7"_s);
    addDate(u"&Einde"_s, DateHint::Any, u"30/2/2027"_s);
    auto *time = new TimeEdit;
    time->setTime(QTime(9, 30));
    layout->addRow(buddyLabel(u"&Uur"_s, time), time);
    auto *plain = new Field;
    plain->setMaximumWidth(px(300));
    plain->setText(u"3 jaar"_s);
    layout->addRow(buddyLabel(u"Proefter&mijn"_s, plain), plain);
    auto *choice = new QComboBox;
    choice->addItems({u"Huisbezoek"_s, u"Gesprek"_s, u"Telefoon"_s});
    layout->addRow(buddyLabel(u"&Wijze"_s, choice), choice);
    auto *text = new QPlainTextEdit(u"Alle voorwaarden overlopen."_s);
    text->setTabChangesFocus(true);
    text->setMaximumHeight(px(72));
    layout->addRow(buddyLabel(u"&Verslag"_s, text), text);
    auto *tick = new QCheckBox(u"Vervult eerste gesprek"_s);
    tick->setChecked(true);
    layout->addRow(QString(), tick);
    auto *one = new QRadioButton(u"Aanwezig"_s);
    one->setChecked(true);
    layout->addRow(QString(), one);
    layout->addRow(QString(), new QRadioButton(u"Niet verschenen"_s));
    auto *progress = new QProgressBar;
    progress->setRange(0, 10);
    progress->setValue(4);
    progress->setTextVisible(false);
    progress->setAccessibleName(u"Versturen"_s);
    progress->setMaximumWidth(px(300));
    layout->addRow(QString(), progress);
    return scrolled(page);
}

QWidget *Gallery::terms()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(px(24), px(12), px(24), px(12));
    columns->addStretch(1);
    auto *right = new QVBoxLayout;
    columns->addLayout(right, 2);
    auto *terms = new Panel(u"Termijnen"_s);
    terms->setSecondary(u"1 dichtbij · 3 later"_s);
    const auto addTerm = [terms](const QString &name, const TermStrip &term, const QString &from) {
        auto *whole = new QWidget;
        auto *layout = new QVBoxLayout(whole);
        layout->setContentsMargins(px(12), px(6), px(12), px(6));
        layout->setSpacing(px(2));
        auto *title = new PlainLabel(name);
        title->setBold(true);
        auto *first = row({title});
        first->addWidget(new Tag(termTag(term.daysLeft)));
        auto *date = new QPushButton(mediumDate(term.last, currentLanguage()));
        setButtonKind(date, ButtonKind::Flat);
        setName(date, name + u", "_s + mediumDate(term.last, currentLanguage()));
        first->addWidget(date);
        layout->addLayout(first);
        auto *widget = new TermStripWidget;
        widget->setStrip(term);
        layout->addWidget(widget);
        auto *below = new QHBoxLayout;
        below->addWidget(new PlainLabel(from, TextSize::Small, Colour::Muted));
        below->addStretch(1);
        below->addWidget(new PlainLabel(termDayText(term), TextSize::Small, Colour::Muted));
        below->addStretch(1);
        below->addWidget(new KeyCap(u"F1"_s));
        layout->addLayout(below);
        terms->addRow(whole);
        return date;
    };
    m_why = addTerm(u"Aanvangsverslag"_s, strip(QDate(2027, 1, 29), QDate(2027, 3, 1)), u"vr 29 jan, aanstelling"_s);
    addTerm(u"Antwoord"_s, strip(QDate(2027, 2, 8), QDate(2027, 2, 22)), u"ma 8 feb, vraag"_s);
    addTerm(u"Evolutieverslag"_s, strip(QDate(2027, 2, 20), QDate(2027, 4, 20)), u"za 20 feb"_s);
    addTerm(u"Einde proeftermijn"_s, strip(QDate(2027, 1, 15), QDate(2030, 1, 15)), u"vr 15 jan, vonnis"_s);
    right->addWidget(terms);
    auto *conditions = new Panel(u"Voorwaarden"_s);
    conditions->setSecondary(u"7 · 4 van de wet, 3 bijzondere"_s);
    conditions->addRow(
        panelRow(u"Geen strafbare feiten"_s, new PlainLabel(u"nageleefd"_s, TextSize::Small, Colour::Ok)));
    conditions->addRow(
        panelRow(u"Gevolg geven aan oproeping"_s, new PlainLabel(u"let op, 1 van 2"_s, TextSize::Small, Colour::Soon)));
    conditions->addRow(panelRow(
        u"Een voorwaarde met een heel lange omschrijving die niet in de breedte past en dus in het midden wordt ingekort"_s,
        new PlainLabel(u"nog geen bewijs"_s, TextSize::Small, Colour::Muted)));
    right->addWidget(conditions);
    auto *decide = new Panel(u"Te beslissen"_s);
    decide->setHeadIcon(Icon::Conflict, Colour::Soon);
    decide->setSecondary(u"1 tegenspraak"_s);
    decide->addRow(panelRow(u"Zora Proefpersoon · telefoonnummer"_s, button(u"Vergelijken"_s, ButtonKind::Row)));
    right->addWidget(decide);
    right->addStretch(1);
    return page;
}

QWidget *Gallery::table()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    auto *view = new QTableView;
    auto *model = new TableModel<Due>(
        {{.title = u"Stand"_s, .text = [](const Due &due) { return termTag(int(today.daysTo(due.date))).text; }},
         {.title = u"Wat"_s, .text = [](const Due &due) { return due.what; }},
         {.title = u"Persoon"_s, .text = [](const Due &due) { return due.person; }},
         {.title = u"Verloop"_s, .text = [](const Due &due) { return u"%1 / %2"_s.arg(due.gone).arg(due.length); }},
         {.title = u"Vervaldag"_s,
          .text = [](const Due &due) { return mediumDate(due.date, currentLanguage()); },
          .sortBy = [](const Due &due) { return due.date; },
          .alignment = Qt::AlignRight | Qt::AlignVCenter}},
        view);
    model->setRows(dues);
    view->setModel(model);
    view->setItemDelegate(new DueDelegate(model, view));
    view->setAccessibleName(u"Termijnen"_s);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(px(36));
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->horizontalHeader()->setHighlightSections(false);
    view->selectRow(2);
    layout->addWidget(view);
    return page;
}

QWidget *Gallery::signs()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setSpacing(px(16));
    for (int i = 0; i < iconCount; ++i) {
        auto *cell = new QVBoxLayout;
        const auto role = std::array{Colour::Text, Colour::Accent, Colour::Over,
                                     Colour::Soon, Colour::Ok,     Colour::Muted}[size_t(i) % 6];
        cell->addWidget(new IconLabel(static_cast<Icon>(i), role, 40), 0, Qt::AlignHCenter);
        cell->addWidget(new PlainLabel(QString::number(i), TextSize::Small, Colour::Muted), 0, Qt::AlignHCenter);
        grid->addLayout(cell, i / 12, i % 12);
    }
    return scrolled(page);
}

// A day of technicians. What is held gets an answer from each row, and can be put down in none of them for good.
QWidget *Gallery::planning()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *board = new PlanBoard;
    board->setScene(exampleDay());
    board->setLook([](const AnyId &) { return heldVisit(); });
    board->setEffect([board](const QList<AnyId> &, const AnyId &staff, qint64 from) {
        const auto &rows = board->scene().rows;
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const BoardRow &one) { return one.staff == staff; });
        return exampleEffect(board->scene(), int(row - rows.begin()), from, from + 150 * 60);
    });
    connect(board, &PlanBoard::pickedUp, board, [board] { board->setVerdicts(exampleVerdicts()); });
    layout->addWidget(board);
    return page;
}
