// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/management/backuppanel.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/flowlayout.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rule.h"
#include "ui/base/translation.h"
#include "ui/management/facts.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

BackupPanel::BackupPanel(Workspace &workspace, QWidget *parent)
    : Panel({}, parent),
      m_workspace(workspace),
      m_last(new PlainLabel),
      m_make(new QPushButton),
      m_going(new QProgressBar),
      m_stop(new QPushButton),
      m_message(new MessageLine),
      m_restore(new PlainLabel({}, TextSize::Body)),
      m_command(new PlainLabel),
      m_copy(new QPushButton)
{
    m_askFile = [this](const QString &suggested) {
        return QFileDialog::getSaveFileName(this, tr("Make a backup"), suggested, tr("Backups (*.db)"));
    };
    m_make->setObjectName(u"make"_s);
    m_stop->setObjectName(u"stop"_s);
    m_command->setObjectName(u"command"_s);
    for (auto *label : {m_last, m_restore, m_command})
        label->setWordWrap(true);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setButtonKind(m_copy, ButtonKind::Row);
    m_going->setRange(0, 100);
    auto *buttons = new FlowLayout(px(8), px(6));
    buttons->addWidget(m_make);
    buttons->addWidget(m_stop);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(12), px(10), px(12), px(12));
    layout->setSpacing(px(10));
    layout->addWidget(m_last);
    layout->addWidget(m_message);
    layout->addWidget(m_going);
    layout->addLayout(buttons);
    layout->addWidget(new Rule);
    layout->addWidget(m_restore);
    layout->addWidget(m_command);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    setContent(content);
    m_going->hide();
    m_stop->hide();
    connect(m_make, &QPushButton::clicked, this, &BackupPanel::ask);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_watcher.cancel(); });
    connect(m_copy, &QPushButton::clicked, this, &BackupPanel::copyCommand);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_going, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackupPanel::finished);
}

BackupPanel::~BackupPanel()
{
    m_watcher.cancel();
}

QString BackupPanel::command() const
{
    const auto quoted = [](QString path) { return u"'"_s + path.replace(u'\'', u"'\\''"_s) + u"'"_s; };
    const auto last = QSettings().value(settingOf(m_workspace, u"backupFile"_s), m_done).toString();
    const auto file = last.isEmpty() ? tr("FILE") : quoted(last);
    return u"justitiehuis-cli restore %1 --data %2"_s.arg(file, quoted(QDir(m_workspace.folder()).absolutePath()));
}

void BackupPanel::reload()
{
    setTitle(tr("Backup"));
    m_make->setText(tr("Make a backup"));
    m_make->setIcon(icon(Icon::Download));
    m_stop->setText(tr("Stop"));
    m_copy->setText(tr("Copy the command"));
    m_copy->setIcon(icon(Icon::Copy));
    setName(m_going, tr("Backup under way"));
    const QSettings settings;
    const auto at = settings.value(settingOf(m_workspace, u"backupAt"_s)).toString();
    const auto file = settings.value(settingOf(m_workspace, u"backupFile"_s)).toString();
    m_last->setText(at.isEmpty()
                        ? tr("No backup was made from this computer yet. A copy on another disk keeps the work "
                             "when this computer breaks.")
                        : tr("The last backup from this computer is of %1: %2")
                              .arg(readableMoment(at, currentLanguage()), QDir::toNativeSeparators(file)));
    m_restore->setText(tr("Putting a backup back replaces all data of this house by those of the copy; what was done "
                          "since is then only in the file “.before-restore” beside it. Nobody may have the program "
                          "open. That is why it is a command and no button:"));
    m_command->setText(command());
}

void BackupPanel::ask()
{
    const auto day = m_workspace.clock().today().toString(Qt::ISODate);
    const auto name = u"justitiehuis-%1-%2.db"_s.arg(m_workspace.house().toLower(), day);
    const auto last = QSettings().value(settingOf(m_workspace, u"backupFile"_s)).toString();
    const auto folder = last.isEmpty() ? QDir::homePath() : QFileInfo(last).absolutePath();
    if (const auto file = m_askFile(folder + u'/' + name); !file.isEmpty())
        backUpTo(file);
}

void BackupPanel::backUpTo(const QString &file)
{
    if (isGoing())
        return;
    m_file = file;
    m_message->clear();
    m_going->setValue(0);
    m_going->show();
    m_stop->show();
    m_make->setEnabled(false);
    m_watcher.setFuture(QtConcurrent::run([options = besides(m_workspace), file](QPromise<Outcome> &promise) {
        promise.setProgressRange(0, 100);
        const auto opened = Workspace::open(options);
        if (!opened) {
            promise.addResult(Outcome(tl::make_unexpected(opened.error())));
            return;
        }
        promise.addResult((*opened)->database().backUpTo(file, [&](int percent) {
            promise.setProgressValue(percent);
            return !promise.isCanceled();
        }));
    }));
}

void BackupPanel::finished()
{
    m_going->hide();
    m_stop->hide();
    m_make->setEnabled(true);
    const auto future = m_watcher.future();
    const Outcome done =
        future.resultCount() > 0 ? future.result() : Outcome(failed(u"storage.backupStopped"_s, {{u"file"_s, m_file}}));
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        return;
    }
    m_done = m_file;
    QSettings settings;
    settings.setValue(settingOf(m_workspace, u"backupAt"_s), m_workspace.clock().now().toString(u"yyyy-MM-ddTHH:mm"_s));
    settings.setValue(settingOf(m_workspace, u"backupFile"_s), QFileInfo(m_file).absoluteFilePath());
    const QLocale locale(languageCode(currentLanguage()) + u"_BE"_s);
    m_message->showMessage(Tone::Ok,
                           tr("The backup is made and checked: %1 (%2)")
                               .arg(QDir::toNativeSeparators(m_file),
                                    locale.formattedDataSize(QFileInfo(m_file).size(), 1, QLocale::DataSizeSIFormat)));
    reload();
}

void BackupPanel::copyCommand()
{
    QGuiApplication::clipboard()->setText(m_command->text());
    m_message->showMessage(Tone::Ok, tr("The command is on the clipboard."));
}

void BackupPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    Panel::changeEvent(event);
}
