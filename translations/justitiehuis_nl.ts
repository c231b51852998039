<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>European Union Public Licence 1.2 (EUPL-1.2)</source>
        <translation>Openbare licentie van de Europese Unie 1.2 (EUPL-1.2)</translation>
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
        <translation>Reden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Vervanger</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation>Afwezigheid noteren</translation>
    </message>
    <message>
        <source>Change an absence</source>
        <translation>Afwezigheid wijzigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Remove the absence</source>
        <translation>Afwezigheid schrappen</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Wat u aan het typen was, staat hier nog.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>“%1” cannot be read yet. Mend it, or empty the field.</source>
        <translation>“%1” is nog niet te lezen. Verbeter het, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>This cannot be done here any more. What you had typed: %1</source>
        <translation>Dit kan hier niet meer. Wat u had getypt: %1</translation>
    </message>
</context>
<context>
    <name>ActInputWidget</name>
    <message>
        <source>time</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>Type an amount in euro, for example 1200,50.</source>
        <translation>Typ een bedrag in euro, bijvoorbeeld 1200,50.</translation>
    </message>
    <message>
        <source>Type hours, for example 7:30 or 7,5.</source>
        <translation>Typ uren, bijvoorbeeld 7:30 of 7,5.</translation>
    </message>
    <message>
        <source>Type a length, for example 6 months or 1 year.</source>
        <translation>Typ een duur, bijvoorbeeld 6 maanden of 1 jaar.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Typ een geheel getal.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Whose days</source>
        <translation>Wiens dagen</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <translation>De agenda exporteren</translation>
    </message>
    <message>
        <source>Enter puts it there, Esc leaves it</source>
        <translation>Enter zet het daar, Esc laat het staan</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Mijn week</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Naar een datum</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Terug (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Verder (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation>Afwezigheid noteren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export the agenda as a calendar file, without names</source>
        <translation>De agenda exporteren als agendabestand, zonder namen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens or plans, M moves an appointment</source>
        <translation>Pijlen gaan verder, Enter opent of plant, M verplaatst een afspraak</translation>
    </message>
    <message>
        <source>Still to plan</source>
        <translation>Nog te plannen</translation>
    </message>
    <message>
        <source>Enter, then the arrows and Enter put it on the board</source>
        <translation>Enter, dan de pijlen en Enter zetten het in de agenda</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Record the contact</source>
        <translation>Contact noteren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Afzeggen</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>You plan in your own column; a colleague plans in his own.</source>
        <translation>U plant in uw eigen kolom; een collega plant in de zijne.</translation>
    </message>
    <message>
        <source>The agenda is in %1, without names.</source>
        <translation>De agenda staat in %1, zonder namen.</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Bezoekfiche</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Dag afdrukken</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
</context>
<context>
    <name>AlarmDetail</name>
    <message>
        <source>Note</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>Wat gezegd of gedaan werd</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat gedaan werd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What the alarm was</source>
        <translation>Wat het alarm was</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>What was weighed</source>
        <translation>Wat afgewogen werd</translation>
    </message>
    <message>
        <source>The principal was told</source>
        <translation>De opdrachtgever werd verwittigd</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Wie verwittigd werd</translation>
    </message>
    <message>
        <source>Empty: who follows the dossier up.</source>
        <translation>Leeg: wie het dossier opvolgt.</translation>
    </message>
    <message>
        <source>When (now when empty)</source>
        <translation>Wanneer (leeg: nu)</translation>
    </message>
    <message>
        <source>A visit because of this alarm</source>
        <translation>Een bezoek voor dit alarm</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Ten laatste</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>%1 has this alarm since %2. Talk to each other first.</source>
        <translation>%1 heeft dit alarm sinds %2. Overleg eerst.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nemen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>A call to the person</source>
        <translation>Een oproep naar de persoon</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politie</translation>
    </message>
    <message>
        <source>The police was called</source>
        <translation>De politie werd gebeld</translation>
    </message>
    <message>
        <source>Other action</source>
        <translation>Andere actie</translation>
    </message>
    <message>
        <source>Tell the principal</source>
        <translation>Opdrachtgever verwittigen</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Een bezoek</translation>
    </message>
    <message>
        <source>%1 (within %2 m)</source>
        <translation>%1 (op %2 m na)</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>bereikt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>niet bereikt</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>genoteerd</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wie heeft het</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, sinds %2</translation>
    </message>
    <message>
        <source>By the device</source>
        <translation>Volgens toestel</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Geëindigd</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Uurrooster</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Twijfel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>nog niet verwittigd</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Afgewogen</translation>
    </message>
    <message>
        <source>Other alarms</source>
        <translation>Andere alarmen</translation>
    </message>
    <message>
        <source>Put aside: it is quiet until then</source>
        <translation>Opzijzetten: het zwijgt tot dan</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Opzijzetten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Aside for longer</source>
        <translation>Langer opzij</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Too long since</source>
        <translation>Te lang sinds</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Opzijgezet</translation>
    </message>
    <message>
        <source>by %1, until %2</source>
        <translation>door %1, tot %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
</context>
<context>
    <name>AlarmsPart</name>
    <message>
        <source>Alarms to look at</source>
        <translation>Alarmen om te bekijken</translation>
    </message>
    <message>
        <source>What may not last and does</source>
        <translation>Wat niet mag duren en toch duurt</translation>
    </message>
    <message>
        <source>No alarm has to be looked at, and nothing lasts too long.</source>
        <translation>Geen alarm wacht, en niets duurt te lang.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wie heeft het</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Person or thing</source>
        <translation>Persoon of toestel</translation>
    </message>
    <message>
        <source>What may not last</source>
        <translation>Wat niet mag duren</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Opzijgezet</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot %2</translation>
    </message>
    <message>
        <source>No alarm has to be looked at.</source>
        <translation>Geen alarm wacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) to look at</source>
        <translation>
            <numerusform>%n alarm om te bekijken</numerusform>
            <numerusform>%n alarmen om te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lasts too long.</source>
        <translation>Niets duurt te lang.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that may not last and do</source>
        <translation>
            <numerusform>%n ding dat niet mag duren en toch duurt</numerusform>
            <numerusform>%n dingen die niet mogen duren en toch duren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>Medium</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a dossier and a contact from the list.</source>
        <translation>Kies een dossier en een contact uit de lijst.</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Version %1 is published and begins on %2</source>
        <translation>Versie %1 is gepubliceerd en begint op %2</translation>
    </message>
    <message>
        <source>Version %1 is the newest</source>
        <translation>Versie %1 is de nieuwste</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Ze eindigt op %1.</translation>
    </message>
    <message>
        <source>Another rule asks for a next version; this one stays as it is.</source>
        <translation>Een andere regel vraagt een volgende versie; deze blijft zoals ze is.</translation>
    </message>
    <message>
        <source>Make version %1</source>
        <translation>Versie %1 maken</translation>
    </message>
    <message>
        <source>Mend words</source>
        <translation>Woorden verbeteren</translation>
    </message>
    <message>
        <source>Begin on another day…</source>
        <translation>Op een andere dag beginnen…</translation>
    </message>
    <message>
        <source>End the type…</source>
        <translation>Type beëindigen…</translation>
    </message>
    <message>
        <source>Version %1 was read and approved by %2</source>
        <translation>Versie %1 is nagelezen en goedgekeurd door %2</translation>
    </message>
    <message>
        <source>Publishing it ends version %1 on the day it begins.</source>
        <translation>Publiceren beëindigt versie %1 op de dag dat deze begint.</translation>
    </message>
    <message>
        <source>It becomes law on the day you choose.</source>
        <translation>Ze wordt wet op de dag die u kiest.</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publiceren…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Version %1 waits for a second reader</source>
        <translation>Versie %1 wacht op een tweede lezer</translation>
    </message>
    <message>
        <source>Second pair of eyes needed</source>
        <translation>Tweede paar ogen nodig</translation>
    </message>
    <message>
        <source>%1 gave it back: “%2”</source>
        <translation>%1 gaf ze terug: “%2”</translation>
    </message>
    <message>
        <source>You wrote version %1 and cannot approve it yourself.</source>
        <translation>U schreef versie %1 en kunt ze niet zelf goedkeuren.</translation>
    </message>
    <message>
        <source>%1 wrote version %2 and cannot approve it alone.</source>
        <translation>%1 schreef versie %2 en kan ze niet zelf goedkeuren.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be settled first.</source>
        <translation>
            <numerusform>Eerst moet nog %n punt geregeld worden.</numerusform>
            <numerusform>Eerst moeten nog %n punten geregeld worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give for approval</source>
        <translation>Ter goedkeuring geven</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Teruggeven…</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Uitproberen</translation>
    </message>
</context>
<context>
    <name>BacklogPane</name>
    <message>
        <source>To be planned</source>
        <translation>Te plannen</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Zoek of filter</translation>
    </message>
    <message>
        <source>Filter what is to be planned</source>
        <translation>Filter wat te plannen is</translation>
    </message>
    <message>
        <source>Visits to be planned, the most urgent first</source>
        <translation>Te plannen bezoeken, de dringendste eerst</translation>
    </message>
    <message>
        <source>Space picks up, Enter asks for a proposal.</source>
        <translation>Spatie neemt op, Enter vraagt een voorstel.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Vandaag, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>twee personen</translation>
    </message>
    <message numerus="yes">
        <source>%n, by legal term</source>
        <translation>
            <numerusform>%n, op wettelijke termijn</numerusform>
            <numerusform>%n, op wettelijke termijn</numerusform>
        </translation>
    </message>
    <message>
        <source>The planning is being read.</source>
        <translation>De planning wordt gelezen.</translation>
    </message>
    <message>
        <source>Nothing to be planned is called so.</source>
        <translation>Niets dat te plannen is heet zo.</translation>
    </message>
    <message>
        <source>Everything is planned.</source>
        <translation>Alles is gepland.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Make a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Reservekopieën (*.db)</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Opdracht kopiëren</translation>
    </message>
    <message>
        <source>Backup under way</source>
        <translation>Reservekopie wordt gemaakt</translation>
    </message>
    <message>
        <source>No backup was made from this computer yet. A copy on another disk keeps the work when this computer breaks.</source>
        <translation>Van op deze computer werd nog geen reservekopie gemaakt. Een kopie op een andere schijf bewaart het werk wanneer deze computer stukgaat.</translation>
    </message>
    <message>
        <source>The last backup from this computer is of %1: %2</source>
        <translation>De laatste reservekopie van op deze computer is van %1: %2</translation>
    </message>
    <message>
        <source>Putting a backup back replaces all data of this house by those of the copy; what was done since is then only in the file “.before-restore” beside it. Nobody may have the program open. That is why it is a command and no button:</source>
        <translation>Een reservekopie terugzetten vervangt alle gegevens van dit huis door die van de kopie; wat sindsdien gebeurde, staat dan alleen nog in het bestand “.before-restore” ernaast. Niemand mag het programma open hebben. Daarom is het een opdracht en geen knop:</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1 (%2)</source>
        <translation>De reservekopie is gemaakt en nagekeken: %1 (%2)</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>De opdracht staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>BlockHost</name>
    <message>
        <source>New in %1, for %2</source>
        <translation>Nieuw in %1, voor %2</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Nieuw in %1</translation>
    </message>
</context>
<context>
    <name>BlocksPane</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Building block</source>
        <translation>Bouwsteen</translation>
    </message>
    <message>
        <source>New building block</source>
        <translation>Nieuwe bouwsteen</translation>
    </message>
    <message>
        <source>Texts of reports and letters</source>
        <translation>Teksten van verslagen en brieven</translation>
    </message>
    <message>
        <source>Text of</source>
        <translation>Tekst van</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vervaldag</translation>
    </message>
    <message>
        <source>task</source>
        <translation>taak</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>still to record</source>
        <translation>nog te noteren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
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
        <translation>Losgelaten naast de rijen: er is niets verplaatst.</translation>
    </message>
    <message>
        <source>Picked up with the keyboard: arrows choose, Enter puts it there, Esc leaves it.</source>
        <translation>Opgenomen met het toetsenbord: pijlen kiezen, Enter plaatst, Esc annuleert.</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Visit %1</source>
        <translation>Bezoek %1</translation>
    </message>
    <message>
        <source>%1 moves this</source>
        <translation>%1 verplaatst dit</translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 min</translation>
    </message>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Fits at a cost</source>
        <translation>Past met gevolg</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niet mogelijk</translation>
    </message>
    <message>
        <source>%1 best place</source>
        <translation>%1 beste plaats</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Blad %1 van %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>toegezegd</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>two technicians</source>
        <translation>twee techniekers</translation>
    </message>
    <message>
        <source>equipment is missing</source>
        <translation>materiaal ontbreekt</translation>
    </message>
    <message>
        <source>urgent or late</source>
        <translation>dringend of te laat</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pauze</translation>
    </message>
</context>
<context>
    <name>CapacityChart</name>
    <message>
        <source>Connected</source>
        <translation>Aangesloten</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Four times out of five</source>
        <translation>Vier keer op vijf</translation>
    </message>
    <message>
        <source>Forecast four weeks before</source>
        <translation>Voorspeld vier weken vooraf</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Toestellen: %1</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Plaatsen: %1</translation>
    </message>
</context>
<context>
    <name>CapacityPart</name>
    <message>
        <source>Technicians more or less</source>
        <translation>Technici meer of minder</translation>
    </message>
    <message>
        <source>Days to clean and test</source>
        <translation>Dagen voor reiniging en test</translation>
    </message>
    <message>
        <source>The coming weeks</source>
        <translation>De komende weken</translation>
    </message>
    <message>
        <source>Connected and waiting by form</source>
        <translation>Aangesloten en wachtend per vorm</translation>
    </message>
    <message>
        <source>People connected, and what is expected</source>
        <translation>Aangesloten personen, en wat verwacht wordt</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Week van</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Aangesloten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Wait, days</source>
        <translation>Wachttijd, dagen</translation>
    </message>
    <message>
        <source>Lasts, days</source>
        <translation>Duur, dagen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Bezig met tellen …</translation>
    </message>
    <message>
        <source>For the coming eight weeks there is enough of everything.</source>
        <translation>Voor de komende acht weken is er van alles genoeg.</translation>
    </message>
    <message>
        <source>Devices run out first: in the week of %1 %2 are asked and %3 can be worn.</source>
        <translation>Toestellen raken eerst op: in de week van %1 zijn er %2 nodig en kunnen er %3 gedragen worden.</translation>
    </message>
    <message>
        <source>People run out first: in the week of %1 %2 are to be followed and there is room for %3.</source>
        <translation>Medewerkers komen eerst tekort: in de week van %1 zijn er %2 personen op te volgen en is er plaats voor %3.</translation>
    </message>
    <message>
        <source>Technicians run out first: in the week of %1 %2 visits are asked and %3 can be made.</source>
        <translation>Technici komen eerst tekort: in de week van %1 zijn er %2 bezoeken nodig en kunnen er %3 gebeuren.</translation>
    </message>
    <message>
        <source>Only if more come than expected.</source>
        <translation>Alleen als er meer komen dan verwacht.</translation>
    </message>
    <message>
        <source>%1 connected, %2 waiting. %3 devices, of which %4 can be worn. %5 technicians: %6 visits a week.</source>
        <translation>%1 aangesloten, %2 wachtend. %3 toestellen, waarvan er %4 gedragen kunnen worden. %5 technici: %6 bezoeken per week.</translation>
    </message>
    <message>
        <source>There is not enough past to try the forecast on.</source>
        <translation>Er is te weinig verleden om de voorspelling op te toetsen.</translation>
    </message>
    <message>
        <source>%1 forecasts of the past, made four weeks ahead, were %2 % off on average; the band is as wide as they ask.</source>
        <translation>%1 voorspellingen van vroeger, vier weken vooruit, zaten er gemiddeld %2 % naast; de band is zo breed als zij vragen.</translation>
    </message>
    <message>
        <source>Nobody is or was under monitoring here, so there is nothing to forecast yet. Register a first mandate (New, Ctrl+N); from then on the coming weeks stand here.</source>
        <translation>Hier is of was niemand onder toezicht, dus valt er nog niets te voorspellen. Registreer een eerste mandaat (Nieuw, Ctrl+N); vanaf dan staan de komende weken hier.</translation>
    </message>
    <message>
        <source>No ankle tag is registered yet: the keeper of the stock takes in a delivery under Stock.</source>
        <translation>Er is nog geen enkelband ingeschreven: de materiaalbeheerder schrijft een levering in onder Materiaal.</translation>
    </message>
    <message>
        <source>No technician is known yet: the planner writes them under Technicians.</source>
        <translation>Er is nog geen technicus gekend: de planner noteert ze onder Technici.</translation>
    </message>
</context>
<context>
    <name>CapacityStrip</name>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>%1: %2 free</source>
        <translation>%1: %2 vrij</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people busy</source>
        <translation>%1: %2 van %3 mensen bezet</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Devices today</source>
        <translation>Toestellen vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n free, few</source>
        <translation>
            <numerusform>%n vrij, krap</numerusform>
            <numerusform>%n vrij, krap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n vrij</numerusform>
            <numerusform>%n vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>People each hour</source>
        <translation>Mensen per uur</translation>
    </message>
    <message>
        <source>busy of those at work</source>
        <translation>bezet van aanwezig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Load of the coming days</source>
        <translation>Bezetting komende dagen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>People each day</source>
        <translation>Mensen per dag</translation>
    </message>
</context>
<context>
    <name>CarrySheet</name>
    <message>
        <source>Leave it there</source>
        <translation>Daar laten</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation>Op de server: %1</translation>
    </message>
    <message>
        <source>It is on the server and not on this device. Taken along, it is fetched now, and is here from then on without a network too.</source>
        <translation>Het staat op de server en niet op dit toestel. Neemt u het mee, dan wordt het nu opgehaald en is het hier voortaan ook zonder netwerk.</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message>
        <source>It is being fetched; it opens by itself. You may go on with other work.</source>
        <translation>Het wordt opgehaald en opent vanzelf. U mag intussen verder werken.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Take it along and open it</source>
        <translation>Meenemen en openen</translation>
    </message>
    <message>
        <source>Go on with other work</source>
        <translation>Verder werken</translation>
    </message>
    <message>
        <source>There is no connection with the server now, so this dossier cannot come. Try again when there is one; what is on this device works on.</source>
        <translation>Er is nu geen verbinding met de server, dus dit dossier kan niet komen. Probeer opnieuw zodra er verbinding is; wat op dit toestel staat, werkt gewoon verder.</translation>
    </message>
    <message>
        <source>%1 is on this device now.</source>
        <translation>%1 staat nu op dit toestel.</translation>
    </message>
</context>
<context>
    <name>CatalogueForms</name>
    <message>
        <source>A new dossier type</source>
        <translation>Een nieuw dossiertype</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>It begins as a copy, so that nothing is typed twice. It is no law until it is published.</source>
        <translation>Het begint als een kopie, zodat niets twee keer getypt wordt. Het is geen wet zolang het niet gepubliceerd is.</translation>
    </message>
    <message>
        <source>Code, in capitals</source>
        <translation>Code, in hoofdletters</translation>
    </message>
    <message>
        <source>Letters, digits and underscores, like LEARNING_TRACK. It never changes.</source>
        <translation>Letters, cijfers en lage streepjes, zoals LEARNING_TRACK. Ze verandert nooit.</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Kopie van</translation>
    </message>
    <message>
        <source>Give version %1 back</source>
        <translation>Versie %1 teruggeven</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>What must change</source>
        <translation>Wat er moet veranderen</translation>
    </message>
    <message>
        <source>Publish %1, version %2</source>
        <translation>%1, versie %2 publiceren</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Version %1 ends on the day this one begins. Running dossiers keep the version they stand on.</source>
        <translation>Versie %1 eindigt op de dag dat deze begint. Lopende dossiers houden de versie waarop ze staan.</translation>
    </message>
    <message>
        <source>From that day on a mandate of this type can be registered.</source>
        <translation>Vanaf die dag kan een mandaat van dit type geregistreerd worden.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In werking vanaf</translation>
    </message>
    <message>
        <source>%1, version %2 begins on another day</source>
        <translation>%1, versie %2 begint op een andere dag</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Now it begins on %1.</source>
        <translation>Nu begint ze op %1.</translation>
    </message>
    <message>
        <source>Version %1 ends on the new day.</source>
        <translation>Versie %1 eindigt op de nieuwe dag.</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beëindigen</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>No mandate of this type can be registered for a decision from that day on. Running dossiers go on.</source>
        <translation>Voor een beslissing vanaf die dag kan geen mandaat van dit type meer geregistreerd worden. Lopende dossiers gaan verder.</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Eerste dag zonder dit type</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Dossier types</source>
        <translation>Dossiertypes</translation>
    </message>
    <message>
        <source>Name, article or group</source>
        <translation>Naam, artikel of groep</translation>
    </message>
    <message>
        <source>Search dossier types</source>
        <translation>Dossiertypes zoeken</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>As on</source>
        <translation>Op deze datum</translation>
    </message>
    <message>
        <source>No dossier type answers to this. Type a part of its name, of an article or of a group.</source>
        <translation>Geen dossiertype beantwoordt hieraan. Typ een deel van de naam, van een artikel of van een groep.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types</numerusform>
        </translation>
    </message>
    <message>
        <source>statistics group %1</source>
        <translation>statistische groep %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) to be confirmed with the agency</source>
        <translation>
            <numerusform>%Ln zin nog te bevestigen door het agentschap</numerusform>
            <numerusform>%Ln zinnen nog te bevestigen door het agentschap</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer in force on %2; it ended on %3.</source>
        <translation>“%1” is op %2 niet meer in werking; het eindigde op %3.</translation>
    </message>
    <message>
        <source>“%1” is not yet in force on %2; it is in force from %3.</source>
        <translation>“%1” is op %2 nog niet in werking; het geldt vanaf %3.</translation>
    </message>
    <message>
        <source>Not in force on %1</source>
        <translation>Niet in werking op %1</translation>
    </message>
    <message>
        <source>Read it as on %1</source>
        <translation>Lezen zoals op %1</translation>
    </message>
    <message>
        <source>Read, write or building blocks</source>
        <translation>Lezen, bewerken of bouwstenen</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versie %1 van %2</translation>
    </message>
    <message>
        <source>A new dossier type…</source>
        <translation>Een nieuw dossiertype…</translation>
    </message>
    <message>
        <source>New version or type</source>
        <translation>Nieuwe versie of nieuw type</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Building blocks</source>
        <translation>Bouwstenen</translation>
    </message>
    <message>
        <source>Version %1, concept: no law yet</source>
        <translation>Versie %1, ontwerp: nog geen wet</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is law and stays as it is. A change of the law is a next version, which begins as a copy of this one.</source>
        <translation>Versie %1 van “%2” is wet en blijft zoals ze is. Een wetswijziging is een volgende versie, die begint als een kopie van deze.</translation>
    </message>
    <message>
        <source>Make version %1</source>
        <translation>Versie %1 maken</translation>
    </message>
    <message>
        <source>%1 · version %2, law: only words may be mended</source>
        <translation>%1 · versie %2, wet: alleen woorden mogen verbeterd worden</translation>
    </message>
    <message>
        <source>%1 · version %2, concept: no law yet</source>
        <translation>%1 · versie %2, ontwerp: nog geen wet</translation>
    </message>
    <message>
        <source>Make a package of %1…</source>
        <translation>Pakket maken van %1…</translation>
    </message>
    <message>
        <source>Take in a package…</source>
        <translation>Pakket inlezen…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Nog te regelen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle before publishing</source>
        <translation>
            <numerusform>%n punt te regelen voor het publiceren</numerusform>
            <numerusform>%n punten te regelen voor het publiceren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: it can be given for approval.</source>
        <translation>Er ontbreekt niets: dit kan ter goedkeuring gegeven worden.</translation>
    </message>
    <message>
        <source>Enter goes to the field.</source>
        <translation>Enter gaat naar het veld.</translation>
    </message>
