// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/linedelegate.h"

#include "ui/base/accessibility.h"
#include "ui/base/tag.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

bool LineDelegate::isBlock(const QString &text)
{
    const auto typed = text.trimmed();
    return typed.contains(u'\t') || typed.contains(u'\n') || typed.contains(u';');
}

LineDelegate::LineDelegate(QObject *parent) : CellDelegate(parent)
{
    connect(this, &LineDelegate::closeEditor, this, [this](const QWidget *closed) {
        if (m_editor == closed)
            m_editor = nullptr;
    });
}

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAutoFillBackground(true);
    setName(line, tr("%1, line %2")
                      .arg(index.model()->headerData(index.column(), Qt::Horizontal).toString())
                      .arg(index.row() + 1));
    connect(line, &QLineEdit::textEdited, this, &LineDelegate::typing);
    m_editor = line;
    m_index = index;
    return line;
}

bool LineDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool pasting =
            m_takesBlocks && key->matches(QKeySequence::Paste) && isBlock(QGuiApplication::clipboard()->text());
        if (event->type() == QEvent::ShortcutOverride) {
            if (pasting)
                event->accept();
            return pasting || CellDelegate::eventFilter(object, event);
        }
        auto *line = qobject_cast<QLineEdit *>(object);
        if (pasting) {
            const auto text = QGuiApplication::clipboard()->text();
            Q_EMIT commitData(line);
            Q_EMIT closeEditor(line, NoHint);
            Q_EMIT blockPasted(text);
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            Q_EMIT commitData(line);
            Q_EMIT closeEditor(line, EditNextItem);
            return true;
        }
    }
    return CellDelegate::eventFilter(object, event);
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto given = index.data(LineToneRole);
    if (given.isNull())
        CellDelegate::paint(painter, option, index);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), colour(Colour::Line));
    if (given.isNull())
        return;
    const auto tone = static_cast<Tone>(given.toInt());
    auto ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    auto room = option.rect.adjusted(px(10), px(6), -px(10), -px(6));
    paintIcon(painter, QRect(room.left(), room.top() + px(2), px(16), px(16)), toneIcon(tone),
              colour(toneColour(tone)));
    room.setLeft(room.left() + px(22));
    painter->save();
    painter->setFont(textFont(TextSize::Body));
    painter->setPen(colour(toneColour(tone)));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = CellDelegate::sizeHint(option, index);
    size.setHeight(px(34));
    if (!index.data(LineToneRole).isNull()) {
        const int room = std::max(px(80), option.rect.width() - px(42));
        const auto needed =
            textMetrics(TextSize::Body)
                .boundingRect(QRect(0, 0, room, 10000), Qt::AlignLeft | Qt::TextWordWrap, index.data().toString());
        size.setHeight(std::max(px(34), needed.height() + px(14)));
    }
    return size;
}
