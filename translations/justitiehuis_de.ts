<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fill in both days, and a colleague from the list or nobody.</source>
        <translation>Geben Sie beide Tage an und einen Kollegen aus der Liste oder niemanden.</translation>
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
    <name>BoardModel</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
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
        <source>why this date</source>
        <translation>warum dieses Datum</translation>
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
        <source>No dossiers here yet.</source>
        <translation>Hier gibt es noch keine Akten.</translation>
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
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
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
        <translation>Alles auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
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
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>%1: another date, with the reason</source>
        <translation>%1: ein anderes Datum, mit dem Grund</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Neues Datum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Datum verschieben</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
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
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
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
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) not sent yet</source>
        <translation>
            <numerusform>%n Handlung noch nicht gesendet</numerusform>
            <numerusform>%n Handlungen noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens what is not sent yet</source>
        <translation>Öffnet, was noch nicht gesendet ist</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
        <source>Nothing overdue, nothing today.</source>
        <translation>Nichts überfällig, nichts heute.</translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
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
</TS>
