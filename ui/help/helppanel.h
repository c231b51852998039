// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"
#include "core/help/help.h"
#include "ui/base/notchpanel.h"
#include "ui/help/keys.h"

// All that is told of one field, panel or page.
struct HelpContent
{
    QString title{};
    HelpText text{};
    QList<KeyRow> keys{}; // of a page
};

QString helpWords(const HelpContent &content, Language language); // plain text, for a reader and the clipboard

// What a field is, over the page, its notch at the field.
class HelpPanel : public NotchPanel
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *page);

    void explain(const HelpContent &content, const QRect &at, QWidget *returnTo); // in coordinates of the page
    const HelpContent &content() const { return m_content; }

Q_SIGNALS:
    void moreWanted(); // the page with all the keys

protected:
    Head head() const override;
    void fill(QVBoxLayout *inside, QHBoxLayout *foot) override;

private:
    HelpContent m_content{};
};

// "Ctrl+K   search anything": a row for panels of keys.
QWidget *keyRow(const KeyRow &row);
