// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/actcontents.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr auto named = "sha256:"_L1;

using Change = std::function<QString(const QString &content, const QJsonObject &beside)>;

QJsonValue changed(const QJsonValue &value, const Change &change)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &one : value.toArray())
            list << changed(one, change);
        return list;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "content"_L1 && it->isString())
            *it = change(it->toString(), object);
        else if (it->isArray() || it->isObject())
            *it = changed(*it, change);
    }
    return object;
}

} // namespace

QJsonObject withoutContents(const QJsonObject &parameters)
{
    return changed(parameters,
                   [](const QString &content, const QJsonObject &) -> QString {
                       if (content.size() < 1024)
                           return content;
                       return named +
                              QString::fromLatin1(QCryptographicHash::hash(QByteArray::fromBase64(content.toLatin1()),
                                                                           QCryptographicHash::Sha256)
                                                      .toHex());
                   })
        .toObject();
}

QJsonObject withStandIns(const QJsonObject &parameters)
{
    return changed(parameters,
                   [](const QString &content, const QJsonObject &beside) -> QString {
                       if (!content.startsWith(named))
                           return content;
                       const auto media = beside.value("mediaType"_L1).toString();
                       const QByteArray begins = media == u"image/png"    ? "\x89PNG\r\n\x1a\n"
                                                 : media == u"image/jpeg" ? "\xff\xd8\xff"
                                                                          : "-";
                       return QString::fromLatin1(begins.toBase64());
                   })
        .toObject();
}
