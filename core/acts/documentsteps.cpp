// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/documentsteps.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

constexpr auto png = "image/png"_L1;
constexpr auto jpeg = "image/jpeg"_L1;

// By its first bytes: a name or a media type is only what somebody said.
bool isPicture(const Picture &picture)
{
    return picture.content.startsWith(picture.mediaType == png ? QByteArray("\x89PNG\r\n\x1a\n")
                                                               : QByteArray("\xff\xd8\xff"));
}

} // namespace

Document keepDocument(ActContext &context, const Dossier &dossier, const NewDocument &document)
{
    Document kept{
        .kind = document.kind,
        .name = document.name,
        .mediaType = document.mediaType,
        .size = document.content.size(),
        .sha256 = QString::fromLatin1(QCryptographicHash::hash(document.content, QCryptographicHash::Sha256).toHex()),
        .receivedOn = document.receivedOn,
        .confidential = document.confidential,
        .note = document.note};
    context.database().query("INSERT INTO blob (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                             kept.sha256, kept.size, document.content);
    kept.id = Document::Id(context.recorder().insert("document", dossier,
                                                     {{"kind", kept.kind},
                                                      {"name", kept.name},
                                                      {"media_type", kept.mediaType},
                                                      {"size", qlonglong(kept.size)},
                                                      {"sha256", kept.sha256},
                                                      {"received_on", columnValue(kept.receivedOn)},
                                                      {"confidential", kept.confidential ? 1 : 0},
                                                      {"note", kept.note}}));
    return kept;
}

const QList<ActField> &pictureFields()
{
    static const QList<ActField> fields{
        {"mediaType", ActField::Type::Choice, ActField::Need::Required, "image/png image/jpeg"},
        {"content", ActField::Type::LongText, ActField::Need::Required, "content", "The picture itself (base64)."}};
    return fields;
}

QString Picture::ending() const
{
    return mediaType == jpeg ? u".jpg"_s : u".png"_s;
}

Result<Picture> pictureOf(const Values &values, QLatin1StringView name)
{
    const auto given = values.values(name);
    const Picture picture{given.text("mediaType"_L1), QByteArray::fromBase64(given.text("content"_L1).toLatin1())};
    if (!isPicture(picture))
        return refused(u"document.notAPicture"_s);
    return picture;
}
