// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/catalogue/codelist.h"
#include "core/catalogue/reference.h"

#include <QHash>

#include <memory>

class JsonReader;

// A text of this country for a report or letter.
struct TemplateText
{
    QString type{}; // empty: of every type
    QString kind{};
    QString language{};
    QString text{};

    bool operator==(const TemplateText &) const = default;
};

// What was added to or changed in what types are made of: items over those of the shipped lists, texts over the shipped
// templates.
struct CatalogueBlocks
{
    QList<std::pair<QString, QJsonObject>> items{}; // list, item as a list file holds it
    QList<TemplateText> templates{};

    bool operator==(const CatalogueBlocks &) const = default;
};

// Everything the law and the organisation put into data: dossier types by version, code lists, reference data and
// parameters. Read once, then only looked up; shared between threads as a const pointer.
class Catalogue
{
public:
    // A version kept in the database beside the shipped ones: its file, and what is said of it there.
    struct Extra
    {
        QJsonObject body{};
        QString state{}; // CONCEPT, REVIEWED, PUBLISHED: only what is published is law here
    };

    // The shipped catalogue (resources) with parameter values replaced, versions and building blocks added from the
    // database.
    static Result<std::shared_ptr<const Catalogue>> load(const QHash<QString, QJsonValue> &parameters = {},
                                                         const QList<Extra> &extras = {},
                                                         const CatalogueBlocks &blocks = {});

    // Reads one type file against this catalogue's lists; every problem with its exact place.
    struct Reading
    {
        DossierType type{};
        QList<Problem> findings{};
    };
    Reading readType(const QJsonObject &body) const;
    // The same for a file of any kind (type, code list, reference).
    QList<Problem> validate(const QJsonObject &body) const;

    // Names exactly this content (files, parameter values, added versions): two devices with the same one read the same
    // law.
    const QString &version() const { return m_version; }

    const QList<DossierType> &types() const { return m_types; }
    // The version in force on that day; null when there is none.
    const DossierType *type(const QString &code, QDate on) const;
    const DossierType *type(const QString &code, int version) const;
    QList<const DossierType *> typesOn(QDate on) const;

    const CodeList *list(const QString &name) const;
    const CodeItem *item(const QString &list, const QString &code) const;
    // The code itself when the list does not have it.
    QString name(const QString &list, const QString &code, Language language) const;
    // What someone reads of a code today: "werkstraf (beëindigd op 01/09/2027)" when it may not be chosen any more.
    QString nameOn(const QString &list, const QString &code, QDate today, Language language) const;
    QStringList current(const QString &list, const QStringList &codes, QDate on) const; // those one may choose then
    QStringList listNames() const;
    // A text of this country for a report of a type (or, with an empty type, of every type); null when it has none.
    const TemplateText *ownTemplate(const QString &type, const QString &kind, const QString &language) const;
    // The problems of an item for a list, each with its place in the item.
    QList<Problem> itemFindings(const QString &list, const QJsonObject &item) const;

    const QList<House> &houses() const { return m_houses; }
    const House *house(const QString &code) const;
    const QList<Court> &courts() const { return m_courts; }
    const Court *court(const QString &code) const;
    const QList<Prison> &prisons() const { return m_prisons; }
    const QList<ClosingDay> &closingDays() const { return m_closingDays; }
    const QList<PublishedFigures> &publishedFigures() const { return m_published; }
    const QList<Parameter> &parameters() const { return m_parameters; }
    QJsonValue parameter(const QString &code) const;
    QDate dateParameter(const QString &code) const;
    int numberParameter(const QString &code, int otherwise) const;

private:
    void readList(const QJsonObject &body, const QString &file, QList<Problem> &findings);
    void readReference(const QJsonObject &body, const QString &file, QList<Problem> &findings);
    void takeItem(const QString &list, const QJsonObject &body);
    void readPublished(JsonReader &entry, const QString &code, const Label &name);
    void resolveParameters();

    QString m_version{};
    QList<DossierType> m_types{};
    QHash<QString, CodeList> m_lists{};
    QList<TemplateText> m_templates{};
    QList<House> m_houses{};
    QHash<QString, qsizetype> m_houseAt{};
    QList<Court> m_courts{};
    QHash<QString, qsizetype> m_courtAt{};
    QList<Prison> m_prisons{};
    QList<ClosingDay> m_closingDays{};
    QList<PublishedFigures> m_published{};
    QList<Parameter> m_parameters{};
};
