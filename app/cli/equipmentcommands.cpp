// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/views/equipmentviews.h"

using namespace Qt::StringLiterals;

int CommandLine::equipment()
{
    if (!houseWorkspace())
        return m_failed;
    if (argument(0) == u"list") {
        const auto rows = workspace()->read([&](const Database &database) {
            QJsonArray list;
            for (const auto &item : EquipmentStore(database).list({.state = m_parser.value(u"state"_s),
                                    .kind = m_parser.value(u"kind"_s),
                                    .text = m_parser.value(u"text"_s),
                                    .limit = m_parser.value(u"limit"_s).toInt()}))
                list << equipmentJson(*workspace(), item, m_language);
            return list;
        });
        return rows ? answerRows(u"equipment"_s, *rows) : problem(rows.error());
    }
    if (argument(0) == u"show" && !argument(1).isEmpty()) {
        const auto found = workspace()->read([&](const Database &database) {
            return equipmentCalledJson(*workspace(), database, argument(1), m_parser.value(u"kind"_s), m_language);
        });
        return found ? answer(*found) : problem(found.error());
    }
    if (argument(0) == u"stock") {
        const auto json = workspace()->read([&](const Database &database) {
            return stockJson(*workspace(), database, dateOption(u"at"_s), m_language);
        });
        return json ? answer(*json) : problem(json.error());
    }
    return usage(u"equipment list [--state S] [--kind K] [--text T] | show SERIAL [--kind K] | stock [--at DATE]"_s);
}
