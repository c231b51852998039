// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/management/housepanel.h"

#include "core/access/permissions.h"
#include "core/acts/trail.h"
#include "core/base/sentence.h"
#include "core/dossier/dossierstore.h"
#include "ui/base/accessibility.h"
#include "ui/base/messageline.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/management/facts.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

HousePanel::HousePanel(Workspace &workspace, QWidget *parent)
    : Panel({}, parent),
      m_workspace(workspace),
      m_facts(new Facts),
      m_check(new QPushButton),
      m_going(new QProgressBar),
      m_message(new MessageLine)
{
    for (int row = 0; row < Rows; ++row)
        m_facts->addFact();
    m_check->setObjectName(u"check"_s);
    m_going->setRange(0, 0);
    m_going->setTextVisible(false);
    m_going->hide();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(12), px(10), px(12), px(12));
    layout->setSpacing(px(10));
    layout->addWidget(m_facts);
    layout->addWidget(m_message);
    layout->addWidget(m_going);
    layout->addWidget(m_check, 0, Qt::AlignLeft);
    setContent(content);
    connect(m_check, &QPushButton::clicked, this, &HousePanel::check);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &HousePanel::checked);
}

void HousePanel::reload()
{
    const auto language = currentLanguage();
    const QLocale locale(languageCode(language) + u"_BE"_s);
    setTitle(tr("House and data"));
    m_check->setText(tr("Check the data now"));
    m_check->setIcon(icon(Icon::Shield));
    setName(m_going, tr("Checking the data"));

    const auto *house = m_workspace.catalogue().house(m_workspace.house());
    m_facts->setFact(House, tr("House"), house ? capital(house->name.in(language)) : m_workspace.house());
    m_facts->setFact(Folder, tr("Data folder"), QDir::toNativeSeparators(m_workspace.folder()));
    const auto file = Workspace::databaseFile(m_workspace.folder());
    m_facts->setFact(Size, tr("Size"),
                     locale.formattedDataSize(QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size(), 1,
                                              QLocale::DataSizeSIFormat));
    struct Counts
    {
        int all = 0;
        int open = 0;
        int schema = 0;
    };
    const auto counts = m_workspace.read([&](const Database &database) {
        const DossierStore store(database);
        const auto hidden = hiddenFacets(m_workspace.user().role);
        const int open = store.count({.state = u"OPEN"_s, .hiddenFacets = hidden});
        return Counts{open + store.count({.state = u"CLOSED"_s, .hiddenFacets = hidden}), open,
                      database.schemaVersion()};
    });
    m_facts->setFact(Dossiers, tr("Dossiers"),
                     counts ? tr("%1, of which %2 run").arg(locale.toString(counts->all), locale.toString(counts->open))
                            : problemText(m_workspace, counts.error()));
    m_facts->setFact(Schema, tr("Schema"), counts ? QString::number(counts->schema) : QString());
    m_facts->setFact(Program, tr("Program"), u"Justitiehuis "_s + QCoreApplication::applicationVersion());
    m_facts->setFact(Check, tr("Last check"), lastCheck());
}

QString HousePanel::lastCheck() const
{
    const QSettings settings;
    const auto at = settings.value(settingOf(m_workspace, u"checkedAt"_s)).toString();
    if (at.isEmpty())
        return tr("not yet on this computer");
    const int findings = settings.value(settingOf(m_workspace, u"checkFindings"_s)).toInt();
    const auto moment = readableMoment(at, currentLanguage());
    return findings == 0 ? tr("%1: all is whole").arg(moment) : tr("%1: %Ln finding(s)", nullptr, findings).arg(moment);
}

void HousePanel::check()
{
    if (isChecking())
        return;
    m_message->clear();
    m_going->show();
    m_check->setEnabled(false);
    m_watcher.setFuture(QtConcurrent::run([options = besides(m_workspace)]() -> Result<QStringList> {
        const auto opened = Workspace::open(options);
        if (!opened)
            return tl::make_unexpected(opened.error());
        return (*opened)->read([](const Database &database) {
            return QStringList(database.integrityFindings() + verifyTrail(database).findings);
        });
    }));
}

void HousePanel::checked()
{
    m_going->hide();
    m_check->setEnabled(true);
    const auto found = m_watcher.result();
    if (!found) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, found.error()));
        return;
    }
    QSettings settings;
    settings.setValue(settingOf(m_workspace, u"checkedAt"_s),
                      m_workspace.clock().now().toString(u"yyyy-MM-ddTHH:mm"_s));
    settings.setValue(settingOf(m_workspace, u"checkFindings"_s), static_cast<int>(found->size()));
    if (found->isEmpty())
        m_message->showMessage(Tone::Ok, tr("The data are whole, and so is the trail of who did what."));
    else
        m_message->showMessage(Tone::Over, tr("Make a backup now and show this to who looks after the computers: %1")
                                               .arg(found->mid(0, 3).join(u"; "_s)));
    reload();
    if (settings.status() != QSettings::NoError) // nothing can be kept here: at least say it
        m_facts->setFact(Check, tr("Last check"),
                         found->isEmpty() ? tr("%1: all is whole").arg(tr("now"))
                                          : tr("%1: %Ln finding(s)", nullptr, int(found->size())).arg(tr("now")));
}

void HousePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    Panel::changeEvent(event);
}
