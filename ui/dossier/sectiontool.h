// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QFrame>

// Something larger than a form that stands in the place of the table of a part: a sheet, a series. What is typed in it
// is kept when it is left.
class SectionTool : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;

    virtual void begin(const DossierView &view) = 0;
    virtual void refresh(const DossierView &view) = 0; // the dossier changed while it is open
    virtual void keepNow() = 0;
    virtual QString draftKeyOf(const Dossier::Id &dossier) const = 0;

Q_SIGNALS:
    void said(const QString &sentence);
    void left();
};
