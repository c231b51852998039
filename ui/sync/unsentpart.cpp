// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/unsentpart.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/emptystate.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/sync/differencewords.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockMatters = 120; // seconds

// Why the server keeps it; what a place of the sentence would hold is in the act itself.
QString reasonText(const UnsentAct &act)
{
    return sentence(act.reason.isEmpty() ? u"sync.tried"_s : act.reason, currentLanguage(),
                    {{u"act"_s, u"…"_s}, {u"table"_s, u"…"_s}});
}

} // namespace

UnsentPart::UnsentPart(Workspace &workspace, QWidget *parent)
    : SyncPart(workspace, parent),
      m_facts(new QWidget),
      m_factsLayout(new FlowLayout(px(32), px(8), m_facts)),
      m_message(new MessageLine),
      m_model(new TableModel<UnsentAct>({}, this)),
      m_table(new SyncTable(m_model)),
      m_whole(new PlainLabel),
      m_empty(new EmptyState(Icon::Check, {})),
      m_send(new QPushButton),
      m_export(new QPushButton),
      m_dossier(new QPushButton)
{
    m_askFile = [this](const QString &suggested) {
        return QFileDialog::getSaveFileName(this, tr("Export what is not sent"), suggested, tr("Lines (*.jsonl)"));
    };
    m_table->setObjectName(u"unsent"_s);
    m_send->setObjectName(u"send"_s);
    m_export->setObjectName(u"export"_s);
    m_whole->setWordWrap(true);
    m_send->setIcon(icon(Icon::Refresh));
    m_export->setIcon(icon(Icon::Download));
    m_dossier->setIcon(icon(Icon::Folder));
    auto *buttons = new FlowLayout(px(8), px(6));
    for (auto *button : {m_send, m_export, m_dossier})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_facts);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_whole);
    layout->addLayout(buttons);
    setReadingOrder(this, {m_message, m_table, m_empty, m_send, m_export, m_dossier});

    connect(m_send, &QPushButton::clicked, this, &UnsentPart::sendWanted);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const auto day = m_workspace.clock().today().toString(Qt::ISODate);
        const auto name = u"/justitiehuis-%1-%2.jsonl"_s.arg(m_workspace.user().login, day);
        if (const auto file = m_askFile(QDir::homePath() + name); !file.isEmpty())
            exportTo(file);
    });
    const auto openCurrent = [this] {
        if (const auto index = m_table->currentIndex(); index.isValid())
            if (const auto dossier = m_model->at(index).dossier; !dossier.isNull())
                Q_EMIT dossierWanted(dossier);
    };
    connect(m_table, &QTableView::activated, this, openCurrent);
    connect(m_dossier, &QPushButton::clicked, this, openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnsentPart::showCurrent);
}

void UnsentPart::name()
{
    m_send->setText(tr("Send now"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Everything that is not sent, whole, in a file"));
    m_dossier->setText(tr("Open the dossier"));
    m_empty->setSentence(tr("Everything you did is at the server."));
    setName(m_table, tr("Acts that are not sent"), tr("Enter opens the dossier"));
    setName(m_facts, tr("This device"));
    m_model->setColumns(
        {{.title = tr("What"), .text = [this](const UnsentAct &one) { return sayingText(m_workspace, one.saying); }},
         {.title = tr("Dossier"),
          .text =
              [](const UnsentAct &one) { return one.dossierTitle.isEmpty() ? one.dossierNumber : one.dossierTitle; }},
         {.title = tr("Who"), .text = [this](const UnsentAct &one) { return staffName(m_workspace, one.login); }},
         {.title = tr("When"),
          .text = [this](const UnsentAct &one) { return momentText(m_workspace, one.recordedAt); }},
         {.title = tr("State"),
          .text = [](const UnsentAct &one) { return one.kept ? tr("kept for a decision") : tr("waits"); },
          .picture =
              [](const UnsentAct &one) {
                  return icon(one.kept ? Icon::Warning : Icon::Clock, one.kept ? Colour::Soon : Colour::Muted);
              },
          .spoken = [](const UnsentAct &one) -> QVariant {
              return one.kept ? tr("kept for a decision: %1").arg(reasonText(one)) : tr("waits");
          }}});
    m_table->setPlan({.widths = {320, 190, 160, 150, 190}, .leaving = {2, 3, 1}, .growing = {0, 1}, .share = 0.5});
    reload();
}

void UnsentPart::reload()
{
    const auto acts = m_workspace.read([](const Database &database) { return unsentActs(database); });
    if (!acts) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, acts.error()));
        return;
    }
    const int row = std::max(0, m_table->currentIndex().row());
    if (*acts != m_model->rows())
        m_model->setRows(*acts);
    const bool any = !acts->isEmpty();
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_export->setEnabled(any);
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(std::min(row, static_cast<int>(acts->size()) - 1));
    showFacts();
    showCurrent();
}

