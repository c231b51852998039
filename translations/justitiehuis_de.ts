<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>European Union Public Licence 1.2 (EUPL-1.2)</source>
        <translation>Open-Source-Lizenz für die Europäische Union 1.2 (EUPL-1.2)</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
</context>
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation>Abwesenheit eintragen</translation>
    </message>
    <message>
        <source>Change an absence</source>
        <translation>Abwesenheit ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove the absence</source>
        <translation>Abwesenheit streichen</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Was Sie gerade eintippten, steht noch hier.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>“%1” cannot be read yet. Mend it, or empty the field.</source>
        <translation>„%1“ ist noch nicht lesbar. Verbessern Sie es, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>This cannot be done here any more. What you had typed: %1</source>
        <translation>Das geht hier nicht mehr. Was Sie getippt hatten: %1</translation>
    </message>
</context>
<context>
    <name>ActInputWidget</name>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Type an amount in euro, for example 1200,50.</source>
        <translation>Geben Sie einen Betrag in Euro ein, zum Beispiel 1200,50.</translation>
    </message>
    <message>
        <source>Type hours, for example 7:30 or 7,5.</source>
        <translation>Geben Sie Stunden ein, zum Beispiel 7:30 oder 7,5.</translation>
    </message>
    <message>
        <source>Type a length, for example 6 months or 1 year.</source>
        <translation>Geben Sie eine Dauer ein, zum Beispiel 6 Monate oder 1 Jahr.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Whose days</source>
        <translation>Wessen Tage</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <translation>Die Agenda exportieren</translation>
    </message>
    <message>
        <source>Enter puts it there, Esc leaves it</source>
        <translation>Enter setzt ihn dorthin, Esc lässt ihn stehen</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Weiter (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation>Abwesenheit eintragen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the agenda as a calendar file, without names</source>
        <translation>Die Agenda als Kalenderdatei exportieren, ohne Namen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens or plans, M moves an appointment</source>
        <translation>Pfeile bewegen, Enter öffnet oder plant, M verschiebt einen Termin</translation>
    </message>
    <message>
        <source>Still to plan</source>
        <translation>Noch zu planen</translation>
    </message>
    <message>
        <source>Enter, then the arrows and Enter put it on the board</source>
        <translation>Enter, dann die Pfeile und Enter setzen ihn in die Agenda</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Record the contact</source>
        <translation>Kontakt vermerken</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>You plan in your own column; a colleague plans in his own.</source>
        <translation>Sie planen in Ihrer eigenen Spalte; ein Kollege in seiner.</translation>
    </message>
    <message>
        <source>The agenda is in %1, without names.</source>
        <translation>Die Agenda steht in %1, ohne Namen.</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Besuchsblatt</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Tag drucken</translation>
    </message>
    <message>
        <source>day</source>
        <translation>tag</translation>
    </message>
</context>
<context>
    <name>AlarmDetail</name>
    <message>
        <source>Note</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>Was gesagt oder getan wurde</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What the alarm was</source>
        <translation>Was der Alarm war</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>What was weighed</source>
        <translation>Was abgewogen wurde</translation>
    </message>
    <message>
        <source>The principal was told</source>
        <translation>Der Auftraggeber wurde benachrichtigt</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Wer benachrichtigt wurde</translation>
    </message>
    <message>
        <source>Empty: who follows the dossier up.</source>
        <translation>Leer: wer die Akte verfolgt.</translation>
    </message>
    <message>
        <source>When (now when empty)</source>
        <translation>Wann (leer: jetzt)</translation>
    </message>
    <message>
        <source>A visit because of this alarm</source>
        <translation>Ein Besuch wegen dieses Alarms</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 has this alarm since %2. Talk to each other first.</source>
        <translation>%1 hat diesen Alarm seit %2. Sprechen Sie sich zuerst ab.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>A call to the person</source>
        <translation>Ein Anruf bei der Person</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>The police was called</source>
        <translation>Die Polizei wurde gerufen</translation>
    </message>
    <message>
        <source>Other action</source>
        <translation>Andere Handlung</translation>
    </message>
    <message>
        <source>Tell the principal</source>
        <translation>Auftraggeber benachrichtigen</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Ein Besuch</translation>
    </message>
    <message>
        <source>%1 (within %2 m)</source>
        <translation>%1 (auf %2 m genau)</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer hat ihn</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>By the device</source>
        <translation>Laut Gerät</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht benachrichtigt</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Abgewogen</translation>
    </message>
    <message>
        <source>Other alarms</source>
        <translation>Andere Alarme</translation>
    </message>
    <message>
        <source>Put aside: it is quiet until then</source>
        <translation>Zurückstellen: bis dahin still</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Aside for longer</source>
        <translation>Länger zurückstellen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Too long since</source>
        <translation>Zu lange seit</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>by %1, until %2</source>
        <translation>durch %1, bis %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>AlarmsPart</name>
    <message>
        <source>Alarms to look at</source>
        <translation>Alarme, die anzusehen sind</translation>
    </message>
    <message>
        <source>What may not last and does</source>
        <translation>Was nicht andauern darf und andauert</translation>
    </message>
    <message>
        <source>No alarm has to be looked at, and nothing lasts too long.</source>
        <translation>Kein Alarm wartet, und nichts dauert zu lange.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer hat ihn</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Person or thing</source>
        <translation>Person oder Gerät</translation>
    </message>
    <message>
        <source>What may not last</source>
        <translation>Was nicht andauern darf</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>No alarm has to be looked at.</source>
        <translation>Kein Alarm wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) to look at</source>
        <translation>
            <numerusform>%n Alarm anzusehen</numerusform>
            <numerusform>%n Alarme anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lasts too long.</source>
        <translation>Nichts dauert zu lange.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that may not last and do</source>
        <translation>
            <numerusform>%n Sache, die nicht andauern darf und andauert</numerusform>
            <numerusform>%n Sachen, die nicht andauern dürfen und andauern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a dossier and a contact from the list.</source>
        <translation>Wählen Sie eine Akte und einen Kontakt aus der Liste.</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Version %1 is published and begins on %2</source>
        <translation>Version %1 ist veröffentlicht und beginnt am %2</translation>
    </message>
    <message>
        <source>Version %1 is the newest</source>
        <translation>Version %1 ist die neueste</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Sie endet am %1.</translation>
    </message>
    <message>
        <source>Another rule asks for a next version; this one stays as it is.</source>
        <translation>Eine andere Regel braucht eine nächste Version; diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Make version %1</source>
        <translation>Version %1 anlegen</translation>
    </message>
    <message>
        <source>Mend words</source>
        <translation>Wortlaut verbessern</translation>
    </message>
    <message>
        <source>Begin on another day…</source>
        <translation>An einem anderen Tag beginnen…</translation>
    </message>
    <message>
        <source>End the type…</source>
        <translation>Typ beenden…</translation>
    </message>
    <message>
        <source>Version %1 was read and approved by %2</source>
        <translation>Version %1 wurde von %2 gegengelesen und gebilligt</translation>
    </message>
    <message>
        <source>Publishing it ends version %1 on the day it begins.</source>
        <translation>Die Veröffentlichung beendet Version %1 am Tag, an dem diese beginnt.</translation>
    </message>
    <message>
        <source>It becomes law on the day you choose.</source>
        <translation>Sie wird Gesetz an dem Tag, den Sie wählen.</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Version %1 waits for a second reader</source>
        <translation>Version %1 wartet auf einen zweiten Leser</translation>
    </message>
    <message>
        <source>Second pair of eyes needed</source>
        <translation>Zweites Augenpaar nötig</translation>
    </message>
    <message>
        <source>%1 gave it back: “%2”</source>
        <translation>%1 hat sie zurückgegeben: „%2“</translation>
    </message>
    <message>
        <source>You wrote version %1 and cannot approve it yourself.</source>
        <translation>Sie haben Version %1 geschrieben und können sie nicht selbst billigen.</translation>
    </message>
    <message>
        <source>%1 wrote version %2 and cannot approve it alone.</source>
        <translation>%1 hat Version %2 geschrieben und kann sie nicht selbst billigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be settled first.</source>
        <translation>
            <numerusform>Zuerst muss %n Punkt geregelt werden.</numerusform>
            <numerusform>Zuerst müssen %n Punkte geregelt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give for approval</source>
        <translation>Zur Billigung vorlegen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Billigen</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>BacklogPane</name>
    <message>
        <source>To be planned</source>
        <translation>Zu planen</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Suchen oder filtern</translation>
    </message>
    <message>
        <source>Filter what is to be planned</source>
        <translation>Filtern, was zu planen ist</translation>
    </message>
    <message>
        <source>Visits to be planned, the most urgent first</source>
        <translation>Zu planende Besuche, die dringendsten zuerst</translation>
    </message>
    <message>
        <source>Space picks up, Enter asks for a proposal.</source>
        <translation>Leertaste nimmt auf, Enter fragt einen Vorschlag an.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>zwei Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n, by legal term</source>
        <translation>
            <numerusform>%n, nach gesetzlicher Frist</numerusform>
            <numerusform>%n, nach gesetzlicher Frist</numerusform>
        </translation>
    </message>
    <message>
        <source>The planning is being read.</source>
        <translation>Die Planung wird gelesen.</translation>
    </message>
    <message>
        <source>Nothing to be planned is called so.</source>
        <translation>Nichts zu Planendes heißt so.</translation>
    </message>
    <message>
        <source>Everything is planned.</source>
        <translation>Alles ist geplant.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Make a backup</source>
        <translation>Sicherungskopie erstellen</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungskopien (*.db)</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherungskopie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Backup under way</source>
        <translation>Sicherungskopie wird erstellt</translation>
    </message>
    <message>
        <source>No backup was made from this computer yet. A copy on another disk keeps the work when this computer breaks.</source>
        <translation>Von diesem Computer aus wurde noch keine Sicherungskopie erstellt. Eine Kopie auf einem anderen Datenträger bewahrt die Arbeit, wenn dieser Computer ausfällt.</translation>
    </message>
    <message>
        <source>The last backup from this computer is of %1: %2</source>
        <translation>Die letzte Sicherungskopie von diesem Computer ist vom %1: %2</translation>
    </message>
    <message>
        <source>Putting a backup back replaces all data of this house by those of the copy; what was done since is then only in the file “.before-restore” beside it. Nobody may have the program open. That is why it is a command and no button:</source>
        <translation>Das Zurückspielen einer Sicherungskopie ersetzt alle Daten dieses Hauses durch die der Kopie; was seither geschah, steht dann nur noch in der Datei „.before-restore“ daneben. Niemand darf das Programm geöffnet haben. Deshalb ist es ein Befehl und kein Knopf:</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1 (%2)</source>
        <translation>Die Sicherungskopie ist erstellt und geprüft: %1 (%2)</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>BlockHost</name>
    <message>
        <source>New in %1, for %2</source>
        <translation>Neu in %1, für %2</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Neu in %1</translation>
    </message>
</context>
<context>
    <name>BlocksPane</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Building block</source>
        <translation>Baustein</translation>
    </message>
    <message>
        <source>New building block</source>
        <translation>Neuer Baustein</translation>
    </message>
    <message>
        <source>Texts of reports and letters</source>
        <translation>Texte von Berichten und Briefen</translation>
    </message>
    <message>
        <source>Text of</source>
        <translation>Text von</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>still to record</source>
        <translation>noch zu vermerken</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardController</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let go beside the rows: nothing was moved.</source>
        <translation>Neben den Zeilen losgelassen: Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>Picked up with the keyboard: arrows choose, Enter puts it there, Esc leaves it.</source>
        <translation>Mit der Tastatur aufgenommen: Pfeile wählen, Enter setzt, Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Visit %1</source>
        <translation>Besuch %1</translation>
    </message>
    <message>
        <source>%1 moves this</source>
        <translation>%1 verschiebt dies</translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 Min.</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits at a cost</source>
        <translation>Passt mit Folgen</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>%1 best place</source>
        <translation>%1 bester Platz</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>two technicians</source>
        <translation>zwei Techniker</translation>
    </message>
    <message>
        <source>equipment is missing</source>
        <translation>Material fehlt</translation>
    </message>
    <message>
        <source>urgent or late</source>
        <translation>dringend oder zu spät</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>CapacityChart</name>
    <message>
        <source>Connected</source>
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Four times out of five</source>
        <translation>Vier von fünf Mal</translation>
    </message>
    <message>
        <source>Forecast four weeks before</source>
        <translation>Vier Wochen vorher erwartet</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Geräte: %1</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Plätze: %1</translation>
    </message>
</context>
<context>
    <name>CapacityPart</name>
    <message>
        <source>Technicians more or less</source>
        <translation>Techniker mehr oder weniger</translation>
    </message>
    <message>
        <source>Days to clean and test</source>
        <translation>Tage für Reinigung und Test</translation>
    </message>
    <message>
        <source>The coming weeks</source>
        <translation>Die kommenden Wochen</translation>
    </message>
    <message>
        <source>Connected and waiting by form</source>
        <translation>Angeschlossen und wartend je Form</translation>
    </message>
    <message>
        <source>People connected, and what is expected</source>
        <translation>Angeschlossene Personen, und was erwartet wird</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Wait, days</source>
        <translation>Wartezeit, Tage</translation>
    </message>
    <message>
        <source>Lasts, days</source>
        <translation>Dauer, Tage</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>For the coming eight weeks there is enough of everything.</source>
        <translation>Für die kommenden acht Wochen ist von allem genug da.</translation>
    </message>
    <message>
        <source>Devices run out first: in the week of %1 %2 are asked and %3 can be worn.</source>
        <translation>Geräte fehlen zuerst: in der Woche vom %1 werden %2 gebraucht und %3 können getragen werden.</translation>
    </message>
    <message>
        <source>People run out first: in the week of %1 %2 are to be followed and there is room for %3.</source>
        <translation>Personal fehlt zuerst: in der Woche vom %1 sind %2 Personen zu begleiten und es gibt Platz für %3.</translation>
    </message>
    <message>
        <source>Technicians run out first: in the week of %1 %2 visits are asked and %3 can be made.</source>
        <translation>Techniker fehlen zuerst: in der Woche vom %1 werden %2 Besuche gebraucht und %3 sind möglich.</translation>
    </message>
    <message>
        <source>Only if more come than expected.</source>
        <translation>Nur wenn mehr kommen als erwartet.</translation>
    </message>
    <message>
        <source>%1 connected, %2 waiting. %3 devices, of which %4 can be worn. %5 technicians: %6 visits a week.</source>
        <translation>%1 angeschlossen, %2 wartend. %3 Geräte, davon können %4 getragen werden. %5 Techniker: %6 Besuche pro Woche.</translation>
    </message>
    <message>
        <source>There is not enough past to try the forecast on.</source>
        <translation>Es gibt zu wenig Vergangenheit, um die Vorschau zu prüfen.</translation>
    </message>
    <message>
        <source>%1 forecasts of the past, made four weeks ahead, were %2 % off on average; the band is as wide as they ask.</source>
        <translation>%1 frühere Vorschauen, vier Wochen voraus, lagen im Mittel um %2 % daneben; das Band ist so breit, wie sie es verlangen.</translation>
    </message>
    <message>
        <source>Nobody is or was under monitoring here, so there is nothing to forecast yet. Register a first mandate (New, Ctrl+N); from then on the coming weeks stand here.</source>
        <translation>Hier wird oder wurde niemand überwacht, also gibt es noch nichts vorherzusagen. Erfassen Sie einen ersten Auftrag (Neu, Strg+N); ab dann stehen die kommenden Wochen hier.</translation>
    </message>
    <message>
        <source>No ankle tag is registered yet: the keeper of the stock takes in a delivery under Stock.</source>
        <translation>Noch keine Fußfessel ist eingetragen: die Materialverwaltung trägt eine Lieferung unter Material ein.</translation>
    </message>
    <message>
        <source>No technician is known yet: the planner writes them under Technicians.</source>
        <translation>Noch kein Techniker ist bekannt: die Einsatzplanung trägt sie unter Techniker ein.</translation>
    </message>
</context>
<context>
    <name>CapacityStrip</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>%1: %2 free</source>
        <translation>%1: %2 frei</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people busy</source>
        <translation>%1: %2 von %3 Personen belegt</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Devices today</source>
        <translation>Geräte heute</translation>
    </message>
    <message numerus="yes">
        <source>%n free, few</source>
        <translation>
            <numerusform>%n frei, knapp</numerusform>
            <numerusform>%n frei, knapp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>People each hour</source>
        <translation>Personen je Stunde</translation>
    </message>
    <message>
        <source>busy of those at work</source>
        <translation>belegt von anwesend</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Load of the coming days</source>
        <translation>Auslastung der nächsten Tage</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>People each day</source>
        <translation>Personen je Tag</translation>
    </message>
</context>
<context>
    <name>CarrySheet</name>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation>Auf dem Server: %1</translation>
    </message>
    <message>
        <source>It is on the server and not on this device. Taken along, it is fetched now, and is here from then on without a network too.</source>
        <translation>Sie liegt auf dem Server und nicht auf diesem Gerät. Nehmen Sie sie mit, wird sie jetzt geholt und ist ab dann auch ohne Netz hier.</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>It is being fetched; it opens by itself. You may go on with other work.</source>
        <translation>Sie wird geholt und öffnet sich von selbst. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Take it along and open it</source>
        <translation>Mitnehmen und öffnen</translation>
    </message>
    <message>
        <source>Go on with other work</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>There is no connection with the server now, so this dossier cannot come. Try again when there is one; what is on this device works on.</source>
        <translation>Es gibt gerade keine Verbindung mit dem Server, deshalb kann diese Akte nicht kommen. Versuchen Sie es erneut, sobald es eine gibt; was auf diesem Gerät ist, bleibt benutzbar.</translation>
    </message>
    <message>
        <source>%1 is on this device now.</source>
        <translation>%1 ist jetzt auf diesem Gerät.</translation>
    </message>
</context>
<context>
    <name>CatalogueForms</name>
    <message>
        <source>A new dossier type</source>
        <translation>Ein neuer Aktentyp</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>It begins as a copy, so that nothing is typed twice. It is no law until it is published.</source>
        <translation>Er beginnt als Kopie, damit nichts zweimal getippt wird. Er ist kein Gesetz, solange er nicht veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Code, in capitals</source>
        <translation>Code, in Großbuchstaben</translation>
    </message>
    <message>
        <source>Letters, digits and underscores, like LEARNING_TRACK. It never changes.</source>
        <translation>Buchstaben, Ziffern und Unterstriche, wie LEARNING_TRACK. Er ändert sich nie.</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Kopie von</translation>
    </message>
    <message>
        <source>Give version %1 back</source>
        <translation>Version %1 zurückgeben</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>What must change</source>
        <translation>Was sich ändern muss</translation>
    </message>
    <message>
        <source>Publish %1, version %2</source>
        <translation>%1, Version %2 veröffentlichen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Version %1 ends on the day this one begins. Running dossiers keep the version they stand on.</source>
        <translation>Version %1 endet am Tag, an dem diese beginnt. Laufende Akten behalten ihre Version.</translation>
    </message>
    <message>
        <source>From that day on a mandate of this type can be registered.</source>
        <translation>Ab diesem Tag kann ein Auftrag dieses Typs registriert werden.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>%1, version %2 begins on another day</source>
        <translation>%1, Version %2 beginnt an einem anderen Tag</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Now it begins on %1.</source>
        <translation>Jetzt beginnt sie am %1.</translation>
    </message>
    <message>
        <source>Version %1 ends on the new day.</source>
        <translation>Version %1 endet am neuen Tag.</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No mandate of this type can be registered for a decision from that day on. Running dossiers go on.</source>
        <translation>Für eine Entscheidung ab diesem Tag kann kein Auftrag dieses Typs mehr registriert werden. Laufende Akten gehen weiter.</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Erster Tag ohne diesen Typ</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Dossier types</source>
        <translation>Aktentypen</translation>
    </message>
    <message>
        <source>Name, article or group</source>
        <translation>Name, Artikel oder Gruppe</translation>
    </message>
    <message>
        <source>Search dossier types</source>
        <translation>Aktentypen suchen</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Merkblatt</translation>
    </message>
    <message>
        <source>As on</source>
        <translation>An diesem Datum</translation>
    </message>
    <message>
        <source>No dossier type answers to this. Type a part of its name, of an article or of a group.</source>
        <translation>Kein Aktentyp entspricht dem. Geben Sie einen Teil des Namens, eines Artikels oder einer Gruppe ein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln Typ</numerusform>
            <numerusform>%Ln Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>statistics group %1</source>
        <translation>Statistikgruppe %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) to be confirmed with the agency</source>
        <translation>
            <numerusform>%Ln Satz noch von der Verwaltung zu bestätigen</numerusform>
            <numerusform>%Ln Sätze noch von der Verwaltung zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer in force on %2; it ended on %3.</source>
        <translation>„%1“ ist am %2 nicht mehr in Kraft; es endete am %3.</translation>
    </message>
    <message>
        <source>“%1” is not yet in force on %2; it is in force from %3.</source>
        <translation>„%1“ ist am %2 noch nicht in Kraft; es gilt ab %3.</translation>
    </message>
    <message>
        <source>Not in force on %1</source>
        <translation>Nicht in Kraft am %1</translation>
    </message>
    <message>
        <source>Read it as on %1</source>
        <translation>Lesen wie am %1</translation>
    </message>
    <message>
        <source>Read, write or building blocks</source>
        <translation>Lesen, bearbeiten oder Bausteine</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 von %2</translation>
    </message>
    <message>
        <source>A new dossier type…</source>
        <translation>Ein neuer Aktentyp…</translation>
    </message>
    <message>
        <source>New version or type</source>
        <translation>Neue Version oder neuer Typ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Building blocks</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Version %1, concept: no law yet</source>
        <translation>Version %1, Entwurf: noch kein Gesetz</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is law and stays as it is. A change of the law is a next version, which begins as a copy of this one.</source>
        <translation>Version %1 von „%2“ ist Gesetz und bleibt, wie sie ist. Eine Gesetzesänderung ist eine nächste Version, die als Kopie dieser beginnt.</translation>
    </message>
    <message>
        <source>Make version %1</source>
        <translation>Version %1 anlegen</translation>
    </message>
    <message>
        <source>%1 · version %2, law: only words may be mended</source>
        <translation>%1 · Version %2, Gesetz: nur der Wortlaut darf verbessert werden</translation>
    </message>
    <message>
        <source>%1 · version %2, concept: no law yet</source>
        <translation>%1 · Version %2, Entwurf: noch kein Gesetz</translation>
    </message>
    <message>
        <source>Make a package of %1…</source>
        <translation>Paket aus %1 erstellen…</translation>
    </message>
    <message>
        <source>Take in a package…</source>
        <translation>Paket einlesen…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Sections</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Noch zu regeln</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle before publishing</source>
        <translation>
            <numerusform>%n Punkt vor der Veröffentlichung zu regeln</numerusform>
            <numerusform>%n Punkte vor der Veröffentlichung zu regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: it can be given for approval.</source>
        <translation>Es fehlt nichts: Das kann zur Billigung vorgelegt werden.</translation>
    </message>
    <message>
        <source>Enter goes to the field.</source>
        <translation>Eingabe geht zum Feld.</translation>
    </message>
