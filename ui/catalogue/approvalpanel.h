// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/publication/versionstore.h"
#include "core/workspace.h"

#include <QWidget>

class FlowLayout;
class IconLabel;
class PlainLabel;
class QPushButton;

// The second pair of eyes: how far a version is on its way to law, who may take the next step, and why one may not.
class ApprovalPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ApprovalPanel(Workspace &workspace, QWidget *parent = nullptr);

    // The version being written, if any; the newest that is law, if any, and its row where it has one.
    struct Way
    {
        QString code{};
        std::optional<KeptTypeVersion> written{};
        std::optional<KeptTypeVersion> keptLaw{};
        int law = 0;
        Validity lawValidity{};
        int gaps = 0;
    };
    void show(const Way &way);

Q_SIGNALS:
    // submit approve return publish move end edit words draft
    void wanted(const QString &step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void offer(const QString &step, const QString &text, bool primary = false);

    Workspace &m_workspace;
    Way m_way{};
    IconLabel *m_sign;
    PlainLabel *m_title;
    PlainLabel *m_why;
    QWidget *m_buttonHost;
    FlowLayout *m_buttons;
    QList<QPushButton *> m_offered{};
    QStringList m_steps{};
};