</context>
<context>
    <name>CodeEdit</name>
    <message>
        <source>The building block of %1</source>
        <translation>De bouwsteen van %1</translation>
    </message>
    <message>
        <source>The building block itself</source>
        <translation>De bouwsteen zelf</translation>
    </message>
</context>
<context>
    <name>CodesEdit</name>
    <message>
        <source>Add by a part of its name</source>
        <translation>Toevoegen met een deel van de naam</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1: %2, %3 van %4</translation>
    </message>
    <message>
        <source>Delete takes it away, Alt and an arrow key move it, Enter opens it.</source>
        <translation>Delete haalt het weg, Alt met een pijl verplaatst het, Enter opent het.</translation>
    </message>
    <message>
        <source>Click takes it away</source>
        <translation>Klikken haalt het weg</translation>
    </message>
</context>
<context>
    <name>Combo</name>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 van %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionRows</name>
    <message>
        <source>Remove: %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
</context>
<context>
    <name>ConditionSample</name>
    <message>
        <source>As it will stand in a dossier:</source>
        <translation>Zoals het in een dossier zal staan:</translation>
    </message>
</context>
<context>
    <name>ConflictPart</name>
    <message>
        <source>Written by two people at the same time. Until someone decides, the first that came in stands; nothing is lost.</source>
        <translation>Door twee mensen tegelijk geschreven. Tot iemand beslist, staat wat eerst binnenkwam; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Also what was decided</source>
        <translation>Ook wat al beslist is</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Houd wat er staat</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Neem de andere</translation>
    </message>
    <message>
        <source>Both, with dates</source>
        <translation>Beide, met datum</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>1 keeps what stands, 2 takes the other, 3 keeps both; Enter opens it</source>
        <translation>1 houdt wat er staat, 2 neemt de andere, 3 houdt beide; Enter opent het</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Stands: %1</source>
        <translation>Staat er: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>De andere: %1</translation>
    </message>
    <message>
        <source>Person or dossier</source>
        <translation>Persoon of dossier</translation>
    </message>
    <message>
        <source>The other is of</source>
        <translation>De andere is van</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>te beslissen</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>beslist door %1</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Er is niets te beslissen.</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>What stood</source>
        <translation>Wat er stond</translation>
    </message>
    <message>
        <source>What remained</source>
        <translation>Wat gebleven is</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>De andere</translation>
    </message>
    <message>
        <source>What took its place</source>
        <translation>Wat in de plaats kwam</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Wat erbij kwam</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Wat opzij ging</translation>
    </message>
    <message>
        <source>Both values</source>
        <translation>Beide waarden</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Open de persoon</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Open het dossier</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Aan beide kanten gelijk</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Conditions by law</source>
        <translation>Voorwaarden van de wet</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ontbreekt nog</translation>
    </message>
    <message>
        <source>What follows from this</source>
        <translation>Wat hieruit volgt</translation>
    </message>
    <message>
        <source>kept up while you type</source>
        <translation>bijgewerkt terwijl u typt</translation>
    </message>
    <message>
        <source>Choose a type and the date of receipt.</source>
        <translation>Kies een type en de datum van ontvangst.</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message numerus="yes">
        <source>%n, they come by themselves</source>
        <translation>
            <numerusform>%n, komt vanzelf mee</numerusform>
            <numerusform>%n, komen vanzelf mee</numerusform>
        </translation>
    </message>
    <message>
        <source>on registration</source>
        <translation>ontstaan bij registratie</translation>
    </message>
    <message numerus="yes">
        <source>%n, with who sends it</source>
        <translation>
            <numerusform>%n, met wie het bezorgt</numerusform>
            <numerusform>%n, met wie ze bezorgt</numerusform>
        </translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Last notes</source>
        <translation>Laatste nota’s</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;tot</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>o&amp;m</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Afloop</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>Med&amp;ium</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>This fulfils</source>
        <translation>Dit vervult</translation>
    </message>
    <message>
        <source>Ne&amp;xt appointment</source>
        <translation>V&amp;olgende afspraak</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Nota bewaren</translation>
    </message>
    <message>
        <source>Back to the dossier</source>
        <translation>Terug naar het dossier</translation>
    </message>
    <message>
        <source>Record a contact: %1</source>
        <translation>Contact noteren: %1</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>geen nota</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>afgesproken: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Wat u aan het typen was, staat er nog.</translation>
    </message>
    <message>
        <source>This contact is not possible by this medium.</source>
        <translation>Dit contact kan niet via dit medium.</translation>
    </message>
    <message>
        <source>nothing that is still required</source>
        <translation>niets dat nog verplicht is</translation>
    </message>
    <message>
        <source>A date or time is not understood. What you typed is still there: put it right or clear it.</source>
        <translation>Een datum of uur is niet begrepen. Wat u typte, staat er nog: verbeter het of maak het leeg.</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schrijven</translation>
    </message>
</context>
<context>
    <name>ContactRule</name>
    <message>
        <source>May take place: %1.</source>
        <translation>Mag plaatsvinden: %1.</translation>
    </message>
    <message>
        <source>Only in person.</source>
        <translation>Alleen in persoon.</translation>
    </message>
</context>
<context>
    <name>ContactSeries</name>
    <message>
        <source>this day is not free: %1</source>
        <translation>deze dag is niet vrij: %1</translation>
    </message>
    <message>
        <source>A series of contacts</source>
        <translation>Een reeks contacten</translation>
    </message>
    <message>
        <source>The days of the series</source>
        <translation>De dagen van de reeks</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Take a line away</source>
        <translation>Regel weghalen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>First one</source>
        <translation>De eerste</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Om de</translation>
    </message>
    <message>
        <source>the rhythm of this type</source>
        <translation>het ritme van dit type</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Until, at the latest</source>
        <translation>Uiterlijk tot</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Empty: the usual one of this contact.</source>
        <translation>Leeg: het gewone van dit contact.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>absent that day</source>
        <translation>afwezig die dag</translation>
    </message>
    <message>
        <source>a day of work by the roster</source>
        <translation>een werkdag volgens het rooster</translation>
    </message>
    <message>
        <source>the series itself</source>
        <translation>de reeks zelf</translation>
    </message>
    <message>
        <source>no free day within a month of %1: %2</source>
        <translation>geen vrije dag binnen een maand na %1: %2</translation>
    </message>
    <message>
        <source>instead of %1: %2</source>
        <translation>in plaats van %1: %2</translation>
    </message>
    <message>
        <source>Choose the contact, the first day and how many or until when: the real days appear here.</source>
        <translation>Kies het contact, de eerste dag en hoeveel of tot wanneer: hier verschijnen de echte dagen.</translation>
    </message>
    <message>
        <source>Enter changes a day or a time, Delete takes a line away. Ctrl+Z afterwards takes back one contact at a time.</source>
        <translation>Enter verandert een dag of een uur, Delete haalt een regel weg. Ctrl+Z neemt nadien contact per contact terug.</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Wat u aan het typen was, staat er nog.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>“%1” cannot be read yet. Mend it, or empty the field.</source>
        <translation>“%1” is nog niet te lezen. Verbeter het, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>There are no days to plan yet.</source>
        <translation>Er zijn nog geen dagen te plannen.</translation>
    </message>
    <message>
        <source>“%1” is no day; type for example 24/11/2026.</source>
        <translation>“%1” is geen dag; typ bijvoorbeeld 24/11/2026.</translation>
    </message>
    <message>
        <source>“%1” is no time; type for example 8:30.</source>
        <translation>“%1” is geen uur; typ bijvoorbeeld 8:30.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) planned.</source>
        <translation>
            <numerusform>%Ln contact gepland.</numerusform>
            <numerusform>%Ln contacten gepland.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the whole series back</source>
        <translation>De hele reeks terugnemen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) stay here, each with the reason.</source>
        <translation>
            <numerusform>%Ln regel blijft staan, met de reden ernaast.</numerusform>
            <numerusform>%Ln regels blijven staan, elk met de reden ernaast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) taken back.</source>
        <translation>
            <numerusform>%Ln contact teruggenomen.</numerusform>
            <numerusform>%Ln contacten teruggenomen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaBar</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Justitieassistent</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Volgende datum</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>alle types</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>om het even</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>binnen 7 dagen</translation>
    </message>
    <message>
        <source>within 31 days</source>
        <translation>binnen 31 dagen</translation>
    </message>
    <message>
        <source>nothing owed</source>
        <translation>niets verschuldigd</translation>
    </message>
    <message>
        <source>whenever</source>
        <translation>om het even</translation>
    </message>
    <message>
        <source>not in 31 days</source>
        <translation>niet in 31 dagen</translation>
    </message>
    <message>
        <source>not in 62 days</source>
        <translation>niet in 62 dagen</translation>
    </message>
    <message>
        <source>not in 92 days</source>
        <translation>niet in 92 dagen</translation>
    </message>
    <message>
        <source>not in half a year</source>
        <translation>niet in een half jaar</translation>
    </message>
    <message numerus="yes">
        <source>not in %n day(s)</source>
        <translation>
            <numerusform>niet in %n dag</numerusform>
            <numerusform>niet in %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender openen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet gekend</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 ligt in de toekomst.</translation>
    </message>
    <message>
        <source>%1 is too early: not before %2.</source>
        <translation>%1 is te vroeg: niet voor %2.</translation>
    </message>
    <message>
        <source>%1 is too late: not after %2.</source>
        <translation>%1 is te laat: niet na %2.</translation>
    </message>
    <message>
        <source>%1 (legal holiday: %2)</source>
        <translation>%1 (wettelijke feestdag: %2)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>ligt in het verleden</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>This is no date; type for example 21/7/2026</source>
        <translation>Dit is geen datum; typ bijvoorbeeld 21/7/2026</translation>
    </message>
</context>
<context>
    <name>DayCells</name>
    <message>
        <source>due date</source>
        <translation>vervaldag</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berekend</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>DeliverySheet</name>
    <message>
        <source>Here, or only ordered</source>
        <translation>Hier of alleen besteld</translation>
    </message>
    <message>
        <source>A delivery</source>
        <translation>Een levering</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Het is hier</translation>
    </message>
    <message>
        <source>Only ordered</source>
        <translation>Alleen besteld</translation>
    </message>
    <message>
        <source>Kind of the serials</source>
        <translation>Soort van de serienummers</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generatie</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Waar het ligt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Aangekocht op</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantie tot</translation>
    </message>
    <message>
        <source>Without serial</source>
        <translation>Zonder serienummer</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Aantal toevoegen</translation>
    </message>
    <message>
        <source>Scan each serial, or type it, then Enter</source>
        <translation>Scan of typ elk serienummer, dan Enter</translation>
    </message>
    <message>
        <source>Serials that came</source>
        <translation>Serienummers van de levering</translation>
    </message>
    <message>
        <source>After each scan a line is added; what was ordered is recognised.</source>
        <translation>Na elke scan komt een regel bij; wat besteld was, wordt herkend.</translation>
    </message>
    <message>
        <source>What was read; Del takes a line out</source>
        <translation>Wat gelezen werd; Del haalt een regel weg</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Inschrijven</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Of what was not ordered</source>
        <translation>Van wat niet besteld was</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>%1, as ordered</source>
        <translation>%1, zoals besteld</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nieuw</translation>
    </message>
    <message>
        <source>Choose what it is, and type how many there are.</source>
        <translation>Kies wat het is en typ hoeveel het er zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n serial(s) read</source>
        <translation>
            <numerusform>%n serienummer gelezen</numerusform>
            <numerusform>%n serienummers gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as ordered</source>
        <translation>
            <numerusform>%n zoals besteld</numerusform>
            <numerusform>%n zoals besteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken in</source>
        <translation>
            <numerusform>%n kan niet ingeschreven worden</numerusform>
            <numerusform>%n kunnen niet ingeschreven worden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without serial</source>
        <translation>
            <numerusform>%n regel zonder serienummer</numerusform>
            <numerusform>%n regels zonder serienummer</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>Bestelling noteren</translation>
    </message>
    <message>
        <source>%1 Del takes the line out; nothing was taken in yet.</source>
        <translation>%1 Del haalt de regel weg; er is nog niets ingeschreven.</translation>
    </message>
    <message>
        <source>A date cannot be read yet. Mend it, or empty the field.</source>
        <translation>Een datum is nog niet leesbaar. Verbeter ze of maak het veld leeg.</translation>
    </message>
    <message>
        <source>What you scanned before is still here.</source>
        <translation>Wat u eerder scande, staat er nog.</translation>
    </message>
    <message>
        <source>Choose one of the list, or empty the field.</source>
        <translation>Kies er een uit de lijst of maak het veld leeg.</translation>
    </message>
</context>
<context>
    <name>DetailColumn</name>
    <message>
        <source>Open the dossier</source>
        <translation>Dossier openen</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n verschil te beslissen</numerusform>
            <numerusform>%n verschillen te beslissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Difference in sentences</source>
        <translation>Verschil in zinnen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Version %1, concept</source>
        <translation>Versie %1, ontwerp</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Fallen away</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) unchanged</source>
        <translation>
            <numerusform>%n zin ongewijzigd</numerusform>
            <numerusform>%n zinnen ongewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>none fallen away</source>
        <translation>geen vervallen</translation>
    </message>
    <message numerus="yes">
        <source>%n fallen away</source>
        <translation>
            <numerusform>%n vervallen</numerusform>
            <numerusform>%n vervallen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by whom is not known</source>
        <translation>door wie is niet bekend</translation>
    </message>
</context>
<context>
    <name>DocumentDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie bewaren</translation>
    </message>
    <message>
        <source>Only the name of %1 is on this device; its content is on the server, and there is no connection now.</source>
        <translation>Van %1 staat alleen de naam op dit toestel; de inhoud staat op de server, en er is nu geen verbinding.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>%1 is being fetched from the server…</source>
        <translation>%1 wordt van de server opgehaald…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoever het staat</translation>
    </message>
    <message>
        <source>Stopped. What has come of %1 is kept: it goes on from there.</source>
        <translation>Gestopt. Wat van %1 al kwam, is bewaard: het gaat van daar verder.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 is of a kind that is not opened from here. Save a copy, and open it with care.</source>
        <translation>%1 is van een soort die van hieruit niet geopend wordt. Bewaar een kopie, en open die met zorg.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>No program of this computer opens %1.</source>
        <translation>Geen programma van deze computer opent %1.</translation>
    </message>
    <message>
        <source>%1 is open to read. What is changed in it stays out of the dossier.</source>
        <translation>%1 staat open om te lezen. Wat erin gewijzigd wordt, komt niet in het dossier.</translation>
    </message>
    <message>
        <source>No connection with the server now, and the content is only there. What has come is kept.</source>
        <translation>Nu geen verbinding met de server, en de inhoud staat alleen daar. Wat al kwam, is bewaard.</translation>
    </message>
</context>
<context>
    <name>DoneSheet</name>
    <message>
        <source>Has left the house: corrected by a new act, not taken back.</source>
        <translation>Is het huis uit: wordt met een nieuwe handeling verbeterd, niet teruggenomen.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Wat u deed</translation>
    </message>
    <message>
        <source>You did nothing here yet.</source>
        <translation>U deed hier nog niets.</translation>
    </message>
