// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/leaflet.h"
#include "core/report/pdf.h"

// The leaflet of a type as blocks, and on paper: each sentence with its article and what is still to be confirmed.
ReportText leafletText(const Leaflet &leaflet, QDate on, Language language);
Result<QByteArray> leafletPdf(const Leaflet &leaflet, QDate on, Language language);
