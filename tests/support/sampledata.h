// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QTemporaryDir>

// A temporary house of justice with invented staff, and a valid dossier in one call, so that a test shows only what
// matters to it. What is refused where a test did not ask for a refusal is thrown: the test stops with the sentence.
class SampleHouse
{
public:
    explicit SampleHouse(const QString &house = QStringLiteral("GEN"),
                         const QString &now = QStringLiteral("2027-01-20T09:00"));

    Workspace &workspace() { return *m_workspace; }
    const Catalogue &catalogue() const { return m_workspace->catalogue(); }
    Database &database() { return m_workspace->database(); }
    QString folder() const { return m_folder.path(); }
    QString databaseFile() const { return Workspace::databaseFile(folder()); }

    SampleHouse &at(const QString &now); // "2027-01-29T09:00"
    SampleHouse &
    as(const QString &login); // lena otto (assistants), vera (victims), tessa (leads), dirk (directs), onthaal, cato

    Result<ActDone> act(const QString &name, const QJsonObject &with = {});
    ActDone done(const QString &name, const QJsonObject &with = {});
    AnyId made(const QString &name, const QJsonObject &with = {}) { return done(name, with).made; }
    QString refusal(const QString &name, const QJsonObject &with = {}); // the code, or a text that says it was done
    qint64 lastAct();

    // Someone invented; a dossier of that type, with the people and the measure its law asks for. `changes` replaces
    // members of registerMandate. Registered by the director (who sees every type) on the day of the clock.
    Person::Id person(const QString &family = QStringLiteral("Testmans"),
                      const QString &given = QStringLiteral("Fiktief"), const QJsonObject &more = {});
    Dossier::Id dossier(const QString &type = QStringLiteral("PROBATION"), const QJsonObject &changes = {});
    QJsonObject mandate(const DossierType &type);

    DossierView view(const Dossier::Id &id);
    DossierFile file(const Dossier::Id &id) { return view(id).file; }
    static const Deadline *deadline(const DossierView &view, const QString &term);
    QString due(const Dossier::Id &id, const QString &term); // "2027-03-01", empty when it is not known

    qint64 count(const QByteArray &table, const QByteArray &where = "1");
    // Every row of every synchronised table that is not marked deleted.
    QMap<QString, QStringList> content();

    void reopen(); // closes and opens again, as the same user
    void close() { m_workspace.reset(); }

private:
    QTemporaryDir m_folder{};
    QString m_login{};
    QString m_now{};
    int m_people = 0;
    std::unique_ptr<Workspace> m_workspace{};
};

QString id(const AnyId &id);
// What differs between two contents, readable.
QString difference(const QMap<QString, QStringList> &before, const QMap<QString, QStringList> &after);
// A file of the project's source.
QByteArray sourceFile(const QString &path);
QJsonObject jsonFile(const QString &path);
