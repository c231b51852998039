// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "tests/core/schemacheck.h"
#include "tests/support/sampledata.h"

#include <QDirIterator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Type = ActField::Type;

const Catalogue &catalogue()
{
    static const auto loaded = *Catalogue::load();
    return *loaded;
}

QJsonObject sampleOf(const QList<ActField> &fields, bool everything);

// A value the field accepts.
QJsonValue sample(const ActField &field, bool everything)
{
    const auto of = QString::fromLatin1(field.of);
    switch (field.type) {
    case Type::Text:
    case Type::LongText:
        return u"tekst"_s;
    case Type::Code:
        return catalogue().list(of)->items.first().code;
    case Type::Choice:
        return of.split(u' ').first();
    case Type::Type:
        return u"PROBATION"_s;
    case Type::Court:
        return catalogue().courts().first().code;
    case Type::House:
        return u"GEN"_s;
    case Type::Date:
        return u"2027-01-29"_s;
    case Type::Moment:
        return u"2027-02-09T10:00"_s;
    case Type::ClockTime:
        return u"08:30"_s;
    case Type::Duration:
        return u"P1Y6M"_s;
    case Type::Hours:
        return 7.5;
    case Type::Money:
        return 50.25;
    case Type::Number:
        return 3;
    case Type::Boolean:
        return true;
    case Type::Reference:
        return u"01990000-0000-7000-8000-000000000001"_s;
    case Type::Texts:
        return QJsonArray{u"een"_s, u"twee"_s};
    case Type::Object:
        return field.fields.isEmpty() ? QJsonObject{{u"a"_s, 1}} : sampleOf(field.fields, everything);
    case Type::List:
        return QJsonArray{sampleOf(field.fields, everything)};
    }
    return {};
}

QJsonObject sampleOf(const QList<ActField> &fields, bool everything)
{
    QJsonObject with;
    for (const auto &field : fields)
        if (everything || field.need == ActField::Need::Required)
            with.insert(QLatin1StringView(field.name), sample(field, everything));
    return with;
}

// Values the field refuses, each with the reason.
QList<std::pair<QJsonValue, QString>> wrong(const ActField &field)
{
    switch (field.type) {
    case Type::Text:
    case Type::LongText:
        return {{7, u"fieldNotText"_s}};
    case Type::Code:
    case Type::Choice:
    case Type::Type:
    case Type::Court:
    case Type::House:
        return {{u"NO_SUCH_CODE"_s, u"fieldNotInList"_s}, {7, u"fieldNotText"_s}};
    case Type::Date:
        return {{u"2027-02-30"_s, u"fieldNotADate"_s},
                {u"29/01/2027"_s, u"fieldNotADate"_s},
                {u"2027-01-29T10:00"_s, u"fieldNotADate"_s},
                {u"1066-10-14"_s, u"fieldNotADate"_s}};
    case Type::Moment:
        return {{u"tomorrow"_s, u"fieldNotAMoment"_s},
                {u"2027-03-28T02:30"_s, u"fieldNotAMoment"_s}}; // summer time jumps over it
    case Type::ClockTime:
        return {{u"24:00"_s, u"fieldNotATime"_s}, {u"half nine"_s, u"fieldNotATime"_s}};
    case Type::Duration:
        return {{u"one year"_s, u"fieldNotADuration"_s}, {u"P1X"_s, u"fieldNotADuration"_s}};
    case Type::Hours:
        return {{u"many"_s, u"fieldNotHours"_s}, {u"7:60"_s, u"fieldNotHours"_s}, {QJsonArray(), u"fieldNotHours"_s}};
    case Type::Money:
        return {{u"much"_s, u"fieldNotMoney"_s}, {0.001, u"fieldNotMoney"_s}};
    case Type::Number:
        return {{u"three"_s, u"fieldNotANumber"_s}, {1e15, u"fieldNotANumber"_s}};
    case Type::Boolean:
        return {{u"yes"_s, u"fieldNotABoolean"_s}, {1, u"fieldNotABoolean"_s}};
    case Type::Reference:
        return {{u"42"_s, u"fieldNotAnId"_s}};
    case Type::Texts:
        return {{u"one"_s, u"fieldNotAList"_s}, {QJsonArray{7}, u"fieldNotText"_s}};
    case Type::Object:
        return {{u"text"_s, u"fieldNotAnObject"_s}};
    case Type::List:
        return {{u"text"_s, u"fieldNotAList"_s}, {QJsonArray{u"text"_s}, u"fieldNotAnObject"_s}};
    }
    return {};
}

