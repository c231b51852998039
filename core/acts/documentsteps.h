// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"

// What acts share that put a document in a dossier: one that is brought, or a picture that is made during another act.

struct NewDocument
{
    QString kind{};
    QString name{};
    QString mediaType{};
    QByteArray content{};
    QDate receivedOn{};
    bool confidential = false;
    QString note{};
};
// Its bytes are kept once, by what they hash to; the row is of the dossier, and goes when the act is taken back.
Document keepDocument(ActContext &context, const Dossier &dossier, const NewDocument &document);

// A picture as a parameter of an act: what was drawn, or a photo.
const QList<ActField> &pictureFields();
struct Picture
{
    QString mediaType{};
    QByteArray content{};

    QString ending() const; // ".png"
};
// Refused when it is none that every computer shows and prints.
Result<Picture> pictureOf(const Values &values, QLatin1StringView name);
