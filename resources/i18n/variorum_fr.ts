<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Variorum</source>
        <translation>À propos de Variorum</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>depuis les sources</translation>
    </message>
    <message>
        <source>One story with every outlet&apos;s version of it, side by side.</source>
        <translation>Un sujet dans la version de chaque média, côte à côte.</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Pages are fetched from the outlets that you follow.</source>
        <translation>Tout se passe sur cet ordinateur. Seules les pages des médias que vous suivez sont chargées.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation>Bibliothèque&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AbsentMenu</name>
    <message>
        <source>Missing from…</source>
        <translation>Absent chez…</translation>
    </message>
    <message>
        <source>All the others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Mark those ticked</source>
        <translation>Marquer ceux qui sont cochés</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>read</source>
        <translation>chargé</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>article read</source>
        <translation>article chargé</translation>
    </message>
    <message>
        <source>article failed</source>
        <translation>échec de l’article</translation>
    </message>
    <message>
        <source>article not asked</source>
        <translation>article non demandé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Nothing in the library is older: nothing would be removed now.</source>
        <translation>Rien dans la bibliothèque n’est plus ancien&#xa0;: rien ne serait retiré maintenant.</translation>
    </message>
    <message>
        <source>{articles} with {size} of text are older: they would be removed.</source>
        <translation>Seraient retirés pour leur âge&#xa0;: {articles} ({size} de texte).</translation>
    </message>
    <message>
        <source>The class is still in: this ends the lesson for everybody.</source>
        <translation>La classe est encore connectée&#xa0;: cela termine la leçon pour tous.</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>stopped: gone for good</source>
        <translation>arrêté&#xa0;: n’existe plus</translation>
    </message>
    <message>
        <source>rests by your wish</source>
        <translation>en pause à votre demande</translation>
    </message>
    <message>
        <source>failed once</source>
        <translation>un échec</translation>
    </message>
    <message numerus="yes">
        <source>failed %n times in a row</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore chargé</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>à la demande</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Chargements</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Charger maintenant</translation>
    </message>
    <message>
        <source>Ask the chosen outlet&apos;s feed now</source>
        <translation>Interroger maintenant le flux du média choisi</translation>
    </message>
    <message>
        <source>Its address, how often it is asked, and all else of the chosen outlet</source>
        <translation>Son adresse, la fréquence des chargements et tout le reste du média choisi</translation>
    </message>
    <message>
        <source>Outlet settings…</source>
        <translation>Paramètres du média…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>tout est en ordre</translation>
    </message>
    <message>
        <source>Outlets · {state}</source>
        <translation>Médias · {state}</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Only what failed or was not asked</source>
        <translation>Seulement les échecs et ce qui n’a pas été demandé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
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
        <source>Last read</source>
        <translation>Dernier chargement</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Prochain passage</translation>
    </message>
    <message>
        <source>Outlets and how their feeds are</source>
        <translation>Médias et état de leurs flux</translation>
    </message>
    <message>
        <source>Enter or a double click shows an outlet&apos;s fetches.</source>
        <translation>Entrée ou un double clic montre les chargements d’un média.</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>Tous les médias</translation>
    </message>
    <message>
        <source>Every feed that was asked has answered.</source>
        <translation>Chaque flux interrogé a répondu.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>Each look at a feed or an article appears here, with what came of it.</source>
        <translation>Chaque passage sur un flux ou un article figurera ici, avec son résultat.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Rien n’a encore été chargé</translation>
    </message>
</context>
<context>
    <name>AddOutletDialog</name>
    <message>
        <source>Change address</source>
        <translation>Changer l’adresse</translation>
    </message>
    <message>
        <source>Add outlet</source>
        <translation>Ajouter un média</translation>
    </message>
    <message>
        <source>&amp;Address of its site or feed</source>
        <translation>&amp;Adresse du site ou du flux</translation>
    </message>
    <message>
        <source>For example gazette.example or https://gazette.example/feed.xml</source>
        <translation>Par exemple gazette.example ou https://gazette.example/feed.xml</translation>
    </message>
    <message>
        <source>{title} is read from there. Its articles, marks and settings stay.</source>
        <translation>{title} est alors lu à cette adresse. Ses articles, marques et paramètres restent.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>This site offers several &amp;feeds. Tick those that you want.</source>
        <translation>Ce site propose plusieurs &amp;flux. Cochez ceux que vous voulez.</translation>
    </message>
    <message>
        <source>This site offers several &amp;feeds. Choose one.</source>
        <translation>Ce site propose plusieurs &amp;flux. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Looking for a feed</source>
        <translation>Cherche un flux</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose from a list…</source>
        <translation>Choisir dans une liste…</translation>
    </message>
    <message>
        <source>Looking for the outlet&apos;s feed…</source>
        <translation>Recherche du flux du média…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n feeds</source>
        <translation>
            <numerusform>Ajouter %n flux</numerusform>
            <numerusform>Ajouter %n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (among your outlets already)</source>
        <translation>{title} (déjà parmi vos médias)</translation>
    </message>
    <message>
        <source>It asks for a login.</source>
        <translation>Il demande de se connecter.</translation>
    </message>
    <message>
        <source>Add it and sign in…</source>
        <translation>L’ajouter et se connecter…</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading aloud (Escape)</source>
        <translation>Arrêter la lecture à voix haute (Échap)</translation>
    </message>
    <message>
        <source>This computer has no voice: Speech Dispatcher or eSpeak NG would give it one.</source>
        <translation>Cet ordinateur n’a pas de voix&#xa0;: Speech Dispatcher ou eSpeak NG lui en donnerait une.</translation>
    </message>
    <message>
        <source>Nothing could be read aloud. Look whether this computer&apos;s sound and its voices work.</source>
        <translation>Rien n’a pu être lu à voix haute. Vérifiez que le son et les voix de cet ordinateur fonctionnent.</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>La lecture à voix haute attend</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Wait with reading aloud</source>
        <translation>Suspendre la lecture à voix haute</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>Reprendre la lecture à voix haute</translation>
    </message>
</context>
<context>
    <name>AnnotatedTab</name>
    <message>
        <source>Reading:</source>
        <translation>Lecture&#xa0;:</translation>
    </message>
    <message>
        <source>What others add</source>
        <translation>Ajouts des autres</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Mots connotés</translation>
    </message>
    <message>
        <source>Outlet names hidden</source>
        <translation>Noms des médias masqués</translation>
    </message>
    <message>
        <source>Call the outlets Outlet A, B, C, in their texts too</source>
        <translation>Appeler les médias Média A, B, C, aussi dans leurs textes</translation>
    </message>
    <message>
        <source>Read another outlet&apos;s article</source>
        <translation>Lire l’article d’un autre média</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Note précédente</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Note suivante</translation>
    </message>
    <message>
        <source>given differently</source>
        <translation>donné autrement</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>loaded wording</source>
        <translation>mots connotés</translation>
    </message>
    <message>
        <source>reported elsewhere, not here</source>
        <translation>rapporté ailleurs, pas ici</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n diffère</numerusform>
            <numerusform>%n diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n seulement ici</numerusform>
            <numerusform>%n seulement ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omis</numerusform>
            <numerusform>%n omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>et %n de plus ici</numerusform>
            <numerusform>et %n de plus ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what each outlet says</source>
        <translation>Afficher ce que dit chaque média</translation>
    </message>
    <message>
        <source>Not in this article: </source>
        <translation>Absent de cet article&#xa0;: </translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Picture, not loaded: {words}</source>
        <translation>Image non chargée&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to what was open before</source>
        <translation>Revenir à ce qui était ouvert avant</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare this article with the others on its story</source>
        <translation>Comparer cet article avec les autres sur le sujet</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Open the outlet&apos;s own page in your browser</source>
        <translation>Ouvrir la page du média dans votre navigateur</translation>
    </message>
    <message>
        <source>Tags, note</source>
        <translation>Étiquettes, note</translation>
    </message>
    <message>
        <source>Tags and a note of your own on this article</source>
        <translation>Des étiquettes et une note à vous sur cet article</translation>
    </message>
    <message>
        <source>See what its outlet changed, word by word</source>
        <translation>Voir, mot à mot, ce que le média a changé</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Show the pictures of this article, or of its outlet</source>
        <translation>Afficher les images de cet article, ou de son média</translation>
    </message>
    <message>
        <source>Show those of this article</source>
        <translation>Afficher celles de cet article</translation>
    </message>
    <message>
        <source>Always show those of all outlets</source>
        <translation>Toujours afficher celles de tous les médias</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Read this article aloud, from the chosen words on</source>
        <translation>Lire cet article à voix haute, à partir des mots choisis</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Unsave</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take it out of Saved</source>
        <translation>Le retirer d’«&#xa0;Enregistrés&#xa0;»</translation>
    </message>
    <message>
        <source>Keep it under Saved</source>
        <translation>Le garder dans «&#xa0;Enregistrés&#xa0;»</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play it in your browser</source>
        <translation>Le lire dans votre navigateur</translation>
    </message>
    <message>
        <source>Always show those of {outlet}</source>
        <translation>Toujours afficher celles de {outlet}</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Garder cette recherche dans le volet latéral</translation>
    </message>
    <message>
        <source>Show {count} new</source>
        <translation>Afficher les nouveautés ({count})</translation>
    </message>
    <message>
        <source>Nothing saved</source>
        <translation>Aucun article enregistré</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>Nothing has this tag</source>
        <translation>Aucun article ne porte cette étiquette</translation>
    </message>
    <message>
        <source>Save an article, and it is kept here</source>
        <translation>Enregistrez un article&#xa0;: il est gardé ici</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>Write one on an article; only you see it</source>
        <translation>Écrivez-en une sur un article&#x202f;; personne d’autre ne la voit</translation>
    </message>
    <message>
        <source>Put it on an article, and the article appears here</source>
        <translation>Donnez-la à un article&#xa0;: il apparaîtra ici</translation>
    </message>
    <message>
        <source>Nothing changed since you read it</source>
        <translation>Rien n’a changé depuis votre lecture</translation>
    </message>
    <message>
        <source>When an outlet rewrites an article that you have read, it shows up here.</source>
        <translation>Quand un média réécrit un article que vous avez lu, il apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Try fewer or other words. Phrases go in quotation marks, -word leaves one out, outlet: quote: after: narrow it down (the arrow in the search field lists all).</source>
        <translation>Essayez moins de mots, ou d’autres. Les expressions se mettent entre guillemets, -mot en exclut un, outlet: quote: after: restreignent (la flèche du champ les montre tous).</translation>
    </message>
    <message>
        <source>Nothing from {title} yet</source>
        <translation>Rien de {title} pour l’instant</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Charger de nouveau</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Changer l’adresse…</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>Refresh fetches what the outlets have</source>
        <translation>«&#xa0;Actualiser&#xa0;» récupère ce que les médias publient</translation>
    </message>
    <message>
        <source>Go to that place</source>
        <translation>Aller à cet endroit</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Fetch the full text</source>
        <translation>Charger le texte complet</translation>
    </message>
    <message>
        <source>Its outlet has changed this article since you read it.</source>
        <translation>Le média a modifié cet article depuis que vous l’avez lu.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Afficher les changements</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>This article is no longer in the library. You can read it until you open another.</source>
        <translation>Cet article n’est plus dans la bibliothèque. Vous pouvez le lire jusqu’à ce que vous en ouvriez un autre.</translation>
    </message>
    <message>
        <source>Its outlet has changed this article just now.</source>
        <translation>Le média vient de modifier cet article.</translation>
    </message>
</context>
<context>
    <name>ArticleSide</name>
    <message>
        <source>Fetching the full text…</source>
        <translation>Chargement du texte complet…</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>Impossible de l’afficher.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Variorum goes on</source>
        <translation>Variorum continue</translation>
    </message>
    <message>
        <source>It looks for news in the background. Its icon brings the window back or quits.</source>
        <translation>Il cherche du nouveau en arrière-plan. Son icône permet de rouvrir la fenêtre ou de quitter.</translation>
    </message>
    <message>
        <source>Variorum, offline</source>
        <translation>Variorum, hors ligne</translation>
    </message>
    <message>
        <source>This desktop has no place for an icon beside the clock: closing the window ends Variorum, and messages appear in the window.</source>
        <translation>Ce bureau n’a pas de place pour une icône près de l’horloge&#xa0;: fermer la fenêtre arrête Variorum, et les messages s’affichent dans la fenêtre.</translation>
    </message>
    <message>
        <source>Show Variorum</source>
        <translation>Afficher Variorum</translation>
    </message>
    <message>
        <source>A story that you follow goes on</source>
        <translation>Un sujet que vous suivez se poursuit</translation>
    </message>
    <message>
        <source>{outlets} tell one story</source>
        <translation>{outlets} traitent un même sujet</translation>
    </message>
    <message>
        <source>“{name}”: {articles}</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: {articles}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>One is made each day while Variorum is open, as soon as you follow an outlet.</source>
        <translation>Une sauvegarde est faite chaque jour quand Variorum est ouvert, dès que vous suivez un média.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Put the chosen backup in the place of the library</source>
        <translation>Mettre la sauvegarde choisie à la place de la bibliothèque</translation>
    </message>
    <message>
        <source>Export my marks…</source>
        <translation>Exporter mes marques…</translation>
    </message>
    <message>
        <source>What is read, saved, tagged, noted, corrected: as one file</source>
        <translation>Ce qui est lu, enregistré, étiqueté, annoté, corrigé&#xa0;: en un fichier</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>Importer des marques…</translation>
    </message>
    <message>
        <source>How many are kept…</source>
        <translation>Combien en garder…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Restore the library as it was on {when}? What came since is then gone from the window; the library as it is now is kept beside it under another name.</source>
        <translation>Restaurer la bibliothèque telle qu’elle était le {when}&#x202f;? Ce qui est venu depuis disparaîtra de la fenêtre&#x202f;; la bibliothèque actuelle est gardée à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Checked copies of the library, in the folder {folder} beside it.</source>
        <translation>Copies vérifiées de la bibliothèque, dans le dossier {folder} à côté d’elle.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>A backup was made ({size}).</source>
        <translation>Une sauvegarde a été faite ({size}).</translation>
    </message>
    <message>
        <source>Export my marks</source>
        <translation>Exporter mes marques</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Enregistré dans {path}</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Importer des marques</translation>
    </message>
    <message>
        <source>{feeds} feeds and {marks} marks were taken in; {waiting} wait for their articles.</source>
        <translation>{feeds} flux et {marks} marques repris&#x202f;; {waiting} attendent leurs articles.</translation>
    </message>
</context>
<context>
    <name>BesideView</name>
    <message>
        <source>Beside the program</source>
        <translation>Face au programme</translation>
    </message>
    <message>
        <source>Marks of:</source>
        <translation>Marques de&#xa0;:</translation>
    </message>
    <message>
        <source>Compare your own marks, or those of a student</source>
        <translation>Comparer vos propres marques, ou celles d’un élève</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>vous seulement</translation>
    </message>
    <message>
        <source>only the program</source>
        <translation>seulement le programme</translation>
    </message>
    <message>
        <source>you and the program marked this</source>
        <translation>vous et le programme avez marqué cela</translation>
    </message>
    <message>
        <source>you marked this, the program did not: look again, both can be right</source>
        <translation>vous l’avez marqué, pas le programme&#xa0;: regardez encore, les deux peuvent avoir raison</translation>
    </message>
    <message>
        <source>the program marked this, you did not</source>
        <translation>le programme l’a marqué, pas vous</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>les vôtres</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>seulement {name}</translation>
    </message>
    <message>
        <source>{name} and the program marked this</source>
        <translation>{name} et le programme ont marqué cela</translation>
    </message>
    <message>
        <source>{name} marked this, the program did not: look again, both can be right</source>
        <translation>{name} l’a marqué, pas le programme&#xa0;: regardez encore, les deux peuvent avoir raison</translation>
    </message>
    <message>
        <source>the program marked this, {name} did not</source>
        <translation>le programme l’a marqué, pas {name}</translation>
    </message>
    <message>
        <source>This pack has no answer key</source>
        <translation>Cette leçon n’a pas de corrigé</translation>
    </message>
    <message>
        <source>Mark, save what you marked, and hand it in: your teacher can compare it.</source>
        <translation>Marquez, enregistrez vos marques et remettez-les&#xa0;: votre enseignant pourra les comparer.</translation>
    </message>
    <message>
        <source>{name} marked nothing</source>
        <translation>{name} n’a rien marqué</translation>
    </message>
    <message>
        <source>What students answered in writing stands under Class, below the questions.</source>
        <translation>Les réponses écrites se trouvent sous «&#xa0;Classe&#xa0;», aux questions.</translation>
    </message>
    <message>
        <source>Mark something first</source>
        <translation>Marquez d’abord quelque chose</translation>
    </message>
    <message>
        <source>This then shows what you and the program both marked, and what only one did.</source>
        <translation>On voit alors ici ce que vous et le programme avez marqué, et ce qu’un seul a marqué.</translation>
    </message>
    <message>
        <source>Begin to mark</source>
        <translation>Commencer à marquer</translation>
    </message>
    <message>
        <source>Loaded words: {both} both, {student} only you, {program} only the program.</source>
        <translation>Mots connotés&#xa0;: {both} les deux, {student} vous seulement, {program} le programme seulement.</translation>
    </message>
    <message>
        <source>Loaded words: {both} both, {student} only {name}, {program} only the program.</source>
        <translation>Mots connotés&#xa0;: {both} les deux, {student} seulement {name}, {program} seulement le programme.</translation>
    </message>
    <message>
        <source>The program is a second reader, not the judge.</source>
        <translation>Le programme est un second lecteur, pas le juge.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Vous seulement</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Seulement {name}</translation>
    </message>
    <message>
        <source>Only the program</source>
        <translation>Seulement le programme</translation>
    </message>
    <message>
        <source>In quotation marks: the speaker&apos;s words</source>
        <translation>Entre guillemets&#xa0;: les mots de la personne citée</translation>
    </message>
    <message>
        <source>Missing details that you found</source>
        <translation>Détails absents que vous avez trouvés</translation>
    </message>
    <message>
        <source>Missing details that {name} found</source>
        <translation>Détails absents trouvés par {name}</translation>
    </message>
    <message>
        <source>Which outlet is which</source>
        <translation>Quel média est lequel</translation>
    </message>
    <message>
        <source>Missing details that only the program found</source>
        <translation>Détails absents que seul le programme a trouvés</translation>
    </message>
    <message>
        <source>You: {reason}</source>
        <translation>Vous&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not in {outlet}? The program finds it there, or a part of it: {words}</source>
        <translation>Absent de {outlet}&#x202f;? Le programme l’y trouve, au moins en partie&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Program: {reason}</source>
        <translation>Programme&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Plainly: {words}</source>
        <translation>Plus neutre&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not in {outlet}: the program does not find it there either.</source>
        <translation>Pas chez {outlet}&#xa0;: le programme ne l’y trouve pas non plus.</translation>
    </message>
    <message>
        <source>Not in {outlet}? It may be there, worded differently: {words}</source>
        <translation>Pas chez {outlet}&#x202f;? Cela y est peut-être, en d’autres mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Not in {outlet}: the program compared no such detail.</source>
        <translation>Pas chez {outlet}&#xa0;: le programme n’a comparé aucun détail de ce genre.</translation>
    </message>
    <message>
        <source>Not in {outlet}: its text is incomplete, so nobody can say.</source>
        <translation>Pas chez {outlet}&#xa0;: son texte est incomplet, personne ne peut le dire.</translation>
    </message>
    <message>
        <source>{outlet}: it is.</source>
        <translation>{outlet}&#xa0;: c’est bien lui.</translation>
    </message>
    <message>
        <source>{outlet}? It is {real}.</source>
        <translation>{outlet}&#x202f;? C’est {real}.</translation>
    </message>
    <message>
        <source>Missing from {outlets}</source>
        <translation>Absent chez {outlets}</translation>
    </message>
    <message>
        <source>Reported by {outlets}</source>
        <translation>Rapporté par {outlets}</translation>
    </message>
    <message>
        <source>In the sentence: {words}</source>
        <translation>Dans la phrase&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The program is not sure: it may be there in other words</source>
        <translation>Le programme n’est pas sûr&#xa0;: cela y est peut-être, en d’autres mots</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellView</name>
    <message>
        <source>Show in the text</source>
        <translation>Afficher dans le texte</translation>
    </message>
    <message>
        <source>Show in the text: {place}</source>
        <translation>Afficher dans le texte&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Show the two texts side by side</source>
        <translation>Afficher les deux textes côte à côte</translation>
    </message>
    <message>
        <source>Copy with outlet and link</source>
        <translation>Copier avec le média et le lien</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>Order:</source>
        <translation>Ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Mots connotés</translation>
    </message>
    <message>
        <source>What each outlet reports</source>
        <translation>Ce que chaque média rapporte</translation>
    </message>
    <message>
        <source>given differently</source>
        <translation>donné autrement</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>loaded wording</source>
        <translation>mots connotés</translation>
    </message>
    <message>
        <source>Choose whose columns are shown</source>
        <translation>Choisir les colonnes à afficher</translation>
    </message>
    <message>
        <source>Choose what is marked in the text</source>
        <translation>Choisir ce qui est marqué dans le texte</translation>
    </message>
    <message>
        <source>Choose the order of the rows</source>
        <translation>Choisir l’ordre des lignes</translation>
    </message>
    <message>
        <source>Choose which rows are shown</source>
        <translation>Choisir les lignes à afficher</translation>
    </message>
    <message>
        <source>Fold what all report</source>
        <translation>Replier ce que tous rapportent</translation>
    </message>
    <message>
        <source>Rows that every outlet reports alike become one slim line that opens</source>
        <translation>Les lignes que tous les médias rapportent de la même façon se replient en une seule ligne fine, qui s’ouvre</translation>
    </message>
    <message>
        <source>Double-click to read the article; right-click to order by it, move it or hide it</source>
        <translation>Double-clic pour lire l’article&#x202f;; clic droit pour trier d’après lui, le déplacer ou le masquer</translation>
    </message>
    <message>
        <source>Other words for the same</source>
        <translation>D’autres mots pour la même chose</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>as the story goes</source>
        <translation>au fil du sujet</translation>
    </message>
    <message>
        <source>most different first</source>
        <translation>les plus différents d’abord</translation>
    </message>
    <message>
        <source>most reported first</source>
        <translation>les plus rapportés d’abord</translation>
    </message>
    <message>
        <source>as in {outlet}</source>
        <translation>comme {outlet}</translation>
    </message>
    <message numerus="yes">
        <source>without the %n that all report alike</source>
        <translation>
            <numerusform>sans celle que tous rapportent de la même façon</numerusform>
            <numerusform>sans les %n que tous rapportent de la même façon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n outlets</source>
        <translation>
            <numerusform>%n média</numerusform>
            <numerusform>Les %n médias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n outlets</source>
        <translation>
            <numerusform>{some} sur %n média</numerusform>
            <numerusform>{some} sur %n médias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>differences only</source>
        <translation>différences seulement</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Show these rows only, or all of them</source>
        <translation>Afficher seulement ces lignes, ou toutes</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>in one outlet only</source>
        <translation>dans un seul média</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Tous (%n)</numerusform>
            <numerusform>Tous (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n</source>
        <translation>
            <numerusform>{some} sur %n</numerusform>
            <numerusform>{some} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Order the rows as in {outlet}</source>
        <translation>Ordonner les lignes comme {outlet}</translation>
    </message>
    <message>
        <source>Read {outlet} with notes</source>
        <translation>Lire {outlet} avec les notes</translation>
    </message>
    <message>
        <source>Put {outlet} first</source>
        <translation>Mettre {outlet} en premier</translation>
    </message>
    <message>
        <source>Hide {outlet}</source>
        <translation>Masquer {outlet}</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Ce qui est rapporté</translation>
    </message>
    <message>
        <source>No statement of these texts could be lined up.</source>
        <translation>Aucune affirmation de ces textes n’a pu être mise en regard.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing here for this choice.</source>
        <translation>Rien pour ce choix.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n rows</source>
        <translation>
            <numerusform>Afficher %n ligne</numerusform>
            <numerusform>Afficher les %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} rows differ</source>
        <translation>
            <numerusform>%n sur {all} diffère</numerusform>
            <numerusform>%n sur {all} diffèrent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassCommands</name>
    <message>
        <source>Lesson &amp;packs</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>Show the lesson packs</source>
        <translation>Afficher les leçons</translation>
    </message>
    <message>
        <source>Make a lesson pa&amp;ck…</source>
        <translation>Créer u&amp;ne leçon…</translation>
    </message>
    <message>
        <source>Freeze the open story for a class: one file that opens in any browser</source>
        <translation>Figer le sujet ouvert pour une classe&#xa0;: un seul fichier que tout navigateur ouvre</translation>
    </message>
    <message>
        <source>&amp;Open a lesson pack…</source>
        <translation>&amp;Ouvrir une leçon…</translation>
    </message>
    <message>
        <source>Open a lesson pack from a file, or files of students&apos; marks</source>
        <translation>Ouvrir une leçon depuis un fichier, ou des fichiers de marques</translation>
    </message>
    <message>
        <source>Open the sample lesso&amp;ns</source>
        <translation>Ouvrir les leçons d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Two lessons that are ready for a class: a short one and a long one</source>
        <translation>Deux leçons prêtes pour une classe, une courte et une longue</translation>
    </message>
    <message>
        <source>Mark as &amp;loaded</source>
        <translation>&amp;Marquer comme connoté</translation>
    </message>
    <message>
        <source>In a lesson: the chosen words, or the word at the caret, judge as they tell</source>
        <translation>Dans une leçon&#xa0;: les mots choisis, ou celui du curseur, portent un jugement</translation>
    </message>
    <message>
        <source>M&amp;issing from…</source>
        <translation>&amp;Absent chez…</translation>
    </message>
    <message>
        <source>In a lesson: other outlets leave the chosen sentence out</source>
        <translation>Dans une leçon&#xa0;: d’autres médias omettent la phrase choisie</translation>
    </message>
    <message>
        <source>Say wh&amp;y…</source>
        <translation>&amp;Pourquoi…</translation>
    </message>
    <message>
        <source>In a lesson: write the reason for the chosen mark</source>
        <translation>Dans une leçon&#xa0;: écrire la raison de la marque choisie</translation>
    </message>
    <message>
        <source>Sa&amp;ve my marks…</source>
        <translation>&amp;Enregistrer mes marques…</translation>
    </message>
    <message>
        <source>Write what is marked here to a small file to hand in</source>
        <translation>Écrire ce qui est marqué ici dans un petit fichier à remettre</translation>
    </message>
    <message>
        <source>Give o&amp;ut in this room…</source>
        <translation>D&amp;istribuer dans cette salle…</translation>
    </message>
    <message>
        <source>Students in the same network open it by an address and hand in there</source>
        <translation>Les élèves du même réseau l’ouvrent par une adresse et y rendent leur travail</translation>
    </message>
    <message>
        <source>Save &amp;student file…</source>
        <translation>Enregistrer le fichier de l’élè&amp;ve…</translation>
    </message>
    <message>
        <source>Write the page for students: one file that opens in any browser</source>
        <translation>Écrire la page pour les élèves&#xa0;: un seul fichier que tout navigateur ouvre</translation>
    </message>
    <message>
        <source>&amp;Worksheet as PDF…</source>
        <translation>Fiche de &amp;travail en PDF…</translation>
    </message>
    <message>
        <source>Texts with numbered lines, tasks and room to write, for paper</source>
        <translation>Textes aux lignes numérotées, exercices et place pour écrire, sur papier</translation>
    </message>
    <message>
        <source>Answer &amp;key as PDF…</source>
        <translation>&amp;Corrigé en PDF…</translation>
    </message>
    <message>
        <source>The outlets, loaded words and left-out details, for paper</source>
        <translation>Les médias, les mots connotés et les détails omis, sur papier</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s guide as PDF…</source>
        <translation>Fiche &amp;de l’enseignant en PDF…</translation>
    </message>
    <message>
        <source>One page for you: goals, times, where to look in these texts, questions</source>
        <translation>Une page pour vous&#xa0;: objectifs, déroulement, où regarder dans ces textes, questions</translation>
    </message>
    <message>
        <source>&amp;Add students&apos; marks…</source>
        <translation>A&amp;jouter des marques d’élèves…</translation>
    </message>
    <message>
        <source>Bring in the files that students handed in</source>
        <translation>Importer les fichiers que les élèves ont remis</translation>
    </message>
    <message>
        <source>Add a &amp;folder of marks…</source>
        <translation>Ajouter &amp;un dossier de marques…</translation>
    </message>
    <message>
        <source>Bring in every file of marks in a folder</source>
        <translation>Importer tous les fichiers de marques d’un dossier</translation>
    </message>
    <message>
        <source>Past&amp;e copied marks</source>
        <translation>Coller des mar&amp;ques copiées</translation>
    </message>
    <message>
        <source>Bring in what a student sent as text, or files that you copied</source>
        <translation>Importer ce qu’un élève a envoyé comme texte, ou des fichiers copiés</translation>
    </message>
    <message>
        <source>&amp;Remove this lesson pack</source>
        <translation>&amp;Retirer cette leçon</translation>
    </message>
    <message>
        <source>Take the pack and the marks handed in for it out of the library</source>
        <translation>Retirer de la bibliothèque la leçon et les marques remises</translation>
    </message>
    <message>
        <source>Outlet names hid&amp;den</source>
        <translation>Noms des médias masqué&amp;s</translation>
    </message>
    <message>
        <source>Call a story&apos;s outlets Outlet A, B, C, in their texts too: only the words count</source>
        <translation>Appeler les médias d’un sujet Média A, B, C, aussi dans leurs textes&#xa0;: seuls les mots comptent</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossaire…</translation>
    </message>
    <message>
        <source>The words of media literacy, explained</source>
        <translation>Les mots de l’éducation aux médias, expliqués</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>What the class marked</source>
        <translation>Ce que la classe a marqué</translation>
    </message>
    <message>
        <source>Add marks…</source>
        <translation>Ajouter des marques…</translation>
    </message>
    <message>
        <source>Bring in the files that students handed in; they can also be dropped on the window</source>
        <translation>Importer les fichiers que les élèves ont remis&#x202f;; on peut aussi les déposer sur la fenêtre</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Bring in every file of marks in a folder</source>
        <translation>Importer tous les fichiers de marques d’un dossier</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>One line a mark, for a spreadsheet (CSV)</source>
        <translation>Une ligne par marque, pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>Hide students&apos; names</source>
        <translation>Masquer les noms des élèves</translation>
    </message>
    <message>
        <source>Call students by numbers, while the class sees this on the wall</source>
        <translation>Appeler les élèves par des numéros, tant que la classe voit ceci au mur</translation>
    </message>
    <message>
        <source>Who marked it, and why</source>
        <translation>Qui l’a marqué, et pourquoi</translation>
    </message>
    <message>
        <source>marked as loaded; the number says by how many</source>
        <translation>marqué comme connoté&#x202f;; le nombre dit par combien</translation>
    </message>
    <message>
        <source>words that students marked as loaded</source>
        <translation>mots que des élèves ont marqués comme connotés</translation>
    </message>
    <message>
        <source>Nobody has handed in yet</source>
        <translation>Personne n’a encore rendu son travail</translation>
    </message>
    <message>
        <source>Give out in this room…</source>
        <translation>Distribuer dans cette salle…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Mots connotés</translation>
    </message>
    <message>
        <source>Missing details</source>
        <translation>Détails absents</translation>
    </message>
    <message>
        <source>Marked by one student alone</source>
        <translation>Marqué par un seul élève</translation>
    </message>
    <message>
        <source>Missing from {outlets}</source>
        <translation>Absent chez {outlets}</translation>
    </message>
    <message>
        <source>Which outlet is which</source>
        <translation>Quel média est lequel</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>{words} loaded, {details} missing</source>
        <translation>{words} connotés, {details} absents</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>In this room, students can open the lesson and hand in by themselves. Or they save a small file: choose the files, or drop them on the window.</source>
        <translation>Dans cette salle, les élèves peuvent ouvrir la leçon et rendre eux-mêmes leur travail. Ou bien ils enregistrent un petit fichier&#xa0;: choisissez les fichiers, ou déposez-les sur la fenêtre.</translation>
    </message>
    <message>
        <source>Paste copied marks</source>
        <translation>Coller des marques copiées</translation>
    </message>
    <message>
        <source>{name}
