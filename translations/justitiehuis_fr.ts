<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>European Union Public Licence 1.2 (EUPL-1.2)</source>
        <translation>Licence publique de l’Union européenne 1.2 (EUPL-1.2)</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
</context>
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
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Ce que vous étiez en train de taper est toujours là.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>“%1” cannot be read yet. Mend it, or empty the field.</source>
        <translation>« %1 » n’est pas encore lisible. Corrigez-le, ou videz le champ.</translation>
    </message>
    <message>
        <source>This cannot be done here any more. What you had typed: %1</source>
        <translation>Ce n’est plus possible ici. Ce que vous aviez tapé : %1</translation>
    </message>
</context>
<context>
    <name>ActInputWidget</name>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>Type an amount in euro, for example 1200,50.</source>
        <translation>Tapez un montant en euros, par exemple 1200,50.</translation>
    </message>
    <message>
        <source>Type hours, for example 7:30 or 7,5.</source>
        <translation>Tapez des heures, par exemple 7:30 ou 7,5.</translation>
    </message>
    <message>
        <source>Type a length, for example 6 months or 1 year.</source>
        <translation>Tapez une durée, par exemple 6 mois ou 1 an.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Tapez un nombre entier.</translation>
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
    <message>
        <source>Visit sheet</source>
        <translation>Fiche de visite</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Imprimer le jour</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
</context>
<context>
    <name>AlarmDetail</name>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>Ce qui a été dit ou fait</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What the alarm was</source>
        <translation>Ce qu’était l’alarme</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclure</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>What was weighed</source>
        <translation>Ce qui a été pesé</translation>
    </message>
    <message>
        <source>The principal was told</source>
        <translation>Le mandant a été averti</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Qui a été averti</translation>
    </message>
    <message>
        <source>Empty: who follows the dossier up.</source>
        <translation>Vide : qui suit le dossier.</translation>
    </message>
    <message>
        <source>When (now when empty)</source>
        <translation>Quand (vide : maintenant)</translation>
    </message>
    <message>
        <source>A visit because of this alarm</source>
        <translation>Une visite pour cette alarme</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Ce qui doit être fait</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 has this alarm since %2. Talk to each other first.</source>
        <translation>%1 traite cette alarme depuis %2. Concertez-vous d’abord.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>A call to the person</source>
        <translation>Un appel à la personne</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>The police was called</source>
        <translation>La police a été appelée</translation>
    </message>
    <message>
        <source>Other action</source>
        <translation>Autre action</translation>
    </message>
    <message>
        <source>Tell the principal</source>
        <translation>Avertir le mandant</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Une visite</translation>
    </message>
    <message>
        <source>%1 (within %2 m)</source>
        <translation>%1 (à %2 m près)</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas joint</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>notée</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>First</source>
        <translation>D’abord</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui la traite</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>By the device</source>
        <translation>Selon l’appareil</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore averti</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Pesé</translation>
    </message>
    <message>
        <source>Other alarms</source>
        <translation>Autres alarmes</translation>
    </message>
    <message>
        <source>Put aside: it is quiet until then</source>
        <translation>Mettre de côté : silence jusque-là</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Aside for longer</source>
        <translation>Plus longtemps de côté</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Too long since</source>
        <translation>Trop long depuis</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>by %1, until %2</source>
        <translation>par %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>AlarmsPart</name>
    <message>
        <source>Alarms to look at</source>
        <translation>Alarmes à examiner</translation>
    </message>
    <message>
        <source>What may not last and does</source>
        <translation>Ce qui ne peut durer et dure</translation>
    </message>
    <message>
        <source>No alarm has to be looked at, and nothing lasts too long.</source>
        <translation>Aucune alarme n’attend et rien ne dure trop longtemps.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui la traite</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Averti</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Person or thing</source>
        <translation>Personne ou appareil</translation>
    </message>
    <message>
        <source>What may not last</source>
        <translation>Ce qui ne peut durer</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’à %2</translation>
    </message>
    <message>
        <source>No alarm has to be looked at.</source>
        <translation>Aucune alarme n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) to look at</source>
        <translation>
            <numerusform>%n alarme à examiner</numerusform>
            <numerusform>%n alarmes à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lasts too long.</source>
        <translation>Rien ne dure trop longtemps.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that may not last and do</source>
        <translation>
            <numerusform>%n chose qui ne peut durer et dure</numerusform>
            <numerusform>%n choses qui ne peuvent durer et durent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
    <name>ApprovalPanel</name>
    <message>
        <source>Version %1 is published and begins on %2</source>
        <translation>La version %1 est publiée et commence le %2</translation>
    </message>
    <message>
        <source>Version %1 is the newest</source>
        <translation>La version %1 est la plus récente</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Elle prend fin le %1.</translation>
    </message>
    <message>
        <source>Another rule asks for a next version; this one stays as it is.</source>
        <translation>Une autre règle demande une nouvelle version ; celle-ci reste telle quelle.</translation>
    </message>
    <message>
        <source>Make version %1</source>
        <translation>Créer la version %1</translation>
    </message>
    <message>
        <source>Mend words</source>
        <translation>Corriger des mots</translation>
    </message>
    <message>
        <source>Begin on another day…</source>
        <translation>Commencer un autre jour…</translation>
    </message>
    <message>
        <source>End the type…</source>
        <translation>Mettre fin au type…</translation>
    </message>
    <message>
        <source>Version %1 was read and approved by %2</source>
        <translation>La version %1 a été relue et approuvée par %2</translation>
    </message>
    <message>
        <source>Publishing it ends version %1 on the day it begins.</source>
        <translation>La publication met fin à la version %1 le jour où celle-ci commence.</translation>
    </message>
    <message>
        <source>It becomes law on the day you choose.</source>
        <translation>Elle devient loi le jour que vous choisissez.</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Version %1 waits for a second reader</source>
        <translation>La version %1 attend un deuxième lecteur</translation>
    </message>
    <message>
        <source>Second pair of eyes needed</source>
        <translation>Deuxième paire d’yeux requise</translation>
    </message>
    <message>
        <source>%1 gave it back: “%2”</source>
        <translation>%1 l’a rendue : « %2 »</translation>
    </message>
    <message>
        <source>You wrote version %1 and cannot approve it yourself.</source>
        <translation>Vous avez écrit la version %1 et ne pouvez pas l’approuver vous-même.</translation>
    </message>
    <message>
        <source>%1 wrote version %2 and cannot approve it alone.</source>
        <translation>%1 a écrit la version %2 et ne peut l’approuver seul.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be settled first.</source>
        <translation>
            <numerusform>%n point doit d’abord être réglé.</numerusform>
            <numerusform>%n points doivent d’abord être réglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give for approval</source>
        <translation>Soumettre à approbation</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Rendre…</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>BacklogPane</name>
    <message>
        <source>To be planned</source>
        <translation>À planifier</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Rechercher ou filtrer</translation>
    </message>
    <message>
        <source>Filter what is to be planned</source>
        <translation>Filtrer ce qui est à planifier</translation>
    </message>
    <message>
        <source>Visits to be planned, the most urgent first</source>
        <translation>Visites à planifier, les plus urgentes d’abord</translation>
    </message>
    <message>
        <source>Space picks up, Enter asks for a proposal.</source>
        <translation>Espace prend, Entrée demande une proposition.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Demain, %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
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
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>deux personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n, by legal term</source>
        <translation>
            <numerusform>%n, par délai légal</numerusform>
            <numerusform>%n, par délai légal</numerusform>
        </translation>
    </message>
    <message>
        <source>The planning is being read.</source>
        <translation>Le planning est en cours de lecture.</translation>
    </message>
    <message>
        <source>Nothing to be planned is called so.</source>
        <translation>Rien à planifier ne porte ce nom.</translation>
    </message>
    <message>
        <source>Everything is planned.</source>
        <translation>Tout est planifié.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sauvegardes (*.db)</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Backup under way</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>No backup was made from this computer yet. A copy on another disk keeps the work when this computer breaks.</source>
        <translation>Aucune sauvegarde n’a encore été faite depuis cet ordinateur. Une copie sur un autre disque préserve le travail si cet ordinateur tombe en panne.</translation>
    </message>
    <message>
        <source>The last backup from this computer is of %1: %2</source>
        <translation>La dernière sauvegarde depuis cet ordinateur date du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Putting a backup back replaces all data of this house by those of the copy; what was done since is then only in the file “.before-restore” beside it. Nobody may have the program open. That is why it is a command and no button:</source>
        <translation>Restaurer une sauvegarde remplace toutes les données de cette maison par celles de la copie&#xa0;; ce qui a été fait depuis ne se trouve alors plus que dans le fichier «&#xa0;.before-restore&#xa0;» à côté. Personne ne peut avoir le programme ouvert. C’est pourquoi c’est une commande et non un bouton&#xa0;:</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1 (%2)</source>
        <translation>La sauvegarde est faite et vérifiée&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>BlockHost</name>
    <message>
        <source>New in %1, for %2</source>
        <translation>Nouveau dans %1, pour %2</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Nouveau dans %1</translation>
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
        <translation>Élément</translation>
    </message>
    <message>
        <source>New building block</source>
        <translation>Nouvel élément</translation>
    </message>
    <message>
        <source>Texts of reports and letters</source>
        <translation>Textes des rapports et lettres</translation>
    </message>
    <message>
        <source>Text of</source>
        <translation>Texte de</translation>
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
    <name>BoardController</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Let go beside the rows: nothing was moved.</source>
        <translation>Lâché à côté des lignes : rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>Picked up with the keyboard: arrows choose, Enter puts it there, Esc leaves it.</source>
        <translation>Pris au clavier : les flèches choisissent, Entrée place, Échap annule.</translation>
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
    <name>BoardWords</name>
    <message>
        <source>Visit %1</source>
        <translation>Visite %1</translation>
    </message>
    <message>
        <source>%1 moves this</source>
        <translation>%1 déplace ceci</translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 min</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Fits at a cost</source>
        <translation>Possible avec conséquence</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>%1 best place</source>
        <translation>%1 meilleure place</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixé</translation>
    </message>
    <message>
        <source>two technicians</source>
        <translation>deux techniciens</translation>
    </message>
    <message>
        <source>equipment is missing</source>
        <translation>matériel manquant</translation>
    </message>
    <message>
        <source>urgent or late</source>
        <translation>urgent ou en retard</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
</context>
<context>
    <name>CapacityChart</name>
    <message>
        <source>Connected</source>
        <translation>Connectés</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Four times out of five</source>
        <translation>Quatre fois sur cinq</translation>
    </message>
    <message>
        <source>Forecast four weeks before</source>
        <translation>Prévu quatre semaines avant</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Appareils : %1</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Places : %1</translation>
    </message>
</context>
<context>
    <name>CapacityPart</name>
    <message>
        <source>Technicians more or less</source>
        <translation>Techniciens en plus ou en moins</translation>
    </message>
    <message>
        <source>Days to clean and test</source>
        <translation>Jours de nettoyage et de test</translation>
    </message>
    <message>
        <source>The coming weeks</source>
        <translation>Les semaines à venir</translation>
    </message>
    <message>
        <source>Connected and waiting by form</source>
        <translation>Connectés et en attente par forme</translation>
    </message>
    <message>
        <source>People connected, and what is expected</source>
        <translation>Personnes connectées, et ce qui est attendu</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Débuts</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Wait, days</source>
        <translation>Attente, jours</translation>
    </message>
    <message>
        <source>Lasts, days</source>
        <translation>Durée, jours</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage …</translation>
    </message>
    <message>
        <source>For the coming eight weeks there is enough of everything.</source>
        <translation>Pour les huit semaines à venir, il y a assez de tout.</translation>
    </message>
    <message>
        <source>Devices run out first: in the week of %1 %2 are asked and %3 can be worn.</source>
        <translation>Les appareils manquent d’abord : dans la semaine du %1, il en faut %2 et %3 peuvent être portés.</translation>
    </message>
    <message>
        <source>People run out first: in the week of %1 %2 are to be followed and there is room for %3.</source>
        <translation>Le personnel manque d’abord : dans la semaine du %1, %2 personnes sont à suivre et il y a place pour %3.</translation>
    </message>
    <message>
        <source>Technicians run out first: in the week of %1 %2 visits are asked and %3 can be made.</source>
        <translation>Les techniciens manquent d’abord : dans la semaine du %1, il faut %2 visites et %3 sont possibles.</translation>
    </message>
    <message>
        <source>Only if more come than expected.</source>
        <translation>Seulement s’il en vient plus que prévu.</translation>
    </message>
    <message>
        <source>%1 connected, %2 waiting. %3 devices, of which %4 can be worn. %5 technicians: %6 visits a week.</source>
        <translation>%1 connectés, %2 en attente. %3 appareils, dont %4 peuvent être portés. %5 techniciens : %6 visites par semaine.</translation>
    </message>
    <message>
        <source>There is not enough past to try the forecast on.</source>
        <translation>Il n’y a pas assez de passé pour éprouver la prévision.</translation>
    </message>
    <message>
        <source>%1 forecasts of the past, made four weeks ahead, were %2 % off on average; the band is as wide as they ask.</source>
        <translation>%1 prévisions passées, à quatre semaines, se trompaient en moyenne de %2 % ; la bande est aussi large qu’elles le demandent.</translation>
    </message>
    <message>
        <source>Nobody is or was under monitoring here, so there is nothing to forecast yet. Register a first mandate (New, Ctrl+N); from then on the coming weeks stand here.</source>
        <translation>Personne n’est ou n’a été surveillé ici : il n’y a encore rien à prévoir. Enregistrez un premier mandat (Nouveau, Ctrl+N) ; ensuite les semaines à venir figureront ici.</translation>
    </message>
    <message>
        <source>No ankle tag is registered yet: the keeper of the stock takes in a delivery under Stock.</source>
        <translation>Aucun bracelet n’est encore enregistré : le gestionnaire du matériel enregistre une livraison sous Matériel.</translation>
    </message>
    <message>
        <source>No technician is known yet: the planner writes them under Technicians.</source>
        <translation>Aucun technicien n’est encore connu : le planificateur les note sous Techniciens.</translation>
    </message>
</context>
<context>
    <name>CapacityStrip</name>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>%1: %2 free</source>
        <translation>%1 : %2 libres</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people busy</source>
        <translation>%1 : %2 personnes sur %3 occupées</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1 : %2 %</translation>
    </message>
    <message>
        <source>Devices today</source>
        <translation>Appareils aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n free, few</source>
        <translation>
            <numerusform>%n libre, peu</numerusform>
            <numerusform>%n libres, peu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>People each hour</source>
        <translation>Personnes par heure</translation>
    </message>
    <message>
        <source>busy of those at work</source>
        <translation>occupés parmi les présents</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Load of the coming days</source>
        <translation>Charge des prochains jours</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>People each day</source>
        <translation>Personnes par jour</translation>
    </message>
</context>
<context>
    <name>CarrySheet</name>
    <message>
        <source>Leave it there</source>
        <translation>La laisser là</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation>Sur le serveur : %1</translation>
    </message>
    <message>
        <source>It is on the server and not on this device. Taken along, it is fetched now, and is here from then on without a network too.</source>
        <translation>Il est sur le serveur et pas sur cet appareil. Si vous l’emportez, il est récupéré maintenant et sera ici désormais, même sans réseau.</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>It is being fetched; it opens by itself. You may go on with other work.</source>
        <translation>Il est en train d’arriver et s’ouvrira de lui-même. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Take it along and open it</source>
        <translation>L’emporter et l’ouvrir</translation>
    </message>
    <message>
        <source>Go on with other work</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>There is no connection with the server now, so this dossier cannot come. Try again when there is one; what is on this device works on.</source>
        <translation>Il n’y a pas de connexion avec le serveur, ce dossier ne peut donc pas venir. Réessayez quand elle sera revenue ; ce qui est sur cet appareil reste utilisable.</translation>
    </message>
    <message>
        <source>%1 is on this device now.</source>
        <translation>%1 est maintenant sur cet appareil.</translation>
    </message>
</context>
<context>
    <name>CatalogueForms</name>
    <message>
        <source>A new dossier type</source>
        <translation>Un nouveau type de dossier</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>It begins as a copy, so that nothing is typed twice. It is no law until it is published.</source>
        <translation>Il commence comme une copie, pour ne rien taper deux fois. Il n’est pas loi tant qu’il n’est pas publié.</translation>
    </message>
    <message>
        <source>Code, in capitals</source>
        <translation>Code, en majuscules</translation>
    </message>
    <message>
        <source>Letters, digits and underscores, like LEARNING_TRACK. It never changes.</source>
        <translation>Lettres, chiffres et traits de soulignement, comme LEARNING_TRACK. Il ne change jamais.</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Copie de</translation>
    </message>
    <message>
        <source>Give version %1 back</source>
        <translation>Rendre la version %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>What must change</source>
        <translation>Ce qui doit changer</translation>
    </message>
    <message>
        <source>Publish %1, version %2</source>
        <translation>Publier %1, version %2</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Version %1 ends on the day this one begins. Running dossiers keep the version they stand on.</source>
        <translation>La version %1 prend fin le jour où celle-ci commence. Les dossiers en cours gardent leur version.</translation>
    </message>
    <message>
        <source>From that day on a mandate of this type can be registered.</source>
        <translation>À partir de ce jour, un mandat de ce type peut être enregistré.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>%1, version %2 begins on another day</source>
        <translation>%1, version %2 commence un autre jour</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Now it begins on %1.</source>
        <translation>Actuellement elle commence le %1.</translation>
    </message>
    <message>
        <source>Version %1 ends on the new day.</source>
        <translation>La version %1 prend fin le nouveau jour.</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>Mettre fin à %1</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>No mandate of this type can be registered for a decision from that day on. Running dossiers go on.</source>
        <translation>Pour une décision à partir de ce jour, aucun mandat de ce type ne peut plus être enregistré. Les dossiers en cours continuent.</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Premier jour sans ce type</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Dossier types</source>
        <translation>Types de dossier</translation>
    </message>
    <message>
        <source>Name, article or group</source>
        <translation>Nom, article ou groupe</translation>
    </message>
    <message>
        <source>Search dossier types</source>
        <translation>Rechercher des types de dossier</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>As on</source>
        <translation>À cette date</translation>
    </message>
    <message>
        <source>No dossier type answers to this. Type a part of its name, of an article or of a group.</source>
        <translation>Aucun type de dossier ne correspond. Tapez une partie du nom, d’un article ou d’un groupe.</translation>
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
        <translation>groupe statistique %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) to be confirmed with the agency</source>
        <translation>
            <numerusform>%Ln phrase à confirmer par l’administration</numerusform>
            <numerusform>%Ln phrases à confirmer par l’administration</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer in force on %2; it ended on %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus en vigueur le %2&#xa0;; la fin était le %3.</translation>
    </message>
    <message>
        <source>“%1” is not yet in force on %2; it is in force from %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore en vigueur le %2&#xa0;; l’entrée en vigueur est le %3.</translation>
    </message>
    <message>
        <source>Not in force on %1</source>
        <translation>Pas en vigueur le %1</translation>
    </message>
    <message>
        <source>Read it as on %1</source>
        <translation>Lire tel qu’au %1</translation>
    </message>
    <message>
        <source>Read, write or building blocks</source>
        <translation>Lire, modifier ou éléments</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 de %2</translation>
    </message>
    <message>
        <source>A new dossier type…</source>
        <translation>Un nouveau type de dossier…</translation>
    </message>
    <message>
        <source>New version or type</source>
        <translation>Nouvelle version ou nouveau type</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Building blocks</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Version %1, concept: no law yet</source>
        <translation>Version %1, projet : pas encore loi</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is law and stays as it is. A change of the law is a next version, which begins as a copy of this one.</source>
        <translation>La version %1 de « %2 » est loi et reste telle quelle. Un changement de loi est une nouvelle version, qui commence comme une copie de celle-ci.</translation>
    </message>
    <message>
        <source>Make version %1</source>
        <translation>Créer la version %1</translation>
    </message>
    <message>
        <source>%1 · version %2, law: only words may be mended</source>
        <translation>%1 · version %2, loi : seuls des mots peuvent être corrigés</translation>
    </message>
    <message>
        <source>%1 · version %2, concept: no law yet</source>
        <translation>%1 · version %2, projet : pas encore loi</translation>
    </message>
    <message>
        <source>Make a package of %1…</source>
        <translation>Faire un paquet de %1…</translation>
    </message>
    <message>
        <source>Take in a package…</source>
        <translation>Importer un paquet…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Sections</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>À régler</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle before publishing</source>
        <translation>
            <numerusform>%n point à régler avant la publication</numerusform>
            <numerusform>%n points à régler avant la publication</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: it can be given for approval.</source>
        <translation>Rien ne manque : cela peut être soumis à approbation.</translation>
    </message>
    <message>
        <source>Enter goes to the field.</source>
        <translation>Entrée va au champ.</translation>
    </message>
