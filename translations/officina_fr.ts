<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) cannot be read</source>
        <translation>
            <numerusform>%n dossier illisible</numerusform>
            <numerusform>%n dossiers illisibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share of 100; some languages put a space before the sign.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: %1 is a size such as &quot;412 MB&quot;.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>d stands for days.</extracomment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>d stands for days.</extracomment>
        <translation>%1 j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 GPU-h</source>
        <translation>%1&#xa0;h&#xa0;GPU</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;https://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd. product developed as an open source project. See &lt;a href=&quot;https://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt est une boîte à outils C++ pour développer des applications multiplateformes.&lt;/p&gt;&lt;p&gt;Un même code source fonctionne avec Qt sur tous les grands systèmes d’exploitation de bureau. Qt existe aussi pour Linux embarqué et d’autres systèmes embarqués ou mobiles.&lt;/p&gt;&lt;p&gt;Qt est proposé sous plusieurs licences, conçues pour répondre aux besoins de ses divers utilisateurs.&lt;/p&gt;&lt;p&gt;Qt sous notre licence commerciale convient au développement de logiciels propriétaires ou commerciaux dont vous ne voulez pas partager le code source avec des tiers, ou pour lesquels vous ne pouvez pas respecter les termes de la GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt sous GNU (L)GPL convient au développement d’applications&amp;nbsp;Qt, à condition que vous puissiez respecter les termes de ces licences.&lt;/p&gt;&lt;p&gt;Voir &lt;a href=&quot;https://%2/&quot;&gt;%2&lt;/a&gt; pour un aperçu des licences de Qt.&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. et autres contributeurs.&lt;/p&gt;&lt;p&gt;Qt et le logo Qt sont des marques de The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt est un produit de The Qt Company Ltd. développé comme projet open source. Voir &lt;a href=&quot;https://%3/&quot;&gt;%3&lt;/a&gt; pour en savoir plus.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Counting files</source>
        <translation>Comptage des fichiers</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The site&apos;s disk is full</source>
        <translation>Le disque du site est plein</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full</source>
        <translation>Le disque de cet ordinateur est plein</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non identifié</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <comment>a folder and what is in it</comment>
        <translation>
            <numerusform>%1 · %n fichier</numerusform>
            <numerusform>%1 · %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there differ</source>
        <translation>
            <numerusform>%n fichier y est différent</numerusform>
            <numerusform>%n fichiers y sont différents</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified (SHA-256)</source>
        <translation>Vérifié (SHA-256)</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Some files failed</source>
        <translation>Échec pour certains fichiers</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Interrupted, resume?</source>
        <translation>Interrompu, reprendre&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s)</source>
        <translation>
            <numerusform>Données&#xa0;: %n transfert</numerusform>
            <numerusform>Données&#xa0;: %n transferts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s) · %1</source>
        <comment>%1 is a speed</comment>
        <translation>
            <numerusform>Données&#xa0;: %n transfert · %1</numerusform>
            <numerusform>Données&#xa0;: %n transferts · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s) · %1 · %2 left</source>
        <comment>%1 is a speed, %2 a duration</comment>
        <translation>
            <numerusform>Données&#xa0;: %n transfert · %1 · reste %2</numerusform>
            <numerusform>Données&#xa0;: %n transferts · %1 · reste %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Copié et vérifié</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a transfer</comment>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) to do</source>
        <translation>
            <numerusform>%n transfert à faire</numerusform>
            <numerusform>%n transferts à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done of all bytes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 sur %n fichier</numerusform>
            <numerusform>%1 sur %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is a duration</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Not enough room</source>
        <translation>Pas assez de place</translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>state of a transfer from site to site</comment>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site and a folder of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copied, read back here</source>
        <translation>Copié, relu ici</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n left out</source>
        <comment>%1: Verified, or Nothing to do</comment>
        <translation>
            <numerusform>%1 · %n laissé de côté</numerusform>
            <numerusform>%1 · %n laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>source and target of a transfer</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Another Officina works on it</source>
        <translation>Une autre fenêtre d’Officina s’en occupe</translation>
    </message>
    <message>
        <source>The report names what was left out, and why.</source>
        <translation>Le rapport nomme ce qui a été laissé de côté, et pourquoi.</translation>
    </message>
    <message>
        <source>What lies here is what was received: it was read back. The site has no commands to sum its own files, so it cannot confirm it.</source>
        <translation>Ce qui est ici est ce qui a été reçu&#xa0;: on l’a relu. Le site n’a pas de commandes pour calculer les sommes de ses propres fichiers et ne peut donc pas le confirmer.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Waiting for a connection to %1</source>
        <comment>%1: a site</comment>
        <translation>En attente d’une connexion à %1</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s: the site is slow</source>
        <translation>
            <numerusform>Reprise dans %n&#xa0;s&#xa0;: le site est lent</numerusform>
            <numerusform>Reprise dans %n&#xa0;s&#xa0;: le site est lent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s: connection lost</source>
        <translation>
            <numerusform>Reprise dans %n&#xa0;s&#xa0;: connexion perdue</numerusform>
            <numerusform>Reprise dans %n&#xa0;s&#xa0;: connexion perdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect to %1 to go on with it.</source>
        <comment>%1: a site</comment>
        <translation>Connectez-vous à %1 pour continuer.</translation>
    </message>
</context>
<context>
    <name>officina::AccessForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>Any factory</source>
        <translation>Toute fabrique</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fabrique</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Preferred start</source>
        <translation>Début souhaité</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Applications at any time.</source>
        <translation>Candidatures à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>Access in about %n working day(s).</source>
        <translation>
            <numerusform>Accès en %n jour ouvré environ.</numerusform>
            <numerusform>Accès en %n jours ouvrés environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Pour&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>officina::AccessStatus</name>
    <message>
        <source>Open at any time; the portal shows which partitions are offered.</source>
        <translation>Ouvert en permanence&#x202f;; le portail indique les partitions proposées.</translation>
    </message>
    <message>
        <source>Closed for a while in January 2026; seen open on 29 September 2026.</source>
        <translation>Fermé quelque temps en janvier 2026&#x202f;; vu ouvert le 29 septembre 2026.</translation>
    </message>
</context>
<context>
    <name>officina::AlertsDialog</name>
    <message>
        <source>It is no number any more (NaN or infinite)</source>
        <translation>Elle n’est plus un nombre (NaN ou infini)</translation>
    </message>
    <message>
        <source>It has lost more than half of what it had gained</source>
        <translation>Elle a perdu plus de la moitié de ce qu’elle avait gagné</translation>
    </message>
    <message>
        <source>It has hardly improved for a third of the run</source>
        <translation>Elle ne s’améliore presque plus depuis un tiers de l’exécution</translation>
    </message>
    <message>
        <source>Cancel the job when one of its curves is lost</source>
        <translation>Annuler la tâche quand une de ses courbes est perdue</translation>
    </message>
    <message>
        <source>Alerts and targets</source>
        <translation>Alertes et objectifs</translation>
    </message>
    <message>
        <source>Tell of a curve when</source>
        <translation>Signaler une courbe quand</translation>
    </message>
    <message>
        <source>The last two are told of curves that have a target below, and of those whose name says whether lower or higher is better, such as loss and accuracy.</source>
        <translation>Les deux derniers cas sont signalés pour les courbes qui ont un objectif ci-dessous et pour celles dont le nom dit si le meilleur est en bas ou en haut, comme loss et accuracy.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>What it took each run to get there is told above the charts and in the table: the step, the time and, where they are known, the GPU-hours.</source>
        <translation>Ce qu’il a fallu à chaque exécution pour y arriver est indiqué au-dessus des graphiques et dans le tableau&#xa0;: le pas, la durée et, si elles sont connues, les heures GPU.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Lost: ten values in a row that are no numbers, or more than half of the gain gone. Only jobs whose curves were opened on the Jobs page are cancelled, while Officina runs and is connected; each only once.</source>
        <translation>Perdue&#xa0;: dix valeurs de suite qui ne sont pas des nombres, ou plus de la moitié du gain disparue. Seules les tâches dont les courbes ont été ouvertes depuis la page Tâches sont annulées, tant qu’Officina est en marche et connectée, et chacune une seule fois.</translation>
    </message>
    <message>
        <source>at or below</source>
        <translation>à cette valeur ou en dessous</translation>
    </message>
    <message>
        <source>at or above</source>
        <translation>à cette valeur ou au-dessus</translation>
    </message>
</context>
<context>
    <name>officina::ApplicantForm</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>E-mail at your organisation</source>
        <translation>Adresse électronique professionnelle</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Your contract ends on</source>
        <translation>Fin de votre contrat</translation>
    </message>
    <message>
        <source>My contract is permanent</source>
        <translation>Mon contrat est permanent</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisme</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Country of the organisation</source>
        <translation>Pays de l’organisme</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>VAT number (companies)</source>
        <translation>Numéro de TVA (entreprises)</translation>
    </message>
    <message>
        <source>EU participant code (PIC), if any</source>
        <translation>Code participant UE (PIC), s’il existe</translation>
    </message>
    <message>
        <source>Street, postal code, city</source>
        <translation>Rue, code postal, ville</translation>
    </message>
    <message>
        <source>Head office in Europe</source>
        <translation>Siège en Europe</translation>
    </message>
    <message>
        <source>The organisation does research</source>
        <translation>L’organisme fait de la recherche</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Share of the research done in Europe</source>
        <translation>Part de la recherche menée en Europe</translation>
    </message>
</context>
<context>
    <name>officina::Application</name>
    <message>
        <source>Transfers on another computer</source>
        <translation>Transferts sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Officina on %1 uses the same folder and runs your transfers. Those of this window wait until it has ended.</source>
        <translation>Officina sur %1 utilise le même dossier et exécute vos transferts. Ceux de cette fenêtre attendent qu’il ait fini.</translation>
    </message>
    <message>
        <source>If it does not run there any more, after a power cut for instance, this one can take its place. Two at once would spoil what they send.</source>
        <translation>S’il n’y tourne plus, après une coupure de courant par exemple, celui-ci peut prendre sa place. Deux à la fois abîmeraient ce qu’ils envoient.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Take its place</source>
        <translation>Prendre sa place</translation>
    </message>
</context>
<context>
    <name>officina::Arguments</name>
    <message>
        <source>A desktop client for Europe&apos;s AI Factories.</source>
        <translation>Un client de bureau pour les fabriques d’IA européennes.</translation>
    </message>
    <message>
        <source>Connect to a site at the start: &quot;practice&quot;, a system, or an SSH alias.</source>
        <translation>Se connecter au démarrage à un site&#xa0;: «&#xa0;practice&#xa0;», un système ou un alias SSH.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>Speak this language, e.g. fr, whatever the settings say.</source>
        <translation>Parler cette langue, par exemple fr, quels que soient les réglages.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Do the whole job once by itself; pictures and files go to the folder.</source>
        <translation>Faire tout le parcours une fois sans intervention&#x202f;; images et fichiers vont dans le dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Print the time to the first painted window as JSON, and quit.</source>
        <translation>Afficher en JSON le temps jusqu’à la première fenêtre peinte, puis quitter.</translation>
    </message>
    <message>
        <source>Officina is open on another display: %1.</source>
        <translation>Officina est ouvert sur un autre écran&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It goes on running your transfers; those of a window here wait until it has ended.</source>
        <translation>Il continue d’exécuter vos transferts&#x202f;; ceux d’une fenêtre ouverte ici attendent qu’il ait fini.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open a window here as well</source>
        <translation>Ouvrir aussi une fenêtre ici</translation>
    </message>
</context>
<context>
    <name>officina::BudgetCard</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>GPU-hours, %1 · %2</source>
        <extracomment>%1 is a site, %2 a project&apos;s account there</extracomment>
        <translation>Heures GPU, %1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 used · %3 left</source>
        <translation>%1 sur %2 consommées · reste %3</translation>
    </message>
</context>
<context>
    <name>officina::ButtonRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>officina::Catalogue</name>
    <message>
        <source>%1 GPU-hours</source>
        <translation>%1 heures GPU</translation>
    </message>
    <message>
        <source>%1 node-hours</source>
        <translation>%1 heures nœud</translation>
    </message>
    <message>
        <source>%1 QPU-hours</source>
        <translation>%1 heures QPU</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>En construction</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>older</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>expérimental</translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation>Temps de calcul</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Co-working</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Incubation</source>
        <translation>Incubation</translation>
    </message>
    <message>
        <source>EuroHPC, industry</source>
        <translation>EuroHPC, industrie</translation>
    </message>
    <message>
        <source>EuroHPC, science</source>
        <translation>EuroHPC, science</translation>
    </message>
    <message>
        <source>EuroHPC, all fields</source>
        <translation>EuroHPC, tous domaines</translation>
    </message>
    <message>
        <source>EuroHPC, other</source>
        <translation>EuroHPC, autre</translation>
    </message>
    <message>
        <source>The factory’s own</source>
        <translation>Propre à la fabrique</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>The applicant’s employer is in the EU, in another EuroHPC participating state, or in a country associated with Horizon Europe or the Digital Europe Programme.</source>
        <translation>L’employeur du candidat est établi dans l’UE, dans un autre État participant à EuroHPC ou dans un pays associé à Horizon Europe ou au programme pour une Europe numérique.</translation>
    </message>
    <message>
        <source>The employer’s country counts, not the applicant’s nationality or residence; it need not take part in the chosen factory.</source>
        <translation>C’est le pays de l’employeur qui compte, non la nationalité ni le lieu de résidence du candidat&#x202f;; il n’a pas à participer à la fabrique choisie.</translation>
    </message>
    <message>
        <source>Everyone in the team works for an organisation in such a country.</source>
        <translation>Chaque membre de l’équipe travaille pour un organisme d’un tel pays.</translation>
    </message>
    <message numerus="yes">
        <source>The applicant’s contract runs at least %n month(s) past the end of the allocation.</source>
        <translation>
            <numerusform>Le contrat du candidat court au moins %n mois au-delà de la fin de l’allocation.</numerusform>
            <numerusform>Le contrat du candidat court au moins %n mois au-delà de la fin de l’allocation.</numerusform>
        </translation>
    </message>
    <message>
        <source>The purpose is civilian.</source>
        <translation>La finalité est civile.</translation>
    </message>
    <message>
        <source>Results are open and the resources are acknowledged; small firms may keep private innovation private.</source>
        <translation>Les résultats sont ouverts et les ressources mentionnées&#x202f;; les petites entreprises peuvent garder pour elles leurs innovations privées.</translation>
    </message>
    <message>
        <source>For industry: free for start-ups and SMEs that innovate, at a price for others.</source>
        <translation>Pour l’industrie&#xa0;: gratuit pour les start-up et les PME innovantes, payant pour les autres.</translation>
    </message>
    <message>
        <source>The use respects the AI Act.</source>
        <translation>L’utilisation respecte le règlement sur l’IA.</translation>
    </message>
    <message>
        <source>Applicants should know how to work on a supercomputer.</source>
        <translation>Les candidats devraient savoir travailler sur un supercalculateur.</translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>PME</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Recherche universitaire</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Secteur public</translation>
    </message>
    <message>
        <source>over %1, up to %2</source>
        <translation>plus de %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 is a list of numbers such as &quot;1, 2, 3&quot;</extracomment>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 billion %2</source>
        <translation>%1 Md %2</translation>
    </message>
    <message>
        <source>%1 million %2</source>
        <translation>%1 M %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 (no date)</source>
        <translation>%1 (sans date)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not verified: general knowledge, no page was read</source>
        <translation>Non vérifié&#xa0;: connaissance générale, aucune page n’a été lue</translation>
    </message>
</context>
<context>
    <name>officina::ChangedKeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Published by the site</source>
        <translation>Publiée par le site</translation>
    </message>
    <message>
        <source>Fingerprint seen now</source>
        <translation>Empreinte vue à présent</translation>
    </message>
    <message>
        <source>To forget the old one</source>
        <translation>Pour oublier l’ancienne</translation>
    </message>
</context>
<context>
    <name>officina::ChartGrid</name>
    <message>
        <source>Others</source>
        <comment>curves without a group</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>heading above the charts that the user wants first</comment>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>No chart&apos;s name matches the filter.</source>
        <translation>Aucun graphique ne porte un nom qui correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n further chart(s) are not shown; the filter finds them.</source>
        <translation>
            <numerusform>%n autre graphique n’est pas affiché&#x202f;; le filtre le trouve.</numerusform>
            <numerusform>%n autres graphiques ne sont pas affichés&#x202f;; le filtre les trouve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ChartView</name>
    <message>
        <source>There is nothing to draw on these axes yet.</source>
        <translation>Il n’y a encore rien à tracer sur ces axes.</translation>
    </message>
    <message>
        <source>How many GPUs these runs keep busy is not known. You can tell it in the menu of a run.</source>
        <translation>Le nombre de GPU occupés par ces exécutions n’est pas connu. Vous pouvez l’indiquer dans le menu d’une exécution.</translation>
    </message>
