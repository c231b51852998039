// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QWidget;
struct DossierType;

// What F1 tells of a widget and of all that lies in it and has nothing of its own: the help of a parameter of an act,
// or of a "page", "panel" or "control" (core/help).
struct HelpKey
{
    QString act{};
    QString parameter{};
    QString value{}; // what stands for a choice that is not read from a field

    bool operator==(const HelpKey &) const = default;
};

void setHelp(QWidget *widget, const HelpKey &key);
// Of an input of a form: "conditions/0/text", "principal+court".
void setHelpOfInput(QWidget *widget, const QString &act, const QString &input);
// The type of the dossier that what lies in it is about: its articles are told too.
void setHelpType(QWidget *widget, const DossierType *type);

// The nearest of widget and those it lies in that has help; null when none has.
QWidget *helpedWidget(QWidget *widget);
HelpKey helpKey(const QWidget *widget);
// "PROBATION/1", of the nearest; empty when none is known.
QString helpType(const QWidget *widget);