</context>
<context>
    <name>DossierActs</name>
    <message>
        <source>A term stands still</source>
        <translation>Een termijn staat stil</translation>
    </message>
    <message>
        <source>Let it stand still</source>
        <translation>Laten stilstaan</translation>
    </message>
    <message>
        <source>Which term</source>
        <translation>Welke termijn</translation>
    </message>
    <message>
        <source>Empty: every term of the house.</source>
        <translation>Leeg: elke termijn van het huis.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until (the first day it runs again)</source>
        <translation>Tot (de eerste dag dat hij weer loopt)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Runs on: %1</source>
        <translation>Loopt weer: %1</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>Laten lopen</translation>
    </message>
    <message>
        <source>Stands still since %1: %2</source>
        <translation>Staat stil sinds %1: %2</translation>
    </message>
    <message>
        <source>The first day it runs again</source>
        <translation>De eerste dag dat hij weer loopt</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Er is iets gebeurd</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Which incident</source>
        <translation>Welk incident</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A decision came in</source>
        <translation>Er kwam een beslissing binnen</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>De beslissing noteren</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Empty: the one that usually takes it.</source>
        <translation>Leeg: wie ze gewoonlijk neemt.</translation>
    </message>
    <message>
        <source>Which condition</source>
        <translation>Welke voorwaarde</translation>
    </message>
    <message>
        <source>The condition as it reads now</source>
        <translation>De voorwaarde zoals ze nu luidt</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>Langer met</translation>
    </message>
    <message>
        <source>Hearing on</source>
        <translation>Zitting op</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Another principal</source>
        <translation>Andere opdrachtgever</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Volgt op</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Plan a contact</source>
        <translation>Een contact plannen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>the first that is still required</source>
        <translation>het eerste dat nog verplicht is</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Empty: the usual one of this contact.</source>
        <translation>Leeg: het gewone van dit contact.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Verplaatsen: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>The proof of the absence of %1</source>
        <translation>Het bewijs van de afwezigheid van %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Expected before %1</source>
        <translation>Verwacht vóór %1</translation>
    </message>
    <message>
        <source>The proof is accepted</source>
        <translation>Het bewijs wordt aanvaard</translation>
    </message>
    <message>
        <source>Impose a condition</source>
        <translation>Een voorwaarde opleggen</translation>
    </message>
    <message>
        <source>Impose</source>
        <translation>Opleggen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Empty: from the decision on.</source>
        <translation>Leeg: vanaf de beslissing.</translation>
    </message>
    <message>
        <source>The wording of the decision</source>
        <translation>De woorden van de beslissing</translation>
    </message>
    <message>
        <source>Empty: the text of the catalogue, with what was filled in.</source>
        <translation>Leeg: de tekst van de catalogus, met wat is ingevuld.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>How it is kept: %1</source>
        <translation>Naleving: %1</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Ze is</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vastgesteld op</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Waaruit het blijkt</translation>
    </message>
    <message>
        <source>It is a breach of the condition</source>
        <translation>Het is een schending van de voorwaarde</translation>
    </message>
    <message>
        <source>Let a term stand still</source>
        <translation>Een termijn laten stilstaan</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Een gebeurtenis noteren</translation>
    </message>
    <message>
        <source>Let it run on: %1</source>
        <translation>Laten lopen: %1</translation>
    </message>
    <message>
        <source>Back to the computed date: %1</source>
        <translation>Terug naar de berekende datum: %1</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Een beslissing noteren</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Afzeggen</translation>
    </message>
    <message>
        <source>Decide on the proof</source>
        <translation>Over het bewijs beslissen</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Naleving</translation>
    </message>
    <message>
        <source>Fill in what is open</source>
        <translation>Invullen wat open is</translation>
    </message>
    <message>
        <source>Record hours</source>
        <translation>Uren noteren</translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation>Een afwezigheid noteren</translation>
    </message>
    <message>
        <source>Another work place</source>
        <translation>Andere prestatieplaats</translation>
    </message>
    <message>
        <source>Begin at a work place</source>
        <translation>Beginnen op een prestatieplaats</translation>
    </message>
    <message>
        <source>End at the work place</source>
        <translation>Stoppen op de prestatieplaats</translation>
    </message>
    <message>
        <source>New work place</source>
        <translation>Nieuwe prestatieplaats</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aanvaarden</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Een betaling noteren</translation>
    </message>
    <message>
        <source>Agree on instalments</source>
        <translation>Afbetaling afspreken</translation>
    </message>
    <message>
        <source>Begin a report or letter</source>
        <translation>Een verslag of brief beginnen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Het antwoord</translation>
    </message>
    <message>
        <source>Someone joins</source>
        <translation>Iemand komt erbij</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nieuw adres</translation>
    </message>
    <message>
        <source>Safety note</source>
        <translation>Veiligheidsnota</translation>
    </message>
    <message>
        <source>End the note: %1</source>
        <translation>De nota beëindigen: %1</translation>
    </message>
    <message>
        <source>Give to a colleague</source>
        <translation>Aan een collega geven</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Vragen wat ontbreekt</translation>
    </message>
    <message>
        <source>Has come in: %1</source>
        <translation>Is binnengekomen: %1</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Een taak toevoegen</translation>
    </message>
    <message>
        <source>Complete the registration</source>
        <translation>De registratie aanvullen</translation>
    </message>
    <message>
        <source>Hand over to another house</source>
        <translation>Aan een ander huis overdragen</translation>
    </message>
    <message>
        <source>Answer the handover</source>
        <translation>Antwoorden op de overdracht</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Het dossier afsluiten</translation>
    </message>
    <message>
        <source>Registered by mistake</source>
        <translation>Per vergissing geregistreerd</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>every term of the house</source>
        <translation>elke termijn van het huis</translation>
    </message>
    <message>
        <source>Hours that were worked</source>
        <translation>Uren die gepresteerd zijn</translation>
    </message>
    <message>
        <source>%1 accepted and %2 to accept, of %3</source>
        <translation>%1 aanvaard en %2 te aanvaarden, van %3</translation>
    </message>
    <message>
        <source>At most %1 a day.</source>
        <translation>Ten hoogste %1 per dag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Until (over midnight is possible)</source>
        <translation>Tot (over middernacht mag)</translation>
    </message>
    <message>
        <source>Minutes of break</source>
        <translation>Minuten pauze</translation>
    </message>
    <message>
        <source>Or hours</source>
        <translation>Of uren</translation>
    </message>
    <message>
        <source>Accept at once</source>
        <translation>Meteen aanvaarden</translation>
    </message>
    <message>
        <source>Absent at the work place</source>
        <translation>Afwezig op de prestatieplaats</translation>
    </message>
    <message>
        <source>Record the absence</source>
        <translation>De afwezigheid noteren</translation>
    </message>
    <message>
        <source>Work begins at a place</source>
        <translation>Het werk begint op een plaats</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>Prestatieplaats</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Overeenkomst getekend op</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Why the former one ends</source>
        <translation>Waarom de vorige stopt</translation>
    </message>
    <message>
        <source>Work at the place ends</source>
        <translation>Het werk op de plaats stopt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>A new work place</source>
        <translation>Een nieuwe prestatieplaats</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Uren van %1</translation>
    </message>
    <message>
        <source>Instalments for the victim</source>
        <translation>Afbetaling aan het slachtoffer</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Afspreken</translation>
    </message>
    <message>
        <source>What the decision says of amounts need not be typed again.</source>
        <translation>Wat de beslissing over bedragen zegt, hoeft u niet opnieuw te typen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Telkens</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Om de</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Eerste op</translation>
    </message>
    <message>
        <source>A proof of payment came in</source>
        <translation>Er kwam een betaalbewijs binnen</translation>
    </message>
    <message>
        <source>Still to pay: %1</source>
        <translation>Nog te betalen: %1</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>the instalment that was agreed</source>
        <translation>de afgesproken afbetaling</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>A report or letter</source>
        <translation>Een verslag of brief</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>the language of the procedure</source>
        <translation>de taal van de procedure</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Versturen: %1</translation>
    </message>
    <message>
        <source>It is frozen as it is, and goes to %1.</source>
        <translation>Het wordt vastgelegd zoals het is, en gaat naar: %1.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Dit kan niet worden teruggenomen.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verstuurd op</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
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
        <translation>Met de hand</translation>
    </message>
    <message>
        <source>Answer expected before</source>
        <translation>Antwoord verwacht vóór</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Antwoord op: %1</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Binnengekomen op</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Someone joins the dossier</source>
        <translation>Iemand komt bij het dossier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Give the dossier to a colleague</source>
        <translation>Het dossier aan een collega geven</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geven</translation>
    </message>
    <message>
        <source>Justice assistant</source>
        <translation>Justitieassistent</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Een taak</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>It stays open here until the other house takes it.</source>
        <translation>Het blijft hier open tot het andere huis het overneemt.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>What the colleague must know</source>
        <translation>Wat de collega moet weten</translation>
    </message>
    <message>
        <source>The handover</source>
        <translation>De overdracht</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>We take the dossier</source>
        <translation>Wij nemen het dossier over</translation>
    </message>
    <message>
        <source>If not: why</source>
        <translation>Zo niet: waarom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Still open; closing is possible with a reason:</source>
        <translation>Nog open; afsluiten kan met een reden:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Why it closes all the same</source>
        <translation>Waarom het toch wordt afgesloten</translation>
    </message>
    <message>
        <source>Open the dossier again</source>
        <translation>Het dossier heropenen</translation>
    </message>
    <message>
        <source>Mark as a mistake</source>
        <translation>Als vergissing aanduiden</translation>
    </message>
    <message>
        <source>It is counted nowhere, and kept.</source>
        <translation>Het wordt nergens geteld, en bewaard.</translation>
    </message>
    <message>
        <source>Sheet of hours</source>
        <translation>Urenblad</translation>
    </message>
    <message>
        <source>Roster %1: %2</source>
        <translation>Rooster %1: %2</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>weekdag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Plan a series</source>
        <translation>Reeks plannen</translation>
    </message>
    <message>
        <source>%1: another date, with the reason</source>
        <translation>%1: een andere datum, met de reden</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Datum verplaatsen</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nieuwe datum</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Andere datum</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schrijven</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Bezoekfiche</translation>
    </message>
    <message>
        <source>Accept all: %1</source>
        <translation>Alles aanvaarden: %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Een wens</translation>
    </message>
    <message>
        <source>Begin the next phase: %1</source>
        <translation>De volgende fase beginnen: %1</translation>
    </message>
    <message>
        <source>The right hours of %1</source>
        <translation>De juiste uren van %1</translation>
    </message>
    <message>
        <source>Recorded by %1: %2. It stays to be read.</source>
        <translation>Genoteerd door %1: %2. Dat blijft leesbaar.</translation>
    </message>
    <message>
        <source>Recorded by %1: %2 (%3). It stays to be read.</source>
        <translation>Genoteerd door %1: %2 (%3). Dat blijft leesbaar.</translation>
    </message>
    <message>
        <source>The absence of %1</source>
        <translation>De afwezigheid van %1</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eraan gedaan werd</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Open op</translation>
    </message>
    <message>
        <source>None ticked: every day.</source>
        <translation>Niets aangevinkt: elke dag.</translation>
    </message>
    <message>
        <source>wants to be told of a release</source>
        <translation>wil horen van een vrijlating</translation>
    </message>
    <message>
        <source>wants to be told of everything</source>
        <translation>wil alles horen</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>wil geen contact</translation>
    </message>
    <message>
        <source>only in writing</source>
        <translation>alleen schriftelijk</translation>
    </message>
    <message>
        <source>A wish of %1</source>
        <translation>Een wens van %1</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>Number of the dossier it is about</source>
        <translation>Nummer van het dossier waarover het gaat</translation>
    </message>
    <message>
        <source>The dossier itself stays closed to you; when it ends, a task comes here. The victim is told nothing by itself.</source>
        <translation>Dat dossier blijft voor jou gesloten; als het eindigt, komt hier een taak. Het slachtoffer krijgt niets vanzelf te horen.</translation>
    </message>
    <message>
        <source>The next phase: %1</source>
        <translation>De volgende fase: %1</translation>
    </message>
    <message>
        <source>A dossier of its own, for: %1</source>
        <translation>Een eigen dossier, voor: %1</translation>
    </message>
    <message>
        <source>Reference of the authority</source>
        <translation>Kenmerk overheid</translation>
    </message>
    <message>
        <source>Follow version %1 of the law</source>
        <translation>Versie %1 van de wet volgen</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>No date shifts and no condition changes.</source>
        <translation>Er verschuift geen datum en er verandert geen voorwaarde.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie bewaren</translation>
    </message>
</context>
<context>
    <name>DossierHead</name>
    <message>
        <source>Record contact</source>
        <translation>Contact noteren</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schrijven</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Meer handelingen</translation>
    </message>
    <message>
        <source>type version %1</source>
        <translation>type versie %1</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Volgt op</translation>
    </message>
    <message>
        <source>Justice assistant</source>
        <translation>Justitieassistent</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Volgende datum</translation>
    </message>
    <message>
        <source>Take this dossier</source>
        <translation>Dit dossier opnemen</translation>
    </message>
    <message>
        <source>Resume the measure</source>
        <translation>De maatregel hervatten</translation>
    </message>
    <message>
        <source>Raise a signal: %1</source>
        <translation>Signaleren: %1</translation>
    </message>
    <message>
        <source>Undo my last act</source>
        <translation>Mijn laatste handeling ongedaan maken</translation>
    </message>
</context>
<context>
    <name>DossierListPage</name>
    <message>
        <source>Which dossiers</source>
        <translation>Welke dossiers</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Name, number, birth date, register number or address</source>
        <translation>Naam, nummer, geboortedatum, rijksregisternummer of adres</translation>
    </message>
    <message>
        <source>Search dossiers</source>
        <translation>Dossiers zoeken</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Justitieassistent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Volgende datum</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Huis</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>de eerste %1</translation>
    </message>
    <message>
        <source>Nothing found. %1</source>
        <translation>Niets gevonden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter opent</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Filter wegdoen</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Kolommen en volgorde</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>Filter wijzigen</translation>
    </message>
    <message>
        <source>Keep as a filter</source>
        <translation>Als filter bewaren</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Alles weer tonen</translation>
    </message>
    <message>
        <source>No dossier answers to all of this.</source>
        <translation>Geen dossier voldoet aan dit alles.</translation>
    </message>
    <message>
        <source>No dossier is closed yet.</source>
        <translation>Er is nog geen dossier afgesloten.</translation>
    </message>
    <message>
        <source>No dossier is yours yet: a new mandate is registered with Ctrl+N, a team leader gives it to you.</source>
        <translation>U hebt nog geen dossiers: een nieuw mandaat registreert u met Ctrl+N, een teamverantwoordelijke wijst het u toe.</translation>
    </message>
    <message>
        <source>No dossiers here yet: register the first mandate with Ctrl+N.</source>
        <translation>Hier zijn nog geen dossiers: registreer het eerste mandaat met Ctrl+N.</translation>
    </message>
    <message>
        <source>No dossier answers to this filter now.</source>
        <translation>Geen dossier voldoet nu aan deze filter.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>The other way round: ascending</source>
        <translation>Andersom: oplopend</translation>
    </message>
    <message>
        <source>The other way round: descending</source>
        <translation>Andersom: aflopend</translation>
    </message>
    <message>
        <source>As it was in the beginning</source>
        <translation>Zoals het in het begin was</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>“%1” wijzigen</translation>
    </message>
    <message>
        <source>Keep this choice as a filter</source>
        <translation>Deze keuze als filter bewaren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The whole house may use it</source>
        <translation>Het hele huis mag hem gebruiken</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Zoekopdracht: %1</translation>
    </message>
    <message>
        <source>Open dossiers of the house</source>
        <translation>Open dossiers van het huis</translation>
    </message>
    <message>
        <source>Closed dossiers</source>
        <translation>Afgesloten dossiers</translation>
    </message>
    <message>
        <source>My dossiers</source>
        <translation>Mijn dossiers</translation>
    </message>
    <message>
        <source>dossiers</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>Nothing found on this device. %1</source>
        <translation>Niets gevonden op dit toestel. %1</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>Zoek op de server</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>What of the timeline</source>
        <translation>Wat van de tijdlijn</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Tijdlijn van %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historiek</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Delen van het dossier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Documenten en verslagen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Dossier sheet</source>
        <translation>Dossierfiche</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Bezoekfiche</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>fiche</translation>
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
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Naleving</translation>
    </message>
    <message>
        <source>Text as imposed</source>
        <translation>Tekst zoals opgelegd</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervaldag</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Loopt vanaf</translation>
    </message>
    <message>
        <source>Moved or standing still</source>
        <translation>Verplaatst of stil</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>verplaatst: %1</translation>
    </message>
    <message>
        <source>stood still %1 to %2</source>
        <translation>stond stil van %1 tot %2</translation>
    </message>
    <message>
        <source>stands still since %1</source>
        <translation>staat stil sinds %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>Prestatieplaats</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Afbetaling</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>partly paid</source>
        <translation>deels betaald</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>nog te komen</translation>
    </message>
    <message>
        <source>has not begun</source>
        <translation>nog niet begonnen</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>gedaan op %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>ended with the dossier</source>
        <translation>geëindigd met het dossier</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
</context>
<context>
    <name>DossierSide</name>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Not begun: %1</source>
        <translation>Nog niet begonnen: %1</translation>
    </message>
    <message>
        <source>%1 near · %2 later</source>
        <translation>%1 dichtbij · %2 later</translation>
    </message>
    <message>
        <source>the length is not known yet</source>
        <translation>de duur is nog niet gekend</translation>
    </message>
    <message>
        <source>not begun: from %1</source>
        <translation>nog niet begonnen: vanaf %1</translation>
    </message>
    <message>
        <source>moved by hand</source>
        <translation>met reden verplaatst</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>gedaan op %1</translation>
    </message>
    <message>
        <source>done late on %1</source>
        <translation>te laat gedaan op %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>nog %Ln dag</numerusform>
            <numerusform>nog %Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Required contacts</source>
        <translation>Verplichte contacten</translation>
    </message>
    <message>
        <source>planned, %1</source>
        <translation>gepland, %1</translation>
    </message>
    <message>
        <source>to plan</source>
        <translation>te plannen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n nageleefd</numerusform>
            <numerusform>%n nageleefd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 by law, %3 special</source>
        <translation>%1 · %2 van de wet, %3 bijzondere</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>when you can</source>
        <translation>als het past</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>niets te doen</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Nothing drawn yet. Draw with a mouse, a pen or a finger, or choose a picture below.</source>
        <translation>Nog niets getekend. Teken met muis, pen of vinger, of kies hieronder een beeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s) drawn.</source>
        <translation>
            <numerusform>%n streek getekend.</numerusform>
            <numerusform>%n streken getekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture, with %n stroke(s) drawn on it.</source>
        <translation>
            <numerusform>Een beeld, met %n streek erop getekend.</numerusform>
            <numerusform>Een beeld, met %n streken erop getekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw the plan here</source>
        <translation>Teken hier de plattegrond</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Teken hier</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Last stroke back</source>
        <translation>Laatste streek terug</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>EncipherDialog</name>
    <message>
        <source>Encipher the data on this computer</source>
        <translation>De gegevens op deze computer versleutelen</translation>
    </message>
    <message>
        <source>Your organisation asks that the data on this computer cannot be read by whoever finds it. Type the password you sign in with; from now on the program asks for it when it starts. This takes a moment and needs the network once.</source>
        <translation>Uw organisatie vraagt dat wie deze computer vindt, de gegevens erop niet kan lezen. Typ het wachtwoord waarmee u zich aanmeldt; vanaf nu vraagt het programma ernaar als het start. Dit duurt even en het netwerk is er één keer voor nodig.</translation>
    </message>
    <message>
        <source>Encipher</source>
        <translation>Versleutelen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Part of the page of figures</source>
        <translation>Deel van de pagina met cijfers</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Het tellen is gestopt.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Opnieuw tellen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Zoals bekend op</translation>
    </message>
    <message>
        <source>As known today</source>
        <translation>Zoals nu bekend</translation>
    </message>
    <message>
        <source>Which house</source>
        <translation>Welk huis</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Bezig met tellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Official groups</source>
        <translation>Officiële groepen</translation>
    </message>
    <message>
        <source>Lead times and more</source>
        <translation>Doorlooptijden en meer</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Over de jaren</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Bevroren</translation>
    </message>
    <message>
        <source>All houses</source>
        <translation>Alle huizen</translation>
    </message>
    <message>
        <source>As a table for a spreadsheet (CSV)</source>
        <translation>Als tabel voor een rekenblad (CSV)</translation>
    </message>
    <message>
        <source>The same for a third party: small figures hidden</source>
        <translation>Hetzelfde voor derden: kleine cijfers verborgen</translation>
    </message>
    <message>
        <source>for a third party: small figures hidden</source>
        <translation>voor derden: kleine cijfers verborgen</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>De cijfers exporteren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The figures are in %1</source>
        <translation>De cijfers staan in %1</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Last opened</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>no dossier yet</source>
        <translation>nog geen dossier</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Register a mandate</source>
        <translation>Een mandaat registreren</translation>
    </message>
    <message>
        <source>new dossier</source>
        <translation>nieuw dossier nieuwe opdracht</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Een contact noteren</translation>
    </message>
    <message>
        <source>new contact note</source>
        <translation>nieuw contact nieuwe nota</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>In nota’s</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Stukken en verslagen</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Kleuren: %1</translation>
    </message>
    <message>
        <source>theme setting</source>
        <translation>thema instelling</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>zoals de computer</translation>
    </message>
    <message>
        <source>Size of the text: %1 %</source>
        <translation>Grootte van de tekst: %1 %</translation>
    </message>
    <message>
        <source>letter setting</source>
        <translation>letters instelling</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>instelling</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
</context>
<context>
    <name>FrozenPart</name>
    <message>
        <source>Counts that were kept</source>
        <translation>Tellingen die bewaard zijn</translation>
    </message>
    <message>
        <source>Dossiers that came or went since</source>
        <translation>Dossiers die sindsdien bijkwamen of wegvielen</translation>
    </message>
    <message>
        <source>Free&amp;ze %1</source>
        <translation>%1 bevrie&amp;zen</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>Bevrie&amp;zen</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Bevroren op</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Definition version</source>
        <translation>Versie van de definitie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>came</source>
        <translation>erbij</translation>
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
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Nothing of %1 was frozen yet. Freeze the year when you hand in its figures: the table then stays as it is, and later you see what changed.</source>
        <translation>Van %1 is nog niets bevroren. Bevries het jaar wanneer u de cijfers afgeeft: de tabel blijft dan zoals ze is, en later ziet u wat er veranderde.</translation>
    </message>
    <message>
        <source>Nothing of %1 was frozen yet.</source>
        <translation>Van %1 is nog niets bevroren.</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Wat er sindsdien veranderde</translation>
    </message>
    <message>
        <source>Being compared …</source>
        <translation>Wordt vergeleken …</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, nu %3</translation>
    </message>
    <message>
        <source>Nothing: counted again, every figure is the same.</source>
        <translation>Niets: opnieuw geteld is elk cijfer hetzelfde.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of a dossier</source>
        <translation>
            <numerusform>%n verandering van een dossier</numerusform>
            <numerusform>%n veranderingen van dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The definition is another one since (%1, now %2).</source>
        <translation>De definitie is sindsdien een andere (%1, nu %2).</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cijfers</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>New, open and closed by official group</source>
        <translation>Nieuw, lopend en afgesloten per officiële groep</translation>
    </message>
    <message>
        <source>Lead times and other figures</source>
        <translation>Doorlooptijden en andere cijfers</translation>
    </message>
    <message>
        <source>Dossiers behind the chosen figure</source>
        <translation>Dossiers achter het gekozen cijfer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Lopend op %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Telt voor</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %n dossier(s)</source>
        <translation>
            <numerusform>de eerste %1 van %n dossier</numerusform>
            <numerusform>de eerste %1 van %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 tot %3)</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle groepen</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Wat wordt overgedragen</translation>
    </message>
    <message>
        <source>Choose a colleague above.</source>
        <translation>Kies hierboven een collega.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>handover</source>
        <translation>overdracht</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>F1 tells what the field is that you are in; Shift+F1 what the page is for.</source>
        <translation>F1 zegt wat het veld is waarin u staat; Shift+F1 waarvoor de pagina dient.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat is nieuw</translation>
    </message>
    <message>
        <source>What each page is for</source>
        <translation>Waarvoor elke pagina dient</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Where it comes back</source>
        <translation>Waar het terugkomt</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Volgens de wet</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Uitleg kopiëren</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
