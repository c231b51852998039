// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow/noticesheet.h"

#include "core/base/sentence.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

using namespace Qt::StringLiterals;

NoticeSheet::NoticeSheet(Workspace &workspace, QWidget *window)
    : ListSheet(window, At::TopRight), m_workspace(workspace)
{
    connect(this, &ListSheet::acted, this, [this](const QString &id) {
        const auto notice = m_notices.value(id.toInt());
        close();
        if (notice.kind == Announcement::Kind::Appointment)
            Q_EMIT contactWanted(notice.dossier, notice.contact);
        else if (notice.kind == Announcement::Kind::Law)
            Q_EMIT catalogueWanted();
        else
            Q_EMIT dossierWanted(notice.dossier);
    });
    connect(this, &ListSheet::closed, this, &NoticeSheet::markRead);
}

void NoticeSheet::open()
{
    fill();
    ListSheet::open();
}

void NoticeSheet::refresh()
{
    if (!isVisible())
        fill();
}

qint64 NoticeSheet::readUntil() const
{
    return m_workspace.savedView(u"notices"_s).value("readUntil"_L1).toInteger();
}

void NoticeSheet::fill()
{
    const auto now = m_workspace.clock().now();
    m_notices = m_workspace
                    .read([&](const Database &database) {
                        return announcements(database, m_workspace.user(), now, readUntil());
                    })
                    .value_or(QList<Announcement>());
    QList<ListSheetLine> lines;
    int unread = 0;
    for (qsizetype i = 0; i < m_notices.size(); ++i) {
        const auto &one = m_notices[i];
        const bool isAct = one.kind == Announcement::Kind::Act;
        const auto words = spoken(one.saying, m_workspace.catalogue(), currentLanguage());
        unread += one.isNew;
        lines << ListSheetLine{.id = QString::number(i),
                               .icon = isAct                                 ? Icon::Person
                                       : one.kind == Announcement::Kind::Law ? Icon::Law
                                                                             : Icon::Clock,
                               .title = one.dossierTitle.isEmpty() ? one.who : one.dossierTitle,
                               .detail = isAct && !one.dossierTitle.isEmpty() ? one.who + u": "_s + words : words,
                               .when =
                                   one.at.date() == now.date() ? one.at.toString(u"HH:mm"_s) : shortDate(one.at.date()),
                               .act = one.kind == Announcement::Kind::Appointment ? tr("Record") : tr("Open"),
                               .isNew = one.isNew};
    }
    setLines(
        tr("Notices"), unread > 0 ? tr("%n new", nullptr, unread) : tr("all read"), lines,
        tr("Nothing was announced in the last fourteen days. What colleagues do in your dossiers, changes of law and "
           "visits that are about to begin wait here."));
    Q_EMIT counted(unread);
}

void NoticeSheet::markRead()
{
    auto newest = readUntil();
    for (const auto &one : std::as_const(m_notices))
        newest = std::max(newest, one.mid);
    m_workspace.saveView(u"notices"_s, {{u"readUntil"_s, newest}});
    fill();
}
