// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/planboard.h"

#include "ui/base/accessibility.h"
#include "ui/base/emptystate.h"
#include "ui/planning/boardaccessible.h"
#include "ui/planning/boardlayers.h"
#include "ui/planning/boardwords.h"
#include "ui/theme/theme.h"

#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

// The hours above the board, the names beside it, and the corner between them.
class PlanBoard::Strip : public QWidget
{
public:
    Strip(PlanBoard *board, std::function<void(QPainter *, const QRect &)> paint)
        : QWidget(board), m_board(board), m_paint(std::move(paint))
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_paint(&painter, event->rect());
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || this != m_board->m_names)
            return QWidget::event(event);
        // A name that is cut is whole here.
        auto *help = static_cast<QHelpEvent *>(event);
        const int line = m_board->m_view.layout.lineAt(help->pos().y() + m_board->m_view.offset.y());
        const int row = line < 0 ? -1 : m_board->m_view.layout.lines()[line].row;
        const auto text = row < 0 ? QString() : m_board->m_view.scene.rows[row].spoken;
        QToolTip::showText(help->globalPos(), text.isEmpty() ? text : u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s,
                           this);
        return true;
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        const int line = m_board->m_view.layout.lineAt(int(event->position().y()) + m_board->m_view.offset.y());
        if (this != m_board->m_names || line < 0 || event->button() != Qt::LeftButton)
            return;
        m_board->setFocus(Qt::MouseFocusReason);
        const auto &on = m_board->m_view.layout.lines()[line];
        if (on.row < 0)
            Q_EMIT m_board->m_controller->groupToggled(on.group);
        else if (const auto &cards = m_board->m_view.scene.rows[on.row].cards; !cards.isEmpty())
            m_board->m_controller->setFocus(on.row, cards.first().visit);
    }

    void wheelEvent(QWheelEvent *event) override { m_board->wheelEvent(event); }

private:
    PlanBoard *m_board;
    std::function<void(QPainter *, const QRect &)> m_paint;
};

PlanBoard::PlanBoard(QWidget *parent)
    : QAbstractScrollArea(parent),
      m_controller(new BoardController(&m_view, this)),
      m_ink(BoardInk::ofWindow(devicePixelRatioF())),
      m_hours(new Strip(this, [this](QPainter *painter,
                                     const QRect &) { paintBoardHours(painter, m_view, m_ink, m_hours->rect()); })),
      m_names(new Strip(this,
                        [this](QPainter *painter, const QRect &dirty) {
                            paintBoardNames(painter, m_view, m_ink, overlay(), m_names->rect(), dirty);
                        })),
      m_corner(new Strip(this,
                         [this](QPainter *painter, const QRect &) {
                             const auto whole = m_corner->rect();
                             painter->fillRect(whole, colour(Colour::Surface));
                             const auto words = m_namesTitle.isEmpty() ? tr("Technician · load") : m_namesTitle;
                             const int high = m_ink.hoursHeight(1);
                             m_ink.line(painter,
                                        {m_ink.px(8), whole.bottom() - high, whole.width() - m_ink.px(12), high}, words,
                                        false, colour(Colour::Muted));
                             const auto edge = between(Colour::Line, Colour::Muted, 0.3);
                             painter->fillRect(QRect(0, whole.bottom(), whole.width(), 1), edge);
                             painter->fillRect(QRect(whole.right(), 0, 1, whole.height()), colour(Colour::Line));
                         })),
      m_empty(new EmptyState(Icon::Calendar, {}, {}, viewport()))
{
    installBoardAccessibility();
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    setName(this, tr("Planning board"));
    m_emptySentence = tr("Nobody works on this day.");
    m_empty->hide();
    connect(m_empty, &EmptyState::acted, this, &PlanBoard::emptyActed);
    connectController();
    fitStrips();
}

PlanBoard::~PlanBoard() = default;

