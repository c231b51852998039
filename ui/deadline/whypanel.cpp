// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/deadline/whypanel.h"

#include "core/base/sentence.h"
#include "ui/base/iconlabel.h"
#include "ui/base/keycap.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/deadline/daycells.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int notch = 9;
constexpr int mostDays = 7;

QString momentText(const Moment &moment)
{
    const auto day = mediumDate(moment.date, currentLanguage());
    return moment.hasTime() ? day + u' ' + moment.time.toString(u"HH:mm"_s) : day;
}

// The number of a step in its little box.
class StepNumber : public QWidget
{
public:
    StepNumber(const QString &text, bool result) : m_text(text), m_result(result)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
    QSize sizeHint() const override { return {px(24), px(24)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &c = colours();
        QPainter painter(this);
        const QRect box(0, 0, px(24), px(24));
        if (!m_result && height() > box.height() + px(4)) // the line to the next step
            painter.fillRect(box.center().x(), box.bottom() + 1, 1, height() - box.height(), c.line);
        paintFrame(&painter, box, m_result ? c.accent : c.muted, m_result ? c.accent : c.surface);
        painter.setFont(textFont(TextSize::Small, m_result));
        painter.setPen(m_result ? c.surface : c.text);
        painter.drawText(box, Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
    bool m_result;
};

class HairLine : public QWidget
{
public:
    HairLine() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), colours().line); }
};

PlainLabel *bold(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setBold(true);
    return label;
}

PlainLabel *wrapped(const QString &text, TextSize size, Colour role)
{
    auto *label = new PlainLabel(text, size, role);
    label->setWordWrap(true);
    return label;
}

QWidget *stepRow(int number, const ExplanationLine &step)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(10));
    layout->addWidget(new StepNumber(QString::number(number), false));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, px(2), 0, px(10));
    words->setSpacing(0);
    auto *title = bold(capital(step.title));
    title->setWordWrap(true);
    words->addWidget(title);
    if (!step.text.isEmpty())
        words->addWidget(wrapped(step.text, TextSize::Small, Colour::Muted));
    if (!step.article.isEmpty())
        words->addWidget(wrapped(step.article, TextSize::Small, Colour::Accent));
    words->addStretch(1);
    layout->addLayout(words, 1);
    auto *date = bold(momentText(step.at));
    date->setContentsMargins(0, px(2), 0, 0);
    layout->addWidget(date, 0, Qt::AlignTop);
    return row;
}

} // namespace

QString whyText(const WhyContent &content)
{
    QStringList lines;
    if (!content.sentence.isEmpty())
        lines << u"“"_s + content.sentence + u"”"_s;
    QStringList source{content.article, content.source};
    source.removeAll(QString());
    if (!source.isEmpty())
        lines << source.join(u" · "_s);
    int number = 0;
    for (const auto &step : content.steps) {
        lines << u"%1. %2: %3"_s.arg(++number).arg(step.title, momentText(step.at));
        QStringList below{step.text, step.article};
        below.removeAll(QString());
        if (!below.isEmpty())
            lines << u"   "_s + below.join(u' ');
    }
    lines << u"= %1: %2"_s.arg(content.resultName, momentText(content.due));
    return lines.join(u'\n') + u'\n';
}

WhyPanel::WhyPanel(QWidget *page) : QFrame(page), m_page(page), m_layout(new QVBoxLayout(this))
{
    hide();
    m_layout->setSpacing(0);
    setFocusPolicy(Qt::StrongFocus);
    page->installEventFilter(this);
}

void WhyPanel::explain(const WhyContent &content, const QWidget *date)
{
    explain(content, QRect(date->mapTo(m_page, QPoint()), date->size()), const_cast<QWidget *>(date));
}

