// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"

// One sentence of a leaflet, with the article beside it, how sure it is, and what a reader must know of it.
struct LeafletLine
{
    QString text{};
    QString article{};
    Confidence confidence{};
    QString note{};
    bool item = false; // one of what the sentence above announces
    QString key{};     // what it is about ("term/T1"), to find it again in another version; empty: its text

    bool operator==(const LeafletLine &) const = default;
};

struct LeafletSection
{
    QString code{}; // basis who decisions terms conditions contacts reports signals outcomes counted kept
    QString heading{};
    QList<LeafletLine> lines{};

    bool operator==(const LeafletSection &) const = default;
};

// A dossier type as someone would tell it: sections of sentences, in the order in which the law is asked.
struct Leaflet
{
    QString title{};
    QString version{}; // "Versie 1, in werking sinds vrijdag 17 juli 1964"
    QList<LeafletSection> sections{};

    bool operator==(const Leaflet &) const = default;
};

Leaflet leaflet(const Catalogue &catalogue, const DossierType &type, Language language);
QString versionText(const DossierType &type, Language language);
QString confidenceText(const Confidence &confidence, Language language); // "te bevestigen"
// {"title", "version", "sections": [{"code", "heading", "lines": [{"text", "article", "confidence", "note", "item"}]}]}
QJsonObject toJson(const Leaflet &leaflet);
