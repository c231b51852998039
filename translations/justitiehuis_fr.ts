<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Au (inclus)</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Remplaçant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation>Noter une absence</translation>
    </message>
    <message>
        <source>Change an absence</source>
        <translation>Modifier une absence</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove the absence</source>
        <translation>Supprimer l’absence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fill in both days, and a colleague from the list or nobody.</source>
        <translation>Indiquez les deux jours, et un collègue de la liste ou personne.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Whose days</source>
        <translation>Les jours de qui</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <translation>Exporter l’agenda</translation>
    </message>
    <message>
        <source>Enter puts it there, Esc leaves it</source>
        <translation>Entrée le place ici, Échap le laisse</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Ma semaine</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation>Noter une absence</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the agenda as a calendar file, without names</source>
        <translation>Exporter l’agenda en fichier de calendrier, sans noms</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens or plans, M moves an appointment</source>
        <translation>Les flèches avancent, Entrée ouvre ou planifie, M déplace un rendez-vous</translation>
    </message>
    <message>
        <source>Still to plan</source>
        <translation>Encore à planifier</translation>
    </message>
    <message>
        <source>Enter, then the arrows and Enter put it on the board</source>
        <translation>Entrée, puis les flèches et Entrée le placent dans l’agenda</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Record the contact</source>
        <translation>Noter le contact</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semaine %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>You plan in your own column; a colleague plans in his own.</source>
        <translation>Vous planifiez dans votre colonne ; un collègue dans la sienne.</translation>
    </message>
    <message>
        <source>The agenda is in %1, without names.</source>
        <translation>L’agenda se trouve dans %1, sans noms.</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nouveau rendez-vous</translation>
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
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a dossier and a contact from the list.</source>
        <translation>Choisissez un dossier et un contact dans la liste.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>still to record</source>
        <translation>encore à noter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
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
    <name>ConditionRows</name>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Terms</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Conditions by law</source>
        <translation>Conditions de la loi</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
    </message>
    <message>
        <source>What follows from this</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>kept up while you type</source>
        <translation>tenu à jour pendant que vous tapez</translation>
    </message>
    <message>
        <source>why this date</source>
        <translation>pourquoi cette date</translation>
    </message>
    <message>
        <source>Choose a type and the date of receipt.</source>
        <translation>Choisissez un type et la date de réception.</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n, they come by themselves</source>
        <translation>
            <numerusform>%n, vient d’office</numerusform>
            <numerusform>%n, viennent d’office</numerusform>
        </translation>
    </message>
    <message>
        <source>on registration</source>
        <translation>naissent à l’enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n, with who sends it</source>
        <translation>
            <numerusform>%n, avec qui l’envoie</numerusform>
            <numerusform>%n, avec qui les envoie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Last notes</source>
        <translation>Dernières notes</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;jusqu’à</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>&amp;heure</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Moyen</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>This fulfils</source>
        <translation>Remplit ainsi</translation>
    </message>
    <message>
        <source>Ne&amp;xt appointment</source>
        <translation>&amp;Prochain rendez-vous</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Back to the dossier</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Record a contact: %1</source>
        <translation>Noter un contact : %1</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>pas de note</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>convenu : %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Ce que vous étiez en train d’écrire est encore là.</translation>
    </message>
    <message>
        <source>This contact is not possible by this medium.</source>
        <translation>Ce contact n’est pas possible par ce moyen.</translation>
    </message>
    <message>
        <source>nothing that is still required</source>
        <translation>rien qui soit encore obligatoire</translation>
    </message>
    <message>
        <source>A date or time is not understood. What you typed is still there: put it right or clear it.</source>
        <translation>Une date ou une heure n’est pas comprise. Ce que vous avez tapé est encore là : corrigez-le ou effacez-le.</translation>
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
    <name>DossierHead</name>
    <message>
        <source>Record contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>rédiger : %1</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Plus d’actes</translation>
    </message>
    <message>
        <source>type version %1</source>
        <translation>type version %1</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Justice assistant</source>
        <translation>Assistant de justice</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Take this dossier</source>
        <translation>Prendre ce dossier</translation>
    </message>
    <message>
        <source>Resume the measure</source>
        <translation>Reprendre la mesure</translation>
    </message>
    <message>
        <source>Raise a signal: %1</source>
        <translation>Signaler : %1</translation>
    </message>
    <message>
        <source>Undo my last act</source>
        <translation>Annuler mon dernier acte</translation>
    </message>
</context>
<context>
    <name>DossierListPage</name>
    <message>
        <source>Which dossiers</source>
        <translation>Quels dossiers</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Name, number, birth date, register number or address</source>
        <translation>Nom, numéro, date de naissance, numéro national ou adresse</translation>
    </message>
    <message>
        <source>Search dossiers</source>
        <translation>Chercher des dossiers</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant de justice</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturés</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>les %1 premiers</translation>
    </message>
    <message>
        <source>No dossiers here yet.</source>
        <translation>Aucun dossier ici pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing found. %1</source>
        <translation>Rien trouvé. %1</translation>
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
        <translation>Quoi de la chronologie</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Chronologie de %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Documents et rapports</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
