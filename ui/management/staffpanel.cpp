// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/management/staffpanel.h"

#include "core/access/staffstore.h"
#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/celldelegate.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/plaintable.h"
#include "ui/base/problemtext.h"
#include "ui/base/rule.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Columns { Name, Login, Role, Team, From, Until, ColumnCount };

QFormLayout *formLayout()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(px(12));
    form->setVerticalSpacing(px(6));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

StaffPanel::StaffPanel(Workspace &workspace, QWidget *parent)
    : Panel({}, parent),
      m_workspace(workspace),
      m_model(new TableModel<Staff>({}, this)),
      m_table(new QTableView),
      m_message(new MessageLine),
      m_open(new QPushButton),
      m_name(new Field),
      m_login(new Field),
      m_role(new Combo),
      m_team(new Field),
      m_add(new QPushButton),
      m_leave(new QPushButton),
      m_who(new PlainLabel),
      m_on(new DateEdit(DateHint::Any)),
      m_end(new QPushButton)
{
    build();
    connect(m_open, &QPushButton::clicked, this, [this] { openAdd(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { openAdd(false); });
    connect(m_add, &QPushButton::clicked, this, &StaffPanel::add);
    connect(m_team, &QLineEdit::returnPressed, this, &StaffPanel::add);
    connect(m_end, &QPushButton::clicked, this, &StaffPanel::end);
    connect(m_on->field(), &QLineEdit::returnPressed, this, &StaffPanel::end);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StaffPanel::showEnd);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StaffPanel::showEnd);
    auto *escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), m_adding, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { openAdd(false); });
}

void StaffPanel::build()
{
    m_open->setObjectName(u"open"_s);
    m_name->setObjectName(u"name"_s);
    m_login->setObjectName(u"login"_s);
    m_role->setObjectName(u"role"_s);
    m_team->setObjectName(u"team"_s);
    m_add->setObjectName(u"add"_s);
    m_end->setObjectName(u"end"_s);
    setHelp(m_name, {.act = u"registerStaff"_s, .parameter = u"name"_s});
    setHelp(m_login, {.act = u"registerStaff"_s, .parameter = u"login"_s});
    setHelp(m_role, {.act = u"registerStaff"_s, .parameter = u"role"_s});
    setHelp(m_team, {.act = u"registerStaff"_s, .parameter = u"team"_s});
    setHelp(m_on, {.act = u"endStaff"_s, .parameter = u"on"_s});
    setButtonKind(m_open, ButtonKind::Row);
    addToHead(m_open);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dressTable(m_table);
    m_message->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *message = new QVBoxLayout;
    message->setContentsMargins(px(12), px(0), px(12), px(0));
    message->addWidget(m_message);
    m_adding = addForm();
    m_ending = endForm();
    layout->addWidget(m_adding);
    layout->addLayout(message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_ending);
    setContent(content);
    m_adding->hide();
}

QWidget *StaffPanel::addForm()
{
    auto *whole = new QWidget;
    auto *form = formLayout();
    const auto label = [&](QWidget *field, QWidget *line) {
        auto *made = static_cast<PlainLabel *>(buddyLabel({}, line));
        form->addRow(made, field);
        return made;
    };
    m_nameLabel = label(m_name, m_name);
    m_loginLabel = label(m_login, m_login);
    m_roleLabel = label(m_role, m_role);
    m_teamLabel = label(m_team, m_team);
    for (auto *field : {m_name, m_login, static_cast<Field *>(m_role), m_team})
        field->setMaximumWidth(px(360));
    auto *buttons = new FlowLayout(px(8), px(6));
    buttons->addWidget(m_add);
    buttons->addWidget(m_leave);
    setButtonKind(m_add, ButtonKind::Primary);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(px(12), px(10), px(12), px(12));
    inside->setSpacing(px(8));
    inside->addLayout(form);
    inside->addLayout(buttons);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(1, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(inside);
    layout->addWidget(new Rule);
    return whole;
}

QWidget *StaffPanel::endForm()
{
    auto *whole = new QWidget;
    auto *form = formLayout();
    m_on->setToday([this] { return m_workspace.clock().today(); });
    m_onLabel = static_cast<PlainLabel *>(buddyLabel({}, m_on->field()));
    form->addRow(m_onLabel, m_on);
    m_who->setBold(true);
    m_who->setWordWrap(true);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(px(12), px(10), px(12), px(12));
    inside->setSpacing(px(8));
    inside->addWidget(m_who);
    inside->addLayout(form);
    inside->addWidget(m_end, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(1, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(new Rule);
    layout->addLayout(inside);
    return whole;
}

void StaffPanel::name()
{
    const auto language = currentLanguage();
    setTitle(tr("Users of this house"));
    m_open->setText(tr("Add a user"));
    m_open->setIcon(icon(Icon::PersonPlus));
    m_nameLabel->setText(tr("Name"));
    m_loginLabel->setText(tr("User name"));
    m_roleLabel->setText(tr("Role"));
    m_teamLabel->setText(tr("Team"));
    m_add->setText(tr("Add"));
    m_leave->setText(tr("Leave it"));
    m_onLabel->setText(tr("Last day"));
    m_end->setText(tr("End on this day"));
    setName(m_table, tr("Users of this house"));
    QList<PopupItem> roles;
    const auto kept = m_role->currentId();
    if (const auto *list = m_workspace.catalogue().list(u"staff_role"_s))
        for (const auto &item : list->items)
            roles << PopupItem{.id = item.code, .label = capital(item.name.in(language))};
    m_role->setItems(roles);
    m_role->setCurrentId(kept);
    m_model->setColumns(
        {{.title = tr("Name"), .text = [](const Staff &one) { return one.name; }},
         {.title = tr("User name"), .text = [](const Staff &one) { return one.login; }},
         {.title = tr("Role"),
          .text = [this, language](
                      const Staff &one) { return m_workspace.catalogue().name(u"staff_role"_s, one.role, language); }},
         {.title = tr("Team"), .text = [](const Staff &one) { return one.team; }},
         {.title = tr("From"),
          .text = [](const Staff &one) { return shortDate(one.from); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter},
         {.title = tr("Until"),
          .text = [](const Staff &one) { return shortDate(one.until); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter}});
}

void StaffPanel::reload()
{
    name();
    const auto now = m_table->currentIndex();
    const bool selected = m_table->selectionModel()->hasSelection();
    const auto kept = now.isValid() && selected ? m_model->at(now).id : Staff::Id();
    const auto staff = m_workspace.read([&](const Database &database) {
        auto all = StaffStore(database).all();
        all.removeIf([&](const Staff &one) { return one.house != m_workspace.house(); });
        return all;
    });
    if (!staff) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, staff.error()));
        return;
    }
    m_model->setRows(*staff);
    const auto today = m_workspace.clock().today();
    const auto here = std::count_if(staff->begin(), staff->end(),
                                    [&](const Staff &one) { return !one.until.isValid() || one.until >= today; });
    setSecondary(tr("%Ln now", nullptr, static_cast<int>(here)));
    for (int row = 0; row < staff->size(); ++row)
        if (staff->at(row).id == kept)
            m_table->selectRow(row);
    showEnd();
    measure();
}

void StaffPanel::showEnd()
{
    const auto now = m_table->currentIndex();
    const bool may = now.isValid() && m_table->selectionModel()->hasSelection() && !m_model->at(now).until.isValid();
    m_ending->setVisible(may);
    if (!may)
        return;
    m_who->setText(tr("%1 leaves the house").arg(m_model->at(now).name));
    m_on->setDate(m_workspace.clock().today());
}

void StaffPanel::openAdd(bool open)
{
    m_adding->setVisible(open);
    m_open->setEnabled(!open);
    m_message->clear();
    for (auto *field : {m_name, m_login, m_team})
        field->clear();
    m_role->setCurrentId({});
    if (open)
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_open->setFocus(Qt::OtherFocusReason);
}

bool StaffPanel::done(const Act &act, QWidget *field)
{
    const auto answer = m_workspace.write(act);
    if (!answer) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, answer.error()));
        field->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_message->clear();
    Q_EMIT said(sayingText(m_workspace, answer->saying));
    return true;
}