</context>
<context>
    <name>officina::Check</name>
    <message>
        <source>The applicant’s name</source>
        <translation>Le nom du candidat</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>The end of your contract, or that it is permanent</source>
        <translation>La fin de votre contrat, ou le fait qu’il est permanent</translation>
    </message>
    <message numerus="yes">
        <source>Your contract has to run %n month(s) past the end; choose a start and a length to compare.</source>
        <translation>
            <numerusform>Votre contrat doit courir %n mois au-delà de la fin&#x202f;; choisissez un début et une durée pour comparer.</numerusform>
            <numerusform>Votre contrat doit courir %n mois au-delà de la fin&#x202f;; choisissez un début et une durée pour comparer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your contract has to run until %1, %n month(s) past the end.</source>
        <translation>
            <numerusform>Votre contrat doit courir jusqu’au %1, soit %n mois au-delà de la fin.</numerusform>
            <numerusform>Votre contrat doit courir jusqu’au %1, soit %n mois au-delà de la fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your contract outlives the allocation by %n month(s)</source>
        <translation>
            <numerusform>Votre contrat dépasse l’allocation de %n mois</numerusform>
            <numerusform>Votre contrat dépasse l’allocation de %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation’s name</source>
        <translation>Nom de l’organisme</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisme</translation>
    </message>
    <message>
        <source>This mode is for start-ups and SMEs: look up whether yours counts as one.</source>
        <translation>Ce mode est réservé aux start-up et aux PME&#xa0;: vérifiez si votre organisme en est une.</translation>
    </message>
    <message>
        <source>Free for start-ups and SMEs only; larger companies pay for use.</source>
        <translation>Gratuit pour les start-up et les PME seulement&#x202f;; les grandes entreprises paient l’utilisation.</translation>
    </message>
    <message>
        <source>This mode is for industry; science and the public sector have calls of their own.</source>
        <translation>Ce mode est destiné à l’industrie&#x202f;; la science et le secteur public ont leurs propres appels.</translation>
    </message>
    <message>
        <source>Nothing found against your kind of organisation</source>
        <translation>Rien ne s’oppose à votre type d’organisme</translation>
    </message>
    <message>
        <source>The organisation’s country</source>
        <translation>Le pays de l’organisme</translation>
    </message>
    <message>
        <source>%1 is not in the EU: look up whether it takes part in EuroHPC or is associated with Horizon Europe or Digital Europe.</source>
        <translation>Pays hors UE&#xa0;: %1. Vérifiez s’il participe à EuroHPC ou s’il est associé à Horizon Europe ou au programme pour une Europe numérique.</translation>
    </message>
    <message>
        <source>%1 is a member state of the EU</source>
        <translation>État membre de l’UE&#xa0;: %1</translation>
    </message>
    <message>
        <source>VAT number of the company</source>
        <translation>Numéro de TVA de l’entreprise</translation>
    </message>
    <message>
        <source>Head office in Europe, and research: yes or no</source>
        <translation>Siège en Europe, et recherche&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>The catalogue has no form for the access mode “%1”.</source>
        <translation>Le catalogue n’a pas de formulaire pour le mode d’accès «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A system is chosen</source>
        <translation>Un système est choisi</translation>
    </message>
    <message>
        <source>The system you want to work on</source>
        <translation>Le système sur lequel vous voulez travailler</translation>
    </message>
    <message>
        <source>%1 is no longer in use.</source>
        <translation>%1 n’est plus en service.</translation>
    </message>
    <message>
        <source>No confirmed award on %1 in this mode is known: look at the live list of the call.</source>
        <translation>Aucune attribution confirmée sur %1 dans ce mode n’est connue&#xa0;: consultez la liste en ligne de l’appel.</translation>
    </message>
    <message>
        <source>%1 was offered in this mode</source>
        <translation>%1 a été proposé dans ce mode</translation>
    </message>
    <message>
        <source>Runs add up to %1 GPU-hours</source>
        <translation>Les exécutions totalisent %1 heures GPU</translation>
    </message>
    <message>
        <source>At least one kind of run, each with a name and sizes</source>
        <translation>Au moins un type d’exécution, chacun avec un nom et ses tailles</translation>
    </message>
    <message>
        <source>The run “%1” costs nothing: fill in all its sizes</source>
        <translation>L’exécution «&#xa0;%1&#xa0;» ne coûte rien&#xa0;: renseignez toutes ses tailles</translation>
    </message>
    <message>
        <source>GPU-hours: more than %1, at most %2</source>
        <translation>Heures GPU&#xa0;: plus de %1, au plus %2</translation>
    </message>
    <message>
        <source>%1 GPU-hours are more than the limit of %2.</source>
        <translation>%1 heures GPU&#xa0;: c’est plus que la limite de %2.</translation>
    </message>
    <message>
        <source>%1 GPU-hours are too few: this mode begins above %2.</source>
        <translation>%1 heures GPU&#xa0;: c’est trop peu, ce mode commence au-delà de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 GPU-hours</source>
        <translation>%1 sur %2 heures GPU</translation>
    </message>
    <message>
        <source>What the package of %1 GPU-hours is for</source>
        <translation>L’usage prévu du forfait de %1 heures GPU</translation>
    </message>
    <message>
        <source>%1 GPU-hours do not fit into the package of %2.</source>
        <translation>%1 heures GPU dépassent le forfait de %2.</translation>
    </message>
    <message>
        <source>%1 of the package of %2 GPU-hours</source>
        <translation>%1 du forfait de %2 heures GPU</translation>
    </message>
    <message>
        <source>Length of the allocation</source>
        <translation>Durée de l’allocation</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) are not offered; the list goes from %1 to %2.</source>
        <translation>
            <numerusform>%n mois&#xa0;: cette durée n’est pas proposée&#x202f;; la liste va de %1 à %2.</numerusform>
            <numerusform>%n mois&#xa0;: cette durée n’est pas proposée&#x202f;; la liste va de %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), as the call offers</source>
        <translation>
            <numerusform>%n mois, comme le propose l’appel</numerusform>
            <numerusform>%n mois, comme le propose l’appel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n&#xa0;GPU</numerusform>
            <numerusform>%n&#xa0;GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 GPU nodes; your largest run wants %3.</source>
        <translation>%1 a %2 nœuds GPU&#x202f;; votre plus grande exécution en demande %3.</translation>
    </message>
    <message>
        <source>Whether %1 fits cannot be told: the catalogue does not know the size of %2.</source>
        <translation>Impossible de dire si %1 conviennent&#xa0;: le catalogue ne connaît pas la taille de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n node(s)</source>
        <translation>
            <numerusform>%1 sur %n nœud</numerusform>
            <numerusform>%1 sur %n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest job says %n GPU(s): that is the number of nodes. GPUs are asked for.</source>
        <translation>
            <numerusform>La plus grande tâche indique %n&#xa0;GPU&#xa0;: c’est le nombre de nœuds. Il faut indiquer les GPU.</numerusform>
            <numerusform>La plus grande tâche indique %n&#xa0;GPU&#xa0;: c’est le nombre de nœuds. Il faut indiquer les GPU.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system’s scheduler counts %1 half modules per node; a call counts %2 modules.</source>
        <translation>L’ordonnanceur du système compte %1 demi-modules par nœud&#x202f;; un appel compte %2 modules.</translation>
    </message>
    <message>
        <source>A run wants more GPUs per node than the %1 there are.</source>
        <translation>Une exécution demande plus de GPU par nœud que les %1 disponibles.</translation>
    </message>
    <message>
        <source>GPUs of the largest job</source>
        <translation>GPU de la plus grande tâche</translation>
    </message>
    <message>
        <source>The largest job has %1 GPUs, but a run in the table has %2.</source>
        <translation>La plus grande tâche a %1&#xa0;GPU, mais une exécution du tableau en a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Largest job: %n GPU(s)</source>
        <translation>
            <numerusform>Plus grande tâche&#xa0;: %n&#xa0;GPU</numerusform>
            <numerusform>Plus grande tâche&#xa0;: %n&#xa0;GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To use it all in %n month(s), %1 GPUs must be busy day and night; your largest run has %2.</source>
        <translation>
            <numerusform>Pour tout utiliser en %n mois, %1&#xa0;GPU doivent tourner jour et nuit&#x202f;; votre plus grande exécution en a %2.</numerusform>
            <numerusform>Pour tout utiliser en %n mois, %1&#xa0;GPU doivent tourner jour et nuit&#x202f;; votre plus grande exécution en a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %1 GPUs busy throughout %n month(s)</source>
        <translation>
            <numerusform>Occupe %1&#xa0;GPU en continu pendant %n mois</numerusform>
            <numerusform>Occupe %1&#xa0;GPU en continu pendant %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 TB of storage</source>
        <translation>%1&#xa0;To de stockage</translation>
    </message>
    <message>
        <source>Storage in TB</source>
        <translation>Stockage en To</translation>
    </message>
    <message>
        <source>Why you need this much</source>
        <translation>Pourquoi ce volume est nécessaire</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Summary of the project</source>
        <translation>Résumé du projet</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>D’où viennent les données</translation>
    </message>
    <message>
        <source>How personal data is protected</source>
        <translation>Comment les données personnelles sont protégées</translation>
    </message>
    <message>
        <source>Personal data: yes or no</source>
        <translation>Données personnelles&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Confidential parts: yes or no</source>
        <translation>Parties confidentielles&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Only civilian purposes are allowed.</source>
        <translation>Seules les finalités civiles sont admises.</translation>
    </message>
    <message>
        <source>Declaration of a civilian purpose</source>
        <translation>Déclaration de finalité civile</translation>
    </message>
    <message>
        <source>The use has to respect the AI Act.</source>
        <translation>L’utilisation doit respecter le règlement sur l’IA.</translation>
    </message>
    <message>
        <source>Declaration on the AI Act</source>
        <translation>Déclaration relative au règlement sur l’IA</translation>
    </message>
    <message>
        <source>Everyone in the team has to work for an organisation in an accepted country.</source>
        <translation>Chaque membre de l’équipe doit travailler pour un organisme d’un pays admis.</translation>
    </message>
    <message>
        <source>Declaration on the team’s countries</source>
        <translation>Déclaration sur les pays de l’équipe</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>À vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found against it</source>
        <translation>Rien à redire</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Access and system</source>
        <translation>Accès et système</translation>
    </message>
    <message>
        <source>Compute you need</source>
        <translation>Besoins de calcul</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Data and ethics</source>
        <translation>Données et éthique</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Vérification et envoi</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium-sized enterprise (SME)</source>
        <translation>Petite ou moyenne entreprise (PME)</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Grande entreprise</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>Organisme de recherche</translation>
    </message>
    <message>
        <source>International association</source>
        <translation>Association internationale</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Organisation non gouvernementale</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>Administration publique</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>officina::ChecksList</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation>
            <numerusform>%n réponse donnée</numerusform>
            <numerusform>%n réponses données</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Cli</name>
    <message>
        <source>Print one JSON document.</source>
        <translation>Écrire un seul document JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>C’est trop.</translation>
    </message>
    <message>
        <source>Officina from the terminal: find an AI factory, request access, stage data, run jobs and read curves.</source>
        <translation>Officina au terminal&#xa0;: trouver une fabrique d’IA, demander un accès, déposer des données, lancer des tâches et lire des courbes.</translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation>COMMANDE [options]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>SITE is practice, a system of the catalogue or an alias of ~/.ssh/config; USER@SITE signs in as another user. Every command takes --json and --help. Passwords are asked for on the terminal or through SSH_ASKPASS, never taken from the command line.</source>
        <translation>SITE est practice, un système du catalogue ou un alias de ~/.ssh/config&#x202f;; UTILISATEUR@SITE s’identifie sous un autre nom. Chaque commande accepte --json et --help. Les mots de passe sont demandés au terminal ou par SSH_ASKPASS, jamais lus sur la ligne de commande.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed, or problems were found; &quot;kind&quot; in the JSON tells more</source>
        <translation>échec, ou des problèmes ont été trouvés&#x202f;; «&#xa0;kind&#xa0;» dans le JSON en dit plus</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>mauvaise utilisation</translation>
    </message>
    <message>
        <source>not found: a site, file, job, factory or log</source>
        <translation>introuvable&#xa0;: un site, un fichier, une tâche, une fabrique ou un journal</translation>
    </message>
    <message>
        <source>no connection: unreachable, no answer in time, or lost</source>
        <translation>pas de connexion&#xa0;: site injoignable, pas de réponse à temps, ou connexion perdue</translation>
    </message>
    <message>
        <source>the host&apos;s key is unknown and was not accepted, or has changed</source>
        <translation>la clé de l’hôte est inconnue et n’a pas été acceptée, ou elle a changé</translation>
    </message>
    <message>
        <source>the site did not accept your credentials</source>
        <translation>le site n’a pas accepté vos identifiants</translation>
    </message>
    <message>
        <source>a copy differs from its original</source>
        <translation>une copie diffère de l’original</translation>
    </message>
    <message>
        <source>the job that was waited for did not complete</source>
        <translation>la tâche attendue ne s’est pas terminée correctement</translation>
    </message>
    <message>
        <source>stopped with Ctrl+C</source>
        <translation>arrêté par Ctrl+C</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de retour&#xa0;:</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Les résultats n’ont pas pu être écrits.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernier pas</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>%1 points read</source>
        <translation>%1 points lus</translation>
    </message>
    <message>
        <source>There are no training logs.</source>
        <translation>Il n’y a pas de journaux d’entraînement.</translation>
    </message>
    <message>
        <source>--smoothing takes a number from 0 to 0.999.</source>
        <translation>--smoothing attend un nombre de 0 à 0.999.</translation>
    </message>
    <message>
        <source>--axis takes step, relative or wall.</source>
        <translation>--axis attend step, relative ou wall.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>A folder with logs, or one log.</source>
        <translation>Un dossier de journaux, ou un seul journal.</translation>
    </message>
    <message>
        <source>Draw all tags as a picture.</source>
        <translation>Dessiner toutes les étiquettes en une image.</translation>
    </message>
    <message>
        <source>Smooth the picture&apos;s lines, 0 to 0.999, as TensorBoard does.</source>
        <translation>Lisser les lignes de l’image, de 0 à 0.999, comme TensorBoard.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>The picture&apos;s horizontal axis: step, relative or wall.</source>
        <translation>L’axe horizontal de l’image&#xa0;: step, relative ou wall.</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>axe</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fabrique</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accélérateurs</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only those with these words in name, place, host or hardware.</source>
        <translation>Seulement ceux dont le nom, le lieu, l’hôte ou le matériel contient ces mots.</translation>
    </message>
    <message>
        <source>List the AI factories.</source>
        <translation>Lister les fabriques d’IA.</translation>
    </message>
    <message>
        <source>Show one factory: systems, access, sources.</source>
        <translation>Afficher une fabrique&#xa0;: systèmes, accès, sources.</translation>
    </message>
    <message>
        <source>The factory, as factories prints it.</source>
        <translation>La fabrique, telle que la nomme factories.</translation>
    </message>
    <message>
        <source>List the systems of the catalogue.</source>
        <translation>Lister les systèmes du catalogue.</translation>
    </message>
    <message>
        <source>%1 names no place at a site. Write it as practice:data, or practice: for your home folder.</source>
        <translation>%1 ne désigne aucun endroit d’un site. Écrivez practice:data, ou practice: pour votre dossier personnel.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>Counting: %n file(s)</source>
        <translation>
            <numerusform>Comptage&#xa0;: %n fichier</numerusform>
            <numerusform>Comptage&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 sur %n fichier</numerusform>
            <numerusform>%1 sur %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied and verified (%1)</source>
        <translation>
            <numerusform>%n fichier copié et vérifié (%1)</numerusform>
            <numerusform>%n fichiers copiés et vérifiés (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>--as names one thing; several were given.</source>
        <translation>--as nomme une seule chose&#x202f;; plusieurs ont été données.</translation>
    </message>
    <message>
        <source>Give the copy this name.</source>
        <translation>Donner ce nom à la copie.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>what</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>List a folder of a site.</source>
        <translation>Lister un dossier d’un site.</translation>
    </message>
    <message>
        <source>The folder; a path without a leading / starts at your home folder.</source>
        <translation>Le dossier&#x202f;; un chemin sans / au début part de votre dossier personnel.</translation>
    </message>
    <message>
        <source>Send files and folders into a folder of a site, verified; again to resume.</source>
        <translation>Envoyer des fichiers et des dossiers dans un dossier d’un site, avec vérification&#x202f;; relancer pour reprendre.</translation>
    </message>
    <message>
        <source>What to send.</source>
        <translation>Ce qu’il faut envoyer.</translation>
    </message>
    <message>
        <source>The folder to put it into; made where it is missing.</source>
        <translation>Le dossier de destination&#x202f;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Fetch a file or folder of a site into a folder here, verified; again to resume.</source>
        <translation>Récupérer un fichier ou un dossier d’un site dans un dossier d’ici, avec vérification&#x202f;; relancer pour reprendre.</translation>
    </message>
    <message>
        <source>What to fetch.</source>
        <translation>Ce qu’il faut récupérer.</translation>
    </message>
    <message>
        <source>The folder to put it into; the present one unless told.</source>
        <translation>Le dossier de destination&#x202f;; le dossier courant par défaut.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Durée d’exécution</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>GPU-hours used</source>
        <translation>Heures GPU consommées</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Temps CPU</translation>
    </message>
    <message>
        <source>Largest memory</source>
        <translation>Mémoire maximale</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on.</source>
        <translation>--%1 attend un nombre entier à partir de %2.</translation>
    </message>
    <message>
        <source>Job %1 was told to stop.</source>
        <translation>L’arrêt de la tâche %1 a été demandé.</translation>
    </message>
    <message>
        <source>The site.</source>
        <translation>Le site.</translation>
    </message>
    <message>
        <source>The job, as submit and jobs print it.</source>
        <translation>La tâche, telle que la nomment submit et jobs.</translation>
    </message>
    <message>
        <source>Send a job; prints its id and its folder at the site.</source>
        <translation>Envoyer une tâche&#x202f;; affiche son identifiant et son dossier sur le site.</translation>
    </message>
    <message>
        <source>List your jobs at a site.</source>
        <translation>Lister vos tâches sur un site.</translation>
    </message>
    <message>
        <source>Also those that ended within so many days; 7 unless told.</source>
        <translation>Aussi celles terminées depuis tant de jours&#x202f;; 7 par défaut.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Show one job and what it used.</source>
        <translation>Afficher une tâche et ce qu’elle a consommé.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Attendre qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Stop a job.</source>
        <translation>Arrêter une tâche.</translation>
    </message>
    <message>
        <source>Print what a job wrote.</source>
        <translation>Afficher ce qu’une tâche a écrit.</translation>
    </message>
    <message>
        <source>Go on until the job has ended.</source>
        <translation>Continuer jusqu’à la fin de la tâche.</translation>
    </message>
    <message>
        <source>There is no command %1; officina-cli --help lists them.</source>
        <translation>La commande %1 n’existe pas&#x202f;; officina-cli --help les énumère.</translation>
    </message>
    <message>
        <source>--mode takes one of: %1</source>
        <translation>--mode attend l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>The draft has no field for this, or it takes another kind of value: %1</source>
        <translation>Le brouillon n’a pas ce champ, ou celui-ci attend une autre sorte de valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The draft does not take this: %1</source>
        <translation>Le brouillon n’accepte pas ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was written. Fill it in with any editor; request check tells what is open.</source>
        <translation>%1 a été écrit. Complétez-le avec un éditeur quelconque&#x202f;; request check dit ce qui manque.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Give --pdf, --zip or both.</source>
        <translation>Donnez --pdf, --zip ou les deux.</translation>
    </message>
    <message>
        <source>The draft, a JSON file.</source>
        <translation>Le brouillon, un fichier JSON.</translation>
    </message>
    <message>
        <source>Write the draft of a request for computing time.</source>
        <translation>Écrire le brouillon d’une demande de temps de calcul.</translation>
    </message>
    <message>
        <source>The way to ask: playground or fast-lane.</source>
        <translation>Le mode d’accès&#xa0;: playground ou fast-lane.</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>Title of the project.</source>
        <translation>Titre du projet.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>The system, as systems prints it.</source>
        <translation>Le système, tel que le nomme systems.</translation>
    </message>
    <message>
        <source>Any field of the draft, as applicant.name=&quot;Ada&quot;; may be given several times.</source>
        <translation>Un champ du brouillon, par exemple applicant.name=&quot;Ada&quot;&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>CHAMP=VALEUR</translation>
    </message>
    <message>
        <source>Look a draft over; exit code 1 where something is missing or against a rule.</source>
        <translation>Vérifier un brouillon&#x202f;; code de retour 1&#xa0;s’il manque quelque chose ou si une règle n’est pas respectée.</translation>
    </message>
    <message>
        <source>Make the dossier of a draft.</source>
        <translation>Produire le dossier de demande d’un brouillon.</translation>
    </message>
    <message>
        <source>Write it as PDF.</source>
        <translation>L’écrire en PDF.</translation>
    </message>
    <message>
        <source>Write it as zip: PDF, text and JSON.</source>
        <translation>L’écrire en zip&#xa0;: PDF, texte et JSON.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Ordonnanceur</translation>
    </message>
    <message>
        <source>List the sites you can name.</source>
        <translation>Lister les sites que vous pouvez nommer.</translation>
    </message>
    <message>
        <source>--memory takes an amount as 4G or 512M.</source>
        <translation>--memory attend une quantité comme 4G ou 512M.</translation>
    </message>
    <message>
        <source>--time takes minutes, or a time as 1:30:00 or 2-00:00:00.</source>
        <translation>--time attend des minutes, ou une durée comme 1:30:00 ou 2-00:00:00.</translation>
    </message>
    <message>
        <source>There is no template %1. There are: %2</source>
        <translation>Le gabarit %1 n’existe pas. Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE. The keys of this template: %1</source>
        <translation>--set attend CLÉ=VALEUR. Les clés de ce gabarit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The script has lines starting with #SBATCH. Take them out and give their values as options of this command: --time, --gpus, --partition and others.</source>
        <translation>Le script contient des lignes commençant par #SBATCH. Retirez-les et donnez leurs valeurs en options de cette commande&#xa0;: --time, --gpus, --partition et autres.</translation>
    </message>
    <message>
        <source>Give either --template or --script.</source>
        <translation>Donnez soit --template, soit --script.</translation>
    </message>
    <message>
        <source>Job %1 was submitted; its folder is %2</source>
        <translation>La tâche %1 a été soumise&#x202f;; son dossier est %2</translation>
    </message>
    <message>
        <source>Start from this template: training.</source>
        <translation>Partir de ce gabarit&#xa0;: training.</translation>
    </message>
    <message>
        <source>A value of the template; may be given several times.</source>
        <translation>Une valeur du gabarit&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>CLÉ=VALEUR</translation>
    </message>
    <message>
        <source>Run this shell script of yours.</source>
        <translation>Exécuter ce script shell à vous.</translation>
    </message>
    <message>
        <source>Name of the job.</source>
        <translation>Nom de la tâche.</translation>
    </message>
    <message>
        <source>Partition to run in.</source>
        <translation>Partition où l’exécuter.</translation>
    </message>
    <message>
        <source>Account or project to charge.</source>
        <translation>Compte ou projet à débiter.</translation>
    </message>
    <message>
        <source>Quality of service.</source>
        <translation>Qualité de service.</translation>
    </message>
    <message>
        <source>Nodes.</source>
        <translation>Nœuds.</translation>
    </message>
    <message>
        <source>GPUs per node.</source>
        <translation>GPU par nœud.</translation>
    </message>
    <message>
        <source>CPUs per task.</source>
        <translation>CPU par processus.</translation>
    </message>
    <message>
        <source>Memory per node, as 4G or 512M.</source>
        <translation>Mémoire par nœud, comme 4G ou 512M.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>Time limit, as 1:30:00, or minutes.</source>
        <translation>Durée maximale, comme 1:30:00, ou en minutes.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>Print the exact script and send nothing.</source>
        <translation>Afficher le script exact sans rien envoyer.</translation>
    </message>
    <message>
        <source>Wait until the job has ended, and print what it used.</source>
        <translation>Attendre la fin de la tâche, et afficher ce qu’elle a consommé.</translation>
    </message>
    <message>
        <source>%1 (%2) has not been met before.
Its key is %3 %4.
Compare it with the one the operator publishes. Trust it and remember it? Type yes or no: </source>
        <translation>%1 (%2) est un hôte encore inconnu.
Sa clé est %3&#xa0;%4.
Comparez-la à celle que publie l’opérateur. Lui faire confiance et la retenir&#x202f;? Répondez oui ou non&#xa0;: </translation>
    </message>
    <message>
        <source>The host&apos;s key %1 is not known yet, and there is no terminal to ask whether it is to be trusted. Connect once from a terminal, or add the key to known_hosts.</source>
        <translation>La clé d’hôte %1 n’est pas encore connue, et il n’y a pas de terminal pour demander s’il faut lui faire confiance. Connectez-vous une fois depuis un terminal, ou ajoutez la clé à known_hosts.</translation>
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
        <source>That was not accepted.</source>
        <translation>Cela n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Mot de passe de %1 sur %2&#xa0;: </translation>
    </message>
    <message>
        <source>A password is needed, and there is no terminal to ask for it. Use a key or an agent, or set SSH_ASKPASS.</source>
        <translation>Un mot de passe est nécessaire, et il n’y a pas de terminal pour le demander. Utilisez une clé ou un agent, ou définissez SSH_ASKPASS.</translation>
    </message>
    <message>
        <source>That does not open the key.</source>
        <translation>Cela n’ouvre pas la clé.</translation>
    </message>
    <message>
        <source>Passphrase of the key %1: </source>
        <translation>Phrase secrète de la clé %1&#xa0;: </translation>
    </message>
    <message>
        <source>The key %1 needs its passphrase, and there is no terminal to ask for it. Add the key to an agent, or set SSH_ASKPASS.</source>
        <translation>La clé %1 exige sa phrase secrète, et il n’y a pas de terminal pour la demander. Ajoutez la clé à un agent, ou définissez SSH_ASKPASS.</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 demande&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 asks a question, and there is no terminal to answer it: %2</source>
        <translation>%1 pose une question, et il n’y a pas de terminal pour y répondre&#xa0;: %2</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>fait obstacle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message numerus="yes">
        <source>%n to copy (%1)</source>
        <translation>
            <numerusform>%n à copier (%1)</numerusform>
            <numerusform>%n à copier (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace (%1)</source>
        <translation>
            <numerusform>%n à remplacer (%1)</numerusform>
            <numerusform>%n à remplacer (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting: %n of %1</source>
        <translation>
            <numerusform>Suppression&#xa0;: %n sur %1</numerusform>
            <numerusform>Suppression&#xa0;: %n sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the two folders is here, the other at a site: data practice:data.</source>
        <translation>L’un des deux dossiers est ici, l’autre sur un site&#xa0;: data practice:data.</translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %n file(s)</source>
        <translation>
            <numerusform>Comparaison&#xa0;: %n fichier</numerusform>
            <numerusform>Comparaison&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a folder like another, here and at a site: copies what differs, verified.</source>
        <translation>Rendre un dossier pareil à un autre, ici et sur un site&#xa0;: copie ce qui diffère, avec vérification.</translation>
    </message>
    <message>
        <source>The folder whose contents count: a local one, or SITE:PATH.</source>
        <translation>Le dossier dont le contenu fait foi&#xa0;: local, ou SITE:PATH.</translation>
    </message>
    <message>
        <source>The folder that is to become like it; made where it is missing.</source>
        <translation>Le dossier qui doit lui ressembler&#x202f;; créé s’il manque.</translation>
    </message>
    <message>
        <source>Leave out what this pattern matches, as in a .gitignore; may be given several times.</source>
        <translation>Laisser de côté ce qui correspond à ce motif, comme dans un .gitignore&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>Compare files of the same size by their SHA-256, whatever their times.</source>
        <translation>Comparer les fichiers de même taille par leur SHA-256, quelles que soient leurs dates.</translation>
    </message>
    <message>
        <source>Also delete what the first folder has not.</source>
        <translation>Supprimer aussi ce que le premier dossier n’a pas.</translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation>Dire seulement ce qui serait fait.</translation>
    </message>
    <message>
        <source>Delete so many files at most; needed where it is a lot.</source>
        <translation>Supprimer au plus ce nombre de fichiers&#x202f;; nécessaire quand il y en a beaucoup.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>All places have to be at one site.</source>
        <translation>Tous les emplacements doivent se trouver sur un même site.</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Comptage&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. With --yes this goes for good: %1</source>
        <translation>Rien n’a été supprimé. Avec --yes, ceci disparaît définitivement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Deleted: %1 of %2</source>
        <translation>Supprimé&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2 free of %3</source>
        <translation>%1&#x202f;: %2 libres sur %3</translation>
    </message>
    <message>
        <source>Count what files and folders of a site hold; with --yes delete them for good.</source>
        <translation>Compter ce que contiennent des fichiers et dossiers d’un site&#x202f;; avec --yes, les supprimer définitivement.</translation>
    </message>
    <message>
        <source>What to delete, folders with everything in them; links are not followed.</source>
        <translation>Ce qu’il faut supprimer, les dossiers avec tout leur contenu&#x202f;; les liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Supprimer.</translation>
    </message>
    <message>
        <source>Make a folder at a site, with the folders above it; fine where it exists.</source>
        <translation>Créer un dossier sur un site, avec les dossiers au-dessus&#x202f;; sans effet s’il existe déjà.</translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation>Le dossier.</translation>
    </message>
    <message>
        <source>Show the free space at a site, and what its own quota command says.</source>
        <translation>Afficher l’espace libre d’un site et ce que dit sa propre commande de quota.</translation>
    </message>
    <message>
        <source>The site; with a path, the space where that is.</source>
        <translation>Le site&#x202f;; avec un chemin, l’espace à cet endroit.</translation>
    </message>
    <message>
        <source>Read training logs: TensorBoard, W&amp;B, MLflow, Hugging Face, CSV tables, JSON lines, text.</source>
        <translation>Lire des journaux d’entraînement&#xa0;: TensorBoard, W&amp;B, MLflow, Hugging Face, tables CSV, lignes JSON, texte.</translation>
    </message>
    <message>
        <source>Read text logs too: a regular expression whose named groups are the tags and the step.</source>
        <translation>Lire aussi les journaux en texte&#xa0;: une expression régulière dont les groupes nommés sont les courbes et le pas.</translation>
    </message>
    <message>
        <source>regex</source>
        <translation>regex</translation>
    </message>
    <message>
        <source>Go on reading and drawing until Ctrl+C.</source>
        <translation>Continuer à lire et à tracer jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>Tell the progress as JSON lines on standard error, at most ten a second.</source>
        <translation>Donner la progression en lignes JSON sur la sortie d’erreur, dix par seconde au plus.</translation>
    </message>
    <message>
        <source>Draw all tags as a drawing that stays sharp.</source>
        <translation>Dessiner toutes les courbes en un dessin qui reste net.</translation>
    </message>
    <message>
        <source>--pattern takes a line with ... for each number, such as &quot;step ... loss=...&quot;, or a regular expression with a group for each, such as loss=(?&lt;loss&gt;\S+).</source>
        <translation>--pattern attend une ligne avec ... pour chaque nombre, comme &quot;step ... loss=...&quot;, ou une expression rationnelle avec un groupe pour chacun, comme loss=(?&lt;loss&gt;\S+).</translation>
    </message>
    <message>
        <source>--existing takes refuse, overwrite, skip, keep-both or resume.</source>
        <translation>--existing attend refuse, overwrite, skip, keep-both ou resume.</translation>
    </message>
    <message>
        <source>Where a different file has the name: refuse (unless told), overwrite, skip, keep-both, or resume, where it is the beginning of what is to come.</source>
        <translation>Quand un fichier différent porte ce nom&#xa0;: refuse (par défaut), overwrite (remplacer), skip (garder), keep-both (garder les deux) ou resume (continuer), s’il est le début de ce qui doit venir.</translation>
    </message>
    <message>
        <source>Also where there seems to be too little room.</source>
        <translation>Même s’il semble y avoir trop peu de place.</translation>
    </message>
    <message>
        <source>No line matches the pattern.</source>
        <translation>Aucune ligne ne correspond au motif.</translation>
    </message>
    <message>
        <source>--json and --csv cannot both be written to standard output.</source>
        <translation>--json et --csv ne peuvent pas être écrits tous deux sur la sortie standard.</translation>
    </message>
    <message>
        <source>Write every point as CSV; - is standard output.</source>
        <translation>Écrire tous les points en CSV&#x202f;; - est la sortie standard.</translation>
    </message>
    <message>
        <source>%1 wants sign-ins seldom: waiting for the next one.</source>
        <translation>%1 veut peu de connexions&#xa0;: attente de la suivante.</translation>
    </message>
    <message>
        <source>Copy a file or folder of a site into a folder of another one, verified; again to resume.</source>
        <translation>Copie un fichier ou un dossier d’un site dans un dossier d’un autre, avec vérification&#x202f;; à relancer pour reprendre.</translation>
    </message>
    <message>
        <source>What to copy, as SITE:PATH. It passes through this computer.</source>
        <translation>Ce qu’il faut copier, sous la forme SITE:PATH. Cela passe par cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder to put it into, as SITE:PATH.</source>
        <translation>Le dossier où le mettre, sous la forme SITE:PATH.</translation>
    </message>
    <message>
        <source>refused by the scheduler, by the server, or by Officina&apos;s own guards</source>
        <translation>refusé par l’ordonnanceur, par le serveur ou par les garde-fous d’Officina</translation>
    </message>
    <message>
        <source>Nothing was copied or deleted: some folders could not be read, and what seems to be missing may be in them.</source>
        <translation>Rien n’a été copié ni supprimé&#xa0;: certains dossiers n’ont pas pu être lus, et ce qui semble manquer s’y trouve peut-être.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied or deleted: %n file(s) would be deleted, which is a lot. If that is right, allow it with --delete-limit %1.</source>
        <translation>
            <numerusform>Rien n’a été copié ni supprimé&#xa0;: %n fichier serait supprimé, ce qui est beaucoup. Si c’est bien voulu, autorisez-le avec --delete-limit %1.</numerusform>
            <numerusform>Rien n’a été copié ni supprimé&#xa0;: %n fichiers seraient supprimés, ce qui est beaucoup. Si c’est bien voulu, autorisez-le avec --delete-limit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied, read back here; the site cannot confirm it (%1)</source>
        <translation>
            <numerusform>%n fichier copié, relu ici&#x202f;; le site ne peut pas le confirmer (%1)</numerusform>
            <numerusform>%n fichiers copiés, relus ici&#x202f;; le site ne peut pas le confirmer (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a site that Officina knows nor an alias of your ~/.ssh/config.</source>
        <translation>%1 n’est ni un site qu’Officina connaît, ni un alias de votre ~/.ssh/config.</translation>
    </message>
    <message>
        <source>officina-cli sites lists those you can name.</source>
        <translation>officina-cli sites donne la liste de ceux que vous pouvez nommer.</translation>
    </message>
    <message>
        <source>An argument is empty, where a file or folder is to be named.</source>
        <translation>Un argument est vide, là où il faut nommer un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>--as takes a name, without a slash, and neither . nor ..: %1</source>
        <translation>--as attend un nom, sans barre oblique, et ni . ni ..&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The name for --as has %n byte(s); names have 255 at most.</source>
        <translation>
            <numerusform>Le nom donné à --as a %n octet&#x202f;; un nom en a 255 au plus.</numerusform>
            <numerusform>Le nom donné à --as a %n octets&#x202f;; un nom en a 255 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no name of its own to arrive under. Give it one with --as.</source>
        <translation>%1 n’a pas de nom propre sous lequel arriver. Donnez-lui en un avec --as.</translation>
    </message>
    <message>
        <source>Write the SHA-256 sums of all that was copied, now or before, for sha256sum -c; an older list is replaced.</source>
        <translation>Écrire les sommes SHA-256 de tout ce qui a été copié, maintenant ou auparavant, pour sha256sum -c&#x202f;; une liste plus ancienne est remplacée.</translation>
    </message>
    <message>
        <source>With --sums: replace a file that is no list of sums.</source>
        <translation>Avec --sums&#xa0;: remplacer un fichier qui n’est pas une liste de sommes.</translation>
    </message>
    <message>
        <source>--sums names no file.</source>
        <translation>--sums ne nomme aucun fichier.</translation>
    </message>
    <message>
        <source>The folder for --sums does not exist: %1</source>
        <translation>Le dossier pour --sums n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>--sums names a special file: %1</source>
        <translation>--sums nomme un fichier spécial&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 exists and is no list of SHA-256 sums, so it is not replaced. Name another file for --sums, or add --force.</source>
        <translation>%1 existe et n’est pas une liste de sommes SHA-256&#x202f;; il n’est donc pas remplacé. Nommez un autre fichier pour --sums, ou ajoutez --force.</translation>
    </message>
    <message>
        <source>Summing: %1</source>
        <translation>Calcul de la somme&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were there already are not in %1: their sums are not known.</source>
        <translation>
            <numerusform>%n fichier qui était déjà là n’est pas dans %1&#xa0;: sa somme n’est pas connue.</numerusform>
            <numerusform>%n fichiers qui étaient déjà là ne sont pas dans %1&#xa0;: leurs sommes ne sont pas connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read, so it was left as it is: %1</source>
        <translation>N’a pas pu être lu et a donc été laissé tel quel&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to delete (%1)</source>
        <translation>
            <numerusform>%n fichier à supprimer (%1)</numerusform>
            <numerusform>%n fichiers à supprimer (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) to delete</source>
        <translation>
            <numerusform>%n dossier à supprimer</numerusform>
            <numerusform>%n dossiers à supprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted, because not everything was copied.</source>
        <translation>Rien n’a été supprimé, car tout n’a pas été copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted</source>
        <translation>
            <numerusform>%n fichier supprimé</numerusform>
            <numerusform>%n fichiers supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) deleted</source>
        <translation>
            <numerusform>%n dossier supprimé</numerusform>
            <numerusform>%n dossiers supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) stayed, because of what is left out in them.</source>
        <translation>
            <numerusform>%n dossier est resté, à cause de ce qui y est laissé de côté.</numerusform>
            <numerusform>%n dossiers sont restés, à cause de ce qui y est laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>An argument is empty, where a folder is to be named.</source>
        <translation>Un argument est vide, là où il faut nommer un dossier.</translation>
    </message>
    <message>
        <source>--delete-limit takes a whole number from 0 on: %1</source>
        <translation>--delete-limit attend un nombre entier à partir de 0&#xa0;: %1</translation>
    </message>
    <message>
        <source>--exclude takes a pattern as a line of a .gitignore, and this is none: &apos;%1&apos;. A \ before [, * or ? takes that as it is.</source>
        <translation>--exclude attend un motif comme une ligne de .gitignore, et ceci n’en est pas un&#xa0;: &apos;%1&apos;. Un \ devant [, * ou ? le prend tel quel.</translation>
    </message>
    <message>
        <source>sync takes folders, and this is none: %1. put and get copy single files.</source>
        <translation>sync attend des dossiers, et ceci n’en est pas un&#xa0;: %1. put et get copient les fichiers seuls.</translation>
    </message>
    <message>
        <source>End with exit code 1 where something was left out, or only its beginning was copied.</source>
        <translation>Finir avec le code de sortie 1 si quelque chose a été laissé de côté, ou si seul son début a été copié.</translation>
    </message>
    <message>
        <source>Do not connect again where the connection was lost.</source>
        <translation>Ne pas se reconnecter si la connexion a été perdue.</translation>
    </message>
    <message numerus="yes">
        <source>%n different file(s) of the same name were left as they are.</source>
        <translation>
            <numerusform>%n fichier différent du même nom a été laissé tel quel.</numerusform>
            <numerusform>%n fichiers différents du même nom ont été laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost. Going on in %n second(s), try %1 of %2.</source>
        <translation>
            <numerusform>La connexion a été perdue. Reprise dans %n seconde, essai %1 sur %2.</numerusform>
            <numerusform>La connexion a été perdue. Reprise dans %n secondes, essai %1 sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to do with it: --existing overwrite replaces it, --existing resume goes on with one that is the beginning of what is to come, --existing skip leaves it out, --existing keep-both copies beside it.</source>
        <translation>Dites qu’en faire&#xa0;: --existing overwrite le remplace, --existing resume continue celui qui est le début de ce qui doit venir, --existing skip le laisse de côté, --existing keep-both copie à côté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is to be said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out, or copied only in part; everything else was copied.</source>
        <translation>
            <numerusform>%n fichier a été laissé de côté ou copié en partie seulement&#x202f;; tout le reste a été copié.</numerusform>
            <numerusform>%n fichiers ont été laissés de côté ou copiés en partie seulement&#x202f;; tout le reste a été copié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Deleted before that: %1. Left: %2.</source>
        <translation>Supprimé avant cela&#xa0;: %1. Reste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 ends in . or .., and is not deleted. Name the folder itself.</source>
        <translation>%1 finit par . ou .. et n’est pas supprimé. Nommez le dossier lui-même.</translation>
    </message>
</context>
<context>
    <name>officina::CloseDialog</name>
    <message>
        <source>Close Officina</source>
        <translation>Fermer Officina</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) under way</source>
        <translation>
            <numerusform>%n transfert en cours</numerusform>
            <numerusform>%n transferts en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep going in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Keep going minimised</source>
        <translation>Continuer en fenêtre réduite</translation>
    </message>
    <message>
        <source>What runs can go on while the window is closed; the icon in the system&apos;s bar brings it back. Stopped now, it goes on where it stopped when you resume it.</source>
        <translation>Ce qui est en cours peut continuer, fenêtre fermée&#x202f;; l’icône dans la barre du système la ramène. Arrêté maintenant, cela reprendra où c’en était quand vous le demanderez.</translation>
    </message>
    <message>
        <source>What runs can go on while the window is minimised. Stopped now, it goes on where it stopped when you resume it.</source>
        <translation>Ce qui est en cours peut continuer, fenêtre réduite. Arrêté maintenant, cela reprendra où c’en était quand vous le demanderez.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Quitter %1</translation>
    </message>
    <message>
        <source>What runs can go on; the connection ends when it has arrived. Stopped now, it goes on where it stopped when you connect to %1 again.</source>
        <translation>Ce qui est en cours peut continuer&#x202f;; la connexion prendra fin quand tout sera arrivé. Arrêté maintenant, cela reprendra où c’en était quand vous vous reconnecterez à %1.</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>Arrêter et quitter le site</translation>
    </message>
    <message>
        <source>Keep going until done</source>
        <translation>Continuer jusqu’au bout</translation>
    </message>
</context>
<context>
    <name>officina::CommandPalette</name>
    <message>
        <source>Page, factory, site, draft or command…</source>
        <translation>Page, fabrique, site, brouillon ou commande…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>officina::Commands</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Connect to a site…</source>
        <translation>Se connecter à un site…</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Actualiser cette page</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>New job…</source>
        <translation>Nouvelle tâche…</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Quitter le site %1</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Demande sans titre</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Site: connect</source>
        <translation>Site&#xa0;: se connecter</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fabrique</translation>
    </message>
</context>
<context>
    <name>officina::ComputeForm</name>
    <message>
        <source>Storage (TB)</source>
        <translation>Stockage (To)</translation>
    </message>
    <message>
        <source>Largest job (GPUs)</source>
        <translation>Plus grande tâche (GPU)</translation>
    </message>
    <message>
        <source>Why this much: measured speed, size of the data, number of tries</source>
        <translation>Pourquoi ce volume&#xa0;: vitesse mesurée, taille des données, nombre d’essais</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Add a kind of run</source>
        <translation>Ajouter un type d’exécution</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the kind of run that is chosen in the table</source>
        <translation>Retirer le type d’exécution choisi dans le tableau</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Reserve in percent</source>
        <translation>Réserve en pourcentage</translation>
    </message>
    <message>
        <source>For restarts, losses between nodes and tries that fail: 15 to 30 % are usual</source>
        <translation>Pour les reprises, les pertes entre nœuds et les essais manqués&#xa0;: 15 à 30&#xa0;% sont habituels</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>Part de la limite</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message numerus="yes">
        <source>That is %1 node-hours on %2, with %n GPU(s) per node.</source>
        <translation>
            <numerusform>Soit %1 heures nœud sur %2, avec %n&#xa0;GPU par nœud.</numerusform>
            <numerusform>Soit %1 heures nœud sur %2, avec %n&#xa0;GPU par nœud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the limit of %1 GPU-hours</source>
        <translation>De la limite de %1 heures GPU</translation>
    </message>
</context>
<context>
    <name>officina::ConflictDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>size and time of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>À copier</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Actuellement là</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Fichiers différents</translation>
    </message>
    <message>
        <source>The choice is for the selected files.</source>
        <translation>Le choix vaut pour les fichiers sélectionnés.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Garder l’existant</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>newer</source>
        <comment>a file</comment>
        <translation>plus récent</translation>
    </message>
    <message>
        <source>older</source>
        <comment>a file</comment>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>as old</source>
        <comment>a file</comment>
        <translation>de la même date</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <comment>a file</comment>
        <translation>plus grand de %1</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <comment>a file</comment>
        <translation>plus petit de %1</translation>
    </message>
    <message>
        <source>as large</source>
        <comment>a file</comment>
        <translation>de la même taille</translation>
    </message>
    <message>
        <source>does not go on with it</source>
        <translation>n’en est pas la suite</translation>
    </message>
    <message>
        <source>The new one is</source>
        <translation>Le nouveau est</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with files that are the beginning of what is to be copied, as an interrupted copy by another program leaves them. That is proved first; what is not, is asked about again.</source>
        <translation>Continuer les fichiers qui sont le début de ce qui doit être copié, tels que les laisse la copie interrompue d’un autre programme. C’est d’abord vérifié&#x202f;; pour ceux qui ne le sont pas, la question revient.</translation>
    </message>
    <message>
        <source>Of everything else some files failed; the report names them.</source>
        <translation>Dans tout le reste, des fichiers ont échoué&#x202f;; le rapport les nomme.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) were left out; the report says why. Everything else has been copied.</source>
        <translation>
            <numerusform>%n autre a été laissé de côté&#x202f;; le rapport dit pourquoi. Tout le reste a été copié.</numerusform>
            <numerusform>%n autres ont été laissés de côté&#x202f;; le rapport dit pourquoi. Tout le reste a été copié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else has been copied.</source>
        <translation>Tout le reste a été copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already, with other content. What should become of them?</source>
        <translation>
            <numerusform>%n fichier de ce nom est déjà là, avec un autre contenu. Que faut-il en faire&#x202f;?</numerusform>
            <numerusform>%n fichiers de ces noms sont déjà là, avec un autre contenu. Que faut-il en faire&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ConnectDialog</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your SSH configuration</source>
        <translation>Votre configuration SSH</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connect to a site</source>
        <translation>Se connecter à un site</translation>
    </message>
    <message>
        <source>Filter sites…</source>
        <translation>Filtrer les sites…</translation>
    </message>
    <message>
        <source>Filter sites</source>
        <translation>Filtrer les sites</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>Selon la configuration</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion au site %1…</translation>
    </message>
    <message>
        <source>Renew the certificate…</source>
        <translation>Renouveler le certificat…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>%1 wants sign-ins seldom: waiting until the next one may be…</source>
        <comment>%1: a site</comment>
        <translation>%1 veut peu de connexions&#xa0;: attente jusqu’à ce que la suivante soit permise…</translation>
    </message>
</context>
<context>
    <name>officina::CopyToSiteDialog</name>
    <message>
        <source>Copy to another site</source>
        <translation>Copier vers un autre site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Dossier là-bas</translation>
    </message>
    <message>
        <source>Everything passes through this computer and is not kept on it. The other site may ask you to sign in.</source>
        <translation>Tout passe par cet ordinateur, sans y être conservé. L’autre site peut vous demander de vous connecter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Folder of %1</source>
        <comment>%1: a site</comment>
        <translation>Dossier de %1</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Choisir ce dossier</translation>
    </message>
</context>
<context>
    <name>officina::Curves</name>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>There is nothing to draw on these axes yet.</source>
        <translation>Il n’y a encore rien à tracer sur ces axes.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, on an axis</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, on an axis</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, on an axis</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, on an axis</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <comment>hours:minutes:seconds since the run began</comment>
        <translation>Après %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Temps depuis le début</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>%1: the record at byte %2 is damaged (its checksum is wrong) and was left out.</source>
        <translation>%1&#xa0;: l’enregistrement à l’octet %2 est endommagé (somme de contrôle fausse) et a été omis.</translation>
    </message>
    <message>
        <source>%1: from byte %2 on there is something that is no record; reading went on at the next one that could be found.</source>
        <translation>%1&#xa0;: à partir de l’octet %2, quelque chose n’est pas un enregistrement&#x202f;; la lecture a repris au suivant qui a pu être trouvé.</translation>
    </message>
    <message>
        <source>%1: what stands at byte %2 makes no sense and was left out.</source>
        <translation>%1&#xa0;: ce qui se trouve à l’octet %2 n’a pas de sens et a été omis.</translation>
    </message>
    <message>
        <source>%1: what stands at byte %2 is too large and was left out.</source>
        <translation>%1&#xa0;: ce qui se trouve à l’octet %2 est trop grand et a été omis.</translation>
    </message>
    <message>
        <source>%1: the table was not read, because its first line has no column names.</source>
        <translation>%1&#xa0;: le tableau n’a pas été lu, car sa première ligne n’a pas de noms de colonnes.</translation>
    </message>
    <message>
        <source>%1: the row at byte %2 has another number of cells than the first line; what fits was taken.</source>
        <translation>%1&#xa0;: la ligne à l’octet %2 n’a pas le même nombre de cellules que la première&#x202f;; ce qui convient a été pris.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernier pas</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>Courbes d’entraînement</translation>
    </message>
    <message>
        <source>Written by Officina on %1.</source>
        <comment>%1: date and time</comment>
        <translation>Écrit par Officina le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <comment>a group of runs</comment>
        <translation>
            <numerusform>%1 (%n exécution)</numerusform>
            <numerusform>%1 (%n exécutions)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is no number any more since step %3.</source>
        <translation>%1&#xa0;: %2 n’est plus un nombre depuis le pas %3.</translation>
    </message>
    <message>
        <source>%1: %2 was best at step %3 (%4) and has lost more than half of its gain since.</source>
        <translation>%1&#xa0;: %2 était à son meilleur au pas %3 (%4) et a perdu depuis plus de la moitié de ce qui était gagné.</translation>
    </message>
    <message>
        <source>%1: %2 has hardly improved since step %3.</source>
        <translation>%1&#xa0;: %2 ne s’est guère amélioré depuis le pas %3.</translation>
    </message>
    <message>
        <source>%1: the file was not read, because it does not begin as such a log does. Is it compressed?</source>
        <translation>%1&#xa0;: le fichier n’a pas été lu, car il ne commence pas comme un tel journal. Est-il compressé&#x202f;?</translation>
    </message>
    <message>
        <source>These histograms are empty.</source>
        <translation>Ces histogrammes sont vides.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a hyper-parameter and its value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 GPU-hours</source>
        <translation>%1 heures GPU</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1: a metric, %2: its value</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>%1: %2 reached %3 at step %4.</source>
        <translation>%1&#xa0;: %2 a atteint %3 au pas %4.</translation>
    </message>
    <message>
        <source>%1: %2 reached %3 at step %4, after %5.</source>
        <comment>%5: hours:minutes:seconds</comment>
        <translation>%1&#xa0;: %2 a atteint %3 au pas %4, après %5.</translation>
    </message>
    <message>
        <source>%1: %2 reached %3 at step %4, after %5 and %6 GPU-hours.</source>
        <comment>%5: hours:minutes:seconds</comment>
        <translation>%1&#xa0;: %2 a atteint %3 au pas %4, après %5 et %6 heures GPU.</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) from an earlier state</source>
        <translation>
            <numerusform>%n reprise d’un état antérieur</numerusform>
            <numerusform>%n reprises d’un état antérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s), the last of step %1</source>
        <translation>
            <numerusform>%n point de reprise, du pas %1</numerusform>
            <numerusform>%n points de reprise, le dernier du pas %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>curves without a place in the legend</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from byte %2 on the file was not read, because there are more points than can be held.</source>
        <translation>%1&#xa0;: le fichier n’a pas été lu à partir de l’octet %2, car il y a plus de points que l’on ne peut en garder.</translation>
    </message>
    <message>
        <source>%1: there are too many different values; those new from byte %2 on were left out.</source>
        <translation>%1&#xa0;: il y a trop de valeurs différentes&#x202f;; les nouvelles, à partir de l’octet %2, ont été omises.</translation>
    </message>
