// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/script.h"
#include "core/base/sentence.h"
#include "core/catalogue/typedifference.h"
#include "core/publication/gaps.h"
#include "core/rehearsal/rehearse.h"
#include "core/trial.h"

using namespace Qt::StringLiterals;

// What a script sees of a version of a dossier type, law or concept.
Result<QJsonValue> Script::lookAtLaw(const QString &what, const QJsonObject &line)
{
    const auto code = line.value("code"_L1).toString();
    const int version = line.value("version"_L1).toInt(1);
    const auto &catalogue = m_workspace.catalogue();
    if (what == u"type") { // in force on a day
        const auto *type = catalogue.type(code, QDate::fromString(line.value("at"_L1).toString(), Qt::ISODate));
        return type ? QJsonValue(type->source) : QJsonValue(QJsonObject());
    }
    if (what == u"gaps")
        return m_workspace.read([&](const Database &database) -> Result<QJsonValue> {
            QJsonArray gaps;
            auto query = database.query(
                "SELECT body FROM catalogue_version WHERE code = ? AND version = ? AND deleted = 0", code, version);
            if (query.next())
                for (const auto &gap : publicationGaps(catalogue, query.object(0)))
                    gaps << QJsonObject{{u"code"_s, gap.code},
                                        {u"place"_s, gap.details.value("place"_L1)},
                                        {u"sentence"_s, problemSentence(gap, m_language)}};
            return QJsonValue(gaps);
        });
    const auto to = m_workspace.read([&](const Database &database) -> Result<DossierType> {
        return versionToRehearse(database, catalogue, code,
                                 what == u"difference" ? line.value("to"_L1).toInt() : version);
    });
    if (!to)
        return tl::make_unexpected(to.error());
    if (what == u"difference") {
        const auto *from = catalogue.type(code, version);
        if (!from)
            return refused(u"catalogue.noSuchVersion"_s, {{u"code"_s, code}, {u"version"_s, version}});
        QJsonArray sentences;
        for (const auto &change : typeDifference(catalogue, *from, *to, m_language))
            sentences << changeSentence(change, m_language);
        return QJsonValue(QJsonObject{{u"class"_s, changeClassCode(changeClass(from->source, to->source))},
                                      {u"sentences"_s, sentences}});
    }
    if (what == u"rehearsal") {
        MoveChoices choices;
        const auto given = line.value("choices"_L1).toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            choices.insert(it.key(), it.value().toString());
        const auto counted =
            rehearseMove(Workspace::databaseFile(m_workspace.folder()), m_workspace.surroundings(), *to, choices);
        if (!counted)
            return tl::make_unexpected(counted.error());
        return QJsonValue(toJson(*counted, catalogue, *to, m_language));
    }
    const auto day = [&](QLatin1StringView member) {
        return QDate::fromString(line.value(member).toString(), Qt::ISODate);
    };
    const auto trial = Trial::begin(m_workspace, code, version, day("decided"_L1));
    if (!trial)
        return tl::make_unexpected(trial.error());
    if (day("at"_L1).isValid())
        if (const auto moved = (*trial)->moveTo(day("at"_L1)); !moved)
            return tl::make_unexpected(moved.error());
    const auto view = (*trial)->workspace().dossierView((*trial)->dossier());
    if (!view)
        return tl::make_unexpected(view.error());
    return QJsonValue(dossierJson((*trial)->workspace(), *view, m_language));
}