void PlanBoard::connectController()
{
    auto *hands = m_controller;
    connect(hands, &BoardController::pickedUp, this, [this](const QList<AnyId> &visits) {
        for (int i = 0; i < m_view.scene.rows.size(); ++i)
            m_fixedLanes.insert(m_view.scene.rows[i].staff, m_view.layout.row(i).lanes);
        viewport()->setCursor(m_controller->carry().byKeys ? Qt::ArrowCursor : Qt::ClosedHandCursor);
        repaintAll();
        Q_EMIT pickedUp(visits);
    });
    connect(hands, &BoardController::dropped, this, &PlanBoard::dropped);
    connect(hands, &BoardController::putBack, this, &PlanBoard::putBack);
    connect(hands, &BoardController::mayNotMove, this, &PlanBoard::mayNotMove);
    connect(hands, &BoardController::detailsWanted, this, &PlanBoard::detailsWanted);
    connect(hands, &BoardController::bestPlaceWanted, this, &PlanBoard::bestPlaceWanted);
    connect(hands, &BoardController::unplanWanted, this, &PlanBoard::unplanWanted);
    connect(hands, &BoardController::pinWanted, this, &PlanBoard::pinWanted);
    connect(hands, &BoardController::carryMoved, this, &PlanBoard::repaintOverlay);
    connect(hands, &BoardController::bandMoved, this, &PlanBoard::repaintOverlay);
    connect(hands, &BoardController::seeWanted, this, &PlanBoard::see);
    connect(hands, &BoardController::nowWanted, this, &PlanBoard::goToNow);
    connect(hands, &BoardController::draggedOut, this, &PlanBoard::carryOut);
    connect(hands, &BoardController::zoomWanted, this, [this](int by) {
        if (by == 0)
            setZoom(0);
        else
            zoomBy(by);
    });
    connect(hands, &BoardController::said, this, [this](const QString &sentence) {
        m_said = sentence;
        tellFocus();
        Q_EMIT said(sentence);
    });
    connect(hands, &BoardController::rested, this, [this] {
        m_edgeTimer.stop();
        m_hovered = {};
        viewport()->setCursor(Qt::ArrowCursor);
        m_fixedLanes.clear();
        m_said.clear();
        if (m_hasWaiting) {
            m_hasWaiting = false;
            take(std::exchange(m_waiting, {}));
        } else {
            relayout(false);
        }
        tellFocus();
    });
    connect(hands, &BoardController::focusMoved, this, [this] {
        if (const auto rect = rectOf(currentRow(), current()); !rect.isNull() && !m_controller->isUnderHand())
            see(rect.translated(m_view.offset));
        viewport()->update();
        tellFocus();
        Q_EMIT currentChanged(current());
    });
    connect(hands, &BoardController::selectionMoved, this, [this] {
        viewport()->update();
        boardSelectionChanged(this);
        Q_EMIT selectionChanged(selection());
    });
    connect(hands, &BoardController::groupToggled, this, [this](const QString &group) {
        if (!m_folded.remove(group))
            m_folded << group;
        relayout(false);
        Q_EMIT foldedChanged();
    });
}

QString PlanBoard::mimeType()
{
    return u"application/x-siset-visits"_s;
}

QMimeData *PlanBoard::mimeOf(const QList<AnyId> &visits)
{
    QByteArray lines;
    for (const auto &visit : visits)
        lines += visit.toString().toLatin1() + '\n';
    auto *data = new QMimeData;
    data->setData(mimeType(), lines);
    return data;
}

QList<AnyId> PlanBoard::visitsOf(const QMimeData *data)
{
    QList<AnyId> visits;
    if (!data || !data->hasFormat(mimeType()))
        return visits;
    for (const auto &line : data->data(mimeType()).split('\n'))
        if (const auto id = AnyId::fromString(QString::fromLatin1(line.trimmed())); !id.isNull())
            visits << id;
    return visits;
}

bool PlanBoard::hasSameRows(const BoardScene &scene) const
{
    const auto &now = m_view.scene;
    return now.first == scene.first && now.last == scene.last &&
           std::equal(now.rows.begin(), now.rows.end(), scene.rows.begin(), scene.rows.end(),
                      [](const BoardRow &a, const BoardRow &b) { return a.staff == b.staff && a.group == b.group; });
}

// What others changed shows at once, but never what is in the hand.
BoardScene PlanBoard::keptUnderHand(const BoardScene &scene) const
{
    auto kept = scene;
    for (int i = 0; i < kept.rows.size(); ++i) {
        auto &cards = kept.rows[i].cards;
        cards.removeIf([this](const BoardCard &card) { return m_controller->carry().holds(card.visit); });
        for (const auto &card : m_view.scene.rows[i].cards)
            if (m_controller->carry().holds(card.visit))
                cards << card;
        std::stable_sort(cards.begin(), cards.end(),
                         [](const BoardCard &a, const BoardCard &b) { return a.from < b.from; });
    }
    return kept;
}

void PlanBoard::setScene(const BoardScene &scene)
{
    if (!isHolding()) {
        m_hasWaiting = false;
        m_waiting = {};
        return take(scene);
    }
    m_waiting = scene;
    m_hasWaiting = true;
    if (hasSameRows(scene))
        take(keptUnderHand(scene));
}

