// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/act.h"
#include "core/base/sentence.h"
#include "core/help/help.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// Every parameter that has a value of its own, with the way to it.
void addParameters(const QList<ActField> &fields, const QString &before, QStringList &all)
{
    for (const auto &field : fields) {
        const QString way = before + QString::fromLatin1(field.name);
        if (field.fields.isEmpty())
            all << way;
        else
            addParameters(field.fields, way + u'/', all);
    }
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::load().value(); }

    void everyParameterIsExplained()
    {
        QStringList silent;
        int asked = 0;
        for (const auto &act : actDefinitions()) {
            QStringList all;
            addParameters(act.fields, {}, all);
            for (const auto &parameter : std::as_const(all)) {
                ++asked;
                if (!hasHelp(QString::fromLatin1(act.name), parameter))
                    silent << QString::fromLatin1(act.name) + u' ' + parameter;
            }
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
        QVERIFY(asked > 300);
    }

    // Nothing is written of an act or a parameter that is not there.
    void nothingIsExplainedThatDoesNotExist()
    {
        QSet<QString> anyAct;
        for (const auto &act : actDefinitions()) {
            QStringList all;
            addParameters(act.fields, {}, all);
            for (const auto &parameter : std::as_const(all)) {
                const auto parts = parameter.split(u'/');
                for (qsizetype from = 0; from < parts.size(); ++from)
                    anyAct << parts.mid(from).join(u'/');
            }
        }
        QStringList idle;
        int seen = 0;
        for (const auto &key : sentenceKeys()) {
            const auto parts = key.split(u'.');
            if (parts.first() != u"help" || parts.size() != 4)
                continue;
            ++seen;
            const auto &act = parts[1];
            static const QStringList kinds{u"means"_s, u"example"_s, u"use"_s, u"law"_s, u"name"_s};
            QVERIFY2(kinds.contains(parts[3]), qPrintable(key));
            QVERIFY2(hasSentence(u"help."_s + act + u'.' + parts[2] + u".means"_s), qPrintable(key));
            if (act == u"page" || act == u"panel" || act == u"control")
                continue;
            const auto *definition = actDefinition(act);
            if (act == u"*" ? !anyAct.contains(parts[2])
                            : !definition || !hasParameter(definition->fields, parts[2].split(u'/')))
                idle << key;
        }
        QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u'\n')));
        QVERIFY(seen > 400);
    }

    void anInputStandsForItsParameter()
    {
        QCOMPARE(parameterOf(u"conditions/0/text"_s), u"conditions/text"_s);
        QCOMPARE(parameterOf(u"principal+court"_s), u"principal"_s);
        QCOMPARE(parameterOf(u"receivedOn"_s), u"receivedOn"_s);
    }

    void oneMeaningServesManyActs()
    {
        const auto of = [&](const QString &act, const QString &parameter) {
            return helpFor(*m_catalogue, nullptr, act, parameter, {}, Language::Nl).means;
        };
        QCOMPARE(of(u"registerMandate"_s, u"people/new/familyName"_s), of(u"changePerson"_s, u"familyName"_s));
        QVERIFY(of(u"recordContact"_s, u"outcome"_s) != of(u"closeDossier"_s, u"outcome"_s));
        QCOMPARE(of(u"closeDossier"_s, u"nothingOfTheKind"_s), QString());
        for (const auto language : allLanguages)
            QVERIFY(!helpFor(*m_catalogue, nullptr, u"planContact"_s, u"place"_s, {}, language).means.isEmpty());
    }

    // The catalogue says more where it has an article, at the version that is asked.
    void theLawOfTheTypeIsTold()
    {
        const auto *probation = m_catalogue->type(u"PROBATION"_s, 1);
        QVERIFY(probation);
        const auto law = [&](const QString &act, const QString &parameter, const QString &value = {}) {
            return helpFor(*m_catalogue, probation, act, parameter, value, Language::Nl);
        };
        const auto assigned = law(u"assignAssistant"_s, u"on"_s);
        QCOMPARE(assigned.law.first().article, u"Wet van 29 juni 1964, art. 11"_s);
        QCOMPARE(assigned.law.first().confidence, u"S"_s);
        QCOMPARE(assigned.source, u"uit de catalogus: Probatie, versie 1"_s);
        QVERIFY(!law(u"registerMandate"_s, u"duration"_s).law.isEmpty());
        QVERIFY(law(u"registerMandate"_s, u"type"_s).law.first().text.contains(u"29 juni 1964"));
        // What is chosen decides what is told.
        const auto visit = law(u"planContact"_s, u"kind"_s, u"HOME_VISIT"_s);
        QVERIFY(std::any_of(visit.law.begin(), visit.law.end(),
                            [](const HelpLaw &one) { return one.text.contains(u"ter plaatse"); }));
        QVERIFY(law(u"draftReport"_s, u"kind"_s, u"INTAKE"_s).law.first().text.contains(u"eerste verslag"));
        // A family name has no article.
        QVERIFY(law(u"changePerson"_s, u"familyName"_s).law.isEmpty());
        QVERIFY(law(u"changePerson"_s, u"familyName"_s).source.isEmpty());
    }

private:
    std::shared_ptr<const Catalogue> m_catalogue{};
};

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
