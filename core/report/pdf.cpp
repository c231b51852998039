// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/report/pdf.h"

#include <QRegularExpression>

#include <algorithm>
#include <cairo-pdf.h>
#include <cmath>
#include <memory>
#include <numeric>
#include <pango/pangocairo.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

// Points; A4.
constexpr double shortSide = 595.28;
constexpr double longSide = 841.89;
constexpr double margin = 64;
constexpr double wideMargin = 40; // a wide table needs the room
constexpr double top = 96;
constexpr double bottom = 72;
constexpr double cellGap = 8;
constexpr double toWriteIn = 96; // a column with nothing in it is filled in by hand
constexpr double rulePitch = 22; // of lines to write on
constexpr double fewestRules = 6;

struct Unref
{
    void operator()(PangoLayout *layout) const { g_object_unref(layout); }
    void operator()(PangoFontDescription *font) const { pango_font_description_free(font); }
    void operator()(PangoLayoutIter *it) const { pango_layout_iter_free(it); }
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
template <typename Thing>
using Owned = std::unique_ptr<Thing, Unref>;

cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

double points(int pango)
{
    return static_cast<double>(pango) / PANGO_SCALE;
}

// A cell of a table that is being drawn: line by line, so that a long one goes on on the next page.
struct Cell
{
    Owned<PangoLayout> layout{};
    Owned<PangoLayoutIter> line{}; // the next line to draw; null when all are
    double left = 0;

    double height() const
    {
        int pango = 0;
        pango_layout_get_size(layout.get(), nullptr, &pango);
        return points(pango);
    }
};

class Paper
{
public:
    Paper(cairo_t *cairo, cairo_surface_t *surface, const Letterhead &head, int pages)
        : m_cairo(cairo),
          m_surface(surface),
          m_head(head),
          m_pages(pages),
          m_width(head.wide ? longSide : shortSide),
          m_height(head.wide ? shortSide : longSide),
          m_margin(head.wide ? wideMargin : margin)
    {
    }

    int write(const ReportText &text)
    {
        head();
        for (const auto &block : text.blocks) {
            switch (block.kind) {
            case ReportBlock::Kind::Title:
                paragraph("H1", block.text, "Noto Sans Bold 16", 0, 10);
                break;
            case ReportBlock::Kind::Heading:
                m_y += 8;
                keepWithNext(84);
                paragraph("H2", block.text, "Noto Sans Bold 11", 0, 4);
                break;
            case ReportBlock::Kind::Bullet:
                paragraph("P", u"•  "_s + block.text, "Noto Sans 10", 12, 2);
                break;
            case ReportBlock::Kind::Paragraph:
                paragraph("P", block.text, "Noto Sans 10", 0, 6);
                break;
            case ReportBlock::Kind::Question:
                paragraph("P", block.text, "Noto Sans Italic 9", 0, 2);
                if (block.answer.trimmed().isEmpty())
                    empty();
                else
                    for (const auto &part : block.answer.split(u'\n', Qt::SkipEmptyParts))
                        paragraph("P", part, "Noto Sans 10", 0, 6);
                break;
            case ReportBlock::Kind::Table:
                table(block.table);
                break;
            case ReportBlock::Kind::Warning:
                warning(block.text);
                break;
            case ReportBlock::Kind::Space:
                space(block.text);
                break;
            case ReportBlock::Kind::Page:
                nextPage();
                break;
            }
        }
        foot();
        return m_page;
    }

private:
    double bodyWidth() const { return m_width - 2 * m_margin; }
    double end() const { return m_height - bottom; }

