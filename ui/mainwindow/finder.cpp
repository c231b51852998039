// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow/finder.h"

#include "core/base/searchtext.h"
#include "core/base/sentence.h"
#include "core/dossier/dossierstore.h"
#include "core/search/notes.h"
#include "core/search/search.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/mainwindow/rail.h"
#include "ui/sync/searchonserver.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int lookedAt = 12; // people and dossiers together
constexpr int mostDossiers = 4;
constexpr int mostPeople = 3;
constexpr int mostActs = 3;
constexpr int mostNotes = 3;
constexpr int mostPapers = 2;
constexpr int mostPlaces = 3;
constexpr int mostRecent = 8;

} // namespace

QList<PopupItem> Finder::find(const QString &typed, const DossierView *open)
{
    m_found.clear();
    m_acts.clear();
    if (typed.trimmed().isEmpty()) {
        QList<PopupItem> recent;
        if (const auto last = m_workspace.read(
                [&](const Database &database) { return lastOpened(database, m_workspace.user(), mostRecent); }))
            for (const auto &dossier : *last)
                recent << item(dossier);
        addGroup(tr("Last opened"), recent);
        addActs({}, nullptr);
        return m_found;
    }
    addPeopleAndDossiers(typed);
    addActs(typed, open);
    addNotes(typed);
    addPapers(typed);
    addPlaces(typed);
    if (m_found.isEmpty())
        m_found << PopupItem{.id = {},
                             .label = tr("Nothing found"),
                             .detail = sentence(u"search.protected"_s, currentLanguage()),
                             .icon = Icon::Info};
    if (m_server)
        m_found += m_server->items(typed);
    return m_found;
}

const NamedAct *Finder::act(const QString &id) const
{
    bool isNumber = false;
    const int at = id.section(u'/', 1).toInt(&isNumber);
    return id.startsWith(u"act/") && isNumber && at < m_acts.size() ? &m_acts[at] : nullptr;
}

void Finder::addGroup(const QString &heading, QList<PopupItem> items)
{
    if (items.isEmpty())
        return;
    items.first().heading = heading;
    m_found += items;
}

PopupItem Finder::item(const Dossier &dossier) const
{
    return {.id = u"dossier/"_s + dossier.id.toString(),
            .label = dossier.title.isEmpty() ? dossier.number : dossier.title,
            .detail = typeText(m_workspace.catalogue(), dossier, currentLanguage()) + u" · "_s + dossier.number,
            .icon = Icon::Folder};
}

void Finder::addPeopleAndDossiers(const QString &typed)
{
    struct Both
    {
        QList<PopupItem> dossiers{};
        QList<PopupItem> people{};
    };
    const auto found = m_workspace.read([&](const Database &database) {
        Both both;
        const DossierStore store(database);
        QSet<Dossier::Id> seen;
        const auto add = [&](const Dossier::Id &id) {
            if (seen.contains(id) || both.dossiers.size() >= mostDossiers)
                return;
            seen << id;
            if (const auto dossier = store.byId(id))
                both.dossiers << item(*dossier);
        };
        for (const auto &one : search(database, typed, m_workspace.user(), lookedAt)) {
            if (!one.dossier.isNull())
                add(one.dossier);
            if (one.kind != u"person" || both.people.size() >= mostPeople)
                continue;
            const auto born = QDate::fromString(one.detail, Qt::ISODate);
            QStringList detail{born.isValid() ? shortDate(born) : one.detail,
                               one.dossier.isNull() ? tr("no dossier yet") : one.number};
            detail.removeAll(QString());
            both.people << PopupItem{.id = u"person/"_s + one.id.toString(),
                                     .label = one.title,
                                     .detail = detail.join(u" · "_s),
                                     .icon = Icon::Person};
        }
        return both;
    });
    if (!found)
        return;
    addGroup(tr("Dossiers"), found->dossiers);
    addGroup(tr("People"), found->people);
}