</context>
<context>
    <name>HoursModel</name>
    <message>
        <source>The day is still empty.</source>
        <translation>De dag is nog leeg.</translation>
    </message>
    <message>
        <source>“%1” is no day; type for example 24/11/2026.</source>
        <translation>“%1” is geen dag; typ bijvoorbeeld 24/11/2026.</translation>
    </message>
    <message>
        <source>“%1” is no time; type for example 8:30.</source>
        <translation>“%1” is geen uur; typ bijvoorbeeld 8:30.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes; type for example 30.</source>
        <translation>“%1” is geen aantal minuten; typ bijvoorbeeld 30.</translation>
    </message>
    <message>
        <source>“%1” is no number of hours; type for example 7:30.</source>
        <translation>“%1” is geen aantal uren; typ bijvoorbeeld 7:30.</translation>
    </message>
    <message>
        <source>Type from and until, or the hours.</source>
        <translation>Typ van en tot, of de uren.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Break (min)</source>
        <translation>Pauze (min)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Sheet of hours</source>
        <translation>Urenblad</translation>
    </message>
    <message>
        <source>Hours, one line a day</source>
        <translation>Uren, een regel per dag</translation>
    </message>
    <message>
        <source>Type in the cells, or paste lines from a spreadsheet: day, from, until, break, hours, absent, note. Delete empties a cell, Ctrl+Delete takes a line away.</source>
        <translation>Typ in de cellen, of plak regels uit een rekenblad: dag, van, tot, pauze, uren, afwezig, nota. Delete maakt een cel leeg, Ctrl+Delete haalt een regel weg.</translation>
    </message>
    <message>
        <source>Accept at once</source>
        <translation>Meteen aanvaarden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Regels plakken</translation>
    </message>
    <message>
        <source>Days of the roster</source>
        <translation>Dagen van het rooster</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Wat u aan het typen was, staat er nog.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>%1 accepted of %2</source>
        <translation>%1 aanvaard van %2</translation>
    </message>
    <message>
        <source>%1 to accept</source>
        <translation>%1 te aanvaarden</translation>
    </message>
    <message>
        <source>%1 still to work</source>
        <translation>nog %1 te werken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln absence(s)</source>
        <translation>
            <numerusform>%Ln afwezigheid</numerusform>
            <numerusform>%Ln afwezigheden</numerusform>
        </translation>
    </message>
    <message>
        <source>All the hours have been worked.</source>
        <translation>Alle uren zijn gewerkt.</translation>
    </message>
    <message>
        <source>No forecast before the first hours. The term ends on %1.</source>
        <translation>Geen vooruitzicht voor de eerste uren. De termijn eindigt op %1.</translation>
    </message>
    <message>
        <source>No forecast before the first hours.</source>
        <translation>Geen vooruitzicht voor de eerste uren.</translation>
    </message>
    <message>
        <source>At risk: at the pace so far it is done on %1, the term ends on %2.</source>
        <translation>In gevaar: aan het tempo tot nu is het klaar op %1, de termijn eindigt op %2.</translation>
    </message>
    <message>
        <source>In time: at the pace so far it is done on %1, the term ends on %2.</source>
        <translation>Op tijd: aan het tempo tot nu is het klaar op %1, de termijn eindigt op %2.</translation>
    </message>
    <message>
        <source>The roster never reaches the hours that are left.</source>
        <translation>Met het rooster raken de resterende uren nooit gewerkt.</translation>
    </message>
    <message>
        <source>At risk: by the roster it is done on %1, the term ends on %2.</source>
        <translation>In gevaar: volgens het rooster is het klaar op %1, de termijn eindigt op %2.</translation>
    </message>
    <message>
        <source>By the roster it is done on %1.</source>
        <translation>Volgens het rooster is het klaar op %1.</translation>
    </message>
    <message>
        <source>The roster has no other days until %1.</source>
        <translation>Het rooster heeft geen andere dagen tot %1.</translation>
    </message>
    <message>
        <source>Days still to come stay in the sheet until they have been worked.</source>
        <translation>Dagen die nog komen, blijven in het blad tot ze gewerkt zijn.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Er is nog niets te bewaren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved.</source>
        <translation>
            <numerusform>%Ln regel bewaard.</numerusform>
            <numerusform>%Ln regels bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) stay here, each with the reason.</source>
        <translation>
            <numerusform>%Ln regel blijft staan, met de reden ernaast.</numerusform>
            <numerusform>%Ln regels blijven staan, elk met de reden ernaast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HousePanel</name>
    <message>
        <source>House and data</source>
        <translation>Huis en gegevens</translation>
    </message>
    <message>
        <source>Check the data now</source>
        <translation>Gegevens nu nakijken</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Gegevens worden nagekeken</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Huis</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>%1, of which %2 run</source>
        <translation>%1, waarvan er %2 lopen</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Laatste controle</translation>
    </message>
    <message>
        <source>not yet on this computer</source>
        <translation>nog niet op deze computer</translation>
    </message>
    <message>
        <source>%1: all is whole</source>
        <translation>%1: alles is in orde</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <translation>
            <numerusform>%1: %Ln bevinding</numerusform>
            <numerusform>%1: %Ln bevindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>The data are whole, and so is the trail of who did what.</source>
        <translation>De gegevens zijn in orde, en ook het spoor van wie wat deed.</translation>
    </message>
    <message>
        <source>Make a backup now and show this to who looks after the computers: %1</source>
        <translation>Maak nu een reservekopie en toon dit aan wie de computers beheert: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>HousesPanel</name>
    <message>
        <source>Houses</source>
        <translation>Huizen</translation>
    </message>
    <message numerus="yes">
        <source>%n house(s)</source>
        <translation>
            <numerusform>%n huis</numerusform>
            <numerusform>%n huizen</numerusform>
        </translation>
    </message>
    <message>
        <source>House</source>
        <translation>Huis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1, this house</source>
        <translation>%1, dit huis</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Werkt voor</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Wat u aan het typen was, staat er nog.</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Nieuw in %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep the building block</source>
        <translation>De bouwsteen bewaren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back from the building block</source>
        <translation>Terug van de bouwsteen</translation>
    </message>
    <message>
        <source>Not to be chosen any more from</source>
        <translation>Niet meer te kiezen vanaf</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>End this building block</source>
        <translation>Deze bouwsteen beëindigen</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>%1, version %2 (concept)</source>
        <translation>%1, versie %2 (ontwerp)</translation>
    </message>
    <message>
        <source>Not used in any dossier type.</source>
        <translation>In geen enkel dossiertype gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>Used in %1. %n dossier(s) run on these.</source>
        <translation>
            <numerusform>Gebruikt in %1. Daarop loopt %n dossier.</numerusform>
            <numerusform>Gebruikt in %1. Daarop lopen %n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Building block in %1</source>
        <translation>Bouwsteen in %1</translation>
    </message>
    <message>
        <source>Type the first day on which it cannot be chosen any more.</source>
        <translation>Typ de eerste dag waarop dit niet meer gekozen kan worden.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pijltjes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>what this field is, or why this date</source>
        <translation>wat dit veld is, of waarom deze datum</translation>
    </message>
    <message>
        <source>what this page is for, and its keys</source>
        <translation>waarvoor deze pagina dient, en haar toetsen</translation>
    </message>
    <message>
        <source>search anything, or type what you want to do</source>
        <translation>alles zoeken, of typen wat u wilt doen</translation>
    </message>
    <message>
        <source>something new</source>
        <translation>iets nieuws beginnen</translation>
    </message>
    <message>
        <source>take the last act back</source>
        <translation>de laatste handeling ongedaan maken</translation>
    </message>
    <message>
        <source>to the next field; Shift+Tab back</source>
        <translation>naar het volgende veld; Shift+Tab terug</translation>
    </message>
    <message>
        <source>with the underlined letter: to that field or page</source>
        <translation>met de onderstreepte letter: naar dat veld of die pagina</translation>
    </message>
    <message>
        <source>closes what is on top; what you typed is kept</source>
        <translation>sluit wat bovenop ligt; wat u typte blijft bewaard</translation>
    </message>
    <message>
        <source>leave the program</source>
        <translation>het programma verlaten</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>In een formulier</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>uitvoeren</translation>
    </message>
    <message>
        <source>back; what you typed is kept</source>
        <translation>terug; wat u typte blijft bewaard</translation>
    </message>
    <message>
        <source>opens the list of a choice; typing searches in it</source>
        <translation>opent de lijst van een keuze; typen zoekt erin</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In een lijst</translation>
    </message>
    <message>
        <source>to another line</source>
        <translation>naar een andere lijn</translation>
    </message>
    <message>
        <source>opens the line</source>
        <translation>opent de lijn</translation>
    </message>
    <message>
        <source>opens the dossier at the right spot</source>
        <translation>opent het dossier op de juiste plaats</translation>
    </message>
    <message>
        <source>why the date of this line</source>
        <translation>waarom de datum van deze lijn</translation>
    </message>
    <message>
        <source>the parts of the dossier</source>
        <translation>de delen van het dossier</translation>
    </message>
    <message>
        <source>record a contact</source>
        <translation>een contact noteren</translation>
    </message>
    <message>
        <source>why the nearest date, or that of the chosen term</source>
        <translation>waarom de eerstvolgende datum, of die van de gekozen termijn</translation>
    </message>
    <message>
        <source>register the mandate</source>
        <translation>het mandaat registreren</translation>
    </message>
    <message>
        <source>go on later</source>
        <translation>later verdergaan</translation>
    </message>
    <message>
        <source>save the note</source>
        <translation>de nota bewaren</translation>
    </message>
    <message>
        <source>back to the dossier</source>
        <translation>terug naar het dossier</translation>
    </message>
    <message>
        <source>keep the answers</source>
        <translation>de antwoorden bewaren</translation>
    </message>
    <message>
        <source>send the report</source>
        <translation>het verslag versturen</translation>
    </message>
    <message>
        <source>a week back, a week on</source>
        <translation>een week terug, een week verder</translation>
    </message>
    <message>
        <source>over the board</source>
        <translation>over het bord</translation>
    </message>
    <message>
        <source>opens an appointment, or plans one in an empty place</source>
        <translation>opent een afspraak, of plant er een op een lege plaats</translation>
    </message>
    <message>
        <source>move the appointment: arrows, then Enter</source>
        <translation>de afspraak verzetten: pijltjes, dan Enter</translation>
    </message>
    <message>
        <source>call the appointment off</source>
        <translation>de afspraak afzeggen</translation>
    </message>
    <message>
        <source>to today</source>
        <translation>naar vandaag</translation>
    </message>
    <message>
        <source>Sheet of hours</source>
        <translation>Urenblad</translation>
    </message>
    <message>
        <source>paste lines from a spreadsheet</source>
        <translation>lijnen uit een rekenblad plakken</translation>
    </message>
    <message>
        <source>empty the chosen cells</source>
        <translation>de gekozen cellen leegmaken</translation>
    </message>
    <message>
        <source>take the chosen lines away</source>
        <translation>de gekozen lijnen weghalen</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <translation>opnieuw doen wat teruggenomen werd</translation>
    </message>
    <message>
        <source>what you did: take back or do again any of it</source>
        <translation>wat u deed: elk ervan terugnemen of opnieuw doen</translation>
    </message>
    <message>
        <source>what was announced</source>
        <translation>de meldingen</translation>
    </message>
    <message>
        <source>the next dossier that is open; Ctrl+W closes it</source>
        <translation>het volgende open dossier; Ctrl+W sluit het</translation>
    </message>
    <message>
        <source>print what is in front</source>
        <translation>afdrukken wat voor u staat</translation>
    </message>
    <message>
        <source>save it and begin the letter it asks for</source>
        <translation>bewaren en de brief beginnen die het vraagt</translation>
    </message>
    <message>
        <source>the sheet for this visit</source>
        <translation>het blad voor dit bezoek</translation>
    </message>
    <message>
        <source>to the next part of the page; Shift+F6 back</source>
        <translation>naar het volgende deel van de pagina; Shift+F6 terug</translation>
    </message>
    <message>
        <source>the next section of a version; Alt+Page Up the one before</source>
        <translation>het volgende onderdeel van een versie; Alt+Page Up het vorige</translation>
    </message>
    <message>
        <source>the next language of a text</source>
        <translation>de volgende taal van een tekst</translation>
    </message>
    <message>
        <source>save the version</source>
        <translation>de versie opslaan</translation>
    </message>
    <message>
        <source>take a chosen code or row away</source>
        <translation>een gekozen code of regel weghalen</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>verplaatsen</translation>
    </message>
    <message>
        <source>how it stands with the server, when there is one</source>
        <translation>hoe het staat met de server, als er een is</translation>
    </message>
    <message>
        <source>of a difference: keep what stands</source>
        <translation>van een verschil: houd wat er staat</translation>
    </message>
    <message>
        <source>take the other</source>
        <translation>neem de andere</translation>
    </message>
    <message>
        <source>both, with dates</source>
        <translation>beide, met datum</translation>
    </message>
    <message>
        <source>in the search field: also on the server, when there is one</source>
        <translation>in het zoekveld: ook op de server, als die er is</translation>
    </message>
</context>
<context>
    <name>LatePart</name>
    <message>
        <source>Note for who made it (needed when it is not taken over)</source>
        <translation>Nota voor wie het maakte (nodig als u het niet overneemt)</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Neem het over</translation>
    </message>
    <message>
        <source>Do not take it over</source>
        <translation>Neem het niet over</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Open het dossier</translation>
    </message>
    <message>
        <source>Late work</source>
        <translation>Laat werk</translation>
    </message>
    <message>
        <source>Enter opens the dossier</source>
        <translation>Enter opent het dossier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>not on this device</source>
        <translation>niet op dit toestel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>No late work waits for a decision.</source>
        <translation>Er wacht geen laat werk op een beslissing.</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message>
        <source>Late work is kept by the server, and there is no connection with it now.</source>
        <translation>Laat werk wordt door de server bewaard, en er is nu geen verbinding mee.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Vraag opnieuw</translation>
    </message>
    <message>
        <source>Taken over; it comes with the next exchange.</source>
        <translation>Overgenomen; het komt met de volgende uitwisseling.</translation>
    </message>
    <message>
        <source>Not taken over; who made it reads your note.</source>
        <translation>Niet overgenomen; wie het maakte, leest uw nota.</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
</context>
<context>
    <name>LoadTable</name>
    <message>
        <source>Assistant</source>
        <translation>Justitieassistent</translation>
    </message>
    <message>
        <source>Open dossiers</source>
        <translation>Open dossiers</translation>
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
        <translation>%1 % van de zwaarste last</translation>
    </message>
    <message>
        <source>Late terms</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Register a mandate</source>
        <translation>Mandaat registreren</translation>
    </message>
    <message>
        <source>Record a contact in this dossier</source>
        <translation>Contact noteren in dit dossier</translation>
    </message>
    <message>
        <source>Everything is kept on this computer</source>
        <translation>Alles bewaard op deze computer</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>No dossier is open yet.</source>
        <translation>Er is nog geen dossier open.</translation>
    </message>
    <message numerus="yes">
        <source>Today’s dates are being worked out: %n dossier(s) to go</source>
        <translation>
            <numerusform>De termijnen van vandaag worden berekend: nog %n dossier</numerusform>
            <numerusform>De termijnen van vandaag worden berekend: nog %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks for your password</source>
        <translation>Vraagt uw wachtwoord</translation>
    </message>
</context>
<context>
    <name>ManagementPage</name>
    <message>
        <source>Management</source>
        <translation>Beheer</translation>
    </message>
</context>
<context>
    <name>MandateForm</name>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Dossier &amp;type</source>
        <translation>Dossier&amp;type</translation>
    </message>
    <message>
        <source>Deciding &amp;authority</source>
        <translation>Beslissende &amp;overheid</translation>
    </message>
    <message>
        <source>Follo&amp;wed up by</source>
        <translation>Volgt o&amp;p</translation>
    </message>
    <message>
        <source>&amp;Case number there</source>
        <translation>K&amp;enmerk overheid</translation>
    </message>
    <message>
        <source>Date of the &amp;decision</source>
        <translation>&amp;Datum beslissing</translation>
    </message>
    <message>
        <source>&amp;Final on</source>
        <translation>&amp;Kracht van gewijsde</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Duur &amp;maatregel</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>Ontvan&amp;gen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Special conditions</source>
        <translation>Bijzondere voorwaarden</translation>
    </message>
    <message>
        <source>Add c&amp;ondition</source>
        <translation>&amp;Voorwaarde</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Aanstelling</translation>
    </message>
    <message>
        <source>&amp;Justice assistant</source>
        <translation>&amp;Justitieassistent</translation>
    </message>
    <message>
        <source>Register a mandate</source>
        <translation>Mandaat registreren</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>Incomplete is allowed. Tab follows the fields.</source>
        <translation>Onvolledig mag. Tab volgt de velden.</translation>
    </message>
    <message>
        <source>not in force on %1</source>
        <translation>niet van kracht op %1</translation>
    </message>
    <message>
        <source>version %1, in force on %2</source>
        <translation>versie %1, geldig op %2</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Uren</translation>
    </message>
    <message>
        <source>missing, the registry sends it</source>
        <translation>ontbreekt, griffie bezorgt</translation>
    </message>
    <message>
        <source>not understood: type for example 3 years</source>
        <translation>niet begrepen: typ bijvoorbeeld 3 jaar</translation>
    </message>
    <message>
        <source>by law %1 to %2</source>
        <translation>wet: %1 tot %2</translation>
    </message>
    <message>
        <source>follows up: %1</source>
        <translation>volgt op: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n from the decision</source>
        <translation>
            <numerusform>%n van de beslissing</numerusform>
            <numerusform>%n van de beslissing</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the dates is not understood. What you typed is still there: put it right or clear it.</source>
        <translation>Een van de datums is niet begrepen. Wat u typte, staat er nog: verbeter het of maak het leeg.</translation>
    </message>
    <message>
        <source>Choose the dossier type first. What you typed is kept.</source>
        <translation>Kies eerst het dossiertype. Wat u typte, blijft bewaard.</translation>
    </message>
    <message>
        <source>The length is not understood. What you typed is still there: put it right or clear it.</source>
        <translation>De duur is niet begrepen. Wat u typte, staat er nog: verbeter het of maak het leeg.</translation>
    </message>
    <message>
        <source>not understood: type for example 120</source>
        <translation>niet begrepen: typ bijvoorbeeld 120</translation>
    </message>
    <message>
        <source>outside what the law allows, see below</source>
        <translation>buiten wat de wet toelaat, zie onderaan</translation>
    </message>
    <message>
        <source>The hours are not understood. What you typed is still there: put it right or clear it.</source>
        <translation>De uren zijn niet begrepen. Wat je typte, staat er nog: verbeter het of maak het leeg.</translation>
    </message>
    <message>
        <source>&amp;Enforceable from</source>
        <translation>U&amp;itvoerbaar vanaf</translation>
    </message>
    <message>
        <source>&amp;Held in</source>
        <translation>Opge&amp;sloten in</translation>
    </message>
</context>
<context>
    <name>MandatesPart</name>
    <message>
        <source>Mandates without an assistant</source>
        <translation>Mandaten zonder justitieassistent</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Toewijzen aan</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>Workload with this mandate</source>
        <translation>Werklast met dit mandaat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>nu afwezig</translation>
    </message>
    <message>
        <source>Every mandate has its assistant.</source>
        <translation>Elk mandaat heeft zijn justitieassistent.</translation>
    </message>
    <message>
        <source>Choose who takes it.</source>
        <translation>Kies wie het opneemt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes from %2 to %3 by weight, with %n dossier(s) afterwards.</source>
        <translation>
            <numerusform>%1 gaat in gewicht van %2 naar %3, met daarna %n dossier.</numerusform>
            <numerusform>%1 gaat in gewicht van %2 naar %3, met daarna %n dossiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitoredPart</name>
    <message>
        <source>People under monitoring</source>
        <translation>Personen onder toezicht</translation>
    </message>
    <message>
        <source>Name, number or serial</source>
        <translation>Naam, nummer of serienummer</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Welke toestand</translation>
    </message>
    <message>
        <source>Which region</source>
        <translation>Welke regio</translation>
    </message>
    <message>
        <source>Choose somebody to see everything of the monitoring.</source>
        <translation>Kies iemand om alles van het toezicht te zien.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Enkelband</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>All that run</source>
        <translation>Alle lopende</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle regio’s</translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>de eerste</numerusform>
            <numerusform>de eerste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found with this. Empty the fields above to see everybody.</source>
        <translation>Hiermee wordt niemand gevonden. Maak de velden hierboven leeg om iedereen te zien.</translation>
    </message>
    <message>
        <source>Nobody is under monitoring yet. Register a mandate of electronic monitoring (New, Ctrl+N): whoever it is about stands here from then on.</source>
        <translation>Er is nog niemand onder toezicht. Registreer een mandaat van elektronisch toezicht (Nieuw, Ctrl+N): wie het betreft, staat vanaf dan hier.</translation>
    </message>
</context>
<context>
    <name>MonitoringForms</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>When (now when empty)</source>
        <translation>Wanneer (leeg: nu)</translation>
    </message>
    <message>
        <source>Counts as sentence</source>
        <translation>Telt als straf</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Neen</translation>
    </message>
    <message>
        <source>As the prison registry decides; nothing when it did not say.</source>
        <translation>Zoals het gevangenisregister beslist; niets als het niets zei.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Completeness check</source>
        <translation>Volledigheidscontrole</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Wat is nagegaan</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet geweten</translation>
    </message>
    <message>
        <source>Details of the monitoring</source>
        <translation>Gegevens van het toezicht</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Techniek</translation>
    </message>
    <message>
        <source>Enforceable on</source>
        <translation>Uitvoerbaar op</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Niet voor</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Ten laatste</translation>
    </message>
    <message>
        <source>Minutes on the way</source>
        <translation>Minuten onderweg</translation>
    </message>
    <message>
        <source>What a visitor must know</source>
        <translation>Wat wie komt moet weten</translation>
    </message>
    <message>
        <source>A visit to be planned</source>
        <translation>Een te plannen bezoek</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nagaan</translation>
    </message>
    <message>
        <source>Check is complete</source>
        <translation>Controle is volledig</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aanvaarden</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Andere plaats</translation>
    </message>
    <message>
        <source>Another place in the queue</source>
        <translation>Een andere plaats in de wachtrij</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Daar zetten</translation>
    </message>
    <message>
        <source>Place (0: as computed)</source>
        <translation>Plaats (0: zoals berekend)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Onderbreken</translation>
    </message>
    <message>
        <source>Monitoring is interrupted</source>
        <translation>Het toezicht wordt onderbroken</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Loopt weer</translation>
    </message>
    <message>
        <source>Monitored again</source>
        <translation>Weer onder toezicht</translation>
    </message>
    <message>
        <source>Move home</source>
        <translation>Verhuizen</translation>
    </message>
    <message>
        <source>He moves</source>
        <translation>Hij verhuist</translation>
    </message>
    <message>
        <source>Plan the move</source>
        <translation>Verhuis plannen</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nieuw adres</translation>
    </message>
    <message>
        <source>A new address is first noted with the person.</source>
        <translation>Een nieuw adres noteert u eerst bij de persoon.</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>Dag van de verhuis</translation>
    </message>
    <message>
        <source>Power, network and cohabitants were checked</source>
        <translation>Stroom, netwerk en huisgenoten zijn nagegaan</translation>
    </message>
    <message>
        <source>Absconded</source>
        <translation>Ontvlucht</translation>
    </message>
    <message>
        <source>He absconded</source>
        <translation>Hij is ontvlucht</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Einddatum</translation>
    </message>
    <message>
        <source>End date as the prison registry says</source>
        <translation>Einddatum volgens het gevangenisregister</translation>
    </message>
    <message>
        <source>Never computed here.</source>
        <translation>Wordt hier nooit berekend.</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Wie dat meldde</translation>
    </message>
    <message>
        <source>Number of the message</source>
        <translation>Nummer van het bericht</translation>
    </message>
    <message>
        <source>End date seen</source>
        <translation>Einddatum gezien</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Gevangenis</translation>
    </message>
    <message>
        <source>Where he is held</source>
        <translation>Waar hij verblijft</translation>
    </message>
    <message>
        <source>Prison (empty: he left)</source>
        <translation>Gevangenis (leeg: hij vertrok)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Order ends</source>
        <translation>Bevel eindigt</translation>
    </message>
    <message>
        <source>The order ends</source>
        <translation>Het bevel eindigt</translation>
    </message>
    <message>
        <source>End the order</source>
        <translation>Bevel beëindigen</translation>
    </message>
    <message>
        <source>The device is taken off in prison</source>
        <translation>Het toestel wordt in de gevangenis afgenomen</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Terugsturen</translation>
    </message>
    <message>
        <source>Send the mandate back</source>
        <translation>Het mandaat terugsturen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel the monitoring</source>
        <translation>Het toezicht annuleren</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Schrappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>At the latest on %1.</source>
        <translation>Ten laatste op %1.</translation>
    </message>
    <message>
        <source>Second technician</source>
        <translation>Tweede technicus</translation>
    </message>
    <message>
        <source>The person was reached and knows the time</source>
        <translation>De persoon is bereikt en kent het uur</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Het bezoek verplaatsen</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>Het bezoek plannen</translation>
    </message>
    <message>
        <source>Person was told</source>
        <translation>Persoon verwittigd</translation>
    </message>
    <message>
        <source>Reserve equipment</source>
        <translation>Materiaal reserveren</translation>
    </message>
    <message>
        <source>Keep equipment for this visit</source>
        <translation>Materiaal voor dit bezoek opzijleggen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserveren</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Off the plan</source>
        <translation>Van de planning</translation>
    </message>
    <message>
        <source>Take the visit off the plan</source>
        <translation>Het bezoek van de planning halen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Eraf halen</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>In vain</source>
        <translation>Vergeefs</translation>
    </message>
    <message>
        <source>A visit in vain</source>
        <translation>Een vergeefs bezoek</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>The visit is not needed any more</source>
        <translation>Het bezoek is niet meer nodig</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>telt</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>telt niet</translation>
    </message>
    <message>
        <source>Version %1, from %2: %3</source>
        <translation>Versie %1, vanaf %2: %3</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>approved, not active yet</source>
        <translation>goedgekeurd, nog niet actief</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>goed te keuren</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>te plannen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bevel</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>opgeschort</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>van kracht</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Aangesloten</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Te weten</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet nagegaan</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Uurroosters</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1, by law</source>
        <translation>%1, wettelijk</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verwittigd</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Opzijgelegd</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>two technicians</source>
        <translation>twee technici</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Uurrooster</translation>
    </message>
    <message>
        <source>The visit is done</source>
        <translation>Het bezoek is gedaan</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>First signal at the centre</source>
        <translation>Eerste signaal bij het centrum</translation>
    </message>
    <message>
        <source>The rules were explained</source>
        <translation>De regels zijn uitgelegd</translation>
    </message>
    <message>
        <source>Left, or taken off</source>
        <translation>Vertrokken, of afgenomen</translation>
    </message>
    <message>
        <source>Arrived, or on again</source>
        <translation>Aangekomen, of weer aangebracht</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Scan what you fit</source>
        <translation>Scan wat u aanbrengt</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescand</translation>
    </message>
    <message>
        <source>Range test</source>
        <translation>Bereiktest</translation>
    </message>
    <message>
        <source>Test of the range at home</source>
        <translation>Bereiktest in de woning</translation>
    </message>
    <message>
        <source>Heard everywhere at home</source>
        <translation>Overal in de woning gehoord</translation>
    </message>
    <message>
        <source>Range that was set</source>
        <translation>Ingesteld bereik</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plattegrond</translation>
    </message>
    <message>
        <source>There is a plan already. Leave this empty to keep it.</source>
        <translation>Er is al een plattegrond. Laat dit leeg om die te houden.</translation>
    </message>
    <message>
        <source>%1: how many were used</source>
        <translation>%1: hoeveel gebruikt</translation>
    </message>
    <message numerus="yes">
        <source>%n in the vehicle.</source>
        <translation>
            <numerusform>%n in het voertuig.</numerusform>
            <numerusform>%n in het voertuig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how many broke</source>
        <translation>%1: hoeveel stukgegaan</translation>
    </message>
    <message>
        <source>How it broke</source>
        <translation>Hoe het stukging</translation>
    </message>
    <message>
        <source>Needed first: %1.</source>
        <translation>Eerst nog nodig: %1.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>The new device scanned</source>
        <translation>Het nieuwe toestel gescand</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>%1 gescand</translation>
    </message>
    <message>
        <source>The old device taken back</source>
        <translation>Het oude toestel teruggenomen</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 teruggenomen</translation>
    </message>
    <message>
        <source>still to scan</source>
        <translation>nog te scannen</translation>
    </message>
    <message>
        <source>still to test</source>
        <translation>nog te testen</translation>
    </message>
    <message>
        <source>when finishing</source>
        <translation>bij het afronden</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Steps of this visit: %1 of %2 done</source>
        <translation>Stappen van dit bezoek: %1 van %2 gedaan</translation>
    </message>
    <message>
        <source>with the range test</source>
        <translation>bij de bereiktest</translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message>
        <source>Part of monitoring</source>
        <translation>Deel van het toezicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Toezicht</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Technici</translation>
    </message>
    <message>
        <source>Planning window</source>
        <translation>Planningsvenster</translation>
    </message>