</context>
<context>
    <name>CodeEdit</name>
    <message>
        <source>The building block of %1</source>
        <translation>L’élément de %1</translation>
    </message>
    <message>
        <source>The building block itself</source>
        <translation>L’élément lui-même</translation>
    </message>
</context>
<context>
    <name>CodesEdit</name>
    <message>
        <source>Add by a part of its name</source>
        <translation>Ajouter par une partie du nom</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1 : %2, %3 sur %4</translation>
    </message>
    <message>
        <source>Delete takes it away, Alt and an arrow key move it, Enter opens it.</source>
        <translation>Supprimer le retire, Alt et une flèche le déplacent, Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>Click takes it away</source>
        <translation>Un clic le retire</translation>
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
    <name>ConditionSample</name>
    <message>
        <source>As it will stand in a dossier:</source>
        <translation>Comme cela figurera dans un dossier :</translation>
    </message>
</context>
<context>
    <name>ConflictPart</name>
    <message>
        <source>Written by two people at the same time. Until someone decides, the first that came in stands; nothing is lost.</source>
        <translation>Écrit par deux personnes en même temps. Tant que personne ne décide, ce qui est arrivé en premier reste inscrit ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Also what was decided</source>
        <translation>Aussi ce qui est tranché</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Garder ce qui est inscrit</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Both, with dates</source>
        <translation>Les deux, avec dates</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>1 keeps what stands, 2 takes the other, 3 keeps both; Enter opens it</source>
        <translation>1 garde ce qui est inscrit, 2 prend l’autre, 3 garde les deux ; Entrée l’ouvre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Stands: %1</source>
        <translation>Inscrit : %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>L’autre : %1</translation>
    </message>
    <message>
        <source>Person or dossier</source>
        <translation>Personne ou dossier</translation>
    </message>
    <message>
        <source>The other is of</source>
        <translation>L’autre vient de</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>tranché par %1</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Il n’y a rien à trancher.</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Ce qui est inscrit</translation>
    </message>
    <message>
        <source>What stood</source>
        <translation>Ce qui était inscrit</translation>
    </message>
    <message>
        <source>What remained</source>
        <translation>Ce qui est resté</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>What took its place</source>
        <translation>Ce qui l’a remplacé</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Ce qui a été ajouté</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Ce qui a été écarté</translation>
    </message>
    <message>
        <source>Both values</source>
        <translation>Les deux valeurs</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Identique des deux côtés</translation>
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
        <translation>actualisé à la frappe</translation>
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
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
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
    <message>
        <source>P&amp;lace</source>
        <translation>L&amp;ieu</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Rédiger une lettre</translation>
    </message>
</context>
<context>
    <name>ContactRule</name>
    <message>
        <source>May take place: %1.</source>
        <translation>Peut avoir lieu : %1.</translation>
    </message>
    <message>
        <source>Only in person.</source>
        <translation>Uniquement en personne.</translation>
    </message>
</context>
<context>
    <name>ContactSeries</name>
    <message>
        <source>this day is not free: %1</source>
        <translation>ce jour n’est pas libre : %1</translation>
    </message>
    <message>
        <source>A series of contacts</source>
        <translation>Une série de contacts</translation>
    </message>
    <message>
        <source>The days of the series</source>
        <translation>Les jours de la série</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Take a line away</source>
        <translation>Enlever une ligne</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>First one</source>
        <translation>Le premier</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Tous les</translation>
    </message>
    <message>
        <source>the rhythm of this type</source>
        <translation>le rythme de ce type</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Until, at the latest</source>
        <translation>Jusqu’au plus tard</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Empty: the usual one of this contact.</source>
        <translation>Vide : le moyen habituel de ce contact.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>absent that day</source>
        <translation>absent ce jour-là</translation>
    </message>
    <message>
        <source>a day of work by the roster</source>
        <translation>un jour de travail selon l’horaire</translation>
    </message>
    <message>
        <source>the series itself</source>
        <translation>la série elle-même</translation>
    </message>
    <message>
        <source>no free day within a month of %1: %2</source>
        <translation>aucun jour libre dans le mois après le %1 : %2</translation>
    </message>
    <message>
        <source>instead of %1: %2</source>
        <translation>au lieu du %1 : %2</translation>
    </message>
    <message>
        <source>Choose the contact, the first day and how many or until when: the real days appear here.</source>
        <translation>Choisissez le contact, le premier jour et combien ou jusqu’à quand : les jours réels apparaissent ici.</translation>
    </message>
    <message>
        <source>Enter changes a day or a time, Delete takes a line away. Ctrl+Z afterwards takes back one contact at a time.</source>
        <translation>Enter change un jour ou une heure, Delete enlève une ligne. Ctrl+Z annule ensuite un contact à la fois.</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Ce que vous étiez en train de taper est encore là.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>“%1” cannot be read yet. Mend it, or empty the field.</source>
        <translation>« %1 » n’est pas encore lisible. Corrigez-le, ou videz le champ.</translation>
    </message>
    <message>
        <source>There are no days to plan yet.</source>
        <translation>Il n’y a pas encore de jours à planifier.</translation>
    </message>
    <message>
        <source>“%1” is no day; type for example 24/11/2026.</source>
        <translation>« %1 » n’est pas un jour ; tapez par exemple 24/11/2026.</translation>
    </message>
    <message>
        <source>“%1” is no time; type for example 8:30.</source>
        <translation>« %1 » n’est pas une heure ; tapez par exemple 8:30.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) planned.</source>
        <translation>
            <numerusform>%Ln contact planifié.</numerusform>
            <numerusform>%Ln contacts planifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the whole series back</source>
        <translation>Reprendre toute la série</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) stay here, each with the reason.</source>
        <translation>
            <numerusform>%Ln ligne reste, avec la raison à côté.</numerusform>
            <numerusform>%Ln lignes restent, chacune avec la raison à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) taken back.</source>
        <translation>
            <numerusform>%Ln contact retiré.</numerusform>
            <numerusform>%Ln contacts retirés.</numerusform>
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
        <translation>Assistant de justice</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>tous les types</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>n’importe laquelle</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>dans les 7 jours</translation>
    </message>
    <message>
        <source>within 31 days</source>
        <translation>dans les 31 jours</translation>
    </message>
    <message>
        <source>nothing owed</source>
        <translation>rien à remettre</translation>
    </message>
    <message>
        <source>whenever</source>
        <translation>n’importe quand</translation>
    </message>
    <message>
        <source>not in 31 days</source>
        <translation>pas depuis 31 jours</translation>
    </message>
    <message>
        <source>not in 62 days</source>
        <translation>pas depuis 62 jours</translation>
    </message>
    <message>
        <source>not in 92 days</source>
        <translation>pas depuis 92 jours</translation>
    </message>
    <message>
        <source>not in half a year</source>
        <translation>pas depuis six mois</translation>
    </message>
    <message numerus="yes">
        <source>not in %n day(s)</source>
        <translation>
            <numerusform>pas depuis %n jour</numerusform>
            <numerusform>pas depuis %n jours</numerusform>
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
    <name>DeliverySheet</name>
    <message>
        <source>Here, or only ordered</source>
        <translation>Ici, ou seulement commandé</translation>
    </message>
    <message>
        <source>A delivery</source>
        <translation>Une livraison</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>C’est ici</translation>
    </message>
    <message>
        <source>Only ordered</source>
        <translation>Seulement commandé</translation>
    </message>
    <message>
        <source>Kind of the serials</source>
        <translation>Genre des numéros de série</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où c’est</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Acheté le</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantie jusqu’au</translation>
    </message>
    <message>
        <source>Without serial</source>
        <translation>Sans numéro de série</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Ajouter le nombre</translation>
    </message>
    <message>
        <source>Scan each serial, or type it, then Enter</source>
        <translation>Scannez ou tapez chaque numéro, puis Entrée</translation>
    </message>
    <message>
        <source>Serials that came</source>
        <translation>Numéros de série livrés</translation>
    </message>
    <message>
        <source>After each scan a line is added; what was ordered is recognised.</source>
        <translation>Après chaque scan une ligne s’ajoute ; ce qui était commandé est reconnu.</translation>
    </message>
    <message>
        <source>What was read; Del takes a line out</source>
        <translation>Ce qui a été lu ; Suppr retire une ligne</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Of what was not ordered</source>
        <translation>De ce qui n’était pas commandé</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>%1, as ordered</source>
        <translation>%1, comme commandé</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouveau</translation>
    </message>
    <message>
        <source>Choose what it is, and type how many there are.</source>
        <translation>Choisissez ce que c’est et tapez combien il y en a.</translation>
    </message>
    <message numerus="yes">
        <source>%n serial(s) read</source>
        <translation>
            <numerusform>%n numéro lu</numerusform>
            <numerusform>%n numéros lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as ordered</source>
        <translation>
            <numerusform>%n comme commandé</numerusform>
            <numerusform>%n comme commandés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken in</source>
        <translation>
            <numerusform>%n ne peut être enregistré</numerusform>
            <numerusform>%n ne peuvent être enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without serial</source>
        <translation>
            <numerusform>%n ligne sans numéro de série</numerusform>
            <numerusform>%n lignes sans numéro de série</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>Noter la commande</translation>
    </message>
    <message>
        <source>%1 Del takes the line out; nothing was taken in yet.</source>
        <translation>%1 Suppr retire la ligne ; rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>A date cannot be read yet. Mend it, or empty the field.</source>
        <translation>Une date n’est pas encore lisible. Corrigez-la ou videz le champ.</translation>
    </message>
    <message>
        <source>What you scanned before is still here.</source>
        <translation>Ce que vous aviez scanné est toujours là.</translation>
    </message>
    <message>
        <source>Choose one of the list, or empty the field.</source>
        <translation>Choisissez dans la liste ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>DetailColumn</name>
    <message>
        <source>Open the dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n divergence à trancher</numerusform>
            <numerusform>%n divergences à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Difference in sentences</source>
        <translation>Différence en phrases</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Version %1, concept</source>
        <translation>Version %1, projet</translation>
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
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Fallen away</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) unchanged</source>
        <translation>
            <numerusform>%n phrase inchangée</numerusform>
            <numerusform>%n phrases inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>none fallen away</source>
        <translation>aucune supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n fallen away</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>by whom is not known</source>
        <translation>auteur inconnu</translation>
    </message>
</context>
<context>
    <name>DocumentDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Only the name of %1 is on this device; its content is on the server, and there is no connection now.</source>
        <translation>Seul le nom de %1 est sur cet appareil ; son contenu est sur le serveur, et il n’y a pas de connexion pour l’instant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 is being fetched from the server…</source>
        <translation>%1 est récupéré du serveur…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stopped. What has come of %1 is kept: it goes on from there.</source>
        <translation>Arrêté. Ce qui est arrivé de %1 est conservé : cela reprendra de là.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 is of a kind that is not opened from here. Save a copy, and open it with care.</source>
        <translation>%1 est d’un type qui ne s’ouvre pas d’ici. Enregistrez une copie, et ouvrez-la avec prudence.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>No program of this computer opens %1.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre %1.</translation>
    </message>
    <message>
        <source>%1 is open to read. What is changed in it stays out of the dossier.</source>
        <translation>%1 est ouvert en lecture. Ce qui y est modifié n’entre pas dans le dossier.</translation>
    </message>
    <message>
        <source>No connection with the server now, and the content is only there. What has come is kept.</source>
        <translation>Pas de connexion avec le serveur pour l’instant, et le contenu n’est que là. Ce qui est arrivé est conservé.</translation>
    </message>
</context>
<context>
    <name>DoneSheet</name>
    <message>
        <source>Has left the house: corrected by a new act, not taken back.</source>
        <translation>A quitté la maison : se corrige par un nouvel acte, ne s’annule pas.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>You did nothing here yet.</source>
        <translation>Vous n’avez encore rien fait ici.</translation>
    </message>
