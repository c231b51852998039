// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/timeline.h"

#include "core/access/devicelease.h"
#include "core/base/sentence.h"
#include "core/report/facts.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

// Gathers the entries of one dossier.
class Gatherer
{
public:
    Gatherer(const Workspace &workspace, const DossierView &view)
        : m_workspace(workspace),
          m_catalogue(workspace.catalogue()),
          m_view(view),
          m_file(view.file),
          m_language(currentLanguage())
    {
    }

    QList<TimelineEntry> all(bool fold)
    {
        contacts();
        decisions();
        reports();
        events();
        rest();
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const TimelineEntry &a, const TimelineEntry &b) { return a.at > b.at; });
        if (fold)
            folded();
        m_entries << TimelineEntry{
            .kind = TimelineEntry::Kind::Begin, .at = {}, .title = TimelineWords::tr("beginning of this dossier")};
        return m_entries;
    }

private:
    QString name(const char *list, const QString &code) const
    {
        return m_catalogue.name(QString::fromLatin1(list), code, m_language);
    }

    // A clock that was off by minutes is said with what was written then: what it says happened when is not sure.
    static void noteClock(TimelineEntry &entry, qint64 secondsAhead)
    {
        if (secondsAhead == 0)
            return;
        const int minutes = static_cast<int>(std::abs(secondsAhead) / 60);
        const auto words = secondsAhead > 0
                               ? TimelineWords::tr("written with a clock %n minute(s) ahead", nullptr, minutes)
                               : TimelineWords::tr("written with a clock %n minute(s) behind", nullptr, minutes);
        entry.note = entry.note.isEmpty() ? words : entry.note + u" · "_s + words;
        entry.noteTone = Tone::Soon;
        entry.noteIcon = Icon::Clock;
    }

    void contacts()
    {
        const auto doubts =
            m_workspace.read([&](const Database &database) { return clockDoubts(database, m_file.dossier.id); });
        for (const auto &contact : m_file.contacts) {
            if (contact.state == u"CANCELLED")
                continue;
            TimelineEntry entry{.kind = TimelineEntry::Kind::Contact,
                                .at = contact.startsAt,
                                .icon = Icon::Talk,
                                .title = capital(name("contact", contact.kind)),
                                .source = contact.id};
            entry.planned = contact.state == u"PLANNED";
            if (contact.medium == u"PHONE")
                entry.icon = Icon::Phone;
            else if (contact.medium == u"VIDEO")
                entry.icon = Icon::Video;
            else if (contact.medium == u"WRITTEN")
                entry.icon = Icon::Letter;
            else if (contact.kind == u"HOME_VISIT")
                entry.icon = Icon::House;
            if (contact.outcome == u"NO_SHOW")
                entry.icon = Icon::PersonCross;
            if (entry.planned) {
                entry.icon = Icon::Calendar;
                entry.beside =
                    TimelineWords::tr("planned") + (contact.place.isEmpty() ? QString() : u" · "_s + contact.place);
            } else {
                entry.beside = name("contact_outcome", contact.outcome);
                QStringList others;
                for (const auto &person : contact.people)
                    if (person.present && contact.people.size() > 1)
                        others << m_file.personName(person.person);
                if (!others.isEmpty())
                    entry.beside += u" · "_s + others.join(u", "_s);
            }
            entry.text = contact.summary;
            if (!contact.fulfils.isEmpty()) {
                QStringList kinds;
                for (const auto &fulfilment : contact.fulfils)
                    kinds << name("contact", fulfilment.kind) +
                                 (fulfilment.person.isNull() ? QString()
                                                             : u" ("_s + m_file.personName(fulfilment.person) + u')');
                kinds.removeDuplicates();
                entry.note = TimelineWords::tr("fulfils: %1").arg(kinds.join(u", "_s));
                entry.noteTone = Tone::Ok;
                entry.noteIcon = Icon::Check;
            } else if (contact.outcome == u"NO_SHOW") {
                int which = 0;
                for (const auto &other : m_file.contacts)
                    which += other.outcome == u"NO_SHOW" && other.startsAt <= contact.startsAt;
                entry.note = TimelineWords::tr("absence %1 without notice").arg(which);
                entry.noteTone = Tone::Soon;
                entry.noteIcon = Icon::Warning;
            } else if (contact.proofDue.isValid()) {
                entry.note = TimelineWords::tr("waits for proof until %1").arg(shortDate(contact.proofDue));
                entry.noteTone = Tone::Soon;
                entry.noteIcon = Icon::Clock;
            }
            noteClock(entry, doubts ? doubts->value(contact.id) : 0);
            m_entries << entry;
        }
    }

    void decisions()
    {
        for (const auto &decision : m_file.decisions) {
            TimelineEntry entry{.kind = TimelineEntry::Kind::Decision,
                                .at = decision.decidedOn.toString(Qt::ISODate),
                                .icon = Icon::Scales,
                                .title = capital(decision.summary.isEmpty() ? name("decision", decision.kind)
                                                                            : QString(name("decision", decision.kind) +
                                                                                      u": "_s + decision.summary)),
                                .beside = name("principal", decision.principal),
                                .source = decision.id};
            for (const auto &change : m_file.conditionChanges)
                if (change.decision == decision.id)
                    if (const auto *condition = m_file.condition(change.condition)) {
                        entry.note = TimelineWords::tr("changes: %1").arg(name("condition", condition->kind));
                        entry.noteTone = Tone::Accent;
                        entry.noteIcon = Icon::Pencil;
                    }
            started(entry, decision.id.toString());
            m_entries << entry;
        }
        for (const auto &assignment : m_file.assignments) {
            TimelineEntry entry{.at = assignment.from.toString(Qt::ISODate) + u"T00:02"_s,
                                .icon = Icon::PersonArrow,
                                .title = TimelineWords::tr("%1 assigned").arg(m_file.staffName(assignment.staff)),
                                .beside = assignment.reason,
                                .source = assignment.id};
            started(entry, assignment.id.toString());
            m_entries << entry;
        }
        if (m_file.dossier.receivedOn.isValid())
            m_entries << TimelineEntry{
                .at = m_file.dossier.receivedOn.toString(Qt::ISODate) + u"T00:01"_s,
                .icon = Icon::Inbox,
                .title = TimelineWords::tr("Mandate received"),
                .beside = TimelineWords::tr("%n condition(s)", nullptr, static_cast<int>(m_file.conditions.size()))};
    }

    // Which terms began with this.
    void started(TimelineEntry &entry, const QString &anchor)
    {
        QStringList terms;
        for (const auto &deadline : m_view.deadlines)
            if (deadline.anchor == anchor && deadline.due.isValid())
                terms << deadline.rule->name.in(m_language);
        if (!terms.isEmpty() && entry.note.isEmpty()) {
            entry.note = TimelineWords::tr("starts: %1").arg(terms.join(u", "_s));
            entry.noteTone = Tone::Accent;
            entry.noteIcon = Icon::Flag;
        }
    }

    void reports()
    {
        for (const auto &report : m_file.reports) {
            TimelineEntry entry{.kind = TimelineEntry::Kind::Document,
                                .at = report.isSent() ? QString(report.sentOn.toString(Qt::ISODate) + u"T23:00"_s)
                                                      : report.draftedAt,
                                .icon = Icon::Document,
                                .title = capital(name("report", report.kind)),
                                .source = report.id};
            entry.beside = report.isSent()
                               ? TimelineWords::tr("sent to %1")
                                     .arg(receiverName(m_file, *m_view.type, report, m_catalogue, m_language))
                               : TimelineWords::tr("draft");
            if (report.isSent())
                for (const auto &deadline : m_view.deadlines)
                    if (deadline.fulfilledBy == report.id) {
                        entry.note =
                            deadline.inTime()
                                ? TimelineWords::tr("fulfils: %1, in time").arg(deadline.rule->name.in(m_language))
                                : TimelineWords::tr("fulfils: %1, late").arg(deadline.rule->name.in(m_language));
                        entry.noteTone = deadline.inTime() ? Tone::Ok : Tone::Over;
                        entry.noteIcon = deadline.inTime() ? Icon::Check : Icon::Warning;
                    }
            started(entry, report.id.toString());
            m_entries << entry;
        }
        for (const auto &document : m_file.documents)
            if (document.kind != u"REPORT")
                m_entries << TimelineEntry{.kind = TimelineEntry::Kind::Document,
                                           .at = document.receivedOn.toString(Qt::ISODate),
                                           .icon = Icon::Page,
                                           .title = document.name,
                                           .source = document.id};
    }

    void events()
    {
        for (const auto &event : m_file.events) {
            TimelineEntry entry{.at = event.at,
                                .icon = event.kind == u"HEARING_DATE" ? Icon::Scales : Icon::Flag,
                                .title = capital(name("event", event.kind)),
                                .beside = event.note,
                                .source = event.id};
            if (!event.subject.isEmpty() && m_catalogue.item(u"incident"_s, event.subject))
                entry.beside = name("incident", event.subject);
            started(entry, event.id.toString());
            m_entries << entry;
        }
    }

    void rest()
    {
        for (const auto &payment : m_file.payments)
            m_entries << TimelineEntry{
                .kind = TimelineEntry::Kind::Small,
                .at = payment.paidOn.toString(Qt::ISODate),
                .icon = Icon::Euro,
                .title = TimelineWords::tr("Payment of %1").arg(spokenMoney(payment.amount, languageCode(m_language))),
                .beside = payment.proof,
                .source = payment.id};
        for (const auto &hours : m_file.hours)
            m_entries << TimelineEntry{
                .kind = TimelineEntry::Kind::Small,
                .at = hours.workedOn.toString(Qt::ISODate),
                .icon = hours.state == u"ABSENT" ? Icon::PersonCross : Icon::Hours,
                .title =
                    hours.state == u"ABSENT"
                        ? TimelineWords::tr("Absent at the work place")
                        : TimelineWords::tr("%1 worked").arg(spokenMinutes(hours.minutes, languageCode(m_language))),
                .beside = name("hours_state", hours.state),
                .source = hours.id};
        for (const auto &choice : m_file.signalChoices)
            m_entries << TimelineEntry{.at = choice.chosenAt,
                                       .icon = Icon::Warning,
                                       .title = choice.choice == u"RAISED"
                                                    ? TimelineWords::tr("Signal raised")
                                                    : TimelineWords::tr("Considered, not reported"),
                                       .beside = name("signal_trigger", choice.trigger),
                                       .text = choice.reason,
                                       .source = choice.id};
        if (m_file.dossier.closedOn.isValid())
            m_entries << TimelineEntry{.kind = TimelineEntry::Kind::Decision,
                                       .at = m_file.dossier.closedOn.toString(Qt::ISODate) + u"T23:59"_s,
                                       .icon = Icon::Archive,
                                       .title = TimelineWords::tr("Dossier closed"),
                                       .beside = name("outcome", m_file.dossier.outcome)};
    }

    void folded()
    {
        QList<TimelineEntry> kept;
        for (qsizetype i = 0; i < m_entries.size();) {
            qsizetype end = i;
            while (end < m_entries.size() && m_entries[end].kind == TimelineEntry::Kind::Small)
                ++end;
            if (end - i > 2) {
                kept << TimelineEntry{.kind = TimelineEntry::Kind::Fold,
                                      .at = m_entries[i].at,
                                      .icon = Icon::ChevronRight,
                                      .title =
                                          TimelineWords::tr("%n small event(s)", nullptr, static_cast<int>(end - i))};
                i = end;
            } else {
                kept << m_entries[i++];
            }
        }
        m_entries = kept;
    }

    const Workspace &m_workspace;
    const Catalogue &m_catalogue;
    const DossierView &m_view;
    const DossierFile &m_file;
    Language m_language;
    QList<TimelineEntry> m_entries{};
};

} // namespace

