// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/boardprint.h"

#include "ui/planning/boardcardpaint.h"
#include "ui/planning/boardlayers.h"
#include "ui/planning/boardwords.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Paper is white, whatever the window looks like.
class LightColours
{
public:
    LightColours() : m_before(colours()) { useColours(lightColours()); }
    ~LightColours() { useColours(m_before); }
    Q_DISABLE_COPY_MOVE(LightColours)

private:
    Colours m_before;
};

struct LegendEntry
{
    BoardCard::State state;
    QString words{};
};

class BoardPaper
{
public:
    BoardPaper(QPagedPaintDevice *device, const BoardScene &scene, const BoardPrintOptions &options)
        : m_device(device), m_scene(scene), m_options(options)
    {
    }

    int print()
    {
        if (!m_painter.begin(m_device))
            return 0;
        // In pixels of 1/96 inch, whatever the device counts in.
        const double unit = m_painter.device()->logicalDpiX() / 96.0;
        m_painter.scale(unit, unit);
        m_page = QSizeF(m_painter.device()->width() / unit, m_painter.device()->height() / unit).toSize();
        plan();
        for (const auto &days : std::as_const(m_days))
            for (const auto &rows : std::as_const(m_rows)) {
                if (m_made > 0 && !m_device->newPage())
                    return m_made;
                ++m_made;
                page(days, rows);
            }
        m_painter.end();
        return m_made;
    }

private:
    struct Part
    {
        int first = 0;
        int count = 0;
    };

    // How large, and what stands on which page.
    void plan()
    {
        const int days = m_scene.first.isValid() ? int(m_scene.first.daysTo(m_scene.last)) + 1 : 0;
        const int wide = m_options.daysPerPage > 0 ? m_options.daysPerPage : std::max(1, days);
        for (int day = 0; day < days; day += wide)
            m_days << Part{day, std::min(wide, days - day)};
        double scale = 0.9; // of the window's letters: a good 8 points
        m_ink = BoardInk::ofPaper(scale);
        if (m_options.onOnePage)
            while (scale > 0.25 && heightOf({0, int(m_scene.rows.size())}) > room()) {
                scale -= 0.02;
                m_ink = BoardInk::ofPaper(scale);
            }
        Part part;
        for (int row = 0; row < m_scene.rows.size(); ++row) {
            const bool isFull = m_options.rowsPerPage > 0 && part.count >= m_options.rowsPerPage;
            ++part.count;
            if (!m_options.onOnePage && part.count > 1 && (isFull || heightOf(part) > room())) {
                --part.count;
                m_rows << part;
                part = {row, 1};
            }
        }
        if (part.count > 0 || m_rows.isEmpty())
            m_rows << part;
        if (m_days.isEmpty())
            m_days << Part{};
    }

    // No name is cut on paper.
    int namesWidth() const
    {
        int wide = m_ink.namesWidth();
        for (const auto &row : m_scene.rows)
            wide = std::max({wide, m_ink.boldMetrics.horizontalAdvance(row.name) + m_ink.px(16),
                             m_ink.smallMetrics.horizontalAdvance(row.under) + m_ink.px(16)});
        return std::min(wide, m_page.width() / 4);
    }
    int titleHeight() const { return m_ink.boldMetrics.height() + m_ink.px(8); }
    int footHeight() const { return m_ink.smallMetrics.height() * (m_options.hasLegend ? 2 : 1) + m_ink.px(14); }
    int headHeight() const { return m_ink.hoursHeight(m_days.isEmpty() ? 1 : m_days.first().count); }
    int room() const { return m_page.height() - titleHeight() - headHeight() - footHeight(); }

    BoardScene sceneOf(const Part &days, const Part &rows) const
    {
        auto scene = m_scene;
        scene.now = 0; // on paper it is over at once
        scene.rows = m_scene.rows.mid(rows.first, rows.count);
        scene.first = m_scene.first.addDays(days.first);
        scene.last = scene.first.addDays(std::max(0, days.count - 1));
        if (days.count > 0 && days.first + days.count <= m_scene.first.daysTo(m_scene.last))
            for (auto &row : scene.rows)
                row.wayHome = 0; // of the last day of all
        for (auto &row : scene.rows)
            row.cards.removeIf([&](const BoardCard &card) {
                const auto date = TimeAxis::dateOf(card.from);
                return date < scene.first || date > scene.last;
            });
        return scene;
    }

    int heightOf(const Part &rows) const
    {
        return RowLayout(sceneOf({0, int(m_scene.first.daysTo(m_scene.last)) + 1}, rows), {}, m_ink.rows()).height();
    }

