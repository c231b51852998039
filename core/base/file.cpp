// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/file.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

Outcome writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return tl::make_unexpected(Problem{Problem::Kind::Storage, u"storage.cannotWrite"_s, {{u"file"_s, path}}, {}});
}