</context>
<context>
    <name>DossierActs</name>
    <message>
        <source>A term stands still</source>
        <translation>Un délai est suspendu</translation>
    </message>
    <message>
        <source>Let it stand still</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Which term</source>
        <translation>Quel délai</translation>
    </message>
    <message>
        <source>Empty: every term of the house.</source>
        <translation>Vide : tous les délais de la maison.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until (the first day it runs again)</source>
        <translation>Jusqu’au (premier jour où il court de nouveau)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Runs on: %1</source>
        <translation>Court de nouveau : %1</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>Laisser courir</translation>
    </message>
    <message>
        <source>Stands still since %1: %2</source>
        <translation>Suspendu depuis le %1 : %2</translation>
    </message>
    <message>
        <source>The first day it runs again</source>
        <translation>Le premier jour où il court de nouveau</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Il s’est passé quelque chose</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which incident</source>
        <translation>Quel incident</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A decision came in</source>
        <translation>Une décision est arrivée</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Empty: the one that usually takes it.</source>
        <translation>Vide : celui qui la prend d’ordinaire.</translation>
    </message>
    <message>
        <source>Which condition</source>
        <translation>Quelle condition</translation>
    </message>
    <message>
        <source>The condition as it reads now</source>
        <translation>La condition telle qu’elle se lit maintenant</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>Prolongée de</translation>
    </message>
    <message>
        <source>Hearing on</source>
        <translation>Audience le</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Another principal</source>
        <translation>Autre mandant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Plan a contact</source>
        <translation>Planifier un contact</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>the first that is still required</source>
        <translation>le premier encore requis</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Empty: the usual one of this contact.</source>
        <translation>Vide : le moyen habituel de ce contact.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Déplacer : %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant : %1</translation>
    </message>
    <message>
        <source>The proof of the absence of %1</source>
        <translation>La preuve de l’absence du %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Expected before %1</source>
        <translation>Attendue avant le %1</translation>
    </message>
    <message>
        <source>The proof is accepted</source>
        <translation>La preuve est acceptée</translation>
    </message>
    <message>
        <source>Impose a condition</source>
        <translation>Imposer une condition</translation>
    </message>
    <message>
        <source>Impose</source>
        <translation>Imposer</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Empty: from the decision on.</source>
        <translation>Vide : dès la décision.</translation>
    </message>
    <message>
        <source>The wording of the decision</source>
        <translation>Les termes de la décision</translation>
    </message>
    <message>
        <source>Empty: the text of the catalogue, with what was filled in.</source>
        <translation>Vide : le texte du catalogue, avec ce qui est rempli.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>How it is kept: %1</source>
        <translation>Respect : %1</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Elle est</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Constaté le</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>It is a breach of the condition</source>
        <translation>C’est une violation de la condition</translation>
    </message>
    <message>
        <source>Let a term stand still</source>
        <translation>Suspendre un délai</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Enregistrer un événement</translation>
    </message>
    <message>
        <source>Let it run on: %1</source>
        <translation>Laisser courir : %1</translation>
    </message>
    <message>
        <source>Back to the computed date: %1</source>
        <translation>Revenir à la date calculée : %1</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Enregistrer une décision</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decide on the proof</source>
        <translation>Décider de la preuve</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Respect</translation>
    </message>
    <message>
        <source>Fill in what is open</source>
        <translation>Compléter ce qui est ouvert</translation>
    </message>
    <message>
        <source>Record hours</source>
        <translation>Enregistrer des heures</translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation>Enregistrer une absence</translation>
    </message>
    <message>
        <source>Another work place</source>
        <translation>Autre lieu de prestation</translation>
    </message>
    <message>
        <source>Begin at a work place</source>
        <translation>Commencer sur un lieu de prestation</translation>
    </message>
    <message>
        <source>End at the work place</source>
        <translation>Terminer sur le lieu de prestation</translation>
    </message>
    <message>
        <source>New work place</source>
        <translation>Nouveau lieu de prestation</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>Agree on instalments</source>
        <translation>Convenir d’un échelonnement</translation>
    </message>
    <message>
        <source>Begin a report or letter</source>
        <translation>Commencer un rapport ou une lettre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Someone joins</source>
        <translation>Une personne s’ajoute</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Safety note</source>
        <translation>Note de sécurité</translation>
    </message>
    <message>
        <source>End the note: %1</source>
        <translation>Mettre fin à la note : %1</translation>
    </message>
    <message>
        <source>Give to a colleague</source>
        <translation>Confier à un collègue</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Demander ce qui manque</translation>
    </message>
    <message>
        <source>Has come in: %1</source>
        <translation>Est arrivé : %1</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Complete the registration</source>
        <translation>Compléter l’enregistrement</translation>
    </message>
    <message>
        <source>Hand over to another house</source>
        <translation>Transférer à une autre maison</translation>
    </message>
    <message>
        <source>Answer the handover</source>
        <translation>Répondre au transfert</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Clôturer le dossier</translation>
    </message>
    <message>
        <source>Registered by mistake</source>
        <translation>Enregistré par erreur</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>every term of the house</source>
        <translation>tous les délais de la maison</translation>
    </message>
    <message>
        <source>Hours that were worked</source>
        <translation>Heures prestées</translation>
    </message>
    <message>
        <source>%1 accepted and %2 to accept, of %3</source>
        <translation>%1 acceptées et %2 à accepter, sur %3</translation>
    </message>
    <message>
        <source>At most %1 a day.</source>
        <translation>Au maximum %1 par jour.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Until (over midnight is possible)</source>
        <translation>Jusqu’à (après minuit est possible)</translation>
    </message>
    <message>
        <source>Minutes of break</source>
        <translation>Minutes de pause</translation>
    </message>
    <message>
        <source>Or hours</source>
        <translation>Ou heures</translation>
    </message>
    <message>
        <source>Accept at once</source>
        <translation>Accepter aussitôt</translation>
    </message>
    <message>
        <source>Absent at the work place</source>
        <translation>Absent du lieu de prestation</translation>
    </message>
    <message>
        <source>Record the absence</source>
        <translation>Enregistrer l’absence</translation>
    </message>
    <message>
        <source>Work begins at a place</source>
        <translation>Le travail commence quelque part</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>Lieu de prestation</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Convention signée le</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Why the former one ends</source>
        <translation>Pourquoi le précédent prend fin</translation>
    </message>
    <message>
        <source>Work at the place ends</source>
        <translation>Le travail sur place se termine</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>A new work place</source>
        <translation>Un nouveau lieu de prestation</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Heures du %1</translation>
    </message>
    <message>
        <source>Instalments for the victim</source>
        <translation>Paiements échelonnés à la victime</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Convenir</translation>
    </message>
    <message>
        <source>What the decision says of amounts need not be typed again.</source>
        <translation>Ce que la décision dit des montants n’est pas à retaper.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Chaque fois</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Tous les</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Premier le</translation>
    </message>
    <message>
        <source>A proof of payment came in</source>
        <translation>Une preuve de paiement est arrivée</translation>
    </message>
    <message>
        <source>Still to pay: %1</source>
        <translation>Reste à payer : %1</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>the instalment that was agreed</source>
        <translation>le montant convenu</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>A report or letter</source>
        <translation>Un rapport ou une lettre</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>the language of the procedure</source>
        <translation>la langue de la procédure</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Envoyer : %1</translation>
    </message>
    <message>
        <source>It is frozen as it is, and goes to %1.</source>
        <translation>Il est figé tel quel, et va à : %1.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>e-Box</source>
        <translation>e-Box</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>En main propre</translation>
    </message>
    <message>
        <source>Answer expected before</source>
        <translation>Réponse attendue avant</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Réponse à : %1</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Arrivée le</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Someone joins the dossier</source>
        <translation>Une personne rejoint le dossier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Give the dossier to a colleague</source>
        <translation>Confier le dossier à un collègue</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Justice assistant</source>
        <translation>Assistant de justice</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Une tâche</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>It stays open here until the other house takes it.</source>
        <translation>Il reste ouvert ici jusqu’à ce que l’autre maison le reprenne.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>What the colleague must know</source>
        <translation>Ce que le collègue doit savoir</translation>
    </message>
    <message>
        <source>The handover</source>
        <translation>Le transfert</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>We take the dossier</source>
        <translation>Nous reprenons le dossier</translation>
    </message>
    <message>
        <source>If not: why</source>
        <translation>Sinon : pourquoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Still open; closing is possible with a reason:</source>
        <translation>Encore ouvert ; la clôture est possible avec un motif :</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Why it closes all the same</source>
        <translation>Pourquoi il est clôturé malgré tout</translation>
    </message>
    <message>
        <source>Open the dossier again</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>Mark as a mistake</source>
        <translation>Marquer comme erreur</translation>
    </message>
    <message>
        <source>It is counted nowhere, and kept.</source>
        <translation>Il n’est compté nulle part, et il est conservé.</translation>
    </message>
    <message>
        <source>Sheet of hours</source>
        <translation>Feuille d’heures</translation>
    </message>
    <message>
        <source>Roster %1: %2</source>
        <translation>Horaire %1 : %2</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>Plan a series</source>
        <translation>Planifier une série</translation>
    </message>
    <message>
        <source>%1: another date, with the reason</source>
        <translation>%1 : une autre date, avec le motif</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Déplacer la date</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Une autre date</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Rédiger une lettre</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Fiche de visite</translation>
    </message>
    <message>
        <source>Accept all: %1</source>
        <translation>Tout accepter : %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Un souhait</translation>
    </message>
    <message>
        <source>Begin the next phase: %1</source>
        <translation>Commencer la phase suivante : %1</translation>
    </message>
    <message>
        <source>The right hours of %1</source>
        <translation>Les heures exactes du %1</translation>
    </message>
    <message>
        <source>Recorded by %1: %2. It stays to be read.</source>
        <translation>Noté par %1 : %2. Cela reste lisible.</translation>
    </message>
    <message>
        <source>Recorded by %1: %2 (%3). It stays to be read.</source>
        <translation>Noté par %1 : %2 (%3). Cela reste lisible.</translation>
    </message>
    <message>
        <source>The absence of %1</source>
        <translation>L’absence du %1</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>None ticked: every day.</source>
        <translation>Rien de coché : tous les jours.</translation>
    </message>
    <message>
        <source>wants to be told of a release</source>
        <translation>veut être informé d’une libération</translation>
    </message>
    <message>
        <source>wants to be told of everything</source>
        <translation>veut être informé de tout</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>ne veut pas de contact</translation>
    </message>
    <message>
        <source>only in writing</source>
        <translation>uniquement par écrit</translation>
    </message>
    <message>
        <source>A wish of %1</source>
        <translation>Un souhait de %1</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Number of the dossier it is about</source>
        <translation>Numéro du dossier concerné</translation>
    </message>
    <message>
        <source>The dossier itself stays closed to you; when it ends, a task comes here. The victim is told nothing by itself.</source>
        <translation>Ce dossier vous reste fermé ; quand il se termine, une tâche apparaît ici. La victime n’est informée de rien automatiquement.</translation>
    </message>
    <message>
        <source>The next phase: %1</source>
        <translation>La phase suivante : %1</translation>
    </message>
    <message>
        <source>A dossier of its own, for: %1</source>
        <translation>Un dossier à part, pour : %1</translation>
    </message>
    <message>
        <source>Reference of the authority</source>
        <translation>Référence de l’autorité</translation>
    </message>
    <message>
        <source>Follow version %1 of the law</source>
        <translation>Suivre la version %1 de la loi</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>La suivre</translation>
    </message>
    <message>
        <source>No date shifts and no condition changes.</source>
        <translation>Aucune date ne se déplace et aucune condition ne change.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
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
    <message>
        <source>Enter opens</source>
        <translation>Entrée ouvre</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Supprimer ce filtre</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturé le</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>Modifier ce filtre</translation>
    </message>
    <message>
        <source>Keep as a filter</source>
        <translation>Conserver comme filtre</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher à nouveau</translation>
    </message>
    <message>
        <source>No dossier answers to all of this.</source>
        <translation>Aucun dossier ne répond à tout cela.</translation>
    </message>
    <message>
        <source>No dossier is closed yet.</source>
        <translation>Aucun dossier n’est encore clôturé.</translation>
    </message>
    <message>
        <source>No dossier is yours yet: a new mandate is registered with Ctrl+N, a team leader gives it to you.</source>
        <translation>Vous n’avez pas encore de dossier : un nouveau mandat s’enregistre avec Ctrl+N, un responsable d’équipe vous l’attribue.</translation>
    </message>
    <message>
        <source>No dossiers here yet: register the first mandate with Ctrl+N.</source>
        <translation>Il n’y a pas encore de dossier : enregistrez le premier mandat avec Ctrl+N.</translation>
    </message>
    <message>
        <source>No dossier answers to this filter now.</source>
        <translation>Aucun dossier ne répond à ce filtre pour l’instant.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>The other way round: ascending</source>
        <translation>Dans l’autre sens : croissant</translation>
    </message>
    <message>
        <source>The other way round: descending</source>
        <translation>Dans l’autre sens : décroissant</translation>
    </message>
    <message>
        <source>As it was in the beginning</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier « %1 »</translation>
    </message>
    <message>
        <source>Keep this choice as a filter</source>
        <translation>Conserver cette sélection comme filtre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The whole house may use it</source>
        <translation>Toute la maison peut l’utiliser</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche : %1</translation>
    </message>
    <message>
        <source>Open dossiers of the house</source>
        <translation>Dossiers ouverts de la maison</translation>
    </message>
    <message>
        <source>Closed dossiers</source>
        <translation>Dossiers clôturés</translation>
    </message>
    <message>
        <source>My dossiers</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>dossiers</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>Nothing found on this device. %1</source>
        <translation>Rien trouvé sur cet appareil. %1</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>Chercher sur le serveur</translation>
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
        <source>Terms</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Dossier sheet</source>
        <translation>Fiche du dossier</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Fiche de visite</translation>
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
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Court à partir du</translation>
    </message>
    <message>
        <source>Moved or standing still</source>
        <translation>Déplacé ou suspendu</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>déplacé : %1</translation>
    </message>
    <message>
        <source>stood still %1 to %2</source>
        <translation>suspendu du %1 au %2</translation>
    </message>
    <message>
        <source>stands still since %1</source>
        <translation>suspendu depuis le %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>Lieu de prestation</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>partly paid</source>
        <translation>partiellement payé</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>has not begun</source>
        <translation>pas encore commencé</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>over</source>
        <translation>échu</translation>
    </message>
    <message>
        <source>ended with the dossier</source>
        <translation>terminé avec le dossier</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
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
        <translation>à bref délai : %1 · plus tard : %2</translation>
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
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
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
    <name>DrawingPad</name>
    <message>
        <source>Nothing drawn yet. Draw with a mouse, a pen or a finger, or choose a picture below.</source>
        <translation>Rien n’est encore dessiné. Dessinez à la souris, au stylet ou au doigt, ou choisissez une image ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s) drawn.</source>
        <translation>
            <numerusform>%n trait dessiné.</numerusform>
            <numerusform>%n traits dessinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture, with %n stroke(s) drawn on it.</source>
        <translation>
            <numerusform>Une image, avec %n trait dessiné dessus.</numerusform>
            <numerusform>Une image, avec %n traits dessinés dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw the plan here</source>
        <translation>Dessinez le plan ici</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Signez ici</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Last stroke back</source>
        <translation>Annuler le dernier trait</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>EncipherDialog</name>
    <message>
        <source>Encipher the data on this computer</source>
        <translation>Chiffrer les données de cet ordinateur</translation>
    </message>
    <message>
        <source>Your organisation asks that the data on this computer cannot be read by whoever finds it. Type the password you sign in with; from now on the program asks for it when it starts. This takes a moment and needs the network once.</source>
        <translation>Votre organisation demande que celui qui trouve cet ordinateur ne puisse pas en lire les données. Tapez le mot de passe avec lequel vous vous identifiez ; désormais, le programme le demande à son démarrage. Cela prend un instant et nécessite une fois le réseau.</translation>
    </message>
    <message>
        <source>Encipher</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Part of the page of figures</source>
        <translation>Partie de la page des chiffres</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Le comptage a été arrêté.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Compter à nouveau</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Tel que connu le</translation>
    </message>
    <message>
        <source>As known today</source>
        <translation>Tel que connu</translation>
    </message>
    <message>
        <source>Which house</source>
        <translation>Quelle maison</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Official groups</source>
        <translation>Groupes officiels</translation>
    </message>
    <message>
        <source>Lead times and more</source>
        <translation>Délais et autres</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Au fil des années</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figés</translation>
    </message>
    <message>
        <source>All houses</source>
        <translation>Toutes les maisons</translation>
    </message>
    <message>
        <source>As a table for a spreadsheet (CSV)</source>
        <translation>Comme tableau pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>The same for a third party: small figures hidden</source>
        <translation>De même pour un tiers : petits chiffres masqués</translation>
    </message>
    <message>
        <source>for a third party: small figures hidden</source>
        <translation>pour un tiers : petits chiffres masqués</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The figures are in %1</source>
        <translation>Les chiffres sont dans %1</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Last opened</source>
        <translation>Derniers ouverts</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>no dossier yet</source>
        <translation>pas encore de dossier</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Register a mandate</source>
        <translation>Enregistrer un mandat</translation>
    </message>
    <message>
        <source>new dossier</source>
        <translation>nouveau dossier nouvelle mission</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>new contact note</source>
        <translation>nouveau contact nouvelle note</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>Dans les notes</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Pièces et rapports</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Couleurs : %1</translation>
    </message>
    <message>
        <source>theme setting</source>
        <translation>thème paramètre</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>comme l’ordinateur</translation>
    </message>
    <message>
        <source>Size of the text: %1 %</source>
        <translation>Taille du texte : %1 %</translation>
    </message>
    <message>
        <source>letter setting</source>
        <translation>lettres paramètre</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
</context>
<context>
    <name>FrozenPart</name>
    <message>
        <source>Counts that were kept</source>
        <translation>Comptages conservés</translation>
    </message>
    <message>
        <source>Dossiers that came or went since</source>
        <translation>Dossiers ajoutés ou disparus depuis</translation>
    </message>
    <message>
        <source>Free&amp;ze %1</source>
        <translation>F&amp;iger %1</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>F&amp;iger</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Figé le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Definition version</source>
        <translation>Version de la définition</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>came</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>went</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturés</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Nothing of %1 was frozen yet. Freeze the year when you hand in its figures: the table then stays as it is, and later you see what changed.</source>
        <translation>Rien n&apos;a encore été figé pour %1. Figez l&apos;année quand vous remettez ses chiffres : le tableau reste alors tel quel, et vous verrez plus tard ce qui a changé.</translation>
    </message>
    <message>
        <source>Nothing of %1 was frozen yet.</source>
        <translation>Rien n&apos;a encore été figé pour %1.</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Being compared …</source>
        <translation>Comparaison en cours …</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1 : %2, maintenant %3</translation>
    </message>
    <message>
        <source>Nothing: counted again, every figure is the same.</source>
        <translation>Rien : recompté, chaque chiffre est le même.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of a dossier</source>
        <translation>
            <numerusform>%n changement de dossier</numerusform>
            <numerusform>%n changements de dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The definition is another one since (%1, now %2).</source>
        <translation>La définition a changé depuis (%1, maintenant %2).</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>New, open and closed by official group</source>
        <translation>Nouveaux, en cours et clôturés par groupe officiel</translation>
    </message>
    <message>
        <source>Lead times and other figures</source>
        <translation>Délais et autres chiffres</translation>
    </message>
    <message>
        <source>Dossiers behind the chosen figure</source>
        <translation>Dossiers derrière le chiffre choisi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>En cours le %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturés</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
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
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Compte pour</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %n dossier(s)</source>
        <translation>
            <numerusform>les %1 premiers de %n dossier</numerusform>
            <numerusform>les %1 premiers de %n dossiers</numerusform>
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
        <translation>%1 (%2 au %3)</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Ce qui est transmis</translation>
    </message>
    <message>
        <source>Choose a colleague above.</source>
        <translation>Choisissez un collègue ci-dessus.</translation>
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
        <translation>transmission</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>F1 tells what the field is that you are in; Shift+F1 what the page is for.</source>
        <translation>F1 dit ce qu’est le champ où vous êtes ; Maj+F1 à quoi sert la page.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What each page is for</source>
        <translation>À quoi sert chaque page</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Where it comes back</source>
        <translation>Où cela revient</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Selon la loi</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Copier l’explication</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