</context>
<context>
    <name>officina::CurvesPage</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>as read %1</source>
        <comment>%1: &apos;3 min ago&apos;</comment>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Relative</source>
        <comment>time since the run began</comment>
        <translation>Relatif</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All points as CSV…</source>
        <translation>Tous les points en CSV…</translation>
    </message>
    <message>
        <source>Picture of all charts (PNG)…</source>
        <translation>Image de tous les graphiques (PNG)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>L’image a été copiée.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Open a folder with logs</source>
        <translation>Ouvrir un dossier de journaux</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>See how training goes</source>
        <translation>Suivre l’entraînement</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Looking for logs…</source>
        <translation>Recherche de journaux…</translation>
    </message>
    <message>
        <source>Reading the folder of the run.</source>
        <translation>Lecture du dossier de l’exécution.</translation>
    </message>
    <message>
        <source>No logs yet</source>
        <translation>Pas encore de journaux</translation>
    </message>
    <message>
        <source>Neither TensorBoard event files nor tables of metrics are there so far. They appear here as soon as training writes the first of them.</source>
        <translation>Il n’y a pour l’instant ni fichiers d’événements TensorBoard ni tableaux de mesures. Ils apparaîtront ici dès que l’entraînement écrira le premier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) · %2 points</source>
        <translation>
            <numerusform>%1 sur %n exécution · %2 points</numerusform>
            <numerusform>%1 sur %n exécutions · %2 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the logs could not be read; everything else is shown.</source>
        <translation>
            <numerusform>%n endroit des journaux n’a pas pu être lu&#x202f;; tout le reste est affiché.</numerusform>
            <numerusform>%n endroits des journaux n’ont pas pu être lus&#x202f;; tout le reste est affiché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>instead of a table</comment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of runs, instead of charts</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Images and more</source>
        <comment>also histograms and texts, instead of charts</comment>
        <translation>Images et plus</translation>
    </message>
    <message>
        <source>Charts (regex)…</source>
        <translation>Graphiques (regex)…</translation>
    </message>
    <message>
        <source>Show only charts whose name matches</source>
        <translation>N’afficher que les graphiques dont le nom correspond</translation>
    </message>
    <message>
        <source>Log y</source>
        <comment>logarithmic vertical axis</comment>
        <translation>Log y</translation>
    </message>
    <message>
        <source>Logarithmic scale for the values</source>
        <translation>Échelle logarithmique pour les valeurs</translation>
    </message>
    <message>
        <source>Log x</source>
        <comment>logarithmic horizontal axis</comment>
        <translation>Log x</translation>
    </message>
    <message>
        <source>Logarithmic scale for the steps above 0</source>
        <translation>Échelle logarithmique pour les pas supérieurs à 0</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>Ignorer les valeurs extrêmes</translation>
    </message>
    <message>
        <source>The vertical axis fits all but the lowest and the highest 5 % of the values</source>
        <translation>L’axe vertical couvre toutes les valeurs sauf les 5&#xa0;% les plus basses et les 5&#xa0;% les plus hautes</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all there is. A double click on a chart does so, too.</source>
        <translation>Afficher tout. Un double clic sur un graphique le fait aussi.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>%1: run, %2: site, %3: &apos;3 min ago&apos;</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of the charts</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Petits graphiques</translation>
    </message>
    <message>
        <source>Medium charts</source>
        <translation>Graphiques moyens</translation>
    </message>
    <message>
        <source>Large charts</source>
        <translation>Grands graphiques</translation>
    </message>
    <message>
        <source>Draw runs that belong together as their mean with a band</source>
        <translation>Tracer les exécutions qui vont ensemble par leur moyenne et une bande</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Groupes&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Group: by folder</source>
        <translation>Groupes&#xa0;: par dossier</translation>
    </message>
    <message>
        <source>Group: by name</source>
        <translation>Groupes&#xa0;: par nom</translation>
    </message>
    <message>
        <source>Every run for itself</source>
        <translation>Chaque exécution séparément</translation>
    </message>
    <message>
        <source>Runs of one folder together</source>
        <translation>Les exécutions d’un dossier ensemble</translation>
    </message>
    <message>
        <source>Runs that differ in the seed together</source>
        <translation>Les exécutions qui ne diffèrent que par la graine ensemble</translation>
    </message>
    <message>
        <source>Band from the lowest to the highest</source>
        <translation>Bande du minimum au maximum</translation>
    </message>
    <message>
        <source>Band of one standard deviation</source>
        <translation>Bande d’un écart-type</translation>
    </message>
    <message>
        <source>SVG, PDF or a report (HTML)…</source>
        <translation>SVG, PDF ou rapport (HTML)…</translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) want to be looked at.</source>
        <translation>
            <numerusform>%n courbe mérite un regard.</numerusform>
            <numerusform>%n courbes méritent un regard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) were reached.</source>
        <translation>
            <numerusform>%n objectif a été atteint.</numerusform>
            <numerusform>%n objectifs ont été atteints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1: %2</source>
        <comment>%2: a sentence about what went wrong</comment>
        <translation>Travail %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were cancelled, because a curve is lost.</source>
        <translation>
            <numerusform>%n tâche a été annulée, car une courbe est perdue.</numerusform>
            <numerusform>%n tâches ont été annulées, car une courbe est perdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>Temps depuis le début de l’exécution</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>Time since the run began, times the GPUs of its job. For other runs tell their GPUs in the menu of the run.</source>
        <translation>Temps depuis le début de l’exécution, multiplié par les GPU de sa tâche. Pour les autres exécutions, indiquez leurs GPU dans le menu de l’exécution.</translation>
    </message>
    <message>
        <source>Metric</source>
        <comment>as the horizontal axis</comment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>The values of another curve</source>
        <translation>Les valeurs d’une autre courbe</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertes…</translation>
    </message>
    <message>
        <source>What to tell of curves, and values that they are to reach</source>
        <translation>Ce qu’il faut signaler des courbes, et les valeurs qu’elles doivent atteindre</translation>
    </message>
    <message>
        <source>x: %1</source>
        <comment>a metric</comment>
        <translation>x&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more: filter the charts to find them</source>
        <translation>
            <numerusform>%n autre&#xa0;: filtrez les graphiques pour la trouver</numerusform>
            <numerusform>%n autres&#xa0;: filtrez les graphiques pour les trouver</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: by %1</source>
        <comment>a hyper-parameter</comment>
        <translation>Groupes&#xa0;: par %1</translation>
    </message>
    <message>
        <source>Runs of an equal hyper-parameter together</source>
        <translation>Réunir les exécutions d’un même hyperparamètre</translation>
    </message>
    <message>
        <source>No hyper-parameter differs between these runs</source>
        <translation>Aucun hyperparamètre ne diffère entre ces exécutions</translation>
    </message>
    <message>
        <source>Sweep</source>
        <comment>hyper-parameters against a metric, instead of charts</comment>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Hyper-parameters and a metric as parallel coordinates</source>
        <translation>Hyperparamètres et une mesure en coordonnées parallèles</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>folders or runs; opens a menu</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Folder of this computer…</source>
        <translation>Dossier de cet ordinateur…</translation>
    </message>
    <message>
        <source>Log of this computer…</source>
        <translation>Journal de cet ordinateur…</translation>
    </message>
    <message>
        <source>Plain logs by a pattern…</source>
        <translation>Journaux en texte selon un motif…</translation>
    </message>
    <message>
        <source>Looked at before, also without a connection:</source>
        <translation>Déjà consultées, même sans connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Ouvrir un journal</translation>
    </message>
    <message>
        <source>Folder of %1…</source>
        <comment>%1: a site</comment>
        <translation>Dossier de %1…</translation>
    </message>
    <message>
        <source>Folder of a site…</source>
        <translation>Dossier d’un site…</translation>
    </message>
    <message>
        <source>Open the curves of a job on the Jobs page, or any folder of the site or of this computer that holds TensorBoard event files or tables of metrics. You can also drop a folder here.</source>
        <translation>Ouvrez les courbes d’une tâche depuis la page Tâches, ou n’importe quel dossier du site ou de cet ordinateur qui contient des fichiers d’événements TensorBoard ou des tableaux de mesures. Vous pouvez aussi déposer un dossier ici.</translation>
    </message>