    Owned<PangoLayout> layout(const QString &text, const char *font, double width)
    {
        Owned<PangoLayout> made(pango_cairo_create_layout(m_cairo));
        const Owned<PangoFontDescription> description(pango_font_description_from_string(font));
        pango_layout_set_font_description(made.get(), description.get());
        pango_layout_set_width(made.get(), static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(made.get(), PANGO_WRAP_WORD_CHAR);
        const auto utf8 = text.toUtf8();
        pango_layout_set_text(made.get(), utf8.constData(), static_cast<int>(utf8.size()));
        return made;
    }

    void nextPage()
    {
        foot();
        cairo_surface_show_page(m_surface);
        head();
    }

    // A heading does not stand alone at the foot of a page.
    void keepWithNext(double height)
    {
        if (m_y + height > end() && m_y > top + 8 && top + height <= end())
            nextPage();
    }

    // One line of a layout at the place of the pen; how high it is.
    double drawLine(PangoLayoutIter *it, double left)
    {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(it, nullptr, &logical);
        const double baseline = points(pango_layout_iter_get_baseline(it) - logical.y);
        cairo_move_to(m_cairo, left + points(logical.x), m_y + baseline);
        pango_cairo_show_layout_line(m_cairo, pango_layout_iter_get_line_readonly(it));
        return points(logical.height);
    }

    static double lineHeight(PangoLayoutIter *it)
    {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(it, nullptr, &logical);
        return points(logical.height);
    }

    // Line by line, so that a long answer breaks over pages.
    void paragraph(const char *tag, const QString &text, const char *font, double indent, double after)
    {
        const auto made = layout(text, font, bodyWidth() - indent);
        cairo_tag_begin(m_cairo, tag, nullptr);
        const Owned<PangoLayoutIter> it(pango_layout_get_iter(made.get()));
        do {
            if (m_y + lineHeight(it.get()) > end()) {
                cairo_tag_end(m_cairo, tag);
                nextPage();
                cairo_tag_begin(m_cairo, tag, nullptr);
            }
            m_y += drawLine(it.get(), m_margin + indent);
        } while (pango_layout_iter_next_line(it.get()));
        cairo_tag_end(m_cairo, tag);
        m_y += after;
    }

    void rule(double y, double thick, double grey)
    {
        cairo_set_line_width(m_cairo, thick);
        cairo_set_source_rgb(m_cairo, grey, grey, grey);
        cairo_move_to(m_cairo, m_margin, y);
        cairo_line_to(m_cairo, m_width - m_margin, y);
        cairo_stroke(m_cairo);
        cairo_set_source_rgb(m_cairo, 0, 0, 0);
    }

    // A question nobody answered stays visibly empty: three ruled lines.
    void empty()
    {
        for (int i = 0; i < 3; ++i) {
            m_y += 16;
            if (m_y > end())
                break;
            rule(m_y, 0.4, 0.6);
        }
        m_y += 10;
    }

    // Lines to write on by hand, down to the foot of the page; on the next where only few would fit.
    void space(const QString &heading)
    {
        if (m_y + (fewestRules + 1) * rulePitch > end())
            nextPage();
        m_y += 8;
        paragraph("H2", heading, "Noto Sans Bold 11", 0, 0);
        for (m_y += rulePitch; m_y <= end(); m_y += rulePitch)
            rule(m_y, 0.4, 0.6);
    }

    // What must not be overlooked: a bar beside it and bold, in black and white too.
    void warning(const QString &text)
    {
        constexpr double inset = 12;
        const auto made = layout(text, "Noto Sans Bold 10", bodyWidth() - inset);
        int pango = 0;
        pango_layout_get_size(made.get(), nullptr, &pango);
        if (const double height = points(pango); m_y + height <= end() || height > end() - top) {
            cairo_rectangle(m_cairo, m_margin, m_y, 3, std::min(height, end() - m_y));
            cairo_fill(m_cairo);
        } else {
            nextPage();
            cairo_rectangle(m_cairo, m_margin, m_y, 3, height);
            cairo_fill(m_cairo);
        }
        paragraph("P", text, "Noto Sans Bold 10", inset, 6);
    }

    const char *cellFont() const { return m_head.wide ? "Noto Sans 8" : "Noto Sans 9"; }
    const char *boldFont() const { return m_head.wide ? "Noto Sans Bold 8" : "Noto Sans Bold 9"; }

    double lineWidth(const QString &text, const char *font)
    {
        const auto made = layout(text, font, longSide);
        int pango = 0;
        pango_layout_get_size(made.get(), &pango, nullptr);
        return std::ceil(points(pango)) + 1;
    }

    // No column is narrower than its longest word, so that dates and numbers stay whole; what is left goes to those
    // that have more to say, by their share.
    QList<double> widths(const ReportTable &table)
    {
        const auto count = table.columns.size();
        QList<double> least(count), wish(count);
        QHash<QString, double> known; // most words come often
        const auto wordWidth = [&](const QString &word, const char *font) {
            auto &width = known[word];
            return width > 0 ? width : width = lineWidth(word, font);
        };
        for (qsizetype i = 0; i < count; ++i) {
            const auto take = [&](const QString &text, const char *font) {
                double whole = 0;
                for (const auto &word : text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)) {
                    const double width = wordWidth(word, font);
                    least[i] = std::max(least[i], width);
                    whole += width + 3;
                }
                wish[i] = std::max(wish[i], whole);
            };
            take(table.columns[i].title, boldFont());
            if (std::all_of(table.rows.begin(), table.rows.end(),
                            [i](const QStringList &row) { return row.value(i).isEmpty(); }))
                least[i] = std::max(least[i], toWriteIn);
            known.clear(); // of another font
            for (const auto &row : table.rows)
                take(row.value(i), i == 0 && !table.hasHeads() ? boldFont() : cellFont());
            known.clear();
            wish[i] = std::max(wish[i], least[i]);
        }
        const double room = bodyWidth() - cellGap * static_cast<double>(count - 1);
        const double leastOfAll = std::accumulate(least.begin(), least.end(), 0.0);
        if (leastOfAll >= room) {
            for (auto &width : least)
                width *= room / leastOfAll;
            return least;
        }
        double wanted = 0;
        for (qsizetype i = 0; i < count; ++i)
            wanted += (wish[i] - least[i]) * table.columns[i].share;
        double shares = 0;
        for (const auto &column : table.columns)
            shares += column.share;
        for (qsizetype i = 0; i < count; ++i)
            least[i] += (room - leastOfAll) * (wanted > 0 ? (wish[i] - least[i]) * table.columns[i].share / wanted
                                                          : table.columns[i].share / shares);
        return least;
    }