void WhyPanel::explain(const WhyContent &content, const QRect &date, QWidget *returnTo)
{
    m_content = content;
    m_date = date;
    m_returnTo = returnTo;
    fill();
    place();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void WhyPanel::close()
{
    if (isHidden())
        return;
    hide();
    if (m_returnTo)
        m_returnTo->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void WhyPanel::fill()
{
    delete m_body;
    m_body = new QWidget;
    m_layout->addWidget(m_body);
    setAccessibleName(tr("Why this date?"));
    setAccessibleDescription(whyText(m_content));

    auto *whole = new QVBoxLayout(m_body);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(10), px(12), px(10));
    head->setSpacing(px(8));
    head->addWidget(new IconLabel(Icon::Question, Colour::Accent, 18));
    head->addWidget(bold(tr("Why this date?")), 1);
    auto *leave = new QPushButton(tr("Close"));
    setButtonKind(leave, ButtonKind::Flat);
    leave->setFont(textFont(TextSize::Small));
    connect(leave, &QPushButton::clicked, this, &WhyPanel::close);
    head->addWidget(new KeyCap(u"Esc"_s));
    head->addWidget(leave);
    whole->addLayout(head);
    whole->addWidget(new HairLine);

    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(4));
    if (!m_content.sentence.isEmpty())
        layout->addWidget(wrapped(u"“"_s + m_content.sentence + u"”"_s, TextSize::Body, Colour::Text));
    if (!m_content.article.isEmpty() || !m_content.source.isEmpty()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(px(6));
        row->addWidget(new IconLabel(Icon::Law, Colour::Muted));
        row->addWidget(new PlainLabel(m_content.article, TextSize::Small, Colour::Accent));
        if (!m_content.source.isEmpty())
            row->addWidget(wrapped(u"· "_s + m_content.source, TextSize::Small, Colour::Muted), 1);
        else
            row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addSpacing(px(8));
    int number = 0;
    for (const auto &step : m_content.steps)
        layout->addWidget(stepRow(++number, step));
    if (!m_content.days.isEmpty()) {
        const auto shown = m_content.days.mid(std::max<qsizetype>(0, m_content.days.size() - mostDays));
        layout->addWidget(new DayCells(shown, m_content.today,
                                       m_content.tag.tone == Tone::Neutral ? Tone::Accent : m_content.tag.tone));
        layout->addSpacing(px(8));
    }
    auto *result = new QHBoxLayout;
    result->setSpacing(px(10));
    auto *equals = new StepNumber(u"="_s, true);
    equals->setFixedHeight(px(24));
    result->addWidget(equals);
    result->addWidget(bold(m_content.resultName));
    if (!m_content.tag.text.isEmpty())
        result->addWidget(new Tag(m_content.tag));
    result->addStretch(1);
    result->addWidget(bold(momentText(m_content.due)));
    layout->addLayout(result);
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    whole->addWidget(area, 1);

    whole->addWidget(new HairLine);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(16), px(10), px(16), px(10));
    foot->setSpacing(px(8));
    const auto button = [&foot](const QString &text) {
        auto *made = new QPushButton(text);
        setButtonKind(made, ButtonKind::Row);
        foot->addWidget(made);
        return made;
    };
    auto *read = button(tr("Read the article"));
    read->setEnabled(!m_content.article.isEmpty());
    connect(read, &QPushButton::clicked, this, [this] { Q_EMIT articleWanted(m_content.article); });
    auto *copy = button(tr("Copy the explanation"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(whyText(m_content)); });
    foot->addStretch(1);
    if (m_content.mayOverride) {
        auto *other = button(tr("Another date, with a reason"));
        other->setIcon(icon(Icon::Pencil));
        connect(other, &QPushButton::clicked, this, &WhyPanel::overrideWanted);
    }
    whole->addLayout(foot);
    m_body->setProperty("inside", QVariant::fromValue<QWidget *>(inside));
}

// Beside the date with more room, never outside the page.
void WhyPanel::place()
{
    const int margin = px(8);
    m_layout->setContentsMargins(px(notch) + 1, 1, px(notch) + 1, 1);
    const int left = m_date.left();
    const int right = m_page->width() - m_date.right();
    m_notchLeft = right > left;
    auto *inside = m_body->property("inside").value<QWidget *>();
    const int wanted =
        std::max({px(454), m_body->minimumSizeHint().width(), inside->minimumSizeHint().width()}) + 2 * px(notch) + 2;
    const int width = std::min(wanted, m_page->width() - 2 * margin);
    const int text =
        inside->hasHeightForWidth() ? inside->heightForWidth(width - 2 * px(notch) - 2) : inside->sizeHint().height();
    const int frame = m_body->sizeHint().height() - m_body->findChild<QScrollArea *>()->sizeHint().height();
    const int height = std::min(text + frame + 2, m_page->height() - 2 * margin);
    int x = m_notchLeft ? m_date.right() + px(2) : m_date.left() - width - px(2);
    x = std::clamp(x, margin, std::max(margin, m_page->width() - width - margin));
    int y = m_date.center().y() - px(72);
    y = std::clamp(y, margin, std::max(margin, m_page->height() - height - margin));
    setGeometry(x, y, width, height);
    m_notchY = std::clamp(m_date.center().y() - y, px(16), std::max(px(16), height - px(16)));
}

void WhyPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double n = px(notch);
    const auto box = QRectF(rect()).adjusted(n + 0.5, 0.5, -n - 0.5, -0.5);
    QPainterPath path;
    path.addRoundedRect(box, px(4), px(4));
    QPainterPath tip;
    const double base = m_notchLeft ? box.left() : box.right();
    const double end = m_notchLeft ? 0.5 : width() - 0.5;
    tip.moveTo(base, m_notchY - n);
    tip.lineTo(end, m_notchY);
    tip.lineTo(base, m_notchY + n);
    tip.closeSubpath();
    painter.setPen(QPen(colours().muted, 1));
    painter.setBrush(colours().surface);
    painter.drawPath(path.united(tip));
}

void WhyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool WhyPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_F1) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::LanguageChange && isVisible()) {
        fill();
        place();
    }
    return QFrame::event(event);
}

bool WhyPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}
