// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow/openlist.h"

#include "ui/base/accessibility.h"
#include "ui/base/plainlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// One dossier: its name, and under the pointer the sign that closes it.
class OpenList::Line : public QToolButton
{
public:
    Line()
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    std::function<void()> close{};

    QSize sizeHint() const override
    {
        return {px(160), std::max(px(28), textMetrics(TextSize::Small).height() + px(8))};
    }
    QSize minimumSizeHint() const override { return {px(80), sizeHint().height()}; }

protected:
    QRect closeRect() const { return {width() - px(24), 0, px(20), height()}; }

    void paintEvent(QPaintEvent *) override
    {
        const auto &c = colours();
        QPainter painter(this);
        if (isChecked() || underMouse())
            paintFrame(&painter, rect(), Qt::transparent, isChecked() ? c.sel : c.accentSoft);
        painter.setFont(textFont(TextSize::Small, isChecked()));
        painter.setPen(isChecked() ? c.text : c.muted);
        const auto room = rect().adjusted(px(14), 0, -px(underMouse() ? 26 : 8), 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
        if (underMouse())
            paintIcon(&painter, closeRect(), Icon::Cross, c.muted);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusFrame(&painter, rect());
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const bool away = event->button() == Qt::MiddleButton ||
                          (event->button() == Qt::LeftButton && closeRect().contains(event->position().toPoint()));
        if (!away)
            return QToolButton::mouseReleaseEvent(event);
        setDown(false);
        close();
    }
};

OpenList::OpenList(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel({}, TextSize::Small, Colour::Muted)), m_layout(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_layout->setContentsMargins(0, px(12), 0, 0);
    m_layout->setSpacing(px(1));
    m_title->setContentsMargins(px(14), 0, 0, 0);
    m_layout->addWidget(m_title);
    m_layout->addStretch();
    name();
    arrange();
}

void OpenList::add(const Dossier::Id &id)
{
    m_used.removeOne(id);
    m_used << id;
    if (m_ids.contains(id))
        return;
    if (m_ids.size() >= most)
        remove(m_used.first());
    auto *line = new Line;
    line->close = [this, id] { Q_EMIT closed(id); };
    line->installEventFilter(this);
    connect(line, &QToolButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    m_ids << id;
    m_lines << line;
    m_layout->insertWidget(static_cast<int>(m_lines.size()), line);
    arrange();
}

void OpenList::remove(const Dossier::Id &id)
{
    m_used.removeOne(id);
    if (const auto at = m_ids.indexOf(id); at >= 0) {
        m_ids.removeAt(at);
        m_lines.takeAt(at)->deleteLater();
    }
    if (m_current == id)
        m_current = {};
    arrange();
}

void OpenList::setText(const Dossier::Id &id, const QString &title, const QString &number)
{
    if (const auto at = m_ids.indexOf(id); at >= 0) {
        m_lines[at]->setText(title.isEmpty() ? number : title);
        m_lines[at]->setToolTip(title.isEmpty() ? number : title + u" · "_s + number);
        setName(m_lines[at], tr("Open dossier: %1").arg(m_lines[at]->toolTip()));
    }
}

void OpenList::setCurrent(const Dossier::Id &id)
{
    m_current = id;
    for (qsizetype i = 0; i < m_ids.size(); ++i)
        m_lines[i]->setChecked(m_ids[i] == id);
    arrange();
}

Dossier::Id OpenList::next(int step) const
{
    if (m_ids.isEmpty())
        return {};
    const auto at = m_ids.indexOf(m_current);
    if (at < 0)
        return m_used.last();
    return m_ids[(at + step + m_ids.size()) % m_ids.size()];
}

QSize OpenList::sizeHint() const
{
    return m_layout->sizeHint();
}

QSize OpenList::minimumSizeHint() const
{
    return {0, 0};
}

void OpenList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

void OpenList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool OpenList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        const auto at = m_lines.indexOf(static_cast<Line *>(watched));
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            if (auto *line = m_lines.value(at + step); line && line->isVisible())
                line->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (at >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            m_lines[at]->click();
            return true;
        }
        if (at >= 0 && key == Qt::Key_Delete) {
            m_lines[at]->close();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OpenList::name()
{
    m_title->setText(tr("Open"));
    setAccessibleName(tr("Open dossiers"));
}

// Where there is not room for all, the longest unused are not shown; Ctrl+Tab still reaches them.
void OpenList::arrange()
{
    const int line = px(1) + std::max(px(28), textMetrics(TextSize::Small).height() + px(8));
    auto room = (height() - px(12) - m_title->sizeHint().height()) / line;
    QSet<Dossier::Id> shown;
    if (m_ids.contains(m_current) && room > 0) {
        shown << m_current;
        --room;
    }
    for (auto it = m_used.crbegin(); it != m_used.crend() && room > 0; ++it)
        if (!shown.contains(*it)) {
            shown << *it;
            --room;
        }
    // Tab passes the list as a whole.
    const auto stop = shown.contains(m_current) ? m_current : Dossier::Id();
    bool first = stop.isNull();
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        m_lines[i]->setVisible(shown.contains(m_ids[i]));
        const bool stops = shown.contains(m_ids[i]) && (first || m_ids[i] == stop);
        m_lines[i]->setFocusPolicy(stops ? Qt::StrongFocus : Qt::ClickFocus);
        first = first && !stops;
    }
    m_title->setVisible(!shown.isEmpty());
}
