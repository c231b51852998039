// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/checklist.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/choicebutton.h"
#include "ui/base/focusrow.h"
#include "ui/base/helpkey.h"
#include "ui/base/iconlabel.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/typeeditor/typeform.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Checklist::Checklist(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new PlainLabel),
      m_whole(new PlainLabel({}, TextSize::Body, Colour::Ok)),
      m_sections(new Segmented(tr("Sections"))),
      m_area(new QScrollArea),
      m_list(new QVBoxLayout)
{
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_whole->setWordWrap(true);
    m_sections->setWraps();
    setHelp(m_sections, {.act = u"control"_s, .parameter = u"typeSections"_s});
    auto *inside = new QWidget;
    inside->setLayout(m_list);
    inside->setBackgroundRole(QPalette::Base);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(px(2));
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumHeight(px(90));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(14), px(16), px(8));
    layout->setSpacing(px(8));
    layout->addWidget(m_sections);
    layout->addWidget(m_title);
    layout->addWidget(m_whole);
    layout->addWidget(m_area, 1);
    m_sections->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addStretch();
    connect(m_sections, &Segmented::chosen, this, &Checklist::sectionWanted);
    setReadingOrder(this, {m_sections, inside});
}

void Checklist::setFindings(const QJsonObject &body, const QList<Problem> &findings)
{
    QHash<QString, int> bySection;
    QStringList told, places;
    for (auto finding : findings) {
        const auto place = finding.details.value("place"_L1).toString();
        ++bySection[sectionOfPlace(place)];
        finding.details.insert(u"place"_s, placeText(m_workspace.catalogue(), body, place));
        if (hasSentence(finding.code + u"Here"_s)) // in the words of a form, not of a file
            finding.code += u"Here"_s;
        told << problemText(m_workspace, finding);
        places << place;
    }
    QList<Choice> sections;
    for (const auto &section : typeForm())
        sections << Choice{.id = section.code, .text = section.title, .count = bySection.value(section.code, -1)};
    m_sections->setChoices(sections);
    for (auto *button : m_sections->findChildren<ChoiceButton *>())
        button->installEventFilter(this);
    m_title->setText(findings.isEmpty() ? tr("Checklist")
                                        : tr("%n thing(s) to settle before publishing", nullptr, int(findings.size())));
    m_whole->setVisible(findings.isEmpty());
    m_whole->setText(tr("Nothing is missing: it can be given for approval."));
    m_area->setVisible(!findings.isEmpty());
    if (told == m_told && m_rows.size() == told.size())
        return;
    m_told = told;
    for (auto *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    while (auto *item = m_list->takeAt(0))
        delete item;
    for (qsizetype i = 0; i < told.size(); ++i) {
        auto *row = new FocusRow;
        row->setAsked(true);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(px(4), px(4), px(4), px(4));
        line->setSpacing(px(8));
        auto *text = new PlainLabel(told[i]);
        text->setWordWrap(true);
        line->addWidget(new IconLabel(Icon::Warning, Colour::Soon), 0, Qt::AlignTop);
        line->addWidget(text, 1);
        setName(row, told[i], tr("Enter goes to the field."));
        connect(row, &FocusRow::asked, this, [this, place = places[i]] { Q_EMIT placeWanted(place); });
        m_list->addWidget(row);
        row->show(); // at once: a layout shows what is new only later
        m_rows << row;
    }
    m_list->addStretch();
}

// The arrow keys go through the sections in their order, also where they stand on several lines.
bool Checklist::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const int code = key ? key->key() : 0;
    const int step = code == Qt::Key_Right || code == Qt::Key_Down ? 1
                     : code == Qt::Key_Left || code == Qt::Key_Up  ? -1
                                                                   : 0;
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    const auto sections = typeForm();
    for (qsizetype i = 0; i < sections.size(); ++i)
        if (sections[i].code == m_sections->current()) {
            const auto to = sections[(i + step + sections.size()) % sections.size()].code;
            m_sections->setCurrent(to);
            for (auto *button : m_sections->findChildren<ChoiceButton *>())
                if (button->id() == to)
                    button->setFocus(Qt::TabFocusReason);
            Q_EMIT sectionWanted(to);
            break;
        }
    return true;
}

void Checklist::setSection(const QString &section)
{
    m_sections->setCurrent(section);
}

void Checklist::setFlowing(bool flowing)
{
    m_area->setMinimumHeight(flowing ? std::max(px(90), m_list->sizeHint().height()) : px(90));
}