void PlanBoard::take(const BoardScene &scene)
{
    const auto before = std::exchange(m_view.scene, scene);
    const bool hasNewDays = before.first != scene.first || before.last != scene.last;
    relayout(true);
    m_controller->sceneChanged(before);
    if (hasNewDays && !isHolding())
        horizontalScrollBar()->setValue(0);
    const bool isEmpty = isEmptyShown();
    if (isEmpty) {
        m_empty->setSentence(m_emptySentence);
        m_empty->setAction(m_emptyAction);
    }
    m_empty->setVisible(isEmpty);
    boardSceneChanged(this);
}

void PlanBoard::setNow(qint64 now)
{
    m_view.scene.now = now;
    if (m_hasWaiting)
        m_waiting.now = now;
    viewport()->update();
    m_hours->update();
}

void PlanBoard::setHours(const TimeAxis::Hours &usual)
{
    m_usual = usual;
    relayout(true);
}

void PlanBoard::setSnap(int minutes)
{
    m_controller->setSnap(minutes);
}

void PlanBoard::setReadOnly(bool readOnly)
{
    m_controller->setReadOnly(readOnly);
    setAcceptDrops(!readOnly);
}

void PlanBoard::setFolded(const QSet<QString> &groups)
{
    m_folded = groups;
    relayout(false);
}

void PlanBoard::setNamesTitle(const QString &title)
{
    m_namesTitle = title;
    m_corner->update();
}

void PlanBoard::setEffect(const BoardController::Effect &effect)
{
    m_controller->setEffect(effect);
}

void PlanBoard::setLook(const BoardController::Look &look)
{
    m_controller->setLook(look);
}

void PlanBoard::setVerdicts(const QList<BoardVerdict> &rows)
{
    m_controller->setVerdicts(rows);
    repaintAll();
}

void PlanBoard::setEmptyWords(const QString &sentence, const QString &action)
{
    m_emptySentence = sentence;
    m_emptyAction = action;
    m_empty->setSentence(sentence);
    m_empty->setAction(action);
}

void PlanBoard::setLoading(int read, int of)
{
    const bool begins = m_of == 0 && of > 0;
    m_read = read;
    m_of = of;
    if (begins)
        m_loadTimer.start(500, this);
    if (of == 0) {
        m_loadTimer.stop();
        m_saysLoading = false;
    }
    m_empty->setVisible(isEmptyShown());
    viewport()->update();
}

bool PlanBoard::isEmptyShown() const
{
    return m_of == 0 && m_view.scene.rows.isEmpty() && m_view.scene.first.isValid();
}

QString PlanBoard::loadingWords() const
{
    return m_saysLoading && m_of > 0 ? tr("The planning is being read, %1 of %2 technicians").arg(m_read).arg(m_of)
                                     : QString();
}

void PlanBoard::pickUp(const QList<AnyId> &visits, int durationSeconds, const BoardCard &look)
{
    QAbstractScrollArea::setFocus(Qt::OtherFocusReason);
    m_controller->pickUp(visits, durationSeconds, look);
}

void PlanBoard::cancel()
{
    m_controller->cancel();
}

QList<AnyId> PlanBoard::selection() const
{
    return m_controller->selectionInOrder();
}

void PlanBoard::setSelection(const QList<AnyId> &visits)
{
    m_controller->setSelection(QSet<AnyId>(visits.begin(), visits.end()));
}

bool PlanBoard::showVisit(const AnyId &visit)
{
    const int row = m_view.rowOf(visit);
    if (row < 0)
        return false;
    if (m_folded.remove(m_view.scene.rows[row].group)) {
        relayout(false);
        Q_EMIT foldedChanged();
    }
    m_controller->setFocus(row, visit);
    see(rectOf(row, visit).translated(m_view.offset));
    return true;
}

int PlanBoard::axisLeft() const
{
    return viewport()->x() - m_view.offset.x();
}

QRect PlanBoard::rectOf(int row, const AnyId &visit) const
{
    const int card = m_view.cardIndex(row, visit);
    const auto rect = card < 0 ? QRect() : m_view.layout.cardRect(m_view.scene, row, card);
    return rect.isNull() ? rect : rect.translated(-m_view.offset);
}

QRect PlanBoard::rowRect(int row) const
{
    return m_view.layout.rowRect(row).translated(-m_view.offset);
}

QPoint PlanBoard::pointOf(int row, qint64 moment) const
{
    return QPoint(qRound(m_view.axis().x(moment)), m_view.layout.laneTop(row, 0) + m_view.layout.measures().card / 2) -
           m_view.offset;
}