    std::vector<Cell> cells(const ReportTable &table, const QList<double> &widths, const QStringList &texts,
                            const char *first, const char *rest)
    {
        std::vector<Cell> made;
        double left = m_margin;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const double width = widths[i];
            Cell cell{.layout = layout(texts.value(i), i == 0 ? first : rest, width), .left = left};
            if (table.columns[i].right)
                pango_layout_set_alignment(cell.layout.get(), PANGO_ALIGN_RIGHT);
            cell.line.reset(pango_layout_get_iter(cell.layout.get()));
            made.push_back(std::move(cell));
            left += width + cellGap;
        }
        return made;
    }

    static double height(const std::vector<Cell> &row)
    {
        double tallest = 0;
        for (const auto &cell : row)
            tallest = std::max(tallest, cell.height());
        return tallest;
    }

    // As many lines of the row as this page has room for; whether that was all.
    bool drawCells(std::vector<Cell> &row, const char *tag)
    {
        const double from = m_y;
        double until = m_y;
        bool all = true;
        for (auto &cell : row) {
            cairo_tag_begin(m_cairo, tag, nullptr);
            m_y = from;
            while (cell.line && m_y + lineHeight(cell.line.get()) <= end()) {
                m_y += drawLine(cell.line.get(), cell.left);
                if (!pango_layout_iter_next_line(cell.line.get()))
                    cell.line.reset();
            }
            all = all && !cell.line;
            until = std::max(until, m_y);
            cairo_tag_end(m_cairo, tag);
        }
        m_y = until;
        return all;
    }

    void heads(const ReportTable &table, const QList<double> &widths)
    {
        if (!table.hasHeads())
            return;
        QStringList titles;
        for (const auto &column : table.columns)
            titles << column.title;
        cairo_tag_begin(m_cairo, "TR", nullptr);
        auto row = cells(table, widths, titles, boldFont(), boldFont());
        drawCells(row, "TH");
        cairo_tag_end(m_cairo, "TR");
        rule(m_y + 2, 0.8, 0);
        m_y += 5;
    }