</context>
<context>
    <name>NotchPanel</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>alles gelezen</translation>
    </message>
    <message>
        <source>Nothing was announced in the last fourteen days. What colleagues do in your dossiers, changes of law and visits that are about to begin wait here.</source>
        <translation>In de laatste veertien dagen werd niets gemeld. Wat collega’s in uw dossiers doen, wetswijzigingen en bezoeken die zo beginnen, wachten hier.</translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>Now, %1</source>
        <translation>Nu, %1</translation>
    </message>
</context>
<context>
    <name>OpenList</name>
    <message>
        <source>Open dossier: %1</source>
        <translation>Open dossier: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open dossiers</source>
        <translation>Open dossiers</translation>
    </message>
</context>
<context>
    <name>OtherPeople</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Wijzigen: %1</translation>
    </message>
</context>
<context>
    <name>PackagePane</name>
    <message>
        <source>Packages (*.json)</source>
        <translation>Pakketten (*.json)</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Pakket maken</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>Pakket inlezen</translation>
    </message>
    <message>
        <source>A package from elsewhere</source>
        <translation>Een pakket van elders</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten</translation>
    </message>
    <message>
        <source>Package written: %1</source>
        <translation>Pakket geschreven: %1</translation>
    </message>
    <message>
        <source>%1, made by %2 on %3: %4</source>
        <translation>%1, gemaakt door %2 op %3: %4</translation>
    </message>
    <message>
        <source>Dossier type</source>
        <translation>Dossiertype</translation>
    </message>
    <message>
        <source>Building block</source>
        <translation>Bouwsteen</translation>
    </message>
    <message>
        <source>Text of a report or letter</source>
        <translation>Tekst van een verslag of brief</translation>
    </message>
    <message>
        <source>%1: we have %2, they have %3</source>
        <translation>%1: wij hebben %2, zij hebben %3</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 wordt %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>en nog %n plaats</numerusform>
            <numerusform>en nog %n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ours stays</source>
        <translation>Het onze blijft</translation>
    </message>
    <message>
        <source>Theirs comes in its place</source>
        <translation>Het hunne komt in de plaats</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Wat er met %1 gebeurt</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>%1: print…</source>
        <translation>%1 afdrukken…</translation>
    </message>
    <message>
        <source>%1: save as PDF</source>
        <translation>%1 bewaren als PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save it as PDF, and print it elsewhere.</source>
        <translation>Op deze computer is geen printer ingesteld. Bewaar het als PDF en druk het elders af.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Afgedrukt.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Afgedrukt op %1.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Bewaard in %1</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
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
        <translation>Naam, geboortedatum, rijksregisternummer, adres</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen zoeken</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden personen</translation>
    </message>
    <message>
        <source>Type a name at the left, and choose someone.</source>
        <translation>Typ links een naam, en kies iemand.</translation>
    </message>
    <message>
        <source>The people of my dossiers</source>
        <translation>De personen van mijn dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>overleden %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nieuw adres</translation>
    </message>
    <message>
        <source>Safety note</source>
        <translation>Veiligheidsnota</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
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
        <translation>tot %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>What a colleague must know</source>
        <translation>Wat een collega moet weten</translation>
    </message>
    <message>
        <source>Enter ends it</source>
        <translation>Enter beëindigt ze</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Lijkt op</translation>
    </message>
    <message>
        <source>Enter merges</source>
        <translation>Enter voegt samen</translation>
    </message>
    <message>
        <source>a team leader merges</source>
        <translation>een teamverantwoordelijke voegt samen</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Family name, given name</source>
        <translation>Familienaam, voornaam</translation>
    </message>
    <message>
        <source>Street number, postcode town</source>
        <translation>Straat nummer, postcode gemeente</translation>
    </message>
    <message>
        <source>None of them, a new person</source>
        <translation>Geen van hen, nieuwe persoon</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>Ge&amp;boortedatum</translation>
    </message>
    <message>
        <source>National n&amp;umber</source>
        <translation>&amp;Rijksregisternummer</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>already registered: nothing to type again</source>
        <translation>al gekend: niets opnieuw te typen</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nieuwe persoon</translation>
    </message>
    <message>
        <source>missing, reception asks for it</source>
        <translation>ontbreekt, onthaal vraagt op</translation>
    </message>
    <message numerus="yes">
        <source>Looks like %n person(s)</source>
        <translation>
            <numerusform>Lijkt op %n persoon</numerusform>
            <numerusform>Lijkt op %n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running dossier(s)</source>
        <translation>
            <numerusform>%n lopend dossier</numerusform>
            <numerusform>%n lopende dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Deze persoon</translation>
    </message>
    <message>
        <source>This person: %1</source>
        <translation>Deze persoon: %1</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Nog iemand</translation>
    </message>