void StaffPanel::add()
{
    const auto missing = [&](Field *field, const QString &sentence) {
        setFieldState(field, FieldState::Error);
        m_message->showMessage(Tone::Over, sentence);
        field->setFocus(Qt::OtherFocusReason);
    };
    for (auto *field : {m_name, m_login, static_cast<Field *>(m_role)})
        setFieldState(field, FieldState::Normal);
    if (m_name->text().trimmed().isEmpty())
        return missing(m_name, tr("Who is it? Type the name."));
    if (m_login->text().trimmed().isEmpty())
        return missing(m_login, tr("Type the user name with which this person logs on."));
    if (m_role->currentId().isEmpty())
        return missing(m_role, tr("Choose the role: it says what this person may see and do."));
    QJsonObject with{{u"login"_s, m_login->text().trimmed()},
                     {u"name"_s, m_name->text().trimmed()},
                     {u"role"_s, m_role->currentId()}};
    if (const auto team = m_team->text().trimmed(); !team.isEmpty())
        with.insert(u"team"_s, team);
    if (done({.name = u"registerStaff"_s, .with = with}, m_login))
        openAdd(false);
}

void StaffPanel::end()
{
    const auto now = m_table->currentIndex();
    const auto on = m_on->date();
    if (!now.isValid() || !m_ending->isVisible())
        return;
    if (!on) {
        m_message->showMessage(Tone::Over, tr("Type the last day."));
        m_on->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto login = m_model->at(now).login;
    if (done({.name = u"endStaff"_s, .with = {{u"login"_s, login}, {u"on"_s, on->toString(Qt::ISODate)}}},
             m_on->field()))
        m_table->setFocus(Qt::OtherFocusReason);
}

void StaffPanel::measure()
{
    m_table->verticalHeader()->setDefaultSectionSize(px(34));
    const int shown = std::clamp(m_model->rowCount(), 3, 20);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + shown * px(34) + 2);
    const int room = m_table->viewport()->width();
    const int date = textMetrics(TextSize::Body).horizontalAdvance(u"00/00/0000"_s) + px(22);
    const auto titled = [&](int column, int least) {
        const auto title = m_model->headerData(column, Qt::Horizontal).toString();
        return std::max(px(least), textMetrics(TextSize::Small).horizontalAdvance(title) + px(26));
    };
    const auto filled = [&](int column, int least) {
        int width = px(least);
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, px(26) + textMetrics(TextSize::Body, column == Name)
                                                 .horizontalAdvance(m_model->index(row, column).data().toString()));
        return std::min(width, px(280));
    };
    QList<int> widths{filled(Name, 160), titled(Login, 84), filled(Role, 180), titled(Team, 70), date, date};
    fitColumns(m_table, room,
               {.widths = widths, .leaving = {From, Team, Login, Until, Role}, .growing = {Name, Role}, .share = 0.5});
}

void StaffPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    measure();
}

void StaffPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reload();
    if (event->type() == QEvent::ApplicationFontChange)
        measure();
}
