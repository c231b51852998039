// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/deadlines.h"

// What happens to one running dossier when it moves to another version of its type. A pure function of its facts and
// both versions: the rehearsal counts these plans, the act carries one out, so both always say the same.

// Something the law leaves open and a person must answer, for one dossier or for all of a run.
struct MoveQuestion
{
    QString kind{};  // BY_CHOICE, CONDITION_GONE, PRINCIPAL_GONE, VARIANT_GONE, PHASE_GONE, OVERRIDE_GONE
    QString about{}; // the code that is not in the version: a condition, a principal …

    QString key() const { return about.isEmpty() ? kind : QString(kind + u'/' + about); }
    bool operator==(const MoveQuestion &) const = default;
};
// Answers by the key of the question: a code of the new version, or one of these.
using MoveChoices = QHash<QString, QString>;
inline constexpr QLatin1StringView choiceMove{"MOVE"}; // of BY_CHOICE
inline constexpr QLatin1StringView choiceStay{"STAY"}; // any question: the dossier keeps its version
inline constexpr QLatin1StringView choiceKeep{"KEEP"}; // what was imposed stays as it is
inline constexpr QLatin1StringView choiceDrop{"DROP"}; // it is lifted
QStringList possibleAnswers(const MoveQuestion &question, const DossierType &to);

struct ConditionMove
{
    enum class What { TextChanged, Replaced, Gone, Added, Restored };

    What what = What::Gone;
    Condition::Id condition{}; // null: a new one
    QString kind{};            // of what is there; of what is added
    QString to{};              // what replaces it
    QString text{};            // the new text, where it has one
    QString state{};           // to which it is restored
    bool unmade = false;       // of what is gone: a move had made it and nothing stands on it

    bool operator==(const ConditionMove &) const = default;
};
QString conditionMoveCode(ConditionMove::What what); // TEXT_CHANGED REPLACED GONE ADDED RESTORED

// A date that is another one under the new version; without `before` it is new, without `after` it is gone.
struct DateMove
{
    QString term{};
    QDate before{};
    QDate after{};
    bool overdue = false; // it would be late at once

    bool operator==(const DateMove &) const = default;
};

struct MovePlan
{
    enum class Outcome { ByItself, NeedsChoice, Cannot };

    Outcome outcome = Outcome::ByItself;
    QList<MoveQuestion> questions{}; // not answered by the choices
    Problem obstacle{};              // of Cannot
    QList<ConditionMove> conditions{};
    QList<DateMove> dates{};
    QString variant{};      // under the new version
    QString phase{};        // likewise
    QString followsUp{};    // the new principal who follows up; empty: who it was
    QList<AnyId> dropped{}; // dates set by hand on terms that are gone
};

// Two versions of a type laid beside each other, once for all dossiers that move between them.
class MoveLaw
{
public:
    MoveLaw(const DossierType &from, const DossierType &to);

    const DossierType &from() const { return *m_from; }
    const DossierType &to() const { return *m_to; }
    // Both with only the terms whose dates may differ, and the end of the measure others run from; nothing to derive
    // when no term differs.
    bool termsDiffer() const { return m_termsDiffer; }
    const DossierType &termsBefore() const { return m_termsBefore; }
    const DossierType &termsAfter() const { return m_termsAfter; }

private:
    const DossierType *m_from;
    const DossierType *m_to;
    bool m_termsDiffer = false;
    DossierType m_termsBefore{};
    DossierType m_termsAfter{};
};

MovePlan planMove(const DossierFile &file, const MoveLaw &law, const MoveChoices &choices, const Surroundings &with);

// The text of a condition that comes with the type, in the language of the dossier.
QString generalText(const CodeItem &condition, const QJsonObject &inputs, Language language);