</context>
<context>
    <name>CodeEdit</name>
    <message>
        <source>The building block of %1</source>
        <translation>Der Baustein von %1</translation>
    </message>
    <message>
        <source>The building block itself</source>
        <translation>Der Baustein selbst</translation>
    </message>
</context>
<context>
    <name>CodesEdit</name>
    <message>
        <source>Add by a part of its name</source>
        <translation>Hinzufügen mit einem Teil des Namens</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1: %2, %3 von %4</translation>
    </message>
    <message>
        <source>Delete takes it away, Alt and an arrow key move it, Enter opens it.</source>
        <translation>Entf nimmt es weg, Alt und Pfeil verschieben es, Eingabe öffnet es.</translation>
    </message>
    <message>
        <source>Click takes it away</source>
        <translation>Ein Klick nimmt es weg</translation>
    </message>
</context>
<context>
    <name>Combo</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionRows</name>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>ConditionSample</name>
    <message>
        <source>As it will stand in a dossier:</source>
        <translation>Wie es in einer Akte stehen wird:</translation>
    </message>
</context>
<context>
    <name>ConflictPart</name>
    <message>
        <source>Written by two people at the same time. Until someone decides, the first that came in stands; nothing is lost.</source>
        <translation>Von zwei Personen gleichzeitig geschrieben. Bis jemand entscheidet, steht da, was zuerst ankam; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Also what was decided</source>
        <translation>Auch das Entschiedene</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Behalten, was dasteht</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <source>Both, with dates</source>
        <translation>Beide, mit Datum</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>1 keeps what stands, 2 takes the other, 3 keeps both; Enter opens it</source>
        <translation>1 behält, was dasteht, 2 nimmt den anderen, 3 behält beide; Enter öffnet es</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Stands: %1</source>
        <translation>Steht da: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>Der andere: %1</translation>
    </message>
    <message>
        <source>Person or dossier</source>
        <translation>Person oder Akte</translation>
    </message>
    <message>
        <source>The other is of</source>
        <translation>Der andere ist von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>entschieden von %1</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Was dasteht</translation>
    </message>
    <message>
        <source>What stood</source>
        <translation>Was dastand</translation>
    </message>
    <message>
        <source>What remained</source>
        <translation>Was geblieben ist</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>What took its place</source>
        <translation>Was an die Stelle trat</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Was hinzukam</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Was beiseite kam</translation>
    </message>
    <message>
        <source>Both values</source>
        <translation>Beide Werte</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Auf beiden Seiten gleich</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Terms</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Conditions by law</source>
        <translation>Auflagen des Gesetzes</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>What follows from this</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>kept up while you type</source>
        <translation>beim Tippen aktualisiert</translation>
    </message>
    <message>
        <source>Choose a type and the date of receipt.</source>
        <translation>Wählen Sie einen Typ und das Eingangsdatum.</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message numerus="yes">
        <source>%n, they come by themselves</source>
        <translation>
            <numerusform>%n, kommt von selbst</numerusform>
            <numerusform>%n, kommen von selbst</numerusform>
        </translation>
    </message>
    <message>
        <source>on registration</source>
        <translation>entstehen beim Eintragen</translation>
    </message>
    <message numerus="yes">
        <source>%n, with who sends it</source>
        <translation>
            <numerusform>%n, mit dem, der es liefert</numerusform>
            <numerusform>%n, mit dem, der sie liefert</numerusform>
        </translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Last notes</source>
        <translation>Letzte Notizen</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>&amp;um</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>This fulfils</source>
        <translation>Erfüllt damit</translation>
    </message>
    <message>
        <source>Ne&amp;xt appointment</source>
        <translation>Nächster &amp;Termin</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Back to the dossier</source>
        <translation>Zurück zur Akte</translation>
    </message>
    <message>
        <source>Record a contact: %1</source>
        <translation>Kontakt eintragen: %1</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>keine Notiz</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>vereinbart: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Was Sie gerade schrieben, ist noch da.</translation>
    </message>
    <message>
        <source>This contact is not possible by this medium.</source>
        <translation>Dieser Kontakt ist über dieses Medium nicht möglich.</translation>
    </message>
    <message>
        <source>nothing that is still required</source>
        <translation>nichts, was noch vorgeschrieben ist</translation>
    </message>
    <message>
        <source>A date or time is not understood. What you typed is still there: put it right or clear it.</source>
        <translation>Ein Datum oder eine Uhrzeit ist unverständlich. Ihre Eingabe steht noch da: verbessern oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
</context>
<context>
    <name>ContactRule</name>
    <message>
        <source>May take place: %1.</source>
        <translation>Darf stattfinden: %1.</translation>
    </message>
    <message>
        <source>Only in person.</source>
        <translation>Nur persönlich.</translation>
    </message>
</context>
<context>
    <name>ContactSeries</name>
    <message>
        <source>this day is not free: %1</source>
        <translation>dieser Tag ist nicht frei: %1</translation>
    </message>
    <message>
        <source>A series of contacts</source>
        <translation>Eine Reihe von Kontakten</translation>
    </message>
    <message>
        <source>The days of the series</source>
        <translation>Die Tage der Reihe</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take a line away</source>
        <translation>Zeile wegnehmen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>First one</source>
        <translation>Der erste</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>the rhythm of this type</source>
        <translation>der Rhythmus dieses Typs</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Until, at the latest</source>
        <translation>Spätestens bis</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Empty: the usual one of this contact.</source>
        <translation>Leer: das übliche dieses Kontakts.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>absent that day</source>
        <translation>an dem Tag abwesend</translation>
    </message>
    <message>
        <source>a day of work by the roster</source>
        <translation>ein Arbeitstag nach dem Plan</translation>
    </message>
    <message>
        <source>the series itself</source>
        <translation>die Reihe selbst</translation>
    </message>
    <message>
        <source>no free day within a month of %1: %2</source>
        <translation>kein freier Tag innerhalb eines Monats nach %1: %2</translation>
    </message>
    <message>
        <source>instead of %1: %2</source>
        <translation>statt %1: %2</translation>
    </message>
    <message>
        <source>Choose the contact, the first day and how many or until when: the real days appear here.</source>
        <translation>Wählen Sie den Kontakt, den ersten Tag und wie viele oder bis wann: hier erscheinen die wirklichen Tage.</translation>
    </message>
    <message>
        <source>Enter changes a day or a time, Delete takes a line away. Ctrl+Z afterwards takes back one contact at a time.</source>
        <translation>Enter ändert einen Tag oder eine Uhrzeit, Entf nimmt eine Zeile weg. Strg+Z nimmt danach einen Kontakt nach dem anderen zurück.</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Was Sie gerade tippten, steht noch da.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>“%1” cannot be read yet. Mend it, or empty the field.</source>
        <translation>„%1“ ist noch nicht lesbar. Verbessern Sie es, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>There are no days to plan yet.</source>
        <translation>Es gibt noch keine Tage zu planen.</translation>
    </message>
    <message>
        <source>“%1” is no day; type for example 24/11/2026.</source>
        <translation>„%1“ ist kein Tag; tippen Sie zum Beispiel 24.11.2026.</translation>
    </message>
    <message>
        <source>“%1” is no time; type for example 8:30.</source>
        <translation>„%1“ ist keine Uhrzeit; tippen Sie zum Beispiel 8:30.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) planned.</source>
        <translation>
            <numerusform>%Ln Kontakt geplant.</numerusform>
            <numerusform>%Ln Kontakte geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the whole series back</source>
        <translation>Die ganze Reihe zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) stay here, each with the reason.</source>
        <translation>
            <numerusform>%Ln Zeile bleibt stehen, mit dem Grund daneben.</numerusform>
            <numerusform>%Ln Zeilen bleiben stehen, jede mit dem Grund daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) taken back.</source>
        <translation>
            <numerusform>%Ln Kontakt zurückgenommen.</numerusform>
            <numerusform>%Ln Kontakte zurückgenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaBar</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Justizassistent</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächstes Datum</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>alle Typen</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>in 7 Tagen</translation>
    </message>
    <message>
        <source>within 31 days</source>
        <translation>in 31 Tagen</translation>
    </message>
    <message>
        <source>nothing owed</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>whenever</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>not in 31 days</source>
        <translation>seit 31 Tagen keiner</translation>
    </message>
    <message>
        <source>not in 62 days</source>
        <translation>seit 62 Tagen keiner</translation>
    </message>
    <message>
        <source>not in 92 days</source>
        <translation>seit 92 Tagen keiner</translation>
    </message>
    <message>
        <source>not in half a year</source>
        <translation>seit einem halben Jahr keiner</translation>
    </message>
    <message numerus="yes">
        <source>not in %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag keiner</numerusform>
            <numerusform>seit %n Tagen keiner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>%1 is too early: not before %2.</source>
        <translation>%1 ist zu früh: nicht vor dem %2.</translation>
    </message>
    <message>
        <source>%1 is too late: not after %2.</source>
        <translation>%1 ist zu spät: nicht nach dem %2.</translation>
    </message>
    <message>
        <source>%1 (legal holiday: %2)</source>
        <translation>%1 (gesetzlicher Feiertag: %2)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n Jahr alt</numerusform>
            <numerusform>%n Jahre alt</numerusform>
        </translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>liegt in der Vergangenheit</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>This is no date; type for example 21/7/2026</source>
        <translation>Das ist kein Datum; zum Beispiel 21/7/2026</translation>
    </message>
</context>
<context>
    <name>DayCells</name>
    <message>
        <source>due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>DeliverySheet</name>
    <message>
        <source>Here, or only ordered</source>
        <translation>Hier oder nur bestellt</translation>
    </message>
    <message>
        <source>A delivery</source>
        <translation>Eine Lieferung</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>Only ordered</source>
        <translation>Nur bestellt</translation>
    </message>
    <message>
        <source>Kind of the serials</source>
        <translation>Art der Seriennummern</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Gekauft am</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantie bis</translation>
    </message>
    <message>
        <source>Without serial</source>
        <translation>Ohne Seriennummer</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Anzahl hinzufügen</translation>
    </message>
    <message>
        <source>Scan each serial, or type it, then Enter</source>
        <translation>Jede Seriennummer scannen oder tippen, dann Enter</translation>
    </message>
    <message>
        <source>Serials that came</source>
        <translation>Gelieferte Seriennummern</translation>
    </message>
    <message>
        <source>After each scan a line is added; what was ordered is recognised.</source>
        <translation>Nach jedem Scan kommt eine Zeile dazu; Bestelltes wird erkannt.</translation>
    </message>
    <message>
        <source>What was read; Del takes a line out</source>
        <translation>Was gelesen wurde; Entf nimmt eine Zeile heraus</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Of what was not ordered</source>
        <translation>Von nicht Bestelltem</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>%1, as ordered</source>
        <translation>%1, wie bestellt</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>Choose what it is, and type how many there are.</source>
        <translation>Wählen Sie, was es ist, und tippen Sie, wie viele es sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n serial(s) read</source>
        <translation>
            <numerusform>%n Seriennummer gelesen</numerusform>
            <numerusform>%n Seriennummern gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as ordered</source>
        <translation>
            <numerusform>%n wie bestellt</numerusform>
            <numerusform>%n wie bestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken in</source>
        <translation>
            <numerusform>%n kann nicht eingetragen werden</numerusform>
            <numerusform>%n können nicht eingetragen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without serial</source>
        <translation>
            <numerusform>%n Zeile ohne Seriennummer</numerusform>
            <numerusform>%n Zeilen ohne Seriennummer</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>Bestellung eintragen</translation>
    </message>
    <message>
        <source>%1 Del takes the line out; nothing was taken in yet.</source>
        <translation>%1 Entf nimmt die Zeile heraus; noch ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>A date cannot be read yet. Mend it, or empty the field.</source>
        <translation>Ein Datum ist noch nicht lesbar. Verbessern Sie es oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>What you scanned before is still here.</source>
        <translation>Was Sie vorher gescannt haben, steht noch da.</translation>
    </message>
    <message>
        <source>Choose one of the list, or empty the field.</source>
        <translation>Wählen Sie aus der Liste oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>DetailColumn</name>
    <message>
        <source>Open the dossier</source>
        <translation>Akte öffnen</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n Unterschied zu entscheiden</numerusform>
            <numerusform>%n Unterschiede zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Difference in sentences</source>
        <translation>Unterschied in Sätzen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Version %1, concept</source>
        <translation>Version %1, Entwurf</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Fallen away</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) unchanged</source>
        <translation>
            <numerusform>%n Satz unverändert</numerusform>
            <numerusform>%n Sätze unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>none fallen away</source>
        <translation>keiner weggefallen</translation>
    </message>
    <message numerus="yes">
        <source>%n fallen away</source>
        <translation>
            <numerusform>%n weggefallen</numerusform>
            <numerusform>%n weggefallen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by whom is not known</source>
        <translation>von wem ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>DocumentDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Only the name of %1 is on this device; its content is on the server, and there is no connection now.</source>
        <translation>Von %1 ist nur der Name auf diesem Gerät; der Inhalt liegt auf dem Server, und es gibt gerade keine Verbindung.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is being fetched from the server…</source>
        <translation>%1 wird vom Server geholt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopped. What has come of %1 is kept: it goes on from there.</source>
        <translation>Angehalten. Was von %1 schon kam, bleibt erhalten: Es geht von dort weiter.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 is of a kind that is not opened from here. Save a copy, and open it with care.</source>
        <translation>%1 ist von einer Art, die von hier nicht geöffnet wird. Speichern Sie eine Kopie und öffnen Sie sie mit Vorsicht.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>No program of this computer opens %1.</source>
        <translation>Kein Programm dieses Computers öffnet %1.</translation>
    </message>
    <message>
        <source>%1 is open to read. What is changed in it stays out of the dossier.</source>
        <translation>%1 ist zum Lesen geöffnet. Was darin geändert wird, kommt nicht in die Akte.</translation>
    </message>
    <message>
        <source>No connection with the server now, and the content is only there. What has come is kept.</source>
        <translation>Gerade keine Verbindung mit dem Server, und der Inhalt liegt nur dort. Was schon kam, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>DoneSheet</name>
    <message>
        <source>Has left the house: corrected by a new act, not taken back.</source>
        <translation>Hat das Haus verlassen: wird durch eine neue Handlung berichtigt, nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>You did nothing here yet.</source>
        <translation>Sie haben hier noch nichts getan.</translation>
    </message>
