// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"
#include "ui/base/tag.h"

#include <QWidget>

class IconLabel;
class PlainLabel;
class QHBoxLayout;
class QPushButton;

// At the foot of the window: who, where, how it stands with the server (a button to that page), what is saved,
// language.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setUser(const QString &user);
    void setHouse(const QString &house);
    // How the conversation with it stands, and what pressing it does; not shown before the first call.
    void setServer(const TagText &words, const QString &does = {});
    void setSaved(const QString &sentence);           // empty: not shown; pressed, it shows what was done
    void setOfflineDossiers(const QString &sentence); // empty: not shown
    void setLanguage(Language language);
    QSize sizeHint() const override;

Q_SIGNALS:
    void serverWanted();
    void doneWanted();
    void languageChosen(Language language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();

    struct Part
    {
        QWidget *whole = nullptr;
        IconLabel *icon = nullptr;
        PlainLabel *text = nullptr;
    };

    Part addPart(int at);

    QHBoxLayout *m_layout;
    Part m_user{};
    Part m_house{};
    QPushButton *m_connection;
    QPushButton *m_saved;
    Part m_offline{};
    QPushButton *m_language;
    TagText m_server{};
    QString m_serverDoes{}; // empty: it opens the synchronisation
};
