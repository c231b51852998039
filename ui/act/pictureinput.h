// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/ink.h"
#include "ui/base/popuplist.h"

#include <QJsonValue>
#include <QPointer>
#include <QWidget>

#include <functional>

class Combo;
class DrawingPad;
class DrawingSheet;
class EchoLine;
class QPushButton;

// A picture an act asks: drawn here, a photo from a file (which may be drawn on), or a document that is in the dossier
// already. Who has only a keyboard takes one of the last two.
class PictureInput : public QWidget
{
    Q_OBJECT
public:
    PictureInput(const QString &label, InkSheet sheet, const QList<PopupItem> &documents, QWidget *parent = nullptr);
    ~PictureInput() override;

    DrawingPad *pad() const { return m_pad; }
    bool isEmpty() const;
    QJsonValue value() const; // the id of a document, or {mediaType, content}; undefined while it is neither
    QJsonValue typed() const; // for a draft: strokes and all
    void setTyped(const QJsonValue &typed);

    // Which file; empty: he left. Tests answer.
    void setAskFile(std::function<QString()> ask) { m_askFile = std::move(ask); }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void name();
    void takePhoto();
    void drawLarge();
    void showWhatCounts();

    QString m_label;
    std::function<QString()> m_askFile;
    DrawingPad *m_pad;
    QWidget *m_tools;
    QPushButton *m_large;
    QPushButton *m_back;
    QPushButton *m_clear;
    QPushButton *m_photo;
    EchoLine *m_echo;
    QPointer<DrawingSheet> m_sheet{}; // while it is drawn on in the whole window
    class QLabel *m_documentLabel = nullptr;
    Combo *m_document = nullptr; // none where the dossier has no documents
};