</context>
<context>
    <name>officina::DataPage</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Stage to the site</source>
        <translation>Déposer sur le site</translation>
    </message>
    <message>
        <source>Fetch to this computer</source>
        <translation>Récupérer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Copy what is selected on the site to the folder of this computer</source>
        <translation>Copier la sélection du site dans le dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>Stage to factory</source>
        <translation>Déposer sur la fabrique</translation>
    </message>
    <message>
        <source>Copy what is selected on this computer to the folder of the site</source>
        <translation>Copier la sélection de cet ordinateur dans le dossier du site</translation>
    </message>
    <message>
        <source>No site in use</source>
        <translation>Aucun site en service</translation>
    </message>
    <message>
        <source>Connect to the practice factory, to a system of the catalogue or to a host of your own to see its files here.</source>
        <translation>Connectez-vous à la fabrique d’exercice, à un système du catalogue ou à un hôte à vous pour voir ses fichiers ici.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>The files of %1 show up here.</source>
        <translation>Les fichiers du site %1 s’affichent ici.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Fetch to…</source>
        <translation>Récupérer vers…</translation>
    </message>
    <message>
        <source>Fetch to</source>
        <translation>Récupérer vers</translation>
    </message>
    <message>
        <source>Compare and sync…</source>
        <translation>Comparer et synchroniser…</translation>
    </message>
    <message>
        <source>Make one of the two folders that are shown like the other</source>
        <translation>Rendre l’un des deux dossiers affichés pareil à l’autre</translation>
    </message>
    <message>
        <source>Copy to another site…</source>
        <translation>Copier vers un autre site…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1</source>
        <comment>%1: a site</comment>
        <translation>
            <numerusform>%n élément de %1</numerusform>
            <numerusform>%n éléments de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>Afficher les courbes</translation>
    </message>
    <message>
        <source>What was dragged could not be fetched while the other program waited for it.</source>
        <translation>Ce qui a été glissé n’a pas pu être récupéré pendant que l’autre programme l’attendait.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>“Fetch to…” in the context menu copies it to any folder and takes its time.</source>
        <translation>«&#xa0;Récupérer vers…&#xa0;» dans le menu contextuel le copie dans n’importe quel dossier, sans limite de temps.</translation>
    </message>
    <message>
        <source>Resume?</source>
        <translation>Reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” was on its way there before, and stopped halfway.</source>
        <translation>«&#xa0;%1&#xa0;» était déjà en route pour cette destination et s’est arrêté à mi-chemin.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) of the same stopped halfway before.</source>
        <translation>
            <numerusform>%n transfert des mêmes éléments s’est déjà arrêté à mi-chemin.</numerusform>
            <numerusform>%n transferts des mêmes éléments se sont déjà arrêtés à mi-chemin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed, it goes on where it stopped, with what was decided then. Begun anew, it asks again about files that differ.</source>
        <translation>Repris, il continue où il s’est arrêté, avec ce qui avait été décidé. Recommencé, il redemande que faire des fichiers qui diffèrent.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>officina::DialogPrompts</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>Mot de passe de %1 sur %2</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>Phrase secrète de la clé %1</translation>
    </message>
</context>
<context>
    <name>officina::Dossier</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>This dossier was written with Officina. To send the request, fill in the form of the call&apos;s portal with it.

dossier.pdf: for reading and printing
request.md: the same as text, for copying
request.json: the request as data; Officina opens it
runs.csv: the table of runs, for a spreadsheet
</source>
        <translation>Ce dossier a été rédigé avec Officina. Pour envoyer la demande, remplissez le formulaire du portail de l’appel en vous appuyant sur lui.