</context>
<context>
    <name>PersonForms</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Rijksregisternummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>New address: %1</source>
        <translation>Nieuw adres: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
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
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Safety note: %1</source>
        <translation>Veiligheidsnota: %1</translation>
    </message>
    <message>
        <source>It shows in every dossier of this person.</source>
        <translation>Ze staat in elk dossier van deze persoon.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What a colleague must know</source>
        <translation>Wat een collega moet weten</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 en %2 zijn één persoon</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Why they look alike: %1</source>
        <translation>Waarom ze op elkaar lijken: %1</translation>
    </message>
    <message>
        <source>Dossiers, addresses and notes of the second go to the first. This can be undone.</source>
        <translation>Dossiers, adressen en nota’s van de tweede gaan naar de eerste. Dit kan ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>PictureInput</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Beelden (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Last stroke back</source>
        <translation>Laatste streek terug</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Photo or picture…</source>
        <translation>Foto of beeld…</translation>
    </message>
    <message>
        <source>Or a document that is in the dossier already</source>
        <translation>Of een document dat al in het dossier staat</translation>
    </message>
    <message>
        <source>That file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>Dat bestand is geen beeld dat gelezen kan worden. Kies een PNG of een JPEG.</translation>
    </message>
    <message>
        <source>Draw large</source>
        <translation>Groot tekenen</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>&amp;Dossiers</source>
        <translation>&amp;Dossiers</translation>
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
        <translation>Vers&amp;lagen</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Cijfers</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>Ca&amp;talogus</translation>
    </message>
    <message>
        <source>M&amp;onitoring</source>
        <translation>T&amp;oezicht</translation>
    </message>
    <message>
        <source>&amp;Management</source>
        <translation>&amp;Beheer</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>T&amp;eam</translation>
    </message>
    <message>
        <source>S&amp;ynchronisation</source>
        <translation>&amp;Synchronisatie</translation>
    </message>
</context>
<context>
    <name>PlanBoard</name>
    <message>
        <source>Technician · load</source>
        <translation>Technieker · belasting</translation>
    </message>
    <message>
        <source>Planning board</source>
        <translation>Planningsbord</translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation>Geen diensten op deze dag.</translation>
    </message>
    <message>
        <source>The planning is being read, %1 of %2 technicians</source>
        <translation>Planning laden, %1 van %2 techniekers</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technieker</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Visits that are planned, by technician and hour</source>
        <translation>Geplande bezoeken, per technieker en uur</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks for a proposal, Delete takes off the plan, L pins.</source>
        <translation>Ctrl+Enter vraagt een voorstel, Delete haalt van de planning, L zet vast.</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>toegezegd</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vast</translation>
    </message>
</context>
<context>
    <name>PlanningCards</name>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>toegezegd</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>vergeefs</translation>
    </message>
    <message>
        <source>prison</source>
        <translation>gevangenis</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>%1 d te laat</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>twee personen</translation>
    </message>
</context>
<context>
    <name>PlanningDesk</name>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 van %2 min</translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 min</translation>
    </message>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>the day is over</source>
        <translation>de dag is voorbij</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 bij %2</translation>
    </message>
    <message>
        <source>Possible with a reason</source>
        <translation>Kan met een reden</translation>
    </message>
    <message>
        <source>Choose a visit that is planned.</source>
        <translation>Kies een bezoek dat gepland is.</translation>
    </message>
    <message>
        <source>Not planned yet; it would fit best with %1.</source>
        <translation>Nog niet gepland; past het best bij %1.</translation>
    </message>
    <message>
        <source>%1 min driving to it</source>
        <translation>%1 min rijden ernaartoe</translation>
    </message>
    <message>
        <source>%1 min between</source>
        <translation>%1 min ertussen</translation>
    </message>
    <message>
        <source>By law at the latest %1</source>
        <translation>Wettelijk ten laatste %1</translation>
    </message>
    <message>
        <source>At the latest %1</source>
        <translation>Ten laatste %1</translation>
    </message>
    <message>
        <source>Promised between %1 and %2</source>
        <translation>Toegezegd tussen %1 en %2</translation>
    </message>
    <message>
        <source>Second choice: %1, %2 min dearer</source>
        <translation>Tweede keuze: %1, %2 min duurder</translation>
    </message>
    <message>
        <source>It would be better with %1, by %2 min</source>
        <translation>Het zou beter zijn bij %1, met %2 min</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>naar %1, %2</translation>
    </message>
    <message>
        <source>off the plan</source>
        <translation>van de planning</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>gemeld: %1</translation>
    </message>
</context>
<context>
    <name>PlanningWindow</name>
    <message>
        <source>SISET planning</source>
        <translation>SISET-planning</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welke dagen</translation>
    </message>
    <message>
        <source>%1 stays where it is: the visit has begun or is over.</source>
        <translation>%1 blijft staan: het bezoek is begonnen of voorbij.</translation>
    </message>
    <message>
        <source>Planning, %1 s. Not planned so far: %2.</source>
        <translation>Bezig met plannen, %1 s. Nog niet gepland: %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>There is nothing to plan on these days.</source>
        <translation>Er is niets te plannen op deze dagen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Ask a proposal</source>
        <translation>Voorstel vragen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Person or place</source>
        <translation>Persoon of plaats</translation>
    </message>
    <message>
        <source>Earlier (Alt+Left)</source>
        <translation>Vroeger (Alt+Links)</translation>
    </message>
    <message>
        <source>Later (Alt+Right)</source>
        <translation>Later (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>Ongedaan maken (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Y)</source>
        <translation>Opnieuw doen (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>Afdrukken en uitvoeren</translation>
    </message>
    <message>
        <source>Find a person or a place on the board</source>
        <translation>Zoek een persoon of plaats op het bord</translation>
    </message>
    <message>
        <source>Board of technicians and hours</source>
        <translation>Bord van techniekers en uren</translation>
    </message>
    <message>
        <source>Arrow keys go from visit to visit, Space picks up, Enter drops, Escape cancels.</source>
        <translation>Pijltjes gaan van bezoek naar bezoek, spatie neemt op, Enter plaatst, Esc annuleert.</translation>
    </message>
    <message>
        <source>Technician · load</source>
        <translation>Technieker · belasting</translation>
    </message>
    <message>
        <source>Nobody works on these days.</source>
        <translation>Geen diensten op deze dagen.</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Naar vandaag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dagen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle regio’s</translation>
    </message>
    <message>
        <source>Plan what is chosen</source>
        <translation>Plan wat gekozen is</translation>
    </message>
    <message>
        <source>Plan all of these days</source>
        <translation>Plan alles van deze dagen</translation>
    </message>
    <message>
        <source>Work the plan out anew, few changes</source>
        <translation>Herreken de planning, weinig wijzigingen</translation>
    </message>
    <message>
        <source>What if there were one technician more?</source>
        <translation>En met één technieker meer?</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>het bord</translation>
    </message>
    <message>
        <source>day sheets</source>
        <translation>dagbladen</translation>
    </message>
    <message>
        <source>Calendars of the technicians (iCalendar) …</source>
        <translation>Agenda’s van de techniekers (iCalendar) …</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>De lijst kopiëren</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>De lijst staat op het klembord.</translation>
    </message>
    <message>
        <source>Drag a visit to a technician, or press Space on it.</source>
        <translation>Sleep een bezoek naar een technieker, of druk er spatie op.</translation>
    </message>
    <message>
        <source>This plan is only looked at.</source>
        <translation>Deze planning wordt enkel bekeken.</translation>
    </message>
    <message>
        <source>phone: promised · lock: pinned · two heads: two persons</source>
        <translation>telefoon: toegezegd · slot: vast · twee hoofden: twee personen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s)</source>
        <translation>
            <numerusform>%n past</numerusform>
            <numerusform>%n passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a consequence</source>
        <translation>
            <numerusform>%n met gevolg</numerusform>
            <numerusform>%n met gevolg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not possible</source>
        <translation>
            <numerusform>%n niet mogelijk</numerusform>
            <numerusform>%n niet mogelijk</numerusform>
        </translation>
    </message>
    <message>
        <source>Why does the visit to %1 come off the plan?</source>
        <translation>Waarom gaat het bezoek bij %1 van de planning?</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n visits come off the plan?</source>
        <translation>
            <numerusform>Waarom gaat dit bezoek van de planning?</numerusform>
            <numerusform>Waarom gaan deze %n bezoeken van de planning?</numerusform>
        </translation>
    </message>
    <message>
        <source>to be planned anew</source>
        <translation>opnieuw te plannen</translation>
    </message>
    <message>
        <source>%1 fits nowhere in the coming days; the reasons stand at the right.</source>
        <translation>%1 past nergens in de komende dagen; de redenen staan rechts.</translation>
    </message>
    <message>
        <source>Planning …</source>
        <translation>Bezig met plannen …</translation>
    </message>
    <message>
        <source>This was a question: the technician who is more does not exist.</source>
        <translation>Dit was een vraag: de extra technieker bestaat niet.</translation>
    </message>
    <message>
        <source>planned at once</source>
        <translation>samen gepland</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or prison(s) have to be told.</source>
        <translation>
            <numerusform>%n persoon of gevangenis moet verwittigd worden.</numerusform>
            <numerusform>%n personen of gevangenissen moeten verwittigd worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>Details	F2</source>
        <translation>Details\tF2</translation>
    </message>
    <message>
        <source>Best place	Ctrl+Enter</source>
        <translation>Beste plaats\tCtrl+Enter</translation>
    </message>
    <message>
        <source>Pick up	Space</source>
        <translation>Opnemen\tSpatie</translation>
    </message>
    <message>
        <source>Pin or loosen	L</source>
        <translation>Vastzetten of losmaken\tL</translation>
    </message>
    <message>
        <source>Tell the person</source>
        <translation>Persoon verwittigen</translation>
    </message>
    <message>
        <source>Off the plan	Del</source>
        <translation>Van de planning\tDel</translation>
    </message>
    <message>
        <source>To now	Ctrl+G</source>
        <translation>Naar nu\tCtrl+G</translation>
    </message>
    <message>
        <source>Nobody and no place on these days is called so.</source>
        <translation>Niemand en geen plaats op deze dagen heet zo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Where the calendars are written</source>
        <translation>Waar de agenda’s geschreven worden</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) written.</source>
        <translation>
            <numerusform>%n agenda geschreven.</numerusform>
            <numerusform>%n agenda’s geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them now</source>
        <translation>Nu verwittigen</translation>
    </message>
    <message>
        <source>Pick it up again</source>
        <translation>Opnieuw opnemen</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Opnieuw vragen</translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>Change</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Van en naar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Without this line</source>
        <translation>Zonder deze regel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>wordt meegenomen</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>wordt weggelaten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>Other hour</source>
        <translation>Ander uur</translation>
    </message>
    <message>
        <source>Off the plan</source>
        <translation>Van de planning</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>kept for %1</source>
        <translation>gereserveerd voor %1</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>te plannen</translation>
    </message>
    <message>
        <source>to the person</source>
        <translation>aan persoon</translation>
    </message>
    <message>
        <source>to the prison</source>
        <translation>aan gevangenis</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alles aanvaarden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Reden van de wijziging</translation>
    </message>
    <message>
        <source>Lines of the proposal</source>
        <translation>Regels van het voorstel</translation>
    </message>
    <message>
        <source>Space ticks a line off.</source>
        <translation>Spatie vinkt een regel aan of uit.</translation>
    </message>
    <message>
        <source>The days of the proposal</source>
        <translation>De dagen van het voorstel</translation>
    </message>
    <message>
        <source>Only what changes</source>
        <translation>Enkel wat verandert</translation>
    </message>
    <message numerus="yes">
        <source>Changes – %n line(s)</source>
        <translation>
            <numerusform>Wijzigingen – %n regel</numerusform>
            <numerusform>Wijzigingen – %n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verplaatst</numerusform>
            <numerusform>%n verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other hour(s)</source>
        <translation>
            <numerusform>%n ander uur</numerusform>
            <numerusform>%n ander uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%n reservatie</numerusform>
            <numerusform>%n reservaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposal for %n visit(s), nothing applied yet</source>
        <translation>
            <numerusform>Voorstel voor %n bezoek, nog niets toegepast</numerusform>
            <numerusform>Voorstel voor %n bezoeken, nog niets toegepast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not planned. %1</source>
        <translation>
            <numerusform>%n niet gepland. %1</numerusform>
            <numerusform>%n niet gepland. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal for %1, nothing applied yet</source>
        <translation>Voorstel voor %1, nog niets toegepast</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 van %2 min</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nieuw: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wordt %2</translation>
    </message>
    <message>
        <source>moved here: %1</source>
        <translation>verplaatst: %1</translation>
    </message>
    <message>
        <source>Accept ticked (%1)</source>
        <translation>Aangevinkte aanvaarden (%1)</translation>
    </message>
    <message>
        <source>With only these lines: %1.</source>
        <translation>Met enkel deze regels: %1.</translation>
    </message>
    <message>
        <source>One step: Ctrl+Z takes all of it back as long as no message has left. Worked out in %1 s.</source>
        <translation>Eén stap: Ctrl+Z draait alles terug zolang er geen bericht vertrokken is. Berekend in %1 s.</translation>
    </message>
    <message>
        <source>Nothing would be planned: the reasons stand at the right.</source>
        <translation>Er zou niets gepland worden: de redenen staan rechts.</translation>
    </message>
    <message>
        <source>No place was found: the reasons stand at the right.</source>
        <translation>Er is geen plaats gevonden: de redenen staan rechts.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>De afbeelding kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Nu verbinden</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Fields and how they are used</source>
        <translation>Velden en hun gebruik</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>Changed after</source>
        <translation>Nadien gewijzigd</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Gebruikt in</translation>
    </message>
    <message>
        <source>In nothing, and seldom filled in: it can go</source>
        <translation>Nergens, en zelden ingevuld: het kan weg</translation>
    </message>
    <message>
        <source>In nothing</source>
        <translation>Nergens</translation>
    </message>
    <message>
        <source>There is no dossier of this type yet.</source>
        <translation>Er is nog geen dossier van dit type.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n dossier(s), of all versions of this type.</source>
        <translation>
            <numerusform>Over %n dossier, van alle versies van dit type.</numerusform>
            <numerusform>Over %n dossiers, van alle versies van dit type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could go.</source>
        <translation>
            <numerusform>%n veld kan weg.</numerusform>
            <numerusform>%n velden kunnen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field is filled in or read.</source>
        <translation>Elk veld wordt ingevuld of gelezen.</translation>
    </message>
</context>
<context>
    <name>QueuePart</name>
    <message>
        <source>Who waits to be connected</source>
        <translation>Wie wacht op aansluiting</translation>
    </message>
    <message>
        <source>By form, then by the last day, the first day and the day of receipt. A place by hand has its reason.</source>
        <translation>Volgens de vorm, dan de laatste dag, de eerste dag en de dag van ontvangst. Een plaats met de hand heeft haar reden.</translation>
    </message>
    <message>
        <source>Nobody waits to be connected.</source>
        <translation>Niemand wacht op aansluiting.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Niet voor</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Ten laatste</translation>
    </message>
    <message>
        <source>%1 – too late</source>
        <translation>%1 – te laat</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Waarom hier</translation>
    </message>
    <message>
        <source>by hand (computed %1): %2</source>
        <translation>met de hand (berekend %1): %2</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>volgens de regel</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Justitiehuis</source>
        <translation>Justitiehuis</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Onderdelen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassignPart</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Alle dossiers</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Take back what went over today</source>
        <translation>Overdracht van vandaag terugdraaien</translation>
    </message>
    <message>
        <source>Dossiers to hand over</source>
        <translation>Over te dragen dossiers</translation>
    </message>
    <message>
        <source>Who takes over: Space chooses</source>
        <translation>Wie overneemt (spatie kiest)</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Wie overneemt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
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
        <translation>Gaat naar</translation>
    </message>
    <message>
        <source>nobody who may</source>
        <translation>niemand die mag</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blijft</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose above from whom</source>
        <translation>Kies hierboven van wie</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dossier(s) chosen: Space chooses</source>
        <translation>
            <numerusform>%1 van %n dossier gekozen (spatie kiest)</numerusform>
            <numerusform>%1 van %n dossiers gekozen (spatie kiest)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n dossier(s)</source>
        <translation>
            <numerusform>%n dossier overdragen</numerusform>
            <numerusform>%n dossiers overdragen</numerusform>
        </translation>
    </message>
    <message>
        <source>This one to…</source>
        <translation>Dit dossier aan…</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, met de hand</translation>
    </message>
    <message>
        <source>By weight again</source>
        <translation>Weer volgens gewicht</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Go on later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Draft kept, %1</source>
        <translation>Concept bewaard, %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message numerus="yes">
        <source>Register, %n item(s) to follow</source>
        <translation>
            <numerusform>Registreren en %n gegeven opvragen</numerusform>
            <numerusform>Registreren en %n gegevens opvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Wat u aan het typen was, staat er nog.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Register a mandate</source>
        <translation>Mandaat registreren</translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message>
        <source>Rehearsal on running dossiers</source>
        <translation>Proefdraai op lopende dossiers</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proefdraaien</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Rehearsal under way</source>
        <translation>Proefdraai bezig</translation>
    </message>
    <message>
        <source>No dossier runs on another version.</source>
        <translation>Geen dossier loopt op een andere versie.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers rehearsed.</source>
        <translation>
            <numerusform>%n dossier nagerekend.</numerusform>
            <numerusform>%n dossiers nagerekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a version to see what it would do to running dossiers.</source>
        <translation>Kies een versie om te zien wat ze met lopende dossiers zou doen.</translation>
    </message>
    <message>
        <source>Lays version %1 beside every running dossier of this type: which move, which dates shift, which conditions change. Nothing is written.</source>
        <translation>Legt versie %1 naast elk lopend dossier van dit type: welke gaan over, welke data verschuiven, welke voorwaarden veranderen. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>No dossier of this type is running.</source>
        <translation>Van dit type loopt geen dossier.</translation>
    </message>
    <message>
        <source>running dossiers follow this version; none is on another one.</source>
        <translation>lopende dossiers volgen deze versie; geen enkel een andere.</translation>
    </message>
    <message>
        <source>move by themselves</source>
        <translation>gaan vanzelf over</translation>
    </message>
    <message>
        <source>wait for a choice</source>
        <translation>wachten op een keuze</translation>
    </message>
    <message>
        <source>answer below</source>
        <translation>antwoord hieronder</translation>
    </message>
    <message>
        <source>keep their version</source>
        <translation>houden hun versie</translation>
    </message>
    <message>
        <source>cannot move</source>
        <translation>kunnen niet overgaan</translation>
    </message>
    <message>
        <source>would have something late at once</source>
        <translation>zouden meteen iets te laat hebben</translation>
    </message>
    <message>
        <source>follow this version already</source>
        <translation>volgen deze versie al</translation>
    </message>
    <message>
        <source>What the law leaves open</source>
        <translation>Wat de wet openlaat</translation>
    </message>
    <message numerus="yes">
        <source>(%n dossiers)</source>
        <translation>
            <numerusform>(%n dossier)</numerusform>
            <numerusform>(%n dossiers)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what happens</source>
        <translation>Kies wat er gebeurt</translation>
    </message>
    <message>
        <source>Which dates shift</source>
        <translation>Welke data verschuiven</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n vroeger</numerusform>
            <numerusform>%n vroeger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n vervalt</numerusform>
            <numerusform>%n vervallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late at once</source>
        <translation>
            <numerusform>%n meteen te laat</numerusform>
            <numerusform>%n meteen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after. </source>
        <translation>%1: nu %2, dan %3. </translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>Which conditions change</source>
        <translation>Welke voorwaarden veranderen</translation>
    </message>
    <message>
        <source>Go on with what was cut off</source>
        <translation>Verdergaan waar het stopte</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n dossiers over</source>
        <translation>
            <numerusform>%n dossier laten overgaan</numerusform>
            <numerusform>%n dossiers laten overgaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Laten overgaan</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>A run to version %1 was cut off. Nothing is lost: it goes on where it was.</source>
        <translation>Een overgang naar versie %1 werd afgebroken. Er is niets verloren: hij gaat verder waar hij was.</translation>
    </message>
    <message>
        <source>The dossiers can move from %1 on, when this version is law.</source>
        <translation>De dossiers kunnen overgaan vanaf %1, wanneer deze versie wet is.</translation>
    </message>
    <message>
        <source>A concept moves nothing. Publish it first; the dossiers can move from its commencement on.</source>
        <translation>Een ontwerp verandert niets. Publiceer het eerst; de dossiers kunnen overgaan vanaf de inwerkingtreding.</translation>
    </message>
    <message>
        <source>These dossiers were worked on since and stay where they are: %1</source>
        <translation>Aan deze dossiers is sindsdien gewerkt; ze blijven waar ze zijn: %1</translation>
    </message>
    <message>
        <source>All dossiers are back where they were.</source>
        <translation>Alle dossiers zijn terug waar ze waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were carried over to version %1; each has an act that says so.</source>
        <translation>
            <numerusform>%n dossier ging over naar versie %1; een handeling zegt dat.</numerusform>
            <numerusform>%n dossiers gingen over naar versie %1; elk heeft een handeling die dat zegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportListPage</name>
    <message>
        <source>Which reports</source>
        <translation>Welke verslagen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>Enter opens the report, or begins it</source>
        <translation>Enter opent het verslag, of begint het</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, voor %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Begun or sent</source>
        <translation>Begonnen of verstuurd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Te schrijven</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wacht op antwoord</translation>
    </message>
    <message>
        <source>Sent lately</source>
        <translation>Pas verstuurd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln verslag</numerusform>
            <numerusform>%Ln verslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has to be written now.</source>
        <translation>Er moet nu geen verslag geschreven worden.</translation>
    </message>
    <message>
        <source>No report is being written.</source>
        <translation>Er is geen verslag in de maak.</translation>
    </message>
    <message>
        <source>No answer is awaited.</source>
        <translation>Er wordt geen antwoord verwacht.</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 60 days.</source>
        <translation>De laatste 60 dagen is er niets verstuurd.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>to %1</source>
        <translation>aan %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vervalt %1</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>verstuurd op %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>Back to the dossier</source>
        <translation>Terug naar het dossier</translation>
    </message>
    <message>
        <source>Keep in the dossier</source>
        <translation>Bewaren in het dossier</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Wat u aan het typen was, staat hier nog.</translation>
    </message>
    <message>
        <source>only you can answer this</source>
        <translation>alleen u kunt dit beantwoorden</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>oordeel</translation>
    </message>
    <message>
        <source>from: people</source>
        <translation>uit: personen</translation>
    </message>
    <message>
        <source>from: decisions</source>
        <translation>uit: beslissingen</translation>
    </message>
    <message>
        <source>from: decision of %1</source>
        <translation>uit: beslissing van %1</translation>
    </message>
    <message>
        <source>from: contacts</source>
        <translation>uit: contacten</translation>
    </message>
    <message>
        <source>from: conditions</source>
        <translation>uit: voorwaarden</translation>
    </message>
    <message>
        <source>from: terms</source>
        <translation>uit: termijnen</translation>
    </message>
    <message>
        <source>from: hours</source>
        <translation>uit: uren</translation>
    </message>
    <message>
        <source>from: payments</source>
        <translation>uit: betalingen</translation>
    </message>
    <message>
        <source>from: principals</source>
        <translation>uit: opdrachtgevers</translation>
    </message>
    <message>
        <source>from: registration</source>
        <translation>uit: registratie</translation>
    </message>
    <message>
        <source>Still to answer</source>
        <translation>Nog te beantwoorden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>A question is still open: answer it before the report is sent.</source>
        <translation>Een vraag staat nog open: beantwoord ze voor u het verslag verstuurt.</translation>
    </message>
</context>
<context>
    <name>RowHead</name>
    <message>
        <source>Open. Delete takes it away, Alt and an arrow key move it.</source>
        <translation>Open. Delete haalt de regel weg, Alt met een pijl verplaatst ze.</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>Enter opent de regel.</translation>
    </message>
</context>
<context>
    <name>RowsEdit</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Toevoegen aan %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naar boven</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Naar onder</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>From when it holds cannot be read.</source>
        <translation>Het begin van de versie is niet leesbaar. Vul een dag en een uur in.</translation>
    </message>
    <message>
        <source>Take the version back</source>
        <translation>De versie intrekken</translation>
    </message>
    <message>
        <source>Refuse the version</source>
        <translation>De versie weigeren</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Out of the house on one day</source>
        <translation>Eén keer de woning uit</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>A document shows it</source>
        <translation>Een document bewijst het</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Uurrooster van %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Uurrooster</translation>
    </message>
    <message>
        <source>The week, Monday to Sunday</source>
        <translation>De week, van maandag tot zondag</translation>
    </message>
    <message>
        <source>Kind to draw with</source>
        <translation>Soort om mee te tekenen</translation>
    </message>
    <message>
        <source>Versions of the schedule</source>
        <translation>Versies van het uurrooster</translation>
    </message>
    <message>
        <source>Movements on one day</source>
        <translation>Eenmalige verplaatsingen</translation>
    </message>
    <message>
        <source>Holds from: day</source>
        <translation>Geldt vanaf: dag</translation>
    </message>
    <message>
        <source>Holds from: time</source>
        <translation>Geldt vanaf: uur</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Holds from (its approval when empty)</source>
        <translation>Geldt vanaf (leeg: vanaf de goedkeuring)</translation>
    </message>
    <message>
        <source>Drag to draw, move or stretch; Shift: 5 minutes. Keys: arrows and Space draw, Ctrl+arrows move, Shift+arrows stretch, a letter chooses the kind, Delete takes away, Ctrl+Z takes back.</source>
        <translation>Sleep om te tekenen, te verplaatsen of te rekken; Shift: 5 minuten. Toetsen: pijlen en spatie tekenen, Ctrl+pijlen verplaatst, Shift+pijlen rekt, een letter kiest de soort, Delete wist, Ctrl+Z herstelt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Copy the version in force</source>
        <translation>Geldende versie overnemen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Active at the supplier</source>
        <translation>Actief bij de leverancier</translation>
    </message>
    <message>
        <source>A movement</source>
        <translation>Eenmalige verplaatsing</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnemen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nieuwe versie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>%1 (no proof)</source>
        <translation>%1 (geen bewijs)</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>goed te keuren</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>in force, %1</source>
        <translation>geldt, %1</translation>
    </message>
    <message>
        <source>approved, %1</source>
        <translation>goedgekeurd, %1</translation>
    </message>
    <message>
        <source>What you were drawing is still here.</source>
        <translation>Wat u aan het tekenen was, staat er nog.</translation>
    </message>
    <message>
        <source>Schedule of %1 · %2</source>
        <translation>Uurrooster van %1 · %2</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>Toon het blok</translation>
    </message>
    <message>
        <source>%1–%2 lasts %3, not %4</source>
        <translation>%1–%2 duurt %3, niet %4</translation>
    </message>
    <message>
        <source>The clock changes in the night to %1: %2.</source>
        <translation>De klok verandert in de nacht naar %1: %2.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>not active yet</source>
        <translation>nog niet actief</translation>
    </message>
</context>
<context>
    <name>SearchOnServer</name>
    <message>
        <source>Search on the server</source>
        <translation>Zoek op de server</translation>
    </message>
    <message>
        <source>Only this device was searched</source>
        <translation>Alleen dit toestel werd doorzocht</translation>
    </message>
    <message>
        <source>Only this device was searched; there is no connection now</source>
        <translation>Alleen dit toestel werd doorzocht; er is nu geen verbinding</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message>
        <source>Type on; the answer comes here</source>
        <translation>Typ gerust verder; het antwoord komt hier</translation>
    </message>
    <message>
        <source>No connection with the server now. Search again when there is one.</source>
        <translation>Nu geen verbinding met de server. Zoek opnieuw zodra die er is.</translation>
    </message>
    <message>
        <source>The server finds nothing else</source>
        <translation>De server vindt niets anders</translation>
    </message>
    <message>
        <source>Try the number, or part of the name of who it is about</source>
        <translation>Probeer het nummer, of een deel van de naam</translation>
    </message>
    <message>
        <source>not on this device</source>
        <translation>niet op dit toestel</translation>
    </message>
    <message>
        <source>On the server: the first %1 of %2</source>
        <translation>Op de server: de eerste %1 van %2</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Op de server</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message>
        <source>Nothing here yet. Begin above with “%1”.</source>
        <translation>Hier staat nog niets. Begin hierboven met “%1”.</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Why another day</source>
        <translation>Waarom een andere dag</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Mijn instellingen</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>zoals de computer</translation>
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
        <translation>Dit is mijn eerste computer: ik kies een wachtwoord</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>They are the same: go on</source>
        <translation>Ze zijn gelijk: ga verder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Deze computer instellen</translation>
    </message>
    <message>
        <source>Work with a server</source>
        <translation>Werken met een server</translation>
    </message>
    <message>
        <source>There is nothing on this computer yet. The address and the code are on the paper you got from whoever manages your house.</source>
        <translation>Op deze computer staat nog niets. Het adres en de code staan op het papier dat u kreeg van wie uw huis beheert.</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Wachtwoord n&amp;og eens</translation>
    </message>
    <message>
        <source>Add&amp;ress of the server</source>
        <translation>Ad&amp;res van de server</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>&amp;Naam van deze computer</translation>
    </message>
    <message>
        <source>This computer does not know the certificate of the server. Compare this fingerprint with the one on your paper, sign by sign. Nothing was sent yet.</source>
        <translation>Deze computer kent het certificaat van de server niet. Vergelijk deze vingerafdruk met die op uw papier, teken voor teken. Er is nog niets verzonden.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Fingerprint of the server</source>
        <translation>Vingerafdruk van de server</translation>
    </message>
    <message>
        <source>Type the code of your paper.</source>
        <translation>Typ de code van uw papier.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Typ een wachtwoord.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.</translation>
    </message>
    <message>
        <source>Give this computer a name, so that you recognise it.</source>
        <translation>Geef deze computer een naam, zodat u hem herkent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message>
        <source>The certificate of the server is being fetched…</source>
        <translation>Het certificaat van de server wordt opgehaald…</translation>
    </message>
    <message>
        <source>Welcome, %1. Your dossiers are being fetched; the first time this may take some minutes.</source>
        <translation>Welkom, %1. Uw dossiers worden opgehaald; de eerste keer kan dat enkele minuten duren.</translation>
    </message>
    <message>
        <source>Welcome, %1. Your dossiers are being fetched:</source>
        <translation>Welkom, %1. Uw dossiers worden opgehaald:</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Meld opnieuw aan</translation>
    </message>
    <message>
        <source>This device was away from the server for long, so it asks for the password of %1 once. What you did here is kept, and goes after that.</source>
        <translation>Dit toestel was lang weg van de server en vraagt daarom één keer het wachtwoord van %1. Wat u hier deed, is bewaard en gaat daarna.</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Users of this house</source>
        <translation>Gebruikers van dit huis</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Gebruiker toevoegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten zo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>End on this day</source>
        <translation>Op deze dag uit dienst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <translation>
            <numerusform>%Ln nu</numerusform>
            <numerusform>%Ln nu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leaves the house</source>
        <translation>%1 verlaat het huis</translation>
    </message>
    <message>
        <source>Who is it? Type the name.</source>
        <translation>Wie is het? Typ de naam.</translation>
    </message>
    <message>
        <source>Type the user name with which this person logs on.</source>
        <translation>Typ de gebruikersnaam waarmee deze persoon aanmeldt.</translation>
    </message>
    <message>
        <source>Choose the role: it says what this person may see and do.</source>
        <translation>Kies de rol: die bepaalt wat deze persoon mag zien en doen.</translation>
    </message>
    <message>
        <source>Type the last day.</source>
        <translation>Typ de laatste dag.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Shows what you did, to take it back</source>
        <translation>Toont wat u deed, om het terug te nemen</translation>
    </message>
    <message>
        <source>What you did, to take it back (%1)</source>
        <translation>Wat u deed, om het terug te nemen (%1)</translation>
    </message>
    <message>
        <source>Opens the synchronisation</source>
        <translation>Opent de synchronisatie</translation>
    </message>
    <message>
        <source>Opens the synchronisation (%1)</source>
        <translation>Opent de synchronisatie (%1)</translation>
    </message>
</context>
<context>
    <name>StockForms</name>
    <message>
        <source>to be planned</source>
        <translation>te plannen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>When (now when empty)</source>
        <translation>Wanneer (leeg: nu)</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Waar het ligt</translation>
    </message>
    <message>
        <source>It came off</source>
        <translation>Het werd afgenomen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>How it came back</source>
        <translation>Hoe het terugkwam</translation>
    </message>
    <message>
        <source>Where it lies now</source>
        <translation>Waar het nu ligt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>It was fitted at its visit</source>
        <translation>Het werd aangelegd bij zijn bezoek</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Aangelegd</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>Is er</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>Het is aangekomen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Came off</source>
        <translation>Afgenomen</translation>
    </message>
    <message>
        <source>Back, tested</source>
        <translation>Terug, getest</translation>
    </message>
    <message>
        <source>Back from the supplier</source>
        <translation>Terug van de leverancier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>It was tested here and passed</source>
        <translation>Het is hier getest en geslaagd</translation>
    </message>
    <message>
        <source>Firmware now</source>
        <translation>Firmware nu</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Teruggevonden</translation>
    </message>
    <message>
        <source>It is here again</source>
        <translation>Het is er weer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test geslaagd</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test niet geslaagd</translation>
    </message>
    <message>
        <source>It did not pass its test</source>
        <translation>Het slaagde niet voor de test</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>Hygiëne</translation>
    </message>
    <message>
        <source>Clean and test</source>
        <translation>Reinigen en testen</translation>
    </message>
    <message>
        <source>Cleaning, charging, test</source>
        <translation>Reiniging, opladen, test</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>Out of the vehicle</source>
        <translation>Uit het voertuig</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Daar leggen</translation>
    </message>
    <message>
        <source>Keep for a visit</source>
        <translation>Houden voor een bezoek</translation>
    </message>
    <message>
        <source>Keep it for a visit</source>
        <translation>Voor een bezoek houden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Visit (number, kind)</source>
        <translation>Bezoek (nummer, soort)</translation>
    </message>
    <message>
        <source>No visit to come asks for this kind of device.</source>
        <translation>Geen komend bezoek vraagt dit soort toestel.</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Niet langer houden</translation>
    </message>
    <message>
        <source>No longer kept for its visit</source>
        <translation>Niet langer gehouden voor zijn bezoek</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Reden (mag leeg blijven)</translation>
    </message>
    <message>
        <source>In a vehicle</source>
        <translation>In een voertuig</translation>
    </message>
    <message>
        <source>Put in a vehicle</source>
        <translation>In een voertuig leggen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Andere plaats</translation>
    </message>
    <message>
        <source>It lies at another place</source>
        <translation>Het ligt op een andere plaats</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation>Naar de leverancier</translation>
    </message>
    <message>
        <source>It goes to its supplier</source>
        <translation>Het gaat naar zijn leverancier</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>Vervangen door een ander</translation>
    </message>
    <message>
        <source>The supplier gave another one</source>
        <translation>De leverancier gaf een ander</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Serial of the new one</source>
        <translation>Serienummer van het nieuwe</translation>
    </message>
    <message>
        <source>Its barcode</source>
        <translation>Zijn barcode</translation>
    </message>
    <message>
        <source>Given as evidence</source>
        <translation>Als bewijs afgegeven</translation>
    </message>
    <message>
        <source>It goes to the police or the court</source>
        <translation>Het gaat naar politie of gerecht</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Afgegeven</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>It belongs with another</source>
        <translation>Het hoort bij een ander</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Serial of the other one</source>
        <translation>Serienummer van het andere</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Het is verloren</translation>
    </message>
    <message>
        <source>Report it lost</source>
        <translation>Als verloren melden</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Gestolen</translation>
    </message>
    <message>
        <source>It is stolen</source>
        <translation>Het is gestolen</translation>
    </message>
    <message>
        <source>Report it stolen</source>
        <translation>Als gestolen melden</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Buiten gebruik stellen</translation>
    </message>
    <message>
        <source>It is thrown away</source>
        <translation>Het wordt weggegooid</translation>
    </message>
    <message>
        <source>Scrap it</source>
        <translation>Buiten gebruik stellen</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Afschrijven</translation>
    </message>
    <message>
        <source>It is no longer looked for</source>
        <translation>Er wordt niet meer naar gezocht</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>Afschrijven</translation>
    </message>
    <message>
        <source>Driven by</source>
        <translation>Bestuurd door</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Erin</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Used, or broken</source>
        <translation>Gebruikt of stuk</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ermee gebeurde</translation>
    </message>
    <message>
        <source>Used at a visit</source>
        <translation>Gebruikt bij een bezoek</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>How it broke</source>
        <translation>Hoe het stukging</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gehouden voor</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getest</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Gedragen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
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
        <translation>Simnummer</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Aangekocht</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1, voorbij</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>counted, without serials</source>
        <translation>geteld, zonder serienummers</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>Naar een andere plaats</translation>
    </message>
    <message>
        <source>From one place to another</source>
        <translation>Van de ene plaats naar de andere</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Used or broken</source>
        <translation>Gebruikt of stuk</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Erbij gekomen</translation>
    </message>
    <message>
        <source>So many came in</source>
        <translation>Zoveel kwamen erbij</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Teruggekomen</translation>
    </message>
    <message>
        <source>So many came back unused</source>
        <translation>Zoveel kwamen ongebruikt terug</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggegooid</translation>
    </message>
    <message>
        <source>So many are thrown away</source>
        <translation>Zoveel worden weggegooid</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>StockPart</name>
    <message>
        <source>Scan or type a serial, then Enter</source>
        <translation>Scan of typ een serienummer, dan Enter</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>What the scan means follows from where the item is and where you scan it.</source>
        <translation>Wat de scan betekent, volgt uit waar het toestel is en waar u scant.</translation>
    </message>
    <message>
        <source>Scanned where</source>
        <translation>Waar gescand</translation>
    </message>
    <message>
        <source>Where you scan</source>
        <translation>Waar u scant</translation>
    </message>
    <message>
        <source>Part of a serial or name</source>
        <translation>Deel van een serienummer of naam</translation>
    </message>
    <message>
        <source>Show only items with this</source>
        <translation>Toon alleen toestellen hiermee</translation>
    </message>
    <message>
        <source>How many of each kind are in which state</source>
        <translation>Hoeveel van elke soort in welke staat</translation>
    </message>
    <message>
        <source>Items of the chosen number</source>
        <translation>Toestellen van het gekozen aantal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>A delivery</source>
        <translation>Een levering</translation>
    </message>
    <message>
        <source>Count a place</source>
        <translation>Een plaats tellen</translation>
    </message>
    <message>
        <source>Where so many lie</source>
        <translation>Waar er zoveel liggen</translation>
    </message>
    <message>
        <source>Choose an item to see its history and what can be done with it.</source>
        <translation>Kies een toestel om zijn geschiedenis te zien en wat ermee kan.</translation>
    </message>
    <message>
        <source>Nothing is registered yet. Take in a first delivery: scan the serials of tags, units and vehicles, and say how many straps and clips there are.</source>
        <translation>Er is nog niets ingeschreven. Schrijf een eerste levering in: scan de serienummers van banden, boxen en voertuigen, en zeg hoeveel straps en clips er zijn.</translation>
    </message>
    <message>
        <source>Nothing is registered yet. The keeper of the stock takes in the first delivery.</source>
        <translation>Er is nog niets ingeschreven. De materiaalbeheerder schrijft de eerste levering in.</translation>
    </message>
    <message>
        <source>Take in a delivery</source>
        <translation>Een levering inschrijven</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Gedragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Defect</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Aanwezig</translation>
    </message>
</context>
<context>
    <name>StockTakeSheet</name>
    <message>
        <source>Which serials</source>
        <translation>Welke serienummers</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Geteld: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Count a place</source>
        <translation>Een plaats tellen</translation>
    </message>
    <message>
        <source>Which place</source>
        <translation>Welke plaats</translation>
    </message>
    <message>
        <source>Begin, or go on</source>
        <translation>Beginnen of verdergaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Counts under way and closed; Enter opens one</source>
        <translation>Lopende en afgesloten tellingen; Enter opent er een</translation>
    </message>
    <message>
        <source>Counts under way and closed</source>
        <translation>Lopende en afgesloten tellingen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het staat</translation>
    </message>
    <message numerus="yes">
        <source>under way, %n serial(s) seen</source>
        <translation>
            <numerusform>loopt, %n serienummer gezien</numerusform>
            <numerusform>loopt, %n serienummers gezien</numerusform>
        </translation>
    </message>
    <message>
        <source>closed, all was right</source>
        <translation>afgesloten, alles klopte</translation>
    </message>
    <message numerus="yes">
        <source>closed, %n difference(s)</source>
        <translation>
            <numerusform>afgesloten, %n verschil</numerusform>
            <numerusform>afgesloten, %n verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan everything that lies here, each with Enter</source>
        <translation>Scan alles wat hier ligt, telkens met Enter</translation>
    </message>
    <message>
        <source>Serial that lies here</source>
        <translation>Serienummer dat hier ligt</translation>
    </message>
    <message>
        <source>Serials of this count; the space bar decides</source>
        <translation>Serienummers van deze telling; de spatiebalk beslist</translation>
    </message>
    <message>
        <source>Without serial: type the number, then Enter</source>
        <translation>Zonder serienummer: typ het aantal, dan Enter</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Wat geteld wordt</translation>
    </message>
    <message>
        <source>Another kind that lies here</source>
        <translation>Nog een soort die hier ligt</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>De telling afsluiten</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>De verschillen kopiëren</translation>
    </message>
    <message>
        <source>Print the differences</source>
        <translation>De verschillen afdrukken</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>seen; by the books %1, %2</source>
        <translation>gezien; volgens de boeken %1, %2</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Telling: %1</translation>
    </message>
    <message>
        <source>begun %1 by %2</source>
        <translation>begonnen %1 door %2</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 van %2 gezien</translation>
    </message>
    <message>
        <source>the keeper of the stock closes it</source>
        <translation>de materiaalbeheerder sluit ze af</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Nog niet gezien</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Seen, not expected</source>
        <translation>Gezien, niet verwacht</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Without serial</source>
        <translation>Zonder serienummer</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Wat er met %1 gebeurt</translation>
    </message>
    <message>
        <source>Count: %1</source>
        <translation>Telling: %1</translation>
    </message>
    <message>
        <source>Choose the place that is counted.</source>
        <translation>Kies de plaats die geteld wordt.</translation>
    </message>
    <message>
        <source>Type how many lie there, as a whole number.</source>
        <translation>Typ hoeveel er liggen, als een geheel getal.</translation>
    </message>
    <message>
        <source>Choose the kind that lies there first.</source>
        <translation>Kies eerst de soort die er ligt.</translation>
    </message>
    <message>
        <source>The differences are copied: paste them in a table or a message.</source>
        <translation>De verschillen zijn gekopieerd: plak ze in een tabel of een bericht.</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>verschillen</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Part of the synchronisation</source>
        <translation>Deel van de synchronisatie</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Late work</source>
        <translation>Laat werk</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisatie</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message numerus="yes">
        <source>Sign in again – %n kept here</source>
        <translation>
            <numerusform>Meld opnieuw aan – %n hier bewaard</numerusform>
            <numerusform>Meld opnieuw aan – %n hier bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Meld opnieuw aan</translation>
    </message>
    <message>
        <source>Held: this device was signed off</source>
        <translation>Gestopt: dit toestel is afgemeld</translation>
    </message>
    <message>
        <source>Held: program too old</source>
        <translation>Gestopt: programma te oud</translation>
    </message>
    <message>
        <source>Held: server not trusted</source>
        <translation>Gestopt: server niet vertrouwd</translation>
    </message>
    <message>
        <source>Held: server set back</source>
        <translation>Gestopt: server teruggezet</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n kept here, since %1</source>
        <translation>
            <numerusform>Offline – %n hier bewaard, sinds %1</numerusform>
            <numerusform>Offline – %n hier bewaard, sinds %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n…</source>
        <translation>
            <numerusform>%n wordt verzonden…</numerusform>
            <numerusform>%n worden verzonden…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n verschil te beslissen</numerusform>
            <numerusform>%n verschillen te beslissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving for the first time…</source>
        <translation>Eerste keer ontvangen…</translation>
    </message>
    <message>
        <source>Up to date (%1)</source>
        <translation>Bijgewerkt (%1)</translation>
    </message>
    <message>
        <source>This device was away too long for the server. Give your password once; nothing was lost.</source>
        <translation>Dit toestel was te lang weg voor de server. Geef één keer uw wachtwoord; er ging niets verloren.</translation>
    </message>
    <message>
        <source>%1 records received; they are being put in their place…</source>
        <translation>%1 gegevens ontvangen; ze krijgen nu hun plaats…</translation>
    </message>
    <message>
        <source>%1 of about %2 records received…</source>
        <translation>%1 van ongeveer %2 gegevens ontvangen…</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Part of the team page</source>
        <translation>Deel van de teampagina</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Which team</source>
        <translation>Welk team</translation>
    </message>
    <message>
        <source>Which type</source>
        <translation>Welk type</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle teams</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle types</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>New mandates</source>
        <translation>Nieuwe mandaten</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Werklast</translation>
    </message>
    <message>
        <source>Hand over many</source>
        <translation>Meerdere overdragen</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdrachtsblad</translation>
    </message>
</context>
<context>
    <name>TechnicianForms</name>
    <message>
        <source>What a plan must know</source>
        <translation>Wat een planning moet weten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>Only in these regions</source>
        <translation>Alleen in deze regio’s</translation>
    </message>
    <message>
        <source>Can and may</source>
        <translation>Kan en mag</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>At the depot</source>
        <translation>In het depot</translation>
    </message>
    <message>
        <source>Visits a day, at most</source>
        <translation>Bezoeken per dag, hoogstens</translation>
    </message>
    <message>
        <source>Minutes of overtime, at most</source>
        <translation>Minuten overuren, hoogstens</translation>
    </message>
    <message>
        <source>Works here from</source>
        <translation>Werkt hier vanaf</translation>
    </message>
    <message>
        <source>Works here no more from</source>
        <translation>Werkt hier niet meer vanaf</translation>
    </message>
    <message>
        <source>Vehicle (empty: none)</source>
        <translation>Voertuig (leeg: geen)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Break, minutes</source>
        <translation>Pauze, minuten</translation>
    </message>
    <message>
        <source>Break not before</source>
        <translation>Pauze niet voor</translation>
    </message>
    <message>
        <source>Break over by</source>
        <translation>Pauze gedaan om</translation>
    </message>
    <message>
        <source>On call, beside the shift of the day</source>
        <translation>Van wacht, naast de dagdienst</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Op deze dagen</translation>
    </message>
    <message>
        <source>Does not work on these days</source>
        <translation>Werkt niet op deze dagen</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Vanaf deze dag</translation>
    </message>
    <message>
        <source>The other days of the week stay as they are.</source>
        <translation>De andere dagen van de week blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Does not work that day</source>
        <translation>Werkt die dag niet</translation>
    </message>
    <message>
        <source>One day otherwise</source>
        <translation>Eén dag anders</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Away from %1</source>
        <translation>Afwezig vanaf %1</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>%1, on call</source>
        <translation>%1, van wacht</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>alleen %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Per dag</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) at most</source>
        <translation>
            <numerusform>hoogstens %n bezoek</numerusform>
            <numerusform>hoogstens %n bezoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Overuren</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets in the vehicle</source>
        <translation>Sets in het voertuig</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Van wacht</translation>
    </message>
    <message>
        <source>can be called</source>
        <translation>oproepbaar</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no fixed week yet</source>
        <translation>nog geen vaste week</translation>
    </message>
    <message>
        <source>The coming days</source>
        <translation>De komende dagen</translation>
    </message>
    <message>
        <source>no shift in the coming two weeks</source>
        <translation>geen dienst in de komende twee weken</translation>
    </message>
    <message>
        <source>Can be called outside the shifts</source>
        <translation>Oproepbaar buiten de diensten</translation>
    </message>
    <message>
        <source>The day begins and ends</source>
        <translation>De werkdag begint en eindigt</translation>
    </message>
    <message>
        <source>Postcode of the home</source>
        <translation>Postcode thuis</translation>
    </message>
    <message>
        <source>Sets the vehicle holds (0: no bound)</source>
        <translation>Sets in het voertuig (0: geen grens)</translation>
    </message>
    <message>
        <source>The vehicle to drive</source>
        <translation>Het voertuig om mee te rijden</translation>
    </message>
    <message>
        <source>Fixed week</source>
        <translation>Vaste week</translation>
    </message>
    <message>
        <source>An absence</source>
        <translation>Een afwezigheid</translation>
    </message>
    <message>
        <source>Not away after all</source>
        <translation>Toch niet afwezig</translation>
    </message>