QList<TimelineEntry> timeline(const Workspace &workspace, const DossierView &view, bool fold)
{
    return Gatherer(workspace, view).all(fold);
}

void TimelineModel::setEntries(QList<TimelineEntry> entries, QDate today)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    m_widest = u"wo 28 mei"_s;
    for (const auto &entry : m_entries)
        if (const auto date = QDate::fromString(entry.at.left(10), Qt::ISODate); date.isValid())
            if (const auto shown = listDate(date, today); shown.size() > m_widest.size())
                m_widest = shown;
    endResetModel();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const auto &entry = m_entries[index.row()];
    if (role == Qt::DisplayRole)
        return entry.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{readableMoment(entry.at, currentLanguage()), entry.title, entry.beside, entry.text,
                          entry.note};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

namespace {

struct Places
{
    int dateWidth = 0;
    int iconLeft = 0;
    int iconSize = 0;
    int textLeft = 0;
    int gap = 0;
};

Places places(const TimelineModel &model)
{
    const int date = std::max(px(76), textMetrics(TextSize::Body).horizontalAdvance(model.widestDate()) + px(4));
    const int icon = date + px(12);
    return {.dateWidth = date, .iconLeft = icon, .iconSize = px(28), .textLeft = icon + px(40), .gap = px(6)};
}

// The same with and without a scroll bar: the bar comes only when the heights are known.
int textWidth(const QStyleOptionViewItem &option, const Places &place)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int whole =
        view ? view->contentsRect().width() - view->verticalScrollBar()->sizeHint().width() : option.rect.width();
    return whole - place.textLeft - px(8);
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &timeline = *static_cast<const TimelineModel *>(index.model());
    const auto &entry = timeline.at(index.row());
    const auto place = places(timeline);
    const int width = textWidth(option, place);
    int height = textMetrics(TextSize::Body).height() + px(10);
    if (!entry.text.isEmpty())
        height +=
            textMetrics(TextSize::Body).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, entry.text).height();
    if (!entry.note.isEmpty())
        height += textMetrics(TextSize::Small).height() + px(2);
    return {place.textLeft + 50, std::max(height, entry.kind == TimelineEntry::Kind::Begin
                                                      ? px(32)
                                                      : textMetrics(TextSize::Body).height() +
                                                            textMetrics(TextSize::Small).height() + px(10))};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const TimelineModel *>(index.model());
    const auto &entry = model->at(index.row());
    const auto place = places(*model);
    const bool selected = option.state & QStyle::State_Selected && option.state & QStyle::State_Active &&
                          option.state & QStyle::State_HasFocus;
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, colour(Colour::Sel));
        paintFocusFrame(painter, option.rect);
    }
    const auto rect = option.rect;
    const int centre = place.iconLeft + place.iconSize / 2 + rect.left();
    // The line that holds the story together runs behind the icons.
    painter->setPen(colour(Colour::Line));
    if (index.row() + 1 < model->rowCount())
        painter->drawLine(centre, rect.top() + (index.row() == 0 ? px(16) : 0), centre, rect.bottom());
    else
        painter->drawLine(centre, rect.top(), centre, rect.top() + px(8));
    int y = rect.top() + px(4);
    const auto body = textMetrics(TextSize::Body);
    const auto small = textMetrics(TextSize::Small);
    const auto muted = colour(selected ? Colour::Text : Colour::Muted);
    if (entry.kind != TimelineEntry::Kind::Begin) {
        const auto date = QDate::fromString(entry.at.left(10), Qt::ISODate);
        painter->setFont(textFont(TextSize::Body));
        painter->setPen(colour(Colour::Text));
        const auto shown =
            date == model->today() ? QCoreApplication::translate("Timeline", "today") : listDate(date, model->today());
        painter->drawText(QRect(rect.left(), y, place.dateWidth, body.height()), Qt::AlignRight | Qt::AlignVCenter,
                          shown);
        if (entry.at.size() >= 16 && !entry.at.endsWith(u"T23:00") && !entry.at.endsWith(u"T23:59") &&
            !entry.at.contains(u"T00:0")) {
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(muted);
            painter->drawText(QRect(rect.left(), y + body.height() - px(2), place.dateWidth, small.height()),
                              Qt::AlignRight | Qt::AlignVCenter, entry.at.mid(11, 5));
        }
        const QRect box(rect.left() + place.iconLeft, y, place.iconSize, place.iconSize);
        if (entry.kind != TimelineEntry::Kind::Fold)
            paintFrame(painter, box, colour(Colour::Line), colour(Colour::Surface), entry.planned);
        else
            painter->fillRect(box, colour(selected ? Colour::Sel : Colour::Window));
        const int inner = px(16);
        paintIcon(painter, {box.center().x() - inner / 2 + 1, box.center().y() - inner / 2 + 1, inner, inner},
                  entry.icon, colour(Colour::Muted));
    }
    const int left = rect.left() + place.textLeft;
    const int width = textWidth(option, place);
    const bool plain = entry.kind == TimelineEntry::Kind::Fold || entry.kind == TimelineEntry::Kind::Begin;
    const auto titleMetrics = textMetrics(plain ? TextSize::Small : TextSize::Body, !plain);
    const auto title = titleMetrics.elidedText(entry.title, Qt::ElideRight, width);
    painter->setFont(textFont(plain ? TextSize::Small : TextSize::Body, !plain));
    painter->setPen(plain ? muted : colour(Colour::Text));
    painter->drawText(QRect(left, y, width, body.height()), Qt::AlignLeft | Qt::AlignVCenter, title);
    if (!entry.beside.isEmpty()) {
        const int used = titleMetrics.horizontalAdvance(title) + place.gap;
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(muted);
        painter->drawText(QRect(left + used, y, width - used, body.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          small.elidedText(u"· "_s + entry.beside, Qt::ElideRight, width - used));
    }
    y += body.height();
    if (!entry.text.isEmpty()) {
        const auto box = body.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, entry.text);
        painter->setFont(textFont(TextSize::Body));
        painter->setPen(colour(Colour::Text));
        painter->drawText(QRect(left, y, width, box.height()), Qt::TextWordWrap, entry.text);
        y += box.height();
    }
    if (!entry.note.isEmpty()) {
        y += px(2);
        const int inner = px(16);
        paintIcon(painter, {left, y + (small.height() - inner) / 2, inner, inner}, entry.noteIcon,
                  colour(toneColour(entry.noteTone)));
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(selected ? colour(Colour::Text) : colour(toneColour(entry.noteTone)));
        painter->drawText(QRect(left + inner + px(4), y, width - inner, small.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          small.elidedText(entry.note, Qt::ElideRight, width - inner - px(4)));
    }
    painter->restore();
}