</context>
<context>
    <name>DossierActs</name>
    <message>
        <source>A term stands still</source>
        <translation>Eine Frist steht still</translation>
    </message>
    <message>
        <source>Let it stand still</source>
        <translation>Stillstehen lassen</translation>
    </message>
    <message>
        <source>Which term</source>
        <translation>Welche Frist</translation>
    </message>
    <message>
        <source>Empty: every term of the house.</source>
        <translation>Leer: jede Frist des Hauses.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until (the first day it runs again)</source>
        <translation>Bis (der erste Tag, an dem sie wieder läuft)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Runs on: %1</source>
        <translation>Läuft weiter: %1</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stands still since %1: %2</source>
        <translation>Steht still seit %1: %2</translation>
    </message>
    <message>
        <source>The first day it runs again</source>
        <translation>Der erste Tag, an dem sie wieder läuft</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Etwas ist geschehen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which incident</source>
        <translation>Welcher Vorfall</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A decision came in</source>
        <translation>Eine Entscheidung ist eingegangen</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Die Entscheidung eintragen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Empty: the one that usually takes it.</source>
        <translation>Leer: wer sie gewöhnlich trifft.</translation>
    </message>
    <message>
        <source>Which condition</source>
        <translation>Welche Bedingung</translation>
    </message>
    <message>
        <source>The condition as it reads now</source>
        <translation>Die Bedingung, wie sie jetzt lautet</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>Länger um</translation>
    </message>
    <message>
        <source>Hearing on</source>
        <translation>Sitzung am</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Another principal</source>
        <translation>Anderer Auftraggeber</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Begleitet</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Plan a contact</source>
        <translation>Einen Kontakt planen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>the first that is still required</source>
        <translation>der erste, der noch verlangt ist</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Empty: the usual one of this contact.</source>
        <translation>Leer: das gewöhnliche dieses Kontakts.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Verschieben: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>The proof of the absence of %1</source>
        <translation>Der Nachweis der Abwesenheit vom %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Expected before %1</source>
        <translation>Erwartet vor %1</translation>
    </message>
    <message>
        <source>The proof is accepted</source>
        <translation>Der Nachweis wird angenommen</translation>
    </message>
    <message>
        <source>Impose a condition</source>
        <translation>Eine Bedingung auferlegen</translation>
    </message>
    <message>
        <source>Impose</source>
        <translation>Auferlegen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Empty: from the decision on.</source>
        <translation>Leer: ab der Entscheidung.</translation>
    </message>
    <message>
        <source>The wording of the decision</source>
        <translation>Der Wortlaut der Entscheidung</translation>
    </message>
    <message>
        <source>Empty: the text of the catalogue, with what was filled in.</source>
        <translation>Leer: der Text des Katalogs mit dem, was ausgefüllt ist.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>How it is kept: %1</source>
        <translation>Einhaltung: %1</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Sie ist</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Festgestellt am</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Woraus es hervorgeht</translation>
    </message>
    <message>
        <source>It is a breach of the condition</source>
        <translation>Es ist ein Verstoß gegen die Bedingung</translation>
    </message>
    <message>
        <source>Let a term stand still</source>
        <translation>Eine Frist stillstehen lassen</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Ein Ereignis eintragen</translation>
    </message>
    <message>
        <source>Let it run on: %1</source>
        <translation>Weiterlaufen lassen: %1</translation>
    </message>
    <message>
        <source>Back to the computed date: %1</source>
        <translation>Zurück zum berechneten Datum: %1</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Eine Entscheidung eintragen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Decide on the proof</source>
        <translation>Über den Nachweis entscheiden</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Einhaltung</translation>
    </message>
    <message>
        <source>Fill in what is open</source>
        <translation>Ausfüllen, was offen ist</translation>
    </message>
    <message>
        <source>Record hours</source>
        <translation>Stunden eintragen</translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation>Eine Abwesenheit eintragen</translation>
    </message>
    <message>
        <source>Another work place</source>
        <translation>Andere Arbeitsstelle</translation>
    </message>
    <message>
        <source>Begin at a work place</source>
        <translation>An einer Arbeitsstelle beginnen</translation>
    </message>
    <message>
        <source>End at the work place</source>
        <translation>An der Arbeitsstelle enden</translation>
    </message>
    <message>
        <source>New work place</source>
        <translation>Neue Arbeitsstelle</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Eine Zahlung eintragen</translation>
    </message>
    <message>
        <source>Agree on instalments</source>
        <translation>Raten vereinbaren</translation>
    </message>
    <message>
        <source>Begin a report or letter</source>
        <translation>Einen Bericht oder Brief beginnen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Someone joins</source>
        <translation>Jemand kommt dazu</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Safety note</source>
        <translation>Sicherheitshinweis</translation>
    </message>
    <message>
        <source>End the note: %1</source>
        <translation>Den Hinweis beenden: %1</translation>
    </message>
    <message>
        <source>Give to a colleague</source>
        <translation>Einem Kollegen geben</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Fehlendes anfragen</translation>
    </message>
    <message>
        <source>Has come in: %1</source>
        <translation>Ist eingegangen: %1</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Eine Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Complete the registration</source>
        <translation>Die Registrierung ergänzen</translation>
    </message>
    <message>
        <source>Hand over to another house</source>
        <translation>An ein anderes Haus übergeben</translation>
    </message>
    <message>
        <source>Answer the handover</source>
        <translation>Auf die Übergabe antworten</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Die Akte schließen</translation>
    </message>
    <message>
        <source>Registered by mistake</source>
        <translation>Irrtümlich registriert</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>every term of the house</source>
        <translation>jede Frist des Hauses</translation>
    </message>
    <message>
        <source>Hours that were worked</source>
        <translation>Geleistete Stunden</translation>
    </message>
    <message>
        <source>%1 accepted and %2 to accept, of %3</source>
        <translation>%1 angenommen und %2 anzunehmen, von %3</translation>
    </message>
    <message>
        <source>At most %1 a day.</source>
        <translation>Höchstens %1 pro Tag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Until (over midnight is possible)</source>
        <translation>Bis (über Mitternacht ist möglich)</translation>
    </message>
    <message>
        <source>Minutes of break</source>
        <translation>Minuten Pause</translation>
    </message>
    <message>
        <source>Or hours</source>
        <translation>Oder Stunden</translation>
    </message>
    <message>
        <source>Accept at once</source>
        <translation>Sofort annehmen</translation>
    </message>
    <message>
        <source>Absent at the work place</source>
        <translation>An der Arbeitsstelle abwesend</translation>
    </message>
    <message>
        <source>Record the absence</source>
        <translation>Die Abwesenheit eintragen</translation>
    </message>
    <message>
        <source>Work begins at a place</source>
        <translation>Die Arbeit beginnt an einer Stelle</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>Arbeitsstelle</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Vereinbarung unterzeichnet am</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Why the former one ends</source>
        <translation>Warum die vorige endet</translation>
    </message>
    <message>
        <source>Work at the place ends</source>
        <translation>Die Arbeit an der Stelle endet</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>A new work place</source>
        <translation>Eine neue Arbeitsstelle</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Stunden vom %1</translation>
    </message>
    <message>
        <source>Instalments for the victim</source>
        <translation>Raten an das Opfer</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>What the decision says of amounts need not be typed again.</source>
        <translation>Was die Entscheidung zu Beträgen sagt, brauchen Sie nicht neu einzutippen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Jeweils</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Erste am</translation>
    </message>
    <message>
        <source>A proof of payment came in</source>
        <translation>Ein Zahlungsnachweis ist eingegangen</translation>
    </message>
    <message>
        <source>Still to pay: %1</source>
        <translation>Noch zu zahlen: %1</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>the instalment that was agreed</source>
        <translation>die vereinbarte Rate</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>A report or letter</source>
        <translation>Ein Bericht oder Brief</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>the language of the procedure</source>
        <translation>die Sprache des Verfahrens</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Senden: %1</translation>
    </message>
    <message>
        <source>It is frozen as it is, and goes to %1.</source>
        <translation>Er wird festgehalten, wie er ist, und geht an: %1.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>e-Box</source>
        <translation>e-Box</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Answer expected before</source>
        <translation>Antwort erwartet vor</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Antwort auf: %1</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Someone joins the dossier</source>
        <translation>Jemand kommt zur Akte hinzu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Give the dossier to a colleague</source>
        <translation>Die Akte einem Kollegen geben</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Justice assistant</source>
        <translation>Justizassistent</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>It stays open here until the other house takes it.</source>
        <translation>Sie bleibt hier offen, bis das andere Haus sie übernimmt.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What the colleague must know</source>
        <translation>Was der Kollege wissen muss</translation>
    </message>
    <message>
        <source>The handover</source>
        <translation>Die Übergabe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>We take the dossier</source>
        <translation>Wir übernehmen die Akte</translation>
    </message>
    <message>
        <source>If not: why</source>
        <translation>Wenn nicht: warum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Still open; closing is possible with a reason:</source>
        <translation>Noch offen; Schließen ist mit einem Grund möglich:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Why it closes all the same</source>
        <translation>Warum sie dennoch geschlossen wird</translation>
    </message>
    <message>
        <source>Open the dossier again</source>
        <translation>Die Akte wieder öffnen</translation>
    </message>
    <message>
        <source>Mark as a mistake</source>
        <translation>Als Irrtum kennzeichnen</translation>
    </message>
    <message>
        <source>It is counted nowhere, and kept.</source>
        <translation>Sie wird nirgends gezählt und aufbewahrt.</translation>
    </message>
    <message>
        <source>Sheet of hours</source>
        <translation>Stundenblatt</translation>
    </message>
    <message>
        <source>Roster %1: %2</source>
        <translation>Plan %1: %2</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Plan a series</source>
        <translation>Reihe planen</translation>
    </message>
    <message>
        <source>%1: another date, with the reason</source>
        <translation>%1: ein anderes Datum, mit dem Grund</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Datum verschieben</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Neues Datum</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Anderes Datum</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Besuchsblatt</translation>
    </message>
    <message>
        <source>Accept all: %1</source>
        <translation>Alles annehmen: %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Ein Wunsch</translation>
    </message>
    <message>
        <source>Begin the next phase: %1</source>
        <translation>Die nächste Phase beginnen: %1</translation>
    </message>
    <message>
        <source>The right hours of %1</source>
        <translation>Die richtigen Stunden vom %1</translation>
    </message>
    <message>
        <source>Recorded by %1: %2. It stays to be read.</source>
        <translation>Notiert von %1: %2. Das bleibt lesbar.</translation>
    </message>
    <message>
        <source>Recorded by %1: %2 (%3). It stays to be read.</source>
        <translation>Notiert von %1: %2 (%3). Das bleibt lesbar.</translation>
    </message>
    <message>
        <source>The absence of %1</source>
        <translation>Die Abwesenheit vom %1</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Geöffnet am</translation>
    </message>
    <message>
        <source>None ticked: every day.</source>
        <translation>Nichts angekreuzt: jeden Tag.</translation>
    </message>
    <message>
        <source>wants to be told of a release</source>
        <translation>will von einer Freilassung erfahren</translation>
    </message>
    <message>
        <source>wants to be told of everything</source>
        <translation>will alles erfahren</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>will keinen Kontakt</translation>
    </message>
    <message>
        <source>only in writing</source>
        <translation>nur schriftlich</translation>
    </message>
    <message>
        <source>A wish of %1</source>
        <translation>Ein Wunsch von %1</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Number of the dossier it is about</source>
        <translation>Nummer der Akte, um die es geht</translation>
    </message>
    <message>
        <source>The dossier itself stays closed to you; when it ends, a task comes here. The victim is told nothing by itself.</source>
        <translation>Diese Akte bleibt für Sie geschlossen; wenn sie endet, entsteht hier eine Aufgabe. Das Opfer erfährt nichts von selbst.</translation>
    </message>
    <message>
        <source>The next phase: %1</source>
        <translation>Die nächste Phase: %1</translation>
    </message>
    <message>
        <source>A dossier of its own, for: %1</source>
        <translation>Eine eigene Akte, für: %1</translation>
    </message>
    <message>
        <source>Reference of the authority</source>
        <translation>Aktenzeichen der Behörde</translation>
    </message>
    <message>
        <source>Follow version %1 of the law</source>
        <translation>Fassung %1 des Gesetzes folgen</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>No date shifts and no condition changes.</source>
        <translation>Kein Datum verschiebt sich und keine Auflage ändert sich.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>DossierHead</name>
    <message>
        <source>Record contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Weitere Handlungen</translation>
    </message>
    <message>
        <source>type version %1</source>
        <translation>Typ Version %1</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Begleitet</translation>
    </message>
    <message>
        <source>Justice assistant</source>
        <translation>Justizassistent</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächstes Datum</translation>
    </message>
    <message>
        <source>Take this dossier</source>
        <translation>Diese Akte übernehmen</translation>
    </message>
    <message>
        <source>Resume the measure</source>
        <translation>Die Maßnahme wieder aufnehmen</translation>
    </message>
    <message>
        <source>Raise a signal: %1</source>
        <translation>Melden: %1</translation>
    </message>
    <message>
        <source>Undo my last act</source>
        <translation>Meine letzte Handlung rückgängig machen</translation>
    </message>
</context>
<context>
    <name>DossierListPage</name>
    <message>
        <source>Which dossiers</source>
        <translation>Welche Akten</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Name, number, birth date, register number or address</source>
        <translation>Name, Nummer, Geburtsdatum, Nationalregisternummer oder Adresse</translation>
    </message>
    <message>
        <source>Search dossiers</source>
        <translation>Akten suchen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Justizassistent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächstes Datum</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>Nothing found. %1</source>
        <translation>Nichts gefunden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln Akte</numerusform>
            <numerusform>%Ln Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Eingabe öffnet</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Reihenfolge</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>Keep as a filter</source>
        <translation>Als Filter speichern</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Alles wieder zeigen</translation>
    </message>
    <message>
        <source>No dossier answers to all of this.</source>
        <translation>Keine Akte entspricht all dem.</translation>
    </message>
    <message>
        <source>No dossier is closed yet.</source>
        <translation>Noch keine Akte ist abgeschlossen.</translation>
    </message>
    <message>
        <source>No dossier is yours yet: a new mandate is registered with Ctrl+N, a team leader gives it to you.</source>
        <translation>Sie haben noch keine Akten: ein neuer Auftrag wird mit Strg+N registriert, eine Teamleitung teilt ihn Ihnen zu.</translation>
    </message>
    <message>
        <source>No dossiers here yet: register the first mandate with Ctrl+N.</source>
        <translation>Hier gibt es noch keine Akten: registrieren Sie den ersten Auftrag mit Strg+N.</translation>
    </message>
    <message>
        <source>No dossier answers to this filter now.</source>
        <translation>Keine Akte entspricht jetzt diesem Filter.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>The other way round: ascending</source>
        <translation>Umgekehrt: aufsteigend</translation>
    </message>
    <message>
        <source>The other way round: descending</source>
        <translation>Umgekehrt: absteigend</translation>
    </message>
    <message>
        <source>As it was in the beginning</source>
        <translation>Wie es am Anfang war</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Keep this choice as a filter</source>
        <translation>Diese Auswahl als Filter speichern</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The whole house may use it</source>
        <translation>Das ganze Haus darf ihn verwenden</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Open dossiers of the house</source>
        <translation>Offene Akten des Hauses</translation>
    </message>
    <message>
        <source>Closed dossiers</source>
        <translation>Abgeschlossene Akten</translation>
    </message>
    <message>
        <source>My dossiers</source>
        <translation>Meine Akten</translation>
    </message>
    <message>
        <source>dossiers</source>
        <translation>akten</translation>
    </message>
    <message>
        <source>Nothing found on this device. %1</source>
        <translation>Auf diesem Gerät nichts gefunden. %1</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>Auf dem Server suchen</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>What of the timeline</source>
        <translation>Was vom Zeitverlauf</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zeitverlauf von %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Teile der Akte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Dokumente und Berichte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Dossier sheet</source>
        <translation>Aktenblatt</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Besuchsblatt</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>blatt</translation>
    </message>
</context>
<context>
    <name>DossierSections</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Einhaltung</translation>
    </message>
    <message>
        <source>Text as imposed</source>
        <translation>Text wie auferlegt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Moved or standing still</source>
        <translation>Verschoben oder stillstehend</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>verschoben: %1</translation>
    </message>
    <message>
        <source>stood still %1 to %2</source>
        <translation>stand still von %1 bis %2</translation>
    </message>
    <message>
        <source>stands still since %1</source>
        <translation>steht still seit %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>Arbeitsstelle</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>partly paid</source>
        <translation>teilweise bezahlt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>has not begun</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>erledigt am %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>ended with the dossier</source>
        <translation>mit der Akte beendet</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
</context>
<context>
    <name>DossierSide</name>
    <message>
        <source>Terms</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Not begun: %1</source>
        <translation>Nicht begonnen: %1</translation>
    </message>
    <message>
        <source>%1 near · %2 later</source>
        <translation>%1 bald · %2 später</translation>
    </message>
    <message>
        <source>the length is not known yet</source>
        <translation>die Dauer ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>not begun: from %1</source>
        <translation>nicht begonnen: ab %1</translation>
    </message>
    <message>
        <source>moved by hand</source>
        <translation>mit Grund verschoben</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>erledigt am %1</translation>
    </message>
    <message>
        <source>done late on %1</source>
        <translation>verspätet erledigt am %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Required contacts</source>
        <translation>Vorgeschriebene Kontakte</translation>
    </message>
    <message>
        <source>planned, %1</source>
        <translation>geplant, %1</translation>
    </message>
    <message>
        <source>to plan</source>
        <translation>zu planen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n eingehalten</numerusform>
            <numerusform>%n eingehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 by law, %3 special</source>
        <translation>%1 · %2 vom Gesetz, %3 besondere</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>when you can</source>
        <translation>bei Gelegenheit</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Nothing drawn yet. Draw with a mouse, a pen or a finger, or choose a picture below.</source>
        <translation>Noch nichts gezeichnet. Zeichnen Sie mit Maus, Stift oder Finger, oder wählen Sie unten ein Bild.</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s) drawn.</source>
        <translation>
            <numerusform>%n Strich gezeichnet.</numerusform>
            <numerusform>%n Striche gezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture, with %n stroke(s) drawn on it.</source>
        <translation>
            <numerusform>Ein Bild, darauf %n Strich gezeichnet.</numerusform>
            <numerusform>Ein Bild, darauf %n Striche gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw the plan here</source>
        <translation>Zeichnen Sie hier den Grundriss</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Hier unterschreiben</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Last stroke back</source>
        <translation>Letzten Strich zurück</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>EncipherDialog</name>
    <message>
        <source>Encipher the data on this computer</source>
        <translation>Die Daten auf diesem Computer verschlüsseln</translation>
    </message>
    <message>
        <source>Your organisation asks that the data on this computer cannot be read by whoever finds it. Type the password you sign in with; from now on the program asks for it when it starts. This takes a moment and needs the network once.</source>
        <translation>Ihre Organisation verlangt, dass niemand, der diesen Computer findet, die Daten darauf lesen kann. Geben Sie das Passwort ein, mit dem Sie sich anmelden; ab jetzt fragt das Programm beim Start danach. Das dauert einen Augenblick und braucht einmal das Netz.</translation>
    </message>
    <message>
        <source>Encipher</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Part of the page of figures</source>
        <translation>Teil der Seite mit Zahlen</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Die Zählung wurde angehalten.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Wie bekannt am</translation>
    </message>
    <message>
        <source>As known today</source>
        <translation>Heutiger Stand</translation>
    </message>
    <message>
        <source>Which house</source>
        <translation>Welches Haus</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Es wird gezählt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Official groups</source>
        <translation>Amtliche Gruppen</translation>
    </message>
    <message>
        <source>Lead times and more</source>
        <translation>Durchlaufzeiten und mehr</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Über die Jahre</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>All houses</source>
        <translation>Alle Häuser</translation>
    </message>
    <message>
        <source>As a table for a spreadsheet (CSV)</source>
        <translation>Als Tabelle für eine Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>The same for a third party: small figures hidden</source>
        <translation>Dasselbe für Dritte: kleine Zahlen verborgen</translation>
    </message>
    <message>
        <source>for a third party: small figures hidden</source>
        <translation>für Dritte: kleine Zahlen verborgen</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>zahlen</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The figures are in %1</source>
        <translation>Die Zahlen stehen in %1</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>no dossier yet</source>
        <translation>noch keine Akte</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Register a mandate</source>
        <translation>Einen Auftrag registrieren</translation>
    </message>
    <message>
        <source>new dossier</source>
        <translation>neue Akte neuer Auftrag</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Einen Kontakt vermerken</translation>
    </message>
    <message>
        <source>new contact note</source>
        <translation>neuer Kontakt neue Notiz</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>In Notizen</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Schriftstücke und Berichte</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Farben: %1</translation>
    </message>
    <message>
        <source>theme setting</source>
        <translation>Thema Einstellung</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>wie der Computer</translation>
    </message>
    <message>
        <source>Size of the text: %1 %</source>
        <translation>Größe des Textes: %1 %</translation>
    </message>
    <message>
        <source>letter setting</source>
        <translation>Schrift Einstellung</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
