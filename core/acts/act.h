// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"
#include "core/acts/recorder.h"
#include "core/acts/values.h"
#include "core/catalogue/catalogue.h"
#include "core/dossier/dossierfile.h"

// What a person does, by name, with its parameters: what the window, the command line and synchronisation all speak.
struct Act
{
    QString name{};
    QJsonObject with{};

    bool operator==(const Act &) const = default;
};

// One sentence in any language: a key of resources/text and what fills its places. A place "@list:CODE" is the name of
// that code in the language of the reader ("@type:PROBATION", "@term:PROBATION/1/T1" likewise).
struct Saying
{
    QString key{};
    QJsonObject places{};

    bool operator==(const Saying &) const = default;
};
QString spoken(const Saying &saying, const Catalogue &catalogue, Language language);
inline QString codePlace(const char *list, const QString &code)
{
    return u'@' + QString::fromLatin1(list) + u':' + code;
}

struct ActDone
{
    AnyId act{};
    AnyId made{}; // the thing it made, or else the thing it was about
    Saying saying{};
    ChangeSet changes{};
    bool nothingChanged = false;
};

// What the function of an act works with, inside its transaction.
class ActContext
{
public:
    ActContext(Recorder &recorder, std::shared_ptr<const Catalogue> catalogue, const Staff &user, QDateTime now,
               Language language)
        : m_recorder(recorder),
          m_catalogue(std::move(catalogue)),
          m_user(user),
          m_now(std::move(now)),
          m_language(language)
    {
    }

    Recorder &recorder() { return m_recorder; }
    Database &database() { return m_recorder.database(); }
    const Catalogue &catalogue() const { return *m_catalogue; }
    const Staff &user() const { return m_user; }
    QDate today() const { return m_now.date(); }
    QString nowText() const { return m_now.toString(u"yyyy-MM-ddTHH:mm"); }
    QString momentText() const { return m_now.toString(u"yyyy-MM-ddTHH:mm:ss"); }
    Language language() const { return m_language; }
    QString house() const { return m_recorder.house(); }

    // The dossier of the act, open for change; refused when it is closed or not for this user.
    Result<DossierFile> openDossier(const Values &values, QLatin1StringView name = QLatin1StringView("dossier"));
    Result<DossierFile> openDossier(const Dossier::Id &id); // of a row that was named by its own id
    Result<DossierFile> anyDossier(const Dossier::Id &id);
    Result<DossierFile> anyDossier(const Values &values, QLatin1StringView name = QLatin1StringView("dossier"));
    Result<const DossierType *> typeOf(const Dossier &dossier) const;
    QString describe(const DossierFile &file) const; // "Fiktief Testmans (GEN-2027-00417)"

    // Set when the act can be said in a better place than its dossier.
    Dossier::Id aboutDossier{};
    Person::Id aboutPerson{};
    AnyId made{};

private:
    Recorder &m_recorder;
    std::shared_ptr<const Catalogue> m_catalogue;
    const Staff &m_user;
    QDateTime m_now;
    Language m_language;
};

// A rule is written once, here: parameters, who may, what it does.
struct ActDefinition
{
    const char *name;
    const char *description;
    QList<ActField> fields;
    Result<Saying> (*perform)(ActContext &, const Values &);
    QStringList roles{};    // empty: everyone of the house
    bool undoable = true;   // false once it has left the house (a report that was sent)
    QStringList partners{}; // who may it besides everyone of the house, for what is theirs
    bool daily = false;     // done by itself when a day begins, by whoever may and works then
};

const QList<ActDefinition> &actDefinitions();
const ActDefinition *actDefinition(const QString &name);
bool mayPerform(const QString &role, const QString &act);
QJsonObject actSchema(const ActDefinition &definition, const Catalogue &catalogue);

// Used by the definitions: one list per subject.
QList<ActDefinition> personActs();
QList<ActDefinition> mandateActs();
QList<ActDefinition> assignmentActs();
QList<ActDefinition> decisionActs();
QList<ActDefinition> conditionActs();
QList<ActDefinition> contactActs();
QList<ActDefinition> termActs();
QList<ActDefinition> reportActs();
QList<ActDefinition> workActs();
QList<ActDefinition> paymentActs();
QList<ActDefinition> closingActs();
QList<ActDefinition> organisationActs();
QList<ActDefinition> absenceActs();
QList<ActDefinition> filterActs();
QList<ActDefinition> catalogueActs();
QList<ActDefinition> moveActs();
QList<ActDefinition> packageActs();
QList<ActDefinition> blockActs();
QList<ActDefinition> figureActs();
QList<ActDefinition> conflictActs();
QList<ActDefinition> monitoringActs();
QList<ActDefinition> visitActs();
QList<ActDefinition> planActs();
QList<ActDefinition> technicianActs();
QList<ActDefinition> deliveryActs();
QList<ActDefinition> equipmentActs();
QList<ActDefinition> alarmActs();
QList<ActDefinition> scheduleActs();
QList<ActDefinition> fieldActs();