</context>
<context>
    <name>TechniciansPart</name>
    <message>
        <source>Name, region or vehicle</source>
        <translation>Naam, regio of voertuig</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Technici</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicus</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Choose a technician to see the shifts and the skills.</source>
        <translation>Kies een technicus om de diensten en de bekwaamheden te zien.</translation>
    </message>
    <message>
        <source>Nobody here is a technician yet. Under Management a colleague is registered with the role of technician; after that the regions, languages, vehicle and week are written here.</source>
        <translation>Hier is nog niemand technicus. Onder Beheer wordt een collega ingeschreven met de rol van technicus; daarna noteert u hier de regio’s, talen, het voertuig en de week.</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>For this type alone</source>
        <translation>Alleen voor dit type</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Taal van de tekst</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Tekst bewaren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Type a part of a fact</source>
        <translation>Typ een deel van een feit</translation>
    </message>
    <message>
        <source>Put in a fact</source>
        <translation>Feit invoegen</translation>
    </message>
    <message>
        <source>What it says, with invented people</source>
        <translation>Wat er zal staan, met verzonnen mensen</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Wat u aan het typen was, staat er nog.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Tekst van %1</translation>
    </message>
</context>
<context>
    <name>TermExample</name>
    <message>
        <source>Type a day to see when it runs out.</source>
        <translation>Typ een dag om te zien wanneer ze afloopt.</translation>
    </message>
    <message>
        <source>As soon as length and kind of term are filled in, the date stands here.</source>
        <translation>Zodra lengte en soort ingevuld zijn, staat hier de datum.</translation>
    </message>
    <message>
        <source>Runs out on %1, where the measure lasts one year.</source>
        <translation>Loopt af op %1, als de maatregel één jaar duurt.</translation>
    </message>
    <message>
        <source>Runs out on %1.</source>
        <translation>Loopt af op %1.</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>Why this date?</source>
        <translation>Waarom deze datum?</translation>
    </message>
    <message>
        <source>F1 tells why this date</source>
        <translation>F1 zegt waarom deze datum</translation>
    </message>
</context>
<context>
    <name>TermStripWords</name>
    <message>
        <source>day %1 of %2</source>
        <translation>dag %1 van %2</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>nog niet gestart</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln dag te laat</numerusform>
            <numerusform>%Ln dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>nog %Ln dag</numerusform>
            <numerusform>nog %Ln dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Then, until %1</source>
        <translation>Daarna, tot %1</translation>
    </message>
    <message>
        <source>All until %1</source>
        <translation>Alle tot %1</translation>
    </message>
    <message>
        <source>Terms by assistant</source>
        <translation>Termijnen per justitieassistent</translation>
    </message>
    <message>
        <source>Terms of the chosen cell</source>
        <translation>Termijnen van de gekozen cel</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Justitieassistent</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
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
        <translation>Zonder justitieassistent</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n termijn</numerusform>
            <numerusform>%n termijnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>This is no time; type for example 9:30</source>
        <translation>Dit is geen uur; typ bijvoorbeeld 9:30</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>beginning of this dossier</source>
        <translation>begin van dit dossier</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>fulfils: %1</source>
        <translation>vervult: %1</translation>
    </message>
    <message>
        <source>absence %1 without notice</source>
        <translation>%1e keer afwezig zonder bericht</translation>
    </message>
    <message>
        <source>waits for proof until %1</source>
        <translation>wacht op bewijs tot %1</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>wijzigt: %1</translation>
    </message>
    <message>
        <source>%1 assigned</source>
        <translation>%1 aangesteld</translation>
    </message>
    <message>
        <source>Mandate received</source>
        <translation>Mandaat ontvangen</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n voorwaarde</numerusform>
            <numerusform>%n voorwaarden</numerusform>
        </translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation>start termijn: %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>verzonden aan %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>fulfils: %1, in time</source>
        <translation>vervult: %1, op tijd</translation>
    </message>
    <message>
        <source>fulfils: %1, late</source>
        <translation>vervult: %1, te laat</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Betaling van %1</translation>
    </message>
    <message>
        <source>Absent at the work place</source>
        <translation>Afwezig op de prestatieplaats</translation>
    </message>
    <message>
        <source>%1 worked</source>
        <translation>%1 gewerkt</translation>
    </message>
    <message>
        <source>Signal raised</source>
        <translation>Gesignaleerd</translation>
    </message>
    <message>
        <source>Considered, not reported</source>
        <translation>Overwogen, niet gesignaleerd</translation>
    </message>
    <message>
        <source>Dossier closed</source>
        <translation>Dossier afgesloten</translation>
    </message>
    <message numerus="yes">
        <source>%n small event(s)</source>
        <translation>
            <numerusform>%n kleine gebeurtenis</numerusform>
            <numerusform>%n kleine gebeurtenissen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>written with a clock %n minute(s) ahead</source>
        <translation>
            <numerusform>geschreven met een klok die %n minuut voorliep</numerusform>
            <numerusform>geschreven met een klok die %n minuten voorliep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written with a clock %n minute(s) behind</source>
        <translation>
            <numerusform>geschreven met een klok die %n minuut achterliep</numerusform>
            <numerusform>geschreven met een klok die %n minuten achterliep</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Person and dossier</source>
        <translation>Persoon en dossier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervaldag</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>stand-in</comment>
        <translation>voor %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Kind of work</source>
        <translation>Soort werk</translation>
    </message>
    <message>
        <source>What needs me</source>
        <translation>Wat op mij wacht</translation>
    </message>
    <message>
        <source>Enter opens, F1 tells why this date</source>
        <translation>Enter opent, F1 zegt waarom deze datum</translation>
    </message>
    <message>
        <source>Visits and talks</source>
        <translation>Bezoeken en gesprekken</translation>
    </message>
    <message>
        <source>New mandates</source>
        <translation>Nieuwe mandaten</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Gewijzigd sinds gisteren</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Record the contact with %1</source>
        <translation>Het contact met %1 noteren</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>geen vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n nog te gaan</numerusform>
            <numerusform>%n nog te gaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Take up the mandate of %1</source>
        <translation>Het mandaat van %1 opnemen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message numerus="yes">
        <source>%n to take up</source>
        <translation>
            <numerusform>%n op te nemen</numerusform>
            <numerusform>%n op te nemen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing by others</source>
        <translation>niets door anderen</translation>
    </message>
    <message>
        <source>opens at the right place</source>
        <translation>opent op de juiste plaats</translation>
    </message>
    <message>
        <source>why this date</source>
        <translation>waarom deze datum</translation>
    </message>
    <message>
        <source>No visits or talks today</source>
        <translation>Geen bezoeken of gesprekken vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n running dossier(s)</source>
        <translation>
            <numerusform>%n lopend dossier</numerusform>
            <numerusform>%n lopende dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>stand-in</comment>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>Begonnen, niet af</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Nothing overdue, nothing today, nothing planned.</source>
        <translation>Niets te laat, niets vandaag, niets gepland.</translation>
    </message>
    <message>
        <source>No dossier is yours yet.</source>
        <translation>U hebt nog geen dossiers.</translation>
    </message>
    <message>
        <source>See my dossiers</source>
        <translation>Mijn dossiers bekijken</translation>
    </message>
    <message>
        <source>See the dossiers of the house</source>
        <translation>De dossiers van het huis bekijken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Verdergaan met: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>bewaard op deze computer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the dossiers of the filter %1</source>
        <translation>De dossiers van de filter %1 tonen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search a person, dossier or document, or type an act</source>
        <translation>Zoek persoon, dossier, document, of typ een handeling</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, a number or an act.</source>
        <translation>Niets gevonden. Probeer een deel van een naam, een nummer of een handeling.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Opent een menu</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Geen meldingen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 van %3</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Trial – Justitiehuis</source>
        <translation>Proef – Justitiehuis</translation>
    </message>
    <message>
        <source>Today is</source>
        <translation>Vandaag is het</translation>
    </message>
    <message>
        <source>A day on</source>
        <translation>Een dag verder</translation>
    </message>
    <message>
        <source>A week on</source>
        <translation>Een week verder</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Een maand verder</translation>
    </message>
    <message>
        <source>To the next date</source>
        <translation>Naar de volgende datum</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Proef beëindigen</translation>
    </message>
    <message>
        <source>Trial of %1, version %2, with an invented dossier. Nothing of it is kept.</source>
        <translation>Proef met %1, versie %2, op een verzonnen dossier. Niets hiervan wordt bewaard.</translation>
    </message>
</context>
<context>
    <name>TypeEditor</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>De versie opslaan</translation>
    </message>
    <message>
        <source>What you were typing is still here, and not saved yet.</source>
        <translation>Wat u aan het typen was, staat er nog en is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>Draft kept, %1</source>
        <translation>Concept bewaard, %1</translation>
    </message>
    <message>
        <source>Saved, %1</source>
        <translation>Opgeslagen, %1</translation>
    </message>
    <message>
        <source>This version was changed elsewhere meanwhile. Saving puts what stands here in its place.</source>
        <translation>Deze versie is intussen elders gewijzigd. Opslaan zet in de plaats wat hier staat.</translation>
    </message>
