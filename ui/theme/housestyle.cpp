// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/housestyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

// A field of many lines.
bool isText(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

bool showsFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_Enabled);
}

bool showsKeyboardFocus(const QStyleOption *option)
{
    return showsFocus(option) && (option->state & QStyle::State_KeyboardFocusChange);
}

// What a button looks like: its ground, its frame and the colour of its words.
struct ButtonLook
{
    QColor fill{};
    QColor frame{};
    QColor text{};
};

ButtonLook buttonLook(const QStyleOption *option, ButtonKind kind)
{
    const auto &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = enabled && (option->state & QStyle::State_MouseOver);
    if (kind == ButtonKind::Primary && enabled)
        return {down ? c.accent.darker(115) : over ? c.accent.lighter(108) : c.accent, c.accent, c.surface};
    const QColor fill = down                       ? c.sel
                        : over                     ? c.accentSoft
                        : kind == ButtonKind::Flat ? QColor(Qt::transparent)
                                                   : c.surface;
    return {fill,
            kind == ButtonKind::Flat ? QColor(Qt::transparent)
            : enabled                ? c.muted
                                     : c.line,
            enabled ? c.text : c.muted};
}

void paintButton(QPainter *painter, const QStyleOption *option, ButtonKind kind)
{
    const auto look = buttonLook(option, kind);
    paintFrame(painter, option->rect, look.frame, look.fill);
    if (!showsKeyboardFocus(option))
        return;
    paintFocusFrame(painter, option->rect);
    if (kind == ButtonKind::Primary) { // accent on accent would not be seen
        painter->save();
        painter->setPen(QPen(colours().surface, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(3, 3, -4, -4));
        painter->restore();
    }
}

void paintField(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const auto state = fieldState(widget);
    const auto frame = state == FieldState::Error     ? c.over
                       : state == FieldState::Missing ? c.soon
                       : enabled                      ? c.muted
                                                      : c.line;
    paintFrame(painter, option->rect, frame, enabled ? c.surface : c.window, state == FieldState::Missing);
    if (showsFocus(option))
        paintFocusFrame(painter, option->rect);
}

// Of a tab: the words and whether the bar is under the page.
bool below(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedSouth || shape == QTabBar::TriangularSouth;
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QTabBar *>(widget) || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto &c = colours();
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        paintButton(painter, option, buttonKind(widget));
        return;
    case PE_PanelLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option); panel && panel->lineWidth > 0)
            paintField(painter, option, widget);
        else
            painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameLineEdit:
        paintField(painter, option, widget);
        return;
    case PE_Frame:
        if (const bool text = isText(widget); text || qobject_cast<const QAbstractItemView *>(widget)) {
            const bool error = fieldState(widget) == FieldState::Error;
            paintFrame(painter, option->rect,
                       error  ? c.over
                       : text ? c.muted
                              : c.line,
                       text ? c.surface : Qt::transparent, fieldState(widget) == FieldState::Missing);
            // In a list the row with the focus has the frame; the list itself only while it has no such row.
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            if (widget->hasFocus() && !(view && view->currentIndex().isValid()))
                paintFocusFrame(painter, option->rect);
            return;
        }
        paintFrame(painter, option->rect, c.line, Qt::transparent);
        return;
    case PE_FrameMenu:
        paintFrame(painter, option->rect, c.muted, Qt::transparent);
        return;
    case PE_FrameFocusRect:
        if (const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option); focus && showsFocus(option))
            paintFocusFrame(painter, option->rect);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const bool on = option->state & State_On;
        const bool enabled = option->state & State_Enabled;
        const auto ink = enabled ? c.accent : c.muted;
        paintFrame(painter, option->rect, on ? ink : c.muted, on ? ink : c.surface);
        if (on)
            paintIcon(painter, option->rect.adjusted(1, 1, -1, -1), Icon::Check, c.surface);
        else if (option->state & State_NoChange)
            painter->fillRect(
                option->rect.adjusted(px(4), option->rect.height() / 2 - 1, -px(4), -option->rect.height() / 2 + 1),
                c.muted);
        return;
    }
    case PE_IndicatorRadioButton: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->state & State_On ? c.accent : c.muted, 1));
        painter->setBrush(c.surface);
        const auto ring = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->drawEllipse(ring);
        if (option->state & State_On) {
            painter->setBrush(c.accent);
            painter->drawEllipse(ring.adjusted(px(4), px(4), -px(4), -px(4)));
        }
        painter->restore();
        return;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const auto name = element == PE_IndicatorArrowDown   ? Icon::ChevronDown
                          : element == PE_IndicatorArrowUp   ? Icon::ChevronUp
                          : element == PE_IndicatorArrowLeft ? Icon::ChevronLeft
                                                             : Icon::ChevronRight;
        QRect square(0, 0, px(14), px(14));
        square.moveCenter(option->rect.center());
        paintIcon(painter, square, name, option->state & State_Enabled ? c.text : c.muted);
        return;
    }
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            QRect square(0, 0, px(14), px(14));
            square.moveCenter(option->rect.center());
            paintIcon(painter, square, option->state & State_Open ? Icon::ChevronDown : Icon::ChevronRight, c.muted);
        }
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->state & State_Selected)
                painter->fillRect(item->rect, c.sel);
            else if (element == PE_PanelItemViewItem && item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            else if (element == PE_PanelItemViewItem && (item->state & State_MouseOver) &&
                     (item->state & State_Enabled))
                painter->fillRect(item->rect, c.accentSoft);
            if (element == PE_PanelItemViewItem &&
                (qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget)))
                painter->fillRect(item->rect.left(), item->rect.bottom(), item->rect.width(), 1, c.line);
        }
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect, c.line);
        return;
    case PE_PanelTipLabel:
        paintFrame(painter, option->rect, c.muted, c.surface);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto &c = colours();
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paintButton(painter, option, buttonKind(widget));
            if (button->features & QStyleOptionButton::HasMenu)
                paintIcon(painter,
                          QRect(button->rect.right() - px(24), button->rect.top(), px(14), button->rect.height()),
                          Icon::ChevronDown, buttonLook(option, buttonKind(widget)).text);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int size = button->icon.isNull() ? 0 : button->iconSize.width();
            const int gap = size > 0 && !button->text.isEmpty() ? px(8) : 0;
            const int words = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            auto room = button->rect;
            room.setLeft(room.left() + std::max(px(4), (room.width() - size - gap - words) / 2));
            if (size > 0)
                button->icon.paint(painter, QRect(room.left(), room.top(), size, room.height()), Qt::AlignCenter,
                                   button->state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
            room.setLeft(room.left() + size + gap);
            painter->setPen(buttonLook(option, buttonKind(widget)).text);
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, button->text);
        }
        return;
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            proxy()->drawControl(CE_PushButtonBevel, button, painter, widget);
            auto label = *button;
            label.rect = subElementRect(SE_PushButtonContents, button, widget);
            proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            if (tab->state & State_MouseOver)
                painter->fillRect(tab->rect, c.accentSoft);
            if (tab->state & State_Selected) {
                auto bar = tab->rect.adjusted(px(8), 0, -px(8), 0);
                if (below(tab->shape))
                    bar.setHeight(px(3));
                else
                    bar.setTop(bar.bottom() - px(3) + 1);
                painter->fillRect(bar, c.accent);
            }
        }
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            painter->save();
            const bool selected = tab->state & State_Selected;
            auto font = painter->font();
            font.setBold(selected);
            painter->setFont(font);
            auto rect = tab->rect.adjusted(px(8), 0, -px(8), 0);
            if (!tab->icon.isNull()) {
                const int size = tab->iconSize.width();
                tab->icon.paint(painter, QRect(rect.left(), rect.top(), size, rect.height()));
                rect.setLeft(rect.left() + size + px(6));
            }
            painter->setPen(selected ? c.text : c.muted);
            painter->drawText(rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
            if (showsKeyboardFocus(option))
                paintFocusFrame(painter, tab->rect.adjusted(1, px(4), -1, -px(4)));
            painter->restore();
        }
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, c.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->save();
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(c.muted);
            const auto rect = header->rect.adjusted(px(8), 0, -px(8), 0);
            painter->drawText(rect, int(header->textAlignment) | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(header->text, Qt::ElideRight, rect.width()));
            painter->restore();
        }
        return;
    case CE_ProgressBarGroove: {
        auto bar = option->rect;
        bar.setHeight(px(6));
        bar.moveCenter(option->rect.center());
        paintFrame(painter, bar, c.muted, c.surface);
        return;
    }
    case CE_ProgressBarContents:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            auto bar = option->rect;
            bar.setHeight(px(6));
            bar.moveCenter(option->rect.center());
            const auto span = qint64(progress->maximum) - progress->minimum;
            if (span <= 0) // busy: a third, without movement
                bar = QRect(bar.left() + bar.width() / 3, bar.top(), bar.width() / 3, bar.height());
            else
                bar.setWidth(int(bar.width() * (qint64(progress->progress) - progress->minimum) / span));
            painter->fillRect(bar, c.muted);
        }
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, c.line);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            auto painted = *item;
            painted.palette.setColor(QPalette::Highlight, c.sel);
            painted.palette.setColor(QPalette::HighlightedText, c.text);
            QProxyStyle::drawControl(element, &painted, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto &c = colours();
    switch (control) {
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            if (slider->minimum >= slider->maximum)
                return;
            auto handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
            const bool active = option->state & (State_MouseOver | State_Sunken);
            const int inset = active ? px(2) : px(3);
            handle = slider->orientation == Qt::Vertical ? handle.adjusted(inset, 1, -inset, -1)
                                                         : handle.adjusted(1, inset, -1, -inset);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(active ? c.text : c.muted);
            const double radius = std::min(handle.width(), handle.height()) / 2.0;
            painter->drawRoundedRect(handle, radius, radius);
            painter->restore();
        }
        return;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintField(painter, option, widget);
            if (combo->subControls & SC_ComboBoxArrow) {
                auto arrow = *option;
                arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
                proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
            }
        }
        return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const auto kind = button->state & State_AutoRaise ? ButtonKind::Flat : buttonKind(widget);
            paintButton(painter, option, kind);
            auto label = *button;
            label.state &= ~(State_Sunken | State_On | State_HasFocus);
            label.palette.setColor(QPalette::ButtonText, buttonLook(option, kind).text);
            if (button->features & QStyleOptionToolButton::HasMenu) {
                paintIcon(painter, QRect(label.rect.right() - px(20), label.rect.top(), px(14), label.rect.height()),
                          Icon::ChevronDown, buttonLook(option, kind).text);
                label.rect.setRight(label.rect.right() - px(18));
            }
            label.rect.adjust(px(4), 0, -px(4), 0);
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // inside the rounded corners
        return isText(widget) ? px(3) : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollBarSliderMin:
        return px(32);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return px(18);
    case PM_ToolBarIconSize:
        return px(20);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(8);
    case PM_ButtonMargin:
        return px(24);
    case PM_MenuButtonIndicator:
        return px(20);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return px(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(8);
    case PM_TabBarTabHSpace:
        return px(24);
    case PM_TabBarTabVSpace:
        return px(14);
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_SplitterWidth:
        return px(5);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return px(2);
    case PM_HeaderMarkSize:
        return px(12);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const bool row = buttonKind(widget) == ButtonKind::Row;
        size = QSize(contents.width() + px(row ? 20 : 24), std::max(contents.height() + px(4), px(row ? 26 : 32)));
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (!button->icon.isNull())
                size.rwidth() += px(4);
        }
        return size;
    }
    case CT_ToolButton: {
        const bool row = buttonKind(widget) == ButtonKind::Row;
        int width = contents.width() + px(14);
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && (button->features & QStyleOptionToolButton::HasMenu))
            width += px(18);
        return {width, std::max(contents.height() + px(4), px(row ? 26 : 32))};
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {size.width(), std::max(size.height(), px(28))};
    case CT_HeaderSection:
        return {size.width(), px(28)};
    case CT_TabBarTab:
        return {size.width(), std::max(size.height(), px(36))};
    case CT_ItemViewItem:
        return {size.width(), std::max(size.height(), px(28))};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return {size.width() + px(16), std::max(size.height(), px(30))};
        return size;
    default:
        return size;
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return {};
        const bool vertical = slider->orientation == Qt::Vertical;
        const auto groove = slider->rect;
        const int length = vertical ? groove.height() : groove.width();
        const auto range = qint64(slider->maximum) - slider->minimum;
        int handle = length;
        if (range > 0) {
            handle = int(qint64(slider->pageStep) * length / (range + slider->pageStep));
            handle = std::clamp(handle, std::min(px(32), length), length);
        }
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - handle, slider->upsideDown);
        const auto along = [&](int from, int size) {
            return vertical ? QRect(groove.left(), groove.top() + from, groove.width(), size)
                            : QRect(groove.left() + from, groove.top(), size, groove.height());
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return along(start, handle);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + handle, length - start - handle);
        case SC_ScrollBarGroove:
            return groove;
        default:
            return {}; // no arrow buttons
        }
    }
    if (control == CC_ComboBox) {
        const auto rect = option->rect;
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, QRect(rect.right() - px(26), rect.top(), px(24), rect.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(px(8), 1, -px(28), -1));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect: {
        auto rect = option->rect;
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (button->features & QStyleOptionButton::HasMenu))
            rect.setRight(rect.right() - px(20));
        return rect;
    }
    case SE_LineEditContents: {
        const auto rect = QProxyStyle::subElementRect(element, option, widget);
        return rect.adjusted(px(6), 0, -px(4), 0);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return ::icon(Icon::Cross, Colour::Muted);
    case SP_MessageBoxWarning:
        return ::icon(Icon::Warning, Colour::Soon);
    case SP_MessageBoxCritical:
        return ::icon(Icon::Stop, Colour::Over);
    case SP_MessageBoxInformation:
        return ::icon(Icon::Info, Colour::Accent);
    case SP_MessageBoxQuestion:
        return ::icon(Icon::Question, Colour::Accent);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}