QStringList coreSources()
{
    QStringList files;
    QDirIterator it(QStringLiteral(PROJECT_SOURCE) + u"/core"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    return files;
}

} // namespace

class TestActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActSaysWhatItTakes_data();
    void everyActSaysWhatItTakes();
    void everyRefusalHasItsSentence();
    void everySayingHasItsSentence();
    void everyActIsDoneSomewhere();
    void namesAreUnique();
    void textKeepsItsLimits();
};

void TestActs::everyActSaysWhatItTakes_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &definition : actDefinitions())
        QTest::newRow(definition.name) << QString::fromLatin1(definition.name);
}

void TestActs::everyActSaysWhatItTakes()
{
    QFETCH(QString, name);
    const auto &definition = *actDefinition(name);
    const auto schema = actSchema(definition, catalogue());
    QCOMPARE(schema.value("title"_L1).toString(), name);
    QVERIFY(!schema.value("description"_L1).toString().isEmpty());
    for (const auto &role : definition.roles)
        QVERIFY2(catalogue().item(u"staff_role"_s, role), qPrintable(role));
    const auto read = [&](const QJsonObject &with) { return Values::read(with, definition.fields, catalogue()); };
    const auto place = [](const Result<Values> &values) {
        return values ? u"accepted"_s
                      : values.error().code + u' ' + values.error().details.value("field"_L1).toString();
    };
    for (const bool everything : {false, true}) {
        const auto with = sampleOf(definition.fields, everything);
        QVERIFY2(read(with).has_value(), qPrintable(place(read(with))));
        QVERIFY2(schemaFindings(schema, with).isEmpty(), qPrintable(schemaFindings(schema, with).join(u'\n')));
    }
    const auto good = sampleOf(definition.fields, false);
    auto unknown = good;
    unknown.insert(u"shoeSize"_s, 43);
    QCOMPARE(place(read(unknown)), u"act.unknownField shoeSize"_s);
    QVERIFY(!schemaFindings(schema, unknown).isEmpty());
    for (const auto &field : definition.fields) {
        const auto member = QString::fromLatin1(field.name);
        auto without = good;
        without.remove(member);
        if (field.need == ActField::Need::Required) {
            QCOMPARE(place(read(without)), u"act.fieldMissing "_s + member);
            QVERIFY2(!schemaFindings(schema, without).isEmpty(), field.name);
            for (const auto &empty : {QJsonValue(QJsonValue::Null), QJsonValue(u"  "_s)}) {
                without.insert(member, empty);
                QCOMPARE(place(read(without)), u"act.fieldMissing "_s + member);
            }
        }
        for (const auto &[value, code] : wrong(field)) {
            auto with = good;
            with.insert(member, value);
            QVERIFY2(place(read(with)).startsWith(u"act."_s + code + u' ' + member),
                     qPrintable(member + u": "_s + place(read(with))));
        }
        if (field.type == Type::Object && !field.fields.isEmpty()) { // what is within is named by its whole place
            auto with = good;
            auto within = sampleOf(field.fields, false);
            within.insert(u"shoeSize"_s, 43);
            with.insert(member, within);
            QCOMPARE(place(read(with)), u"act.unknownField "_s + member + u"/shoeSize"_s);
        }
        if (field.type == Type::List) {
            auto with = good;
            auto within = sampleOf(field.fields, false);
            within.insert(u"shoeSize"_s, 43);
            with.insert(member, QJsonArray{sampleOf(field.fields, false), within});
            QCOMPARE(place(read(with)), u"act.unknownField "_s + member + u"/1/shoeSize"_s);
        }
    }
}