</context>
<context>
    <name>HoursModel</name>
    <message>
        <source>The day is still empty.</source>
        <translation>Le jour est encore vide.</translation>
    </message>
    <message>
        <source>“%1” is no day; type for example 24/11/2026.</source>
        <translation>« %1 » n’est pas un jour ; tapez par exemple 24/11/2026.</translation>
    </message>
    <message>
        <source>“%1” is no time; type for example 8:30.</source>
        <translation>« %1 » n’est pas une heure ; tapez par exemple 8:30.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes; type for example 30.</source>
        <translation>« %1 » n’est pas un nombre de minutes ; tapez par exemple 30.</translation>
    </message>
    <message>
        <source>“%1” is no number of hours; type for example 7:30.</source>
        <translation>« %1 » n’est pas un nombre d’heures ; tapez par exemple 7:30.</translation>
    </message>
    <message>
        <source>Type from and until, or the hours.</source>
        <translation>Tapez de et jusqu’à, ou les heures.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Break (min)</source>
        <translation>Pause (min)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Sheet of hours</source>
        <translation>Feuille d’heures</translation>
    </message>
    <message>
        <source>Hours, one line a day</source>
        <translation>Heures, une ligne par jour</translation>
    </message>
    <message>
        <source>Type in the cells, or paste lines from a spreadsheet: day, from, until, break, hours, absent, note. Delete empties a cell, Ctrl+Delete takes a line away.</source>
        <translation>Tapez dans les cellules, ou collez des lignes d’un tableur : jour, de, jusqu’à, pause, heures, absent, note. Delete vide une cellule, Ctrl+Delete enlève une ligne.</translation>
    </message>
    <message>
        <source>Accept at once</source>
        <translation>Accepter tout de suite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Days of the roster</source>
        <translation>Jours de l’horaire</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Ce que vous étiez en train de taper est encore là.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>%1 accepted of %2</source>
        <translation>%1 acceptées sur %2</translation>
    </message>
    <message>
        <source>%1 to accept</source>
        <translation>%1 à accepter</translation>
    </message>
    <message>
        <source>%1 still to work</source>
        <translation>encore %1 à prester</translation>
    </message>
    <message numerus="yes">
        <source>%Ln absence(s)</source>
        <translation>
            <numerusform>%Ln absence</numerusform>
            <numerusform>%Ln absences</numerusform>
        </translation>
    </message>
    <message>
        <source>All the hours have been worked.</source>
        <translation>Toutes les heures sont prestées.</translation>
    </message>
    <message>
        <source>No forecast before the first hours. The term ends on %1.</source>
        <translation>Pas de prévision avant les premières heures. Le délai se termine le %1.</translation>
    </message>
    <message>
        <source>No forecast before the first hours.</source>
        <translation>Pas de prévision avant les premières heures.</translation>
    </message>
    <message>
        <source>At risk: at the pace so far it is done on %1, the term ends on %2.</source>
        <translation>En danger : au rythme actuel, c’est fini le %1, le délai se termine le %2.</translation>
    </message>
    <message>
        <source>In time: at the pace so far it is done on %1, the term ends on %2.</source>
        <translation>À temps : au rythme actuel, c’est fini le %1, le délai se termine le %2.</translation>
    </message>
    <message>
        <source>The roster never reaches the hours that are left.</source>
        <translation>Avec l’horaire, les heures qui restent ne sont jamais atteintes.</translation>
    </message>
    <message>
        <source>At risk: by the roster it is done on %1, the term ends on %2.</source>
        <translation>En danger : selon l’horaire, c’est fini le %1, le délai se termine le %2.</translation>
    </message>
    <message>
        <source>By the roster it is done on %1.</source>
        <translation>Selon l’horaire, c’est fini le %1.</translation>
    </message>
    <message>
        <source>The roster has no other days until %1.</source>
        <translation>L’horaire n’a pas d’autres jours jusqu’au %1.</translation>
    </message>
    <message>
        <source>Days still to come stay in the sheet until they have been worked.</source>
        <translation>Les jours à venir restent dans la feuille jusqu’à ce qu’ils soient prestés.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Il n’y a encore rien à enregistrer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved.</source>
        <translation>
            <numerusform>%Ln ligne enregistrée.</numerusform>
            <numerusform>%Ln lignes enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) stay here, each with the reason.</source>
        <translation>
            <numerusform>%Ln ligne reste, avec la raison à côté.</numerusform>
            <numerusform>%Ln lignes restent, chacune avec la raison à côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HousePanel</name>
    <message>
        <source>House and data</source>
        <translation>Maison et données</translation>
    </message>
    <message>
        <source>Check the data now</source>
        <translation>Vérifier les données</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Vérification des données</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>%1, of which %2 run</source>
        <translation>%1, dont %2 en cours</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>not yet on this computer</source>
        <translation>pas encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1: all is whole</source>
        <translation>%1&#xa0;: tout est en ordre</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <translation>
            <numerusform>%1 : %Ln constatation</numerusform>
            <numerusform>%1 : %Ln constatations</numerusform>
        </translation>
    </message>
    <message>
        <source>The data are whole, and so is the trail of who did what.</source>
        <translation>Les données sont en ordre, tout comme la trace de qui a fait quoi.</translation>
    </message>
    <message>
        <source>Make a backup now and show this to who looks after the computers: %1</source>
        <translation>Faites maintenant une sauvegarde et montrez ceci à la personne qui gère les ordinateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>HousesPanel</name>
    <message>
        <source>Houses</source>
        <translation>Maisons</translation>
    </message>
    <message numerus="yes">
        <source>%n house(s)</source>
        <translation>
            <numerusform>%n maison</numerusform>
            <numerusform>%n maisons</numerusform>
        </translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1, this house</source>
        <translation>%1, cette maison</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Travaille pour</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Ce que vous étiez en train de taper est encore là.</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Nouveau dans %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep the building block</source>
        <translation>Enregistrer l’élément</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back from the building block</source>
        <translation>Retour de l’élément</translation>
    </message>
    <message>
        <source>Not to be chosen any more from</source>
        <translation>Ne peut plus être choisi à partir du</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>End this building block</source>
        <translation>Mettre fin à cet élément</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1, version %2 (concept)</source>
        <translation>%1, version %2 (projet)</translation>
    </message>
    <message>
        <source>Not used in any dossier type.</source>
        <translation>Utilisé dans aucun type de dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Used in %1. %n dossier(s) run on these.</source>
        <translation>
            <numerusform>Utilisé dans %1. %n dossier en cours s’y rapporte.</numerusform>
            <numerusform>Utilisé dans %1. %n dossiers en cours s’y rapportent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Building block in %1</source>
        <translation>Élément dans %1</translation>
    </message>
    <message>
        <source>Type the first day on which it cannot be chosen any more.</source>
        <translation>Tapez le premier jour où cela ne peut plus être choisi.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>what this field is, or why this date</source>
        <translation>ce qu’est ce champ, ou pourquoi cette date</translation>
    </message>
    <message>
        <source>what this page is for, and its keys</source>
        <translation>à quoi sert cette page, et ses touches</translation>
    </message>
    <message>
        <source>search anything, or type what you want to do</source>
        <translation>tout chercher, ou taper ce que vous voulez faire</translation>
    </message>
    <message>
        <source>something new</source>
        <translation>commencer quelque chose</translation>
    </message>
    <message>
        <source>take the last act back</source>
        <translation>annuler le dernier acte</translation>
    </message>
    <message>
        <source>to the next field; Shift+Tab back</source>
        <translation>au champ suivant ; Maj+Tab en arrière</translation>
    </message>
    <message>
        <source>with the underlined letter: to that field or page</source>
        <translation>avec la lettre soulignée : vers ce champ ou cette page</translation>
    </message>
    <message>
        <source>closes what is on top; what you typed is kept</source>
        <translation>ferme ce qui est au-dessus ; ce que vous avez tapé est conservé</translation>
    </message>
    <message>
        <source>leave the program</source>
        <translation>quitter le programme</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>Dans un formulaire</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>exécuter</translation>
    </message>
    <message>
        <source>back; what you typed is kept</source>
        <translation>retour ; ce que vous avez tapé est conservé</translation>
    </message>
    <message>
        <source>opens the list of a choice; typing searches in it</source>
        <translation>ouvre la liste d’un choix ; taper y cherche</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>to another line</source>
        <translation>vers une autre ligne</translation>
    </message>
    <message>
        <source>opens the line</source>
        <translation>ouvre la ligne</translation>
    </message>
    <message>
        <source>opens the dossier at the right spot</source>
        <translation>ouvre le dossier au bon endroit</translation>
    </message>
    <message>
        <source>why the date of this line</source>
        <translation>pourquoi la date de cette ligne</translation>
    </message>
    <message>
        <source>the parts of the dossier</source>
        <translation>les parties du dossier</translation>
    </message>
    <message>
        <source>record a contact</source>
        <translation>noter un contact</translation>
    </message>
    <message>
        <source>why the nearest date, or that of the chosen term</source>
        <translation>pourquoi la prochaine date, ou celle du délai choisi</translation>
    </message>
    <message>
        <source>register the mandate</source>
        <translation>enregistrer le mandat</translation>
    </message>
    <message>
        <source>go on later</source>
        <translation>continuer plus tard</translation>
    </message>
    <message>
        <source>save the note</source>
        <translation>enregistrer la note</translation>
    </message>
    <message>
        <source>back to the dossier</source>
        <translation>retour au dossier</translation>
    </message>
    <message>
        <source>keep the answers</source>
        <translation>enregistrer les réponses</translation>
    </message>
    <message>
        <source>send the report</source>
        <translation>envoyer le rapport</translation>
    </message>
    <message>
        <source>a week back, a week on</source>
        <translation>une semaine avant, une semaine après</translation>
    </message>
    <message>
        <source>over the board</source>
        <translation>sur le tableau</translation>
    </message>
    <message>
        <source>opens an appointment, or plans one in an empty place</source>
        <translation>ouvre un rendez-vous, ou en planifie un à une place libre</translation>
    </message>
    <message>
        <source>move the appointment: arrows, then Enter</source>
        <translation>déplacer le rendez-vous : flèches, puis Entrée</translation>
    </message>
    <message>
        <source>call the appointment off</source>
        <translation>annuler le rendez-vous</translation>
    </message>
    <message>
        <source>to today</source>
        <translation>à aujourd’hui</translation>
    </message>
    <message>
        <source>Sheet of hours</source>
        <translation>Feuille d’heures</translation>
    </message>
    <message>
        <source>paste lines from a spreadsheet</source>
        <translation>coller des lignes d’un tableur</translation>
    </message>
    <message>
        <source>empty the chosen cells</source>
        <translation>vider les cellules choisies</translation>
    </message>
    <message>
        <source>take the chosen lines away</source>
        <translation>enlever les lignes choisies</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <translation>refaire ce qui a été repris</translation>
    </message>
    <message>
        <source>what you did: take back or do again any of it</source>
        <translation>ce que vous avez fait : reprendre ou refaire chaque acte</translation>
    </message>
    <message>
        <source>what was announced</source>
        <translation>les notifications</translation>
    </message>
    <message>
        <source>the next dossier that is open; Ctrl+W closes it</source>
        <translation>le dossier ouvert suivant ; Ctrl+W le ferme</translation>
    </message>
    <message>
        <source>print what is in front</source>
        <translation>imprimer ce qui est affiché</translation>
    </message>
    <message>
        <source>save it and begin the letter it asks for</source>
        <translation>enregistrer et commencer la lettre que cela demande</translation>
    </message>
    <message>
        <source>the sheet for this visit</source>
        <translation>la fiche de cette visite</translation>
    </message>
    <message>
        <source>to the next part of the page; Shift+F6 back</source>
        <translation>à la partie suivante de la page ; Maj+F6 revient</translation>
    </message>
    <message>
        <source>the next section of a version; Alt+Page Up the one before</source>
        <translation>la partie suivante d’une version ; Alt+Page préc. la précédente</translation>
    </message>
    <message>
        <source>the next language of a text</source>
        <translation>la langue suivante d’un texte</translation>
    </message>
    <message>
        <source>save the version</source>
        <translation>enregistrer la version</translation>
    </message>
    <message>
        <source>take a chosen code or row away</source>
        <translation>retirer un code ou une ligne</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>how it stands with the server, when there is one</source>
        <translation>où en est l’échange avec le serveur, s’il y en a un</translation>
    </message>
    <message>
        <source>of a difference: keep what stands</source>
        <translation>d’une divergence : garder ce qui est inscrit</translation>
    </message>
    <message>
        <source>take the other</source>
        <translation>prendre l’autre</translation>
    </message>
    <message>
        <source>both, with dates</source>
        <translation>les deux, avec dates</translation>
    </message>
    <message>
        <source>in the search field: also on the server, when there is one</source>
        <translation>dans le champ de recherche : aussi sur le serveur, s’il y en a un</translation>
    </message>
</context>
<context>
    <name>LatePart</name>
    <message>
        <source>Note for who made it (needed when it is not taken over)</source>
        <translation>Note pour l’auteur (requise si ce n’est pas repris)</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Do not take it over</source>
        <translation>Ne pas reprendre</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Late work</source>
        <translation>Travail tardif</translation>
    </message>
    <message>
        <source>Enter opens the dossier</source>
        <translation>Entrée ouvre le dossier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>not on this device</source>
        <translation>pas sur cet appareil</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>No late work waits for a decision.</source>
        <translation>Aucun travail tardif n’attend de décision.</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>Late work is kept by the server, and there is no connection with it now.</source>
        <translation>Le travail tardif est conservé par le serveur, et il n’y a pas de connexion en ce moment.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Taken over; it comes with the next exchange.</source>
        <translation>Repris ; cela viendra au prochain échange.</translation>
    </message>
    <message>
        <source>Not taken over; who made it reads your note.</source>
        <translation>Non repris ; l’auteur lira votre note.</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>LoadTable</name>
    <message>
        <source>Assistant</source>
        <translation>Assistant de justice</translation>
    </message>
    <message>
        <source>Open dossiers</source>
        <translation>Dossiers ouverts</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>%1 % of the heaviest load</source>
        <translation>%1 % de la charge la plus lourde</translation>
    </message>
    <message>
        <source>Late terms</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
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
        <translation>Tout est enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>No dossier is open yet.</source>
        <translation>Aucun dossier n’est encore ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>Today’s dates are being worked out: %n dossier(s) to go</source>
        <translation>
            <numerusform>Les délais d’aujourd’hui se calculent : encore %n dossier</numerusform>
            <numerusform>Les délais d’aujourd’hui se calculent : encore %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks for your password</source>
        <translation>Demande votre mot de passe</translation>
    </message>
</context>
<context>
    <name>ManagementPage</name>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
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
    <message>
        <source>not understood: type for example 120</source>
        <translation>pas compris : tapez par exemple 120</translation>
    </message>
    <message>
        <source>outside what the law allows, see below</source>
        <translation>hors de ce que la loi permet, voir ci-dessous</translation>
    </message>
    <message>
        <source>The hours are not understood. What you typed is still there: put it right or clear it.</source>
        <translation>Les heures ne sont pas comprises. Ce que vous avez tapé est encore là : corrigez-le ou effacez-le.</translation>
    </message>
    <message>
        <source>&amp;Enforceable from</source>
        <translation>E&amp;xécutoire à partir du</translation>
    </message>
    <message>
        <source>&amp;Held in</source>
        <translation>&amp;Prison</translation>
    </message>
</context>
<context>
    <name>MandatesPart</name>
    <message>
        <source>Mandates without an assistant</source>
        <translation>Mandats sans assistant de justice</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Attribuer à</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Workload with this mandate</source>
        <translation>Charge de travail avec ce mandat</translation>
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
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>absent maintenant</translation>
    </message>
    <message>
        <source>Every mandate has its assistant.</source>
        <translation>Chaque mandat a son assistant de justice.</translation>
    </message>
    <message>
        <source>Choose who takes it.</source>
        <translation>Choisissez qui le prend.</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes from %2 to %3 by weight, with %n dossier(s) afterwards.</source>
        <translation>
            <numerusform>%1 passe de %2 à %3 en poids, avec ensuite %n dossier.</numerusform>
            <numerusform>%1 passe de %2 à %3 en poids, avec ensuite %n dossiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitoredPart</name>
    <message>
        <source>People under monitoring</source>
        <translation>Personnes sous surveillance</translation>
    </message>
    <message>
        <source>Name, number or serial</source>
        <translation>Nom, numéro ou numéro de série</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Quel état</translation>
    </message>
    <message>
        <source>Which region</source>
        <translation>Quelle région</translation>
    </message>
    <message>
        <source>Choose somebody to see everything of the monitoring.</source>
        <translation>Choisissez quelqu’un pour voir toute la surveillance.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Bracelet</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>All that run</source>
        <translation>Toutes en cours</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>la première</numerusform>
            <numerusform>les %n premières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found with this. Empty the fields above to see everybody.</source>
        <translation>Personne n’est trouvé ainsi. Videz les champs ci-dessus pour voir tout le monde.</translation>
    </message>
    <message>
        <source>Nobody is under monitoring yet. Register a mandate of electronic monitoring (New, Ctrl+N): whoever it is about stands here from then on.</source>
        <translation>Personne n’est encore sous surveillance. Enregistrez un mandat de surveillance électronique (Nouveau, Ctrl+N) : la personne figurera ensuite ici.</translation>
    </message>
</context>
<context>
    <name>MonitoringForms</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>When (now when empty)</source>
        <translation>Quand (vide : maintenant)</translation>
    </message>
    <message>
        <source>Counts as sentence</source>
        <translation>Compte comme peine</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>As the prison registry decides; nothing when it did not say.</source>
        <translation>Selon la décision du registre pénitentiaire ; rien s’il n’a rien dit.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Completeness check</source>
        <translation>Contrôle de complétude</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui est vérifié</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Details of the monitoring</source>
        <translation>Données de la surveillance</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Enforceable on</source>
        <translation>Exécutoire le</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>Minutes on the way</source>
        <translation>Minutes de trajet</translation>
    </message>
    <message>
        <source>What a visitor must know</source>
        <translation>Ce que doit savoir le visiteur</translation>
    </message>
    <message>
        <source>A visit to be planned</source>
        <translation>Une visite à planifier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Ce qui doit être fait</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check is complete</source>
        <translation>Contrôle complet</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Autre place</translation>
    </message>
    <message>
        <source>Another place in the queue</source>
        <translation>Une autre place dans la file</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Mettre là</translation>
    </message>
    <message>
        <source>Place (0: as computed)</source>
        <translation>Place (0 : comme calculée)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Monitoring is interrupted</source>
        <translation>La surveillance est interrompue</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>Monitored again</source>
        <translation>De nouveau surveillé</translation>
    </message>
    <message>
        <source>Move home</source>
        <translation>Déménager</translation>
    </message>
    <message>
        <source>He moves</source>
        <translation>Il déménage</translation>
    </message>
    <message>
        <source>Plan the move</source>
        <translation>Planifier le déménagement</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>A new address is first noted with the person.</source>
        <translation>Une nouvelle adresse se note d’abord chez la personne.</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>Jour du déménagement</translation>
    </message>
    <message>
        <source>Power, network and cohabitants were checked</source>
        <translation>Courant, réseau et cohabitants sont vérifiés</translation>
    </message>
    <message>
        <source>Absconded</source>
        <translation>Soustrait</translation>
    </message>
    <message>
        <source>He absconded</source>
        <translation>Il s’est soustrait</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>End date as the prison registry says</source>
        <translation>Date de fin selon le registre pénitentiaire</translation>
    </message>
    <message>
        <source>Never computed here.</source>
        <translation>Jamais calculée ici.</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Number of the message</source>
        <translation>Numéro du message</translation>
    </message>
    <message>
        <source>End date seen</source>
        <translation>Date de fin vue</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Prison</translation>
    </message>
    <message>
        <source>Where he is held</source>
        <translation>Où il est détenu</translation>
    </message>
    <message>
        <source>Prison (empty: he left)</source>
        <translation>Prison (vide : il est parti)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Order ends</source>
        <translation>Fin de l’ordre</translation>
    </message>
    <message>
        <source>The order ends</source>
        <translation>L’ordre prend fin</translation>
    </message>
    <message>
        <source>End the order</source>
        <translation>Mettre fin à l’ordre</translation>
    </message>
    <message>
        <source>The device is taken off in prison</source>
        <translation>L’appareil est retiré en prison</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send the mandate back</source>
        <translation>Renvoyer le mandat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the monitoring</source>
        <translation>Annuler la surveillance</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>At the latest on %1.</source>
        <translation>Au plus tard le %1.</translation>
    </message>
    <message>
        <source>Second technician</source>
        <translation>Second technicien</translation>
    </message>
    <message>
        <source>The person was reached and knows the time</source>
        <translation>La personne est jointe et connaît l’heure</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Déplacer la visite</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>Planifier la visite</translation>
    </message>
    <message>
        <source>Person was told</source>
        <translation>Personne prévenue</translation>
    </message>
    <message>
        <source>Reserve equipment</source>
        <translation>Réserver du matériel</translation>
    </message>
    <message>
        <source>Keep equipment for this visit</source>
        <translation>Réserver du matériel pour cette visite</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Off the plan</source>
        <translation>Hors planning</translation>
    </message>
    <message>
        <source>Take the visit off the plan</source>
        <translation>Retirer la visite du planning</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>In vain</source>
        <translation>En vain</translation>
    </message>
    <message>
        <source>A visit in vain</source>
        <translation>Une visite en vain</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>The visit is not needed any more</source>
        <translation>La visite n’est plus nécessaire</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>Version %1, from %2: %3</source>
        <translation>Version %1, à partir du %2 : %3</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>approved, not active yet</source>
        <translation>approuvée, pas encore active</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>à planifier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>%1, by law</source>
        <translation>%1, légal</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Prévenu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>two technicians</source>
        <translation>deux techniciens</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>The visit is done</source>
        <translation>La visite est faite</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>First signal at the centre</source>
        <translation>Premier signal au centre</translation>
    </message>
    <message>
        <source>The rules were explained</source>
        <translation>Les règles sont expliquées</translation>
    </message>
    <message>
        <source>Left, or taken off</source>
        <translation>Parti, ou retiré</translation>
    </message>
    <message>
        <source>Arrived, or on again</source>
        <translation>Arrivé, ou remis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scan what you fit</source>
        <translation>Scannez ce que vous posez</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanné</translation>
    </message>
    <message>
        <source>Range test</source>
        <translation>Test de portée</translation>
    </message>
    <message>
        <source>Test of the range at home</source>
        <translation>Test de portée au domicile</translation>
    </message>
    <message>
        <source>Heard everywhere at home</source>
        <translation>Entendu partout dans le logement</translation>
    </message>
    <message>
        <source>Range that was set</source>
        <translation>Portée réglée</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plan du logement</translation>
    </message>
    <message>
        <source>There is a plan already. Leave this empty to keep it.</source>
        <translation>Il y a déjà un plan. Laissez vide pour le garder.</translation>
    </message>
    <message>
        <source>%1: how many were used</source>
        <translation>%1 : combien d’utilisés</translation>
    </message>
    <message numerus="yes">
        <source>%n in the vehicle.</source>
        <translation>
            <numerusform>%n dans le véhicule.</numerusform>
            <numerusform>%n dans le véhicule.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how many broke</source>
        <translation>%1 : combien d’abîmés</translation>
    </message>
    <message>
        <source>How it broke</source>
        <translation>Comment il s’est abîmé</translation>
    </message>
    <message>
        <source>Needed first: %1.</source>
        <translation>Il faut d’abord : %1.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The new device scanned</source>
        <translation>Le nouvel appareil scanné</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>%1 : scanné</translation>
    </message>
    <message>
        <source>The old device taken back</source>
        <translation>L’ancien appareil repris</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 repris</translation>
    </message>
    <message>
        <source>still to scan</source>
        <translation>à scanner</translation>
    </message>
    <message>
        <source>still to test</source>
        <translation>à tester</translation>
    </message>
    <message>
        <source>when finishing</source>
        <translation>à la clôture</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Steps of this visit: %1 of %2 done</source>
        <translation>Étapes de cette visite : %1 sur %2 faites</translation>
    </message>
    <message>
        <source>with the range test</source>
        <translation>avec le test de portée</translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message>
        <source>Part of monitoring</source>
        <translation>Partie de la surveillance</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Techniciens</translation>
    </message>
    <message>
        <source>Planning window</source>
        <translation>Fenêtre de planning</translation>
    </message>
