// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/paper/sheet.h"

// Puts a sheet together, block by block, in the words of resources/text/paper.json.
class SheetWriter
{
public:
    // `number` stands at the foot of each page and is the title in the file's own properties: never a name.
    SheetWriter(const Workspace &workspace, Language language, const QString &number);

    void title(const QString &text);
    void heading(const QString &key);
    void line(const QString &text);
    void say(const QString &key, const QJsonObject &places = {});
    void bullet(const QString &text);
    void warning(const QString &text);
    void facts(const QList<std::pair<QString, QString>> &facts); // key of the name, and the value; "—" when empty
    struct Head
    {
        const char *key; // of the title of a column
        double share = 1;
        bool right = false;
    };
    void table(const QList<Head> &heads, const QList<QStringList> &rows);
    void space(const QString &key); // a heading, and room to write
    void page();
    bool safetyNotes(const DossierFile &file); // those in force; whether there are any
    // How old it is: when it was made, and when what it says was last changed.
    void madeOn(const Dossier::Id &dossier);

    QString words(const QString &key, const QJsonObject &places = {}) const; // "paper.key"
    QString name(const char *list, const QString &code) const;
    QString pair(const QString &what, const QString &value) const; // "what: value" as each language writes it
    QString held(const Contact &contact) const;                    // what it was and how it went
    QString term(const Deadline &deadline) const;                  // "nog 5 dagen", "gedaan op …"
    QString address(const DossierFile &file, const Person &person) const;
    QString requirement(const Requirement &requirement, const DossierFile &file) const;

    const Workspace &workspace() const { return m_workspace; }
    const Catalogue &catalogue() const { return m_workspace.catalogue(); }
    Language language() const { return m_language; }
    QDate today() const { return m_workspace.clock().today(); }
    Sheet &sheet() { return m_sheet; }

private:
    const Workspace &m_workspace;
    Language m_language;
    Sheet m_sheet{};
};