</context>
<context>
    <name>TypeForm</name>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>Note for the reader</source>
        <translation>Opmerking voor de lezer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The term as one sentence</source>
        <translation>De termijn in één zin</translation>
    </message>
    <message>
        <source>Begins with the first of these that is known</source>
        <translation>Begint met het eerste hiervan dat gekend is</translation>
    </message>
    <message>
        <source>Only when it is about</source>
        <translation>Alleen als het gaat om</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>Soort termijn</translation>
    </message>
    <message>
        <source>Moves from a weekend or holiday to the next working day</source>
        <translation>Schuift van een weekend of feestdag naar de volgende werkdag</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wie handelt</translation>
    </message>
    <message>
        <source>Is the end of the measure</source>
        <translation>Is het einde van de maatregel</translation>
    </message>
    <message>
        <source>Fulfilled by a report</source>
        <translation>Vervuld door een verslag</translation>
    </message>
    <message>
        <source>Fulfilled by a contact</source>
        <translation>Vervuld door een contact</translation>
    </message>
    <message>
        <source>Fulfilled by an event</source>
        <translation>Vervuld door een gebeurtenis</translation>
    </message>
    <message>
        <source>Only after one of these decisions</source>
        <translation>Alleen na een van deze beslissingen</translation>
    </message>
    <message>
        <source>Who alone may prolong it</source>
        <translation>Wie als enige mag verlengen</translation>
    </message>
    <message>
        <source>Prolonged by at most</source>
        <translation>Verlengd met ten hoogste</translation>
    </message>
    <message>
        <source>Days before it is shown as near</source>
        <translation>Dagen vooraf waarop ze dichtbij heet</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Example: it begins on</source>
        <translation>Voorbeeld: ze begint op</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Closing the dossier</source>
        <translation>Het dossier afsluiten</translation>
    </message>
    <message>
        <source>Sending a report</source>
        <translation>Een verslag versturen</translation>
    </message>
    <message>
        <source>Recording a contact</source>
        <translation>Een contact noteren</translation>
    </message>
    <message>
        <source>Recording a decision</source>
        <translation>Een beslissing noteren</translation>
    </message>
    <message>
        <source>Starting a placement</source>
        <translation>Een plaatsing beginnen</translation>
    </message>
    <message>
        <source>Needed before</source>
        <translation>Nodig vóór</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Soort waarde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
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
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Counts in the figures</source>
        <translation>Telt mee in de cijfers</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Whoever gave the mandate</source>
        <translation>Wie het mandaat gaf</translation>
    </message>
    <message>
        <source>Due by term</source>
        <translation>Verwacht tegen termijn</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>… or due</source>
        <translation>… of verwacht</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>When the agreement is signed</source>
        <translation>Bij het ondertekenen van de overeenkomst</translation>
    </message>
    <message>
        <source>When it is completed</source>
        <translation>Als het volbracht is</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Op vraag</translation>
    </message>
    <message>
        <source>For each hearing</source>
        <translation>Voor elke zitting</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Op het einde</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie aan</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>In plaats van</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Komt</translation>
    </message>
    <message>
        <source>What replaces what</source>
        <translation>Wat vervangt wat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Vraagt eerst</translation>
    </message>
    <message>
        <source>Permission of the parents</source>
        <translation>Toestemming van de ouders</translation>
    </message>
    <message>
        <source>For each person who is</source>
        <translation>Voor elke persoon die is</translation>
    </message>
    <message>
        <source>Name and legal basis</source>
        <translation>Naam en rechtsgrond</translation>
    </message>
    <message>
        <source>What is it called, and on which article does it rest?</source>
        <translation>Hoe heet het en op welk artikel rust het?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Executed by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrond</translation>
    </message>
    <message>
        <source>Who orders, who follows up</source>
        <translation>Wie beveelt, wie volgt op</translation>
    </message>
    <message>
        <source>Which court, prosecutor or commission gives the mandate, and who follows it up?</source>
        <translation>Welke rechtbank, welk parket of welke commissie geeft het mandaat, en wie volgt het op?</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wie beslist</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Wie opvolgt</translation>
    </message>
    <message>
        <source>Who can intervene</source>
        <translation>Wie kan tussenkomen</translation>
    </message>
    <message>
        <source>Who may ask for it</source>
        <translation>Wie het mag vragen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Which decisions can be taken, and with which does it begin?</source>
        <translation>Welke beslissingen zijn mogelijk, en met welke begint het?</translation>
    </message>
    <message>
        <source>A mandate begins with</source>
        <translation>Een mandaat begint met</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>How long does it last, or how many hours; which limits hold?</source>
        <translation>Hoe lang duurt het of hoeveel uren, en welke grenzen gelden?</translation>
    </message>
    <message>
        <source>What the law calls it</source>
        <translation>Hoe de wet het noemt</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Geteld in</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Niet geteld</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ten minste</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ten hoogste</translation>
    </message>
    <message>
        <source>Asked when the mandate is registered</source>
        <translation>Gevraagd bij het registreren</translation>
    </message>
    <message>
        <source>Can be renewed</source>
        <translation>Kan hernieuwd worden</translation>
    </message>
    <message>
        <source>Limits in a case</source>
        <translation>Grenzen in een geval</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>In het geval</translation>
    </message>
    <message>
        <source>At most so many minutes a day</source>
        <translation>Ten hoogste zoveel minuten per dag</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>What has to be done when, by whom, counted from what?</source>
        <translation>Wat moet wanneer gebeuren, door wie, te rekenen vanaf wat?</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Which conditions come by law, which can be imposed?</source>
        <translation>Welke voorwaarden gelden door de wet, welke kunnen opgelegd worden?</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Door de wet</translation>
    </message>
    <message>
        <source>Can be imposed</source>
        <translation>Kunnen opgelegd worden</translation>
    </message>
    <message>
        <source>Begin as</source>
        <translation>Beginnen als</translation>
    </message>
    <message>
        <source>Fixed by the decision</source>
        <translation>Bepaald door de beslissing</translation>
    </message>
    <message>
        <source>Proposed, fixed later</source>
        <translation>Voorgesteld, later bepaald</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Which contacts must take place, and how often?</source>
        <translation>Welke contacten moeten plaatsvinden, en hoe vaak?</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gebruikelijk</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritme</translation>
    </message>
    <message>
        <source>About the rhythm</source>
        <translation>Over het ritme</translation>
    </message>
    <message>
        <source>Reports and letters</source>
        <translation>Verslagen en brieven</translation>
    </message>
    <message>
        <source>Which reports are written, when, to whom, and what do they say?</source>
        <translation>Welke verslagen worden geschreven, wanneer, aan wie, en wat staat erin?</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>Text of</source>
        <translation>Tekst van</translation>
    </message>
    <message>
        <source>Reasons to signal</source>
        <translation>Redenen om te signaleren</translation>
    </message>
    <message>
        <source>What must be told to whoever follows up at once?</source>
        <translation>Wat moet meteen gemeld worden aan wie opvolgt?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Offered after contacts that ended as</source>
        <translation>Voorgesteld na contacten met als gevolg</translation>
    </message>
    <message>
        <source>So many of them</source>
        <translation>Zoveel ervan</translation>
    </message>
    <message>
        <source>Or after so many absences at work</source>
        <translation>Of na zoveel afwezigheden op het werk</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Aflopen</translation>
    </message>
    <message>
        <source>How can a dossier end?</source>
        <translation>Hoe kan een dossier eindigen?</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Wat geteld wordt</translation>
    </message>
    <message>
        <source>In which group of the official figures, and with which indicators?</source>
        <translation>In welke groep van de officiële cijfers, en met welke indicatoren?</translation>
    </message>
    <message>
        <source>Statistics group</source>
        <translation>Statistische groep</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigen velden</translation>
    </message>
    <message>
        <source>What else must be known of such a dossier?</source>
        <translation>Wat moet men nog weten van zo’n dossier?</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Mensen en rollen</translation>
    </message>
    <message>
        <source>Whom is it about, and who else can have a part in it?</source>
        <translation>Over wie gaat het, en wie kan er nog een rol in hebben?</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Over wie het gaat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>Andere rollen</translation>
    </message>
    <message>
        <source>Variants and phases</source>
        <translation>Varianten en fasen</translation>
    </message>
    <message>
        <source>Are there kinds of it, or parts that follow each other?</source>
        <translation>Zijn er soorten van, of delen die op elkaar volgen?</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Which dates are asked, and what may follow later?</source>
        <translation>Welke datums worden gevraagd, en wat mag later komen?</translation>
    </message>
    <message>
        <source>Dates asked</source>
        <translation>Gevraagde datums</translation>
    </message>
    <message>
        <source>What the file needs</source>
        <translation>Wat het dossier nodig heeft</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Wie het bezorgt</translation>
    </message>
    <message>
        <source>Access, retention, weight</source>
        <translation>Toegang, bewaring, gewicht</translation>
    </message>
    <message>
        <source>Who sees it, how long is it kept, how much work is it?</source>
        <translation>Wie ziet het, hoe lang wordt het bewaard, hoeveel werk is het?</translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Toegangsgroep</translation>
    </message>
    <message>
        <source>Offenders</source>
        <translation>Daders</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Slachtoffers</translation>
    </message>
    <message>
        <source>Internment</source>
        <translation>Internering</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Minderjarigen</translation>
    </message>
    <message>
        <source>Civil matters</source>
        <translation>Burgerlijke zaken</translation>
    </message>
    <message>
        <source>Kept so many years after closing</source>
        <translation>Zoveel jaren bewaard na afsluiting</translation>
    </message>
    <message>
        <source>Weight (a probation dossier is 1)</source>
        <translation>Gewicht (een probatiedossier is 1)</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Overgang</translation>
    </message>
    <message>
        <source>To which dossiers does this version apply, and what replaces what?</source>
        <translation>Voor welke dossiers geldt deze versie, en wat vervangt wat?</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Geldt voor</translation>
    </message>
    <message>
        <source>New decisions only</source>
        <translation>Alleen nieuwe beslissingen</translation>
    </message>
    <message>
        <source>All running dossiers</source>
        <translation>Alle lopende dossiers</translation>
    </message>
    <message>
        <source>Running dossiers by choice</source>
        <translation>Lopende dossiers naar keuze</translation>
    </message>
    <message>
        <source>Article of the transition</source>
        <translation>Artikel over de overgang</translation>
    </message>
    <message>
        <source>Sentence, inputs between braces</source>
        <translation>Zin, invulvelden tussen accolades</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Invulvelden</translation>
    </message>
    <message>
        <source>Inputs that are one value</source>
        <translation>Invulvelden die één waarde zijn</translation>
    </message>
    <message>
        <source>Who checks it</source>
        <translation>Wie het nagaat</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat ze doet</translation>
    </message>
    <message>
        <source>Whoever follows up can take it</source>
        <translation>Wie opvolgt, kan ze nemen</translation>
    </message>
    <message>
        <source>How it may take place</source>
        <translation>Hoe het mag plaatsvinden</translation>
    </message>
    <message>
        <source>Why only so</source>
        <translation>Waarom alleen zo</translation>
    </message>
    <message>
        <source>Where, in person</source>
        <translation>Waar, in persoon</translation>
    </message>
    <message>
        <source>Source of the rule</source>
        <translation>Bron van de regel</translation>
    </message>
    <message>
        <source>Urgency, 1 is the highest</source>
        <translation>Dringendheid, 1 is de hoogste</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>Tabel van de cijfers</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Officiële naam</translation>
    </message>
    <message>
        <source>Begins the measure</source>
        <translation>Begint de maatregel</translation>
    </message>
    <message>
        <source>Prolongs it</source>
        <translation>Verlengt ze</translation>
    </message>
    <message>
        <source>Changes a condition</source>
        <translation>Wijzigt een voorwaarde</translation>
    </message>
    <message>
        <source>Suspends a condition</source>
        <translation>Schort een voorwaarde op</translation>
    </message>
    <message>
        <source>Lifts a condition</source>
        <translation>Heft een voorwaarde op</translation>
    </message>
    <message>
        <source>Suspends the measure</source>
        <translation>Schort de maatregel op</translation>
    </message>
    <message>
        <source>Ends the measure</source>
        <translation>Beëindigt de maatregel</translation>
    </message>
    <message>
        <source>Nothing of this</source>
        <translation>Niets hiervan</translation>
    </message>
    <message>
        <source>At the house of justice</source>
        <translation>In het justitiehuis</translation>
    </message>
    <message>
        <source>Where the person lives</source>
        <translation>Waar de persoon woont</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Rechtbank</translation>
    </message>
    <message>
        <source>Public prosecutor</source>
        <translation>Openbaar ministerie</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commissie</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Gevangenis</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Buitenland</translation>
    </message>
    <message>
        <source>Houses of justice</source>
        <translation>Justitiehuizen</translation>
    </message>
    <message>
        <source>Electronic monitoring</source>
        <translation>Elektronisch toezicht</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Eerste lijn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Weekdagen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Uurrooster</translation>
    </message>
    <message>
        <source>Must be filled in, stands in the sentence</source>
        <translation>Moet ingevuld worden, staat in de zin</translation>
    </message>
    <message>
        <source>%1 (nothing filled in yet)</source>
        <translation>%1 (nog niets ingevuld)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
</context>
<context>
    <name>TypeListModel</name>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>niet in werking</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>goed te keuren</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>ontwerp</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open your dossiers</source>
        <translation>Uw dossiers openen</translation>
    </message>
    <message>
        <source>The data on this computer are enciphered. Type the password you signed in with.</source>
        <translation>De gegevens op deze computer zijn versleuteld. Typ het wachtwoord waarmee u zich hebt aangemeld.</translation>
    </message>
    <message>
        <source>Nobody was at this computer for a while, so your dossiers were closed. What you were typing is kept. Type your password to go on where you were.</source>
        <translation>Er was een tijdje niemand aan deze computer, dus zijn uw dossiers gesloten. Wat u aan het typen was, is bewaard. Typ uw wachtwoord om verder te gaan waar u was.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>UnsentPart</name>
    <message>
        <source>Export what is not sent</source>
        <translation>Exporteer wat niet verzonden is</translation>
    </message>
    <message>
        <source>Lines (*.jsonl)</source>
        <translation>Lijnen (*.jsonl)</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Verzend nu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Everything that is not sent, whole, in a file</source>
        <translation>Alles wat niet verzonden is, volledig, in een bestand</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Open het dossier</translation>
    </message>
    <message>
        <source>Everything you did is at the server.</source>
        <translation>Alles wat u deed, is bij de server.</translation>
    </message>
    <message>
        <source>Acts that are not sent</source>
        <translation>Handelingen die niet verzonden zijn</translation>
    </message>
    <message>
        <source>Enter opens the dossier</source>
        <translation>Enter opent het dossier</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dit toestel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>kept for a decision</source>
        <translation>wacht op een beslissing</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>kept for a decision: %1</source>
        <translation>wacht op een beslissing: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Op dit toestel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Laatste uitwisseling</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Not sent since</source>
        <translation>Niet verzonden sinds</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Klok van deze computer</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the server</source>
        <translation>
            <numerusform>%n minuut voor op de server</numerusform>
            <numerusform>%n minuten voor op de server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the server</source>
        <translation>
            <numerusform>%n minuut achter op de server</numerusform>
            <numerusform>%n minuten achter op de server</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Het bestand kon niet geschreven worden: %1</translation>
    </message>
    <message>
        <source>Written: %1. It stays here too, and is sent as always.</source>
        <translation>Geschreven: %1. Het blijft ook hier en wordt verzonden zoals altijd.</translation>
    </message>
</context>
<context>
    <name>ValueEdit</name>
    <message>
        <source>Type how far it runs, for example 1 month, 5 working days, 10 days before or 1/3.</source>
        <translation>Typ hoe ver ze loopt, bijvoorbeeld 1 maand, 5 werkdagen, 10 dagen vooraf of 1/3.</translation>
    </message>
    <message>
        <source>Type a length, for example 6 months or 1 year.</source>
        <translation>Typ een duur, bijvoorbeeld 6 maanden of 1 jaar.</translation>
    </message>
    <message>
        <source>Type a length, for example 6 months, or a number of hours.</source>
        <translation>Typ een duur, bijvoorbeeld 6 maanden, of een aantal uren.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Typ een getal.</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>no longer in force</source>
        <translation>niet meer in werking</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>nog niet in werking</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>starting date not known</source>
        <translation>begindatum niet bekend</translation>
    </message>
    <message>
        <source>Versions of this type</source>
        <translation>Versies van dit type</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>ontwerp</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Choose a visit in the list or on the board.</source>
        <translation>Kies een bezoek in de lijst of op het bord.</translation>
    </message>
    <message>
        <source>Plan it all the same, because:</source>
        <translation>Toch plannen, omdat:</translation>
    </message>
    <message>
        <source>Plan with this reason</source>
        <translation>Met deze reden doorgaan</translation>
    </message>
    <message>
        <source>Reason to plan it all the same</source>
        <translation>Reden om toch te plannen</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Waar het op neerkomt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is planned.</source>
        <translation>Alles is gepland.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n over</numerusform>
            <numerusform>%n over</numerusform>
        </translation>
    </message>
    <message>
        <source>Driving: %1 min, it was %2</source>
        <translation>Rijden: %1 min, was %2</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Door u gestopt</translation>
    </message>
    <message>
        <source>Searched to its end</source>
        <translation>Zoeken was klaar</translation>
    </message>
    <message>
        <source>Why not planned</source>
        <translation>Waarom niet gepland</translation>
    </message>
    <message>
        <source>Why this proposal</source>
        <translation>Waarom dit voorstel</translation>
    </message>
    <message>
        <source>Other possibilities</source>
        <translation>Andere mogelijkheden</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Fits nowhere</source>
        <translation>Past nergens</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niet mogelijk</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Waarom hier</translation>
    </message>
    <message>
        <source>Where it could go</source>
        <translation>Waar het kan</translation>
    </message>
    <message>
        <source>How it came to stand here</source>
        <translation>Hoe het hier kwam</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPaper</name>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
</context>
<context>
    <name>VisitsPart</name>
    <message>
        <source>To be planned</source>
        <translation>Te plannen</translation>
    </message>
    <message>
        <source>My visits on</source>
        <translation>Mijn bezoeken op</translation>
    </message>
    <message>
        <source>Visits on</source>
        <translation>Bezoeken op</translation>
    </message>
    <message>
        <source>Visits to be planned, the most urgent first</source>
        <translation>Te plannen bezoeken, de dringendste eerst</translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>Bezoeken van de dag</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Welke dag</translation>
    </message>
    <message>
        <source>Choose a visit to plan it, or to see what it needs.</source>
        <translation>Kies een bezoek om het te plannen, of om te zien wat het vraagt.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Ten laatste</translation>
    </message>
    <message>
        <source>%1 – too late</source>
        <translation>%1 – te laat</translation>
    </message>
    <message>
        <source>%1, by law</source>
        <translation>%1, wettelijk</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>vergeefs</translation>
    </message>
    <message>
        <source>there</source>
        <translation>ter plaatse</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>person told</source>
        <translation>verwittigd</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>te verwittigen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>You have no visits on %1. What a dispatcher plans for you appears here by itself; choose another day to look ahead.</source>
        <translation>U hebt op %1 geen bezoeken. Wat een planner u nog toewijst, verschijnt hier vanzelf; kies een andere dag om vooruit te kijken.</translation>
    </message>
    <message>
        <source>Choose a visit to see where you go, what it needs and what is still to be done.</source>
        <translation>Kies een bezoek om te zien waar u heen gaat, wat het nodig heeft en wat nog te doen is.</translation>
    </message>
    <message>
        <source>Nothing is to be planned, and nobody goes out on %1. A visit that becomes due appears here by itself.</source>
        <translation>Er is niets te plannen, en op %1 gaat niemand op bezoek. Een bezoek dat nodig wordt, verschijnt hier vanzelf.</translation>
    </message>
</context>
<context>
    <name>WeekBoard</name>
    <message>
        <source>This contact has taken place: it stays where it is.</source>
        <translation>Dit contact heeft plaatsgevonden: het blijft waar het staat.</translation>
    </message>
    <message>
        <source>Only an appointment of your own that is still planned can be moved.</source>
        <translation>Alleen een eigen afspraak die nog gepland is, kan verplaatst worden.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>%1, %2, free</source>
        <translation>%1, %2, vrij</translation>
    </message>
    <message>
        <source>This version does not change any more. Choose the new version to draw in.</source>
        <translation>Deze versie verandert niet meer. Kies de nieuwe versie (+) om te tekenen.</translation>
    </message>
    <message>
        <source>There is a block here already. Go to an empty place to begin another.</source>
        <translation>Hier staat al een blok. Ga naar een lege plaats om een ander te beginnen.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnemen</translation>
    </message>
    <message>
        <source>%1, %2, home by a condition</source>
        <translation>%1, %2, thuis door een voorwaarde</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
</context>
<context>
    <name>WhyContent</name>
    <message>
        <source>catalogue %1, version %2, term %3</source>
        <translation>catalogus %1, versie %2, termijn %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this date?</source>
        <translation>Waarom deze datum?</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Artikel lezen</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Uitleg kopiëren</translation>
    </message>
    <message>
        <source>Another date, with a reason</source>
        <translation>Afwijken met reden</translation>
    </message>
</context>
<context>
    <name>WordsEdit</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, ontbreekt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>%1. Ctrl+Page Down: the next language.</source>
        <translation>%1. Ctrl+Page Down: de volgende taal.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Ontbreekt: %1.</translation>
    </message>
</context>
<context>
    <name>WorkloadPart</name>
    <message>
        <source>Workload</source>
        <translation>Werklast</translation>
    </message>
</context>
<context>
    <name>YearChart</name>
    <message>
        <source>Nothing to show</source>
        <translation>Niets te tonen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, the year is not over yet</source>
        <translation>, het jaar is nog niet voorbij</translation>
    </message>
    <message>
        <source>, the series breaks here: %1</source>
        <translation>, de reeks breekt hier: %1</translation>
    </message>
</context>
<context>
    <name>YearsPart</name>
    <message>
        <source>What is counted</source>
        <translation>Wat er geteld wordt</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Wiens cijfers</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>The same years as a table</source>
        <translation>Dezelfde jaren als tabel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Hier geteld</translation>
    </message>
    <message>
        <source>Published, all houses</source>
        <translation>Gepubliceerd, alle huizen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Aandachtspunt</translation>
    </message>
    <message>
        <source>The series breaks: %1</source>
        <translation>De reeks breekt: %1</translation>
    </message>
    <message>
        <source>The year is not over yet.</source>
        <translation>Het jaar is nog niet voorbij.</translation>
    </message>
</context>
</TS>