</context>
<context>
    <name>NotchPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>tout est lu</translation>
    </message>
    <message>
        <source>Nothing was announced in the last fourteen days. What colleagues do in your dossiers, changes of law and visits that are about to begin wait here.</source>
        <translation>Rien n’a été signalé ces quatorze derniers jours. Ce que des collègues font dans vos dossiers, les changements de loi et les visites qui vont commencer attendent ici.</translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>Now, %1</source>
        <translation>Maintenant, %1</translation>
    </message>
</context>
<context>
    <name>OpenList</name>
    <message>
        <source>Open dossier: %1</source>
        <translation>Dossier ouvert : %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Open dossiers</source>
        <translation>Dossiers ouverts</translation>
    </message>
</context>
<context>
    <name>OtherPeople</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier : %1</translation>
    </message>
</context>
<context>
    <name>PackagePane</name>
    <message>
        <source>Packages (*.json)</source>
        <translation>Paquets (*.json)</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Faire un paquet</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>Importer un paquet</translation>
    </message>
    <message>
        <source>A package from elsewhere</source>
        <translation>Un paquet venu d’ailleurs</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Package written: %1</source>
        <translation>Paquet écrit : %1</translation>
    </message>
    <message>
        <source>%1, made by %2 on %3: %4</source>
        <translation>%1, fait par %2 le %3 : %4</translation>
    </message>
    <message>
        <source>Dossier type</source>
        <translation>Type de dossier</translation>
    </message>
    <message>
        <source>Building block</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Text of a report or letter</source>
        <translation>Texte d’un rapport ou d’une lettre</translation>
    </message>
    <message>
        <source>%1: we have %2, they have %3</source>
        <translation>%1 : nous avons %2, ils ont %3</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1 : %2 devient %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>et %n autre endroit</numerusform>
            <numerusform>et %n autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Ours stays</source>
        <translation>Le nôtre reste</translation>
    </message>
    <message>
        <source>Theirs comes in its place</source>
        <translation>Le leur prend sa place</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Ce que devient %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>%1: print…</source>
        <translation>%1 : imprimer…</translation>
    </message>
    <message>
        <source>%1: save as PDF</source>
        <translation>%1 : enregistrer en PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save it as PDF, and print it elsewhere.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. Enregistrez le document en PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Imprimé sur %1.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name, birth date, register number, address</source>
        <translation>Nom, date de naissance, numéro national, adresse</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Chercher des personnes</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Type a name at the left, and choose someone.</source>
        <translation>Tapez un nom à gauche, et choisissez quelqu’un.</translation>
    </message>
    <message>
        <source>The people of my dossiers</source>
        <translation>Les personnes de mes dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>né(e) le %1</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>décédé(e) le %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Safety note</source>
        <translation>Note de sécurité</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secrète</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>What a colleague must know</source>
        <translation>Ce qu’un collègue doit savoir</translation>
    </message>
    <message>
        <source>Enter ends it</source>
        <translation>Entrée y met fin</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Enter merges</source>
        <translation>Entrée fusionne</translation>
    </message>
    <message>
        <source>a team leader merges</source>
        <translation>un responsable d’équipe fusionne</translation>
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
    <message>
        <source>Another person</source>
        <translation>Encore une personne</translation>
    </message>
</context>
<context>
    <name>PersonForms</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Numéro national</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>New address: %1</source>
        <translation>Nouvelle adresse : %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant : %1</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Safety note: %1</source>
        <translation>Note de sécurité : %1</translation>
    </message>
    <message>
        <source>It shows in every dossier of this person.</source>
        <translation>Elle apparaît dans chaque dossier de cette personne.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What a colleague must know</source>
        <translation>Ce qu’un collègue doit savoir</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 et %2 sont une seule personne</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Why they look alike: %1</source>
        <translation>Pourquoi elles se ressemblent : %1</translation>
    </message>
    <message>
        <source>Dossiers, addresses and notes of the second go to the first. This can be undone.</source>
        <translation>Les dossiers, adresses et notes de la seconde passent à la première. Cela peut être annulé.</translation>
    </message>
</context>
<context>
    <name>PictureInput</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Last stroke back</source>
        <translation>Annuler le dernier trait</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Photo or picture…</source>
        <translation>Photo ou image…</translation>
    </message>
    <message>
        <source>Or a document that is in the dossier already</source>
        <translation>Ou un document déjà au dossier</translation>
    </message>
    <message>
        <source>That file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>Ce fichier n’est pas une image lisible. Choisissez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>Draw large</source>
        <translation>Dessiner en grand</translation>
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
    <message>
        <source>T&amp;eam</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>S&amp;ynchronisation</source>
        <translation>Éc&amp;hanges</translation>
    </message>
</context>
<context>
    <name>PlanBoard</name>
    <message>
        <source>Technician · load</source>
        <translation>Technicien · charge</translation>
    </message>
    <message>
        <source>Planning board</source>
        <translation>Tableau de planning</translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation>Pas de services ce jour.</translation>
    </message>
    <message>
        <source>The planning is being read, %1 of %2 technicians</source>
        <translation>Chargement du planning, %1 techniciens sur %2</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Visits that are planned, by technician and hour</source>
        <translation>Visites planifiées, par technicien et heure</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks for a proposal, Delete takes off the plan, L pins.</source>
        <translation>Ctrl+Entrée demande une proposition, Suppr retire du planning, L fixe.</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixé</translation>
    </message>
</context>
<context>
    <name>PlanningCards</name>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>en vain</translation>
    </message>
    <message>
        <source>prison</source>
        <translation>prison</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>%1 j de retard</translation>
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
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixé</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>deux personnes</translation>
    </message>
</context>
<context>
    <name>PlanningDesk</name>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 sur %2 min</translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 min</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>the day is over</source>
        <translation>la journée est finie</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>Possible with a reason</source>
        <translation>Possible avec un motif</translation>
    </message>
    <message>
        <source>Choose a visit that is planned.</source>
        <translation>Choisissez une visite planifiée.</translation>
    </message>
    <message>
        <source>Not planned yet; it would fit best with %1.</source>
        <translation>Pas encore planifié ; meilleure place chez %1.</translation>
    </message>
    <message>
        <source>%1 min driving to it</source>
        <translation>%1 min de trajet</translation>
    </message>
    <message>
        <source>%1 min between</source>
        <translation>%1 min entre-temps</translation>
    </message>
    <message>
        <source>By law at the latest %1</source>
        <translation>Selon la loi au plus tard le %1</translation>
    </message>
    <message>
        <source>At the latest %1</source>
        <translation>Au plus tard le %1</translation>
    </message>
    <message>
        <source>Promised between %1 and %2</source>
        <translation>Promis entre %1 et %2</translation>
    </message>
    <message>
        <source>Second choice: %1, %2 min dearer</source>
        <translation>Deuxième choix : %1, %2 min de plus</translation>
    </message>
    <message>
        <source>It would be better with %1, by %2 min</source>
        <translation>Ce serait mieux chez %1, de %2 min</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>vers %1, %2</translation>
    </message>
    <message>
        <source>off the plan</source>
        <translation>hors planning</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>communiqué : %1</translation>
    </message>
</context>
<context>
    <name>PlanningWindow</name>
    <message>
        <source>SISET planning</source>
        <translation>Planning SISET</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>%1 stays where it is: the visit has begun or is over.</source>
        <translation>%1 reste en place : la visite a commencé ou est finie.</translation>
    </message>
    <message>
        <source>Planning, %1 s. Not planned so far: %2.</source>
        <translation>Planification, %1 s. Pas encore planifiées : %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>There is nothing to plan on these days.</source>
        <translation>Il n’y a rien à planifier ces jours.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Ask a proposal</source>
        <translation>Demander une proposition</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Person or place</source>
        <translation>Personne ou lieu</translation>
    </message>
    <message>
        <source>Earlier (Alt+Left)</source>
        <translation>Plus tôt (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Later (Alt+Right)</source>
        <translation>Plus tard (Alt+Droite)</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Y)</source>
        <translation>Refaire (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>Imprimer et exporter</translation>
    </message>
    <message>
        <source>Find a person or a place on the board</source>
        <translation>Chercher une personne ou un lieu sur le tableau</translation>
    </message>
    <message>
        <source>Board of technicians and hours</source>
        <translation>Tableau des techniciens et des heures</translation>
    </message>
    <message>
        <source>Arrow keys go from visit to visit, Space picks up, Enter drops, Escape cancels.</source>
        <translation>Les flèches vont de visite en visite, Espace prend, Entrée place, Échap annule.</translation>
    </message>
    <message>
        <source>Technician · load</source>
        <translation>Technicien · charge</translation>
    </message>
    <message>
        <source>Nobody works on these days.</source>
        <translation>Pas de services ces jours.</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Vers aujourd’hui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Plan what is chosen</source>
        <translation>Planifier ce qui est choisi</translation>
    </message>
    <message>
        <source>Plan all of these days</source>
        <translation>Planifier tout de ces jours</translation>
    </message>
    <message>
        <source>Work the plan out anew, few changes</source>
        <translation>Recalculer le planning, peu de changements</translation>
    </message>
    <message>
        <source>What if there were one technician more?</source>
        <translation>Et avec un technicien de plus ?</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>le tableau</translation>
    </message>
    <message>
        <source>day sheets</source>
        <translation>feuilles du jour</translation>
    </message>
    <message>
        <source>Calendars of the technicians (iCalendar) …</source>
        <translation>Agendas des techniciens (iCalendar) …</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>La liste est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Drag a visit to a technician, or press Space on it.</source>
        <translation>Glissez une visite vers un technicien, ou appuyez sur Espace.</translation>
    </message>
    <message>
        <source>This plan is only looked at.</source>
        <translation>Ce planning est en lecture seule.</translation>
    </message>
    <message>
        <source>phone: promised · lock: pinned · two heads: two persons</source>
        <translation>téléphone : promis · cadenas : fixé · deux têtes : deux personnes</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s)</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a consequence</source>
        <translation>
            <numerusform>%n avec conséquence</numerusform>
            <numerusform>%n avec conséquence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not possible</source>
        <translation>
            <numerusform>%n impossible</numerusform>
            <numerusform>%n impossibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Why does the visit to %1 come off the plan?</source>
        <translation>Pourquoi la visite chez %1 quitte-t-elle le planning ?</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n visits come off the plan?</source>
        <translation>
            <numerusform>Pourquoi cette visite quitte-t-elle le planning ?</numerusform>
            <numerusform>Pourquoi ces %n visites quittent-elles le planning ?</numerusform>
        </translation>
    </message>
    <message>
        <source>to be planned anew</source>
        <translation>à replanifier</translation>
    </message>
    <message>
        <source>%1 fits nowhere in the coming days; the reasons stand at the right.</source>
        <translation>%1 ne trouve place nulle part ces prochains jours ; les raisons sont à droite.</translation>
    </message>
    <message>
        <source>Planning …</source>
        <translation>Planification …</translation>
    </message>
    <message>
        <source>This was a question: the technician who is more does not exist.</source>
        <translation>C’était une question : le technicien en plus n’existe pas.</translation>
    </message>
    <message>
        <source>planned at once</source>
        <translation>planifiés ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or prison(s) have to be told.</source>
        <translation>
            <numerusform>%n personne ou prison doit être prévenue.</numerusform>
            <numerusform>%n personnes ou prisons doivent être prévenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>Details	F2</source>
        <translation>Détails\tF2</translation>
    </message>
    <message>
        <source>Best place	Ctrl+Enter</source>
        <translation>Meilleure place\tCtrl+Entrée</translation>
    </message>
    <message>
        <source>Pick up	Space</source>
        <translation>Prendre\tEspace</translation>
    </message>
    <message>
        <source>Pin or loosen	L</source>
        <translation>Fixer ou libérer\tL</translation>
    </message>
    <message>
        <source>Tell the person</source>
        <translation>Prévenir la personne</translation>
    </message>
    <message>
        <source>Off the plan	Del</source>
        <translation>Retirer du planning\tSuppr</translation>
    </message>
    <message>
        <source>To now	Ctrl+G</source>
        <translation>Vers maintenant\tCtrl+G</translation>
    </message>
    <message>
        <source>Nobody and no place on these days is called so.</source>
        <translation>Personne et aucun lieu ces jours ne porte ce nom.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Where the calendars are written</source>
        <translation>Où écrire les agendas</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) written.</source>
        <translation>
            <numerusform>%n agenda écrit.</numerusform>
            <numerusform>%n agendas écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them now</source>
        <translation>Prévenir maintenant</translation>
    </message>
    <message>
        <source>Pick it up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Redemander</translation>
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
    <name>ProposalPage</name>
    <message>
        <source>Change</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>De et vers</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Without this line</source>
        <translation>Sans cette ligne</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>est repris</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>est laissé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Other hour</source>
        <translation>Autre heure</translation>
    </message>
    <message>
        <source>Off the plan</source>
        <translation>Hors planning</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>kept for %1</source>
        <translation>réservé pour %1</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>à planifier</translation>
    </message>
    <message>
        <source>to the person</source>
        <translation>à la personne</translation>
    </message>
    <message>
        <source>to the prison</source>
        <translation>à la prison</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motif du changement</translation>
    </message>
    <message>
        <source>Lines of the proposal</source>
        <translation>Lignes de la proposition</translation>
    </message>
    <message>
        <source>Space ticks a line off.</source>
        <translation>Espace coche ou décoche une ligne.</translation>
    </message>
    <message>
        <source>The days of the proposal</source>
        <translation>Les jours de la proposition</translation>
    </message>
    <message>
        <source>Only what changes</source>
        <translation>Seulement ce qui change</translation>
    </message>
    <message numerus="yes">
        <source>Changes – %n line(s)</source>
        <translation>
            <numerusform>Changements – %n ligne</numerusform>
            <numerusform>Changements – %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other hour(s)</source>
        <translation>
            <numerusform>%n autre heure</numerusform>
            <numerusform>%n autres heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposal for %n visit(s), nothing applied yet</source>
        <translation>
            <numerusform>Proposition pour %n visite, rien n’est appliqué</numerusform>
            <numerusform>Proposition pour %n visites, rien n’est appliqué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not planned. %1</source>
        <translation>
            <numerusform>%n non planifiée. %1</numerusform>
            <numerusform>%n non planifiées. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal for %1, nothing applied yet</source>
        <translation>Proposition pour %1, rien n’est appliqué</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 sur %2 min</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nouveau : %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 devient %2</translation>
    </message>
    <message>
        <source>moved here: %1</source>
        <translation>déplacé ici : %1</translation>
    </message>
    <message>
        <source>Accept ticked (%1)</source>
        <translation>Accepter les cochées (%1)</translation>
    </message>
    <message>
        <source>With only these lines: %1.</source>
        <translation>Avec seulement ces lignes : %1.</translation>
    </message>
    <message>
        <source>One step: Ctrl+Z takes all of it back as long as no message has left. Worked out in %1 s.</source>
        <translation>Une étape : Ctrl+Z annule tout tant qu’aucun message n’est parti. Calculé en %1 s.</translation>
    </message>
    <message>
        <source>Nothing would be planned: the reasons stand at the right.</source>
        <translation>Rien ne serait planifié : les raisons sont à droite.</translation>
    </message>
    <message>
        <source>No place was found: the reasons stand at the right.</source>
        <translation>Aucune place n’a été trouvée : les raisons sont à droite.</translation>
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
    <message>
        <source>Connect now</source>
        <translation>Se connecter maintenant</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Fields and how they are used</source>
        <translation>Champs et leur usage</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Changed after</source>
        <translation>Modifié ensuite</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>In nothing, and seldom filled in: it can go</source>
        <translation>Nulle part, et rarement rempli : il peut disparaître</translation>
    </message>
    <message>
        <source>In nothing</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>There is no dossier of this type yet.</source>
        <translation>Il n&apos;y a pas encore de dossier de ce type.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n dossier(s), of all versions of this type.</source>
        <translation>
            <numerusform>Sur %n dossier, de toutes les versions de ce type.</numerusform>
            <numerusform>Sur %n dossiers, de toutes les versions de ce type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could go.</source>
        <translation>
            <numerusform>%n champ peut disparaître.</numerusform>
            <numerusform>%n champs peuvent disparaître.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field is filled in or read.</source>
        <translation>Chaque champ est rempli ou lu.</translation>
    </message>
