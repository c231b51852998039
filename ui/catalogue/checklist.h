// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QWidget>

class FocusRow;
class PlainLabel;
class QScrollArea;
class QVBoxLayout;
class Segmented;

// What still keeps a version from being published, as it is being written: the sections with how many findings each
// has, to go to them; and each finding as a sentence that leads to its field.
class Checklist : public QWidget
{
    Q_OBJECT
public:
    explicit Checklist(Workspace &workspace, QWidget *parent = nullptr);

    void setFindings(const QJsonObject &body, const QList<Problem> &findings);
    void setSection(const QString &section); // the one in view
    void setFlowing(bool flowing);           // where the page scrolls as one
    int count() const { return int(m_rows.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void placeWanted(const QString &place);
    void sectionWanted(const QString &section);

private:
    Workspace &m_workspace;
    PlainLabel *m_title;
    PlainLabel *m_whole;
    Segmented *m_sections;
    QScrollArea *m_area;
    QVBoxLayout *m_list;
    QList<FocusRow *> m_rows{};
    QStringList m_told{};
};