</context>
<context>
    <name>FrozenPart</name>
    <message>
        <source>Counts that were kept</source>
        <translation>Aufbewahrte Zählungen</translation>
    </message>
    <message>
        <source>Dossiers that came or went since</source>
        <translation>Akten, die seither dazukamen oder wegfielen</translation>
    </message>
    <message>
        <source>Free&amp;ze %1</source>
        <translation>%1 einf&amp;rieren</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>Einf&amp;rieren</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Eingefroren am</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Definition version</source>
        <translation>Version der Definition</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>came</source>
        <translation>dazu</translation>
    </message>
    <message>
        <source>went</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing of %1 was frozen yet. Freeze the year when you hand in its figures: the table then stays as it is, and later you see what changed.</source>
        <translation>Von %1 ist noch nichts eingefroren. Frieren Sie das Jahr ein, wenn Sie die Zahlen abgeben: Die Tabelle bleibt dann, wie sie ist, und später sehen Sie, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Nothing of %1 was frozen yet.</source>
        <translation>Von %1 ist noch nichts eingefroren.</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
    <message>
        <source>Being compared …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, jetzt %3</translation>
    </message>
    <message>
        <source>Nothing: counted again, every figure is the same.</source>
        <translation>Nichts: Neu gezählt ist jede Zahl dieselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of a dossier</source>
        <translation>
            <numerusform>%n Änderung einer Akte</numerusform>
            <numerusform>%n Änderungen von Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>The definition is another one since (%1, now %2).</source>
        <translation>Die Definition ist seither eine andere (%1, jetzt %2).</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>zahlen</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>New, open and closed by official group</source>
        <translation>Neu, laufend und abgeschlossen nach amtlicher Gruppe</translation>
    </message>
    <message>
        <source>Lead times and other figures</source>
        <translation>Durchlaufzeiten und andere Zahlen</translation>
    </message>
    <message>
        <source>Dossiers behind the chosen figure</source>
        <translation>Akten hinter der gewählten Zahl</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Laufend am %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Zählt für</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %n dossier(s)</source>
        <translation>
            <numerusform>die ersten %1 von %n Akte</numerusform>
            <numerusform>die ersten %1 von %n Akten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n Akte</numerusform>
            <numerusform>%n Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Of whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Was übergeben wird</translation>
    </message>
    <message>
        <source>Choose a colleague above.</source>
        <translation>Wählen Sie oben jemanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n Akte</numerusform>
            <numerusform>%n Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>handover</source>
        <translation>uebergabe</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>F1 tells what the field is that you are in; Shift+F1 what the page is for.</source>
        <translation>F1 sagt, was das Feld ist, in dem Sie stehen; Umschalt+F1, wozu die Seite dient.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>What each page is for</source>
        <translation>Wozu jede Seite dient</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Where it comes back</source>
        <translation>Wo es wiederkehrt</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Nach dem Gesetz</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Erklärung kopieren</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>HoursModel</name>
    <message>
        <source>The day is still empty.</source>
        <translation>Der Tag ist noch leer.</translation>
    </message>
    <message>
        <source>“%1” is no day; type for example 24/11/2026.</source>
        <translation>„%1“ ist kein Tag; tippen Sie zum Beispiel 24.11.2026.</translation>
    </message>
    <message>
        <source>“%1” is no time; type for example 8:30.</source>
        <translation>„%1“ ist keine Uhrzeit; tippen Sie zum Beispiel 8:30.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes; type for example 30.</source>
        <translation>„%1“ ist keine Anzahl Minuten; tippen Sie zum Beispiel 30.</translation>
    </message>
    <message>
        <source>“%1” is no number of hours; type for example 7:30.</source>
        <translation>„%1“ ist keine Anzahl Stunden; tippen Sie zum Beispiel 7:30.</translation>
    </message>
    <message>
        <source>Type from and until, or the hours.</source>
        <translation>Tippen Sie von und bis, oder die Stunden.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Break (min)</source>
        <translation>Pause (Min.)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Sheet of hours</source>
        <translation>Stundenblatt</translation>
    </message>
    <message>
        <source>Hours, one line a day</source>
        <translation>Stunden, eine Zeile pro Tag</translation>
    </message>
    <message>
        <source>Type in the cells, or paste lines from a spreadsheet: day, from, until, break, hours, absent, note. Delete empties a cell, Ctrl+Delete takes a line away.</source>
        <translation>Tippen Sie in die Zellen, oder fügen Sie Zeilen einer Tabelle ein: Tag, von, bis, Pause, Stunden, abwesend, Notiz. Entf leert eine Zelle, Strg+Entf nimmt eine Zeile weg.</translation>
    </message>
    <message>
        <source>Accept at once</source>
        <translation>Sofort annehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Days of the roster</source>
        <translation>Tage des Plans</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Was Sie gerade tippten, steht noch da.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>%1 accepted of %2</source>
        <translation>%1 angenommen von %2</translation>
    </message>
    <message>
        <source>%1 to accept</source>
        <translation>%1 anzunehmen</translation>
    </message>
    <message>
        <source>%1 still to work</source>
        <translation>noch %1 zu leisten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln absence(s)</source>
        <translation>
            <numerusform>%Ln Abwesenheit</numerusform>
            <numerusform>%Ln Abwesenheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>All the hours have been worked.</source>
        <translation>Alle Stunden sind geleistet.</translation>
    </message>
    <message>
        <source>No forecast before the first hours. The term ends on %1.</source>
        <translation>Keine Prognose vor den ersten Stunden. Die Frist endet am %1.</translation>
    </message>
    <message>
        <source>No forecast before the first hours.</source>
        <translation>Keine Prognose vor den ersten Stunden.</translation>
    </message>
    <message>
        <source>At risk: at the pace so far it is done on %1, the term ends on %2.</source>
        <translation>Gefährdet: beim bisherigen Tempo ist es am %1 fertig, die Frist endet am %2.</translation>
    </message>
    <message>
        <source>In time: at the pace so far it is done on %1, the term ends on %2.</source>
        <translation>Rechtzeitig: beim bisherigen Tempo ist es am %1 fertig, die Frist endet am %2.</translation>
    </message>
    <message>
        <source>The roster never reaches the hours that are left.</source>
        <translation>Mit dem Plan werden die restlichen Stunden nie erreicht.</translation>
    </message>
    <message>
        <source>At risk: by the roster it is done on %1, the term ends on %2.</source>
        <translation>Gefährdet: nach dem Plan ist es am %1 fertig, die Frist endet am %2.</translation>
    </message>
    <message>
        <source>By the roster it is done on %1.</source>
        <translation>Nach dem Plan ist es am %1 fertig.</translation>
    </message>
    <message>
        <source>The roster has no other days until %1.</source>
        <translation>Der Plan hat keine anderen Tage bis %1.</translation>
    </message>
    <message>
        <source>Days still to come stay in the sheet until they have been worked.</source>
        <translation>Kommende Tage bleiben im Blatt, bis sie geleistet sind.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved.</source>
        <translation>
            <numerusform>%Ln Zeile gespeichert.</numerusform>
            <numerusform>%Ln Zeilen gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) stay here, each with the reason.</source>
        <translation>
            <numerusform>%Ln Zeile bleibt stehen, mit dem Grund daneben.</numerusform>
            <numerusform>%Ln Zeilen bleiben stehen, jede mit dem Grund daneben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HousePanel</name>
    <message>
        <source>House and data</source>
        <translation>Haus und Daten</translation>
    </message>
    <message>
        <source>Check the data now</source>
        <translation>Daten jetzt prüfen</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Daten werden geprüft</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>%1, of which %2 run</source>
        <translation>%1, davon %2 laufend</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>not yet on this computer</source>
        <translation>noch nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>%1: all is whole</source>
        <translation>%1: alles ist in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <translation>
            <numerusform>%1: %Ln Befund</numerusform>
            <numerusform>%1: %Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>The data are whole, and so is the trail of who did what.</source>
        <translation>Die Daten sind in Ordnung, ebenso die Spur, wer was getan hat.</translation>
    </message>
    <message>
        <source>Make a backup now and show this to who looks after the computers: %1</source>
        <translation>Erstellen Sie jetzt eine Sicherungskopie und zeigen Sie dies der Person, die die Computer betreut: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>HousesPanel</name>
    <message>
        <source>Houses</source>
        <translation>Häuser</translation>
    </message>
    <message numerus="yes">
        <source>%n house(s)</source>
        <translation>
            <numerusform>%n Haus</numerusform>
            <numerusform>%n Häuser</numerusform>
        </translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1, this house</source>
        <translation>%1, dieses Haus</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Arbeitet für</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Was Sie gerade getippt haben, ist noch da.</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Neu in %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the building block</source>
        <translation>Den Baustein speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back from the building block</source>
        <translation>Zurück vom Baustein</translation>
    </message>
    <message>
        <source>Not to be chosen any more from</source>
        <translation>Nicht mehr wählbar ab</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End this building block</source>
        <translation>Diesen Baustein beenden</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1, version %2 (concept)</source>
        <translation>%1, Version %2 (Entwurf)</translation>
    </message>
    <message>
        <source>Not used in any dossier type.</source>
        <translation>In keinem Aktentyp verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>Used in %1. %n dossier(s) run on these.</source>
        <translation>
            <numerusform>Verwendet in %1. Darauf läuft %n Akte.</numerusform>
            <numerusform>Verwendet in %1. Darauf laufen %n Akten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Building block in %1</source>
        <translation>Baustein in %1</translation>
    </message>
    <message>
        <source>Type the first day on which it cannot be chosen any more.</source>
        <translation>Tippen Sie den ersten Tag, an dem dies nicht mehr gewählt werden kann.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>what this field is, or why this date</source>
        <translation>was dieses Feld ist, oder warum dieses Datum</translation>
    </message>
    <message>
        <source>what this page is for, and its keys</source>
        <translation>wozu diese Seite dient, und ihre Tasten</translation>
    </message>
    <message>
        <source>search anything, or type what you want to do</source>
        <translation>alles suchen, oder tippen, was Sie tun wollen</translation>
    </message>
    <message>
        <source>something new</source>
        <translation>etwas Neues beginnen</translation>
    </message>
    <message>
        <source>take the last act back</source>
        <translation>die letzte Handlung rückgängig machen</translation>
    </message>
    <message>
        <source>to the next field; Shift+Tab back</source>
        <translation>zum nächsten Feld; Umschalt+Tab zurück</translation>
    </message>
    <message>
        <source>with the underlined letter: to that field or page</source>
        <translation>mit dem unterstrichenen Buchstaben: zu diesem Feld oder dieser Seite</translation>
    </message>
    <message>
        <source>closes what is on top; what you typed is kept</source>
        <translation>schließt, was oben liegt; was Sie getippt haben, bleibt</translation>
    </message>
    <message>
        <source>leave the program</source>
        <translation>das Programm verlassen</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>In einem Formular</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>back; what you typed is kept</source>
        <translation>zurück; was Sie getippt haben, bleibt</translation>
    </message>
    <message>
        <source>opens the list of a choice; typing searches in it</source>
        <translation>öffnet die Liste einer Auswahl; Tippen sucht darin</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>to another line</source>
        <translation>zu einer anderen Zeile</translation>
    </message>
    <message>
        <source>opens the line</source>
        <translation>öffnet die Zeile</translation>
    </message>
    <message>
        <source>opens the dossier at the right spot</source>
        <translation>öffnet die Akte an der richtigen Stelle</translation>
    </message>
    <message>
        <source>why the date of this line</source>
        <translation>warum das Datum dieser Zeile</translation>
    </message>
    <message>
        <source>the parts of the dossier</source>
        <translation>die Teile der Akte</translation>
    </message>
    <message>
        <source>record a contact</source>
        <translation>einen Kontakt vermerken</translation>
    </message>
    <message>
        <source>why the nearest date, or that of the chosen term</source>
        <translation>warum das nächste Datum, oder das der gewählten Frist</translation>
    </message>
    <message>
        <source>register the mandate</source>
        <translation>den Auftrag registrieren</translation>
    </message>
    <message>
        <source>go on later</source>
        <translation>später weitermachen</translation>
    </message>
    <message>
        <source>save the note</source>
        <translation>die Notiz speichern</translation>
    </message>
    <message>
        <source>back to the dossier</source>
        <translation>zurück zur Akte</translation>
    </message>
    <message>
        <source>keep the answers</source>
        <translation>die Antworten speichern</translation>
    </message>
    <message>
        <source>send the report</source>
        <translation>den Bericht versenden</translation>
    </message>
    <message>
        <source>a week back, a week on</source>
        <translation>eine Woche zurück, eine Woche weiter</translation>
    </message>
    <message>
        <source>over the board</source>
        <translation>über die Tafel</translation>
    </message>
    <message>
        <source>opens an appointment, or plans one in an empty place</source>
        <translation>öffnet einen Termin, oder plant einen an freier Stelle</translation>
    </message>
    <message>
        <source>move the appointment: arrows, then Enter</source>
        <translation>den Termin verschieben: Pfeile, dann Eingabe</translation>
    </message>
    <message>
        <source>call the appointment off</source>
        <translation>den Termin absagen</translation>
    </message>
    <message>
        <source>to today</source>
        <translation>zu heute</translation>
    </message>
    <message>
        <source>Sheet of hours</source>
        <translation>Stundenblatt</translation>
    </message>
    <message>
        <source>paste lines from a spreadsheet</source>
        <translation>Zeilen aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>empty the chosen cells</source>
        <translation>die gewählten Zellen leeren</translation>
    </message>
    <message>
        <source>take the chosen lines away</source>
        <translation>die gewählten Zeilen entfernen</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <translation>wiederholen, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>what you did: take back or do again any of it</source>
        <translation>was Sie getan haben: jedes zurücknehmen oder wiederholen</translation>
    </message>
    <message>
        <source>what was announced</source>
        <translation>die Meldungen</translation>
    </message>
    <message>
        <source>the next dossier that is open; Ctrl+W closes it</source>
        <translation>die nächste offene Akte; Strg+W schließt sie</translation>
    </message>
    <message>
        <source>print what is in front</source>
        <translation>drucken, was angezeigt wird</translation>
    </message>
    <message>
        <source>save it and begin the letter it asks for</source>
        <translation>speichern und den Brief beginnen, den es verlangt</translation>
    </message>
    <message>
        <source>the sheet for this visit</source>
        <translation>das Blatt für diesen Besuch</translation>
    </message>
    <message>
        <source>to the next part of the page; Shift+F6 back</source>
        <translation>zum nächsten Teil der Seite; Umschalt+F6 zurück</translation>
    </message>
    <message>
        <source>the next section of a version; Alt+Page Up the one before</source>
        <translation>der nächste Teil einer Version; Alt+Bild auf der vorige</translation>
    </message>
    <message>
        <source>the next language of a text</source>
        <translation>die nächste Sprache eines Textes</translation>
    </message>
    <message>
        <source>save the version</source>
        <translation>die Version speichern</translation>
    </message>
    <message>
        <source>take a chosen code or row away</source>
        <translation>einen gewählten Code oder eine Zeile entfernen</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>how it stands with the server, when there is one</source>
        <translation>wie es mit dem Server steht, wenn es einen gibt</translation>
    </message>
    <message>
        <source>of a difference: keep what stands</source>
        <translation>eines Unterschieds: behalten, was dasteht</translation>
    </message>
    <message>
        <source>take the other</source>
        <translation>den anderen nehmen</translation>
    </message>
    <message>
        <source>both, with dates</source>
        <translation>beide, mit Datum</translation>
    </message>
    <message>
        <source>in the search field: also on the server, when there is one</source>
        <translation>im Suchfeld: auch auf dem Server, wenn es einen gibt</translation>
    </message>
</context>
<context>
    <name>LatePart</name>
    <message>
        <source>Note for who made it (needed when it is not taken over)</source>
        <translation>Notiz für den Verfasser (nötig, wenn nicht übernommen wird)</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Do not take it over</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Late work</source>
        <translation>Verspätete Arbeit</translation>
    </message>
    <message>
        <source>Enter opens the dossier</source>
        <translation>Enter öffnet die Akte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>not on this device</source>
        <translation>nicht auf diesem Gerät</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>No late work waits for a decision.</source>
        <translation>Keine verspätete Arbeit wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Late work is kept by the server, and there is no connection with it now.</source>
        <translation>Verspätete Arbeit bewahrt der Server, und zurzeit besteht keine Verbindung mit ihm.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Taken over; it comes with the next exchange.</source>
        <translation>Übernommen; es kommt mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Not taken over; who made it reads your note.</source>
        <translation>Nicht übernommen; der Verfasser liest Ihre Notiz.</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>LoadTable</name>
    <message>
        <source>Assistant</source>
        <translation>Justizassistent</translation>
    </message>
    <message>
        <source>Open dossiers</source>
        <translation>Offene Akten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>%1 % of the heaviest load</source>
        <translation>%1 % der schwersten Last</translation>
    </message>
    <message>
        <source>Late terms</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Register a mandate</source>
        <translation>Auftrag eintragen</translation>
    </message>
    <message>
        <source>Record a contact in this dossier</source>
        <translation>Kontakt in dieser Akte eintragen</translation>
    </message>
    <message>
        <source>Everything is kept on this computer</source>
        <translation>Alles auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>No dossier is open yet.</source>
        <translation>Noch keine Akte ist geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Today’s dates are being worked out: %n dossier(s) to go</source>
        <translation>
            <numerusform>Die Fristen von heute werden berechnet: noch %n Akte</numerusform>
            <numerusform>Die Fristen von heute werden berechnet: noch %n Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks for your password</source>
        <translation>Fragt nach Ihrem Passwort</translation>
    </message>
</context>
<context>
    <name>ManagementPage</name>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
</context>
<context>
    <name>MandateForm</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Dossier &amp;type</source>
        <translation>Akten&amp;typ</translation>
    </message>
    <message>
        <source>Deciding &amp;authority</source>
        <translation>&amp;Entscheidende Behörde</translation>
    </message>
    <message>
        <source>Follo&amp;wed up by</source>
        <translation>Über&amp;wacht durch</translation>
    </message>
    <message>
        <source>&amp;Case number there</source>
        <translation>A&amp;ktenzeichen</translation>
    </message>
    <message>
        <source>Date of the &amp;decision</source>
        <translation>&amp;Datum der Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Final on</source>
        <translation>&amp;Rechtskräftig am</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Da&amp;uer</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>Ein&amp;gegangen am</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Special conditions</source>
        <translation>Besondere Auflagen</translation>
    </message>
    <message>
        <source>Add c&amp;ondition</source>
        <translation>Au&amp;flage</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>&amp;Justice assistant</source>
        <translation>&amp;Justizassistent</translation>
    </message>
    <message>
        <source>Register a mandate</source>
        <translation>Auftrag eintragen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Incomplete is allowed. Tab follows the fields.</source>
        <translation>Unvollständig ist erlaubt. Tab folgt den Feldern.</translation>
    </message>
    <message>
        <source>not in force on %1</source>
        <translation>am %1 nicht in Kraft</translation>
    </message>
    <message>
        <source>version %1, in force on %2</source>
        <translation>Version %1, gültig am %2</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Stunden</translation>
    </message>
    <message>
        <source>missing, the registry sends it</source>
        <translation>fehlt, die Kanzlei liefert es</translation>
    </message>
    <message>
        <source>not understood: type for example 3 years</source>
        <translation>nicht verstanden: tippen Sie etwa 3 Jahre</translation>
    </message>
    <message>
        <source>by law %1 to %2</source>
        <translation>Gesetz: %1 bis %2</translation>
    </message>
    <message>
        <source>follows up: %1</source>
        <translation>begleitet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n from the decision</source>
        <translation>
            <numerusform>%n aus der Entscheidung</numerusform>
            <numerusform>%n aus der Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the dates is not understood. What you typed is still there: put it right or clear it.</source>
        <translation>Eines der Daten ist unverständlich. Ihre Eingabe steht noch da: verbessern oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Choose the dossier type first. What you typed is kept.</source>
        <translation>Wählen Sie zuerst den Aktentyp. Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
        <source>The length is not understood. What you typed is still there: put it right or clear it.</source>
        <translation>Die Dauer ist unverständlich. Ihre Eingabe steht noch da: verbessern oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>not understood: type for example 120</source>
        <translation>nicht verstanden: zum Beispiel 120 eingeben</translation>
    </message>
    <message>
        <source>outside what the law allows, see below</source>
        <translation>außerhalb dessen, was das Gesetz erlaubt, siehe unten</translation>
    </message>
    <message>
        <source>The hours are not understood. What you typed is still there: put it right or clear it.</source>
        <translation>Die Stunden werden nicht verstanden. Was Sie eingegeben haben, steht noch da: berichtigen oder löschen Sie es.</translation>
    </message>
    <message>
        <source>&amp;Enforceable from</source>
        <translation>V&amp;ollstreckbar ab</translation>
    </message>
    <message>
        <source>&amp;Held in</source>
        <translation>In &amp;Haft in</translation>
    </message>
</context>
<context>
    <name>MandatesPart</name>
    <message>
        <source>Mandates without an assistant</source>
        <translation>Aufträge ohne Justizassistent</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Workload with this mandate</source>
        <translation>Arbeitslast mit diesem Auftrag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>jetzt abwesend</translation>
    </message>
    <message>
        <source>Every mandate has its assistant.</source>
        <translation>Jeder Auftrag hat seinen Justizassistenten.</translation>
    </message>
    <message>
        <source>Choose who takes it.</source>
        <translation>Wählen Sie, wer es übernimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes from %2 to %3 by weight, with %n dossier(s) afterwards.</source>
        <translation>
            <numerusform>%1 kommt nach Gewicht von %2 auf %3, danach mit %n Akte.</numerusform>
            <numerusform>%1 kommt nach Gewicht von %2 auf %3, danach mit %n Akten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitoredPart</name>
    <message>
        <source>People under monitoring</source>
        <translation>Überwachte Personen</translation>
    </message>
    <message>
        <source>Name, number or serial</source>
        <translation>Name, Nummer oder Seriennummer</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Welcher Zustand</translation>
    </message>
    <message>
        <source>Which region</source>
        <translation>Welche Region</translation>
    </message>
    <message>
        <source>Choose somebody to see everything of the monitoring.</source>
        <translation>Wählen Sie jemanden, um alles zur Überwachung zu sehen.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Fußfessel</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>All that run</source>
        <translation>Alle laufenden</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>die erste</numerusform>
            <numerusform>die ersten %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found with this. Empty the fields above to see everybody.</source>
        <translation>So wird niemand gefunden. Leeren Sie die Felder oben, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Nobody is under monitoring yet. Register a mandate of electronic monitoring (New, Ctrl+N): whoever it is about stands here from then on.</source>
        <translation>Noch niemand wird überwacht. Erfassen Sie einen Auftrag der elektronischen Überwachung (Neu, Strg+N): die Person steht ab dann hier.</translation>
    </message>
</context>
<context>
    <name>MonitoringForms</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>When (now when empty)</source>
        <translation>Wann (leer: jetzt)</translation>
    </message>
    <message>
        <source>Counts as sentence</source>
        <translation>Zählt als Strafe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>As the prison registry decides; nothing when it did not say.</source>
        <translation>Wie das Gefängnisregister entscheidet; nichts, wenn es nichts sagte.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Completeness check</source>
        <translation>Vollständigkeitsprüfung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Details of the monitoring</source>
        <translation>Angaben zur Überwachung</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Enforceable on</source>
        <translation>Vollstreckbar am</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>Minutes on the way</source>
        <translation>Minuten für den Weg</translation>
    </message>
    <message>
        <source>What a visitor must know</source>
        <translation>Was ein Besucher wissen muss</translation>
    </message>
    <message>
        <source>A visit to be planned</source>
        <translation>Ein zu planender Besuch</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check is complete</source>
        <translation>Prüfung ist vollständig</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Anderer Platz</translation>
    </message>
    <message>
        <source>Another place in the queue</source>
        <translation>Ein anderer Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Dorthin setzen</translation>
    </message>
    <message>
        <source>Place (0: as computed)</source>
        <translation>Platz (0: wie berechnet)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>Monitoring is interrupted</source>
        <translation>Die Überwachung wird unterbrochen</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>Monitored again</source>
        <translation>Wieder überwacht</translation>
    </message>
    <message>
        <source>Move home</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>He moves</source>
        <translation>Er zieht um</translation>
    </message>
    <message>
        <source>Plan the move</source>
        <translation>Umzug planen</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>A new address is first noted with the person.</source>
        <translation>Eine neue Adresse vermerken Sie zuerst bei der Person.</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>Tag des Umzugs</translation>
    </message>
    <message>
        <source>Power, network and cohabitants were checked</source>
        <translation>Strom, Netz und Mitbewohner sind geprüft</translation>
    </message>
    <message>
        <source>Absconded</source>
        <translation>Entwichen</translation>
    </message>
    <message>
        <source>He absconded</source>
        <translation>Er ist entwichen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>End date as the prison registry says</source>
        <translation>Enddatum laut Gefängnisregister</translation>
    </message>
    <message>
        <source>Never computed here.</source>
        <translation>Wird hier nie berechnet.</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Wer das mitteilte</translation>
    </message>
    <message>
        <source>Number of the message</source>
        <translation>Nummer der Nachricht</translation>
    </message>
    <message>
        <source>End date seen</source>
        <translation>Enddatum gesehen</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Gefängnis</translation>
    </message>
    <message>
        <source>Where he is held</source>
        <translation>Wo er inhaftiert ist</translation>
    </message>
    <message>
        <source>Prison (empty: he left)</source>
        <translation>Gefängnis (leer: er ging)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Order ends</source>
        <translation>Anordnung endet</translation>
    </message>
    <message>
        <source>The order ends</source>
        <translation>Die Anordnung endet</translation>
    </message>
    <message>
        <source>End the order</source>
        <translation>Anordnung beenden</translation>
    </message>
    <message>
        <source>The device is taken off in prison</source>
        <translation>Das Gerät wird im Gefängnis abgenommen</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurücksenden</translation>
    </message>
    <message>
        <source>Send the mandate back</source>
        <translation>Das Mandat zurücksenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Cancel the monitoring</source>
        <translation>Die Überwachung stornieren</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>At the latest on %1.</source>
        <translation>Spätestens am %1.</translation>
    </message>
    <message>
        <source>Second technician</source>
        <translation>Zweiter Techniker</translation>
    </message>
    <message>
        <source>The person was reached and knows the time</source>
        <translation>Die Person wurde erreicht und kennt die Zeit</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Den Besuch verschieben</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>Den Besuch planen</translation>
    </message>
    <message>
        <source>Person was told</source>
        <translation>verständigt</translation>
    </message>
    <message>
        <source>Reserve equipment</source>
        <translation>Material reservieren</translation>
    </message>
    <message>
        <source>Keep equipment for this visit</source>
        <translation>Material für diesen Besuch zurücklegen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Off the plan</source>
        <translation>Aus der Planung</translation>
    </message>
    <message>
        <source>Take the visit off the plan</source>
        <translation>Den Besuch aus der Planung nehmen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>In vain</source>
        <translation>Vergeblich</translation>
    </message>
    <message>
        <source>A visit in vain</source>
        <translation>Ein vergeblicher Besuch</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>The visit is not needed any more</source>
        <translation>Der Besuch ist nicht mehr nötig</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>Version %1, from %2: %3</source>
        <translation>Fassung %1, ab %2: %3</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>approved, not active yet</source>
        <translation>genehmigt, noch nicht aktiv</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>zu genehmigen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>zu planen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Stundenpläne</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1, by law</source>
        <translation>%1, gesetzlich</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verständigt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>two technicians</source>
        <translation>zwei Techniker</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Stundenplan</translation>
    </message>
    <message>
        <source>The visit is done</source>
        <translation>Der Besuch ist erledigt</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>First signal at the centre</source>
        <translation>Erstes Signal bei der Zentrale</translation>
    </message>
    <message>
        <source>The rules were explained</source>
        <translation>Die Regeln wurden erklärt</translation>
    </message>
    <message>
        <source>Left, or taken off</source>
        <translation>Abgefahren, oder abgenommen</translation>
    </message>
    <message>
        <source>Arrived, or on again</source>
        <translation>Angekommen, oder wieder angebracht</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Scan what you fit</source>
        <translation>Scannen Sie, was Sie anbringen</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Range test</source>
        <translation>Reichweitentest</translation>
    </message>
    <message>
        <source>Test of the range at home</source>
        <translation>Reichweitentest in der Wohnung</translation>
    </message>
    <message>
        <source>Heard everywhere at home</source>
        <translation>Überall in der Wohnung gehört</translation>
    </message>
    <message>
        <source>Range that was set</source>
        <translation>Eingestellte Reichweite</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>There is a plan already. Leave this empty to keep it.</source>
        <translation>Es gibt schon einen Grundriss. Lassen Sie dies leer, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>%1: how many were used</source>
        <translation>%1: wie viele verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>%n in the vehicle.</source>
        <translation>
            <numerusform>%n im Fahrzeug.</numerusform>
            <numerusform>%n im Fahrzeug.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how many broke</source>
        <translation>%1: wie viele kaputt</translation>
    </message>
    <message>
        <source>How it broke</source>
        <translation>Wie es kaputtging</translation>
    </message>
    <message>
        <source>Needed first: %1.</source>
        <translation>Zuerst noch nötig: %1.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>The new device scanned</source>
        <translation>Das neue Gerät gescannt</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>%1 gescannt</translation>
    </message>
    <message>
        <source>The old device taken back</source>
        <translation>Das alte Gerät zurückgenommen</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 zurückgenommen</translation>
    </message>
    <message>
        <source>still to scan</source>
        <translation>noch zu scannen</translation>
    </message>
    <message>
        <source>still to test</source>
        <translation>noch zu testen</translation>
    </message>
    <message>
        <source>when finishing</source>
        <translation>beim Abschließen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Steps of this visit: %1 of %2 done</source>
        <translation>Schritte dieses Besuchs: %1 von %2 getan</translation>
    </message>
    <message>
        <source>with the range test</source>
        <translation>beim Reichweitentest</translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message>
        <source>Part of monitoring</source>
        <translation>Teil der Überwachung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Planning window</source>
        <translation>Planungsfenster</translation>
    </message>
