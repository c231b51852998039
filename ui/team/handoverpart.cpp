// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/team/handoverpart.h"

#include "core/base/sentence.h"
#include "core/team/handover.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

HandoverPart::HandoverPart(Workspace &workspace, QWidget *parent)
    : TeamPart(workspace, parent),
      m_who(new Combo),
      m_paper(new Paper(workspace, this, [this] { return onPaper(); })),
      m_sheet(new QPlainTextEdit)
{
    m_label = static_cast<PlainLabel *>(buddyLabel({}, m_who));
    m_who->setObjectName(u"leaves"_s);
    setHelp(m_who, {.act = u"control"_s, .parameter = u"colleague"_s});
    setHelp(m_sheet, {.act = u"control"_s, .parameter = u"handoverSheet"_s});
    m_who->setMaximumWidth(px(320));
    m_sheet->setObjectName(u"sheet"_s);
    m_sheet->setReadOnly(true);
    m_sheet->setTabChangesFocus(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_label);
    line->addWidget(m_who, 1);
    line->addWidget(m_paper->button());
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(10));
    layout->addLayout(line);
    layout->addWidget(m_paper->line());
    layout->addWidget(m_sheet, 1);
    connect(m_who, &Combo::chosen, this, &HandoverPart::fill);
}

void HandoverPart::name()
{
    m_label->setText(tr("Of whom"));
    setName(m_sheet, tr("What is handed over"));
    m_sheet->setPlaceholderText(tr("Choose a colleague above."));
    fill();
}

void HandoverPart::setView(const TeamView &view)
{
    const auto kept = m_who->currentId();
    m_view = view;
    QList<PopupItem> items;
    for (const auto &load : view.loads)
        if (load.dossiers > 0)
            items << PopupItem{.id = load.staff.id.toString(),
                               .label = load.staff.name,
                               .end = tr("%n dossier(s)", nullptr, load.dossiers)};
    m_who->setItems(items);
    m_who->setCurrentId(kept);
    fill();
}

void HandoverPart::fill()
{
    const auto *load = m_view.loadOf(Staff::Id::fromString(m_who->currentId()));
    m_paper->setEnabled(load);
    m_text = {};
    if (load) {
        const auto entries = m_workspace.read([&](const Database &database) {
            return handover(database, m_workspace.user(), load->staff.id, m_view.today);
        });
        if (entries)
            m_text = handoverText(*entries, m_workspace.catalogue(), load->staff, m_view.today, currentLanguage());
        else
            Q_EMIT said(problemText(m_workspace, entries.error()));
    }
    m_sheet->setPlainText(m_text.plain());
}

Result<PaperWork> HandoverPart::onPaper() const
{
    const auto language = currentLanguage();
    const auto *house = m_workspace.catalogue().house(m_workspace.house());
    auto pdf = reportPdf(m_text, {.house = house ? capital(house->name.in(language)) : m_workspace.house(),
                                  .dateLine = fullDate(m_view.today, language),
                                  .languageCode = languageCode(language)});
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return PaperWork{.name = tr("handover") + u'-' + m_view.today.toString(Qt::ISODate),
                     .pdf = std::move(*pdf),
                     .object = u"handover"_s,
                     .id = Staff::Id::fromString(m_who->currentId())};
}

QWidget *HandoverPart::first() const
{
    return m_who;
}