</context>
<context>
    <name>QueuePart</name>
    <message>
        <source>Who waits to be connected</source>
        <translation>Qui attend la connexion</translation>
    </message>
    <message>
        <source>By form, then by the last day, the first day and the day of receipt. A place by hand has its reason.</source>
        <translation>Selon la forme, puis le dernier jour, le premier jour et le jour de réception. Une place donnée à la main a son motif.</translation>
    </message>
    <message>
        <source>Nobody waits to be connected.</source>
        <translation>Personne n’attend la connexion.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>%1 – too late</source>
        <translation>%1 – trop tard</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Pourquoi ici</translation>
    </message>
    <message>
        <source>by hand (computed %1): %2</source>
        <translation>à la main (calculé %1) : %2</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>selon la règle</translation>
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
    <name>ReassignPart</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Take back what went over today</source>
        <translation>Annuler ce qui a été confié aujourd’hui</translation>
    </message>
    <message>
        <source>Dossiers to hand over</source>
        <translation>Dossiers à confier</translation>
    </message>
    <message>
        <source>Who takes over: Space chooses</source>
        <translation>Qui reprend (Espace choisit)</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Qui reprend</translation>
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
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>nobody who may</source>
        <translation>personne d’autorisé</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
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
        <translation>Choisissez ci-dessus de qui</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dossier(s) chosen: Space chooses</source>
        <translation>
            <numerusform>%1 de %n dossier choisi : Espace choisit</numerusform>
            <numerusform>%1 de %n dossiers choisis : Espace choisit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n dossier(s)</source>
        <translation>
            <numerusform>Confier %n dossier</numerusform>
            <numerusform>Confier %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>This one to…</source>
        <translation>Celui-ci à…</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, à la main</translation>
    </message>
    <message>
        <source>By weight again</source>
        <translation>À nouveau selon le poids</translation>
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
    <message>
        <source>Register a mandate</source>
        <translation>Enregistrer un mandat</translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message>
        <source>Rehearsal on running dossiers</source>
        <translation>Essai sur les dossiers en cours</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Rehearsal under way</source>
        <translation>Essai en cours</translation>
    </message>
    <message>
        <source>No dossier runs on another version.</source>
        <translation>Aucun dossier ne suit une autre version.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers rehearsed.</source>
        <translation>
            <numerusform>%n dossier essayé.</numerusform>
            <numerusform>%n dossiers essayés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a version to see what it would do to running dossiers.</source>
        <translation>Choisissez une version pour voir ce qu’elle ferait aux dossiers en cours.</translation>
    </message>
    <message>
        <source>Lays version %1 beside every running dossier of this type: which move, which dates shift, which conditions change. Nothing is written.</source>
        <translation>Compare la version %1 à chaque dossier en cours de ce type : lesquels passent, quelles dates se déplacent, quelles conditions changent. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>No dossier of this type is running.</source>
        <translation>Aucun dossier de ce type n’est en cours.</translation>
    </message>
    <message>
        <source>running dossiers follow this version; none is on another one.</source>
        <translation>dossiers en cours suivent cette version ; aucun n’en suit une autre.</translation>
    </message>
    <message>
        <source>move by themselves</source>
        <translation>passent d’eux-mêmes</translation>
    </message>
    <message>
        <source>wait for a choice</source>
        <translation>attendent un choix</translation>
    </message>
    <message>
        <source>answer below</source>
        <translation>répondez ci-dessous</translation>
    </message>
    <message>
        <source>keep their version</source>
        <translation>conservent leur version</translation>
    </message>
    <message>
        <source>cannot move</source>
        <translation>ne peuvent pas passer</translation>
    </message>
    <message>
        <source>would have something late at once</source>
        <translation>auraient aussitôt un retard</translation>
    </message>
    <message>
        <source>follow this version already</source>
        <translation>suivent déjà cette version</translation>
    </message>
    <message>
        <source>What the law leaves open</source>
        <translation>Ce que la loi laisse ouvert</translation>
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
        <translation>Choisissez ce qui se passe</translation>
    </message>
    <message>
        <source>Which dates shift</source>
        <translation>Quelles dates se déplacent</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n plus tôt</numerusform>
            <numerusform>%n plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n plus tard</numerusform>
            <numerusform>%n plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late at once</source>
        <translation>
            <numerusform>%n aussitôt en retard</numerusform>
            <numerusform>%n aussitôt en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after. </source>
        <translation>%1 : %2 avant, %3 après. </translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>Which conditions change</source>
        <translation>Quelles conditions changent</translation>
    </message>
    <message>
        <source>Go on with what was cut off</source>
        <translation>Reprendre ce qui a été interrompu</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n dossiers over</source>
        <translation>
            <numerusform>Faire passer %n dossier</numerusform>
            <numerusform>Faire passer %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Faire passer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Annuler le passage</translation>
    </message>
    <message>
        <source>A run to version %1 was cut off. Nothing is lost: it goes on where it was.</source>
        <translation>Un passage à la version %1 a été interrompu. Rien n’est perdu : il reprend là où il en était.</translation>
    </message>
    <message>
        <source>The dossiers can move from %1 on, when this version is law.</source>
        <translation>Les dossiers peuvent passer à partir du %1, quand cette version sera loi.</translation>
    </message>
    <message>
        <source>A concept moves nothing. Publish it first; the dossiers can move from its commencement on.</source>
        <translation>Un projet ne change rien. Publiez-le d’abord ; les dossiers peuvent passer à partir de son entrée en vigueur.</translation>
    </message>
    <message>
        <source>These dossiers were worked on since and stay where they are: %1</source>
        <translation>On a travaillé depuis à ces dossiers ; ils restent où ils sont : %1</translation>
    </message>
    <message>
        <source>All dossiers are back where they were.</source>
        <translation>Tous les dossiers sont revenus où ils étaient.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were carried over to version %1; each has an act that says so.</source>
        <translation>
            <numerusform>%n dossier est passé à la version %1 ; un acte le dit.</numerusform>
            <numerusform>%n dossiers sont passés à la version %1 ; chacun a un acte qui le dit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportListPage</name>
    <message>
        <source>Which reports</source>
        <translation>Quels rapports</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Enter opens the report, or begins it</source>
        <translation>Enter ouvre le rapport, ou le commence</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pour %2</translation>
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
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Begun or sent</source>
        <translation>Commencé ou envoyé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Sent lately</source>
        <translation>Envoyés récemment</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln rapport</numerusform>
            <numerusform>%Ln rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has to be written now.</source>
        <translation>Aucun rapport n’est à écrire maintenant.</translation>
    </message>
    <message>
        <source>No report is being written.</source>
        <translation>Aucun rapport n’est en préparation.</translation>
    </message>
    <message>
        <source>No answer is awaited.</source>
        <translation>Aucune réponse n’est attendue.</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 60 days.</source>
        <translation>Rien n’a été envoyé ces 60 derniers jours.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>envoyé le %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Back to the dossier</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Keep in the dossier</source>
        <translation>Enregistrer dans le dossier</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Ce que vous étiez en train de taper est toujours là.</translation>
    </message>
    <message>
        <source>only you can answer this</source>
        <translation>vous seul pouvez y répondre</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>appréciation</translation>
    </message>
    <message>
        <source>from: people</source>
        <translation>de : personnes</translation>
    </message>
    <message>
        <source>from: decisions</source>
        <translation>de : décisions</translation>
    </message>
    <message>
        <source>from: decision of %1</source>
        <translation>de : décision du %1</translation>
    </message>
    <message>
        <source>from: contacts</source>
        <translation>de : contacts</translation>
    </message>
    <message>
        <source>from: conditions</source>
        <translation>de : conditions</translation>
    </message>
    <message>
        <source>from: terms</source>
        <translation>de : délais</translation>
    </message>
    <message>
        <source>from: hours</source>
        <translation>de : heures</translation>
    </message>
    <message>
        <source>from: payments</source>
        <translation>de : paiements</translation>
    </message>
    <message>
        <source>from: principals</source>
        <translation>de : mandants</translation>
    </message>
    <message>
        <source>from: registration</source>
        <translation>de : enregistrement</translation>
    </message>
    <message>
        <source>Still to answer</source>
        <translation>Encore à répondre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>A question is still open: answer it before the report is sent.</source>
        <translation>Une question reste ouverte : répondez-y avant d’envoyer le rapport.</translation>
    </message>
</context>
<context>
    <name>RowHead</name>
    <message>
        <source>Open. Delete takes it away, Alt and an arrow key move it.</source>
        <translation>Ouvert. Supprimer retire la ligne, Alt et une flèche la déplacent.</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>Entrée ouvre la ligne.</translation>
    </message>
</context>
<context>
    <name>RowsEdit</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>From when it holds cannot be read.</source>
        <translation>Le début de la version est illisible. Indiquez un jour et une heure.</translation>
    </message>
    <message>
        <source>Take the version back</source>
        <translation>Retirer la version</translation>
    </message>
    <message>
        <source>Refuse the version</source>
        <translation>Refuser la version</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Out of the house on one day</source>
        <translation>Une sortie ponctuelle</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>A document shows it</source>
        <translation>Un document le prouve</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Horaire de %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>The week, Monday to Sunday</source>
        <translation>La semaine, du lundi au dimanche</translation>
    </message>
    <message>
        <source>Kind to draw with</source>
        <translation>Genre à dessiner</translation>
    </message>
    <message>
        <source>Versions of the schedule</source>
        <translation>Versions de l’horaire</translation>
    </message>
    <message>
        <source>Movements on one day</source>
        <translation>Sorties ponctuelles</translation>
    </message>
    <message>
        <source>Holds from: day</source>
        <translation>Valable à partir du : jour</translation>
    </message>
    <message>
        <source>Holds from: time</source>
        <translation>Valable à partir du : heure</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Holds from (its approval when empty)</source>
        <translation>Valable à partir du (vide : dès l’approbation)</translation>
    </message>
    <message>
        <source>Drag to draw, move or stretch; Shift: 5 minutes. Keys: arrows and Space draw, Ctrl+arrows move, Shift+arrows stretch, a letter chooses the kind, Delete takes away, Ctrl+Z takes back.</source>
        <translation>Glissez pour dessiner, déplacer ou étirer ; Maj : 5 minutes. Touches : flèches et espace pour dessiner, Ctrl+flèches pour déplacer, Maj+flèches pour étirer, une lettre pour le genre, Suppr pour effacer, Ctrl+Z pour annuler.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Copy the version in force</source>
        <translation>Reprendre la version en vigueur</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Active at the supplier</source>
        <translation>Actif chez le fournisseur</translation>
    </message>
    <message>
        <source>A movement</source>
        <translation>Sortie ponctuelle</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nouvelle version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1 (no proof)</source>
        <translation>%1 (sans preuve)</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>in force, %1</source>
        <translation>en vigueur, %1</translation>
    </message>
    <message>
        <source>approved, %1</source>
        <translation>approuvée, %1</translation>
    </message>
    <message>
        <source>What you were drawing is still here.</source>
        <translation>Ce que vous dessiniez est toujours là.</translation>
    </message>
    <message>
        <source>Schedule of %1 · %2</source>
        <translation>Horaire de %1 · %2</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>Montrer le bloc</translation>
    </message>
    <message>
        <source>%1–%2 lasts %3, not %4</source>
        <translation>%1–%2 dure %3, et non %4</translation>
    </message>
    <message>
        <source>The clock changes in the night to %1: %2.</source>
        <translation>L’heure change dans la nuit vers le %1 : %2.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>not active yet</source>
        <translation>pas encore active</translation>
    </message>
</context>
<context>
    <name>SearchOnServer</name>
    <message>
        <source>Search on the server</source>
        <translation>Chercher sur le serveur</translation>
    </message>
    <message>
        <source>Only this device was searched</source>
        <translation>Seul cet appareil a été parcouru</translation>
    </message>
    <message>
        <source>Only this device was searched; there is no connection now</source>
        <translation>Seul cet appareil a été parcouru ; pas de connexion pour l’instant</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>Type on; the answer comes here</source>
        <translation>Continuez à taper ; la réponse arrive ici</translation>
    </message>
    <message>
        <source>No connection with the server now. Search again when there is one.</source>
        <translation>Pas de connexion avec le serveur. Cherchez à nouveau quand elle sera là.</translation>
    </message>
    <message>
        <source>The server finds nothing else</source>
        <translation>Le serveur ne trouve rien d’autre</translation>
    </message>
    <message>
        <source>Try the number, or part of the name of who it is about</source>
        <translation>Essayez le numéro, ou une partie du nom</translation>
    </message>
    <message>
        <source>not on this device</source>
        <translation>pas sur cet appareil</translation>
    </message>
    <message>
        <source>On the server: the first %1 of %2</source>
        <translation>Sur le serveur : les %1 premiers sur %2</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing here yet. Begin above with “%1”.</source>
        <translation>Il n’y a encore rien ici. Commencez ci-dessus par « %1 ».</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Why another day</source>
        <translation>Pourquoi un autre jour</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Mes réglages</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>comme l’ordinateur</translation>
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
        <translation>C’est mon premier ordinateur : je choisis un mot de passe</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>They are the same: go on</source>
        <translation>Elles sont identiques : continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Installer cet ordinateur</translation>
    </message>
    <message>
        <source>Work with a server</source>
        <translation>Travailler avec un serveur</translation>
    </message>
    <message>
        <source>There is nothing on this computer yet. The address and the code are on the paper you got from whoever manages your house.</source>
        <translation>Il n’y a encore rien sur cet ordinateur. L’adresse et le code figurent sur le papier reçu de qui gère votre maison.</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Mot de passe &amp;encore</translation>
    </message>
    <message>
        <source>Add&amp;ress of the server</source>
        <translation>Ad&amp;resse du serveur</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>&amp;Nom de cet ordinateur</translation>
    </message>
    <message>
        <source>This computer does not know the certificate of the server. Compare this fingerprint with the one on your paper, sign by sign. Nothing was sent yet.</source>
        <translation>Cet ordinateur ne connaît pas le certificat du serveur. Comparez cette empreinte avec celle de votre papier, signe par signe. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Fingerprint of the server</source>
        <translation>Empreinte du serveur</translation>
    </message>
    <message>
        <source>Type the code of your paper.</source>
        <translation>Tapez le code de votre papier.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Tapez un mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>Les deux mots de passe ne sont pas identiques. Retapez-les.</translation>
    </message>
    <message>
        <source>Give this computer a name, so that you recognise it.</source>
        <translation>Donnez un nom à cet ordinateur, pour le reconnaître.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>The certificate of the server is being fetched…</source>
        <translation>Le certificat du serveur est demandé…</translation>
    </message>
    <message>
        <source>Welcome, %1. Your dossiers are being fetched; the first time this may take some minutes.</source>
        <translation>Bienvenue, %1. Vos dossiers arrivent ; la première fois, cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>Welcome, %1. Your dossiers are being fetched:</source>
        <translation>Bienvenue, %1. Vos dossiers sont récupérés :</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Identifiez-vous à nouveau</translation>
    </message>
    <message>
        <source>This device was away from the server for long, so it asks for the password of %1 once. What you did here is kept, and goes after that.</source>
        <translation>Cet appareil est resté longtemps loin du serveur et demande donc une fois le mot de passe de %1. Ce que vous avez fait ici est conservé et partira ensuite.</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Users of this house</source>
        <translation>Utilisateurs de cette maison</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>End on this day</source>
        <translation>Mettre fin ce jour-là</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <translation>
            <numerusform>%Ln actuellement</numerusform>
            <numerusform>%Ln actuellement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leaves the house</source>
        <translation>%1 quitte la maison</translation>
    </message>
    <message>
        <source>Who is it? Type the name.</source>
        <translation>De qui s’agit-il&#xa0;? Tapez le nom.</translation>
    </message>
    <message>
        <source>Type the user name with which this person logs on.</source>
        <translation>Tapez le nom d’utilisateur avec lequel cette personne se connecte.</translation>
    </message>
    <message>
        <source>Choose the role: it says what this person may see and do.</source>
        <translation>Choisissez le rôle&#xa0;: il détermine ce que cette personne peut voir et faire.</translation>
    </message>
    <message>
        <source>Type the last day.</source>
        <translation>Tapez le dernier jour.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Shows what you did, to take it back</source>
        <translation>Montre ce que vous avez fait, pour l’annuler</translation>
    </message>
    <message>
        <source>What you did, to take it back (%1)</source>
        <translation>Ce que vous avez fait, pour l’annuler (%1)</translation>
    </message>
    <message>
        <source>Opens the synchronisation</source>
        <translation>Ouvre les échanges avec le serveur</translation>
    </message>
    <message>
        <source>Opens the synchronisation (%1)</source>
        <translation>Ouvre les échanges avec le serveur (%1)</translation>
    </message>
</context>
<context>
    <name>StockForms</name>
    <message>
        <source>to be planned</source>
        <translation>à planifier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>When (now when empty)</source>
        <translation>Quand (vide : maintenant)</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où c’est</translation>
    </message>
    <message>
        <source>It came off</source>
        <translation>Il a été retiré</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>How it came back</source>
        <translation>Comment il est revenu</translation>
    </message>
    <message>
        <source>Where it lies now</source>
        <translation>Où il est maintenant</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>It was fitted at its visit</source>
        <translation>Il a été posé lors de sa visite</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Posé</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>Est arrivé</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Came off</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Back, tested</source>
        <translation>De retour, testé</translation>
    </message>
    <message>
        <source>Back from the supplier</source>
        <translation>De retour du fournisseur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>It was tested here and passed</source>
        <translation>Il a été testé ici et réussi</translation>
    </message>
    <message>
        <source>Firmware now</source>
        <translation>Micrologiciel actuel</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Retrouvé</translation>
    </message>
    <message>
        <source>It is here again</source>
        <translation>Il est de nouveau là</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test réussi</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test échoué</translation>
    </message>
    <message>
        <source>It did not pass its test</source>
        <translation>Il n’a pas réussi le test</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>Hygiène</translation>
    </message>
    <message>
        <source>Clean and test</source>
        <translation>Nettoyer et tester</translation>
    </message>
    <message>
        <source>Cleaning, charging, test</source>
        <translation>Nettoyage, charge, test</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Out of the vehicle</source>
        <translation>Hors du véhicule</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Le mettre là</translation>
    </message>
    <message>
        <source>Keep for a visit</source>
        <translation>Garder pour une visite</translation>
    </message>
    <message>
        <source>Keep it for a visit</source>
        <translation>Le garder pour une visite</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Visit (number, kind)</source>
        <translation>Visite (numéro, genre)</translation>
    </message>
    <message>
        <source>No visit to come asks for this kind of device.</source>
        <translation>Aucune visite à venir ne demande ce genre d’appareil.</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Ne plus garder</translation>
    </message>
    <message>
        <source>No longer kept for its visit</source>
        <translation>N’est plus gardé pour sa visite</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>In a vehicle</source>
        <translation>Dans un véhicule</translation>
    </message>
    <message>
        <source>Put in a vehicle</source>
        <translation>Mettre dans un véhicule</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Autre endroit</translation>
    </message>
    <message>
        <source>It lies at another place</source>
        <translation>Il est à un autre endroit</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation>Au fournisseur</translation>
    </message>
    <message>
        <source>It goes to its supplier</source>
        <translation>Il va chez son fournisseur</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>Remplacé par un autre</translation>
    </message>
    <message>
        <source>The supplier gave another one</source>
        <translation>Le fournisseur en a donné un autre</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Serial of the new one</source>
        <translation>Numéro de série du nouveau</translation>
    </message>
    <message>
        <source>Its barcode</source>
        <translation>Son code-barres</translation>
    </message>
    <message>
        <source>Given as evidence</source>
        <translation>Remis comme preuve</translation>
    </message>
    <message>
        <source>It goes to the police or the court</source>
        <translation>Il va à la police ou à la justice</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>Va avec</translation>
    </message>
    <message>
        <source>It belongs with another</source>
        <translation>Il va avec un autre</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Serial of the other one</source>
        <translation>Numéro de série de l’autre</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Il est perdu</translation>
    </message>
    <message>
        <source>Report it lost</source>
        <translation>Le déclarer perdu</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Volé</translation>
    </message>
    <message>
        <source>It is stolen</source>
        <translation>Il est volé</translation>
    </message>
    <message>
        <source>Report it stolen</source>
        <translation>Le déclarer volé</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>It is thrown away</source>
        <translation>Il est jeté</translation>
    </message>
    <message>
        <source>Scrap it</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Radier</translation>
    </message>
    <message>
        <source>It is no longer looked for</source>
        <translation>On ne le cherche plus</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>Le radier</translation>
    </message>
    <message>
        <source>Driven by</source>
        <translation>Conduit par</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Used, or broken</source>
        <translation>Utilisé ou cassé</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Used at a visit</source>
        <translation>Utilisé lors d’une visite</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Cassé</translation>
    </message>
    <message>
        <source>How it broke</source>
        <translation>Comment il s’est cassé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gardé pour</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Porté</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>SIM number</source>
        <translation>Numéro SIM</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1, expirée</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>counted, without serials</source>
        <translation>compté, sans numéros de série</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>Vers un autre endroit</translation>
    </message>
    <message>
        <source>From one place to another</source>
        <translation>D’un endroit à l’autre</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Used or broken</source>
        <translation>Utilisé ou cassé</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>So many came in</source>
        <translation>Nombre arrivé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>So many came back unused</source>
        <translation>Nombre revenu non utilisé</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Jetés</translation>
    </message>
    <message>
        <source>So many are thrown away</source>
        <translation>Nombre jeté</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
