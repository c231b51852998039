// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/boardaccessible.h"

#include "ui/planning/boardwords.h"
#include "ui/planning/planboard.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace {

class AccessibleBoard;

// A technician or one visit of his. It finds itself in the scene each time it is asked, so it outlives a change of it.
class BoardPart : public QAccessibleInterface, public QAccessibleActionInterface, public QAccessibleTableCellInterface
{
public:
    BoardPart(PlanBoard *board, int row, const AnyId &staff, const AnyId &visit)
        : m_board(board), m_row(row), m_staff(staff), m_visit(visit)
    {
    }

    bool isRow() const { return m_visit.isNull(); }
    int row() const
    {
        if (!m_board || m_row >= m_board->scene().rows.size() || m_board->scene().rows[m_row].staff != m_staff)
            return -1;
        return m_row;
    }
    const BoardRow *technician() const { return row() < 0 ? nullptr : &m_board->scene().rows[m_row]; }
    const BoardCard *card() const { return row() < 0 || isRow() ? nullptr : m_board->view().card(m_row, m_visit); }

    bool isValid() const override { return m_board && (isRow() ? technician() != nullptr : card() != nullptr); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_board ? m_board->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override { return isRow() && technician() ? int(technician()->cards.size()) : 0; }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override { return nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        if (isRow()) {
            const auto &one = *technician();
            return one.spoken.isEmpty() ? QStringList{one.name, one.under, one.loadWords}.join(u", "_s) : one.spoken;
        }
        const bool isHeld = m_board->isHolding() && m_board->current() == m_visit;
        if (isHeld && !m_board->lastSaid().isEmpty())
            return m_board->lastSaid();
        const auto &one = *card();
        return one.spoken.isEmpty()
                   ? QStringList{one.kind, one.place, TimeAxis::span(one.from, one.until)}.join(u", "_s)
                   : one.spoken;
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        auto rect = isRow() ? m_board->rowRect(m_row) : m_board->rectOf(m_row, m_visit);
        if (rect.isNull())
            return {};
        return rect.translated(m_board->viewport()->mapToGlobal(QPoint()));
    }
    QAccessible::Role role() const override { return isRow() ? QAccessible::Row : QAccessible::Cell; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const auto seen = isRow() ? m_board->rowRect(m_row) : m_board->rectOf(m_row, m_visit);
        state.invisible = seen.isNull();
        state.offscreen = !m_board->viewport()->rect().intersects(seen);
        if (isRow())
            return state;
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = true;
        state.selected = m_board->controller()->selection().contains(m_visit);
        state.focused = m_board->hasFocus() && m_board->currentRow() == m_row && m_board->current() == m_visit;
        state.busy = !card()->heldBy.isEmpty();
        state.movable = card()->mayMove && !m_board->controller()->isReadOnly();
        state.readOnly = !state.movable;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (isRow())
            return nullptr;
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        return nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), showMenuAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid() || isRow())
            return;
        m_board->setFocus(Qt::OtherFocusReason);
        m_board->controller()->setFocus(m_row, m_visit);
        const auto at = m_board->rectOf(m_row, m_visit).bottomLeft();
        if (name == pressAction())
            Q_EMIT m_board->detailsWanted(AnyId(m_visit));
        else if (name == showMenuAction())
            Q_EMIT m_board->menuWanted(AnyId(m_visit), m_board->viewport()->mapToGlobal(at));
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() ? QStringList{u"F2"_s} : QStringList();
    }

    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    int columnIndex() const override { return row() < 0 ? -1 : m_board->view().cardIndex(m_row, m_visit); }
    int rowIndex() const override { return row(); }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {parent()}; }
    bool isSelected() const override { return state().selected; }
    QAccessibleInterface *table() const override
    {
        return m_board ? QAccessible::queryAccessibleInterface(m_board) : nullptr;
    }

private:
    QPointer<PlanBoard> m_board;
    int m_row;
    AnyId m_staff;
    AnyId m_visit;
};

