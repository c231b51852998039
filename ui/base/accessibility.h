// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QPointer>
#include <QString>

class QLabel;
class QWidget;

// What a screen reader calls a widget without a visible label of its own. Each name is unique within its window.
void setName(QWidget *widget, const QString &name, const QString &description = {});
// A label whose text may have a mnemonic (&), tied to its field; for combo boxes this is the only name there is.
QLabel *buddyLabel(const QString &text, QWidget *field, QWidget *parent = nullptr);
// A label tied to a field made of several widgets names the line one types in: Qt 6.4 finds labels among siblings only.
// Such fields call it when they are shown and when the language changes.
void passLabelOn(const QWidget *whole, QWidget *line);
// Says a sentence now (Qt 6.4 has no announcements: an alert on the widget that shows it).
void announce(QWidget *shownBy, const QString &sentence);
// The name as a screen reader gets it: own name, text, or that of the label tied to it. Empty means nameless.
QString spokenName(const QWidget *widget);

// Tab goes through these parts of a page in this order; through what lies in a part that cannot have the focus itself.
// The window asks when Tab is pressed, so rows made anew are in their place (the chain of Qt has them at its end).
void setReadingOrder(QWidget *page, const QList<QWidget *> &parts);
QList<QWidget *> readingOrder(const QWidget *page); // the widgets Tab stops at now

// A sheet over the page goes away, and the focus returns to where it was before, when that is still there.
void hideSheet(QWidget *sheet, QPointer<QWidget> &before);
