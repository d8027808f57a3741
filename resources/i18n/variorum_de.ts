<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Variorum</source>
        <translation>Über Variorum</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>aus dem Quelltext</translation>
    </message>
    <message>
        <source>One story with every outlet&apos;s version of it, side by side.</source>
        <translation>Ein Thema in den Fassungen aller Medien, nebeneinander.</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Pages are fetched from the outlets that you follow.</source>
        <translation>Alles läuft auf diesem Computer. Abgerufen werden nur Seiten der Medien, denen Sie folgen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation>Bibliothek: {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AbsentMenu</name>
    <message>
        <source>Missing from…</source>
        <translation>Fehlt bei…</translation>
    </message>
    <message>
        <source>All the others</source>
        <translation>Allen anderen</translation>
    </message>
    <message>
        <source>Mark those ticked</source>
        <translation>Die angekreuzten markieren</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>read</source>
        <translation>abgerufen</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht angefragt</translation>
    </message>
    <message>
        <source>article read</source>
        <translation>Artikel abgerufen</translation>
    </message>
    <message>
        <source>article failed</source>
        <translation>Artikel fehlgeschlagen</translation>
    </message>
    <message>
        <source>article not asked</source>
        <translation>Artikel nicht angefragt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Nothing in the library is older: nothing would be removed now.</source>
        <translation>Nichts in der Bibliothek ist älter: Jetzt würde nichts entfernt.</translation>
    </message>
    <message>
        <source>{articles} with {size} of text are older: they would be removed.</source>
        <translation>Wegen ihres Alters würden entfernt: {articles} ({size} Text).</translation>
    </message>
    <message>
        <source>The class is still in: this ends the lesson for everybody.</source>
        <translation>Die Klasse ist noch drin: Damit endet der Unterricht für alle.</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>nicht abgerufen</translation>
    </message>
    <message>
        <source>stopped: gone for good</source>
        <translation>eingestellt: gibt es nicht mehr</translation>
    </message>
    <message>
        <source>rests by your wish</source>
        <translation>ruht auf Ihren Wunsch</translation>
    </message>
    <message>
        <source>failed once</source>
        <translation>einmal fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>failed %n times in a row</source>
        <translation>
            <numerusform>%n-mal fehlgeschlagen</numerusform>
            <numerusform>%n-mal in Folge fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht abgerufen</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>nicht automatisch</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Ask the chosen outlet&apos;s feed now</source>
        <translation>Den Feed des gewählten Mediums jetzt abrufen</translation>
    </message>
    <message>
        <source>Its address, how often it is asked, and all else of the chosen outlet</source>
        <translation>Adresse, Häufigkeit des Abrufs und alles andere zum gewählten Medium</translation>
    </message>
    <message>
        <source>Outlet settings…</source>
        <translation>Medieneinstellungen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>Outlets · {state}</source>
        <translation>Medien · {state}</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Only what failed or was not asked</source>
        <translation>Nur was fehlschlug oder nicht angefragt wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt abgerufen</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>Outlets and how their feeds are</source>
        <translation>Medien und der Zustand ihrer Feeds</translation>
    </message>
    <message>
        <source>Enter or a double click shows an outlet&apos;s fetches.</source>
        <translation>Eingabetaste oder Doppelklick zeigt die Abrufe eines Mediums.</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>Alle Medien</translation>
    </message>
    <message>
        <source>Every feed that was asked has answered.</source>
        <translation>Jeder angefragte Feed hat geantwortet.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts fehlgeschlagen</translation>
    </message>
    <message>
        <source>Each look at a feed or an article appears here, with what came of it.</source>
        <translation>Hier steht künftig jeder Abruf eines Feeds oder Artikels und was dabei herauskam.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Noch nichts abgerufen</translation>
    </message>
</context>
<context>
    <name>AddOutletDialog</name>
    <message>
        <source>Change address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Add outlet</source>
        <translation>Medium hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Address of its site or feed</source>
        <translation>&amp;Adresse der Website oder des Feeds</translation>
    </message>
    <message>
        <source>For example gazette.example or https://gazette.example/feed.xml</source>
        <translation>Zum Beispiel gazette.example oder https://gazette.example/feed.xml</translation>
    </message>
    <message>
        <source>{title} is read from there. Its articles, marks and settings stay.</source>
        <translation>{title} wird dann von dort gelesen. Artikel, Markierungen und Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>This site offers several &amp;feeds. Tick those that you want.</source>
        <translation>Diese Website bietet mehrere &amp;Feeds an. Kreuzen Sie an, welche Sie möchten.</translation>
    </message>
    <message>
        <source>This site offers several &amp;feeds. Choose one.</source>
        <translation>Diese Website bietet mehrere &amp;Feeds an. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>Looking for a feed</source>
        <translation>Sucht einen Feed</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose from a list…</source>
        <translation>Aus einer Liste wählen…</translation>
    </message>
    <message>
        <source>Looking for the outlet&apos;s feed…</source>
        <translation>Der Feed des Mediums wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n feeds</source>
        <translation>
            <numerusform>%n Feed hinzufügen</numerusform>
            <numerusform>%n Feeds hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (among your outlets already)</source>
        <translation>{title} (schon unter Ihren Medien)</translation>
    </message>
    <message>
        <source>It asks for a login.</source>
        <translation>Er verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Add it and sign in…</source>
        <translation>Hinzufügen und anmelden…</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop reading aloud (Escape)</source>
        <translation>Vorlesen beenden (Escape)</translation>
    </message>
    <message>
        <source>This computer has no voice: Speech Dispatcher or eSpeak NG would give it one.</source>
        <translation>Dieser Computer hat keine Stimme: Speech Dispatcher oder eSpeak NG gäbe ihm eine.</translation>
    </message>
    <message>
        <source>Nothing could be read aloud. Look whether this computer&apos;s sound and its voices work.</source>
        <translation>Es konnte nichts vorgelesen werden. Prüfen Sie, ob Ton und Stimmen dieses Computers gehen.</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Wird vorgelesen</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>Das Vorlesen wartet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Wait with reading aloud</source>
        <translation>Das Vorlesen unterbrechen</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>Weiter vorlesen</translation>
    </message>
</context>
<context>
    <name>AnnotatedTab</name>
    <message>
        <source>Reading:</source>
        <translation>Gelesen wird:</translation>
    </message>
    <message>
        <source>What others add</source>
        <translation>Ergänzungen</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Wertende Wörter</translation>
    </message>
    <message>
        <source>Outlet names hidden</source>
        <translation>Mediennamen verborgen</translation>
    </message>
    <message>
        <source>Call the outlets Outlet A, B, C, in their texts too</source>
        <translation>Die Medien Medium A, B, C nennen, auch in ihren Texten</translation>
    </message>
    <message>
        <source>Read another outlet&apos;s article</source>
        <translation>Den Artikel eines anderen Mediums lesen</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Vorige Anmerkung</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nächste Anmerkung</translation>
    </message>
    <message>
        <source>given differently</source>
        <translation>anders angegeben</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>loaded wording</source>
        <translation>wertende Wörter</translation>
    </message>
    <message>
        <source>reported elsewhere, not here</source>
        <translation>anderswo berichtet, hier nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n weicht ab</numerusform>
            <numerusform>%n weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n nur hier</numerusform>
            <numerusform>%n nur hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>und hier %n weitere</numerusform>
            <numerusform>und hier %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what each outlet says</source>
        <translation>Zeigen, was jedes Medium sagt</translation>
    </message>
    <message>
        <source>Not in this article: </source>
        <translation>Nicht in diesem Artikel: </translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Picture, not loaded: {words}</source>
        <translation>Bild, nicht geladen: {words}</translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to what was open before</source>
        <translation>Zurück zu dem, was vorher offen war</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare this article with the others on its story</source>
        <translation>Diesen Artikel mit den anderen zum Thema vergleichen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Open the outlet&apos;s own page in your browser</source>
        <translation>Die Seite des Mediums im Browser öffnen</translation>
    </message>
    <message>
        <source>Tags, note</source>
        <translation>Schlagwörter, Notiz</translation>
    </message>
    <message>
        <source>Tags and a note of your own on this article</source>
        <translation>Schlagwörter und eine eigene Notiz zu diesem Artikel</translation>
    </message>
    <message>
        <source>See what its outlet changed, word by word</source>
        <translation>Wort für Wort sehen, was das Medium geändert hat</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Show the pictures of this article, or of its outlet</source>
        <translation>Die Bilder dieses Artikels oder seines Mediums zeigen</translation>
    </message>
    <message>
        <source>Show those of this article</source>
        <translation>Die dieses Artikels zeigen</translation>
    </message>
    <message>
        <source>Always show those of all outlets</source>
        <translation>Immer die aller Medien zeigen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read this article aloud, from the chosen words on</source>
        <translation>Diesen Artikel vorlesen, ab den gewählten Wörtern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Unsave</source>
        <translation>Nicht mehr speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take it out of Saved</source>
        <translation>Aus „Gespeichert“ nehmen</translation>
    </message>
    <message>
        <source>Keep it under Saved</source>
        <translation>Unter „Gespeichert“ aufbewahren</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Play it in your browser</source>
        <translation>Im Browser abspielen</translation>
    </message>
    <message>
        <source>Always show those of {outlet}</source>
        <translation>Die von {outlet} immer zeigen</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Diese Suche in der Seitenleiste behalten</translation>
    </message>
    <message>
        <source>Show {count} new</source>
        <translation>Neue anzeigen ({count})</translation>
    </message>
    <message>
        <source>Nothing saved</source>
        <translation>Nichts gespeichert</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Nothing has this tag</source>
        <translation>Nichts trägt dieses Schlagwort</translation>
    </message>
    <message>
        <source>Save an article, and it is kept here</source>
        <translation>Speichern Sie einen Artikel, dann steht er hier</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel anzeigen</translation>
    </message>
    <message>
        <source>Write one on an article; only you see it</source>
        <translation>Schreiben Sie eine zu einem Artikel; nur Sie sehen sie</translation>
    </message>
    <message>
        <source>Put it on an article, and the article appears here</source>
        <translation>Geben Sie es einem Artikel, dann steht er hier</translation>
    </message>
    <message>
        <source>Nothing changed since you read it</source>
        <translation>Seit dem Lesen hat sich nichts geändert</translation>
    </message>
    <message>
        <source>When an outlet rewrites an article that you have read, it shows up here.</source>
        <translation>Schreibt ein Medium einen gelesenen Artikel um, erscheint er hier.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try fewer or other words. Phrases go in quotation marks, -word leaves one out, outlet: quote: after: narrow it down (the arrow in the search field lists all).</source>
        <translation>Versuchen Sie es mit weniger oder anderen Wörtern. Wendungen stehen in Anführungszeichen, -Wort schließt eines aus, outlet: quote: after: grenzen ein (der Pfeil im Suchfeld zeigt alle).</translation>
    </message>
    <message>
        <source>Nothing from {title} yet</source>
        <translation>Noch nichts von {title}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Adresse ändern…</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Refresh fetches what the outlets have</source>
        <translation>„Aktualisieren“ holt, was die Medien haben</translation>
    </message>
    <message>
        <source>Go to that place</source>
        <translation>Zu dieser Stelle springen</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Fetch the full text</source>
        <translation>Den ganzen Text abrufen</translation>
    </message>
    <message>
        <source>Its outlet has changed this article since you read it.</source>
        <translation>Das Medium hat diesen Artikel seit dem Lesen geändert.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>This article is no longer in the library. You can read it until you open another.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek. Sie können ihn lesen, bis Sie einen anderen öffnen.</translation>
    </message>
    <message>
        <source>Its outlet has changed this article just now.</source>
        <translation>Das Medium hat diesen Artikel gerade geändert.</translation>
    </message>
</context>
<context>
    <name>ArticleSide</name>
    <message>
        <source>Fetching the full text…</source>
        <translation>Der ganze Text wird abgerufen…</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>Es lässt sich nicht anzeigen.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Variorum goes on</source>
        <translation>Variorum läuft weiter</translation>
    </message>
    <message>
        <source>It looks for news in the background. Its icon brings the window back or quits.</source>
        <translation>Das Programm sucht im Hintergrund nach Neuem. Über sein Symbol holen Sie das Fenster zurück oder beenden es.</translation>
    </message>
    <message>
        <source>Variorum, offline</source>
        <translation>Variorum, offline</translation>
    </message>
    <message>
        <source>This desktop has no place for an icon beside the clock: closing the window ends Variorum, and messages appear in the window.</source>
        <translation>Dieser Desktop hat keinen Platz für ein Symbol neben der Uhr: Das Schließen des Fensters beendet Variorum, und Meldungen stehen im Fenster.</translation>
    </message>
    <message>
        <source>Show Variorum</source>
        <translation>Variorum zeigen</translation>
    </message>
    <message>
        <source>A story that you follow goes on</source>
        <translation>Ein Thema, dem Sie folgen, geht weiter</translation>
    </message>
    <message>
        <source>{outlets} tell one story</source>
        <translation>{outlets} berichten über ein Thema</translation>
    </message>
    <message>
        <source>“{name}”: {articles}</source>
        <translation>„{name}“: {articles}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>One is made each day while Variorum is open, as soon as you follow an outlet.</source>
        <translation>Solange Variorum offen ist, entsteht täglich eine, sobald Sie einem Medium folgen.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückspielen…</translation>
    </message>
    <message>
        <source>Put the chosen backup in the place of the library</source>
        <translation>Die gewählte Sicherung an die Stelle der Bibliothek setzen</translation>
    </message>
    <message>
        <source>Export my marks…</source>
        <translation>Meine Markierungen exportieren…</translation>
    </message>
    <message>
        <source>What is read, saved, tagged, noted, corrected: as one file</source>
        <translation>Was gelesen, gespeichert, verschlagwortet, notiert, korrigiert ist: als eine Datei</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>Markierungen importieren…</translation>
    </message>
    <message>
        <source>How many are kept…</source>
        <translation>Wie viele bleiben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sicherung wird erstellt…</translation>
    </message>
    <message>
        <source>Restore the library as it was on {when}? What came since is then gone from the window; the library as it is now is kept beside it under another name.</source>
        <translation>Die Bibliothek vom {when} zurückspielen? Was danach kam, ist dann nicht mehr im Fenster; die jetzige Bibliothek bleibt unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Checked copies of the library, in the folder {folder} beside it.</source>
        <translation>Geprüfte Kopien der Bibliothek, im Ordner {folder} daneben.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Sicherung wird zurückgespielt…</translation>
    </message>
    <message>
        <source>A backup was made ({size}).</source>
        <translation>Eine Sicherung wurde erstellt ({size}).</translation>
    </message>
    <message>
        <source>Export my marks</source>
        <translation>Meine Markierungen exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Gespeichert unter {path}</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Markierungen importieren</translation>
    </message>
    <message>
        <source>{feeds} feeds and {marks} marks were taken in; {waiting} wait for their articles.</source>
        <translation>{feeds} Feeds und {marks} Markierungen übernommen; {waiting} warten auf ihre Artikel.</translation>
    </message>
</context>
<context>
    <name>BesideView</name>
    <message>
        <source>Beside the program</source>
        <translation>Vergleich mit dem Programm</translation>
    </message>
    <message>
        <source>Marks of:</source>
        <translation>Markierungen von:</translation>
    </message>
    <message>
        <source>Compare your own marks, or those of a student</source>
        <translation>Die eigenen Markierungen vergleichen, oder die einer Person der Klasse</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>nur Sie</translation>
    </message>
    <message>
        <source>only the program</source>
        <translation>nur das Programm</translation>
    </message>
    <message>
        <source>you and the program marked this</source>
        <translation>Sie und das Programm haben das markiert</translation>
    </message>
    <message>
        <source>you marked this, the program did not: look again, both can be right</source>
        <translation>Sie haben das markiert, das Programm nicht: noch einmal hinsehen, beides kann richtig sein</translation>
    </message>
    <message>
        <source>the program marked this, you did not</source>
        <translation>das Programm hat das markiert, Sie nicht</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>die eigenen</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>nur {name}</translation>
    </message>
    <message>
        <source>{name} and the program marked this</source>
        <translation>{name} und das Programm haben das markiert</translation>
    </message>
    <message>
        <source>{name} marked this, the program did not: look again, both can be right</source>
        <translation>{name} hat das markiert, das Programm nicht: noch einmal hinsehen, beides kann richtig sein</translation>
    </message>
    <message>
        <source>the program marked this, {name} did not</source>
        <translation>das Programm hat das markiert, {name} nicht</translation>
    </message>
    <message>
        <source>This pack has no answer key</source>
        <translation>Dieses Paket hat keinen Lösungsschlüssel</translation>
    </message>
    <message>
        <source>Mark, save what you marked, and hand it in: your teacher can compare it.</source>
        <translation>Markieren, speichern und abgeben: Die Lehrkraft kann es vergleichen.</translation>
    </message>
    <message>
        <source>{name} marked nothing</source>
        <translation>{name} hat nichts markiert</translation>
    </message>
    <message>
        <source>What students answered in writing stands under Class, below the questions.</source>
        <translation>Was schriftlich beantwortet wurde, steht unter „Klasse“ bei den Fragen.</translation>
    </message>
    <message>
        <source>Mark something first</source>
        <translation>Zuerst etwas markieren</translation>
    </message>
    <message>
        <source>This then shows what you and the program both marked, and what only one did.</source>
        <translation>Dann steht hier, was Sie und das Programm markiert haben und was nur Sie oder nur das Programm.</translation>
    </message>
    <message>
        <source>Begin to mark</source>
        <translation>Mit dem Markieren beginnen</translation>
    </message>
    <message>
        <source>Loaded words: {both} both, {student} only you, {program} only the program.</source>
        <translation>Wertende Wörter: {both} beide, {student} nur Sie, {program} nur das Programm.</translation>
    </message>
    <message>
        <source>Loaded words: {both} both, {student} only {name}, {program} only the program.</source>
        <translation>Wertende Wörter: {both} beide, {student} nur {name}, {program} nur das Programm.</translation>
    </message>
    <message>
        <source>The program is a second reader, not the judge.</source>
        <translation>Das Programm liest mit, es urteilt nicht.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur Sie</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>Only the program</source>
        <translation>Nur das Programm</translation>
    </message>
    <message>
        <source>In quotation marks: the speaker&apos;s words</source>
        <translation>In Anführungszeichen: Worte der zitierten Person</translation>
    </message>
    <message>
        <source>Missing details that you found</source>
        <translation>Fehlende Einzelheiten, die Sie fanden</translation>
    </message>
    <message>
        <source>Missing details that {name} found</source>
        <translation>Fehlende Einzelheiten, die {name} fand</translation>
    </message>
    <message>
        <source>Which outlet is which</source>
        <translation>Welches Medium welches ist</translation>
    </message>
    <message>
        <source>Missing details that only the program found</source>
        <translation>Fehlende Einzelheiten, die nur das Programm fand</translation>
    </message>
    <message>
        <source>You: {reason}</source>
        <translation>Sie: {reason}</translation>
    </message>
    <message>
        <source>Not in {outlet}? The program finds it there, or a part of it: {words}</source>
        <translation>Nicht in {outlet}? Das Programm findet es dort, oder einen Teil davon: {words}</translation>
    </message>
    <message>
        <source>Program: {reason}</source>
        <translation>Programm: {reason}</translation>
    </message>
    <message>
        <source>Plainly: {words}</source>
        <translation>Schlicht: {words}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Not in {outlet}: the program does not find it there either.</source>
        <translation>Nicht bei {outlet}: Auch das Programm findet es dort nicht.</translation>
    </message>
    <message>
        <source>Not in {outlet}? It may be there, worded differently: {words}</source>
        <translation>Nicht bei {outlet}? Vielleicht steht es dort mit anderen Worten: {words}</translation>
    </message>
    <message>
        <source>Not in {outlet}: the program compared no such detail.</source>
        <translation>Nicht bei {outlet}: Das Programm hat keine solche Einzelheit verglichen.</translation>
    </message>
    <message>
        <source>Not in {outlet}: its text is incomplete, so nobody can say.</source>
        <translation>Nicht bei {outlet}: Der Text ist unvollständig, das kann niemand sagen.</translation>
    </message>
    <message>
        <source>{outlet}: it is.</source>
        <translation>{outlet}: stimmt.</translation>
    </message>
    <message>
        <source>{outlet}? It is {real}.</source>
        <translation>{outlet}? Es ist {real}.</translation>
    </message>
    <message>
        <source>Missing from {outlets}</source>
        <translation>Fehlt bei {outlets}</translation>
    </message>
    <message>
        <source>Reported by {outlets}</source>
        <translation>Berichtet von {outlets}</translation>
    </message>
    <message>
        <source>In the sentence: {words}</source>
        <translation>In dem Satz: {words}</translation>
    </message>
    <message>
        <source>The program is not sure: it may be there in other words</source>
        <translation>Das Programm ist nicht sicher: Es steht dort vielleicht mit anderen Worten</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellView</name>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Show in the text: {place}</source>
        <translation>Im Text zeigen: {place}</translation>
    </message>
    <message>
        <source>Show the two texts side by side</source>
        <translation>Die beiden Texte nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Copy with outlet and link</source>
        <translation>Mit Medium und Link kopieren</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>Order:</source>
        <translation>Reihenfolge:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Anzeigen:</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Wertende Wörter</translation>
    </message>
    <message>
        <source>What each outlet reports</source>
        <translation>Was jedes Medium berichtet</translation>
    </message>
    <message>
        <source>given differently</source>
        <translation>anders angegeben</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Worte</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>loaded wording</source>
        <translation>wertende Wörter</translation>
    </message>
    <message>
        <source>Choose whose columns are shown</source>
        <translation>Wählen, wessen Spalten zu sehen sind</translation>
    </message>
    <message>
        <source>Choose what is marked in the text</source>
        <translation>Wählen, was im Text markiert ist</translation>
    </message>
    <message>
        <source>Choose the order of the rows</source>
        <translation>Die Reihenfolge der Zeilen wählen</translation>
    </message>
    <message>
        <source>Choose which rows are shown</source>
        <translation>Wählen, welche Zeilen zu sehen sind</translation>
    </message>
    <message>
        <source>Fold what all report</source>
        <translation>Gemeinsames einklappen</translation>
    </message>
    <message>
        <source>Rows that every outlet reports alike become one slim line that opens</source>
        <translation>Zeilen, die alle Medien gleich berichten, werden zu einer schmalen Zeile, die sich öffnet</translation>
    </message>
    <message>
        <source>Double-click to read the article; right-click to order by it, move it or hide it</source>
        <translation>Doppelklick: Artikel lesen; Rechtsklick: danach ordnen, verschieben oder ausblenden</translation>
    </message>
    <message>
        <source>Other words for the same</source>
        <translation>Andere Worte für dasselbe</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>as the story goes</source>
        <translation>nach Verlauf</translation>
    </message>
    <message>
        <source>most different first</source>
        <translation>größte Unterschiede zuerst</translation>
    </message>
    <message>
        <source>most reported first</source>
        <translation>am häufigsten berichtete zuerst</translation>
    </message>
    <message>
        <source>as in {outlet}</source>
        <translation>wie bei {outlet}</translation>
    </message>
    <message numerus="yes">
        <source>without the %n that all report alike</source>
        <translation>
            <numerusform>ohne die eine, die alle gleich berichten</numerusform>
            <numerusform>ohne die %n, die alle gleich berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n outlets</source>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>Alle %n Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n outlets</source>
        <translation>
            <numerusform>{some} von %n Medium</numerusform>
            <numerusform>{some} von %n Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>differences only</source>
        <translation>nur Unterschiede</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Show these rows only, or all of them</source>
        <translation>Nur diese Zeilen zeigen, oder wieder alle</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>in one outlet only</source>
        <translation>nur in einem Medium</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n</source>
        <translation>
            <numerusform>{some} von %n</numerusform>
            <numerusform>{some} von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Order the rows as in {outlet}</source>
        <translation>Zeilen ordnen wie bei {outlet}</translation>
    </message>
    <message>
        <source>Read {outlet} with notes</source>
        <translation>{outlet} mit Anmerkungen lesen</translation>
    </message>
    <message>
        <source>Put {outlet} first</source>
        <translation>{outlet} nach vorn</translation>
    </message>
    <message>
        <source>Hide {outlet}</source>
        <translation>{outlet} ausblenden</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Was berichtet wird</translation>
    </message>
    <message>
        <source>No statement of these texts could be lined up.</source>
        <translation>Keine Aussagen dieser Texte ließen sich einander zuordnen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Nothing here for this choice.</source>
        <translation>Nichts bei dieser Auswahl.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n rows</source>
        <translation>
            <numerusform>%n Zeile zeigen</numerusform>
            <numerusform>Alle %n Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} rows differ</source>
        <translation>
            <numerusform>%n von {all} weicht ab</numerusform>
            <numerusform>%n von {all} weichen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassCommands</name>
    <message>
        <source>Lesson &amp;packs</source>
        <translation>Unterrichts&amp;pakete</translation>
    </message>
    <message>
        <source>Show the lesson packs</source>
        <translation>Die Unterrichtspakete anzeigen</translation>
    </message>
    <message>
        <source>Make a lesson pa&amp;ck…</source>
        <translation>Unterrichtspaket e&amp;rstellen…</translation>
    </message>
    <message>
        <source>Freeze the open story for a class: one file that opens in any browser</source>
        <translation>Das offene Thema für eine Klasse festhalten: eine Datei, die jeder Browser öffnet</translation>
    </message>
    <message>
        <source>&amp;Open a lesson pack…</source>
        <translation>Unterrichtspaket ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a lesson pack from a file, or files of students&apos; marks</source>
        <translation>Ein Unterrichtspaket aus einer Datei öffnen, oder Dateien mit Markierungen</translation>
    </message>
    <message>
        <source>Open the sample lesso&amp;ns</source>
        <translation>Die Beispiel&amp;stunden öffnen</translation>
    </message>
    <message>
        <source>Two lessons that are ready for a class: a short one and a long one</source>
        <translation>Zwei fertige Unterrichtsstunden, eine kurze und eine lange</translation>
    </message>
    <message>
        <source>Mark as &amp;loaded</source>
        <translation>A&amp;ls wertend markieren</translation>
    </message>
    <message>
        <source>In a lesson: the chosen words, or the word at the caret, judge as they tell</source>
        <translation>Im Unterricht: Die gewählten Wörter, oder das am Cursor, werten</translation>
    </message>
    <message>
        <source>M&amp;issing from…</source>
        <translation>Fe&amp;hlt bei…</translation>
    </message>
    <message>
        <source>In a lesson: other outlets leave the chosen sentence out</source>
        <translation>Im Unterricht: Andere Medien lassen den gewählten Satz aus</translation>
    </message>
    <message>
        <source>Say wh&amp;y…</source>
        <translation>&amp;Warum…</translation>
    </message>
    <message>
        <source>In a lesson: write the reason for the chosen mark</source>
        <translation>Im Unterricht: den Grund für die gewählte Markierung schreiben</translation>
    </message>
    <message>
        <source>Sa&amp;ve my marks…</source>
        <translation>&amp;Meine Markierungen speichern…</translation>
    </message>
    <message>
        <source>Write what is marked here to a small file to hand in</source>
        <translation>Was hier markiert ist, in eine kleine Datei zum Abgeben schreiben</translation>
    </message>
    <message>
        <source>Give o&amp;ut in this room…</source>
        <translation>&amp;Im Raum austeilen…</translation>
    </message>
    <message>
        <source>Students in the same network open it by an address and hand in there</source>
        <translation>Wer im selben Netz ist, öffnet es über eine Adresse und gibt dort ab</translation>
    </message>
    <message>
        <source>Save &amp;student file…</source>
        <translation>Datei für die &amp;Klasse speichern…</translation>
    </message>
    <message>
        <source>Write the page for students: one file that opens in any browser</source>
        <translation>Die Seite für die Klasse schreiben: eine Datei, die jeder Browser öffnet</translation>
    </message>
    <message>
        <source>&amp;Worksheet as PDF…</source>
        <translation>Arbeitsbla&amp;tt als PDF…</translation>
    </message>
    <message>
        <source>Texts with numbered lines, tasks and room to write, for paper</source>
        <translation>Texte mit Zeilennummern, Aufgaben und Platz zum Schreiben, für Papier</translation>
    </message>
    <message>
        <source>Answer &amp;key as PDF…</source>
        <translation>L&amp;ösungsschlüssel als PDF…</translation>
    </message>
    <message>
        <source>The outlets, loaded words and left-out details, for paper</source>
        <translation>Die Medien, wertende Wörter und Ausgelassenes, für Papier</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s guide as PDF…</source>
        <translation>Für die Lehrkraft als P&amp;DF…</translation>
    </message>
    <message>
        <source>One page for you: goals, times, where to look in these texts, questions</source>
        <translation>Eine Seite für Sie: Ziele, Zeiten, wo sich in diesen Texten das Hinsehen lohnt, Fragen</translation>
    </message>
    <message>
        <source>&amp;Add students&apos; marks…</source>
        <translation>Markierungen hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Bring in the files that students handed in</source>
        <translation>Die abgegebenen Dateien hereinholen</translation>
    </message>
    <message>
        <source>Add a &amp;folder of marks…</source>
        <translation>Ord&amp;ner mit Markierungen hinzufügen…</translation>
    </message>
    <message>
        <source>Bring in every file of marks in a folder</source>
        <translation>Jede Datei mit Markierungen in einem Ordner hereinholen</translation>
    </message>
    <message>
        <source>Past&amp;e copied marks</source>
        <translation>K&amp;opierte Markierungen einfügen</translation>
    </message>
    <message>
        <source>Bring in what a student sent as text, or files that you copied</source>
        <translation>Hereinholen, was jemand als Text geschickt hat, oder Dateien, die Sie kopiert haben</translation>
    </message>
    <message>
        <source>&amp;Remove this lesson pack</source>
        <translation>Dieses Paket &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the pack and the marks handed in for it out of the library</source>
        <translation>Das Paket und die abgegebenen Markierungen aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Outlet names hid&amp;den</source>
        <translation>Mediennamen &amp;verborgen</translation>
    </message>
    <message>
        <source>Call a story&apos;s outlets Outlet A, B, C, in their texts too: only the words count</source>
        <translation>Die Medien eines Themas Medium A, B, C nennen, auch in ihren Texten: Nur die Worte zählen</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossar…</translation>
    </message>
    <message>
        <source>The words of media literacy, explained</source>
        <translation>Die Wörter der Medienbildung, erklärt</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>What the class marked</source>
        <translation>Was die Klasse markiert hat</translation>
    </message>
    <message>
        <source>Add marks…</source>
        <translation>Markierungen hinzufügen…</translation>
    </message>
    <message>
        <source>Bring in the files that students handed in; they can also be dropped on the window</source>
        <translation>Die abgegebenen Dateien hereinholen; sie lassen sich auch auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Bring in every file of marks in a folder</source>
        <translation>Jede Datei mit Markierungen in einem Ordner hereinholen</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <source>One line a mark, for a spreadsheet (CSV)</source>
        <translation>Eine Zeile je Markierung, für eine Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Hide students&apos; names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Call students by numbers, while the class sees this on the wall</source>
        <translation>Lernende mit Nummern nennen, während die Klasse dies an der Wand sieht</translation>
    </message>
    <message>
        <source>Who marked it, and why</source>
        <translation>Wer es markiert hat und warum</translation>
    </message>
    <message>
        <source>marked as loaded; the number says by how many</source>
        <translation>als wertend markiert; die Zahl sagt, von wie vielen</translation>
    </message>
    <message>
        <source>words that students marked as loaded</source>
        <translation>Wörter, die als wertend markiert wurden</translation>
    </message>
    <message>
        <source>Nobody has handed in yet</source>
        <translation>Noch niemand hat abgegeben</translation>
    </message>
    <message>
        <source>Give out in this room…</source>
        <translation>Im Raum austeilen…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Frage {number}</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Wertende Wörter</translation>
    </message>
    <message>
        <source>Missing details</source>
        <translation>Fehlende Einzelheiten</translation>
    </message>
    <message>
        <source>Marked by one student alone</source>
        <translation>Nur von einer Person markiert</translation>
    </message>
    <message>
        <source>Missing from {outlets}</source>
        <translation>Fehlt bei {outlets}</translation>
    </message>
    <message>
        <source>Which outlet is which</source>
        <translation>Welches Medium welches ist</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>{words} loaded, {details} missing</source>
        <translation>{words} wertend, {details} fehlend</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>eine Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>In this room, students can open the lesson and hand in by themselves. Or they save a small file: choose the files, or drop them on the window.</source>
        <translation>Hier im Raum kann die Klasse den Unterricht öffnen und selbst abgeben. Oder sie speichert eine kleine Datei: Wählen Sie die Dateien oder ziehen Sie sie ins Fenster.</translation>
    </message>
    <message>
        <source>Paste copied marks</source>
        <translation>Kopierte Markierungen einfügen</translation>
    </message>
    <message>
        <source>{name}