void TestActs::everyRefusalHasItsSentence()
{
    static const QRegularExpression form(
        u"(?:\\b(?:refused|badInput|failed|wrong|finding|closed)\\(\\s*|Problem::Kind::\\w+,\\s*|\\bcode = |\\? |: )u\"([a-z]+\\.[A-Za-z.]+)\""_s);
    QSet<QString> codes;
    QStringList missing;
    for (const auto &file : coreSources()) {
        if (file.endsWith(u"steptext.cpp"_s))
            continue; // its keys are put together; tst_steptext says every step in every language
        auto found = form.globalMatch(QString::fromUtf8(sourceFile(file)));
        while (found.hasNext()) {
            const auto code = found.next().captured(1);
            codes << code;
            if (!hasSentence(code) && !code.endsWith(u'.'))
                missing << code + u" in "_s + QFileInfo(file).fileName();
        }
    }
    QVERIFY2(codes.size() > 130, qPrintable(QString::number(codes.size())));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestActs::everySayingHasItsSentence()
{
    static const QRegularExpression form(u"u\"((?:act|task|step|duplicate|report|signal)\\.[A-Za-z.]+)\"_s"_s);
    QSet<QString> keys;
    QStringList missing;
    for (const auto &file : coreSources()) {
        if (file.endsWith(u"facts.cpp"_s))
            continue; // names of fields, not of sentences
        auto found = form.globalMatch(QString::fromUtf8(sourceFile(file)));
        while (found.hasNext()) {
            const auto key = found.next().captured(1);
            keys << key;
            if (!hasSentence(key) && !key.endsWith(u'.'))
                missing << key + u" in "_s + QFileInfo(file).fileName();
        }
    }
    QVERIFY2(keys.size() > 60, qPrintable(QString::number(keys.size())));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

// Every act of the list is done in a scenario or in a test, so that none is only a promise.
void TestActs::everyActIsDoneSomewhere()
{
    QByteArray all;
    QDirIterator it(QStringLiteral(PROJECT_SOURCE) + u"/tests"_s, {u"*.cpp"_s, u"*.jsonl"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        all += sourceFile(it.next());
    QStringList never;
    for (const auto &definition : actDefinitions())
        if (!all.contains(QByteArray("\"act\": \"") + definition.name + '"') &&
            !all.contains(QByteArray("u\"") + definition.name + "\"_s"))
            never << QString::fromLatin1(definition.name);
    QVERIFY2(never.isEmpty(), qPrintable(never.join(u' ')));
}

void TestActs::namesAreUnique()
{
    QSet<QString> names;
    for (const auto &definition : actDefinitions()) {
        const auto name = QString::fromLatin1(definition.name);
        QVERIFY2(!names.contains(name), definition.name);
        QVERIFY(name != u"undo");
        names << name;
        QSet<QString> fields;
        for (const auto &field : definition.fields) {
            QVERIFY2(!fields.contains(QString::fromLatin1(field.name)), field.name);
            fields << QString::fromLatin1(field.name);
            if (field.type == Type::Code)
                QVERIFY2(catalogue().list(QString::fromLatin1(field.of)), field.of);
        }
    }
    QVERIFY(names.size() > 40);
    QVERIFY(!actDefinition(u"nosuchact"_s));
}

void TestActs::textKeepsItsLimits()
{
    const auto &definition = *actDefinition(u"registerPerson"_s);
    const auto read = [&](const QString &name) {
        return Values::read({{u"familyName"_s, name}}, definition.fields, catalogue());
    };
    QVERIFY(read(QString(2000, u'x')).has_value());
    QCOMPARE(read(QString(2001, u'x')).error().code, u"act.fieldTooLong"_s);
    QCOMPARE(read(u"  Testmans \n"_s)->text("familyName"_L1), u"Testmans"_s);
}

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"
