<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
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
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fill in both days, and a colleague from the list or nobody.</source>
        <translation>Vul beide dagen in, en een collega uit de lijst of niemand.</translation>
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
    <name>BoardModel</name>
    <message>
        <source>free</source>
        <translation>vrij</translation>
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
        <translation>bijgewerkt terwijl je typt</translation>
    </message>
    <message>
        <source>why this date</source>
        <translation>waarom deze datum</translation>
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
        <translation>Wat je aan het typen was, staat er nog.</translation>
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
        <translation>Een datum of uur is niet begrepen. Wat je typte, staat er nog: verbeter het of maak het leeg.</translation>
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
        <source>No dossiers here yet.</source>
        <translation>Hier zijn nog geen dossiers.</translation>
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
        <source>Nothing here yet.</source>
        <translation>Hier is nog niets.</translation>
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
</context>
<context>
    <name>DossierSide</name>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Not begun: %1</source>
        <translation>Nog niet gestart: %1</translation>
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
        <translation>nog niet gestart: vanaf %1</translation>
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
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>act</source>
        <translation>handeling</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
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
        <translation>Een van de datums is niet begrepen. Wat je typte, staat er nog: verbeter het of maak het leeg.</translation>
    </message>
    <message>
        <source>Choose the dossier type first. What you typed is kept.</source>
        <translation>Kies eerst het dossiertype. Wat je typte, blijft bewaard.</translation>
    </message>
    <message>
        <source>The length is not understood. What you typed is still there: put it right or clear it.</source>
        <translation>De duur is niet begrepen. Wat je typte, staat er nog: verbeter het of maak het leeg.</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>%1: another date, with the reason</source>
        <translation>%1: een andere datum, met de reden</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nieuwe datum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Datum verplaatsen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Zo laten</translation>
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
        <translation>&amp;Monitoring</translation>
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
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
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
        <translation>Wat je aan het typen was, staat er nog.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Bezig met verzenden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) not sent yet</source>
        <translation>
            <numerusform>%n handeling nog niet verzonden</numerusform>
            <numerusform>%n handelingen nog niet verzonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens what is not sent yet</source>
        <translation>Opent wat nog niet verzonden is</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
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
        <source>Nothing overdue, nothing today.</source>
        <translation>Niets te laat, niets vandaag.</translation>
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
        <source>Close</source>
        <translation>Sluiten</translation>
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
</TS>
