// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossierfile.h"
#include "core/sync/syncloop.h"
#include "ui/base/tag.h"

#include <QTemporaryDir>

class MessageLine;
class PlainLabel;
class QProgressBar;

const Document *documentIn(const DossierFile &file, const AnyId &id); // null: it is something else

// Opens a document of a dossier, or saves a copy of it. What is not on this device is fetched from the server first,
// with how far it is and a way to stop; begun once, it goes on where it stopped. Each look is logged before it is
// given.
class DocumentDesk : public QObject
{
    Q_OBJECT
public:
    enum class Use { Show, Copy };
    using Fetch = std::function<SyncLoop::Stop(SyncLoop::Content)>;

    DocumentDesk(Workspace &workspace, QWidget *page);
    ~DocumentDesk() override;

    QWidget *line() const { return m_line; } // the page lays it out; hidden until there is something to say
    void setFetching(Fetch fetch) { m_fetch = std::move(fetch); } // a server may be asked
    void use(const Document &document, const Dossier::Id &dossier, Use use);
    void leave(); // another dossier is in front

    // A program of this computer shows a file, a person says where the copy goes; tests answer for both.
    void setShow(std::function<bool(const QString &file)> show) { m_show = std::move(show); }
    void setAskFile(std::function<QString(const QString &suggested)> ask) { m_askFile = std::move(ask); }

private:
    void begin();
    void fetch();
    void stop();
    void count(qint64 received);
    void give(const QByteArray &content);
    void say(Tone tone, Icon sign, const QString &sentence, const QString &action = {});
    QString fileName() const; // of what may be shown; empty: no program is trusted with it

    Workspace &m_workspace;
    QWidget *m_page;
    Fetch m_fetch{};
    std::function<bool(const QString &)> m_show{};
    std::function<QString(const QString &)> m_askFile{};
    Document m_document{};
    Dossier::Id m_dossier{};
    Use m_use = Use::Show;
    bool m_fetching = false;
    SyncLoop::Stop m_stop{};
    QWidget *m_line;
    MessageLine *m_message;
    QWidget *m_under;
    QProgressBar *m_bar;
    PlainLabel *m_count;
    std::unique_ptr<QTemporaryDir> m_folder{};
};
