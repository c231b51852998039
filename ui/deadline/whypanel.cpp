// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/deadline/whypanel.h"

#include "core/base/sentence.h"
#include "ui/base/iconlabel.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/deadline/daycells.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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
    auto *title = boldLabel(capital(step.title));
    title->setWordWrap(true);
    words->addWidget(title);
    if (!step.text.isEmpty())
        words->addWidget(wrappedLabel(step.text, TextSize::Small, Colour::Muted));
    if (!step.article.isEmpty())
        words->addWidget(wrappedLabel(step.article, TextSize::Small, Colour::Accent));
    words->addStretch(1);
    layout->addLayout(words, 1);
    auto *date = boldLabel(momentText(step.at));
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

WhyPanel::WhyPanel(QWidget *page) : NotchPanel(page) {}

void WhyPanel::explain(const WhyContent &content, const QWidget *date)
{
    explain(content, QRect(date->mapTo(page(), QPoint()), date->size()), const_cast<QWidget *>(date));
}

void WhyPanel::explain(const WhyContent &content, const QRect &date, QWidget *returnTo)
{
    m_content = content;
    showAt(date, returnTo);
}

NotchPanel::Head WhyPanel::head() const
{
    return {.icon = Icon::Question, .title = tr("Why this date?"), .spoken = whyText(m_content)};
}

void WhyPanel::fill(QVBoxLayout *inside, QHBoxLayout *foot)
{
    if (!m_content.sentence.isEmpty())
        inside->addWidget(wrappedLabel(u"“"_s + m_content.sentence + u"”"_s, TextSize::Body, Colour::Text));
    if (!m_content.article.isEmpty() || !m_content.source.isEmpty()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(px(6));
        row->addWidget(new IconLabel(Icon::Law, Colour::Muted));
        row->addWidget(new PlainLabel(m_content.article, TextSize::Small, Colour::Accent));
        if (!m_content.source.isEmpty())
            row->addWidget(wrappedLabel(u"· "_s + m_content.source, TextSize::Small, Colour::Muted), 1);
        else
            row->addStretch(1);
        inside->addLayout(row);
    }
    inside->addSpacing(px(8));
    int number = 0;
    for (const auto &step : m_content.steps)
        inside->addWidget(stepRow(++number, step));
    if (!m_content.days.isEmpty()) {
        const auto shown = m_content.days.mid(std::max<qsizetype>(0, m_content.days.size() - mostDays));
        inside->addWidget(new DayCells(shown, m_content.today,
                                       m_content.tag.tone == Tone::Neutral ? Tone::Accent : m_content.tag.tone));
        inside->addSpacing(px(8));
    }
    auto *result = new QHBoxLayout;
    result->setSpacing(px(10));
    auto *equals = new StepNumber(u"="_s, true);
    equals->setFixedHeight(px(24));
    result->addWidget(equals);
    result->addWidget(boldLabel(m_content.resultName));
    if (!m_content.tag.text.isEmpty())
        result->addWidget(new Tag(m_content.tag));
    result->addStretch(1);
    result->addWidget(boldLabel(momentText(m_content.due)));
    inside->addLayout(result);

    auto *read = footButton(foot, tr("Read the article"));
    read->setEnabled(!m_content.article.isEmpty());
    connect(read, &QPushButton::clicked, this, [this] { Q_EMIT articleWanted(m_content.article); });
    auto *copy = footButton(foot, tr("Copy the explanation"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(whyText(m_content)); });
    foot->addStretch(1);
    if (m_content.mayOverride) {
        auto *other = footButton(foot, tr("Another date, with a reason"));
        other->setIcon(icon(Icon::Pencil));
        connect(other, &QPushButton::clicked, this, &WhyPanel::overrideWanted);
    }
}