dossier.pdf&#xa0;: pour lire et imprimer
request.md&#xa0;: le même contenu en texte, pour copier
request.json&#xa0;: la demande sous forme de données&#x202f;; Officina l’ouvre
runs.csv&#xa0;: le tableau des exécutions, pour un tableur
</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>pas encore renseigné</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Demande sans titre</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <translation>brouillon du %1</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Contrat (échéance)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Participant code (PIC)</source>
        <translation>Code participant (PIC)</translation>
    </message>
    <message>
        <source>Head office in Europe</source>
        <translation>Siège en Europe</translation>
    </message>
    <message>
        <source>Does research</source>
        <translation>Fait de la recherche</translation>
    </message>
    <message>
        <source>Share of research in Europe</source>
        <translation>Recherche en Europe</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fabrique</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Preferred start</source>
        <translation>Début souhaité</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accélérateurs</translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation>Type d’exécution</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPU par nœud</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>Reserve of %1</source>
        <translation>Réserve de %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 of the limit of %2 GPU-hours.</source>
        <translation>%1 de la limite de %2 heures GPU.</translation>
    </message>
    <message numerus="yes">
        <source>In node-hours: %1 at %n GPU(s) per node of %2.</source>
        <translation>
            <numerusform>En heures nœud&#xa0;: %1, avec %n&#xa0;GPU par nœud de %2.</numerusform>
            <numerusform>En heures nœud&#xa0;: %1, avec %n&#xa0;GPU par nœud de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;To</translation>
    </message>
    <message>
        <source>Largest job</source>
        <translation>Plus grande tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n&#xa0;GPU</numerusform>
            <numerusform>%n&#xa0;GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this much</source>
        <translation>Pourquoi ce volume</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Software and licences</source>
        <translation>Logiciels et licences</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de reprise</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>D’où viennent les données</translation>
    </message>
    <message>
        <source>How data and people are protected</source>
        <translation>Protection des données et des personnes</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Confidential parts</source>
        <translation>Parties confidentielles</translation>
    </message>
    <message>
        <source>Civilian purpose</source>
        <translation>Finalité civile</translation>
    </message>
    <message>
        <source>Respects the AI Act</source>
        <translation>Respecte le règlement IA</translation>
    </message>
    <message>
        <source>Team in accepted countries</source>
        <translation>Équipe en pays admis</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Compared with the rules known on %1. The call’s own page decides.</source>
        <translation>Comparé aux règles connues au %1. La page de l’appel fait foi.</translation>
    </message>
    <message>
        <source>The declarations of the portal are the applicant’s own: read and tick them there.</source>
        <translation>Les déclarations du portail engagent le candidat&#xa0;: lisez-les et cochez-les sur le portail.</translation>
    </message>
    <message>
        <source>Sources of the rules</source>
        <translation>Sources des règles</translation>
    </message>
    <message>
        <source>%1: %2 runs × %3 nodes × %4 GPUs × %5 h = %6 GPU-hours</source>
        <translation>%1&#xa0;: %2 exécutions × %3 nœuds × %4&#xa0;GPU × %5&#xa0;h = %6 heures GPU</translation>
    </message>
    <message>
        <source>Project title</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Storage in TB</source>
        <translation>Stockage en To</translation>
    </message>
    <message>
        <source>GPUs of the largest job</source>
        <translation>GPU de la plus grande tâche</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n answer(s) are given.</source>
        <translation>
            <numerusform>En outre, %n réponse est donnée.</numerusform>
            <numerusform>En outre, %n réponses sont données.</numerusform>
        </translation>
    </message>
    <message>
        <source>- %1: %2</source>
        <comment>a line of a list: what, its value</comment>
        <translation>- %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>officina::ErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The other side&apos;s own words</source>
        <translation>Les mots mêmes de l’autre partie</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Cacher les détails</translation>
    </message>
</context>
<context>
    <name>officina::ErrorText</name>
    <message>
        <source>The scheduler refused the job.</source>
        <translation>L’ordonnanceur a refusé la tâche.</translation>
    </message>
    <message>
        <source>The scheduler did not cancel job %1.</source>
        <translation>L’ordonnanceur n’a pas annulé la tâche %1.</translation>
    </message>
    <message>
        <source>The scheduler did not answer the question for your jobs.</source>
        <translation>L’ordonnanceur n’a pas répondu à la demande de vos tâches.</translation>
    </message>
    <message>
        <source>The other side refused: %1</source>
        <translation>L’autre partie a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The site stopped answering.</source>
        <translation>Le site ne répond plus.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>The identity of %1 was not confirmed, so nothing was sent to it.</source>
        <translation>L’identité de %1 n’a pas été confirmée&#x202f;; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>%1 shows another identity than before. The connection was refused.</source>
        <translation>%1 présente une autre identité qu’auparavant. La connexion a été refusée.</translation>
    </message>
    <message>
        <source>%1 did not accept your credentials.</source>
        <translation>%1 n’a pas accepté vos identifiants.</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are not allowed to use %1.</source>
        <translation>Vous n’êtes pas autorisé à utiliser %1.</translation>
    </message>
    <message>
        <source>There already is something of that name: %1</source>
        <translation>Ce nom existe déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk or quota at the site is full: %1</source>
        <translation>Le disque ou le quota du site est plein&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk of this computer is full: %1</source>
        <translation>Le disque de cet ordinateur est plein&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer could not read or write %1.</source>
        <translation>Cet ordinateur n’a pas pu lire ou écrire %1.</translation>
    </message>
    <message>
        <source>The copy differs from the original: %1</source>
        <translation>La copie diffère de l’original&#xa0;: %1</translation>
    </message>
    <message>
        <source>The site answered something Officina does not understand.</source>
        <translation>Le site a répondu quelque chose qu’Officina ne comprend pas.</translation>
    </message>
    <message>
        <source>This job cannot be sent: %1</source>
        <translation>Cette tâche ne peut pas être envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The content is damaged or invalid: %1</source>
        <translation>Le contenu est endommagé ou non valable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The site lacks what is needed for this.</source>
        <translation>Il manque au site ce qu’il faut pour cela.</translation>
    </message>
    <message>
        <source>Your files are untouched, and what has arrived stays at the site.</source>
        <translation>Vos fichiers sont intacts, et ce qui est arrivé reste sur le site.</translation>
    </message>
    <message>
        <source>The files at the site are untouched, and what has arrived stays on this computer.</source>
        <translation>Les fichiers du site sont intacts, et ce qui est arrivé reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No job was started; what you entered is kept.</source>
        <translation>Aucune tâche n’a été lancée&#x202f;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The job and its files are as they were.</source>
        <translation>La tâche et ses fichiers sont restés tels quels.</translation>
    </message>
    <message>
        <source>The last known list stays on view.</source>
        <translation>La dernière liste connue reste affichée.</translation>
    </message>
    <message>
        <source>What was read before stays on view.</source>
        <translation>Ce qui a déjà été lu reste affiché.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The last saved version is kept, and the text in the window too.</source>
        <translation>La dernière version enregistrée est conservée, ainsi que le texte de la fenêtre.</translation>
    </message>
    <message>
        <source>An existing file of that name was not touched.</source>
        <translation>Un fichier existant de ce nom n’a pas été touché.</translation>
    </message>
    <message>
        <source>The other entries are shown.</source>
        <translation>Les autres entrées sont affichées.</translation>
    </message>
    <message>
        <source>Resume continues where it stopped.</source>
        <translation>La reprise continue là où le transfert s’est arrêté.</translation>
    </message>
    <message>
        <source>Check the host name, the port and your network; some sites admit registered networks or their VPN only.</source>
        <translation>Vérifiez le nom d’hôte, le port et votre réseau&#x202f;; certains sites n’admettent que des réseaux déclarés ou leur VPN.</translation>
    </message>
    <message>
        <source>Check your network and try again; some sites admit registered networks or their VPN only.</source>
        <translation>Vérifiez votre réseau et réessayez&#x202f;; certains sites n’admettent que des réseaux déclarés ou leur VPN.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the operator publishes, then connect again.</source>
        <translation>Comparez l’empreinte avec celle que publie l’opérateur, puis connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Either the operator renewed the host&apos;s key or someone is between you and the site. Ask the operator for the new fingerprint. Only if it is the one shown below, remove the old line from your known_hosts file.</source>
        <translation>Soit l’opérateur a renouvelé la clé d’hôte, soit quelqu’un s’interpose entre vous et le site. Demandez la nouvelle empreinte à l’opérateur. Seulement si c’est celle qui figure ci-dessous, retirez l’ancienne ligne de votre fichier known_hosts.</translation>
    </message>
    <message>
        <source>Check the user name, and that the public half of your key is registered with the site.</source>
        <translation>Vérifiez le nom d’utilisateur, et que la partie publique de votre clé est déclarée auprès du site.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>Peut-être a-t-il été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Choose another place, or ask the owner for permission.</source>
        <translation>Choisissez un autre endroit, ou demandez l’autorisation au propriétaire.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Make room at the site, then resume.</source>
        <translation>Libérez de la place sur le site, puis reprenez.</translation>
    </message>
    <message>
        <source>Make room at the site, then try again.</source>
        <translation>Libérez de la place sur le site, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room on this computer, then resume.</source>
        <translation>Libérez de la place sur cet ordinateur, puis reprenez.</translation>
    </message>
    <message>
        <source>Make room on this computer, then try again.</source>
        <translation>Libérez de la place sur cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the name, the folder and its permissions.</source>
        <translation>Vérifiez le nom, le dossier et ses permissions.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s own words are below; correct what they name and send it again.</source>
        <translation>Les mots de l’ordonnanceur figurent ci-dessous&#x202f;; corrigez ce qu’ils désignent et renvoyez la tâche.</translation>
    </message>
    <message>
        <source>Send it again. If that repeats, a disk or the network is failing.</source>
        <translation>Envoyez-le à nouveau. Si cela se répète, un disque ou le réseau est défaillant.</translation>
    </message>
    <message>
        <source>Try again. If that repeats, tell us the words below.</source>
        <translation>Réessayez. Si cela se répète, communiquez-nous les mots ci-dessous.</translation>
    </message>
    <message>
        <source>Correct what is named below.</source>
        <translation>Corrigez ce qui est indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>Ask the operator, with the words below.</source>
        <translation>Interrogez l’opérateur, en citant les mots ci-dessous.</translation>
    </message>
    <message>
        <source>%1 shows a key that is marked as revoked. The connection was refused.</source>
        <translation>%1 présente une clé marquée comme révoquée. La connexion a été refusée.</translation>
    </message>
    <message>
        <source>Your certificate for %1 has expired.</source>
        <translation>Votre certificat pour %1 a expiré.</translation>
    </message>
    <message>
        <source>A revoked key may be in the wrong hands. Ask the operator which key the host has now, and do not connect before you know.</source>
        <translation>Une clé révoquée peut être entre de mauvaises mains. Demandez à l’opérateur quelle clé l’hôte possède désormais, et ne vous connectez pas avant de le savoir.</translation>
    </message>
    <message>
        <source>Get a new certificate the way the site describes, then connect again.</source>
        <translation>Obtenez un nouveau certificat comme le site l’indique, puis connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The site has not enough room for all of it: %1</source>
        <translation>Le site n’a pas assez de place pour le tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer has not enough room for all of it: %1</source>
        <translation>Cet ordinateur n’a pas assez de place pour le tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make room or choose another folder. Resumed, it is tried all the same.</source>
        <translation>Libérez de la place ou choisissez un autre dossier. Repris, le transfert est tenté malgré tout.</translation>
    </message>
    <message>
        <source>The site is there, but did not finish in time: %1</source>
        <translation>Le site répond, mais n’a pas fini à temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file was changed while it was read: %1</source>
        <translation>Le fichier a changé pendant sa lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>The site allows no more work at once on this connection.</source>
        <translation>Le site n’admet pas davantage d’opérations simultanées sur cette connexion.</translation>
    </message>
    <message>
        <source>Your files are untouched.</source>
        <translation>Vos fichiers sont intacts.</translation>
    </message>
    <message>
        <source>The files at the site are untouched.</source>
        <translation>Les fichiers du site sont intacts.</translation>
    </message>
    <message>
        <source>Whether a job was started is not known; what you entered is kept.</source>
        <translation>On ne sait pas si une tâche a été lancée&#x202f;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Whether the job was cancelled is not known.</source>
        <translation>On ne sait pas si la tâche a été annulée.</translation>
    </message>
    <message>
        <source>Whether all of it was done is not known.</source>
        <translation>On ne sait pas si tout a été fait.</translation>
    </message>
    <message>
        <source>Whether the file was replaced is not known; your text is still in the window.</source>
        <translation>On ne sait pas si le fichier a été remplacé&#x202f;; votre texte est toujours dans la fenêtre.</translation>
    </message>
    <message>
        <source>The file is as it was, and your text is still in the window.</source>
        <translation>Le fichier est tel qu’il était, et votre texte est toujours dans la fenêtre.</translation>
    </message>
    <message>
        <source>Look at the list of jobs before you send it again: a second job would cost a second time.</source>
        <translation>Regardez la liste des tâches avant de renvoyer la vôtre&#xa0;: une seconde tâche coûterait une seconde fois.</translation>
    </message>
    <message>
        <source>Look at the list of jobs before you try again.</source>
        <translation>Regardez la liste des tâches avant de réessayer.</translation>
    </message>
    <message>
        <source>Look at the folder before you try again.</source>
        <translation>Regardez le dossier avant de réessayer.</translation>
    </message>
    <message>
        <source>Save again: what is there now is looked at first.</source>
        <translation>Enregistrez à nouveau&#xa0;: ce qui s’y trouve maintenant est d’abord examiné.</translation>
    </message>
    <message>
        <source>A busy file system or scheduler is the usual cause. Try again later.</source>
        <translation>La cause habituelle est un système de fichiers ou un ordonnanceur surchargé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again once nothing writes to it any more.</source>
        <translation>Réessayez quand plus rien n’y écrit.</translation>
    </message>
    <message>
        <source>Try again when the transfer has ended.</source>
        <translation>Réessayez quand le transfert sera terminé.</translation>
    </message>
    <message>
        <source>%1 is your home folder or holds it, and is not deleted as a whole.</source>
        <translation>%1 est votre dossier personnel ou le contient, et n’est pas supprimé en entier.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder, but a special file: a pipe, a socket or a device.</source>
        <translation>%1 n’est ni un fichier ni un dossier, mais un fichier spécial&#xa0;: un tube, un socket ou un périphérique.</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere, or in a circle.</source>
        <translation>%1 est un lien qui ne mène nulle part, ou qui tourne en rond.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>%1 lies in the folder that is to be copied, or is that folder.</source>
        <translation>%1 se trouve dans le dossier à copier, ou est ce dossier.</translation>
    </message>
    <message>
        <source>This name is too long: %1</source>
        <translation>Ce nom est trop long&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 answers on that port, but no SSH server does.</source>
        <translation>%1 répond sur ce port, mais ce n’est pas un serveur SSH.</translation>
    </message>
    <message>
        <source>The server gives no reason. A file system that may only be read, something that is in use, or a name that is not allowed there are the usual ones.</source>
        <translation>Le serveur ne donne pas de raison. Les plus courantes&#xa0;: un système de fichiers en lecture seule, un élément en cours d’utilisation ou un nom qui n’y est pas permis.</translation>
    </message>
    <message>
        <source>Choose what is in it instead.</source>
        <translation>Choisissez plutôt ce qu’il contient.</translation>
    </message>
    <message>
        <source>Only files, folders and links are copied.</source>
        <translation>Seuls les fichiers, les dossiers et les liens sont copiés.</translation>
    </message>
    <message>
        <source>The link itself is there: look where it leads, and whether that was moved or deleted.</source>
        <translation>Le lien lui-même est là&#xa0;: regardez où il mène, et si cela a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Choose the folder it lies in, or another one.</source>
        <translation>Choisissez le dossier qui le contient, ou un autre.</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>Choisissez un dossier hors de celui-ci.</translation>
    </message>
    <message>
        <source>Most systems take 255 bytes; some letters take two or more. Choose a shorter one.</source>
        <translation>La plupart des systèmes acceptent 255 octets&#x202f;; certaines lettres en prennent deux ou plus. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Check the host name and the port; 22 is the usual one.</source>
        <translation>Vérifiez le nom de l’hôte et le port&#x202f;; 22 est le port habituel.</translation>
    </message>
</context>
<context>
    <name>officina::EthicsForm</name>
    <message>
        <source>Where the data comes from, and on what grounds you use it</source>
        <translation>D’où viennent les données, et sur quelle base vous les utilisez</translation>
    </message>
    <message>
        <source>Personal data is involved</source>
        <translation>Des données personnelles sont concernées</translation>
    </message>
    <message>
        <source>Parts are confidential</source>
        <translation>Certaines parties sont confidentielles</translation>
    </message>
    <message>
        <source>How data and people are protected: anonymisation, encryption, fairness</source>
        <translation>Protection des données et des personnes&#xa0;: anonymisation, chiffrement, équité</translation>
    </message>
    <message>
        <source>The purpose is civilian only</source>
        <translation>La finalité est exclusivement civile</translation>
    </message>
    <message>
        <source>The use respects the AI Act</source>
        <translation>L’utilisation respecte le règlement sur l’IA</translation>
    </message>
    <message>
        <source>Everyone works for an organisation in an accepted country</source>
        <translation>Chacun travaille pour un organisme d’un pays admis</translation>
    </message>
</context>
<context>
    <name>officina::ExportDialog</name>
    <message>
        <source>Light colours, for paper</source>
        <translation>Couleurs claires, pour le papier</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Drawing that stays sharp (SVG)</source>
        <translation>Dessin qui reste net (SVG)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Document (PDF)</translation>
    </message>
    <message>
        <source>Report with values, for a browser (HTML)</source>
        <translation>Rapport avec les valeurs, pour un navigateur (HTML)</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Width of a chart</source>
        <translation>Largeur d’un graphique</translation>
    </message>
    <message>
        <source>Height of a chart</source>
        <translation>Hauteur d’un graphique</translation>
    </message>
    <message>
        <source>Charts beside each other</source>
        <translation>Graphiques côte à côte</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>officina::FactoriesPage</name>
    <message>
        <source>not verified</source>
        <extracomment>Behind a fact that rests on general knowledge alone</extracomment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No factory or antenna has all these words in its name, place, systems or sectors.</source>
        <translation>Aucune fabrique ni antenne n’a tous ces mots dans son nom, son lieu, ses systèmes ou ses secteurs.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabriques</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Three counts side by side</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%n fabrique</numerusform>
            <numerusform>%n fabriques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antenna(s)</source>
        <translation>
            <numerusform>%n antenne</numerusform>
            <numerusform>%n antennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n système</numerusform>
            <numerusform>%n systèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: name, country, accelerator, sector…</source>
        <translation>Filtre&#xa0;: nom, pays, accélérateur, secteur…</translation>
    </message>
    <message>
        <source>Filter the factories</source>
        <translation>Filtrer les fabriques</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Antennas</source>
        <translation>Antennes</translation>
    </message>
    <message>
        <source>Factories and antennas</source>
        <translation>Fabriques et antennes</translation>
    </message>
    <message>
        <source>Antenna in %1</source>
        <translation>Antenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City or host</source>
        <translation>Ville ou hôte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Main accelerator</source>
        <translation>Accélérateur</translation>
    </message>