</context>
<context>
    <name>DossierSections</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respect</translation>
    </message>
    <message>
        <source>Text as imposed</source>
        <translation>Texte tel qu’imposé</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>DossierSide</name>
    <message>
        <source>Terms</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Not begun: %1</source>
        <translation>Pas commencé : %1</translation>
    </message>
    <message>
        <source>%1 near · %2 later</source>
        <translation>%1 proche(s) · %2 plus tard</translation>
    </message>
    <message>
        <source>the length is not known yet</source>
        <translation>la durée n’est pas encore connue</translation>
    </message>
    <message>
        <source>not begun: from %1</source>
        <translation>pas commencé : à partir de %1</translation>
    </message>
    <message>
        <source>moved by hand</source>
        <translation>déplacé avec motif</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>done late on %1</source>
        <translation>fait en retard le %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>encore %Ln jour</numerusform>
            <numerusform>encore %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Required contacts</source>
        <translation>Contacts obligatoires</translation>
    </message>
    <message>
        <source>planned, %1</source>
        <translation>planifié, %1</translation>
    </message>
    <message>
        <source>to plan</source>
        <translation>à planifier</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n respectée</numerusform>
            <numerusform>%n respectées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 by law, %3 special</source>
        <translation>%1 · %2 de la loi, %3 particulières</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>when you can</source>
        <translation>dès que possible</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Register a mandate</source>
        <translation>Enregistrer un mandat</translation>
    </message>
    <message>
        <source>Record a contact in this dossier</source>
        <translation>Noter un contact dans ce dossier</translation>
    </message>
    <message>
        <source>Everything is kept on this computer</source>
        <translation>Tout est gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>act</source>
        <translation>acte</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>MandateForm</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Dossier &amp;type</source>
        <translation>&amp;Type de dossier</translation>
    </message>
    <message>
        <source>Deciding &amp;authority</source>
        <translation>A&amp;utorité qui décide</translation>
    </message>
    <message>
        <source>Follo&amp;wed up by</source>
        <translation>Sui&amp;vi par</translation>
    </message>
    <message>
        <source>&amp;Case number there</source>
        <translation>&amp;Référence de l’autorité</translation>
    </message>
    <message>
        <source>Date of the &amp;decision</source>
        <translation>Dat&amp;e de la décision</translation>
    </message>
    <message>
        <source>&amp;Final on</source>
        <translation>&amp;Force de chose jugée</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>Reçu &amp;le</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Special conditions</source>
        <translation>Conditions particulières</translation>
    </message>
    <message>
        <source>Add c&amp;ondition</source>
        <translation>&amp;Condition</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>&amp;Justice assistant</source>
        <translation>Assistant de &amp;justice</translation>
    </message>
    <message>
        <source>Register a mandate</source>
        <translation>Enregistrer un mandat</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Incomplete is allowed. Tab follows the fields.</source>
        <translation>Incomplet, c’est permis. Tab suit les champs.</translation>
    </message>
    <message>
        <source>not in force on %1</source>
        <translation>pas en vigueur le %1</translation>
    </message>
    <message>
        <source>version %1, in force on %2</source>
        <translation>version %1, en vigueur le %2</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>missing, the registry sends it</source>
        <translation>manque, le greffe l’envoie</translation>
    </message>
    <message>
        <source>not understood: type for example 3 years</source>
        <translation>pas compris : tapez par exemple 3 ans</translation>
    </message>
    <message>
        <source>by law %1 to %2</source>
        <translation>loi : %1 à %2</translation>
    </message>
    <message>
        <source>follows up: %1</source>
        <translation>suit : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n from the decision</source>
        <translation>
            <numerusform>%n de la décision</numerusform>
            <numerusform>%n de la décision</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the dates is not understood. What you typed is still there: put it right or clear it.</source>
        <translation>Une des dates n’est pas comprise. Ce que vous avez tapé est encore là : corrigez-la ou effacez-la.</translation>
    </message>
    <message>
        <source>Choose the dossier type first. What you typed is kept.</source>
        <translation>Choisissez d’abord le type de dossier. Ce que vous avez tapé est gardé.</translation>
    </message>
    <message>
        <source>The length is not understood. What you typed is still there: put it right or clear it.</source>
        <translation>La durée n’est pas comprise. Ce que vous avez tapé est encore là : corrigez-la ou effacez-la.</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>%1: another date, with the reason</source>
        <translation>%1 : une autre date, avec le motif</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Déplacer la date</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Family name, given name</source>
        <translation>Nom, prénom</translation>
    </message>
    <message>
        <source>Street number, postcode town</source>
        <translation>Rue numéro, code postal commune</translation>
    </message>
    <message>
        <source>None of them, a new person</source>
        <translation>Aucune, nouvelle personne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>Date de nai&amp;ssance</translation>
    </message>
    <message>
        <source>National n&amp;umber</source>
        <translation>Numéro nati&amp;onal</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>already registered: nothing to type again</source>
        <translation>déjà connu : rien à retaper</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>missing, reception asks for it</source>
        <translation>manque, l’accueil le demande</translation>
    </message>
    <message numerus="yes">
        <source>Looks like %n person(s)</source>
        <translation>
            <numerusform>Ressemble à %n personne</numerusform>
            <numerusform>Ressemble à %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running dossier(s)</source>
        <translation>
            <numerusform>%n dossier en cours</numerusform>
            <numerusform>%n dossiers en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Cette personne</translation>
    </message>
    <message>
        <source>This person: %1</source>
        <translation>Cette personne : %1</translation>
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
    <name>QObject</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>L’image n’a pas pu être écrite.</translation>
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
    <name>RegisterPage</name>
    <message>
        <source>Go on later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Draft kept, %1</source>
        <translation>Projet gardé, %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Register, %n item(s) to follow</source>
        <translation>
            <numerusform>Enregistrer et demander %n donnée</numerusform>
            <numerusform>Enregistrer et demander %n données</numerusform>
        </translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Ce que vous étiez en train d’écrire est encore là.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
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
    <name>TermRow</name>
    <message>
        <source>Why this date?</source>
        <translation>Pourquoi cette date ?</translation>
    </message>
    <message>
        <source>F1 tells why this date</source>
        <translation>F1 dit pourquoi cette date</translation>
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
    <name>Timeline</name>
    <message>
        <source>beginning of this dossier</source>
        <translation>début de ce dossier</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>fulfils: %1</source>
        <translation>remplit : %1</translation>
    </message>
    <message>
        <source>absence %1 without notice</source>
        <translation>absence n° %1 sans nouvelles</translation>
    </message>
    <message>
        <source>waits for proof until %1</source>
        <translation>attend une preuve jusqu’au %1</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>modifie : %1</translation>
    </message>
    <message>
        <source>%1 assigned</source>
        <translation>%1 désigné(e)</translation>
    </message>
    <message>
        <source>Mandate received</source>
        <translation>Mandat reçu</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation>commence : %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>envoyé à %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>fulfils: %1, in time</source>
        <translation>remplit : %1, à temps</translation>
    </message>
    <message>
        <source>fulfils: %1, late</source>
        <translation>remplit : %1, en retard</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Paiement de %1</translation>
    </message>
    <message>
        <source>Absent at the work place</source>
        <translation>Absent au lieu de prestation</translation>
    </message>
    <message>
        <source>%1 worked</source>
        <translation>%1 prestées</translation>
    </message>
    <message>
        <source>Signal raised</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Considered, not reported</source>
        <translation>Examiné, pas signalé</translation>
    </message>
    <message>
        <source>Dossier closed</source>
        <translation>Dossier clôturé</translation>
    </message>
    <message numerus="yes">
        <source>%n small event(s)</source>
        <translation>
            <numerusform>%n petit événement</numerusform>
            <numerusform>%n petits événements</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Person and dossier</source>
        <translation>Personne et dossier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>stand-in</comment>
        <translation>pour %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Kind of work</source>
        <translation>Genre de travail</translation>
    </message>
    <message>
        <source>What needs me</source>
        <translation>Ce qui m’attend</translation>
    </message>
    <message>
        <source>Enter opens, F1 tells why this date</source>
        <translation>Entrée ouvre, F1 dit pourquoi cette date</translation>
    </message>
    <message>
        <source>Visits and talks</source>
        <translation>Visites et entretiens</translation>
    </message>
    <message>
        <source>New mandates</source>
        <translation>Nouveaux mandats</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Modifié depuis hier</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semaine %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Record the contact with %1</source>
        <translation>Noter le contact avec %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>aucun aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>encore %n</numerusform>
            <numerusform>encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take up the mandate of %1</source>
        <translation>Prendre le mandat de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n to take up</source>
        <translation>
            <numerusform>%n à prendre</numerusform>
            <numerusform>%n à prendre</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing by others</source>
        <translation>rien par d’autres</translation>
    </message>
    <message>
        <source>opens at the right place</source>
        <translation>ouvre au bon endroit</translation>
    </message>
    <message>
        <source>why this date</source>
        <translation>pourquoi cette date</translation>
    </message>
    <message>
        <source>Nothing overdue, nothing today.</source>
        <translation>Rien en retard, rien aujourd’hui.</translation>
    </message>
    <message>
        <source>No visits or talks today</source>
        <translation>Pas de visite ni d’entretien aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n running dossier(s)</source>
        <translation>
            <numerusform>%n dossier en cours</numerusform>
            <numerusform>%n dossiers en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>stand-in</comment>
        <translation>pour %1</translation>
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
    <name>WeekBoard</name>
    <message>
        <source>This contact has taken place: it stays where it is.</source>
        <translation>Ce contact a eu lieu : il reste où il est.</translation>
    </message>
    <message>
        <source>Only an appointment of your own that is still planned can be moved.</source>
        <translation>Seul un rendez-vous à vous, encore planifié, peut être déplacé.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
</context>
<context>
    <name>WhyContent</name>
    <message>
        <source>catalogue %1, version %2, term %3</source>
        <translation>catalogue %1, version %2, délai %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
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