</context>
<context>
    <name>NotchPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Record</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>alles gelesen</translation>
    </message>
    <message>
        <source>Nothing was announced in the last fourteen days. What colleagues do in your dossiers, changes of law and visits that are about to begin wait here.</source>
        <translation>In den letzten vierzehn Tagen wurde nichts gemeldet. Was Kollegen in Ihren Akten tun, Gesetzesänderungen und Besuche, die gleich beginnen, warten hier.</translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>Now, %1</source>
        <translation>Jetzt, %1</translation>
    </message>
</context>
<context>
    <name>OpenList</name>
    <message>
        <source>Open dossier: %1</source>
        <translation>Offene Akte: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Open dossiers</source>
        <translation>Offene Akten</translation>
    </message>
</context>
<context>
    <name>OtherPeople</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>PackagePane</name>
    <message>
        <source>Packages (*.json)</source>
        <translation>Pakete (*.json)</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Paket erstellen</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>Paket einlesen</translation>
    </message>
    <message>
        <source>A package from elsewhere</source>
        <translation>Ein Paket von anderswo</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Package written: %1</source>
        <translation>Paket geschrieben: %1</translation>
    </message>
    <message>
        <source>%1, made by %2 on %3: %4</source>
        <translation>%1, erstellt von %2 am %3: %4</translation>
    </message>
    <message>
        <source>Dossier type</source>
        <translation>Aktentyp</translation>
    </message>
    <message>
        <source>Building block</source>
        <translation>Baustein</translation>
    </message>
    <message>
        <source>Text of a report or letter</source>
        <translation>Text eines Berichts oder Briefs</translation>
    </message>
    <message>
        <source>%1: we have %2, they have %3</source>
        <translation>%1: wir haben %2, sie haben %3</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 wird %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ours stays</source>
        <translation>Unseres bleibt</translation>
    </message>
    <message>
        <source>Theirs comes in its place</source>
        <translation>Ihres tritt an seine Stelle</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Was aus %1 wird</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>%1: print…</source>
        <translation>%1 drucken…</translation>
    </message>
    <message>
        <source>%1: save as PDF</source>
        <translation>%1 als PDF speichern</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save it as PDF, and print it elsewhere.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Speichern Sie es als PDF und drucken Sie es anderswo.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Gedruckt auf %1.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name, birth date, register number, address</source>
        <translation>Name, Geburtsdatum, Nationalregisternummer, Adresse</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Type a name at the left, and choose someone.</source>
        <translation>Geben Sie links einen Namen ein, und wählen Sie jemanden.</translation>
    </message>
    <message>
        <source>The people of my dossiers</source>
        <translation>Die Personen meiner Akten</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>verstorben %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Safety note</source>
        <translation>Sicherheitshinweis</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>What a colleague must know</source>
        <translation>Was ein Kollege wissen muss</translation>
    </message>
    <message>
        <source>Enter ends it</source>
        <translation>Enter beendet ihn</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ähnelt</translation>
    </message>
    <message>
        <source>Enter merges</source>
        <translation>Enter führt zusammen</translation>
    </message>
    <message>
        <source>a team leader merges</source>
        <translation>eine Teamleitung führt zusammen</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Family name, given name</source>
        <translation>Familienname, Vorname</translation>
    </message>
    <message>
        <source>Street number, postcode town</source>
        <translation>Straße Nummer, Postleitzahl Gemeinde</translation>
    </message>
    <message>
        <source>None of them, a new person</source>
        <translation>Keine davon, neue Person</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>Ge&amp;boren am</translation>
    </message>
    <message>
        <source>National n&amp;umber</source>
        <translation>Nationalregisternu&amp;mmer</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>already registered: nothing to type again</source>
        <translation>bereits bekannt: nichts erneut zu tippen</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>neue Person</translation>
    </message>
    <message>
        <source>missing, reception asks for it</source>
        <translation>fehlt, der Empfang fragt an</translation>
    </message>
    <message numerus="yes">
        <source>Looks like %n person(s)</source>
        <translation>
            <numerusform>Ähnelt %n Person</numerusform>
            <numerusform>Ähnelt %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running dossier(s)</source>
        <translation>
            <numerusform>%n laufende Akte</numerusform>
            <numerusform>%n laufende Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>This person: %1</source>
        <translation>Diese Person: %1</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Noch eine Person</translation>
    </message>
</context>
<context>
    <name>PersonForms</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nationalregisternummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>New address: %1</source>
        <translation>Neue Adresse: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Safety note: %1</source>
        <translation>Sicherheitshinweis: %1</translation>
    </message>
    <message>
        <source>It shows in every dossier of this person.</source>
        <translation>Er steht in jeder Akte dieser Person.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a colleague must know</source>
        <translation>Was ein Kollege wissen muss</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 und %2 sind eine Person</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Why they look alike: %1</source>
        <translation>Warum sie sich ähneln: %1</translation>
    </message>
    <message>
        <source>Dossiers, addresses and notes of the second go to the first. This can be undone.</source>
        <translation>Akten, Adressen und Hinweise der zweiten gehen an die erste. Das kann rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>PictureInput</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Last stroke back</source>
        <translation>Letzten Strich zurück</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Photo or picture…</source>
        <translation>Foto oder Bild…</translation>
    </message>
    <message>
        <source>Or a document that is in the dossier already</source>
        <translation>Oder ein Dokument, das schon in der Akte ist</translation>
    </message>
    <message>
        <source>That file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>Diese Datei ist kein lesbares Bild. Wählen Sie ein PNG oder ein JPEG.</translation>
    </message>
    <message>
        <source>Draw large</source>
        <translation>Groß zeichnen</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Dossiers</source>
        <translation>Ak&amp;ten</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Berichte</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>M&amp;onitoring</source>
        <translation>Über&amp;wachung</translation>
    </message>
    <message>
        <source>&amp;Management</source>
        <translation>&amp;Verwaltung</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>H&amp;ilfe</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>Tea&amp;m</translation>
    </message>
    <message>
        <source>S&amp;ynchronisation</source>
        <translation>Ab&amp;gleich</translation>
    </message>
</context>
<context>
    <name>PlanBoard</name>
    <message>
        <source>Technician · load</source>
        <translation>Techniker · Belastung</translation>
    </message>
    <message>
        <source>Planning board</source>
        <translation>Planungstafel</translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation>Keine Dienste an diesem Tag.</translation>
    </message>
    <message>
        <source>The planning is being read, %1 of %2 technicians</source>
        <translation>Planung wird geladen, %1 von %2 Technikern</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Visits that are planned, by technician and hour</source>
        <translation>Geplante Besuche, nach Techniker und Zeit</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks for a proposal, Delete takes off the plan, L pins.</source>
        <translation>Strg+Enter fragt einen Vorschlag an, Entf nimmt von der Planung, L setzt fest.</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fest</translation>
    </message>
</context>
<context>
    <name>PlanningCards</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>vergeblich</translation>
    </message>
    <message>
        <source>prison</source>
        <translation>Gefängnis</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>%1 T zu spät</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>zwei Personen</translation>
    </message>
</context>
<context>
    <name>PlanningDesk</name>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 Min.</translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 Min.</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>the day is over</source>
        <translation>der Tag ist vorbei</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Possible with a reason</source>
        <translation>Mit Grund möglich</translation>
    </message>
    <message>
        <source>Choose a visit that is planned.</source>
        <translation>Wählen Sie einen geplanten Besuch.</translation>
    </message>
    <message>
        <source>Not planned yet; it would fit best with %1.</source>
        <translation>Noch nicht geplant; am besten bei %1.</translation>
    </message>
    <message>
        <source>%1 min driving to it</source>
        <translation>%1 Min. Fahrt dorthin</translation>
    </message>
    <message>
        <source>%1 min between</source>
        <translation>%1 Min. dazwischen</translation>
    </message>
    <message>
        <source>By law at the latest %1</source>
        <translation>Gesetzlich spätestens %1</translation>
    </message>
    <message>
        <source>At the latest %1</source>
        <translation>Spätestens %1</translation>
    </message>
    <message>
        <source>Promised between %1 and %2</source>
        <translation>Zugesagt zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Second choice: %1, %2 min dearer</source>
        <translation>Zweite Wahl: %1, %2 Min. teurer</translation>
    </message>
    <message>
        <source>It would be better with %1, by %2 min</source>
        <translation>Besser wäre es bei %1, um %2 Min.</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>auf %1, %2</translation>
    </message>
    <message>
        <source>off the plan</source>
        <translation>von der Planung</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>mitgeteilt: %1</translation>
    </message>
</context>
<context>
    <name>PlanningWindow</name>
    <message>
        <source>SISET planning</source>
        <translation>SISET-Planung</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>%1 stays where it is: the visit has begun or is over.</source>
        <translation>%1 bleibt stehen: Der Besuch hat begonnen oder ist vorbei.</translation>
    </message>
    <message>
        <source>Planning, %1 s. Not planned so far: %2.</source>
        <translation>Planung läuft, %1 s. Noch nicht geplant: %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>There is nothing to plan on these days.</source>
        <translation>An diesen Tagen ist nichts zu planen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Ask a proposal</source>
        <translation>Vorschlag anfragen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Person or place</source>
        <translation>Person oder Ort</translation>
    </message>
    <message>
        <source>Earlier (Alt+Left)</source>
        <translation>Früher (Alt+Links)</translation>
    </message>
    <message>
        <source>Later (Alt+Right)</source>
        <translation>Später (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Y)</source>
        <translation>Wiederholen (Strg+Y)</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>Drucken und ausgeben</translation>
    </message>
    <message>
        <source>Find a person or a place on the board</source>
        <translation>Person oder Ort auf der Tafel suchen</translation>
    </message>
    <message>
        <source>Board of technicians and hours</source>
        <translation>Tafel der Techniker und Zeiten</translation>
    </message>
    <message>
        <source>Arrow keys go from visit to visit, Space picks up, Enter drops, Escape cancels.</source>
        <translation>Pfeiltasten gehen von Besuch zu Besuch, Leertaste nimmt auf, Enter setzt, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Technician · load</source>
        <translation>Techniker · Belastung</translation>
    </message>
    <message>
        <source>Nobody works on these days.</source>
        <translation>Keine Dienste an diesen Tagen.</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Plan what is chosen</source>
        <translation>Planen, was gewählt ist</translation>
    </message>
    <message>
        <source>Plan all of these days</source>
        <translation>Alles dieser Tage planen</translation>
    </message>
    <message>
        <source>Work the plan out anew, few changes</source>
        <translation>Planung neu berechnen, wenige Änderungen</translation>
    </message>
    <message>
        <source>What if there were one technician more?</source>
        <translation>Und mit einem Techniker mehr?</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>die Tafel</translation>
    </message>
    <message>
        <source>day sheets</source>
        <translation>Tagesblätter</translation>
    </message>
    <message>
        <source>Calendars of the technicians (iCalendar) …</source>
        <translation>Kalender der Techniker (iCalendar) …</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>Die Liste ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Drag a visit to a technician, or press Space on it.</source>
        <translation>Ziehen Sie einen Besuch zu einem Techniker oder drücken Sie die Leertaste.</translation>
    </message>
    <message>
        <source>This plan is only looked at.</source>
        <translation>Diese Planung wird nur angesehen.</translation>
    </message>
    <message>
        <source>phone: promised · lock: pinned · two heads: two persons</source>
        <translation>Telefon: zugesagt · Schloss: fest · zwei Köpfe: zwei Personen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s)</source>
        <translation>
            <numerusform>%n passt</numerusform>
            <numerusform>%n passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a consequence</source>
        <translation>
            <numerusform>%n mit Folgen</numerusform>
            <numerusform>%n mit Folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not possible</source>
        <translation>
            <numerusform>%n nicht möglich</numerusform>
            <numerusform>%n nicht möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>Why does the visit to %1 come off the plan?</source>
        <translation>Warum kommt der Besuch bei %1 von der Planung?</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n visits come off the plan?</source>
        <translation>
            <numerusform>Warum kommt dieser Besuch von der Planung?</numerusform>
            <numerusform>Warum kommen diese %n Besuche von der Planung?</numerusform>
        </translation>
    </message>
    <message>
        <source>to be planned anew</source>
        <translation>neu zu planen</translation>
    </message>
    <message>
        <source>%1 fits nowhere in the coming days; the reasons stand at the right.</source>
        <translation>%1 passt in den nächsten Tagen nirgends; die Gründe stehen rechts.</translation>
    </message>
    <message>
        <source>Planning …</source>
        <translation>Planung läuft …</translation>
    </message>
    <message>
        <source>This was a question: the technician who is more does not exist.</source>
        <translation>Das war eine Frage: Den zusätzlichen Techniker gibt es nicht.</translation>
    </message>
    <message>
        <source>planned at once</source>
        <translation>zusammen geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or prison(s) have to be told.</source>
        <translation>
            <numerusform>%n Person oder Gefängnis muss benachrichtigt werden.</numerusform>
            <numerusform>%n Personen oder Gefängnisse müssen benachrichtigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Details	F2</source>
        <translation>Einzelheiten\tF2</translation>
    </message>
    <message>
        <source>Best place	Ctrl+Enter</source>
        <translation>Bester Platz\tStrg+Enter</translation>
    </message>
    <message>
        <source>Pick up	Space</source>
        <translation>Aufnehmen\tLeertaste</translation>
    </message>
    <message>
        <source>Pin or loosen	L</source>
        <translation>Festsetzen oder lösen\tL</translation>
    </message>
    <message>
        <source>Tell the person</source>
        <translation>Person benachrichtigen</translation>
    </message>
    <message>
        <source>Off the plan	Del</source>
        <translation>Von der Planung\tEntf</translation>
    </message>
    <message>
        <source>To now	Ctrl+G</source>
        <translation>Zu jetzt\tStrg+G</translation>
    </message>
    <message>
        <source>Nobody and no place on these days is called so.</source>
        <translation>Niemand und kein Ort an diesen Tagen heißt so.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Where the calendars are written</source>
        <translation>Wohin die Kalender geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) written.</source>
        <translation>
            <numerusform>%n Kalender geschrieben.</numerusform>
            <numerusform>%n Kalender geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them now</source>
        <translation>Jetzt benachrichtigen</translation>
    </message>
    <message>
        <source>Pick it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Erneut anfragen</translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>Change</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Von und nach</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Without this line</source>
        <translation>Ohne diese Zeile</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>wird ausgelassen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Other hour</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Off the plan</source>
        <translation>Von der Planung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>kept for %1</source>
        <translation>reserviert für %1</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>zu planen</translation>
    </message>
    <message>
        <source>to the person</source>
        <translation>an die Person</translation>
    </message>
    <message>
        <source>to the prison</source>
        <translation>an das Gefängnis</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alles annehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Lines of the proposal</source>
        <translation>Zeilen des Vorschlags</translation>
    </message>
    <message>
        <source>Space ticks a line off.</source>
        <translation>Leertaste hakt eine Zeile an oder ab.</translation>
    </message>
    <message>
        <source>The days of the proposal</source>
        <translation>Die Tage des Vorschlags</translation>
    </message>
    <message>
        <source>Only what changes</source>
        <translation>Nur was sich ändert</translation>
    </message>
    <message numerus="yes">
        <source>Changes – %n line(s)</source>
        <translation>
            <numerusform>Änderungen – %n Zeile</numerusform>
            <numerusform>Änderungen – %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other hour(s)</source>
        <translation>
            <numerusform>%n andere Zeit</numerusform>
            <numerusform>%n andere Zeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%n Reservierung</numerusform>
            <numerusform>%n Reservierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposal for %n visit(s), nothing applied yet</source>
        <translation>
            <numerusform>Vorschlag für %n Besuch, noch nichts angewendet</numerusform>
            <numerusform>Vorschlag für %n Besuche, noch nichts angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not planned. %1</source>
        <translation>
            <numerusform>%n nicht geplant. %1</numerusform>
            <numerusform>%n nicht geplant. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal for %1, nothing applied yet</source>
        <translation>Vorschlag für %1, noch nichts angewendet</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 Min.</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird %2</translation>
    </message>
    <message>
        <source>moved here: %1</source>
        <translation>hierher: %1</translation>
    </message>
    <message>
        <source>Accept ticked (%1)</source>
        <translation>Angehakte annehmen (%1)</translation>
    </message>
    <message>
        <source>With only these lines: %1.</source>
        <translation>Nur mit diesen Zeilen: %1.</translation>
    </message>
    <message>
        <source>One step: Ctrl+Z takes all of it back as long as no message has left. Worked out in %1 s.</source>
        <translation>Ein Schritt: Strg+Z macht alles rückgängig, solange keine Nachricht abging. Berechnet in %1 s.</translation>
    </message>
    <message>
        <source>Nothing would be planned: the reasons stand at the right.</source>
        <translation>Es würde nichts geplant: Die Gründe stehen rechts.</translation>
    </message>
    <message>
        <source>No place was found: the reasons stand at the right.</source>
        <translation>Es wurde kein Platz gefunden: Die Gründe stehen rechts.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Das Bild konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Fields and how they are used</source>
        <translation>Felder und ihre Nutzung</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>Changed after</source>
        <translation>Danach geändert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>In nothing, and seldom filled in: it can go</source>
        <translation>Nirgends, und selten ausgefüllt: Es kann weg</translation>
    </message>
    <message>
        <source>In nothing</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>There is no dossier of this type yet.</source>
        <translation>Es gibt noch keine Akte dieses Typs.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n dossier(s), of all versions of this type.</source>
        <translation>
            <numerusform>Über %n Akte, aller Versionen dieses Typs.</numerusform>
            <numerusform>Über %n Akten, aller Versionen dieses Typs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could go.</source>
        <translation>
            <numerusform>%n Feld kann weg.</numerusform>
            <numerusform>%n Felder können weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field is filled in or read.</source>
        <translation>Jedes Feld wird ausgefüllt oder gelesen.</translation>
    </message>
