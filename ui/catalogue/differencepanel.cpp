// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/differencepanel.h"

#include "core/base/sentence.h"
#include "core/catalogue/worddifference.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/helpkey.h"
#include "ui/base/plainlabel.h"
#include "ui/base/rule.h"
#include "ui/base/translation.h"

#include <QGridLayout>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

DifferenceView::DifferenceView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false);
}

void DifferenceView::setChanges(const QList<TypeChange> &changes, int unchanged)
{
    if (changes == m_changes && unchanged == m_unchanged && !document()->isEmpty())
        return;
    m_changes = changes;
    m_unchanged = unchanged;
    write();
}

void DifferenceView::write()
{
    m_writing = true;
    clear();
    document()->setDocumentMargin(px(4));
    document()->setDefaultFont(textFont(TextSize::Body));
    QTextCursor cursor(document());
    QTextBlockFormat head;
    head.setTopMargin(px(8));
    QTextBlockFormat body;
    body.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    bool first = true;
    const auto begin = [&](const QTextBlockFormat &format) {
        if (first)
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format);
        first = false;
    };
    QString heading;
    int gone = 0;
    for (const auto &change : std::as_const(m_changes)) {
        if (change.heading != heading) {
            heading = change.heading;
            begin(head);
            cursor.insertText(heading, letterFormat(TextSize::Small, Colour::Muted));
        }
        const bool added = change.before.isEmpty();
        const bool fell = change.after.isEmpty();
        gone += fell;
        begin(head);
        cursor.insertText(added  ? u"+ "_s + tr("Added")
                          : fell ? u"− "_s + tr("Fallen away")
                                 : u"~ "_s + tr("Changed"),
                          letterFormat(TextSize::Small,
                                       added  ? Colour::Ok
                                       : fell ? Colour::Over
                                              : Colour::Soon,
                                       true));
        begin(body);
        for (const auto &stretch : wordDifference(change.before, change.after)) {
            auto format = letterFormat(TextSize::Body, Colour::Text);
            if (stretch.kind == WordStretch::Kind::Old) {
                format.setForeground(colour(Colour::Over));
                format.setBackground(colour(Colour::OverSoft));
                format.setFontStrikeOut(true);
            } else if (stretch.kind == WordStretch::Kind::New) {
                format.setForeground(colour(Colour::Ok));
                format.setBackground(colour(Colour::OkSoft));
                format.setFontUnderline(true);
            }
            cursor.insertText(stretch.text, format);
            cursor.insertText(u" "_s, letterFormat(TextSize::Body, Colour::Text));
        }
    }
    begin(head);
    auto count = tr("%n sentence(s) unchanged", nullptr, m_unchanged);
    count += u", "_s + (gone == 0 ? tr("none fallen away") : tr("%n fallen away", nullptr, gone));
    cursor.insertText(count, letterFormat(TextSize::Body, Colour::Muted));
    moveCursor(QTextCursor::Start);
    // A reader that does not see marks hears what was and what becomes.
    QStringList spoken;
    for (const auto &change : std::as_const(m_changes))
        spoken << changeSentence(change, currentLanguage());
    setAccessibleDescription((spoken << count).join(u' '));
    m_writing = false;
    updateGeometry();
}

void DifferenceView::setFlowing(bool flowing)
{
    m_flowing = flowing;
    setVerticalScrollBarPolicy(flowing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

QSize DifferenceView::sizeHint() const
{
    // Where it scrolls by itself it takes the room there is; asking for all of it would make the page scroll.
    return {px(240), m_flowing ? int(document()->size().height()) + px(4) : px(120)};
}

QSize DifferenceView::minimumSizeHint() const
{
    return {px(160), m_flowing ? sizeHint().height() : px(64)};
}

void DifferenceView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (!m_writing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange ||
                       event->type() == QEvent::LanguageChange))
        write();
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (m_flowing)
        updateGeometry();
}

DifferencePanel::DifferencePanel(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel), m_from(new Combo), m_to(new Combo), m_view(new DifferenceView)
{
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_fromLabel = buddyLabel({}, m_from);
    m_toLabel = buddyLabel({}, m_to);
    auto *choice = new QGridLayout;
    choice->setHorizontalSpacing(px(8));
    choice->setVerticalSpacing(px(2));
    choice->addWidget(m_fromLabel, 0, 0);
    choice->addWidget(m_toLabel, 0, 1);
    choice->addWidget(m_from, 1, 0);
    choice->addWidget(m_to, 1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(14), px(16), px(8));
    layout->setSpacing(px(8));
    layout->addWidget(m_title);
    layout->addLayout(choice);
    layout->addWidget(new Rule);
    layout->addWidget(m_view, 1);
    connect(m_from, &Combo::chosen, this, &DifferencePanel::tell);
    connect(m_to, &Combo::chosen, this, &DifferencePanel::tell);
    setHelp(m_from, {.act = u"control"_s, .parameter = u"versionBefore"_s});
    setHelp(m_to, {.act = u"control"_s, .parameter = u"versionAfter"_s});
    setReadingOrder(this, {m_from, m_to, m_view});
    name();
}

void DifferencePanel::name()
{
    m_title->setText(tr("Difference in sentences"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    setName(m_view, tr("Difference in sentences"));
}

void DifferencePanel::show(const Catalogue &catalogue, const QString &code, const QList<DossierType> &versions,
                           int written)
{
    const bool other = code != m_code || versions.size() != m_versions.size();
    m_catalogue = &catalogue;
    m_code = code;
    m_versions = versions;
    m_written = written;
    QList<PopupItem> items;
    for (const auto &version : versions)
        items << PopupItem{.id = QString::number(version.version),
                           .label = version.version == written ? tr("Version %1, concept").arg(version.version)
                                                               : tr("Version %1").arg(version.version)};
    if (items != m_from->items()) {
        m_from->setItems(items);
        m_to->setItems(items);
    }
    if (other && !versions.isEmpty()) {
        m_to->setCurrentId(QString::number(versions.last().version));
        m_from->setCurrentId(QString::number(versions.value(versions.size() - 2, versions.last()).version));
    }
    tell();
}

const DossierType *DifferencePanel::version(const QString &id) const
{
    for (const auto &one : m_versions)
        if (QString::number(one.version) == id)
            return &one;
    return nullptr;
}

void DifferencePanel::tell()
{
    const auto *before = version(m_from->currentId());
    const auto *after = version(m_to->currentId());
    if (!m_catalogue || !before || !after)
        return;
    const auto changes = typeDifference(*m_catalogue, *before, *after, currentLanguage());
    int sentences = 0;
    for (const auto &section : leaflet(*m_catalogue, *after, currentLanguage()).sections)
        sentences += int(section.lines.size());
    for (const auto &change : changes)
        sentences -= !change.after.isEmpty();
    m_view->setChanges(changes, std::max(0, sentences));
}

void DifferencePanel::setFlowing(bool flowing)
{
    m_view->setFlowing(flowing);
}

void DifferencePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        name();
        if (m_catalogue)
            m_from->setItems({}); // named anew when they are shown again
    }
    QWidget::changeEvent(event);
}
