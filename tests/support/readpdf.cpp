// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/readpdf.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

QString toolOnPdf(const QString &program, const QStringList &options, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"blad.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return u"failed: no file"_s;
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, QStringList(options).replaceInStrings(u"FILE"_s, file.fileName()));
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return u"failed: "_s + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString wordsOf(const QByteArray &pdf)
{
    return toolOnPdf(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf);
}

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression form(u"Pages:\\s+(\\d+)"_s);
    return form.match(toolOnPdf(u"pdfinfo"_s, {u"FILE"_s}, pdf)).captured(1).toInt();
}
