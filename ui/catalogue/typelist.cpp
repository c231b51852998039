// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/typelist.h"

#include "core/base/searchtext.h"
#include "ui/base/typetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCollator>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

QString writtenText(const QString &state)
{
    return state == u"SUBMITTED"  ? TypeListModel::tr("to approve")
           : state == u"REVIEWED" ? TypeListModel::tr("approved")
                                  : TypeListModel::tr("concept");
}

} // namespace

void TypeListModel::setTypes(const Catalogue &catalogue, QDate on, Language language,
                             const QList<KeptTypeVersion> &written)
{
    // A type is told by the version in force that day; by its newest when there is none.
    QStringList codes;
    QHash<QString, const DossierType *> told;
    for (const auto &type : catalogue.types()) {
        if (!told.contains(type.code))
            codes << type.code;
        if (const auto *before = told.value(type.code); !before || before->version < type.version)
            told[type.code] = &type;
    }
    // A type that is only being written is told by what is written.
    QHash<QString, QString> states;
    QList<DossierType> readings;
    readings.reserve(written.size());
    for (const auto &kept : written) {
        states.insert(kept.code, kept.state);
        if (told.contains(kept.code))
            continue;
        readings << catalogue.readType(kept.body).type;
        codes << kept.code;
        told.insert(kept.code, &readings.last());
    }
    QList<TypeRow> all;
    const auto *families = catalogue.list(u"family"_s);
    for (const auto &family : families ? families->codes() : QStringList()) {
        QList<TypeRow> rows;
        for (const auto &code : std::as_const(codes)) {
            const auto *inForce = catalogue.type(code, on);
            const auto *type = inForce ? inForce : told[code];
            if (type->family != family)
                continue;
            TypeRow row{.code = code,
                        .shortName = capital(type->shortName.in(language)),
                        .name = type->name.in(language),
                        .group = catalogue.name(u"statistics_group"_s, type->statisticsGroup, language),
                        .version = inForce ? inForce->version : 0,
                        .written = states.value(code)};
            QStringList words{row.shortName, row.name, row.group, catalogue.name(u"family"_s, family, language)};
            for (const auto &legal : type->legal)
                words << legal.text.in(language);
            row.found = u' ' + folded(words.join(u' '));
            rows << row;
        }
        if (rows.isEmpty())
            continue;
        QCollator collator(QLocale(languageCode(language) + u"_BE"_s));
        std::sort(rows.begin(), rows.end(), [&](const TypeRow &one, const TypeRow &other) {
            return collator.compare(one.shortName, other.shortName) < 0;
        });
        all << TypeRow{.shortName = capital(catalogue.name(u"family"_s, family, language))};
        all << rows;
    }
    if (all == m_all)
        return;
    m_all = all;
    filter();
}

void TypeListModel::setTyped(const QString &typed)
{
    m_typed = folded(typed);
    filter();
}

void TypeListModel::filter()
{
    const auto words = m_typed.split(u' ', Qt::SkipEmptyParts);
    QList<TypeRow> rows;
    TypeRow heading;
    for (const auto &row : std::as_const(m_all)) {
        if (row.isHeading()) {
            heading = row;
            continue;
        }
        const bool answers = std::all_of(words.begin(), words.end(),
                                         [&](const QString &word) { return row.found.contains(u' ' + word); });
        if (!answers)
            continue;
        if (!heading.shortName.isEmpty())
            rows << std::exchange(heading, {});
        rows << row;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex TypeListModel::find(const QString &code) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (!code.isEmpty() && m_rows[row].code == code)
            return index(row);
    return {};
}

QModelIndex TypeListModel::first() const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (!m_rows[row].isHeading())
            return index(row);
    return {};
}

int TypeListModel::types() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const TypeRow &row) { return !row.isHeading(); }));
}

int TypeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TypeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    const auto version = row.version > 0 ? tr("version %1").arg(row.version) : tr("not in force");
    switch (role) {
    case Qt::DisplayRole:
        return row.shortName;
    case Qt::AccessibleTextRole:
        return row.isHeading() ? row.shortName
                               : QStringList{row.shortName, row.name, row.group, version,
                                             row.written.isEmpty() ? QString() : writtenText(row.written)}
                                     .join(u", "_s);
    case Qt::ToolTipRole:
        return row.isHeading() ? QVariant() : row.name.toHtmlEscaped();
    default:
        return {};
    }
}

Qt::ItemFlags TypeListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return at(index).isHeading() ? Qt::ItemNeverHasChildren
                                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QSize TypeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &row = static_cast<const TypeListModel *>(index.model())->at(index);
    const int small = textMetrics(TextSize::Small).height();
    return {px(160), row.isHeading() ? small + px(16) : textMetrics(TextSize::Body).height() + small + px(10)};
}

void TypeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = static_cast<const TypeListModel *>(index.model())->at(index);
    const auto room = option.rect.adjusted(px(16), 0, -px(12), 0);
    painter->save();
    if (row.isHeading()) {
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(colour(Colour::Muted));
        painter->drawText(room.adjusted(0, 0, 0, -px(3)), Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(row.shortName, Qt::ElideRight, room.width()));
        painter->restore();
        return;
    }
    auto item = option;
    initStyleOption(&item, index);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    const bool selected = item.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect.left(), option.rect.top(), px(3), option.rect.height(), colour(Colour::Accent));

    const bool written = !row.written.isEmpty();
    const auto version = written           ? writtenText(row.written)
                         : row.version > 0 ? TypeListModel::tr("v%1").arg(row.version)
                                           : TypeListModel::tr("not in force");
    const auto quiet = colour(selected ? Colour::Text : Colour::Muted);
    const int top = room.top() + px(5);
    const int first = textMetrics(TextSize::Body).height();
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(quiet);
    int taken = painter->fontMetrics().horizontalAdvance(version);
    if (written)
        painter->setPen(colour(Colour::Soon));
    painter->drawText(QRect(room.left(), top, room.width(), first), Qt::AlignRight | Qt::AlignVCenter, version);
    if (written) {
        taken += px(20);
        paintIcon(painter, QRect(room.right() - taken, top, px(16), first), Icon::Pencil, colour(Colour::Soon));
        painter->setPen(quiet);
    }
    painter->drawText(QRect(room.left(), top + first, room.width(), painter->fontMetrics().height()),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(row.group, Qt::ElideRight, room.width()));
    painter->setFont(textFont(TextSize::Body, selected));
    painter->setPen(colour(selected ? Colour::Accent : row.version > 0 ? Colour::Text : Colour::Muted));
    const int wide = room.width() - taken - px(8);
    painter->drawText(QRect(room.left(), top, wide, first), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(row.shortName, Qt::ElideRight, wide));
    if (option.widget->hasFocus() && item.state & QStyle::State_HasFocus)
        paintFocusFrame(painter, option.rect);
    painter->restore();
}
