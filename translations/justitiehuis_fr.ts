<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Combo</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 est dans le futur.</translation>
    </message>
    <message>
        <source>%1 is too early: not before %2.</source>
        <translation>%1 est trop tôt : pas avant le %2.</translation>
    </message>
    <message>
        <source>%1 is too late: not after %2.</source>
        <translation>%1 est trop tard : pas après le %2.</translation>
    </message>
    <message>
        <source>%1 (legal holiday: %2)</source>
        <translation>%1 (jour férié légal : %2)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>est dans le passé</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>This is no date; type for example 21/7/2026</source>
        <translation>Ce n’est pas une date ; tapez par exemple 21/7/2026</translation>
    </message>
</context>
<context>
    <name>DayCells</name>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Dossiers</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>Cata&amp;logue</translation>
    </message>
    <message>
        <source>M&amp;onitoring</source>
        <translation>Sur&amp;veillance</translation>
    </message>
    <message>
        <source>&amp;Management</source>
        <translation>Ges&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Justitiehuis</source>
        <translation>Maison de justice</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) not sent yet</source>
        <translation>
            <numerusform>%n acte pas encore envoyé</numerusform>
            <numerusform>%n actes pas encore envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens what is not sent yet</source>
        <translation>Ouvre ce qui n’est pas encore envoyé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>TermStripWords</name>
    <message>
        <source>day %1 of %2</source>
        <translation>jour %1 sur %2</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>pas encore commencé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>encore %Ln jour</numerusform>
            <numerusform>encore %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>This is no time; type for example 9:30</source>
        <translation>Ce n’est pas une heure ; tapez par exemple 9:30</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search a person, dossier or document, or type an act</source>
        <translation>Cherchez personne, dossier, document, ou tapez un acte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, a number or an act.</source>
        <translation>Rien trouvé. Essayez une partie d’un nom, un numéro ou un acte.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Ouvre un menu</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n avis</numerusform>
            <numerusform>%n avis</numerusform>
        </translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Aucun avis</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this date?</source>
        <translation>Pourquoi cette date ?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Lire l’article</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Copier l’explication</translation>
    </message>
    <message>
        <source>Another date, with a reason</source>
        <translation>Déroger avec motif</translation>
    </message>
</context>
</TS>
