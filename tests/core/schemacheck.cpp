// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/schemacheck.h"

#include <QJsonArray>
#include <QJsonValue>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

QStringList schemaFindings(const QJsonObject &schemaJson, const QJsonObject &document)
{
    const QJsonValue schemaValue(schemaJson);
    const QJsonValue value(document);
    valijson::Schema schema;
    valijson::SchemaParser parser;
    const valijson::adapters::QtJsonAdapter schemaAdapter(schemaValue);
    parser.populateSchema(schemaAdapter, schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    QStringList findings;
    if (!validator.validate(schema, valijson::adapters::QtJsonAdapter(value), &results)) {
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            QString place;
            for (const auto &part : error.context)
                place += QString::fromStdString(part);
            findings << place + QStringLiteral(": ") + QString::fromStdString(error.description);
        }
    }
    return findings;
}