    // A row stays together where a page can hold it; on each page the heads come again.
    void table(const ReportTable &table)
    {
        if (table.columns.isEmpty() || table.rows.isEmpty())
            return;
        const auto columns = widths(table);
        const auto newPage = [&] {
            cairo_tag_end(m_cairo, "Table");
            nextPage();
            cairo_tag_begin(m_cairo, "Table", nullptr);
            heads(table, columns);
        };
        keepWithNext(24 + height(cells(table, columns, table.rows.first(), cellFont(), cellFont())));
        cairo_tag_begin(m_cairo, "Table", nullptr);
        heads(table, columns);
        for (const auto &texts : table.rows) {
            auto row = cells(table, columns, texts, table.hasHeads() ? cellFont() : boldFont(), cellFont());
            if (const double tall = height(row); m_y + tall > end() && tall < end() - top - 24)
                newPage();
            cairo_tag_begin(m_cairo, "TR", nullptr);
            while (!drawCells(row, "TD")) {
                cairo_tag_end(m_cairo, "TR");
                newPage();
                cairo_tag_begin(m_cairo, "TR", nullptr);
            }
            cairo_tag_end(m_cairo, "TR");
            rule(m_y + 2, 0.3, 0.75);
            m_y += 5;
        }
        cairo_tag_end(m_cairo, "Table");
        m_y += 6;
    }

    void place(const QString &text, const char *font, double y, PangoAlignment alignment)
    {
        const auto made = layout(text, font, bodyWidth());
        pango_layout_set_alignment(made.get(), alignment);
        cairo_move_to(m_cairo, m_margin, y);
        pango_cairo_show_layout(m_cairo, made.get());
    }

    void head()
    {
        ++m_page;
        place(m_head.house, "Noto Sans Bold 9", 40, PANGO_ALIGN_LEFT);
        place(m_head.dateLine, "Noto Sans 9", 40, PANGO_ALIGN_RIGHT);
        if (!m_head.draftMark.isEmpty())
            place(m_head.draftMark, "Noto Sans Bold 9", 54, PANGO_ALIGN_RIGHT);
        rule(70, 0.6, 0);
        m_y = top;
    }

    void foot()
    {
        place(m_head.number, "Noto Sans 8", m_height - 48, PANGO_ALIGN_LEFT);
        const auto page = QString::number(m_page);
        place(m_head.ofTotal ? page + u" / "_s + QString::number(m_pages) : page, "Noto Sans 8", m_height - 48,
              PANGO_ALIGN_RIGHT);
    }

    cairo_t *m_cairo;
    cairo_surface_t *m_surface;
    const Letterhead &m_head;
    int m_pages;
    double m_width;
    double m_height;
    double m_margin;
    double m_y = 0;
    int m_page = 0;
};

// Writes the whole to a PDF; how many pages it took.
Result<int> writePdf(const ReportText &text, const Letterhead &head, int pages, QByteArray &bytes)
{
    const Owned<cairo_surface_t> surface(cairo_pdf_surface_create_for_stream(
        append, &bytes, head.wide ? longSide : shortSide, head.wide ? shortSide : longSide));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, head.number.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Justitiehuis");
    // A fixed date keeps equal reports equal, byte for byte.
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
    const Owned<cairo_t> cairo(cairo_create(surface.get()));
    cairo_tag_begin(cairo.get(), "Document", nullptr);
    const int written = Paper(cairo.get(), surface.get(), head, pages).write(text);
    cairo_tag_end(cairo.get(), "Document");
    cairo_surface_show_page(surface.get());
    cairo_surface_finish(surface.get());
    if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return failed(u"report.pdfFailed"_s, {{u"detail"_s, QString::fromUtf8(cairo_status_to_string(status))}});
    return written;
}

} // namespace

Result<QByteArray> reportPdf(const ReportText &text, const Letterhead &head)
{
    QByteArray bytes;
    const auto pages = writePdf(text, head, 0, bytes);
    if (!pages)
        return tl::make_unexpected(pages.error());
    if (head.ofTotal) { // how many there are is known when they are written: once more
        bytes.clear();
        if (const auto again = writePdf(text, head, *pages, bytes); !again)
            return tl::make_unexpected(again.error());
    }
    return bytes;
}
