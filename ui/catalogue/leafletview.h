// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/leaflet.h"

#include <QTextEdit>

class QTextCursor;

// A leaflet to read: numbered sections of sentences, the article beside each and how sure it is, by sign and word.
// All of it can be selected, with the keyboard too. Where there is no room beside, the article stands below.
class LeafletView : public QTextEdit
{
    Q_OBJECT
public:
    explicit LeafletView(QWidget *parent = nullptr);

    void setLeaflet(const Leaflet &leaflet, Language language);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeSection(QTextCursor &cursor, const LeafletSection &section, int number);
    void writeSentence(QTextCursor &cursor, const LeafletLine &line);
    void writeConfidence(QTextCursor &cursor, const Confidence &confidence);
    void addSigns();
    bool isNarrow() const;
    void fitMargins();

    Leaflet m_leaflet{};
    Language m_language = Language::Nl;
    bool m_narrow = false;
};
