// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/condition/condition.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString conditionText(const QString &pattern, const QJsonObject &inputs)
{
    static const QRegularExpression place(u"\\{([A-Za-z_][A-Za-z0-9_]*)\\}"_s);
    QString text;
    qsizetype last = 0;
    auto matches = place.globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        text += pattern.mid(last, match.capturedStart() - last);
        last = match.capturedEnd();
        const auto value = inputs.value(match.captured(1));
        const auto filled =
            value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toVariant().toString();
        text += filled.isEmpty() ? u"…"_s : filled;
    }
    return text + pattern.mid(last);
}
