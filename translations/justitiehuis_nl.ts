<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
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