</context>
<context>
    <name>QueuePart</name>
    <message>
        <source>Who waits to be connected</source>
        <translation>Wer auf den Anschluss wartet</translation>
    </message>
    <message>
        <source>By form, then by the last day, the first day and the day of receipt. A place by hand has its reason.</source>
        <translation>Nach der Form, dann dem letzten Tag, dem ersten Tag und dem Tag des Eingangs. Ein Platz von Hand hat seinen Grund.</translation>
    </message>
    <message>
        <source>Nobody waits to be connected.</source>
        <translation>Niemand wartet auf den Anschluss.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>%1 – too late</source>
        <translation>%1 – zu spät</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Warum hier</translation>
    </message>
    <message>
        <source>by hand (computed %1): %2</source>
        <translation>von Hand (berechnet %1): %2</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>nach der Regel</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Justitiehuis</source>
        <translation>Justizhaus</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassignPart</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Alle Akten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Take back what went over today</source>
        <translation>Heutige Übergabe zurücknehmen</translation>
    </message>
    <message>
        <source>Dossiers to hand over</source>
        <translation>Zu übergebende Akten</translation>
    </message>
    <message>
        <source>Who takes over: Space chooses</source>
        <translation>Wer übernimmt (Leertaste wählt)</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Wer übernimmt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>nobody who may</source>
        <translation>niemand Berechtigtes</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n Akte</numerusform>
            <numerusform>%n Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose above from whom</source>
        <translation>Wählen Sie oben, von wem</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dossier(s) chosen: Space chooses</source>
        <translation>
            <numerusform>%1 von %n Akte gewählt: Leertaste wählt</numerusform>
            <numerusform>%1 von %n Akten gewählt: Leertaste wählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n dossier(s)</source>
        <translation>
            <numerusform>%n Akte übergeben</numerusform>
            <numerusform>%n Akten übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>This one to…</source>
        <translation>Diese an…</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, von Hand</translation>
    </message>
    <message>
        <source>By weight again</source>
        <translation>Wieder nach Gewicht</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Go on later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Draft kept, %1</source>
        <translation>Entwurf gespeichert, %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Eintragen</translation>
    </message>
    <message numerus="yes">
        <source>Register, %n item(s) to follow</source>
        <translation>
            <numerusform>Eintragen und %n Angabe anfragen</numerusform>
            <numerusform>Eintragen und %n Angaben anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Was Sie gerade schrieben, ist noch da.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Register a mandate</source>
        <translation>Auftrag registrieren</translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message>
        <source>Rehearsal on running dossiers</source>
        <translation>Probelauf an laufenden Akten</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Rehearsal under way</source>
        <translation>Probelauf im Gang</translation>
    </message>
    <message>
        <source>No dossier runs on another version.</source>
        <translation>Keine Akte läuft in einer anderen Fassung.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers rehearsed.</source>
        <translation>
            <numerusform>%n Akte durchgerechnet.</numerusform>
            <numerusform>%n Akten durchgerechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a version to see what it would do to running dossiers.</source>
        <translation>Wählen Sie eine Fassung, um zu sehen, was sie mit laufenden Akten täte.</translation>
    </message>
    <message>
        <source>Lays version %1 beside every running dossier of this type: which move, which dates shift, which conditions change. Nothing is written.</source>
        <translation>Legt Fassung %1 neben jede laufende Akte dieses Typs: welche übergehen, welche Daten sich verschieben, welche Auflagen sich ändern. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>No dossier of this type is running.</source>
        <translation>Keine Akte dieses Typs läuft.</translation>
    </message>
    <message>
        <source>running dossiers follow this version; none is on another one.</source>
        <translation>laufende Akten folgen dieser Fassung; keine einer anderen.</translation>
    </message>
    <message>
        <source>move by themselves</source>
        <translation>gehen von selbst über</translation>
    </message>
    <message>
        <source>wait for a choice</source>
        <translation>warten auf eine Wahl</translation>
    </message>
    <message>
        <source>answer below</source>
        <translation>Antwort unten</translation>
    </message>
    <message>
        <source>keep their version</source>
        <translation>behalten ihre Fassung</translation>
    </message>
    <message>
        <source>cannot move</source>
        <translation>können nicht übergehen</translation>
    </message>
    <message>
        <source>would have something late at once</source>
        <translation>hätten sofort etwas überfällig</translation>
    </message>
    <message>
        <source>follow this version already</source>
        <translation>folgen dieser Fassung bereits</translation>
    </message>
    <message>
        <source>What the law leaves open</source>
        <translation>Was das Gesetz offenlässt</translation>
    </message>
    <message numerus="yes">
        <source>(%n dossiers)</source>
        <translation>
            <numerusform>(%n Akte)</numerusform>
            <numerusform>(%n Akten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what happens</source>
        <translation>Wählen Sie, was geschieht</translation>
    </message>
    <message>
        <source>Which dates shift</source>
        <translation>Welche Daten sich verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n früher</numerusform>
            <numerusform>%n früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n später</numerusform>
            <numerusform>%n später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n entfällt</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late at once</source>
        <translation>
            <numerusform>%n sofort überfällig</numerusform>
            <numerusform>%n sofort überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after. </source>
        <translation>%1: vorher %2, danach %3. </translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 nach Monat</translation>
    </message>
    <message>
        <source>Which conditions change</source>
        <translation>Welche Auflagen sich ändern</translation>
    </message>
    <message>
        <source>Go on with what was cut off</source>
        <translation>Unterbrochenes fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n dossiers over</source>
        <translation>
            <numerusform>%n Akte übergehen lassen</numerusform>
            <numerusform>%n Akten übergehen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Übergehen lassen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>A run to version %1 was cut off. Nothing is lost: it goes on where it was.</source>
        <translation>Ein Übergang in Fassung %1 wurde unterbrochen. Nichts ist verloren: Er geht dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>The dossiers can move from %1 on, when this version is law.</source>
        <translation>Die Akten können ab %1 übergehen, wenn diese Fassung Gesetz ist.</translation>
    </message>
    <message>
        <source>A concept moves nothing. Publish it first; the dossiers can move from its commencement on.</source>
        <translation>Ein Entwurf ändert nichts. Veröffentlichen Sie ihn zuerst; die Akten können ab seinem Inkrafttreten übergehen.</translation>
    </message>
    <message>
        <source>These dossiers were worked on since and stay where they are: %1</source>
        <translation>An diesen Akten wurde seither gearbeitet; sie bleiben, wo sie sind: %1</translation>
    </message>
    <message>
        <source>All dossiers are back where they were.</source>
        <translation>Alle Akten sind wieder dort, wo sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were carried over to version %1; each has an act that says so.</source>
        <translation>
            <numerusform>%n Akte ging in Fassung %1 über; eine Handlung sagt das.</numerusform>
            <numerusform>%n Akten gingen in Fassung %1 über; jede hat eine Handlung, die das sagt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportListPage</name>
    <message>
        <source>Which reports</source>
        <translation>Welche Berichte</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Enter opens the report, or begins it</source>
        <translation>Enter öffnet den Bericht, oder beginnt ihn</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Begun or sent</source>
        <translation>Begonnen oder versandt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Sent lately</source>
        <translation>Kürzlich versandt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln Bericht</numerusform>
            <numerusform>%Ln Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has to be written now.</source>
        <translation>Jetzt ist kein Bericht zu schreiben.</translation>
    </message>
    <message>
        <source>No report is being written.</source>
        <translation>Kein Bericht ist in Arbeit.</translation>
    </message>
    <message>
        <source>No answer is awaited.</source>
        <translation>Keine Antwort wird erwartet.</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 60 days.</source>
        <translation>In den letzten 60 Tagen wurde nichts versandt.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>gesendet am %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Back to the dossier</source>
        <translation>Zurück zur Akte</translation>
    </message>
    <message>
        <source>Keep in the dossier</source>
        <translation>In der Akte behalten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Was Sie gerade eintippten, steht noch hier.</translation>
    </message>
    <message>
        <source>only you can answer this</source>
        <translation>nur Sie können das beantworten</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>from: people</source>
        <translation>aus: Personen</translation>
    </message>
    <message>
        <source>from: decisions</source>
        <translation>aus: Entscheidungen</translation>
    </message>
    <message>
        <source>from: decision of %1</source>
        <translation>aus: Entscheidung vom %1</translation>
    </message>
    <message>
        <source>from: contacts</source>
        <translation>aus: Kontakten</translation>
    </message>
    <message>
        <source>from: conditions</source>
        <translation>aus: Bedingungen</translation>
    </message>
    <message>
        <source>from: terms</source>
        <translation>aus: Fristen</translation>
    </message>
    <message>
        <source>from: hours</source>
        <translation>aus: Stunden</translation>
    </message>
    <message>
        <source>from: payments</source>
        <translation>aus: Zahlungen</translation>
    </message>
    <message>
        <source>from: principals</source>
        <translation>aus: Auftraggebern</translation>
    </message>
    <message>
        <source>from: registration</source>
        <translation>aus: Registrierung</translation>
    </message>
    <message>
        <source>Still to answer</source>
        <translation>Noch zu beantworten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>A question is still open: answer it before the report is sent.</source>
        <translation>Eine Frage ist noch offen: Beantworten Sie sie, bevor der Bericht gesendet wird.</translation>
    </message>
</context>
<context>
    <name>RowHead</name>
    <message>
        <source>Open. Delete takes it away, Alt and an arrow key move it.</source>
        <translation>Offen. Entf nimmt die Zeile weg, Alt und Pfeil verschieben sie.</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>Eingabe öffnet die Zeile.</translation>
    </message>
</context>
<context>
    <name>RowsEdit</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>From when it holds cannot be read.</source>
        <translation>Der Beginn der Fassung ist nicht lesbar. Geben Sie Tag und Uhrzeit ein.</translation>
    </message>
    <message>
        <source>Take the version back</source>
        <translation>Die Fassung zurückziehen</translation>
    </message>
    <message>
        <source>Refuse the version</source>
        <translation>Die Fassung ablehnen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Out of the house on one day</source>
        <translation>Einmal außer Haus</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A document shows it</source>
        <translation>Ein Dokument belegt es</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Stundenplan von %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Stundenplan</translation>
    </message>
    <message>
        <source>The week, Monday to Sunday</source>
        <translation>Die Woche, Montag bis Sonntag</translation>
    </message>
    <message>
        <source>Kind to draw with</source>
        <translation>Art zum Zeichnen</translation>
    </message>
    <message>
        <source>Versions of the schedule</source>
        <translation>Fassungen des Stundenplans</translation>
    </message>
    <message>
        <source>Movements on one day</source>
        <translation>Einmalige Ausgänge</translation>
    </message>
    <message>
        <source>Holds from: day</source>
        <translation>Gilt ab: Tag</translation>
    </message>
    <message>
        <source>Holds from: time</source>
        <translation>Gilt ab: Uhrzeit</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Holds from (its approval when empty)</source>
        <translation>Gilt ab (leer: ab der Genehmigung)</translation>
    </message>
    <message>
        <source>Drag to draw, move or stretch; Shift: 5 minutes. Keys: arrows and Space draw, Ctrl+arrows move, Shift+arrows stretch, a letter chooses the kind, Delete takes away, Ctrl+Z takes back.</source>
        <translation>Ziehen zum Zeichnen, Verschieben oder Strecken; Umschalt: 5 Minuten. Tasten: Pfeile und Leertaste zeichnen, Strg+Pfeile verschiebt, Umschalt+Pfeile streckt, ein Buchstabe wählt die Art, Entf löscht, Strg+Z macht rückgängig.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Copy the version in force</source>
        <translation>Geltende Fassung übernehmen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Active at the supplier</source>
        <translation>Aktiv beim Lieferanten</translation>
    </message>
    <message>
        <source>A movement</source>
        <translation>Einmaliger Ausgang</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>neue Fassung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 (no proof)</source>
        <translation>%1 (kein Beleg)</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>zu genehmigen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>in force, %1</source>
        <translation>gilt, %1</translation>
    </message>
    <message>
        <source>approved, %1</source>
        <translation>genehmigt, %1</translation>
    </message>
    <message>
        <source>What you were drawing is still here.</source>
        <translation>Was Sie gezeichnet haben, ist noch da.</translation>
    </message>
    <message>
        <source>Schedule of %1 · %2</source>
        <translation>Stundenplan von %1 · %2</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>Block zeigen</translation>
    </message>
    <message>
        <source>%1–%2 lasts %3, not %4</source>
        <translation>%1–%2 dauert %3, nicht %4</translation>
    </message>
    <message>
        <source>The clock changes in the night to %1: %2.</source>
        <translation>Die Uhr wird in der Nacht auf %1 umgestellt: %2.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>not active yet</source>
        <translation>noch nicht aktiv</translation>
    </message>
</context>
<context>
    <name>SearchOnServer</name>
    <message>
        <source>Search on the server</source>
        <translation>Auf dem Server suchen</translation>
    </message>
    <message>
        <source>Only this device was searched</source>
        <translation>Nur dieses Gerät wurde durchsucht</translation>
    </message>
    <message>
        <source>Only this device was searched; there is no connection now</source>
        <translation>Nur dieses Gerät wurde durchsucht; gerade keine Verbindung</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Type on; the answer comes here</source>
        <translation>Tippen Sie weiter; die Antwort kommt hier</translation>
    </message>
    <message>
        <source>No connection with the server now. Search again when there is one.</source>
        <translation>Keine Verbindung mit dem Server. Suchen Sie erneut, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>The server finds nothing else</source>
        <translation>Der Server findet nichts anderes</translation>
    </message>
    <message>
        <source>Try the number, or part of the name of who it is about</source>
        <translation>Versuchen Sie die Nummer oder einen Teil des Namens</translation>
    </message>
    <message>
        <source>not on this device</source>
        <translation>nicht auf diesem Gerät</translation>
    </message>
    <message>
        <source>On the server: the first %1 of %2</source>
        <translation>Auf dem Server: die ersten %1 von %2</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Nothing here yet. Begin above with “%1”.</source>
        <translation>Hier steht noch nichts. Beginnen Sie oben mit „%1“.</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Why another day</source>
        <translation>Warum ein anderer Tag</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Meine Einstellungen</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>wie der Computer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>This is my first computer: I choose a password</source>
        <translation>Das ist mein erster Rechner: Ich wähle ein Passwort</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>They are the same: go on</source>
        <translation>Sie sind gleich: weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Diesen Rechner einrichten</translation>
    </message>
    <message>
        <source>Work with a server</source>
        <translation>Mit einem Server arbeiten</translation>
    </message>
    <message>
        <source>There is nothing on this computer yet. The address and the code are on the paper you got from whoever manages your house.</source>
        <translation>Auf diesem Rechner ist noch nichts. Adresse und Code stehen auf dem Papier, das Sie von der Verwaltung Ihres Hauses erhalten haben.</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Add&amp;ress of the server</source>
        <translation>Ad&amp;resse des Servers</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>&amp;Name dieses Rechners</translation>
    </message>
    <message>
        <source>This computer does not know the certificate of the server. Compare this fingerprint with the one on your paper, sign by sign. Nothing was sent yet.</source>
        <translation>Dieser Rechner kennt das Zertifikat des Servers nicht. Vergleichen Sie diesen Fingerabdruck mit dem auf Ihrem Papier, Zeichen für Zeichen. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Fingerprint of the server</source>
        <translation>Fingerabdruck des Servers</translation>
    </message>
    <message>
        <source>Type the code of your paper.</source>
        <translation>Tippen Sie den Code Ihres Papiers.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Tippen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>Die beiden Passwörter sind nicht gleich. Tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Give this computer a name, so that you recognise it.</source>
        <translation>Geben Sie diesem Rechner einen Namen, damit Sie ihn erkennen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The certificate of the server is being fetched…</source>
        <translation>Das Zertifikat des Servers wird geholt…</translation>
    </message>
    <message>
        <source>Welcome, %1. Your dossiers are being fetched; the first time this may take some minutes.</source>
        <translation>Willkommen, %1. Ihre Akten werden geholt; beim ersten Mal kann das einige Minuten dauern.</translation>
    </message>
    <message>
        <source>Welcome, %1. Your dossiers are being fetched:</source>
        <translation>Willkommen, %1. Ihre Akten werden geholt:</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>This device was away from the server for long, so it asks for the password of %1 once. What you did here is kept, and goes after that.</source>
        <translation>Dieses Gerät war lange vom Server weg und verlangt darum einmal das Passwort von %1. Was Sie hier taten, ist bewahrt und geht danach.</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Users of this house</source>
        <translation>Benutzer dieses Hauses</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>End on this day</source>
        <translation>An diesem Tag beenden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <translation>
            <numerusform>%Ln zurzeit</numerusform>
            <numerusform>%Ln zurzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leaves the house</source>
        <translation>%1 verlässt das Haus</translation>
    </message>
    <message>
        <source>Who is it? Type the name.</source>
        <translation>Wer ist es? Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Type the user name with which this person logs on.</source>
        <translation>Geben Sie den Benutzernamen ein, mit dem sich diese Person anmeldet.</translation>
    </message>
    <message>
        <source>Choose the role: it says what this person may see and do.</source>
        <translation>Wählen Sie die Rolle: Sie bestimmt, was diese Person sehen und tun darf.</translation>
    </message>
    <message>
        <source>Type the last day.</source>
        <translation>Geben Sie den letzten Tag ein.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shows what you did, to take it back</source>
        <translation>Zeigt, was Sie getan haben, um es zurückzunehmen</translation>
    </message>
    <message>
        <source>What you did, to take it back (%1)</source>
        <translation>Was Sie getan haben, um es zurückzunehmen (%1)</translation>
    </message>
    <message>
        <source>Opens the synchronisation</source>
        <translation>Öffnet den Abgleich</translation>
    </message>
    <message>
        <source>Opens the synchronisation (%1)</source>
        <translation>Öffnet den Abgleich (%1)</translation>
    </message>
</context>
<context>
    <name>StockForms</name>
    <message>
        <source>to be planned</source>
        <translation>zu planen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>When (now when empty)</source>
        <translation>Wann (leer: jetzt)</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>It came off</source>
        <translation>Es wurde abgenommen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>How it came back</source>
        <translation>Wie es zurückkam</translation>
    </message>
    <message>
        <source>Where it lies now</source>
        <translation>Wo es jetzt liegt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>It was fitted at its visit</source>
        <translation>Es wurde bei seinem Besuch angelegt</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>Es ist angekommen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Came off</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Back, tested</source>
        <translation>Zurück, getestet</translation>
    </message>
    <message>
        <source>Back from the supplier</source>
        <translation>Zurück vom Lieferanten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It was tested here and passed</source>
        <translation>Es wurde hier getestet und bestand</translation>
    </message>
    <message>
        <source>Firmware now</source>
        <translation>Firmware jetzt</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Wiedergefunden</translation>
    </message>
    <message>
        <source>It is here again</source>
        <translation>Es ist wieder da</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test bestanden</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test nicht bestanden</translation>
    </message>
    <message>
        <source>It did not pass its test</source>
        <translation>Es bestand den Test nicht</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>Hygiene</translation>
    </message>
    <message>
        <source>Clean and test</source>
        <translation>Reinigen und testen</translation>
    </message>
    <message>
        <source>Cleaning, charging, test</source>
        <translation>Reinigung, Laden, Test</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Out of the vehicle</source>
        <translation>Aus dem Fahrzeug</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Dorthin legen</translation>
    </message>
    <message>
        <source>Keep for a visit</source>
        <translation>Für einen Besuch behalten</translation>
    </message>
    <message>
        <source>Keep it for a visit</source>
        <translation>Für einen Besuch behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Visit (number, kind)</source>
        <translation>Besuch (Nummer, Art)</translation>
    </message>
    <message>
        <source>No visit to come asks for this kind of device.</source>
        <translation>Kein kommender Besuch verlangt diese Art von Gerät.</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Nicht mehr behalten</translation>
    </message>
    <message>
        <source>No longer kept for its visit</source>
        <translation>Nicht mehr für seinen Besuch behalten</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Grund (darf leer bleiben)</translation>
    </message>
    <message>
        <source>In a vehicle</source>
        <translation>In ein Fahrzeug</translation>
    </message>
    <message>
        <source>Put in a vehicle</source>
        <translation>In ein Fahrzeug legen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Anderer Ort</translation>
    </message>
    <message>
        <source>It lies at another place</source>
        <translation>Es liegt an einem anderen Ort</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation>Zum Lieferanten</translation>
    </message>
    <message>
        <source>It goes to its supplier</source>
        <translation>Es geht zu seinem Lieferanten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>Durch ein anderes ersetzt</translation>
    </message>
    <message>
        <source>The supplier gave another one</source>
        <translation>Der Lieferant gab ein anderes</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Serial of the new one</source>
        <translation>Seriennummer des neuen</translation>
    </message>
    <message>
        <source>Its barcode</source>
        <translation>Sein Barcode</translation>
    </message>
    <message>
        <source>Given as evidence</source>
        <translation>Als Beweis abgegeben</translation>
    </message>
    <message>
        <source>It goes to the police or the court</source>
        <translation>Es geht an Polizei oder Gericht</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>It belongs with another</source>
        <translation>Es gehört zu einem anderen</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Serial of the other one</source>
        <translation>Seriennummer des anderen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Es ist verloren</translation>
    </message>
    <message>
        <source>Report it lost</source>
        <translation>Als verloren melden</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Gestohlen</translation>
    </message>
    <message>
        <source>It is stolen</source>
        <translation>Es ist gestohlen</translation>
    </message>
    <message>
        <source>Report it stolen</source>
        <translation>Als gestohlen melden</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>It is thrown away</source>
        <translation>Es wird weggeworfen</translation>
    </message>
    <message>
        <source>Scrap it</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Abschreiben</translation>
    </message>
    <message>
        <source>It is no longer looked for</source>
        <translation>Es wird nicht mehr gesucht</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>Abschreiben</translation>
    </message>
    <message>
        <source>Driven by</source>
        <translation>Gefahren von</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Darin</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Used, or broken</source>
        <translation>Verbraucht oder defekt</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Used at a visit</source>
        <translation>Bei einem Besuch verbraucht</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>How it broke</source>
        <translation>Wie es kaputtging</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Behalten für</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Getragen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>SIM number</source>
        <translation>SIM-Nummer</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>counted, without serials</source>
        <translation>gezählt, ohne Seriennummern</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>An einen anderen Ort</translation>
    </message>
    <message>
        <source>From one place to another</source>
        <translation>Von einem Ort zum anderen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Used or broken</source>
        <translation>Verbraucht oder defekt</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>So many came in</source>
        <translation>So viele kamen hinzu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>So many came back unused</source>
        <translation>So viele kamen ungenutzt zurück</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggeworfen</translation>
    </message>
    <message>
        <source>So many are thrown away</source>
        <translation>So viele werden weggeworfen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
</context>
<context>
    <name>StockPart</name>
    <message>
        <source>Scan or type a serial, then Enter</source>
        <translation>Seriennummer scannen oder tippen, dann Eingabe</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>What the scan means follows from where the item is and where you scan it.</source>
        <translation>Was der Scan bedeutet, folgt daraus, wo das Gerät ist und wo Sie scannen.</translation>
    </message>
    <message>
        <source>Scanned where</source>
        <translation>Wo gescannt</translation>
    </message>
    <message>
        <source>Where you scan</source>
        <translation>Wo Sie scannen</translation>
    </message>
    <message>
        <source>Part of a serial or name</source>
        <translation>Teil einer Seriennummer oder eines Namens</translation>
    </message>
    <message>
        <source>Show only items with this</source>
        <translation>Nur Geräte hiermit zeigen</translation>
    </message>
    <message>
        <source>How many of each kind are in which state</source>
        <translation>Wie viele jeder Art in welchem Zustand</translation>
    </message>
    <message>
        <source>Items of the chosen number</source>
        <translation>Geräte der gewählten Anzahl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>A delivery</source>
        <translation>Eine Lieferung</translation>
    </message>
    <message>
        <source>Count a place</source>
        <translation>Einen Ort zählen</translation>
    </message>
    <message>
        <source>Where so many lie</source>
        <translation>Wo wie viele liegen</translation>
    </message>
    <message>
        <source>Choose an item to see its history and what can be done with it.</source>
        <translation>Wählen Sie ein Gerät, um seinen Verlauf und die Möglichkeiten zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is registered yet. Take in a first delivery: scan the serials of tags, units and vehicles, and say how many straps and clips there are.</source>
        <translation>Noch ist nichts eingetragen. Tragen Sie eine erste Lieferung ein: scannen Sie die Nummern der Fesseln, Geräte und Fahrzeuge und sagen Sie, wie viele Bänder und Clips da sind.</translation>
    </message>
    <message>
        <source>Nothing is registered yet. The keeper of the stock takes in the first delivery.</source>
        <translation>Noch ist nichts eingetragen. Die Materialverwaltung trägt die erste Lieferung ein.</translation>
    </message>
    <message>
        <source>Take in a delivery</source>
        <translation>Eine Lieferung eintragen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Getragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Da</translation>
    </message>
</context>
<context>
    <name>StockTakeSheet</name>
    <message>
        <source>Which serials</source>
        <translation>Welche Seriennummern</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Gezählt: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Count a place</source>
        <translation>Einen Ort zählen</translation>
    </message>
    <message>
        <source>Which place</source>
        <translation>Welcher Ort</translation>
    </message>
    <message>
        <source>Begin, or go on</source>
        <translation>Beginnen oder fortsetzen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Counts under way and closed; Enter opens one</source>
        <translation>Laufende und abgeschlossene Inventuren; Enter öffnet eine</translation>
    </message>
    <message>
        <source>Counts under way and closed</source>
        <translation>Laufende und abgeschlossene Inventuren</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>under way, %n serial(s) seen</source>
        <translation>
            <numerusform>läuft, %n Seriennummer gesehen</numerusform>
            <numerusform>läuft, %n Seriennummern gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>closed, all was right</source>
        <translation>abgeschlossen, alles stimmte</translation>
    </message>
    <message numerus="yes">
        <source>closed, %n difference(s)</source>
        <translation>
            <numerusform>abgeschlossen, %n Differenz</numerusform>
            <numerusform>abgeschlossen, %n Differenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan everything that lies here, each with Enter</source>
        <translation>Scannen Sie alles, was hier liegt, jeweils mit Enter</translation>
    </message>
    <message>
        <source>Serial that lies here</source>
        <translation>Seriennummer, die hier liegt</translation>
    </message>
    <message>
        <source>Serials of this count; the space bar decides</source>
        <translation>Seriennummern dieser Inventur; die Leertaste entscheidet</translation>
    </message>
    <message>
        <source>Without serial: type the number, then Enter</source>
        <translation>Ohne Seriennummer: Anzahl tippen, dann Enter</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Another kind that lies here</source>
        <translation>Eine weitere Art, die hier liegt</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>Inventur abschließen</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>Differenzen kopieren</translation>
    </message>
    <message>
        <source>Print the differences</source>
        <translation>Differenzen drucken</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>seen; by the books %1, %2</source>
        <translation>gesehen; laut Büchern %1, %2</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Inventur: %1</translation>
    </message>
    <message>
        <source>begun %1 by %2</source>
        <translation>begonnen %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 von %2 gesehen</translation>
    </message>
    <message>
        <source>the keeper of the stock closes it</source>
        <translation>die Materialverwaltung schließt sie ab</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Noch nicht gesehen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Seen, not expected</source>
        <translation>Gesehen, nicht erwartet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>Without serial</source>
        <translation>Ohne Seriennummer</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Was aus %1 wird</translation>
    </message>
    <message>
        <source>Count: %1</source>
        <translation>Inventur: %1</translation>
    </message>
    <message>
        <source>Choose the place that is counted.</source>
        <translation>Wählen Sie den Ort, der gezählt wird.</translation>
    </message>
    <message>
        <source>Type how many lie there, as a whole number.</source>
        <translation>Tippen Sie, wie viele da liegen, als ganze Zahl.</translation>
    </message>
    <message>
        <source>Choose the kind that lies there first.</source>
        <translation>Wählen Sie zuerst die Art, die da liegt.</translation>
    </message>
    <message>
        <source>The differences are copied: paste them in a table or a message.</source>
        <translation>Die Differenzen sind kopiert: fügen Sie sie in eine Tabelle oder Nachricht ein.</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>differenzen</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Part of the synchronisation</source>
        <translation>Teil des Abgleichs</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Late work</source>
        <translation>Verspätete Arbeit</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message numerus="yes">
        <source>Sign in again – %n kept here</source>
        <translation>
            <numerusform>Neu anmelden – %n hier bewahrt</numerusform>
            <numerusform>Neu anmelden – %n hier bewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Held: this device was signed off</source>
        <translation>Angehalten: dieses Gerät wurde abgemeldet</translation>
    </message>
    <message>
        <source>Held: program too old</source>
        <translation>Angehalten: Programm zu alt</translation>
    </message>
    <message>
        <source>Held: server not trusted</source>
        <translation>Angehalten: Server nicht vertraut</translation>
    </message>
    <message>
        <source>Held: server set back</source>
        <translation>Angehalten: Server zurückgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n kept here, since %1</source>
        <translation>
            <numerusform>Offline – %n hier bewahrt, seit %1</numerusform>
            <numerusform>Offline – %n hier bewahrt, seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n…</source>
        <translation>
            <numerusform>%n wird gesendet…</numerusform>
            <numerusform>%n werden gesendet…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n Unterschied zu entscheiden</numerusform>
            <numerusform>%n Unterschiede zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving for the first time…</source>
        <translation>Erster Empfang…</translation>
    </message>
    <message>
        <source>Up to date (%1)</source>
        <translation>Aktuell (%1)</translation>
    </message>
    <message>
        <source>This device was away too long for the server. Give your password once; nothing was lost.</source>
        <translation>Dieses Gerät war für den Server zu lange weg. Geben Sie einmal Ihr Passwort; nichts ging verloren.</translation>
    </message>
    <message>
        <source>%1 records received; they are being put in their place…</source>
        <translation>%1 Daten empfangen; sie werden eingeordnet…</translation>
    </message>
    <message>
        <source>%1 of about %2 records received…</source>
        <translation>%1 von etwa %2 Daten empfangen…</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Part of the team page</source>
        <translation>Teil der Teamseite</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Which team</source>
        <translation>Welches Team</translation>
    </message>
    <message>
        <source>Which type</source>
        <translation>Welcher Typ</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>New mandates</source>
        <translation>Neue Aufträge</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Hand over many</source>
        <translation>Mehrere übergeben</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Übergabeblatt</translation>
    </message>
</context>
<context>
    <name>TechnicianForms</name>
    <message>
        <source>What a plan must know</source>
        <translation>Was eine Planung wissen muss</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Only in these regions</source>
        <translation>Nur in diesen Regionen</translation>
    </message>
    <message>
        <source>Can and may</source>
        <translation>Kann und darf</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>At the depot</source>
        <translation>Im Depot</translation>
    </message>
    <message>
        <source>Visits a day, at most</source>
        <translation>Besuche am Tag, höchstens</translation>
    </message>
    <message>
        <source>Minutes of overtime, at most</source>
        <translation>Überstunden in Minuten, höchstens</translation>
    </message>
    <message>
        <source>Works here from</source>
        <translation>Arbeitet hier ab</translation>
    </message>
    <message>
        <source>Works here no more from</source>
        <translation>Arbeitet hier nicht mehr ab</translation>
    </message>
    <message>
        <source>Vehicle (empty: none)</source>
        <translation>Fahrzeug (leer: keines)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Break, minutes</source>
        <translation>Pause, Minuten</translation>
    </message>
    <message>
        <source>Break not before</source>
        <translation>Pause nicht vor</translation>
    </message>
    <message>
        <source>Break over by</source>
        <translation>Pause vorbei um</translation>
    </message>
    <message>
        <source>On call, beside the shift of the day</source>
        <translation>Bereitschaft, neben dem Tagdienst</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>Does not work on these days</source>
        <translation>Arbeitet an diesen Tagen nicht</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>The other days of the week stay as they are.</source>
        <translation>Die anderen Wochentage bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Does not work that day</source>
        <translation>Arbeitet an diesem Tag nicht</translation>
    </message>
    <message>
        <source>One day otherwise</source>
        <translation>Ein Tag anders</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Away from %1</source>
        <translation>Abwesend ab %1</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>%1, on call</source>
        <translation>%1, Bereitschaft</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Am Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) at most</source>
        <translation>
            <numerusform>höchstens %n Besuch</numerusform>
            <numerusform>höchstens %n Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Überstunden</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets in the vehicle</source>
        <translation>Sätze im Fahrzeug</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>can be called</source>
        <translation>abrufbar</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no fixed week yet</source>
        <translation>noch keine feste Woche</translation>
    </message>
    <message>
        <source>The coming days</source>
        <translation>Die kommenden Tage</translation>
    </message>
    <message>
        <source>no shift in the coming two weeks</source>
        <translation>kein Dienst in den kommenden zwei Wochen</translation>
    </message>
    <message>
        <source>Can be called outside the shifts</source>
        <translation>Außerhalb der Dienste abrufbar</translation>
    </message>
    <message>
        <source>The day begins and ends</source>
        <translation>Der Arbeitstag beginnt und endet</translation>
    </message>
    <message>
        <source>Postcode of the home</source>
        <translation>Postleitzahl zu Hause</translation>
    </message>
    <message>
        <source>Sets the vehicle holds (0: no bound)</source>
        <translation>Sätze im Fahrzeug (0: keine Grenze)</translation>
    </message>
    <message>
        <source>The vehicle to drive</source>
        <translation>Das Fahrzeug zum Fahren</translation>
    </message>
    <message>
        <source>Fixed week</source>
        <translation>Feste Woche</translation>
    </message>
    <message>
        <source>An absence</source>
        <translation>Eine Abwesenheit</translation>
    </message>
    <message>
        <source>Not away after all</source>
        <translation>Doch nicht abwesend</translation>
    </message>