Delete takes these marks out.</source>
        <translation>{name}
Suppr retire ces marques.</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Open a story first; then a lesson pack can be made of it.</source>
        <translation>Ouvrez d’abord un sujet&#x202f;; on peut alors en tirer une leçon.</translation>
    </message>
    <message>
        <source>Show the stories</source>
        <translation>Afficher les sujets</translation>
    </message>
    <message>
        <source>Making the lesson pack</source>
        <translation>Création de la leçon</translation>
    </message>
    <message>
        <source>Making the sample lessons</source>
        <translation>Création des leçons d’exemple</translation>
    </message>
    <message>
        <source>Open a lesson pack</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Lesson packs and marks ({endings})</source>
        <translation>Leçons et marques ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Files that students have already keep the old name; their marks still fit.</source>
        <translation>Les fichiers déjà distribués gardent l’ancien nom&#x202f;; les marques restent valables.</translation>
    </message>
    <message>
        <source>Rename lesson pack</source>
        <translation>Renommer la leçon</translation>
    </message>
    <message>
        <source>The lesson pack was removed</source>
        <translation>La leçon a été retirée</translation>
    </message>
    <message>
        <source>“{title}” was removed, with what was handed in.</source>
        <translation>«&#xa0;{title}&#xa0;» a été retirée, avec ce qui avait été remis.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to or do anything</source>
        <translation>Aller à ou exécuter</translation>
    </message>
    <message>
        <source>A command, an outlet, a story…</source>
        <translation>Commande, média, sujet…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go · Esc close</source>
        <translation>↑ ↓ choisir · Entrée valider · Échap fermer</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Search articles for “{words}”</source>
        <translation>Chercher «&#xa0;{words}&#xa0;» dans les articles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Refresh all outlets</source>
        <translation>Actualiser tous &amp;les médias</translation>
    </message>
    <message>
        <source>Fetch what is new from every outlet</source>
        <translation>Charger les nouveautés de tous les médias</translation>
    </message>
    <message>
        <source>Refresh this &amp;outlet</source>
        <translation>Actualiser &amp;ce média</translation>
    </message>
    <message>
        <source>Fetch only the chosen outlet</source>
        <translation>Ne charger que le média choisi</translation>
    </message>
    <message>
        <source>Refresh this f&amp;older</source>
        <translation>Actualiser &amp;ce dossier</translation>
    </message>
    <message>
        <source>Fetch only the outlets of the chosen folder</source>
        <translation>Ne charger que les médias du dossier choisi</translation>
    </message>
    <message>
        <source>Always show its &amp;pictures</source>
        <translation>To&amp;ujours afficher ses images</translation>
    </message>
    <message>
        <source>Have pictures fetched as an article is opened</source>
        <translation>Charger les images à l’ouverture d’un article</translation>
    </message>
    <message>
        <source>No longer show its &amp;pictures</source>
        <translation>Ne pl&amp;us afficher ses images</translation>
    </message>
    <message>
        <source>Have pictures fetched only when you ask for them</source>
        <translation>Ne charger les images que si vous les demandez</translation>
    </message>
    <message>
        <source>Mark the chosen story or article as read</source>
        <translation>Marquer le sujet ou l’article choisi comme lu</translation>
    </message>
    <message>
        <source>Mark the chosen story or article as unread</source>
        <translation>Marquer le sujet ou l’article choisi comme non lu</translation>
    </message>
    <message>
        <source>Keep the open article under Saved</source>
        <translation>Garder l’article ouvert dans «&#xa0;Enregistrés&#xa0;»</translation>
    </message>
    <message>
        <source>Take the open article out of Saved</source>
        <translation>Retirer l’article ouvert d’«&#xa0;Enregistrés&#xa0;»</translation>
    </message>
    <message>
        <source>Be told when the open story goes on</source>
        <translation>Être averti quand le sujet ouvert se poursuit</translation>
    </message>
    <message>
        <source>Be told no longer when the open story goes on</source>
        <translation>Ne plus être averti quand le sujet ouvert se poursuit</translation>
    </message>
    <message>
        <source>Hide sidebar and list</source>
        <translation>Masquer le volet et la liste</translation>
    </message>
    <message>
        <source>Show sidebar and list again</source>
        <translation>Afficher de nouveau le volet et la liste</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>Go back to a window</source>
        <translation>Revenir à une fenêtre</translation>
    </message>
    <message>
        <source>Fetch only the chosen outlet or folder</source>
        <translation>Ne charger que le média ou le dossier choisi</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop the work that is running; what is done stays</source>
        <translation>Arrêter le travail en cours&#x202f;; ce qui est fait reste</translation>
    </message>
    <message>
        <source>&amp;Add outlet…</source>
        <translation>&amp;Ajouter un média…</translation>
    </message>
    <message>
        <source>Follow an outlet by the address of its site or feed</source>
        <translation>Suivre un média par l’adresse de son site ou de son flux</translation>
    </message>
    <message>
        <source>&amp;Compare files…</source>
        <translation>&amp;Comparer des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Export outlets (OPML)…</source>
        <translation>Exporter &amp;les médias (OPML)…</translation>
    </message>
    <message>
        <source>Write all subscriptions to a file</source>
        <translation>Écrire tous les abonnements dans un fichier</translation>
    </message>
    <message>
        <source>Export save&amp;d articles…</source>
        <translation>Exporter les articles enre&amp;gistrés…</translation>
    </message>
    <message>
        <source>Write all saved articles to a file that other readers take</source>
        <translation>Écrire tous les articles enregistrés dans un fichier que d’autres lecteurs acceptent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Variorum</source>
        <translation>Fermer Variorum</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Search stories, articles, quotes</source>
        <translation>Rechercher dans les sujets, articles et citations</translation>
    </message>
    <message>
        <source>Save this searc&amp;h…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Keep the search in the sidebar, by name</source>
        <translation>Garder la recherche dans le volet latéral, sous un nom</translation>
    </message>
    <message>
        <source>Its words, its name, and whether what it finds is marked as read</source>
        <translation>Ses mots, son nom, et si ce qu’elle trouve est marqué comme lu</translation>
    </message>
    <message>
        <source>&amp;Delete this search</source>
        <translation>&amp;Supprimer cette recherche</translation>
    </message>
    <message>
        <source>Take it out of the sidebar</source>
        <translation>La retirer du volet latéral</translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation>Chercher &amp;dans cet article…</translation>
    </message>
    <message>
        <source>Search in the text that is open</source>
        <translation>Chercher dans le texte ouvert</translation>
    </message>
    <message>
        <source>Begin an e-mail with the headline and the link of the open article</source>
        <translation>Commencer un courriel avec le titre et le lien de l’article ouvert</translation>
    </message>
    <message>
        <source>Hand the open article to a service of yours, in your browser: to read later, to keep</source>
        <translation>Confier l’article ouvert à l’un de vos services, dans votre navigateur&#xa0;: pour plus tard, pour le garder</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Cop&amp;ier le lien</translation>
    </message>
    <message>
        <source>Copy the address of the open article</source>
        <translation>Copier l’adresse de l’article ouvert</translation>
    </message>
    <message>
        <source>&amp;Next in the list</source>
        <translation>&amp;Suivant dans la liste</translation>
    </message>
    <message>
        <source>Open the next story or article</source>
        <translation>Ouvrir le sujet ou l’article suivant</translation>
    </message>
    <message>
        <source>&amp;Previous in the list</source>
        <translation>&amp;Précédent dans la liste</translation>
    </message>
    <message>
        <source>Open the story or article before</source>
        <translation>Ouvrir le sujet ou l’article précédent</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Go back to what was open before</source>
        <translation>Revenir à ce qui était ouvert avant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ava&amp;ncer</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Annuler le retour</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>&amp;Différence suivante</translation>
    </message>
    <message>
        <source>Previous d&amp;ifference</source>
        <translation>D&amp;ifférence précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt outlet&apos;s text</source>
        <translation>Te&amp;xte du média suivant</translation>
    </message>
    <message>
        <source>Pr&amp;evious outlet&apos;s text</source>
        <translation>Texte du &amp;média précédent</translation>
    </message>
    <message>
        <source>S&amp;wap the two texts</source>
        <translation>Int&amp;ervertir les deux textes</translation>
    </message>
    <message>
        <source>&amp;Go to or do anything…</source>
        <translation>&amp;Aller à ou exécuter…</translation>
    </message>
    <message>
        <source>Find a command, an outlet or a story by a few letters</source>
        <translation>Trouver une commande, un média ou un sujet en quelques lettres</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>S&amp;ujets</translation>
    </message>
    <message>
        <source>Show the stories</source>
        <translation>Afficher les sujets</translation>
    </message>
    <message>
        <source>Not c&amp;overed by…</source>
        <translation>&amp;Pas couvert par…</translation>
    </message>
    <message>
        <source>Stories that an outlet or a group of outlets does not carry</source>
        <translation>Sujets qu’un média ou un groupe de médias ne traite pas</translation>
    </message>
    <message>
        <source>&amp;Wrong group?…</source>
        <translation>Mauvais &amp;groupe&#x202f;?…</translation>
    </message>
    <message>
        <source>Take articles out of the open story, move them, merge or split it</source>
        <translation>Retirer ou déplacer des articles du sujet ouvert, fusionner ou scinder</translation>
    </message>
    <message>
        <source>&amp;Merge with another story…</source>
        <translation>&amp;Fusionner avec un autre sujet…</translation>
    </message>
    <message>
        <source>Another story tells the same event: make one of both</source>
        <translation>Un autre sujet raconte le même événement&#xa0;: n’en faire qu’un</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of its story</source>
        <translation>Retirer de &amp;son sujet</translation>
    </message>
    <message>
        <source>The open article is about something else</source>
        <translation>L’article ouvert parle d’autre chose</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another story…</source>
        <translation>&amp;Déplacer vers un autre sujet…</translation>
    </message>
    <message>
        <source>Say which story the open article belongs to</source>
        <translation>Dire à quel sujet appartient l’article ouvert</translation>
    </message>
    <message>
        <source>&amp;Undo the last correction</source>
        <translation>&amp;Annuler la dernière correction</translation>
    </message>
    <message>
        <source>Take the last correction of this session back</source>
        <translation>Revenir sur la dernière correction de cette session</translation>
    </message>
    <message>
        <source>Correct&amp;ions…</source>
        <translation>C&amp;orrections…</translation>
    </message>
    <message>
        <source>Everything that you put right, each with Undo</source>
        <translation>Tout ce que vous avez rectifié, avec la possibilité d’annuler</translation>
    </message>
    <message>
        <source>&amp;Groups of outlets…</source>
        <translation>&amp;Groupes de médias…</translation>
    </message>
    <message>
        <source>Make or import groups, for what is not covered by them</source>
        <translation>Créer ou importer des groupes, pour voir ce qu’ils ne couvrent pas</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>T&amp;ous les articles</translation>
    </message>
    <message>
        <source>Show every article, newest first</source>
        <translation>Afficher tous les articles, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>E&amp;nregistrés</translation>
    </message>
    <message>
        <source>Show what you saved</source>
        <translation>Afficher ce que vous avez enregistré</translation>
    </message>
    <message>
        <source>&amp;Changed since read</source>
        <translation>&amp;Modifiés depuis la lecture</translation>
    </message>
    <message>
        <source>Show articles that changed after you read them</source>
        <translation>Afficher les articles modifiés après votre lecture</translation>
    </message>
    <message>
        <source>Mark as read or &amp;unread</source>
        <translation>&amp;Marquer comme lu ou non lu</translation>
    </message>
    <message>
        <source>Mark &amp;above as read</source>
        <translation>Marquer lu ce qui &amp;précède</translation>
    </message>
    <message>
        <source>Mark what stands above the chosen row as read</source>
        <translation>Marquer comme lu ce qui se trouve au-dessus de la ligne choisie</translation>
    </message>
    <message>
        <source>Mark &amp;below as read</source>
        <translation>M&amp;arquer lu ce qui suit</translation>
    </message>
    <message>
        <source>Mark what stands below the chosen row as read</source>
        <translation>Marquer comme lu ce qui se trouve au-dessous de la ligne choisie</translation>
    </message>
    <message>
        <source>Mark what is older than a &amp;day as read</source>
        <translation>Marquer lu ce qui a plus d’un &amp;jour</translation>
    </message>
    <message>
        <source>In this list; what came in the last 24 hours stays as it is</source>
        <translation>Dans cette liste&#x202f;; ce qui est arrivé dans les dernières 24 heures reste tel quel</translation>
    </message>
    <message>
        <source>Mark what is older than a &amp;week as read</source>
        <translation>Marquer lu ce qui a plus d’une &amp;semaine</translation>
    </message>
    <message>
        <source>In this list; what came in the last seven days stays as it is</source>
        <translation>Dans cette liste&#x202f;; ce qui est arrivé dans les sept derniers jours reste tel quel</translation>
    </message>
    <message>
        <source>What has certain words, or comes from an outlet, is marked as read by itself</source>
        <translation>Ce qui contient certains mots, ou vient d’un média, est automatiquement marqué comme lu</translation>
    </message>
    <message>
        <source>Lists of articles begin with the oldest; searches keep their own order</source>
        <translation>Les listes d’articles commencent par le plus ancien&#x202f;; les recherches gardent leur ordre</translation>
    </message>
    <message>
        <source>Mark as read what is scrolled &amp;past</source>
        <translation>Marquer comme lu ce qui &amp;défile</translation>
    </message>
    <message>
        <source>Articles that leave a list at its top by your scrolling are marked as read</source>
        <translation>Les articles qui quittent une liste par le haut quand vous la faites défiler sont marqués comme lus</translation>
    </message>
    <message>
        <source>Only outlets with somethin&amp;g unread</source>
        <translation>Seulement les médias a&amp;vec du non lu</translation>
    </message>
    <message>
        <source>The sidebar leaves out outlets and folders of which all is read</source>
        <translation>Le volet latéral omet les médias et les dossiers dont tout est lu</translation>
    </message>
    <message>
        <source>&amp;Save for later, or not</source>
        <translation>&amp;Enregistrer pour plus tard, ou non</translation>
    </message>
    <message>
        <source>Put a tag on the open or the chosen articles, or take one off</source>
        <translation>Mettre une étiquette à l’article ouvert ou aux articles choisis, ou en retirer une</translation>
    </message>
    <message>
        <source>&amp;Follow this story, or not</source>
        <translation>Sui&amp;vre ce sujet, ou non</translation>
    </message>
    <message>
        <source>Open the original &amp;page</source>
        <translation>&amp;Ouvrir la page d’origine</translation>
    </message>
    <message>
        <source>Listen or w&amp;atch</source>
        <translation>&amp;Jouer le son ou la vidéo</translation>
    </message>
    <message>
        <source>Play the sound or film of the open article in your browser</source>
        <translation>Lire le son ou la vidéo de l’article ouvert dans votre navigateur</translation>
    </message>
    <message>
        <source>R&amp;ead aloud, or wait</source>
        <translation>Lire à voi&amp;x haute ou suspendre</translation>
    </message>
    <message>
        <source>How the chosen outlet is asked, read and signed in to, and how its feed fares</source>
        <translation>Comment le média choisi est interrogé et lu, comment s’y connecter, et l’état de son flux</translation>
    </message>
    <message>
        <source>Open its we&amp;bsite</source>
        <translation>Ouvrir son site &amp;web</translation>
    </message>
    <message>
        <source>Open the chosen outlet&apos;s website in your browser</source>
        <translation>Ouvrir le site du média choisi dans votre navigateur</translation>
    </message>
    <message>
        <source>Copy its a&amp;ddress</source>
        <translation>Copier &amp;son adresse</translation>
    </message>
    <message>
        <source>Copy the address of the chosen outlet&apos;s feed</source>
        <translation>Copier l’adresse du flux du média choisi</translation>
    </message>
    <message>
        <source>Pictures of the chosen outlet, or of those of the folder; or no longer</source>
        <translation>Afficher les images du média choisi ou des médias du dossier, ou ne plus les afficher</translation>
    </message>
    <message>
        <source>&amp;Keep articles…</source>
        <translation>Garder &amp;les articles…</translation>
    </message>
    <message>
        <source>How long articles of the chosen outlet, or of those of the folder, are kept</source>
        <translation>Combien de temps garder les articles du média choisi, ou de ceux du dossier</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Stop following the chosen outlet, or those of the folder</source>
        <translation>Ne plus suivre le média choisi, ou ceux du dossier</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Show every key, and change it</source>
        <translation>Voir toutes les touches, et les changer</translation>
    </message>
    <message>
        <source>Mark the chosen story or article as read or unread</source>
        <translation>Marquer le sujet ou l’article choisi comme lu ou non lu</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>Cla&amp;sse</translation>
    </message>
    <message>
        <source>Work off&amp;line</source>
        <translation>Travailler &amp;hors ligne</translation>
    </message>
    <message>
        <source>Fetch nothing until this is switched off again</source>
        <translation>Ne rien charger tant que ceci est activé</translation>
    </message>
    <message>
        <source>C&amp;hoose outlets from a list…</source>
        <translation>Choisir &amp;des médias dans une liste…</translation>
    </message>
    <message>
        <source>Well-known outlets by country and subject</source>
        <translation>Médias connus par pays et par thème</translation>
    </message>
    <message>
        <source>Compare texts, saved pages or addresses, without any feed</source>
        <translation>Comparer des textes, des pages enregistrées ou des adresses, sans aucun flux</translation>
    </message>
    <message>
        <source>E&amp;xport this story…</source>
        <translation>&amp;Exporter ce sujet…</translation>
    </message>
    <message>
        <source>Write the comparison to a file: page, Markdown, text or data</source>
        <translation>Écrire la comparaison dans un fichier&#xa0;: page, Markdown, texte ou données</translation>
    </message>
    <message>
        <source>&amp;Import from another reader…</source>
        <translation>&amp;Importer d’un autre lecteur…</translation>
    </message>
    <message>
        <source>Take over its outlets (OPML) or its saved articles (JSON)</source>
        <translation>Reprendre ses médias (OPML) ou ses articles enregistrés (JSON)</translation>
    </message>
    <message>
        <source>Show me a&amp;round</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>A short tour of a sample story: one day, told by five invented outlets</source>
        <translation>Une courte visite d’un sujet d’exemple&#xa0;: une journée racontée par cinq médias inventés</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Print the open article or the view of a story that is open</source>
        <translation>Imprimer l’article ouvert ou la vue ouverte d’un sujet</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Write the open article or view to a PDF file</source>
        <translation>Écrire l’article ouvert ou la vue dans un fichier PDF</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Close the window; Variorum goes on in the background if you have it so</source>
        <translation>Fermer la fenêtre&#x202f;; Variorum continue en arrière-plan si vous l’avez réglé ainsi</translation>
    </message>
    <message>
        <source>&amp;Change this search…</source>
        <translation>Modi&amp;fier cette recherche…</translation>
    </message>
    <message>
        <source>Send b&amp;y e-mail…</source>
        <translation>En&amp;voyer par courriel…</translation>
    </message>
    <message>
        <source>Send t&amp;o…</source>
        <translation>Envoye&amp;r à…</translation>
    </message>
    <message>
        <source>Copy &amp;with outlet and link</source>
        <translation>&amp;Copier avec le média et le lien</translation>
    </message>
    <message>
        <source>Copy the chosen words of the open article with where they are from</source>
        <translation>Copier les mots choisis de l’article ouvert avec leur provenance</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Non l&amp;u suivant</translation>
    </message>
    <message>
        <source>Open the next story or article that is not read yet</source>
        <translation>Ouvrir le prochain sujet ou article non lu</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>P&amp;oursuivre la lecture</translation>
    </message>
    <message>
        <source>A page down in what is open; at its end, the next unread. In lists and articles</source>
        <translation>Une page plus bas dans ce qui est ouvert&#x202f;; à la fin, le prochain non lu. Dans les listes et les articles</translation>
    </message>
    <message>
        <source>Go to the next difference or note in the open story; without one, to the next unread</source>
        <translation>Aller à la différence ou à la note suivante du sujet ouvert&#x202f;; sans sujet, au prochain non lu</translation>
    </message>
    <message>
        <source>Go to the difference or note before; without a story, back in the list</source>
        <translation>Aller à la différence ou à la note précédente&#x202f;; sans sujet, reculer dans la liste</translation>
    </message>
    <message>
        <source>Read the next outlet&apos;s article in the open story</source>
        <translation>Lire l’article du média suivant dans le sujet ouvert</translation>
    </message>
    <message>
        <source>Read the article of the outlet before in the open story</source>
        <translation>Lire l’article du média précédent dans le sujet ouvert</translation>
    </message>
    <message>
        <source>Left becomes right, where two texts stand side by side</source>
        <translation>La gauche devient la droite, là où deux textes sont côte à côte</translation>
    </message>
    <message>
        <source>&amp;Followed</source>
        <translation>&amp;Suivis</translation>
    </message>
    <message>
        <source>Show the stories that you follow</source>
        <translation>Afficher les sujets que vous suivez</translation>
    </message>
    <message>
        <source>Wi&amp;th a note</source>
        <translation>&amp;Avec une note</translation>
    </message>
    <message>
        <source>Show the articles that you wrote a note on</source>
        <translation>Afficher les articles que vous avez annotés</translation>
    </message>
    <message>
        <source>Mark all as read &amp;here</source>
        <translation>&amp;Tout marquer comme lu ici</translation>
    </message>
    <message>
        <source>Mark everything in this list as read</source>
        <translation>Marquer tout le contenu de cette liste comme lu</translation>
    </message>
    <message>
        <source>Mute w&amp;ords…</source>
        <translation>Mas&amp;quer des mots…</translation>
    </message>
    <message>
        <source>Onl&amp;y what is unread</source>
        <translation>Uni&amp;quement les non lus</translation>
    </message>
    <message>
        <source>Hide in the list what is read</source>
        <translation>Masquer dans la liste ce qui est lu</translation>
    </message>
    <message>
        <source>&amp;Save for later</source>
        <translation>&amp;Enregistrer pour plus tard</translation>
    </message>
    <message>
        <source>Keep the open article under Saved, or let it go</source>
        <translation>Garder l’article ouvert dans «&#xa0;Enregistrés&#xa0;», ou l’en retirer</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Éti&amp;quettes…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Write a note on the open article; only you see it</source>
        <translation>Écrire une note sur l’article ouvert&#x202f;; personne d’autre ne la voit</translation>
    </message>
    <message>
        <source>What change&amp;d…</source>
        <translation>Ce q&amp;ui a changé…</translation>
    </message>
    <message>
        <source>See what the outlet changed in the open article, word by word</source>
        <translation>Voir, mot à mot, ce que le média a changé dans l’article ouvert</translation>
    </message>
    <message>
        <source>P&amp;ictures…</source>
        <translation>&amp;Images…</translation>
    </message>
    <message>
        <source>Show the pictures of the open article, or of its outlet</source>
        <translation>Afficher les images de l’article ouvert, ou de son média</translation>
    </message>
    <message>
        <source>&amp;Follow this story</source>
        <translation>Sui&amp;vre ce sujet</translation>
    </message>
    <message>
        <source>Be told when the open story goes on, or no longer</source>
        <translation>Être averti quand le sujet ouvert se poursuit, ou ne plus l’être</translation>
    </message>
    <message>
        <source>Mark as read, b&amp;y place or age</source>
        <translation>Marquer comme lu selon la &amp;position ou l’âge</translation>
    </message>
    <message>
        <source>&amp;Begin with the oldest articles</source>
        <translation>Articles les plus anciens d’a&amp;bord</translation>
    </message>
    <message>
        <source>Open the outlet&apos;s own page in your browser</source>
        <translation>Ouvrir la page du média dans votre navigateur</translation>
    </message>
    <message>
        <source>Have a voice of this computer read the open article; again: wait, or go on</source>
        <translation>Faire lire l’article ouvert par une voix de cet ordinateur&#x202f;; à nouveau&#xa0;: suspendre ou reprendre</translation>
    </message>
    <message>
        <source>Show the s&amp;tory of this article</source>
        <translation>Afficher &amp;le sujet de cet article</translation>
    </message>
    <message>
        <source>Compare this article with the others</source>
        <translation>Comparer cet article avec les autres</translation>
    </message>
    <message>
        <source>Outlet se&amp;ttings…</source>
        <translation>Paramètres du &amp;média…</translation>
    </message>
    <message>
        <source>Change the name or folder of the chosen outlet, or the name of a folder or lesson pack</source>
        <translation>Changer le nom ou le dossier du média choisi, ou le nom d’un dossier ou d’une leçon</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>How Variorum fetches, looks and keeps</source>
        <translation>Ce que Variorum charge, son apparence et ce qu’il conserve</translation>
    </message>
    <message>
        <source>A&amp;ctivity…</source>
        <translation>&amp;Activité…</translation>
    </message>
    <message>
        <source>Every fetch, why one failed or was left out, and how each outlet&apos;s feed is</source>
        <translation>Chaque chargement, pourquoi l’un a échoué ou été omis, et l’état de chaque flux</translation>
    </message>
    <message>
        <source>Activity of this o&amp;utlet…</source>
        <translation>&amp;Activité de ce média…</translation>
    </message>
    <message>
        <source>What came of each look at the chosen outlet&apos;s feed</source>
        <translation>Le résultat de chaque passage sur le flux du média choisi</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>&amp;Bibliothèque…</translation>
    </message>
    <message>
        <source>Where the library is, how large it is, and how long articles are kept</source>
        <translation>Où se trouve la bibliothèque, sa taille, et combien de temps les articles sont gardés</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Copies of the library: make or restore one</source>
        <translation>Copies de la bibliothèque&#xa0;: en faire une, en restaurer une</translation>
    </message>
    <message>
        <source>Only what is &amp;read</source>
        <translation>Seulement &amp;ce qui se lit</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Where unexpected errors are written down</source>
        <translation>Là où sont notées les erreurs inattendues</translation>
    </message>
    <message>
        <source>&amp;About Variorum</source>
        <translation>À &amp;propos de Variorum</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>Mark as r&amp;ead</source>
        <translation>&amp;Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>&amp;Marquer comme non lu</translation>
    </message>
    <message>
        <source>Un&amp;save</source>
        <translation>R&amp;etirer des enregistrés</translation>
    </message>
    <message>
        <source>Un&amp;follow this story</source>
        <translation>Ne plus sui&amp;vre ce sujet</translation>
    </message>
    <message>
        <source>B&amp;ring back sidebar and list</source>
        <translation>Afficher de nou&amp;veau le volet et la liste</translation>
    </message>
    <message>
        <source>Leave full scr&amp;een</source>
        <translation>Qu&amp;itter le plein écran</translation>
    </message>
    <message>
        <source>&amp;Undo the last mark</source>
        <translation>Ann&amp;uler la dernière marque</translation>
    </message>
    <message>
        <source>&amp;Undo marking as read</source>
        <translation>&amp;Annuler le marquage comme lu</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>&amp;Views of the story</source>
        <translation>&amp;Vues du sujet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Fi&amp;chier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Actualités</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>without a name, they stand outside of any folder</source>
        <translation>sans nom, ils sont hors de tout dossier</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Pictures of {outlets} are shown from now on.</source>
        <translation>Les images de {outlets} sont désormais affichées.</translation>
    </message>
    <message>
        <source>Pictures of {outlets} are shown only when you ask for them.</source>
        <translation>Les images de {outlets} ne sont affichées que si vous les demandez.</translation>
    </message>
    <message>
        <source>Articles of {title} are kept as long as all others.</source>
        <translation>Les articles de {title} sont gardés aussi longtemps que tous les autres.</translation>
    </message>
    <message>
        <source>Articles of {title} are kept {time}.</source>
        <translation>Les articles de {title} sont gardés {time}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The feed&apos;s address is copied: {url}</source>
        <translation>L’adresse du flux est copiée&#xa0;: {url}</translation>
    </message>
    <message>
        <source>{title} was removed.</source>
        <translation>{title} a été retiré.</translation>
    </message>
    <message>
        <source>Importing saved articles</source>
        <translation>Importation des articles enregistrés</translation>
    </message>
    <message>
        <source>Saved articles written to {path}</source>
        <translation>Articles enregistrés écrits dans {path}</translation>
    </message>
    <message>
        <source>Importing outlets</source>
        <translation>Importation des médias</translation>
    </message>
    <message>
        <source>Outlets written to {path}</source>
        <translation>Médias enregistrés dans {path}</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>Modifier la liste…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The story was written to {path}.</source>
        <translation>Le sujet a été enregistré dans {path}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>{feeds} added: {articles}.</source>
        <translation>Ajouté&#xa0;: {feeds} ({articles}).</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation>Le média</translation>
    </message>
    <message>
        <source>You follow {title} already.</source>
        <translation>Vous suivez déjà {title}.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>{title} was added: {articles}.</source>
        <translation>{title} a été ajouté&#xa0;: {articles}.</translation>
    </message>
    <message>
        <source>{title} was added, but its feed is damaged: {articles} could be read.</source>
        <translation>{title} a été ajouté, mais son flux est endommagé. Lu&#xa0;: {articles}.</translation>
    </message>
    <message>
        <source>{feeds} added.</source>
        <translation>Ajouté&#xa0;: {feeds}.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>{articles} added under Saved.</source>
        <translation>Ajouté aux articles enregistrés&#xa0;: {articles}.</translation>
    </message>
    <message>
        <source>{articles} here already.</source>
        <translation>Déjà là&#xa0;: {articles}.</translation>
    </message>
    <message>
        <source>{feeds} added, at rest.</source>
        <translation>Ajouté, en pause&#xa0;: {feeds}.</translation>
    </message>
    <message>
        <source>{articles} could not be read.</source>
        <translation>Illisible&#xa0;: {articles}.</translation>
    </message>
    <message>
        <source>The files could not be compared.</source>
        <translation>Les fichiers n’ont pas pu être comparés.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare files or pages</source>
        <translation>Comparer des fichiers ou des pages</translation>
    </message>
    <message>
        <source>&amp;Files and addresses, one on each line</source>
        <translation>&amp;Fichiers et adresses, un par ligne</translation>
    </message>
    <message>
        <source>Texts (.txt), saved pages (.html), article files (.json), or addresses of articles. They can be dropped here. Nothing is added to your library.</source>
        <translation>Textes (.txt), pages enregistrées (.html), fichiers d’articles (.json) ou adresses d’articles. Ils peuvent être déposés ici. Rien n’est ajouté à votre bibliothèque.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>&quot;{1}&quot; is no way to sign in.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une façon de se connecter.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a CSS selector.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un sélecteur CSS.</translation>
    </message>
    <message>
        <source>1 article could not be read any more.</source>
        <translation>1 article n’a pu être relu.</translation>
    </message>
    <message>
        <source>A CSS selector goes with the choice &quot;selector&quot; only.</source>
        <translation>Un sélecteur CSS ne va qu’avec le choix «&#xa0;selector&#xa0;».</translation>
    </message>
    <message>
        <source>A charge or a verdict on somebody; what was said would show how far it goes.</source>
        <translation>Une accusation ou un verdict sur quelqu’un&#x202f;; ce qui a été dit montrerait jusqu’où cela va.</translation>
    </message>
    <message>
        <source>A charged or figurative noun; a plain one says the same.</source>
        <translation>Un nom chargé ou figuré&#x202f;; un nom simple dit la même chose.</translation>
    </message>
    <message>
        <source>A colourful or dramatic description in the outlet&apos;s own voice; a report can do without it.</source>
        <translation>Une description colorée ou dramatique dans la voix du média&#x202f;; un compte rendu peut s’en passer.</translation>
    </message>
    <message>
        <source>A command with the number {1} is under way already.</source>
        <translation>Une commande portant le numéro {1} est déjà en cours.</translation>
    </message>
    <message>
        <source>A comment of the writer&apos;s own, slipped into the report.</source>
        <translation>Un commentaire de l’auteur, glissé dans le compte rendu.</translation>
    </message>
    <message>
        <source>A comparison needs two; add an outlet or wait for more.</source>
        <translation>Il en faut deux pour comparer&#x202f;; ajoutez un média ou attendez-en d’autres.</translation>
    </message>
    <message>
        <source>A consent or robot check stands in place of the article.</source>
        <translation>Une demande de consentement ou un contrôle anti-robot remplace l’article.</translation>
    </message>
    <message>
        <source>A feed could not be taken over: {1}.</source>
        <translation>Un flux n’a pas pu être repris&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>A fighting word for criticism; it turns a disagreement into violence.</source>
        <translation>Un mot de combat pour une critique&#x202f;; il change un désaccord en violence.</translation>
    </message>
    <message>
        <source>A figurative or charged verb; a plain one says only what happened.</source>
        <translation>Un verbe figuré ou chargé&#x202f;; un verbe simple dit seulement ce qui s’est passé.</translation>
    </message>
    <message>
        <source>A figure of speech that dramatises; a plain wording says the same.</source>
        <translation>Une image qui dramatise&#x202f;; des mots simples disent la même chose.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un groupe a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A judgement, not a description: it tells the reader what to think of the thing.</source>
        <translation>Un jugement, pas une description&#xa0;: il dit au lecteur quoi penser de la chose.</translation>
    </message>
    <message>
        <source>A lesson cannot be in &quot;{1}&quot;.</source>
        <translation>Une leçon ne peut pas être en «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>A lesson could not be taken over: {1}</source>
        <translation>Une leçon n’a pas pu être reprise&#xa0;: {1}</translation>
    </message>
    <message>
        <source>A lesson needs a title.</source>
        <translation>Une leçon doit avoir un titre.</translation>
    </message>
    <message>
        <source>A name cannot hold a colon.</source>
        <translation>Un nom ne peut pas contenir de deux-points.</translation>
    </message>
    <message>
        <source>A name for a thing that already judges it.</source>
        <translation>Un nom pour une chose qui la juge déjà.</translation>
    </message>
    <message>
        <source>A saved search could not be taken over: {1}.</source>
        <translation>Une recherche enregistrée n’a pas pu être reprise&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A saved search needs something to look for.</source>
        <translation>Une recherche enregistrée doit chercher quelque chose.</translation>
    </message>
    <message>
        <source>A stored signature could not be read.</source>
        <translation>Une signature enregistrée n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>A story cannot be merged with itself.</source>
        <translation>Un sujet ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>A story could not be taken over: {1}.</source>
        <translation>Un sujet n’a pas pu être repris&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Add an outlet with `variorum add`, start the window once, or name another library.</source>
        <translation>Ajoutez un média avec `variorum add`, lancez la fenêtre une fois ou indiquez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>Add it again after that.</source>
        <translation>Ajoutez-le de nouveau après cela.</translation>
    </message>
    <message>
        <source>An article file needs a headline and text.</source>
        <translation>Un fichier d’article doit avoir un titre et un texte.</translation>
    </message>
    <message>
        <source>An article needs a headline and text.</source>
        <translation>Un article doit avoir un titre et un texte.</translation>
    </message>
    <message>
        <source>An entry without a name</source>
        <translation>Une entrée sans nom</translation>
    </message>
    <message>
        <source>An opinion in the outlet&apos;s own voice; a figure or an example would say more.</source>
        <translation>Une opinion dans la voix du média&#x202f;; un chiffre ou un exemple en dirait plus.</translation>
    </message>
    <message>
        <source>Another program, or this computer&apos;s firewall, keeps Variorum from being reached.</source>
        <translation>Un autre programme, ou le pare-feu de cet ordinateur, empêche d’atteindre Variorum.</translation>
    </message>
    <message>
        <source>Another saved search is called “{1}”.</source>
        <translation>Une autre recherche enregistrée s’appelle «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask for the file once more, or make the lesson again.</source>
        <translation>Redemandez le fichier, ou recréez la leçon.</translation>
    </message>
    <message>
        <source>Ask the student to save and send them once more.</source>
        <translation>Demandez à l’élève de les enregistrer et de les envoyer de nouveau.</translation>
    </message>
    <message>
        <source>Ask the student to write it and save again.</source>
        <translation>Demandez à l’élève de l’écrire et d’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>Asking feeds</source>
        <translation>Interrogation des flux</translation>
    </message>
    <message>
        <source>Asking {1}</source>
        <translation>Interrogation de {1}</translation>
    </message>
    <message>
        <source>Backups are looked for in {1}.</source>
        <translation>Les sauvegardes sont cherchées dans {1}.</translation>
    </message>
    <message>
        <source>Both are in one JSON object a line.</source>
        <translation>Les deux figurent dans un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {1}, by the outlets&apos; servers {2}.</source>
        <translation>À l’horloge de cet ordinateur nous sommes le {1}, selon les serveurs des médias le {2}.</translation>
    </message>
    <message>
        <source>Casts doubt on what is said; &quot;said&quot; does not.</source>
        <translation>Met en doute ce qui est dit&#x202f;; «&#xa0;a dit&#xa0;» ne le fait pas.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Check the address; the fault is probably at the outlet.</source>
        <translation>Vérifiez l’adresse&#x202f;; l’erreur vient sans doute du média.</translation>
    </message>
    <message>
        <source>Check the address; the feed may have moved.</source>
        <translation>Vérifiez l’adresse&#x202f;; le flux a peut-être changé de place.</translation>
    </message>
    <message>
        <source>Check the connection and the address.</source>
        <translation>Vérifiez la connexion et l’adresse.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Vérifiez le fichier et ses droits.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the room on the disk, or name another file.</source>
        <translation>Vérifiez le dossier, ses droits et l’espace libre, ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Check the name and the secret.</source>
        <translation>Vérifiez vos identifiants.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .lesson.html: the page that a teacher made with Variorum.</source>
        <translation>Choisissez un fichier qui se termine par .lesson.html&#xa0;: la page qu’un enseignant a créée avec Variorum.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .marks.json: what a student saved in the lesson.</source>
        <translation>Choisissez un fichier qui se termine par .marks.json&#xa0;: ce qu’un élève a enregistré dans la leçon.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l’une d’elles.</translation>
    </message>
    <message>
        <source>Choose some of the story&apos;s articles, not all and not none.</source>
        <translation>Choisissez quelques articles du sujet, ni tous ni aucun.</translation>
    </message>
    <message>
        <source>Choose two outlets or more for the lesson.</source>
        <translation>Choisissez au moins deux médias pour la leçon.</translation>
    </message>
    <message>
        <source>Colours how something was done.</source>
        <translation>Colore la façon dont une chose a été faite.</translation>
    </message>
    <message>
        <source>Colours how something was said; &quot;said&quot; is plainer.</source>
        <translation>Colore la façon dont une chose a été dite&#x202f;; «&#xa0;a dit&#xa0;» est plus simple.</translation>
    </message>
    <message>
        <source>Compare them with the very file that the class worked on: each lesson has an id of its own.</source>
        <translation>Comparez-les avec le fichier même sur lequel la classe a travaillé&#xa0;: chaque leçon a son propre identifiant.</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Comparaison des articles</translation>
    </message>
    <message>
        <source>Connects people without saying how; what the connection is would show it.</source>
        <translation>Relie des personnes sans dire comment&#x202f;; dire quel est le lien le montrerait.</translation>
    </message>
    <message>
        <source>Copy it once more.</source>
        <translation>Copiez-le encore une fois.</translation>
    </message>
    <message>
        <source>Do this in the window, or close it and try again.</source>
        <translation>Faites-le dans la fenêtre, ou fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>Export OPML from the other reader again.</source>
        <translation>Exportez de nouveau l’OPML depuis l’autre lecteur.</translation>
    </message>
    <message>
        <source>Fetching full articles</source>
        <translation>Chargement des articles complets</translation>
    </message>
    <message>
        <source>Fetching pages</source>
        <translation>Chargement des pages</translation>
    </message>
    <message>
        <source>Finding stories</source>
        <translation>Recherche des sujets</translation>
    </message>
    <message>
        <source>For example: &quot;article .body, .standfirst&quot;</source>
        <translation>Par exemple&#xa0;: «&#xa0;article .body, .standfirst&#xa0;»</translation>
    </message>
    <message>
        <source>Free some space and try again; what was stored before is safe.</source>
        <translation>Libérez de l’espace et réessayez&#x202f;; ce qui était enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Give a .txt, .html or .json file.</source>
        <translation>Indiquez un fichier .txt, .html ou .json.</translation>
    </message>
    <message>
        <source>Give a file that `variorum state export` wrote.</source>
        <translation>Indiquez un fichier écrit par `variorum state export`.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>Give the JSON file of starred articles that the other reader exports.</source>
        <translation>Donnez le fichier JSON des articles favoris que l’autre lecteur exporte.</translation>
    </message>
    <message>
        <source>Give the address of the outlet&apos;s feed, or of its home page to look for one.</source>
        <translation>Indiquez l’adresse du flux du média, ou celle de sa page d’accueil pour en chercher un.</translation>
    </message>
    <message>
        <source>Give the text of one article alone.</source>
        <translation>Indiquez le texte d’un seul article.</translation>
    </message>
    <message>
        <source>Give two columns: outlet,group.</source>
        <translation>Indiquez deux colonnes&#xa0;: outlet,group.</translation>
    </message>
    <message>
        <source>Give two or more files or addresses.</source>
        <translation>Indiquez au moins deux fichiers ou adresses.</translation>
    </message>
    <message>
        <source>Give {1} at most.</source>
        <translation>Indiquez {1} au plus.</translation>
    </message>
    <message>
        <source>Group the articles again.</source>
        <translation>Regroupez de nouveau les articles.</translation>
    </message>
    <message>
        <source>Hints at something without saying it.</source>
        <translation>Laisse entendre quelque chose sans le dire.</translation>
    </message>
    <message>
        <source>Holds a name at a distance, as if it were not deserved.</source>
        <translation>Tient un nom à distance, comme s’il n’était pas mérité.</translation>
    </message>
    <message>
        <source>If it is yours, type the address yourself.</source>
        <translation>S’il est à vous, tapez l’adresse vous-même.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>It asks for a subscription or a login.</source>
        <translation>Il demande de s’abonner ou de se connecter.</translation>
    </message>
    <message>
        <source>It can be in {1}.</source>
        <translation>Elle peut être en {1}.</translation>
    </message>
    <message>
        <source>It did not take your sign-in: sign in to it again.</source>
        <translation>Votre connexion n’a pas été acceptée&#xa0;: reconnectez-vous.</translation>
    </message>
    <message>
        <source>It ends with a link to the rest.</source>
        <translation>Il se termine par un lien vers la suite.</translation>
    </message>
    <message>
        <source>It failed this time: it is asked again after the usual wait.</source>
        <translation>Échec cette fois-ci&#xa0;: nouvelle tentative après l’attente habituelle.</translation>
    </message>
    <message>
        <source>It failed {1} times in a row: the wait grows each time.</source>
        <translation>{1} échecs de suite&#xa0;: l’attente s’allonge à chaque fois.</translation>
    </message>
    <message>
        <source>It failed {1} times in a row: the wait grows no longer.</source>
        <translation>{1} échecs de suite&#xa0;: l’attente ne s’allonge plus.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation>Il est coupé.</translation>
    </message>
    <message>
        <source>It is far longer than an article; only its beginning was kept.</source>
        <translation>Il est bien plus long qu’un article&#x202f;; seul son début a été gardé.</translation>
    </message>
    <message>
        <source>It is no longer than a teaser.</source>
        <translation>Il n’est pas plus long qu’une accroche.</translation>
    </message>
    <message>
        <source>It is one of: {1}.</source>
        <translation>Au choix&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Une nouvelle tentative aura lieu plus tard.</translation>
    </message>
    <message>
        <source>It may have {1} letters.</source>
        <translation>Il peut avoir {1} caractères au plus.</translation>
    </message>
    <message>
        <source>It published nothing for {1} days.</source>
        <translation>Rien n’a été publié depuis {1} jours.</translation>
    </message>
    <message>
        <source>It stops in the middle of a sentence.</source>
        <translation>Il s’arrête au milieu d’une phrase.</translation>
    </message>
    <message>
        <source>It was not asked: its server says that it is gone for good.</source>
        <translation>Non interrogé&#xa0;: selon son serveur, il n’existe plus.</translation>
    </message>
    <message>
        <source>It was written anew, with everything that was in it: try again.</source>
        <translation>Elle a été réécrite avec tout ce qu’elle contenait&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>Its server asked for a pause.</source>
        <translation>Son serveur a demandé une pause.</translation>
    </message>
    <message>
        <source>Its server says that it is gone for good: it is not asked any more.</source>
        <translation>Selon son serveur, il n’existe plus&#xa0;: il n’est plus interrogé.</translation>
    </message>
    <message>
        <source>Its server says that the answer stays fresh so long.</source>
        <translation>Son serveur dit que la réponse reste fraîche aussi longtemps.</translation>
    </message>
    <message>
        <source>Its time comes at {1} UTC. {2}</source>
        <translation>Prévu à {1} UTC. {2}</translation>
    </message>
    <message>
        <source>Leave them out of the address.</source>
        <translation>Retirez-les de l’adresse.</translation>
    </message>
    <message>
        <source>Look for a new one on the outlet&apos;s site.</source>
        <translation>Cherchez-en un nouveau sur le site du média.</translation>
    </message>
    <message>
        <source>Look on the site for a link named RSS, Atom or feed, and give its address.</source>
        <translation>Cherchez sur le site un lien nommé RSS, Atom ou flux, et indiquez son adresse.</translation>
    </message>
    <message>
        <source>Looking at the stories again</source>
        <translation>Nouvel examen des sujets</translation>
    </message>
    <message>
        <source>Looking for quotations</source>
        <translation>Recherche des citations</translation>
    </message>
    <message>
        <source>Makes a change of mind or a compromise sound like a defeat.</source>
        <translation>Donne à un changement d’avis ou à un compromis un air de défaite.</translation>
    </message>
    <message>
        <source>Makes a plain statement sound like boasting or selling.</source>
        <translation>Donne à une simple déclaration un air de vantardise ou de réclame.</translation>
    </message>
    <message>
        <source>Makes one event part of a series; which others are meant would show it.</source>
        <translation>Fait d’un événement un élément d’une série&#x202f;; dire quels autres sont visés le montrerait.</translation>
    </message>
    <message>
        <source>Makes the reader curious before anything is told.</source>
        <translation>Éveille la curiosité avant que rien ne soit dit.</translation>
    </message>
    <message>
        <source>Makes the speaker sound as if giving in or owning up; &quot;said&quot; leaves that open.</source>
        <translation>Donne l’impression que la personne cède ou avoue&#x202f;; «&#xa0;a dit&#xa0;» laisse cela ouvert.</translation>
    </message>
    <message>
        <source>Marks of an article of {1} could not be read: {2}.</source>
        <translation>Des marques d’un article de {1} n’ont pas pu être lues&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Move it to another story instead.</source>
        <translation>Déplacez-le plutôt vers un autre sujet.</translation>
    </message>
    <message>
        <source>Move those of one story at a time.</source>
        <translation>Déplacez ceux d’un sujet à la fois.</translation>
    </message>
    <message>
        <source>Name a file inside it.</source>
        <translation>Indiquez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>Name another file, or move that one away.</source>
        <translation>Indiquez un autre fichier, ou déplacez celui-ci.</translation>
    </message>
    <message>
        <source>Names a motive that nobody has owned to; what was done would leave that open.</source>
        <translation>Nomme un motif que personne n’a reconnu&#x202f;; dire ce qui a été fait laisserait cela ouvert.</translation>
    </message>
    <message>
        <source>No article text was found in {1}.</source>
        <translation>Aucun texte d’article trouvé dans {1}.</translation>
    </message>
    <message>
        <source>No article was found on the page.</source>
        <translation>Aucun article trouvé sur la page.</translation>
    </message>
    <message>
        <source>No feed was found at {1}.</source>
        <translation>Aucun flux trouvé à {1}.</translation>
    </message>
    <message>
        <source>No other device can be let in here.</source>
        <translation>Aucun autre appareil ne peut entrer ici.</translation>
    </message>
    <message>
        <source>Nobody can be reached just now: it shows when that ends.</source>
        <translation>Personne n’est joignable pour l’instant&#xa0;: on verra ainsi quand cela cesse.</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Put it back in its place and try again.</source>
        <translation>Plus rien n’y est écrit. Remettez-la à sa place et réessayez.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Look for a smaller feed.</source>
        <translation>Rien n’en a été gardé. Cherchez un flux plus petit.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again after that.</source>
        <translation>Rien à faire&#xa0;: une nouvelle tentative aura lieu ensuite.</translation>
    </message>
    <message>
        <source>Of the story “{1}”, {2} articles are not here.</source>
        <translation>Du sujet «&#xa0;{1}&#xa0;», {2} articles manquent ici.</translation>
    </message>
    <message>
        <source>One article cannot be compared.</source>
        <translation>Un seul article ne peut pas être comparé.</translation>
    </message>
    <message>
        <source>One of several names for the same people or group; which name an outlet picks is a choice.</source>
        <translation>L’un de plusieurs noms pour les mêmes personnes ou le même groupe&#x202f;; celui qu’un média retient est un choix.</translation>
    </message>
    <message>
        <source>Only a pointer to the article is there.</source>
        <translation>Seul un renvoi vers l’article est là.</translation>
    </message>
    <message>
        <source>Only articles of the story itself can be pinned to it.</source>
        <translation>Seuls les articles du sujet peuvent y être fixés.</translation>
    </message>
    <message>
        <source>Only articles of the story itself can be split off.</source>
        <translation>Seuls les articles du sujet peuvent en être séparés.</translation>
    </message>
    <message>
        <source>Only one outlet tells this story.</source>
        <translation>Un seul média traite ce sujet.</translation>
    </message>
    <message>
        <source>Only the headline is there.</source>
        <translation>Seul le titre est là.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Ouvrez-le dans votre navigateur.</translation>
    </message>
    <message>
        <source>Open its lesson pack first.</source>
        <translation>Ouvrez d’abord cette leçon.</translation>
    </message>
    <message>
        <source>Paints somebody as being in trouble; who says so, and why, would show it.</source>
        <translation>Dépeint quelqu’un comme étant en difficulté&#x202f;; qui le dit, et pourquoi, le montrerait.</translation>
    </message>
    <message>
        <source>Presents what follows as an established fact or as obvious.</source>
        <translation>Présente ce qui suit comme un fait établi ou une évidence.</translation>
    </message>
    <message>
        <source>Raises a doubt without saying who has it, or why.</source>
        <translation>Soulève un doute sans dire qui l’a, ni pourquoi.</translation>
    </message>
    <message>
        <source>Reading articles</source>
        <translation>Lecture des articles</translation>
    </message>
    <message>
        <source>Reading quotations</source>
        <translation>Lecture des citations</translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>Lecture des articles</translation>
    </message>
    <message>
        <source>Refresh the outlet first.</source>
        <translation>Actualisez d’abord le média.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Remove the feed, or look for a new one on the outlet&apos;s site.</source>
        <translation>Retirez le flux, ou cherchez-en un nouveau sur le site du média.</translation>
    </message>
    <message>
        <source>Save the article as a text or HTML file.</source>
        <translation>Enregistrez l’article en fichier texte ou HTML.</translation>
    </message>
    <message>
        <source>Save the page with its text, or give the text itself.</source>
        <translation>Enregistrez la page avec son texte, ou indiquez le texte lui-même.</translation>
    </message>
    <message>
        <source>Says how little the speaker made of something; the words themselves would show it.</source>
        <translation>Dit combien la personne faisait peu de cas de la chose&#x202f;; les mots eux-mêmes le montreraient.</translation>
    </message>
    <message>
        <source>Says that it is not proven; whether others state it firmly is worth a look.</source>
        <translation>Dit que ce n’est pas prouvé&#x202f;; il vaut la peine de voir si d’autres l’affirment nettement.</translation>
    </message>
    <message>
        <source>Says that the speaker avoids an answer; what was asked and what was answered would show it.</source>
        <translation>Dit que la personne évite de répondre&#x202f;; la question et la réponse le montreraient.</translation>
    </message>
    <message>
        <source>Says what somebody did not do, as if it were owed; &quot;did not&quot; leaves that open.</source>
        <translation>Dit ce que quelqu’un n’a pas fait, comme si c’était dû&#x202f;; «&#xa0;n’a pas fait&#xa0;» laisse cela ouvert.</translation>
    </message>
    <message>
        <source>See docs/comparison-json.md for its form.</source>
        <translation>Voyez sa forme dans docs/comparison-json.md.</translation>
    </message>
    <message>
        <source>See docs/comparison-json.md.</source>
        <translation>Voyez docs/comparison-json.md.</translation>
    </message>
    <message>
        <source>Set the clock right: until then nothing is removed for its age.</source>
        <translation>Mettez l’horloge à l’heure&#xa0;: d’ici là, rien n’est retiré en raison de son âge.</translation>
    </message>
    <message>
        <source>Sets two things side by side so that one seems to explain the other.</source>
        <translation>Place deux choses côte à côte, de sorte que l’une semble expliquer l’autre.</translation>
    </message>
    <message>
        <source>Softens the statement; whether others state it firmly is worth a look.</source>
        <translation>Atténue l’affirmation&#x202f;; il vaut la peine de voir si d’autres l’affirment nettement.</translation>
    </message>
    <message>
        <source>Some of its lists could not be read any more.</source>
        <translation>Certaines de ses listes n’ont pu être relues.</translation>
    </message>
    <message>
        <source>Something went wrong in Variorum itself.</source>
        <translation>Quelque chose s’est mal passé dans Variorum même.</translation>
    </message>
    <message>
        <source>Start Variorum once, or run `variorum refresh`.</source>
        <translation>Lancez Variorum une fois, ou exécutez `variorum refresh`.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Subscribe to its https address.</source>
        <translation>Abonnez-vous à son adresse https.</translation>
    </message>
    <message>
        <source>Suggests a hidden motive or dishonesty; a plain verb would not.</source>
        <translation>Suggère une intention cachée ou de la malhonnêteté&#x202f;; un verbe simple ne le ferait pas.</translation>
    </message>
    <message>
        <source>Switch that off to fetch anything.</source>
        <translation>Désactivez cela pour charger quoi que ce soit.</translation>
    </message>
    <message>
        <source>Switch them on in the outlet&apos;s settings.</source>
        <translation>Activez-les dans les paramètres du média.</translation>
    </message>
    <message>
        <source>Takes a stand on whether something is true or right; what speaks for and against it would show it.</source>
        <translation>Prend parti sur ce qui est vrai ou juste&#x202f;; les arguments pour et contre le montreraient.</translation>
    </message>
    <message>
        <source>Taking in saved articles</source>
        <translation>Reprise des articles enregistrés</translation>
    </message>
    <message>
        <source>Tells the reader how to judge what was done or said.</source>
        <translation>Dit au lecteur comment juger ce qui a été fait ou dit.</translation>
    </message>
    <message>
        <source>That is found later; words and “outlet:” are known at once.</source>
        <translation>Cela n’est trouvé que plus tard&#x202f;; les mots et «&#xa0;outlet:&#xa0;» sont connus tout de suite.</translation>
    </message>
    <message>
        <source>That is no correction of a grouping.</source>
        <translation>Ce n’est pas une correction de regroupement.</translation>
    </message>
    <message>
        <source>The answer could not be read: it brings the parser to a halt.</source>
        <translation>La réponse n’a pas pu être lue&#xa0;: elle bloque l’analyseur.</translation>
    </message>
    <message>
        <source>The article is part of that story already.</source>
        <translation>L’article fait déjà partie de ce sujet.</translation>
    </message>
    <message>
        <source>The backup {1} is damaged or no library.</source>
        <translation>La sauvegarde {1} est endommagée ou n’est pas une bibliothèque.</translation>
    </message>
    <message>
        <source>The command &quot;dismiss&quot; needs &quot;key&quot;.</source>
        <translation>La commande «&#xa0;dismiss&#xa0;» a besoin de «&#xa0;key&#xa0;».</translation>
    </message>
    <message>
        <source>The command &quot;group_put&quot; needs &quot;outlets&quot;, a list of names.</source>
        <translation>La commande «&#xa0;group_put&#xa0;» a besoin de «&#xa0;outlets&#xa0;», une liste de noms.</translation>
    </message>
    <message>
        <source>The command &quot;marks_save&quot; needs &quot;marks&quot;.</source>
        <translation>La commande «&#xa0;marks_save&#xa0;» a besoin de «&#xa0;marks&#xa0;».</translation>
    </message>
    <message>
        <source>The engine knows no command &quot;{1}&quot;.</source>
        <translation>Le processus de fond ne connaît pas la commande «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The fault is at the outlet; add it again later.</source>
        <translation>L’erreur vient du média&#x202f;; ajoutez-le de nouveau plus tard.</translation>
    </message>
    <message>
        <source>The fault is at the outlet; it is tried again later.</source>
        <translation>L’erreur vient du média&#x202f;; une nouvelle tentative aura lieu plus tard.</translation>
    </message>
    <message>
        <source>The fault is at the outlet; its other articles are not affected.</source>
        <translation>L’erreur vient du média&#x202f;; ses autres articles ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The feed asks for a login: add it unread, then sign in to it.</source>
        <translation>Le flux demande de se connecter&#xa0;: ajoutez-le sans le charger, puis connectez-vous.</translation>
    </message>
    <message>
        <source>The feed asks for a login: sign in to it.</source>
        <translation>Le flux demande de se connecter&#xa0;: connectez-vous.</translation>
    </message>
    <message>
        <source>The feed asks not to be asked sooner (ttl).</source>
        <translation>Le flux demande de ne pas être interrogé plus tôt (ttl).</translation>
    </message>
    <message>
        <source>The feed has {1} entries; only the newest {2} of them are here.</source>
        <translation>Le flux a {1} entrées&#x202f;; seules les {2} plus récentes sont ici.</translation>
    </message>
    <message>
        <source>The feed itself has more of it.</source>
        <translation>Le flux lui-même en contient davantage.</translation>
    </message>
    <message>
        <source>The feed names hours to leave it alone.</source>
        <translation>Le flux indique des heures où le laisser tranquille.</translation>
    </message>
    <message>
        <source>The file is damaged (line {1}); what could be read is here.</source>
        <translation>Le fichier est endommagé (ligne {1})&#x202f;; ce qui a pu être lu est ici.</translation>
    </message>
    <message>
        <source>The file was left as it is. Choose another library or restore a backup.</source>
        <translation>Le fichier est resté tel quel. Choisissez une autre bibliothèque ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret</source>
        <translation>Le trousseau n’a pas conservé les identifiants</translation>
    </message>
    <message>
        <source>The keychain has no sign-in for {1} any more: sign in to it again.</source>
        <translation>Le trousseau n’a plus de connexion pour {1}&#xa0;: reconnectez-vous.</translation>
    </message>
    <message>
        <source>The keychain that keyring is set to cannot be loaded</source>
        <translation>Le trousseau sur lequel keyring est réglé ne peut pas être chargé</translation>
    </message>
    <message>
        <source>The lexicon of loaded wording {1} could not be read.</source>
        <translation>Le lexique des mots connotés {1} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The library is brought up to date for this version of Variorum: that takes a minute or two, and begins anew if you quit meanwhile.</source>
        <translation>La bibliothèque est mise à jour pour cette version de Variorum&#xa0;: cela prend une minute ou deux, et recommence du début si vous quittez entre-temps.</translation>
    </message>
    <message>
        <source>The library {1} can only be read from here.</source>
        <translation>La bibliothèque {1} ne peut qu’être lue d’ici.</translation>
    </message>
    <message>
        <source>The library {1} cannot be opened: {2}.</source>
        <translation>La bibliothèque {1} ne peut pas être ouverte&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The library {1} is in use by a window or another command.</source>
        <translation>La bibliothèque {1} est utilisée par une fenêtre ou une autre commande.</translation>
    </message>
    <message>
        <source>The library {1} was moved, removed or replaced while it was open.</source>
        <translation>La bibliothèque {1} a été déplacée, retirée ou remplacée pendant qu’elle était ouverte.</translation>
    </message>
    <message>
        <source>The library {1} was not there, so an empty one was begun; a backup of {2} is kept: `variorum restore` brings it back.</source>
        <translation>La bibliothèque {1} était absente, une vide a donc été commencée&#x202f;; une sauvegarde du {2} existe&#xa0;: `variorum restore` la ramène.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>The log has the details; please report it.</source>
        <translation>Les détails sont dans le journal&#x202f;; merci de signaler l’erreur.</translation>
    </message>
    <message>
        <source>The marks of {1} are of a lesson that is not in the library.</source>
        <translation>Les marques de {1} sont celles d’une leçon qui n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The marks of {1} are of another lesson.</source>
        <translation>Les marques de {1} sont celles d’une autre leçon.</translation>
    </message>
    <message>
        <source>The name of the tag is too long.</source>
        <translation>Le nom de l’étiquette est trop long.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>Le réseau est rétabli.</translation>
    </message>
    <message>
        <source>The outlet asks for payment.</source>
        <translation>Le média demande un paiement.</translation>
    </message>
    <message>
        <source>The outlet may block readers, or ask for a login.</source>
        <translation>Le média bloque peut-être les lecteurs, ou demande de se connecter.</translation>
    </message>
    <message>
        <source>The outlet may not show this where you are.</source>
        <translation>Le média ne peut peut-être pas afficher ceci là où vous êtes.</translation>
    </message>
    <message>
        <source>The outlet says that it is for subscribers, and the text is short.</source>
        <translation>Le média dit que c’est pour ses abonnés, et le texte est court.</translation>
    </message>
    <message>
        <source>The outlet says that it is for subscribers.</source>
        <translation>Le média dit que c’est pour ses abonnés.</translation>
    </message>
    <message>
        <source>The outlet&apos;s fault.</source>
        <translation>L’erreur vient du média.</translation>
    </message>
    <message>
        <source>The page asks for a subscription or a login, and the text is short.</source>
        <translation>La page demande de s’abonner ou de se connecter, et le texte est court.</translation>
    </message>
    <message>
        <source>The pictures of this outlet are off.</source>
        <translation>Les images de ce média sont désactivées.</translation>
    </message>
    <message>
        <source>The search is wrong at character {1}: {2}.</source>
        <translation>Erreur dans la recherche au caractère {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The secret holds letters that cannot be sent.</source>
        <translation>Les identifiants contiennent des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Les identifiants sont vides.</translation>
    </message>
    <message>
        <source>The secret is longer than a server takes.</source>
        <translation>Les identifiants sont plus longs que ce qu’accepte un serveur.</translation>
    </message>
    <message>
        <source>The secret or name holds a line break or another character that cannot be sent.</source>
        <translation>Les identifiants contiennent un saut de ligne ou un autre caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The selector is empty or too long.</source>
        <translation>Le sélecteur est vide ou trop long.</translation>
    </message>
    <message>
        <source>The sentence encoder in {1} could not be read.</source>
        <translation>L’encodeur de phrases dans {1} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The state has no list of &quot;{1}&quot;.</source>
        <translation>L’état n’a pas de liste «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The state has no table of &quot;{1}&quot;.</source>
        <translation>L’état n’a pas de table «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or does not answer: unlock it and try again.</source>
        <translation>Le trousseau du système est verrouillé ou ne répond pas&#xa0;: déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The usual interval.</source>
        <translation>L’intervalle habituel.</translation>
    </message>
    <message>
        <source>The weights of the wording models {1} could not be read.</source>
        <translation>Les poids des modèles de vocabulaire {1} n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>There is a file at {1} already.</source>
        <translation>Il y a déjà un fichier à {1}.</translation>
    </message>
    <message>
        <source>There is no article to try it on yet.</source>
        <translation>Il n’y a pas encore d’article pour l’essayer.</translation>
    </message>
    <message>
        <source>There is no correction &quot;{1}&quot;.</source>
        <translation>Il n’y a pas de correction «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file of marks in {1}.</source>
        <translation>Il n’y a pas de fichier de marques dans {1}.</translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation>Il n’y a pas de fichier {1}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the library {1}.</source>
        <translation>Il n’y a plus de place sur le disque pour la bibliothèque {1}.</translation>
    </message>
    <message>
        <source>There is no setting &quot;{1}&quot;.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no setting “{1}” here.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;{1}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no such place to take texts from.</source>
        <translation>Il n’est pas possible d’y prendre des textes.</translation>
    </message>
    <message>
        <source>There is no such way to sign in.</source>
        <translation>Cette façon de se connecter n’existe pas.</translation>
    </message>
    <message>
        <source>There is no {1} in the library.</source>
        <translation>Absent de la bibliothèque&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>These are more than {1} files; the rest was left.</source>
        <translation>Il y a plus de {1} fichiers&#x202f;; les autres ont été laissés.</translation>
    </message>
    <message>
        <source>These articles come from several stories.</source>
        <translation>Ces articles viennent de plusieurs sujets.</translation>
    </message>
    <message>
        <source>These marks are damaged: {1}.</source>
        <translation>Ces marques sont endommagées&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>These marks have no student&apos;s name.</source>
        <translation>Ces marques ne portent pas de nom d’élève.</translation>
    </message>
    <message>
        <source>This article has no page of its own.</source>
        <translation>Cet article n’a pas de page à lui.</translation>
    </message>
    <message>
        <source>This article is alone already.</source>
        <translation>Cet article est déjà seul.</translation>
    </message>
    <message>
        <source>This computer has no keychain to keep the secret in</source>
        <translation>Cet ordinateur n’a pas de trousseau où conserver les identifiants</translation>
    </message>
    <message>
        <source>This correction cannot be undone here.</source>
        <translation>Cette correction ne peut pas être annulée ici.</translation>
    </message>
    <message>
        <source>This file is not a list of feeds (OPML).</source>
        <translation>Ce fichier n’est pas une liste de flux (OPML).</translation>
    </message>
    <message>
        <source>This is no file of a student&apos;s marks.</source>
        <translation>Ce n’est pas un fichier de marques d’élève.</translation>
    </message>
    <message>
        <source>This is no lesson pack.</source>
        <translation>Ce n’est pas une leçon.</translation>
    </message>
    <message>
        <source>This is no lesson.</source>
        <translation>Ce n’est pas une leçon.</translation>
    </message>
    <message>
        <source>This is no list of saved articles.</source>
        <translation>Ce n’est pas une liste d’articles enregistrés.</translation>
    </message>
    <message>
        <source>This is no state of a Variorum library.</source>
        <translation>Ce n’est pas l’état d’une bibliothèque Variorum.</translation>
    </message>
    <message>
        <source>This lesson pack has no answer key.</source>
        <translation>Cette leçon n’a pas de corrigé.</translation>
    </message>
    <message>
        <source>This lesson pack is damaged: {1}.</source>
        <translation>Cette leçon est endommagée&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>This page holds more than one lesson.</source>
        <translation>Cette page contient plus d’une leçon.</translation>
    </message>
    <message>
        <source>This page holds no lesson.</source>
        <translation>Cette page ne contient pas de leçon.</translation>
    </message>
    <message>
        <source>This statement cannot be corrected.</source>
        <translation>Cette affirmation ne peut pas être corrigée.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Variorum.</source>
        <translation>Ceci a été créé avec une version plus récente de Variorum.</translation>
    </message>
    <message>
        <source>Turns a request or a promise into an emotion; a plain verb says only what was asked or promised.</source>
        <translation>Change une demande ou une promesse en émotion&#x202f;; un verbe simple dit seulement ce qui a été demandé ou promis.</translation>
    </message>
    <message>
        <source>Turns the volume up without adding a fact.</source>
        <translation>Monte le ton sans ajouter un fait.</translation>
    </message>
    <message>
        <source>Update Variorum to read it.</source>
        <translation>Mettez Variorum à jour pour le lire.</translation>
    </message>
    <message>
        <source>Update Variorum; the file was left as it is.</source>
        <translation>Mettez Variorum à jour&#x202f;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Use the teacher&apos;s copy, or make the file with its key.</source>
        <translation>Utilisez l’exemplaire de l’enseignant, ou créez le fichier avec son corrigé.</translation>
    </message>
    <message>
        <source>Variorum stumbled over this page.</source>
        <translation>Variorum a buté sur cette page.</translation>
    </message>
    <message>
        <source>Variorum stumbled over what this feed sent.</source>
        <translation>Variorum a buté sur ce que ce flux a envoyé.</translation>
    </message>
    <message>
        <source>Variorum works offline.</source>
        <translation>Variorum travaille hors ligne.</translation>
    </message>
    <message>
        <source>Vivid or extreme verb where a plain one would do.</source>
        <translation>Un verbe imagé ou excessif là où un verbe simple suffirait.</translation>
    </message>
    <message>
        <source>What was done so far is kept.</source>
        <translation>Ce qui a été fait jusqu’ici est gardé.</translation>
    </message>
    <message>
        <source>What you marked of {1} could not be taken over: its feed is missing.</source>
        <translation>Ce que vous avez marqué de {1} n’a pas pu être repris&#xa0;: son flux manque.</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -not, OR, ( ), outlet: story: quote: speaker: tag: after: before: is:</source>
        <translation>Mots, &quot;une expression&quot;, -exclu, OR, ( ), outlet: story: quote: speaker: tag: after: before: is:</translation>
    </message>
    <message>
        <source>`variorum backups` lists them.</source>
        <translation>`variorum backups` les énumère.</translation>
    </message>
    <message>
        <source>a guess is of no outlet of the lesson</source>
        <translation>une supposition ne nomme aucun média de la leçon</translation>
    </message>
    <message>
        <source>a mark lies outside the texts</source>
        <translation>une marque se trouve hors des textes</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>une partie manque</translation>
    </message>
    <message>
        <source>a part of it is not what it should be</source>
        <translation>une partie n’est pas ce qu’elle devrait être</translation>
    </message>
    <message>
        <source>a part of it is too long</source>
        <translation>une partie est trop longue</translation>
    </message>
    <message>
        <source>a part of them is missing</source>
        <translation>il en manque une partie</translation>
    </message>
    <message>
        <source>a part of them is not what it should be</source>
        <translation>une partie d’entre elles n’est pas ce qu’elle devrait être</translation>
    </message>
    <message>
        <source>a star stands at the end of a word, not before it</source>
        <translation>un astérisque se place à la fin d’un mot, pas devant</translation>
    </message>
    <message>
        <source>a web page, not a feed</source>
        <translation>une page web, pas un flux</translation>
    </message>
    <message>
        <source>an answer is to no question of the lesson</source>
        <translation>une réponse ne répond à aucune question de la leçon</translation>
    </message>
    <message>
        <source>an article that is to be moved</source>
        <translation>un article à déplacer</translation>
    </message>
    <message>
        <source>article {1}</source>
        <translation>article {1}</translation>
    </message>
    <message>
        <source>article {1} in a story</source>
        <translation>article {1} dans un sujet</translation>
    </message>
    <message>
        <source>article {1} in this comparison</source>
        <translation>article {1} dans cette comparaison</translation>
    </message>
    <message>
        <source>at least two letters stand before a star</source>
        <translation>il faut au moins deux lettres devant un astérisque</translation>
    </message>
    <message>
        <source>backup {1}</source>
        <translation>sauvegarde {1}</translation>
    </message>
    <message>
        <source>broke off, or answered in a way that cannot be read</source>
        <translation>a interrompu l’échange, ou répondu de façon illisible</translation>
    </message>
    <message>
        <source>correction {1}</source>
        <translation>correction {1}</translation>
    </message>
    <message>
        <source>could not agree on a safe connection</source>
        <translation>n’a pas pu établir de connexion sûre</translation>
    </message>
    <message>
        <source>could not be found (no such host, or no connection)</source>
        <translation>est introuvable (serveur inexistant ou pas de connexion)</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>n’a pas pu être joint</translation>
    </message>
    <message>
        <source>damaged beyond reading</source>
        <translation>endommagé au point d’être illisible</translation>
    </message>
    <message>
        <source>data that cannot be read, not a feed</source>
        <translation>des données illisibles, pas un flux</translation>
    </message>
    <message>
        <source>data, but not a feed</source>
        <translation>des données, mais pas un flux</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>n’a pas répondu</translation>
    </message>
    <message>
        <source>did not answer within {1} s</source>
        <translation>n’a pas répondu en {1} s</translation>
    </message>
    <message>
        <source>did not finish within {1} s</source>
        <translation>n’a pas fini en {1} s</translation>
    </message>
    <message>
        <source>feed {1}</source>
        <translation>flux {1}</translation>
    </message>
    <message>
        <source>fell silent for {1} s</source>
        <translation>est resté muet pendant {1} s</translation>
    </message>
    <message>
        <source>it is longer than any server takes</source>
        <translation>elle est plus longue que ce qu’un serveur accepte</translation>
    </message>
    <message>
        <source>more than {1} words stand beside OR; leave some of them out</source>
        <translation>plus de {1} mots sont reliés par OR&#x202f;; retirez-en quelques-uns</translation>
    </message>
    <message>
        <source>number: {1}</source>
        <translation>chiffre&#xa0;: {1}</translation>
    </message>
    <message>
        <source>group &quot;{1}&quot;</source>
        <translation>groupe «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>It publishes about every {1} days.</source>
        <translation>Une publication tous les {1} jours environ.</translation>
    </message>
    <message>
        <source>It publishes about every {1} hours.</source>
        <translation>Une publication toutes les {1} heures environ.</translation>
    </message>
    <message>
        <source>It publishes about every {1} minutes.</source>
        <translation>Une publication toutes les {1} minutes environ.</translation>
    </message>
    <message>
        <source>What comes in cannot be told by “{1}:”.</source>
        <translation>Ce qui arrive ne se reconnaît pas à «&#xa0;{1}:&#xa0;».</translation>
    </message>
    <message>
        <source>is larger than {1}</source>
        <translation>dépasse {1}</translation>
    </message>
    <message>
        <source>it asks for too many combinations at once</source>
        <translation>elle demande trop de combinaisons à la fois</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>it holds a name or password</source>
        <translation>elle contient un nom ou un mot de passe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>it is damaged (its end is missing)</source>
        <translation>elle est endommagée (il manque la fin)</translation>
    </message>
    <message>
        <source>it is not a Variorum library</source>
        <translation>ce n’est pas une bibliothèque Variorum</translation>
    </message>
    <message>
        <source>it is not writable</source>
        <translation>non modifiable</translation>
    </message>
    <message>
        <source>it leads to an address that is not on the web</source>
        <translation>elle mène à une adresse hors du web</translation>
    </message>
    <message>
        <source>it was made by a newer version of Variorum</source>
        <translation>elle vient d’une version plus récente de Variorum</translation>
    </message>
    <message>
        <source>it was made by an older version and has to be brought up to date first</source>
        <translation>elle vient d’une version plus ancienne et doit d’abord être mise à niveau</translation>
    </message>
    <message>
        <source>it was made by another version of Variorum</source>
        <translation>elle vient d’une autre version de Variorum</translation>
    </message>
    <message>
        <source>its articles cannot be told apart</source>
        <translation>ses articles ne peuvent pas être distingués</translation>
    </message>
    <message>
        <source>its key is not of its texts</source>
        <translation>son corrigé n’est pas celui de ses textes</translation>
    </message>
    <message>
        <source>its passages do not lie in its texts</source>
        <translation>ses passages ne se trouvent pas dans ses textes</translation>
    </message>
    <message>
        <source>its place in the library cannot be read</source>
        <translation>sa place dans la bibliothèque est illisible</translation>
    </message>
    <message>
        <source>keyring is set to a store that does not encrypt what it keeps</source>
        <translation>keyring est réglé sur un dépôt qui ne chiffre pas</translation>
    </message>
    <message>
        <source>leads to a page that is not the article</source>
        <translation>mène à une page qui n’est pas l’article</translation>
    </message>
    <message>
        <source>lesson {1}</source>
        <translation>leçon {1}</translation>
    </message>
    <message>
        <source>more than {1} words end in a star; write some of them out</source>
        <translation>plus de {1} mots finissent par un astérisque&#x202f;; écrivez-en quelques-uns en entier</translation>
    </message>
    <message>
        <source>no parentheses follow “{1}:”; write “{2}:” before each name</source>
        <translation>pas de parenthèses après «&#xa0;{1}:&#xa0;»&#x202f;; écrivez «&#xa0;{2}:&#xa0;» devant chaque nom</translation>
    </message>
    <message>
        <source>not a feed</source>
        <translation>pas un flux</translation>
    </message>
    <message>
        <source>nothing follows “{1}:”</source>
        <translation>rien ne suit «&#xa0;{1}:&#xa0;»</translation>
    </message>
    <message>
        <source>only http and https are read, not {1}</source>
        <translation>seuls http et https sont lus, pas {1}</translation>
    </message>
    <message>
        <source>quote: {1}</source>
        <translation>citation&#xa0;: {1}</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>a refusé la connexion</translation>
    </message>
    <message>
        <source>removed lesson {1}</source>
        <translation>leçon retirée {1}</translation>
    </message>
    <message>
        <source>saved search {1}</source>
        <translation>recherche enregistrée {1}</translation>
    </message>
    <message>
        <source>shows a certificate that is not valid today (look whether this computer&apos;s clock is right)</source>
        <translation>présente un certificat qui n’est pas valable aujourd’hui (vérifiez que l’horloge de cet ordinateur est à l’heure)</translation>
    </message>
    <message>
        <source>shows a certificate that this computer does not trust</source>
        <translation>présente un certificat auquel cet ordinateur ne se fie pas</translation>
    </message>
    <message>
        <source>sound backup</source>
        <translation>sauvegarde intacte</translation>
    </message>
    <message>
        <source>step {1} of bringing it up to date failed</source>
        <translation>l’étape {1} de la mise à niveau a échoué</translation>
    </message>
    <message>
        <source>step {1} that could be taken back</source>
        <translation>étape {1} qui pourrait être annulée</translation>
    </message>
    <message>
        <source>step {1} would leave rows that point to nothing</source>
        <translation>l’étape {1} laisserait des lignes sans cible</translation>
    </message>
    <message>
        <source>story {1}</source>
        <translation>sujet {1}</translation>
    </message>
    <message>
        <source>student {1} in this lesson</source>
        <translation>élève {1} dans cette leçon</translation>
    </message>
    <message>
        <source>the disk or folder does not let it be read</source>
        <translation>le disque ou le dossier n’en permet pas la lecture</translation>
    </message>
    <message>
        <source>the file is cut off or was altered</source>
        <translation>le fichier est tronqué ou a été modifié</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>il y en a trop</translation>
    </message>
    <message>
        <source>there are too many parentheses inside each other</source>
        <translation>trop de parenthèses imbriquées</translation>
    </message>
    <message>
        <source>there is a “)” without its “(”</source>
        <translation>une «&#xa0;)&#xa0;» sans sa «&#xa0;(&#xa0;»</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no “{1}:”; perhaps you mean “{2}:”</source>
        <translation>«&#xa0;{1}:&#xa0;» n’existe pas&#x202f;; peut-être «&#xa0;{2}:&#xa0;»</translation>
    </message>
    <message>
        <source>this is not an address</source>
        <translation>ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>this “(” is never closed</source>
        <translation>cette «&#xa0;(&#xa0;» n’est jamais fermée</translation>
    </message>
    <message>
        <source>unpacks to far more than a feed or page can be</source>
        <translation>se décompresse en bien plus que ne peut l’être un flux ou une page</translation>
    </message>
    <message>
        <source>version {1} of article {2}</source>
        <translation>version {1} de l’article {2}</translation>
    </message>
    <message>
        <source>was not asked: this computer&apos;s proxy is of a kind ({1}) that cannot be used</source>
        <translation>n’a pas été interrogé&#xa0;: le proxy de cet ordinateur est d’un type ({1}) inutilisable</translation>
    </message>
    <message>
        <source>{1} answered with error {2}.</source>
        <translation>{1} a répondu par l’erreur {2}.</translation>
    </message>
    <message>
        <source>{1} articles could not be read any more.</source>
        <translation>{1} articles n’ont pu être relus.</translation>
    </message>
    <message>
        <source>{1} asks for a pause until {2} UTC.</source>
        <translation>{1} demande une pause jusqu’à {2} UTC.</translation>
    </message>
    <message>
        <source>{1} cannot be unpacked.</source>
        <translation>{1} ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>{1} cannot be {2}.</source>
        <translation>{1} ne peut pas être {2}.</translation>
    </message>
    <message>
        <source>{1} is a sound, a film, a picture or a file to download, not a page.</source>
        <translation>{1} est un son, une vidéo, une image ou un fichier à télécharger, pas une page.</translation>
    </message>
    <message>
        <source>{1} is larger than {2} MB, and was not read.</source>
        <translation>{1} dépasse {2} Mo et n’a pas été lu.</translation>
    </message>
    <message>
        <source>{1} is not fetched from the web: it has no address to change.</source>
        <translation>{1} n’est pas chargé du web&#xa0;: il n’a pas d’adresse à changer.</translation>
    </message>
    <message>
        <source>{1} is the address of {2}, which you follow already.</source>
        <translation>{1} est l’adresse de {2}, que vous suivez déjà.</translation>
    </message>
    <message>
        <source>{1} leads on and on without arriving.</source>
        <translation>{1} redirige sans fin et n’arrive jamais.</translation>
    </message>
    <message>
        <source>{1} more entries have something wrong with them.</source>
        <translation>{1} autres entrées ont un défaut.</translation>
    </message>
    <message>
        <source>{1} statement made and denied</source>
        <translation>{1} affirmation faite et démentie</translation>
    </message>
    <message>
        <source>{1} statements made and denied</source>
        <translation>{1} affirmations faites et démenties</translation>
    </message>
    <message>
        <source>{1} could not be read.</source>
        <translation>{1} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{1} could not be read: {2}.</source>
        <translation>{1} n’a pas pu être lu&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{1} could not be written: {2}.</source>
        <translation>{1} n’a pas pu être écrit&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{1} date differs</source>
        <translation>{1} date diffère</translation>
    </message>
    <message>
        <source>{1} dates differ</source>
        <translation>{1} dates diffèrent</translation>
    </message>
    <message>
        <source>{1} detail not in every outlet</source>
        <translation>{1} détail absent de certains médias</translation>
    </message>
    <message>
        <source>{1} details not in every outlet</source>
        <translation>{1} détails absents de certains médias</translation>
    </message>
    <message>
        <source>{1} did not take the sign-in, and it was not kept.</source>
        <translation>{1} n’a pas accepté la connexion, qui n’a pas été gardée.</translation>
    </message>
    <message>
        <source>{1} number differs</source>
        <translation>{1} chiffre diffère</translation>
    </message>
    <message>
        <source>{1} numbers differ</source>
        <translation>{1} chiffres diffèrent</translation>
    </message>
    <message>
        <source>{1} has no rows of outlet and group.</source>
        <translation>{1} n’a pas de lignes outlet et group.</translation>
    </message>
    <message>
        <source>{1} is a folder, not a file.</source>
        <translation>{1} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} est vide.</translation>
    </message>
    <message>
        <source>{1} is gone for good, says its server.</source>
        <translation>{1} n’existe plus, selon son serveur.</translation>
    </message>
    <message>
        <source>{1} is larger than {2} MB: that is no article.</source>
        <translation>{1} dépasse {2} Mo&#xa0;: ce n’est pas un article.</translation>
    </message>
    <message>
        <source>{1} is longer than {2} letters: that is no article.</source>
        <translation>{1} dépasse {2} caractères&#xa0;: ce n’est pas un article.</translation>
    </message>
    <message>
        <source>{1} is no CSV file.</source>
        <translation>{1} n’est pas un fichier CSV.</translation>
    </message>
    <message>
        <source>{1} is no archive that can be read.</source>
        <translation>{1} n’est pas une archive lisible.</translation>
    </message>
    <message>
        <source>{1} is no moment.</source>
        <translation>{1} n’est pas un moment.</translation>
    </message>
    <message>
        <source>{1} is not a text file.</source>
        <translation>{1} n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>{1} is not fetched over https: the secret would travel in the open.</source>
        <translation>{1} n’est pas chargé en https&#xa0;: les identifiants circuleraient à découvert.</translation>
    </message>
    <message>
        <source>{1} is not valid JSON{2}.</source>
        <translation>{1} n’est pas du JSON valide{2}.</translation>
    </message>
    <message>
        <source>{1} is too large for a list of outlets.</source>
        <translation>{1} est trop grand pour une liste de médias.</translation>
    </message>
    <message>
        <source>{1} is {2}, not text.</source>
        <translation>{1}&#xa0;: {2}, pas du texte.</translation>
    </message>
    <message>
        <source>{1} is {2}.</source>
        <translation>{1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{1} lies inside a private network</source>
        <translation>{1} se trouve dans un réseau privé</translation>
    </message>
    <message>
        <source>{1} must hold one JSON object.</source>
        <translation>{1} doit contenir un objet JSON.</translation>
    </message>
    <message>
        <source>{1} needs &quot;title&quot; and &quot;text&quot; (or &quot;html&quot;).</source>
        <translation>{1} a besoin de «&#xa0;title&#xa0;» et «&#xa0;text&#xa0;» (ou «&#xa0;html&#xa0;»).</translation>
    </message>
    <message>
        <source>{1} needs an &quot;id&quot;.</source>
        <translation>{1} a besoin d’un «&#xa0;id&#xa0;».</translation>
    </message>
    <message>
        <source>{1} offers {2} feeds, and no number {3}.</source>
        <translation>{1} propose {2} flux, et pas de numéro {3}.</translation>
    </message>
    <message>
        <source>{1} offers {2} feeds.</source>
        <translation>{1} propose {2} flux.</translation>
    </message>
    <message>
        <source>{1} pages are too many.</source>
        <translation>{1} pages, c’est trop.</translation>
    </message>
    <message>
        <source>{1} quote worded differently</source>
        <translation>{1} citation formulée autrement</translation>
    </message>
    <message>
        <source>{1} quotes worded differently</source>
        <translation>{1} citations formulées autrement</translation>
    </message>
    <message>
        <source>{1} was not opened: {2}.</source>
        <translation>{1} n’a pas été ouvert&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{1} {2}.</source>
        <translation>{1} {2}.</translation>
    </message>
    <message>
        <source>{1}, line {2} needs &quot;id&quot; and &quot;text&quot;.</source>
        <translation>{1}, ligne {2}, a besoin de «&#xa0;id&#xa0;» et «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>{1}: &quot;{2}&quot; must be a text.</source>
        <translation>{1}&#xa0;: «&#xa0;{2}&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>{1}: the id &quot;{2}&quot; stands on an earlier line too.</source>
        <translation>{1}&#xa0;: l’id «&#xa0;{2}&#xa0;» figure déjà sur une ligne précédente.</translation>
    </message>
    <message>
        <source>{1}: {2}.</source>
        <translation>{1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>“is:” is followed by {1} or {2}</source>
        <translation>«&#xa0;is:&#xa0;» est suivi de {1} ou {2}</translation>
    </message>
    <message>
        <source>“{1}” has a password in its address; sign in to it by hand.</source>
        <translation>«&#xa0;{1}&#xa0;» a un mot de passe dans son adresse&#x202f;; connectez-vous à la main.</translation>
    </message>
    <message>
        <source>“{1}” has an address that is not on the web.</source>
        <translation>«&#xa0;{1}&#xa0;» a une adresse qui n’est pas sur le web.</translation>
    </message>
    <message>
        <source>“{1}” has no feed address.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas d’adresse de flux.</translation>
    </message>
    <message>
        <source>“{1}” is no day; write it like 2026-05-01, 2026-05, today or 7d</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un jour&#x202f;; écrivez 2026-05-01, 2026-05, today ou 7d</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The article was taken out of the story.</source>
        <translation>L’article a été retiré du sujet.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are a story of their own now.</source>
        <translation>
            <numerusform>%n article forme maintenant un sujet à part.</numerusform>
            <numerusform>%n articles forment maintenant un sujet à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another story</source>
        <translation>Déplacer vers un autre sujet</translation>
    </message>
    <message>
        <source>Which story do they belong to?</source>
        <translation>À quel sujet appartiennent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Which story does the article belong to?</source>
        <translation>À quel sujet appartient l’article&#x202f;?</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Le déplacer là</translation>
    </message>
    <message>
        <source>Move them there</source>
        <translation>Les déplacer là</translation>
    </message>
    <message>
        <source>Moved to the other story.</source>
        <translation>Déplacé vers l’autre sujet.</translation>
    </message>
    <message>
        <source>Merge with another story</source>
        <translation>Fusionner avec un autre sujet</translation>
    </message>
    <message>
        <source>Which story tells the same event as “{title}”?</source>
        <translation>Quel sujet raconte le même événement que «&#xa0;{title}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Make them one story</source>
        <translation>En faire un seul sujet</translation>
    </message>
    <message>
        <source>The two stories are one now.</source>
        <translation>Les deux sujets n’en font plus qu’un.</translation>
    </message>
    <message>
        <source>The articles stay together from now on.</source>
        <translation>Les articles restent désormais ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>{outlets} in {groups}.</source>
        <translation>{outlets} dans {groups}.</translation>
    </message>
    <message>
        <source>Not among your outlets: {names}.</source>
        <translation>Pas parmi vos médias&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>What you put right. It wins over every later run until you undo it.</source>
        <translation>Ce que vous avez rectifié. Cela prime sur tout passage ultérieur, jusqu’à ce que vous l’annuliez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You have corrected nothing yet</source>
        <translation>Vous n’avez encore rien corrigé</translation>
    </message>
    <message>
        <source>Wrong group, or a statement that is wrong? Put it right in the story; it appears here.</source>
        <translation>Mauvais groupe ou affirmation erronée&#x202f;? Corrigez-le dans le sujet&#x202f;; la correction apparaîtra ici.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Changed since read</source>
        <translation>Modifiés depuis la lecture</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Recherche&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Open this lesson pack</source>
        <translation>Ouvrir cette leçon</translation>
    </message>
    <message>
        <source>It goes into your library</source>
        <translation>Elle entre dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Add what students marked</source>
        <translation>Ajouter ce que les élèves ont marqué</translation>
    </message>
    <message>
        <source>The marks go to their lesson</source>
        <translation>Les marques vont à leur leçon</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n texts</source>
        <translation>
            <numerusform>Comparer %n texte</numerusform>
            <numerusform>Comparer %n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side; nothing is added to your library</source>
        <translation>Côte à côte&#x202f;; rien n’est ajouté à votre bibliothèque</translation>
    </message>
    <message>
        <source>Compare this text</source>
        <translation>Comparer ce texte</translation>
    </message>
    <message>
        <source>You are asked what to compare it with</source>
        <translation>On vous demande avec quoi</translation>
    </message>
    <message>
        <source>Import these outlets</source>
        <translation>Importer ces médias</translation>
    </message>
    <message>
        <source>Those that you follow stay as they are</source>
        <translation>Ceux que vous suivez restent tels quels</translation>
    </message>
    <message>
        <source>Follow this outlet</source>
        <translation>Suivre ce média</translation>
    </message>
    <message>
        <source>This cannot be read here</source>
        <translation>Ceci ne peut pas être lu ici</translation>
    </message>
    <message>
        <source>Texts, saved pages, addresses and lists of outlets (OPML) can be dropped</source>
        <translation>On peut déposer des textes, des pages enregistrées, des adresses et des listes de médias (OPML)</translation>
    </message>
</context>
<context>
    <name>EditOutletDialog</name>
    <message>
        <source>Rename outlet</source>
        <translation>Renommer le média</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The background work stopped unexpectedly and was started again; your library is whole.</source>
        <translation>Le travail de fond s’est arrêté de façon inattendue et a été relancé&#x202f;; votre bibliothèque est intacte.</translation>
    </message>
    <message>
        <source>The background work keeps stopping; you can still read. Start Variorum again to retry.</source>
        <translation>Le travail de fond s’arrête sans cesse&#x202f;; vous pouvez toujours lire. Relancez Variorum pour réessayer.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Empty this field</source>
        <translation>Vider ce champ</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Compare files</source>
        <translation>Comparer des fichiers</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>Articles ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Importer d’un autre lecteur</translation>
    </message>
    <message>
        <source>Outlets or saved articles (*.opml *.xml *.json)</source>
        <translation>Médias ou articles enregistrés (*.opml *.xml *.json)</translation>
    </message>
    <message>
        <source>Export outlets</source>
        <translation>Exporter les médias</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml)</source>
        <translation>Abonnements (*.opml)</translation>
    </message>
    <message>
        <source>Export saved articles</source>
        <translation>Exporter les articles enregistrés</translation>
    </message>
    <message>
        <source>Saved articles (*.json)</source>
        <translation>Articles enregistrés (*.json)</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>Exporter le sujet</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Place before (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the search line</source>
        <translation>Fermer la ligne de recherche</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Absent de ce texte</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} sur {n}</translation>
    </message>
</context>
<context>
    <name>GivingOut</name>
    <message>
        <source>For students, without answers ({ending})</source>
        <translation>Pour les élèves, sans réponses ({ending})</translation>
    </message>
    <message>
        <source>With the answer key ({ending})</source>
        <translation>Avec le corrigé ({ending})</translation>
    </message>
    <message>
        <source>Save the student file</source>
        <translation>Enregistrer le fichier de l’élève</translation>
    </message>
    <message>
        <source>The student file is {path}.</source>
        <translation>Le fichier de l’élève est {path}.</translation>
    </message>
    <message>
        <source>Table ({ending})</source>
        <translation>Tableau ({ending})</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>The table is {path}.</source>
        <translation>Le tableau est {path}.</translation>
    </message>
    <message>
        <source>{title} – teacher&apos;s guide</source>
        <translation>{title} – fiche de l’enseignant</translation>
    </message>
    <message>
        <source>{title} – answer key</source>
        <translation>{title} – corrigé</translation>
    </message>
    <message>
        <source>{title} – worksheet</source>
        <translation>{title} – fiche de travail</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Chercher dans le glossaire</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No term has “{words}” in it. Try fewer letters.</source>
        <translation>Aucun terme ne contient «&#xa0;{words}&#xa0;». Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>Par exemple&#xa0;: {example}</translation>
    </message>
</context>
<context>
    <name>HandingIn</name>
    <message>
        <source>Save my marks</source>
        <translation>Enregistrer mes marques</translation>
    </message>
    <message>
        <source>Marks ({ending})</source>
        <translation>Marques ({ending})</translation>
    </message>
    <message>
        <source>What you marked is in {path}. Hand it in.</source>
        <translation>Ce que vous avez marqué est dans {path}. Remettez ce fichier.</translation>
    </message>
    <message>
        <source>Add students&apos; marks</source>
        <translation>Ajouter des marques d’élèves</translation>
    </message>
    <message>
        <source>Add a folder of marks</source>
        <translation>Ajouter un dossier de marques</translation>
    </message>
    <message>
        <source>Nothing is copied. Copy what a student sent, then do this again.</source>
        <translation>Rien n’est copié. Copiez ce qu’un élève a envoyé, puis recommencez.</translation>
    </message>
    <message>
        <source>Reading what was handed in</source>
        <translation>Lecture de ce qui a été remis</translation>
    </message>
    <message numerus="yes">
        <source>%n students&apos; marks were added.</source>
        <translation>
            <numerusform>Les marques de %n élève sont là.</numerusform>
            <numerusform>Les marques de %n élèves sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {names} the latest counts.</source>
        <translation>Pour {names}, le plus récent compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why…</source>
        <translation>Voir pourquoi…</translation>
    </message>
    <message>
        <source>The marks of {name} were taken out.</source>
        <translation>Les marques de {name} ont été retirées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>As for all: {time}</source>
        <translation>Comme pour tous&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep articles</source>
        <translation>Garder les articles</translation>
    </message>
    <message>
        <source>&amp;Keep articles of {title}</source>
        <translation>&amp;Garder les articles de {title}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking what is older…</source>
        <translation>Recherche de ce qui est plus ancien…</translation>
    </message>
    <message>
        <source>Nothing is removed for its age.</source>
        <translation>Rien n’est retiré pour son âge.</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Change search</source>
        <translation>Modifier la recherche</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Mute words</source>
        <translation>Masquer des mots</translation>
    </message>
    <message>
        <source>The search “{name}” was deleted.</source>
        <translation>La recherche «&#xa0;{name}&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What “{name}” finds will be marked as read as it comes in.</source>
        <translation>Ce que «&#xa0;{name}&#xa0;» trouve sera marqué comme lu à son arrivée.</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Answer key</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>This pack has no answer key</source>
        <translation>Cette leçon n’a pas de corrigé</translation>
    </message>
    <message>
        <source>Your teacher keeps it. You can still mark, save what you marked, and hand it in.</source>
        <translation>Votre enseignant le garde. Vous pouvez tout de même marquer, enregistrer et rendre votre travail.</translation>
    </message>
    <message>
        <source>The outlets</source>
        <translation>Les médias</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Mots connotés</translation>
    </message>
    <message>
        <source>Words in quotation marks are the speaker&apos;s and are listed apart.</source>
        <translation>Les mots entre guillemets sont ceux de la personne citée et figurent à part.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>The weightiest details that others report, for each outlet.</source>
        <translation>Pour chaque média, les détails les plus importants que d’autres rapportent.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Whom each outlet has something from, and how it says so.</source>
        <translation>De qui chaque média tient quelque chose, et avec quels mots.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>plainly: {words}</source>
        <translation>plus neutre&#xa0;: {words}</translation>
    </message>
    <message>
        <source>In quotation marks: {words}</source>
        <translation>Entre guillemets&#xa0;: {words}</translation>
    </message>
    <message>
        <source>nothing that we can say</source>
        <translation>rien que l’on puisse dire</translation>
    </message>
    <message>
        <source>reported by {outlets}</source>
        <translation>rapporté par {outlets}</translation>
    </message>
    <message>
        <source>maybe here in other words</source>
        <translation>peut-être ici, en d’autres mots</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>only one outlet has it</source>
        <translation>un seul média l’a</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher commandes et touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Prendre cette touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Touche par défaut</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Toutes par défaut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You changed this key.</source>
        <translation>Vous avez changé cette touche.</translation>
    </message>
    <message>
        <source>New &amp;key for “{command}”</source>
        <translation>Nouvelle &amp;touche pour «&#xa0;{command}&#xa0;»</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”, which would lose it.</source>
        <translation>{key} est la touche de «&#xa0;{command}&#xa0;», qui la perdrait.</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
</context>
<context>
    <name>LeftOutTab</name>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est omis</translation>
    </message>
    <message>
        <source>the missing words</source>
        <translation>les mots manquants</translation>
    </message>
    <message>
        <source>maybe the same, worded differently</source>
        <translation>peut-être la même chose, dite autrement</translation>
    </message>
    <message>
        <source>Outlet:</source>
        <translation>Média&#xa0;:</translation>
    </message>
    <message>
        <source>In at least:</source>
        <translation>Dans au moins&#xa0;:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Choose whose text is looked at</source>
        <translation>Choisir de qui le texte est examiné</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message numerus="yes">
        <source>%n other outlets</source>
        <translation>
            <numerusform>%n autre média</numerusform>
            <numerusform>%n autres médias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n details</source>
        <translation>
            <numerusform>{shown} sur %n détail</numerusform>
            <numerusform>{shown} sur %n détails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details</source>
        <translation>
            <numerusform>%n détail</numerusform>
            <numerusform>%n détails</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here for this choice.</source>
        <translation>Rien pour ce choix.</translation>
    </message>
    <message>
        <source>Show all its details</source>
        <translation>Afficher tous les détails</translation>
    </message>
    <message>
        <source>What {outlet} leaves out</source>
        <translation>Ce que {outlet} omet</translation>
    </message>
    <message numerus="yes">
        <source>Most others report %n of these details.</source>
        <translation>
            <numerusform>La plupart des autres rapportent un de ces détails.</numerusform>
            <numerusform>La plupart des autres rapportent %n de ces détails.</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trouvé</translation>
    </message>
    <message>
        <source>maybe there, worded differently</source>
        <translation>peut-être présent, dit autrement</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message numerus="yes">
        <source>Show %n smaller details</source>
        <translation>
            <numerusform>Afficher %n détail moins important</numerusform>
            <numerusform>Afficher %n détails moins importants</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is said to be left out of an incomplete text.</source>
        <translation>D’un texte incomplet, on ne dit jamais qu’il omet quelque chose.</translation>
    </message>
    <message>
        <source>We found nothing that others report and this outlet does not.</source>
        <translation>Rien trouvé que d’autres rapportent et que ce média ne rapporte pas.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>outlets give a number, name, date or quote differently here</source>
        <translation>les médias donnent ici un chiffre, un nom, une date ou une citation différents</translation>
    </message>
    <message>
        <source>the same is said in other words</source>
        <translation>la même chose est dite en d’autres mots</translation>
    </message>
    <message>
        <source>no other text that we have reports this</source>
        <translation>aucun autre texte dont nous disposons ne le rapporte</translation>
    </message>
    <message>
        <source>a word that judges as it tells; inside quotes it is the speaker&apos;s</source>
        <translation>un mot qui juge en même temps qu’il informe&#x202f;; entre guillemets, c’est celui de la personne citée</translation>
    </message>
    <message>
        <source>another outlet comes close, but may mean something else</source>
        <translation>un autre média s’en approche, mais veut peut-être dire autre chose</translation>
    </message>
    <message>
        <source>we found no passage that reports this</source>
        <translation>aucun passage trouvé qui le rapporte</translation>
    </message>
    <message>
        <source>a band joins what both report; an amber one, where they give it differently</source>
        <translation>une bande relie ce que les deux rapportent&#x202f;; une bande ambre, là où ils le donnent autrement</translation>
    </message>
    <message>
        <source>was in an earlier version of the article</source>
        <translation>figurait dans une version antérieure de l’article</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Lesson packs</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a lesson pack, or students&apos; marks</source>
        <translation>Ouvrir une leçon ou des marques d’élèves</translation>
    </message>
    <message>
        <source>No lesson packs yet</source>
        <translation>Pas encore de leçon</translation>
    </message>
    <message>
        <source>A lesson pack is one story frozen for a class: a single file that opens in any browser, without a network. Students mark loaded words and missing details, and hand that in. To make one, open a story first; or look at those that are ready for a class.</source>
        <translation>Une leçon est un sujet figé pour une classe&#xa0;: un seul fichier que tout navigateur ouvre, sans réseau. Les élèves marquent les mots connotés et les détails absents, puis remettent leur travail. Pour en créer une, ouvrez d’abord un sujet&#x202f;; ou regardez celles qui sont prêtes pour une classe.</translation>
    </message>
    <message>
        <source>Open the sample lessons</source>
        <translation>Leçons d’exemple</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>En créer une…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Show {count} new</source>
        <translation>Afficher les nouveautés ({count})</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson pack</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Save student file…</source>
        <translation>Fichier de l’élève…</translation>
    </message>
    <message>
        <source>Write the page for students: one file that opens in any browser</source>
        <translation>Écrire la page pour les élèves&#xa0;: un seul fichier que tout navigateur ouvre</translation>
    </message>
    <message>
        <source>Give out in this room…</source>
        <translation>Distribuer dans cette salle…</translation>
    </message>
    <message>
        <source>Students open it by an address on the board and hand in there; no internet is needed</source>
        <translation>Les élèves l’ouvrent par une adresse au tableau et rendent leur travail là&#x202f;; sans internet</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Fiche de travail…</translation>
    </message>
    <message>
        <source>As PDF: texts with numbered lines, tasks and room to write</source>
        <translation>En PDF&#xa0;: textes aux lignes numérotées, exercices et place pour écrire</translation>
    </message>
    <message>
        <source>Answer key…</source>
        <translation>Corrigé…</translation>
    </message>
    <message>
        <source>As PDF: the outlets, loaded words and left-out details</source>
        <translation>En PDF&#xa0;: les médias, les mots connotés et les détails omis</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide…</source>
        <translation>Fiche de l’enseignant…</translation>
    </message>
    <message>
        <source>As PDF, one page for you: goals, times, where to look in these texts, questions</source>
        <translation>En PDF, une page pour vous&#xa0;: objectifs, déroulement, où regarder dans ces textes, questions</translation>
    </message>
    <message>
        <source>Views of the lesson</source>
        <translation>Vues de la leçon</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Beside the program</source>
        <translation>Face au programme</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Students who handed in</source>
        <translation>Élèves ayant rendu leur travail</translation>
    </message>
    <message>
        <source>hide outlet names</source>
        <translation>masquer les noms des médias</translation>
    </message>
    <message>
        <source>show outlet names</source>
        <translation>afficher les noms des médias</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n élève</numerusform>
            <numerusform>%n élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>Student {number}</source>
        <translation>Élève {number}</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message numerus="yes">
        <source>%n students handed in</source>
        <translation>
            <numerusform>%n travail rendu</numerusform>
            <numerusform>%n travaux rendus</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody handed in yet</source>
        <translation>aucun travail rendu</translation>
    </message>
    <message>
        <source>names hidden</source>
        <translation>noms masqués</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>avec noms</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>faite le {when}</translation>
    </message>
    <message>
        <source>with answer key</source>
        <translation>avec corrigé</translation>
    </message>
    <message>
        <source>without answer key</source>
        <translation>sans corrigé</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n students</source>
        <translation>
            <numerusform>{count} sur %n élève</numerusform>
            <numerusform>{count} sur %n élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>How far a class agrees is told once two students have marked words.</source>
        <translation>Le degré d’accord de la classe s’affiche dès que deux élèves ont marqué des mots.</translation>
    </message>
    <message>
        <source>Nobody marked a loaded word.</source>
        <translation>Personne n’a marqué de mot connoté.</translation>
    </message>
    <message>
        <source>Everybody marked every word.</source>
        <translation>Tous ont marqué chaque mot.</translation>
    </message>
    <message>
        <source>The class agrees far more than chance would on which words are loaded</source>
        <translation>L’accord de la classe sur les mots connotés dépasse de loin le hasard</translation>
    </message>
    <message>
        <source>The class agrees in part, more than chance would, on which words are loaded</source>
        <translation>L’accord de la classe sur les mots connotés est partiel, mais dépasse le hasard</translation>
    </message>
    <message>
        <source>The class agrees little more than chance would: a good start for a discussion</source>
        <translation>L’accord de la classe dépasse à peine le hasard&#xa0;: un bon point de départ pour discuter</translation>
    </message>
    <message>
        <source>The class agrees no more than chance would: a good start for a discussion</source>
        <translation>L’accord de la classe ne dépasse pas le hasard&#xa0;: un bon point de départ pour discuter</translation>
    </message>
    <message>
        <source>{sentence} (agreement {figure}: 1 is full, 0 is chance).</source>
        <translation>{sentence} (accord {figure}&#xa0;: 1 est total, 0 est le hasard).</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>Put the library and its backups into another folder</source>
        <translation>Mettre la bibliothèque et ses sauvegardes dans un autre dossier</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Copies of the library: make or restore one; marks as a file</source>
        <translation>Copies de la bibliothèque&#xa0;: en faire une, en restaurer une&#x202f;; marques en fichier</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days that articles are kept</source>
        <translation>Jours de conservation des articles</translation>
    </message>
    <message>
        <source>for &amp;ever</source>
        <translation>pour tou&amp;jours</translation>
    </message>
    <message>
        <source>&amp;Use this age</source>
        <translation>&amp;Utiliser cet âge</translation>
    </message>
    <message>
        <source>What is older is removed once a day from now on</source>
        <translation>Ce qui est plus ancien est désormais retiré une fois par jour</translation>
    </message>
    <message>
        <source>&amp;Remove them now</source>
        <translation>Les &amp;retirer maintenant</translation>
    </message>
    <message>
        <source>Remove now what is older than the age that is set</source>
        <translation>Retirer maintenant ce qui est plus ancien que l’âge fixé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep articles for</source>
        <translation>&amp;Conserver les articles pendant</translation>
    </message>
    <message>
        <source>What you saved, tagged or noted, stories that you follow or corrected, and every article of theirs stay for ever.</source>
        <translation>Ce que vous avez enregistré, étiqueté ou annoté, les sujets que vous suivez ou avez corrigés, et tous leurs articles restent pour toujours.</translation>
    </message>
    <message>
        <source>WHERE IT IS</source>
        <translation>OÙ ELLE SE TROUVE</translation>
    </message>
    <message>
        <source>WHAT IS KEPT</source>
        <translation>CE QUI EST CONSERVÉ</translation>
    </message>
    <message>
        <source>Kept. It is done once a day, for the first time within a day.</source>
        <translation>C’est noté. Cela se fait une fois par jour, la première fois d’ici un jour.</translation>
    </message>
    <message>
        <source>Move the library and its backups to {folder}? It is copied and checked first; then the old file goes.</source>
        <translation>Déplacer la bibliothèque et ses sauvegardes vers {folder}&#x202f;? Elle est d’abord copiée et vérifiée&#x202f;; puis l’ancien fichier disparaît.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>La déplacer</translation>
    </message>
    <message>
        <source>Move the library to</source>
        <translation>Déplacer la bibliothèque vers</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>Déplacement de la bibliothèque…</translation>
    </message>
    <message>
        <source>Looking what is older…</source>
        <translation>Recherche de ce qui est plus ancien…</translation>
    </message>
    <message>
        <source>Nothing is removed for its age.</source>
        <translation>Rien n’est retiré pour son âge.</translation>
    </message>
    <message>
        <source>{articles} removed.</source>
        <translation>Retiré&#xa0;: {articles}.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Only what is unread</source>
        <translation>Non lus seulement</translation>
    </message>
    <message>
        <source>Show what is read too</source>
        <translation>Afficher aussi ce qui est lu</translation>
    </message>
    <message>
        <source>Everything here is read</source>
        <translation>Tout est lu ici</translation>
    </message>
    <message>
        <source>What arrives appears here. What you have read is only hidden.</source>
        <translation>Ce qui arrive apparaît ici. Ce que vous avez lu est seulement masqué.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
</context>
<context>
    <name>LookCommands</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Larger article text</source>
        <translation>Agrandir le texte des articles</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>T&amp;exte plus petit</translation>
    </message>
    <message>
        <source>Smaller article text</source>
        <translation>Réduire le texte des articles</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille &amp;de texte normale</translation>
    </message>
    <message>
        <source>Article text in its usual size</source>
        <translation>Texte des articles à la taille habituelle</translation>
    </message>
    <message>
        <source>&amp;Wider text</source>
        <translation>Te&amp;xte plus large</translation>
    </message>
    <message>
        <source>Longer lines of article text</source>
        <translation>Lignes plus longues dans le texte des articles</translation>
    </message>
    <message>
        <source>&amp;Narrower text</source>
        <translation>&amp;Texte plus étroit</translation>
    </message>
    <message>
        <source>Shorter lines of article text</source>
        <translation>Lignes plus courtes dans le texte des articles</translation>
    </message>
    <message>
        <source>Show the si&amp;debar</source>
        <translation>Afficher &amp;le volet latéral</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer le volet latéral</translation>
    </message>
    <message>
        <source>Show the l&amp;ist</source>
        <translation>A&amp;fficher la liste</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Afficher ou masquer la liste</translation>
    </message>
    <message>
        <source>Only what is &amp;read</source>
        <translation>Seulement &amp;ce qui se lit</translation>
    </message>
    <message>
        <source>Hide sidebar and list, or bring them back</source>
        <translation>Masquer le volet et la liste, ou les ramener</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <source>Use the whole screen, or go back to a window</source>
        <translation>Utiliser tout l’écran, ou revenir à une fenêtre</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>Comme &amp;le système</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Clair ou sombre comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cl&amp;air</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>Texte sombre sur papier clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light text on dark paper</source>
        <translation>Texte clair sur papier sombre</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>C&amp;ontraste élevé, clair</translation>
    </message>
    <message>
        <source>Black on white, strong lines</source>
        <translation>Noir sur blanc, traits marqués</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>&amp;Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>White on black, strong lines</source>
        <translation>Blanc sur noir, traits marqués</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vue &amp;d’ensemble</translation>
    </message>
    <message>
        <source>What all report, and where they disagree</source>
        <translation>Ce que tous rapportent, et là où ils divergent</translation>
    </message>
    <message>
        <source>&amp;Annotated</source>
        <translation>&amp;Annoté</translation>
    </message>
    <message>
        <source>One outlet&apos;s article with what the others say in the margin</source>
        <translation>L’article d’un média, avec en marge ce que disent les autres</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>A table of what each outlet reports, or two texts</source>
        <translation>Un tableau de ce que rapporte chaque média, ou deux textes</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>C&amp;itations</translation>
    </message>
    <message>
        <source>Who is quoted, and each outlet&apos;s cut of it</source>
        <translation>Qui est cité, et ce que chaque média en garde</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>&amp;Omis</translation>
    </message>
    <message>
        <source>What others report and one outlet does not</source>
        <translation>Ce que d’autres rapportent et qu’un média ne rapporte pas</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Vocabulaire</translation>
    </message>
    <message>
        <source>Loaded words, and what each calls the same thing</source>
        <translation>Les mots connotés, et comment chacun nomme la même chose</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>Where each outlet has it from</source>
        <translation>D’où chaque média le tient</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>When each reported it, and what changed since</source>
        <translation>Quand chacun l’a rapporté, et ce qui a changé depuis</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening your library…</source>
        <translation>Ouverture de votre bibliothèque…</translation>
    </message>
    <message>
        <source>How each outlet&apos;s feed is</source>
        <translation>L’état du flux de chaque média</translation>
    </message>
    <message>
        <source>The class is let in: show its address</source>
        <translation>La classe est connectée&#xa0;: afficher l’adresse</translation>
    </message>
    <message>
        <source>Preparing the sample story…</source>
        <translation>Préparation du sujet d’exemple…</translation>
    </message>
    <message>
        <source>One inquiry, told by five invented outlets. It is compared on this computer.</source>
        <translation>Une enquête racontée par cinq médias inventés. Elle est comparée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a story or an article</source>
        <translation>Choisissez un sujet ou un article</translation>
    </message>
    <message>
        <source>A story shows its outlets side by side: what all report, what only one does, and how.</source>
        <translation>Un sujet montre ses médias côte à côte&#xa0;: ce que tous rapportent, ce qu’un seul rapporte, et comment.</translation>
    </message>
    <message>
        <source>The report is copied. It has no article text, no addresses and no names of files.</source>
        <translation>Le rapport est copié. Il ne contient ni texte d’article, ni adresse, ni nom de fichier.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Variorum cannot open {names}.</source>
        <translation>Variorum ne peut pas ouvrir {names}.</translation>
    </message>
    <message>
        <source>The articles of this story stand in another one now.</source>
        <translation>Les articles de ce sujet se trouvent maintenant dans un autre.</translation>
    </message>
    <message>
        <source>Open that story</source>
        <translation>Ouvrir ce sujet</translation>
    </message>
    <message>
        <source>This story is no longer in the library. You can read it until you open another.</source>
        <translation>Ce sujet n’est plus dans la bibliothèque. Vous pouvez le lire jusqu’à ce que vous en ouvriez un autre.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Add outlet…</source>
        <translation>Ajouter un média…</translation>
    </message>
    <message>
        <source>Choose from a list…</source>
        <translation>Choisir dans une liste…</translation>
    </message>
    <message>
        <source>Import outlets (OPML)…</source>
        <translation>Importer des médias (OPML)…</translation>
    </message>
    <message>
        <source>The window changes its language when the work under way is done.</source>
        <translation>La fenêtre changera de langue dès que le travail en cours sera terminé.</translation>
    </message>
    <message>
        <source>This computer has no program for e-mail that answers.</source>
        <translation>Aucun programme de courriel ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. It was written to the log; you can go on.</source>
        <translation>Il s’est produit une erreur qui n’aurait pas dû arriver. Elle est notée dans le journal&#x202f;; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
</context>
<context>
    <name>MakeLessonDialog</name>
    <message>
        <source>Make a lesson pack</source>
        <translation>Créer une leçon</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Instructions, which students read above the texts</source>
        <translation>&amp;Consignes, que les élèves lisent au-dessus des textes</translation>
    </message>
    <message>
        <source>&amp;Questions, one a line, which students answer in writing</source>
        <translation>&amp;Questions, une par ligne, auxquelles les élèves répondent par écrit</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>Mark &amp;loaded words</source>
        <translation>Marquer les &amp;mots connotés</translation>
    </message>
    <message>
        <source>Mark details that others leave &amp;out</source>
        <translation>Marquer les détails que d’autres &amp;omettent</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Guess whi&amp;ch outlet is which</source>
        <translation>&amp;Deviner quel média est lequel</translation>
    </message>
    <message>
        <source>The file then holds the outlets&apos; names to choose from.</source>
        <translation>Le fichier contient alors les noms des médias, au choix.</translation>
    </message>
    <message>
        <source>&amp;Hide the outlets&apos; names</source>
        <translation>Masquer les &amp;noms des médias</translation>
    </message>
    <message>
        <source>They are called Outlet A, B, C, also in the texts; dates and links are left out.</source>
        <translation>Ils s’appellent Média A, B, C, aussi dans les textes&#x202f;; dates et liens sont omis.</translation>
    </message>
    <message>
        <source>Put the answer &amp;key into the students&apos; file</source>
        <translation>Mettre le corri&amp;gé dans le fichier des élèves</translation>
    </message>
    <message>
        <source>Then students can look at the answers when they are done; anyone who opens the file in an editor can look at once. Your own copy always has the key.</source>
        <translation>Les élèves peuvent alors voir les réponses quand ils ont fini&#x202f;; qui ouvre le fichier dans un éditeur les voit tout de suite. Votre exemplaire a toujours le corrigé.</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the page and its glossary; the articles stay as they are</source>
        <translation>&amp;Langue de la page et de son glossaire&#x202f;; les articles restent tels quels</translation>
    </message>
    <message numerus="yes">
        <source>Glossar&amp;y: {count} of %n terms…</source>
        <translation>
            <numerusform>Glossa&amp;ire&#xa0;: {count} terme sur %n…</numerusform>
            <numerusform>Glossa&amp;ire&#xa0;: {count} termes sur %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have {words} words: about %n minutes of reading.</source>
        <translation>
            <numerusform>Ils ont {words} mots&#xa0;: environ %n minute de lecture.</numerusform>
            <numerusform>Ils ont {words} mots&#xa0;: environ %n minutes de lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are incomplete, so nothing can be missing from them: leave that task out, or have their full texts read first.</source>
        <translation>Tous sont incomplets&#xa0;: on ne peut donc pas dire qu’il y manque quelque chose. Laissez cet exercice de côté, ou faites d’abord charger les textes complets.</translation>
    </message>
    <message>
        <source>Make it…</source>
        <translation>La créer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The texts are copied as they stand now; later updates change nothing.</source>
        <translation>Les textes sont copiés tels qu’ils sont&#x202f;; les mises à jour n’y changent rien.</translation>
    </message>
    <message>
        <source>{outlet} (incomplete)</source>
        <translation>{outlet} (incomplet)</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are chosen.</source>
        <translation>
            <numerusform>%n article est choisi.</numerusform>
            <numerusform>%n articles sont choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two or more: there is nothing to compare in one.</source>
        <translation>Choisissez-en au moins deux&#xa0;: dans un seul il n’y a rien à comparer.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Notes on the text</source>
        <translation>Notes sur le texte</translation>
    </message>
</context>
<context>
    <name>MarkView</name>
    <message>
        <source>Your marks</source>
        <translation>Vos marques</translation>
    </message>
    <message>
        <source>Loaded word</source>
        <translation>Mot connoté</translation>
    </message>
    <message>
        <source>Mark the chosen words, or the word at the caret, as loaded</source>
        <translation>Marquer comme connotés les mots choisis, ou celui du curseur</translation>
    </message>
    <message>
        <source>Missing from…</source>
        <translation>Absent chez…</translation>
    </message>
    <message>
        <source>Mark the chosen sentence as a detail that other outlets leave out</source>
        <translation>Marquer la phrase choisie comme un détail que d’autres médias omettent</translation>
    </message>
    <message>
        <source>I think it is:</source>
        <translation>Je crois que c’est&#xa0;:</translation>
    </message>
    <message>
        <source>Which outlet wrote this text?</source>
        <translation>Quel média a écrit ce texte&#x202f;?</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Questions…</translation>
    </message>
    <message>
        <source>Answer the teacher&apos;s questions in writing</source>
        <translation>Répondre par écrit aux questions de l’enseignant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last mark back</source>
        <translation>Annuler la dernière marque</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Pourquoi&#x202f;? (facultatif)</translation>
    </message>
    <message>
        <source>Why you marked this</source>
        <translation>Pourquoi vous avez marqué cela</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take this mark away</source>
        <translation>Retirer cette marque</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name, for the file</source>
        <translation>Votre nom, pour le fichier</translation>
    </message>
    <message>
        <source>Save my marks…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Write a small file to hand in</source>
        <translation>Écrire un petit fichier à remettre</translation>
    </message>
    <message>
        <source>loaded word</source>
        <translation>mot connoté</translation>
    </message>
    <message>
        <source>missing elsewhere</source>
        <translation>absent ailleurs</translation>
    </message>
    <message>
        <source>words that you marked as loaded</source>
        <translation>mots que vous avez marqués comme connotés</translation>
    </message>
    <message>
        <source>a detail that you found nowhere in other articles</source>
        <translation>un détail que vous n’avez trouvé nulle part ailleurs</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>You marked this as loaded</source>
        <translation>Vous avez marqué cela comme connoté</translation>
    </message>
    <message>
        <source>Missing from {outlets}</source>
        <translation>Absent chez {outlets}</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Rien de marqué encore</translation>
    </message>
    <message>
        <source>Choose words with the mouse, or with Shift and the arrow keys, then press a button.</source>
        <translation>Choisissez des mots à la souris, ou avec Maj et les flèches, puis appuyez sur un bouton.</translation>
    </message>
    <message>
        <source>I think it is {outlet}</source>
        <translation>Je crois que c’est {outlet}</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Connoté</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Mark as loaded</source>
        <translation>Marquer comme connoté</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Retirer cette marque</translation>
    </message>
    <message>
        <source>Your name first</source>
        <translation>Votre nom d’abord</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Everything here is read already.</source>
        <translation>Tout est déjà lu ici.</translation>
    </message>
    <message>
        <source>{articles} marked as read.</source>
        <translation>Marqué comme lu&#xa0;: {articles}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{articles} unread again.</source>
        <translation>De nouveau non lu&#xa0;: {articles}.</translation>
    </message>
</context>
<context>
    <name>NotCoveredList</name>
    <message>
        <source>Stories that are not covered</source>
        <translation>Sujets qui ne sont pas couverts</translation>
    </message>
    <message>
        <source>Not covered by…</source>
        <translation>Pas couvert par…</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Groupes…</translation>
    </message>
    <message>
        <source>Make or import groups of outlets</source>
        <translation>Créer ou importer des groupes de médias</translation>
    </message>
    <message>
        <source>Also where nothing is known</source>
        <translation>Aussi là où rien n’est connu</translation>
    </message>
    <message>
        <source>Feeds that failed, were not followed yet, are in another language, or give only parts: no silence can be said of them</source>
        <translation>Flux en échec, pas encore suivis, dans une autre langue ou qui ne donnent que des extraits&#xa0;: on ne peut rien dire de leur silence</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Pas dans</translation>
    </message>
    <message>
        <source>But in</source>
        <translation>Mais dans</translation>
    </message>
    <message>
        <source>Count only outlets of</source>
        <translation>Ne compter que les médias de</translation>
    </message>
    <message>
        <source>or more outlets</source>
        <translation>médias ou plus</translation>
    </message>
    <message>
        <source>Group: {name}</source>
        <translation>Groupe&#xa0;: {name}</translation>
    </message>
    <message>
        <source>or more of {name}</source>
        <translation>ou plus de {name}</translation>
    </message>
    <message>
        <source>No outlets yet</source>
        <translation>Pas encore de médias</translation>
    </message>
    <message>
        <source>Add the outlets you read; then this shows what each lacks.</source>
        <translation>Ajoutez les médias que vous lisez&#x202f;; vous verrez ici ce qui manque à chacun.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>{who} carries every story that so many others do. Lower the number to see more.</source>
        <translation>{who} traite tous les sujets que tant d’autres traitent. Baissez le nombre pour en voir plus.</translation>
    </message>
    <message>
        <source>Show {count} new</source>
        <translation>Afficher les nouveautés ({count})</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>OutletDialog</name>
    <message>
        <source>Read it from another address; its articles stay</source>
        <translation>Le lire à une autre adresse&#x202f;; ses articles restent</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Changer l’adresse…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte complet</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>Outlet settings: {title}</source>
        <translation>Paramètres du média&#xa0;: {title}</translation>
    </message>
    <message>
        <source>It is read from this address now: {articles}.</source>
        <translation>Il est lu désormais à cette adresse&#xa0;: {articles}.</translation>
    </message>
</context>
<context>
    <name>OutletGeneral</name>
    <message>
        <source>As the feed calls itself</source>
        <translation>Comme le flux se nomme lui-même</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Let it &amp;rest</source>
        <translation>Le mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Not among all &amp;articles</source>
        <translation>P&amp;as parmi tous les articles</translation>
    </message>
    <message>
        <source>Show &amp;pictures</source>
        <translation>Afficher les &amp;images</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Éditeur</translation>
    </message>
    <message>
        <source>Feeds of one publisher count as one outlet when stories are compared.</source>
        <translation>Les flux d’un même éditeur comptent pour un seul média dans les comparaisons.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Look for news</source>
        <translation>&amp;Chercher du nouveau</translation>
    </message>
    <message>
        <source>It is asked only when you refresh it alone; its articles stay.</source>
        <translation>Il n’est interrogé que si vous l’actualisez seul&#x202f;; ses articles restent.</translation>
    </message>
    <message>
        <source>Its articles stand only under its name, in its folder and in their stories.</source>
        <translation>Ses articles ne figurent que sous son nom, dans son dossier et dans leurs sujets.</translation>
    </message>
    <message>
        <source>Pictures of all outlets are on in the settings.</source>
        <translation>Les images de tous les médias sont activées dans les paramètres.</translation>
    </message>
    <message>
        <source>Off, pictures are fetched only when you ask for those of one article. On, they are fetched when you open it; their server then sees your network address, and nothing else of you.</source>
        <translation>Désactivé&#xa0;: les images ne sont chargées que si vous demandez celles d’un article. Activé&#xa0;: elles le sont à l’ouverture&#x202f;; leur serveur voit alors votre adresse réseau, et rien d’autre de vous.</translation>
    </message>
    <message>
        <source>&amp;Keep articles</source>
        <translation>&amp;Garder les articles</translation>
    </message>
    <message>
        <source>Older ones go once a day. What you saved, tagged, noted or corrected stays for ever.</source>
        <translation>Les plus anciens sont retirés une fois par jour. Ce que vous avez enregistré, étiqueté, annoté ou corrigé reste pour toujours.</translation>
    </message>
    <message>
        <source>As for all: {time}</source>
        <translation>Comme pour tous&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Adapted to how often it publishes, and to what its server asks for.</source>
        <translation>Adapté à son rythme de publication et à ce que demande son serveur.</translation>
    </message>
    <message>
        <source>Later only if its server asks for that. Holds from the next look on.</source>
        <translation>Plus tard seulement si son serveur le demande. Vaut à partir du prochain passage.</translation>
    </message>
    <message>
        <source>Older than that, and removed within a day: {articles}.</source>
        <translation>Plus anciens, et retirés d’ici un jour&#xa0;: {articles}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OutletGroupsDialog</name>
    <message>
        <source>Groups of outlets</source>
        <translation>Groupes de médias</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nom d’un nouveau groupe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Outlets of the group</source>
        <translation>Médias du groupe</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importer un CSV…</translation>
    </message>
    <message>
        <source>A table with the columns outlet and group</source>
        <translation>Un tableau avec les colonnes outlet et group</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Pas encore de groupe</translation>
    </message>
    <message>
        <source>Give one a name below, then tick its outlets here. Or import a table.</source>
        <translation>Donnez-lui un nom ci-dessous, puis cochez ses médias ici. Ou importez un tableau.</translation>
    </message>
    <message>
        <source>Groups are yours: Variorum judges no outlet. Use them under “Not covered by…”.</source>
        <translation>Les groupes sont à vous&#xa0;: Variorum ne juge aucun média. Utilisez-les sous «&#xa0;Pas couvert par…&#xa0;».</translation>
    </message>
    <message>
        <source>{outlet} (not followed)</source>
        <translation>{outlet} (non suivi)</translation>
    </message>
    <message>
        <source>Import groups</source>
        <translation>Importer des groupes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>OutletHealth</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Dernier chargement</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Prochain passage</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Last fetches</source>
        <translation>Derniers chargements</translation>
    </message>
    <message>
        <source>Each look at its feed or an article appears here, with what came of it.</source>
        <translation>Chaque passage sur son flux ou un article figurera ici, avec son résultat.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Rien n’a encore été chargé</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Charger maintenant</translation>
    </message>
    <message>
        <source>Ask its feed now</source>
        <translation>Interroger son flux maintenant</translation>
    </message>
    <message>
        <source>&amp;All activity…</source>
        <translation>&amp;Toute l’activité…</translation>
    </message>
    <message>
        <source>The activity log, at this outlet</source>
        <translation>Le journal d’activité de ce média</translation>
    </message>
</context>
<context>
    <name>OutletSignIn</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Take it out of the keychain</source>
        <translation>Le retirer du trousseau</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Nom et mot de passe</translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation>Jeton (bearer)</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se c&amp;onnecter</translation>
    </message>
    <message>
        <source>Sign in and ask the feed</source>
        <translation>Se connecter et interroger le flux</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Coo&amp;kie</source>
        <translation>Coo&amp;kie</translation>
    </message>
    <message>
        <source>The password, token or cookie goes into your system&apos;s keychain and nowhere else: not into the library, an export or a log. It is sent to this outlet&apos;s server only.</source>
        <translation>Le mot de passe, jeton ou cookie va dans le trousseau de votre système et nulle part ailleurs&#xa0;: ni dans la bibliothèque, ni dans un export, ni dans un journal. Il n’est envoyé qu’au serveur de ce média.</translation>
    </message>
    <message>
        <source>You are signed in with a name and password.</source>
        <translation>Vous êtes connecté avec un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>You are signed in with a token.</source>
        <translation>Vous êtes connecté avec un jeton.</translation>
    </message>
    <message>
        <source>You are signed in with a cookie.</source>
        <translation>Vous êtes connecté avec un cookie.</translation>
    </message>
    <message>
        <source>You are not signed in to this outlet.</source>
        <translation>Vous n’êtes pas connecté à ce média.</translation>
    </message>
    <message>
        <source>You are signed out; the secret is gone from the keychain.</source>
        <translation>Vous êtes déconnecté&#x202f;; les identifiants ne sont plus dans le trousseau.</translation>
    </message>
    <message>
        <source>The secret is kept, but the feed could not be read.</source>
        <translation>Les identifiants sont conservés, mais le flux n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>You are signed in: {articles}.</source>
        <translation>Vous êtes connecté&#xa0;: {articles}.</translation>
    </message>
</context>
<context>
    <name>OutletText</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>From the &amp;feed</source>
        <translation>Du &amp;flux</translation>
    </message>
    <message>
        <source>From the article&apos;s &amp;page</source>
        <translation>De la &amp;page de l’article</translation>
    </message>
    <message>
        <source>A pa&amp;rt of the page, by a CSS selector</source>
        <translation>Une pa&amp;rtie de la page, par un sélecteur CSS</translation>
    </message>
    <message>
        <source>CSS selector</source>
        <translation>Sélecteur CSS</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Read the newest article this way; nothing is kept</source>
        <translation>Lire ainsi le dernier article&#x202f;; rien n’est gardé</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Utiliser ceci</translation>
    </message>
    <message>
        <source>Read this outlet that way from now on</source>
        <translation>Lire désormais ce média ainsi</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Essai en cours</translation>
    </message>
    <message>
        <source>The newest article, read this way</source>
        <translation>Le dernier article, lu ainsi</translation>
    </message>
    <message>
        <source>See it before you choose</source>
        <translation>Voyez avant de choisir</translation>
    </message>
    <message>
        <source>“Try it” reads the newest article the way that is chosen above.</source>
        <translation>«&#xa0;Essayer&#xa0;» lit le dernier article de la manière choisie ci-dessus.</translation>
    </message>
    <message>
        <source>Kept. Articles of the last week are read anew by the next refresh.</source>
        <translation>C’est noté. Les articles de la semaine passée seront relus à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>For each article the full text counts: the feed&apos;s, or else its page&apos;s.</source>
        <translation>Pour chaque article compte le texte complet&#xa0;: celui du flux, ou sinon celui de sa page.</translation>
    </message>
    <message>
        <source>So far {feed} from the feed and {page} from pages.</source>
        <translation>Jusqu’ici {feed} du flux et {page} des pages.</translation>
    </message>
    <message>
        <source>Nothing was found this way; this is the feed&apos;s own text.</source>
        <translation>Rien n’a été trouvé ainsi&#x202f;; ceci est le texte du flux.</translation>
    </message>
    <message>
        <source>{words}, the full text.</source>
        <translation>{words}, complet.</translation>
    </message>
    <message>
        <source>{words}, not the full text.</source>
        <translation>{words}, pas le texte complet.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Where they differ most</source>
        <translation>Là où ils divergent le plus</translation>
    </message>
    <message>
        <source>What all of them report</source>
        <translation>Ce que tous rapportent</translation>
    </message>
    <message>
        <source>What each says first</source>
        <translation>Ce que chacun dit en premier</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>What each calls it</source>
        <translation>Comment chacun le nomme</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>We marked no loaded words in what the outlets say themselves.</source>
        <translation>Aucun mot connoté relevé dans ce que disent les médias eux-mêmes.</translation>
    </message>
    <message>
        <source>None in {outlets}</source>
        <translation>Aucun dans {outlets}</translation>
    </message>
    <message numerus="yes">
        <source>Reported by all %n</source>
        <translation>
            <numerusform>Rapporté par les %n</numerusform>
            <numerusform>Rapporté par les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by both</source>
        <translation>Rapporté par les deux</translation>
    </message>
    <message numerus="yes">
        <source>Reported by all %n full texts</source>
        <translation>
            <numerusform>Rapporté par %n texte complet</numerusform>
            <numerusform>Rapporté par les %n textes complets</numerusform>
        </translation>
    </message>
    <message>
        <source>We found no quote, number, name or date that they give differently.</source>
        <translation>Aucune citation, aucun chiffre, nom ou date qu’ils donnent différemment.</translation>
    </message>
    <message>
        <source>We found nothing that every full text reports.</source>
        <translation>Rien trouvé que tous les textes complets rapportent.</translation>
    </message>
    <message>
        <source>We marked no loaded words in full texts; incomplete ones are not counted here.</source>
        <translation>Aucun mot connoté relevé dans les textes complets&#x202f;; les incomplets ne sont pas comptés ici.</translation>
    </message>
    <message>
        <source>How much of the story each tells</source>
        <translation>Quelle part du sujet chacun couvre</translation>
    </message>
    <message>
        <source>Of everything that any outlet reports here, the share that this one reports too. More is not better: a short notice may be all that is needed.</source>
        <translation>De tout ce qu’un média rapporte ici, la part que celui-ci rapporte aussi. Plus n’est pas mieux&#xa0;: une brève peut suffire.</translation>
    </message>
    <message>
        <source>Loaded words in 100 (not counting quotes)</source>
        <translation>Mots connotés pour 100 (hors citations)</translation>
    </message>
    <message>
        <source>Words that judge as they tell, such as “slammed” or “regime”. What is in quotation marks is the speaker&apos;s and is not counted.</source>
        <translation>Mots qui jugent en même temps qu’ils informent, comme «&#xa0;fustiger&#xa0;» ou «&#xa0;régime&#xa0;». Ce qui est entre guillemets vient de la personne citée et n’est pas compté.</translation>
    </message>
    <message>
        <source>What each calls the same thing</source>
        <translation>Comment chacun nomme la même chose</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Enter puts it on the article; a comma parts several</source>
        <translation>Entrée la met sur l’article&#x202f;; une virgule en sépare plusieurs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note on this article</source>
        <translation>Écrire une note sur cet article</translation>
    </message>
    <message>
        <source>Your note on this article; only you see it</source>
        <translation>Votre note sur cet article&#x202f;; personne d’autre ne la voit</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Not kept: copy it if you need it</source>
        <translation>Non conservée&#xa0;: copiez-la si besoin</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The note is gone</source>
        <translation>La note est supprimée</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This outlet is no longer in the library.</source>
        <translation>Ce média n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Lesson pack</source>
        <translation>Leçon</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Print: {title}</source>
        <translation>Imprimer&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>PassageChoiceDialog</name>
    <message>
        <source>Where does {outlet} say this?</source>
        <translation>Où {outlet} le dit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Mots du passage</translation>
    </message>
    <message>
        <source>Passages of {outlet}</source>
        <translation>Passages de {outlet}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tick the passages in which {outlet} reports this:</source>
        <translation>Cochez les passages où {outlet} rapporte ceci&#xa0;:</translation>
    </message>
    <message>
        <source>It says this here</source>
        <translation>C’est dit ici</translation>
    </message>
    <message>
        <source>It does not say this</source>
        <translation>Ce n’est pas dit</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>Names are hidden in stories and articles. Headlines in lists and the sidebar keep them.</source>
        <translation>Les noms sont masqués dans les sujets et les articles. Les titres des listes et le volet latéral les gardent.</translation>
    </message>
    <message>
        <source>Hide sidebar and list</source>
        <translation>Masquer le volet et la liste</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open a story or an article first: there is nothing to print.</source>
        <translation>Ouvrez d’abord un sujet ou un article&#xa0;: il n’y a rien à imprimer.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>quoted in other words</source>
        <translation>cité en d’autres mots</translation>
    </message>
    <message>
        <source>loaded verb</source>
        <translation>verbe connoté</translation>
    </message>
    <message>
        <source>the words between the quotation marks are not those of another outlet</source>
        <translation>entre les guillemets, il y a d’autres mots que dans un autre média</translation>
    </message>
    <message>
        <source>the word for “said” judges as it tells</source>
        <translation>le verbe employé pour «&#xa0;dire&#xa0;» porte un jugement</translation>
    </message>
    <message>
        <source>Speaker:</source>
        <translation>Qui parle&#xa0;:</translation>
    </message>
    <message>
        <source>Only where outlets differ</source>
        <translation>Seulement là où les médias diffèrent</translation>
    </message>
    <message>
        <source>Words inside quotation marks are the speaker&apos;s. The outlet&apos;s choice is which words to quote, and the verb that introduces them.</source>
        <translation>Ce qui est entre guillemets appartient à la personne citée. Le média choisit les mots qu’il cite et le verbe qui les introduit.</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>Afficher toutes les citations</translation>
    </message>
    <message>
        <source>No quote is given in other words.</source>
        <translation>Aucune citation n’est donnée en d’autres mots.</translation>
    </message>
    <message>
        <source>No outlet quotes anybody in this story.</source>
        <translation>Aucun média ne cite qui que ce soit dans ce sujet.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other words</source>
        <translation>
            <numerusform>%n en d’autres mots</numerusform>
            <numerusform>%n en d’autres mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortened</source>
        <translation>
            <numerusform>%n raccourcie</numerusform>
            <numerusform>%n raccourcies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingOn</name>
    <message>
        <source>Everything in this list is read.</source>
        <translation>Tout est lu dans cette liste.</translation>
    </message>
    <message>
        <source>Everything in this list is read. {outlet} comes next, with {articles}.</source>
        <translation>Tout est lu dans cette liste. Ensuite vient {outlet}&#xa0;: {articles}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>In this article</source>
        <translation>Dans cet article</translation>
    </message>
</context>
<context>
    <name>Refreshing</name>
    <message>
        <source>You work offline: nothing is fetched.</source>
        <translation>Vous travaillez hors ligne&#xa0;: rien n’est chargé.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>You follow no outlet yet, so there is nothing to fetch.</source>
        <translation>Vous ne suivez encore aucun média, il n’y a donc rien à charger.</translation>
    </message>
    <message>
        <source>Add outlet…</source>
        <translation>Ajouter un média…</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Preparing the sample story</source>
        <translation>Préparation du sujet d’exemple</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>None of your outlets could be read. Is this computer online?</source>
        <translation>Aucun de vos médias n’a pu être lu. Cet ordinateur est-il en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>Ce qui s’est passé…</translation>
    </message>
    <message>
        <source>The sample story is not ready</source>
        <translation>Le sujet d’exemple n’est pas prêt</translation>
    </message>
    <message>
        <source>Your own news is here. The list shows recent stories only, so the sample has left it: it is in the menu Help, “Show me around”.</source>
        <translation>Vos propres nouvelles sont là. La liste ne montre que les sujets récents, l’exemple n’y est donc plus&#xa0;: il est dans le menu Aide, «&#xa0;Visite guidée&#xa0;».</translation>
    </message>
    <message>
        <source>This is a sample: one inquiry, told by five invented outlets. Look around.</source>
        <translation>Ceci est un exemple&#xa0;: une enquête racontée par cinq médias inventés. Explorez.</translation>
    </message>
    <message>
        <source>Add your first outlet</source>
        <translation>Ajouter votre premier média</translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message>
        <source>Wrong group?</source>
        <translation>Mauvais groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Articles of the story</source>
        <translation>Articles du sujet</translation>
    </message>
    <message>
        <source>Move to another story…</source>
        <translation>Déplacer vers un autre sujet…</translation>
    </message>
    <message>
        <source>Merge with another story…</source>
        <translation>Fusionner avec un autre sujet…</translation>
    </message>
    <message>
        <source>Another story tells the same event: make one of both</source>
        <translation>Un autre sujet raconte le même événement&#xa0;: n’en faire qu’un</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Garder ensemble</translation>
    </message>
    <message>
        <source>The grouping is right: no later run takes an article out</source>
        <translation>Le groupe est juste&#xa0;: aucun passage ultérieur n’en retire un article</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections…</source>
        <translation>
            <numerusform>%n correction…</numerusform>
            <numerusform>%n corrections…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a story of these %n</source>
        <translation>
            <numerusform>Faire un sujet de celui-ci</numerusform>
            <numerusform>Faire un sujet de ces %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Corrections…</translation>
    </message>
    <message>
        <source>Tick the articles that do not tell this story. Reports in other languages are stories of their own. What you decide stays, whatever a later refresh finds, and can be undone.</source>
        <translation>Cochez les articles qui ne racontent pas ce sujet. Les articles dans d’autres langues forment des sujets à part. Votre décision reste, quoi que trouve une actualisation ultérieure, et peut être annulée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixé par vous</translation>
    </message>
    <message>
        <source>repeats the text of {outlet}: one voice with it</source>
        <translation>répète le texte de {outlet}&#xa0;: une seule voix avec lui</translation>
    </message>
    <message>
        <source>because: {reasons}</source>
        <translation>parce que&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>most like {outlet}: “{title}”</source>
        <translation>le plus proche de {outlet}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Take it out of the story</source>
        <translation>Le retirer du sujet</translation>
    </message>
</context>
<context>
    <name>RemoveOutletDialog</name>
    <message>
        <source>Remove outlets</source>
        <translation>Retirer des médias</translation>
    </message>
    <message>
        <source>Remove outlet</source>
        <translation>Retirer le média</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>Retirer {title}&#x202f;?</translation>
    </message>
    <message>
        <source>Their articles leave your library and the stories they are part of. This cannot be undone; articles that you saved go too.</source>
        <translation>Leurs articles quittent votre bibliothèque et les sujets dont ils font partie. C’est irréversible&#x202f;; les articles enregistrés disparaissent aussi.</translation>
    </message>
    <message>
        <source>Its articles leave your library and the stories they are part of. This cannot be undone; articles that you saved go too.</source>
        <translation>Ses articles quittent votre bibliothèque et les sujets dont ils font partie. C’est irréversible&#x202f;; les articles enregistrés disparaissent aussi.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Links between passages that report the same</source>
        <translation>Liens entre les passages qui rapportent la même chose</translation>
    </message>
    <message>
        <source>Each band joins sentences that report the same; an amber one, where something is given differently. Click to bring both into sight.</source>
        <translation>Chaque bande relie des phrases qui rapportent la même chose&#x202f;; une bande ambre, là où quelque chose est donné autrement. Cliquez pour afficher les deux.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>in the headline</source>
        <translation>dans le titre</translation>
    </message>
    <message>
        <source>part of who wrote it</source>
        <translation>partie du nom de l’auteur</translation>
    </message>
    <message>
        <source>part of an outlet&apos;s name</source>
        <translation>partie du nom d’un média</translation>
    </message>
    <message>
        <source>part of a folder&apos;s name</source>
        <translation>partie du nom d’un dossier</translation>
    </message>
    <message>
        <source>part of the article&apos;s address</source>
        <translation>partie de l’adresse de l’article</translation>
    </message>
    <message>
        <source>part of a story&apos;s title</source>
        <translation>partie du titre d’un sujet</translation>
    </message>
    <message>
        <source>inside quotation marks</source>
        <translation>entre guillemets</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>qui l’a dit</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>une de vos étiquettes</translation>
    </message>
    <message>
        <source>what the outlet files it under: opinion, sport</source>
        <translation>rubrique du média&#xa0;: opinion, sport</translation>
    </message>
    <message>
        <source>since a day: 2026-05-01, today, 7d</source>
        <translation>depuis un jour&#xa0;: 2026-05-01, today, 7d</translation>
    </message>
    <message>
        <source>earlier than a day</source>
        <translation>avant un jour</translation>
    </message>
    <message>
        <source>unread, read, saved, changed, tagged, noted</source>
        <translation>unread (non lu), read (lu), saved (enregistré), changed (modifié), tagged (étiqueté), noted (annoté)</translation>
    </message>
    <message>
        <source>a phrase, as it stands</source>
        <translation>une expression, telle quelle</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>sans ce mot</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>l’un ou l’autre</translation>
    </message>
    <message>
        <source>taken together</source>
        <translation>pris ensemble</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search stories, articles and quotes</source>
        <translation>Rechercher dans les sujets, articles et citations</translation>
    </message>
    <message>
        <source>Ways to narrow a search down</source>
        <translation>Façons de restreindre une recherche</translation>
    </message>
    <message>
        <source>Search articles, quotes, speakers</source>
        <translation>Chercher articles, citations, personnes</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>football OR tennis</source>
        <translation>football OR tennis</translation>
    </message>
    <message>
        <source>S&amp;earch for</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Mark as read what it finds</source>
        <translation>&amp;Marquer comme lu ce qu’elle trouve</translation>
    </message>
    <message>
        <source>Now, and what comes in from now on. It stays in its stories: they go on showing who covers them.</source>
        <translation>Maintenant, et ce qui arrivera désormais. Cela reste dans ses sujets&#xa0;: ils montrent toujours qui les rapporte.</translation>
    </message>
    <message>
        <source>&amp;Tell me when something new comes in</source>
        <translation>&amp;Prévenir quand quelque chose de nouveau arrive</translation>
    </message>
    <message>
        <source>Sa&amp;ve what comes in</source>
        <translation>Enre&amp;gistrer ce qui arrive</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>Ta&amp;g what comes in</source>
        <translation>&amp;Étiqueter ce qui arrive</translation>
    </message>
    <message>
        <source>From now on. What is saved or tagged is kept for ever.</source>
        <translation>Désormais. Ce qui est enregistré ou étiqueté est gardé pour toujours.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SendPlacesDialog</name>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Places that articles can be sent to</source>
        <translation>Destinations possibles des articles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of another place</source>
        <translation>Nom d’une autre destination</translation>
    </message>
    <message>
        <source>Address of another place</source>
        <translation>Adresse d’une autre destination</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Your browser opens the page of the place, with the article&apos;s address and headline.</source>
        <translation>Votre navigateur ouvre la page de la destination, avec l’adresse et le titre de l’article.</translation>
    </message>
    <message>
        <source>Another one: {url} stands for the article&apos;s address, {title} for its headline.</source>
        <translation>Une autre&#xa0;: {url} remplace l’adresse de l’article, {title} son titre.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Other places…</source>
        <translation>Autres destinations…</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>That could not be done.</source>
        <translation>Cela n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>Stopped, to restore a backup.</source>
        <translation>Arrêté, pour restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>Stopped, to move the library.</source>
        <translation>Arrêté, pour déplacer la bibliothèque.</translation>
    </message>
    <message>
        <source>The library could not be read just now.</source>
        <translation>La bibliothèque n’a pas pu être lue à l’instant.</translation>
    </message>
    <message>
        <source>The library could not be opened.</source>
        <translation>La bibliothèque n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Look at {path}, or start Variorum with another library.</source>
        <translation>Vérifiez {path}, ou lancez Variorum avec une autre bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>“{name}” can hand in from the other device now.</source>
        <translation>«&#xa0;{name}&#xa0;» peut maintenant rendre son travail depuis l’autre appareil.</translation>
    </message>
    <message>
        <source>Another device wants to hand in as “{name}”.</source>
        <translation>Un autre appareil veut rendre un travail au nom de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>L’accepter</translation>
    </message>
    <message numerus="yes">
        <source>%n students handed in</source>
        <translation>
            <numerusform>%n travail rendu</numerusform>
            <numerusform>%n travaux rendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Class: {address}</source>
        <translation>Classe&#xa0;: {address}</translation>
    </message>
    <message numerus="yes">
        <source>The lesson is closed. %n students handed in.</source>
        <translation>
            <numerusform>La leçon est fermée. %n élève a rendu son travail.</numerusform>
            <numerusform>La leçon est fermée. %n élèves ont rendu leur travail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServingDialog</name>
    <message>
        <source>Give out in this room</source>
        <translation>Distribuer dans cette salle</translation>
    </message>
    <message>
        <source>Students in the same network type this address into a browser. The lesson opens there without its answers, and what they hand in comes here by itself. No internet is needed, and nothing leaves this network.</source>
        <translation>Les élèves du même réseau saisissent cette adresse dans un navigateur. La leçon s’y ouvre sans les réponses, et ce qu’ils rendent arrive ici tout seul. Il ne faut pas d’internet, et rien ne quitte ce réseau.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;End it and close</source>
        <translation>&amp;Terminer et fermer</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Let nobody in any more</source>
        <translation>Ne plus laisser entrer personne</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The class stays in</source>
        <translation>La classe reste connectée</translation>
    </message>
    <message>
        <source>This lesson is given out now. End it before you give out another one.</source>
        <translation>Cette leçon est distribuée en ce moment. Terminez avant d’en distribuer une autre.</translation>
    </message>
    <message>
        <source>The class is still in. Closing Variorum ends the lesson for everybody.</source>
        <translation>La classe est encore connectée. Fermer Variorum termine la leçon pour tous.</translation>
    </message>
    <message>
        <source>Another device wants to hand in as “{name}”.</source>
        <translation>Un autre appareil veut rendre un travail au nom de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Only if it is theirs: from then on the name belongs to that device</source>
        <translation>Seulement si c’est le sien&#xa0;: le nom appartient dès lors à cet appareil</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>L’accepter</translation>
    </message>
    <message>
        <source>This computer is in no network. Connect it to the one that the class is in.</source>
        <translation>Cet ordinateur n’est dans aucun réseau. Connectez-le à celui de la classe.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices opened it</source>
        <translation>
            <numerusform>ouverte sur %n appareil</numerusform>
            <numerusform>ouverte sur %n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students handed in</source>
        <translation>
            <numerusform>%n travail rendu</numerusform>
            <numerusform>%n travaux rendus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to: {usual}</source>
        <translation>Revenir à&#xa0;: {usual}</translation>
    </message>
    <message>
        <source>Reset: {name}</source>
        <translation>Réinitialiser&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Fetching news</source>
        <translation>Chargement des actualités</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
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
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Sans animation</translation>
    </message>
    <message>
        <source>Things move</source>
        <translation>Avec animations</translation>
    </message>
    <message>
        <source>Told by most outlets first</source>
        <translation>D’abord ceux que traitent le plus de médias</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Most divergent first</source>
        <translation>Les plus divergents d’abord</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La police habituelle</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Chercher du nouveau toutes les</translation>
    </message>
    <message>
        <source>How long to wait before a feed is looked at again; outlets that publish seldom are asked less often.</source>
        <translation>Temps d’attente avant de revenir sur un flux&#x202f;; les médias qui publient rarement sont interrogés moins souvent.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Look for news by itself</source>
        <translation>Chercher du nouveau automatiquement</translation>
    </message>
    <message>
        <source>While the window is open, each feed is looked at when its time has come.</source>
        <translation>Tant que la fenêtre est ouverte, chaque flux est interrogé quand son heure est venue.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>Nothing is fetched, neither by itself nor by Refresh, until this is off again.</source>
        <translation>Rien n’est chargé, ni automatiquement ni par «&#xa0;Actualiser&#xa0;», tant que ceci est activé.</translation>
    </message>
    <message>
        <source>Fetch full articles</source>
        <translation>Charger les articles complets</translation>
    </message>
    <message>
        <source>Read an article&apos;s own page if its feed carries only the beginning; else most are incomplete.</source>
        <translation>Lire la page de l’article si le flux n’en donne que le début&#x202f;; sinon la plupart sont incomplets.</translation>
    </message>
    <message>
        <source>Typeface of article text</source>
        <translation>Police des articles</translation>
    </message>
    <message>
        <source>One of those that are installed on this computer.</source>
        <translation>L’une de celles qui sont installées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Icons of outlets</source>
        <translation>Icônes des médias</translation>
    </message>
    <message>
        <source>Small pictures beside the outlets&apos; names; each site is asked for its own, once a week at most.</source>
        <translation>De petites images à côté du nom des médias&#x202f;; chaque site n’est interrogé pour la sienne qu’une fois par semaine au plus.</translation>
    </message>
    <message>
        <source>Sites asked at once</source>
        <translation>Sites interrogés à la fois</translation>
    </message>
    <message>
        <source>How many sites are asked at the same time; each gets one request at a time whatever this says.</source>
        <translation>Nombre de sites interrogés en même temps&#x202f;; chacun ne reçoit de toute façon qu’une requête à la fois.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Clair, sombre ou comme le système.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>The language of menus, buttons and notices; articles stay in their own.</source>
        <translation>La langue des menus, boutons et avis&#x202f;; les articles gardent la leur.</translation>
    </message>
    <message>
        <source>Size of article text</source>
        <translation>Taille du texte des articles</translation>
    </message>
    <message>
        <source>The size of the letters of an article.</source>
        <translation>La taille des lettres d’un article.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>Width of article text</source>
        <translation>Largeur du texte des articles</translation>
    </message>
    <message>
        <source>The longest line of an article.</source>
        <translation>La ligne la plus longue d’un article.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>Roomy article text</source>
        <translation>Texte aéré des articles</translation>
    </message>
    <message>
        <source>More space between letters, words and lines, which makes reading easier for some, as with dyslexia.</source>
        <translation>Plus d’espace entre les lettres, les mots et les lignes, ce qui facilite la lecture à certains, par exemple en cas de dyslexie.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Bars that run while something is under way, and menus that fade: whether they move or stand still.</source>
        <translation>Les barres qui défilent pendant un travail et les menus qui s’estompent&#xa0;: s’ils bougent ou restent immobiles.</translation>
    </message>
    <message>
        <source>Order of stories</source>
        <translation>Ordre des sujets</translation>
    </message>
    <message>
        <source>Which stories come first: told by most outlets, newest, or those in which outlets differ most.</source>
        <translation>Quels sujets viennent en premier&#xa0;: ceux du plus grand nombre de médias, les plus récents ou ceux où les médias diffèrent le plus.</translation>
    </message>
    <message>
        <source>Stories of the last</source>
        <translation>Sujets des derniers</translation>
    </message>
    <message>
        <source>How far back the list of stories goes.</source>
        <translation>Jusqu’où remonte la liste des sujets.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Fold rows that all report</source>
        <translation>Replier les lignes que tous rapportent</translation>
    </message>
    <message>
        <source>In the table of a story, rows that every outlet reports alike become one slim line that opens.</source>
        <translation>Dans le tableau d’un sujet, les lignes que tous les médias rapportent de la même façon se replient en une seule ligne fine, qui s’ouvre.</translation>
    </message>
    <message>
        <source>Outlet names hidden</source>
        <translation>Noms des médias masqués</translation>
    </message>
    <message>
        <source>A story&apos;s outlets are called Outlet A, B, C, also in their texts: the words are judged, not the name.</source>
        <translation>Les médias d’un sujet s’appellent Média A, B, C, aussi dans leurs textes&#xa0;: on juge les mots, pas le nom.</translation>
    </message>
    <message>
        <source>Pictures of all outlets</source>
        <translation>Images de tous les médias</translation>
    </message>
    <message>
        <source>They are fetched as an article is opened; their servers then see your network address. Off, you choose outlet by outlet.</source>
        <translation>Elles sont chargées à l’ouverture d’un article&#x202f;; leurs serveurs voient alors votre adresse réseau. Sinon, vous choisissez média par média.</translation>
    </message>
    <message>
        <source>Oldest articles first</source>
        <translation>Articles les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Lists of articles begin with the oldest; searches keep their own order.</source>
        <translation>Les listes d’articles commencent par le plus ancien&#x202f;; les recherches gardent leur ordre.</translation>
    </message>
    <message>
        <source>Mark as read what you open</source>
        <translation>Marquer comme lu ce que vous ouvrez</translation>
    </message>
    <message>
        <source>Off, articles and stories stay unread until you mark them yourself.</source>
        <translation>Sinon, articles et sujets restent non lus jusqu’à ce que vous les marquiez vous-même.</translation>
    </message>
    <message>
        <source>Mark as read what you scroll past</source>
        <translation>Marquer comme lu ce que vous faites défiler</translation>
    </message>
    <message>
        <source>Articles that leave a list at its top by your scrolling are marked as read; Undo takes it back.</source>
        <translation>Les articles qui quittent une liste par le haut quand vous la faites défiler sont marqués comme lus&#x202f;; «&#xa0;Annuler&#xa0;» revient en arrière.</translation>
    </message>
    <message>
        <source>Only outlets with something unread</source>
        <translation>Seulement les médias avec du non lu</translation>
    </message>
    <message>
        <source>The sidebar leaves out outlets and folders of which all is read, unless they need attention.</source>
        <translation>Le volet latéral omet les médias et les dossiers dont tout est lu, sauf s’ils demandent de l’attention.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Closing the window leaves Variorum running beside the clock, where it goes on looking for news.</source>
        <translation>Fermer la fenêtre laisse Variorum actif près de l’horloge, où il continue à chercher du nouveau.</translation>
    </message>
    <message>
        <source>Tell me about big stories</source>
        <translation>Me signaler les grands sujets</translation>
    </message>
    <message>
        <source>A message of the desktop when so many outlets have come to tell the same story.</source>
        <translation>Une notification du bureau quand autant de médias traitent le même sujet.</translation>
    </message>
    <message>
        <source>A story is big from</source>
        <translation>Un sujet est grand à partir de</translation>
    </message>
    <message>
        <source>How many outlets with words of their own it takes.</source>
        <translation>Le nombre de médias qu’il faut, chacun avec ses propres mots.</translation>
    </message>
    <message>
        <source>outlets</source>
        <translation>médias</translation>
    </message>
    <message>
        <source>Tell me about stories that I follow</source>
        <translation>Me signaler les sujets que je suis</translation>
    </message>
    <message>
        <source>A message of the desktop when a story that you follow goes on.</source>
        <translation>Une notification du bureau quand un sujet que vous suivez se poursuit.</translation>
    </message>
    <message>
        <source>Keep articles for</source>
        <translation>Conserver les articles pendant</translation>
    </message>
    <message>
        <source>Older articles are removed unless they are saved or you corrected their story; 0 keeps everything.</source>
        <translation>Les articles plus anciens sont retirés, sauf s’ils sont enregistrés ou si vous avez corrigé leur sujet&#x202f;; 0 garde tout.</translation>
    </message>
    <message>
        <source>Keep the activity log for</source>
        <translation>Conserver le journal d’activité pendant</translation>
    </message>
    <message>
        <source>Older lines of the activity log are removed.</source>
        <translation>Les lignes plus anciennes du journal d’activité sont retirées.</translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Sauvegardes des derniers jours</translation>
    </message>
    <message>
        <source>How many daily copies of the library are kept; 0 for none.</source>
        <translation>Nombre de copies quotidiennes de la bibliothèque à garder&#x202f;; 0 pour aucune.</translation>
    </message>
    <message>
        <source>Backups of the last weeks</source>
        <translation>Sauvegardes des dernières semaines</translation>
    </message>
    <message>
        <source>How many copies of earlier weeks are kept beside the daily ones; 0 for none.</source>
        <translation>Nombre de copies des semaines passées à garder en plus des quotidiennes&#x202f;; 0 pour aucune.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>No setting has the words “{query}”.</source>
        <translation>Aucun paramètre ne contient «&#xa0;{query}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two texts</source>
        <translation>Deux textes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>READ</source>
        <translation>LIRE</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Not covered by…</source>
        <translation>Pas couvert par…</translation>
    </message>
    <message>
        <source>Stories that an outlet or a group of outlets does not carry</source>
        <translation>Sujets qu’un média ou un groupe de médias ne traite pas</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Changed since read</source>
        <translation>Modifiés depuis</translation>
    </message>
    <message>
        <source>Articles that changed after you read them</source>
        <translation>Articles modifiés après votre lecture</translation>
    </message>
    <message>
        <source>OUTLETS</source>
        <translation>MÉDIAS</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>CLASS</source>
        <translation>CLASSE</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Lesson packs</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Mots masqués</translation>
    </message>
    <message>
        <source>Searches that mark as read what they find</source>
        <translation>Recherches qui marquent comme lu ce qu’elles trouvent</translation>
    </message>
    <message>
        <source>What it finds is marked as read.</source>
        <translation>Ce qu’elle trouve est marqué comme lu.</translation>
    </message>
    <message>
        <source>SEARCHES</source>
        <translation>RECHERCHES</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>What comes in is saved.</source>
        <translation>Ce qui arrive est enregistré.</translation>
    </message>
    <message>
        <source>What comes in is tagged “{tag}”.</source>
        <translation>Ce qui arrive reçoit l’étiquette «&#xa0;{tag}&#xa0;».</translation>
    </message>
    <message>
        <source>OUTLETS · ALL READ</source>
        <translation>MÉDIAS · TOUT LU</translation>
    </message>
    <message>
        <source>Outlets: all is read</source>
        <translation>Médias&#xa0;: tout est lu</translation>
    </message>
    <message>
        <source>OUTLETS · UNREAD</source>
        <translation>MÉDIAS · NON LUS</translation>
    </message>
    <message>
        <source>Outlets with something unread</source>
        <translation>Médias avec du non lu</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Recherche&#xa0;: {name}</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ÉTIQUETTES</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>the source&apos;s name</source>
        <translation>le nom de la source</translation>
    </message>
    <message>
        <source>the words of the passage that name the source</source>
        <translation>les mots du passage qui nomment la source</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Only what one outlet has</source>
        <translation>Seulement ce qu’un seul média a</translation>
    </message>
    <message>
        <source>Outlets and agencies</source>
        <translation>Médias et agences</translation>
    </message>
    <message>
        <source>People, offices and documents</source>
        <translation>Personnes, organismes et documents</translation>
    </message>
    <message>
        <source>No outlet says whom it has anything from.</source>
        <translation>Aucun média n’indique de qui il tient ses informations.</translation>
    </message>
    <message>
        <source>The program finds persons, offices and documents in English, German, French and Spanish texts; not in the language of these.</source>
        <translation>Le programme trouve les personnes, les organismes et les documents dans les textes anglais, allemands, français et espagnols, mais pas dans la langue de ceux-ci.</translation>
    </message>
    <message>
        <source>No source is one outlet&apos;s alone. Switch the filter off to see all.</source>
        <translation>Aucune source n’est propre à un seul média. Désactivez le filtre pour tout voir.</translation>
    </message>
    <message>
        <source>A source that is not named may be the same one in two outlets, or another: nobody can tell from outside.</source>
        <translation>Une source non nommée peut être la même dans deux médias, ou une autre&#xa0;: de l’extérieur, personne ne peut le dire.</translation>
    </message>
    <message>
        <source>What is not named and leaves no trace cannot be shown.</source>
        <translation>Ce qui n’est pas nommé et ne laisse aucune trace ne peut être montré.</translation>
    </message>
    <message>
        <source>A thick line: prints an agency&apos;s text; such outlets are one voice. Thin: names the source. Dashed: rewrites it. Dotted: shares sentences.</source>
        <translation>Trait épais&#xa0;: reprend le texte d’une agence&#x202f;; ces médias ne font qu’une voix. Fin&#xa0;: nomme la source. Tirets&#xa0;: la réécrit. Pointillés&#xa0;: partage des phrases.</translation>
    </message>
    <message>
        <source>No text here.</source>
        <translation>Pas de texte ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryChoiceDialog</name>
    <message>
        <source>Words of the story</source>
        <translation>Mots du sujet</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>No story with these words.</source>
        <translation>Aucun sujet avec ces mots.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StoryHeader</name>
    <message>
        <source>wrong group?</source>
        <translation>mauvais groupe&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>export…</source>
        <translation>exporter…</translation>
    </message>
    <message>
        <source>lesson pack…</source>
        <translation>leçon…</translation>
    </message>
    <message>
        <source>show outlet names</source>
        <translation>afficher les noms des médias</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Ordre des sujets</translation>
    </message>
    <message>
        <source>most outlets</source>
        <translation>plus de médias</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>plus récents</translation>
    </message>
    <message>
        <source>most divergent</source>
        <translation>plus divergents</translation>
    </message>
    <message>
        <source>Only told by several outlets</source>
        <translation>Seulement dans plusieurs médias</translation>
    </message>
    <message>
        <source>Follow a story: it appears here, and you are told when it goes on</source>
        <translation>Suivez un sujet&#xa0;: il apparaît ici, et vous êtes prévenu de ses suites</translation>
    </message>
    <message>
        <source>Nothing told by several yet</source>
        <translation>Rien encore dans plusieurs médias</translation>
    </message>
    <message>
        <source>Stories that two or more outlets tell appear here as their articles arrive.</source>
        <translation>Les sujets traités par au moins deux médias apparaissent ici à mesure que leurs articles arrivent.</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>Afficher tous les sujets</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Pas encore de sujets</translation>
    </message>
    <message>
        <source>What your outlets publish becomes stories as it is fetched.</source>
        <translation>Ce que vos médias publient devient des sujets dès qu’il est chargé.</translation>
    </message>
    <message>
        <source>Add an outlet, or bring the outlets of another reader with you.</source>
        <translation>Ajoutez un média, ou apportez ceux d’un autre lecteur.</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>You follow no story yet</source>
        <translation>Vous ne suivez encore aucun sujet</translation>
    </message>
    <message>
        <source>Show {count} new</source>
        <translation>Afficher les nouveautés ({count})</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Story</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Views of the story</source>
        <translation>Vues du sujet</translation>
    </message>
    <message>
        <source>Comparing the articles…</source>
        <translation>Comparaison des articles…</translation>
    </message>
    <message>
        <source>Lining up what each outlet says, passage by passage. This runs on your computer.</source>
        <translation>Ce que dit chaque média est mis en regard, passage par passage. Tout se passe sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Only one text so far</source>
        <translation>Un seul texte pour l’instant</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Lire l’article</translation>
    </message>
    <message>
        <source>A comparison needs two. It appears here as soon as another outlet reports this. Reports in other languages are stories of their own.</source>
        <translation>Une comparaison en demande deux. Elle apparaîtra ici dès qu’un autre média en parlera. Les articles dans d’autres langues forment des sujets à part.</translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation>Choisissez un sujet</translation>
    </message>
    <message>
        <source>Its outlets appear here side by side: what all report, what only one does, and how.</source>
        <translation>Ses médias apparaissent ici côte à côte&#xa0;: ce que tous rapportent, ce qu’un seul rapporte, et comment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read an article</source>
        <translation>Lire un article</translation>
    </message>
    <message>
        <source>Quotes in these texts</source>
        <translation>Citations dans ces textes</translation>
    </message>
    <message>
        <source>Details that at least half of the other outlets report and one leaves out</source>
        <translation>Détails qu’au moins la moitié des autres médias rapportent et que l’un omet</translation>
    </message>
    <message>
        <source>Loaded words that the outlets use themselves</source>
        <translation>Mots connotés que les médias emploient eux-mêmes</translation>
    </message>
    <message>
        <source>Sources that are named or shown</source>
        <translation>Sources nommées ou visibles</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the whole article</source>
        <translation>Aperçu de tout l’article</translation>
    </message>
    <message>
        <source>The whole article, small: amber where something is given differently, green where only this article reports it, blue where others do, hatched where others report something that is not here. Click to go there.</source>
        <translation>L’article entier, en petit&#xa0;: ambre là où quelque chose est donné autrement, vert là où seul cet article le rapporte, bleu là où d’autres le font aussi, hachuré là où d’autres rapportent ce qui manque ici. Cliquez pour y aller.</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Choose outlets</source>
        <translation>Choisir des médias</translation>
    </message>
    <message>
        <source>Search outlets, countries, subjects</source>
        <translation>Chercher médias, pays, thèmes</translation>
    </message>
    <message>
        <source>Outlets by country</source>
        <translation>Médias par pays</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose outlets that differ: the same story told by several is what Variorum compares. Nothing is fetched before you press Follow.</source>
        <translation>Choisissez des médias différents&#xa0;: Variorum compare comment plusieurs racontent le même sujet. Rien n’est chargé avant que vous n’appuyiez sur «&#xa0;Suivre&#xa0;».</translation>
    </message>
    <message>
        <source>You follow this outlet already.</source>
        <translation>Vous suivez déjà ce média.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Sciences</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien de choisi encore</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>Autre étiquette…</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Autre étiquette</translation>
    </message>
    <message>
        <source>Put on all</source>
        <translation>Mettre à tous</translation>
    </message>
    <message>
        <source>There are no tags yet. Write one above.</source>
        <translation>Il n’y a pas encore d’étiquettes. Écrivez-en une ci-dessus.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Tags of {articles}</source>
        <translation>Étiquettes de {articles}</translation>
    </message>
    <message>
        <source>Some of them have it</source>
        <translation>Certains l’ont</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of the glossary</source>
        <translation>Termes du glossaire</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>&amp;Those of this lesson</source>
        <translation>&amp;Ceux de cette leçon</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>They stand on the page and the worksheet, each with an example.</source>
        <translation>Ils figurent sur la page et la fiche de travail, chacun avec un exemple.</translation>
    </message>
</context>
<context>
    <name>TextAndList</name>
    <message>
        <source>Reading:</source>
        <translation>Lecture&#xa0;:</translation>
    </message>
    <message>
        <source>Read another outlet&apos;s article</source>
        <translation>Lire l’article d’un autre média</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message numerus="yes">
        <source>%n lines skipped: part of the web page, not of the article</source>
        <translation>
            <numerusform>%n ligne omise&#xa0;: elle appartient à la page, pas à l’article</numerusform>
            <numerusform>%n lignes omises&#xa0;: elles appartiennent à la page, pas à l’article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>added in the update</source>
        <translation>ajouté par la mise à jour</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Outlet:</source>
        <translation>Média&#xa0;:</translation>
    </message>
    <message>
        <source>Only updates</source>
        <translation>Mises à jour seulement</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No update here since the article was first seen.</source>
        <translation>Aucune mise à jour ici depuis que l’article a été vu pour la première fois.</translation>
    </message>
    <message>
        <source>Times are the outlets&apos; own where they give them, else when the article was first seen here.</source>
        <translation>Les heures sont celles des médias quand ils les donnent, sinon celle où l’article a été vu ici pour la première fois.</translation>
    </message>
    <message>
        <source>All of it was first seen here on {when}.</source>
        <translation>Tout a été vu ici pour la première fois&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>These texts carry no dates.</source>
        <translation>Ces textes ne portent pas de date.</translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Add outlet</source>
        <translation>Ajouter un média</translation>
    </message>
    <message>
        <source>Compare files…</source>
        <translation>Comparer des fichiers…</translation>
    </message>
    <message>
        <source>Compare texts, saved pages or addresses, without any feed</source>
        <translation>Comparer des textes, des pages enregistrées ou des adresses, sans aucun flux</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Charger les nouveautés</translation>
    </message>
    <message>
        <source>Stop; what is done stays</source>
        <translation>Arrêter&#x202f;; ce qui est fait reste</translation>
    </message>
    <message>
        <source>Follow an outlet by the address of its site or feed</source>
        <translation>Suivre un média par l’adresse de son site ou de son flux</translation>
    </message>
    <message>
        <source>Show what has changed since you read it</source>
        <translation>Afficher ce qui a changé depuis votre lecture</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Nothing is fetched. A click ends that</source>
        <translation>Rien n’est chargé. Un clic y met fin</translation>
    </message>
    <message>
        <source>{what} · {done} of {of}</source>
        <translation>{what} · {done} sur {of}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Add your first outlet</source>
        <translation>Ajouter votre premier média</translation>
    </message>
    <message>
        <source>One story, many outlets</source>
        <translation>Un sujet, plusieurs médias</translation>
    </message>
    <message>
        <source>Articles about the same event become one story. This sample is invented: five outlets on one day of an inquiry.</source>
        <translation>Les articles sur le même événement forment un sujet. Cet exemple est inventé&#xa0;: cinq médias, un jour d’enquête.</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Là où ils divergent</translation>
    </message>
    <message>
        <source>One answer, quoted as “in part” here and “partly” there; six cracks or seven; who “admitted” and who “told”. Click a line to see the sentences it rests on.</source>
        <translation>Une réponse, citée ici “in part” et là “partly”&#x202f;; six fissures ou sept&#x202f;; qui “admitted” (a avoué) et qui “told” (a dit). Cliquez sur une ligne pour voir les phrases sur lesquelles elle repose.</translation>
    </message>
    <message>
        <source>Read one, see all</source>
        <translation>En lire un, les voir tous</translation>
    </message>
    <message>
        <source>One outlet&apos;s whole article. The margin says what the others report at that point; a hatched box is something they report and this one does not.</source>
        <translation>L’article complet d’un média. La marge dit ce que les autres rapportent à cet endroit&#x202f;; un cadre hachuré est ce qu’ils rapportent et que celui-ci ne rapporte pas.</translation>
    </message>
    <message>
        <source>What one leaves out</source>
        <translation>Ce que l’un omet</translation>
    </message>
    <message>
        <source>Choose an outlet: what others report and it does not, the weightiest first, always with its closest passage. “Maybe” means: said in other words, judge for yourself.</source>
        <translation>Choisissez un média&#xa0;: ce que d’autres rapportent et lui non, le plus important d’abord, toujours avec son passage le plus proche. «&#xa0;Peut-être&#xa0;» veut dire&#xa0;: dit en d’autres mots, jugez vous-même.</translation>
    </message>
    <message>
        <source>Now your own news</source>
        <translation>Maintenant, vos propres actualités</translation>
    </message>
    <message>
        <source>Give the address of a site or a feed, or take your outlets over from another reader. Nothing is fetched before you ask, and nothing about you is sent.</source>
        <translation>Indiquez l’adresse d’un site ou d’un flux, ou reprenez vos médias d’un autre lecteur. Rien n’est chargé avant que vous ne le demandiez, et rien sur vous n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Left:</source>
        <translation>Gauche&#xa0;:</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Droite&#xa0;:</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Échanger gauche et droite</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Défiler ensemble</translation>
    </message>
    <message>
        <source>both report it</source>
        <translation>les deux le rapportent</translation>
    </message>
    <message>
        <source>given differently</source>
        <translation>donné autrement</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <source>only in this text</source>
        <translation>seulement dans ce texte</translation>
    </message>
    <message>
        <source>maybe the same</source>
        <translation>peut-être la même chose</translation>
    </message>
    <message>
        <source>loaded wording</source>
        <translation>mots connotés</translation>
    </message>
    <message numerus="yes">
        <source>%n only in this text</source>
        <translation>
            <numerusform>%n seulement dans ce texte</numerusform>
            <numerusform>%n seulement dans ce texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at} of %n differences</source>
        <translation>
            <numerusform>{at} sur %n différence</numerusform>
            <numerusform>{at} sur %n différences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>The earlier version</source>
        <translation>La version antérieure</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>La version ultérieure</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Back to the article (Escape)</source>
        <translation>Retour à l’article (Échap)</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>{number} · {moment}</source>
        <translation>{number} · {moment}</translation>
    </message>
    <message>
        <source>{number} · {moment} · announced</source>
        <translation>{number} · {moment} · signalé</translation>
    </message>
    <message>
        <source>{number} · {moment} · silent</source>
        <translation>{number} · {moment} · sans mention</translation>
    </message>
    <message>
        <source>The text as it was first seen</source>
        <translation>Le texte tel qu’il a d’abord été vu</translation>
    </message>
    <message>
        <source>The outlet says that it changed the text, in a note or by a date</source>
        <translation>Le média dit avoir modifié le texte, par une note ou par une date</translation>
    </message>
    <message>
        <source>The outlet changed the text without a note that we saw, and without a new date</source>
        <translation>Le média a modifié le texte sans note visible et sans nouvelle date</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Annoté</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Loaded wording</source>
        <translation>Mots connotés</translation>
    </message>
    <message>
        <source>loaded wording</source>
        <translation>mots connotés</translation>
    </message>
    <message>
        <source>Outlet:</source>
        <translation>Média&#xa0;:</translation>
    </message>
    <message>
        <source>Strongest first: verbs of saying where another outlet has another verb, then words that another outlet puts otherwise, then the rest; the surest first in each.</source>
        <translation>Les plus forts d’abord&#xa0;: les verbes de parole là où un autre média en a un autre, puis les mots qu’un autre média remplace, puis le reste&#x202f;; les plus sûrs d’abord dans chaque groupe.</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Mots connotés</translation>
    </message>
    <message>
        <source>What each calls it</source>
        <translation>Comment chacun le nomme</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Who speaks:</source>
        <translation>Qui parle&#xa0;:</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>le média lui-même</translation>
    </message>
    <message>
        <source>people it quotes</source>
        <translation>les personnes citées</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>No two outlets name the same thing differently here.</source>
        <translation>Aucun média ne nomme ici la même chose autrement qu’un autre.</translation>
    </message>
    <message>
        <source>We marked no loaded wording here.</source>
        <translation>Aucun mot connoté relevé ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n chose</numerusform>
            <numerusform>%n choses</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossaire…</translation>
    </message>
    <message>
        <source>What loaded words are, and other words of media literacy</source>
        <translation>Ce que sont les mots connotés, et d’autres mots de l’éducation aux médias</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>A word is marked for how it is put, not for being right or wrong. Loaded words inside quotation marks are the speaker&apos;s.</source>
        <translation>Un mot est marqué pour la manière dont il dit les choses, non parce qu’il serait juste ou faux. Les mots connotés entre guillemets sont ceux de la personne citée.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Ordre&#xa0;:</translation>
    </message>
    <message>
        <source>strongest first</source>
        <translation>les plus forts d’abord</translation>
    </message>
    <message>
        <source>as in the texts</source>
        <translation>comme dans les textes</translation>
    </message>
    <message numerus="yes">
        <source>%n outlets</source>
        <translation>
            <numerusform>%n média</numerusform>
            <numerusform>%n médias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new articles</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles changed</source>
        <translation>
            <numerusform>%n article modifié</numerusform>
            <numerusform>%n articles modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds need attention</source>
        <translation>
            <numerusform>%n flux à vérifier</numerusform>
            <numerusform>%n flux à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>dernière année</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>pendant %n jour</numerusform>
            <numerusform>pendant %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>plus de %n jour</numerusform>
            <numerusform>plus de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>One part of the file could not be read:</source>
        <translation>Une partie du fichier n’a pas pu être lue&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file could not be read:</source>
        <translation>
            <numerusform>%n partie du fichier n’a pas pu être lue&#xa0;:</numerusform>
            <numerusform>%n parties du fichier n’ont pas pu être lues&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories to look at</source>
        <translation>
            <numerusform>%n sujet à voir</numerusform>
            <numerusform>%n sujets à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>only punctuation or spacing changed</source>
        <translation>ponctuation ou espaces seulement modifiés</translation>
    </message>
    <message>
        <source>1 passage changed</source>
        <translation>1 passage modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n passages changed</source>
        <translation>
            <numerusform>%n passage modifié</numerusform>
            <numerusform>%n passages modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are not complete.</source>
        <translation>
            <numerusform>%n texte n’est pas complet.</numerusform>
            <numerusform>%n textes ne sont pas complets.</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>toutes les heures</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>toutes les %n minutes</numerusform>
            <numerusform>toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>toutes les %n heures</numerusform>
            <numerusform>toutes les %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>encore {n} s environ</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>encore {n} min environ</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date; German: d. MMM yyyy</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date; German: d. MMM</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n different texts</source>
        <translation>
            <numerusform>%n seul texte</numerusform>
            <numerusform>%n textes différents</numerusform>
        </translation>
    </message>
    <message>
        <source>followed</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>opinion</translation>
    </message>
    <message>
        <source>live blog</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>round-up</source>
        <translation>tour d’horizon</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>incomplete text</source>
        <translation>texte incomplet</translation>
    </message>
    <message>
        <source>changed since read</source>
        <translation>modifié depuis la lecture</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>full text from the feed</source>
        <translation>texte complet du flux</translation>
    </message>
    <message>
        <source>full text from its page</source>
        <translation>texte complet de sa page</translation>
    </message>
    <message>
        <source>full text by your selector</source>
        <translation>texte complet selon votre sélecteur</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>texte complet</translation>
    </message>
    <message>
        <source>Only part of this article could be read. Nothing is counted as left out of it.</source>
        <translation>Seule une partie de cet article a pu être lue. Rien n’y est compté comme omis.</translation>
    </message>
    <message>
        <source>Analysis runs on this computer. Nothing is sent.</source>
        <translation>L’analyse se fait sur cet ordinateur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>No new articles</source>
        <translation>Aucun nouvel article</translation>
    </message>
    <message>
        <source>{title} could not be read</source>
        <translation>{title} n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Only the sample so far</source>
        <translation>Seulement l’exemple pour l’instant</translation>
    </message>
    <message>
        <source>No outlets yet</source>
        <translation>Pas encore de médias</translation>
    </message>
    <message numerus="yes">
        <source>%n not fetched yet</source>
        <translation>
            <numerusform>%n pas encore chargé</numerusform>
            <numerusform>%n pas encore chargés</numerusform>
        </translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>tout est en ordre</translation>
    </message>
    <message>
        <source>offline, nothing is fetched</source>
        <translation>hors ligne, rien n’est chargé</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Show every article with this tag</source>
        <translation>Afficher tous les articles qui portent cette étiquette</translation>
    </message>
    <message>
        <source>Take this tag off</source>
        <translation>Retirer cette étiquette</translation>
    </message>
    <message>
        <source>Take off the tag {name}</source>
        <translation>Retirer l’étiquette {name}</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Places and outlets</source>
        <translation>Rubriques et médias</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Taken out, into a story of its own</source>
        <translation>Retiré, dans un sujet à part</translation>
    </message>
    <message numerus="yes">
        <source>%n articles moved to “{story}”</source>
        <translation>
            <numerusform>%n article déplacé vers «&#xa0;{story}&#xa0;»</numerusform>
            <numerusform>%n articles déplacés vers «&#xa0;{story}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles made a story of their own</source>
        <translation>
            <numerusform>%n article mis dans un sujet à part</numerusform>
            <numerusform>%n articles mis dans un sujet à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles merged into “{story}”</source>
        <translation>
            <numerusform>%n article fusionné dans «&#xa0;{story}&#xa0;»</numerusform>
            <numerusform>%n articles fusionnés dans «&#xa0;{story}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles kept together: “{story}”</source>
        <translation>
            <numerusform>%n article gardé&#xa0;: «&#xa0;{story}&#xa0;»</numerusform>
            <numerusform>%n articles gardés ensemble&#xa0;: «&#xa0;{story}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “{story}”</source>
        <translation>Déplacé vers «&#xa0;{story}&#xa0;»</translation>
    </message>
    <message>
        <source>Made a story of its own</source>
        <translation>Mis dans un sujet à part</translation>
    </message>
    <message>
        <source>Merged into “{story}”</source>
        <translation>Fusionné dans «&#xa0;{story}&#xa0;»</translation>
    </message>
    <message>
        <source>Kept in “{story}”</source>
        <translation>Gardé dans «&#xa0;{story}&#xa0;»</translation>
    </message>
    <message>
        <source>Row dismissed in “{story}”</source>
        <translation>Ligne écartée dans «&#xa0;{story}&#xa0;»</translation>
    </message>
    <message>
        <source>Not a difference, in “{story}”</source>
        <translation>Pas une différence, dans «&#xa0;{story}&#xa0;»</translation>
    </message>
    <message>
        <source>Not left out, in “{story}”</source>
        <translation>Pas omis, dans «&#xa0;{story}&#xa0;»</translation>
    </message>
    <message>
        <source>Not one utterance, in “{story}”</source>
        <translation>Pas un même propos, dans «&#xa0;{story}&#xa0;»</translation>
    </message>
    <message>
        <source>Not loaded, in “{story}”</source>
        <translation>Pas connoté, dans «&#xa0;{story}&#xa0;»</translation>
    </message>
    <message>
        <source>Not the same thing, in “{story}”</source>
        <translation>Pas la même chose, dans «&#xa0;{story}&#xa0;»</translation>
    </message>
    <message>
        <source>Not a source, in “{story}”</source>
        <translation>Pas une source, dans «&#xa0;{story}&#xa0;»</translation>
    </message>
    <message>
        <source>Reported elsewhere in the text, in “{story}”</source>
        <translation>Rapporté ailleurs dans le texte, dans «&#xa0;{story}&#xa0;»</translation>
    </message>
    <message>
        <source>The row is gone; later comparisons leave it out too.</source>
        <translation>La ligne a disparu&#x202f;; les comparaisons suivantes l’omettront aussi.</translation>
    </message>
    <message>
        <source>No longer shown as a difference.</source>
        <translation>N’est plus montré comme une différence.</translation>
    </message>
    <message>
        <source>No longer said to be left out.</source>
        <translation>N’est plus dit omis.</translation>
    </message>
    <message>
        <source>These are no longer shown as one utterance.</source>
        <translation>Ne sont plus montrés comme un même propos.</translation>
    </message>
    <message>
        <source>No longer marked as loaded.</source>
        <translation>N’est plus marqué comme connoté.</translation>
    </message>
    <message>
        <source>These are no longer shown as names of one thing.</source>
        <translation>Ces mots ne sont plus montrés comme les noms d’une même chose.</translation>
    </message>
    <message>
        <source>No longer shown as a source.</source>
        <translation>N’est plus montré comme une source.</translation>
    </message>
    <message>
        <source>The row is where you put it.</source>
        <translation>La ligne est là où vous l’avez mise.</translation>
    </message>
    <message>
        <source>not among your outlets</source>
        <translation>pas parmi vos médias</translation>
    </message>
    <message>
        <source>feed could not be read</source>
        <translation>flux illisible</translation>
    </message>
    <message>
        <source>followed only later</source>
        <translation>suivi seulement depuis</translation>
    </message>
    <message>
        <source>nothing seen of those days</source>
        <translation>rien vu de ces jours-là</translation>
    </message>
    <message>
        <source>tells it, if at all, in another language</source>
        <translation>en parle, si c’est le cas, dans une autre langue</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>not in {who}</source>
        <translation>pas dans {who}</translation>
    </message>
    <message>
        <source>only parts of its articles can be read</source>
        <translation>seuls des extraits de ses articles sont lisibles</translation>
    </message>
    <message>
        <source>unknown: {why}</source>
        <translation>inconnu&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Maybe elsewhere, in other words</source>
        <translation>Peut-être ailleurs, en d’autres mots</translation>
    </message>
    <message>
        <source>Differs: {what}</source>
        <translation>Diffère&#xa0;: {what}</translation>
    </message>
    <message>
        <source>closest here: {place}</source>
        <translation>le plus proche ici&#xa0;: {place}</translation>
    </message>
    <message>
        <source>closest here: nothing</source>
        <translation>le plus proche ici&#xa0;: rien</translation>
    </message>
    <message>
        <source>not known in this language</source>
        <translation>non connu dans cette langue</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>differs: {what}</source>
        <translation>diffère&#xa0;: {what}</translation>
    </message>
    <message>
        <source>maybe, worded differently</source>
        <translation>peut-être, dit autrement</translation>
    </message>
    <message>
        <source>text incomplete</source>
        <translation>texte incomplet</translation>
    </message>
    <message>
        <source>nothing is said about it</source>
        <translation>rien n’en est dit</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>also {places}</source>
        <translation>aussi {places}</translation>
    </message>
    <message>
        <source>Only here.</source>
        <translation>Seulement ici.</translation>
    </message>
    <message>
        <source>Differs: {what}.</source>
        <translation>Diffère&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Loaded wording: {what}.</source>
        <translation>Mots connotés&#xa0;: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>agency text by {who}</source>
        <translation>dépêche de {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n of the texts share sentences with one another.</source>
        <translation>
            <numerusform>%n des textes partage des phrases.</numerusform>
            <numerusform>%n des textes partagent des phrases entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>All the texts share sentences with one another.</source>
        <translation>Tous les textes partagent des phrases entre eux.</translation>
    </message>
    <message>
        <source>They give different numbers: {values} (“{what}”).</source>
        <translation>Ils donnent des chiffres différents&#xa0;: {values} («&#xa0;{what}&#xa0;»).</translation>
    </message>
    <message>
        <source>They give different names: {values} (“{what}”).</source>
        <translation>Ils donnent des noms différents&#xa0;: {values} («&#xa0;{what}&#xa0;»).</translation>
    </message>
    <message>
        <source>They give different days or times: {values} (“{what}”).</source>
        <translation>Ils donnent des jours ou des heures différents&#xa0;: {values} («&#xa0;{what}&#xa0;»).</translation>
    </message>
    <message>
        <source>They use different names for the same thing: {values}.</source>
        <translation>Ils donnent des noms différents à la même chose&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>They may use different names for the same thing: {values}.</source>
        <translation>Ils donnent peut-être des noms différents à la même chose&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>maybe the same in other words ({alike})</source>
        <translation>peut-être la même chose en d’autres mots ({alike})</translation>
    </message>
    <message>
        <source>no outlet or agency named</source>
        <translation>aucun média ni agence nommés</translation>
    </message>
    <message>
        <source>{n} % alike</source>
        <translation>similaire à {n}&#x202f;%</translation>
    </message>
    <message>
        <source>number</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>word for “said”</source>
        <translation>mot pour «&#xa0;dire&#xa0;»</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>degré de certitude</translation>
    </message>
    <message>
        <source>Another outlet gives another number here.</source>
        <translation>Un autre média donne ici un autre chiffre.</translation>
    </message>
    <message>
        <source>Another outlet gives another name here.</source>
        <translation>Un autre média donne ici un autre nom.</translation>
    </message>
    <message>
        <source>Another outlet gives another day or time here.</source>
        <translation>Un autre média donne ici un autre jour ou une autre heure.</translation>
    </message>
    <message>
        <source>Another outlet quotes other words here.</source>
        <translation>Un autre média cite ici d’autres mots.</translation>
    </message>
    <message>
        <source>Another outlet uses another word for “said”, such as “admitted”.</source>
        <translation>Un autre média emploie un autre mot pour «&#xa0;dire&#xa0;», comme «&#xa0;avouer&#xa0;».</translation>
    </message>
    <message>
        <source>One outlet sounds surer than another, as “will” against “may”.</source>
        <translation>Un média paraît plus sûr qu’un autre, comme «&#xa0;va&#xa0;» face à «&#xa0;pourrait&#xa0;».</translation>
    </message>
    <message>
        <source>One outlet says that it is so, another that it is not.</source>
        <translation>Un média dit que c’est le cas, un autre que non.</translation>
    </message>
    <message>
        <source>Another outlet calls this by another name.</source>
        <translation>Un autre média nomme ceci autrement.</translation>
    </message>
    <message>
        <source>No other outlet reports this.</source>
        <translation>Aucun autre média ne le rapporte.</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>raccourcie</translation>
    </message>
    <message>
        <source>retold, not quoted</source>
        <translation>rapportée, non citée</translation>
    </message>
    <message>
        <source>prints agency text by</source>
        <translation>reprend la dépêche de</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>en d’autres mots</translation>
    </message>
    <message numerus="yes">
        <source>%n texts share sentences with one another</source>
        <translation>
            <numerusform>%n texte partage des phrases</numerusform>
            <numerusform>%n textes partagent des phrases entre eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outlets}, %n compared</source>
        <translation>
            <numerusform>{outlets}, %n comparé</numerusform>
            <numerusform>{outlets}, %n comparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete texts</source>
        <translation>
            <numerusform>%n texte incomplet</numerusform>
            <numerusform>%n textes incomplets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages match</source>
        <translation>
            <numerusform>%n passage correspond</numerusform>
            <numerusform>%n passages correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maybe</source>
        <translation>
            <numerusform>%n peut-être</numerusform>
            <numerusform>%n peut-être</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only left</source>
        <translation>
            <numerusform>%n seulement à gauche</numerusform>
            <numerusform>%n seulement à gauche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only right</source>
        <translation>
            <numerusform>%n seulement à droite</numerusform>
            <numerusform>%n seulement à droite</numerusform>
        </translation>
    </message>
    <message>
        <source>worded differently</source>
        <translation>dit autrement</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>not a source</source>
        <translation>pas une source</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} texts report this.</source>
        <translation>{n} textes sur {all} le rapportent.</translation>
    </message>
    <message>
        <source>This comes close, but may mean something else: read both. Not counted as left out.</source>
        <translation>Cela s’en approche, mais dit peut-être autre chose&#xa0;: lisez les deux. Ce n’est pas compté comme omis.</translation>
    </message>
    <message>
        <source>We have only part of this text: what it leaves out cannot be said.</source>
        <translation>Nous n’avons qu’une partie de ce texte&#xa0;: on ne peut pas dire ce qu’il omet.</translation>
    </message>
    <message>
        <source>closest: {place}, {alike}</source>
        <translation>au plus près&#xa0;: {place}, {alike}</translation>
    </message>
    <message>
        <source>closest passage, {alike}</source>
        <translation>passage le plus proche, {alike}</translation>
    </message>
    <message>
        <source>We found no passage in this text that reports it.</source>
        <translation>Nous n’avons trouvé dans ce texte aucun passage qui le rapporte.</translation>
    </message>
    <message>
        <source>Other words for the same.</source>
        <translation>D’autres mots pour la même chose.</translation>
    </message>
    <message>
        <source>incomplete text</source>
        <translation>texte incomplet</translation>
    </message>
    <message>
        <source>credits {who}</source>
        <translation>cite {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that all report</source>
        <translation>
            <numerusform>%n ligne que tous rapportent</numerusform>
            <numerusform>%n lignes que tous rapportent</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>repliée</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Every full text reports this, and none of them differently. Click to open or fold.</source>
        <translation>Chaque texte complet le rapporte, et aucun autrement. Un clic ouvre ou replie.</translation>
    </message>
    <message>
        <source>They differ little: we found no quote, number, name or date that they give differently, and nothing of weight that one of them leaves out.</source>
        <translation>Ils diffèrent peu&#xa0;: nous n’avons trouvé ni citation, ni chiffre, ni nom, ni date qu’ils donnent différemment, et rien d’important que l’un d’eux omette.</translation>
    </message>
    <message>
        <source>{outlets} print the text of {source}.</source>
        <translation>{outlets} reprennent le texte de {source}.</translation>
    </message>
    <message>
        <source>{speaker} is quoted in different words: {values}.</source>
        <translation>{speaker}&#xa0;: propos cités en des termes différents, {values}.</translation>
    </message>
    <message>
        <source>{speaker} is quoted in different words.</source>
        <translation>{speaker}&#xa0;: propos cités en des termes différents.</translation>
    </message>
    <message>
        <source>The same speech is quoted in different words: {values}.</source>
        <translation>Les mêmes propos sont cités en des termes différents&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>The same speech is quoted in different words.</source>
        <translation>Les mêmes propos sont cités en des termes différents.</translation>
    </message>
    <message>
        <source>They quote different words: {values}.</source>
        <translation>Ils citent des mots différents&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>One says that it is so, another that it is not: {values}.</source>
        <translation>L’un dit que c’est ainsi, un autre que non&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>One sounds surer than another: {values}.</source>
        <translation>L’un paraît plus sûr qu’un autre&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>The number grew as the news went on: {values} (“{what}”).</source>
        <translation>Le chiffre a augmenté au fil des informations&#xa0;: {values} («&#xa0;{what}&#xa0;»).</translation>
    </message>
    <message>
        <source>{outlets} leaves out: “{what}”.</source>
        <translation>{outlets} omet&#xa0;: «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>{outlets} leave out: “{what}”.</source>
        <translation>{outlets} omettent&#xa0;: «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n details are in only one of the two texts.</source>
        <translation>
            <numerusform>Un détail ne figure que dans l’un des deux textes.</numerusform>
            <numerusform>%n détails ne figurent que dans l’un des deux textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in {outlet}</source>
        <translation>Pas dans {outlet}</translation>
    </message>
    <message>
        <source>Closest passage in {outlet}</source>
        <translation>Passage le plus proche dans {outlet}</translation>
    </message>
    <message>
        <source>The weightiest come first: what more outlets report, higher up and at more length, with names, numbers or quotes.</source>
        <translation>Le plus important vient d’abord&#xa0;: ce que plus de médias rapportent, plus haut et plus longuement, avec des noms, des chiffres ou des citations.</translation>
    </message>
    <message>
        <source>maybe there in other words</source>
        <translation>peut-être en d’autres mots</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>nothing close</source>
        <translation>rien de proche</translation>
    </message>
    <message>
        <source>maybe the same</source>
        <translation>peut-être la même chose</translation>
    </message>
    <message>
        <source>says something else ({alike})</source>
        <translation>dit autre chose ({alike})</translation>
    </message>
    <message>
        <source>We have only part of {outlet}&apos;s text: a teaser, or a page behind a paywall. Nothing is said to be left out of it.</source>
        <translation>Nous n’avons qu’une partie du texte de {outlet}&#xa0;: une accroche, ou une page derrière un accès payant. Rien n’y est compté comme omis.</translation>
    </message>
    <message>
        <source>Compared with the full text of {outlet}, {length}.</source>
        <translation>Comparé au texte complet de {outlet}, {length}.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>without it: {outlets}</source>
        <translation>sans&#xa0;: {outlets}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>sources of one outlet only</source>
        <translation>sources d’un seul média</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n de plus</numerusform>
            <numerusform>{names} et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Given differently</source>
        <translation>Donné autrement</translation>
    </message>
    <message>
        <source>Both report this</source>
        <translation>Les deux le rapportent</translation>
    </message>
    <message>
        <source>{outlet} says this too</source>
        <translation>{outlet} le dit aussi</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>same words as {outlet}</source>
        <translation>mêmes mots que {outlet}</translation>
    </message>
    <message numerus="yes">
        <source>Of %n outlets we have only a part of the text.</source>
        <translation>
            <numerusform>D’un média, nous n’avons qu’une partie du texte.</numerusform>
            <numerusform>De %n médias, nous n’avons qu’une partie du texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n outlets we have only a part of the text: too little to compare.</source>
        <translation>
            <numerusform>D’un média, nous n’avons qu’une partie du texte&#xa0;: trop peu pour comparer.</numerusform>
            <numerusform>De %n médias, nous n’avons qu’une partie du texte&#xa0;: trop peu pour comparer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {outlet} we have only a part of the text.</source>
        <translation>De {outlet}, nous n’avons qu’une partie du texte.</translation>
    </message>
    <message>
        <source>They quote more or less of the same words: {values}.</source>
        <translation>Ils citent une part plus ou moins grande des mêmes mots&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>They tell the same act with different verbs: {values}.</source>
        <translation>Ils racontent le même acte avec des verbes différents&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>One says who did it, another does not: {values}.</source>
        <translation>L’un dit qui l’a fait, un autre non&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>They tell with different verbs how something was said: {values}.</source>
        <translation>Ils rapportent des paroles avec des verbes différents&#xa0;: {values}.</translation>
    </message>
    <message numerus="yes">
        <source>%n details are in only one of the two whole texts.</source>
        <translation>
            <numerusform>Un détail ne figure que dans l’un des deux textes complets.</numerusform>
            <numerusform>%n détails ne figurent que dans l’un des deux textes complets.</numerusform>
        </translation>
    </message>
    <message>
        <source>without these words ({alike})</source>
        <translation>sans ces mots ({alike})</translation>
    </message>
    <message>
        <source>share sentences with one another</source>
        <translation>partagent des phrases entre eux</translation>
    </message>
    <message>
        <source>“Alike” says how close two passages are in meaning, as far as a program can measure it: 100 % is the same sentence; below 30 % they are mostly about different things.</source>
        <translation>«&#xa0;Similaire&#xa0;» dit combien deux passages sont proches par le sens, pour autant qu’un programme puisse le mesurer&#xa0;: 100&#x202f;% est la même phrase&#x202f;; sous 30&#x202f;%, ils parlent le plus souvent d’autre chose.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>how much is quoted</source>
        <translation>longueur de la citation</translation>
    </message>
    <message>
        <source>maybe how much is quoted</source>
        <translation>peut-être longueur de la citation</translation>
    </message>
    <message>
        <source>maybe another word for “said”</source>
        <translation>peut-être un autre mot pour «&#xa0;dire&#xa0;»</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>appellation</translation>
    </message>
    <message>
        <source>maybe another name</source>
        <translation>peut-être un autre nom</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>ce qui a été fait</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>qui l’a fait</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>détail</translation>
    </message>
    <message>
        <source>The number grew as the news went on: a later text gives a higher one.</source>
        <translation>Le chiffre a augmenté au fil des informations&#xa0;: un texte plus récent en donne un plus élevé.</translation>
    </message>
    <message>
        <source>One outlet quotes more of these words than another.</source>
        <translation>Un média cite plus de ces mots qu’un autre.</translation>
    </message>
    <message>
        <source>Another outlet may quote more of these words, or they were said at another time.</source>
        <translation>Un autre média cite peut-être plus de ces mots, ou ils ont été dits à un autre moment.</translation>
    </message>
    <message>
        <source>Another outlet may use another word for “said”, or tell of something else that was said.</source>
        <translation>Un autre média emploie peut-être un autre mot pour «&#xa0;dire&#xa0;», ou rapporte d’autres propos.</translation>
    </message>
    <message>
        <source>Another outlet may call this by another name, or tell something else of it.</source>
        <translation>Un autre média nomme peut-être ceci autrement, ou en dit autre chose.</translation>
    </message>
    <message>
        <source>Another outlet tells this act with another verb.</source>
        <translation>Un autre média raconte cet acte avec un autre verbe.</translation>
    </message>
    <message>
        <source>One outlet says who did it, another does not.</source>
        <translation>Un média dit qui l’a fait, un autre non.</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>a part, the rest elsewhere in this article</source>
        <translation>une partie, le reste est ailleurs dans cet article</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <source>The longest version of these words that any outlet quotes.</source>
        <translation>La plus longue version de ces mots qu’un média cite.</translation>
    </message>
    <message>
        <source>With what this article quotes elsewhere, it has all of these words.</source>
        <translation>Avec ce que cet article cite ailleurs, il a toutes ces paroles.</translation>
    </message>
    <message>
        <source>Quotes fewer of the speaker&apos;s words than another outlet does.</source>
        <translation>Cite moins de mots de la personne qu’un autre média.</translation>
    </message>
    <message>
        <source>Has other words between the quotation marks than another outlet.</source>
        <translation>A d’autres mots entre les guillemets qu’un autre média.</translation>
    </message>
    <message>
        <source>Tells in its own words what the speaker said.</source>
        <translation>Dit avec ses propres mots ce que la personne a dit.</translation>
    </message>
    <message>
        <source>In German, French and Spanish the program knows only a small list of its own: what is not marked may still be loaded.</source>
        <translation>En allemand, en français et en espagnol, le programme ne connaît qu’une petite liste à lui&#xa0;: ce qui n’est pas marqué peut tout de même être connoté.</translation>
    </message>
    <message>
        <source>The program knows loaded words in English, and a few in German, French and Spanish; none in the language of these texts.</source>
        <translation>Le programme connaît les mots connotés de l’anglais, et quelques-uns de l’allemand, du français et de l’espagnol&#x202f;; aucun dans la langue de ces textes.</translation>
    </message>
    <message>
        <source>attack word</source>
        <translation>mot d’attaque</translation>
    </message>
    <message>
        <source>dramatic verb</source>
        <translation>verbe dramatique</translation>
    </message>
    <message>
        <source>judging adjective</source>
        <translation>adjectif qui juge</translation>
    </message>
    <message>
        <source>judging adverb</source>
        <translation>adverbe qui juge</translation>
    </message>
    <message>
        <source>makes it stronger</source>
        <translation>renforce</translation>
    </message>
    <message>
        <source>makes it weaker</source>
        <translation>atténue</translation>
    </message>
    <message>
        <source>taken as a fact</source>
        <translation>donné pour un fait</translation>
    </message>
    <message>
        <source>judging noun</source>
        <translation>nom qui juge</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>sous-entendu</translation>
    </message>
    <message>
        <source>drama</source>
        <translation>dramatisation</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>aparté</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>cite</translation>
    </message>
    <message>
        <source>rewrites</source>
        <translation>réécrit</translation>
    </message>
    <message>
        <source>shares text with</source>
        <translation>partage du texte avec</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>office or body</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offices</source>
        <translation>
            <numerusform>%n organisme</numerusform>
            <numerusform>%n organismes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not named</source>
        <translation>
            <numerusform>%n non nommée</numerusform>
            <numerusform>%n non nommées</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph {n}</source>
        <translation>paragraphe {n}</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>En ces mots</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>On ne dit pas qui parle</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>no verb of saying</source>
        <translation>pas de verbe de parole</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>son propre titre</translation>
    </message>
    <message>
        <source>{outlet} shares sentences with others</source>
        <translation>{outlet} partage des phrases avec d’autres</translation>
    </message>
    <message>
        <source>shared sentences</source>
        <translation>phrases communes</translation>
    </message>
    <message>
        <source>Click to see each pair, or to fold them.</source>
        <translation>Un clic montre chaque paire, ou les replie.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where it says so</source>
        <translation>Où il le dit</translation>
    </message>
    <message>
        <source>grouped because: {what}</source>
        <translation>regroupés pour&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{outlet} is incomplete</source>
        <translation>{outlet} est incomplet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>first seen {when}</source>
        <translation>vu pour la première fois {when}</translation>
    </message>
    <message>
        <source>full text in place of a part of it</source>
        <translation>texte complet à la place d’un extrait</translation>
    </message>
    <message>
        <source>updated: only punctuation or spacing</source>
        <translation>mis à jour&#xa0;: ponctuation ou espaces seulement</translation>
    </message>
    <message>
        <source>announced by a note or a date</source>
        <translation>signalé par une note ou une date</translation>
    </message>
    <message>
        <source>silent: no note that we saw, no new date</source>
        <translation>sans mention&#xa0;: aucune note vue, pas de nouvelle date</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>+ {hours} h {minutes} min</source>
        <translation>+ {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Mots connotés</translation>
    </message>
    <message>
        <source>What others write</source>
        <translation>Ce qu’écrivent les autres</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Plainly: {words}</source>
        <translation>Plus neutre&#xa0;: {words}</translation>
    </message>
    <message>
        <source>also: {outlets}</source>
        <translation>aussi&#xa0;: {outlets}</translation>
    </message>
    <message>
        <source>no matching sentence</source>
        <translation>pas de phrase correspondante</translation>
    </message>
    <message>
        <source>a person quoted</source>
        <translation>une personne citée</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>le média lui-même</translation>
    </message>
    <message>
        <source>how {who} said it</source>
        <translation>comment {who} l’a dit</translation>
    </message>
    <message>
        <source>who did it (“{verb}”)</source>
        <translation>qui l’a fait («&#xa0;{verb}&#xa0;»)</translation>
    </message>
    <message>
        <source>No difference ({kind}): {values}</source>
        <translation>Pas une différence ({kind})&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Dismiss in {outlet}: “{word}” is not loaded here</source>
        <translation>Écarter dans {outlet}&#xa0;: «&#xa0;{word}&#xa0;» n’est pas connoté ici</translation>
    </message>
    <message>
        <source>Dismiss: these are not names of one thing</source>
        <translation>Écarter&#xa0;: ce ne sont pas des noms d’une même chose</translation>
    </message>
    <message>
        <source>Dismiss: “{source}” is no source here</source>
        <translation>Écarter&#xa0;: «&#xa0;{source}&#xa0;» n’est pas une source ici</translation>
    </message>
    <message>
        <source>Dismiss: {outlet} does not share text with {source}</source>
        <translation>Écarter&#xa0;: {outlet} ne partage pas de texte avec {source}</translation>
    </message>
    <message>
        <source>Dismiss: {outlet} does not have this from {source}</source>
        <translation>Écarter&#xa0;: {outlet} ne tient pas cela de {source}</translation>
    </message>
    <message>
        <source>Not in this article:</source>
        <translation>Absent de cet article&#xa0;:</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>All %n report this</source>
        <translation>
            <numerusform>Les %n le rapportent</numerusform>
            <numerusform>Les %n le rapportent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others say this</source>
        <translation>
            <numerusform>%n autre le dit</numerusform>
            <numerusform>%n autres le disent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n seulement ici</numerusform>
            <numerusform>%n seulement ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated: %n passages</source>
        <translation>
            <numerusform>mis à jour&#xa0;: %n passage</numerusform>
            <numerusform>mis à jour&#xa0;: %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n minutes</source>
        <translation>
            <numerusform>+ %n minute</numerusform>
            <numerusform>+ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n hours</source>
        <translation>
            <numerusform>+ %n heure</numerusform>
            <numerusform>+ %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n days</source>
        <translation>
            <numerusform>+ %n jour</numerusform>
            <numerusform>+ %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message>
        <source>The same thing</source>
        <translation>La même chose</translation>
    </message>
    <message>
        <source>Copy with its sources</source>
        <translation>Copier avec ses sources</translation>
    </message>
    <message>
        <source>Dismiss this row: the passages do not belong together</source>
        <translation>Écarter cette ligne&#xa0;: les passages ne vont pas ensemble</translation>
    </message>
    <message>
        <source>{outlet} does not say this: take it out of the row</source>
        <translation>{outlet} ne le dit pas&#xa0;: le retirer de la ligne</translation>
    </message>
    <message>
        <source>{outlet} says this elsewhere…</source>
        <translation>{outlet} le dit ailleurs…</translation>
    </message>
    <message>
        <source>Dismiss: this is not left out</source>
        <translation>Écarter&#xa0;: ceci n’est pas omis</translation>
    </message>
    <message>
        <source>{outlet} does report it: show where…</source>
        <translation>{outlet} le rapporte bien&#xa0;: indiquer où…</translation>
    </message>
    <message>
        <source>Dismiss: these are not one utterance</source>
        <translation>Écarter&#xa0;: ce n’est pas un même propos</translation>
    </message>
    <message>
        <source>Dismiss: “{word}” is not loaded here</source>
        <translation>Écarter&#xa0;: «&#xa0;{word}&#xa0;» n’est pas connoté ici</translation>
    </message>
</context>
</TS>