</context>
<context>
    <name>StockPart</name>
    <message>
        <source>Scan or type a serial, then Enter</source>
        <translation>Scannez ou tapez un numéro de série, puis Entrée</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>What the scan means follows from where the item is and where you scan it.</source>
        <translation>Ce que le scan signifie dépend d’où se trouve l’appareil et d’où vous scannez.</translation>
    </message>
    <message>
        <source>Scanned where</source>
        <translation>Scanné où</translation>
    </message>
    <message>
        <source>Where you scan</source>
        <translation>Où vous scannez</translation>
    </message>
    <message>
        <source>Part of a serial or name</source>
        <translation>Partie d’un numéro de série ou d’un nom</translation>
    </message>
    <message>
        <source>Show only items with this</source>
        <translation>N’afficher que les appareils avec ceci</translation>
    </message>
    <message>
        <source>How many of each kind are in which state</source>
        <translation>Combien de chaque sorte dans quel état</translation>
    </message>
    <message>
        <source>Items of the chosen number</source>
        <translation>Appareils du nombre choisi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>A delivery</source>
        <translation>Une livraison</translation>
    </message>
    <message>
        <source>Count a place</source>
        <translation>Compter un endroit</translation>
    </message>
    <message>
        <source>Where so many lie</source>
        <translation>Où il y en a combien</translation>
    </message>
    <message>
        <source>Choose an item to see its history and what can be done with it.</source>
        <translation>Choisissez un appareil pour voir son historique et ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>Nothing is registered yet. Take in a first delivery: scan the serials of tags, units and vehicles, and say how many straps and clips there are.</source>
        <translation>Rien n’est encore enregistré. Enregistrez une première livraison : scannez les numéros des bracelets, boîtiers et véhicules, et dites combien il y a de sangles et de clips.</translation>
    </message>
    <message>
        <source>Nothing is registered yet. The keeper of the stock takes in the first delivery.</source>
        <translation>Rien n’est encore enregistré. Le gestionnaire du matériel enregistre la première livraison.</translation>
    </message>
    <message>
        <source>Take in a delivery</source>
        <translation>Enregistrer une livraison</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Porté</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présents</translation>
    </message>
</context>
<context>
    <name>StockTakeSheet</name>
    <message>
        <source>Which serials</source>
        <translation>Quels numéros de série</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Compté : %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Count a place</source>
        <translation>Compter un endroit</translation>
    </message>
    <message>
        <source>Which place</source>
        <translation>Quel endroit</translation>
    </message>
    <message>
        <source>Begin, or go on</source>
        <translation>Commencer ou continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Counts under way and closed; Enter opens one</source>
        <translation>Inventaires en cours et clôturés ; Entrée en ouvre un</translation>
    </message>
    <message>
        <source>Counts under way and closed</source>
        <translation>Inventaires en cours et clôturés</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situation</translation>
    </message>
    <message numerus="yes">
        <source>under way, %n serial(s) seen</source>
        <translation>
            <numerusform>en cours, %n numéro vu</numerusform>
            <numerusform>en cours, %n numéros vus</numerusform>
        </translation>
    </message>
    <message>
        <source>closed, all was right</source>
        <translation>clôturé, tout était exact</translation>
    </message>
    <message numerus="yes">
        <source>closed, %n difference(s)</source>
        <translation>
            <numerusform>clôturé, %n différence</numerusform>
            <numerusform>clôturé, %n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan everything that lies here, each with Enter</source>
        <translation>Scannez tout ce qui est ici, chaque fois avec Entrée</translation>
    </message>
    <message>
        <source>Serial that lies here</source>
        <translation>Numéro de série présent ici</translation>
    </message>
    <message>
        <source>Serials of this count; the space bar decides</source>
        <translation>Numéros de cet inventaire ; la barre d’espace décide</translation>
    </message>
    <message>
        <source>Without serial: type the number, then Enter</source>
        <translation>Sans numéro de série : tapez le nombre, puis Entrée</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Another kind that lies here</source>
        <translation>Un autre genre présent ici</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>Clôturer l’inventaire</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>Copier les différences</translation>
    </message>
    <message>
        <source>Print the differences</source>
        <translation>Imprimer les différences</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>seen; by the books %1, %2</source>
        <translation>vu ; selon les livres %1, %2</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Inventaire : %1</translation>
    </message>
    <message>
        <source>begun %1 by %2</source>
        <translation>commencé %1 par %2</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 sur %2 vus</translation>
    </message>
    <message>
        <source>the keeper of the stock closes it</source>
        <translation>le gestionnaire du matériel le clôture</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Pas encore vus</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Seen, not expected</source>
        <translation>Vus, pas attendus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Without serial</source>
        <translation>Sans numéro de série</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Suite pour %1</translation>
    </message>
    <message>
        <source>Count: %1</source>
        <translation>Inventaire : %1</translation>
    </message>
    <message>
        <source>Choose the place that is counted.</source>
        <translation>Choisissez l’endroit à compter.</translation>
    </message>
    <message>
        <source>Type how many lie there, as a whole number.</source>
        <translation>Tapez combien il y en a, en nombre entier.</translation>
    </message>
    <message>
        <source>Choose the kind that lies there first.</source>
        <translation>Choisissez d’abord le genre présent.</translation>
    </message>
    <message>
        <source>The differences are copied: paste them in a table or a message.</source>
        <translation>Les différences sont copiées : collez-les dans un tableau ou un message.</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>differences</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Part of the synchronisation</source>
        <translation>Partie des échanges</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Pas envoyé</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Late work</source>
        <translation>Travail tardif</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Échanges avec le serveur</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message numerus="yes">
        <source>Sign in again – %n kept here</source>
        <translation>
            <numerusform>Identifiez-vous à nouveau – %n conservée ici</numerusform>
            <numerusform>Identifiez-vous à nouveau – %n conservées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Identifiez-vous à nouveau</translation>
    </message>
    <message>
        <source>Held: this device was signed off</source>
        <translation>Arrêté : cet appareil a été retiré</translation>
    </message>
    <message>
        <source>Held: program too old</source>
        <translation>Arrêté : programme trop ancien</translation>
    </message>
    <message>
        <source>Held: server not trusted</source>
        <translation>Arrêté : serveur non fiable</translation>
    </message>
    <message>
        <source>Held: server set back</source>
        <translation>Arrêté : serveur rétabli</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n kept here, since %1</source>
        <translation>
            <numerusform>Hors ligne – %n conservée ici, depuis %1</numerusform>
            <numerusform>Hors ligne – %n conservées ici, depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n…</source>
        <translation>
            <numerusform>Envoi de %n…</numerusform>
            <numerusform>Envoi de %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n divergence à trancher</numerusform>
            <numerusform>%n divergences à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving for the first time…</source>
        <translation>Première réception…</translation>
    </message>
    <message>
        <source>Up to date (%1)</source>
        <translation>À jour (%1)</translation>
    </message>
    <message>
        <source>This device was away too long for the server. Give your password once; nothing was lost.</source>
        <translation>Cet appareil est resté trop longtemps absent. Donnez une fois votre mot de passe ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 records received; they are being put in their place…</source>
        <translation>%1 données reçues ; elles sont mises en place…</translation>
    </message>
    <message>
        <source>%1 of about %2 records received…</source>
        <translation>%1 sur environ %2 données reçues…</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Part of the team page</source>
        <translation>Partie de la page d’équipe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Which team</source>
        <translation>Quelle équipe</translation>
    </message>
    <message>
        <source>Which type</source>
        <translation>Quel type</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>New mandates</source>
        <translation>Nouveaux mandats</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Hand over many</source>
        <translation>Confier plusieurs</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Fiche de transmission</translation>
    </message>
</context>
<context>
    <name>TechnicianForms</name>
    <message>
        <source>What a plan must know</source>
        <translation>Ce qu’un planning doit savoir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Only in these regions</source>
        <translation>Seulement dans ces régions</translation>
    </message>
    <message>
        <source>Can and may</source>
        <translation>Sait et peut</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Chez lui</translation>
    </message>
    <message>
        <source>At the depot</source>
        <translation>Au dépôt</translation>
    </message>
    <message>
        <source>Visits a day, at most</source>
        <translation>Visites par jour, au plus</translation>
    </message>
    <message>
        <source>Minutes of overtime, at most</source>
        <translation>Minutes supplémentaires, au plus</translation>
    </message>
    <message>
        <source>Works here from</source>
        <translation>Travaille ici à partir du</translation>
    </message>
    <message>
        <source>Works here no more from</source>
        <translation>Ne travaille plus ici à partir du</translation>
    </message>
    <message>
        <source>Vehicle (empty: none)</source>
        <translation>Véhicule (vide : aucun)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Break, minutes</source>
        <translation>Pause, minutes</translation>
    </message>
    <message>
        <source>Break not before</source>
        <translation>Pause pas avant</translation>
    </message>
    <message>
        <source>Break over by</source>
        <translation>Pause finie à</translation>
    </message>
    <message>
        <source>On call, beside the shift of the day</source>
        <translation>De garde, en plus du service de jour</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Ces jours-là</translation>
    </message>
    <message>
        <source>Does not work on these days</source>
        <translation>Ne travaille pas ces jours-là</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>The other days of the week stay as they are.</source>
        <translation>Les autres jours de la semaine restent inchangés.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Does not work that day</source>
        <translation>Ne travaille pas ce jour-là</translation>
    </message>
    <message>
        <source>One day otherwise</source>
        <translation>Un jour autrement</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Jusqu’au (inclus)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Away from %1</source>
        <translation>Absent dès le %1</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>%1, on call</source>
        <translation>%1, de garde</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Par jour</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) at most</source>
        <translation>
            <numerusform>%n visite au plus</numerusform>
            <numerusform>%n visites au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Heures sup.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets in the vehicle</source>
        <translation>Jeux dans le véhicule</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>De garde</translation>
    </message>
    <message>
        <source>can be called</source>
        <translation>peut être appelé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no fixed week yet</source>
        <translation>pas encore de semaine fixe</translation>
    </message>
    <message>
        <source>The coming days</source>
        <translation>Les jours à venir</translation>
    </message>
    <message>
        <source>no shift in the coming two weeks</source>
        <translation>aucun service dans les deux semaines à venir</translation>
    </message>
    <message>
        <source>Can be called outside the shifts</source>
        <translation>Peut être appelé hors service</translation>
    </message>
    <message>
        <source>The day begins and ends</source>
        <translation>La journée commence et finit</translation>
    </message>
    <message>
        <source>Postcode of the home</source>
        <translation>Code postal du domicile</translation>
    </message>
    <message>
        <source>Sets the vehicle holds (0: no bound)</source>
        <translation>Jeux dans le véhicule (0 : sans limite)</translation>
    </message>
    <message>
        <source>The vehicle to drive</source>
        <translation>Le véhicule à conduire</translation>
    </message>
    <message>
        <source>Fixed week</source>
        <translation>Semaine fixe</translation>
    </message>
    <message>
        <source>An absence</source>
        <translation>Une absence</translation>
    </message>
    <message>
        <source>Not away after all</source>
        <translation>Finalement présent</translation>
    </message>
</context>
<context>
    <name>TechniciansPart</name>
    <message>
        <source>Name, region or vehicle</source>
        <translation>Nom, région ou véhicule</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Techniciens</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Choose a technician to see the shifts and the skills.</source>
        <translation>Choisissez un technicien pour voir ses services et compétences.</translation>
    </message>
    <message>
        <source>Nobody here is a technician yet. Under Management a colleague is registered with the role of technician; after that the regions, languages, vehicle and week are written here.</source>
        <translation>Personne ici n’est encore technicien. Sous Gestion, un collègue est inscrit avec le rôle de technicien ; ensuite les régions, langues, véhicule et semaine se notent ici.</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>For this type alone</source>
        <translation>Pour ce type uniquement</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Type a part of a fact</source>
        <translation>Tapez une partie d’un fait</translation>
    </message>
    <message>
        <source>Put in a fact</source>
        <translation>Insérer un fait</translation>
    </message>
    <message>
        <source>What it says, with invented people</source>
        <translation>Ce qui s’y lira, avec des personnes inventées</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>Ce que vous étiez en train de taper est encore là.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
</context>
<context>
    <name>TermExample</name>
    <message>
        <source>Type a day to see when it runs out.</source>
        <translation>Tapez un jour pour voir quand il expire.</translation>
    </message>
    <message>
        <source>As soon as length and kind of term are filled in, the date stands here.</source>
        <translation>Dès que la longueur et la sorte sont remplies, la date figure ici.</translation>
    </message>
    <message>
        <source>Runs out on %1, where the measure lasts one year.</source>
        <translation>Expire le %1, si la mesure dure un an.</translation>
    </message>
    <message>
        <source>Runs out on %1.</source>
        <translation>Expire le %1.</translation>
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
    <name>TermsPart</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Then, until %1</source>
        <translation>Ensuite, jusqu’au %1</translation>
    </message>
    <message>
        <source>All until %1</source>
        <translation>Tous jusqu’au %1</translation>
    </message>
    <message>
        <source>Terms by assistant</source>
        <translation>Délais par assistant de justice</translation>
    </message>
    <message>
        <source>Terms of the chosen cell</source>
        <translation>Délais de la cellule choisie</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant de justice</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Without an assistant</source>
        <translation>Sans assistant de justice</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n délai</numerusform>
            <numerusform>%n délais</numerusform>
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
        <translation>Désignation : %1</translation>
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
    <message numerus="yes">
        <source>written with a clock %n minute(s) ahead</source>
        <translation>
            <numerusform>écrit avec une horloge en avance de %n minute</numerusform>
            <numerusform>écrit avec une horloge en avance de %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written with a clock %n minute(s) behind</source>
        <translation>
            <numerusform>écrit avec une horloge en retard de %n minute</numerusform>
            <numerusform>écrit avec une horloge en retard de %n minutes</numerusform>
        </translation>
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
    <message>
        <source>Begun, not finished</source>
        <translation>Commencé, non terminé</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Nothing overdue, nothing today, nothing planned.</source>
        <translation>Rien en retard, rien aujourd’hui, rien de prévu.</translation>
    </message>
    <message>
        <source>No dossier is yours yet.</source>
        <translation>Vous n’avez pas encore de dossier.</translation>
    </message>
    <message>
        <source>See my dossiers</source>
        <translation>Voir mes dossiers</translation>
    </message>
    <message>
        <source>See the dossiers of the house</source>
        <translation>Voir les dossiers de la maison</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Continuer : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>encore %n</numerusform>
            <numerusform>encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the dossiers of the filter %1</source>
        <translation>Afficher les dossiers du filtre %1</translation>
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
    <name>TrialWindow</name>
    <message>
        <source>Trial – Justitiehuis</source>
        <translation>Essai – Justitiehuis</translation>
    </message>
    <message>
        <source>Today is</source>
        <translation>Nous sommes le</translation>
    </message>
    <message>
        <source>A day on</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>A week on</source>
        <translation>Une semaine plus tard</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Un mois plus tard</translation>
    </message>
    <message>
        <source>To the next date</source>
        <translation>À la date suivante</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Terminer l’essai</translation>
    </message>
    <message>
        <source>Trial of %1, version %2, with an invented dossier. Nothing of it is kept.</source>
        <translation>Essai de %1, version %2, sur un dossier inventé. Rien n’en est conservé.</translation>
    </message>
</context>
<context>
    <name>TypeEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>What you were typing is still here, and not saved yet.</source>
        <translation>Ce que vous étiez en train de taper est encore là, pas encore enregistré.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Draft kept, %1</source>
        <translation>Brouillon conservé, %1</translation>
    </message>
    <message>
        <source>Saved, %1</source>
        <translation>Enregistré, %1</translation>
    </message>
    <message>
        <source>This version was changed elsewhere meanwhile. Saving puts what stands here in its place.</source>
        <translation>Cette version a été modifiée ailleurs entre-temps. Enregistrer la remplace par ce qui figure ici.</translation>
    </message>