</context>
<context>
    <name>officina::FactoryDetail</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>city not known</source>
        <translation>ville inconnue</translation>
    </message>
    <message>
        <source>hosted by %1</source>
        <translation>hébergée par %1</translation>
    </message>
    <message>
        <source>chosen in round %1, %2</source>
        <translation>retenue lors de la vague %1, %2</translation>
    </message>
    <message>
        <source>Antenna in %1</source>
        <translation>Antenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · hosted by %2</source>
        <translation>%1 · hébergé par %2</translation>
    </message>
    <message>
        <source>An antenna is a country’s door to factories elsewhere: advice at home, computing time there.</source>
        <translation>Une antenne est la porte d’un pays vers des fabriques situées ailleurs&#xa0;: conseil sur place, temps de calcul là-bas.</translation>
    </message>
    <message>
        <source>Its factories</source>
        <translation>Ses fabriques</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Request an allocation</source>
        <translation>Demander une allocation</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Systems of the factory</source>
        <translation>Systèmes de la fabrique</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>%1 is not open yet, as far as is known</source>
        <translation>%1 n’est pas encore ouvert, autant qu’on sache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accélérateurs</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPU par nœud</translation>
    </message>
    <message>
        <source>Login host</source>
        <translation>Hôte de connexion</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Ordonnanceur</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Puissance de crête</translation>
    </message>
    <message>
        <source>Measured (HPL)</source>
        <translation>Mesurée (HPL)</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Constructeur</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Sources divergentes</translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation>Ce que vous pouvez demander</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>Réponse sous</translation>
    </message>
    <message>
        <source>Partitions come and go: the call’s own page decides.</source>
        <translation>Les partitions changent&#xa0;: la page de l’appel fait foi.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Antennas</source>
        <translation>Antennes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>Divergences entre sources</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Facts collected on %1. “Not verified” marks what no page read confirms.</source>
        <translation>Données recueillies le %1. «&#xa0;Non vérifié&#xa0;» signale ce qu’aucune page lue ne confirme.</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Memory each</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>officina::FilePane</name>
    <message>
        <source>Name</source>
        <comment>column of a file list</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column of a file list</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column of a file list</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Ce dossier est vide</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Show names with…</source>
        <translation>Afficher les noms contenant…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Folder shown of: %1</source>
        <translation>Dossier affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Up to the folder above (Alt+Up)</source>
        <translation>Dossier parent (Alt+Haut)</translation>
    </message>
    <message>
        <source>New folder (Ctrl+Shift+N)</source>
        <translation>Nouveau dossier (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
    <message>
        <source>Show hidden files (Ctrl+H)</source>
        <translation>Afficher les fichiers cachés (Ctrl+H)</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Afficher les fichiers cachés</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the new folder in %1:</source>
        <translation>Nom du nouveau dossier dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
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
        <source>Home and bookmarks (Ctrl+B)</source>
        <translation>Dossier personnel et signets (Ctrl+B)</translation>
    </message>
    <message>
        <source>Permissions…</source>
        <translation>Permissions…</translation>
    </message>
    <message>
        <source>Size with everything in it</source>
        <translation>Taille avec tout le contenu</translation>
    </message>
    <message>
        <source>Search below this folder…</source>
        <translation>Rechercher sous ce dossier…</translation>
    </message>
    <message>
        <source>Open terminal here</source>
        <translation>Ouvrir un terminal ici</translation>
    </message>
    <message>
        <source>Copy ssh command</source>
        <translation>Copier la commande ssh</translation>
    </message>
    <message>
        <source>Bookmark this folder</source>
        <translation>Ajouter un signet pour ce dossier</translation>
    </message>
    <message>
        <source>Home and bookmarks</source>
        <translation>Dossier personnel et signets</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>No terminal program was found on this computer.</source>
        <translation>Aucun programme de terminal n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The variable TERMINAL may name one.</source>
        <translation>La variable TERMINAL peut en désigner un.</translation>
    </message>
    <message>
        <source>Copy the ssh command from the context menu, and paste it into a terminal.</source>
        <translation>Copiez la commande ssh depuis le menu contextuel et collez-la dans un terminal.</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>sizes on a disk</comment>
        <translation>%1 sur %2 utilisés</translation>
    </message>
    <message>
        <source>Of the file system that holds this folder; %1 are free for you.</source>
        <translation>Du système de fichiers qui contient ce dossier&#x202f;; %1 sont libres pour vous.</translation>
    </message>
    <message>
        <source>Start folder</source>
        <translation>Dossier de départ</translation>
    </message>
    <message>
        <source>Remove the bookmark of this folder</source>
        <translation>Retirer le signet de ce dossier</translation>
    </message>
    <message>
        <source>Room for %1 more files.</source>
        <translation>De la place pour %1 fichiers de plus.</translation>
    </message>
    <message>
        <source>View or edit</source>
        <translation>Afficher ou modifier</translation>
    </message>
</context>
<context>
    <name>officina::FileTable</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>officina::HostKeyDialog</name>
    <message>
        <source>New host</source>
        <translation>Nouvel hôte</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Trust and remember</source>
        <translation>Faire confiance et retenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This computer has not met %1 before</source>
        <translation>Cet ordinateur n’a encore jamais rencontré %1</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the site publishes in its documentation, or ask its support. If the two are equal, trust it: Officina remembers the key and refuses any other from then on. If they differ, cancel: you may be talking to someone else.</source>
        <translation>Comparez l’empreinte avec celle que le site publie dans sa documentation, ou interrogez son assistance. Si les deux sont identiques, faites-lui confiance&#xa0;: Officina retient la clé et refusera désormais toute autre. Si elles diffèrent, annulez&#xa0;: vous parlez peut-être à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>officina::JobDetail</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Open curves</source>
        <translation>Ouvrir les courbes</translation>
    </message>
    <message>
        <source>Save job record…</source>
        <translation>Enregistrer le relevé…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Script of the job</source>
        <translation>Script de la tâche</translation>
    </message>
    <message>
        <source>This job was not sent from Officina: its script is not known.</source>
        <translation>Cette tâche n’a pas été envoyée depuis Officina&#xa0;: son script n’est pas connu.</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Cancel job %1, “%2”?</source>
        <translation>Annuler la tâche %1, «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>It leaves the queue and uses nothing. Its folder stays: %1</source>
        <translation>Elle quitte la file d’attente et ne consomme rien. Son dossier reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>It ends at once. What it wrote so far stays, checkpoints too: %1</source>
        <translation>Elle s’arrête aussitôt. Ce qu’elle a écrit reste, points de reprise compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 are used up.</source>
        <comment>GPU-hours</comment>
        <translation>%1 déjà consommées.</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Cancelling job %1…</source>
        <translation>Annulation de la tâche %1…</translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation>La tâche %1 a été annulée.</translation>
    </message>
    <message>
        <source>Save job record</source>
        <translation>Enregistrer le relevé de la tâche</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>officina::JobFiles</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Files of the job</source>
        <translation>Fichiers de la tâche</translation>
    </message>
</context>
<context>
    <name>officina::JobOverview</name>
    <message>
        <source>Running time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>Temps processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scheduler&apos;s state, reason</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Running time of the limit</source>
        <translation>Durée écoulée par rapport à la limite</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>running time</comment>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time so far, time limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 so far, %2 at most</source>
        <comment>GPU-hours</comment>
        <translation>%1 jusqu’ici, %2 au plus</translation>
    </message>
    <message>
        <source>%1 at most, of %2 asked for</source>
        <comment>memory used</comment>
        <translation>%1 au plus, sur %2 demandés</translation>
    </message>
</context>
<context>
    <name>officina::JobTexts</name>
    <message>
        <source>priority</source>
        <comment>why a job waits: others come first</comment>
        <translation>priorité</translation>
    </message>
    <message>
        <source>resources</source>
        <comment>why a job waits: not enough is free</comment>
        <translation>ressources</translation>
    </message>
    <message>
        <source>another job</source>
        <comment>why a job waits</comment>
        <translation>autre tâche</translation>
    </message>
    <message>
        <source>start time</source>
        <comment>why a job waits: a time was asked for</comment>
        <translation>heure de début</translation>
    </message>
    <message>
        <source>held</source>
        <comment>why a job waits</comment>
        <translation>retenue</translation>
    </message>
    <message>
        <source>nodes not available</source>
        <comment>why a job waits</comment>
        <translation>nœuds indisponibles</translation>
    </message>
    <message>
        <source>limit of the project</source>
        <comment>why a job waits</comment>
        <translation>limite du projet</translation>
    </message>
    <message>
        <source>limit of the partition</source>
        <comment>why a job waits</comment>
        <translation>limite de la partition</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>En fin d’exécution</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation>Durée dépassée</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Node failed</source>
        <translation>Nœud en panne</translation>
    </message>
    <message>
        <source>Pushed aside</source>
        <comment>by a job of higher priority</comment>
        <translation>Préemptée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a job, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>nodes, GPUs per node</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>nodes, GPUs of all of them</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>starts ≈ %1</source>
        <comment>a time</comment>
        <translation>débute ≈ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time so far, time limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nodes, GPUs</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n&#xa0;GPU</numerusform>
            <numerusform>%n&#xa0;GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>GPU-hours</comment>
        <translation>%1 consommées</translation>
    </message>
    <message>
        <source>%1 so far, %2 at most</source>
        <comment>GPU-hours</comment>
        <translation>%1 jusqu’ici, %2 au plus</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation>&#xa0;· </translation>
    </message>
    <message>
        <source>%1 GPU-min</source>
        <translation>%1&#xa0;min GPU</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>arrêtée par le signal %1</translation>
    </message>
</context>
<context>
    <name>officina::JobsPage</name>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Nodes × GPUs</source>
        <translation>Nœuds × GPU</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>mine · refreshed %1</source>
        <comment>when</comment>
        <translation>les miennes · actualisées %1</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the jobs</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>New job…</source>
        <translation>Nouvelle tâche…</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
    <message>
        <source>Open curves</source>
        <translation>Ouvrir les courbes</translation>
    </message>
    <message>
        <source>Copy job id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy script</source>
        <translation>Copier le script</translation>
    </message>
    <message>
        <source>Save job record…</source>
        <translation>Enregistrer le relevé…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Job %1 was submitted.</source>
        <translation>La tâche %1 a été soumise.</translation>
    </message>
    <message>
        <source>No site in use</source>
        <translation>Aucun site en service</translation>
    </message>
    <message>
        <source>Jobs run on a site. Connect to one, or to the practice factory to try it out.</source>
        <translation>Les tâches s’exécutent sur un site. Connectez-vous à l’un d’eux, ou à la fabrique d’exercice pour essayer.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Asking %1 for your jobs…</source>
        <translation>Demande de vos tâches au site %1…</translation>
    </message>
    <message>
        <source>No jobs in the last days</source>
        <translation>Aucune tâche ces derniers jours</translation>
    </message>
    <message>
        <source>A job runs a script on the site&apos;s GPUs. Start with the training template: you see the whole script before it is sent.</source>
        <translation>Une tâche exécute un script sur les GPU du site. Commencez par le gabarit d’entraînement&#xa0;: vous voyez le script entier avant qu’il soit envoyé.</translation>
    </message>
    <message>
        <source>Not signed in to %1</source>
        <translation>Pas connecté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>officina::Journey</name>
    <message>
        <source>Choose a factory</source>
        <translation>Choisir une fabrique</translation>
    </message>
    <message numerus="yes">
        <source>%n factories in Europe, with their systems and ways in.</source>
        <translation>
            <numerusform>%n fabrique en Europe, avec ses systèmes et ses voies d’accès.</numerusform>
            <numerusform>%n fabriques en Europe, avec leurs systèmes et leurs voies d’accès.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request an allocation</source>
        <translation>Demander une allocation</translation>
    </message>
    <message>
        <source>Project %1 on %2</source>
        <translation>Projet %1 sur %2</translation>
    </message>
    <message>
        <source>Write a draft for Playground or Fast Lane; it is checked as you write.</source>
        <translation>Rédigez un brouillon pour Playground ou Fast Lane&#x202f;; il est vérifié pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Demande sans titre</translation>
    </message>
    <message>
        <source>“%1” is ready to be sent</source>
        <translation>«&#xa0;%1&#xa0;» est prêt à être envoyé</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n point(s) open</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n point à compléter</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n points à compléter</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage your data</source>
        <translation>Déposer vos données</translation>
    </message>
    <message>
        <source>%1 is on its way, %2 left</source>
        <translation>%1 en cours de transfert, reste %2</translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation>%1 en cours de transfert</translation>
    </message>
    <message>
        <source>%1 arrived, every sum verified</source>
        <translation>%1 arrivés, toutes les sommes vérifiées</translation>
    </message>
    <message>
        <source>Send a folder to the site; every file is verified.</source>
        <translation>Envoyez un dossier au site&#x202f;; chaque fichier est vérifié.</translation>
    </message>
    <message>
        <source>Run your training</source>
        <translation>Lancer votre entraînement</translation>
    </message>
    <message>
        <source>“%1” has been running for %2</source>
        <translation>«&#xa0;%1&#xa0;» tourne depuis %2</translation>
    </message>
    <message>
        <source>“%1” waits for its turn</source>
        <translation>«&#xa0;%1&#xa0;» attend son tour</translation>
    </message>
    <message>
        <source>“%1” completed in %2</source>
        <translation>«&#xa0;%1&#xa0;» terminée en %2</translation>
    </message>
    <message>
        <source>Submit a job; its script is shown before it is sent.</source>
        <translation>Soumettez une tâche&#x202f;; son script est montré avant l’envoi.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Suivre l’apprentissage</translation>
    </message>
    <message>
        <source>The curves of “%1” grow while it trains</source>
        <translation>Les courbes de «&#xa0;%1&#xa0;» grandissent pendant l’entraînement</translation>
    </message>
    <message>
        <source>See how “%1” learned</source>
        <translation>Voir comment «&#xa0;%1&#xa0;» a appris</translation>
    </message>
    <message>
        <source>Curves appear here while the job runs.</source>
        <translation>Les courbes apparaissent ici pendant que la tâche tourne.</translation>
    </message>
    <message>
        <source>Next: submit a job that starts from “%1”</source>
        <translation>Ensuite&#xa0;: soumettez une tâche qui part de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 arrived verified; %n file(s) left out</source>
        <translation>
            <numerusform>%1 est arrivé et vérifié&#x202f;; %n fichier laissé de côté</numerusform>
            <numerusform>%1 est arrivé et vérifié&#x202f;; %n fichiers laissés de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::LeftPartsDialog</name>
    <message>
        <source>Looking for its temporary files…</source>
        <translation>Recherche de ses fichiers temporaires…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Delete and remove</source>
        <translation>Supprimer et retirer</translation>
    </message>
    <message>
        <source>Remove a transfer</source>
        <translation>Retirer un transfert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What has arrived of it under a temporary name stays at %1, in %2. Connect there first to have it deleted.</source>
        <comment>%1: a site, %2: a folder</comment>
        <translation>Ce qui en est arrivé sous un nom temporaire reste chez %1, dans %2. Connectez-vous-y d’abord pour le faire supprimer.</translation>
    </message>
    <message>
        <source>Whether temporary files of it stay in %1 could not be found out.</source>
        <comment>%1: a folder</comment>
        <translation>On n’a pas pu savoir s’il en reste des fichiers temporaires dans %1.</translation>
    </message>
    <message>
        <source>A temporary file of it, %1, stays there:
%2</source>
        <comment>%1: a size, %2: a path</comment>
        <translation>Un de ses fichiers temporaires, de %1, y reste&#xa0;:
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n temporary file(s) of it, %1 in all, stay in:
%2</source>
        <comment>%1: a size, %2: a folder</comment>
        <translation>
            <numerusform>%n de ses fichiers temporaires, %1 en tout, reste dans&#xa0;:
%2</numerusform>
            <numerusform>%n de ses fichiers temporaires, %1 en tout, restent dans&#xa0;:
%2</numerusform>
        </translation>
    </message>
    <message>
        <source>If the same is sent once more, it goes on from what is there.</source>
        <translation>Si vous le renvoyez, l’envoi reprendra à partir de ce qui est là.</translation>
    </message>
</context>
<context>
    <name>officina::MainWindow</name>
    <message>
        <source>Connect to a site…</source>
        <translation>Se connecter à un site…</translation>
    </message>
    <message>
        <source>Reconnect to %1</source>
        <translation>Se reconnecter au site %1</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Quitter le site %1</translation>
    </message>
    <message>
        <source>Renew the certificate…</source>
        <translation>Renouveler le certificat…</translation>
    </message>
</context>
<context>
    <name>officina::MeasureDialog</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Comptage&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>officina::MediaCard</name>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message>
        <source>Image of %1</source>
        <translation>Image de %1</translation>
    </message>
    <message>
        <source>Histograms of %1</source>
        <translation>Histogrammes de %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Pas %1</translation>
    </message>
</context>
<context>
    <name>officina::Needs</name>
    <message>
        <source>Job %1 “%2” failed after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a échoué au bout de %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” reached its time limit after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a atteint sa durée maximale au bout de %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” ran out of memory after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a manqué de mémoire au bout de %3.</translation>
    </message>
    <message>
        <source>Job %1 “%2” lost its node after %3.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a perdu son nœud au bout de %3.</translation>
    </message>
    <message>
        <source>Open transfers</source>
        <translation>Ouvrir les transferts</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) exist on the other side and differ.</source>
        <translation>
            <numerusform>%1&#xa0;: %n fichier existe de l’autre côté et diffère.</numerusform>
            <numerusform>%1&#xa0;: %n fichiers existent de l’autre côté et diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer of %1 was interrupted; it can go on where it stopped.</source>
        <translation>Le transfert de %1 a été interrompu&#x202f;; il peut continuer là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The transfer of %1 stopped. %2</source>
        <translation>Le transfert de %1 s’est arrêté. %2</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>Ouvrir la tâche</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Demande sans titre</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n open point(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a %n point à compléter.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a %n points à compléter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Ouvrir la demande</translation>
    </message>
</context>
<context>
    <name>officina::NeedsList</name>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Open points of requests, stopped transfers and failed jobs appear here.</source>
        <translation>Les points à compléter des demandes, les transferts arrêtés et les tâches en échec apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>officina::NewJobDialog</name>
    <message>
        <source>New job</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>New job on %1</source>
        <translation>Nouvelle tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>unit after a number</comment>
        <translation>&#xa0;Mio</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source> min</source>
        <comment>unit after a number</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>Folder on the site</source>
        <translation>Dossier sur le site</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unités cachées</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>as the program chooses</source>
        <translation>au choix du programme</translation>
    </message>
    <message>
        <source>the folder that was staged</source>
        <translation>le dossier déposé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The script that will be sent</source>
        <translation>Le script qui sera envoyé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Submit job</source>
        <translation>Soumettre la tâche</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>Asking the site for its work folder…</source>
        <translation>Demande au site de son dossier de travail…</translation>
    </message>
    <message>
        <source>It goes, with the output and the run&apos;s files, to %1</source>
        <translation>Il va, avec la sortie et les fichiers de l’exécution, dans %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>%1: a number from %2 to %3 is needed.</source>
        <translation>%1&#xa0;: il faut un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>%1: something in it cannot stand in a script of the scheduler.</source>
        <translation>%1&#xa0;: quelque chose n’y est pas admis dans un script de l’ordonnanceur.</translation>
    </message>
</context>
<context>
    <name>officina::Notice</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::OutputView</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Output of the job</source>
        <translation>Sortie de la tâche</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Rien d’écrit pour l’instant.</translation>
    </message>
    <message>
        <source>This job wrote no output.</source>
        <translation>Cette tâche n’a rien écrit.</translation>
    </message>
</context>
<context>
    <name>officina::Pages</name>
    <message>
        <source>Job %1 was cancelled, because one of its curves is lost.</source>
        <translation>La tâche %1 a été annulée, car une de ses courbes est perdue.</translation>
    </message>
    <message>
        <source>Open the curves of a folder</source>
        <translation>Ouvrir les courbes d’un dossier</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>Afficher les courbes</translation>
    </message>
</context>
<context>
    <name>officina::PatternDialog</name>
    <message>
        <source>Plain logs by a pattern</source>
        <translation>Journaux en texte selon un motif</translation>
    </message>
    <message>
        <source>Files named *.log, *.out, *.err and *.txt are read, too, where their lines match. Write a line as the program prints it, with ... for each number: it is named by the word before it. A regular expression with a named group for each number does as well. Empty: such files of a folder are not read.</source>
        <translation>Les fichiers *.log, *.out, *.err et *.txt sont lus aussi, là où leurs lignes correspondent. Écrivez une ligne comme le programme l’imprime, avec ... pour chaque nombre&#xa0;: le mot qui le précède lui donne son nom. Une expression rationnelle avec un groupe nommé pour chaque nombre convient aussi. Vide&#xa0;: de tels fichiers d’un dossier ne sont pas lus.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Try it on lines of your log</source>
        <translation>L’essayer sur des lignes de votre journal</translation>
    </message>
    <message>
        <source>Lines to try the pattern on</source>
        <translation>Lignes sur lesquelles essayer le motif</translation>
    </message>
    <message>
        <source>That is neither a line with ... for a number nor a regular expression with a group.</source>
        <translation>Ce n’est ni une ligne avec ... pour un nombre, ni une expression rationnelle avec un groupe.</translation>
    </message>
    <message>
        <source>%1 at step %2: %3</source>
        <comment>%1: name of a curve</comment>
        <translation>%1 au pas %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in these lines matches.</source>
        <translation>Rien ne correspond dans ces lignes.</translation>
    </message>
</context>
<context>
    <name>officina::PermissionsDialog</name>
    <message>
        <source>Also for everything in the folders</source>
        <translation>Aussi pour tout le contenu des dossiers</translation>
    </message>
    <message>
        <source>Set permissions</source>
        <translation>Appliquer les permissions</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Run or enter</source>
        <translation>Exécuter ou entrer</translation>
    </message>
    <message>
        <source>Octal</source>
        <translation>Octal</translation>
    </message>
    <message>
        <source>Folders that may be read can then be entered too. Links are left as they are.</source>
        <translation>On peut alors aussi entrer dans les dossiers lisibles. Les liens restent tels quels.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of setting permissions</source>
        <translation>Avancement du changement de permissions</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n item(s)</source>
        <translation>
            <numerusform>Fait pour %n élément</numerusform>
            <numerusform>Fait pour %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>officina::PointsModel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>officina::ProjectForm</name>
    <message>
        <source>Title of the project</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Summary: what you want to do and why it matters (150 to 300 words serve well)</source>
        <translation>Résumé&#xa0;: ce que vous voulez faire et pourquoi c’est important (150 à 300 mots conviennent)</translation>
    </message>
    <message>
        <source>Keywords, with commas between</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Software: names, versions, licences, containers</source>
        <translation>Logiciels&#xa0;: noms, versions, licences, conteneurs</translation>
    </message>
    <message>
        <source>Checkpoints: how often runs are saved, and how they go on</source>
        <translation>Points de reprise&#xa0;: fréquence d’enregistrement des exécutions, et comment elles reprennent</translation>
    </message>
</context>
<context>
    <name>officina::QuestionsDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Identification sur %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 demande</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>officina::QuotaDialog</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Quota at %1</source>
        <comment>%1: a site</comment>
        <translation>Quota sur %1</translation>
    </message>
    <message>
        <source>What the site says</source>
        <translation>Ce que dit le site</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The site wants this asked seldom; waiting for its turn…</source>
        <translation>Le site veut que ce soit demandé rarement&#x202f;; attente du tour…</translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>Demande au site…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>date and time</comment>
        <translation>État du %1</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>La commande s’est terminée avec le code %1.</translation>
    </message>
    <message>
        <source>Quota…</source>
        <translation>Quota…</translation>
    </message>
    <message>
        <source>What the site&apos;s own command says of your quota</source>
        <translation>Ce que la commande du site dit de votre quota</translation>
    </message>
</context>
<context>
    <name>officina::Rail</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabriques</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>officina::RemoveDialog</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>Ce qui sera supprimé</translation>
    </message>
    <message>
        <source>Progress of deleting</source>
        <translation>Avancement de la suppression</translation>
    </message>
    <message>
        <source>Delete from %1 for good, with everything in it? This cannot be undone.</source>
        <translation>Supprimer définitivement de %1, avec tout le contenu&#x202f;? Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Comptage&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 of %n item(s)</source>
        <translation>
            <numerusform>%1 sur %n élément supprimé</numerusform>
            <numerusform>%1 sur %n éléments supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RenameEdit</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
</context>
<context>
    <name>officina::RenewDialog</name>
    <message>
        <source>Run the command</source>
        <translation>Exécuter la commande</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Renew the certificate for %1</source>
        <comment>%1: a site</comment>
        <translation>Renouveler le certificat pour %1</translation>
    </message>
    <message>
        <source>What the command prints</source>
        <translation>Ce que la commande affiche</translation>
    </message>
    <message>
        <source>It is run on this computer, and may open a page in the browser.</source>
        <translation>Elle est exécutée sur cet ordinateur et peut ouvrir une page dans le navigateur.</translation>
    </message>
    <message>
        <source>The command still holds %1, which you have to fill in: in the settings of the site, where you connect to it.</source>
        <comment>%1: &apos;&lt;e-mail&gt;&apos;</comment>
        <translation>La commande contient encore %1, que vous devez compléter&#xa0;: dans les réglages du site, là où vous vous y connectez.</translation>
    </message>
    <message>
        <source>The command cannot be started: %1. The certificate is as it was. Is the program installed?</source>
        <comment>%1: the system&apos;s words</comment>
        <translation>La commande ne peut pas être lancée&#xa0;: %1. Le certificat est inchangé. Le programme est-il installé&#x202f;?</translation>
    </message>
    <message>
        <source>The command is running…</source>
        <translation>La commande est en cours…</translation>
    </message>
    <message>
        <source>Done. The certificate is renewed.</source>
        <translation>Terminé. Le certificat est renouvelé.</translation>
    </message>
    <message>
        <source>Stopped. The certificate is as it was, unless the command says otherwise.</source>
        <translation>Arrêtée. Le certificat est inchangé, sauf si la commande dit le contraire.</translation>
    </message>
    <message>
        <source>The command ended with code %1. The certificate is as it was, unless the command says otherwise.</source>
        <translation>La commande s’est terminée avec le code %1. Le certificat est inchangé, sauf si la commande dit le contraire.</translation>
    </message>
</context>
<context>
    <name>officina::ReportDialog</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>SHA-256, or why not</source>
        <translation>SHA-256, sinon la raison</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Rapport de %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>source and target of a transfer</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), %2</source>
        <comment>result, files, bytes</comment>
        <translation>
            <numerusform>%1&#xa0;: %n fichier, %2</numerusform>
            <numerusform>%1&#xa0;: %n fichiers, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Sums for sha256sum -c (*.sha256)</source>
        <translation>Sommes pour sha256sum -c (*.sha256)</translation>
    </message>
    <message>
        <source>Report with all details (*.json)</source>
        <translation>Rapport complet (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are counted here and not listed</source>
        <translation>
            <numerusform>%n fichier est compté ici sans figurer dans la liste</numerusform>
            <numerusform>%n fichiers sont comptés ici sans figurer dans la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ReportText</name>
    <message>
        <source>A link that leads out of the folder: it is not followed</source>
        <translation>Un lien qui mène hors du dossier&#xa0;: il n’est pas suivi</translation>
    </message>
    <message>
        <source>A pipe, socket or device: neither a file nor a folder</source>
        <translation>Un tube, un socket ou un périphérique&#xa0;: ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>A different file is there and was kept</source>
        <translation>Un fichier différent est là et a été gardé</translation>
    </message>
    <message>
        <source>A link, and there are no links there</source>
        <translation>Un lien, et il n’y a pas de liens là-bas</translation>
    </message>
    <message>
        <source>It grew while it was read: only its beginning was copied</source>
        <translation>Il a grandi pendant la lecture&#xa0;: seul son début a été copié</translation>
    </message>
    <message>
        <source>Its time is not between 1970 and 2106, which is all that SFTP can say: the nearest was set</source>
        <translation>Sa date n’est pas entre 1970 et 2106, tout ce que SFTP peut dire&#xa0;: la plus proche a été mise</translation>
    </message>
    <message>
        <source>Its time or permissions could not be kept</source>
        <translation>Sa date ou ses permissions n’ont pas pu être gardées</translation>
    </message>
    <message>
        <source>It was read back: the site could not sum it</source>
        <translation>Il a été relu&#xa0;: le site n’a pas pu en calculer la somme</translation>
    </message>
</context>
<context>
    <name>officina::RequestEditor</name>
    <message>
        <source>Draft · saved %1</source>
        <translation>Brouillon · enregistré %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>Preview dossier (PDF)</source>
        <translation>Aperçu du dossier (PDF)</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>No cut-off: apply at any time.</source>
        <translation>Pas de date limite&#xa0;: candidature à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>Answer in about %n working day(s).</source>
        <translation>
            <numerusform>Réponse en %n jour ouvré environ.</numerusform>
            <numerusform>Réponse en %n jours ouvrés environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>Exporter le dossier de demande</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>officina::RequestForm</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n&#xa0;caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>officina::RequestsPage</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Pas encore de demande</translation>
    </message>
    <message>
        <source>Write a request for computing time here: it adds up the hours, compares them with the rules, and makes the dossier for the portal. It stays on this computer.</source>
        <translation>Rédigez ici une demande de temps de calcul&#xa0;: les heures sont additionnées, comparées aux règles, et le dossier pour le portail est produit. Elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start a Playground request</source>
        <translation>Commencer une demande Playground</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a duplicated request</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>officina::RunDelegate</name>
    <message>
        <source>live</source>
        <comment>a run that still grows</comment>
        <translation>en direct</translation>
    </message>
</context>
<context>
    <name>officina::RunList</name>
    <message>
        <source>Runs (regex)…</source>
        <translation>Exécutions (regex)…</translation>
    </message>
    <message>
        <source>Show only runs whose name matches</source>
        <translation>N’afficher que les exécutions dont le nom correspond</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Point at a chart to read its values here.</source>
        <translation>Pointez un graphique pour en lire les valeurs ici.</translation>
    </message>
    <message>
        <source>As logged, without smoothing</source>
        <translation>Tel qu’enregistré, sans lissage</translation>
    </message>
    <message>
        <source>Not a regular expression yet: %1</source>
        <translation>Pas encore une expression régulière&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, en direct</translation>
    </message>
    <message>
        <source>Show only this run</source>
        <translation>N’afficher que cette exécution</translation>
    </message>
    <message>
        <source>Close this run and those opened with it</source>
        <translation>Fermer cette exécution et celles ouvertes avec elle</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Afficher toutes les exécutions</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Renommer l’exécution</translation>
    </message>
    <message>
        <source>Name on this page; empty for its own:</source>
        <translation>Nom sur cette page&#x202f;; vide pour le sien&#xa0;:</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Pourpre</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Strongest contrast</source>
        <comment>a colour</comment>
        <translation>Contraste le plus fort</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>No longer highlight</source>
        <translation>Ne plus mettre en évidence</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Mettre en évidence</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>No longer pin to the top</source>
        <translation>Ne plus épingler en haut</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Hide all runs</source>
        <translation>Masquer toutes les exécutions</translation>
    </message>
    <message>
        <source>GPUs of the run</source>
        <translation>GPU de l’exécution</translation>
    </message>
    <message>
        <source>GPUs that the run keeps busy, for the axis of GPU-hours; 0 for what its job says:</source>
        <translation>GPU occupés par l’exécution, pour l’axe des heures GPU&#x202f;; 0 pour ce que dit sa tâche&#xa0;:</translation>
    </message>
    <message>
        <source>GPUs…</source>
        <translation>GPU…</translation>
    </message>
</context>
<context>
    <name>officina::RunTable</name>
    <message>
        <source>Filter the table…</source>
        <translation>Filtrer le tableau…</translation>
    </message>
    <message>
        <source>Show only rows that contain these words</source>
        <translation>N’afficher que les lignes qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Best is</source>
        <comment>followed by a choice: the lowest or the highest value</comment>
        <translation>Le meilleur est</translation>
    </message>
    <message>
        <source>the lowest</source>
        <comment>value is the best</comment>
        <translation>le plus bas</translation>
    </message>
    <message>
        <source>the highest</source>
        <comment>value is the best</comment>
        <translation>le plus haut</translation>
    </message>
    <message>
        <source>Show only the selected runs</source>
        <translation>N’afficher que les exécutions sélectionnées</translation>
    </message>
    <message>
        <source>Enter does so, too.</source>
        <translation>La touche Entrée le fait aussi.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>The selected rows as tab-separated text, for a spreadsheet</source>
        <translation>Les lignes sélectionnées en texte séparé par des tabulations, pour un tableur</translation>
    </message>
    <message>
        <source>Runs with their last and best values</source>
        <translation>Exécutions avec leurs dernières et meilleures valeurs</translation>
    </message>
    <message>
        <source>Values (regex)…</source>
        <translation>Valeurs (regex)…</translation>
    </message>
    <message>
        <source>Show only values whose name matches</source>
        <translation>Montrer seulement les valeurs dont le nom correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n further value(s) have no column; the filter finds them.</source>
        <translation>
            <numerusform>%n autre valeur n’a pas de colonne&#x202f;; le filtre la trouve.</numerusform>
            <numerusform>%n autres valeurs n’ont pas de colonne&#x202f;; le filtre les trouve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RunTableModel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernier pas</translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>%1: name of a curve</comment>
        <translation>%1, dernière</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <comment>%1: name of a curve</comment>
        <translation>%1, minimum</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <comment>%1: name of a curve</comment>
        <translation>%1, maximum</translation>
    </message>
    <message>
        <source>Step to %1</source>
        <comment>%1: &apos;loss ≤ 0.5&apos;</comment>
        <translation>Pas jusqu’à %1</translation>
    </message>
    <message>
        <source>Time to %1</source>
        <comment>%1: &apos;loss ≤ 0.5&apos;</comment>
        <translation>Durée jusqu’à %1</translation>
    </message>
    <message>
        <source>GPU-hours to %1</source>
        <comment>%1: &apos;loss ≤ 0.5&apos;</comment>
        <translation>Heures GPU jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>officina::RunTypesModel</name>
    <message>
        <source>Kind of run</source>
        <translation>Type d’exécution</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPU par nœud</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
</context>
<context>
    <name>officina::SearchDialog</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Search below %1</source>
        <translation>Rechercher sous %1</translation>
    </message>
    <message>
        <source>Double click leads to the folder of what was found.</source>
        <translation>Un double clic mène au dossier de ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Looked at %1 names, found %2</source>
        <translation>%1 noms examinés, %2 trouvés</translation>
    </message>
    <message>
        <source>Only the first %1 are shown.</source>
        <translation>Seuls les %1 premiers sont affichés.</translation>
    </message>
    <message numerus="yes">
        <source>Found %1; %n folder(s) could not be read.</source>
        <translation>
            <numerusform>Trouvé&#x202f;: %1&#x202f;; %n dossier n’a pas pu être lu.</numerusform>
            <numerusform>Trouvé&#x202f;: %1&#x202f;; %n dossiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Trouvé&#x202f;: %n</numerusform>
            <numerusform>Trouvés&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of a name, or a pattern such as *.txt</source>
        <translation>Partie d’un nom, ou motif comme *.txt</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore: *.txt anywhere, /data/*.bin in one folder, run?/ for folders.</source>
        <translation>Motifs comme dans un .gitignore&#xa0;: *.txt partout, /data/*.bin dans un dossier, run?/ pour des dossiers.</translation>
    </message>
</context>
<context>
    <name>officina::SecretDialog</name>
    <message>
        <source>Remember in the system&apos;s keychain</source>
        <translation>Retenir dans le trousseau du système</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not accepted, please try again</source>
        <translation>Non accepté, veuillez réessayer</translation>
    </message>
</context>
<context>
    <name>officina::Sector</name>
    <message>
        <source>aerospace</source>
        <translation>aérospatial</translation>
    </message>
    <message>
        <source>agri-food</source>
        <translation>agroalimentaire</translation>
    </message>
    <message>
        <source>agriculture</source>
        <translation>agriculture</translation>
    </message>
    <message>
        <source>agriculture and forestry</source>
        <translation>agriculture et sylviculture</translation>
    </message>
    <message>
        <source>animal health</source>
        <translation>santé animale</translation>
    </message>
    <message>
        <source>autonomous systems</source>
        <translation>systèmes autonomes</translation>
    </message>
    <message>
        <source>bioenergy</source>
        <translation>bioénergie</translation>
    </message>
    <message>
        <source>biomedicine</source>
        <translation>biomédecine</translation>
    </message>
    <message>
        <source>biotechnology</source>
        <translation>biotechnologies</translation>
    </message>
    <message>
        <source>blue biotechnology</source>
        <translation>biotechnologies bleues</translation>
    </message>
    <message>
        <source>Bulgarian language models</source>
        <translation>modèles de langue bulgares</translation>
    </message>
    <message>
        <source>circular economy</source>
        <translation>économie circulaire</translation>
    </message>
    <message>
        <source>climate</source>
        <translation>climat</translation>
    </message>
    <message>
        <source>climate and environment</source>
        <translation>climat et environnement</translation>
    </message>
    <message>
        <source>consumer goods</source>
        <translation>biens de consommation</translation>
    </message>
    <message>
        <source>culture and language</source>
        <translation>culture et langue</translation>
    </message>
    <message>
        <source>cybersecurity</source>
        <translation>cybersécurité</translation>
    </message>
    <message>
        <source>cybersecurity (incl. defence)</source>
        <translation>cybersécurité (dont défense)</translation>
    </message>
    <message>
        <source>defence</source>
        <translation>défense</translation>
    </message>
    <message>
        <source>digital health</source>
        <translation>santé numérique</translation>
    </message>
    <message>
        <source>digital public services</source>
        <translation>services publics numériques</translation>
    </message>
    <message>
        <source>earth sciences and climate</source>
        <translation>sciences de la Terre et climat</translation>
    </message>
    <message>
        <source>education</source>
        <translation>éducation</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>engineering</source>
        <translation>ingénierie</translation>
    </message>
    <message>
        <source>environmental health</source>
        <translation>santé environnementale</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>finance</translation>
    </message>
    <message>
        <source>gaming</source>
        <translation>jeux vidéo</translation>
    </message>
    <message>
        <source>green economy</source>
        <translation>économie verte</translation>
    </message>
    <message>
        <source>green energy</source>
        <translation>énergies vertes</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>health and life sciences</source>
        <translation>santé et sciences de la vie</translation>
    </message>
    <message>
        <source>healthcare</source>
        <translation>soins de santé</translation>
    </message>
    <message>
        <source>human health</source>
        <translation>santé humaine</translation>
    </message>
    <message>
        <source>industry 4.0</source>
        <translation>industrie 4.0</translation>
    </message>
    <message>
        <source>IT and cybersecurity incl. quantum</source>
        <translation>informatique et cybersécurité, dont quantique</translation>
    </message>
    <message>
        <source>large language models</source>
        <translation>grands modèles de langue</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>droit</translation>
    </message>
    <message>
        <source>life sciences</source>
        <translation>sciences de la vie</translation>
    </message>
    <message>
        <source>manufacturing</source>
        <translation>fabrication</translation>
    </message>
    <message>
        <source>manufacturing and industry</source>
        <translation>fabrication et industrie</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>matériaux</translation>
    </message>
    <message>
        <source>mechanical engineering</source>
        <translation>génie mécanique</translation>
    </message>
    <message>
        <source>media</source>
        <translation>médias</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>médecine</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>mobilité</translation>
    </message>
    <message>
        <source>physics</source>
        <translation>physique</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>public administration</source>
        <translation>administration publique</translation>
    </message>
    <message>
        <source>public sector</source>
        <translation>secteur public</translation>
    </message>
    <message>
        <source>public-sector data</source>
        <translation>données du secteur public</translation>
    </message>
    <message>
        <source>research</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>robotics</source>
        <translation>robotique</translation>
    </message>
    <message>
        <source>security and cybersecurity</source>
        <translation>sécurité et cybersécurité</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>space and earth observation</source>
        <translation>espace et observation de la Terre</translation>
    </message>
    <message>
        <source>space and robotics</source>
        <translation>espace et robotique</translation>
    </message>
    <message>
        <source>sustainability</source>
        <translation>durabilité</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transports</translation>
    </message>
</context>
<context>
    <name>officina::SendForm</name>
    <message>
        <source>Open the call in the browser</source>
        <translation>Ouvrir l’appel dans le navigateur</translation>
    </message>
    <message>
        <source>Requests are handed in on the portal of EuroHPC, by you. Export the dossier, open the call, and copy your answers into its form.</source>
        <translation>Les demandes se remettent sur le portail d’EuroHPC, par vous-même. Exportez le dossier, ouvrez l’appel et recopiez vos réponses dans son formulaire.</translation>
    </message>
    <message>
        <source>Preview dossier</source>
        <translation>Aperçu du dossier</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Export zip…</source>
        <translation>Exporter en zip…</translation>
    </message>
    <message>
        <source>What the call asks</source>
        <translation>Ce que demande l’appel</translation>
    </message>
    <message>
        <source>Copy into the form</source>
        <translation>À recopier dans le formulaire</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n&#xa0;caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>Rien n’est encore renseigné.</translation>
    </message>
</context>
<context>
    <name>officina::ServerText</name>
    <message>
        <source>Message of the server</source>
        <translation>Message du serveur</translation>
    </message>
</context>
<context>
    <name>officina::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Ask for jobs every</source>
        <translation>Interroger les tâches toutes les</translation>
    </message>
    <message>
        <source>Schedulers serve thousands of users: ask as rarely as you can bear.</source>
        <translation>Les ordonnanceurs servent des milliers d’utilisateurs&#xa0;: interrogez aussi rarement que possible.</translation>
    </message>
    <message>
        <source>Where your work is kept</source>
        <translation>Où votre travail est conservé</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Drafts of requests, the history of your runs and the journal of transfers</source>
        <translation>Brouillons de demandes, historique de vos exécutions et journal des transferts</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Ces réglages</translation>
    </message>
    <message>
        <source>Passwords and passphrases are in the system&apos;s keychain, and only where you said so.</source>
        <translation>Les mots de passe et les phrases secrètes sont dans le trousseau du système, et seulement là où vous l’avez demandé.</translation>
    </message>
    <message>
        <source>About Officina</source>
        <translation>À propos d’Officina</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built on Qt %1, libssh, OpenSSL, KArchive, QtKeychain and SQLite.</source>
        <translation>Construit avec Qt %1, libssh, OpenSSL, KArchive, QtKeychain et SQLite.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>À propos de Qt</translation>
    </message>
</context>
<context>
    <name>officina::Site</name>
    <message>
        <source>Practice factory</source>
        <translation>Fabrique d’exercice</translation>
    </message>
</context>
<context>
    <name>officina::SiteFolderDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>officina::SiteSettingsDialog</name>
    <message>
        <source>Channels for one large file</source>
        <translation>Canaux pour un grand fichier</translation>
    </message>
    <message>
        <source>Least time between two sign-ins</source>
        <translation>Temps minimal entre deux connexions</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <comment>%1: a site</comment>
        <translation>Réglages de %1</translation>
    </message>
    <message>
        <source>As many as help</source>
        <comment>channels</comment>
        <translation>Autant qu’il est utile</translation>
    </message>
    <message>
        <source>None</source>
        <comment>least time between two sign-ins</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Renew the certificate by</source>
        <translation>Renouveler le certificat par</translation>
    </message>
    <message>
        <source>A command of this computer</source>
        <translation>Une commande de cet ordinateur</translation>
    </message>
    <message>
        <source>All are of one connection, which is signed in to once. More help where the way is long; fewer spare a site that allows few.</source>
        <translation>Tous appartiennent à une seule connexion, ouverte une seule fois. Davantage aide quand le chemin est long&#x202f;; moins ménage un site qui en permet peu.</translation>
    </message>
    <message>
        <source>Some sites take many sign-ins in a short time for an attack and block the address.</source>
        <translation>Certains sites prennent de nombreuses connexions rapprochées pour une attaque et bloquent l’adresse.</translation>
    </message>
    <message>
        <source>For sites whose certificates last hours. The command is run on this computer when you ask for it, and what it prints is shown.</source>
        <translation>Pour les sites dont les certificats durent quelques heures. La commande est exécutée sur cet ordinateur quand vous le demandez, et ce qu’elle affiche est montré.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Revenir aux valeurs par défaut</translation>
    </message>
    <message>
        <source>Files go through</source>
        <translation>Les fichiers passent par</translation>
    </message>
    <message>
        <source>The site&apos;s own host</source>
        <translation>L’hôte du site lui-même</translation>
    </message>
    <message>
        <source>A host for files alone, such as a data mover. All else still goes to the site&apos;s own host.</source>
        <translation>Un hôte réservé aux fichiers, tel qu’un serveur de transfert. Tout le reste continue de passer par l’hôte du site.</translation>
    </message>
</context>
<context>
    <name>officina::StartPage</name>
    <message>
        <source>Good morning. Here is where you are.</source>
        <translation>Bonjour. Voici où vous en êtes.</translation>
    </message>
    <message>
        <source>Good afternoon. Here is where you are.</source>
        <translation>Bonjour. Voici où vous en êtes.</translation>
    </message>
    <message>
        <source>Good evening. Here is where you are.</source>
        <translation>Bonsoir. Voici où vous en êtes.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première visite&#x202f;?</translation>
    </message>
    <message>
        <source>Practise on this computer</source>
        <translation>S’exercer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Connect to a site…</source>
        <translation>Se connecter à un site…</translation>
    </message>
    <message>
        <source>A small factory with a real scheduler, on your own machine. Nothing leaves it.</source>
        <translation>Une petite fabrique avec un véritable ordonnanceur, sur votre propre machine. Rien n’en sort.</translation>
    </message>
    <message>
        <source>The practice factory is not running. Start it in a terminal with “%1” in Officina&apos;s folder, then come back and press the button again.</source>
        <translation>La fabrique d’exercice ne fonctionne pas. Démarrez-la dans un terminal avec «&#xa0;%1&#xa0;» dans le dossier d’Officina, puis revenez et appuyez à nouveau sur le bouton.</translation>
    </message>
    <message>
        <source>Stage the example</source>
        <translation>Déposer l’exemple</translation>
    </message>
    <message>
        <source>A small training of handwritten digits, to be sent to your work folder and run: 90 kB, about a minute on one core.</source>
        <translation>Un petit entraînement sur des chiffres manuscrits, à envoyer dans votre dossier de travail et à exécuter&#xa0;: 90&#xa0;ko, environ une minute sur un cœur.</translation>
    </message>
</context>
<context>
    <name>officina::StatusLine</name>
    <message>
        <source>Catalogue of %1</source>
        <translation>Catalogue du %1</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation>
            <numerusform>Tâches&#xa0;: %n en cours</numerusform>
            <numerusform>Tâches&#xa0;: %n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n waiting</source>
        <translation>
            <numerusform>Tâches&#xa0;: %n en attente</numerusform>
            <numerusform>Tâches&#xa0;: %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Officina runs the transfers</source>
        <translation>Une autre fenêtre d’Officina exécute les transferts</translation>
    </message>
    <message>
        <source>Officina on %1 runs the transfers</source>
        <comment>%1: a computer</comment>
        <translation>Officina sur %1 exécute les transferts</translation>
    </message>
    <message>
        <source>The list of transfers is of a newer Officina: they are not remembered</source>
        <translation>La liste des transferts vient d’une version plus récente d’Officina&#xa0;: ils ne sont pas mémorisés</translation>
    </message>
    <message>
        <source>The list of transfers was damaged and was begun anew</source>
        <translation>La liste des transferts était endommagée et a été recommencée</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1</source>
        <comment>%1: a file</comment>
        <translation>Celle qui est endommagée est conservée sous %1</translation>
    </message>
    <message>
        <source>Transfers are not remembered: %1</source>
        <comment>%1: a sentence</comment>
        <translation>Les transferts ne sont pas mémorisés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>officina::StepButton</name>
    <message>
        <source>Nothing open</source>
        <translation>Rien à compléter</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n point à compléter</numerusform>
            <numerusform>%n points à compléter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::StepCard</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>next</source>
        <translation>à suivre</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>officina::SweepCanvas</name>
    <message>
        <source>Runs as parallel coordinates</source>
        <translation>Exécutions en coordonnées parallèles</translation>
    </message>
    <message>
        <source>The same numbers are in the table of runs.</source>
        <translation>Les mêmes nombres sont dans le tableau des exécutions.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a hyper-parameter or a metric, and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>officina::SweepView</name>
    <message>
        <source>Show only these runs</source>
        <translation>N’afficher que ces exécutions</translation>
    </message>
    <message>
        <source>Clear ranges</source>
        <translation>Effacer les plages</translation>
    </message>
    <message>
        <source>Judged by</source>
        <comment>followed by a choice: a metric</comment>
        <translation>Jugées selon</translation>
    </message>
    <message>
        <source>Metric that runs are judged by</source>
        <translation>Mesure selon laquelle les exécutions sont jugées</translation>
    </message>
    <message>
        <source>Which of its values</source>
        <translation>Laquelle de ses valeurs</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>dernière valeur</translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation>valeur la plus basse</translation>
    </message>
    <message>
        <source>highest value</source>
        <translation>valeur la plus haute</translation>
    </message>
    <message>
        <source>Axes</source>
        <comment>of hyper-parameters</comment>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Those that pass the ranges that were dragged along the axes</source>
        <translation>Celles qui passent par les plages tracées le long des axes</translation>
    </message>
    <message>
        <source>A click on an axis takes its range away, too.</source>
        <translation>Un clic sur un axe enlève aussi sa plage.</translation>
    </message>
    <message>
        <source>Drag along an axis to keep only the runs that pass there; a click chooses a run.</source>
        <translation>Tracez une plage le long d’un axe pour ne garder que les exécutions qui y passent&#x202f;; un clic choisit une exécution.</translation>
    </message>
</context>
<context>
    <name>officina::SyncDialog</name>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Replace a newer one</source>
        <translation>Remplacer un plus récent</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Quelque chose fait obstacle</translation>
    </message>
    <message>
        <source>Make the folder at %1 like the one of this computer</source>
        <translation>Rendre le dossier de %1 pareil à celui de cet ordinateur</translation>
    </message>
    <message>
        <source>Make the folder of this computer like the one at %1</source>
        <translation>Rendre le dossier de cet ordinateur pareil à celui de %1</translation>
    </message>
    <message>
        <source>Compare contents, not times (slower)</source>
        <translation>Comparer les contenus, pas les dates (plus lent)</translation>
    </message>
    <message>
        <source>Also delete what the other folder does not have</source>
        <translation>Supprimer aussi ce que l’autre dossier n’a pas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Compare and sync</source>
        <translation>Comparer et synchroniser</translation>
    </message>
    <message>
        <source>Leave out, for example: *.tmp __pycache__/ /data</source>
        <translation>Laisser de côté, par exemple&#xa0;: *.tmp __pycache__/ /data</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>Motifs de ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore, with spaces between them.</source>
        <translation>Des motifs comme dans un .gitignore, séparés par des espaces.</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Ce qui serait fait</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site and its folder</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %n file(s)</source>
        <translation>
            <numerusform>Comparaison&#xa0;: %n fichier</numerusform>
            <numerusform>Comparaison&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would be done.</source>
        <translation>Rien n’est modifié avant que vous ayez vu ce qui serait fait.</translation>
    </message>
    <message>
        <source>Compare again: what is to be done has changed.</source>
        <translation>Comparez de nouveau&#xa0;: ce qui est à faire a changé.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message numerus="yes">
        <source>%n to copy (%1)</source>
        <translation>
            <numerusform>%n à copier (%1)</numerusform>
            <numerusform>%n à copier (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace (%1)</source>
        <translation>
            <numerusform>%n à remplacer (%1)</numerusform>
            <numerusform>%n à remplacer (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete (%1)</source>
        <translation>
            <numerusform>%n à supprimer (%1)</numerusform>
            <numerusform>%n à supprimer (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both folders are the same: %n file(s).</source>
        <translation>
            <numerusform>Les deux dossiers sont identiques&#xa0;: %n fichier.</numerusform>
            <numerusform>Les deux dossiers sont identiques&#xa0;: %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, delete %n file(s)</source>
        <translation>
            <numerusform>Oui, supprimer %n fichier</numerusform>
            <numerusform>Oui, supprimer %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronise and delete %n file(s)</source>
        <translation>
            <numerusform>Synchroniser et supprimer %n fichier</numerusform>
            <numerusform>Synchroniser et supprimer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying; what is too much is deleted when all of it has arrived. Closing this window leaves out the deleting.</source>
        <translation>Copie en cours&#x202f;; ce qui est en trop est supprimé quand tout est arrivé. Fermer cette fenêtre annule la suppression.</translation>
    </message>
    <message>
        <source>Copying: see the transfers.</source>
        <translation>Copie en cours&#xa0;: voir les transferts.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Not everything arrived, so nothing was deleted. See the transfers.</source>
        <translation>Tout n’est pas arrivé, rien n’a donc été supprimé. Voir les transferts.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n deleted.</source>
        <translation>
            <numerusform>Terminé&#xa0;: %n supprimé.</numerusform>
            <numerusform>Terminé&#xa0;: %n supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 of %2 are shown</source>
        <translation>seuls les %1 premiers sur %2 sont affichés</translation>
    </message>
</context>
<context>
    <name>officina::TagCard</name>
    <message>
        <source>Show larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save points as CSV…</source>
        <translation>Enregistrer les points en CSV…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>a chart</comment>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>Show all charts</source>
        <translation>Afficher tous les graphiques</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Points de %1</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>Graphique de %1</translation>
    </message>
    <message>
        <source>Its points can be read as a table: More, Show as table.</source>
        <translation>Ses points peuvent se lire en tableau&#xa0;: Plus, Afficher en tableau.</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Objectif…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
</context>
<context>
    <name>officina::TextEditor</name>
    <message>
        <source>UTF-8 with a mark</source>
        <comment>encoding: byte order mark</comment>
        <translation>UTF-8 avec indicateur</translation>
    </message>
    <message>
        <source>Windows line ends</source>
        <translation>Fins de ligne Windows</translation>
    </message>
    <message>
        <source>Line ends of old Macs</source>
        <translation>Fins de ligne d’anciens Mac</translation>
    </message>
    <message>
        <source>Mixed line ends</source>
        <translation>Fins de ligne mélangées</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Reads the file again (F5)</source>
        <translation>Relit le fichier (F5)</translation>
    </message>
    <message>
        <source>Makes the text writable (Ctrl+E)</source>
        <translation>Rend le texte modifiable (Ctrl+E)</translation>
    </message>
    <message>
        <source>Writes the file, reads it back and compares (Ctrl+S)</source>
        <translation>Écrit le fichier, le relit et compare (Ctrl+S)</translation>
    </message>
    <message>
        <source>This is no text, so it is not shown. It has %1.</source>
        <comment>%1: a size</comment>
        <translation>Ce n’est pas du texte, il n’est donc pas affiché. Taille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Up to %3 can be edited here.</source>
        <comment>sizes</comment>
        <translation>Les premiers %1 sur %2 sont affichés. Jusqu’à %3 peuvent être modifiés ici.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. “Edit” reads all of it.</source>
        <comment>sizes</comment>
        <translation>Les premiers %1 sur %2 sont affichés. «&#xa0;Modifier&#xa0;» lit tout.</translation>
    </message>
    <message>
        <source>Its lines end in different ways, which editing would not keep. It is only shown.</source>
        <translation>Ses lignes finissent de façons différentes, ce qu’une modification ne conserverait pas. Il est seulement affiché.</translation>
    </message>
    <message>
        <source>It has lines or characters that editing would not keep. It is only shown.</source>
        <translation>Il contient des lignes ou des caractères qu’une modification ne conserverait pas. Il est seulement affiché.</translation>
    </message>
    <message>
        <source>The text has characters that %1 cannot write.</source>
        <comment>%1: an encoding</comment>
        <translation>Le texte contient des caractères que %1 ne peut pas écrire.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Take them out, or change the encoding with another program.</source>
        <translation>Retirez-les, ou changez l’encodage avec un autre programme.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Only shown</source>
        <translation>Affichage seul</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>%1: when, such as: today 10:41</comment>
        <translation>modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line, 1 to %1:</source>
        <translation>Ligne, de 1 à %1&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«&#xa0;%1&#xa0;» a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Discard my changes</source>
        <translation>Abandonner mes modifications</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>When it was opened: %1, %2</source>
        <comment>a time and a size</comment>
        <translation>À l’ouverture&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>What is there now: %1, %2</source>
        <comment>a time and a size</comment>
        <translation>Ce qui s’y trouve maintenant&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else, or another program, while you edited it. Nothing was written.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par quelqu’un d’autre, ou par un autre programme, pendant que vous le modifiiez. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Keep mine under another name…</source>
        <translation>Garder le mien sous un autre nom…</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <translation>Écraser ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Reload, and lose mine</source>
        <translation>Relire, et perdre le mien</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while you edited it. Nothing was written.</source>
        <translation>«&#xa0;%1&#xa0;» a été déplacé ou supprimé pendant que vous le modifiiez. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>L’écrire à nouveau</translation>
    </message>
    <message>
        <source>Keep under another name</source>
        <translation>Garder sous un autre nom</translation>
    </message>
    <message>
        <source>Name in %1:</source>
        <translation>Nom dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>Write-protected</source>
        <translation>Protégé en écriture</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Nothing was written.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé en écriture. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Saved all the same, it keeps its permissions, and has the new content.</source>
        <translation>Enregistré malgré tout, il garde ses permissions et reçoit le nouveau contenu.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer malgré tout</translation>
    </message>
    <message>
        <source>A file of several names</source>
        <translation>Un fichier à plusieurs noms</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is one of %n name(s) (hard links) of the same file. Nothing was written.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» est le seul nom (lien physique) de ce fichier. Rien n’a été écrit.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» est l’un des %n noms (liens physiques) du même fichier. Rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, this name has the new content; under the others the file stays as it was.</source>
        <translation>Enregistré, ce nom aura le nouveau contenu&#x202f;; sous les autres, le fichier reste tel qu’il était.</translation>
    </message>
    <message>
        <source>Save under this name</source>
        <translation>Enregistrer sous ce nom</translation>
    </message>
</context>
<context>
    <name>officina::TopBar</name>
    <message>
        <source>Search or run a command…   %1</source>
        <translation>Rechercher ou lancer une commande…   %1</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Aucun site</translation>
    </message>
    <message>
        <source>connect…</source>
        <translation>se connecter…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>échec de la connexion</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>projet %1</translation>
    </message>
    <message>
        <source>%1 of %2 GPU-h left</source>
        <translation>reste %1 sur %2&#xa0;h&#xa0;GPU</translation>
    </message>
    <message>
        <source>refused: the host shows another identity</source>
        <translation>refusé&#xa0;: l’hôte présente une autre identité</translation>
    </message>
    <message>
        <source>certificate expires in %1</source>
        <comment>%1: &apos;12 min&apos;</comment>
        <translation>le certificat expire dans %1</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>Signed in with a certificate that is valid until %1.</source>
        <translation>Connecté avec un certificat valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>waits until it may sign in again</source>
        <translation>attend de pouvoir se reconnecter</translation>
    </message>
</context>
<context>
    <name>officina::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The picture of step %1 could not be written.</source>
        <translation>L’image de l’étape %1 n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>it did not become true in time</source>
        <translation>cela ne s’est pas produit à temps</translation>
    </message>
    <message>
        <source>Step %1 (%2) did not happen: %3</source>
        <translation>L’étape %1 (%2) n’a pas eu lieu&#xa0;: %3</translation>
    </message>
    <message>
        <source>Every step happened, in %1 s. All files are in %2</source>
        <translation>Toutes les étapes ont eu lieu, en %1&#xa0;s. Tous les fichiers sont dans %2</translation>
    </message>
    <message>
        <source>Connected to the practice factory</source>
        <translation>Connecté à la fabrique d’exercice</translation>
    </message>
    <message>
        <source>All factories, and one of them with its systems</source>
        <translation>Toutes les fabriques, et l’une d’elles avec ses systèmes</translation>
    </message>
    <message>
        <source>The right one, by its accelerator</source>
        <translation>La bonne, d’après son accélérateur</translation>
    </message>
    <message>
        <source>A request for the factory: who asks</source>
        <translation>Une demande pour la fabrique&#xa0;: le candidat</translation>
    </message>
    <message>
        <source>The compute it needs, added up</source>
        <translation>Le calcul nécessaire, additionné</translation>
    </message>
    <message>
        <source>The project in words</source>
        <translation>Le projet en quelques mots</translation>
    </message>
    <message>
        <source>The finished dossier as PDF</source>
        <translation>Le dossier terminé en PDF</translation>
    </message>
    <message>
        <source>The dossier as zip</source>
        <translation>Le dossier en zip</translation>
    </message>
    <message>
        <source>A folder to stage, and the site beside it</source>
        <translation>Un dossier à déposer, et le site à côté</translation>
    </message>
    <message>
        <source>Staged, and verified by SHA-256</source>
        <translation>Déposé, et vérifié par SHA-256</translation>
    </message>
    <message>
        <source>The transfer&apos;s report, saved</source>
        <translation>Le rapport du transfert, enregistré</translation>
    </message>
    <message>
        <source>What stands at the site now</source>
        <translation>Ce qui se trouve maintenant sur le site</translation>
    </message>
    <message>
        <source>A training job: its exact script before it is sent</source>
        <translation>Une tâche d’entraînement&#xa0;: son script exact avant l’envoi</translation>
    </message>
    <message>
        <source>Sent, and running on its GPU</source>
        <translation>Envoyée, et en cours sur son GPU</translation>
    </message>
    <message>
        <source>The curves while it trains</source>
        <translation>Les courbes pendant l’entraînement</translation>
    </message>
    <message>
        <source>Ended, with what it used</source>
        <translation>Terminée, avec ce qu’elle a consommé</translation>
    </message>
    <message>
        <source>Its record: COMPLETED, with one GPU</source>
        <translation>Son relevé&#xa0;: COMPLETED, avec un GPU</translation>
    </message>
    <message>
        <source>The whole curves</source>
        <translation>Les courbes entières</translation>
    </message>
    <message>
        <source>Every point as CSV</source>
        <translation>Tous les points en CSV</translation>
    </message>
    <message>
        <source>The picture as PNG</source>
        <translation>L’image en PNG</translation>
    </message>
    <message>
        <source>Where the user is now</source>
        <translation>Où en est l’utilisateur</translation>
    </message>
    <message>
        <source>The run&apos;s files fetched back, verified too</source>
        <translation>Les fichiers de l’exécution récupérés, vérifiés eux aussi</translation>
    </message>
    <message>
        <source>The same in the dark</source>
        <translation>La même chose en sombre</translation>
    </message>
    <message>
        <source>And in French, without a restart</source>
        <translation>Et en français, sans redémarrage</translation>
    </message>
    <message>
        <source>The curves in French</source>
        <translation>Les courbes en français</translation>
    </message>
    <message>
        <source>The files in French</source>
        <translation>Les fichiers en français</translation>
    </message>
</context>
<context>
    <name>officina::TransferTray</name>
    <message>
        <source>Show Officina</source>
        <translation>Afficher Officina</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>No transfer is under way</source>
        <translation>Aucun transfert en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need you: see the Data page.</source>
        <translation>
            <numerusform>%n transfert a besoin de vous&#xa0;: voyez la page Données.</numerusform>
            <numerusform>%n transferts ont besoin de vous&#xa0;: voyez la page Données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) arrived.</source>
        <translation>
            <numerusform>%n transfert est arrivé.</numerusform>
            <numerusform>%n transferts sont arrivés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::TransfersCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done of all bytes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the transfers</comment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column of the transfers: the target folder</comment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>column of the transfers</comment>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>column of the transfers</comment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column of the transfers: the time</comment>
        <translation>Reste</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of the transfers</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Choose files or folders above and stage them, or drag them from the file manager onto the site. What is interrupted goes on where it stopped.</source>
        <translation>Choisissez ci-dessus des fichiers ou des dossiers et déposez-les, ou faites-les glisser du gestionnaire de fichiers vers le site. Ce qui est interrompu reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>Retirer les terminés</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>En tout premier</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Autre limite…</translation>
    </message>
    <message>
        <source>Limit of speed</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>All transfers together, in MB/s (0: no limit):</source>
        <translation>Tous les transferts ensemble, en Mo/s (0&#x202f;: sans limite)&#x202f;:</translation>
    </message>
    <message>
        <source>Limit: none</source>
        <translation>Limite&#x202f;: aucune</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Stage the example</source>
        <translation>Déposer l’exemple</translation>
    </message>
    <message>
        <source>A small training of handwritten digits, sent to your work folder at the site</source>
        <translation>Un petit entraînement sur des chiffres manuscrits, envoyé dans votre dossier de travail sur le site</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes an ended transfer off the list; what has arrived stays where it is</source>
        <translation>Retire de la liste un transfert terminé&#x202f;; ce qui est arrivé reste où il est</translation>
    </message>
</context>
</TS>