QWidget *UnsentPart::first() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_send;
}

int UnsentPart::count() const
{
    return m_model->rowCount();
}

void UnsentPart::setNow(const SyncLoop::Now &now)
{
    m_now = now;
    showFacts();
}

// What one looks at and cannot press: a small word above what it is.
void UnsentPart::showFacts()
{
    qDeleteAll(m_made);
    m_made.clear();
    const auto fact = [this](const QString &what, const QString &value, bool warns = false) {
        auto *one = new QWidget;
        auto *layout = new QVBoxLayout(one);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(px(2));
        layout->addWidget(new PlainLabel(what, TextSize::Small, Colour::Muted));
        auto *words = new PlainLabel(value, TextSize::Body, warns ? Colour::Soon : Colour::Text);
        words->setBold(warns);
        layout->addWidget(words);
        m_factsLayout->addWidget(one);
        one->show();
        m_made << one;
    };
    const auto &status = m_now.status;
    fact(tr("Server"), QUrl(status.server).host().isEmpty() ? status.server : QUrl(status.server).host());
    fact(tr("On this device"), tr("%Ln dossier(s)", nullptr, status.dossiers));
    fact(tr("Last exchange"),
         status.synchronisedAt.isValid() ? momentText(m_workspace, status.synchronisedAt) : tr("not yet"));
    if (status.oldestPending.isValid())
        fact(tr("Not sent since"), momentText(m_workspace, status.oldestPending));
    if (std::abs(status.clockOffset) > clockMatters) {
        const int minutes = static_cast<int>(std::abs(status.clockOffset) / 60);
        fact(tr("Clock of this computer"),
             status.clockOffset > 0 ? tr("%n minute(s) ahead of the server", nullptr, minutes)
                                    : tr("%n minute(s) behind the server", nullptr, minutes),
             true);
    }
}

void UnsentPart::showCurrent()
{
    const auto index = m_table->currentIndex();
    const bool any = index.isValid() && m_model->rowCount() > 0;
    const auto act = any ? m_model->at(index) : UnsentAct();
    m_dossier->setEnabled(!act.dossier.isNull());
    m_whole->setVisible(any);
    if (!any)
        return;
    auto text = sayingText(m_workspace, act.saying);
    if (act.kept)
        text += u'\n' + reasonText(act);
    m_whole->setText(text);
}

bool UnsentPart::exportTo(const QString &file)
{
    const auto lines = m_workspace.read([](const Database &database) { return exportUnsent(database); });
    if (!lines) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, lines.error()));
        return false;
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*lines) != lines->size() || !out.commit()) {
        m_message->showMessage(Tone::Over, tr("The file could not be written: %1").arg(out.errorString()));
        return false;
    }
    m_message->showMessage(
        Tone::Ok, tr("Written: %1. It stays here too, and is sent as always.").arg(QDir::toNativeSeparators(file)));
    return true;
}
