// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/helppanel.h"

#include "core/catalogue/leaflet.h"
#include "ui/base/iconlabel.h"
#include "ui/base/keycap.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct HelpPanelWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpPanel)
};

// "Wet van 29 juni 1964, art. 11 · zeker"
QString standing(const HelpLaw &law, Language language)
{
    QStringList parts{law.article, confidenceText(law.confidence, language)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void addPart(QVBoxLayout *inside, const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    inside->addSpacing(px(8));
    inside->addWidget(wrappedLabel(heading, TextSize::Small, Colour::Muted));
    inside->addWidget(wrappedLabel(text, TextSize::Body, Colour::Text));
}

void addLaw(QVBoxLayout *inside, const HelpLaw &law)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(new IconLabel(Icon::Law, Colour::Muted), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrappedLabel(law.text, TextSize::Body, Colour::Text));
    if (const auto how = standing(law, currentLanguage()); !how.isEmpty())
        words->addWidget(wrappedLabel(how, TextSize::Small, Colour::Accent));
    if (!law.note.isEmpty())
        words->addWidget(wrappedLabel(law.note, TextSize::Small, Colour::Muted));
    row->addLayout(words, 1);
    inside->addLayout(row);
}

} // namespace

QWidget *keyRow(const KeyRow &row)
{
    auto *made = new QWidget;
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins(0, px(2), 0, px(2));
    layout->setSpacing(px(12));
    auto *cap = new QWidget;
    cap->setFixedWidth(px(128));
    auto *left = new QHBoxLayout(cap);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(new KeyCap(row.keys));
    left->addStretch(1);
    layout->addWidget(cap, 0, Qt::AlignTop);
    layout->addWidget(wrappedLabel(row.what, TextSize::Body, Colour::Text), 1);
    return made;
}

QString helpWords(const HelpContent &content, Language language)
{
    QStringList lines{content.title, content.text.means};
    const auto add = [&](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            lines << heading + u": "_s + text;
    };
    add(HelpPanelWords::tr("Example"), content.text.example);
    add(HelpPanelWords::tr("Where it comes back"), content.text.use);
    for (const auto &law : content.text.law) {
        QStringList parts{law.text, standing(law, language), law.note};
        parts.removeAll(QString());
        add(HelpPanelWords::tr("By law"), parts.join(u" — "_s));
    }
    for (const auto &row : content.keys)
        add(row.keys, row.what);
    return lines.join(u'\n') + u'\n';
}

HelpPanel::HelpPanel(QWidget *page) : NotchPanel(page) {}

void HelpPanel::explain(const HelpContent &content, const QRect &at, QWidget *returnTo)
{
    m_content = content;
    showAt(at, returnTo);
}

NotchPanel::Head HelpPanel::head() const
{
    return {.icon = Icon::Info, .title = m_content.title, .spoken = helpWords(m_content, currentLanguage())};
}

void HelpPanel::fill(QVBoxLayout *inside, QHBoxLayout *foot)
{
    const auto &text = m_content.text;
    inside->addWidget(wrappedLabel(text.means, TextSize::Body, Colour::Text));
    addPart(inside, tr("Example"), text.example);
    addPart(inside, m_content.keys.isEmpty() ? tr("Where it comes back") : tr("Good to know"), text.use);
    if (!text.law.isEmpty()) {
        inside->addSpacing(px(8));
        inside->addWidget(wrappedLabel(tr("By law"), TextSize::Small, Colour::Muted));
        for (const auto &law : text.law)
            addLaw(inside, law);
        if (!text.source.isEmpty())
            inside->addWidget(wrappedLabel(text.source, TextSize::Small, Colour::Muted));
    }
    if (!m_content.keys.isEmpty()) {
        inside->addSpacing(px(8));
        inside->addWidget(wrappedLabel(tr("Keys"), TextSize::Small, Colour::Muted));
        for (const auto &row : m_content.keys)
            inside->addWidget(keyRow(row));
    }
    auto *copy = footButton(foot, tr("Copy the explanation"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(helpWords(m_content, currentLanguage())); });
    foot->addStretch(1);
    auto *more = footButton(foot, tr("All keys"));
    connect(more, &QPushButton::clicked, this, &HelpPanel::moreWanted);
}