</context>
<context>
    <name>TechniciansPart</name>
    <message>
        <source>Name, region or vehicle</source>
        <translation>Name, Region oder Fahrzeug</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Choose a technician to see the shifts and the skills.</source>
        <translation>Wählen Sie einen Techniker, um Dienste und Fähigkeiten zu sehen.</translation>
    </message>
    <message>
        <source>Nobody here is a technician yet. Under Management a colleague is registered with the role of technician; after that the regions, languages, vehicle and week are written here.</source>
        <translation>Hier ist noch niemand Techniker. Unter Verwaltung wird ein Kollege mit der Rolle Techniker eingetragen; danach werden hier Regionen, Sprachen, Fahrzeug und Woche eingetragen.</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>For this type alone</source>
        <translation>Nur für diesen Typ</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type a part of a fact</source>
        <translation>Tippen Sie einen Teil einer Tatsache</translation>
    </message>
    <message>
        <source>Put in a fact</source>
        <translation>Tatsache einfügen</translation>
    </message>
    <message>
        <source>What it says, with invented people</source>
        <translation>Was dort stehen wird, mit erfundenen Personen</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Was Sie gerade getippt haben, ist noch da.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
</context>
<context>
    <name>TermExample</name>
    <message>
        <source>Type a day to see when it runs out.</source>
        <translation>Tippen Sie einen Tag, um zu sehen, wann sie abläuft.</translation>
    </message>
    <message>
        <source>As soon as length and kind of term are filled in, the date stands here.</source>
        <translation>Sobald Länge und Art ausgefüllt sind, steht hier das Datum.</translation>
    </message>
    <message>
        <source>Runs out on %1, where the measure lasts one year.</source>
        <translation>Läuft am %1 ab, wenn die Maßnahme ein Jahr dauert.</translation>
    </message>
    <message>
        <source>Runs out on %1.</source>
        <translation>Läuft am %1 ab.</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>F1 tells why this date</source>
        <translation>F1 sagt, warum dieses Datum</translation>
    </message>
</context>
<context>
    <name>TermStripWords</name>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln Tag zu spät</numerusform>
            <numerusform>%Ln Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Then, until %1</source>
        <translation>Danach, bis %1</translation>
    </message>
    <message>
        <source>All until %1</source>
        <translation>Alle bis %1</translation>
    </message>
    <message>
        <source>Terms by assistant</source>
        <translation>Fristen je Justizassistent</translation>
    </message>
    <message>
        <source>Terms of the chosen cell</source>
        <translation>Fristen der gewählten Zelle</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Justizassistent</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Without an assistant</source>
        <translation>Ohne Justizassistent</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n Frist</numerusform>
            <numerusform>%n Fristen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>This is no time; type for example 9:30</source>
        <translation>Das ist keine Uhrzeit; zum Beispiel 9:30</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>beginning of this dossier</source>
        <translation>Anfang dieser Akte</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>fulfils: %1</source>
        <translation>erfüllt: %1</translation>
    </message>
    <message>
        <source>absence %1 without notice</source>
        <translation>%1. Mal abwesend ohne Nachricht</translation>
    </message>
    <message>
        <source>waits for proof until %1</source>
        <translation>wartet auf Beleg bis %1</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>ändert: %1</translation>
    </message>
    <message>
        <source>%1 assigned</source>
        <translation>%1 bestellt</translation>
    </message>
    <message>
        <source>Mandate received</source>
        <translation>Auftrag eingegangen</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n Auflage</numerusform>
            <numerusform>%n Auflagen</numerusform>
        </translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation>beginnt: %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>gesendet an %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>fulfils: %1, in time</source>
        <translation>erfüllt: %1, rechtzeitig</translation>
    </message>
    <message>
        <source>fulfils: %1, late</source>
        <translation>erfüllt: %1, verspätet</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Zahlung von %1</translation>
    </message>
    <message>
        <source>Absent at the work place</source>
        <translation>Abwesend an der Arbeitsstelle</translation>
    </message>
    <message>
        <source>%1 worked</source>
        <translation>%1 gearbeitet</translation>
    </message>
    <message>
        <source>Signal raised</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Considered, not reported</source>
        <translation>Erwogen, nicht gemeldet</translation>
    </message>
    <message>
        <source>Dossier closed</source>
        <translation>Akte abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n small event(s)</source>
        <translation>
            <numerusform>%n kleines Ereignis</numerusform>
            <numerusform>%n kleine Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>written with a clock %n minute(s) ahead</source>
        <translation>
            <numerusform>geschrieben mit einer Uhr, die %n Minute vorging</numerusform>
            <numerusform>geschrieben mit einer Uhr, die %n Minuten vorging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written with a clock %n minute(s) behind</source>
        <translation>
            <numerusform>geschrieben mit einer Uhr, die %n Minute nachging</numerusform>
            <numerusform>geschrieben mit einer Uhr, die %n Minuten nachging</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Person and dossier</source>
        <translation>Person und Akte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>stand-in</comment>
        <translation>für %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>What needs me</source>
        <translation>Was auf mich wartet</translation>
    </message>
    <message>
        <source>Enter opens, F1 tells why this date</source>
        <translation>Enter öffnet, F1 sagt, warum dieses Datum</translation>
    </message>
    <message>
        <source>Visits and talks</source>
        <translation>Besuche und Gespräche</translation>
    </message>
    <message>
        <source>New mandates</source>
        <translation>Neue Aufträge</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Geändert seit gestern</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Record the contact with %1</source>
        <translation>Den Kontakt mit %1 eintragen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>heute keine</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take up the mandate of %1</source>
        <translation>Den Auftrag von %1 übernehmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n to take up</source>
        <translation>
            <numerusform>%n zu übernehmen</numerusform>
            <numerusform>%n zu übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing by others</source>
        <translation>nichts von anderen</translation>
    </message>
    <message>
        <source>opens at the right place</source>
        <translation>öffnet an der richtigen Stelle</translation>
    </message>
    <message>
        <source>why this date</source>
        <translation>warum dieses Datum</translation>
    </message>
    <message>
        <source>No visits or talks today</source>
        <translation>Heute keine Besuche oder Gespräche</translation>
    </message>
    <message numerus="yes">
        <source>%n running dossier(s)</source>
        <translation>
            <numerusform>%n laufende Akte</numerusform>
            <numerusform>%n laufende Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>stand-in</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>Begonnen, nicht fertig</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nothing overdue, nothing today, nothing planned.</source>
        <translation>Nichts überfällig, nichts heute, nichts geplant.</translation>
    </message>
    <message>
        <source>No dossier is yours yet.</source>
        <translation>Sie haben noch keine Akten.</translation>
    </message>
    <message>
        <source>See my dossiers</source>
        <translation>Meine Akten ansehen</translation>
    </message>
    <message>
        <source>See the dossiers of the house</source>
        <translation>Die Akten des Hauses ansehen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Weiter mit: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the dossiers of the filter %1</source>
        <translation>Akten des Filters %1 zeigen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search a person, dossier or document, or type an act</source>
        <translation>Person, Akte, Dokument suchen oder Handlung eingeben</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, a number or an act.</source>
        <translation>Nichts gefunden. Versuchen Sie einen Teil eines Namens, eine Nummer oder eine Handlung.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Trial – Justitiehuis</source>
        <translation>Probe – Justitiehuis</translation>
    </message>
    <message>
        <source>Today is</source>
        <translation>Heute ist</translation>
    </message>
    <message>
        <source>A day on</source>
        <translation>Einen Tag weiter</translation>
    </message>
    <message>
        <source>A week on</source>
        <translation>Eine Woche weiter</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Einen Monat weiter</translation>
    </message>
    <message>
        <source>To the next date</source>
        <translation>Zum nächsten Datum</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Probe beenden</translation>
    </message>
    <message>
        <source>Trial of %1, version %2, with an invented dossier. Nothing of it is kept.</source>
        <translation>Probe „%1“, Fassung %2, an einer erfundenen Akte. Nichts davon bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>TypeEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Die Version speichern</translation>
    </message>
    <message>
        <source>What you were typing is still here, and not saved yet.</source>
        <translation>Was Sie gerade getippt haben, ist noch da und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Draft kept, %1</source>
        <translation>Entwurf gespeichert, %1</translation>
    </message>
    <message>
        <source>Saved, %1</source>
        <translation>Gespeichert, %1</translation>
    </message>
    <message>
        <source>This version was changed elsewhere meanwhile. Saving puts what stands here in its place.</source>
        <translation>Diese Version wurde inzwischen anderswo geändert. Speichern ersetzt sie durch das, was hier steht.</translation>
    </message>
