// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/leafletview.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

constexpr int articleWidth = 200;
constexpr int confidenceWidth = 136;
constexpr int leafletWidth = 900;
constexpr int indent = 22; // of sentences, after the number of their section

struct Sure
{
    Icon sign = Icon::Check;
    Colour colour = Colour::Muted;
    const char *url = "";
};

// Sure and likely stay quiet; what must be confirmed stands out, and a choice of ours says that it is one.
Sure sureness(const Confidence &confidence)
{
    if (confidence == u"C")
        return {Icon::Warning, Colour::Soon, "sign:C"};
    if (confidence == u"D")
        return {Icon::Info, Colour::Accent, "sign:D"};
    if (confidence == u"L")
        return {Icon::Circle, Colour::Muted, "sign:L"};
    return {Icon::Check, Colour::Muted, "sign:S"};
}

QTextBlockFormat block(double above, double below, double left = 0)
{
    QTextBlockFormat format;
    format.setTopMargin(px(above));
    format.setBottomMargin(px(below));
    format.setLeftMargin(px(left));
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    return format;
}

constexpr QStringView bullet = u"•  ";

// What wraps stands under the words, not under the bullet.
QTextBlockFormat hanging(QTextBlockFormat format)
{
    const int wide = textMetrics(TextSize::Body).horizontalAdvance(bullet.toString());
    format.setLeftMargin(format.leftMargin() + wide);
    format.setTextIndent(-wide);
    return format;
}

} // namespace

LeafletView::LeafletView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QTextEdit::WidgetWidth);
    setUndoRedoEnabled(false);
}

void LeafletView::setLeaflet(const Leaflet &leaflet, Language language)
{
    if (leaflet == m_leaflet && language == m_language)
        return;
    const bool other = leaflet.title != m_leaflet.title;
    const int at = verticalScrollBar()->value();
    m_leaflet = leaflet;
    m_language = language;
    write();
    verticalScrollBar()->setValue(other ? 0 : at);
}

bool LeafletView::isNarrow() const
{
    return viewport()->width() < px(articleWidth + confidenceWidth + 300);
}

void LeafletView::write()
{
    m_narrow = isNarrow();
    clear();
    document()->setDocumentMargin(0);
    document()->setDefaultFont(textFont(TextSize::Body));
    addSigns();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (int i = 0; i < m_leaflet.sections.size(); ++i)
        writeSection(cursor, m_leaflet.sections[i], i + 1);
    cursor.endEditBlock();
    fitMargins();
    moveCursor(QTextCursor::Start);
}

void LeafletView::addSigns()
{
    for (const auto *code : {"S", "L", "C", "D"}) {
        const auto sure = sureness(QString::fromLatin1(code));
        document()->addResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(sure.url)),
                                iconPixmap(sure.sign, colour(sure.colour), px(14), devicePixelRatioF()));
    }
}

void LeafletView::writeSection(QTextCursor &cursor, const LeafletSection &section, int number)
{
    auto heading = block(number > 1 ? 20 : 4, 4);
    heading.setHeadingLevel(2);
    heading.setTabPositions({QTextOption::Tab(px(indent), QTextOption::LeftTab)});
    if (number > 1)
        cursor.insertBlock(heading);
    else
        cursor.setBlockFormat(heading);
    cursor.insertText(QString::number(number) + u'\t', letterFormat(TextSize::Body, Colour::Muted));
    cursor.insertText(section.heading, letterFormat(TextSize::Body, Colour::Text, true));
    if (m_narrow) {
        for (const auto &line : section.lines) {
            cursor.insertBlock(line.item ? hanging(block(2, 2, indent)) : block(2, 2, indent));
            writeSentence(cursor, line);
            if (line.article.isEmpty() && line.confidence.isEmpty())
                continue;
            cursor.insertBlock(block(0, 4, line.item ? indent + 12 : indent));
            if (!line.article.isEmpty())
                cursor.insertText(line.article + u"   "_s, letterFormat(TextSize::Small, Colour::Muted));
            writeConfidence(cursor, line.confidence);
        }
        return;
    }
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setLeftMargin(px(indent));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::VariableLength, 0),
                                      QTextLength(QTextLength::FixedLength, px(articleWidth)),
                                      QTextLength(QTextLength::FixedLength, px(confidenceWidth))});
    auto *table = cursor.insertTable(static_cast<int>(section.lines.size()), 3, format);
    for (int row = 0; row < section.lines.size(); ++row) {
        const auto &line = section.lines[row];
        const auto cell = [&](int column, double left) {
            auto inside = table->cellAt(row, column).format().toTableCellFormat();
            inside.setTopPadding(px(line.item ? 1 : 3));
            inside.setBottomPadding(px(line.item ? 1 : 3));
            inside.setLeftPadding(px(left));
            inside.setRightPadding(px(10));
            if (column == 1 && !line.article.isEmpty()) {
                inside.setLeftBorder(1);
                inside.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                inside.setLeftBorderBrush(colour(Colour::Line));
            }
            table->cellAt(row, column).setFormat(inside);
            return table->cellAt(row, column).firstCursorPosition();
        };
        auto text = cell(0, 0);
        text.setBlockFormat(line.item ? hanging(block(0, 0, 10)) : block(0, 0));
        writeSentence(text, line);
        auto article = cell(1, 12);
        article.setBlockFormat(block(0, 0));
        article.insertText(line.article, letterFormat(TextSize::Small, Colour::Muted));
        auto sure = cell(2, 4);
        sure.setBlockFormat(block(0, 0));
        writeConfidence(sure, line.confidence);
    }
    cursor.movePosition(QTextCursor::End);
}

void LeafletView::writeSentence(QTextCursor &cursor, const LeafletLine &line)
{
    if (line.item)
        cursor.insertText(bullet.toString(), letterFormat(TextSize::Body, Colour::Muted));
    cursor.insertText(line.text, letterFormat(TextSize::Body, Colour::Text));
    if (line.note.isEmpty())
        return;
    cursor.insertBlock(block(1, 0, m_narrow ? indent : 0));
    cursor.insertText(line.note, letterFormat(TextSize::Small, Colour::Muted));
}

void LeafletView::writeConfidence(QTextCursor &cursor, const Confidence &confidence)
{
    if (confidence.isEmpty())
        return;
    const auto sure = sureness(confidence);
    QTextImageFormat image;
    image.setName(QString::fromLatin1(sure.url));
    image.setWidth(px(14));
    image.setHeight(px(14));
    image.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    cursor.insertImage(image);
    cursor.insertText(u"\u00a0"_s + confidenceText(confidence, m_language),
                      letterFormat(TextSize::Small, sure.colour, confidence == u"C"));
}

// Lines of more than some ninety letters are hard to follow: the rest of the width stays free.
void LeafletView::fitMargins()
{
    auto *root = document()->rootFrame();
    auto format = root->frameFormat();
    const int over = std::max(0, viewport()->width() - px(leafletWidth + 48));
    format.setLeftMargin(px(24));
    format.setRightMargin(px(16) + over);
    format.setTopMargin(px(12));
    format.setBottomMargin(px(24));
    root->setFrameFormat(format);
}

void LeafletView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (isNarrow() != m_narrow)
        write();
    else
        fitMargins();
}

void LeafletView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    paintFocusFrame(&painter, viewport()->rect());
}

void LeafletView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        write();
}
