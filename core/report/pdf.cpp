// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/report/pdf.h"

#include <cairo-pdf.h>
#include <memory>
#include <pango/pangocairo.h>

using namespace Qt::StringLiterals;

namespace {

// Points; A4.
constexpr double pageWidth = 595.28;
constexpr double pageHeight = 841.89;
constexpr double margin = 64;
constexpr double top = 96;
constexpr double bottom = 72;

struct Unref
{
    void operator()(PangoLayout *layout) const { g_object_unref(layout); }
    void operator()(PangoFontDescription *font) const { pango_font_description_free(font); }
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

class Paper
{
public:
    Paper(cairo_t *cairo, cairo_surface_t *surface, const Letterhead &head)
        : m_cairo(cairo), m_surface(surface), m_head(head)
    {
    }

    void write(const ReportText &text)
    {
        head();
        for (const auto &block : text.blocks) {
            switch (block.kind) {
            case ReportBlock::Kind::Title:
                paragraph("H1", block.text, "Noto Sans Bold 16", 0, 10);
                break;
            case ReportBlock::Kind::Heading:
                m_y += 8;
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
            }
        }
        foot();
    }

private:
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

    // Line by line, so that a long answer breaks over pages.
    void paragraph(const char *tag, const QString &text, const char *font, double indent, double after)
    {
        const auto made = layout(text, font, pageWidth - 2 * margin - indent);
        cairo_tag_begin(m_cairo, tag, nullptr);
        auto *it = pango_layout_get_iter(made.get());
        do {
            PangoRectangle logical;
            pango_layout_iter_get_line_extents(it, nullptr, &logical);
            const double height = static_cast<double>(logical.height) / PANGO_SCALE;
            if (m_y + height > pageHeight - bottom) {
                cairo_tag_end(m_cairo, tag);
                foot();
                cairo_surface_show_page(m_surface);
                head();
                cairo_tag_begin(m_cairo, tag, nullptr);
            }
            const double baseline = static_cast<double>(pango_layout_iter_get_baseline(it) - logical.y) / PANGO_SCALE;
            cairo_move_to(m_cairo, margin + indent + static_cast<double>(logical.x) / PANGO_SCALE, m_y + baseline);
            pango_cairo_show_layout_line(m_cairo, pango_layout_iter_get_line_readonly(it));
            m_y += height;
        } while (pango_layout_iter_next_line(it));
        pango_layout_iter_free(it);
        cairo_tag_end(m_cairo, tag);
        m_y += after;
    }

    // A question nobody answered stays visibly empty: three ruled lines.
    void empty()
    {
        for (int i = 0; i < 3; ++i) {
            m_y += 16;
            if (m_y > pageHeight - bottom)
                break;
            cairo_set_line_width(m_cairo, 0.4);
            cairo_set_source_rgb(m_cairo, 0.6, 0.6, 0.6);
            cairo_move_to(m_cairo, margin, m_y);
            cairo_line_to(m_cairo, pageWidth - margin, m_y);
            cairo_stroke(m_cairo);
            cairo_set_source_rgb(m_cairo, 0, 0, 0);
        }
        m_y += 10;
    }

    void place(const QString &text, const char *font, double y, PangoAlignment alignment)
    {
        const auto made = layout(text, font, pageWidth - 2 * margin);
        pango_layout_set_alignment(made.get(), alignment);
        cairo_move_to(m_cairo, margin, y);
        pango_cairo_show_layout(m_cairo, made.get());
    }

    void head()
    {
        ++m_page;
        place(m_head.house, "Noto Sans Bold 9", 40, PANGO_ALIGN_LEFT);
        place(m_head.dateLine, "Noto Sans 9", 40, PANGO_ALIGN_RIGHT);
        if (!m_head.draftMark.isEmpty())
            place(m_head.draftMark, "Noto Sans Bold 9", 54, PANGO_ALIGN_RIGHT);
        cairo_set_line_width(m_cairo, 0.6);
        cairo_move_to(m_cairo, margin, 70);
        cairo_line_to(m_cairo, pageWidth - margin, 70);
        cairo_stroke(m_cairo);
        m_y = top;
    }

    void foot()
    {
        place(m_head.number, "Noto Sans 8", pageHeight - 48, PANGO_ALIGN_LEFT);
        place(QString::number(m_page), "Noto Sans 8", pageHeight - 48, PANGO_ALIGN_RIGHT);
    }

    cairo_t *m_cairo;
    cairo_surface_t *m_surface;
    const Letterhead &m_head;
    double m_y = 0;
    int m_page = 0;
};

} // namespace

Result<QByteArray> reportPdf(const ReportText &text, const Letterhead &head)
{
    QByteArray bytes;
    {
        const Owned<cairo_surface_t> surface(
            cairo_pdf_surface_create_for_stream(append, &bytes, pageWidth, pageHeight));
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, head.number.toUtf8().constData());
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Justitiehuis");
        // A fixed date keeps equal reports equal, byte for byte.
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
        const Owned<cairo_t> cairo(cairo_create(surface.get()));
        cairo_tag_begin(cairo.get(), "Document", nullptr);
        Paper(cairo.get(), surface.get(), head).write(text);
        cairo_tag_end(cairo.get(), "Document");
        cairo_surface_show_page(surface.get());
        cairo_surface_finish(surface.get());
        if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
            return failed(u"report.pdfFailed"_s, {{u"detail"_s, QString::fromUtf8(cairo_status_to_string(status))}});
    }
    return bytes;
}