QSize PlanBoard::sizeHint() const
{
    return {m_ink.px(920), m_ink.px(660)};
}

QSize PlanBoard::minimumSizeHint() const
{
    return {m_ink.px(360), m_ink.px(160)};
}

void PlanBoard::fitStrips()
{
    const int left = m_ink.namesWidth();
    const int days = std::max(1, int(m_view.axis().days().size()));
    const int top = m_ink.hoursHeight(days);
    setViewportMargins(left, top, 0, 0);
    const auto seen = viewport()->geometry();
    m_corner->setGeometry(0, 0, left, top);
    m_hours->setGeometry(left, 0, seen.width(), top);
    m_names->setGeometry(0, top, left, seen.height());
    m_empty->setGeometry(QRect({0, 0}, seen.size()));
    m_view.size = seen.size();
}

// The same moment stays at the left, and the same row at the top.
void PlanBoard::relayout(bool hasNewAxis)
{
    const auto &axis = m_view.axis();
    const qint64 atLeft = axis.isEmpty() ? 0 : axis.moment(m_view.offset.x());
    if (hasNewAxis) {
        const auto hours = TimeAxis::hoursOf(m_view.scene, m_usual);
        m_view.layout.setAxis(TimeAxis(m_view.scene.first, hours, axis.scale()));
    }
    m_view.layout = RowLayout(m_view.scene, m_view.axis(), m_ink.rows(), m_folded, m_fixedLanes);
    fitStrips();
    applyZoom();
    if (hasNewAxis && m_zoom > 0 && !m_view.axis().isEmpty())
        horizontalScrollBar()->setValue(qRound(m_view.axis().x(atLeft)));
    repaintAll();
    Q_EMIT axisChanged();
}

void PlanBoard::applyZoom()
{
    auto axis = m_view.axis();
    axis.setScale(m_zoom > 0 ? m_zoom * m_ink.scale : axis.fitting(std::max(1, viewport()->width())));
    m_view.layout.setAxis(axis);
    fitScrollBars();
}

