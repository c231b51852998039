// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/report/leafletpdf.h"

#include "core/base/sentence.h"

using namespace Qt::StringLiterals;

ReportText leafletText(const Leaflet &leaflet, QDate on, Language language)
{
    using Kind = ReportBlock::Kind;
    ReportText text{.title = leaflet.title};
    const auto add = [&](Kind kind, const QString &line) { text.blocks << ReportBlock{.kind = kind, .text = line}; };
    add(Kind::Title, leaflet.title);
    add(Kind::Paragraph, leaflet.version + u". "_s +
                             sentence(u"leaflet.asOn"_s, language, {{u"on"_s, on.toString(Qt::ISODate)}}) + u'.');
    for (const auto &section : leaflet.sections) {
        add(Kind::Heading, section.heading);
        for (const auto &line : section.lines) {
            QStringList beside;
            if (!line.article.isEmpty())
                beside << line.article;
            if (line.confidence == u"C" || line.confidence == u"D")
                beside << confidenceText(line.confidence, language);
            auto whole = line.text;
            if (!line.note.isEmpty())
                whole += u' ' + line.note;
            if (!beside.isEmpty())
                whole += u" ["_s + beside.join(u"; "_s) + u']';
            add(line.item ? Kind::Bullet : Kind::Paragraph, whole);
        }
    }
    return text;
}

Result<QByteArray> leafletPdf(const Leaflet &leaflet, QDate on, Language language)
{
    return reportPdf(leafletText(leaflet, on, language), {.house = leaflet.title,
                                                          .number = leaflet.version,
                                                          .dateLine = fullDate(on, language),
                                                          .languageCode = languageCode(language)});
}