    void page(const Part &days, const Part &rows)
    {
        BoardView view{.scene = sceneOf(days, rows)};
        // The hours of all rows, so that pages under each other have the same.
        TimeAxis axis(view.scene.first,
                      TimeAxis::hoursOf(sceneOf(days, {0, int(m_scene.rows.size())}), m_options.usual), 1);
        const int left = namesWidth();
        axis.setScale(axis.fitting(m_page.width() - left - 1));
        view.layout = RowLayout(view.scene, axis, m_ink.rows());
        const int top = titleHeight() + headHeight();
        view.size = QSize(m_page.width() - left, view.layout.height());

        title(view.scene);
        m_painter.save();
        m_painter.translate(left, top);
        m_painter.setClipRect(QRect({0, 0}, view.size));
        paintBoardRows(&m_painter, view, m_ink, {}, QRect({0, 0}, view.size));
        m_painter.restore();
        paintBoardHours(&m_painter, view, m_ink, {left, titleHeight(), view.size.width(), headHeight()});
        const QRect names(0, top, left, view.size.height());
        paintBoardNames(&m_painter, view, m_ink, {}, names, names);
        m_painter.setPen(QPen(colour(Colour::Muted), 0.7));
        m_painter.drawRect(QRect(0, titleHeight(), m_page.width() - 1, headHeight() + view.size.height()));
        foot();
    }

    void title(const BoardScene &scene)
    {
        const QLocale locale;
        auto days = locale.toString(scene.first, u"dddd d MMMM yyyy"_s);
        if (scene.last != scene.first)
            days += u" – "_s + locale.toString(scene.last, u"dddd d MMMM yyyy"_s);
        const auto whole = m_options.title.isEmpty() ? BoardWords::tr("Planning") : m_options.title;
        m_painter.setFont(m_ink.bold);
        m_painter.setPen(colour(Colour::Text));
        m_painter.drawText(0, m_ink.boldMetrics.ascent(), whole + u" · "_s + days);
    }

    void foot()
    {
        const int line = m_ink.smallMetrics.height();
        int top = m_page.height() - line;
        const auto number = BoardWords::tr("Page %1 of %2").arg(m_made).arg(m_days.size() * m_rows.size());
        m_ink.line(&m_painter, {0, top, m_page.width() - m_ink.px(100), line}, m_options.footer, false,
                   colour(Colour::Muted));
        m_ink.line(&m_painter, {m_page.width() - m_ink.px(140), top, m_ink.px(140), line}, number, false,
                   colour(Colour::Muted), Qt::AlignRight);
        if (m_options.hasLegend)
            legend(top - line - m_ink.px(6), line);
    }

    // What the stripes, the signs and the grounds mean.
    void legend(int top, int line)
    {
        int left = 0;
        const auto words = [&](const QString &text) {
            left +=
                m_ink.line(&m_painter, {left, top, m_page.width() - left, line}, text, false, colour(Colour::Text)) +
                m_ink.px(14);
        };
        using State = BoardCard::State;
        for (const auto &entry :
             {LegendEntry{State::Planned, BoardWords::tr("planned")},
              LegendEntry{State::Promised, BoardWords::tr("promised")},
              LegendEntry{State::EnRoute, BoardWords::tr("on the way")},
              LegendEntry{State::Busy, BoardWords::tr("going on")}, LegendEntry{State::Done, BoardWords::tr("done")},
              LegendEntry{State::Failed, BoardWords::tr("failed")}}) {
            const QRect sample(left, top, m_ink.px(12), line);
            paintCard(&m_painter, m_ink, sample, BoardCard{.state = entry.state}, {});
            left += sample.width() + m_ink.px(4);
            words(entry.words);
        }
        const auto sign = [&](Icon icon, const QString &text) {
            m_ink.icon(&m_painter, {left, top + (line - m_ink.px(12)) / 2, m_ink.px(12), m_ink.px(12)}, icon,
                       colour(Colour::Text));
            left += m_ink.px(16);
            words(text);
        };
        sign(Icon::Lock, BoardWords::tr("pinned"));
        sign(Icon::People, BoardWords::tr("two technicians"));
        sign(Icon::Parcel, BoardWords::tr("equipment is missing"));
        sign(Icon::Warning, BoardWords::tr("urgent or late"));
        sign(Icon::Cup, BoardWords::tr("break"));
        const QRect hatch(left, top + m_ink.px(1), m_ink.px(16), line - m_ink.px(2));
        m_ink.hatch(&m_painter, hatch);
        left += hatch.width() + m_ink.px(4);
        words(BoardWords::tr("away"));
    }

    QPagedPaintDevice *m_device;
    const BoardScene &m_scene;
    const BoardPrintOptions &m_options;
    QPainter m_painter{};
    BoardInk m_ink{};
    QSize m_page{};
    QList<Part> m_days{};
    QList<Part> m_rows{};
    int m_made = 0;
};

} // namespace

int printBoard(QPagedPaintDevice *device, const BoardScene &scene, const BoardPrintOptions &options)
{
    const LightColours light;
    return BoardPaper(device, scene, options).print();
}