class AccessibleBoard : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleBoard(PlanBoard *board) : QAccessibleWidget(board, QAccessible::Table) {}
    ~AccessibleBoard() override { forget(); }

    PlanBoard *board() const { return static_cast<PlanBoard *>(widget()); }

    // Made once for each, so that a screen reader sees the same thing again.
    QAccessibleInterface *part(int row, int card) const
    {
        const auto &rows = board()->scene().rows;
        if (row < 0 || row >= rows.size() || card >= rows[row].cards.size())
            return nullptr;
        const auto visit = card < 0 ? AnyId() : rows[row].cards[card].visit;
        const Key key{row, rows[row].staff, visit};
        auto found = m_parts.constFind(key);
        if (found == m_parts.constEnd()) {
            auto *made = new BoardPart(board(), row, rows[row].staff, visit);
            found = m_parts.insert(key, QAccessible::registerAccessibleInterface(made));
        }
        return QAccessible::accessibleInterface(*found);
    }

    void drop()
    {
        for (auto one = m_parts.begin(); one != m_parts.end();) {
            auto *part = QAccessible::accessibleInterface(*one);
            if (part && part->isValid()) {
                ++one;
                continue;
            }
            QAccessible::deleteAccessibleInterface(*one);
            one = m_parts.erase(one);
        }
    }

    int childCount() const override { return int(board()->scene().rows.size()); }
    QAccessibleInterface *child(int index) const override { return part(index, -1); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const BoardPart *>(child);
        return part && part->isRow() ? part->row() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto &view = board()->view();
        const auto at = board()->viewport()->mapFromGlobal(QPoint(x, y));
        if (!board()->viewport()->rect().contains(at))
            return nullptr;
        const auto hit = view.layout.hit(view.scene, at + view.offset);
        return hit.row < 0 ? nullptr : part(hit.row, hit.card);
    }
    QAccessibleInterface *focusChild() const override
    {
        const int card = board()->view().cardIndex(board()->currentRow(), board()->current());
        return card < 0 || !board()->hasFocus() ? nullptr : part(board()->currentRow(), card);
    }
    QString text(QAccessible::Text kind) const override
    {
        // What is held and stands on no row yet has no cell of its own.
        if (kind == QAccessible::Name && board()->isHolding() && !focusChild() && !board()->lastSaid().isEmpty())
            return board()->lastSaid();
        return QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.multiSelectable = true;
        state.busy = !board()->loadingWords().isEmpty();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return column < 0 ? nullptr : part(row, column);
    }
    int selectedCellCount() const override { return int(selectedCells().size()); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        const auto &rows = board()->scene().rows;
        for (int row = 0; row < rows.size(); ++row)
            for (int card = 0; card < rows[row].cards.size(); ++card)
                if (board()->controller()->selection().contains(rows[row].cards[card].visit))
                    cells << part(row, card);
        return cells;
    }
    QString columnDescription(int column) const override { return BoardWords::tr("Visit %1").arg(column + 1); }
    QString rowDescription(int row) const override { return board()->scene().rows.value(row).name; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override
    {
        qsizetype most = 0;
        for (const auto &row : board()->scene().rows)
            most = std::max(most, row.cards.size());
        return int(most);
    }
    int rowCount() const override { return int(board()->scene().rows.size()); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { drop(); }

private:
    struct Key
    {
        int row = -1;
        AnyId staff{};
        AnyId visit{};

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.row, key.staff, key.visit); }
    };

    void forget()
    {
        for (const auto id : std::as_const(m_parts))
            QAccessible::deleteAccessibleInterface(id);
        m_parts.clear();
    }

    mutable QHash<Key, QAccessible::Id> m_parts{};
};

QAccessibleInterface *BoardPart::parent() const
{
    auto *whole = m_board ? dynamic_cast<AccessibleBoard *>(QAccessible::queryAccessibleInterface(m_board)) : nullptr;
    return !whole || isRow() ? static_cast<QAccessibleInterface *>(whole) : whole->part(m_row, -1);
}

QAccessibleInterface *BoardPart::child(int index) const
{
    auto *whole = m_board ? dynamic_cast<AccessibleBoard *>(QAccessible::queryAccessibleInterface(m_board)) : nullptr;
    return whole && isRow() && index >= 0 && index < childCount() ? whole->part(m_row, index) : nullptr;
}

QAccessibleInterface *BoardPart::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i)
        if (auto *one = child(i); one && one->rect().contains(x, y))
            return one;
    return nullptr;
}

int BoardPart::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const BoardPart *>(child);
    return part && isRow() && part->m_row == m_row ? part->columnIndex() : -1;
}

QAccessibleInterface *makeBoard(const QString &, QObject *object)
{
    auto *board = qobject_cast<PlanBoard *>(object);
    return board ? new AccessibleBoard(board) : nullptr;
}

} // namespace

void installBoardAccessibility()
{
    static const bool once = (QAccessible::installFactory(makeBoard), true);
    Q_UNUSED(once)
}

void boardSceneChanged(PlanBoard *board)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(board, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

void boardSelectionChanged(PlanBoard *board)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(board, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

void boardFocusChanged(PlanBoard *board, bool isHolding)
{
    if (!QAccessible::isActive() || !board->hasFocus())
        return;
    auto *whole = QAccessible::queryAccessibleInterface(board);
    auto *on = whole ? whole->focusChild() : nullptr;
    if (isHolding) {
        QAccessibleEvent name(on ? on : whole, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&name);
    }
    if (on) {
        QAccessibleEvent focus(on, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}
