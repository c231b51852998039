// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"

// What still keeps a version of a dossier type from being published, each with the place in its file: what the reader
// finds, and what the law leaves open. A concept with gaps can always be saved.
QList<Problem> publicationGaps(const Catalogue &catalogue, const QJsonObject &body);