</context>
<context>
    <name>TypeForm</name>
    <message>
        <source>How sure</source>
        <translation>À quel point c’est sûr</translation>
    </message>
    <message>
        <source>Note for the reader</source>
        <translation>Remarque pour le lecteur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The term as one sentence</source>
        <translation>Le délai en une phrase</translation>
    </message>
    <message>
        <source>Begins with the first of these that is known</source>
        <translation>Commence par le premier connu parmi</translation>
    </message>
    <message>
        <source>Only when it is about</source>
        <translation>Seulement s’il s’agit de</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>Sorte de délai</translation>
    </message>
    <message>
        <source>Moves from a weekend or holiday to the next working day</source>
        <translation>Reporté d’un week-end ou jour férié au jour ouvrable suivant</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Is the end of the measure</source>
        <translation>Est la fin de la mesure</translation>
    </message>
    <message>
        <source>Fulfilled by a report</source>
        <translation>Accompli par un rapport</translation>
    </message>
    <message>
        <source>Fulfilled by a contact</source>
        <translation>Accompli par un contact</translation>
    </message>
    <message>
        <source>Fulfilled by an event</source>
        <translation>Accompli par un événement</translation>
    </message>
    <message>
        <source>Only after one of these decisions</source>
        <translation>Seulement après l’une de ces décisions</translation>
    </message>
    <message>
        <source>Who alone may prolong it</source>
        <translation>Qui seul peut prolonger</translation>
    </message>
    <message>
        <source>Prolonged by at most</source>
        <translation>Prolongé d’au plus</translation>
    </message>
    <message>
        <source>Days before it is shown as near</source>
        <translation>Jours avant d’être signalé comme proche</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Example: it begins on</source>
        <translation>Exemple : il commence le</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Closing the dossier</source>
        <translation>Clôturer le dossier</translation>
    </message>
    <message>
        <source>Sending a report</source>
        <translation>Envoyer un rapport</translation>
    </message>
    <message>
        <source>Recording a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Recording a decision</source>
        <translation>Noter une décision</translation>
    </message>
    <message>
        <source>Starting a placement</source>
        <translation>Commencer un placement</translation>
    </message>
    <message>
        <source>Needed before</source>
        <translation>Requis avant</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Sorte de valeur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix possibles</translation>
    </message>
    <message>
        <source>Counts in the figures</source>
        <translation>Compte dans les chiffres</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Whoever gave the mandate</source>
        <translation>Qui a donné le mandat</translation>
    </message>
    <message>
        <source>Due by term</source>
        <translation>Attendu pour le délai</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>… or due</source>
        <translation>… ou attendu</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>When the agreement is signed</source>
        <translation>À la signature de la convention</translation>
    </message>
    <message>
        <source>When it is completed</source>
        <translation>Quand c’est accompli</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>For each hearing</source>
        <translation>Pour chaque audience</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Au lieu de</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Vient</translation>
    </message>
    <message>
        <source>What replaces what</source>
        <translation>Ce qui remplace quoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Requiert d’abord</translation>
    </message>
    <message>
        <source>Permission of the parents</source>
        <translation>Autorisation des parents</translation>
    </message>
    <message>
        <source>For each person who is</source>
        <translation>Pour chaque personne qui est</translation>
    </message>
    <message>
        <source>Name and legal basis</source>
        <translation>Nom et base légale</translation>
    </message>
    <message>
        <source>What is it called, and on which article does it rest?</source>
        <translation>Comment s’appelle-t-il et sur quel article repose-t-il ?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Executed by</source>
        <translation>Exécuté par</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Who orders, who follows up</source>
        <translation>Qui ordonne, qui suit</translation>
    </message>
    <message>
        <source>Which court, prosecutor or commission gives the mandate, and who follows it up?</source>
        <translation>Quel tribunal, parquet ou commission donne le mandat, et qui le suit ?</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Qui suit</translation>
    </message>
    <message>
        <source>Who can intervene</source>
        <translation>Qui peut intervenir</translation>
    </message>
    <message>
        <source>Who may ask for it</source>
        <translation>Qui peut le demander</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Which decisions can be taken, and with which does it begin?</source>
        <translation>Quelles décisions sont possibles, et par laquelle cela commence-t-il ?</translation>
    </message>
    <message>
        <source>A mandate begins with</source>
        <translation>Un mandat commence par</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>How long does it last, or how many hours; which limits hold?</source>
        <translation>Quelle durée ou combien d’heures, et quelles limites ?</translation>
    </message>
    <message>
        <source>What the law calls it</source>
        <translation>Comment la loi l’appelle</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Asked when the mandate is registered</source>
        <translation>Demandé à l’enregistrement</translation>
    </message>
    <message>
        <source>Can be renewed</source>
        <translation>Peut être renouvelé</translation>
    </message>
    <message>
        <source>Limits in a case</source>
        <translation>Limites dans un cas</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>Dans le cas</translation>
    </message>
    <message>
        <source>At most so many minutes a day</source>
        <translation>Au plus autant de minutes par jour</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>What has to be done when, by whom, counted from what?</source>
        <translation>Que faut-il faire quand, par qui, à compter de quoi ?</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Which conditions come by law, which can be imposed?</source>
        <translation>Quelles conditions valent par la loi, lesquelles peuvent être imposées ?</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Par la loi</translation>
    </message>
    <message>
        <source>Can be imposed</source>
        <translation>Peuvent être imposées</translation>
    </message>
    <message>
        <source>Begin as</source>
        <translation>Commencent comme</translation>
    </message>
    <message>
        <source>Fixed by the decision</source>
        <translation>Fixées par la décision</translation>
    </message>
    <message>
        <source>Proposed, fixed later</source>
        <translation>Proposées, fixées plus tard</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Which contacts must take place, and how often?</source>
        <translation>Quels contacts doivent avoir lieu, et à quel rythme ?</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoires</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituels</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>About the rhythm</source>
        <translation>À propos du rythme</translation>
    </message>
    <message>
        <source>Reports and letters</source>
        <translation>Rapports et lettres</translation>
    </message>
    <message>
        <source>Which reports are written, when, to whom, and what do they say?</source>
        <translation>Quels rapports sont écrits, quand, à qui, et que disent-ils ?</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Text of</source>
        <translation>Texte de</translation>
    </message>
    <message>
        <source>Reasons to signal</source>
        <translation>Motifs de signalement</translation>
    </message>
    <message>
        <source>What must be told to whoever follows up at once?</source>
        <translation>Que faut-il signaler aussitôt à qui suit ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Offered after contacts that ended as</source>
        <translation>Proposé après des contacts terminés par</translation>
    </message>
    <message>
        <source>So many of them</source>
        <translation>Autant de fois</translation>
    </message>
    <message>
        <source>Or after so many absences at work</source>
        <translation>Ou après autant d’absences au travail</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>How can a dossier end?</source>
        <translation>Comment un dossier peut-il se terminer ?</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>In which group of the official figures, and with which indicators?</source>
        <translation>Dans quel groupe des chiffres officiels, et avec quels indicateurs ?</translation>
    </message>
    <message>
        <source>Statistics group</source>
        <translation>Groupe statistique</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>What else must be known of such a dossier?</source>
        <translation>Que faut-il encore savoir d’un tel dossier ?</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personnes et rôles</translation>
    </message>
    <message>
        <source>Whom is it about, and who else can have a part in it?</source>
        <translation>Sur qui porte-t-il, et qui peut encore y avoir un rôle ?</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Sur qui il porte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>Autres rôles</translation>
    </message>
    <message>
        <source>Variants and phases</source>
        <translation>Variantes et phases</translation>
    </message>
    <message>
        <source>Are there kinds of it, or parts that follow each other?</source>
        <translation>Y a-t-il des sortes, ou des parties qui se succèdent ?</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Which dates are asked, and what may follow later?</source>
        <translation>Quelles dates sont demandées, et qu’est-ce qui peut suivre ?</translation>
    </message>
    <message>
        <source>Dates asked</source>
        <translation>Dates demandées</translation>
    </message>
    <message>
        <source>What the file needs</source>
        <translation>Ce dont le dossier a besoin</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Qui le fournit</translation>
    </message>
    <message>
        <source>Access, retention, weight</source>
        <translation>Accès, conservation, poids</translation>
    </message>
    <message>
        <source>Who sees it, how long is it kept, how much work is it?</source>
        <translation>Qui le voit, combien de temps est-il conservé, quelle charge représente-t-il ?</translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Groupe d’accès</translation>
    </message>
    <message>
        <source>Offenders</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Internment</source>
        <translation>Internement</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Mineurs</translation>
    </message>
    <message>
        <source>Civil matters</source>
        <translation>Affaires civiles</translation>
    </message>
    <message>
        <source>Kept so many years after closing</source>
        <translation>Conservé autant d’années après la clôture</translation>
    </message>
    <message>
        <source>Weight (a probation dossier is 1)</source>
        <translation>Poids (un dossier de probation vaut 1)</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>To which dossiers does this version apply, and what replaces what?</source>
        <translation>À quels dossiers cette version s’applique-t-elle, et qu’est-ce qui remplace quoi ?</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>New decisions only</source>
        <translation>Nouvelles décisions seulement</translation>
    </message>
    <message>
        <source>All running dossiers</source>
        <translation>Tous les dossiers en cours</translation>
    </message>
    <message>
        <source>Running dossiers by choice</source>
        <translation>Dossiers en cours au choix</translation>
    </message>
    <message>
        <source>Article of the transition</source>
        <translation>Article de la transition</translation>
    </message>
    <message>
        <source>Sentence, inputs between braces</source>
        <translation>Phrase, champs entre accolades</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Champs à remplir</translation>
    </message>
    <message>
        <source>Inputs that are one value</source>
        <translation>Champs formant une seule valeur</translation>
    </message>
    <message>
        <source>Who checks it</source>
        <translation>Qui le vérifie</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Son effet</translation>
    </message>
    <message>
        <source>Whoever follows up can take it</source>
        <translation>Qui suit peut la prendre</translation>
    </message>
    <message>
        <source>How it may take place</source>
        <translation>Comment cela peut avoir lieu</translation>
    </message>
    <message>
        <source>Why only so</source>
        <translation>Pourquoi seulement ainsi</translation>
    </message>
    <message>
        <source>Where, in person</source>
        <translation>Où, en personne</translation>
    </message>
    <message>
        <source>Source of the rule</source>
        <translation>Source de la règle</translation>
    </message>
    <message>
        <source>Urgency, 1 is the highest</source>
        <translation>Urgence, 1 est la plus haute</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>Tableau des chiffres</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nom officiel</translation>
    </message>
    <message>
        <source>Begins the measure</source>
        <translation>Commence la mesure</translation>
    </message>
    <message>
        <source>Prolongs it</source>
        <translation>La prolonge</translation>
    </message>
    <message>
        <source>Changes a condition</source>
        <translation>Modifie une condition</translation>
    </message>
    <message>
        <source>Suspends a condition</source>
        <translation>Suspend une condition</translation>
    </message>
    <message>
        <source>Lifts a condition</source>
        <translation>Lève une condition</translation>
    </message>
    <message>
        <source>Suspends the measure</source>
        <translation>Suspend la mesure</translation>
    </message>
    <message>
        <source>Ends the measure</source>
        <translation>Met fin à la mesure</translation>
    </message>
    <message>
        <source>Nothing of this</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>At the house of justice</source>
        <translation>À la maison de justice</translation>
    </message>
    <message>
        <source>Where the person lives</source>
        <translation>Là où la personne habite</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Public prosecutor</source>
        <translation>Ministère public</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Prison</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Étranger</translation>
    </message>
    <message>
        <source>Houses of justice</source>
        <translation>Maisons de justice</translation>
    </message>
    <message>
        <source>Electronic monitoring</source>
        <translation>Surveillance électronique</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Must be filled in, stands in the sentence</source>
        <translation>Doit être rempli, figure dans la phrase</translation>
    </message>
    <message>
        <source>%1 (nothing filled in yet)</source>
        <translation>%1 (rien de rempli encore)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
</context>
<context>
    <name>TypeListModel</name>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>pas en vigueur</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>projet</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open your dossiers</source>
        <translation>Ouvrir vos dossiers</translation>
    </message>
    <message>
        <source>The data on this computer are enciphered. Type the password you signed in with.</source>
        <translation>Les données de cet ordinateur sont chiffrées. Tapez le mot de passe avec lequel vous vous êtes identifié.</translation>
    </message>
    <message>
        <source>Nobody was at this computer for a while, so your dossiers were closed. What you were typing is kept. Type your password to go on where you were.</source>
        <translation>Personne n’était devant cet ordinateur pendant un moment ; vos dossiers ont donc été fermés. Ce que vous étiez en train de taper est conservé. Tapez votre mot de passe pour continuer où vous étiez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>UnsentPart</name>
    <message>
        <source>Export what is not sent</source>
        <translation>Exporter ce qui n’est pas envoyé</translation>
    </message>
    <message>
        <source>Lines (*.jsonl)</source>
        <translation>Lignes (*.jsonl)</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Everything that is not sent, whole, in a file</source>
        <translation>Tout ce qui n’est pas envoyé, en entier, dans un fichier</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Everything you did is at the server.</source>
        <translation>Tout ce que vous avez fait est sur le serveur.</translation>
    </message>
    <message>
        <source>Acts that are not sent</source>
        <translation>Opérations non envoyées</translation>
    </message>
    <message>
        <source>Enter opens the dossier</source>
        <translation>Entrée ouvre le dossier</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>kept for a decision</source>
        <translation>attend une décision</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>kept for a decision: %1</source>
        <translation>attend une décision : %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
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
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Not sent since</source>
        <translation>Non envoyé depuis</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the server</source>
        <translation>
            <numerusform>%n minute en avance sur le serveur</numerusform>
            <numerusform>%n minutes en avance sur le serveur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the server</source>
        <translation>
            <numerusform>%n minute en retard sur le serveur</numerusform>
            <numerusform>%n minutes en retard sur le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>Written: %1. It stays here too, and is sent as always.</source>
        <translation>Écrit : %1. Cela reste aussi ici et sera envoyé comme toujours.</translation>
    </message>
</context>
<context>
    <name>ValueEdit</name>
    <message>
        <source>Type how far it runs, for example 1 month, 5 working days, 10 days before or 1/3.</source>
        <translation>Tapez sa longueur, par exemple 1 mois, 5 jours ouvrables, 10 jours avant ou 1/3.</translation>
    </message>
    <message>
        <source>Type a length, for example 6 months or 1 year.</source>
        <translation>Tapez une durée, par exemple 6 mois ou 1 an.</translation>
    </message>
    <message>
        <source>Type a length, for example 6 months, or a number of hours.</source>
        <translation>Tapez une durée, par exemple 6 mois, ou un nombre d’heures.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Tapez un nombre.</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>no longer in force</source>
        <translation>plus en vigueur</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>pas encore en vigueur</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>starting date not known</source>
        <translation>date de début inconnue</translation>
    </message>
    <message>
        <source>Versions of this type</source>
        <translation>Versions de ce type</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>projet</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Choose a visit in the list or on the board.</source>
        <translation>Choisissez une visite dans la liste ou sur le tableau.</translation>
    </message>
    <message>
        <source>Plan it all the same, because:</source>
        <translation>Planifier quand même, parce que :</translation>
    </message>
    <message>
        <source>Plan with this reason</source>
        <translation>Continuer avec ce motif</translation>
    </message>
    <message>
        <source>Reason to plan it all the same</source>
        <translation>Motif pour planifier quand même</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is planned.</source>
        <translation>Tout est planifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Driving: %1 min, it was %2</source>
        <translation>Trajets : %1 min, avant %2</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Arrêté par vous</translation>
    </message>
    <message>
        <source>Searched to its end</source>
        <translation>Recherche terminée</translation>
    </message>
    <message>
        <source>Why not planned</source>
        <translation>Pourquoi pas planifié</translation>
    </message>
    <message>
        <source>Why this proposal</source>
        <translation>Pourquoi cette proposition</translation>
    </message>
    <message>
        <source>Other possibilities</source>
        <translation>Autres possibilités</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Fits nowhere</source>
        <translation>Nulle part possible</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Pourquoi ici</translation>
    </message>
    <message>
        <source>Where it could go</source>
        <translation>Où c’est possible</translation>
    </message>
    <message>
        <source>How it came to stand here</source>
        <translation>Comment c’est arrivé ici</translation>
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
    <name>VisitPaper</name>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
</context>
<context>
    <name>VisitsPart</name>
    <message>
        <source>To be planned</source>
        <translation>À planifier</translation>
    </message>
    <message>
        <source>My visits on</source>
        <translation>Mes visites du</translation>
    </message>
    <message>
        <source>Visits on</source>
        <translation>Visites du</translation>
    </message>
    <message>
        <source>Visits to be planned, the most urgent first</source>
        <translation>Visites à planifier, les plus urgentes d’abord</translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>Visites du jour</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Choose a visit to plan it, or to see what it needs.</source>
        <translation>Choisissez une visite pour la planifier ou voir ce qu’elle demande.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>%1 – too late</source>
        <translation>%1 – trop tard</translation>
    </message>
    <message>
        <source>%1, by law</source>
        <translation>%1, légal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>en vain</translation>
    </message>
    <message>
        <source>there</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>person told</source>
        <translation>prévenue</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>à prévenir</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>You have no visits on %1. What a dispatcher plans for you appears here by itself; choose another day to look ahead.</source>
        <translation>Vous n’avez pas de visites le %1. Ce qu’un planificateur vous attribue apparaît ici de lui-même ; choisissez un autre jour pour voir la suite.</translation>
    </message>
    <message>
        <source>Choose a visit to see where you go, what it needs and what is still to be done.</source>
        <translation>Choisissez une visite pour voir où vous allez, ce qu’il faut et ce qui reste à faire.</translation>
    </message>
    <message>
        <source>Nothing is to be planned, and nobody goes out on %1. A visit that becomes due appears here by itself.</source>
        <translation>Il n’y a rien à planifier, et personne ne part en visite le %1. Une visite qui devient nécessaire apparaît ici d’elle-même.</translation>
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
    <name>WeekGrid</name>
    <message>
        <source>%1, %2, free</source>
        <translation>%1, %2, libre</translation>
    </message>
    <message>
        <source>This version does not change any more. Choose the new version to draw in.</source>
        <translation>Cette version ne change plus. Choisissez la nouvelle version (+) pour dessiner.</translation>
    </message>
    <message>
        <source>There is a block here already. Go to an empty place to begin another.</source>
        <translation>Il y a déjà un bloc ici. Allez à un endroit vide pour en commencer un autre.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>%1, %2, home by a condition</source>
        <translation>%1, %2, chez soi par une condition</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
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
<context>
    <name>WordsEdit</name>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, manque</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1. Ctrl+Page Down: the next language.</source>
        <translation>%1. Ctrl+Page suivante : la langue suivante.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manque : %1.</translation>
    </message>
</context>
<context>
    <name>WorkloadPart</name>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
</context>
<context>
    <name>YearChart</name>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à montrer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>, the year is not over yet</source>
        <translation>, l&apos;année n&apos;est pas terminée</translation>
    </message>
    <message>
        <source>, the series breaks here: %1</source>
        <translation>, rupture de série ici : %1</translation>
    </message>
</context>
<context>
    <name>YearsPart</name>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Les chiffres de qui</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>The same years as a table</source>
        <translation>Les mêmes années en tableau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturés</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Compté ici</translation>
    </message>
    <message>
        <source>Published, all houses</source>
        <translation>Publié, toutes les maisons</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>The series breaks: %1</source>
        <translation>Rupture de série : %1</translation>
    </message>
    <message>
        <source>The year is not over yet.</source>
        <translation>L&apos;année n&apos;est pas terminée.</translation>
    </message>
</context>
</TS>