Delete takes these marks out.</source>
        <translation>{name}
Entf nimmt diese Markierungen heraus.</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Open a story first; then a lesson pack can be made of it.</source>
        <translation>Öffnen Sie zuerst ein Thema; daraus lässt sich ein Unterrichtspaket machen.</translation>
    </message>
    <message>
        <source>Show the stories</source>
        <translation>Themen anzeigen</translation>
    </message>
    <message>
        <source>Making the lesson pack</source>
        <translation>Das Unterrichtspaket wird erstellt</translation>
    </message>
    <message>
        <source>Making the sample lessons</source>
        <translation>Die Beispielstunden werden erstellt</translation>
    </message>
    <message>
        <source>Open a lesson pack</source>
        <translation>Ein Unterrichtspaket öffnen</translation>
    </message>
    <message>
        <source>Lesson packs and marks ({endings})</source>
        <translation>Unterrichtspakete und Markierungen ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Files that students have already keep the old name; their marks still fit.</source>
        <translation>Dateien, die schon verteilt sind, behalten den alten Namen; die Markierungen darin passen weiterhin.</translation>
    </message>
    <message>
        <source>Rename lesson pack</source>
        <translation>Unterrichtspaket umbenennen</translation>
    </message>
    <message>
        <source>The lesson pack was removed</source>
        <translation>Das Unterrichtspaket wurde entfernt</translation>
    </message>
    <message>
        <source>“{title}” was removed, with what was handed in.</source>
        <translation>„{title}“ wurde entfernt, mit allem Abgegebenen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to or do anything</source>
        <translation>Springen oder ausführen</translation>
    </message>
    <message>
        <source>A command, an outlet, a story…</source>
        <translation>Befehl, Medium, Thema…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go · Esc close</source>
        <translation>↑ ↓ wählen · Eingabe los · Esc schließen</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Search articles for “{words}”</source>
        <translation>In Artikeln nach „{words}“ suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Refresh all outlets</source>
        <translation>Alle &amp;Medien aktualisieren</translation>
    </message>
    <message>
        <source>Fetch what is new from every outlet</source>
        <translation>Neues von allen Medien abrufen</translation>
    </message>
    <message>
        <source>Refresh this &amp;outlet</source>
        <translation>&amp;Dieses Medium aktualisieren</translation>
    </message>
    <message>
        <source>Fetch only the chosen outlet</source>
        <translation>Nur das gewählte Medium abrufen</translation>
    </message>
    <message>
        <source>Refresh this f&amp;older</source>
        <translation>&amp;Diesen Ordner aktualisieren</translation>
    </message>
    <message>
        <source>Fetch only the outlets of the chosen folder</source>
        <translation>Nur die Medien des gewählten Ordners abrufen</translation>
    </message>
    <message>
        <source>Always show its &amp;pictures</source>
        <translation>Bilder immer &amp;zeigen</translation>
    </message>
    <message>
        <source>Have pictures fetched as an article is opened</source>
        <translation>Bilder holen lassen, sobald ein Artikel geöffnet wird</translation>
    </message>
    <message>
        <source>No longer show its &amp;pictures</source>
        <translation>Bilder nicht mehr &amp;zeigen</translation>
    </message>
    <message>
        <source>Have pictures fetched only when you ask for them</source>
        <translation>Bilder nur holen lassen, wenn Sie sie verlangen</translation>
    </message>
    <message>
        <source>Mark the chosen story or article as read</source>
        <translation>Gewähltes Thema oder gewählten Artikel als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark the chosen story or article as unread</source>
        <translation>Gewähltes Thema oder gewählten Artikel als ungelesen markieren</translation>
    </message>
    <message>
        <source>Keep the open article under Saved</source>
        <translation>Geöffneten Artikel unter „Gespeichert“ behalten</translation>
    </message>
    <message>
        <source>Take the open article out of Saved</source>
        <translation>Geöffneten Artikel aus „Gespeichert“ nehmen</translation>
    </message>
    <message>
        <source>Be told when the open story goes on</source>
        <translation>Melden lassen, wenn das geöffnete Thema weitergeht</translation>
    </message>
    <message>
        <source>Be told no longer when the open story goes on</source>
        <translation>Nicht mehr melden lassen, wenn das geöffnete Thema weitergeht</translation>
    </message>
    <message>
        <source>Hide sidebar and list</source>
        <translation>Seitenleiste und Liste ausblenden</translation>
    </message>
    <message>
        <source>Show sidebar and list again</source>
        <translation>Seitenleiste und Liste wieder zeigen</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Go back to a window</source>
        <translation>Zum Fenster zurückkehren</translation>
    </message>
    <message>
        <source>Fetch only the chosen outlet or folder</source>
        <translation>Nur das gewählte Medium oder den Ordner abrufen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhalt&amp;en</translation>
    </message>
    <message>
        <source>Stop the work that is running; what is done stays</source>
        <translation>Laufende Arbeit anhalten; Erledigtes bleibt</translation>
    </message>
    <message>
        <source>&amp;Add outlet…</source>
        <translation>Medium &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Follow an outlet by the address of its site or feed</source>
        <translation>Einem Medium über die Adresse seiner Website oder seines Feeds folgen</translation>
    </message>
    <message>
        <source>&amp;Compare files…</source>
        <translation>&amp;Dateien vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Export outlets (OPML)…</source>
        <translation>Medien &amp;exportieren (OPML)…</translation>
    </message>
    <message>
        <source>Write all subscriptions to a file</source>
        <translation>Alle Abonnements in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Export save&amp;d articles…</source>
        <translation>&amp;Gespeicherte Artikel exportieren…</translation>
    </message>
    <message>
        <source>Write all saved articles to a file that other readers take</source>
        <translation>Alle gespeicherten Artikel in eine Datei schreiben, die andere Programme annehmen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Variorum</source>
        <translation>Variorum schließen</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>Su&amp;chen…</translation>
    </message>
    <message>
        <source>Search stories, articles, quotes</source>
        <translation>Themen, Artikel und Zitate durchsuchen</translation>
    </message>
    <message>
        <source>Save this searc&amp;h…</source>
        <translation>Diese &amp;Suche speichern…</translation>
    </message>
    <message>
        <source>Keep the search in the sidebar, by name</source>
        <translation>Die Suche mit Namen in der Seitenleiste behalten</translation>
    </message>
    <message>
        <source>Its words, its name, and whether what it finds is marked as read</source>
        <translation>Ihre Wörter, ihr Name und ob als gelesen markiert wird, was sie findet</translation>
    </message>
    <message>
        <source>&amp;Delete this search</source>
        <translation>&amp;Diese Suche löschen</translation>
    </message>
    <message>
        <source>Take it out of the sidebar</source>
        <translation>Aus der Seitenleiste nehmen</translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation>In diesem &amp;Artikel suchen…</translation>
    </message>
    <message>
        <source>Search in the text that is open</source>
        <translation>Im geöffneten Text suchen</translation>
    </message>
    <message>
        <source>Begin an e-mail with the headline and the link of the open article</source>
        <translation>Eine E-Mail mit Überschrift und Link des geöffneten Artikels beginnen</translation>
    </message>
    <message>
        <source>Hand the open article to a service of yours, in your browser: to read later, to keep</source>
        <translation>Den offenen Artikel im Browser an einen Ihrer Dienste geben: für später, zum Aufheben</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the open article</source>
        <translation>Adresse des geöffneten Artikels kopieren</translation>
    </message>
    <message>
        <source>&amp;Next in the list</source>
        <translation>Nächster &amp;Eintrag der Liste</translation>
    </message>
    <message>
        <source>Open the next story or article</source>
        <translation>Nächstes Thema oder nächsten Artikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Previous in the list</source>
        <translation>Voriger Eintrag &amp;der Liste</translation>
    </message>
    <message>
        <source>Open the story or article before</source>
        <translation>Voriges Thema oder vorigen Artikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to what was open before</source>
        <translation>Zurück zu dem, was vorher offen war</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Das Zurückgehen rückgängig machen</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Previous d&amp;ifference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>Ne&amp;xt outlet&apos;s text</source>
        <translation>Te&amp;xt des nächsten Mediums</translation>
    </message>
    <message>
        <source>Pr&amp;evious outlet&apos;s text</source>
        <translation>Text des vori&amp;gen Mediums</translation>
    </message>
    <message>
        <source>S&amp;wap the two texts</source>
        <translation>Die &amp;beiden Texte tauschen</translation>
    </message>
    <message>
        <source>&amp;Go to or do anything…</source>
        <translation>&amp;Springen oder ausführen…</translation>
    </message>
    <message>
        <source>Find a command, an outlet or a story by a few letters</source>
        <translation>Befehl, Medium oder Thema mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>T&amp;hemen</translation>
    </message>
    <message>
        <source>Show the stories</source>
        <translation>Themen anzeigen</translation>
    </message>
    <message>
        <source>Not c&amp;overed by…</source>
        <translation>F&amp;ehlt bei…</translation>
    </message>
    <message>
        <source>Stories that an outlet or a group of outlets does not carry</source>
        <translation>Themen, die ein Medium oder eine Gruppe von Medien nicht bringt</translation>
    </message>
    <message>
        <source>&amp;Wrong group?…</source>
        <translation>Fa&amp;lsche Gruppe?…</translation>
    </message>
    <message>
        <source>Take articles out of the open story, move them, merge or split it</source>
        <translation>Artikel aus dem Thema nehmen oder verschieben, Themen zusammenführen oder teilen</translation>
    </message>
    <message>
        <source>&amp;Merge with another story…</source>
        <translation>Mit anderem Thema &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>Another story tells the same event: make one of both</source>
        <translation>Ein anderes Thema handelt vom selben Ereignis: aus beiden eines machen</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of its story</source>
        <translation>&amp;Aus dem Thema herausnehmen</translation>
    </message>
    <message>
        <source>The open article is about something else</source>
        <translation>Der geöffnete Artikel handelt von etwas anderem</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another story…</source>
        <translation>&amp;In anderes Thema verschieben…</translation>
    </message>
    <message>
        <source>Say which story the open article belongs to</source>
        <translation>Festlegen, zu welchem Thema der geöffnete Artikel gehört</translation>
    </message>
    <message>
        <source>&amp;Undo the last correction</source>
        <translation>Letzte Korrektur &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Take the last correction of this session back</source>
        <translation>Die letzte Korrektur dieser Sitzung zurücknehmen</translation>
    </message>
    <message>
        <source>Correct&amp;ions…</source>
        <translation>&amp;Korrekturen…</translation>
    </message>
    <message>
        <source>Everything that you put right, each with Undo</source>
        <translation>Alles, was Sie berichtigt haben, jeweils mit „Rückgängig“</translation>
    </message>
    <message>
        <source>&amp;Groups of outlets…</source>
        <translation>Me&amp;diengruppen…</translation>
    </message>
    <message>
        <source>Make or import groups, for what is not covered by them</source>
        <translation>Gruppen anlegen oder importieren, um zu sehen, worüber sie nicht berichten</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>&amp;Alle Artikel</translation>
    </message>
    <message>
        <source>Show every article, newest first</source>
        <translation>Jeden Artikel anzeigen, neueste zuerst</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>&amp;Gespeichert</translation>
    </message>
    <message>
        <source>Show what you saved</source>
        <translation>Gespeichertes anzeigen</translation>
    </message>
    <message>
        <source>&amp;Changed since read</source>
        <translation>Seither geän&amp;dert</translation>
    </message>
    <message>
        <source>Show articles that changed after you read them</source>
        <translation>Artikel anzeigen, die sich nach dem Lesen geändert haben</translation>
    </message>
    <message>
        <source>Mark as read or &amp;unread</source>
        <translation>Als &amp;gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark &amp;above as read</source>
        <translation>&amp;Oberhalb als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark what stands above the chosen row as read</source>
        <translation>Was über der gewählten Zeile steht, als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark &amp;below as read</source>
        <translation>Unterhal&amp;b als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark what stands below the chosen row as read</source>
        <translation>Was unter der gewählten Zeile steht, als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark what is older than a &amp;day as read</source>
        <translation>Was älter als ein &amp;Tag ist, als gelesen markieren</translation>
    </message>
    <message>
        <source>In this list; what came in the last 24 hours stays as it is</source>
        <translation>In dieser Liste; was in den letzten 24 Stunden kam, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Mark what is older than a &amp;week as read</source>
        <translation>Was älter als eine &amp;Woche ist, als gelesen markieren</translation>
    </message>
    <message>
        <source>In this list; what came in the last seven days stays as it is</source>
        <translation>In dieser Liste; was in den letzten sieben Tagen kam, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>What has certain words, or comes from an outlet, is marked as read by itself</source>
        <translation>Was bestimmte Wörter enthält oder von einem Medium kommt, wird automatisch als gelesen markiert</translation>
    </message>
    <message>
        <source>Lists of articles begin with the oldest; searches keep their own order</source>
        <translation>Artikellisten beginnen mit dem ältesten; Suchen behalten ihre eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Mark as read what is scrolled &amp;past</source>
        <translation>Als gelesen markieren, woran &amp;vorbeigescrollt wird</translation>
    </message>
    <message>
        <source>Articles that leave a list at its top by your scrolling are marked as read</source>
        <translation>Artikel, die beim Scrollen oben aus der Liste verschwinden, werden als gelesen markiert</translation>
    </message>
    <message>
        <source>Only outlets with somethin&amp;g unread</source>
        <translation>Nur Medien mit no&amp;ch Ungelesenem</translation>
    </message>
    <message>
        <source>The sidebar leaves out outlets and folders of which all is read</source>
        <translation>Die Seitenleiste lässt Medien und Ordner weg, von denen alles gelesen ist</translation>
    </message>
    <message>
        <source>&amp;Save for later, or not</source>
        <translation>&amp;Für später speichern oder nicht</translation>
    </message>
    <message>
        <source>Put a tag on the open or the chosen articles, or take one off</source>
        <translation>Dem offenen oder den gewählten Artikeln ein Schlagwort geben oder nehmen</translation>
    </message>
    <message>
        <source>&amp;Follow this story, or not</source>
        <translation>Diesem &amp;Thema folgen oder nicht</translation>
    </message>
    <message>
        <source>Open the original &amp;page</source>
        <translation>O&amp;riginalseite öffnen</translation>
    </message>
    <message>
        <source>Listen or w&amp;atch</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>Play the sound or film of the open article in your browser</source>
        <translation>Ton oder Film des geöffneten Artikels im Browser abspielen</translation>
    </message>
    <message>
        <source>R&amp;ead aloud, or wait</source>
        <translation>&amp;Vorlesen oder pausieren</translation>
    </message>
    <message>
        <source>How the chosen outlet is asked, read and signed in to, and how its feed fares</source>
        <translation>Wie das gewählte Medium abgerufen und gelesen wird, wie Sie sich dort anmelden und wie es um den Feed steht</translation>
    </message>
    <message>
        <source>Open its we&amp;bsite</source>
        <translation>Seine &amp;Website öffnen</translation>
    </message>
    <message>
        <source>Open the chosen outlet&apos;s website in your browser</source>
        <translation>Die Website des gewählten Mediums im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy its a&amp;ddress</source>
        <translation>Seine Adresse ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the address of the chosen outlet&apos;s feed</source>
        <translation>Die Adresse des Feeds des gewählten Mediums kopieren</translation>
    </message>
    <message>
        <source>Pictures of the chosen outlet, or of those of the folder; or no longer</source>
        <translation>Bilder des gewählten Mediums oder der Medien des Ordners zeigen oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Keep articles…</source>
        <translation>Art&amp;ikel behalten…</translation>
    </message>
    <message>
        <source>How long articles of the chosen outlet, or of those of the folder, are kept</source>
        <translation>Wie lange Artikel des gewählten Mediums oder der Medien des Ordners behalten werden</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Um&amp;benennen…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Stop following the chosen outlet, or those of the folder</source>
        <translation>Dem gewählten Medium oder denen des Ordners nicht mehr folgen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Show every key, and change it</source>
        <translation>Alle Tasten anzeigen und ändern</translation>
    </message>
    <message>
        <source>Mark the chosen story or article as read or unread</source>
        <translation>Gewähltes Thema oder gewählten Artikel als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>Work off&amp;line</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>Fetch nothing until this is switched off again</source>
        <translation>Nichts abrufen, bis dies wieder ausgeschaltet wird</translation>
    </message>
    <message>
        <source>C&amp;hoose outlets from a list…</source>
        <translation>Medien &amp;aus einer Liste wählen…</translation>
    </message>
    <message>
        <source>Well-known outlets by country and subject</source>
        <translation>Bekannte Medien nach Land und Thema</translation>
    </message>
    <message>
        <source>Compare texts, saved pages or addresses, without any feed</source>
        <translation>Texte, gespeicherte Seiten oder Adressen vergleichen, ganz ohne Feed</translation>
    </message>
    <message>
        <source>E&amp;xport this story…</source>
        <translation>Dieses Thema e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the comparison to a file: page, Markdown, text or data</source>
        <translation>Den Vergleich in eine Datei schreiben: Seite, Markdown, Text oder Daten</translation>
    </message>
    <message>
        <source>&amp;Import from another reader…</source>
        <translation>Aus ei&amp;nem anderen Programm importieren…</translation>
    </message>
    <message>
        <source>Take over its outlets (OPML) or its saved articles (JSON)</source>
        <translation>Seine Medien (OPML) oder seine gespeicherten Artikel (JSON) übernehmen</translation>
    </message>
    <message>
        <source>Show me a&amp;round</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>A short tour of a sample story: one day, told by five invented outlets</source>
        <translation>Ein kurzer Rundgang durch ein Beispielthema: ein Tag in fünf erfundenen Medien</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Print the open article or the view of a story that is open</source>
        <translation>Den geöffneten Artikel oder die geöffnete Ansicht eines Themas drucken</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Write the open article or view to a PDF file</source>
        <translation>Den geöffneten Artikel oder die Ansicht in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>Close the window; Variorum goes on in the background if you have it so</source>
        <translation>Das Fenster schließen; Variorum läuft im Hintergrund weiter, wenn Sie es so eingestellt haben</translation>
    </message>
    <message>
        <source>&amp;Change this search…</source>
        <translation>Diese Suche &amp;ändern…</translation>
    </message>
    <message>
        <source>Send b&amp;y e-mail…</source>
        <translation>Per E-Mail &amp;verschicken…</translation>
    </message>
    <message>
        <source>Send t&amp;o…</source>
        <translation>S&amp;chicken an…</translation>
    </message>
    <message>
        <source>Copy &amp;with outlet and link</source>
        <translation>&amp;Mit Medium und Link kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen words of the open article with where they are from</source>
        <translation>Die gewählten Worte des geöffneten Artikels mit ihrer Herkunft kopieren</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Nächstes &amp;Ungelesenes</translation>
    </message>
    <message>
        <source>Open the next story or article that is not read yet</source>
        <translation>Das nächste ungelesene Thema oder den nächsten ungelesenen Artikel öffnen</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <source>A page down in what is open; at its end, the next unread. In lists and articles</source>
        <translation>Eine Seite weiter im Geöffneten; an dessen Ende das nächste Ungelesene. In Listen und Artikeln</translation>
    </message>
    <message>
        <source>Go to the next difference or note in the open story; without one, to the next unread</source>
        <translation>Zum nächsten Unterschied oder zur nächsten Anmerkung im geöffneten Thema; ist keines offen, zum nächsten Ungelesenen</translation>
    </message>
    <message>
        <source>Go to the difference or note before; without a story, back in the list</source>
        <translation>Zum vorigen Unterschied oder zur vorigen Anmerkung; ohne Thema in der Liste zurück</translation>
    </message>
    <message>
        <source>Read the next outlet&apos;s article in the open story</source>
        <translation>Den Artikel des nächsten Mediums im offenen Thema lesen</translation>
    </message>
    <message>
        <source>Read the article of the outlet before in the open story</source>
        <translation>Den Artikel des vorigen Mediums im offenen Thema lesen</translation>
    </message>
    <message>
        <source>Left becomes right, where two texts stand side by side</source>
        <translation>Links wird rechts, wo zwei Texte nebeneinander stehen</translation>
    </message>
    <message>
        <source>&amp;Followed</source>
        <translation>Mei&amp;ne Themen</translation>
    </message>
    <message>
        <source>Show the stories that you follow</source>
        <translation>Die Themen zeigen, denen Sie folgen</translation>
    </message>
    <message>
        <source>Wi&amp;th a note</source>
        <translation>&amp;Mit Notiz</translation>
    </message>
    <message>
        <source>Show the articles that you wrote a note on</source>
        <translation>Die Artikel zeigen, zu denen Sie eine Notiz geschrieben haben</translation>
    </message>
    <message>
        <source>Mark all as read &amp;here</source>
        <translation>&amp;Hier alles als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark everything in this list as read</source>
        <translation>Alles in dieser Liste als gelesen markieren</translation>
    </message>
    <message>
        <source>Mute w&amp;ords…</source>
        <translation>Wörter st&amp;ummschalten…</translation>
    </message>
    <message>
        <source>Onl&amp;y what is unread</source>
        <translation>Nur &amp;Ungelesenes</translation>
    </message>
    <message>
        <source>Hide in the list what is read</source>
        <translation>In der Liste ausblenden, was gelesen ist</translation>
    </message>
    <message>
        <source>&amp;Save for later</source>
        <translation>&amp;Für später speichern</translation>
    </message>
    <message>
        <source>Keep the open article under Saved, or let it go</source>
        <translation>Geöffneten Artikel unter „Gespeichert“ behalten oder wieder freigeben</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Write a note on the open article; only you see it</source>
        <translation>Eine Notiz zum geöffneten Artikel schreiben; nur Sie sehen sie</translation>
    </message>
    <message>
        <source>What change&amp;d…</source>
        <translation>&amp;Was sich geändert hat…</translation>
    </message>
    <message>
        <source>See what the outlet changed in the open article, word by word</source>
        <translation>Wort für Wort sehen, was das Medium am geöffneten Artikel geändert hat</translation>
    </message>
    <message>
        <source>P&amp;ictures…</source>
        <translation>&amp;Bilder…</translation>
    </message>
    <message>
        <source>Show the pictures of the open article, or of its outlet</source>
        <translation>Die Bilder des geöffneten Artikels oder seines Mediums zeigen</translation>
    </message>
    <message>
        <source>&amp;Follow this story</source>
        <translation>Diesem &amp;Thema folgen</translation>
    </message>
    <message>
        <source>Be told when the open story goes on, or no longer</source>
        <translation>Melden lassen, wenn das geöffnete Thema weitergeht, oder nicht mehr</translation>
    </message>
    <message>
        <source>Mark as read, b&amp;y place or age</source>
        <translation>Na&amp;ch Stelle oder Alter als gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Begin with the oldest articles</source>
        <translation>Älteste Art&amp;ikel zuerst</translation>
    </message>
    <message>
        <source>Open the outlet&apos;s own page in your browser</source>
        <translation>Die Seite des Mediums im Browser öffnen</translation>
    </message>
    <message>
        <source>Have a voice of this computer read the open article; again: wait, or go on</source>
        <translation>Den offenen Artikel von einer Stimme dieses Computers vorlesen lassen; noch einmal: Pause oder weiter</translation>
    </message>
    <message>
        <source>Show the s&amp;tory of this article</source>
        <translation>&amp;Thema dieses Artikels zeigen</translation>
    </message>
    <message>
        <source>Compare this article with the others</source>
        <translation>Diesen Artikel mit den anderen vergleichen</translation>
    </message>
    <message>
        <source>Outlet se&amp;ttings…</source>
        <translation>M&amp;edieneinstellungen…</translation>
    </message>
    <message>
        <source>Change the name or folder of the chosen outlet, or the name of a folder or lesson pack</source>
        <translation>Name oder Ordner des gewählten Mediums ändern, oder den Namen eines Ordners oder Unterrichtspakets</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>How Variorum fetches, looks and keeps</source>
        <translation>Wie Variorum abruft, aussieht und aufbewahrt</translation>
    </message>
    <message>
        <source>A&amp;ctivity…</source>
        <translation>A&amp;ktivität…</translation>
    </message>
    <message>
        <source>Every fetch, why one failed or was left out, and how each outlet&apos;s feed is</source>
        <translation>Jeder Abruf, warum einer scheiterte oder unterblieb, und der Zustand aller Feeds</translation>
    </message>
    <message>
        <source>Activity of this o&amp;utlet…</source>
        <translation>&amp;Aktivität dieses Mediums…</translation>
    </message>
    <message>
        <source>What came of each look at the chosen outlet&apos;s feed</source>
        <translation>Was die Abrufe beim gewählten Medium ergaben</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>B&amp;ibliothek…</translation>
    </message>
    <message>
        <source>Where the library is, how large it is, and how long articles are kept</source>
        <translation>Wo die Bibliothek liegt, wie groß sie ist und wie lange Artikel bleiben</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>Copies of the library: make or restore one</source>
        <translation>Kopien der Bibliothek: anlegen oder zurückspielen</translation>
    </message>
    <message>
        <source>Only what is &amp;read</source>
        <translation>Nur &amp;was gelesen wird</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Where unexpected errors are written down</source>
        <translation>Wo unerwartete Fehler aufgeschrieben werden</translation>
    </message>
    <message>
        <source>&amp;About Variorum</source>
        <translation>Über &amp;Variorum</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>Mark as r&amp;ead</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Un&amp;save</source>
        <translation>Aus „Gespeichert“ ent&amp;fernen</translation>
    </message>
    <message>
        <source>Un&amp;follow this story</source>
        <translation>Diesem &amp;Thema nicht mehr folgen</translation>
    </message>
    <message>
        <source>B&amp;ring back sidebar and list</source>
        <translation>Seitenleiste und Liste &amp;wieder zeigen</translation>
    </message>
    <message>
        <source>Leave full scr&amp;een</source>
        <translation>&amp;Vollbild verlassen</translation>
    </message>
    <message>
        <source>&amp;Undo the last mark</source>
        <translation>Die letzte Markierung zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>&amp;Undo marking as read</source>
        <translation>Gelesen-Markierung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Views of the story</source>
        <translation>&amp;Ansichten des Themas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>without a name, they stand outside of any folder</source>
        <translation>ohne Namen stehen sie außerhalb aller Ordner</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Pictures of {outlets} are shown from now on.</source>
        <translation>Bilder von {outlets} werden ab jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Pictures of {outlets} are shown only when you ask for them.</source>
        <translation>Bilder von {outlets} werden nur gezeigt, wenn Sie sie verlangen.</translation>
    </message>
    <message>
        <source>Articles of {title} are kept as long as all others.</source>
        <translation>Artikel von {title} werden so lange behalten wie alle anderen.</translation>
    </message>
    <message>
        <source>Articles of {title} are kept {time}.</source>
        <translation>Artikel von {title} werden {time} behalten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The feed&apos;s address is copied: {url}</source>
        <translation>Die Adresse des Feeds ist kopiert: {url}</translation>
    </message>
    <message>
        <source>{title} was removed.</source>
        <translation>{title} wurde entfernt.</translation>
    </message>
    <message>
        <source>Importing saved articles</source>
        <translation>Gespeicherte Artikel werden importiert</translation>
    </message>
    <message>
        <source>Saved articles written to {path}</source>
        <translation>Gespeicherte Artikel in {path} geschrieben</translation>
    </message>
    <message>
        <source>Importing outlets</source>
        <translation>Medien werden importiert</translation>
    </message>
    <message>
        <source>Outlets written to {path}</source>
        <translation>Medien gespeichert unter {path}</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>Liste ändern…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The story was written to {path}.</source>
        <translation>Das Thema wurde unter {path} gespeichert.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{feeds} added: {articles}.</source>
        <translation>{feeds} hinzugefügt: {articles}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation>Das Medium</translation>
    </message>
    <message>
        <source>You follow {title} already.</source>
        <translation>{title} folgen Sie schon.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>{title} was added: {articles}.</source>
        <translation>{title} hinzugefügt: {articles}.</translation>
    </message>
    <message>
        <source>{title} was added, but its feed is damaged: {articles} could be read.</source>
        <translation>{title} hinzugefügt, aber der Feed ist beschädigt: {articles} lesbar.</translation>
    </message>
    <message>
        <source>{feeds} added.</source>
        <translation>{feeds} hinzugefügt.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>{articles} added under Saved.</source>
        <translation>{articles} unter „Gespeichert“ hinzugefügt.</translation>
    </message>
    <message>
        <source>{articles} here already.</source>
        <translation>{articles} schon vorhanden.</translation>
    </message>
    <message>
        <source>{feeds} added, at rest.</source>
        <translation>{feeds} hinzugefügt, ruhend.</translation>
    </message>
    <message>
        <source>{articles} could not be read.</source>
        <translation>{articles} nicht lesbar.</translation>
    </message>
    <message>
        <source>The files could not be compared.</source>
        <translation>Die Dateien ließen sich nicht vergleichen.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare files or pages</source>
        <translation>Dateien oder Seiten vergleichen</translation>
    </message>
    <message>
        <source>&amp;Files and addresses, one on each line</source>
        <translation>&amp;Dateien und Adressen, je eine pro Zeile</translation>
    </message>
    <message>
        <source>Texts (.txt), saved pages (.html), article files (.json), or addresses of articles. They can be dropped here. Nothing is added to your library.</source>
        <translation>Texte (.txt), gespeicherte Seiten (.html), Artikeldateien (.json) oder Adressen von Artikeln. Sie lassen sich auch hierher ziehen. Der Bibliothek wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>&quot;{1}&quot; is no way to sign in.</source>
        <translation>„{1}“ ist keine Art der Anmeldung.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a CSS selector.</source>
        <translation>„{1}“ ist kein CSS-Selektor.</translation>
    </message>
    <message>
        <source>1 article could not be read any more.</source>
        <translation>1 Artikel konnte nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>A CSS selector goes with the choice &quot;selector&quot; only.</source>
        <translation>Ein CSS-Selektor gehört nur zur Wahl „selector“.</translation>
    </message>
    <message>
        <source>A charge or a verdict on somebody; what was said would show how far it goes.</source>
        <translation>Ein Vorwurf oder ein Urteil über jemanden; was gesagt wurde, würde zeigen, wie weit es geht.</translation>
    </message>
    <message>
        <source>A charged or figurative noun; a plain one says the same.</source>
        <translation>Ein aufgeladenes oder bildhaftes Substantiv; ein schlichtes sagt dasselbe.</translation>
    </message>
    <message>
        <source>A colourful or dramatic description in the outlet&apos;s own voice; a report can do without it.</source>
        <translation>Eine farbige oder dramatische Beschreibung in der Stimme des Mediums; ein Bericht kommt ohne sie aus.</translation>
    </message>
    <message>
        <source>A command with the number {1} is under way already.</source>
        <translation>Ein Befehl mit der Nummer {1} läuft bereits.</translation>
    </message>
    <message>
        <source>A comment of the writer&apos;s own, slipped into the report.</source>
        <translation>Eine eigene Bemerkung des Verfassers, die in den Bericht gerutscht ist.</translation>
    </message>
    <message>
        <source>A comparison needs two; add an outlet or wait for more.</source>
        <translation>Ein Vergleich braucht zwei; fügen Sie ein Medium hinzu oder warten Sie auf weitere.</translation>
    </message>
    <message>
        <source>A consent or robot check stands in place of the article.</source>
        <translation>Anstelle des Artikels steht eine Einwilligungs- oder Roboterabfrage.</translation>
    </message>
    <message>
        <source>A feed could not be taken over: {1}.</source>
        <translation>Ein Feed konnte nicht übernommen werden: {1}.</translation>
    </message>
    <message>
        <source>A fighting word for criticism; it turns a disagreement into violence.</source>
        <translation>Ein Kampfwort für Kritik; es macht aus einer Meinungsverschiedenheit Gewalt.</translation>
    </message>
    <message>
        <source>A figurative or charged verb; a plain one says only what happened.</source>
        <translation>Ein bildhaftes oder aufgeladenes Verb; ein schlichtes sagt nur, was geschah.</translation>
    </message>
    <message>
        <source>A figure of speech that dramatises; a plain wording says the same.</source>
        <translation>Ein Sprachbild, das dramatisiert; schlichte Worte sagen dasselbe.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>A judgement, not a description: it tells the reader what to think of the thing.</source>
        <translation>Ein Urteil, keine Beschreibung: Es sagt, was man davon halten soll.</translation>
    </message>
    <message>
        <source>A lesson cannot be in &quot;{1}&quot;.</source>
        <translation>Ein Unterrichtspaket kann nicht in „{1}“ sein.</translation>
    </message>
    <message>
        <source>A lesson could not be taken over: {1}</source>
        <translation>Ein Unterrichtspaket konnte nicht übernommen werden: {1}</translation>
    </message>
    <message>
        <source>A lesson needs a title.</source>
        <translation>Ein Unterrichtspaket braucht einen Titel.</translation>
    </message>
    <message>
        <source>A name cannot hold a colon.</source>
        <translation>Ein Name darf keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>A name for a thing that already judges it.</source>
        <translation>Ein Name für eine Sache, der sie schon beurteilt.</translation>
    </message>
    <message>
        <source>A saved search could not be taken over: {1}.</source>
        <translation>Eine gespeicherte Suche konnte nicht übernommen werden: {1}.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>A saved search needs something to look for.</source>
        <translation>Eine gespeicherte Suche braucht etwas, wonach sie sucht.</translation>
    </message>
    <message>
        <source>A stored signature could not be read.</source>
        <translation>Eine gespeicherte Signatur ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>A story cannot be merged with itself.</source>
        <translation>Ein Thema kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>A story could not be taken over: {1}.</source>
        <translation>Ein Thema konnte nicht übernommen werden: {1}.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add an outlet with `variorum add`, start the window once, or name another library.</source>
        <translation>Fügen Sie mit `variorum add` ein Medium hinzu, starten Sie das Fenster einmal oder nennen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Add it again after that.</source>
        <translation>Fügen Sie ihn danach noch einmal hinzu.</translation>
    </message>
    <message>
        <source>An article file needs a headline and text.</source>
        <translation>Eine Artikeldatei braucht Überschrift und Text.</translation>
    </message>
    <message>
        <source>An article needs a headline and text.</source>
        <translation>Ein Artikel braucht Überschrift und Text.</translation>
    </message>
    <message>
        <source>An entry without a name</source>
        <translation>Ein Eintrag ohne Namen</translation>
    </message>
    <message>
        <source>An opinion in the outlet&apos;s own voice; a figure or an example would say more.</source>
        <translation>Eine Meinung in der Stimme des Mediums; eine Zahl oder ein Beispiel sagte mehr.</translation>
    </message>
    <message>
        <source>Another program, or this computer&apos;s firewall, keeps Variorum from being reached.</source>
        <translation>Ein anderes Programm oder die Firewall dieses Computers verhindert, dass Variorum erreicht wird.</translation>
    </message>
    <message>
        <source>Another saved search is called “{1}”.</source>
        <translation>Eine andere gespeicherte Suche heißt „{1}“.</translation>
    </message>
    <message>
        <source>Ask for the file once more, or make the lesson again.</source>
        <translation>Lassen Sie sich die Datei noch einmal geben oder erstellen Sie das Paket neu.</translation>
    </message>
    <message>
        <source>Ask the student to save and send them once more.</source>
        <translation>Bitten Sie die Person, sie noch einmal zu speichern und zu senden.</translation>
    </message>
    <message>
        <source>Ask the student to write it and save again.</source>
        <translation>Bitten Sie die Person, ihn einzutragen und noch einmal zu speichern.</translation>
    </message>
    <message>
        <source>Asking feeds</source>
        <translation>Feeds werden abgerufen</translation>
    </message>
    <message>
        <source>Asking {1}</source>
        <translation>{1} wird abgerufen</translation>
    </message>
    <message>
        <source>Backups are looked for in {1}.</source>
        <translation>Sicherungen werden in {1} gesucht.</translation>
    </message>
    <message>
        <source>Both are in one JSON object a line.</source>
        <translation>Beide stehen in einem JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {1}, by the outlets&apos; servers {2}.</source>
        <translation>Nach der Uhr dieses Computers ist der {1}, nach den Servern der Medien der {2}.</translation>
    </message>
    <message>
        <source>Casts doubt on what is said; &quot;said&quot; does not.</source>
        <translation>Zieht das Gesagte in Zweifel; „sagte“ tut das nicht.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the address; the fault is probably at the outlet.</source>
        <translation>Prüfen Sie die Adresse; der Fehler liegt wahrscheinlich beim Medium.</translation>
    </message>
    <message>
        <source>Check the address; the feed may have moved.</source>
        <translation>Prüfen Sie die Adresse; der Feed ist vielleicht umgezogen.</translation>
    </message>
    <message>
        <source>Check the connection and the address.</source>
        <translation>Prüfen Sie Verbindung und Adresse.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Prüfen Sie die Datei und ihre Rechte.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the room on the disk, or name another file.</source>
        <translation>Prüfen Sie Ordner, Rechte und freien Speicherplatz oder geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>Check the name and the secret.</source>
        <translation>Prüfen Sie die Zugangsdaten.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Prüfen Sie den Namen der Datei.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .lesson.html: the page that a teacher made with Variorum.</source>
        <translation>Wählen Sie eine Datei, die auf .lesson.html endet: die Seite, die eine Lehrkraft mit Variorum erstellt hat.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .marks.json: what a student saved in the lesson.</source>
        <translation>Wählen Sie eine Datei, die auf .marks.json endet: was jemand im Unterrichtspaket gespeichert hat.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Choose some of the story&apos;s articles, not all and not none.</source>
        <translation>Wählen Sie einige Artikel des Themas: mindestens einen, aber nicht alle.</translation>
    </message>
    <message>
        <source>Choose two outlets or more for the lesson.</source>
        <translation>Wählen Sie zwei oder mehr Medien für das Unterrichtspaket.</translation>
    </message>
    <message>
        <source>Colours how something was done.</source>
        <translation>Färbt, wie etwas getan wurde.</translation>
    </message>
    <message>
        <source>Colours how something was said; &quot;said&quot; is plainer.</source>
        <translation>Färbt, wie etwas gesagt wurde; „sagte“ ist schlichter.</translation>
    </message>
    <message>
        <source>Compare them with the very file that the class worked on: each lesson has an id of its own.</source>
        <translation>Vergleichen Sie sie mit genau der Datei, an der die Klasse gearbeitet hat: Jedes Unterrichtspaket hat seine eigene Kennung.</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Artikel werden verglichen</translation>
    </message>
    <message>
        <source>Connects people without saying how; what the connection is would show it.</source>
        <translation>Verbindet Menschen, ohne zu sagen, wie; worin die Verbindung besteht, würde es zeigen.</translation>
    </message>
    <message>
        <source>Copy it once more.</source>
        <translation>Bitte kopieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Do this in the window, or close it and try again.</source>
        <translation>Tun Sie dies im Fenster, oder schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Export OPML from the other reader again.</source>
        <translation>Exportieren Sie die OPML-Datei im anderen Programm noch einmal.</translation>
    </message>
    <message>
        <source>Fetching full articles</source>
        <translation>Ganze Artikel werden abgerufen</translation>
    </message>
    <message>
        <source>Fetching pages</source>
        <translation>Seiten werden abgerufen</translation>
    </message>
    <message>
        <source>Finding stories</source>
        <translation>Themen werden gesucht</translation>
    </message>
    <message>
        <source>For example: &quot;article .body, .standfirst&quot;</source>
        <translation>Zum Beispiel: „article .body, .standfirst“</translation>
    </message>
    <message>
        <source>Free some space and try again; what was stored before is safe.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; bisher Gespeichertes ist sicher.</translation>
    </message>
    <message>
        <source>Give a .txt, .html or .json file.</source>
        <translation>Geben Sie eine .txt-, .html- oder .json-Datei an.</translation>
    </message>
    <message>
        <source>Give a file that `variorum state export` wrote.</source>
        <translation>Geben Sie eine Datei an, die `variorum state export` geschrieben hat.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give the JSON file of starred articles that the other reader exports.</source>
        <translation>Geben Sie die JSON-Datei der markierten Artikel an, die das andere Programm exportiert.</translation>
    </message>
    <message>
        <source>Give the address of the outlet&apos;s feed, or of its home page to look for one.</source>
        <translation>Geben Sie die Adresse des Feeds an oder die der Startseite, um dort einen zu suchen.</translation>
    </message>
    <message>
        <source>Give the text of one article alone.</source>
        <translation>Geben Sie den Text eines einzelnen Artikels an.</translation>
    </message>
    <message>
        <source>Give two columns: outlet,group.</source>
        <translation>Geben Sie zwei Spalten an: outlet,group.</translation>
    </message>
    <message>
        <source>Give two or more files or addresses.</source>
        <translation>Geben Sie zwei oder mehr Dateien oder Adressen an.</translation>
    </message>
    <message>
        <source>Give {1} at most.</source>
        <translation>Geben Sie höchstens {1} an.</translation>
    </message>
    <message>
        <source>Group the articles again.</source>
        <translation>Gruppieren Sie die Artikel neu.</translation>
    </message>
    <message>
        <source>Hints at something without saying it.</source>
        <translation>Deutet etwas an, ohne es zu sagen.</translation>
    </message>
    <message>
        <source>Holds a name at a distance, as if it were not deserved.</source>
        <translation>Hält einen Namen auf Abstand, als wäre er nicht verdient.</translation>
    </message>
    <message>
        <source>If it is yours, type the address yourself.</source>
        <translation>Wenn es Ihre ist, die Adresse selbst eintippen.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>It asks for a subscription or a login.</source>
        <translation>Es verlangt ein Abonnement oder eine Anmeldung.</translation>
    </message>
    <message>
        <source>It can be in {1}.</source>
        <translation>Möglich sind {1}.</translation>
    </message>
    <message>
        <source>It did not take your sign-in: sign in to it again.</source>
        <translation>Die Anmeldung wurde nicht angenommen: Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>It ends with a link to the rest.</source>
        <translation>Er endet mit einem Link zum Rest.</translation>
    </message>
    <message>
        <source>It failed this time: it is asked again after the usual wait.</source>
        <translation>Dieses Mal ist es fehlgeschlagen: Nach der üblichen Wartezeit wird erneut angefragt.</translation>
    </message>
    <message>
        <source>It failed {1} times in a row: the wait grows each time.</source>
        <translation>Es ist {1}-mal in Folge fehlgeschlagen: Die Wartezeit wächst jedes Mal.</translation>
    </message>
    <message>
        <source>It failed {1} times in a row: the wait grows no longer.</source>
        <translation>Es ist {1}-mal in Folge fehlgeschlagen: Die Wartezeit wächst nicht weiter.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation>Er ist abgeschnitten.</translation>
    </message>
    <message>
        <source>It is far longer than an article; only its beginning was kept.</source>
        <translation>Er ist viel länger als ein Artikel; nur der Anfang wurde behalten.</translation>
    </message>
    <message>
        <source>It is no longer than a teaser.</source>
        <translation>Er ist nicht länger als ein Anreißer.</translation>
    </message>
    <message>
        <source>It is one of: {1}.</source>
        <translation>Möglich ist: {1}.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Später wird es erneut versucht.</translation>
    </message>
    <message>
        <source>It may have {1} letters.</source>
        <translation>Erlaubt sind {1} Zeichen.</translation>
    </message>
    <message>
        <source>It published nothing for {1} days.</source>
        <translation>Seit {1} Tagen ist nichts erschienen.</translation>
    </message>
    <message>
        <source>It stops in the middle of a sentence.</source>
        <translation>Er bricht mitten im Satz ab.</translation>
    </message>
    <message>
        <source>It was not asked: its server says that it is gone for good.</source>
        <translation>Nicht angefragt: Laut Server gibt es den Feed nicht mehr.</translation>
    </message>
    <message>
        <source>It was written anew, with everything that was in it: try again.</source>
        <translation>Sie wurde mit allem, was darin war, neu geschrieben: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its server asked for a pause.</source>
        <translation>Der Server hat um eine Pause gebeten.</translation>
    </message>
    <message>
        <source>Its server says that it is gone for good: it is not asked any more.</source>
        <translation>Laut seinem Server gibt es ihn nicht mehr: Er wird nicht mehr abgerufen.</translation>
    </message>
    <message>
        <source>Its server says that the answer stays fresh so long.</source>
        <translation>Sein Server sagt, dass die Antwort so lange frisch bleibt.</translation>
    </message>
    <message>
        <source>Its time comes at {1} UTC. {2}</source>
        <translation>Es ist um {1} UTC an der Reihe. {2}</translation>
    </message>
    <message>
        <source>Leave them out of the address.</source>
        <translation>Lassen Sie sie in der Adresse weg.</translation>
    </message>
    <message>
        <source>Look for a new one on the outlet&apos;s site.</source>
        <translation>Suchen Sie auf der Seite des Mediums nach einem neuen.</translation>
    </message>
    <message>
        <source>Look on the site for a link named RSS, Atom or feed, and give its address.</source>
        <translation>Suchen Sie auf der Website einen Link namens RSS, Atom oder Feed und geben Sie seine Adresse an.</translation>
    </message>
    <message>
        <source>Looking at the stories again</source>
        <translation>Die Themen werden noch einmal durchgesehen</translation>
    </message>
    <message>
        <source>Looking for quotations</source>
        <translation>Zitate werden gesucht</translation>
    </message>
    <message>
        <source>Makes a change of mind or a compromise sound like a defeat.</source>
        <translation>Lässt ein Umdenken oder einen Kompromiss wie eine Niederlage klingen.</translation>
    </message>
    <message>
        <source>Makes a plain statement sound like boasting or selling.</source>
        <translation>Lässt eine schlichte Aussage nach Prahlen oder Anpreisen klingen.</translation>
    </message>
    <message>
        <source>Makes one event part of a series; which others are meant would show it.</source>
        <translation>Macht ein Ereignis zum Teil einer Reihe; welche anderen gemeint sind, würde es zeigen.</translation>
    </message>
    <message>
        <source>Makes the reader curious before anything is told.</source>
        <translation>Macht neugierig, bevor etwas gesagt ist.</translation>
    </message>
    <message>
        <source>Makes the speaker sound as if giving in or owning up; &quot;said&quot; leaves that open.</source>
        <translation>Klingt, als gäbe jemand nach oder gestünde etwas; „sagte“ lässt das offen.</translation>
    </message>
    <message>
        <source>Marks of an article of {1} could not be read: {2}.</source>
        <translation>Markierungen eines Artikels von {1} konnten nicht gelesen werden: {2}.</translation>
    </message>
    <message>
        <source>Move it to another story instead.</source>
        <translation>Verschieben Sie ihn stattdessen in ein anderes Thema.</translation>
    </message>
    <message>
        <source>Move those of one story at a time.</source>
        <translation>Verschieben Sie nur die eines Themas auf einmal.</translation>
    </message>
    <message>
        <source>Name a file inside it.</source>
        <translation>Geben Sie eine Datei darin an.</translation>
    </message>
    <message>
        <source>Name another file, or move that one away.</source>
        <translation>Geben Sie eine andere Datei an oder verschieben Sie die vorhandene.</translation>
    </message>
    <message>
        <source>Names a motive that nobody has owned to; what was done would leave that open.</source>
        <translation>Nennt einen Beweggrund, den niemand eingeräumt hat; was getan wurde, ließe ihn offen.</translation>
    </message>
    <message>
        <source>No article text was found in {1}.</source>
        <translation>In {1} wurde kein Artikeltext gefunden.</translation>
    </message>
    <message>
        <source>No article was found on the page.</source>
        <translation>Auf der Seite wurde kein Artikel gefunden.</translation>
    </message>
    <message>
        <source>No feed was found at {1}.</source>
        <translation>Unter {1} wurde kein Feed gefunden.</translation>
    </message>
    <message>
        <source>No other device can be let in here.</source>
        <translation>Hier kann kein anderes Gerät eingelassen werden.</translation>
    </message>
    <message>
        <source>Nobody can be reached just now: it shows when that ends.</source>
        <translation>Gerade ist niemand zu erreichen: So zeigt sich, wann das vorbei ist.</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Put it back in its place and try again.</source>
        <translation>Es wird nichts mehr hineingeschrieben. Legen Sie sie an ihren Platz zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Look for a smaller feed.</source>
        <translation>Nichts davon wurde behalten. Suchen Sie einen kleineren Feed.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again after that.</source>
        <translation>Nichts zu tun: Danach wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Of the story “{1}”, {2} articles are not here.</source>
        <translation>Vom Thema „{1}“ fehlen hier {2} Artikel.</translation>
    </message>
    <message>
        <source>One article cannot be compared.</source>
        <translation>Ein Artikel allein lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>One of several names for the same people or group; which name an outlet picks is a choice.</source>
        <translation>Einer von mehreren Namen für dieselben Menschen oder dieselbe Gruppe; welchen ein Medium nimmt, ist eine Wahl.</translation>
    </message>
    <message>
        <source>Only a pointer to the article is there.</source>
        <translation>Nur ein Verweis auf den Artikel ist da.</translation>
    </message>
    <message>
        <source>Only articles of the story itself can be pinned to it.</source>
        <translation>Nur Artikel des Themas selbst lassen sich darin festhalten.</translation>
    </message>
    <message>
        <source>Only articles of the story itself can be split off.</source>
        <translation>Nur Artikel des Themas selbst lassen sich abtrennen.</translation>
    </message>
    <message>
        <source>Only one outlet tells this story.</source>
        <translation>Nur ein Medium berichtet darüber.</translation>
    </message>
    <message>
        <source>Only the headline is there.</source>
        <translation>Nur die Überschrift ist da.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Öffnen Sie es in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Open its lesson pack first.</source>
        <translation>Öffnen Sie zuerst ihr Unterrichtspaket.</translation>
    </message>
    <message>
        <source>Paints somebody as being in trouble; who says so, and why, would show it.</source>
        <translation>Stellt jemanden als bedrängt dar; wer das sagt und warum, würde es zeigen.</translation>
    </message>
    <message>
        <source>Presents what follows as an established fact or as obvious.</source>
        <translation>Stellt, was folgt, als erwiesen oder selbstverständlich hin.</translation>
    </message>
    <message>
        <source>Raises a doubt without saying who has it, or why.</source>
        <translation>Weckt einen Zweifel, ohne zu sagen, wer ihn hat und warum.</translation>
    </message>
    <message>
        <source>Reading articles</source>
        <translation>Artikel werden gelesen</translation>
    </message>
    <message>
        <source>Reading quotations</source>
        <translation>Zitate werden gelesen</translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>Die Artikel werden gelesen</translation>
    </message>
    <message>
        <source>Refresh the outlet first.</source>
        <translation>Aktualisieren Sie zuerst das Medium.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>Remove the feed, or look for a new one on the outlet&apos;s site.</source>
        <translation>Entfernen Sie den Feed oder suchen Sie auf der Website des Mediums einen neuen.</translation>
    </message>
    <message>
        <source>Save the article as a text or HTML file.</source>
        <translation>Speichern Sie den Artikel als Text- oder HTML-Datei.</translation>
    </message>
    <message>
        <source>Save the page with its text, or give the text itself.</source>
        <translation>Speichern Sie die Seite mit ihrem Text oder geben Sie den Text selbst an.</translation>
    </message>
    <message>
        <source>Says how little the speaker made of something; the words themselves would show it.</source>
        <translation>Sagt, wie gering jemand etwas schätzte; die Worte selbst würden es zeigen.</translation>
    </message>
    <message>
        <source>Says that it is not proven; whether others state it firmly is worth a look.</source>
        <translation>Sagt, dass es nicht erwiesen ist; ob andere es fest behaupten, ist einen Blick wert.</translation>
    </message>
    <message>
        <source>Says that the speaker avoids an answer; what was asked and what was answered would show it.</source>
        <translation>Sagt, dass jemand einer Antwort ausweicht; was gefragt und was geantwortet wurde, würde es zeigen.</translation>
    </message>
    <message>
        <source>Says what somebody did not do, as if it were owed; &quot;did not&quot; leaves that open.</source>
        <translation>Sagt, was jemand nicht tat, als wäre es geschuldet; „tat nicht“ lässt das offen.</translation>
    </message>
    <message>
        <source>See docs/comparison-json.md for its form.</source>
        <translation>Die Form steht in docs/comparison-json.md.</translation>
    </message>
    <message>
        <source>See docs/comparison-json.md.</source>
        <translation>Siehe docs/comparison-json.md.</translation>
    </message>
    <message>
        <source>Set the clock right: until then nothing is removed for its age.</source>
        <translation>Stellen Sie die Uhr richtig: Bis dahin wird nichts seines Alters wegen entfernt.</translation>
    </message>
    <message>
        <source>Sets two things side by side so that one seems to explain the other.</source>
        <translation>Stellt zwei Dinge so nebeneinander, dass eines das andere zu erklären scheint.</translation>
    </message>
    <message>
        <source>Softens the statement; whether others state it firmly is worth a look.</source>
        <translation>Schwächt die Aussage ab; ob andere sie fest behaupten, ist einen Blick wert.</translation>
    </message>
    <message>
        <source>Some of its lists could not be read any more.</source>
        <translation>Einige ihrer Listen konnten nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Something went wrong in Variorum itself.</source>
        <translation>In Variorum selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Start Variorum once, or run `variorum refresh`.</source>
        <translation>Starten Sie Variorum einmal oder führen Sie `variorum refresh` aus.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Subscribe to its https address.</source>
        <translation>Abonnieren Sie die https-Adresse.</translation>
    </message>
    <message>
        <source>Suggests a hidden motive or dishonesty; a plain verb would not.</source>
        <translation>Legt eine verborgene Absicht oder Unehrlichkeit nahe; ein schlichtes Verb täte das nicht.</translation>
    </message>
    <message>
        <source>Switch that off to fetch anything.</source>
        <translation>Schalten Sie das aus, um etwas abzurufen.</translation>
    </message>
    <message>
        <source>Switch them on in the outlet&apos;s settings.</source>
        <translation>Schalten Sie sie in den Medieneinstellungen ein.</translation>
    </message>
    <message>
        <source>Takes a stand on whether something is true or right; what speaks for and against it would show it.</source>
        <translation>Nimmt Stellung dazu, ob etwas wahr oder richtig ist; was dafür und dagegen spricht, würde es zeigen.</translation>
    </message>
    <message>
        <source>Taking in saved articles</source>
        <translation>Gespeicherte Artikel werden übernommen</translation>
    </message>
    <message>
        <source>Tells the reader how to judge what was done or said.</source>
        <translation>Sagt, wie man das Getane oder Gesagte beurteilen soll.</translation>
    </message>
    <message>
        <source>That is found later; words and “outlet:” are known at once.</source>
        <translation>Das wird erst später ermittelt; Wörter und „outlet:“ sind sofort bekannt.</translation>
    </message>
    <message>
        <source>That is no correction of a grouping.</source>
        <translation>Das ist keine Korrektur einer Gruppierung.</translation>
    </message>
    <message>
        <source>The answer could not be read: it brings the parser to a halt.</source>
        <translation>Die Antwort ließ sich nicht lesen: Sie bringt das Leseprogramm zum Stehen.</translation>
    </message>
    <message>
        <source>The article is part of that story already.</source>
        <translation>Der Artikel gehört schon zu diesem Thema.</translation>
    </message>
    <message>
        <source>The backup {1} is damaged or no library.</source>
        <translation>Die Sicherung {1} ist beschädigt oder keine Bibliothek.</translation>
    </message>
    <message>
        <source>The command &quot;dismiss&quot; needs &quot;key&quot;.</source>
        <translation>Der Befehl „dismiss“ braucht „key“.</translation>
    </message>
    <message>
        <source>The command &quot;group_put&quot; needs &quot;outlets&quot;, a list of names.</source>
        <translation>Der Befehl „group_put“ braucht „outlets“, eine Liste von Namen.</translation>
    </message>
    <message>
        <source>The command &quot;marks_save&quot; needs &quot;marks&quot;.</source>
        <translation>Der Befehl „marks_save“ braucht „marks“.</translation>
    </message>
    <message>
        <source>The engine knows no command &quot;{1}&quot;.</source>
        <translation>Der Hintergrundprozess kennt keinen Befehl „{1}“.</translation>
    </message>
    <message>
        <source>The fault is at the outlet; add it again later.</source>
        <translation>Der Fehler liegt beim Medium; fügen Sie es später noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The fault is at the outlet; it is tried again later.</source>
        <translation>Der Fehler liegt beim Medium; später wird es erneut versucht.</translation>
    </message>
    <message>
        <source>The fault is at the outlet; its other articles are not affected.</source>
        <translation>Der Fehler liegt beim Medium; seine anderen Artikel sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The feed asks for a login: add it unread, then sign in to it.</source>
        <translation>Der Feed verlangt eine Anmeldung: Fügen Sie ihn hinzu, ohne ihn abzurufen, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>The feed asks for a login: sign in to it.</source>
        <translation>Der Feed verlangt eine Anmeldung: Melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>The feed asks not to be asked sooner (ttl).</source>
        <translation>Der Feed bittet, nicht früher abgerufen zu werden (ttl).</translation>
    </message>
    <message>
        <source>The feed has {1} entries; only the newest {2} of them are here.</source>
        <translation>Der Feed hat {1} Einträge; nur die neuesten {2} davon sind hier.</translation>
    </message>
    <message>
        <source>The feed itself has more of it.</source>
        <translation>Der Feed selbst enthält mehr davon.</translation>
    </message>
    <message>
        <source>The feed names hours to leave it alone.</source>
        <translation>Der Feed nennt Stunden, in denen er in Ruhe gelassen werden will.</translation>
    </message>
    <message>
        <source>The file is damaged (line {1}); what could be read is here.</source>
        <translation>Die Datei ist beschädigt (Zeile {1}); was sich lesen ließ, ist hier.</translation>
    </message>
    <message>
        <source>The file was left as it is. Choose another library or restore a backup.</source>
        <translation>Die Datei blieb, wie sie war. Wählen Sie eine andere Bibliothek oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret</source>
        <translation>Der Schlüsselbund hat die Zugangsdaten nicht behalten</translation>
    </message>
    <message>
        <source>The keychain has no sign-in for {1} any more: sign in to it again.</source>
        <translation>Der Schlüsselbund hat keine Anmeldung für {1} mehr: Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The keychain that keyring is set to cannot be loaded</source>
        <translation>Der Schlüsselbund, auf den keyring eingestellt ist, lässt sich nicht laden</translation>
    </message>
    <message>
        <source>The lexicon of loaded wording {1} could not be read.</source>
        <translation>Das Lexikon der wertenden Wörter {1} ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The library is brought up to date for this version of Variorum: that takes a minute or two, and begins anew if you quit meanwhile.</source>
        <translation>Die Bibliothek wird auf den Stand dieser Version von Variorum gebracht: Das dauert ein bis zwei Minuten und beginnt von vorn, wenn Sie inzwischen beenden.</translation>
    </message>
    <message>
        <source>The library {1} can only be read from here.</source>
        <translation>Die Bibliothek {1} lässt sich von hier nur lesen.</translation>
    </message>
    <message>
        <source>The library {1} cannot be opened: {2}.</source>
        <translation>Die Bibliothek {1} lässt sich nicht öffnen: {2}.</translation>
    </message>
    <message>
        <source>The library {1} is in use by a window or another command.</source>
        <translation>Die Bibliothek {1} wird von einem Fenster oder einem anderen Befehl benutzt.</translation>
    </message>
    <message>
        <source>The library {1} was moved, removed or replaced while it was open.</source>
        <translation>Die Bibliothek {1} wurde verschoben, entfernt oder ersetzt, während sie offen war.</translation>
    </message>
    <message>
        <source>The library {1} was not there, so an empty one was begun; a backup of {2} is kept: `variorum restore` brings it back.</source>
        <translation>Die Bibliothek {1} war nicht da, darum wurde eine leere begonnen; eine Sicherung vom {2} ist erhalten: `variorum restore` bringt sie zurück.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The log has the details; please report it.</source>
        <translation>Einzelheiten stehen im Protokoll; bitte melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>The marks of {1} are of a lesson that is not in the library.</source>
        <translation>Die Markierungen von {1} gehören zu einem Unterrichtspaket, das nicht in der Bibliothek ist.</translation>
    </message>
    <message>
        <source>The marks of {1} are of another lesson.</source>
        <translation>Die Markierungen von {1} gehören zu einem anderen Unterrichtspaket.</translation>
    </message>
    <message>
        <source>The name of the tag is too long.</source>
        <translation>Der Name des Schlagworts ist zu lang.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>Das Netz ist wieder da.</translation>
    </message>
    <message>
        <source>The outlet asks for payment.</source>
        <translation>Das Medium verlangt eine Bezahlung.</translation>
    </message>
    <message>
        <source>The outlet may block readers, or ask for a login.</source>
        <translation>Das Medium sperrt vielleicht Leseprogramme aus oder verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The outlet may not show this where you are.</source>
        <translation>Das Medium darf dies an Ihrem Ort vielleicht nicht zeigen.</translation>
    </message>
    <message>
        <source>The outlet says that it is for subscribers, and the text is short.</source>
        <translation>Laut Medium nur für Abonnenten, und der Text ist kurz.</translation>
    </message>
    <message>
        <source>The outlet says that it is for subscribers.</source>
        <translation>Laut Medium nur für Abonnenten.</translation>
    </message>
    <message>
        <source>The outlet&apos;s fault.</source>
        <translation>Fehler des Mediums.</translation>
    </message>
    <message>
        <source>The page asks for a subscription or a login, and the text is short.</source>
        <translation>Die Seite verlangt ein Abonnement oder eine Anmeldung, und der Text ist kurz.</translation>
    </message>
    <message>
        <source>The pictures of this outlet are off.</source>
        <translation>Die Bilder dieses Mediums sind aus.</translation>
    </message>
    <message>
        <source>The search is wrong at character {1}: {2}.</source>
        <translation>Die Suche stimmt ab Zeichen {1} nicht: {2}.</translation>
    </message>
    <message>
        <source>The secret holds letters that cannot be sent.</source>
        <translation>Die Zugangsdaten enthalten Zeichen, die sich nicht senden lassen.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Die Zugangsdaten sind leer.</translation>
    </message>
    <message>
        <source>The secret is longer than a server takes.</source>
        <translation>Die Zugangsdaten sind länger, als ein Server annimmt.</translation>
    </message>
    <message>
        <source>The secret or name holds a line break or another character that cannot be sent.</source>
        <translation>Zugangsdaten oder Name enthalten einen Zeilenumbruch oder ein anderes Zeichen, das sich nicht senden lässt.</translation>
    </message>
    <message>
        <source>The selector is empty or too long.</source>
        <translation>Der Selektor ist leer oder zu lang.</translation>
    </message>
    <message>
        <source>The sentence encoder in {1} could not be read.</source>
        <translation>Der Satzkodierer in {1} ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The state has no list of &quot;{1}&quot;.</source>
        <translation>Der Stand enthält keine Liste „{1}“.</translation>
    </message>
    <message>
        <source>The state has no table of &quot;{1}&quot;.</source>
        <translation>Der Stand enthält keine Tabelle „{1}“.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or does not answer: unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht: Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The usual interval.</source>
        <translation>Der übliche Abstand.</translation>
    </message>
    <message>
        <source>The weights of the wording models {1} could not be read.</source>
        <translation>Die Gewichte der Wortwahlmodelle {1} ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is a file at {1} already.</source>
        <translation>Unter {1} gibt es schon eine Datei.</translation>
    </message>
    <message>
        <source>There is no article to try it on yet.</source>
        <translation>Es gibt noch keinen Artikel, an dem es sich ausprobieren ließe.</translation>
    </message>
    <message>
        <source>There is no correction &quot;{1}&quot;.</source>
        <translation>Es gibt keine Korrektur „{1}“.</translation>
    </message>
    <message>
        <source>There is no file of marks in {1}.</source>
        <translation>In {1} ist keine Datei mit Markierungen.</translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation>Es gibt keine Datei {1}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the library {1}.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für die Bibliothek {1}.</translation>
    </message>
    <message>
        <source>There is no setting &quot;{1}&quot;.</source>
        <translation>Es gibt keine Einstellung „{1}“.</translation>
    </message>
    <message>
        <source>There is no setting “{1}” here.</source>
        <translation>Hier gibt es keine Einstellung „{1}“.</translation>
    </message>
    <message>
        <source>There is no such place to take texts from.</source>
        <translation>Von dort lassen sich keine Texte nehmen.</translation>
    </message>
    <message>
        <source>There is no such way to sign in.</source>
        <translation>Diese Art der Anmeldung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no {1} in the library.</source>
        <translation>In der Bibliothek nicht vorhanden: {1}.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>These are more than {1} files; the rest was left.</source>
        <translation>Das sind mehr als {1} Dateien; die übrigen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>These articles come from several stories.</source>
        <translation>Diese Artikel stammen aus mehreren Themen.</translation>
    </message>
    <message>
        <source>These marks are damaged: {1}.</source>
        <translation>Diese Markierungen sind beschädigt: {1}.</translation>
    </message>
    <message>
        <source>These marks have no student&apos;s name.</source>
        <translation>Bei diesen Markierungen steht kein Name.</translation>
    </message>
    <message>
        <source>This article has no page of its own.</source>
        <translation>Dieser Artikel hat keine eigene Seite.</translation>
    </message>
    <message>
        <source>This article is alone already.</source>
        <translation>Dieser Artikel steht schon allein.</translation>
    </message>
    <message>
        <source>This computer has no keychain to keep the secret in</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für die Zugangsdaten</translation>
    </message>
    <message>
        <source>This correction cannot be undone here.</source>
        <translation>Diese Korrektur lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This file is not a list of feeds (OPML).</source>
        <translation>Diese Datei ist keine Liste von Feeds (OPML).</translation>
    </message>
    <message>
        <source>This is no file of a student&apos;s marks.</source>
        <translation>Das ist keine Datei mit Markierungen aus einem Unterrichtspaket.</translation>
    </message>
    <message>
        <source>This is no lesson pack.</source>
        <translation>Das ist kein Unterrichtspaket.</translation>
    </message>
    <message>
        <source>This is no lesson.</source>
        <translation>Das ist kein Unterrichtspaket.</translation>
    </message>
    <message>
        <source>This is no list of saved articles.</source>
        <translation>Das ist keine Liste gespeicherter Artikel.</translation>
    </message>
    <message>
        <source>This is no state of a Variorum library.</source>
        <translation>Das ist kein Stand einer Variorum-Bibliothek.</translation>
    </message>
    <message>
        <source>This lesson pack has no answer key.</source>
        <translation>Dieses Unterrichtspaket hat keinen Lösungsschlüssel.</translation>
    </message>
    <message>
        <source>This lesson pack is damaged: {1}.</source>
        <translation>Dieses Unterrichtspaket ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>This page holds more than one lesson.</source>
        <translation>Diese Seite enthält mehr als ein Unterrichtspaket.</translation>
    </message>
    <message>
        <source>This page holds no lesson.</source>
        <translation>Diese Seite enthält kein Unterrichtspaket.</translation>
    </message>
    <message>
        <source>This statement cannot be corrected.</source>
        <translation>Diese Aussage lässt sich nicht korrigieren.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Variorum.</source>
        <translation>Das wurde mit einer neueren Version von Variorum erstellt.</translation>
    </message>
    <message>
        <source>Turns a request or a promise into an emotion; a plain verb says only what was asked or promised.</source>
        <translation>Macht aus einer Bitte oder einem Versprechen ein Gefühl; ein schlichtes Verb sagt nur, was erbeten oder versprochen wurde.</translation>
    </message>
    <message>
        <source>Turns the volume up without adding a fact.</source>
        <translation>Dreht lauter, ohne eine Tatsache hinzuzufügen.</translation>
    </message>
    <message>
        <source>Update Variorum to read it.</source>
        <translation>Aktualisieren Sie Variorum, um es zu lesen.</translation>
    </message>
    <message>
        <source>Update Variorum; the file was left as it is.</source>
        <translation>Aktualisieren Sie Variorum; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Use the teacher&apos;s copy, or make the file with its key.</source>
        <translation>Nehmen Sie die Fassung der Lehrkraft oder erstellen Sie die Datei mit dem Lösungsschlüssel.</translation>
    </message>
    <message>
        <source>Variorum stumbled over this page.</source>
        <translation>Variorum ist über diese Seite gestolpert.</translation>
    </message>
    <message>
        <source>Variorum stumbled over what this feed sent.</source>
        <translation>Variorum ist über das gestolpert, was dieser Feed sandte.</translation>
    </message>
    <message>
        <source>Variorum works offline.</source>
        <translation>Variorum arbeitet offline.</translation>
    </message>
    <message>
        <source>Vivid or extreme verb where a plain one would do.</source>
        <translation>Ein grelles Verb, wo ein schlichtes genügte.</translation>
    </message>
    <message>
        <source>What was done so far is kept.</source>
        <translation>Was bisher erledigt wurde, bleibt.</translation>
    </message>
    <message>
        <source>What you marked of {1} could not be taken over: its feed is missing.</source>
        <translation>Was Sie bei {1} markiert haben, konnte nicht übernommen werden: Der Feed fehlt.</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -not, OR, ( ), outlet: story: quote: speaker: tag: after: before: is:</source>
        <translation>Wörter, &quot;eine Wendung&quot;, -nicht, OR, ( ), outlet: story: quote: speaker: tag: after: before: is:</translation>
    </message>
    <message>
        <source>`variorum backups` lists them.</source>
        <translation>`variorum backups` listet sie auf.</translation>
    </message>
    <message>
        <source>a guess is of no outlet of the lesson</source>
        <translation>eine Vermutung nennt kein Medium des Unterrichtspakets</translation>
    </message>
    <message>
        <source>a mark lies outside the texts</source>
        <translation>eine Markierung liegt außerhalb der Texte</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>a part of it is not what it should be</source>
        <translation>ein Teil davon ist nicht, was er sein sollte</translation>
    </message>
    <message>
        <source>a part of it is too long</source>
        <translation>ein Teil davon ist zu lang</translation>
    </message>
    <message>
        <source>a part of them is missing</source>
        <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>a part of them is not what it should be</source>
        <translation>ein Teil davon ist nicht, was er sein sollte</translation>
    </message>
    <message>
        <source>a star stands at the end of a word, not before it</source>
        <translation>ein Sternchen steht am Ende eines Wortes, nicht davor</translation>
    </message>
    <message>
        <source>a web page, not a feed</source>
        <translation>eine Webseite, kein Feed</translation>
    </message>
    <message>
        <source>an answer is to no question of the lesson</source>
        <translation>eine Antwort gehört zu keiner Frage des Unterrichtspakets</translation>
    </message>
    <message>
        <source>an article that is to be moved</source>
        <translation>ein zu verschiebender Artikel</translation>
    </message>
    <message>
        <source>article {1}</source>
        <translation>Artikel {1}</translation>
    </message>
    <message>
        <source>article {1} in a story</source>
        <translation>Artikel {1} in einem Thema</translation>
    </message>
    <message>
        <source>article {1} in this comparison</source>
        <translation>Artikel {1} in diesem Vergleich</translation>
    </message>
    <message>
        <source>at least two letters stand before a star</source>
        <translation>vor einem Sternchen stehen mindestens zwei Buchstaben</translation>
    </message>
    <message>
        <source>backup {1}</source>
        <translation>Sicherung {1}</translation>
    </message>
    <message>
        <source>broke off, or answered in a way that cannot be read</source>
        <translation>brach ab oder antwortete unlesbar</translation>
    </message>
    <message>
        <source>correction {1}</source>
        <translation>Korrektur {1}</translation>
    </message>
    <message>
        <source>could not agree on a safe connection</source>
        <translation>konnte sich auf keine sichere Verbindung einigen</translation>
    </message>
    <message>
        <source>could not be found (no such host, or no connection)</source>
        <translation>war nicht zu finden (kein solcher Server oder keine Verbindung)</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>war nicht zu erreichen</translation>
    </message>
    <message>
        <source>damaged beyond reading</source>
        <translation>unlesbar beschädigt</translation>
    </message>
    <message>
        <source>data that cannot be read, not a feed</source>
        <translation>unlesbare Daten, kein Feed</translation>
    </message>
    <message>
        <source>data, but not a feed</source>
        <translation>Daten, aber kein Feed</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>hat nicht geantwortet</translation>
    </message>
    <message>
        <source>did not answer within {1} s</source>
        <translation>hat innerhalb von {1} s nicht geantwortet</translation>
    </message>
    <message>
        <source>did not finish within {1} s</source>
        <translation>wurde innerhalb von {1} s nicht fertig</translation>
    </message>
    <message>
        <source>feed {1}</source>
        <translation>Feed {1}</translation>
    </message>
    <message>
        <source>fell silent for {1} s</source>
        <translation>blieb {1} s lang stumm</translation>
    </message>
    <message>
        <source>it is longer than any server takes</source>
        <translation>sie ist länger, als irgendein Server annimmt</translation>
    </message>
    <message>
        <source>more than {1} words stand beside OR; leave some of them out</source>
        <translation>mehr als {1} Wörter stehen neben OR; lassen Sie einige davon weg</translation>
    </message>
    <message>
        <source>number: {1}</source>
        <translation>Zahl: {1}</translation>
    </message>
    <message>
        <source>group &quot;{1}&quot;</source>
        <translation>Gruppe „{1}“</translation>
    </message>
    <message>
        <source>It publishes about every {1} days.</source>
        <translation>Etwa alle {1} Tage erscheint etwas.</translation>
    </message>
    <message>
        <source>It publishes about every {1} hours.</source>
        <translation>Etwa alle {1} Stunden erscheint etwas.</translation>
    </message>
    <message>
        <source>It publishes about every {1} minutes.</source>
        <translation>Etwa alle {1} Minuten erscheint etwas.</translation>
    </message>
    <message>
        <source>What comes in cannot be told by “{1}:”.</source>
        <translation>Was hereinkommt, ist an „{1}:“ noch nicht zu erkennen.</translation>
    </message>
    <message>
        <source>is larger than {1}</source>
        <translation>ist größer als {1}</translation>
    </message>
    <message>
        <source>it asks for too many combinations at once</source>
        <translation>sie verlangt zu viele Kombinationen auf einmal</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it holds a name or password</source>
        <translation>sie enthält einen Namen oder ein Passwort</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is damaged (its end is missing)</source>
        <translation>sie ist beschädigt (das Ende fehlt)</translation>
    </message>
    <message>
        <source>it is not a Variorum library</source>
        <translation>es ist keine Variorum-Bibliothek</translation>
    </message>
    <message>
        <source>it is not writable</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>it leads to an address that is not on the web</source>
        <translation>sie führt zu einer Adresse außerhalb des Webs</translation>
    </message>
    <message>
        <source>it was made by a newer version of Variorum</source>
        <translation>sie stammt von einer neueren Version von Variorum</translation>
    </message>
    <message>
        <source>it was made by an older version and has to be brought up to date first</source>
        <translation>sie stammt von einer älteren Version und muss erst aktualisiert werden</translation>
    </message>
    <message>
        <source>it was made by another version of Variorum</source>
        <translation>sie stammt von einer anderen Version von Variorum</translation>
    </message>
    <message>
        <source>its articles cannot be told apart</source>
        <translation>seine Artikel sind nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>its key is not of its texts</source>
        <translation>seine Lösungen gehören nicht zu seinen Texten</translation>
    </message>
    <message>
        <source>its passages do not lie in its texts</source>
        <translation>seine Textstellen liegen nicht in seinen Texten</translation>
    </message>
    <message>
        <source>its place in the library cannot be read</source>
        <translation>ihre Stelle in der Bibliothek ist nicht lesbar</translation>
    </message>
    <message>
        <source>keyring is set to a store that does not encrypt what it keeps</source>
        <translation>keyring ist auf einen Speicher eingestellt, der nicht verschlüsselt</translation>
    </message>
    <message>
        <source>leads to a page that is not the article</source>
        <translation>führt zu einer Seite, die nicht der Artikel ist</translation>
    </message>
    <message>
        <source>lesson {1}</source>
        <translation>Unterrichtspaket {1}</translation>
    </message>
    <message>
        <source>more than {1} words end in a star; write some of them out</source>
        <translation>mehr als {1} Wörter enden mit einem Sternchen; schreiben Sie einige davon aus</translation>
    </message>
    <message>
        <source>no parentheses follow “{1}:”; write “{2}:” before each name</source>
        <translation>auf „{1}:“ folgen keine Klammern; schreiben Sie „{2}:“ vor jeden Namen</translation>
    </message>
    <message>
        <source>not a feed</source>
        <translation>kein Feed</translation>
    </message>
    <message>
        <source>nothing follows “{1}:”</source>
        <translation>nach „{1}:“ folgt nichts</translation>
    </message>
    <message>
        <source>only http and https are read, not {1}</source>
        <translation>gelesen werden nur http und https, nicht {1}</translation>
    </message>
    <message>
        <source>quote: {1}</source>
        <translation>Zitat: {1}</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>removed lesson {1}</source>
        <translation>entferntes Unterrichtspaket {1}</translation>
    </message>
    <message>
        <source>saved search {1}</source>
        <translation>gespeicherte Suche {1}</translation>
    </message>
    <message>
        <source>shows a certificate that is not valid today (look whether this computer&apos;s clock is right)</source>
        <translation>zeigt ein Zertifikat, das heute nicht gültig ist (sehen Sie nach, ob die Uhr dieses Computers richtig geht)</translation>
    </message>
    <message>
        <source>shows a certificate that this computer does not trust</source>
        <translation>zeigt ein Zertifikat, dem dieser Computer nicht vertraut</translation>
    </message>
    <message>
        <source>sound backup</source>
        <translation>unversehrte Sicherung</translation>
    </message>
    <message>
        <source>step {1} of bringing it up to date failed</source>
        <translation>Schritt {1} der Aktualisierung schlug fehl</translation>
    </message>
    <message>
        <source>step {1} that could be taken back</source>
        <translation>Schritt {1}, der sich zurücknehmen ließe</translation>
    </message>
    <message>
        <source>step {1} would leave rows that point to nothing</source>
        <translation>Schritt {1} hinterließe Zeilen, die auf nichts zeigen</translation>
    </message>
    <message>
        <source>story {1}</source>
        <translation>Thema {1}</translation>
    </message>
    <message>
        <source>student {1} in this lesson</source>
        <translation>Person {1} in diesem Unterrichtspaket</translation>
    </message>
    <message>
        <source>the disk or folder does not let it be read</source>
        <translation>Datenträger oder Ordner erlauben das Lesen nicht</translation>
    </message>
    <message>
        <source>the file is cut off or was altered</source>
        <translation>die Datei ist abgeschnitten oder wurde verändert</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>es sind zu viele</translation>
    </message>
    <message>
        <source>there are too many parentheses inside each other</source>
        <translation>zu viele Klammern ineinander</translation>
    </message>
    <message>
        <source>there is a “)” without its “(”</source>
        <translation>eine „)“ ohne ihre „(“</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no “{1}:”; perhaps you mean “{2}:”</source>
        <translation>„{1}:“ gibt es nicht; gemeint ist vielleicht „{2}:“</translation>
    </message>
    <message>
        <source>this is not an address</source>
        <translation>das ist keine Adresse</translation>
    </message>
    <message>
        <source>this “(” is never closed</source>
        <translation>diese „(“ wird nie geschlossen</translation>
    </message>
    <message>
        <source>unpacks to far more than a feed or page can be</source>
        <translation>wird entpackt weit größer, als ein Feed oder eine Seite sein kann</translation>
    </message>
    <message>
        <source>version {1} of article {2}</source>
        <translation>Fassung {1} von Artikel {2}</translation>
    </message>
    <message>
        <source>was not asked: this computer&apos;s proxy is of a kind ({1}) that cannot be used</source>
        <translation>wurde nicht angefragt: Der Proxy dieses Computers ist von einer Art ({1}), die sich nicht nutzen lässt</translation>
    </message>
    <message>
        <source>{1} answered with error {2}.</source>
        <translation>{1} antwortete mit Fehler {2}.</translation>
    </message>
    <message>
        <source>{1} articles could not be read any more.</source>
        <translation>{1} Artikel konnten nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>{1} asks for a pause until {2} UTC.</source>
        <translation>{1} bittet um eine Pause bis {2} UTC.</translation>
    </message>
    <message>
        <source>{1} cannot be unpacked.</source>
        <translation>{1} lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>{1} cannot be {2}.</source>
        <translation>{1} kann nicht {2} sein.</translation>
    </message>
    <message>
        <source>{1} is a sound, a film, a picture or a file to download, not a page.</source>
        <translation>{1} ist ein Ton, ein Film, ein Bild oder eine Datei zum Herunterladen, keine Seite.</translation>
    </message>
    <message>
        <source>{1} is larger than {2} MB, and was not read.</source>
        <translation>{1} ist größer als {2} MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{1} is not fetched from the web: it has no address to change.</source>
        <translation>{1} wird nicht aus dem Netz abgerufen und hat keine Adresse, die man ändern könnte.</translation>
    </message>
    <message>
        <source>{1} is the address of {2}, which you follow already.</source>
        <translation>{1} ist die Adresse von {2}; dem folgen Sie schon.</translation>
    </message>
    <message>
        <source>{1} leads on and on without arriving.</source>
        <translation>{1} leitet immer weiter und kommt nie an.</translation>
    </message>
    <message>
        <source>{1} more entries have something wrong with them.</source>
        <translation>Mit {1} weiteren Einträgen stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>{1} statement made and denied</source>
        <translation>{1} Aussage bejaht und verneint</translation>
    </message>
    <message>
        <source>{1} statements made and denied</source>
        <translation>{1} Aussagen bejaht und verneint</translation>
    </message>
    <message>
        <source>{1} could not be read.</source>
        <translation>{1} ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>{1} could not be read: {2}.</source>
        <translation>{1} ließ sich nicht lesen: {2}.</translation>
    </message>
    <message>
        <source>{1} could not be written: {2}.</source>
        <translation>{1} ließ sich nicht schreiben: {2}.</translation>
    </message>
    <message>
        <source>{1} date differs</source>
        <translation>{1} Datum weicht ab</translation>
    </message>
    <message>
        <source>{1} dates differ</source>
        <translation>{1} Daten weichen ab</translation>
    </message>
    <message>
        <source>{1} detail not in every outlet</source>
        <translation>{1} Einzelheit nicht in jedem Medium</translation>
    </message>
    <message>
        <source>{1} details not in every outlet</source>
        <translation>{1} Einzelheiten nicht in jedem Medium</translation>
    </message>
    <message>
        <source>{1} did not take the sign-in, and it was not kept.</source>
        <translation>{1} nahm die Anmeldung nicht an, sie wurde nicht behalten.</translation>
    </message>
    <message>
        <source>{1} number differs</source>
        <translation>{1} Zahl weicht ab</translation>
    </message>
    <message>
        <source>{1} numbers differ</source>
        <translation>{1} Zahlen weichen ab</translation>
    </message>
    <message>
        <source>{1} has no rows of outlet and group.</source>
        <translation>{1} enthält keine Zeilen mit outlet und group.</translation>
    </message>
    <message>
        <source>{1} is a folder, not a file.</source>
        <translation>{1} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} ist leer.</translation>
    </message>
    <message>
        <source>{1} is gone for good, says its server.</source>
        <translation>{1} gibt es laut Server nicht mehr.</translation>
    </message>
    <message>
        <source>{1} is larger than {2} MB: that is no article.</source>
        <translation>{1} ist größer als {2} MB: Das ist kein Artikel.</translation>
    </message>
    <message>
        <source>{1} is longer than {2} letters: that is no article.</source>
        <translation>{1} ist länger als {2} Zeichen: Das ist kein Artikel.</translation>
    </message>
    <message>
        <source>{1} is no CSV file.</source>
        <translation>{1} ist keine CSV-Datei.</translation>
    </message>
    <message>
        <source>{1} is no archive that can be read.</source>
        <translation>{1} ist kein Archiv, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>{1} is no moment.</source>
        <translation>{1} ist kein Zeitpunkt.</translation>
    </message>
    <message>
        <source>{1} is not a text file.</source>
        <translation>{1} ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{1} is not fetched over https: the secret would travel in the open.</source>
        <translation>{1} wird nicht über https abgerufen: Die Zugangsdaten würden offen übertragen.</translation>
    </message>
    <message>
        <source>{1} is not valid JSON{2}.</source>
        <translation>{1} ist kein gültiges JSON{2}.</translation>
    </message>
    <message>
        <source>{1} is too large for a list of outlets.</source>
        <translation>{1} ist zu groß für eine Liste von Medien.</translation>
    </message>
    <message>
        <source>{1} is {2}, not text.</source>
        <translation>{1} ist {2}, kein Text.</translation>
    </message>
    <message>
        <source>{1} is {2}.</source>
        <translation>{1} ist {2}.</translation>
    </message>
    <message>
        <source>{1} lies inside a private network</source>
        <translation>{1} liegt in einem privaten Netz</translation>
    </message>
    <message>
        <source>{1} must hold one JSON object.</source>
        <translation>{1} muss ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>{1} needs &quot;title&quot; and &quot;text&quot; (or &quot;html&quot;).</source>
        <translation>{1} braucht „title“ und „text“ (oder „html“).</translation>
    </message>
    <message>
        <source>{1} needs an &quot;id&quot;.</source>
        <translation>{1} braucht eine „id“.</translation>
    </message>
    <message>
        <source>{1} offers {2} feeds, and no number {3}.</source>
        <translation>{1} bietet {2} Feeds an, aber keine Nummer {3}.</translation>
    </message>
    <message>
        <source>{1} offers {2} feeds.</source>
        <translation>{1} bietet {2} Feeds an.</translation>
    </message>
    <message>
        <source>{1} pages are too many.</source>
        <translation>{1} Seiten sind zu viele.</translation>
    </message>
    <message>
        <source>{1} quote worded differently</source>
        <translation>{1} Zitat anders formuliert</translation>
    </message>
    <message>
        <source>{1} quotes worded differently</source>
        <translation>{1} Zitate anders formuliert</translation>
    </message>
    <message>
        <source>{1} was not opened: {2}.</source>
        <translation>{1} wurde nicht geöffnet: {2}.</translation>
    </message>
    <message>
        <source>{1} {2}.</source>
        <translation>{1} {2}.</translation>
    </message>
    <message>
        <source>{1}, line {2} needs &quot;id&quot; and &quot;text&quot;.</source>
        <translation>{1}, Zeile {2}, braucht „id“ und „text“.</translation>
    </message>
    <message>
        <source>{1}: &quot;{2}&quot; must be a text.</source>
        <translation>{1}: „{2}“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>{1}: the id &quot;{2}&quot; stands on an earlier line too.</source>
        <translation>{1}: Die id „{2}“ steht schon in einer früheren Zeile.</translation>
    </message>
    <message>
        <source>{1}: {2}.</source>
        <translation>{1}: {2}.</translation>
    </message>
    <message>
        <source>“is:” is followed by {1} or {2}</source>
        <translation>auf „is:“ folgt {1} oder {2}</translation>
    </message>
    <message>
        <source>“{1}” has a password in its address; sign in to it by hand.</source>
        <translation>„{1}“ hat ein Passwort in der Adresse; melden Sie sich dort von Hand an.</translation>
    </message>
    <message>
        <source>“{1}” has an address that is not on the web.</source>
        <translation>„{1}“ hat eine Adresse, die nicht im Web ist.</translation>
    </message>
    <message>
        <source>“{1}” has no feed address.</source>
        <translation>„{1}“ hat keine Feed-Adresse.</translation>
    </message>
    <message>
        <source>“{1}” is no day; write it like 2026-05-01, 2026-05, today or 7d</source>
        <translation>„{1}“ ist kein Tag; möglich sind 2026-05-01, 2026-05, today oder 7d</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The article was taken out of the story.</source>
        <translation>Der Artikel wurde aus dem Thema genommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are a story of their own now.</source>
        <translation>
            <numerusform>%n Artikel ist jetzt ein eigenes Thema.</numerusform>
            <numerusform>%n Artikel sind jetzt ein eigenes Thema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another story</source>
        <translation>In anderes Thema verschieben</translation>
    </message>
    <message>
        <source>Which story do they belong to?</source>
        <translation>Zu welchem Thema gehören sie?</translation>
    </message>
    <message>
        <source>Which story does the article belong to?</source>
        <translation>Zu welchem Thema gehört der Artikel?</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Move them there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Moved to the other story.</source>
        <translation>In das andere Thema verschoben.</translation>
    </message>
    <message>
        <source>Merge with another story</source>
        <translation>Mit anderem Thema zusammenführen</translation>
    </message>
    <message>
        <source>Which story tells the same event as “{title}”?</source>
        <translation>Welches Thema handelt vom selben Ereignis wie „{title}“?</translation>
    </message>
    <message>
        <source>Make them one story</source>
        <translation>Zu einem Thema zusammenführen</translation>
    </message>
    <message>
        <source>The two stories are one now.</source>
        <translation>Die beiden Themen sind jetzt eines.</translation>
    </message>
    <message>
        <source>The articles stay together from now on.</source>
        <translation>Die Artikel bleiben von jetzt an zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>{outlets} in {groups}.</source>
        <translation>{outlets} in {groups}.</translation>
    </message>
    <message>
        <source>Not among your outlets: {names}.</source>
        <translation>Nicht unter Ihren Medien: {names}.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>What you put right. It wins over every later run until you undo it.</source>
        <translation>Was Sie berichtigt haben. Es gilt bei jedem späteren Durchlauf, bis Sie es rückgängig machen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You have corrected nothing yet</source>
        <translation>Sie haben noch nichts korrigiert</translation>
    </message>
    <message>
        <source>Wrong group, or a statement that is wrong? Put it right in the story; it appears here.</source>
        <translation>Falsche Gruppe oder falsche Aussage? Berichtigen Sie das im Thema; die Korrektur steht dann hier.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Großbritannien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Changed since read</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Suche: {text}</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Open this lesson pack</source>
        <translation>Dieses Unterrichtspaket öffnen</translation>
    </message>
    <message>
        <source>It goes into your library</source>
        <translation>Es kommt in Ihre Bibliothek</translation>
    </message>
    <message>
        <source>Add what students marked</source>
        <translation>Hinzufügen, was die Klasse markiert hat</translation>
    </message>
    <message>
        <source>The marks go to their lesson</source>
        <translation>Die Markierungen kommen zu ihrem Unterrichtspaket</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n texts</source>
        <translation>
            <numerusform>%n Text vergleichen</numerusform>
            <numerusform>%n Texte vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side; nothing is added to your library</source>
        <translation>Nebeneinander; Ihrer Bibliothek wird nichts hinzugefügt</translation>
    </message>
    <message>
        <source>Compare this text</source>
        <translation>Diesen Text vergleichen</translation>
    </message>
    <message>
        <source>You are asked what to compare it with</source>
        <translation>Sie werden gefragt, womit</translation>
    </message>
    <message>
        <source>Import these outlets</source>
        <translation>Diese Medien importieren</translation>
    </message>
    <message>
        <source>Those that you follow stay as they are</source>
        <translation>Die, denen Sie folgen, bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Follow this outlet</source>
        <translation>Diesem Medium folgen</translation>
    </message>
    <message>
        <source>This cannot be read here</source>
        <translation>Das kann hier nicht gelesen werden</translation>
    </message>
    <message>
        <source>Texts, saved pages, addresses and lists of outlets (OPML) can be dropped</source>
        <translation>Texte, gespeicherte Seiten, Adressen und Listen von Medien (OPML) können abgelegt werden</translation>
    </message>
</context>
<context>
    <name>EditOutletDialog</name>
    <message>
        <source>Rename outlet</source>
        <translation>Medium umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The background work stopped unexpectedly and was started again; your library is whole.</source>
        <translation>Die Hintergrundarbeit brach unerwartet ab und wurde neu gestartet; Ihre Bibliothek ist unversehrt.</translation>
    </message>
    <message>
        <source>The background work keeps stopping; you can still read. Start Variorum again to retry.</source>
        <translation>Die Hintergrundarbeit bricht immer wieder ab; lesen können Sie weiterhin. Starten Sie Variorum neu, um es noch einmal zu versuchen.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Empty this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Compare files</source>
        <translation>Dateien vergleichen</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>Artikel ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Aus einem anderen Programm importieren</translation>
    </message>
    <message>
        <source>Outlets or saved articles (*.opml *.xml *.json)</source>
        <translation>Medien oder gespeicherte Artikel (*.opml *.xml *.json)</translation>
    </message>
    <message>
        <source>Export outlets</source>
        <translation>Medien exportieren</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml)</source>
        <translation>Abonnements (*.opml)</translation>
    </message>
    <message>
        <source>Export saved articles</source>
        <translation>Gespeicherte Artikel exportieren</translation>
    </message>
    <message>
        <source>Saved articles (*.json)</source>
        <translation>Gespeicherte Artikel (*.json)</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>Thema exportieren</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Place before (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search line</source>
        <translation>Suchzeile schließen</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Nicht in diesem Text</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} von {n}</translation>
    </message>
</context>
<context>
    <name>GivingOut</name>
    <message>
        <source>For students, without answers ({ending})</source>
        <translation>Für die Klasse, ohne Lösungen ({ending})</translation>
    </message>
    <message>
        <source>With the answer key ({ending})</source>
        <translation>Mit dem Lösungsschlüssel ({ending})</translation>
    </message>
    <message>
        <source>Save the student file</source>
        <translation>Die Datei für die Klasse speichern</translation>
    </message>
    <message>
        <source>The student file is {path}.</source>
        <translation>Die Datei für die Klasse ist {path}.</translation>
    </message>
    <message>
        <source>Table ({ending})</source>
        <translation>Tabelle ({ending})</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>The table is {path}.</source>
        <translation>Die Tabelle ist {path}.</translation>
    </message>
    <message>
        <source>{title} – teacher&apos;s guide</source>
        <translation>{title} – für die Lehrkraft</translation>
    </message>
    <message>
        <source>{title} – answer key</source>
        <translation>{title} – Lösungsschlüssel</translation>
    </message>
    <message>
        <source>{title} – worksheet</source>
        <translation>{title} – Arbeitsblatt</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Das Glossar durchsuchen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No term has “{words}” in it. Try fewer letters.</source>
        <translation>Kein Begriff enthält „{words}“. Versuchen Sie weniger Buchstaben.</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>Zum Beispiel: {example}</translation>
    </message>
</context>
<context>
    <name>HandingIn</name>
    <message>
        <source>Save my marks</source>
        <translation>Meine Markierungen speichern</translation>
    </message>
    <message>
        <source>Marks ({ending})</source>
        <translation>Markierungen ({ending})</translation>
    </message>
    <message>
        <source>What you marked is in {path}. Hand it in.</source>
        <translation>Was Sie markiert haben, steht in {path}. Geben Sie die Datei ab.</translation>
    </message>
    <message>
        <source>Add students&apos; marks</source>
        <translation>Markierungen hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of marks</source>
        <translation>Einen Ordner mit Markierungen hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is copied. Copy what a student sent, then do this again.</source>
        <translation>Es ist nichts kopiert. Kopieren Sie, was jemand geschickt hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Reading what was handed in</source>
        <translation>Abgegebenes wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n students&apos; marks were added.</source>
        <translation>
            <numerusform>Die Markierungen einer Person sind da.</numerusform>
            <numerusform>Die Markierungen von %n Personen sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {names} the latest counts.</source>
        <translation>Von {names} zählt das Neueste.</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why…</source>
        <translation>Warum…</translation>
    </message>
    <message>
        <source>The marks of {name} were taken out.</source>
        <translation>Die Markierungen von {name} wurden herausgenommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>As for all: {time}</source>
        <translation>Wie für alle: {time}</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep articles</source>
        <translation>Artikel behalten</translation>
    </message>
    <message>
        <source>&amp;Keep articles of {title}</source>
        <translation>Artikel von {title} &amp;behalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking what is older…</source>
        <translation>Es wird nachgesehen, was älter ist…</translation>
    </message>
    <message>
        <source>Nothing is removed for its age.</source>
        <translation>Nichts wird wegen seines Alters entfernt.</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Change search</source>
        <translation>Suche ändern</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Mute words</source>
        <translation>Wörter stummschalten</translation>
    </message>
    <message>
        <source>The search “{name}” was deleted.</source>
        <translation>Die Suche „{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What “{name}” finds will be marked as read as it comes in.</source>
        <translation>Was „{name}“ findet, wird beim Eintreffen als gelesen markiert.</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Answer key</source>
        <translation>Lösungsschlüssel</translation>
    </message>
    <message>
        <source>This pack has no answer key</source>
        <translation>Dieses Paket hat keinen Lösungsschlüssel</translation>
    </message>
    <message>
        <source>Your teacher keeps it. You can still mark, save what you marked, and hand it in.</source>
        <translation>Die Lehrkraft hat ihn. Sie können trotzdem markieren, speichern und abgeben.</translation>
    </message>
    <message>
        <source>The outlets</source>
        <translation>Die Medien</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Wertende Wörter</translation>
    </message>
    <message>
        <source>Words in quotation marks are the speaker&apos;s and are listed apart.</source>
        <translation>Wörter in Anführungszeichen sind die der zitierten Person und stehen für sich.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>The weightiest details that others report, for each outlet.</source>
        <translation>Für jedes Medium die gewichtigsten Einzelheiten, die andere berichten.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Whom each outlet has something from, and how it says so.</source>
        <translation>Von wem jedes Medium etwas hat, und mit welchen Worten.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>plainly: {words}</source>
        <translation>schlicht: {words}</translation>
    </message>
    <message>
        <source>In quotation marks: {words}</source>
        <translation>In Anführungszeichen: {words}</translation>
    </message>
    <message>
        <source>nothing that we can say</source>
        <translation>nichts, was sich sagen lässt</translation>
    </message>
    <message>
        <source>reported by {outlets}</source>
        <translation>berichtet von {outlets}</translation>
    </message>
    <message>
        <source>maybe here in other words</source>
        <translation>hier vielleicht mit anderen Worten</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>only one outlet has it</source>
        <translation>nur ein Medium hat sie</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste nehmen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Standardtaste</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You changed this key.</source>
        <translation>Diese Taste haben Sie geändert.</translation>
    </message>
    <message>
        <source>New &amp;key for “{command}”</source>
        <translation>Neue &amp;Taste für „{command}“</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”, which would lose it.</source>
        <translation>{key} ist die Taste für „{command}“, das sie damit verlöre.</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
</context>
<context>
    <name>LeftOutTab</name>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen ist</translation>
    </message>
    <message>
        <source>the missing words</source>
        <translation>die fehlenden Worte</translation>
    </message>
    <message>
        <source>maybe the same, worded differently</source>
        <translation>vielleicht dasselbe, anders formuliert</translation>
    </message>
    <message>
        <source>Outlet:</source>
        <translation>Medium:</translation>
    </message>
    <message>
        <source>In at least:</source>
        <translation>In mindestens:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Anzeigen:</translation>
    </message>
    <message>
        <source>Choose whose text is looked at</source>
        <translation>Wählen, wessen Text betrachtet wird</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n other outlets</source>
        <translation>
            <numerusform>%n anderen Medium</numerusform>
            <numerusform>%n anderen Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n details</source>
        <translation>
            <numerusform>{shown} von %n Einzelheit</numerusform>
            <numerusform>{shown} von %n Einzelheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details</source>
        <translation>
            <numerusform>%n Einzelheit</numerusform>
            <numerusform>%n Einzelheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here for this choice.</source>
        <translation>Nichts bei dieser Auswahl.</translation>
    </message>
    <message>
        <source>Show all its details</source>
        <translation>Alle Einzelheiten anzeigen</translation>
    </message>
    <message>
        <source>What {outlet} leaves out</source>
        <translation>Was {outlet} auslässt</translation>
    </message>
    <message numerus="yes">
        <source>Most others report %n of these details.</source>
        <translation>
            <numerusform>Die meisten anderen berichten eine dieser Einzelheiten.</numerusform>
            <numerusform>Die meisten anderen berichten %n dieser Einzelheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>maybe there, worded differently</source>
        <translation>vielleicht vorhanden, anders formuliert</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message numerus="yes">
        <source>Show %n smaller details</source>
        <translation>
            <numerusform>%n kleinere Einzelheit zeigen</numerusform>
            <numerusform>%n kleinere Einzelheiten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is said to be left out of an incomplete text.</source>
        <translation>Von einem unvollständigen Text heißt es nie, er lasse etwas aus.</translation>
    </message>
    <message>
        <source>We found nothing that others report and this outlet does not.</source>
        <translation>Nichts gefunden, was andere berichten und dieses Medium nicht.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>outlets give a number, name, date or quote differently here</source>
        <translation>Medien geben hier eine Zahl, einen Namen, ein Datum oder ein Zitat verschieden an</translation>
    </message>
    <message>
        <source>the same is said in other words</source>
        <translation>dasselbe, in anderen Worten gesagt</translation>
    </message>
    <message>
        <source>no other text that we have reports this</source>
        <translation>kein anderer vorliegender Text berichtet dies</translation>
    </message>
    <message>
        <source>a word that judges as it tells; inside quotes it is the speaker&apos;s</source>
        <translation>ein Wort, das beim Berichten wertet; in Anführungszeichen ist es das der zitierten Person</translation>
    </message>
    <message>
        <source>another outlet comes close, but may mean something else</source>
        <translation>ein anderes Medium kommt dem nahe, meint aber vielleicht etwas anderes</translation>
    </message>
    <message>
        <source>we found no passage that reports this</source>
        <translation>keine Textstelle gefunden, die dies berichtet</translation>
    </message>
    <message>
        <source>a band joins what both report; an amber one, where they give it differently</source>
        <translation>ein Band verbindet, was beide berichten; ein gelbes, wo sie es anders angeben</translation>
    </message>
    <message>
        <source>was in an earlier version of the article</source>
        <translation>stand in einer früheren Fassung des Artikels</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Lesson packs</source>
        <translation>Unterrichtspakete</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a lesson pack, or students&apos; marks</source>
        <translation>Ein Unterrichtspaket oder Markierungen öffnen</translation>
    </message>
    <message>
        <source>No lesson packs yet</source>
        <translation>Noch keine Unterrichtspakete</translation>
    </message>
    <message>
        <source>A lesson pack is one story frozen for a class: a single file that opens in any browser, without a network. Students mark loaded words and missing details, and hand that in. To make one, open a story first; or look at those that are ready for a class.</source>
        <translation>Ein Unterrichtspaket ist ein Thema, für eine Klasse festgehalten: eine einzige Datei, die jeder Browser ohne Netz öffnet. Die Klasse markiert wertende Wörter und fehlende Einzelheiten und gibt das ab. Öffnen Sie zuerst ein Thema; oder sehen Sie sich fertige Unterrichtsstunden an.</translation>
    </message>
    <message>
        <source>Open the sample lessons</source>
        <translation>Beispielstunden</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Eine erstellen…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Eine Datei öffnen…</translation>
    </message>
    <message>
        <source>Show {count} new</source>
        <translation>Neue anzeigen ({count})</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson pack</source>
        <translation>Unterrichtspaket</translation>
    </message>
    <message>
        <source>Save student file…</source>
        <translation>Datei für die Klasse…</translation>
    </message>
    <message>
        <source>Write the page for students: one file that opens in any browser</source>
        <translation>Die Seite für die Klasse schreiben: eine Datei, die jeder Browser öffnet</translation>
    </message>
    <message>
        <source>Give out in this room…</source>
        <translation>Im Raum austeilen…</translation>
    </message>
    <message>
        <source>Students open it by an address on the board and hand in there; no internet is needed</source>
        <translation>Die Klasse öffnet es über eine Adresse an der Tafel und gibt dort ab; ohne Internet</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Arbeitsblatt…</translation>
    </message>
    <message>
        <source>As PDF: texts with numbered lines, tasks and room to write</source>
        <translation>Als PDF: Texte mit nummerierten Zeilen, Aufgaben und Platz zum Schreiben</translation>
    </message>
    <message>
        <source>Answer key…</source>
        <translation>Lösungsschlüssel…</translation>
    </message>
    <message>
        <source>As PDF: the outlets, loaded words and left-out details</source>
        <translation>Als PDF: die Medien, wertende Wörter und ausgelassene Einzelheiten</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide…</source>
        <translation>Für die Lehrkraft…</translation>
    </message>
    <message>
        <source>As PDF, one page for you: goals, times, where to look in these texts, questions</source>
        <translation>Als PDF, eine Seite für Sie: Ziele, Zeiten, wo sich in diesen Texten das Hinsehen lohnt, Fragen</translation>
    </message>
    <message>
        <source>Views of the lesson</source>
        <translation>Ansichten des Unterrichtspakets</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Beside the program</source>
        <translation>Vergleich mit dem Programm</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>Students who handed in</source>
        <translation>Lernende, die abgegeben haben</translation>
    </message>
    <message>
        <source>hide outlet names</source>
        <translation>Mediennamen verbergen</translation>
    </message>
    <message>
        <source>show outlet names</source>
        <translation>Mediennamen zeigen</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>eine Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Student {number}</source>
        <translation>Person {number}</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message numerus="yes">
        <source>%n students handed in</source>
        <translation>
            <numerusform>eine Person hat abgegeben</numerusform>
            <numerusform>%n Personen haben abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody handed in yet</source>
        <translation>noch nichts abgegeben</translation>
    </message>
    <message>
        <source>names hidden</source>
        <translation>Namen verborgen</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>erstellt am {when}</translation>
    </message>
    <message>
        <source>with answer key</source>
        <translation>mit Lösungsschlüssel</translation>
    </message>
    <message>
        <source>without answer key</source>
        <translation>ohne Lösungsschlüssel</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n students</source>
        <translation>
            <numerusform>{count} von %n Person</numerusform>
            <numerusform>{count} von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>How far a class agrees is told once two students have marked words.</source>
        <translation>Wie weit eine Klasse sich einig ist, steht hier, sobald zwei Personen Wörter markiert haben.</translation>
    </message>
    <message>
        <source>Nobody marked a loaded word.</source>
        <translation>Niemand hat ein wertendes Wort markiert.</translation>
    </message>
    <message>
        <source>Everybody marked every word.</source>
        <translation>Alle haben jedes Wort markiert.</translation>
    </message>
    <message>
        <source>The class agrees far more than chance would on which words are loaded</source>
        <translation>Welche Wörter werten, darüber ist sich die Klasse weit einiger, als der Zufall es ergäbe</translation>
    </message>
    <message>
        <source>The class agrees in part, more than chance would, on which words are loaded</source>
        <translation>Welche Wörter werten, darüber ist sich die Klasse zum Teil einig, mehr als der Zufall es ergäbe</translation>
    </message>
    <message>
        <source>The class agrees little more than chance would: a good start for a discussion</source>
        <translation>Die Klasse ist sich kaum einiger, als der Zufall es ergäbe: ein guter Anfang für ein Gespräch</translation>
    </message>
    <message>
        <source>The class agrees no more than chance would: a good start for a discussion</source>
        <translation>Die Klasse ist sich nicht einiger, als der Zufall es ergäbe: ein guter Anfang für ein Gespräch</translation>
    </message>
    <message>
        <source>{sentence} (agreement {figure}: 1 is full, 0 is chance).</source>
        <translation>{sentence} (Übereinstimmung {figure}: 1 ist voll, 0 ist Zufall).</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>Put the library and its backups into another folder</source>
        <translation>Die Bibliothek und ihre Sicherungen in einen anderen Ordner legen</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>Copies of the library: make or restore one; marks as a file</source>
        <translation>Kopien der Bibliothek: anlegen oder zurückspielen; Markierungen als Datei</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days that articles are kept</source>
        <translation>Tage, die Artikel aufbewahrt werden</translation>
    </message>
    <message>
        <source>for &amp;ever</source>
        <translation>für &amp;immer</translation>
    </message>
    <message>
        <source>&amp;Use this age</source>
        <translation>Dieses &amp;Alter verwenden</translation>
    </message>
    <message>
        <source>What is older is removed once a day from now on</source>
        <translation>Was älter ist, wird von jetzt an einmal am Tag entfernt</translation>
    </message>
    <message>
        <source>&amp;Remove them now</source>
        <translation>Jetzt &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove now what is older than the age that is set</source>
        <translation>Jetzt entfernen, was älter ist als eingestellt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Keep articles for</source>
        <translation>Artikel auf&amp;bewahren für</translation>
    </message>
    <message>
        <source>What you saved, tagged or noted, stories that you follow or corrected, and every article of theirs stay for ever.</source>
        <translation>Was Sie gespeichert, verschlagwortet oder notiert haben, Themen, denen Sie folgen oder die Sie korrigiert haben, und all deren Artikel bleiben für immer.</translation>
    </message>
    <message>
        <source>WHERE IT IS</source>
        <translation>WO SIE LIEGT</translation>
    </message>
    <message>
        <source>WHAT IS KEPT</source>
        <translation>WAS AUFBEWAHRT WIRD</translation>
    </message>
    <message>
        <source>Kept. It is done once a day, for the first time within a day.</source>
        <translation>Gemerkt. Das geschieht einmal am Tag, erstmals innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>Move the library and its backups to {folder}? It is copied and checked first; then the old file goes.</source>
        <translation>Die Bibliothek und ihre Sicherungen nach {folder} verschieben? Sie wird erst kopiert und geprüft; dann verschwindet die alte Datei.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the library to</source>
        <translation>Die Bibliothek verschieben nach</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>Die Bibliothek wird verschoben…</translation>
    </message>
    <message>
        <source>Looking what is older…</source>
        <translation>Es wird nachgesehen, was älter ist…</translation>
    </message>
    <message>
        <source>Nothing is removed for its age.</source>
        <translation>Nichts wird wegen seines Alters entfernt.</translation>
    </message>
    <message>
        <source>{articles} removed.</source>
        <translation>{articles} entfernt.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Only what is unread</source>
        <translation>Nur Ungelesenes</translation>
    </message>
    <message>
        <source>Show what is read too</source>
        <translation>Auch Gelesenes zeigen</translation>
    </message>
    <message>
        <source>Everything here is read</source>
        <translation>Hier ist alles gelesen</translation>
    </message>
    <message>
        <source>What arrives appears here. What you have read is only hidden.</source>
        <translation>Was eintrifft, erscheint hier. Gelesenes ist nur ausgeblendet.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Einblenden</translation>
    </message>
</context>
<context>
    <name>LookCommands</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>Größerer &amp;Text</translation>
    </message>
    <message>
        <source>Larger article text</source>
        <translation>Artikeltext größer darstellen</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Smaller article text</source>
        <translation>Artikeltext kleiner darstellen</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>N&amp;ormale Textgröße</translation>
    </message>
    <message>
        <source>Article text in its usual size</source>
        <translation>Artikeltext in der üblichen Größe</translation>
    </message>
    <message>
        <source>&amp;Wider text</source>
        <translation>&amp;Breiterer Text</translation>
    </message>
    <message>
        <source>Longer lines of article text</source>
        <translation>Längere Zeilen im Artikeltext</translation>
    </message>
    <message>
        <source>&amp;Narrower text</source>
        <translation>&amp;Schmalerer Text</translation>
    </message>
    <message>
        <source>Shorter lines of article text</source>
        <translation>Kürzere Zeilen im Artikeltext</translation>
    </message>
    <message>
        <source>Show the si&amp;debar</source>
        <translation>Seitenleiste &amp;zeigen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the l&amp;ist</source>
        <translation>&amp;Liste zeigen</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Liste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Only what is &amp;read</source>
        <translation>Nur &amp;was gelesen wird</translation>
    </message>
    <message>
        <source>Hide sidebar and list, or bring them back</source>
        <translation>Seitenleiste und Liste ausblenden oder zurückholen</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen, or go back to a window</source>
        <translation>Den ganzen Bildschirm nutzen oder zum Fenster zurückkehren</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>H&amp;ell</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>Dunkler Text auf hellem Papier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark paper</source>
        <translation>Heller Text auf dunklem Papier</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>Black on white, strong lines</source>
        <translation>Schwarz auf Weiß, kräftige Linien</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>&amp;Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>White on black, strong lines</source>
        <translation>Weiß auf Schwarz, kräftige Linien</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;berblick</translation>
    </message>
    <message>
        <source>What all report, and where they disagree</source>
        <translation>Was alle berichten und wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Annotated</source>
        <translation>&amp;Anmerkungen</translation>
    </message>
    <message>
        <source>One outlet&apos;s article with what the others say in the margin</source>
        <translation>Der Artikel eines Mediums, am Rand was die anderen sagen</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>A table of what each outlet reports, or two texts</source>
        <translation>Eine Tabelle dessen, was jedes Medium berichtet, oder zwei Texte</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>Who is quoted, and each outlet&apos;s cut of it</source>
        <translation>Wer zitiert wird und wie jedes Medium kürzt</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>A&amp;usgelassen</translation>
    </message>
    <message>
        <source>What others report and one outlet does not</source>
        <translation>Was andere berichten und ein Medium nicht</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Wortwahl</translation>
    </message>
    <message>
        <source>Loaded words, and what each calls the same thing</source>
        <translation>Wertende Wörter, und wie jedes dasselbe nennt</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Where each outlet has it from</source>
        <translation>Woher jedes Medium es hat</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>When each reported it, and what changed since</source>
        <translation>Wann jedes es berichtete und was sich seitdem geändert hat</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening your library…</source>
        <translation>Ihre Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <source>How each outlet&apos;s feed is</source>
        <translation>Wie es um den Feed jedes Mediums steht</translation>
    </message>
    <message>
        <source>The class is let in: show its address</source>
        <translation>Die Klasse hat Zugang: Adresse zeigen</translation>
    </message>
    <message>
        <source>Preparing the sample story…</source>
        <translation>Das Beispielthema wird vorbereitet…</translation>
    </message>
    <message>
        <source>One inquiry, told by five invented outlets. It is compared on this computer.</source>
        <translation>Eine Untersuchung, von fünf erfundenen Medien erzählt. Sie wird auf diesem Computer verglichen.</translation>
    </message>
    <message>
        <source>Choose a story or an article</source>
        <translation>Thema oder Artikel wählen</translation>
    </message>
    <message>
        <source>A story shows its outlets side by side: what all report, what only one does, and how.</source>
        <translation>Ein Thema zeigt seine Medien nebeneinander: was alle berichten, was nur eines, und wie.</translation>
    </message>
    <message>
        <source>The report is copied. It has no article text, no addresses and no names of files.</source>
        <translation>Der Bericht ist kopiert. Er enthält weder Artikeltext noch Adressen oder Dateinamen.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Variorum cannot open {names}.</source>
        <translation>Variorum kann {names} nicht öffnen.</translation>
    </message>
    <message>
        <source>The articles of this story stand in another one now.</source>
        <translation>Die Artikel dieses Themas stehen jetzt in einem anderen.</translation>
    </message>
    <message>
        <source>Open that story</source>
        <translation>Dieses Thema öffnen</translation>
    </message>
    <message>
        <source>This story is no longer in the library. You can read it until you open another.</source>
        <translation>Dieses Thema ist nicht mehr in der Bibliothek. Sie können es lesen, bis Sie ein anderes öffnen.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Add outlet…</source>
        <translation>Medium hinzufügen…</translation>
    </message>
    <message>
        <source>Choose from a list…</source>
        <translation>Aus einer Liste wählen…</translation>
    </message>
    <message>
        <source>Import outlets (OPML)…</source>
        <translation>Medien importieren (OPML)…</translation>
    </message>
    <message>
        <source>The window changes its language when the work under way is done.</source>
        <translation>Das Fenster wechselt die Sprache, sobald die laufende Arbeit fertig ist.</translation>
    </message>
    <message>
        <source>This computer has no program for e-mail that answers.</source>
        <translation>Auf diesem Computer antwortet kein E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. It was written to the log; you can go on.</source>
        <translation>Es ist etwas passiert, das nicht passieren sollte. Es steht im Protokoll; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
</context>
<context>
    <name>MakeLessonDialog</name>
    <message>
        <source>Make a lesson pack</source>
        <translation>Ein Unterrichtspaket erstellen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Instructions, which students read above the texts</source>
        <translation>&amp;Anleitung, die die Klasse über den Texten liest</translation>
    </message>
    <message>
        <source>&amp;Questions, one a line, which students answer in writing</source>
        <translation>&amp;Fragen, eine je Zeile, die schriftlich beantwortet werden</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>Ar&amp;tikel</translation>
    </message>
    <message>
        <source>Mark &amp;loaded words</source>
        <translation>&amp;Wertende Wörter markieren</translation>
    </message>
    <message>
        <source>Mark details that others leave &amp;out</source>
        <translation>Einzelheiten markieren, die andere a&amp;uslassen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Guess whi&amp;ch outlet is which</source>
        <translation>&amp;Raten, welches Medium welches ist</translation>
    </message>
    <message>
        <source>The file then holds the outlets&apos; names to choose from.</source>
        <translation>Die Datei enthält dann die Namen der Medien zur Auswahl.</translation>
    </message>
    <message>
        <source>&amp;Hide the outlets&apos; names</source>
        <translation>Die &amp;Namen der Medien verbergen</translation>
    </message>
    <message>
        <source>They are called Outlet A, B, C, also in the texts; dates and links are left out.</source>
        <translation>Sie heißen Medium A, B, C, auch in den Texten; Daten und Links bleiben weg.</translation>
    </message>
    <message>
        <source>Put the answer &amp;key into the students&apos; file</source>
        <translation>Den &amp;Lösungsschlüssel in die Datei der Klasse legen</translation>
    </message>
    <message>
        <source>Then students can look at the answers when they are done; anyone who opens the file in an editor can look at once. Your own copy always has the key.</source>
        <translation>Die Klasse kann die Lösungen dann ansehen, wenn sie fertig ist; wer die Datei in einem Editor öffnet, sieht sie sofort. Ihr eigenes Exemplar enthält den Lösungsschlüssel immer.</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the page and its glossary; the articles stay as they are</source>
        <translation>&amp;Sprache der Seite und ihres Glossars; die Artikel bleiben, wie sie sind</translation>
    </message>
    <message numerus="yes">
        <source>Glossar&amp;y: {count} of %n terms…</source>
        <translation>
            <numerusform>Glossa&amp;r: {count} von %n Begriff…</numerusform>
            <numerusform>Glossa&amp;r: {count} von %n Begriffen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have {words} words: about %n minutes of reading.</source>
        <translation>
            <numerusform>Sie haben {words} Wörter: etwa %n Minute Lesezeit.</numerusform>
            <numerusform>Sie haben {words} Wörter: etwa %n Minuten Lesezeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are incomplete, so nothing can be missing from them: leave that task out, or have their full texts read first.</source>
        <translation>Alle sind unvollständig, also kann nichts in ihnen fehlen: Lassen Sie diese Aufgabe weg oder lassen Sie erst die ganzen Texte lesen.</translation>
    </message>
    <message>
        <source>Make it…</source>
        <translation>Erstellen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The texts are copied as they stand now; later updates change nothing.</source>
        <translation>Die Texte werden so kopiert, wie sie jetzt sind; spätere Aktualisierungen ändern daran nichts.</translation>
    </message>
    <message>
        <source>{outlet} (incomplete)</source>
        <translation>{outlet} (unvollständig)</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are chosen.</source>
        <translation>
            <numerusform>%n Artikel ist gewählt.</numerusform>
            <numerusform>%n Artikel sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two or more: there is nothing to compare in one.</source>
        <translation>Wählen Sie zwei oder mehr: In einem gibt es nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Notes on the text</source>
        <translation>Anmerkungen zum Text</translation>
    </message>
</context>
<context>
    <name>MarkView</name>
    <message>
        <source>Your marks</source>
        <translation>Ihre Markierungen</translation>
    </message>
    <message>
        <source>Loaded word</source>
        <translation>Wertendes Wort</translation>
    </message>
    <message>
        <source>Mark the chosen words, or the word at the caret, as loaded</source>
        <translation>Die gewählten Wörter, oder das am Cursor, als wertend markieren</translation>
    </message>
    <message>
        <source>Missing from…</source>
        <translation>Fehlt bei…</translation>
    </message>
    <message>
        <source>Mark the chosen sentence as a detail that other outlets leave out</source>
        <translation>Den gewählten Satz als Einzelheit markieren, die andere Medien auslassen</translation>
    </message>
    <message>
        <source>I think it is:</source>
        <translation>Ich glaube, es ist:</translation>
    </message>
    <message>
        <source>Which outlet wrote this text?</source>
        <translation>Welches Medium hat diesen Text geschrieben?</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Fragen…</translation>
    </message>
    <message>
        <source>Answer the teacher&apos;s questions in writing</source>
        <translation>Die Fragen der Lehrkraft schriftlich beantworten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last mark back</source>
        <translation>Die letzte Markierung zurücknehmen</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Warum? (freiwillig)</translation>
    </message>
    <message>
        <source>Why you marked this</source>
        <translation>Warum Sie das markiert haben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this mark away</source>
        <translation>Diese Markierung entfernen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name, for the file</source>
        <translation>Ihr Name, für die Datei</translation>
    </message>
    <message>
        <source>Save my marks…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Write a small file to hand in</source>
        <translation>Eine kleine Datei zum Abgeben schreiben</translation>
    </message>
    <message>
        <source>loaded word</source>
        <translation>wertendes Wort</translation>
    </message>
    <message>
        <source>missing elsewhere</source>
        <translation>fehlt anderswo</translation>
    </message>
    <message>
        <source>words that you marked as loaded</source>
        <translation>Wörter, die Sie als wertend markiert haben</translation>
    </message>
    <message>
        <source>a detail that you found nowhere in other articles</source>
        <translation>eine Einzelheit, die Sie in anderen Artikeln nirgends fanden</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>You marked this as loaded</source>
        <translation>Sie haben das als wertend markiert</translation>
    </message>
    <message>
        <source>Missing from {outlets}</source>
        <translation>Fehlt bei {outlets}</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Noch nichts markiert</translation>
    </message>
    <message>
        <source>Choose words with the mouse, or with Shift and the arrow keys, then press a button.</source>
        <translation>Wählen Sie Wörter mit der Maus, oder mit Umschalt und den Pfeiltasten, und drücken Sie dann einen Knopf.</translation>
    </message>
    <message>
        <source>I think it is {outlet}</source>
        <translation>Ich glaube, es ist {outlet}</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Wertend</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Mark as loaded</source>
        <translation>Als wertend markieren</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Diese Markierung entfernen</translation>
    </message>
    <message>
        <source>Your name first</source>
        <translation>Zuerst Ihr Name</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Everything here is read already.</source>
        <translation>Hier ist schon alles gelesen.</translation>
    </message>
    <message>
        <source>{articles} marked as read.</source>
        <translation>{articles} als gelesen markiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{articles} unread again.</source>
        <translation>{articles} wieder ungelesen.</translation>
    </message>
</context>
<context>
    <name>NotCoveredList</name>
    <message>
        <source>Stories that are not covered</source>
        <translation>Themen, die fehlen</translation>
    </message>
    <message>
        <source>Not covered by…</source>
        <translation>Fehlt bei…</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Gruppen…</translation>
    </message>
    <message>
        <source>Make or import groups of outlets</source>
        <translation>Mediengruppen anlegen oder importieren</translation>
    </message>
    <message>
        <source>Also where nothing is known</source>
        <translation>Auch wo nichts bekannt ist</translation>
    </message>
    <message>
        <source>Feeds that failed, were not followed yet, are in another language, or give only parts: no silence can be said of them</source>
        <translation>Feeds, die ausfielen, noch nicht abonniert waren, in einer anderen Sprache sind oder nur Teile liefern: Von ihnen lässt sich kein Schweigen behaupten</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Nicht in</translation>
    </message>
    <message>
        <source>But in</source>
        <translation>Aber in</translation>
    </message>
    <message>
        <source>Count only outlets of</source>
        <translation>Nur Medien zählen aus</translation>
    </message>
    <message>
        <source>or more outlets</source>
        <translation>oder mehr Medien</translation>
    </message>
    <message>
        <source>Group: {name}</source>
        <translation>Gruppe: {name}</translation>
    </message>
    <message>
        <source>or more of {name}</source>
        <translation>oder mehr aus {name}</translation>
    </message>
    <message>
        <source>No outlets yet</source>
        <translation>Noch keine Medien</translation>
    </message>
    <message>
        <source>Add the outlets you read; then this shows what each lacks.</source>
        <translation>Fügen Sie die Medien hinzu, die Sie lesen; hier steht dann, was jedem fehlt.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>{who} carries every story that so many others do. Lower the number to see more.</source>
        <translation>{who} bringt jedes Thema, das so viele andere bringen. Eine kleinere Zahl zeigt mehr.</translation>
    </message>
    <message>
        <source>Show {count} new</source>
        <translation>Neue anzeigen ({count})</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>OutletDialog</name>
    <message>
        <source>Read it from another address; its articles stay</source>
        <translation>Von einer anderen Adresse lesen; die Artikel bleiben</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Adresse ändern…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Outlet settings: {title}</source>
        <translation>Medieneinstellungen: {title}</translation>
    </message>
    <message>
        <source>It is read from this address now: {articles}.</source>
        <translation>Es wird nun von dieser Adresse gelesen: {articles}.</translation>
    </message>
</context>
<context>
    <name>OutletGeneral</name>
    <message>
        <source>As the feed calls itself</source>
        <translation>Wie der Feed sich selbst nennt</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Let it &amp;rest</source>
        <translation>&amp;Ruhen lassen</translation>
    </message>
    <message>
        <source>Not among all &amp;articles</source>
        <translation>Nicht unter &amp;allen Artikeln</translation>
    </message>
    <message>
        <source>Show &amp;pictures</source>
        <translation>&amp;Bilder zeigen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Herausgeber</translation>
    </message>
    <message>
        <source>Feeds of one publisher count as one outlet when stories are compared.</source>
        <translation>Feeds desselben Herausgebers zählen beim Vergleichen als ein Medium.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Look for news</source>
        <translation>&amp;Nach Neuem suchen</translation>
    </message>
    <message>
        <source>It is asked only when you refresh it alone; its articles stay.</source>
        <translation>Es wird nur abgerufen, wenn Sie es einzeln aktualisieren; seine Artikel bleiben.</translation>
    </message>
    <message>
        <source>Its articles stand only under its name, in its folder and in their stories.</source>
        <translation>Seine Artikel stehen nur unter seinem Namen, in seinem Ordner und in ihren Themen.</translation>
    </message>
    <message>
        <source>Pictures of all outlets are on in the settings.</source>
        <translation>Die Bilder aller Medien sind in den Einstellungen eingeschaltet.</translation>
    </message>
    <message>
        <source>Off, pictures are fetched only when you ask for those of one article. On, they are fetched when you open it; their server then sees your network address, and nothing else of you.</source>
        <translation>Aus: Bilder werden nur geholt, wenn Sie die eines Artikels verlangen. Ein: Sie werden beim Öffnen geholt; ihr Server sieht dann Ihre Netzadresse und sonst nichts von Ihnen.</translation>
    </message>
    <message>
        <source>&amp;Keep articles</source>
        <translation>Artikel &amp;behalten</translation>
    </message>
    <message>
        <source>Older ones go once a day. What you saved, tagged, noted or corrected stays for ever.</source>
        <translation>Ältere werden einmal am Tag entfernt. Was Sie gespeichert, verschlagwortet, notiert oder berichtigt haben, bleibt für immer.</translation>
    </message>
    <message>
        <source>As for all: {time}</source>
        <translation>Wie für alle: {time}</translation>
    </message>
    <message>
        <source>Adapted to how often it publishes, and to what its server asks for.</source>
        <translation>Angepasst daran, wie oft es veröffentlicht und was sein Server verlangt.</translation>
    </message>
    <message>
        <source>Later only if its server asks for that. Holds from the next look on.</source>
        <translation>Später nur, wenn der Server darum bittet. Gilt ab dem nächsten Abruf.</translation>
    </message>
    <message>
        <source>Older than that, and removed within a day: {articles}.</source>
        <translation>Älter und binnen eines Tages entfernt: {articles}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>OutletGroupsDialog</name>
    <message>
        <source>Groups of outlets</source>
        <translation>Mediengruppen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Name einer neuen Gruppe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Outlets of the group</source>
        <translation>Medien der Gruppe</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren…</translation>
    </message>
    <message>
        <source>A table with the columns outlet and group</source>
        <translation>Eine Tabelle mit den Spalten outlet und group</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Noch keine Gruppe</translation>
    </message>
    <message>
        <source>Give one a name below, then tick its outlets here. Or import a table.</source>
        <translation>Geben Sie unten einen Namen ein und haken Sie hier ihre Medien an. Oder importieren Sie eine Tabelle.</translation>
    </message>
    <message>
        <source>Groups are yours: Variorum judges no outlet. Use them under “Not covered by…”.</source>
        <translation>Die Gruppen sind Ihre eigenen: Variorum urteilt über kein Medium. Sie dienen unter „Fehlt bei…“.</translation>
    </message>
    <message>
        <source>{outlet} (not followed)</source>
        <translation>{outlet} (nicht abonniert)</translation>
    </message>
    <message>
        <source>Import groups</source>
        <translation>Gruppen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>OutletHealth</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt abgerufen</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Last fetches</source>
        <translation>Letzte Abrufe</translation>
    </message>
    <message>
        <source>Each look at its feed or an article appears here, with what came of it.</source>
        <translation>Hier steht künftig jeder Abruf des Feeds oder eines Artikels und was dabei herauskam.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Noch nichts abgerufen</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Jetzt abrufen</translation>
    </message>
    <message>
        <source>Ask its feed now</source>
        <translation>Den Feed jetzt abrufen</translation>
    </message>
    <message>
        <source>&amp;All activity…</source>
        <translation>&amp;Gesamte Aktivität…</translation>
    </message>
    <message>
        <source>The activity log, at this outlet</source>
        <translation>Das Aktivitätsprotokoll zu diesem Medium</translation>
    </message>
</context>
<context>
    <name>OutletSignIn</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Take it out of the keychain</source>
        <translation>Aus dem Schlüsselbund nehmen</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Name und Passwort</translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation>Token (Bearer)</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>Sign in and ask the feed</source>
        <translation>Anmelden und den Feed abrufen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Coo&amp;kie</source>
        <translation>Coo&amp;kie</translation>
    </message>
    <message>
        <source>The password, token or cookie goes into your system&apos;s keychain and nowhere else: not into the library, an export or a log. It is sent to this outlet&apos;s server only.</source>
        <translation>Passwort, Token oder Cookie kommt in den Schlüsselbund Ihres Systems und sonst nirgendwohin: nicht in die Bibliothek, einen Export oder ein Protokoll. Gesendet wird es nur an den Server dieses Mediums.</translation>
    </message>
    <message>
        <source>You are signed in with a name and password.</source>
        <translation>Angemeldet mit Name und Passwort.</translation>
    </message>
    <message>
        <source>You are signed in with a token.</source>
        <translation>Angemeldet mit einem Token.</translation>
    </message>
    <message>
        <source>You are signed in with a cookie.</source>
        <translation>Angemeldet mit einem Cookie.</translation>
    </message>
    <message>
        <source>You are not signed in to this outlet.</source>
        <translation>Bei diesem Medium nicht angemeldet.</translation>
    </message>
    <message>
        <source>You are signed out; the secret is gone from the keychain.</source>
        <translation>Abgemeldet; die Zugangsdaten sind aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>The secret is kept, but the feed could not be read.</source>
        <translation>Die Zugangsdaten sind gespeichert, aber der Feed ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>You are signed in: {articles}.</source>
        <translation>Angemeldet: {articles}.</translation>
    </message>
</context>
<context>
    <name>OutletText</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>From the &amp;feed</source>
        <translation>Aus dem &amp;Feed</translation>
    </message>
    <message>
        <source>From the article&apos;s &amp;page</source>
        <translation>Von der &amp;Seite des Artikels</translation>
    </message>
    <message>
        <source>A pa&amp;rt of the page, by a CSS selector</source>
        <translation>Ein &amp;Teil der Seite, über einen CSS-Selektor</translation>
    </message>
    <message>
        <source>CSS selector</source>
        <translation>CSS-Selektor</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Read the newest article this way; nothing is kept</source>
        <translation>Den neuesten Artikel so lesen; nichts wird behalten</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Read this outlet that way from now on</source>
        <translation>Dieses Medium von jetzt an so lesen</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <source>The newest article, read this way</source>
        <translation>Der neueste Artikel, so gelesen</translation>
    </message>
    <message>
        <source>See it before you choose</source>
        <translation>Vor der Entscheidung ansehen</translation>
    </message>
    <message>
        <source>“Try it” reads the newest article the way that is chosen above.</source>
        <translation>„Ausprobieren“ liest den neuesten Artikel auf die oben gewählte Art.</translation>
    </message>
    <message>
        <source>Kept. Articles of the last week are read anew by the next refresh.</source>
        <translation>Gemerkt. Artikel der letzten Woche werden bei der nächsten Aktualisierung neu gelesen.</translation>
    </message>
    <message>
        <source>For each article the full text counts: the feed&apos;s, or else its page&apos;s.</source>
        <translation>Für jeden Artikel zählt der ganze Text: der des Feeds oder sonst der seiner Seite.</translation>
    </message>
    <message>
        <source>So far {feed} from the feed and {page} from pages.</source>
        <translation>Bisher {feed} aus dem Feed und {page} von Seiten.</translation>
    </message>
    <message>
        <source>Nothing was found this way; this is the feed&apos;s own text.</source>
        <translation>So wurde nichts gefunden; dies ist der Text aus dem Feed.</translation>
    </message>
    <message>
        <source>{words}, the full text.</source>
        <translation>{words}, vollständig.</translation>
    </message>
    <message>
        <source>{words}, not the full text.</source>
        <translation>{words}, nicht der ganze Text.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Where they differ most</source>
        <translation>Wo sie sich am meisten unterscheiden</translation>
    </message>
    <message>
        <source>What all of them report</source>
        <translation>Was alle berichten</translation>
    </message>
    <message>
        <source>What each says first</source>
        <translation>Was jedes zuerst sagt</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es stammt</translation>
    </message>
    <message>
        <source>What each calls it</source>
        <translation>Wie jedes es nennt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>We marked no loaded words in what the outlets say themselves.</source>
        <translation>In dem, was die Medien selbst sagen, wurde nichts Wertendes markiert.</translation>
    </message>
    <message>
        <source>None in {outlets}</source>
        <translation>Keine in {outlets}</translation>
    </message>
    <message numerus="yes">
        <source>Reported by all %n</source>
        <translation>
            <numerusform>Von allen %n berichtet</numerusform>
            <numerusform>Von allen %n berichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by both</source>
        <translation>Von beiden berichtet</translation>
    </message>
    <message numerus="yes">
        <source>Reported by all %n full texts</source>
        <translation>
            <numerusform>Von %n vollständigen Text berichtet</numerusform>
            <numerusform>Von allen %n vollständigen Texten berichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>We found no quote, number, name or date that they give differently.</source>
        <translation>Kein Zitat, keine Zahl, kein Name und kein Datum gefunden, die sie verschieden angeben.</translation>
    </message>
    <message>
        <source>We found nothing that every full text reports.</source>
        <translation>Nichts gefunden, was jeder vollständige Text berichtet.</translation>
    </message>
    <message>
        <source>We marked no loaded words in full texts; incomplete ones are not counted here.</source>
        <translation>In vollständigen Texten wurde nichts Wertendes markiert; unvollständige zählen hier nicht.</translation>
    </message>
    <message>
        <source>How much of the story each tells</source>
        <translation>Wie viel vom Thema jedes berichtet</translation>
    </message>
    <message>
        <source>Of everything that any outlet reports here, the share that this one reports too. More is not better: a short notice may be all that is needed.</source>
        <translation>Von allem, was ein Medium hier berichtet, der Anteil, den auch dieses berichtet. Mehr ist nicht besser: Eine kurze Meldung kann genügen.</translation>
    </message>
    <message>
        <source>Loaded words in 100 (not counting quotes)</source>
        <translation>Wertende Wörter je 100 (ohne Zitate)</translation>
    </message>
    <message>
        <source>Words that judge as they tell, such as “slammed” or “regime”. What is in quotation marks is the speaker&apos;s and is not counted.</source>
        <translation>Wörter, die beim Berichten werten, wie „abgekanzelt“ oder „Regime“. Was in Anführungszeichen steht, stammt von der zitierten Person und zählt nicht.</translation>
    </message>
    <message>
        <source>What each calls the same thing</source>
        <translation>Wie jedes dasselbe nennt</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Add a tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Enter puts it on the article; a comma parts several</source>
        <translation>Die Eingabetaste gibt es dem Artikel; ein Komma trennt mehrere</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note on this article</source>
        <translation>Eine Notiz zu diesem Artikel schreiben</translation>
    </message>
    <message>
        <source>Your note on this article; only you see it</source>
        <translation>Ihre Notiz zu diesem Artikel; nur Sie sehen sie</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Not kept: copy it if you need it</source>
        <translation>Nicht aufgehoben: kopieren Sie sie bei Bedarf</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The note is gone</source>
        <translation>Die Notiz ist gelöscht</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This outlet is no longer in the library.</source>
        <translation>Dieses Medium ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Lesson pack</source>
        <translation>Unterrichtspaket</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Print: {title}</source>
        <translation>Drucken: {title}</translation>
    </message>
</context>
<context>
    <name>PassageChoiceDialog</name>
    <message>
        <source>Where does {outlet} say this?</source>
        <translation>Wo sagt {outlet} das?</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Wörter der Textstelle</translation>
    </message>
    <message>
        <source>Passages of {outlet}</source>
        <translation>Textstellen von {outlet}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick the passages in which {outlet} reports this:</source>
        <translation>Kreuzen Sie die Textstellen an, in denen {outlet} dies berichtet:</translation>
    </message>
    <message>
        <source>It says this here</source>
        <translation>Hier steht es</translation>
    </message>
    <message>
        <source>It does not say this</source>
        <translation>Es steht hier nicht</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>Names are hidden in stories and articles. Headlines in lists and the sidebar keep them.</source>
        <translation>In Themen und Artikeln sind die Namen verborgen. Überschriften in Listen und die Seitenleiste behalten sie.</translation>
    </message>
    <message>
        <source>Hide sidebar and list</source>
        <translation>Seitenleiste und Liste ausblenden</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>{path} ließ sich nicht schreiben: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert unter {path}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a story or an article first: there is nothing to print.</source>
        <translation>Öffnen Sie zuerst ein Thema oder einen Artikel: Es gibt noch nichts zu drucken.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>Was sich nicht lesen ließ</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>quoted in other words</source>
        <translation>in anderen Worten zitiert</translation>
    </message>
    <message>
        <source>loaded verb</source>
        <translation>wertendes Verb</translation>
    </message>
    <message>
        <source>the words between the quotation marks are not those of another outlet</source>
        <translation>zwischen den Anführungszeichen stehen andere Worte als in einem anderen Medium</translation>
    </message>
    <message>
        <source>the word for “said” judges as it tells</source>
        <translation>das Wort für „sagte“ wertet bereits</translation>
    </message>
    <message>
        <source>Speaker:</source>
        <translation>Wer spricht:</translation>
    </message>
    <message>
        <source>Only where outlets differ</source>
        <translation>Nur wo die Medien abweichen</translation>
    </message>
    <message>
        <source>Words inside quotation marks are the speaker&apos;s. The outlet&apos;s choice is which words to quote, and the verb that introduces them.</source>
        <translation>Was in Anführungszeichen steht, sind Worte der zitierten Person. Das Medium entscheidet, welche es zitiert und mit welchem Verb es sie einführt.</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>Alle Zitate anzeigen</translation>
    </message>
    <message>
        <source>No quote is given in other words.</source>
        <translation>Kein Zitat steht in anderen Worten da.</translation>
    </message>
    <message>
        <source>No outlet quotes anybody in this story.</source>
        <translation>Kein Medium zitiert in diesem Thema jemanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other words</source>
        <translation>
            <numerusform>%n in anderen Worten</numerusform>
            <numerusform>%n in anderen Worten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortened</source>
        <translation>
            <numerusform>%n gekürzt</numerusform>
            <numerusform>%n gekürzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingOn</name>
    <message>
        <source>Everything in this list is read.</source>
        <translation>In dieser Liste ist alles gelesen.</translation>
    </message>
    <message>
        <source>Everything in this list is read. {outlet} comes next, with {articles}.</source>
        <translation>In dieser Liste ist alles gelesen. Als Nächstes kommt {outlet}: {articles}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
</context>
<context>
    <name>Refreshing</name>
    <message>
        <source>You work offline: nothing is fetched.</source>
        <translation>Sie arbeiten offline: Nichts wird abgerufen.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>You follow no outlet yet, so there is nothing to fetch.</source>
        <translation>Sie folgen noch keinem Medium, deshalb gibt es nichts abzurufen.</translation>
    </message>
    <message>
        <source>Add outlet…</source>
        <translation>Medium hinzufügen…</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Preparing the sample story</source>
        <translation>Beispielthema wird vorbereitet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>None of your outlets could be read. Is this computer online?</source>
        <translation>Keines Ihrer Medien ließ sich lesen. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>Was geschehen ist…</translation>
    </message>
    <message>
        <source>The sample story is not ready</source>
        <translation>Das Beispielthema ist nicht bereit</translation>
    </message>
    <message>
        <source>Your own news is here. The list shows recent stories only, so the sample has left it: it is in the menu Help, “Show me around”.</source>
        <translation>Ihre eigenen Nachrichten sind da. Die Liste zeigt nur neuere Themen, deshalb steht das Beispiel nicht mehr darin: Es ist im Menü Hilfe, „Rundgang“.</translation>
    </message>
    <message>
        <source>This is a sample: one inquiry, told by five invented outlets. Look around.</source>
        <translation>Dies ist ein Beispiel: eine Untersuchung, von fünf erfundenen Medien erzählt. Sehen Sie sich um.</translation>
    </message>
    <message>
        <source>Add your first outlet</source>
        <translation>Erstes Medium hinzufügen</translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message>
        <source>Wrong group?</source>
        <translation>Falsche Gruppe?</translation>
    </message>
    <message>
        <source>Articles of the story</source>
        <translation>Artikel des Themas</translation>
    </message>
    <message>
        <source>Move to another story…</source>
        <translation>In anderes Thema verschieben…</translation>
    </message>
    <message>
        <source>Merge with another story…</source>
        <translation>Mit anderem Thema zusammenführen…</translation>
    </message>
    <message>
        <source>Another story tells the same event: make one of both</source>
        <translation>Ein anderes Thema handelt vom selben Ereignis: aus beiden eines machen</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <source>The grouping is right: no later run takes an article out</source>
        <translation>Die Gruppe stimmt: Kein späterer Durchlauf nimmt einen Artikel heraus</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections…</source>
        <translation>
            <numerusform>%n Korrektur…</numerusform>
            <numerusform>%n Korrekturen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a story of these %n</source>
        <translation>
            <numerusform>Ein Thema aus diesem machen</numerusform>
            <numerusform>Ein Thema aus diesen %n machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Korrekturen…</translation>
    </message>
    <message>
        <source>Tick the articles that do not tell this story. Reports in other languages are stories of their own. What you decide stays, whatever a later refresh finds, and can be undone.</source>
        <translation>Kreuzen Sie die Artikel an, die nicht von diesem Thema handeln. Berichte in anderen Sprachen sind eigene Themen. Ihre Entscheidung bleibt, was immer eine spätere Aktualisierung findet, und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>von Ihnen festgehalten</translation>
    </message>
    <message>
        <source>repeats the text of {outlet}: one voice with it</source>
        <translation>wiederholt den Text von {outlet}: eine Stimme mit ihm</translation>
    </message>
    <message>
        <source>because: {reasons}</source>
        <translation>weil: {reasons}</translation>
    </message>
    <message>
        <source>most like {outlet}: “{title}”</source>
        <translation>am ähnlichsten {outlet}: „{title}“</translation>
    </message>
    <message>
        <source>Take it out of the story</source>
        <translation>Aus dem Thema nehmen</translation>
    </message>
</context>
<context>
    <name>RemoveOutletDialog</name>
    <message>
        <source>Remove outlets</source>
        <translation>Medien entfernen</translation>
    </message>
    <message>
        <source>Remove outlet</source>
        <translation>Medium entfernen</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>{title} entfernen?</translation>
    </message>
    <message>
        <source>Their articles leave your library and the stories they are part of. This cannot be undone; articles that you saved go too.</source>
        <translation>Die Artikel verlassen Ihre Bibliothek und die Themen, zu denen sie gehören. Das lässt sich nicht rückgängig machen; auch gespeicherte Artikel verschwinden.</translation>
    </message>
    <message>
        <source>Its articles leave your library and the stories they are part of. This cannot be undone; articles that you saved go too.</source>
        <translation>Die Artikel verlassen Ihre Bibliothek und die Themen, zu denen sie gehören. Das lässt sich nicht rückgängig machen; auch gespeicherte Artikel verschwinden.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Links between passages that report the same</source>
        <translation>Verbindungen zwischen Textstellen, die dasselbe berichten</translation>
    </message>
    <message>
        <source>Each band joins sentences that report the same; an amber one, where something is given differently. Click to bring both into sight.</source>
        <translation>Jedes Band verbindet Sätze, die dasselbe berichten; ein gelbes, wo etwas anders angegeben ist. Ein Klick bringt beide in den Blick.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>in the headline</source>
        <translation>in der Überschrift</translation>
    </message>
    <message>
        <source>part of who wrote it</source>
        <translation>Teil der Autorenangabe</translation>
    </message>
    <message>
        <source>part of an outlet&apos;s name</source>
        <translation>Teil eines Mediennamens</translation>
    </message>
    <message>
        <source>part of a folder&apos;s name</source>
        <translation>Teil eines Ordnernamens</translation>
    </message>
    <message>
        <source>part of the article&apos;s address</source>
        <translation>Teil der Adresse des Artikels</translation>
    </message>
    <message>
        <source>part of a story&apos;s title</source>
        <translation>Teil eines Thementitels</translation>
    </message>
    <message>
        <source>inside quotation marks</source>
        <translation>in Anführungszeichen</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>wer es gesagt hat</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>ein Schlagwort von Ihnen</translation>
    </message>
    <message>
        <source>what the outlet files it under: opinion, sport</source>
        <translation>Rubrik beim Medium: meinung, sport</translation>
    </message>
    <message>
        <source>since a day: 2026-05-01, today, 7d</source>
        <translation>seit einem Tag: 2026-05-01, today, 7d</translation>
    </message>
    <message>
        <source>earlier than a day</source>
        <translation>vor einem Tag</translation>
    </message>
    <message>
        <source>unread, read, saved, changed, tagged, noted</source>
        <translation>unread (ungelesen), read (gelesen), saved (gespeichert), changed (geändert), tagged (mit Schlagwort), noted (mit Notiz)</translation>
    </message>
    <message>
        <source>a phrase, as it stands</source>
        <translation>eine Wendung, wie sie dasteht</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>ohne dieses Wort</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>das eine oder das andere</translation>
    </message>
    <message>
        <source>taken together</source>
        <translation>zusammengenommen</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search stories, articles and quotes</source>
        <translation>Themen, Artikel und Zitate durchsuchen</translation>
    </message>
    <message>
        <source>Ways to narrow a search down</source>
        <translation>Möglichkeiten, eine Suche einzugrenzen</translation>
    </message>
    <message>
        <source>Search articles, quotes, speakers</source>
        <translation>Artikel, Zitate, Personen suchen</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>football OR tennis</source>
        <translation>Fußball OR Tennis</translation>
    </message>
    <message>
        <source>S&amp;earch for</source>
        <translation>S&amp;uchen nach</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Mark as read what it finds</source>
        <translation>Als &amp;gelesen markieren, was sie findet</translation>
    </message>
    <message>
        <source>Now, and what comes in from now on. It stays in its stories: they go on showing who covers them.</source>
        <translation>Jetzt, und was von nun an eintrifft. Es bleibt in seinen Themen: Sie zeigen weiterhin, wer berichtet.</translation>
    </message>
    <message>
        <source>&amp;Tell me when something new comes in</source>
        <translation>&amp;Melden, wenn etwas Neues eintrifft</translation>
    </message>
    <message>
        <source>Sa&amp;ve what comes in</source>
        <translation>&amp;Speichern, was eintrifft</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Kein Schlagwort</translation>
    </message>
    <message>
        <source>Ta&amp;g what comes in</source>
        <translation>Schlagwor&amp;t für das, was eintrifft</translation>
    </message>
    <message>
        <source>From now on. What is saved or tagged is kept for ever.</source>
        <translation>Von nun an. Was gespeichert ist oder ein Schlagwort hat, bleibt für immer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SendPlacesDialog</name>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Places that articles can be sent to</source>
        <translation>Orte, an die Artikel gesendet werden können</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of another place</source>
        <translation>Name eines anderen Ortes</translation>
    </message>
    <message>
        <source>Address of another place</source>
        <translation>Adresse eines anderen Ortes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your browser opens the page of the place, with the article&apos;s address and headline.</source>
        <translation>Ihr Browser öffnet die Seite des Ortes, mit Adresse und Überschrift des Artikels.</translation>
    </message>
    <message>
        <source>Another one: {url} stands for the article&apos;s address, {title} for its headline.</source>
        <translation>Ein anderer: {url} steht für die Adresse des Artikels, {title} für seine Überschrift.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Other places…</source>
        <translation>Andere Orte…</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>That could not be done.</source>
        <translation>Das ließ sich nicht machen.</translation>
    </message>
    <message>
        <source>Stopped, to restore a backup.</source>
        <translation>Angehalten, um eine Sicherung zurückzuspielen.</translation>
    </message>
    <message>
        <source>Stopped, to move the library.</source>
        <translation>Angehalten, um die Bibliothek zu verschieben.</translation>
    </message>
    <message>
        <source>The library could not be read just now.</source>
        <translation>Die Bibliothek ließ sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>The library could not be opened.</source>
        <translation>Die Bibliothek ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Look at {path}, or start Variorum with another library.</source>
        <translation>Prüfen Sie {path} oder starten Sie Variorum mit einer anderen Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>“{name}” can hand in from the other device now.</source>
        <translation>„{name}“ kann jetzt vom anderen Gerät abgeben.</translation>
    </message>
    <message>
        <source>Another device wants to hand in as “{name}”.</source>
        <translation>Ein anderes Gerät will als „{name}“ abgeben.</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Zulassen</translation>
    </message>
    <message numerus="yes">
        <source>%n students handed in</source>
        <translation>
            <numerusform>eine Person hat abgegeben</numerusform>
            <numerusform>%n Personen haben abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Class: {address}</source>
        <translation>Klasse: {address}</translation>
    </message>
    <message numerus="yes">
        <source>The lesson is closed. %n students handed in.</source>
        <translation>
            <numerusform>Der Unterricht ist geschlossen. Eine Person hat abgegeben.</numerusform>
            <numerusform>Der Unterricht ist geschlossen. %n Personen haben abgegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServingDialog</name>
    <message>
        <source>Give out in this room</source>
        <translation>Im Raum austeilen</translation>
    </message>
    <message>
        <source>Students in the same network type this address into a browser. The lesson opens there without its answers, and what they hand in comes here by itself. No internet is needed, and nothing leaves this network.</source>
        <translation>Wer im selben Netz ist, tippt diese Adresse in einen Browser. Dort öffnet sich der Unterricht ohne Lösungen, und was abgegeben wird, kommt von selbst hier an. Internet braucht es nicht, und nichts verlässt dieses Netz.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;End it and close</source>
        <translation>&amp;Beenden und schließen</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Let nobody in any more</source>
        <translation>Niemanden mehr einlassen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The class stays in</source>
        <translation>Die Klasse bleibt drin</translation>
    </message>
    <message>
        <source>This lesson is given out now. End it before you give out another one.</source>
        <translation>Dieses Unterrichtspaket ist gerade ausgeteilt. Beenden Sie das, bevor Sie ein anderes austeilen.</translation>
    </message>
    <message>
        <source>The class is still in. Closing Variorum ends the lesson for everybody.</source>
        <translation>Die Klasse ist noch drin. Wird Variorum geschlossen, endet der Unterricht für alle.</translation>
    </message>
    <message>
        <source>Another device wants to hand in as “{name}”.</source>
        <translation>Ein anderes Gerät will als „{name}“ abgeben.</translation>
    </message>
    <message>
        <source>Only if it is theirs: from then on the name belongs to that device</source>
        <translation>Nur wenn es ihres ist: Von da an gehört der Name zu diesem Gerät</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>This computer is in no network. Connect it to the one that the class is in.</source>
        <translation>Dieser Computer ist in keinem Netz. Verbinden Sie ihn mit dem der Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices opened it</source>
        <translation>
            <numerusform>Auf %n Gerät geöffnet</numerusform>
            <numerusform>Auf %n Geräten geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students handed in</source>
        <translation>
            <numerusform>eine Person hat abgegeben</numerusform>
            <numerusform>%n Personen haben abgegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to: {usual}</source>
        <translation>Zurück auf: {usual}</translation>
    </message>
    <message>
        <source>Reset: {name}</source>
        <translation>Zurücksetzen: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Fetching news</source>
        <translation>Nachrichten abrufen</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Keine Bewegung</translation>
    </message>
    <message>
        <source>Things move</source>
        <translation>Mit Bewegung</translation>
    </message>
    <message>
        <source>Told by most outlets first</source>
        <translation>Von den meisten Medien berichtete zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Most divergent first</source>
        <translation>Am stärksten abweichende zuerst</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Neues suchen alle</translation>
    </message>
    <message>
        <source>How long to wait before a feed is looked at again; outlets that publish seldom are asked less often.</source>
        <translation>Wie lange gewartet wird, bis ein Feed erneut abgerufen wird; Medien, die selten veröffentlichen, werden seltener abgerufen.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Look for news by itself</source>
        <translation>Automatisch nach Neuem suchen</translation>
    </message>
    <message>
        <source>While the window is open, each feed is looked at when its time has come.</source>
        <translation>Solange das Fenster offen ist, wird jeder Feed abgerufen, wenn seine Zeit gekommen ist.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Nothing is fetched, neither by itself nor by Refresh, until this is off again.</source>
        <translation>Nichts wird abgerufen, weder automatisch noch mit „Aktualisieren“, bis dies wieder aus ist.</translation>
    </message>
    <message>
        <source>Fetch full articles</source>
        <translation>Ganze Artikel abrufen</translation>
    </message>
    <message>
        <source>Read an article&apos;s own page if its feed carries only the beginning; else most are incomplete.</source>
        <translation>Die Seite eines Artikels lesen, wenn der Feed nur den Anfang enthält; sonst sind die meisten unvollständig.</translation>
    </message>
    <message>
        <source>Typeface of article text</source>
        <translation>Schriftart der Artikel</translation>
    </message>
    <message>
        <source>One of those that are installed on this computer.</source>
        <translation>Eine von denen, die auf diesem Computer installiert sind.</translation>
    </message>
    <message>
        <source>Icons of outlets</source>
        <translation>Symbole der Medien</translation>
    </message>
    <message>
        <source>Small pictures beside the outlets&apos; names; each site is asked for its own, once a week at most.</source>
        <translation>Kleine Bilder neben den Namen der Medien; jede Website wird höchstens einmal in der Woche nach ihrem gefragt.</translation>
    </message>
    <message>
        <source>Sites asked at once</source>
        <translation>Gleichzeitig angefragte Websites</translation>
    </message>
    <message>
        <source>How many sites are asked at the same time; each gets one request at a time whatever this says.</source>
        <translation>Wie viele Websites zugleich angefragt werden; jede erhält in jedem Fall nur eine Anfrage auf einmal.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>The language of menus, buttons and notices; articles stay in their own.</source>
        <translation>Die Sprache von Menüs, Knöpfen und Hinweisen; Artikel behalten ihre eigene.</translation>
    </message>
    <message>
        <source>Size of article text</source>
        <translation>Größe des Artikeltexts</translation>
    </message>
    <message>
        <source>The size of the letters of an article.</source>
        <translation>Die Größe der Buchstaben eines Artikels.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Width of article text</source>
        <translation>Breite des Artikeltexts</translation>
    </message>
    <message>
        <source>The longest line of an article.</source>
        <translation>Die längste Zeile eines Artikels.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Roomy article text</source>
        <translation>Luftiger Artikeltext</translation>
    </message>
    <message>
        <source>More space between letters, words and lines, which makes reading easier for some, as with dyslexia.</source>
        <translation>Mehr Abstand zwischen Buchstaben, Wörtern und Zeilen, was manchen das Lesen erleichtert, etwa bei Legasthenie.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Bars that run while something is under way, and menus that fade: whether they move or stand still.</source>
        <translation>Balken, die laufen, während etwas im Gange ist, und Menüs, die eingeblendet werden: ob sie sich bewegen oder stillstehen.</translation>
    </message>
    <message>
        <source>Order of stories</source>
        <translation>Reihenfolge der Themen</translation>
    </message>
    <message>
        <source>Which stories come first: told by most outlets, newest, or those in which outlets differ most.</source>
        <translation>Welche Themen vorn stehen: von den meisten Medien berichtete, neueste oder die mit den größten Unterschieden.</translation>
    </message>
    <message>
        <source>Stories of the last</source>
        <translation>Themen der letzten</translation>
    </message>
    <message>
        <source>How far back the list of stories goes.</source>
        <translation>Wie weit die Liste der Themen zurückreicht.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Fold rows that all report</source>
        <translation>Zeilen einklappen, die alle berichten</translation>
    </message>
    <message>
        <source>In the table of a story, rows that every outlet reports alike become one slim line that opens.</source>
        <translation>In der Tabelle eines Themas werden Zeilen, die alle Medien gleich berichten, zu einer schmalen Zeile, die sich öffnet.</translation>
    </message>
    <message>
        <source>Outlet names hidden</source>
        <translation>Mediennamen verborgen</translation>
    </message>
    <message>
        <source>A story&apos;s outlets are called Outlet A, B, C, also in their texts: the words are judged, not the name.</source>
        <translation>Die Medien eines Themas heißen Medium A, B, C, auch in ihren Texten: Beurteilt werden die Worte, nicht der Name.</translation>
    </message>
    <message>
        <source>Pictures of all outlets</source>
        <translation>Bilder aller Medien</translation>
    </message>
    <message>
        <source>They are fetched as an article is opened; their servers then see your network address. Off, you choose outlet by outlet.</source>
        <translation>Sie werden geholt, wenn ein Artikel geöffnet wird; ihre Server sehen dann Ihre Netzadresse. Aus: Sie entscheiden Medium für Medium.</translation>
    </message>
    <message>
        <source>Oldest articles first</source>
        <translation>Älteste Artikel zuerst</translation>
    </message>
    <message>
        <source>Lists of articles begin with the oldest; searches keep their own order.</source>
        <translation>Artikellisten beginnen mit dem ältesten; Suchen behalten ihre eigene Reihenfolge.</translation>
    </message>
    <message>
        <source>Mark as read what you open</source>
        <translation>Als gelesen markieren, was Sie öffnen</translation>
    </message>
    <message>
        <source>Off, articles and stories stay unread until you mark them yourself.</source>
        <translation>Aus: Artikel und Themen bleiben ungelesen, bis Sie sie selbst markieren.</translation>
    </message>
    <message>
        <source>Mark as read what you scroll past</source>
        <translation>Als gelesen markieren, woran Sie vorbeiscrollen</translation>
    </message>
    <message>
        <source>Articles that leave a list at its top by your scrolling are marked as read; Undo takes it back.</source>
        <translation>Artikel, die beim Scrollen oben aus einer Liste verschwinden, werden als gelesen markiert; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Only outlets with something unread</source>
        <translation>Nur Medien mit noch Ungelesenem</translation>
    </message>
    <message>
        <source>The sidebar leaves out outlets and folders of which all is read, unless they need attention.</source>
        <translation>Die Seitenleiste lässt Medien und Ordner weg, von denen alles gelesen ist, außer sie brauchen Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Closing the window leaves Variorum running beside the clock, where it goes on looking for news.</source>
        <translation>Nach dem Schließen des Fensters läuft Variorum neben der Uhr weiter und sucht dort nach Neuem.</translation>
    </message>
    <message>
        <source>Tell me about big stories</source>
        <translation>Große Themen melden</translation>
    </message>
    <message>
        <source>A message of the desktop when so many outlets have come to tell the same story.</source>
        <translation>Eine Meldung des Desktops, wenn so viele Medien über dasselbe Thema berichten.</translation>
    </message>
    <message>
        <source>A story is big from</source>
        <translation>Ein Thema ist groß ab</translation>
    </message>
    <message>
        <source>How many outlets with words of their own it takes.</source>
        <translation>Wie viele Medien mit eigenen Worten es dazu braucht.</translation>
    </message>
    <message>
        <source>outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Tell me about stories that I follow</source>
        <translation>Themen melden, denen ich folge</translation>
    </message>
    <message>
        <source>A message of the desktop when a story that you follow goes on.</source>
        <translation>Eine Meldung des Desktops, wenn ein Thema weitergeht, dem Sie folgen.</translation>
    </message>
    <message>
        <source>Keep articles for</source>
        <translation>Artikel aufbewahren für</translation>
    </message>
    <message>
        <source>Older articles are removed unless they are saved or you corrected their story; 0 keeps everything.</source>
        <translation>Ältere Artikel werden entfernt, außer gespeicherte und solche, deren Thema Sie korrigiert haben; 0 behält alles.</translation>
    </message>
    <message>
        <source>Keep the activity log for</source>
        <translation>Aktivitätsprotokoll aufbewahren für</translation>
    </message>
    <message>
        <source>Older lines of the activity log are removed.</source>
        <translation>Ältere Zeilen des Aktivitätsprotokolls werden entfernt.</translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Sicherungen der letzten Tage</translation>
    </message>
    <message>
        <source>How many daily copies of the library are kept; 0 for none.</source>
        <translation>Wie viele tägliche Kopien der Bibliothek bleiben; 0 für keine.</translation>
    </message>
    <message>
        <source>Backups of the last weeks</source>
        <translation>Sicherungen der letzten Wochen</translation>
    </message>
    <message>
        <source>How many copies of earlier weeks are kept beside the daily ones; 0 for none.</source>
        <translation>Wie viele Kopien früherer Wochen neben den täglichen bleiben; 0 für keine.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>No setting has the words “{query}”.</source>
        <translation>Keine Einstellung enthält „{query}“.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two texts</source>
        <translation>Zwei Texte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>READ</source>
        <translation>LESEN</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Meine Themen</translation>
    </message>
    <message>
        <source>Not covered by…</source>
        <translation>Fehlt bei…</translation>
    </message>
    <message>
        <source>Stories that an outlet or a group of outlets does not carry</source>
        <translation>Themen, die ein Medium oder eine Gruppe von Medien nicht bringt</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Changed since read</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Articles that changed after you read them</source>
        <translation>Artikel, die sich nach dem Lesen geändert haben</translation>
    </message>
    <message>
        <source>OUTLETS</source>
        <translation>MEDIEN</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>CLASS</source>
        <translation>KLASSE</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Lesson packs</source>
        <translation>Unterrichtspakete</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Stumme Wörter</translation>
    </message>
    <message>
        <source>Searches that mark as read what they find</source>
        <translation>Suchen, die als gelesen markieren, was sie finden</translation>
    </message>
    <message>
        <source>What it finds is marked as read.</source>
        <translation>Was sie findet, wird als gelesen markiert.</translation>
    </message>
    <message>
        <source>SEARCHES</source>
        <translation>SUCHEN</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>What comes in is saved.</source>
        <translation>Was eintrifft, wird gespeichert.</translation>
    </message>
    <message>
        <source>What comes in is tagged “{tag}”.</source>
        <translation>Was eintrifft, bekommt das Schlagwort „{tag}“.</translation>
    </message>
    <message>
        <source>OUTLETS · ALL READ</source>
        <translation>MEDIEN · GELESEN</translation>
    </message>
    <message>
        <source>Outlets: all is read</source>
        <translation>Medien: alles ist gelesen</translation>
    </message>
    <message>
        <source>OUTLETS · UNREAD</source>
        <translation>MEDIEN · UNGELESENE</translation>
    </message>
    <message>
        <source>Outlets with something unread</source>
        <translation>Medien mit Ungelesenem</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Suche: {name}</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>SCHLAGWÖRTER</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>the source&apos;s name</source>
        <translation>der Name der Quelle</translation>
    </message>
    <message>
        <source>the words of the passage that name the source</source>
        <translation>die Worte der Textstelle, die die Quelle nennen</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Anzeigen:</translation>
    </message>
    <message>
        <source>Only what one outlet has</source>
        <translation>Nur was ein einziges Medium hat</translation>
    </message>
    <message>
        <source>Outlets and agencies</source>
        <translation>Medien und Agenturen</translation>
    </message>
    <message>
        <source>People, offices and documents</source>
        <translation>Personen, Institutionen, Dokumente</translation>
    </message>
    <message>
        <source>No outlet says whom it has anything from.</source>
        <translation>Kein Medium sagt, von wem es seine Informationen hat.</translation>
    </message>
    <message>
        <source>The program finds persons, offices and documents in English, German, French and Spanish texts; not in the language of these.</source>
        <translation>Das Programm findet Personen, Institutionen und Dokumente in englischen, deutschen, französischen und spanischen Texten, nicht in der Sprache dieser Texte.</translation>
    </message>
    <message>
        <source>No source is one outlet&apos;s alone. Switch the filter off to see all.</source>
        <translation>Keine Quelle steht nur bei einem Medium. Ohne den Filter sind alle zu sehen.</translation>
    </message>
    <message>
        <source>A source that is not named may be the same one in two outlets, or another: nobody can tell from outside.</source>
        <translation>Eine ungenannte Quelle kann in zwei Medien dieselbe sein oder eine andere: Von außen weiß das niemand.</translation>
    </message>
    <message>
        <source>What is not named and leaves no trace cannot be shown.</source>
        <translation>Was nicht genannt ist und keine Spuren hinterlässt, lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>A thick line: prints an agency&apos;s text; such outlets are one voice. Thin: names the source. Dashed: rewrites it. Dotted: shares sentences.</source>
        <translation>Dicke Linie: druckt Agenturtext; solche Medien sind eine Stimme. Dünn: nennt die Quelle. Gestrichelt: schreibt sie um. Gepunktet: teilt Sätze.</translation>
    </message>
    <message>
        <source>No text here.</source>
        <translation>Hier ist kein Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryChoiceDialog</name>
    <message>
        <source>Words of the story</source>
        <translation>Wörter des Themas</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>No story with these words.</source>
        <translation>Kein Thema mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StoryHeader</name>
    <message>
        <source>wrong group?</source>
        <translation>falsche Gruppe?</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n Korrektur</numerusform>
            <numerusform>%n Korrekturen</numerusform>
        </translation>
    </message>
    <message>
        <source>export…</source>
        <translation>exportieren…</translation>
    </message>
    <message>
        <source>lesson pack…</source>
        <translation>Unterrichtspaket…</translation>
    </message>
    <message>
        <source>show outlet names</source>
        <translation>Mediennamen zeigen</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Reihenfolge der Themen</translation>
    </message>
    <message>
        <source>most outlets</source>
        <translation>Medienzahl</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>most divergent</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Only told by several outlets</source>
        <translation>Nur mit mehreren Medien</translation>
    </message>
    <message>
        <source>Follow a story: it appears here, and you are told when it goes on</source>
        <translation>Folgen Sie einem Thema: Es steht hier, und Sie erfahren, wenn es weitergeht</translation>
    </message>
    <message>
        <source>Nothing told by several yet</source>
        <translation>Noch nichts in mehreren Medien</translation>
    </message>
    <message>
        <source>Stories that two or more outlets tell appear here as their articles arrive.</source>
        <translation>Themen in zwei oder mehr Medien erscheinen hier, sobald ihre Artikel eintreffen.</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>Alle Themen anzeigen</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Noch keine Themen</translation>
    </message>
    <message>
        <source>What your outlets publish becomes stories as it is fetched.</source>
        <translation>Was Ihre Medien veröffentlichen, wird zu Themen, sobald es abgerufen ist.</translation>
    </message>
    <message>
        <source>Add an outlet, or bring the outlets of another reader with you.</source>
        <translation>Fügen Sie ein Medium hinzu oder bringen Sie die Medien eines anderen Programms mit.</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Meine Themen</translation>
    </message>
    <message>
        <source>You follow no story yet</source>
        <translation>Sie folgen noch keinem Thema</translation>
    </message>
    <message>
        <source>Show {count} new</source>
        <translation>Neue anzeigen ({count})</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Story</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Views of the story</source>
        <translation>Ansichten des Themas</translation>
    </message>
    <message>
        <source>Comparing the articles…</source>
        <translation>Die Artikel werden verglichen…</translation>
    </message>
    <message>
        <source>Lining up what each outlet says, passage by passage. This runs on your computer.</source>
        <translation>Was jedes Medium sagt, wird Textstelle für Textstelle zugeordnet. Das läuft auf Ihrem Computer.</translation>
    </message>
    <message>
        <source>Only one text so far</source>
        <translation>Bisher nur ein Text</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Artikel lesen</translation>
    </message>
    <message>
        <source>A comparison needs two. It appears here as soon as another outlet reports this. Reports in other languages are stories of their own.</source>
        <translation>Ein Vergleich braucht zwei. Er erscheint hier, sobald ein anderes Medium davon berichtet. Berichte in anderen Sprachen sind eigene Themen.</translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation>Ein Thema wählen</translation>
    </message>
    <message>
        <source>Its outlets appear here side by side: what all report, what only one does, and how.</source>
        <translation>Die Medien erscheinen hier nebeneinander: was alle berichten, was nur eines, und wie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read an article</source>
        <translation>Einen Artikel lesen</translation>
    </message>
    <message>
        <source>Quotes in these texts</source>
        <translation>Zitate in diesen Texten</translation>
    </message>
    <message>
        <source>Details that at least half of the other outlets report and one leaves out</source>
        <translation>Einzelheiten, die mindestens die Hälfte der anderen Medien berichtet und eines auslässt</translation>
    </message>
    <message>
        <source>Loaded words that the outlets use themselves</source>
        <translation>Wertende Wörter, die die Medien selbst verwenden</translation>
    </message>
    <message>
        <source>Sources that are named or shown</source>
        <translation>Quellen, die genannt oder erkennbar sind</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the whole article</source>
        <translation>Überblick über den ganzen Artikel</translation>
    </message>
    <message>
        <source>The whole article, small: amber where something is given differently, green where only this article reports it, blue where others do, hatched where others report something that is not here. Click to go there.</source>
        <translation>Der ganze Artikel, klein: gelb, wo etwas anders angegeben ist, grün, was nur dieser Artikel berichtet, blau, was auch andere berichten, schraffiert, wo andere etwas berichten, das hier fehlt. Ein Klick führt dorthin.</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Choose outlets</source>
        <translation>Medien wählen</translation>
    </message>
    <message>
        <source>Search outlets, countries, subjects</source>
        <translation>Medien, Länder, Themen suchen</translation>
    </message>
    <message>
        <source>Outlets by country</source>
        <translation>Medien nach Land</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose outlets that differ: the same story told by several is what Variorum compares. Nothing is fetched before you press Follow.</source>
        <translation>Wählen Sie Medien, die sich unterscheiden: Variorum vergleicht, wie mehrere über dasselbe berichten. Nichts wird abgerufen, bevor Sie „Folgen“ drücken.</translation>
    </message>
    <message>
        <source>You follow this outlet already.</source>
        <translation>Diesem Medium folgen Sie schon.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Wirtschaft</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>Weiteres Schlagwort…</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Weiteres Schlagwort</translation>
    </message>
    <message>
        <source>Put on all</source>
        <translation>Allen geben</translation>
    </message>
    <message>
        <source>There are no tags yet. Write one above.</source>
        <translation>Es gibt noch keine Schlagwörter. Schreiben Sie oben eines.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tags of {articles}</source>
        <translation>Schlagwörter für {articles}</translation>
    </message>
    <message>
        <source>Some of them have it</source>
        <translation>Einige haben es</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of the glossary</source>
        <translation>Begriffe des Glossars</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>&amp;Those of this lesson</source>
        <translation>Die dieses &amp;Unterrichtspakets</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>They stand on the page and the worksheet, each with an example.</source>
        <translation>Sie stehen auf der Seite und dem Arbeitsblatt, jeder mit einem Beispiel.</translation>
    </message>
</context>
<context>
    <name>TextAndList</name>
    <message>
        <source>Reading:</source>
        <translation>Gelesen wird:</translation>
    </message>
    <message>
        <source>Read another outlet&apos;s article</source>
        <translation>Den Artikel eines anderen Mediums lesen</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n lines skipped: part of the web page, not of the article</source>
        <translation>
            <numerusform>%n Zeile ausgelassen: gehört zur Webseite, nicht zum Artikel</numerusform>
            <numerusform>%n Zeilen ausgelassen: gehören zur Webseite, nicht zum Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>added in the update</source>
        <translation>mit der Aktualisierung hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Outlet:</source>
        <translation>Medium:</translation>
    </message>
    <message>
        <source>Only updates</source>
        <translation>Nur Aktualisierungen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>No update here since the article was first seen.</source>
        <translation>Hier wurde seit dem ersten Abruf nichts aktualisiert.</translation>
    </message>
    <message>
        <source>Times are the outlets&apos; own where they give them, else when the article was first seen here.</source>
        <translation>Zeiten sind die des Mediums, wo es sie angibt, sonst wann der Artikel hier zuerst gesehen wurde.</translation>
    </message>
    <message>
        <source>All of it was first seen here on {when}.</source>
        <translation>Alles hier zuerst gesehen: {when}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>These texts carry no dates.</source>
        <translation>Diese Texte tragen kein Datum.</translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>%n Aktualisierung</numerusform>
            <numerusform>%n Aktualisierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Add outlet</source>
        <translation>Medium hinzufügen</translation>
    </message>
    <message>
        <source>Compare files…</source>
        <translation>Dateien vergleichen…</translation>
    </message>
    <message>
        <source>Compare texts, saved pages or addresses, without any feed</source>
        <translation>Texte, gespeicherte Seiten oder Adressen vergleichen, ganz ohne Feed</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Neues abrufen</translation>
    </message>
    <message>
        <source>Stop; what is done stays</source>
        <translation>Anhalten; Erledigtes bleibt</translation>
    </message>
    <message>
        <source>Follow an outlet by the address of its site or feed</source>
        <translation>Einem Medium über die Adresse seiner Website oder seines Feeds folgen</translation>
    </message>
    <message>
        <source>Show what has changed since you read it</source>
        <translation>Zeigen, was sich seit dem Lesen geändert hat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nothing is fetched. A click ends that</source>
        <translation>Nichts wird abgerufen. Ein Klick beendet das</translation>
    </message>
    <message>
        <source>{what} · {done} of {of}</source>
        <translation>{what} · {done} von {of}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Add your first outlet</source>
        <translation>Erstes Medium hinzufügen</translation>
    </message>
    <message>
        <source>One story, many outlets</source>
        <translation>Ein Thema, viele Medien</translation>
    </message>
    <message>
        <source>Articles about the same event become one story. This sample is invented: five outlets on one day of an inquiry.</source>
        <translation>Artikel über dasselbe Ereignis werden zu einem Thema. Dieses Beispiel ist erfunden: fünf Medien an einem Tag einer Untersuchung.</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>One answer, quoted as “in part” here and “partly” there; six cracks or seven; who “admitted” and who “told”. Click a line to see the sentences it rests on.</source>
        <translation>Eine Antwort, hier als “in part” zitiert und dort als “partly”; sechs Risse oder sieben; wer “admitted” (gab zu) und wer “told” (sagte). Ein Klick auf eine Zeile zeigt die Sätze, auf denen sie beruht.</translation>
    </message>
    <message>
        <source>Read one, see all</source>
        <translation>Einen lesen, alle sehen</translation>
    </message>
    <message>
        <source>One outlet&apos;s whole article. The margin says what the others report at that point; a hatched box is something they report and this one does not.</source>
        <translation>Der ganze Artikel eines Mediums. Am Rand steht, was die anderen an dieser Stelle berichten; ein schraffierter Kasten ist etwas, das sie berichten und dieses nicht.</translation>
    </message>
    <message>
        <source>What one leaves out</source>
        <translation>Was eines auslässt</translation>
    </message>
    <message>
        <source>Choose an outlet: what others report and it does not, the weightiest first, always with its closest passage. “Maybe” means: said in other words, judge for yourself.</source>
        <translation>Wählen Sie ein Medium: was andere berichten und dieses nicht, das Gewichtigste zuerst, immer mit der ähnlichsten Textstelle. „Vielleicht“ heißt: in anderen Worten gesagt, urteilen Sie selbst.</translation>
    </message>
    <message>
        <source>Now your own news</source>
        <translation>Jetzt Ihre eigenen Nachrichten</translation>
    </message>
    <message>
        <source>Give the address of a site or a feed, or take your outlets over from another reader. Nothing is fetched before you ask, and nothing about you is sent.</source>
        <translation>Geben Sie die Adresse einer Website oder eines Feeds an oder übernehmen Sie Ihre Medien aus einem anderen Programm. Nichts wird abgerufen, bevor Sie es wünschen, und nichts über Sie wird gesendet.</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Left:</source>
        <translation>Links:</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Rechts:</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Links und rechts tauschen</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>both report it</source>
        <translation>beide berichten es</translation>
    </message>
    <message>
        <source>given differently</source>
        <translation>anders angegeben</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Worte</translation>
    </message>
    <message>
        <source>only in this text</source>
        <translation>nur in diesem Text</translation>
    </message>
    <message>
        <source>maybe the same</source>
        <translation>vielleicht dasselbe</translation>
    </message>
    <message>
        <source>loaded wording</source>
        <translation>wertende Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%n only in this text</source>
        <translation>
            <numerusform>%n nur in diesem Text</numerusform>
            <numerusform>%n nur in diesem Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at} of %n differences</source>
        <translation>
            <numerusform>{at} von %n Unterschied</numerusform>
            <numerusform>{at} von %n Unterschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>The earlier version</source>
        <translation>Die frühere Fassung</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>Die spätere Fassung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Back to the article (Escape)</source>
        <translation>Zurück zum Artikel (Esc)</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>{number} · {moment}</source>
        <translation>{number} · {moment}</translation>
    </message>
    <message>
        <source>{number} · {moment} · announced</source>
        <translation>{number} · {moment} · kenntlich gemacht</translation>
    </message>
    <message>
        <source>{number} · {moment} · silent</source>
        <translation>{number} · {moment} · stillschweigend</translation>
    </message>
    <message>
        <source>The text as it was first seen</source>
        <translation>Der Text, wie er zuerst gesehen wurde</translation>
    </message>
    <message>
        <source>The outlet says that it changed the text, in a note or by a date</source>
        <translation>Das Medium sagt, dass es den Text geändert hat: in einem Hinweis oder durch ein Datum</translation>
    </message>
    <message>
        <source>The outlet changed the text without a note that we saw, and without a new date</source>
        <translation>Das Medium hat den Text ohne einen sichtbaren Hinweis und ohne neues Datum geändert</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortwahl</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Loaded wording</source>
        <translation>Wertende Wörter</translation>
    </message>
    <message>
        <source>loaded wording</source>
        <translation>wertende Wörter</translation>
    </message>
    <message>
        <source>Outlet:</source>
        <translation>Medium:</translation>
    </message>
    <message>
        <source>Strongest first: verbs of saying where another outlet has another verb, then words that another outlet puts otherwise, then the rest; the surest first in each.</source>
        <translation>Die stärksten zuerst: Redeverben, für die ein anderes Medium ein anderes Verb hat, dann Wörter, die ein anderes Medium anders setzt, dann die übrigen; jeweils die sichersten zuerst.</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Wertende Wörter</translation>
    </message>
    <message>
        <source>What each calls it</source>
        <translation>Wie jedes es nennt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Who speaks:</source>
        <translation>Wer spricht:</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>das Medium selbst</translation>
    </message>
    <message>
        <source>people it quotes</source>
        <translation>zitierte Personen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>No two outlets name the same thing differently here.</source>
        <translation>Hier benennen keine zwei Medien dasselbe verschieden.</translation>
    </message>
    <message>
        <source>We marked no loaded wording here.</source>
        <translation>Hier wurde nichts Wertendes markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n Sache</numerusform>
            <numerusform>%n Sachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossar…</translation>
    </message>
    <message>
        <source>What loaded words are, and other words of media literacy</source>
        <translation>Was wertende Wörter sind, und andere Wörter der Medienbildung</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>A word is marked for how it is put, not for being right or wrong. Loaded words inside quotation marks are the speaker&apos;s.</source>
        <translation>Markiert wird, wie etwas gesagt ist, nicht ob es stimmt. Wertende Wörter in Anführungszeichen sind die der zitierten Person.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Anzeigen:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Reihenfolge:</translation>
    </message>
    <message>
        <source>strongest first</source>
        <translation>die stärksten zuerst</translation>
    </message>
    <message>
        <source>as in the texts</source>
        <translation>wie in den Texten</translation>
    </message>
    <message numerus="yes">
        <source>%n outlets</source>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>%n Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new articles</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles changed</source>
        <translation>
            <numerusform>%n Artikel geändert</numerusform>
            <numerusform>%n Artikel geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds need attention</source>
        <translation>
            <numerusform>%n Feed braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Feeds brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>letzter Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>%n Tag lang</numerusform>
            <numerusform>%n Tage lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>älter als %n Tag</numerusform>
            <numerusform>älter als %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>One part of the file could not be read:</source>
        <translation>Ein Teil der Datei ließ sich nicht lesen:</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file could not be read:</source>
        <translation>
            <numerusform>%n Teil der Datei ließ sich nicht lesen:</numerusform>
            <numerusform>%n Teile der Datei ließen sich nicht lesen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories to look at</source>
        <translation>
            <numerusform>%n Thema zum Ansehen</numerusform>
            <numerusform>%n Themen zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>only punctuation or spacing changed</source>
        <translation>nur Zeichensetzung oder Abstände geändert</translation>
    </message>
    <message>
        <source>1 passage changed</source>
        <translation>1 Textstelle geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n passages changed</source>
        <translation>
            <numerusform>%n Textstelle geändert</numerusform>
            <numerusform>%n Textstellen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are not complete.</source>
        <translation>
            <numerusform>%n Text ist nicht vollständig.</numerusform>
            <numerusform>%n Texte sind nicht vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>alle %n Minuten</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>alle %n Stunden</numerusform>
            <numerusform>alle %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>noch etwa {n} s</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>noch etwa {n} min</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date; German: d. MMM yyyy</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date; German: d. MMM</comment>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n different texts</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n verschiedene Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>followed</source>
        <translation>Sie folgen</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>live blog</source>
        <translation>Liveblog</translation>
    </message>
    <message>
        <source>round-up</source>
        <translation>Sammelbericht</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message>
        <source>incomplete text</source>
        <translation>unvollständiger Text</translation>
    </message>
    <message>
        <source>changed since read</source>
        <translation>seit dem Lesen geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>full text from the feed</source>
        <translation>ganzer Text aus dem Feed</translation>
    </message>
    <message>
        <source>full text from its page</source>
        <translation>ganzer Text von der Seite</translation>
    </message>
    <message>
        <source>full text by your selector</source>
        <translation>ganzer Text nach Ihrer Auswahl</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>ganzer Text</translation>
    </message>
    <message>
        <source>Only part of this article could be read. Nothing is counted as left out of it.</source>
        <translation>Nur ein Teil dieses Artikels ließ sich lesen. Nichts gilt bei ihm als ausgelassen.</translation>
    </message>
    <message>
        <source>Analysis runs on this computer. Nothing is sent.</source>
        <translation>Die Analyse läuft auf diesem Computer. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>No new articles</source>
        <translation>Keine neuen Artikel</translation>
    </message>
    <message>
        <source>{title} could not be read</source>
        <translation>{title} ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Only the sample so far</source>
        <translation>Bisher nur das Beispiel</translation>
    </message>
    <message>
        <source>No outlets yet</source>
        <translation>Noch keine Medien</translation>
    </message>
    <message numerus="yes">
        <source>%n not fetched yet</source>
        <translation>
            <numerusform>%n noch nicht abgerufen</numerusform>
            <numerusform>%n noch nicht abgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>offline, nothing is fetched</source>
        <translation>offline, nichts wird abgerufen</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Show every article with this tag</source>
        <translation>Alle Artikel mit diesem Schlagwort zeigen</translation>
    </message>
    <message>
        <source>Take this tag off</source>
        <translation>Dieses Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Take off the tag {name}</source>
        <translation>Schlagwort {name} entfernen</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Places and outlets</source>
        <translation>Bereiche und Medien</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Taken out, into a story of its own</source>
        <translation>Herausgenommen, in ein eigenes Thema</translation>
    </message>
    <message numerus="yes">
        <source>%n articles moved to “{story}”</source>
        <translation>
            <numerusform>%n Artikel verschoben nach „{story}“</numerusform>
            <numerusform>%n Artikel verschoben nach „{story}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles made a story of their own</source>
        <translation>
            <numerusform>%n Artikel zu einem eigenen Thema gemacht</numerusform>
            <numerusform>%n Artikel zu einem eigenen Thema gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles merged into “{story}”</source>
        <translation>
            <numerusform>%n Artikel zusammengeführt mit „{story}“</numerusform>
            <numerusform>%n Artikel zusammengeführt mit „{story}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles kept together: “{story}”</source>
        <translation>
            <numerusform>%n Artikel zusammengehalten: „{story}“</numerusform>
            <numerusform>%n Artikel zusammengehalten: „{story}“</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “{story}”</source>
        <translation>Verschoben nach „{story}“</translation>
    </message>
    <message>
        <source>Made a story of its own</source>
        <translation>Zu einem eigenen Thema gemacht</translation>
    </message>
    <message>
        <source>Merged into “{story}”</source>
        <translation>Zusammengeführt mit „{story}“</translation>
    </message>
    <message>
        <source>Kept in “{story}”</source>
        <translation>Behalten in „{story}“</translation>
    </message>
    <message>
        <source>Row dismissed in “{story}”</source>
        <translation>Zeile verworfen in „{story}“</translation>
    </message>
    <message>
        <source>Not a difference, in “{story}”</source>
        <translation>Kein Unterschied, in „{story}“</translation>
    </message>
    <message>
        <source>Not left out, in “{story}”</source>
        <translation>Nicht ausgelassen, in „{story}“</translation>
    </message>
    <message>
        <source>Not one utterance, in “{story}”</source>
        <translation>Nicht dieselbe Äußerung, in „{story}“</translation>
    </message>
    <message>
        <source>Not loaded, in “{story}”</source>
        <translation>Nicht wertend, in „{story}“</translation>
    </message>
    <message>
        <source>Not the same thing, in “{story}”</source>
        <translation>Nicht dasselbe, in „{story}“</translation>
    </message>
    <message>
        <source>Not a source, in “{story}”</source>
        <translation>Keine Quelle, in „{story}“</translation>
    </message>
    <message>
        <source>Reported elsewhere in the text, in “{story}”</source>
        <translation>Anderswo im Text berichtet, in „{story}“</translation>
    </message>
    <message>
        <source>The row is gone; later comparisons leave it out too.</source>
        <translation>Die Zeile ist weg; auch spätere Vergleiche lassen sie aus.</translation>
    </message>
    <message>
        <source>No longer shown as a difference.</source>
        <translation>Wird nicht mehr als Unterschied gezeigt.</translation>
    </message>
    <message>
        <source>No longer said to be left out.</source>
        <translation>Gilt nicht mehr als ausgelassen.</translation>
    </message>
    <message>
        <source>These are no longer shown as one utterance.</source>
        <translation>Werden nicht mehr als eine Äußerung gezeigt.</translation>
    </message>
    <message>
        <source>No longer marked as loaded.</source>
        <translation>Nicht mehr als wertend markiert.</translation>
    </message>
    <message>
        <source>These are no longer shown as names of one thing.</source>
        <translation>Diese gelten nicht mehr als Namen derselben Sache.</translation>
    </message>
    <message>
        <source>No longer shown as a source.</source>
        <translation>Gilt nicht mehr als Quelle.</translation>
    </message>
    <message>
        <source>The row is where you put it.</source>
        <translation>Die Zeile steht, wo Sie sie hingesetzt haben.</translation>
    </message>
    <message>
        <source>not among your outlets</source>
        <translation>nicht unter Ihren Medien</translation>
    </message>
    <message>
        <source>feed could not be read</source>
        <translation>Feed nicht lesbar</translation>
    </message>
    <message>
        <source>followed only later</source>
        <translation>erst seitdem abonniert</translation>
    </message>
    <message>
        <source>nothing seen of those days</source>
        <translation>von jenen Tagen nichts gesehen</translation>
    </message>
    <message>
        <source>tells it, if at all, in another language</source>
        <translation>berichtet, falls überhaupt, in einer anderen Sprache</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>not in {who}</source>
        <translation>nicht in {who}</translation>
    </message>
    <message>
        <source>only parts of its articles can be read</source>
        <translation>nur Teile der Artikel sind lesbar</translation>
    </message>
    <message>
        <source>unknown: {why}</source>
        <translation>unbekannt: {why}</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Maybe elsewhere, in other words</source>
        <translation>Vielleicht anderswo, in anderen Worten</translation>
    </message>
    <message>
        <source>Differs: {what}</source>
        <translation>Weicht ab: {what}</translation>
    </message>
    <message>
        <source>closest here: {place}</source>
        <translation>hier am ähnlichsten: {place}</translation>
    </message>
    <message>
        <source>closest here: nothing</source>
        <translation>hier am ähnlichsten: nichts</translation>
    </message>
    <message>
        <source>not known in this language</source>
        <translation>in dieser Sprache nicht bekannt</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>differs: {what}</source>
        <translation>weicht ab: {what}</translation>
    </message>
    <message>
        <source>maybe, worded differently</source>
        <translation>vielleicht, anders formuliert</translation>
    </message>
    <message>
        <source>text incomplete</source>
        <translation>Text unvollständig</translation>
    </message>
    <message>
        <source>nothing is said about it</source>
        <translation>dazu wird nichts behauptet</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht berichtet</translation>
    </message>
    <message>
        <source>also {places}</source>
        <translation>auch {places}</translation>
    </message>
    <message>
        <source>Only here.</source>
        <translation>Nur hier.</translation>
    </message>
    <message>
        <source>Differs: {what}.</source>
        <translation>Weicht ab: {what}.</translation>
    </message>
    <message>
        <source>Loaded wording: {what}.</source>
        <translation>Wertende Wörter: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>agency text by {who}</source>
        <translation>Agenturtext von {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n of the texts share sentences with one another.</source>
        <translation>
            <numerusform>%n der Texte teilt Sätze mit anderen.</numerusform>
            <numerusform>%n der Texte teilen Sätze miteinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>All the texts share sentences with one another.</source>
        <translation>Alle Texte teilen Sätze miteinander.</translation>
    </message>
    <message>
        <source>They give different numbers: {values} (“{what}”).</source>
        <translation>Sie nennen verschiedene Zahlen: {values} („{what}“).</translation>
    </message>
    <message>
        <source>They give different names: {values} (“{what}”).</source>
        <translation>Sie nennen verschiedene Namen: {values} („{what}“).</translation>
    </message>
    <message>
        <source>They give different days or times: {values} (“{what}”).</source>
        <translation>Sie nennen verschiedene Tage oder Zeiten: {values} („{what}“).</translation>
    </message>
    <message>
        <source>They use different names for the same thing: {values}.</source>
        <translation>Für dasselbe stehen verschiedene Namen: {values}.</translation>
    </message>
    <message>
        <source>They may use different names for the same thing: {values}.</source>
        <translation>Für dasselbe stehen vielleicht verschiedene Namen: {values}.</translation>
    </message>
    <message>
        <source>maybe the same in other words ({alike})</source>
        <translation>vielleicht dasselbe in anderen Worten ({alike})</translation>
    </message>
    <message>
        <source>no outlet or agency named</source>
        <translation>kein Medium und keine Agentur genannt</translation>
    </message>
    <message>
        <source>{n} % alike</source>
        <translation>zu {n}&#xa0;% ähnlich</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>word for “said”</source>
        <translation>Wort für „sagte“</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>wie sicher</translation>
    </message>
    <message>
        <source>Another outlet gives another number here.</source>
        <translation>Ein anderes Medium gibt hier eine andere Zahl an.</translation>
    </message>
    <message>
        <source>Another outlet gives another name here.</source>
        <translation>Ein anderes Medium gibt hier einen anderen Namen an.</translation>
    </message>
    <message>
        <source>Another outlet gives another day or time here.</source>
        <translation>Ein anderes Medium gibt hier einen anderen Tag oder eine andere Zeit an.</translation>
    </message>
    <message>
        <source>Another outlet quotes other words here.</source>
        <translation>Ein anderes Medium zitiert hier andere Worte.</translation>
    </message>
    <message>
        <source>Another outlet uses another word for “said”, such as “admitted”.</source>
        <translation>Ein anderes Medium verwendet ein anderes Wort für „sagte“, etwa „gab zu“.</translation>
    </message>
    <message>
        <source>One outlet sounds surer than another, as “will” against “may”.</source>
        <translation>Ein Medium klingt sicherer als ein anderes, etwa „wird“ gegen „könnte“.</translation>
    </message>
    <message>
        <source>One outlet says that it is so, another that it is not.</source>
        <translation>Ein Medium sagt, dass es so ist, ein anderes, dass nicht.</translation>
    </message>
    <message>
        <source>Another outlet calls this by another name.</source>
        <translation>Ein anderes Medium nennt dies anders.</translation>
    </message>
    <message>
        <source>No other outlet reports this.</source>
        <translation>Kein anderes Medium berichtet dies.</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>retold, not quoted</source>
        <translation>nacherzählt, nicht zitiert</translation>
    </message>
    <message>
        <source>prints agency text by</source>
        <translation>druckt Agenturtext von</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>in anderen Worten</translation>
    </message>
    <message numerus="yes">
        <source>%n texts share sentences with one another</source>
        <translation>
            <numerusform>%n Text teilt Sätze mit anderen</numerusform>
            <numerusform>%n Texte teilen Sätze miteinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outlets}, %n compared</source>
        <translation>
            <numerusform>{outlets}, %n verglichen</numerusform>
            <numerusform>{outlets}, %n verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete texts</source>
        <translation>
            <numerusform>%n unvollständiger Text</numerusform>
            <numerusform>%n unvollständige Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages match</source>
        <translation>
            <numerusform>%n Textstelle passt</numerusform>
            <numerusform>%n Textstellen passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maybe</source>
        <translation>
            <numerusform>%n vielleicht</numerusform>
            <numerusform>%n vielleicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only left</source>
        <translation>
            <numerusform>%n nur links</numerusform>
            <numerusform>%n nur links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only right</source>
        <translation>
            <numerusform>%n nur rechts</numerusform>
            <numerusform>%n nur rechts</numerusform>
        </translation>
    </message>
    <message>
        <source>worded differently</source>
        <translation>anders formuliert</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not a source</source>
        <translation>keine Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} texts report this.</source>
        <translation>{n} von {all} Texten berichten dies.</translation>
    </message>
    <message>
        <source>This comes close, but may mean something else: read both. Not counted as left out.</source>
        <translation>Das kommt dem nahe, meint aber vielleicht etwas anderes: Lesen Sie beide. Es zählt nicht als ausgelassen.</translation>
    </message>
    <message>
        <source>We have only part of this text: what it leaves out cannot be said.</source>
        <translation>Wir haben nur einen Teil dieses Textes: Was er auslässt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>closest: {place}, {alike}</source>
        <translation>am ähnlichsten: {place}, {alike}</translation>
    </message>
    <message>
        <source>closest passage, {alike}</source>
        <translation>ähnlichste Textstelle, {alike}</translation>
    </message>
    <message>
        <source>We found no passage in this text that reports it.</source>
        <translation>Wir fanden in diesem Text keine Textstelle, die das berichtet.</translation>
    </message>
    <message>
        <source>Other words for the same.</source>
        <translation>Andere Worte für dasselbe.</translation>
    </message>
    <message>
        <source>incomplete text</source>
        <translation>unvollständiger Text</translation>
    </message>
    <message>
        <source>credits {who}</source>
        <translation>beruft sich auf {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that all report</source>
        <translation>
            <numerusform>%n Zeile, die alle berichten</numerusform>
            <numerusform>%n Zeilen, die alle berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Every full text reports this, and none of them differently. Click to open or fold.</source>
        <translation>Jeder vollständige Text berichtet dies, und keiner anders. Ein Klick klappt auf oder zu.</translation>
    </message>
    <message>
        <source>They differ little: we found no quote, number, name or date that they give differently, and nothing of weight that one of them leaves out.</source>
        <translation>Sie unterscheiden sich wenig: Wir fanden kein Zitat, keine Zahl, keinen Namen und kein Datum, die sie verschieden angeben, und nichts von Gewicht, das eines auslässt.</translation>
    </message>
    <message>
        <source>{outlets} print the text of {source}.</source>
        <translation>{outlets} drucken den Text von {source}.</translation>
    </message>
    <message>
        <source>{speaker} is quoted in different words: {values}.</source>
        <translation>{speaker} wird mit verschiedenen Worten zitiert: {values}.</translation>
    </message>
    <message>
        <source>{speaker} is quoted in different words.</source>
        <translation>{speaker} wird mit verschiedenen Worten zitiert.</translation>
    </message>
    <message>
        <source>The same speech is quoted in different words: {values}.</source>
        <translation>Dieselbe Äußerung wird mit verschiedenen Worten zitiert: {values}.</translation>
    </message>
    <message>
        <source>The same speech is quoted in different words.</source>
        <translation>Dieselbe Äußerung wird mit verschiedenen Worten zitiert.</translation>
    </message>
    <message>
        <source>They quote different words: {values}.</source>
        <translation>Sie zitieren verschiedene Worte: {values}.</translation>
    </message>
    <message>
        <source>One says that it is so, another that it is not: {values}.</source>
        <translation>Eines sagt, dass es so ist, ein anderes, dass nicht: {values}.</translation>
    </message>
    <message>
        <source>One sounds surer than another: {values}.</source>
        <translation>Eines klingt sicherer als ein anderes: {values}.</translation>
    </message>
    <message>
        <source>The number grew as the news went on: {values} (“{what}”).</source>
        <translation>Die Zahl wuchs im Lauf der Berichterstattung: {values} („{what}“).</translation>
    </message>
    <message>
        <source>{outlets} leaves out: “{what}”.</source>
        <translation>{outlets} lässt aus: „{what}“.</translation>
    </message>
    <message>
        <source>{outlets} leave out: “{what}”.</source>
        <translation>{outlets} lassen aus: „{what}“.</translation>
    </message>
    <message numerus="yes">
        <source>%n details are in only one of the two texts.</source>
        <translation>
            <numerusform>Eine Einzelheit steht nur in einem der beiden Texte.</numerusform>
            <numerusform>%n Einzelheiten stehen nur in einem der beiden Texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in {outlet}</source>
        <translation>Nicht in {outlet}</translation>
    </message>
    <message>
        <source>Closest passage in {outlet}</source>
        <translation>Ähnlichste Textstelle in {outlet}</translation>
    </message>
    <message>
        <source>The weightiest come first: what more outlets report, higher up and at more length, with names, numbers or quotes.</source>
        <translation>Das Gewichtigste steht zuerst: was mehr Medien berichten, weiter oben und ausführlicher, mit Namen, Zahlen oder Zitaten.</translation>
    </message>
    <message>
        <source>maybe there in other words</source>
        <translation>vielleicht in anderen Worten</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>nothing close</source>
        <translation>nichts Ähnliches</translation>
    </message>
    <message>
        <source>maybe the same</source>
        <translation>vielleicht dasselbe</translation>
    </message>
    <message>
        <source>says something else ({alike})</source>
        <translation>sagt etwas anderes ({alike})</translation>
    </message>
    <message>
        <source>We have only part of {outlet}&apos;s text: a teaser, or a page behind a paywall. Nothing is said to be left out of it.</source>
        <translation>Der Text von {outlet} liegt nur teilweise vor: ein Anreißer oder eine Seite hinter einer Bezahlschranke. Nichts gilt bei ihm als ausgelassen.</translation>
    </message>
    <message>
        <source>Compared with the full text of {outlet}, {length}.</source>
        <translation>Verglichen mit dem vollständigen Text von {outlet}, {length}.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>without it: {outlets}</source>
        <translation>ohne: {outlets}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>sources of one outlet only</source>
        <translation>Quellen nur eines Mediums</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Given differently</source>
        <translation>Anders angegeben</translation>
    </message>
    <message>
        <source>Both report this</source>
        <translation>Beide berichten dies</translation>
    </message>
    <message>
        <source>{outlet} says this too</source>
        <translation>{outlet} sagt das auch</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>same words as {outlet}</source>
        <translation>dieselben Worte wie {outlet}</translation>
    </message>
    <message numerus="yes">
        <source>Of %n outlets we have only a part of the text.</source>
        <translation>
            <numerusform>Von einem Medium haben wir nur einen Teil des Textes.</numerusform>
            <numerusform>Von %n Medien haben wir nur einen Teil des Textes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n outlets we have only a part of the text: too little to compare.</source>
        <translation>
            <numerusform>Von einem Medium haben wir nur einen Teil des Textes: zu wenig zum Vergleichen.</numerusform>
            <numerusform>Von %n Medien haben wir nur einen Teil des Textes: zu wenig zum Vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {outlet} we have only a part of the text.</source>
        <translation>Von {outlet} haben wir nur einen Teil des Textes.</translation>
    </message>
    <message>
        <source>They quote more or less of the same words: {values}.</source>
        <translation>Sie zitieren dieselben Worte verschieden ausführlich: {values}.</translation>
    </message>
    <message>
        <source>They tell the same act with different verbs: {values}.</source>
        <translation>Dieselbe Handlung schildern sie mit verschiedenen Verben: {values}.</translation>
    </message>
    <message>
        <source>One says who did it, another does not: {values}.</source>
        <translation>Eines sagt, wer es tat, ein anderes nicht: {values}.</translation>
    </message>
    <message>
        <source>They tell with different verbs how something was said: {values}.</source>
        <translation>Wie etwas gesagt wurde, erzählen sie mit verschiedenen Verben: {values}.</translation>
    </message>
    <message numerus="yes">
        <source>%n details are in only one of the two whole texts.</source>
        <translation>
            <numerusform>Eine Einzelheit steht nur in einem der beiden vollständigen Texte.</numerusform>
            <numerusform>%n Einzelheiten stehen nur in einem der beiden vollständigen Texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>without these words ({alike})</source>
        <translation>ohne diese Wörter ({alike})</translation>
    </message>
    <message>
        <source>share sentences with one another</source>
        <translation>teilen Sätze miteinander</translation>
    </message>
    <message>
        <source>“Alike” says how close two passages are in meaning, as far as a program can measure it: 100 % is the same sentence; below 30 % they are mostly about different things.</source>
        <translation>„Ähnlich“ sagt, wie nah sich zwei Stellen im Sinn sind, soweit ein Programm das messen kann: 100&#xa0;% ist derselbe Satz; unter 30&#xa0;% handeln sie meist von Verschiedenem.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>how much is quoted</source>
        <translation>Länge des Zitats</translation>
    </message>
    <message>
        <source>maybe how much is quoted</source>
        <translation>vielleicht Länge des Zitats</translation>
    </message>
    <message>
        <source>maybe another word for “said”</source>
        <translation>vielleicht ein anderes Wort für „sagte“</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>maybe another name</source>
        <translation>vielleicht anders genannt</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>was getan wurde</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>wer es tat</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>The number grew as the news went on: a later text gives a higher one.</source>
        <translation>Die Zahl wuchs im Lauf der Berichterstattung: Ein späterer Text nennt eine höhere.</translation>
    </message>
    <message>
        <source>One outlet quotes more of these words than another.</source>
        <translation>Ein Medium zitiert mehr von diesen Worten als ein anderes.</translation>
    </message>
    <message>
        <source>Another outlet may quote more of these words, or they were said at another time.</source>
        <translation>Ein anderes Medium zitiert vielleicht mehr von diesen Worten, oder sie fielen ein andermal.</translation>
    </message>
    <message>
        <source>Another outlet may use another word for “said”, or tell of something else that was said.</source>
        <translation>Ein anderes Medium verwendet vielleicht ein anderes Wort für „sagte“ oder berichtet von einer anderen Äußerung.</translation>
    </message>
    <message>
        <source>Another outlet may call this by another name, or tell something else of it.</source>
        <translation>Ein anderes Medium nennt dies vielleicht anders oder sagt etwas anderes darüber.</translation>
    </message>
    <message>
        <source>Another outlet tells this act with another verb.</source>
        <translation>Ein anderes Medium schildert diese Handlung mit einem anderen Verb.</translation>
    </message>
    <message>
        <source>One outlet says who did it, another does not.</source>
        <translation>Ein Medium sagt, wer es tat, ein anderes nicht.</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>a part, the rest elsewhere in this article</source>
        <translation>ein Teil, der Rest steht an anderer Stelle im Artikel</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Worte</translation>
    </message>
    <message>
        <source>The longest version of these words that any outlet quotes.</source>
        <translation>Die längste Fassung dieser Worte, die ein Medium zitiert.</translation>
    </message>
    <message>
        <source>With what this article quotes elsewhere, it has all of these words.</source>
        <translation>Mit dem, was dieser Artikel an anderer Stelle zitiert, hat er alle diese Worte.</translation>
    </message>
    <message>
        <source>Quotes fewer of the speaker&apos;s words than another outlet does.</source>
        <translation>Zitiert weniger Worte der Person als ein anderes Medium.</translation>
    </message>
    <message>
        <source>Has other words between the quotation marks than another outlet.</source>
        <translation>Hat andere Worte in den Anführungszeichen als ein anderes Medium.</translation>
    </message>
    <message>
        <source>Tells in its own words what the speaker said.</source>
        <translation>Gibt mit eigenen Worten wieder, was gesagt wurde.</translation>
    </message>
    <message>
        <source>In German, French and Spanish the program knows only a small list of its own: what is not marked may still be loaded.</source>
        <translation>Für Deutsch, Französisch und Spanisch kennt das Programm nur eine kleine eigene Liste: Was nicht markiert ist, kann trotzdem werten.</translation>
    </message>
    <message>
        <source>The program knows loaded words in English, and a few in German, French and Spanish; none in the language of these texts.</source>
        <translation>Das Programm kennt wertende Wörter auf Englisch und einige auf Deutsch, Französisch und Spanisch, in der Sprache dieser Texte keine.</translation>
    </message>
    <message>
        <source>attack word</source>
        <translation>Kampfwort</translation>
    </message>
    <message>
        <source>dramatic verb</source>
        <translation>dramatisches Verb</translation>
    </message>
    <message>
        <source>judging adjective</source>
        <translation>wertendes Adjektiv</translation>
    </message>
    <message>
        <source>judging adverb</source>
        <translation>wertendes Adverb</translation>
    </message>
    <message>
        <source>makes it stronger</source>
        <translation>verstärkt</translation>
    </message>
    <message>
        <source>makes it weaker</source>
        <translation>schwächt ab</translation>
    </message>
    <message>
        <source>taken as a fact</source>
        <translation>als Tatsache hingestellt</translation>
    </message>
    <message>
        <source>judging noun</source>
        <translation>wertendes Substantiv</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Andeutung</translation>
    </message>
    <message>
        <source>drama</source>
        <translation>Dramatik</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>Einschub</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>beruft sich auf</translation>
    </message>
    <message>
        <source>rewrites</source>
        <translation>schreibt um</translation>
    </message>
    <message>
        <source>shares text with</source>
        <translation>teilt Text mit</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>office or body</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offices</source>
        <translation>
            <numerusform>%n Institution</numerusform>
            <numerusform>%n Institutionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not named</source>
        <translation>
            <numerusform>%n ungenannt</numerusform>
            <numerusform>%n ungenannt</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph {n}</source>
        <translation>Absatz {n}</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>In diesen Worten</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Nicht gesagt, wer spricht</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Worte</translation>
    </message>
    <message>
        <source>no verb of saying</source>
        <translation>kein Redeverb</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>das eigene Haus</translation>
    </message>
    <message>
        <source>{outlet} shares sentences with others</source>
        <translation>{outlet} teilt Sätze mit anderen</translation>
    </message>
    <message>
        <source>shared sentences</source>
        <translation>gemeinsame Sätze</translation>
    </message>
    <message>
        <source>Click to see each pair, or to fold them.</source>
        <translation>Ein Klick zeigt jedes Paar oder klappt sie ein.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where it says so</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>grouped because: {what}</source>
        <translation>gruppiert wegen: {what}</translation>
    </message>
    <message>
        <source>{outlet} is incomplete</source>
        <translation>{outlet} ist unvollständig</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>first seen {when}</source>
        <translation>zuerst gesehen {when}</translation>
    </message>
    <message>
        <source>full text in place of a part of it</source>
        <translation>ganzer Text statt eines Teils</translation>
    </message>
    <message>
        <source>updated: only punctuation or spacing</source>
        <translation>aktualisiert: nur Zeichensetzung oder Abstände</translation>
    </message>
    <message>
        <source>announced by a note or a date</source>
        <translation>kenntlich gemacht durch einen Hinweis oder ein Datum</translation>
    </message>
    <message>
        <source>silent: no note that we saw, no new date</source>
        <translation>stillschweigend: kein Hinweis, den wir sahen, kein neues Datum</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>+ {hours} h {minutes} min</source>
        <translation>+ {hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Wertende Wörter</translation>
    </message>
    <message>
        <source>What others write</source>
        <translation>Was andere schreiben</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Plainly: {words}</source>
        <translation>Schlicht: {words}</translation>
    </message>
    <message>
        <source>also: {outlets}</source>
        <translation>auch: {outlets}</translation>
    </message>
    <message>
        <source>no matching sentence</source>
        <translation>kein entsprechender Satz</translation>
    </message>
    <message>
        <source>a person quoted</source>
        <translation>eine zitierte Person</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>das Medium selbst</translation>
    </message>
    <message>
        <source>how {who} said it</source>
        <translation>wie {who} es sagte</translation>
    </message>
    <message>
        <source>who did it (“{verb}”)</source>
        <translation>wer es tat („{verb}“)</translation>
    </message>
    <message>
        <source>No difference ({kind}): {values}</source>
        <translation>Kein Unterschied ({kind}): {values}</translation>
    </message>
    <message>
        <source>Dismiss in {outlet}: “{word}” is not loaded here</source>
        <translation>In {outlet} verwerfen: „{word}“ ist hier nicht wertend</translation>
    </message>
    <message>
        <source>Dismiss: these are not names of one thing</source>
        <translation>Verwerfen: Das sind keine Namen derselben Sache</translation>
    </message>
    <message>
        <source>Dismiss: “{source}” is no source here</source>
        <translation>Verwerfen: „{source}“ ist hier keine Quelle</translation>
    </message>
    <message>
        <source>Dismiss: {outlet} does not share text with {source}</source>
        <translation>Verwerfen: {outlet} teilt keinen Text mit {source}</translation>
    </message>
    <message>
        <source>Dismiss: {outlet} does not have this from {source}</source>
        <translation>Verwerfen: {outlet} hat das nicht von {source}</translation>
    </message>
    <message>
        <source>Not in this article:</source>
        <translation>Nicht in diesem Artikel:</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>All %n report this</source>
        <translation>
            <numerusform>Alle %n berichten dies</numerusform>
            <numerusform>Alle %n berichten dies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others say this</source>
        <translation>
            <numerusform>%n anderes sagt das</numerusform>
            <numerusform>%n andere sagen das</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n nur hier</numerusform>
            <numerusform>%n nur hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated: %n passages</source>
        <translation>
            <numerusform>aktualisiert: %n Textstelle</numerusform>
            <numerusform>aktualisiert: %n Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n minutes</source>
        <translation>
            <numerusform>+ %n Minute</numerusform>
            <numerusform>+ %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n hours</source>
        <translation>
            <numerusform>+ %n Stunde</numerusform>
            <numerusform>+ %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n days</source>
        <translation>
            <numerusform>+ %n Tag</numerusform>
            <numerusform>+ %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message>
        <source>The same thing</source>
        <translation>Dieselbe Sache</translation>
    </message>
    <message>
        <source>Copy with its sources</source>
        <translation>Mit den Quellen kopieren</translation>
    </message>
    <message>
        <source>Dismiss this row: the passages do not belong together</source>
        <translation>Zeile verwerfen: Die Textstellen gehören nicht zusammen</translation>
    </message>
    <message>
        <source>{outlet} does not say this: take it out of the row</source>
        <translation>{outlet} sagt das nicht: aus der Zeile nehmen</translation>
    </message>
    <message>
        <source>{outlet} says this elsewhere…</source>
        <translation>{outlet} sagt das an anderer Stelle…</translation>
    </message>
    <message>
        <source>Dismiss: this is not left out</source>
        <translation>Verwerfen: Das ist nicht ausgelassen</translation>
    </message>
    <message>
        <source>{outlet} does report it: show where…</source>
        <translation>{outlet} berichtet es doch: zeigen, wo…</translation>
    </message>
    <message>
        <source>Dismiss: these are not one utterance</source>
        <translation>Verwerfen: nicht dieselbe Äußerung</translation>
    </message>
    <message>
        <source>Dismiss: “{word}” is not loaded here</source>
        <translation>Verwerfen: „{word}“ ist hier nicht wertend</translation>
    </message>
</context>
</TS>
