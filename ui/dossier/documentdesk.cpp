// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/documentdesk.h"

#include "core/base/file.h"
#include "core/report/documentcontent.h"
#include "ui/base/accessibility.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"

#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// Kinds that are looked at and run nothing, by what their name ends in; the first of each where the name says nothing.
QString trustedEnding(const Document &document)
{
    static const QStringList endings{u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s,  u"tif"_s, u"tiff"_s,
                                     u"bmp"_s, u"txt"_s, u"csv"_s, u"odt"_s,  u"docx"_s, u"ods"_s, u"xlsx"_s};
    static const QHash<QString, QString> ofMedia{{u"application/pdf"_s, u"pdf"_s},
                                                 {u"image/png"_s, u"png"_s},
                                                 {u"image/jpeg"_s, u"jpg"_s},
                                                 {u"image/tiff"_s, u"tif"_s},
                                                 {u"text/plain"_s, u"txt"_s}};
    if (!document.name.contains(u'.'))
        return ofMedia.value(document.mediaType);
    const auto ending = document.name.section(u'.', -1).toLower();
    return endings.contains(ending) ? ending : QString();
}

// As high as its sentence needs: the page is never so low that a line of it is cut.
class DeskLine : public QWidget
{
protected:
    bool event(QEvent *event) override
    {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
        return done;
    }
};

