// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/palette.h"

#include <QIcon>
#include <QPixmap>

#include <optional>

class QPainter;

// The line icons of resources/icons, in the order of their file names.
enum class Icon {
    App,
    Archive,
    Attach,
    Battery,
    Bell,
    Bin,
    Bolt,
    Book,
    Box,
    Bracelet,
    Building,
    Calendar,
    Car,
    Chart,
    Check,
    CheckBox,
    CheckCircle,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Circle,
    Clock,
    Cloud,
    CloudOff,
    Conflict,
    Copy,
    Cross,
    Cup,
    Document,
    Download,
    Euro,
    Eye,
    EyeOff,
    Filter,
    Flag,
    Folder,
    Globe,
    HalfCircle,
    Hours,
    House,
    Inbox,
    Info,
    Key,
    Law,
    Letter,
    Link,
    List,
    Lock,
    Minus,
    Monitor,
    More,
    Note,
    Offline,
    Online,
    Page,
    Parcel,
    Pencil,
    People,
    Person,
    PersonArrow,
    PersonCross,
    PersonPlus,
    Phone,
    Pin,
    Play,
    Plus,
    Printer,
    Question,
    Redo,
    Refresh,
    Scales,
    Search,
    Shield,
    Sign,
    Sliders,
    Star,
    Stop,
    Talk,
    Today,
    Transfer,
    Undo,
    Unplug,
    Upload,
    Video,
    Warning,
    Work
};

inline constexpr int iconCount = static_cast<int>(Icon::Work) + 1;

// By the name of its file, as data say it.
std::optional<Icon> iconNamed(QStringView name);

// Painted anew in the colours of the theme in use, so it follows a change of theme.
QIcon icon(Icon name, Colour role = Colour::Text);
QPixmap iconPixmap(Icon name, const QColor &colour, int size, double devicePixelRatio);
void paintIcon(QPainter *painter, const QRect &rect, Icon name, const QColor &colour);
QIcon applicationIcon(); // for the window and the task bar: the mark on the accent
