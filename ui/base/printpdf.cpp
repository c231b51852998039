// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/paper.h"

#include <QPainter>
#include <QPrinter>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace {

// In its own size; smaller where the paper is.
void drawPage(QPainter &painter, const QPrinter &printer, const Poppler::Page &page)
{
    const auto size = page.pageSizeF() / 72; // inches
    const auto paper = printer.paperRect(QPrinter::Inch);
    const double dots =
        printer.resolution() * std::min({1.0, paper.width() / size.width(), paper.height() / size.height()});
    page.renderToPainter(&painter, dots, dots);
}

} // namespace

Outcome printPdf(const QByteArray &pdf, QPrinter &printer)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    if (!document || document->numPages() == 0)
        return failed(u"report.pdfFailed"_s, {{u"detail"_s, u"poppler"_s}});
    document->setRenderBackend(Poppler::Document::QPainterBackend);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), document->numPages()) : document->numPages();
    if (first > last)
        return refused(u"paper.noSuchPages"_s, {{u"count"_s, document->numPages()}});
    const auto shape = document->page(0)->pageSizeF();
    printer.setFullPage(true);
    printer.setPageOrientation(shape.width() > shape.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter;
    if (!painter.begin(&printer))
        return failed(u"paper.printerFailed"_s);
    QList<int> order;
    for (int number = first; number <= last; ++number)
        order.insert(printer.pageOrder() == QPrinter::LastPageFirst ? 0 : order.size(), number);
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    bool begun = false;
    for (int copy = 0; copy < copies; ++copy)
        for (const int number : std::as_const(order)) {
            if (std::exchange(begun, true) && !printer.newPage())
                return failed(u"paper.printerFailed"_s);
            drawPage(painter, printer, *document->page(number - 1));
        }
    return painter.end() && printer.printerState() != QPrinter::Error ? Outcome() : failed(u"paper.printerFailed"_s);
}