// In memory where there is such a place: the data folder may be enciphered, and what is opened would lie readable
// beside it, also after the power went. Only a folder of this user's own is taken.
QString openedFolder(const Workspace &workspace)
{
    const auto name = u"/justitiehuis-"_s +
                      QString::fromLatin1(QCryptographicHash::hash(QDir(workspace.folder()).absolutePath().toUtf8(),
                                                                   QCryptographicHash::Sha256)
                                              .toHex()
                                              .left(16));
    for (const auto &memory : {qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/dev/shm"_s}) {
        if (memory.isEmpty() || !QDir().mkpath(memory + name))
            continue;
        const QFileInfo own(memory + name);
        if (!own.isSymLink() && own.ownerId() == getuid() &&
            QFile::setPermissions(own.filePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return own.filePath();
    }
    return workspace.folder() + u"/opened"_s;
}

// What a name may be on any disk.
QString plainFileName(const QString &name)
{
    static const QRegularExpression other(u"[^\\w .,()-]"_s, QRegularExpression::UseUnicodePropertiesOption);
    auto plain = QString(name).replace(other, u"_"_s).trimmed();
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    return plain.isEmpty() ? u"document"_s : plain.left(100);
}

} // namespace

const Document *documentIn(const DossierFile &file, const AnyId &id)
{
    const auto found = std::find_if(file.documents.begin(), file.documents.end(),
                                    [&](const Document &one) { return AnyId(one.id) == id; });
    return found == file.documents.end() ? nullptr : &*found;
}

DocumentDesk::DocumentDesk(Workspace &workspace, QWidget *page)
    : QObject(page),
      m_workspace(workspace),
      m_page(page),
      m_line(new DeskLine),
      m_message(new MessageLine),
      m_under(new QWidget),
      m_bar(new QProgressBar),
      m_count(new PlainLabel({}, TextSize::Small, Colour::Muted))
{
    auto *under = new QHBoxLayout(m_under);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(px(12));
    under->addWidget(m_bar, 1);
    under->addWidget(m_count);
    auto *layout = new QVBoxLayout(m_line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addWidget(m_message);
    layout->addWidget(m_under);
    m_bar->setTextVisible(false);
    m_bar->setObjectName(u"content"_s);
    m_under->hide();
    m_line->hide();
    QDir(openedFolder(m_workspace)).removeRecursively(); // what a crash left
    connect(m_message, &MessageLine::acted, this, [this] {
        if (m_fetching)
            stop();
        else
            begin();
    });
    m_show = [](const QString &file) { return QDesktopServices::openUrl(QUrl::fromLocalFile(file)); };
    m_askFile = [this](const QString &suggested) {
        return QFileDialog::getSaveFileName(m_page, tr("Save a copy"), suggested);
    };
}

DocumentDesk::~DocumentDesk()
{
    if (m_stop)
        *m_stop = true;
    m_folder.reset();
    QDir().rmdir(openedFolder(m_workspace)); // when nothing else is open
}

void DocumentDesk::use(const Document &document, const Dossier::Id &dossier, Use use)
{
    leave();
    m_document = document;
    m_dossier = dossier;
    m_use = use;
    begin();
}

void DocumentDesk::leave()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_fetching = false;
    m_message->clear();
    m_line->hide();
}

void DocumentDesk::begin()
{
    const auto content =
        m_workspace.read([this](const Database &database) { return documentContent(database, m_document.sha256); });
    if (!content)
        return say(Tone::Over, Icon::Warning, problemText(m_workspace, content.error()));
    if (*content)
        return give(**content);
    fetch();
}

void DocumentDesk::fetch()
{
    if (!m_fetch)
        return say(Tone::Soon, Icon::CloudOff,
                   tr("Only the name of %1 is on this device; its content is on the server, and there is no connection "
                      "now.")
                       .arg(m_document.name),
                   tr("Try again"));
    m_fetching = true;
    say(Tone::Neutral, Icon::Download, tr("%1 is being fetched from the server…").arg(m_document.name), tr("Stop"));
    m_bar->setRange(0, 1000);
    setName(m_bar, tr("How far it is"));
    count(0);
    m_under->show();
    m_stop = m_fetch({.sha256 = m_document.sha256,
                      .context = this,
                      .goesOn = [this](qint64 received) { count(received); },
                      .then =
                          [this](const Outcome &came) {
                              m_fetching = false;
                              m_stop.reset();
                              if (came)
                                  return begin();
                              say(Tone::Soon, Icon::CloudOff,
                                  came.error().code == u"sync.noServer"
                                      ? tr("No connection with the server now, and the content is only there. What has "
                                           "come is kept.")
                                      : problemText(m_workspace, came.error()),
                                  tr("Try again"));
                          }});
}

void DocumentDesk::stop()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_fetching = false;
    say(Tone::Neutral, Icon::Info,
        tr("Stopped. What has come of %1 is kept: it goes on from there.").arg(m_document.name), tr("Go on"));
}

void DocumentDesk::count(qint64 received)
{
    const QLocale locale;
    m_bar->setValue(m_document.size > 0 ? static_cast<int>(std::min(received, m_document.size) * 1000 / m_document.size)
                                        : 0);
    m_count->setText(tr("%1 of %2")
                         .arg(locale.formattedDataSize(received, 1, QLocale::DataSizeSIFormat),
                              locale.formattedDataSize(m_document.size, 1, QLocale::DataSizeSIFormat)));
}

void DocumentDesk::say(Tone tone, Icon sign, const QString &sentence, const QString &action)
{
    m_under->hide();
    m_message->showMessage(tone, sign, sentence, action);
    m_line->show();
}

QString DocumentDesk::fileName() const
{
    const auto ending = trustedEnding(m_document);
    if (ending.isEmpty())
        return {};
    const auto name = plainFileName(m_document.name);
    return name.endsWith(u'.' + ending, Qt::CaseInsensitive) ? name : name + u'.' + ending;
}

void DocumentDesk::give(const QByteArray &content)
{
    const auto name = fileName();
    if (m_use == Use::Show && name.isEmpty()) {
        m_use = Use::Copy;
        return say(Tone::Soon, Icon::Warning,
                   tr("%1 is of a kind that is not opened from here. Save a copy, and open it with care.")
                       .arg(m_document.name),
                   tr("Save a copy"));
    }
    QString file;
    if (m_use == Use::Copy) {
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        file = m_askFile(documents.filePath(plainFileName(m_document.name)));
        if (file.isEmpty())
            return leave();
    } else {
        // For the owner alone, and gone with the window.
        const auto place = openedFolder(m_workspace);
        if (!m_folder) {
            QDir().mkpath(place);
            m_folder = std::make_unique<QTemporaryDir>(place + u"/XXXXXX"_s);
        }
        file = m_folder->filePath(name);
    }
    const auto logged =
        m_workspace.logAccess(m_use == Use::Copy ? u"EXPORT"_s : u"CONSULT"_s, u"document"_s, m_document.id, m_dossier);
    if (!logged)
        return say(Tone::Over, Icon::Warning, problemText(m_workspace, logged.error()));
    QFile::remove(file);
    if (const auto written = writeFile(file, content); !written)
        return say(Tone::Over, Icon::Warning, problemText(m_workspace, written.error()));
    if (m_use == Use::Copy)
        return say(Tone::Ok, Icon::Check, tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    QFile::setPermissions(file, QFile::ReadOwner);
    if (!m_show(file)) {
        m_use = Use::Copy;
        return say(Tone::Soon, Icon::Warning, tr("No program of this computer opens %1.").arg(m_document.name),
                   tr("Save a copy"));
    }
    say(Tone::Ok, Icon::Check,
        tr("%1 is open to read. What is changed in it stays out of the dossier.").arg(m_document.name));
}