void PlanBoard::fitScrollBars()
{
    const auto seen = viewport()->size();
    const int width = m_zoom > 0 ? qRound(m_view.axis().width()) : seen.width();
    horizontalScrollBar()->setRange(0, std::max(0, width - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(m_ink.px(40));
    verticalScrollBar()->setRange(0, std::max(0, m_view.layout.height() - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(m_ink.rows().row(1) / 2);
    m_view.size = seen;
    m_view.offset = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

double PlanBoard::scaleOfZoom() const
{
    return m_view.axis().scale() / m_ink.scale;
}

void PlanBoard::setZoom(double pixelsPerMinute)
{
    const auto &axis = m_view.axis();
    const qint64 middle = axis.isEmpty() ? 0 : axis.moment(m_view.offset.x() + m_view.size.width() / 2.0);
    m_zoom =
        pixelsPerMinute > 0 ? std::clamp(pixelsPerMinute, TimeAxis::levels().first(), TimeAxis::levels().last()) : 0;
    applyZoom();
    if (m_zoom > 0 && !m_view.axis().isEmpty())
        horizontalScrollBar()->setValue(qRound(m_view.axis().x(middle)) - m_view.size.width() / 2);
    repaintAll();
    Q_EMIT axisChanged();
}

// To the next level in that direction; the moment under the pointer stays there.
void PlanBoard::zoomBy(int steps, int keptX)
{
    if (m_view.axis().isEmpty())
        return;
    const int x = keptX >= 0 ? keptX : m_view.size.width() / 2;
    const double before = m_view.offset.x() + x;
    const qint64 kept = m_view.axis().moment(before);
    double to = scaleOfZoom();
    const auto &levels = TimeAxis::levels();
    for (int i = 0; i < std::abs(steps); ++i) {
        if (steps > 0) {
            const auto next = std::find_if(levels.begin(), levels.end(), [to](double one) { return one > to * 1.02; });
            to = next == levels.end() ? levels.last() : *next;
        } else {
            const auto next =
                std::find_if(levels.rbegin(), levels.rend(), [to](double one) { return one < to / 1.02; });
            to = next == levels.rend() ? levels.first() : *next;
        }
    }
    m_zoom = to;
    applyZoom();
    horizontalScrollBar()->setValue(qRound(m_view.axis().x(kept)) - x);
    repaintAll();
    Q_EMIT axisChanged();
}

void PlanBoard::goTo(qint64 moment)
{
    if (!m_view.axis().isEmpty())
        horizontalScrollBar()->setValue(qRound(m_view.axis().x(moment)) - m_view.size.width() / 2);
}

// Now in the middle, and the cursor on what is going on in its row.
void PlanBoard::goToNow()
{
    const qint64 now = m_view.scene.now;
    if (now == 0)
        return;
    goTo(now);
    const int row = std::max(0, currentRow());
    if (row >= m_view.scene.rows.size())
        return;
    const auto away = [now](const BoardCard &card) {
        return now < card.from ? card.from - now : now > card.until ? now - card.until : 0;
    };
    const auto &cards = m_view.scene.rows[row].cards;
    const auto nearest = std::min_element(cards.begin(), cards.end(),
                                          [&](const BoardCard &a, const BoardCard &b) { return away(a) < away(b); });
    if (nearest != cards.end())
        m_controller->setFocus(row, AnyId(nearest->visit));
}

void PlanBoard::see(const QRect &place)
{
    if (place.isNull())
        return;
    const int air = m_ink.px(24);
    const auto bring = [](QScrollBar *bar, int from, int until, int room) {
        if (from < bar->value())
            bar->setValue(from);
        else if (until > bar->value() + room)
            bar->setValue(std::min(from, until - room));
    };
    if (m_zoom > 0)
        bring(horizontalScrollBar(), place.left() - air, place.right() + air, m_view.size.width());
    const int line = m_view.layout.lineAt(place.center().y());
    if (line >= 0) {
        const auto &on = m_view.layout.lines()[line];
        bring(verticalScrollBar(), on.y, on.y + on.height, m_view.size.height());
    }
}

void PlanBoard::scrollContentsBy(int dx, int dy)
{
    m_view.offset = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    // What lies over the board does not scroll with it.
    if (isHolding() || !m_controller->band().isNull() || m_saysLoading) {
        repaintAll();
    } else {
        viewport()->scroll(dx, dy);
        if (dx) {
            m_hours->update();
            viewport()->update(); // sentences stay at the left
        }
        if (dy)
            m_names->scroll(0, dy);
    }
    if (dx)
        Q_EMIT axisChanged();
}

BoardOverlay PlanBoard::overlay() const
{
    return {.carry = m_controller->isHolding() ? &m_controller->carry() : nullptr,
            .ghosts = m_controller->isHolding() ? m_controller->ghosts() : QList<BoardGhostPlace>(),
            .selected = m_controller->selection(),
            .focusRow = m_controller->focusRow(),
            .focus = m_controller->focus(),
            .hasFocus = hasFocus(),
            .band = m_controller->band()};
}

void PlanBoard::repaintAll()
{
    viewport()->update();
    m_hours->update();
    m_names->update();
    m_corner->update();
}

// Where it was and where it is now.
void PlanBoard::repaintOverlay()
{
    const auto now = overlay();
    const auto region = overlayRegion(m_view, m_ink, now);
    viewport()->update(region + m_painted);
    m_painted = region;
    const int row = now.carry && now.carry->at.isValid() ? now.carry->at.row : -1;
    for (const int touched : {row, m_paintedRow})
        if (const auto rect = rowRect(touched); touched >= 0 && !rect.isNull())
            m_names->update(0, rect.top(), m_names->width(), rect.height());
    m_paintedRow = row;
    if (!now.carry)
        repaintAll();
}

void PlanBoard::paintEvent(QPaintEvent *event)
{
    if (m_ink.pixelRatio != devicePixelRatioF()) // on another screen now
        m_ink.pixelRatio = devicePixelRatioF();
    QPainter painter(viewport());
    paintBoardRows(&painter, m_view, m_ink, overlay(), event->rect());
    if (const auto words = loadingWords(); !words.isEmpty()) {
        const QRect line(m_ink.px(8), std::max(0, m_view.layout.height() - m_view.offset.y()) + m_ink.px(8),
                         viewport()->width() - m_ink.px(16), m_ink.px(24));
        m_ink.line(&painter, line, words, false, colour(Colour::Muted));
    }
}

void PlanBoard::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitStrips();
    applyZoom();
    repaintAll();
    Q_EMIT axisChanged();
}

void PlanBoard::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_ink = BoardInk::ofWindow(devicePixelRatioF());
        relayout(false);
        break;
    case QEvent::LanguageChange:
        setName(this, tr("Planning board"));
        repaintAll();
        break;
    case QEvent::PaletteChange:
        repaintAll();
        break;
    default:
        break;
    }
}

void PlanBoard::tellFocus()
{
    boardFocusChanged(this, isHolding());
}