void Finder::addActs(const QString &typed, const DossierView *open)
{
    QList<PopupItem> items;
    const auto always = [&](const QString &id, const QString &name, const QString &also, const QString &detail,
                            Icon sign) {
        if (typed.isEmpty() || wordsMatch(name + u' ' + also, typed))
            items << PopupItem{.id = id, .label = name, .detail = detail, .icon = sign};
    };
    always(u"new/register"_s, tr("Register a mandate"), tr("new dossier"), {}, Icon::Plus);
    if (open) {
        const auto title = open->file.dossier.title;
        if (open->file.dossier.isOpen())
            always(u"new/contact"_s, tr("Record a contact"), tr("new contact note"), title, Icon::Talk);
        m_acts = namedActs(m_workspace, *open, typed, mostActs);
        for (qsizetype i = 0; i < m_acts.size(); ++i)
            items << PopupItem{.id = u"act/"_s + QString::number(i),
                               .label = m_acts[i].name,
                               .detail = title,
                               .icon = m_acts[i].act.icon};
    }
    addGroup(tr("Do"), items.mid(0, mostActs + 1));
}

void Finder::addNotes(const QString &typed)
{
    const auto language = currentLanguage();
    const auto found = m_workspace.read(
        [&](const Database &database) { return searchNotes(database, typed, m_workspace.user().role, mostNotes); });
    QList<PopupItem> items;
    if (found)
        for (const auto &one : *found) {
            const auto day = QDate::fromString(one.at.left(10), Qt::ISODate);
            items << PopupItem{.id = u"note/"_s + one.dossier.toString() + u'/' + one.id.toString(),
                               .label = one.text.simplified(),
                               .detail = one.title + u" · "_s +
                                         m_workspace.catalogue().name(one.kind, one.code, language) +
                                         (day.isValid() ? u" · "_s + shortDate(day) : QString()),
                               .icon = Icon::Note};
        }
    addGroup(tr("In notes"), items);
}

void Finder::addPapers(const QString &typed)
{
    const auto language = currentLanguage();
    const auto found = m_workspace.read(
        [&](const Database &database) { return searchPapers(database, typed, m_workspace.user().role, mostPapers); });
    QList<PopupItem> items;
    if (found)
        for (const auto &one : *found) {
            const auto kind = capital(m_workspace.catalogue().name(one.kind, one.code, language));
            const auto day = QDate::fromString(one.at.left(10), Qt::ISODate);
            const bool isReport = one.kind == u"report";
            items << PopupItem{
                .id = (isReport ? u"report/"_s : u"note/"_s) + one.dossier.toString() + u'/' + one.id.toString(),
                .label = one.text.isEmpty() ? kind : one.text,
                .detail = one.title + u" · "_s + one.number + (day.isValid() ? u" · "_s + shortDate(day) : QString()),
                .icon = isReport ? Icon::Document : Icon::Attach};
        }
    addGroup(tr("Documents and reports"), items);
}

void Finder::addPlaces(const QString &typed)
{
    QList<PopupItem> items;
    const auto add = [&](const QString &id, const QString &name, const QString &also, Icon sign) {
        if (wordsMatch(name + u' ' + also, typed))
            items << PopupItem{.id = id, .label = name, .icon = sign};
    };
    for (const auto place : m_places)
        add(u"place/"_s + QString::number(static_cast<int>(place)), placeName(place), tr("page"), Icon::ChevronRight);
    const auto theme = [&](const QString &value, const QString &name) {
        add(u"set/theme/"_s + value, tr("Colours: %1").arg(name), tr("theme setting"), Icon::Sliders);
    };
    theme(u"light"_s, tr("light"));
    theme(u"dark"_s, tr("dark"));
    theme(u"system"_s, tr("as the computer"));
    for (const int size : {100, 125, 150, 200})
        add(u"set/text/"_s + QString::number(size), tr("Size of the text: %1 %").arg(size), tr("letter setting"),
            Icon::Sliders);
    // A language is called by its own name.
    for (const auto &[code, name] : std::initializer_list<std::pair<QString, QString>>{
             {u"nl"_s, u"Nederlands"_s}, {u"fr"_s, u"Français"_s}, {u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}})
        add(u"set/language/"_s + code, tr("Language: %1").arg(name), tr("setting"), Icon::Globe);
    addGroup(tr("Go to"), items.mid(0, mostPlaces));
}
