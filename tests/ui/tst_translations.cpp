// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/language.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/mainwindow/rail.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString tsFile(const QString &code)
{
    return QStringLiteral(PROJECT_SOURCE) + u"/translations/justitiehuis_"_s + code + u".ts"_s;
}

// The sources whose text is missing, empty or unfinished.
QStringList untranslated(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {path};
    QStringList found;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            bool done = xml.attributes().value("type"_L1).isEmpty();
            bool numbered = false;
            QString text;
            while (!(xml.isEndElement() && xml.name() == u"translation") && !xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement() && xml.name() == u"numerusform") {
                    numbered = true;
                    done = !xml.readElementText().trimmed().isEmpty() && done;
                } else if (xml.isCharacters()) {
                    text += xml.text();
                }
            }
            if (!done || (!numbered && text.trimmed().isEmpty()))
                found << source;
        }
    }
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMissing_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &code : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s})
            QTest::newRow(qPrintable(code)) << code;
    }

    // With lupdate on a copy, so that a text added in the sources is seen too.
    void nothingIsMissing()
    {
        QFETCH(const QString, code);
        QTemporaryDir folder;
        const auto copy = folder.filePath(u"copy.ts"_s);
        QVERIFY(QFile::copy(tsFile(code), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        QStringList arguments{QStringLiteral(PROJECT_SOURCE) + u"/ui"_s,
                              QStringLiteral(PROJECT_SOURCE) + u"/app"_s,
                              u"-extensions"_s,
                              u"cpp,h"_s,
                              u"-no-obsolete"_s,
                              u"-silent"_s};
        if (code == u"en"_s)
            arguments << u"-pluralonly"_s;
        QCOMPARE(QProcess::execute(QStringLiteral(LUPDATE), arguments + QStringList{u"-ts"_s, copy}), 0);
        const auto missing = untranslated(copy);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void speaksEveryLanguage()
    {
        const QMap<Language, QString> today{{Language::Nl, u"vandaag"_s},
                                            {Language::Fr, u"aujourd’hui"_s},
                                            {Language::De, u"heute"_s},
                                            {Language::En, u"today"_s}};
        for (auto it = today.begin(); it != today.end(); ++it) {
            installTranslation(*qApp, it.key());
            QCOMPARE(currentLanguage(), it.key());
            QCOMPARE(termTag(0).text, it.value());
        }
        installTranslation(*qApp, Language::Nl);
        QCOMPARE(termTag(1).text, u"nog 1 dag"_s);
        QCOMPARE(termTag(-2).text, u"2 dagen te laat"_s);
        installTranslation(*qApp, Language::En);
        QCOMPARE(termTag(1).text, u"1 day left"_s);
    }

    void qtSpeaksItToo()
    {
        installTranslation(*qApp, Language::Nl);
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel"_s);
    }

    void lettersOfThePlacesAreUnique()
    {
        for (const auto language : allLanguages) {
            installTranslation(*qApp, language);
            Rail rail;
            rail.setPlaces({Place::Today, Place::Dossiers, Place::People, Place::Agenda, Place::Team, Place::Reports,
                            Place::Figures, Place::Catalogue, Place::Monitoring, Place::Management, Place::Settings,
                            Place::Help});
            QSet<QKeySequence> keys;
            const auto buttons = rail.findChildren<QToolButton *>();
            for (const auto *button : buttons)
                keys << button->shortcut();
            QCOMPARE(keys.size(), buttons.size());
            QVERIFY(!keys.contains(QKeySequence()));
        }
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
