// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/management/settingspanel.h"

#include "ui/base/accessibility.h"
#include "ui/base/helpkey.h"
#include "ui/base/plainlabel.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"

#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsPanel::SettingsPanel(QWidget *parent)
    : Panel({}, parent),
      m_languageLabel(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_themeLabel(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_textLabel(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_language(new Segmented(tr("Language"))),
      m_theme(new Segmented(tr("Colours"))),
      m_text(new Segmented(tr("Size of the text")))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(12), px(10), px(12), px(12));
    layout->setSpacing(px(4));
    for (const auto &[label, choice] :
         {std::pair{m_languageLabel, m_language}, {m_themeLabel, m_theme}, {m_textLabel, m_text}}) {
        choice->setWraps();
        layout->addWidget(label);
        layout->addWidget(choice);
        layout->addSpacing(px(6));
    }
    setHelp(m_language, {.act = u"control"_s, .parameter = u"language"_s});
    setHelp(m_theme, {.act = u"control"_s, .parameter = u"theme"_s});
    setHelp(m_text, {.act = u"control"_s, .parameter = u"text"_s});
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    m_text->setObjectName(u"text"_s);
    setContent(content);
    connect(m_language, &Segmented::chosen, this,
            [this](const QString &code) { Q_EMIT languageChosen(languageFromCode(code)); });
    connect(m_theme, &Segmented::chosen, this, &SettingsPanel::choose);
    connect(m_text, &Segmented::chosen, this, &SettingsPanel::choose);
}

void SettingsPanel::choose()
{
    Q_EMIT appearanceChosen(m_theme->current(), m_text->current().toDouble() / 100);
}

void SettingsPanel::reload()
{
    setTitle(tr("My settings"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Colours"));
    m_textLabel->setText(tr("Size of the text"));
    setName(m_language, tr("Language"));
    setName(m_theme, tr("Colours"));
    setName(m_text, tr("Size of the text"));
    // A language is called by its own name.
    m_language->setChoices(
        {{u"nl"_s, u"Nederlands"_s}, {u"fr"_s, u"Français"_s}, {u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}});
    m_theme->setChoices({{u"light"_s, tr("light")}, {u"dark"_s, tr("dark")}, {u"system"_s, tr("as the computer")}});
    m_text->setChoices({{u"100"_s, tr("%1 %").arg(100)},
                        {u"125"_s, tr("%1 %").arg(125)},
                        {u"150"_s, tr("%1 %").arg(150)},
                        {u"200"_s, tr("%1 %").arg(200)}});
    const QSettings settings;
    m_language->setCurrent(languageCode(currentLanguage()));
    m_theme->setCurrent(settings.value(u"theme"_s, u"system"_s).toString());
    m_text->setCurrent(QString::number(qRound(settings.value(u"text"_s, 1.0).toDouble() * 100)));
}

void SettingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    Panel::changeEvent(event);
}