</context>
<context>
    <name>TypeForm</name>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Note for the reader</source>
        <translation>Hinweis für den Leser</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The term as one sentence</source>
        <translation>Die Frist in einem Satz</translation>
    </message>
    <message>
        <source>Begins with the first of these that is known</source>
        <translation>Beginnt mit dem ersten bekannten von</translation>
    </message>
    <message>
        <source>Only when it is about</source>
        <translation>Nur wenn es geht um</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>Art der Frist</translation>
    </message>
    <message>
        <source>Moves from a weekend or holiday to the next working day</source>
        <translation>Rückt von Wochenende oder Feiertag auf den nächsten Werktag</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Is the end of the measure</source>
        <translation>Ist das Ende der Maßnahme</translation>
    </message>
    <message>
        <source>Fulfilled by a report</source>
        <translation>Erfüllt durch einen Bericht</translation>
    </message>
    <message>
        <source>Fulfilled by a contact</source>
        <translation>Erfüllt durch einen Kontakt</translation>
    </message>
    <message>
        <source>Fulfilled by an event</source>
        <translation>Erfüllt durch ein Ereignis</translation>
    </message>
    <message>
        <source>Only after one of these decisions</source>
        <translation>Nur nach einer dieser Entscheidungen</translation>
    </message>
    <message>
        <source>Who alone may prolong it</source>
        <translation>Wer allein verlängern darf</translation>
    </message>
    <message>
        <source>Prolonged by at most</source>
        <translation>Verlängert um höchstens</translation>
    </message>
    <message>
        <source>Days before it is shown as near</source>
        <translation>Tage vorher, ab denen sie als nah gilt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Example: it begins on</source>
        <translation>Beispiel: Sie beginnt am</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Closing the dossier</source>
        <translation>Die Akte abschließen</translation>
    </message>
    <message>
        <source>Sending a report</source>
        <translation>Einen Bericht versenden</translation>
    </message>
    <message>
        <source>Recording a contact</source>
        <translation>Einen Kontakt vermerken</translation>
    </message>
    <message>
        <source>Recording a decision</source>
        <translation>Eine Entscheidung vermerken</translation>
    </message>
    <message>
        <source>Starting a placement</source>
        <translation>Einen Einsatz beginnen</translation>
    </message>
    <message>
        <source>Needed before</source>
        <translation>Nötig vor</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Art des Wertes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>Counts in the figures</source>
        <translation>Zählt in den Zahlen</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Whoever gave the mandate</source>
        <translation>Wer den Auftrag gab</translation>
    </message>
    <message>
        <source>Due by term</source>
        <translation>Fällig zur Frist</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>… or due</source>
        <translation>… oder fällig</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>When the agreement is signed</source>
        <translation>Bei Unterzeichnung der Vereinbarung</translation>
    </message>
    <message>
        <source>When it is completed</source>
        <translation>Wenn es vollendet ist</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <source>For each hearing</source>
        <translation>Für jede Sitzung</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Anstelle von</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>What replaces what</source>
        <translation>Was ersetzt was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Braucht zuerst</translation>
    </message>
    <message>
        <source>Permission of the parents</source>
        <translation>Erlaubnis der Eltern</translation>
    </message>
    <message>
        <source>For each person who is</source>
        <translation>Für jede Person in der Rolle</translation>
    </message>
    <message>
        <source>Name and legal basis</source>
        <translation>Name und Rechtsgrundlage</translation>
    </message>
    <message>
        <source>What is it called, and on which article does it rest?</source>
        <translation>Wie heißt es, und auf welchem Artikel beruht es?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Executed by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Who orders, who follows up</source>
        <translation>Wer anordnet, wer verfolgt</translation>
    </message>
    <message>
        <source>Which court, prosecutor or commission gives the mandate, and who follows it up?</source>
        <translation>Welches Gericht, welche Staatsanwaltschaft oder Kommission gibt den Auftrag, und wer verfolgt ihn?</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Wer verfolgt</translation>
    </message>
    <message>
        <source>Who can intervene</source>
        <translation>Wer eingreifen kann</translation>
    </message>
    <message>
        <source>Who may ask for it</source>
        <translation>Wer es beantragen darf</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Which decisions can be taken, and with which does it begin?</source>
        <translation>Welche Entscheidungen sind möglich, und mit welcher beginnt es?</translation>
    </message>
    <message>
        <source>A mandate begins with</source>
        <translation>Ein Auftrag beginnt mit</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>How long does it last, or how many hours; which limits hold?</source>
        <translation>Wie lange dauert es oder wie viele Stunden, und welche Grenzen gelten?</translation>
    </message>
    <message>
        <source>What the law calls it</source>
        <translation>Wie das Gesetz es nennt</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Asked when the mandate is registered</source>
        <translation>Bei der Registrierung gefragt</translation>
    </message>
    <message>
        <source>Can be renewed</source>
        <translation>Kann erneuert werden</translation>
    </message>
    <message>
        <source>Limits in a case</source>
        <translation>Grenzen in einem Fall</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>Im Fall</translation>
    </message>
    <message>
        <source>At most so many minutes a day</source>
        <translation>Höchstens so viele Minuten am Tag</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>What has to be done when, by whom, counted from what?</source>
        <translation>Was muss wann geschehen, durch wen, gerechnet ab wann?</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Which conditions come by law, which can be imposed?</source>
        <translation>Welche Auflagen gelten kraft Gesetzes, welche können auferlegt werden?</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Kraft Gesetzes</translation>
    </message>
    <message>
        <source>Can be imposed</source>
        <translation>Können auferlegt werden</translation>
    </message>
    <message>
        <source>Begin as</source>
        <translation>Beginnen als</translation>
    </message>
    <message>
        <source>Fixed by the decision</source>
        <translation>Durch die Entscheidung festgelegt</translation>
    </message>
    <message>
        <source>Proposed, fixed later</source>
        <translation>Vorgeschlagen, später festgelegt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Which contacts must take place, and how often?</source>
        <translation>Welche Kontakte müssen stattfinden, und wie oft?</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vorgeschrieben</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>About the rhythm</source>
        <translation>Zum Rhythmus</translation>
    </message>
    <message>
        <source>Reports and letters</source>
        <translation>Berichte und Briefe</translation>
    </message>
    <message>
        <source>Which reports are written, when, to whom, and what do they say?</source>
        <translation>Welche Berichte werden geschrieben, wann, an wen, und was steht darin?</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Text of</source>
        <translation>Text von</translation>
    </message>
    <message>
        <source>Reasons to signal</source>
        <translation>Meldegründe</translation>
    </message>
    <message>
        <source>What must be told to whoever follows up at once?</source>
        <translation>Was muss dem, der verfolgt, sofort gemeldet werden?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Offered after contacts that ended as</source>
        <translation>Angeboten nach Kontakten mit dem Ergebnis</translation>
    </message>
    <message>
        <source>So many of them</source>
        <translation>So viele davon</translation>
    </message>
    <message>
        <source>Or after so many absences at work</source>
        <translation>Oder nach so vielen Abwesenheiten bei der Arbeit</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>How can a dossier end?</source>
        <translation>Wie kann eine Akte enden?</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>In which group of the official figures, and with which indicators?</source>
        <translation>In welcher Gruppe der amtlichen Zahlen, und mit welchen Indikatoren?</translation>
    </message>
    <message>
        <source>Statistics group</source>
        <translation>Statistische Gruppe</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>What else must be known of such a dossier?</source>
        <translation>Was muss man von einer solchen Akte noch wissen?</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personen und Rollen</translation>
    </message>
    <message>
        <source>Whom is it about, and who else can have a part in it?</source>
        <translation>Um wen geht es, und wer kann sonst eine Rolle haben?</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>Andere Rollen</translation>
    </message>
    <message>
        <source>Variants and phases</source>
        <translation>Varianten und Phasen</translation>
    </message>
    <message>
        <source>Are there kinds of it, or parts that follow each other?</source>
        <translation>Gibt es Arten davon oder Teile, die aufeinander folgen?</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Which dates are asked, and what may follow later?</source>
        <translation>Welche Daten werden gefragt, und was darf später kommen?</translation>
    </message>
    <message>
        <source>Dates asked</source>
        <translation>Gefragte Daten</translation>
    </message>
    <message>
        <source>What the file needs</source>
        <translation>Was die Akte braucht</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Wer es liefert</translation>
    </message>
    <message>
        <source>Access, retention, weight</source>
        <translation>Zugang, Aufbewahrung, Gewicht</translation>
    </message>
    <message>
        <source>Who sees it, how long is it kept, how much work is it?</source>
        <translation>Wer sieht es, wie lange wird es aufbewahrt, wie viel Arbeit ist es?</translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Zugangsgruppe</translation>
    </message>
    <message>
        <source>Offenders</source>
        <translation>Täter</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Opfer</translation>
    </message>
    <message>
        <source>Internment</source>
        <translation>Internierung</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Minderjährige</translation>
    </message>
    <message>
        <source>Civil matters</source>
        <translation>Zivilsachen</translation>
    </message>
    <message>
        <source>Kept so many years after closing</source>
        <translation>So viele Jahre nach Abschluss aufbewahrt</translation>
    </message>
    <message>
        <source>Weight (a probation dossier is 1)</source>
        <translation>Gewicht (eine Bewährungsakte ist 1)</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>To which dossiers does this version apply, and what replaces what?</source>
        <translation>Für welche Akten gilt diese Version, und was ersetzt was?</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>New decisions only</source>
        <translation>Nur neue Entscheidungen</translation>
    </message>
    <message>
        <source>All running dossiers</source>
        <translation>Alle laufenden Akten</translation>
    </message>
    <message>
        <source>Running dossiers by choice</source>
        <translation>Laufende Akten nach Wahl</translation>
    </message>
    <message>
        <source>Article of the transition</source>
        <translation>Artikel zum Übergang</translation>
    </message>
    <message>
        <source>Sentence, inputs between braces</source>
        <translation>Satz, Eingabefelder in Klammern</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingabefelder</translation>
    </message>
    <message>
        <source>Inputs that are one value</source>
        <translation>Eingabefelder, die ein Wert sind</translation>
    </message>
    <message>
        <source>Who checks it</source>
        <translation>Wer es prüft</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Whoever follows up can take it</source>
        <translation>Wer verfolgt, kann sie treffen</translation>
    </message>
    <message>
        <source>How it may take place</source>
        <translation>Wie es stattfinden darf</translation>
    </message>
    <message>
        <source>Why only so</source>
        <translation>Warum nur so</translation>
    </message>
    <message>
        <source>Where, in person</source>
        <translation>Wo, persönlich</translation>
    </message>
    <message>
        <source>Source of the rule</source>
        <translation>Quelle der Regel</translation>
    </message>
    <message>
        <source>Urgency, 1 is the highest</source>
        <translation>Dringlichkeit, 1 ist die höchste</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>Tabelle der Zahlen</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Amtlicher Name</translation>
    </message>
    <message>
        <source>Begins the measure</source>
        <translation>Beginnt die Maßnahme</translation>
    </message>
    <message>
        <source>Prolongs it</source>
        <translation>Verlängert sie</translation>
    </message>
    <message>
        <source>Changes a condition</source>
        <translation>Ändert eine Auflage</translation>
    </message>
    <message>
        <source>Suspends a condition</source>
        <translation>Setzt eine Auflage aus</translation>
    </message>
    <message>
        <source>Lifts a condition</source>
        <translation>Hebt eine Auflage auf</translation>
    </message>
    <message>
        <source>Suspends the measure</source>
        <translation>Setzt die Maßnahme aus</translation>
    </message>
    <message>
        <source>Ends the measure</source>
        <translation>Beendet die Maßnahme</translation>
    </message>
    <message>
        <source>Nothing of this</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>At the house of justice</source>
        <translation>Im Justizhaus</translation>
    </message>
    <message>
        <source>Where the person lives</source>
        <translation>Wo die Person wohnt</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>Public prosecutor</source>
        <translation>Staatsanwaltschaft</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Kommission</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Gefängnis</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Ausland</translation>
    </message>
    <message>
        <source>Houses of justice</source>
        <translation>Justizhäuser</translation>
    </message>
    <message>
        <source>Electronic monitoring</source>
        <translation>Elektronische Überwachung</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Linie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Stundenplan</translation>
    </message>
    <message>
        <source>Must be filled in, stands in the sentence</source>
        <translation>Muss ausgefüllt werden, steht im Satz</translation>
    </message>
    <message>
        <source>%1 (nothing filled in yet)</source>
        <translation>%1 (noch nichts ausgefüllt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
</context>
<context>
    <name>TypeListModel</name>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>nicht in Kraft</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>zu billigen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>gebilligt</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open your dossiers</source>
        <translation>Ihre Akten öffnen</translation>
    </message>
    <message>
        <source>The data on this computer are enciphered. Type the password you signed in with.</source>
        <translation>Die Daten auf diesem Computer sind verschlüsselt. Geben Sie das Passwort ein, mit dem Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Nobody was at this computer for a while, so your dossiers were closed. What you were typing is kept. Type your password to go on where you were.</source>
        <translation>Eine Weile war niemand an diesem Computer, darum wurden Ihre Akten geschlossen. Was Sie gerade geschrieben haben, ist aufbewahrt. Geben Sie Ihr Passwort ein, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>UnsentPart</name>
    <message>
        <source>Export what is not sent</source>
        <translation>Nicht Gesendetes exportieren</translation>
    </message>
    <message>
        <source>Lines (*.jsonl)</source>
        <translation>Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Everything that is not sent, whole, in a file</source>
        <translation>Alles nicht Gesendete, vollständig, in einer Datei</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Everything you did is at the server.</source>
        <translation>Alles, was Sie taten, ist beim Server.</translation>
    </message>
    <message>
        <source>Acts that are not sent</source>
        <translation>Vorgänge, die nicht gesendet sind</translation>
    </message>
    <message>
        <source>Enter opens the dossier</source>
        <translation>Enter öffnet die Akte</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>kept for a decision</source>
        <translation>wartet auf Entscheidung</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>kept for a decision: %1</source>
        <translation>wartet auf Entscheidung: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln Akte</numerusform>
            <numerusform>%Ln Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Not sent since</source>
        <translation>Nicht gesendet seit</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Uhr dieses Rechners</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the server</source>
        <translation>
            <numerusform>%n Minute vor dem Server</numerusform>
            <numerusform>%n Minuten vor dem Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the server</source>
        <translation>
            <numerusform>%n Minute hinter dem Server</numerusform>
            <numerusform>%n Minuten hinter dem Server</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Written: %1. It stays here too, and is sent as always.</source>
        <translation>Geschrieben: %1. Es bleibt auch hier und wird gesendet wie immer.</translation>
    </message>
</context>
<context>
    <name>ValueEdit</name>
    <message>
        <source>Type how far it runs, for example 1 month, 5 working days, 10 days before or 1/3.</source>
        <translation>Tippen Sie, wie weit sie reicht, zum Beispiel 1 Monat, 5 Werktage, 10 Tage vorher oder 1/3.</translation>
    </message>
    <message>
        <source>Type a length, for example 6 months or 1 year.</source>
        <translation>Tippen Sie eine Dauer, zum Beispiel 6 Monate oder 1 Jahr.</translation>
    </message>
    <message>
        <source>Type a length, for example 6 months, or a number of hours.</source>
        <translation>Tippen Sie eine Dauer, zum Beispiel 6 Monate, oder eine Zahl von Stunden.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Tippen Sie eine Zahl.</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>no longer in force</source>
        <translation>nicht mehr in Kraft</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>noch nicht in Kraft</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>starting date not known</source>
        <translation>Anfangsdatum nicht bekannt</translation>
    </message>
    <message>
        <source>Versions of this type</source>
        <translation>Fassungen dieses Typs</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Choose a visit in the list or on the board.</source>
        <translation>Wählen Sie einen Besuch in der Liste oder auf der Tafel.</translation>
    </message>
    <message>
        <source>Plan it all the same, because:</source>
        <translation>Trotzdem planen, weil:</translation>
    </message>
    <message>
        <source>Plan with this reason</source>
        <translation>Mit diesem Grund fortfahren</translation>
    </message>
    <message>
        <source>Reason to plan it all the same</source>
        <translation>Grund, trotzdem zu planen</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Was es ergibt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is planned.</source>
        <translation>Alles ist geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n übrig</numerusform>
            <numerusform>%n übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Driving: %1 min, it was %2</source>
        <translation>Fahrten: %1 Min., vorher %2</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message>
        <source>Searched to its end</source>
        <translation>Suche abgeschlossen</translation>
    </message>
    <message>
        <source>Why not planned</source>
        <translation>Warum nicht geplant</translation>
    </message>
    <message>
        <source>Why this proposal</source>
        <translation>Warum dieser Vorschlag</translation>
    </message>
    <message>
        <source>Other possibilities</source>
        <translation>Andere Möglichkeiten</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Fits nowhere</source>
        <translation>Passt nirgends</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Warum hier</translation>
    </message>
    <message>
        <source>Where it could go</source>
        <translation>Wo es geht</translation>
    </message>
    <message>
        <source>How it came to stand here</source>
        <translation>Wie es hierher kam</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPaper</name>
    <message>
        <source>visit</source>
        <translation>besuch</translation>
    </message>
</context>
<context>
    <name>VisitsPart</name>
    <message>
        <source>To be planned</source>
        <translation>Zu planen</translation>
    </message>
    <message>
        <source>My visits on</source>
        <translation>Meine Besuche am</translation>
    </message>
    <message>
        <source>Visits on</source>
        <translation>Besuche am</translation>
    </message>
    <message>
        <source>Visits to be planned, the most urgent first</source>
        <translation>Zu planende Besuche, die dringendsten zuerst</translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>Besuche des Tages</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Welcher Tag</translation>
    </message>
    <message>
        <source>Choose a visit to plan it, or to see what it needs.</source>
        <translation>Wählen Sie einen Besuch, um ihn zu planen oder zu sehen, was er braucht.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>%1 – too late</source>
        <translation>%1 – zu spät</translation>
    </message>
    <message>
        <source>%1, by law</source>
        <translation>%1, gesetzlich</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>vergeblich</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>person told</source>
        <translation>verständigt</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>zu verständigen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>You have no visits on %1. What a dispatcher plans for you appears here by itself; choose another day to look ahead.</source>
        <translation>Sie haben am %1 keine Besuche. Was die Planung Ihnen noch zuweist, erscheint hier von selbst; wählen Sie einen anderen Tag, um vorauszuschauen.</translation>
    </message>
    <message>
        <source>Choose a visit to see where you go, what it needs and what is still to be done.</source>
        <translation>Wählen Sie einen Besuch, um zu sehen, wohin Sie fahren, was er braucht und was noch zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing is to be planned, and nobody goes out on %1. A visit that becomes due appears here by itself.</source>
        <translation>Es ist nichts zu planen, und am %1 fährt niemand zu Besuch. Ein Besuch, der nötig wird, erscheint hier von selbst.</translation>
    </message>
</context>
<context>
    <name>WeekBoard</name>
    <message>
        <source>This contact has taken place: it stays where it is.</source>
        <translation>Dieser Kontakt hat stattgefunden: er bleibt, wo er steht.</translation>
    </message>
    <message>
        <source>Only an appointment of your own that is still planned can be moved.</source>
        <translation>Nur ein eigener Termin, der noch geplant ist, kann verschoben werden.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>%1, %2, free</source>
        <translation>%1, %2, frei</translation>
    </message>
    <message>
        <source>This version does not change any more. Choose the new version to draw in.</source>
        <translation>Diese Fassung ändert sich nicht mehr. Wählen Sie die neue Fassung (+), um zu zeichnen.</translation>
    </message>
    <message>
        <source>There is a block here already. Go to an empty place to begin another.</source>
        <translation>Hier steht schon ein Block. Gehen Sie an eine leere Stelle, um einen anderen zu beginnen.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1, %2, home by a condition</source>
        <translation>%1, %2, zu Hause durch eine Auflage</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
</context>
<context>
    <name>WhyContent</name>
    <message>
        <source>catalogue %1, version %2, term %3</source>
        <translation>Katalog %1, Version %2, Frist %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Artikel lesen</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Erklärung kopieren</translation>
    </message>
    <message>
        <source>Another date, with a reason</source>
        <translation>Begründet abweichen</translation>
    </message>
</context>
<context>
    <name>WordsEdit</name>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, fehlt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1. Ctrl+Page Down: the next language.</source>
        <translation>%1. Strg+Bild ab: die nächste Sprache.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
</context>
<context>
    <name>WorkloadPart</name>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
</context>
<context>
    <name>YearChart</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, the year is not over yet</source>
        <translation>, das Jahr ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>, the series breaks here: %1</source>
        <translation>, die Reihe bricht hier: %1</translation>
    </message>
</context>
<context>
    <name>YearsPart</name>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Wessen Zahlen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The same years as a table</source>
        <translation>Dieselben Jahre als Tabelle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Hier gezählt</translation>
    </message>
    <message>
        <source>Published, all houses</source>
        <translation>Veröffentlicht, alle Häuser</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>The series breaks: %1</source>
        <translation>Die Reihe bricht: %1</translation>
    </message>
    <message>
        <source>The year is not over yet.</source>
        <translation>Das Jahr ist noch nicht vorbei.</translation>
    </message>
</context>
</TS>
