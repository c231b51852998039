// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QStringList>

// Where in a type codes of lists stand: its members ("terms[].from") and the lists they are of.
struct CodeMember
{
    QString path{};
    QStringList lists{};
};
const QList<CodeMember> &codeMembers();
// The lists of the codes at such a path; empty when none stand there.
QStringList listsOfMember(const QString &path);

// The places ("terms[1].from[0]") at which a code of a list is used in the content of a type.
QStringList placesOfCode(const QJsonObject &body, const QString &list, const QString &code);
// Every code a type uses: place, list and code.
struct UsedCode
{
    QString place{};
    QString list{};
    QString code{};
};
QList<UsedCode> usedCodes(const QJsonObject &body);
