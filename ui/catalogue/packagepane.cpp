// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/packagepane.h"

#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/catalogue/jsonreader.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rule.h"
#include "ui/base/translation.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using State = PackageFinding::State;

namespace {

constexpr int placesShown = 12;

// One line of what a place held; a whole member would fill the page.
QString shown(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return u"—"_s;
    const auto text = value.isString()   ? value.toString()
                      : value.isDouble() ? QString::number(value.toDouble())
                      : value.isBool()   ? (value.toBool() ? u"✓"_s : u"✗"_s)
                      : value.isArray()
                          ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
                          : QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return text.size() > 160 ? text.left(158) + u'…' : text;
}

TagText stateTag(State state)
{
    const auto text = sentence(u"package.state."_s + packageStateCode(state), currentLanguage());
    switch (state) {
    case State::New:
        return {Tone::Accent, Icon::Plus, text};
    case State::Newer:
        return {Tone::Accent, Icon::Download, text};
    case State::Diverged:
        return {Tone::Soon, Icon::Conflict, text};
    case State::Clash:
    case State::Published:
        return {Tone::Over, Icon::Stop, text};
    case State::Same:
    case State::Older:
        break;
    }
    return {Tone::Neutral, Icon::Check, text};
}

} // namespace

PackagePane::PackagePane(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_from(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_message(new MessageLine),
      m_area(new QScrollArea),
      m_entries(new QVBoxLayout),
      m_take(new QPushButton),
      m_leave(new QPushButton)
{
    m_askFile = [this](bool save, const QString &suggested) {
        const auto kinds = tr("Packages (*.json)");
        return save ? QFileDialog::getSaveFileName(this, tr("Make a package"), suggested, kinds)
                    : QFileDialog::getOpenFileName(this, tr("Take in a package"), suggested, kinds);
    };
    m_take->setObjectName(u"takeIn"_s);
    m_leave->setObjectName(u"leavePackage"_s);
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_from->setWordWrap(true);
    setButtonKind(m_take, ButtonKind::Primary);
    auto *inside = new QWidget;
    inside->setLayout(m_entries);
    m_entries->setContentsMargins(px(24), px(12), px(24), px(12));
    m_entries->setSpacing(px(10));
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(24), px(14), px(24), px(8));
    head->setSpacing(px(4));
    head->addWidget(m_title);
    head->addWidget(m_from);
    head->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(24), px(8), px(24), px(8));
    foot->setSpacing(px(8));
    foot->addStretch();
    foot->addWidget(m_leave);
    foot->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Rule);
    layout->addWidget(m_area, 1);
    layout->addWidget(new Rule);
    layout->addLayout(foot);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setHelp(this, {.act = u"importPackage"_s, .parameter = u"package"_s});
    connect(m_take, &QPushButton::clicked, this, &PackagePane::takeIn);
    connect(m_leave, &QPushButton::clicked, this, &PackagePane::left);
    name();
}

void PackagePane::name()
{
    m_title->setText(tr("A package from elsewhere"));
    m_take->setText(tr("Take in"));
    m_leave->setText(tr("Leave it"));
    tell();
}

void PackagePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

QWidget *PackagePane::first() const
{
    return m_take->isEnabled() ? m_take : m_leave;
}

bool PackagePane::choose()
{
    const auto file = m_askFile(false, QDir::homePath());
    return !file.isEmpty() && (open(file), true);
}

bool PackagePane::open(const QString &file)
{
    m_file = file;
    m_findings.clear();
    m_choices = {};
    m_package = {};
    m_message->clear();
    const auto stop = [&](const Problem &problem) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, problem));
        tell();
        return false;
    };
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return stop({Problem::Kind::Storage, u"storage.noSuchFile"_s, {{u"file"_s, file}}, {}});
    const auto json = parseJsonObject(source.readAll(), file);
    if (!json)
        return stop(json.error());
    const auto package = readPackage(*json);
    if (!package)
        return stop(package.error());
    const auto findings = m_workspace.read(
        [&](const Database &database) { return comparePackage(database, m_workspace.catalogue(), *package); });
    if (!findings)
        return stop(findings.error());
    m_json = *json;
    m_package = *package;
    m_findings = *findings;
    tell();
    return true;
}

void PackagePane::make(const QString &code)
{
    const auto suggested =
        QDir::home().filePath(u"%1-%2.json"_s.arg(code.toLower(), m_workspace.clock().today().toString(Qt::ISODate)));
    const auto file = m_askFile(true, suggested);
    if (file.isEmpty())
        return;
    auto package = m_workspace.read(
        [&](const Database &database) { return makePackage(database, m_workspace.catalogue(), {code}); });
    Outcome written = package ? Outcome() : Outcome(tl::make_unexpected(package.error()));
    if (package) {
        package->house = m_workspace.house();
        package->madeBy = m_workspace.user().name;
        package->madeOn = m_workspace.clock().today().toString(Qt::ISODate);
        written = writeFile(file, QJsonDocument(toJson(*package)).toJson());
    }
    Q_EMIT said(written ? tr("Package written: %1").arg(QDir::toNativeSeparators(file))
                        : problemText(m_workspace, written.error()));
}

void PackagePane::tell()
{
    const auto *focused = QApplication::focusWidget();
    const auto choosing = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    while (auto *item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto *house = m_workspace.catalogue().house(m_package.house);
    const auto on = QDate::fromString(m_package.madeOn, Qt::ISODate);
    m_from->setText(m_findings.isEmpty()
                        ? QString()
                        : tr("%1, made by %2 on %3: %4")
                              .arg(house ? house->name.in(currentLanguage()) : m_package.house, m_package.madeBy,
                                   on.isValid() ? shortDate(on) : u"—"_s, QDir::toNativeSeparators(m_file)));
    bool ready = false;
    for (const auto &finding : std::as_const(m_findings)) {
        m_entries->addWidget(entry(finding));
        m_entries->addWidget(new Rule);
        ready = ready || finding.state == State::New || finding.state == State::Newer ||
                m_choices.value(finding.entry.key) == u"THEIRS"_s;
    }
    m_entries->addStretch();
    m_take->setEnabled(ready);
    if (auto *answer = choosing.isEmpty() ? nullptr : findChild<Combo *>(choosing)) // by keyboard on to the next
        answer->setFocus(Qt::OtherFocusReason);
}

QWidget *PackagePane::entry(const PackageFinding &finding)
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    const auto kind = finding.entry.what == u"type"   ? tr("Dossier type")
                      : finding.entry.what == u"item" ? tr("Building block")
                                                      : tr("Text of a report or letter");
    auto *head = new FlowLayout(px(8), px(4));
    auto *key = new PlainLabel(kind + u": "_s + finding.entry.key);
    key->setBold(true);
    head->addWidget(key);
    head->addWidget(new Tag(stateTag(finding.state)));
    layout->addLayout(head);
    const bool open =
        finding.state == State::Diverged || finding.state == State::Clash || finding.state == State::Published;
    int told = 0;
    for (const auto &place : finding.places) {
        if (++told > placesShown)
            break;
        auto *line = new PlainLabel(
            open ? tr("%1: we have %2, they have %3").arg(place.place, shown(place.ours), shown(place.theirs))
                 : tr("%1: %2 becomes %3").arg(place.place, shown(place.ours), shown(place.theirs)),
            TextSize::Small, place.both ? Colour::Soon : Colour::Muted);
        line->setWordWrap(true);
        layout->addWidget(line);
    }
    if (finding.places.size() > placesShown)
        layout->addWidget(new PlainLabel(tr("and %n more places", nullptr, int(finding.places.size()) - placesShown),
                                         TextSize::Small, Colour::Muted));
    if (!open)
        return whole;
    auto *answer = new Combo;
    QList<PopupItem> items{{.id = u"OURS"_s, .label = tr("Ours stays")}};
    if (finding.state == State::Diverged)
        items << PopupItem{.id = u"THEIRS"_s, .label = tr("Theirs comes in its place")};
    answer->setItems(items);
    answer->setCurrentId(m_choices.value(finding.entry.key).toString());
    answer->setObjectName(u"choice "_s + finding.entry.key);
    setHelp(answer, {.act = u"importPackage"_s, .parameter = u"choices"_s});
    auto *label = buddyLabel(tr("What becomes of %1").arg(finding.entry.key), answer);
    layout->addWidget(label);
    layout->addWidget(answer);
    connect(answer, &Combo::chosen, this, [this, key = finding.entry.key](const QString &id) {
        if (id.isEmpty())
            m_choices.remove(key);
        else
            m_choices.insert(key, id);
        QMetaObject::invokeMethod(this, &PackagePane::tell, Qt::QueuedConnection);
    });
    return whole;
}

void PackagePane::takeIn()
{
    const auto done =
        m_workspace.write({.name = u"importPackage"_s, .with = {{u"package"_s, m_json}, {u"choices"_s, m_choices}}});
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        return;
    }
    const auto told = sayingText(m_workspace, done->saying);
    Q_EMIT said(told);
    open(m_file); // all is the same now, and shows it
    m_message->showMessage(Tone::Ok, told);
    m_leave->setFocus(Qt::OtherFocusReason);
}
