<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Variorum</source>
        <translation>Acerca de Variorum</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>desde el código fuente</translation>
    </message>
    <message>
        <source>One story with every outlet&apos;s version of it, side by side.</source>
        <translation>Una noticia en la versión de cada medio, en paralelo.</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Pages are fetched from the outlets that you follow.</source>
        <translation>Todo funciona en este equipo. Solo se descargan páginas de los medios que sigue.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation>Biblioteca: {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AbsentMenu</name>
    <message>
        <source>Missing from…</source>
        <translation>Falta en…</translation>
    </message>
    <message>
        <source>All the others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>Mark those ticked</source>
        <translation>Marcar los seleccionados</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>read</source>
        <translation>descargado</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultado</translation>
    </message>
    <message>
        <source>article read</source>
        <translation>artículo descargado</translation>
    </message>
    <message>
        <source>article failed</source>
        <translation>error en el artículo</translation>
    </message>
    <message>
        <source>article not asked</source>
        <translation>artículo no consultado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Nothing in the library is older: nothing would be removed now.</source>
        <translation>Nada en la biblioteca es más antiguo: ahora no se quitaría nada.</translation>
    </message>
    <message>
        <source>{articles} with {size} of text are older: they would be removed.</source>
        <translation>Se quitarían por su antigüedad: {articles} ({size} de texto).</translation>
    </message>
    <message>
        <source>The class is still in: this ends the lesson for everybody.</source>
        <translation>La clase sigue dentro: con esto, la lección termina para todos.</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>no descargado</translation>
    </message>
    <message>
        <source>stopped: gone for good</source>
        <translation>detenido: ya no existe</translation>
    </message>
    <message>
        <source>rests by your wish</source>
        <translation>en pausa por decisión suya</translation>
    </message>
    <message>
        <source>failed once</source>
        <translation>falló una vez</translation>
    </message>
    <message numerus="yes">
        <source>failed %n times in a row</source>
        <translation>
            <numerusform>falló %n vez</numerusform>
            <numerusform>falló %n veces seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin descargar</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>a petición</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Descargar ahora</translation>
    </message>
    <message>
        <source>Ask the chosen outlet&apos;s feed now</source>
        <translation>Consultar ahora el canal del medio elegido</translation>
    </message>
    <message>
        <source>Its address, how often it is asked, and all else of the chosen outlet</source>
        <translation>Su dirección, cada cuánto se consulta y todo lo demás del medio elegido</translation>
    </message>
    <message>
        <source>Outlet settings…</source>
        <translation>Ajustes del medio…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>todo en orden</translation>
    </message>
    <message>
        <source>Outlets · {state}</source>
        <translation>Medios · {state}</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Only what failed or was not asked</source>
        <translation>Solo lo que falló o no se consultó</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última descarga</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>Outlets and how their feeds are</source>
        <translation>Medios y estado de sus canales</translation>
    </message>
    <message>
        <source>Enter or a double click shows an outlet&apos;s fetches.</source>
        <translation>Intro o doble clic muestra las descargas de un medio.</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>Todos los medios</translation>
    </message>
    <message>
        <source>Every feed that was asked has answered.</source>
        <translation>Todos los canales consultados han respondido.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Ningún error</translation>
    </message>
    <message>
        <source>Each look at a feed or an article appears here, with what came of it.</source>
        <translation>Aquí aparecerá cada consulta a un canal o un artículo, con su resultado.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Aún no se ha descargado nada</translation>
    </message>
</context>
<context>
    <name>AddOutletDialog</name>
    <message>
        <source>Change address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>Add outlet</source>
        <translation>Añadir un medio</translation>
    </message>
    <message>
        <source>&amp;Address of its site or feed</source>
        <translation>&amp;Dirección del sitio o del canal</translation>
    </message>
    <message>
        <source>For example gazette.example or https://gazette.example/feed.xml</source>
        <translation>Por ejemplo gazette.example o https://gazette.example/feed.xml</translation>
    </message>
    <message>
        <source>{title} is read from there. Its articles, marks and settings stay.</source>
        <translation>{title} se leerá desde allí. Sus artículos, marcas y ajustes se conservan.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>This site offers several &amp;feeds. Tick those that you want.</source>
        <translation>Este sitio ofrece varios &amp;canales. Marque los que quiera.</translation>
    </message>
    <message>
        <source>This site offers several &amp;feeds. Choose one.</source>
        <translation>Este sitio ofrece varios &amp;canales. Elija uno.</translation>
    </message>
    <message>
        <source>Looking for a feed</source>
        <translation>Busca un canal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose from a list…</source>
        <translation>Elegir de una lista…</translation>
    </message>
    <message>
        <source>Looking for the outlet&apos;s feed…</source>
        <translation>Buscando el canal del medio…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n feeds</source>
        <translation>
            <numerusform>Añadir %n canal</numerusform>
            <numerusform>Añadir %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (among your outlets already)</source>
        <translation>{title} (ya está entre sus medios)</translation>
    </message>
    <message>
        <source>It asks for a login.</source>
        <translation>Pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Add it and sign in…</source>
        <translation>Añadirlo e iniciar sesión…</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading aloud (Escape)</source>
        <translation>Dejar de leer en voz alta (Escape)</translation>
    </message>
    <message>
        <source>This computer has no voice: Speech Dispatcher or eSpeak NG would give it one.</source>
        <translation>Este ordenador no tiene voz: Speech Dispatcher o eSpeak NG le darían una.</translation>
    </message>
    <message>
        <source>Nothing could be read aloud. Look whether this computer&apos;s sound and its voices work.</source>
        <translation>No se pudo leer nada en voz alta. Compruebe si funcionan el sonido y las voces de este ordenador.</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Leyendo en voz alta</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>La lectura en voz alta espera</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Wait with reading aloud</source>
        <translation>Pausar la lectura en voz alta</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>Seguir leyendo en voz alta</translation>
    </message>
</context>
<context>
    <name>AnnotatedTab</name>
    <message>
        <source>Reading:</source>
        <translation>Lectura:</translation>
    </message>
    <message>
        <source>What others add</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Palabras valorativas</translation>
    </message>
    <message>
        <source>Outlet names hidden</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>Call the outlets Outlet A, B, C, in their texts too</source>
        <translation>Llamar a los medios Medio A, B, C, también en sus textos</translation>
    </message>
    <message>
        <source>Read another outlet&apos;s article</source>
        <translation>Leer el artículo de otro medio</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Nota anterior</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nota siguiente</translation>
    </message>
    <message>
        <source>given differently</source>
        <translation>indicado de otro modo</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>loaded wording</source>
        <translation>lenguaje valorativo</translation>
    </message>
    <message>
        <source>reported elsewhere, not here</source>
        <translation>publicado en otros, aquí no</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n difiere</numerusform>
            <numerusform>%n difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n solo aquí</numerusform>
            <numerusform>%n solo aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>y %n más aquí</numerusform>
            <numerusform>y %n más aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what each outlet says</source>
        <translation>Mostrar lo que dice cada medio</translation>
    </message>
    <message>
        <source>Not in this article: </source>
        <translation>No está en este artículo: </translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Picture, not loaded: {words}</source>
        <translation>Imagen sin cargar: {words}</translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to what was open before</source>
        <translation>Volver a lo que estaba abierto antes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare this article with the others on its story</source>
        <translation>Comparar este artículo con los demás de la noticia</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Open the outlet&apos;s own page in your browser</source>
        <translation>Abrir la página del medio en el navegador</translation>
    </message>
    <message>
        <source>Tags, note</source>
        <translation>Etiquetas, nota</translation>
    </message>
    <message>
        <source>Tags and a note of your own on this article</source>
        <translation>Etiquetas y una nota suya sobre este artículo</translation>
    </message>
    <message>
        <source>See what its outlet changed, word by word</source>
        <translation>Ver, palabra por palabra, lo que cambió el medio</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Show the pictures of this article, or of its outlet</source>
        <translation>Mostrar las imágenes de este artículo o de su medio</translation>
    </message>
    <message>
        <source>Show those of this article</source>
        <translation>Mostrar las de este artículo</translation>
    </message>
    <message>
        <source>Always show those of all outlets</source>
        <translation>Mostrar siempre las de todos los medios</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read this article aloud, from the chosen words on</source>
        <translation>Leer este artículo en voz alta, desde las palabras elegidas</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Unsave</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take it out of Saved</source>
        <translation>Quitarlo de «Guardados»</translation>
    </message>
    <message>
        <source>Keep it under Saved</source>
        <translation>Conservarlo en «Guardados»</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Play it in your browser</source>
        <translation>Reproducirlo en el navegador</translation>
    </message>
    <message>
        <source>Always show those of {outlet}</source>
        <translation>Mostrar siempre las de {outlet}</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Conservar esta búsqueda en la barra lateral</translation>
    </message>
    <message>
        <source>Show {count} new</source>
        <translation>Mostrar novedades ({count})</translation>
    </message>
    <message>
        <source>Nothing saved</source>
        <translation>Nada guardado</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <source>Nothing has this tag</source>
        <translation>Nada lleva esta etiqueta</translation>
    </message>
    <message>
        <source>Save an article, and it is kept here</source>
        <translation>Guarde un artículo y se conserva aquí</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <source>Write one on an article; only you see it</source>
        <translation>Escriba una en un artículo; solo usted la ve</translation>
    </message>
    <message>
        <source>Put it on an article, and the article appears here</source>
        <translation>Póngasela a un artículo y aparecerá aquí</translation>
    </message>
    <message>
        <source>Nothing changed since you read it</source>
        <translation>Nada ha cambiado desde que lo leyó</translation>
    </message>
    <message>
        <source>When an outlet rewrites an article that you have read, it shows up here.</source>
        <translation>Cuando un medio reescribe un artículo que ya leyó, aparece aquí.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Try fewer or other words. Phrases go in quotation marks, -word leaves one out, outlet: quote: after: narrow it down (the arrow in the search field lists all).</source>
        <translation>Pruebe con menos palabras u otras. Las frases van entre comillas, -palabra excluye una, outlet: quote: after: acotan (la flecha del campo los muestra todos).</translation>
    </message>
    <message>
        <source>Nothing from {title} yet</source>
        <translation>Aún no hay nada de {title}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Cambiar la dirección…</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>Refresh fetches what the outlets have</source>
        <translation>«Actualizar» trae lo que publican los medios</translation>
    </message>
    <message>
        <source>Go to that place</source>
        <translation>Ir a ese punto</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>Fetch the full text</source>
        <translation>Descargar el texto completo</translation>
    </message>
    <message>
        <source>Its outlet has changed this article since you read it.</source>
        <translation>El medio ha cambiado este artículo desde que lo leyó.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>This article is no longer in the library. You can read it until you open another.</source>
        <translation>Este artículo ya no está en la biblioteca. Puede leerlo hasta que abra otro.</translation>
    </message>
    <message>
        <source>Its outlet has changed this article just now.</source>
        <translation>El medio acaba de cambiar este artículo.</translation>
    </message>
</context>
<context>
    <name>ArticleSide</name>
    <message>
        <source>Fetching the full text…</source>
        <translation>Descargando el texto completo…</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>No se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Variorum goes on</source>
        <translation>Variorum sigue</translation>
    </message>
    <message>
        <source>It looks for news in the background. Its icon brings the window back or quits.</source>
        <translation>Busca novedades en segundo plano. Su icono permite recuperar la ventana o salir.</translation>
    </message>
    <message>
        <source>Variorum, offline</source>
        <translation>Variorum, sin conexión</translation>
    </message>
    <message>
        <source>This desktop has no place for an icon beside the clock: closing the window ends Variorum, and messages appear in the window.</source>
        <translation>Este escritorio no tiene sitio para un icono junto al reloj: al cerrar la ventana se cierra Variorum, y los avisos aparecen en la ventana.</translation>
    </message>
    <message>
        <source>Show Variorum</source>
        <translation>Mostrar Variorum</translation>
    </message>
    <message>
        <source>A story that you follow goes on</source>
        <translation>Continúa una noticia que sigue</translation>
    </message>
    <message>
        <source>{outlets} tell one story</source>
        <translation>{outlets} cuentan una misma noticia</translation>
    </message>
    <message>
        <source>“{name}”: {articles}</source>
        <translation>«{name}»: {articles}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>One is made each day while Variorum is open, as soon as you follow an outlet.</source>
        <translation>Se hace una al día mientras Variorum está abierto, en cuanto siga un medio.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Aún no hay copias</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Put the chosen backup in the place of the library</source>
        <translation>Poner la copia elegida en el lugar de la biblioteca</translation>
    </message>
    <message>
        <source>Export my marks…</source>
        <translation>Exportar mis marcas…</translation>
    </message>
    <message>
        <source>What is read, saved, tagged, noted, corrected: as one file</source>
        <translation>Lo leído, guardado, etiquetado, anotado y corregido: en un archivo</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>Importar marcas…</translation>
    </message>
    <message>
        <source>How many are kept…</source>
        <translation>Cuántas se conservan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Restore the library as it was on {when}? What came since is then gone from the window; the library as it is now is kept beside it under another name.</source>
        <translation>¿Restaurar la biblioteca tal como estaba el {when}? Lo que llegó después dejará de verse en la ventana; la biblioteca actual se conserva al lado con otro nombre.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Checked copies of the library, in the folder {folder} beside it.</source>
        <translation>Copias comprobadas de la biblioteca, en la carpeta {folder} junto a ella.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia…</translation>
    </message>
    <message>
        <source>A backup was made ({size}).</source>
        <translation>Se ha hecho una copia ({size}).</translation>
    </message>
    <message>
        <source>Export my marks</source>
        <translation>Exportar mis marcas</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Importar marcas</translation>
    </message>
    <message>
        <source>{feeds} feeds and {marks} marks were taken in; {waiting} wait for their articles.</source>
        <translation>Se han incorporado {feeds} canales y {marks} marcas; {waiting} esperan sus artículos.</translation>
    </message>
</context>
<context>
    <name>BesideView</name>
    <message>
        <source>Beside the program</source>
        <translation>Frente al programa</translation>
    </message>
    <message>
        <source>Marks of:</source>
        <translation>Marcas de:</translation>
    </message>
    <message>
        <source>Compare your own marks, or those of a student</source>
        <translation>Comparar sus propias marcas o las de un alumno</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>solo usted</translation>
    </message>
    <message>
        <source>only the program</source>
        <translation>solo el programa</translation>
    </message>
    <message>
        <source>you and the program marked this</source>
        <translation>usted y el programa lo marcaron</translation>
    </message>
    <message>
        <source>you marked this, the program did not: look again, both can be right</source>
        <translation>usted lo marcó, el programa no: vuelva a mirar, ambos pueden tener razón</translation>
    </message>
    <message>
        <source>the program marked this, you did not</source>
        <translation>el programa lo marcó, usted no</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>las propias</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>solo {name}</translation>
    </message>
    <message>
        <source>{name} and the program marked this</source>
        <translation>{name} y el programa lo marcaron</translation>
    </message>
    <message>
        <source>{name} marked this, the program did not: look again, both can be right</source>
        <translation>{name} lo marcó, el programa no: vuelva a mirar, ambos pueden tener razón</translation>
    </message>
    <message>
        <source>the program marked this, {name} did not</source>
        <translation>el programa lo marcó, {name} no</translation>
    </message>
    <message>
        <source>This pack has no answer key</source>
        <translation>Esta lección no tiene soluciones</translation>
    </message>
    <message>
        <source>Mark, save what you marked, and hand it in: your teacher can compare it.</source>
        <translation>Marque, guarde sus marcas y entréguelas: el docente puede compararlas.</translation>
    </message>
    <message>
        <source>{name} marked nothing</source>
        <translation>{name} no ha marcado nada</translation>
    </message>
    <message>
        <source>What students answered in writing stands under Class, below the questions.</source>
        <translation>Las respuestas escritas están en «Clase», en las preguntas.</translation>
    </message>
    <message>
        <source>Mark something first</source>
        <translation>Primero marque algo</translation>
    </message>
    <message>
        <source>This then shows what you and the program both marked, and what only one did.</source>
        <translation>Entonces se ve aquí lo que marcaron usted y el programa, y lo que marcó solo uno.</translation>
    </message>
    <message>
        <source>Begin to mark</source>
        <translation>Empezar a marcar</translation>
    </message>
    <message>
        <source>Loaded words: {both} both, {student} only you, {program} only the program.</source>
        <translation>Palabras valorativas: {both} ambos, {student} solo usted, {program} solo el programa.</translation>
    </message>
    <message>
        <source>Loaded words: {both} both, {student} only {name}, {program} only the program.</source>
        <translation>Palabras valorativas: {both} ambos, {student} solo {name}, {program} solo el programa.</translation>
    </message>
    <message>
        <source>The program is a second reader, not the judge.</source>
        <translation>El programa es un segundo lector, no el juez.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Solo usted</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Solo {name}</translation>
    </message>
    <message>
        <source>Only the program</source>
        <translation>Solo el programa</translation>
    </message>
    <message>
        <source>In quotation marks: the speaker&apos;s words</source>
        <translation>Entre comillas: palabras de quien habla</translation>
    </message>
    <message>
        <source>Missing details that you found</source>
        <translation>Detalles que faltan y que usted encontró</translation>
    </message>
    <message>
        <source>Missing details that {name} found</source>
        <translation>Detalles que faltan y que {name} encontró</translation>
    </message>
    <message>
        <source>Which outlet is which</source>
        <translation>Qué medio es cuál</translation>
    </message>
    <message>
        <source>Missing details that only the program found</source>
        <translation>Detalles que faltan y que solo encontró el programa</translation>
    </message>
    <message>
        <source>You: {reason}</source>
        <translation>Usted: {reason}</translation>
    </message>
    <message>
        <source>Not in {outlet}? The program finds it there, or a part of it: {words}</source>
        <translation>¿No está en {outlet}? El programa lo encuentra ahí, al menos en parte: {words}</translation>
    </message>
    <message>
        <source>Program: {reason}</source>
        <translation>Programa: {reason}</translation>
    </message>
    <message>
        <source>Plainly: {words}</source>
        <translation>Más neutro: {words}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Not in {outlet}: the program does not find it there either.</source>
        <translation>No está en {outlet}: el programa tampoco lo encuentra allí.</translation>
    </message>
    <message>
        <source>Not in {outlet}? It may be there, worded differently: {words}</source>
        <translation>¿No está en {outlet}? Quizá esté con otras palabras: {words}</translation>
    </message>
    <message>
        <source>Not in {outlet}: the program compared no such detail.</source>
        <translation>No está en {outlet}: el programa no comparó ningún detalle así.</translation>
    </message>
    <message>
        <source>Not in {outlet}: its text is incomplete, so nobody can say.</source>
        <translation>No está en {outlet}: su texto está incompleto, nadie puede decirlo.</translation>
    </message>
    <message>
        <source>{outlet}: it is.</source>
        <translation>{outlet}: correcto.</translation>
    </message>
    <message>
        <source>{outlet}? It is {real}.</source>
        <translation>¿{outlet}? Es {real}.</translation>
    </message>
    <message>
        <source>Missing from {outlets}</source>
        <translation>Falta en {outlets}</translation>
    </message>
    <message>
        <source>Reported by {outlets}</source>
        <translation>Publicado por {outlets}</translation>
    </message>
    <message>
        <source>In the sentence: {words}</source>
        <translation>En la frase: {words}</translation>
    </message>
    <message>
        <source>The program is not sure: it may be there in other words</source>
        <translation>El programa no está seguro: puede estar con otras palabras</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellView</name>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Show in the text: {place}</source>
        <translation>Mostrar en el texto: {place}</translation>
    </message>
    <message>
        <source>Show the two texts side by side</source>
        <translation>Mostrar los dos textos en paralelo</translation>
    </message>
    <message>
        <source>Copy with outlet and link</source>
        <translation>Copiar con medio y enlace</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>Order:</source>
        <translation>Orden:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Palabras valorativas</translation>
    </message>
    <message>
        <source>What each outlet reports</source>
        <translation>Lo que publica cada medio</translation>
    </message>
    <message>
        <source>given differently</source>
        <translation>indicado de otro modo</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>loaded wording</source>
        <translation>lenguaje valorativo</translation>
    </message>
    <message>
        <source>Choose whose columns are shown</source>
        <translation>Elegir qué columnas se muestran</translation>
    </message>
    <message>
        <source>Choose what is marked in the text</source>
        <translation>Elegir qué se marca en el texto</translation>
    </message>
    <message>
        <source>Choose the order of the rows</source>
        <translation>Elegir el orden de las filas</translation>
    </message>
    <message>
        <source>Choose which rows are shown</source>
        <translation>Elegir qué filas se muestran</translation>
    </message>
    <message>
        <source>Fold what all report</source>
        <translation>Plegar lo que publican todos</translation>
    </message>
    <message>
        <source>Rows that every outlet reports alike become one slim line that opens</source>
        <translation>Las filas que todos los medios publican igual pasan a ser una línea fina que se abre</translation>
    </message>
    <message>
        <source>Double-click to read the article; right-click to order by it, move it or hide it</source>
        <translation>Doble clic para leer el artículo; clic derecho para ordenar por él, moverlo u ocultarlo</translation>
    </message>
    <message>
        <source>Other words for the same</source>
        <translation>Otras palabras para lo mismo</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>as the story goes</source>
        <translation>según avanza la noticia</translation>
    </message>
    <message>
        <source>most different first</source>
        <translation>las más distintas primero</translation>
    </message>
    <message>
        <source>most reported first</source>
        <translation>las más publicadas primero</translation>
    </message>
    <message>
        <source>as in {outlet}</source>
        <translation>como en {outlet}</translation>
    </message>
    <message numerus="yes">
        <source>without the %n that all report alike</source>
        <translation>
            <numerusform>sin la que todos publican igual</numerusform>
            <numerusform>sin las %n que todos publican igual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n outlets</source>
        <translation>
            <numerusform>%n medio</numerusform>
            <numerusform>Los %n medios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n outlets</source>
        <translation>
            <numerusform>{some} de %n medio</numerusform>
            <numerusform>{some} de %n medios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>differences only</source>
        <translation>solo diferencias</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Show these rows only, or all of them</source>
        <translation>Mostrar solo estas filas, o todas</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>in one outlet only</source>
        <translation>solo en un medio</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Todos (%n)</numerusform>
            <numerusform>Todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n</source>
        <translation>
            <numerusform>{some} de %n</numerusform>
            <numerusform>{some} de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Order the rows as in {outlet}</source>
        <translation>Ordenar las filas como en {outlet}</translation>
    </message>
    <message>
        <source>Read {outlet} with notes</source>
        <translation>Leer {outlet} con notas</translation>
    </message>
    <message>
        <source>Put {outlet} first</source>
        <translation>Poner {outlet} primero</translation>
    </message>
    <message>
        <source>Hide {outlet}</source>
        <translation>Ocultar {outlet}</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Lo que se publica</translation>
    </message>
    <message>
        <source>No statement of these texts could be lined up.</source>
        <translation>No se ha podido emparejar ninguna afirmación de estos textos.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing here for this choice.</source>
        <translation>Nada con esta selección.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n rows</source>
        <translation>
            <numerusform>Mostrar %n fila</numerusform>
            <numerusform>Mostrar las %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} rows differ</source>
        <translation>
            <numerusform>%n de {all} difiere</numerusform>
            <numerusform>%n de {all} difieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassCommands</name>
    <message>
        <source>Lesson &amp;packs</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>Show the lesson packs</source>
        <translation>Mostrar las lecciones</translation>
    </message>
    <message>
        <source>Make a lesson pa&amp;ck…</source>
        <translation>C&amp;rear una lección…</translation>
    </message>
    <message>
        <source>Freeze the open story for a class: one file that opens in any browser</source>
        <translation>Fijar la noticia abierta para una clase: un archivo que abre cualquier navegador</translation>
    </message>
    <message>
        <source>&amp;Open a lesson pack…</source>
        <translation>&amp;Abrir una lección…</translation>
    </message>
    <message>
        <source>Open a lesson pack from a file, or files of students&apos; marks</source>
        <translation>Abrir una lección desde un archivo, o archivos de marcas</translation>
    </message>
    <message>
        <source>Open the sample lesso&amp;ns</source>
        <translation>Abrir las lecciones de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Two lessons that are ready for a class: a short one and a long one</source>
        <translation>Dos lecciones listas para una clase, una corta y una larga</translation>
    </message>
    <message>
        <source>Mark as &amp;loaded</source>
        <translation>&amp;Marcar como valorativo</translation>
    </message>
    <message>
        <source>In a lesson: the chosen words, or the word at the caret, judge as they tell</source>
        <translation>En una lección: las palabras elegidas, o la del cursor, valoran además de informar</translation>
    </message>
    <message>
        <source>M&amp;issing from…</source>
        <translation>&amp;Falta en…</translation>
    </message>
    <message>
        <source>In a lesson: other outlets leave the chosen sentence out</source>
        <translation>En una lección: otros medios omiten la frase elegida</translation>
    </message>
    <message>
        <source>Say wh&amp;y…</source>
        <translation>Decir por &amp;qué…</translation>
    </message>
    <message>
        <source>In a lesson: write the reason for the chosen mark</source>
        <translation>En una lección: escribir el motivo de la marca elegida</translation>
    </message>
    <message>
        <source>Sa&amp;ve my marks…</source>
        <translation>&amp;Guardar mis marcas…</translation>
    </message>
    <message>
        <source>Write what is marked here to a small file to hand in</source>
        <translation>Escribir lo marcado aquí en un archivo pequeño para entregar</translation>
    </message>
    <message>
        <source>Give o&amp;ut in this room…</source>
        <translation>Repart&amp;ir en esta sala…</translation>
    </message>
    <message>
        <source>Students in the same network open it by an address and hand in there</source>
        <translation>Quien está en la misma red la abre con una dirección y entrega ahí</translation>
    </message>
    <message>
        <source>Save &amp;student file…</source>
        <translation>Guardar el archivo del al&amp;umno…</translation>
    </message>
    <message>
        <source>Write the page for students: one file that opens in any browser</source>
        <translation>Escribir la página para los alumnos: un archivo que abre cualquier navegador</translation>
    </message>
    <message>
        <source>&amp;Worksheet as PDF…</source>
        <translation>&amp;Hoja de trabajo en PDF…</translation>
    </message>
    <message>
        <source>Texts with numbered lines, tasks and room to write, for paper</source>
        <translation>Textos con líneas numeradas, tareas y espacio para escribir, en papel</translation>
    </message>
    <message>
        <source>Answer &amp;key as PDF…</source>
        <translation>&amp;Soluciones en PDF…</translation>
    </message>
    <message>
        <source>The outlets, loaded words and left-out details, for paper</source>
        <translation>Los medios, las palabras valorativas y lo omitido, en papel</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s guide as PDF…</source>
        <translation>Guía docente en &amp;PDF…</translation>
    </message>
    <message>
        <source>One page for you: goals, times, where to look in these texts, questions</source>
        <translation>Una página para usted: objetivos, tiempos, dónde mirar en estos textos, preguntas</translation>
    </message>
    <message>
        <source>&amp;Add students&apos; marks…</source>
        <translation>Aña&amp;dir marcas de alumnos…</translation>
    </message>
    <message>
        <source>Bring in the files that students handed in</source>
        <translation>Incorporar los archivos que entregaron los alumnos</translation>
    </message>
    <message>
        <source>Add a &amp;folder of marks…</source>
        <translation>Añadir una carpe&amp;ta de marcas…</translation>
    </message>
    <message>
        <source>Bring in every file of marks in a folder</source>
        <translation>Incorporar todos los archivos de marcas de una carpeta</translation>
    </message>
    <message>
        <source>Past&amp;e copied marks</source>
        <translation>Pegar mar&amp;cas copiadas</translation>
    </message>
    <message>
        <source>Bring in what a student sent as text, or files that you copied</source>
        <translation>Incorporar lo que un alumno envió como texto, o archivos copiados</translation>
    </message>
    <message>
        <source>&amp;Remove this lesson pack</source>
        <translation>Quitar &amp;esta lección</translation>
    </message>
    <message>
        <source>Take the pack and the marks handed in for it out of the library</source>
        <translation>Quitar de la biblioteca la lección y las marcas entregadas</translation>
    </message>
    <message>
        <source>Outlet names hid&amp;den</source>
        <translation>&amp;Nombres de los medios ocultos</translation>
    </message>
    <message>
        <source>Call a story&apos;s outlets Outlet A, B, C, in their texts too: only the words count</source>
        <translation>Llamar a los medios de una noticia Medio A, B, C, también en sus textos: solo cuentan las palabras</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>Gl&amp;osario…</translation>
    </message>
    <message>
        <source>The words of media literacy, explained</source>
        <translation>Las palabras de la alfabetización mediática, explicadas</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>What the class marked</source>
        <translation>Lo que marcó la clase</translation>
    </message>
    <message>
        <source>Add marks…</source>
        <translation>Añadir marcas…</translation>
    </message>
    <message>
        <source>Bring in the files that students handed in; they can also be dropped on the window</source>
        <translation>Incorporar los archivos que entregaron los alumnos; también se pueden soltar en la ventana</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Bring in every file of marks in a folder</source>
        <translation>Incorporar todos los archivos de marcas de una carpeta</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>One line a mark, for a spreadsheet (CSV)</source>
        <translation>Una línea por marca, para una hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Hide students&apos; names</source>
        <translation>Ocultar los nombres de los alumnos</translation>
    </message>
    <message>
        <source>Call students by numbers, while the class sees this on the wall</source>
        <translation>Llamar a los alumnos por números mientras la clase ve esto en la pared</translation>
    </message>
    <message>
        <source>Who marked it, and why</source>
        <translation>Quién lo marcó y por qué</translation>
    </message>
    <message>
        <source>marked as loaded; the number says by how many</source>
        <translation>marcado como valorativo; el número dice por cuántos</translation>
    </message>
    <message>
        <source>words that students marked as loaded</source>
        <translation>palabras que los alumnos marcaron como valorativas</translation>
    </message>
    <message>
        <source>Nobody has handed in yet</source>
        <translation>Nadie ha entregado todavía</translation>
    </message>
    <message>
        <source>Give out in this room…</source>
        <translation>Repartir en esta sala…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Palabras valorativas</translation>
    </message>
    <message>
        <source>Missing details</source>
        <translation>Detalles que faltan</translation>
    </message>
    <message>
        <source>Marked by one student alone</source>
        <translation>Marcado por un solo alumno</translation>
    </message>
    <message>
        <source>Missing from {outlets}</source>
        <translation>Falta en {outlets}</translation>
    </message>
    <message>
        <source>Which outlet is which</source>
        <translation>Qué medio es cuál</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>{words} loaded, {details} missing</source>
        <translation>{words} valorativas, {details} que faltan</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>In this room, students can open the lesson and hand in by themselves. Or they save a small file: choose the files, or drop them on the window.</source>
        <translation>En esta sala, la clase puede abrir la lección y entregar por sí misma. O guarda un archivo pequeño: elija los archivos o suéltelos en la ventana.</translation>
    </message>
    <message>
        <source>Paste copied marks</source>
        <translation>Pegar marcas copiadas</translation>
    </message>
    <message>
        <source>{name}
Delete takes these marks out.</source>
        <translation>{name}
Supr quita estas marcas.</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Open a story first; then a lesson pack can be made of it.</source>
        <translation>Abra primero una noticia; de ella se puede hacer una lección.</translation>
    </message>
    <message>
        <source>Show the stories</source>
        <translation>Mostrar las noticias</translation>
    </message>
    <message>
        <source>Making the lesson pack</source>
        <translation>Creando la lección</translation>
    </message>
    <message>
        <source>Making the sample lessons</source>
        <translation>Creando las lecciones de ejemplo</translation>
    </message>
    <message>
        <source>Open a lesson pack</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Lesson packs and marks ({endings})</source>
        <translation>Lecciones y marcas ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Files that students have already keep the old name; their marks still fit.</source>
        <translation>Los archivos ya repartidos conservan el nombre anterior; sus marcas siguen siendo válidas.</translation>
    </message>
    <message>
        <source>Rename lesson pack</source>
        <translation>Cambiar el nombre de la lección</translation>
    </message>
    <message>
        <source>The lesson pack was removed</source>
        <translation>La lección se ha quitado</translation>
    </message>
    <message>
        <source>“{title}” was removed, with what was handed in.</source>
        <translation>«{title}» se ha quitado, con lo que se había entregado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to or do anything</source>
        <translation>Ir a o hacer algo</translation>
    </message>
    <message>
        <source>A command, an outlet, a story…</source>
        <translation>Comando, medio, noticia…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go · Esc close</source>
        <translation>↑ ↓ elegir · Intro ir · Esc cerrar</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Search articles for “{words}”</source>
        <translation>Buscar «{words}» en los artículos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Refresh all outlets</source>
        <translation>Actualizar &amp;todos los medios</translation>
    </message>
    <message>
        <source>Fetch what is new from every outlet</source>
        <translation>Descargar las novedades de todos los medios</translation>
    </message>
    <message>
        <source>Refresh this &amp;outlet</source>
        <translation>&amp;Actualizar este medio</translation>
    </message>
    <message>
        <source>Fetch only the chosen outlet</source>
        <translation>Descargar solo el medio elegido</translation>
    </message>
    <message>
        <source>Refresh this f&amp;older</source>
        <translation>&amp;Actualizar esta carpeta</translation>
    </message>
    <message>
        <source>Fetch only the outlets of the chosen folder</source>
        <translation>Descargar solo los medios de la carpeta elegida</translation>
    </message>
    <message>
        <source>Always show its &amp;pictures</source>
        <translation>Mo&amp;strar siempre sus imágenes</translation>
    </message>
    <message>
        <source>Have pictures fetched as an article is opened</source>
        <translation>Cargar las imágenes al abrir un artículo</translation>
    </message>
    <message>
        <source>No longer show its &amp;pictures</source>
        <translation>Dejar de mo&amp;strar sus imágenes</translation>
    </message>
    <message>
        <source>Have pictures fetched only when you ask for them</source>
        <translation>Cargar las imágenes solo cuando se pidan</translation>
    </message>
    <message>
        <source>Mark the chosen story or article as read</source>
        <translation>Marcar la noticia o el artículo elegido como leído</translation>
    </message>
    <message>
        <source>Mark the chosen story or article as unread</source>
        <translation>Marcar la noticia o el artículo elegido como no leído</translation>
    </message>
    <message>
        <source>Keep the open article under Saved</source>
        <translation>Conservar el artículo abierto en «Guardados»</translation>
    </message>
    <message>
        <source>Take the open article out of Saved</source>
        <translation>Quitar el artículo abierto de «Guardados»</translation>
    </message>
    <message>
        <source>Be told when the open story goes on</source>
        <translation>Recibir aviso cuando continúe la noticia abierta</translation>
    </message>
    <message>
        <source>Be told no longer when the open story goes on</source>
        <translation>Dejar de recibir aviso cuando continúe la noticia abierta</translation>
    </message>
    <message>
        <source>Hide sidebar and list</source>
        <translation>Ocultar la barra lateral y la lista</translation>
    </message>
    <message>
        <source>Show sidebar and list again</source>
        <translation>Mostrar de nuevo la barra lateral y la lista</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>Go back to a window</source>
        <translation>Volver a una ventana</translation>
    </message>
    <message>
        <source>Fetch only the chosen outlet or folder</source>
        <translation>Descargar solo el medio o la carpeta elegidos</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the work that is running; what is done stays</source>
        <translation>Detener el trabajo en curso; lo hecho se conserva</translation>
    </message>
    <message>
        <source>&amp;Add outlet…</source>
        <translation>&amp;Añadir un medio…</translation>
    </message>
    <message>
        <source>Follow an outlet by the address of its site or feed</source>
        <translation>Seguir un medio con la dirección de su sitio o de su canal</translation>
    </message>
    <message>
        <source>&amp;Compare files…</source>
        <translation>&amp;Comparar archivos…</translation>
    </message>
    <message>
        <source>&amp;Export outlets (OPML)…</source>
        <translation>&amp;Exportar medios (OPML)…</translation>
    </message>
    <message>
        <source>Write all subscriptions to a file</source>
        <translation>Escribir todas las suscripciones en un archivo</translation>
    </message>
    <message>
        <source>Export save&amp;d articles…</source>
        <translation>Expo&amp;rtar los artículos guardados…</translation>
    </message>
    <message>
        <source>Write all saved articles to a file that other readers take</source>
        <translation>Escribir todos los artículos guardados en un archivo que otros lectores aceptan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Variorum</source>
        <translation>Cerrar Variorum</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>B&amp;uscar…</translation>
    </message>
    <message>
        <source>Search stories, articles, quotes</source>
        <translation>Buscar en noticias, artículos y citas</translation>
    </message>
    <message>
        <source>Save this searc&amp;h…</source>
        <translation>Guardar &amp;esta búsqueda…</translation>
    </message>
    <message>
        <source>Keep the search in the sidebar, by name</source>
        <translation>Conservar la búsqueda en la barra lateral, con nombre</translation>
    </message>
    <message>
        <source>Its words, its name, and whether what it finds is marked as read</source>
        <translation>Sus palabras, su nombre y si lo que encuentra se marca como leído</translation>
    </message>
    <message>
        <source>&amp;Delete this search</source>
        <translation>&amp;Eliminar esta búsqueda</translation>
    </message>
    <message>
        <source>Take it out of the sidebar</source>
        <translation>Quitarla de la barra lateral</translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation>&amp;Buscar en este artículo…</translation>
    </message>
    <message>
        <source>Search in the text that is open</source>
        <translation>Buscar en el texto abierto</translation>
    </message>
    <message>
        <source>Begin an e-mail with the headline and the link of the open article</source>
        <translation>Empezar un correo con el titular y el enlace del artículo abierto</translation>
    </message>
    <message>
        <source>Hand the open article to a service of yours, in your browser: to read later, to keep</source>
        <translation>Pasar el artículo abierto a un servicio suyo, en su navegador: para leerlo después o guardarlo</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Cop&amp;iar el enlace</translation>
    </message>
    <message>
        <source>Copy the address of the open article</source>
        <translation>Copiar la dirección del artículo abierto</translation>
    </message>
    <message>
        <source>&amp;Next in the list</source>
        <translation>Si&amp;guiente de la lista</translation>
    </message>
    <message>
        <source>Open the next story or article</source>
        <translation>Abrir la noticia o el artículo siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous in the list</source>
        <translation>A&amp;nterior de la lista</translation>
    </message>
    <message>
        <source>Open the story or article before</source>
        <translation>Abrir la noticia o el artículo anterior</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Go back to what was open before</source>
        <translation>Volver a lo que estaba abierto antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Deshacer el paso atrás</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>Diferencia &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous d&amp;ifference</source>
        <translation>D&amp;iferencia anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt outlet&apos;s text</source>
        <translation>Te&amp;xto del medio siguiente</translation>
    </message>
    <message>
        <source>Pr&amp;evious outlet&apos;s text</source>
        <translation>Texto del &amp;medio anterior</translation>
    </message>
    <message>
        <source>S&amp;wap the two texts</source>
        <translation>Int&amp;ercambiar los dos textos</translation>
    </message>
    <message>
        <source>&amp;Go to or do anything…</source>
        <translation>Ir a &amp;o hacer algo…</translation>
    </message>
    <message>
        <source>Find a command, an outlet or a story by a few letters</source>
        <translation>Encontrar un comando, un medio o una noticia con pocas letras</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>&amp;Noticias</translation>
    </message>
    <message>
        <source>Show the stories</source>
        <translation>Mostrar las noticias</translation>
    </message>
    <message>
        <source>Not c&amp;overed by…</source>
        <translation>&amp;Sin cubrir por…</translation>
    </message>
    <message>
        <source>Stories that an outlet or a group of outlets does not carry</source>
        <translation>Noticias que un medio o un grupo de medios no publica</translation>
    </message>
    <message>
        <source>&amp;Wrong group?…</source>
        <translation>¿&amp;Grupo equivocado?…</translation>
    </message>
    <message>
        <source>Take articles out of the open story, move them, merge or split it</source>
        <translation>Sacar o mover artículos de la noticia abierta, unirla o dividirla</translation>
    </message>
    <message>
        <source>&amp;Merge with another story…</source>
        <translation>&amp;Unir con otra noticia…</translation>
    </message>
    <message>
        <source>Another story tells the same event: make one of both</source>
        <translation>Otra noticia cuenta el mismo hecho: hacer una de ambas</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of its story</source>
        <translation>Saca&amp;r de su noticia</translation>
    </message>
    <message>
        <source>The open article is about something else</source>
        <translation>El artículo abierto trata de otra cosa</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another story…</source>
        <translation>Mover a &amp;otra noticia…</translation>
    </message>
    <message>
        <source>Say which story the open article belongs to</source>
        <translation>Indicar a qué noticia pertenece el artículo abierto</translation>
    </message>
    <message>
        <source>&amp;Undo the last correction</source>
        <translation>Deshacer &amp;la última corrección</translation>
    </message>
    <message>
        <source>Take the last correction of this session back</source>
        <translation>Retirar la última corrección de esta sesión</translation>
    </message>
    <message>
        <source>Correct&amp;ions…</source>
        <translation>C&amp;orrecciones…</translation>
    </message>
    <message>
        <source>Everything that you put right, each with Undo</source>
        <translation>Todo lo que ha corregido, cada cosa con «Deshacer»</translation>
    </message>
    <message>
        <source>&amp;Groups of outlets…</source>
        <translation>&amp;Grupos de medios…</translation>
    </message>
    <message>
        <source>Make or import groups, for what is not covered by them</source>
        <translation>Crear o importar grupos, para ver lo que no cubren</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>Todos &amp;los artículos</translation>
    </message>
    <message>
        <source>Show every article, newest first</source>
        <translation>Mostrar todos los artículos, primero los más recientes</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>&amp;Guardados</translation>
    </message>
    <message>
        <source>Show what you saved</source>
        <translation>Mostrar lo que ha guardado</translation>
    </message>
    <message>
        <source>&amp;Changed since read</source>
        <translation>Cam&amp;biados desde la lectura</translation>
    </message>
    <message>
        <source>Show articles that changed after you read them</source>
        <translation>Mostrar los artículos que cambiaron después de leerlos</translation>
    </message>
    <message>
        <source>Mark as read or &amp;unread</source>
        <translation>Marcar &amp;como leído o no leído</translation>
    </message>
    <message>
        <source>Mark &amp;above as read</source>
        <translation>Marcar como leído lo de &amp;arriba</translation>
    </message>
    <message>
        <source>Mark what stands above the chosen row as read</source>
        <translation>Marcar como leído lo que está encima de la fila elegida</translation>
    </message>
    <message>
        <source>Mark &amp;below as read</source>
        <translation>Marcar como leído lo de aba&amp;jo</translation>
    </message>
    <message>
        <source>Mark what stands below the chosen row as read</source>
        <translation>Marcar como leído lo que está debajo de la fila elegida</translation>
    </message>
    <message>
        <source>Mark what is older than a &amp;day as read</source>
        <translation>Marcar como leído lo de más de un &amp;día</translation>
    </message>
    <message>
        <source>In this list; what came in the last 24 hours stays as it is</source>
        <translation>En esta lista; lo llegado en las últimas 24 horas queda como está</translation>
    </message>
    <message>
        <source>Mark what is older than a &amp;week as read</source>
        <translation>Marcar como leído lo de más de una &amp;semana</translation>
    </message>
    <message>
        <source>In this list; what came in the last seven days stays as it is</source>
        <translation>En esta lista; lo llegado en los últimos siete días queda como está</translation>
    </message>
    <message>
        <source>What has certain words, or comes from an outlet, is marked as read by itself</source>
        <translation>Lo que tiene ciertas palabras, o viene de un medio, se marca automáticamente como leído</translation>
    </message>
    <message>
        <source>Lists of articles begin with the oldest; searches keep their own order</source>
        <translation>Las listas de artículos empiezan por el más antiguo; las búsquedas conservan su orden</translation>
    </message>
    <message>
        <source>Mark as read what is scrolled &amp;past</source>
        <translation>Marcar como leído lo que se &amp;pasa</translation>
    </message>
    <message>
        <source>Articles that leave a list at its top by your scrolling are marked as read</source>
        <translation>Los artículos que salen de la lista por arriba al desplazarla se marcan como leídos</translation>
    </message>
    <message>
        <source>Only outlets with somethin&amp;g unread</source>
        <translation>Solo medios con no&amp;vedades sin leer</translation>
    </message>
    <message>
        <source>The sidebar leaves out outlets and folders of which all is read</source>
        <translation>La barra lateral omite los medios y carpetas de los que todo está leído</translation>
    </message>
    <message>
        <source>&amp;Save for later, or not</source>
        <translation>Guardar &amp;para después, o no</translation>
    </message>
    <message>
        <source>Put a tag on the open or the chosen articles, or take one off</source>
        <translation>Poner una etiqueta al artículo abierto o a los elegidos, o quitarla</translation>
    </message>
    <message>
        <source>&amp;Follow this story, or not</source>
        <translation>&amp;Seguir esta noticia, o no</translation>
    </message>
    <message>
        <source>Open the original &amp;page</source>
        <translation>A&amp;brir la página original</translation>
    </message>
    <message>
        <source>Listen or w&amp;atch</source>
        <translation>Escuc&amp;har o ver</translation>
    </message>
    <message>
        <source>Play the sound or film of the open article in your browser</source>
        <translation>Reproducir el audio o el vídeo del artículo abierto en el navegador</translation>
    </message>
    <message>
        <source>R&amp;ead aloud, or wait</source>
        <translation>Leer en vo&amp;z alta o pausar</translation>
    </message>
    <message>
        <source>How the chosen outlet is asked, read and signed in to, and how its feed fares</source>
        <translation>Cómo se consulta, se lee y se inicia sesión en el medio elegido, y cómo va su canal</translation>
    </message>
    <message>
        <source>Open its we&amp;bsite</source>
        <translation>Abrir su sitio &amp;web</translation>
    </message>
    <message>
        <source>Open the chosen outlet&apos;s website in your browser</source>
        <translation>Abrir el sitio web del medio elegido en su navegador</translation>
    </message>
    <message>
        <source>Copy its a&amp;ddress</source>
        <translation>Copiar su dire&amp;cción</translation>
    </message>
    <message>
        <source>Copy the address of the chosen outlet&apos;s feed</source>
        <translation>Copiar la dirección del canal del medio elegido</translation>
    </message>
    <message>
        <source>Pictures of the chosen outlet, or of those of the folder; or no longer</source>
        <translation>Mostrar las imágenes del medio elegido o de los de la carpeta, o dejar de mostrarlas</translation>
    </message>
    <message>
        <source>&amp;Keep articles…</source>
        <translation>Conse&amp;rvar artículos…</translation>
    </message>
    <message>
        <source>How long articles of the chosen outlet, or of those of the folder, are kept</source>
        <translation>Cuánto tiempo se conservan los artículos del medio elegido o de los de la carpeta</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar el &amp;nombre…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Stop following the chosen outlet, or those of the folder</source>
        <translation>Dejar de seguir el medio elegido, o los de la carpeta</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos &amp;de teclado…</translation>
    </message>
    <message>
        <source>Show every key, and change it</source>
        <translation>Ver todas las teclas y cambiarlas</translation>
    </message>
    <message>
        <source>Mark the chosen story or article as read or unread</source>
        <translation>Marcar la noticia o el artículo elegido como leído o no leído</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>C&amp;lase</translation>
    </message>
    <message>
        <source>Work off&amp;line</source>
        <translation>Traba&amp;jar sin conexión</translation>
    </message>
    <message>
        <source>Fetch nothing until this is switched off again</source>
        <translation>No descargar nada hasta que se desactive</translation>
    </message>
    <message>
        <source>C&amp;hoose outlets from a list…</source>
        <translation>Elegir &amp;medios de una lista…</translation>
    </message>
    <message>
        <source>Well-known outlets by country and subject</source>
        <translation>Medios conocidos por país y tema</translation>
    </message>
    <message>
        <source>Compare texts, saved pages or addresses, without any feed</source>
        <translation>Comparar textos, páginas guardadas o direcciones, sin ningún canal</translation>
    </message>
    <message>
        <source>E&amp;xport this story…</source>
        <translation>Exportar esta &amp;noticia…</translation>
    </message>
    <message>
        <source>Write the comparison to a file: page, Markdown, text or data</source>
        <translation>Escribir la comparación en un archivo: página, Markdown, texto o datos</translation>
    </message>
    <message>
        <source>&amp;Import from another reader…</source>
        <translation>Importar de &amp;otro lector…</translation>
    </message>
    <message>
        <source>Take over its outlets (OPML) or its saved articles (JSON)</source>
        <translation>Tomar sus medios (OPML) o sus artículos guardados (JSON)</translation>
    </message>
    <message>
        <source>Show me a&amp;round</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>A short tour of a sample story: one day, told by five invented outlets</source>
        <translation>Un breve recorrido por una noticia de ejemplo: un día contado por cinco medios inventados</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the open article or the view of a story that is open</source>
        <translation>Imprimir el artículo abierto o la vista abierta de una noticia</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Write the open article or view to a PDF file</source>
        <translation>Escribir el artículo abierto o la vista en un archivo PDF</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>Cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>Close the window; Variorum goes on in the background if you have it so</source>
        <translation>Cerrar la ventana; Variorum sigue en segundo plano si así lo ha configurado</translation>
    </message>
    <message>
        <source>&amp;Change this search…</source>
        <translation>Cambiar es&amp;ta búsqueda…</translation>
    </message>
    <message>
        <source>Send b&amp;y e-mail…</source>
        <translation>En&amp;viar por correo…</translation>
    </message>
    <message>
        <source>Send t&amp;o…</source>
        <translation>Enviar a &amp;un servicio…</translation>
    </message>
    <message>
        <source>Copy &amp;with outlet and link</source>
        <translation>Copiar con medio &amp;y enlace</translation>
    </message>
    <message>
        <source>Copy the chosen words of the open article with where they are from</source>
        <translation>Copiar las palabras elegidas del artículo abierto con su procedencia</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Sig&amp;uiente sin leer</translation>
    </message>
    <message>
        <source>Open the next story or article that is not read yet</source>
        <translation>Abrir la siguiente noticia o artículo sin leer</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>Seguir le&amp;yendo</translation>
    </message>
    <message>
        <source>A page down in what is open; at its end, the next unread. In lists and articles</source>
        <translation>Una página más abajo en lo que está abierto; al final, lo siguiente sin leer. En listas y artículos</translation>
    </message>
    <message>
        <source>Go to the next difference or note in the open story; without one, to the next unread</source>
        <translation>Ir a la diferencia o nota siguiente de la noticia abierta; si no hay ninguna, a lo siguiente sin leer</translation>
    </message>
    <message>
        <source>Go to the difference or note before; without a story, back in the list</source>
        <translation>Ir a la diferencia o nota anterior; sin noticia abierta, hacia atrás en la lista</translation>
    </message>
    <message>
        <source>Read the next outlet&apos;s article in the open story</source>
        <translation>Leer el artículo del medio siguiente en la noticia abierta</translation>
    </message>
    <message>
        <source>Read the article of the outlet before in the open story</source>
        <translation>Leer el artículo del medio anterior en la noticia abierta</translation>
    </message>
    <message>
        <source>Left becomes right, where two texts stand side by side</source>
        <translation>La izquierda pasa a la derecha, donde hay dos textos en paralelo</translation>
    </message>
    <message>
        <source>&amp;Followed</source>
        <translation>S&amp;eguidas</translation>
    </message>
    <message>
        <source>Show the stories that you follow</source>
        <translation>Mostrar las noticias que sigue</translation>
    </message>
    <message>
        <source>Wi&amp;th a note</source>
        <translation>&amp;Con nota</translation>
    </message>
    <message>
        <source>Show the articles that you wrote a note on</source>
        <translation>Mostrar los artículos en los que escribió una nota</translation>
    </message>
    <message>
        <source>Mark all as read &amp;here</source>
        <translation>&amp;Marcar todo como leído aquí</translation>
    </message>
    <message>
        <source>Mark everything in this list as read</source>
        <translation>Marcar como leído todo lo de esta lista</translation>
    </message>
    <message>
        <source>Mute w&amp;ords…</source>
        <translation>Silenciar &amp;palabras…</translation>
    </message>
    <message>
        <source>Onl&amp;y what is unread</source>
        <translation>Ún&amp;icamente lo no leído</translation>
    </message>
    <message>
        <source>Hide in the list what is read</source>
        <translation>Ocultar en la lista lo que está leído</translation>
    </message>
    <message>
        <source>&amp;Save for later</source>
        <translation>Guardar &amp;para después</translation>
    </message>
    <message>
        <source>Keep the open article under Saved, or let it go</source>
        <translation>Conservar el artículo abierto en «Guardados», o quitarlo</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the open article; only you see it</source>
        <translation>Escribir una nota sobre el artículo abierto; solo usted la ve</translation>
    </message>
    <message>
        <source>What change&amp;d…</source>
        <translation>&amp;Qué ha cambiado…</translation>
    </message>
    <message>
        <source>See what the outlet changed in the open article, word by word</source>
        <translation>Ver, palabra por palabra, lo que el medio cambió en el artículo abierto</translation>
    </message>
    <message>
        <source>P&amp;ictures…</source>
        <translation>&amp;Imágenes…</translation>
    </message>
    <message>
        <source>Show the pictures of the open article, or of its outlet</source>
        <translation>Mostrar las imágenes del artículo abierto o de su medio</translation>
    </message>
    <message>
        <source>&amp;Follow this story</source>
        <translation>&amp;Seguir esta noticia</translation>
    </message>
    <message>
        <source>Be told when the open story goes on, or no longer</source>
        <translation>Recibir aviso cuando continúe la noticia abierta, o dejar de recibirlo</translation>
    </message>
    <message>
        <source>Mark as read, b&amp;y place or age</source>
        <translation>Marcar como &amp;leídos por posición o fecha</translation>
    </message>
    <message>
        <source>&amp;Begin with the oldest articles</source>
        <translation>Artíc&amp;ulos más antiguos primero</translation>
    </message>
    <message>
        <source>Open the outlet&apos;s own page in your browser</source>
        <translation>Abrir la página del medio en el navegador</translation>
    </message>
    <message>
        <source>Have a voice of this computer read the open article; again: wait, or go on</source>
        <translation>Hacer que una voz de este ordenador lea el artículo abierto; otra vez: pausar o seguir</translation>
    </message>
    <message>
        <source>Show the s&amp;tory of this article</source>
        <translation>Mostrar &amp;la noticia de este artículo</translation>
    </message>
    <message>
        <source>Compare this article with the others</source>
        <translation>Comparar este artículo con los demás</translation>
    </message>
    <message>
        <source>Outlet se&amp;ttings…</source>
        <translation>Ajustes &amp;del medio…</translation>
    </message>
    <message>
        <source>Change the name or folder of the chosen outlet, or the name of a folder or lesson pack</source>
        <translation>Cambiar el nombre o la carpeta del medio elegido, o el nombre de una carpeta o de una lección</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>How Variorum fetches, looks and keeps</source>
        <translation>Qué descarga Variorum, qué aspecto tiene y qué conserva</translation>
    </message>
    <message>
        <source>A&amp;ctivity…</source>
        <translation>Acti&amp;vidad…</translation>
    </message>
    <message>
        <source>Every fetch, why one failed or was left out, and how each outlet&apos;s feed is</source>
        <translation>Cada descarga, por qué falló o se omitió alguna, y el estado de cada canal</translation>
    </message>
    <message>
        <source>Activity of this o&amp;utlet…</source>
        <translation>Actividad de &amp;este medio…</translation>
    </message>
    <message>
        <source>What came of each look at the chosen outlet&apos;s feed</source>
        <translation>El resultado de cada consulta al canal del medio elegido</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>&amp;Biblioteca…</translation>
    </message>
    <message>
        <source>Where the library is, how large it is, and how long articles are kept</source>
        <translation>Dónde está la biblioteca, cuánto ocupa y cuánto tiempo se conservan los artículos</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias &amp;de seguridad…</translation>
    </message>
    <message>
        <source>Copies of the library: make or restore one</source>
        <translation>Copias de la biblioteca: hacer una, restaurar una</translation>
    </message>
    <message>
        <source>Only what is &amp;read</source>
        <translation>Solo lo &amp;que se lee</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>P&amp;antalla completa</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Abrir &amp;la carpeta de registros</translation>
    </message>
    <message>
        <source>Where unexpected errors are written down</source>
        <translation>Donde se anotan los errores inesperados</translation>
    </message>
    <message>
        <source>&amp;About Variorum</source>
        <translation>&amp;Acerca de Variorum</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>Mark as r&amp;ead</source>
        <translation>Mar&amp;car como leído</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Mar&amp;car como no leído</translation>
    </message>
    <message>
        <source>Un&amp;save</source>
        <translation>Dejar de guardar &amp;para después</translation>
    </message>
    <message>
        <source>Un&amp;follow this story</source>
        <translation>Dejar de &amp;seguir esta noticia</translation>
    </message>
    <message>
        <source>B&amp;ring back sidebar and list</source>
        <translation>Mostrar la barra &amp;y la lista</translation>
    </message>
    <message>
        <source>Leave full scr&amp;een</source>
        <translation>Salir de p&amp;antalla completa</translation>
    </message>
    <message>
        <source>&amp;Undo the last mark</source>
        <translation>Des&amp;hacer la última marca</translation>
    </message>
    <message>
        <source>&amp;Undo marking as read</source>
        <translation>Deshacer e&amp;l marcado como leído</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Apa&amp;riencia</translation>
    </message>
    <message>
        <source>&amp;Views of the story</source>
        <translation>&amp;Vistas de la noticia</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <translation>A&amp;ctualidad</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>without a name, they stand outside of any folder</source>
        <translation>sin nombre, quedan fuera de toda carpeta</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Cambiar el nombre de la carpeta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Pictures of {outlets} are shown from now on.</source>
        <translation>Desde ahora se muestran las imágenes de {outlets}.</translation>
    </message>
    <message>
        <source>Pictures of {outlets} are shown only when you ask for them.</source>
        <translation>Las imágenes de {outlets} solo se muestran cuando se piden.</translation>
    </message>
    <message>
        <source>Articles of {title} are kept as long as all others.</source>
        <translation>Los artículos de {title} se conservan tanto como todos los demás.</translation>
    </message>
    <message>
        <source>Articles of {title} are kept {time}.</source>
        <translation>Los artículos de {title} se conservan {time}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The feed&apos;s address is copied: {url}</source>
        <translation>La dirección del canal se ha copiado: {url}</translation>
    </message>
    <message>
        <source>{title} was removed.</source>
        <translation>{title} se ha quitado.</translation>
    </message>
    <message>
        <source>Importing saved articles</source>
        <translation>Importando artículos guardados</translation>
    </message>
    <message>
        <source>Saved articles written to {path}</source>
        <translation>Artículos guardados escritos en {path}</translation>
    </message>
    <message>
        <source>Importing outlets</source>
        <translation>Importando medios</translation>
    </message>
    <message>
        <source>Outlets written to {path}</source>
        <translation>Medios guardados en {path}</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>Cambiar la lista…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>The story was written to {path}.</source>
        <translation>La noticia se ha guardado en {path}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>{feeds} added: {articles}.</source>
        <translation>Añadido: {feeds} ({articles}).</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation>El medio</translation>
    </message>
    <message>
        <source>You follow {title} already.</source>
        <translation>Ya sigue {title}.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>{title} was added: {articles}.</source>
        <translation>Se ha añadido {title}: {articles}.</translation>
    </message>
    <message>
        <source>{title} was added, but its feed is damaged: {articles} could be read.</source>
        <translation>Se ha añadido {title}, pero su canal está dañado. Leído: {articles}.</translation>
    </message>
    <message>
        <source>{feeds} added.</source>
        <translation>Añadido: {feeds}.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>{articles} added under Saved.</source>
        <translation>Añadido a los guardados: {articles}.</translation>
    </message>
    <message>
        <source>{articles} here already.</source>
        <translation>Ya estaba aquí: {articles}.</translation>
    </message>
    <message>
        <source>{feeds} added, at rest.</source>
        <translation>Añadido, en pausa: {feeds}.</translation>
    </message>
    <message>
        <source>{articles} could not be read.</source>
        <translation>No se pudo leer: {articles}.</translation>
    </message>
    <message>
        <source>The files could not be compared.</source>
        <translation>No se han podido comparar los archivos.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare files or pages</source>
        <translation>Comparar archivos o páginas</translation>
    </message>
    <message>
        <source>&amp;Files and addresses, one on each line</source>
        <translation>&amp;Archivos y direcciones, uno por línea</translation>
    </message>
    <message>
        <source>Texts (.txt), saved pages (.html), article files (.json), or addresses of articles. They can be dropped here. Nothing is added to your library.</source>
        <translation>Textos (.txt), páginas guardadas (.html), archivos de artículos (.json) o direcciones de artículos. Se pueden soltar aquí. No se añade nada a su biblioteca.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>&quot;{1}&quot; is no way to sign in.</source>
        <translation>«{1}» no es una forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a CSS selector.</source>
        <translation>«{1}» no es un selector CSS.</translation>
    </message>
    <message>
        <source>1 article could not be read any more.</source>
        <translation>1 artículo ya no se pudo leer.</translation>
    </message>
    <message>
        <source>A CSS selector goes with the choice &quot;selector&quot; only.</source>
        <translation>Un selector CSS solo va con la opción «selector».</translation>
    </message>
    <message>
        <source>A charge or a verdict on somebody; what was said would show how far it goes.</source>
        <translation>Una acusación o un veredicto sobre alguien; lo que se dijo mostraría hasta dónde llega.</translation>
    </message>
    <message>
        <source>A charged or figurative noun; a plain one says the same.</source>
        <translation>Un sustantivo cargado o figurado; uno sencillo dice lo mismo.</translation>
    </message>
    <message>
        <source>A colourful or dramatic description in the outlet&apos;s own voice; a report can do without it.</source>
        <translation>Una descripción colorida o dramática en la voz del medio; una noticia puede prescindir de ella.</translation>
    </message>
    <message>
        <source>A command with the number {1} is under way already.</source>
        <translation>Ya hay en curso un comando con el número {1}.</translation>
    </message>
    <message>
        <source>A comment of the writer&apos;s own, slipped into the report.</source>
        <translation>Un comentario del propio autor, deslizado en la noticia.</translation>
    </message>
    <message>
        <source>A comparison needs two; add an outlet or wait for more.</source>
        <translation>Para comparar hacen falta dos; añada un medio o espere más.</translation>
    </message>
    <message>
        <source>A consent or robot check stands in place of the article.</source>
        <translation>En lugar del artículo hay una petición de consentimiento o un control de robots.</translation>
    </message>
    <message>
        <source>A feed could not be taken over: {1}.</source>
        <translation>No se pudo incorporar un canal: {1}.</translation>
    </message>
    <message>
        <source>A fighting word for criticism; it turns a disagreement into violence.</source>
        <translation>Una palabra de combate para una crítica; convierte un desacuerdo en violencia.</translation>
    </message>
    <message>
        <source>A figurative or charged verb; a plain one says only what happened.</source>
        <translation>Un verbo figurado o cargado; uno sencillo solo dice lo que ocurrió.</translation>
    </message>
    <message>
        <source>A figure of speech that dramatises; a plain wording says the same.</source>
        <translation>Una figura que dramatiza; unas palabras sencillas dicen lo mismo.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un grupo necesita un nombre.</translation>
    </message>
    <message>
        <source>A judgement, not a description: it tells the reader what to think of the thing.</source>
        <translation>Un juicio, no una descripción: dice al lector qué pensar del asunto.</translation>
    </message>
    <message>
        <source>A lesson cannot be in &quot;{1}&quot;.</source>
        <translation>Una lección no puede estar en «{1}».</translation>
    </message>
    <message>
        <source>A lesson could not be taken over: {1}</source>
        <translation>No se pudo incorporar una lección: {1}</translation>
    </message>
    <message>
        <source>A lesson needs a title.</source>
        <translation>Una lección necesita un título.</translation>
    </message>
    <message>
        <source>A name cannot hold a colon.</source>
        <translation>Un nombre no puede llevar dos puntos.</translation>
    </message>
    <message>
        <source>A name for a thing that already judges it.</source>
        <translation>Un nombre para una cosa que ya la juzga.</translation>
    </message>
    <message>
        <source>A saved search could not be taken over: {1}.</source>
        <translation>No se pudo incorporar una búsqueda guardada: {1}.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una búsqueda guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>A saved search needs something to look for.</source>
        <translation>Una búsqueda guardada necesita algo que buscar.</translation>
    </message>
    <message>
        <source>A stored signature could not be read.</source>
        <translation>No se ha podido leer una firma guardada.</translation>
    </message>
    <message>
        <source>A story cannot be merged with itself.</source>
        <translation>Una noticia no puede unirse consigo misma.</translation>
    </message>
    <message>
        <source>A story could not be taken over: {1}.</source>
        <translation>No se pudo incorporar una noticia: {1}.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>Add an outlet with `variorum add`, start the window once, or name another library.</source>
        <translation>Añada un medio con `variorum add`, inicie la ventana una vez o indique otra biblioteca.</translation>
    </message>
    <message>
        <source>Add it again after that.</source>
        <translation>Añádalo de nuevo después.</translation>
    </message>
    <message>
        <source>An article file needs a headline and text.</source>
        <translation>Un archivo de artículo necesita titular y texto.</translation>
    </message>
    <message>
        <source>An article needs a headline and text.</source>
        <translation>Un artículo necesita titular y texto.</translation>
    </message>
    <message>
        <source>An entry without a name</source>
        <translation>Una entrada sin nombre</translation>
    </message>
    <message>
        <source>An opinion in the outlet&apos;s own voice; a figure or an example would say more.</source>
        <translation>Una opinión en la voz del medio; una cifra o un ejemplo diría más.</translation>
    </message>
    <message>
        <source>Another program, or this computer&apos;s firewall, keeps Variorum from being reached.</source>
        <translation>Otro programa, o el cortafuegos de este ordenador, impide que se llegue a Variorum.</translation>
    </message>
    <message>
        <source>Another saved search is called “{1}”.</source>
        <translation>Otra búsqueda guardada se llama «{1}».</translation>
    </message>
    <message>
        <source>Ask for the file once more, or make the lesson again.</source>
        <translation>Pida el archivo otra vez o vuelva a crear la lección.</translation>
    </message>
    <message>
        <source>Ask the student to save and send them once more.</source>
        <translation>Pida al alumno que las guarde y las envíe otra vez.</translation>
    </message>
    <message>
        <source>Ask the student to write it and save again.</source>
        <translation>Pida al alumno que lo escriba y guarde otra vez.</translation>
    </message>
    <message>
        <source>Asking feeds</source>
        <translation>Consultando canales</translation>
    </message>
    <message>
        <source>Asking {1}</source>
        <translation>Consultando {1}</translation>
    </message>
    <message>
        <source>Backups are looked for in {1}.</source>
        <translation>Las copias se buscan en {1}.</translation>
    </message>
    <message>
        <source>Both are in one JSON object a line.</source>
        <translation>Ambos van en un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {1}, by the outlets&apos; servers {2}.</source>
        <translation>Según el reloj de este ordenador es {1}; según los servidores de los medios, {2}.</translation>
    </message>
    <message>
        <source>Casts doubt on what is said; &quot;said&quot; does not.</source>
        <translation>Pone en duda lo dicho; «dijo» no lo hace.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Check the address; the fault is probably at the outlet.</source>
        <translation>Compruebe la dirección; probablemente el fallo sea del medio.</translation>
    </message>
    <message>
        <source>Check the address; the feed may have moved.</source>
        <translation>Compruebe la dirección; quizá el canal haya cambiado de sitio.</translation>
    </message>
    <message>
        <source>Check the connection and the address.</source>
        <translation>Compruebe la conexión y la dirección.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Compruebe el archivo y sus permisos.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the room on the disk, or name another file.</source>
        <translation>Compruebe la carpeta, sus permisos y el espacio en disco, o indique otro archivo.</translation>
    </message>
    <message>
        <source>Check the name and the secret.</source>
        <translation>Compruebe sus credenciales.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Compruebe el nombre del archivo.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Compruebe la grafía.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .lesson.html: the page that a teacher made with Variorum.</source>
        <translation>Elija un archivo que termine en .lesson.html: la página que un docente creó con Variorum.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .marks.json: what a student saved in the lesson.</source>
        <translation>Elija un archivo que termine en .marks.json: lo que un alumno guardó en la lección.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija una de ellas.</translation>
    </message>
    <message>
        <source>Choose some of the story&apos;s articles, not all and not none.</source>
        <translation>Elija algunos artículos de la noticia, ni todos ni ninguno.</translation>
    </message>
    <message>
        <source>Choose two outlets or more for the lesson.</source>
        <translation>Elija dos medios o más para la lección.</translation>
    </message>
    <message>
        <source>Colours how something was done.</source>
        <translation>Da color a la manera en que se hizo algo.</translation>
    </message>
    <message>
        <source>Colours how something was said; &quot;said&quot; is plainer.</source>
        <translation>Da color a la manera en que se dijo algo; «dijo» es más sencillo.</translation>
    </message>
    <message>
        <source>Compare them with the very file that the class worked on: each lesson has an id of its own.</source>
        <translation>Compárelas con el mismo archivo en el que trabajó la clase: cada lección tiene su propio identificador.</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Comparando artículos</translation>
    </message>
    <message>
        <source>Connects people without saying how; what the connection is would show it.</source>
        <translation>Relaciona a personas sin decir cómo; decir cuál es la relación lo mostraría.</translation>
    </message>
    <message>
        <source>Copy it once more.</source>
        <translation>Cópielo otra vez.</translation>
    </message>
    <message>
        <source>Do this in the window, or close it and try again.</source>
        <translation>Hágalo en la ventana, o ciérrela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Export OPML from the other reader again.</source>
        <translation>Exporte de nuevo el OPML desde el otro lector.</translation>
    </message>
    <message>
        <source>Fetching full articles</source>
        <translation>Descargando artículos completos</translation>
    </message>
    <message>
        <source>Fetching pages</source>
        <translation>Descargando páginas</translation>
    </message>
    <message>
        <source>Finding stories</source>
        <translation>Buscando noticias</translation>
    </message>
    <message>
        <source>For example: &quot;article .body, .standfirst&quot;</source>
        <translation>Por ejemplo: «article .body, .standfirst»</translation>
    </message>
    <message>
        <source>Free some space and try again; what was stored before is safe.</source>
        <translation>Libere espacio y vuelva a intentarlo; lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Give a .txt, .html or .json file.</source>
        <translation>Indique un archivo .txt, .html o .json.</translation>
    </message>
    <message>
        <source>Give a file that `variorum state export` wrote.</source>
        <translation>Indique un archivo que haya escrito `variorum state export`.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Póngale otro nombre.</translation>
    </message>
    <message>
        <source>Give the JSON file of starred articles that the other reader exports.</source>
        <translation>Indique el archivo JSON de artículos destacados que exporta el otro lector.</translation>
    </message>
    <message>
        <source>Give the address of the outlet&apos;s feed, or of its home page to look for one.</source>
        <translation>Indique la dirección del canal del medio, o la de su portada para buscar uno.</translation>
    </message>
    <message>
        <source>Give the text of one article alone.</source>
        <translation>Indique el texto de un solo artículo.</translation>
    </message>
    <message>
        <source>Give two columns: outlet,group.</source>
        <translation>Indique dos columnas: outlet,group.</translation>
    </message>
    <message>
        <source>Give two or more files or addresses.</source>
        <translation>Indique dos o más archivos o direcciones.</translation>
    </message>
    <message>
        <source>Give {1} at most.</source>
        <translation>Indique {1} como máximo.</translation>
    </message>
    <message>
        <source>Group the articles again.</source>
        <translation>Agrupe de nuevo los artículos.</translation>
    </message>
    <message>
        <source>Hints at something without saying it.</source>
        <translation>Insinúa algo sin decirlo.</translation>
    </message>
    <message>
        <source>Holds a name at a distance, as if it were not deserved.</source>
        <translation>Mantiene un nombre a distancia, como si no fuera merecido.</translation>
    </message>
    <message>
        <source>If it is yours, type the address yourself.</source>
        <translation>Si es suya, escriba usted mismo la dirección.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>It asks for a subscription or a login.</source>
        <translation>Pide una suscripción o iniciar sesión.</translation>
    </message>
    <message>
        <source>It can be in {1}.</source>
        <translation>Puede estar en {1}.</translation>
    </message>
    <message>
        <source>It did not take your sign-in: sign in to it again.</source>
        <translation>No ha aceptado su sesión: vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>It ends with a link to the rest.</source>
        <translation>Termina con un enlace al resto.</translation>
    </message>
    <message>
        <source>It failed this time: it is asked again after the usual wait.</source>
        <translation>Esta vez falló: se volverá a consultar tras la espera habitual.</translation>
    </message>
    <message>
        <source>It failed {1} times in a row: the wait grows each time.</source>
        <translation>Falló {1} veces seguidas: la espera aumenta cada vez.</translation>
    </message>
    <message>
        <source>It failed {1} times in a row: the wait grows no longer.</source>
        <translation>Falló {1} veces seguidas: la espera ya no aumenta.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation>Está cortado.</translation>
    </message>
    <message>
        <source>It is far longer than an article; only its beginning was kept.</source>
        <translation>Es mucho más largo que un artículo; solo se ha conservado el comienzo.</translation>
    </message>
    <message>
        <source>It is no longer than a teaser.</source>
        <translation>No es más largo que un avance.</translation>
    </message>
    <message>
        <source>It is one of: {1}.</source>
        <translation>Puede ser: {1}.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>It may have {1} letters.</source>
        <translation>Puede tener {1} caracteres como máximo.</translation>
    </message>
    <message>
        <source>It published nothing for {1} days.</source>
        <translation>No publicó nada en {1} días.</translation>
    </message>
    <message>
        <source>It stops in the middle of a sentence.</source>
        <translation>Se detiene en mitad de una frase.</translation>
    </message>
    <message>
        <source>It was not asked: its server says that it is gone for good.</source>
        <translation>No se consultó: según su servidor, ya no existe.</translation>
    </message>
    <message>
        <source>It was written anew, with everything that was in it: try again.</source>
        <translation>Se escribió de nuevo con todo lo que contenía: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its server asked for a pause.</source>
        <translation>Su servidor ha pedido una pausa.</translation>
    </message>
    <message>
        <source>Its server says that it is gone for good: it is not asked any more.</source>
        <translation>Según su servidor, ya no existe: no se consulta más.</translation>
    </message>
    <message>
        <source>Its server says that the answer stays fresh so long.</source>
        <translation>Su servidor dice que la respuesta sigue vigente ese tiempo.</translation>
    </message>
    <message>
        <source>Its time comes at {1} UTC. {2}</source>
        <translation>Le toca a las {1} UTC. {2}</translation>
    </message>
    <message>
        <source>Leave them out of the address.</source>
        <translation>Quítelos de la dirección.</translation>
    </message>
    <message>
        <source>Look for a new one on the outlet&apos;s site.</source>
        <translation>Busque uno nuevo en el sitio del medio.</translation>
    </message>
    <message>
        <source>Look on the site for a link named RSS, Atom or feed, and give its address.</source>
        <translation>Busque en el sitio un enlace llamado RSS, Atom o feed e indique su dirección.</translation>
    </message>
    <message>
        <source>Looking at the stories again</source>
        <translation>Revisando de nuevo las noticias</translation>
    </message>
    <message>
        <source>Looking for quotations</source>
        <translation>Buscando citas</translation>
    </message>
    <message>
        <source>Makes a change of mind or a compromise sound like a defeat.</source>
        <translation>Hace que un cambio de opinión o un acuerdo suene a derrota.</translation>
    </message>
    <message>
        <source>Makes a plain statement sound like boasting or selling.</source>
        <translation>Hace que una simple declaración suene a alarde o a propaganda.</translation>
    </message>
    <message>
        <source>Makes one event part of a series; which others are meant would show it.</source>
        <translation>Hace de un suceso parte de una serie; decir cuáles son los otros lo mostraría.</translation>
    </message>
    <message>
        <source>Makes the reader curious before anything is told.</source>
        <translation>Despierta la curiosidad antes de contar nada.</translation>
    </message>
    <message>
        <source>Makes the speaker sound as if giving in or owning up; &quot;said&quot; leaves that open.</source>
        <translation>Suena como si quien habla cediera o confesara; «dijo» lo deja abierto.</translation>
    </message>
    <message>
        <source>Marks of an article of {1} could not be read: {2}.</source>
        <translation>No se pudieron leer marcas de un artículo de {1}: {2}.</translation>
    </message>
    <message>
        <source>Move it to another story instead.</source>
        <translation>Muévalo en su lugar a otra noticia.</translation>
    </message>
    <message>
        <source>Move those of one story at a time.</source>
        <translation>Mueva los de una noticia cada vez.</translation>
    </message>
    <message>
        <source>Name a file inside it.</source>
        <translation>Indique un archivo de dentro.</translation>
    </message>
    <message>
        <source>Name another file, or move that one away.</source>
        <translation>Indique otro archivo o mueva el que ya existe.</translation>
    </message>
    <message>
        <source>Names a motive that nobody has owned to; what was done would leave that open.</source>
        <translation>Nombra un motivo que nadie ha reconocido; decir lo que se hizo lo dejaría abierto.</translation>
    </message>
    <message>
        <source>No article text was found in {1}.</source>
        <translation>No se ha encontrado texto de artículo en {1}.</translation>
    </message>
    <message>
        <source>No article was found on the page.</source>
        <translation>No se ha encontrado ningún artículo en la página.</translation>
    </message>
    <message>
        <source>No feed was found at {1}.</source>
        <translation>No se ha encontrado ningún canal en {1}.</translation>
    </message>
    <message>
        <source>No other device can be let in here.</source>
        <translation>Aquí no puede entrar ningún otro dispositivo.</translation>
    </message>
    <message>
        <source>Nobody can be reached just now: it shows when that ends.</source>
        <translation>Ahora no se puede contactar con nadie: así se verá cuándo termina.</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Put it back in its place and try again.</source>
        <translation>Ya no se escribe nada en ella. Devuélvala a su sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Look for a smaller feed.</source>
        <translation>No se ha guardado nada. Busque un canal más pequeño.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again after that.</source>
        <translation>No hay que hacer nada: se volverá a intentar después.</translation>
    </message>
    <message>
        <source>Of the story “{1}”, {2} articles are not here.</source>
        <translation>De la noticia «{1}» faltan aquí {2} artículos.</translation>
    </message>
    <message>
        <source>One article cannot be compared.</source>
        <translation>Un solo artículo no puede compararse.</translation>
    </message>
    <message>
        <source>One of several names for the same people or group; which name an outlet picks is a choice.</source>
        <translation>Uno de varios nombres para las mismas personas o el mismo grupo; cuál toma un medio es una elección.</translation>
    </message>
    <message>
        <source>Only a pointer to the article is there.</source>
        <translation>Solo hay una remisión al artículo.</translation>
    </message>
    <message>
        <source>Only articles of the story itself can be pinned to it.</source>
        <translation>Solo los artículos de la propia noticia pueden fijarse a ella.</translation>
    </message>
    <message>
        <source>Only articles of the story itself can be split off.</source>
        <translation>Solo los artículos de la propia noticia pueden separarse.</translation>
    </message>
    <message>
        <source>Only one outlet tells this story.</source>
        <translation>Solo un medio cuenta esta noticia.</translation>
    </message>
    <message>
        <source>Only the headline is there.</source>
        <translation>Solo está el titular.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Ábralo en su navegador.</translation>
    </message>
    <message>
        <source>Open its lesson pack first.</source>
        <translation>Abra primero esa lección.</translation>
    </message>
    <message>
        <source>Paints somebody as being in trouble; who says so, and why, would show it.</source>
        <translation>Pinta a alguien en apuros; quién lo dice, y por qué, lo mostraría.</translation>
    </message>
    <message>
        <source>Presents what follows as an established fact or as obvious.</source>
        <translation>Presenta lo que sigue como un hecho probado o evidente.</translation>
    </message>
    <message>
        <source>Raises a doubt without saying who has it, or why.</source>
        <translation>Plantea una duda sin decir quién la tiene ni por qué.</translation>
    </message>
    <message>
        <source>Reading articles</source>
        <translation>Leyendo artículos</translation>
    </message>
    <message>
        <source>Reading quotations</source>
        <translation>Leyendo citas</translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>Leyendo los artículos</translation>
    </message>
    <message>
        <source>Refresh the outlet first.</source>
        <translation>Actualice antes el medio.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>Remove the feed, or look for a new one on the outlet&apos;s site.</source>
        <translation>Quite el canal o busque uno nuevo en el sitio del medio.</translation>
    </message>
    <message>
        <source>Save the article as a text or HTML file.</source>
        <translation>Guarde el artículo como archivo de texto o HTML.</translation>
    </message>
    <message>
        <source>Save the page with its text, or give the text itself.</source>
        <translation>Guarde la página con su texto o indique el propio texto.</translation>
    </message>
    <message>
        <source>Says how little the speaker made of something; the words themselves would show it.</source>
        <translation>Dice la poca importancia que quien habla dio a algo; las propias palabras lo mostrarían.</translation>
    </message>
    <message>
        <source>Says that it is not proven; whether others state it firmly is worth a look.</source>
        <translation>Dice que no está probado; conviene mirar si otros lo afirman con firmeza.</translation>
    </message>
    <message>
        <source>Says that the speaker avoids an answer; what was asked and what was answered would show it.</source>
        <translation>Dice que quien habla evita responder; la pregunta y la respuesta lo mostrarían.</translation>
    </message>
    <message>
        <source>Says what somebody did not do, as if it were owed; &quot;did not&quot; leaves that open.</source>
        <translation>Dice lo que alguien no hizo como si lo debiera; «no hizo» lo deja abierto.</translation>
    </message>
    <message>
        <source>See docs/comparison-json.md for its form.</source>
        <translation>Vea su forma en docs/comparison-json.md.</translation>
    </message>
    <message>
        <source>See docs/comparison-json.md.</source>
        <translation>Vea docs/comparison-json.md.</translation>
    </message>
    <message>
        <source>Set the clock right: until then nothing is removed for its age.</source>
        <translation>Ponga el reloj en hora: hasta entonces no se quita nada por su antigüedad.</translation>
    </message>
    <message>
        <source>Sets two things side by side so that one seems to explain the other.</source>
        <translation>Pone dos cosas juntas de modo que una parece explicar la otra.</translation>
    </message>
    <message>
        <source>Softens the statement; whether others state it firmly is worth a look.</source>
        <translation>Suaviza la afirmación; conviene mirar si otros la hacen con firmeza.</translation>
    </message>
    <message>
        <source>Some of its lists could not be read any more.</source>
        <translation>Algunas de sus listas ya no se pudieron leer.</translation>
    </message>
    <message>
        <source>Something went wrong in Variorum itself.</source>
        <translation>Algo ha fallado en el propio Variorum.</translation>
    </message>
    <message>
        <source>Start Variorum once, or run `variorum refresh`.</source>
        <translation>Inicie Variorum una vez o ejecute `variorum refresh`.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Subscribe to its https address.</source>
        <translation>Suscríbase a su dirección https.</translation>
    </message>
    <message>
        <source>Suggests a hidden motive or dishonesty; a plain verb would not.</source>
        <translation>Sugiere un motivo oculto o falta de honradez; un verbo sencillo no lo haría.</translation>
    </message>
    <message>
        <source>Switch that off to fetch anything.</source>
        <translation>Desactívelo para descargar algo.</translation>
    </message>
    <message>
        <source>Switch them on in the outlet&apos;s settings.</source>
        <translation>Actívelas en los ajustes del medio.</translation>
    </message>
    <message>
        <source>Takes a stand on whether something is true or right; what speaks for and against it would show it.</source>
        <translation>Toma partido sobre si algo es cierto o correcto; lo que habla a favor y en contra lo mostraría.</translation>
    </message>
    <message>
        <source>Taking in saved articles</source>
        <translation>Recogiendo artículos guardados</translation>
    </message>
    <message>
        <source>Tells the reader how to judge what was done or said.</source>
        <translation>Dice al lector cómo juzgar lo que se hizo o se dijo.</translation>
    </message>
    <message>
        <source>That is found later; words and “outlet:” are known at once.</source>
        <translation>Eso se averigua más tarde; las palabras y «outlet:» se conocen enseguida.</translation>
    </message>
    <message>
        <source>That is no correction of a grouping.</source>
        <translation>Eso no es una corrección de una agrupación.</translation>
    </message>
    <message>
        <source>The answer could not be read: it brings the parser to a halt.</source>
        <translation>No se ha podido leer la respuesta: detiene el analizador.</translation>
    </message>
    <message>
        <source>The article is part of that story already.</source>
        <translation>El artículo ya forma parte de esa noticia.</translation>
    </message>
    <message>
        <source>The backup {1} is damaged or no library.</source>
        <translation>La copia {1} está dañada o no es una biblioteca.</translation>
    </message>
    <message>
        <source>The command &quot;dismiss&quot; needs &quot;key&quot;.</source>
        <translation>El comando «dismiss» necesita «key».</translation>
    </message>
    <message>
        <source>The command &quot;group_put&quot; needs &quot;outlets&quot;, a list of names.</source>
        <translation>El comando «group_put» necesita «outlets», una lista de nombres.</translation>
    </message>
    <message>
        <source>The command &quot;marks_save&quot; needs &quot;marks&quot;.</source>
        <translation>El comando «marks_save» necesita «marks».</translation>
    </message>
    <message>
        <source>The engine knows no command &quot;{1}&quot;.</source>
        <translation>El proceso de fondo no conoce el comando «{1}».</translation>
    </message>
    <message>
        <source>The fault is at the outlet; add it again later.</source>
        <translation>El fallo es del medio; añádalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The fault is at the outlet; it is tried again later.</source>
        <translation>El fallo es del medio; se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>The fault is at the outlet; its other articles are not affected.</source>
        <translation>El fallo es del medio; sus demás artículos no se ven afectados.</translation>
    </message>
    <message>
        <source>The feed asks for a login: add it unread, then sign in to it.</source>
        <translation>El canal pide iniciar sesión: añádalo sin descargarlo y después inicie sesión.</translation>
    </message>
    <message>
        <source>The feed asks for a login: sign in to it.</source>
        <translation>El canal pide iniciar sesión: iníciela.</translation>
    </message>
    <message>
        <source>The feed asks not to be asked sooner (ttl).</source>
        <translation>El canal pide que no se lo consulte antes (ttl).</translation>
    </message>
    <message>
        <source>The feed has {1} entries; only the newest {2} of them are here.</source>
        <translation>El canal tiene {1} entradas; aquí están solo las {2} más recientes.</translation>
    </message>
    <message>
        <source>The feed itself has more of it.</source>
        <translation>El propio canal trae más.</translation>
    </message>
    <message>
        <source>The feed names hours to leave it alone.</source>
        <translation>El canal indica horas en las que no molestarlo.</translation>
    </message>
    <message>
        <source>The file is damaged (line {1}); what could be read is here.</source>
        <translation>El archivo está dañado (línea {1}); lo que se pudo leer está aquí.</translation>
    </message>
    <message>
        <source>The file was left as it is. Choose another library or restore a backup.</source>
        <translation>El archivo se ha dejado como estaba. Elija otra biblioteca o restaure una copia.</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret</source>
        <translation>El llavero no ha guardado las credenciales</translation>
    </message>
    <message>
        <source>The keychain has no sign-in for {1} any more: sign in to it again.</source>
        <translation>El llavero ya no tiene la sesión de {1}: vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The keychain that keyring is set to cannot be loaded</source>
        <translation>No se puede cargar el llavero configurado en keyring</translation>
    </message>
    <message>
        <source>The lexicon of loaded wording {1} could not be read.</source>
        <translation>No se ha podido leer el léxico de palabras valorativas {1}.</translation>
    </message>
    <message>
        <source>The library is brought up to date for this version of Variorum: that takes a minute or two, and begins anew if you quit meanwhile.</source>
        <translation>La biblioteca se está actualizando para esta versión de Variorum: tarda uno o dos minutos y vuelve a empezar si sale entretanto.</translation>
    </message>
    <message>
        <source>The library {1} can only be read from here.</source>
        <translation>La biblioteca {1} solo puede leerse desde aquí.</translation>
    </message>
    <message>
        <source>The library {1} cannot be opened: {2}.</source>
        <translation>No se puede abrir la biblioteca {1}: {2}.</translation>
    </message>
    <message>
        <source>The library {1} is in use by a window or another command.</source>
        <translation>La biblioteca {1} está en uso por una ventana u otro comando.</translation>
    </message>
    <message>
        <source>The library {1} was moved, removed or replaced while it was open.</source>
        <translation>La biblioteca {1} se movió, se quitó o se sustituyó mientras estaba abierta.</translation>
    </message>
    <message>
        <source>The library {1} was not there, so an empty one was begun; a backup of {2} is kept: `variorum restore` brings it back.</source>
        <translation>La biblioteca {1} no estaba, así que se empezó una vacía; se conserva una copia de {2}: `variorum restore` la recupera.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>The log has the details; please report it.</source>
        <translation>Los detalles están en el registro; comunique el fallo, por favor.</translation>
    </message>
    <message>
        <source>The marks of {1} are of a lesson that is not in the library.</source>
        <translation>Las marcas de {1} son de una lección que no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The marks of {1} are of another lesson.</source>
        <translation>Las marcas de {1} son de otra lección.</translation>
    </message>
    <message>
        <source>The name of the tag is too long.</source>
        <translation>El nombre de la etiqueta es demasiado largo.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>La red vuelve a funcionar.</translation>
    </message>
    <message>
        <source>The outlet asks for payment.</source>
        <translation>El medio pide un pago.</translation>
    </message>
    <message>
        <source>The outlet may block readers, or ask for a login.</source>
        <translation>Quizá el medio bloquee los lectores o pida iniciar sesión.</translation>
    </message>
    <message>
        <source>The outlet may not show this where you are.</source>
        <translation>Quizá el medio no pueda mostrar esto donde usted está.</translation>
    </message>
    <message>
        <source>The outlet says that it is for subscribers, and the text is short.</source>
        <translation>El medio dice que es para suscriptores, y el texto es corto.</translation>
    </message>
    <message>
        <source>The outlet says that it is for subscribers.</source>
        <translation>El medio dice que es para suscriptores.</translation>
    </message>
    <message>
        <source>The outlet&apos;s fault.</source>
        <translation>Fallo del medio.</translation>
    </message>
    <message>
        <source>The page asks for a subscription or a login, and the text is short.</source>
        <translation>La página pide una suscripción o iniciar sesión, y el texto es corto.</translation>
    </message>
    <message>
        <source>The pictures of this outlet are off.</source>
        <translation>Las imágenes de este medio están desactivadas.</translation>
    </message>
    <message>
        <source>The search is wrong at character {1}: {2}.</source>
        <translation>Error en la búsqueda, en el carácter {1}: {2}.</translation>
    </message>
    <message>
        <source>The secret holds letters that cannot be sent.</source>
        <translation>Las credenciales contienen caracteres que no pueden enviarse.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Las credenciales están vacías.</translation>
    </message>
    <message>
        <source>The secret is longer than a server takes.</source>
        <translation>Las credenciales son más largas de lo que acepta un servidor.</translation>
    </message>
    <message>
        <source>The secret or name holds a line break or another character that cannot be sent.</source>
        <translation>Las credenciales contienen un salto de línea u otro carácter que no puede enviarse.</translation>
    </message>
    <message>
        <source>The selector is empty or too long.</source>
        <translation>El selector está vacío o es demasiado largo.</translation>
    </message>
    <message>
        <source>The sentence encoder in {1} could not be read.</source>
        <translation>No se ha podido leer el codificador de frases en {1}.</translation>
    </message>
    <message>
        <source>The state has no list of &quot;{1}&quot;.</source>
        <translation>El estado no tiene la lista «{1}».</translation>
    </message>
    <message>
        <source>The state has no table of &quot;{1}&quot;.</source>
        <translation>El estado no tiene la tabla «{1}».</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or does not answer: unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado o no responde: desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The usual interval.</source>
        <translation>El intervalo habitual.</translation>
    </message>
    <message>
        <source>The weights of the wording models {1} could not be read.</source>
        <translation>No se han podido leer los pesos de los modelos de vocabulario {1}.</translation>
    </message>
    <message>
        <source>There is a file at {1} already.</source>
        <translation>Ya hay un archivo en {1}.</translation>
    </message>
    <message>
        <source>There is no article to try it on yet.</source>
        <translation>Aún no hay ningún artículo con el que probarlo.</translation>
    </message>
    <message>
        <source>There is no correction &quot;{1}&quot;.</source>
        <translation>No hay ninguna corrección «{1}».</translation>
    </message>
    <message>
        <source>There is no file of marks in {1}.</source>
        <translation>No hay ningún archivo de marcas en {1}.</translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation>No existe el archivo {1}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the library {1}.</source>
        <translation>No queda espacio en el disco para la biblioteca {1}.</translation>
    </message>
    <message>
        <source>There is no setting &quot;{1}&quot;.</source>
        <translation>No existe el ajuste «{1}».</translation>
    </message>
    <message>
        <source>There is no setting “{1}” here.</source>
        <translation>Aquí no existe el ajuste «{1}».</translation>
    </message>
    <message>
        <source>There is no such place to take texts from.</source>
        <translation>No existe ese lugar de donde tomar textos.</translation>
    </message>
    <message>
        <source>There is no such way to sign in.</source>
        <translation>No existe esa forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>There is no {1} in the library.</source>
        <translation>No está en la biblioteca: {1}.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>These are more than {1} files; the rest was left.</source>
        <translation>Son más de {1} archivos; los demás no se leyeron.</translation>
    </message>
    <message>
        <source>These articles come from several stories.</source>
        <translation>Estos artículos son de varias noticias.</translation>
    </message>
    <message>
        <source>These marks are damaged: {1}.</source>
        <translation>Estas marcas están dañadas: {1}.</translation>
    </message>
    <message>
        <source>These marks have no student&apos;s name.</source>
        <translation>Estas marcas no llevan el nombre de un alumno.</translation>
    </message>
    <message>
        <source>This article has no page of its own.</source>
        <translation>Este artículo no tiene página propia.</translation>
    </message>
    <message>
        <source>This article is alone already.</source>
        <translation>Este artículo ya está solo.</translation>
    </message>
    <message>
        <source>This computer has no keychain to keep the secret in</source>
        <translation>Este equipo no tiene un llavero donde guardar las credenciales</translation>
    </message>
    <message>
        <source>This correction cannot be undone here.</source>
        <translation>Esta corrección no puede deshacerse aquí.</translation>
    </message>
    <message>
        <source>This file is not a list of feeds (OPML).</source>
        <translation>Este archivo no es una lista de canales (OPML).</translation>
    </message>
    <message>
        <source>This is no file of a student&apos;s marks.</source>
        <translation>Esto no es un archivo de marcas de un alumno.</translation>
    </message>
    <message>
        <source>This is no lesson pack.</source>
        <translation>Esto no es una lección.</translation>
    </message>
    <message>
        <source>This is no lesson.</source>
        <translation>Esto no es una lección.</translation>
    </message>
    <message>
        <source>This is no list of saved articles.</source>
        <translation>Esto no es una lista de artículos guardados.</translation>
    </message>
    <message>
        <source>This is no state of a Variorum library.</source>
        <translation>Esto no es el estado de una biblioteca de Variorum.</translation>
    </message>
    <message>
        <source>This lesson pack has no answer key.</source>
        <translation>Esta lección no tiene soluciones.</translation>
    </message>
    <message>
        <source>This lesson pack is damaged: {1}.</source>
        <translation>Esta lección está dañada: {1}.</translation>
    </message>
    <message>
        <source>This page holds more than one lesson.</source>
        <translation>Esta página contiene más de una lección.</translation>
    </message>
    <message>
        <source>This page holds no lesson.</source>
        <translation>Esta página no contiene ninguna lección.</translation>
    </message>
    <message>
        <source>This statement cannot be corrected.</source>
        <translation>Esta afirmación no puede corregirse.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Variorum.</source>
        <translation>Esto se hizo con una versión más nueva de Variorum.</translation>
    </message>
    <message>
        <source>Turns a request or a promise into an emotion; a plain verb says only what was asked or promised.</source>
        <translation>Convierte una petición o una promesa en una emoción; un verbo sencillo solo dice lo que se pidió o prometió.</translation>
    </message>
    <message>
        <source>Turns the volume up without adding a fact.</source>
        <translation>Sube el volumen sin añadir ningún hecho.</translation>
    </message>
    <message>
        <source>Update Variorum to read it.</source>
        <translation>Actualice Variorum para leerlo.</translation>
    </message>
    <message>
        <source>Update Variorum; the file was left as it is.</source>
        <translation>Actualice Variorum; el archivo se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Use the teacher&apos;s copy, or make the file with its key.</source>
        <translation>Use el ejemplar del docente o cree el archivo con sus soluciones.</translation>
    </message>
    <message>
        <source>Variorum stumbled over this page.</source>
        <translation>Variorum ha tropezado con esta página.</translation>
    </message>
    <message>
        <source>Variorum stumbled over what this feed sent.</source>
        <translation>Variorum ha tropezado con lo que envió este canal.</translation>
    </message>
    <message>
        <source>Variorum works offline.</source>
        <translation>Variorum trabaja sin conexión.</translation>
    </message>
    <message>
        <source>Vivid or extreme verb where a plain one would do.</source>
        <translation>Un verbo llamativo o extremo donde bastaría uno sencillo.</translation>
    </message>
    <message>
        <source>What was done so far is kept.</source>
        <translation>Lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>What you marked of {1} could not be taken over: its feed is missing.</source>
        <translation>No se pudo incorporar lo que marcó de {1}: falta su canal.</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -not, OR, ( ), outlet: story: quote: speaker: tag: after: before: is:</source>
        <translation>Palabras, &quot;una frase&quot;, -no, OR, ( ), outlet: story: quote: speaker: tag: after: before: is:</translation>
    </message>
    <message>
        <source>`variorum backups` lists them.</source>
        <translation>`variorum backups` las enumera.</translation>
    </message>
    <message>
        <source>a guess is of no outlet of the lesson</source>
        <translation>una suposición no nombra ningún medio de la lección</translation>
    </message>
    <message>
        <source>a mark lies outside the texts</source>
        <translation>una marca queda fuera de los textos</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>falta una parte</translation>
    </message>
    <message>
        <source>a part of it is not what it should be</source>
        <translation>una parte no es lo que debería</translation>
    </message>
    <message>
        <source>a part of it is too long</source>
        <translation>una parte es demasiado larga</translation>
    </message>
    <message>
        <source>a part of them is missing</source>
        <translation>falta una parte de ellas</translation>
    </message>
    <message>
        <source>a part of them is not what it should be</source>
        <translation>una parte de ellas no es lo que debería</translation>
    </message>
    <message>
        <source>a star stands at the end of a word, not before it</source>
        <translation>el asterisco va al final de una palabra, no delante</translation>
    </message>
    <message>
        <source>a web page, not a feed</source>
        <translation>es una página web, no un canal</translation>
    </message>
    <message>
        <source>an answer is to no question of the lesson</source>
        <translation>una respuesta no corresponde a ninguna pregunta de la lección</translation>
    </message>
    <message>
        <source>an article that is to be moved</source>
        <translation>un artículo que mover</translation>
    </message>
    <message>
        <source>article {1}</source>
        <translation>artículo {1}</translation>
    </message>
    <message>
        <source>article {1} in a story</source>
        <translation>artículo {1} en una noticia</translation>
    </message>
    <message>
        <source>article {1} in this comparison</source>
        <translation>artículo {1} en esta comparación</translation>
    </message>
    <message>
        <source>at least two letters stand before a star</source>
        <translation>delante de un asterisco van al menos dos letras</translation>
    </message>
    <message>
        <source>backup {1}</source>
        <translation>copia {1}</translation>
    </message>
    <message>
        <source>broke off, or answered in a way that cannot be read</source>
        <translation>se cortó o respondió de forma ilegible</translation>
    </message>
    <message>
        <source>correction {1}</source>
        <translation>corrección {1}</translation>
    </message>
    <message>
        <source>could not agree on a safe connection</source>
        <translation>no pudo acordar una conexión segura</translation>
    </message>
    <message>
        <source>could not be found (no such host, or no connection)</source>
        <translation>no se encontró (no existe ese servidor o no hay conexión)</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>no se pudo alcanzar</translation>
    </message>
    <message>
        <source>damaged beyond reading</source>
        <translation>dañado hasta ser ilegible</translation>
    </message>
    <message>
        <source>data that cannot be read, not a feed</source>
        <translation>son datos ilegibles, no un canal</translation>
    </message>
    <message>
        <source>data, but not a feed</source>
        <translation>son datos, pero no un canal</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>no ha respondido</translation>
    </message>
    <message>
        <source>did not answer within {1} s</source>
        <translation>no ha respondido en {1} s</translation>
    </message>
    <message>
        <source>did not finish within {1} s</source>
        <translation>no ha terminado en {1} s</translation>
    </message>
    <message>
        <source>feed {1}</source>
        <translation>canal {1}</translation>
    </message>
    <message>
        <source>fell silent for {1} s</source>
        <translation>calló durante {1} s</translation>
    </message>
    <message>
        <source>it is longer than any server takes</source>
        <translation>es más larga de lo que acepta cualquier servidor</translation>
    </message>
    <message>
        <source>more than {1} words stand beside OR; leave some of them out</source>
        <translation>hay más de {1} palabras unidas por OR; quite algunas</translation>
    </message>
    <message>
        <source>number: {1}</source>
        <translation>cifra: {1}</translation>
    </message>
    <message>
        <source>group &quot;{1}&quot;</source>
        <translation>grupo «{1}»</translation>
    </message>
    <message>
        <source>It publishes about every {1} days.</source>
        <translation>Publica aproximadamente cada {1} días.</translation>
    </message>
    <message>
        <source>It publishes about every {1} hours.</source>
        <translation>Publica aproximadamente cada {1} horas.</translation>
    </message>
    <message>
        <source>It publishes about every {1} minutes.</source>
        <translation>Publica aproximadamente cada {1} minutos.</translation>
    </message>
    <message>
        <source>What comes in cannot be told by “{1}:”.</source>
        <translation>Lo que llega no se reconoce por «{1}:».</translation>
    </message>
    <message>
        <source>is larger than {1}</source>
        <translation>es mayor que {1}</translation>
    </message>
    <message>
        <source>it asks for too many combinations at once</source>
        <translation>pide demasiadas combinaciones a la vez</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it holds a name or password</source>
        <translation>contiene un nombre o una contraseña</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>it is damaged (its end is missing)</source>
        <translation>está dañada (falta el final)</translation>
    </message>
    <message>
        <source>it is not a Variorum library</source>
        <translation>no es una biblioteca de Variorum</translation>
    </message>
    <message>
        <source>it is not writable</source>
        <translation>no admite escritura</translation>
    </message>
    <message>
        <source>it leads to an address that is not on the web</source>
        <translation>lleva a una dirección que no está en la web</translation>
    </message>
    <message>
        <source>it was made by a newer version of Variorum</source>
        <translation>es de una versión más nueva de Variorum</translation>
    </message>
    <message>
        <source>it was made by an older version and has to be brought up to date first</source>
        <translation>es de una versión más antigua y antes hay que actualizarla</translation>
    </message>
    <message>
        <source>it was made by another version of Variorum</source>
        <translation>es de otra versión de Variorum</translation>
    </message>
    <message>
        <source>its articles cannot be told apart</source>
        <translation>sus artículos no se pueden distinguir</translation>
    </message>
    <message>
        <source>its key is not of its texts</source>
        <translation>sus soluciones no son de sus textos</translation>
    </message>
    <message>
        <source>its passages do not lie in its texts</source>
        <translation>sus pasajes no están en sus textos</translation>
    </message>
    <message>
        <source>its place in the library cannot be read</source>
        <translation>su lugar en la biblioteca no se puede leer</translation>
    </message>
    <message>
        <source>keyring is set to a store that does not encrypt what it keeps</source>
        <translation>keyring está configurado con un almacén que no cifra</translation>
    </message>
    <message>
        <source>leads to a page that is not the article</source>
        <translation>lleva a una página que no es el artículo</translation>
    </message>
    <message>
        <source>lesson {1}</source>
        <translation>lección {1}</translation>
    </message>
    <message>
        <source>more than {1} words end in a star; write some of them out</source>
        <translation>más de {1} palabras terminan en asterisco; escriba algunas completas</translation>
    </message>
    <message>
        <source>no parentheses follow “{1}:”; write “{2}:” before each name</source>
        <translation>tras «{1}:» no van paréntesis; escriba «{2}:» delante de cada nombre</translation>
    </message>
    <message>
        <source>not a feed</source>
        <translation>no es un canal</translation>
    </message>
    <message>
        <source>nothing follows “{1}:”</source>
        <translation>nada sigue a «{1}:»</translation>
    </message>
    <message>
        <source>only http and https are read, not {1}</source>
        <translation>solo se leen http y https, no {1}</translation>
    </message>
    <message>
        <source>quote: {1}</source>
        <translation>cita: {1}</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>rechazó la conexión</translation>
    </message>
    <message>
        <source>removed lesson {1}</source>
        <translation>lección quitada {1}</translation>
    </message>
    <message>
        <source>saved search {1}</source>
        <translation>búsqueda guardada {1}</translation>
    </message>
    <message>
        <source>shows a certificate that is not valid today (look whether this computer&apos;s clock is right)</source>
        <translation>muestra un certificado que hoy no es válido (compruebe si el reloj de este ordenador está en hora)</translation>
    </message>
    <message>
        <source>shows a certificate that this computer does not trust</source>
        <translation>muestra un certificado en el que este ordenador no confía</translation>
    </message>
    <message>
        <source>sound backup</source>
        <translation>copia en buen estado</translation>
    </message>
    <message>
        <source>step {1} of bringing it up to date failed</source>
        <translation>falló el paso {1} de la actualización</translation>
    </message>
    <message>
        <source>step {1} that could be taken back</source>
        <translation>paso {1} que pueda deshacerse</translation>
    </message>
    <message>
        <source>step {1} would leave rows that point to nothing</source>
        <translation>el paso {1} dejaría filas que no apuntan a nada</translation>
    </message>
    <message>
        <source>story {1}</source>
        <translation>noticia {1}</translation>
    </message>
    <message>
        <source>student {1} in this lesson</source>
        <translation>alumno {1} en esta lección</translation>
    </message>
    <message>
        <source>the disk or folder does not let it be read</source>
        <translation>el disco o la carpeta no permiten leerla</translation>
    </message>
    <message>
        <source>the file is cut off or was altered</source>
        <translation>el archivo está cortado o fue modificado</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>hay demasiadas</translation>
    </message>
    <message>
        <source>there are too many parentheses inside each other</source>
        <translation>demasiados paréntesis anidados</translation>
    </message>
    <message>
        <source>there is a “)” without its “(”</source>
        <translation>hay un «)» sin su «(»</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is no “{1}:”; perhaps you mean “{2}:”</source>
        <translation>no existe «{1}:»; quizá quiera decir «{2}:»</translation>
    </message>
    <message>
        <source>this is not an address</source>
        <translation>eso no es una dirección</translation>
    </message>
    <message>
        <source>this “(” is never closed</source>
        <translation>este «(» no se cierra nunca</translation>
    </message>
    <message>
        <source>unpacks to far more than a feed or page can be</source>
        <translation>se descomprime en mucho más de lo que puede ser un canal o una página</translation>
    </message>
    <message>
        <source>version {1} of article {2}</source>
        <translation>versión {1} del artículo {2}</translation>
    </message>
    <message>
        <source>was not asked: this computer&apos;s proxy is of a kind ({1}) that cannot be used</source>
        <translation>no se consultó: el proxy de este equipo es de un tipo ({1}) que no puede usarse</translation>
    </message>
    <message>
        <source>{1} answered with error {2}.</source>
        <translation>{1} respondió con el error {2}.</translation>
    </message>
    <message>
        <source>{1} articles could not be read any more.</source>
        <translation>{1} artículos ya no se pudieron leer.</translation>
    </message>
    <message>
        <source>{1} asks for a pause until {2} UTC.</source>
        <translation>{1} pide una pausa hasta {2} UTC.</translation>
    </message>
    <message>
        <source>{1} cannot be unpacked.</source>
        <translation>{1} no se puede descomprimir.</translation>
    </message>
    <message>
        <source>{1} cannot be {2}.</source>
        <translation>{1} no puede ser {2}.</translation>
    </message>
    <message>
        <source>{1} is a sound, a film, a picture or a file to download, not a page.</source>
        <translation>{1} es un sonido, un vídeo, una imagen o un archivo para descargar, no una página.</translation>
    </message>
    <message>
        <source>{1} is larger than {2} MB, and was not read.</source>
        <translation>{1} ocupa más de {2} MB y no se ha leído.</translation>
    </message>
    <message>
        <source>{1} is not fetched from the web: it has no address to change.</source>
        <translation>{1} no se descarga de la web: no tiene dirección que cambiar.</translation>
    </message>
    <message>
        <source>{1} is the address of {2}, which you follow already.</source>
        <translation>{1} es la dirección de {2}, que ya sigue.</translation>
    </message>
    <message>
        <source>{1} leads on and on without arriving.</source>
        <translation>{1} redirige una y otra vez sin llegar.</translation>
    </message>
    <message>
        <source>{1} more entries have something wrong with them.</source>
        <translation>Otras {1} entradas tienen algún error.</translation>
    </message>
    <message>
        <source>{1} statement made and denied</source>
        <translation>{1} afirmación hecha y negada</translation>
    </message>
    <message>
        <source>{1} statements made and denied</source>
        <translation>{1} afirmaciones hechas y negadas</translation>
    </message>
    <message>
        <source>{1} could not be read.</source>
        <translation>No se ha podido leer {1}.</translation>
    </message>
    <message>
        <source>{1} could not be read: {2}.</source>
        <translation>No se ha podido leer {1}: {2}.</translation>
    </message>
    <message>
        <source>{1} could not be written: {2}.</source>
        <translation>No se ha podido escribir {1}: {2}.</translation>
    </message>
    <message>
        <source>{1} date differs</source>
        <translation>{1} fecha difiere</translation>
    </message>
    <message>
        <source>{1} dates differ</source>
        <translation>{1} fechas difieren</translation>
    </message>
    <message>
        <source>{1} detail not in every outlet</source>
        <translation>{1} detalle no está en todos los medios</translation>
    </message>
    <message>
        <source>{1} details not in every outlet</source>
        <translation>{1} detalles no están en todos los medios</translation>
    </message>
    <message>
        <source>{1} did not take the sign-in, and it was not kept.</source>
        <translation>{1} no aceptó el inicio de sesión, que no se ha guardado.</translation>
    </message>
    <message>
        <source>{1} number differs</source>
        <translation>{1} cifra difiere</translation>
    </message>
    <message>
        <source>{1} numbers differ</source>
        <translation>{1} cifras difieren</translation>
    </message>
    <message>
        <source>{1} has no rows of outlet and group.</source>
        <translation>{1} no tiene filas con outlet y group.</translation>
    </message>
    <message>
        <source>{1} is a folder, not a file.</source>
        <translation>{1} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} está vacío.</translation>
    </message>
    <message>
        <source>{1} is gone for good, says its server.</source>
        <translation>{1} ya no existe, según su servidor.</translation>
    </message>
    <message>
        <source>{1} is larger than {2} MB: that is no article.</source>
        <translation>{1} supera los {2} MB: no es un artículo.</translation>
    </message>
    <message>
        <source>{1} is longer than {2} letters: that is no article.</source>
        <translation>{1} supera los {2} caracteres: no es un artículo.</translation>
    </message>
    <message>
        <source>{1} is no CSV file.</source>
        <translation>{1} no es un archivo CSV.</translation>
    </message>
    <message>
        <source>{1} is no archive that can be read.</source>
        <translation>{1} no es un archivo comprimido que se pueda leer.</translation>
    </message>
    <message>
        <source>{1} is no moment.</source>
        <translation>{1} no es un momento.</translation>
    </message>
    <message>
        <source>{1} is not a text file.</source>
        <translation>{1} no es un archivo de texto.</translation>
    </message>
    <message>
        <source>{1} is not fetched over https: the secret would travel in the open.</source>
        <translation>{1} no se descarga por https: las credenciales viajarían al descubierto.</translation>
    </message>
    <message>
        <source>{1} is not valid JSON{2}.</source>
        <translation>{1} no es JSON válido{2}.</translation>
    </message>
    <message>
        <source>{1} is too large for a list of outlets.</source>
        <translation>{1} es demasiado grande para una lista de medios.</translation>
    </message>
    <message>
        <source>{1} is {2}, not text.</source>
        <translation>{1}: {2}, no texto.</translation>
    </message>
    <message>
        <source>{1} is {2}.</source>
        <translation>{1}: {2}.</translation>
    </message>
    <message>
        <source>{1} lies inside a private network</source>
        <translation>{1} está en una red privada</translation>
    </message>
    <message>
        <source>{1} must hold one JSON object.</source>
        <translation>{1} debe contener un objeto JSON.</translation>
    </message>
    <message>
        <source>{1} needs &quot;title&quot; and &quot;text&quot; (or &quot;html&quot;).</source>
        <translation>{1} necesita «title» y «text» (o «html»).</translation>
    </message>
    <message>
        <source>{1} needs an &quot;id&quot;.</source>
        <translation>{1} necesita un «id».</translation>
    </message>
    <message>
        <source>{1} offers {2} feeds, and no number {3}.</source>
        <translation>{1} ofrece {2} canales, y no el número {3}.</translation>
    </message>
    <message>
        <source>{1} offers {2} feeds.</source>
        <translation>{1} ofrece {2} canales.</translation>
    </message>
    <message>
        <source>{1} pages are too many.</source>
        <translation>{1} páginas son demasiadas.</translation>
    </message>
    <message>
        <source>{1} quote worded differently</source>
        <translation>{1} cita con otras palabras</translation>
    </message>
    <message>
        <source>{1} quotes worded differently</source>
        <translation>{1} citas con otras palabras</translation>
    </message>
    <message>
        <source>{1} was not opened: {2}.</source>
        <translation>No se ha abierto {1}: {2}.</translation>
    </message>
    <message>
        <source>{1} {2}.</source>
        <translation>{1} {2}.</translation>
    </message>
    <message>
        <source>{1}, line {2} needs &quot;id&quot; and &quot;text&quot;.</source>
        <translation>{1}, línea {2}, necesita «id» y «text».</translation>
    </message>
    <message>
        <source>{1}: &quot;{2}&quot; must be a text.</source>
        <translation>{1}: «{2}» debe ser un texto.</translation>
    </message>
    <message>
        <source>{1}: the id &quot;{2}&quot; stands on an earlier line too.</source>
        <translation>{1}: el id «{2}» ya está en una línea anterior.</translation>
    </message>
    <message>
        <source>{1}: {2}.</source>
        <translation>{1}: {2}.</translation>
    </message>
    <message>
        <source>“is:” is followed by {1} or {2}</source>
        <translation>a «is:» le sigue {1} o {2}</translation>
    </message>
    <message>
        <source>“{1}” has a password in its address; sign in to it by hand.</source>
        <translation>«{1}» lleva una contraseña en su dirección; inicie sesión a mano.</translation>
    </message>
    <message>
        <source>“{1}” has an address that is not on the web.</source>
        <translation>«{1}» tiene una dirección que no está en la web.</translation>
    </message>
    <message>
        <source>“{1}” has no feed address.</source>
        <translation>«{1}» no tiene dirección de canal.</translation>
    </message>
    <message>
        <source>“{1}” is no day; write it like 2026-05-01, 2026-05, today or 7d</source>
        <translation>«{1}» no es un día; escríbalo como 2026-05-01, 2026-05, today o 7d</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The article was taken out of the story.</source>
        <translation>El artículo se ha sacado de la noticia.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are a story of their own now.</source>
        <translation>
            <numerusform>%n artículo es ahora una noticia aparte.</numerusform>
            <numerusform>%n artículos son ahora una noticia aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another story</source>
        <translation>Mover a otra noticia</translation>
    </message>
    <message>
        <source>Which story do they belong to?</source>
        <translation>¿A qué noticia pertenecen?</translation>
    </message>
    <message>
        <source>Which story does the article belong to?</source>
        <translation>¿A qué noticia pertenece el artículo?</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Moverlo allí</translation>
    </message>
    <message>
        <source>Move them there</source>
        <translation>Moverlos allí</translation>
    </message>
    <message>
        <source>Moved to the other story.</source>
        <translation>Movido a la otra noticia.</translation>
    </message>
    <message>
        <source>Merge with another story</source>
        <translation>Unir con otra noticia</translation>
    </message>
    <message>
        <source>Which story tells the same event as “{title}”?</source>
        <translation>¿Qué noticia cuenta el mismo hecho que «{title}»?</translation>
    </message>
    <message>
        <source>Make them one story</source>
        <translation>Hacer de ambas una sola</translation>
    </message>
    <message>
        <source>The two stories are one now.</source>
        <translation>Las dos noticias son ahora una.</translation>
    </message>
    <message>
        <source>The articles stay together from now on.</source>
        <translation>A partir de ahora los artículos siguen juntos.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>{outlets} in {groups}.</source>
        <translation>{outlets} en {groups}.</translation>
    </message>
    <message>
        <source>Not among your outlets: {names}.</source>
        <translation>No están entre sus medios: {names}.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>What you put right. It wins over every later run until you undo it.</source>
        <translation>Lo que ha corregido. Prevalece en cada pasada posterior hasta que lo deshaga.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You have corrected nothing yet</source>
        <translation>Aún no ha corregido nada</translation>
    </message>
    <message>
        <source>Wrong group, or a statement that is wrong? Put it right in the story; it appears here.</source>
        <translation>¿Grupo equivocado o afirmación errónea? Corríjalo en la noticia; la corrección aparecerá aquí.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Changed since read</source>
        <translation>Cambiados desde la lectura</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Búsqueda: {text}</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Open this lesson pack</source>
        <translation>Abrir esta lección</translation>
    </message>
    <message>
        <source>It goes into your library</source>
        <translation>Pasa a su biblioteca</translation>
    </message>
    <message>
        <source>Add what students marked</source>
        <translation>Añadir lo que marcaron los alumnos</translation>
    </message>
    <message>
        <source>The marks go to their lesson</source>
        <translation>Las marcas van a su lección</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n texts</source>
        <translation>
            <numerusform>Comparar %n texto</numerusform>
            <numerusform>Comparar %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side; nothing is added to your library</source>
        <translation>En paralelo; no se añade nada a su biblioteca</translation>
    </message>
    <message>
        <source>Compare this text</source>
        <translation>Comparar este texto</translation>
    </message>
    <message>
        <source>You are asked what to compare it with</source>
        <translation>Se le pregunta con qué</translation>
    </message>
    <message>
        <source>Import these outlets</source>
        <translation>Importar estos medios</translation>
    </message>
    <message>
        <source>Those that you follow stay as they are</source>
        <translation>Los que ya sigue quedan como están</translation>
    </message>
    <message>
        <source>Follow this outlet</source>
        <translation>Seguir este medio</translation>
    </message>
    <message>
        <source>This cannot be read here</source>
        <translation>Esto no se puede leer aquí</translation>
    </message>
    <message>
        <source>Texts, saved pages, addresses and lists of outlets (OPML) can be dropped</source>
        <translation>Se pueden soltar textos, páginas guardadas, direcciones y listas de medios (OPML)</translation>
    </message>
</context>
<context>
    <name>EditOutletDialog</name>
    <message>
        <source>Rename outlet</source>
        <translation>Cambiar el nombre del medio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The background work stopped unexpectedly and was started again; your library is whole.</source>
        <translation>El trabajo en segundo plano se detuvo de forma inesperada y se ha reiniciado; su biblioteca está intacta.</translation>
    </message>
    <message>
        <source>The background work keeps stopping; you can still read. Start Variorum again to retry.</source>
        <translation>El trabajo en segundo plano se detiene una y otra vez; aún puede leer. Reinicie Variorum para reintentarlo.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Empty this field</source>
        <translation>Vaciar este campo</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Compare files</source>
        <translation>Comparar archivos</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>Artículos ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Importar de otro lector</translation>
    </message>
    <message>
        <source>Outlets or saved articles (*.opml *.xml *.json)</source>
        <translation>Medios o artículos guardados (*.opml *.xml *.json)</translation>
    </message>
    <message>
        <source>Export outlets</source>
        <translation>Exportar medios</translation>
    </message>
    <message>
        <source>Subscriptions (*.opml)</source>
        <translation>Suscripciones (*.opml)</translation>
    </message>
    <message>
        <source>Export saved articles</source>
        <translation>Exportar los artículos guardados</translation>
    </message>
    <message>
        <source>Saved articles (*.json)</source>
        <translation>Artículos guardados (*.json)</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>Exportar la noticia</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Datos (*.json)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Siguiente aparición (Intro)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Place before (Shift+Enter)</source>
        <translation>Aparición anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the search line</source>
        <translation>Cerrar la línea de búsqueda</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>No está en este texto</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} de {n}</translation>
    </message>
</context>
<context>
    <name>GivingOut</name>
    <message>
        <source>For students, without answers ({ending})</source>
        <translation>Para los alumnos, sin respuestas ({ending})</translation>
    </message>
    <message>
        <source>With the answer key ({ending})</source>
        <translation>Con las soluciones ({ending})</translation>
    </message>
    <message>
        <source>Save the student file</source>
        <translation>Guardar el archivo del alumno</translation>
    </message>
    <message>
        <source>The student file is {path}.</source>
        <translation>El archivo del alumno es {path}.</translation>
    </message>
    <message>
        <source>Table ({ending})</source>
        <translation>Tabla ({ending})</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>The table is {path}.</source>
        <translation>La tabla es {path}.</translation>
    </message>
    <message>
        <source>{title} – teacher&apos;s guide</source>
        <translation>{title} – guía docente</translation>
    </message>
    <message>
        <source>{title} – answer key</source>
        <translation>{title} – soluciones</translation>
    </message>
    <message>
        <source>{title} – worksheet</source>
        <translation>{title} – hoja de trabajo</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No term has “{words}” in it. Try fewer letters.</source>
        <translation>Ningún término contiene «{words}». Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>Por ejemplo: {example}</translation>
    </message>
</context>
<context>
    <name>HandingIn</name>
    <message>
        <source>Save my marks</source>
        <translation>Guardar mis marcas</translation>
    </message>
    <message>
        <source>Marks ({ending})</source>
        <translation>Marcas ({ending})</translation>
    </message>
    <message>
        <source>What you marked is in {path}. Hand it in.</source>
        <translation>Lo que marcó está en {path}. Entregue ese archivo.</translation>
    </message>
    <message>
        <source>Add students&apos; marks</source>
        <translation>Añadir marcas de alumnos</translation>
    </message>
    <message>
        <source>Add a folder of marks</source>
        <translation>Añadir una carpeta de marcas</translation>
    </message>
    <message>
        <source>Nothing is copied. Copy what a student sent, then do this again.</source>
        <translation>No hay nada copiado. Copie lo que envió un alumno y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Reading what was handed in</source>
        <translation>Leyendo lo entregado</translation>
    </message>
    <message numerus="yes">
        <source>%n students&apos; marks were added.</source>
        <translation>
            <numerusform>Se añadieron las marcas de %n alumno.</numerusform>
            <numerusform>Se añadieron las marcas de %n alumnos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {names} the latest counts.</source>
        <translation>De {names} cuenta lo más reciente.</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n archivo.</numerusform>
            <numerusform>No se pudieron leer %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why…</source>
        <translation>Ver por qué…</translation>
    </message>
    <message>
        <source>The marks of {name} were taken out.</source>
        <translation>Se quitaron las marcas de {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>As for all: {time}</source>
        <translation>Como para todos: {time}</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep articles</source>
        <translation>Conservar artículos</translation>
    </message>
    <message>
        <source>&amp;Keep articles of {title}</source>
        <translation>&amp;Conservar los artículos de {title}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking what is older…</source>
        <translation>Buscando lo más antiguo…</translation>
    </message>
    <message>
        <source>Nothing is removed for its age.</source>
        <translation>No se quita nada por su antigüedad.</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Change search</source>
        <translation>Cambiar la búsqueda</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar la búsqueda</translation>
    </message>
    <message>
        <source>Mute words</source>
        <translation>Silenciar palabras</translation>
    </message>
    <message>
        <source>The search “{name}” was deleted.</source>
        <translation>Se ha eliminado la búsqueda «{name}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What “{name}” finds will be marked as read as it comes in.</source>
        <translation>Lo que «{name}» encuentre se marcará como leído al llegar.</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Answer key</source>
        <translation>Soluciones</translation>
    </message>
    <message>
        <source>This pack has no answer key</source>
        <translation>Esta lección no tiene soluciones</translation>
    </message>
    <message>
        <source>Your teacher keeps it. You can still mark, save what you marked, and hand it in.</source>
        <translation>El docente las guarda. Aun así puede marcar, guardar y entregar.</translation>
    </message>
    <message>
        <source>The outlets</source>
        <translation>Los medios</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Palabras valorativas</translation>
    </message>
    <message>
        <source>Words in quotation marks are the speaker&apos;s and are listed apart.</source>
        <translation>Las palabras entre comillas son de quien habla y figuran aparte.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>The weightiest details that others report, for each outlet.</source>
        <translation>Para cada medio, los detalles de más peso que publican otros.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Whom each outlet has something from, and how it says so.</source>
        <translation>De quién tiene algo cada medio, y con qué palabras.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>plainly: {words}</source>
        <translation>más neutro: {words}</translation>
    </message>
    <message>
        <source>In quotation marks: {words}</source>
        <translation>Entre comillas: {words}</translation>
    </message>
    <message>
        <source>nothing that we can say</source>
        <translation>nada que se pueda decir</translation>
    </message>
    <message>
        <source>reported by {outlets}</source>
        <translation>publicado por {outlets}</translation>
    </message>
    <message>
        <source>maybe here in other words</source>
        <translation>quizá aquí con otras palabras</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>only one outlet has it</source>
        <translation>solo un medio la tiene</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ninguna tecla</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla predeterminada</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You changed this key.</source>
        <translation>Ha cambiado esta tecla.</translation>
    </message>
    <message>
        <source>New &amp;key for “{command}”</source>
        <translation>Nueva &amp;tecla para «{command}»</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”, which would lose it.</source>
        <translation>{key} es la tecla de «{command}», que la perdería.</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
</context>
<context>
    <name>LeftOutTab</name>
    <message>
        <source>What is left out</source>
        <translation>Lo que se omite</translation>
    </message>
    <message>
        <source>the missing words</source>
        <translation>las palabras que faltan</translation>
    </message>
    <message>
        <source>maybe the same, worded differently</source>
        <translation>quizá lo mismo, con otras palabras</translation>
    </message>
    <message>
        <source>Outlet:</source>
        <translation>Medio:</translation>
    </message>
    <message>
        <source>In at least:</source>
        <translation>En al menos:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>Choose whose text is looked at</source>
        <translation>Elegir de quién es el texto que se mira</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message numerus="yes">
        <source>%n other outlets</source>
        <translation>
            <numerusform>%n medio más</numerusform>
            <numerusform>%n medios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n details</source>
        <translation>
            <numerusform>{shown} de %n detalle</numerusform>
            <numerusform>{shown} de %n detalles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details</source>
        <translation>
            <numerusform>%n detalle</numerusform>
            <numerusform>%n detalles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here for this choice.</source>
        <translation>Nada con esta selección.</translation>
    </message>
    <message>
        <source>Show all its details</source>
        <translation>Mostrar todos los detalles</translation>
    </message>
    <message>
        <source>What {outlet} leaves out</source>
        <translation>Lo que {outlet} omite</translation>
    </message>
    <message numerus="yes">
        <source>Most others report %n of these details.</source>
        <translation>
            <numerusform>La mayoría de los demás publica uno de estos detalles.</numerusform>
            <numerusform>La mayoría de los demás publica %n de estos detalles.</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>maybe there, worded differently</source>
        <translation>quizá está, con otras palabras</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n smaller details</source>
        <translation>
            <numerusform>Mostrar %n detalle menor</numerusform>
            <numerusform>Mostrar %n detalles menores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is said to be left out of an incomplete text.</source>
        <translation>De un texto incompleto nunca se dice que omita algo.</translation>
    </message>
    <message>
        <source>We found nothing that others report and this outlet does not.</source>
        <translation>No hemos encontrado nada que otros publiquen y este medio no.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>outlets give a number, name, date or quote differently here</source>
        <translation>los medios dan aquí una cifra, un nombre, una fecha o una cita distintos</translation>
    </message>
    <message>
        <source>the same is said in other words</source>
        <translation>lo mismo está dicho con otras palabras</translation>
    </message>
    <message>
        <source>no other text that we have reports this</source>
        <translation>ningún otro texto que tengamos lo publica</translation>
    </message>
    <message>
        <source>a word that judges as it tells; inside quotes it is the speaker&apos;s</source>
        <translation>una palabra que valora además de informar; entre comillas es de quien habla</translation>
    </message>
    <message>
        <source>another outlet comes close, but may mean something else</source>
        <translation>otro medio se acerca, pero quizá quiera decir otra cosa</translation>
    </message>
    <message>
        <source>we found no passage that reports this</source>
        <translation>no hemos encontrado ningún pasaje que lo publique</translation>
    </message>
    <message>
        <source>a band joins what both report; an amber one, where they give it differently</source>
        <translation>una banda une lo que ambos publican; una de color ámbar, donde lo indican de otro modo</translation>
    </message>
    <message>
        <source>was in an earlier version of the article</source>
        <translation>estaba en una versión anterior del artículo</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Lesson packs</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a lesson pack, or students&apos; marks</source>
        <translation>Abrir una lección o marcas de alumnos</translation>
    </message>
    <message>
        <source>No lesson packs yet</source>
        <translation>Aún no hay lecciones</translation>
    </message>
    <message>
        <source>A lesson pack is one story frozen for a class: a single file that opens in any browser, without a network. Students mark loaded words and missing details, and hand that in. To make one, open a story first; or look at those that are ready for a class.</source>
        <translation>Una lección es una noticia fijada para una clase: un solo archivo que abre cualquier navegador, sin red. Los alumnos marcan palabras valorativas y detalles que faltan, y entregan su trabajo. Para crear una, abra primero una noticia; o mire las que ya están listas para una clase.</translation>
    </message>
    <message>
        <source>Open the sample lessons</source>
        <translation>Lecciones de ejemplo</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Crear una…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Show {count} new</source>
        <translation>Mostrar novedades ({count})</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson pack</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Save student file…</source>
        <translation>Archivo del alumno…</translation>
    </message>
    <message>
        <source>Write the page for students: one file that opens in any browser</source>
        <translation>Escribir la página para los alumnos: un archivo que abre cualquier navegador</translation>
    </message>
    <message>
        <source>Give out in this room…</source>
        <translation>Repartir en esta sala…</translation>
    </message>
    <message>
        <source>Students open it by an address on the board and hand in there; no internet is needed</source>
        <translation>Los alumnos lo abren con una dirección en la pizarra y entregan ahí; sin internet</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Hoja de trabajo…</translation>
    </message>
    <message>
        <source>As PDF: texts with numbered lines, tasks and room to write</source>
        <translation>En PDF: textos con líneas numeradas, tareas y espacio para escribir</translation>
    </message>
    <message>
        <source>Answer key…</source>
        <translation>Soluciones…</translation>
    </message>
    <message>
        <source>As PDF: the outlets, loaded words and left-out details</source>
        <translation>En PDF: los medios, las palabras valorativas y los detalles omitidos</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide…</source>
        <translation>Guía docente…</translation>
    </message>
    <message>
        <source>As PDF, one page for you: goals, times, where to look in these texts, questions</source>
        <translation>En PDF, una página para usted: objetivos, tiempos, dónde mirar en estos textos, preguntas</translation>
    </message>
    <message>
        <source>Views of the lesson</source>
        <translation>Vistas de la lección</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Beside the program</source>
        <translation>Frente al programa</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Soluciones</translation>
    </message>
    <message>
        <source>Students who handed in</source>
        <translation>Alumnos que entregaron</translation>
    </message>
    <message>
        <source>hide outlet names</source>
        <translation>ocultar los nombres de los medios</translation>
    </message>
    <message>
        <source>show outlet names</source>
        <translation>mostrar los nombres de los medios</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n alumno</numerusform>
            <numerusform>%n alumnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Student {number}</source>
        <translation>Alumno {number}</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message numerus="yes">
        <source>%n students handed in</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody handed in yet</source>
        <translation>ninguna entrega aún</translation>
    </message>
    <message>
        <source>names hidden</source>
        <translation>nombres ocultos</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>con nombres</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>creada el {when}</translation>
    </message>
    <message>
        <source>with answer key</source>
        <translation>con soluciones</translation>
    </message>
    <message>
        <source>without answer key</source>
        <translation>sin soluciones</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n students</source>
        <translation>
            <numerusform>{count} de %n alumno</numerusform>
            <numerusform>{count} de %n alumnos</numerusform>
        </translation>
    </message>
    <message>
        <source>How far a class agrees is told once two students have marked words.</source>
        <translation>El grado de acuerdo de la clase se indica cuando dos alumnos han marcado palabras.</translation>
    </message>
    <message>
        <source>Nobody marked a loaded word.</source>
        <translation>Nadie marcó una palabra valorativa.</translation>
    </message>
    <message>
        <source>Everybody marked every word.</source>
        <translation>Todos marcaron todas las palabras.</translation>
    </message>
    <message>
        <source>The class agrees far more than chance would on which words are loaded</source>
        <translation>La clase coincide mucho más de lo que daría el azar en qué palabras son valorativas</translation>
    </message>
    <message>
        <source>The class agrees in part, more than chance would, on which words are loaded</source>
        <translation>La clase coincide en parte, más de lo que daría el azar, en qué palabras son valorativas</translation>
    </message>
    <message>
        <source>The class agrees little more than chance would: a good start for a discussion</source>
        <translation>La clase coincide poco más de lo que daría el azar: un buen comienzo para debatir</translation>
    </message>
    <message>
        <source>The class agrees no more than chance would: a good start for a discussion</source>
        <translation>La clase no coincide más de lo que daría el azar: un buen comienzo para debatir</translation>
    </message>
    <message>
        <source>{sentence} (agreement {figure}: 1 is full, 0 is chance).</source>
        <translation>{sentence} (coincidencia {figure}: 1 es total, 0 es azar).</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>Put the library and its backups into another folder</source>
        <translation>Poner la biblioteca y sus copias en otra carpeta</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de se&amp;guridad…</translation>
    </message>
    <message>
        <source>Copies of the library: make or restore one; marks as a file</source>
        <translation>Copias de la biblioteca: hacer una, restaurar una; marcas en un archivo</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days that articles are kept</source>
        <translation>Días que se conservan los artículos</translation>
    </message>
    <message>
        <source>for &amp;ever</source>
        <translation>para &amp;siempre</translation>
    </message>
    <message>
        <source>&amp;Use this age</source>
        <translation>&amp;Usar esta antigüedad</translation>
    </message>
    <message>
        <source>What is older is removed once a day from now on</source>
        <translation>Lo más antiguo se quita una vez al día a partir de ahora</translation>
    </message>
    <message>
        <source>&amp;Remove them now</source>
        <translation>&amp;Quitarlos ahora</translation>
    </message>
    <message>
        <source>Remove now what is older than the age that is set</source>
        <translation>Quitar ahora lo que supere la antigüedad fijada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep articles for</source>
        <translation>&amp;Conservar los artículos durante</translation>
    </message>
    <message>
        <source>What you saved, tagged or noted, stories that you follow or corrected, and every article of theirs stay for ever.</source>
        <translation>Lo que guardó, etiquetó o anotó, las noticias que sigue o corrigió, y todos sus artículos se quedan para siempre.</translation>
    </message>
    <message>
        <source>WHERE IT IS</source>
        <translation>DÓNDE ESTÁ</translation>
    </message>
    <message>
        <source>WHAT IS KEPT</source>
        <translation>LO QUE SE CONSERVA</translation>
    </message>
    <message>
        <source>Kept. It is done once a day, for the first time within a day.</source>
        <translation>Guardado. Se hace una vez al día, la primera en menos de un día.</translation>
    </message>
    <message>
        <source>Move the library and its backups to {folder}? It is copied and checked first; then the old file goes.</source>
        <translation>¿Mover la biblioteca y sus copias a {folder}? Primero se copia y se comprueba; después desaparece el archivo antiguo.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Moverla</translation>
    </message>
    <message>
        <source>Move the library to</source>
        <translation>Mover la biblioteca a</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>Moviendo la biblioteca…</translation>
    </message>
    <message>
        <source>Looking what is older…</source>
        <translation>Buscando lo más antiguo…</translation>
    </message>
    <message>
        <source>Nothing is removed for its age.</source>
        <translation>No se quita nada por su antigüedad.</translation>
    </message>
    <message>
        <source>{articles} removed.</source>
        <translation>Quitado: {articles}.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Only what is unread</source>
        <translation>Solo lo no leído</translation>
    </message>
    <message>
        <source>Show what is read too</source>
        <translation>Mostrar también lo leído</translation>
    </message>
    <message>
        <source>Everything here is read</source>
        <translation>Aquí está todo leído</translation>
    </message>
    <message>
        <source>What arrives appears here. What you have read is only hidden.</source>
        <translation>Lo que llegue aparecerá aquí. Lo leído solo está oculto.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
</context>
<context>
    <name>LookCommands</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Texto más grande</translation>
    </message>
    <message>
        <source>Larger article text</source>
        <translation>Agrandar el texto de los artículos</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Smaller article text</source>
        <translation>Reducir el texto de los artículos</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño &amp;de texto normal</translation>
    </message>
    <message>
        <source>Article text in its usual size</source>
        <translation>Texto de los artículos en su tamaño habitual</translation>
    </message>
    <message>
        <source>&amp;Wider text</source>
        <translation>Texto más anc&amp;ho</translation>
    </message>
    <message>
        <source>Longer lines of article text</source>
        <translation>Líneas más largas en el texto de los artículos</translation>
    </message>
    <message>
        <source>&amp;Narrower text</source>
        <translation>Te&amp;xto más estrecho</translation>
    </message>
    <message>
        <source>Shorter lines of article text</source>
        <translation>Líneas más cortas en el texto de los artículos</translation>
    </message>
    <message>
        <source>Show the si&amp;debar</source>
        <translation>&amp;Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Show the l&amp;ist</source>
        <translation>M&amp;ostrar la lista</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Mostrar u ocultar la lista</translation>
    </message>
    <message>
        <source>Only what is &amp;read</source>
        <translation>Solo lo &amp;que se lee</translation>
    </message>
    <message>
        <source>Hide sidebar and list, or bring them back</source>
        <translation>Ocultar la barra lateral y la lista, o recuperarlas</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>P&amp;antalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen, or go back to a window</source>
        <translation>Usar toda la pantalla o volver a una ventana</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>Como &amp;el sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Claro u oscuro como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>Texto oscuro sobre papel claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on dark paper</source>
        <translation>Texto claro sobre papel oscuro</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>Alto &amp;contraste, claro</translation>
    </message>
    <message>
        <source>Black on white, strong lines</source>
        <translation>Negro sobre blanco, líneas marcadas</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>&amp;Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>White on black, strong lines</source>
        <translation>Blanco sobre negro, líneas marcadas</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>What all report, and where they disagree</source>
        <translation>Lo que publican todos y en qué difieren</translation>
    </message>
    <message>
        <source>&amp;Annotated</source>
        <translation>&amp;Anotado</translation>
    </message>
    <message>
        <source>One outlet&apos;s article with what the others say in the margin</source>
        <translation>El artículo de un medio, con lo que dicen los demás al margen</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;En paralelo</translation>
    </message>
    <message>
        <source>A table of what each outlet reports, or two texts</source>
        <translation>Una tabla de lo que publica cada medio, o dos textos</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>Who is quoted, and each outlet&apos;s cut of it</source>
        <translation>A quién se cita y qué recorte hace cada medio</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>O&amp;mitido</translation>
    </message>
    <message>
        <source>What others report and one outlet does not</source>
        <translation>Lo que otros publican y un medio no</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Vocabulario</translation>
    </message>
    <message>
        <source>Loaded words, and what each calls the same thing</source>
        <translation>Palabras valorativas, y cómo llama cada uno a lo mismo</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>Where each outlet has it from</source>
        <translation>De dónde lo toma cada medio</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Cr&amp;onología</translation>
    </message>
    <message>
        <source>When each reported it, and what changed since</source>
        <translation>Cuándo lo publicó cada uno y qué ha cambiado desde entonces</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening your library…</source>
        <translation>Abriendo su biblioteca…</translation>
    </message>
    <message>
        <source>How each outlet&apos;s feed is</source>
        <translation>Cómo está el canal de cada medio</translation>
    </message>
    <message>
        <source>The class is let in: show its address</source>
        <translation>La clase tiene acceso: mostrar la dirección</translation>
    </message>
    <message>
        <source>Preparing the sample story…</source>
        <translation>Preparando la noticia de ejemplo…</translation>
    </message>
    <message>
        <source>One inquiry, told by five invented outlets. It is compared on this computer.</source>
        <translation>Una investigación contada por cinco medios inventados. Se compara en este ordenador.</translation>
    </message>
    <message>
        <source>Choose a story or an article</source>
        <translation>Elija una noticia o un artículo</translation>
    </message>
    <message>
        <source>A story shows its outlets side by side: what all report, what only one does, and how.</source>
        <translation>Una noticia muestra sus medios en paralelo: lo que publican todos, lo que solo uno, y cómo.</translation>
    </message>
    <message>
        <source>The report is copied. It has no article text, no addresses and no names of files.</source>
        <translation>El informe está copiado. No contiene texto de artículos, direcciones ni nombres de archivos.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Variorum cannot open {names}.</source>
        <translation>Variorum no puede abrir {names}.</translation>
    </message>
    <message>
        <source>The articles of this story stand in another one now.</source>
        <translation>Los artículos de esta noticia están ahora en otra.</translation>
    </message>
    <message>
        <source>Open that story</source>
        <translation>Abrir esa noticia</translation>
    </message>
    <message>
        <source>This story is no longer in the library. You can read it until you open another.</source>
        <translation>Esta noticia ya no está en la biblioteca. Puede leerla hasta que abra otra.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Add outlet…</source>
        <translation>Añadir un medio…</translation>
    </message>
    <message>
        <source>Choose from a list…</source>
        <translation>Elegir de una lista…</translation>
    </message>
    <message>
        <source>Import outlets (OPML)…</source>
        <translation>Importar medios (OPML)…</translation>
    </message>
    <message>
        <source>The window changes its language when the work under way is done.</source>
        <translation>La ventana cambiará de idioma cuando termine el trabajo en curso.</translation>
    </message>
    <message>
        <source>This computer has no program for e-mail that answers.</source>
        <translation>En este equipo no responde ningún programa de correo.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. It was written to the log; you can go on.</source>
        <translation>Ha ocurrido algo que no debía. Ha quedado anotado en el registro; puede continuar.</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
</context>
<context>
    <name>MakeLessonDialog</name>
    <message>
        <source>Make a lesson pack</source>
        <translation>Crear una lección</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Instructions, which students read above the texts</source>
        <translation>&amp;Instrucciones, que los alumnos leen sobre los textos</translation>
    </message>
    <message>
        <source>&amp;Questions, one a line, which students answer in writing</source>
        <translation>&amp;Preguntas, una por línea, que los alumnos responden por escrito</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>Mark &amp;loaded words</source>
        <translation>Marcar palabras &amp;valorativas</translation>
    </message>
    <message>
        <source>Mark details that others leave &amp;out</source>
        <translation>Marcar detalles que otros &amp;omiten</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Guess whi&amp;ch outlet is which</source>
        <translation>Adivinar qué medio es &amp;cuál</translation>
    </message>
    <message>
        <source>The file then holds the outlets&apos; names to choose from.</source>
        <translation>El archivo contiene entonces los nombres de los medios, para elegir.</translation>
    </message>
    <message>
        <source>&amp;Hide the outlets&apos; names</source>
        <translation>Ocultar los &amp;nombres de los medios</translation>
    </message>
    <message>
        <source>They are called Outlet A, B, C, also in the texts; dates and links are left out.</source>
        <translation>Se llaman Medio A, B, C, también en los textos; se omiten fechas y enlaces.</translation>
    </message>
    <message>
        <source>Put the answer &amp;key into the students&apos; file</source>
        <translation>Poner las &amp;soluciones en el archivo de los alumnos</translation>
    </message>
    <message>
        <source>Then students can look at the answers when they are done; anyone who opens the file in an editor can look at once. Your own copy always has the key.</source>
        <translation>Así los alumnos pueden ver las respuestas al terminar; quien abra el archivo en un editor las ve enseguida. Su propia copia siempre tiene las soluciones.</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the page and its glossary; the articles stay as they are</source>
        <translation>I&amp;dioma de la página y su glosario; los artículos quedan como están</translation>
    </message>
    <message numerus="yes">
        <source>Glossar&amp;y: {count} of %n terms…</source>
        <translation>
            <numerusform>G&amp;losario: {count} de %n término…</numerusform>
            <numerusform>G&amp;losario: {count} de %n términos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have {words} words: about %n minutes of reading.</source>
        <translation>
            <numerusform>Tienen {words} palabras: %n minuto de lectura, más o menos.</numerusform>
            <numerusform>Tienen {words} palabras: unos %n minutos de lectura.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are incomplete, so nothing can be missing from them: leave that task out, or have their full texts read first.</source>
        <translation>Todos están incompletos, así que no se puede decir que falte algo: omita esa tarea o haga leer antes los textos completos.</translation>
    </message>
    <message>
        <source>Make it…</source>
        <translation>Crearla…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The texts are copied as they stand now; later updates change nothing.</source>
        <translation>Los textos se copian como están ahora; los cambios posteriores no afectan.</translation>
    </message>
    <message>
        <source>{outlet} (incomplete)</source>
        <translation>{outlet} (incompleto)</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are chosen.</source>
        <translation>
            <numerusform>%n artículo elegido.</numerusform>
            <numerusform>%n artículos elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two or more: there is nothing to compare in one.</source>
        <translation>Elija dos o más: en uno no hay nada que comparar.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Notes on the text</source>
        <translation>Notas sobre el texto</translation>
    </message>
</context>
<context>
    <name>MarkView</name>
    <message>
        <source>Your marks</source>
        <translation>Sus marcas</translation>
    </message>
    <message>
        <source>Loaded word</source>
        <translation>Palabra valorativa</translation>
    </message>
    <message>
        <source>Mark the chosen words, or the word at the caret, as loaded</source>
        <translation>Marcar como valorativas las palabras elegidas, o la del cursor</translation>
    </message>
    <message>
        <source>Missing from…</source>
        <translation>Falta en…</translation>
    </message>
    <message>
        <source>Mark the chosen sentence as a detail that other outlets leave out</source>
        <translation>Marcar la frase elegida como detalle que otros medios omiten</translation>
    </message>
    <message>
        <source>I think it is:</source>
        <translation>Creo que es:</translation>
    </message>
    <message>
        <source>Which outlet wrote this text?</source>
        <translation>¿Qué medio escribió este texto?</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Preguntas…</translation>
    </message>
    <message>
        <source>Answer the teacher&apos;s questions in writing</source>
        <translation>Responder por escrito a las preguntas del docente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last mark back</source>
        <translation>Deshacer la última marca</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>¿Por qué? (opcional)</translation>
    </message>
    <message>
        <source>Why you marked this</source>
        <translation>Por qué lo marcó</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take this mark away</source>
        <translation>Quitar esta marca</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your name, for the file</source>
        <translation>Su nombre, para el archivo</translation>
    </message>
    <message>
        <source>Save my marks…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Write a small file to hand in</source>
        <translation>Escribir un archivo pequeño para entregar</translation>
    </message>
    <message>
        <source>loaded word</source>
        <translation>palabra valorativa</translation>
    </message>
    <message>
        <source>missing elsewhere</source>
        <translation>falta en otros</translation>
    </message>
    <message>
        <source>words that you marked as loaded</source>
        <translation>palabras que marcó como valorativas</translation>
    </message>
    <message>
        <source>a detail that you found nowhere in other articles</source>
        <translation>un detalle que no encontró en otros artículos</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>You marked this as loaded</source>
        <translation>Lo marcó como valorativo</translation>
    </message>
    <message>
        <source>Missing from {outlets}</source>
        <translation>Falta en {outlets}</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Nada marcado aún</translation>
    </message>
    <message>
        <source>Choose words with the mouse, or with Shift and the arrow keys, then press a button.</source>
        <translation>Elija palabras con el ratón, o con Mayús y las flechas, y pulse un botón.</translation>
    </message>
    <message>
        <source>I think it is {outlet}</source>
        <translation>Creo que es {outlet}</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Valorativo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Mark as loaded</source>
        <translation>Marcar como valorativo</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Quitar esta marca</translation>
    </message>
    <message>
        <source>Your name first</source>
        <translation>Primero su nombre</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Everything here is read already.</source>
        <translation>Aquí ya está todo leído.</translation>
    </message>
    <message>
        <source>{articles} marked as read.</source>
        <translation>Marcado como leído: {articles}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{articles} unread again.</source>
        <translation>De nuevo sin leer: {articles}.</translation>
    </message>
</context>
<context>
    <name>NotCoveredList</name>
    <message>
        <source>Stories that are not covered</source>
        <translation>Noticias que no se cubren</translation>
    </message>
    <message>
        <source>Not covered by…</source>
        <translation>Sin cubrir por…</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Grupos…</translation>
    </message>
    <message>
        <source>Make or import groups of outlets</source>
        <translation>Crear o importar grupos de medios</translation>
    </message>
    <message>
        <source>Also where nothing is known</source>
        <translation>También si no hay datos</translation>
    </message>
    <message>
        <source>Feeds that failed, were not followed yet, are in another language, or give only parts: no silence can be said of them</source>
        <translation>Canales que fallaron, que aún no se seguían, que están en otro idioma o que solo dan fragmentos: de ellos no puede afirmarse ningún silencio</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>No en</translation>
    </message>
    <message>
        <source>But in</source>
        <translation>Pero en</translation>
    </message>
    <message>
        <source>Count only outlets of</source>
        <translation>Contar solo medios de</translation>
    </message>
    <message>
        <source>or more outlets</source>
        <translation>o más medios</translation>
    </message>
    <message>
        <source>Group: {name}</source>
        <translation>Grupo: {name}</translation>
    </message>
    <message>
        <source>or more of {name}</source>
        <translation>o más de {name}</translation>
    </message>
    <message>
        <source>No outlets yet</source>
        <translation>Aún no hay medios</translation>
    </message>
    <message>
        <source>Add the outlets you read; then this shows what each lacks.</source>
        <translation>Añada los medios que lee; aquí verá lo que falta en cada uno.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>{who} carries every story that so many others do. Lower the number to see more.</source>
        <translation>{who} publica todas las noticias que publican tantos otros. Baje el número para ver más.</translation>
    </message>
    <message>
        <source>Show {count} new</source>
        <translation>Mostrar novedades ({count})</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>OutletDialog</name>
    <message>
        <source>Read it from another address; its articles stay</source>
        <translation>Leerlo desde otra dirección; sus artículos se conservan</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Cambiar la dirección…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Los cambios surten efecto al instante.</translation>
    </message>
    <message>
        <source>Outlet settings: {title}</source>
        <translation>Ajustes del medio: {title}</translation>
    </message>
    <message>
        <source>It is read from this address now: {articles}.</source>
        <translation>Ahora se lee desde esta dirección: {articles}.</translation>
    </message>
</context>
<context>
    <name>OutletGeneral</name>
    <message>
        <source>As the feed calls itself</source>
        <translation>Como se llama el propio canal</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Let it &amp;rest</source>
        <translation>Ponerlo en &amp;pausa</translation>
    </message>
    <message>
        <source>Not among all &amp;articles</source>
        <translation>No entre todos los &amp;artículos</translation>
    </message>
    <message>
        <source>Show &amp;pictures</source>
        <translation>Mostrar &amp;imágenes</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>Feeds of one publisher count as one outlet when stories are compared.</source>
        <translation>Los canales de un mismo editor cuentan como un solo medio al comparar noticias.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Look for news</source>
        <translation>&amp;Buscar novedades</translation>
    </message>
    <message>
        <source>It is asked only when you refresh it alone; its articles stay.</source>
        <translation>Solo se consulta si lo actualiza por separado; sus artículos se conservan.</translation>
    </message>
    <message>
        <source>Its articles stand only under its name, in its folder and in their stories.</source>
        <translation>Sus artículos solo están bajo su nombre, en su carpeta y en sus noticias.</translation>
    </message>
    <message>
        <source>Pictures of all outlets are on in the settings.</source>
        <translation>Las imágenes de todos los medios están activadas en los ajustes.</translation>
    </message>
    <message>
        <source>Off, pictures are fetched only when you ask for those of one article. On, they are fetched when you open it; their server then sees your network address, and nothing else of you.</source>
        <translation>Desactivado: las imágenes solo se cargan cuando se piden las de un artículo. Activado: se cargan al abrirlo; su servidor ve entonces su dirección de red y nada más.</translation>
    </message>
    <message>
        <source>&amp;Keep articles</source>
        <translation>&amp;Conservar artículos</translation>
    </message>
    <message>
        <source>Older ones go once a day. What you saved, tagged, noted or corrected stays for ever.</source>
        <translation>Los más antiguos se quitan una vez al día. Lo que guardó, etiquetó, anotó o corrigió se queda para siempre.</translation>
    </message>
    <message>
        <source>As for all: {time}</source>
        <translation>Como para todos: {time}</translation>
    </message>
    <message>
        <source>Adapted to how often it publishes, and to what its server asks for.</source>
        <translation>Adaptado a la frecuencia con que publica y a lo que pide su servidor.</translation>
    </message>
    <message>
        <source>Later only if its server asks for that. Holds from the next look on.</source>
        <translation>Más tarde solo si su servidor lo pide. Vale desde la próxima consulta.</translation>
    </message>
    <message>
        <source>Older than that, and removed within a day: {articles}.</source>
        <translation>Más antiguos, y quitados en un día: {articles}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>OutletGroupsDialog</name>
    <message>
        <source>Groups of outlets</source>
        <translation>Grupos de medios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nombre de un grupo nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Outlets of the group</source>
        <translation>Medios del grupo</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Quitar el grupo</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importar CSV…</translation>
    </message>
    <message>
        <source>A table with the columns outlet and group</source>
        <translation>Una tabla con las columnas outlet y group</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>Give one a name below, then tick its outlets here. Or import a table.</source>
        <translation>Escriba un nombre abajo y marque aquí sus medios. O importe una tabla.</translation>
    </message>
    <message>
        <source>Groups are yours: Variorum judges no outlet. Use them under “Not covered by…”.</source>
        <translation>Los grupos son suyos: Variorum no juzga ningún medio. Sirven en «Sin cubrir por…».</translation>
    </message>
    <message>
        <source>{outlet} (not followed)</source>
        <translation>{outlet} (no seguido)</translation>
    </message>
    <message>
        <source>Import groups</source>
        <translation>Importar grupos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>OutletHealth</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última descarga</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Last fetches</source>
        <translation>Últimas descargas</translation>
    </message>
    <message>
        <source>Each look at its feed or an article appears here, with what came of it.</source>
        <translation>Aquí aparecerá cada consulta a su canal o a un artículo, con su resultado.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Aún no se ha descargado nada</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Descargar ahora</translation>
    </message>
    <message>
        <source>Ask its feed now</source>
        <translation>Consultar ahora su canal</translation>
    </message>
    <message>
        <source>&amp;All activity…</source>
        <translation>&amp;Toda la actividad…</translation>
    </message>
    <message>
        <source>The activity log, at this outlet</source>
        <translation>El registro de actividad de este medio</translation>
    </message>
</context>
<context>
    <name>OutletSignIn</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>Take it out of the keychain</source>
        <translation>Quitarlo del llavero</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Nombre y contraseña</translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation>Token (bearer)</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in and ask the feed</source>
        <translation>Iniciar sesión y consultar el canal</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
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
        <translation>La contraseña, el token o la cookie se guarda en el llavero de su sistema y en ningún otro sitio: ni en la biblioteca, ni en una exportación, ni en un registro. Solo se envía al servidor de este medio.</translation>
    </message>
    <message>
        <source>You are signed in with a name and password.</source>
        <translation>Ha iniciado sesión con nombre y contraseña.</translation>
    </message>
    <message>
        <source>You are signed in with a token.</source>
        <translation>Ha iniciado sesión con un token.</translation>
    </message>
    <message>
        <source>You are signed in with a cookie.</source>
        <translation>Ha iniciado sesión con una cookie.</translation>
    </message>
    <message>
        <source>You are not signed in to this outlet.</source>
        <translation>No ha iniciado sesión en este medio.</translation>
    </message>
    <message>
        <source>You are signed out; the secret is gone from the keychain.</source>
        <translation>Sesión cerrada; las credenciales ya no están en el llavero.</translation>
    </message>
    <message>
        <source>The secret is kept, but the feed could not be read.</source>
        <translation>Las credenciales están guardadas, pero no se ha podido leer el canal.</translation>
    </message>
    <message>
        <source>You are signed in: {articles}.</source>
        <translation>Sesión iniciada: {articles}.</translation>
    </message>
</context>
<context>
    <name>OutletText</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>From the &amp;feed</source>
        <translation>Del &amp;canal</translation>
    </message>
    <message>
        <source>From the article&apos;s &amp;page</source>
        <translation>De la &amp;página del artículo</translation>
    </message>
    <message>
        <source>A pa&amp;rt of the page, by a CSS selector</source>
        <translation>Una pa&amp;rte de la página, con un selector CSS</translation>
    </message>
    <message>
        <source>CSS selector</source>
        <translation>Selector CSS</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Read the newest article this way; nothing is kept</source>
        <translation>Leer así el artículo más reciente; no se guarda nada</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Usar esto</translation>
    </message>
    <message>
        <source>Read this outlet that way from now on</source>
        <translation>Leer así este medio a partir de ahora</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>The newest article, read this way</source>
        <translation>El artículo más reciente, leído así</translation>
    </message>
    <message>
        <source>See it before you choose</source>
        <translation>Véalo antes de elegir</translation>
    </message>
    <message>
        <source>“Try it” reads the newest article the way that is chosen above.</source>
        <translation>«Probar» lee el artículo más reciente de la forma elegida arriba.</translation>
    </message>
    <message>
        <source>Kept. Articles of the last week are read anew by the next refresh.</source>
        <translation>Guardado. Los artículos de la última semana se leerán de nuevo en la próxima actualización.</translation>
    </message>
    <message>
        <source>For each article the full text counts: the feed&apos;s, or else its page&apos;s.</source>
        <translation>Para cada artículo cuenta el texto completo: el del canal o, si no, el de su página.</translation>
    </message>
    <message>
        <source>So far {feed} from the feed and {page} from pages.</source>
        <translation>Hasta ahora, {feed} del canal y {page} de páginas.</translation>
    </message>
    <message>
        <source>Nothing was found this way; this is the feed&apos;s own text.</source>
        <translation>Así no se ha encontrado nada; este es el texto del propio canal.</translation>
    </message>
    <message>
        <source>{words}, the full text.</source>
        <translation>{words}, completo.</translation>
    </message>
    <message>
        <source>{words}, not the full text.</source>
        <translation>{words}, no es el texto completo.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Where they differ most</source>
        <translation>En qué difieren más</translation>
    </message>
    <message>
        <source>What all of them report</source>
        <translation>Lo que publican todos</translation>
    </message>
    <message>
        <source>What each says first</source>
        <translation>Lo que cada uno dice primero</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>What each calls it</source>
        <translation>Cómo lo llama cada uno</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>We marked no loaded words in what the outlets say themselves.</source>
        <translation>No hemos marcado palabras valorativas en lo que dicen los propios medios.</translation>
    </message>
    <message>
        <source>None in {outlets}</source>
        <translation>Ninguna en {outlets}</translation>
    </message>
    <message numerus="yes">
        <source>Reported by all %n</source>
        <translation>
            <numerusform>Publicado por los %n</numerusform>
            <numerusform>Publicado por los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by both</source>
        <translation>Publicado por ambos</translation>
    </message>
    <message numerus="yes">
        <source>Reported by all %n full texts</source>
        <translation>
            <numerusform>Publicado por %n texto completo</numerusform>
            <numerusform>Publicado por los %n textos completos</numerusform>
        </translation>
    </message>
    <message>
        <source>We found no quote, number, name or date that they give differently.</source>
        <translation>No hemos encontrado ninguna cita, cifra, nombre o fecha que den de forma distinta.</translation>
    </message>
    <message>
        <source>We found nothing that every full text reports.</source>
        <translation>No hemos encontrado nada que publiquen todos los textos completos.</translation>
    </message>
    <message>
        <source>We marked no loaded words in full texts; incomplete ones are not counted here.</source>
        <translation>No hemos marcado palabras valorativas en los textos completos; los incompletos no cuentan aquí.</translation>
    </message>
    <message>
        <source>How much of the story each tells</source>
        <translation>Cuánto de la noticia publica cada uno</translation>
    </message>
    <message>
        <source>Of everything that any outlet reports here, the share that this one reports too. More is not better: a short notice may be all that is needed.</source>
        <translation>De todo lo que algún medio publica aquí, la parte que este también publica. Más no es mejor: una nota breve puede bastar.</translation>
    </message>
    <message>
        <source>Loaded words in 100 (not counting quotes)</source>
        <translation>Palabras valorativas por cada 100 (sin citas)</translation>
    </message>
    <message>
        <source>Words that judge as they tell, such as “slammed” or “regime”. What is in quotation marks is the speaker&apos;s and is not counted.</source>
        <translation>Palabras que valoran además de informar, como «arremeter» o «régimen». Lo que va entre comillas es de quien habla y no se cuenta.</translation>
    </message>
    <message>
        <source>What each calls the same thing</source>
        <translation>Cómo llama cada uno a lo mismo</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Enter puts it on the article; a comma parts several</source>
        <translation>Intro la pone en el artículo; una coma separa varias</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note on this article</source>
        <translation>Escribir una nota sobre este artículo</translation>
    </message>
    <message>
        <source>Your note on this article; only you see it</source>
        <translation>Su nota sobre este artículo; solo usted la ve</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Not kept: copy it if you need it</source>
        <translation>No se ha guardado: cópiela si la necesita</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The note is gone</source>
        <translation>La nota se ha quitado</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This outlet is no longer in the library.</source>
        <translation>Este medio ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Lesson pack</source>
        <translation>Lección</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Print: {title}</source>
        <translation>Imprimir: {title}</translation>
    </message>
</context>
<context>
    <name>PassageChoiceDialog</name>
    <message>
        <source>Where does {outlet} say this?</source>
        <translation>¿Dónde lo dice {outlet}?</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Palabras del pasaje</translation>
    </message>
    <message>
        <source>Passages of {outlet}</source>
        <translation>Pasajes de {outlet}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tick the passages in which {outlet} reports this:</source>
        <translation>Marque los pasajes en los que {outlet} publica esto:</translation>
    </message>
    <message>
        <source>It says this here</source>
        <translation>Lo dice aquí</translation>
    </message>
    <message>
        <source>It does not say this</source>
        <translation>No lo dice</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>Names are hidden in stories and articles. Headlines in lists and the sidebar keep them.</source>
        <translation>Los nombres se ocultan en las noticias y los artículos. Los titulares de las listas y la barra lateral los conservan.</translation>
    </message>
    <message>
        <source>Hide sidebar and list</source>
        <translation>Ocultar la barra lateral y la lista</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>No se ha podido escribir {path}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open a story or an article first: there is nothing to print.</source>
        <translation>Abra antes una noticia o un artículo: no hay nada que imprimir.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se ha podido leer</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>quoted in other words</source>
        <translation>citado con otras palabras</translation>
    </message>
    <message>
        <source>loaded verb</source>
        <translation>verbo valorativo</translation>
    </message>
    <message>
        <source>the words between the quotation marks are not those of another outlet</source>
        <translation>entre las comillas hay otras palabras que en otro medio</translation>
    </message>
    <message>
        <source>the word for “said” judges as it tells</source>
        <translation>el verbo usado en lugar de «dijo» ya valora</translation>
    </message>
    <message>
        <source>Speaker:</source>
        <translation>Quién habla:</translation>
    </message>
    <message>
        <source>Only where outlets differ</source>
        <translation>Solo donde los medios difieren</translation>
    </message>
    <message>
        <source>Words inside quotation marks are the speaker&apos;s. The outlet&apos;s choice is which words to quote, and the verb that introduces them.</source>
        <translation>Lo que va entre comillas pertenece a quien habla. El medio elige qué palabras cita y con qué verbo las introduce.</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>Mostrar todas las citas</translation>
    </message>
    <message>
        <source>No quote is given in other words.</source>
        <translation>Ninguna cita aparece con otras palabras.</translation>
    </message>
    <message>
        <source>No outlet quotes anybody in this story.</source>
        <translation>Ningún medio cita a nadie en esta noticia.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other words</source>
        <translation>
            <numerusform>%n con otras palabras</numerusform>
            <numerusform>%n con otras palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortened</source>
        <translation>
            <numerusform>%n acortada</numerusform>
            <numerusform>%n acortadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingOn</name>
    <message>
        <source>Everything in this list is read.</source>
        <translation>En esta lista está todo leído.</translation>
    </message>
    <message>
        <source>Everything in this list is read. {outlet} comes next, with {articles}.</source>
        <translation>Todo lo de esta lista está leído. Sigue {outlet}: {articles}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>In this article</source>
        <translation>En este artículo</translation>
    </message>
</context>
<context>
    <name>Refreshing</name>
    <message>
        <source>You work offline: nothing is fetched.</source>
        <translation>Trabaja sin conexión: no se descarga nada.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>You follow no outlet yet, so there is nothing to fetch.</source>
        <translation>Aún no sigue ningún medio, así que no hay nada que descargar.</translation>
    </message>
    <message>
        <source>Add outlet…</source>
        <translation>Añadir un medio…</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Preparing the sample story</source>
        <translation>Preparando la noticia de ejemplo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>None of your outlets could be read. Is this computer online?</source>
        <translation>No se ha podido leer ninguno de sus medios. ¿Está conectado este equipo?</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>Qué ha pasado…</translation>
    </message>
    <message>
        <source>The sample story is not ready</source>
        <translation>La noticia de ejemplo no está lista</translation>
    </message>
    <message>
        <source>Your own news is here. The list shows recent stories only, so the sample has left it: it is in the menu Help, “Show me around”.</source>
        <translation>Sus propias noticias ya están aquí. La lista solo muestra noticias recientes, por eso el ejemplo ya no aparece: está en el menú Ayuda, «Visita guiada».</translation>
    </message>
    <message>
        <source>This is a sample: one inquiry, told by five invented outlets. Look around.</source>
        <translation>Esto es un ejemplo: una investigación contada por cinco medios inventados. Explore.</translation>
    </message>
    <message>
        <source>Add your first outlet</source>
        <translation>Añadir su primer medio</translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message>
        <source>Wrong group?</source>
        <translation>¿Grupo equivocado?</translation>
    </message>
    <message>
        <source>Articles of the story</source>
        <translation>Artículos de la noticia</translation>
    </message>
    <message>
        <source>Move to another story…</source>
        <translation>Mover a otra noticia…</translation>
    </message>
    <message>
        <source>Merge with another story…</source>
        <translation>Unir con otra noticia…</translation>
    </message>
    <message>
        <source>Another story tells the same event: make one of both</source>
        <translation>Otra noticia cuenta el mismo hecho: hacer una de ambas</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Mantener juntos</translation>
    </message>
    <message>
        <source>The grouping is right: no later run takes an article out</source>
        <translation>La agrupación es correcta: ninguna pasada posterior saca un artículo</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections…</source>
        <translation>
            <numerusform>%n corrección…</numerusform>
            <numerusform>%n correcciones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a story of these %n</source>
        <translation>
            <numerusform>Hacer una noticia de este</numerusform>
            <numerusform>Hacer una noticia de estos %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Correcciones…</translation>
    </message>
    <message>
        <source>Tick the articles that do not tell this story. Reports in other languages are stories of their own. What you decide stays, whatever a later refresh finds, and can be undone.</source>
        <translation>Marque los artículos que no cuentan esta noticia. Las informaciones en otros idiomas son noticias aparte. Lo que decida se mantiene, encuentre lo que encuentre una actualización posterior, y puede deshacerse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <source>repeats the text of {outlet}: one voice with it</source>
        <translation>repite el texto de {outlet}: una sola voz con él</translation>
    </message>
    <message>
        <source>because: {reasons}</source>
        <translation>porque: {reasons}</translation>
    </message>
    <message>
        <source>most like {outlet}: “{title}”</source>
        <translation>lo más parecido a {outlet}: «{title}»</translation>
    </message>
    <message>
        <source>Take it out of the story</source>
        <translation>Sacarlo de la noticia</translation>
    </message>
</context>
<context>
    <name>RemoveOutletDialog</name>
    <message>
        <source>Remove outlets</source>
        <translation>Quitar medios</translation>
    </message>
    <message>
        <source>Remove outlet</source>
        <translation>Quitar el medio</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>¿Quitar {title}?</translation>
    </message>
    <message>
        <source>Their articles leave your library and the stories they are part of. This cannot be undone; articles that you saved go too.</source>
        <translation>Sus artículos salen de su biblioteca y de las noticias de las que forman parte. No se puede deshacer; los artículos guardados también desaparecen.</translation>
    </message>
    <message>
        <source>Its articles leave your library and the stories they are part of. This cannot be undone; articles that you saved go too.</source>
        <translation>Sus artículos salen de la biblioteca y de las noticias de las que forman parte. No se puede deshacer; los artículos guardados también desaparecen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Links between passages that report the same</source>
        <translation>Enlaces entre pasajes que publican lo mismo</translation>
    </message>
    <message>
        <source>Each band joins sentences that report the same; an amber one, where something is given differently. Click to bring both into sight.</source>
        <translation>Cada banda une frases que publican lo mismo; una de color ámbar, donde algo se indica de otro modo. Haga clic para ver ambas.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>in the headline</source>
        <translation>en el titular</translation>
    </message>
    <message>
        <source>part of who wrote it</source>
        <translation>parte del nombre de quien lo escribió</translation>
    </message>
    <message>
        <source>part of an outlet&apos;s name</source>
        <translation>parte del nombre de un medio</translation>
    </message>
    <message>
        <source>part of a folder&apos;s name</source>
        <translation>parte del nombre de una carpeta</translation>
    </message>
    <message>
        <source>part of the article&apos;s address</source>
        <translation>parte de la dirección del artículo</translation>
    </message>
    <message>
        <source>part of a story&apos;s title</source>
        <translation>parte del título de una noticia</translation>
    </message>
    <message>
        <source>inside quotation marks</source>
        <translation>entre comillas</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>quién lo dijo</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>una etiqueta suya</translation>
    </message>
    <message>
        <source>what the outlet files it under: opinion, sport</source>
        <translation>sección del medio: opinión, deportes</translation>
    </message>
    <message>
        <source>since a day: 2026-05-01, today, 7d</source>
        <translation>desde un día: 2026-05-01, today, 7d</translation>
    </message>
    <message>
        <source>earlier than a day</source>
        <translation>antes de un día</translation>
    </message>
    <message>
        <source>unread, read, saved, changed, tagged, noted</source>
        <translation>unread (sin leer), read (leído), saved (guardado), changed (cambiado), tagged (etiquetado), noted (anotado)</translation>
    </message>
    <message>
        <source>a phrase, as it stands</source>
        <translation>una frase, tal cual</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>sin esta palabra</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>una cosa u otra</translation>
    </message>
    <message>
        <source>taken together</source>
        <translation>tomado en conjunto</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search stories, articles and quotes</source>
        <translation>Buscar en noticias, artículos y citas</translation>
    </message>
    <message>
        <source>Ways to narrow a search down</source>
        <translation>Formas de acotar una búsqueda</translation>
    </message>
    <message>
        <source>Search articles, quotes, speakers</source>
        <translation>Buscar artículos, citas, personas</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>football OR tennis</source>
        <translation>fútbol OR tenis</translation>
    </message>
    <message>
        <source>S&amp;earch for</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Mark as read what it finds</source>
        <translation>&amp;Marcar como leído lo que encuentra</translation>
    </message>
    <message>
        <source>Now, and what comes in from now on. It stays in its stories: they go on showing who covers them.</source>
        <translation>Ahora, y lo que llegue desde ahora. Sigue en sus noticias: estas siguen mostrando quién las publica.</translation>
    </message>
    <message>
        <source>&amp;Tell me when something new comes in</source>
        <translation>&amp;Avisar cuando llegue algo nuevo</translation>
    </message>
    <message>
        <source>Sa&amp;ve what comes in</source>
        <translation>&amp;Guardar lo que llega</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ninguna etiqueta</translation>
    </message>
    <message>
        <source>Ta&amp;g what comes in</source>
        <translation>&amp;Etiquetar lo que llega</translation>
    </message>
    <message>
        <source>From now on. What is saved or tagged is kept for ever.</source>
        <translation>A partir de ahora. Lo guardado o etiquetado se conserva para siempre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SendPlacesDialog</name>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Places that articles can be sent to</source>
        <translation>Lugares a los que se pueden enviar artículos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of another place</source>
        <translation>Nombre de otro lugar</translation>
    </message>
    <message>
        <source>Address of another place</source>
        <translation>Dirección de otro lugar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Your browser opens the page of the place, with the article&apos;s address and headline.</source>
        <translation>Su navegador abre la página del lugar, con la dirección y el titular del artículo.</translation>
    </message>
    <message>
        <source>Another one: {url} stands for the article&apos;s address, {title} for its headline.</source>
        <translation>Otro: {url} es la dirección del artículo y {title}, su titular.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Other places…</source>
        <translation>Otros lugares…</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>That could not be done.</source>
        <translation>No se ha podido hacer.</translation>
    </message>
    <message>
        <source>Stopped, to restore a backup.</source>
        <translation>Detenido, para restaurar una copia.</translation>
    </message>
    <message>
        <source>Stopped, to move the library.</source>
        <translation>Detenido, para mover la biblioteca.</translation>
    </message>
    <message>
        <source>The library could not be read just now.</source>
        <translation>No se ha podido leer la biblioteca en este momento.</translation>
    </message>
    <message>
        <source>The library could not be opened.</source>
        <translation>No se ha podido abrir la biblioteca.</translation>
    </message>
    <message>
        <source>Look at {path}, or start Variorum with another library.</source>
        <translation>Compruebe {path} o inicie Variorum con otra biblioteca.</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>“{name}” can hand in from the other device now.</source>
        <translation>«{name}» ya puede entregar desde el otro dispositivo.</translation>
    </message>
    <message>
        <source>Another device wants to hand in as “{name}”.</source>
        <translation>Otro dispositivo quiere entregar como «{name}».</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Admitirlo</translation>
    </message>
    <message numerus="yes">
        <source>%n students handed in</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Class: {address}</source>
        <translation>Clase: {address}</translation>
    </message>
    <message numerus="yes">
        <source>The lesson is closed. %n students handed in.</source>
        <translation>
            <numerusform>La lección está cerrada. Ha entregado %n persona.</numerusform>
            <numerusform>La lección está cerrada. Han entregado %n personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServingDialog</name>
    <message>
        <source>Give out in this room</source>
        <translation>Repartir en esta sala</translation>
    </message>
    <message>
        <source>Students in the same network type this address into a browser. The lesson opens there without its answers, and what they hand in comes here by itself. No internet is needed, and nothing leaves this network.</source>
        <translation>Quien está en la misma red escribe esta dirección en un navegador. Ahí se abre la lección sin las respuestas, y lo que se entrega llega aquí por sí solo. No hace falta internet, y nada sale de esta red.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>&amp;End it and close</source>
        <translation>&amp;Terminar y cerrar</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Let nobody in any more</source>
        <translation>No dejar entrar a nadie más</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The class stays in</source>
        <translation>La clase sigue dentro</translation>
    </message>
    <message>
        <source>This lesson is given out now. End it before you give out another one.</source>
        <translation>Esta lección está repartida ahora. Termínela antes de repartir otra.</translation>
    </message>
    <message>
        <source>The class is still in. Closing Variorum ends the lesson for everybody.</source>
        <translation>La clase sigue dentro. Al cerrar Variorum, la lección termina para todos.</translation>
    </message>
    <message>
        <source>Another device wants to hand in as “{name}”.</source>
        <translation>Otro dispositivo quiere entregar como «{name}».</translation>
    </message>
    <message>
        <source>Only if it is theirs: from then on the name belongs to that device</source>
        <translation>Solo si es suyo: desde entonces el nombre pertenece a ese dispositivo</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Admitirlo</translation>
    </message>
    <message>
        <source>This computer is in no network. Connect it to the one that the class is in.</source>
        <translation>Este ordenador no está en ninguna red. Conéctelo a la de la clase.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices opened it</source>
        <translation>
            <numerusform>abierta en %n dispositivo</numerusform>
            <numerusform>abierta en %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students handed in</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to: {usual}</source>
        <translation>Volver a: {usual}</translation>
    </message>
    <message>
        <source>Reset: {name}</source>
        <translation>Restablecer: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Fetching news</source>
        <translation>Descarga de noticias</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Things move</source>
        <translation>Con movimiento</translation>
    </message>
    <message>
        <source>Told by most outlets first</source>
        <translation>Primero las que cuentan más medios</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero las más recientes</translation>
    </message>
    <message>
        <source>Most divergent first</source>
        <translation>Primero las más divergentes</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Buscar novedades cada</translation>
    </message>
    <message>
        <source>How long to wait before a feed is looked at again; outlets that publish seldom are asked less often.</source>
        <translation>Cuánto se espera antes de volver a consultar un canal; a los medios que publican poco se les consulta menos.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Look for news by itself</source>
        <translation>Buscar novedades automáticamente</translation>
    </message>
    <message>
        <source>While the window is open, each feed is looked at when its time has come.</source>
        <translation>Mientras la ventana está abierta, cada canal se consulta cuando llega su momento.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>Nothing is fetched, neither by itself nor by Refresh, until this is off again.</source>
        <translation>No se descarga nada, ni automáticamente ni con «Actualizar», hasta que se desactive.</translation>
    </message>
    <message>
        <source>Fetch full articles</source>
        <translation>Descargar artículos completos</translation>
    </message>
    <message>
        <source>Read an article&apos;s own page if its feed carries only the beginning; else most are incomplete.</source>
        <translation>Leer la página del artículo si el canal solo trae el comienzo; si no, la mayoría quedan incompletos.</translation>
    </message>
    <message>
        <source>Typeface of article text</source>
        <translation>Tipo de letra de los artículos</translation>
    </message>
    <message>
        <source>One of those that are installed on this computer.</source>
        <translation>Uno de los instalados en este equipo.</translation>
    </message>
    <message>
        <source>Icons of outlets</source>
        <translation>Iconos de los medios</translation>
    </message>
    <message>
        <source>Small pictures beside the outlets&apos; names; each site is asked for its own, once a week at most.</source>
        <translation>Imágenes pequeñas junto al nombre de los medios; a cada sitio se le pide el suyo una vez por semana como mucho.</translation>
    </message>
    <message>
        <source>Sites asked at once</source>
        <translation>Sitios consultados a la vez</translation>
    </message>
    <message>
        <source>How many sites are asked at the same time; each gets one request at a time whatever this says.</source>
        <translation>Cuántos sitios se consultan al mismo tiempo; cada uno recibe una sola petición a la vez en todo caso.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Claro, oscuro o como el sistema.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>The language of menus, buttons and notices; articles stay in their own.</source>
        <translation>El idioma de menús, botones y avisos; los artículos conservan el suyo.</translation>
    </message>
    <message>
        <source>Size of article text</source>
        <translation>Tamaño del texto de los artículos</translation>
    </message>
    <message>
        <source>The size of the letters of an article.</source>
        <translation>El tamaño de las letras de un artículo.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Width of article text</source>
        <translation>Anchura del texto de los artículos</translation>
    </message>
    <message>
        <source>The longest line of an article.</source>
        <translation>La línea más larga de un artículo.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>Roomy article text</source>
        <translation>Texto espaciado de los artículos</translation>
    </message>
    <message>
        <source>More space between letters, words and lines, which makes reading easier for some, as with dyslexia.</source>
        <translation>Más espacio entre letras, palabras y líneas, lo que facilita la lectura a algunas personas, por ejemplo con dislexia.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Bars that run while something is under way, and menus that fade: whether they move or stand still.</source>
        <translation>Las barras que corren mientras algo está en marcha y los menús que se desvanecen: si se mueven o se quedan quietos.</translation>
    </message>
    <message>
        <source>Order of stories</source>
        <translation>Orden de las noticias</translation>
    </message>
    <message>
        <source>Which stories come first: told by most outlets, newest, or those in which outlets differ most.</source>
        <translation>Qué noticias van primero: las que cuentan más medios, las más recientes o aquellas en que los medios más difieren.</translation>
    </message>
    <message>
        <source>Stories of the last</source>
        <translation>Noticias de los últimos</translation>
    </message>
    <message>
        <source>How far back the list of stories goes.</source>
        <translation>Hasta dónde se remonta la lista de noticias.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Fold rows that all report</source>
        <translation>Plegar las filas que publican todos</translation>
    </message>
    <message>
        <source>In the table of a story, rows that every outlet reports alike become one slim line that opens.</source>
        <translation>En la tabla de una noticia, las filas que todos los medios publican igual pasan a ser una línea fina que se abre.</translation>
    </message>
    <message>
        <source>Outlet names hidden</source>
        <translation>Nombres de los medios ocultos</translation>
    </message>
    <message>
        <source>A story&apos;s outlets are called Outlet A, B, C, also in their texts: the words are judged, not the name.</source>
        <translation>Los medios de una noticia se llaman Medio A, B, C, también en sus textos: se juzgan las palabras, no el nombre.</translation>
    </message>
    <message>
        <source>Pictures of all outlets</source>
        <translation>Imágenes de todos los medios</translation>
    </message>
    <message>
        <source>They are fetched as an article is opened; their servers then see your network address. Off, you choose outlet by outlet.</source>
        <translation>Se cargan al abrir un artículo; sus servidores ven entonces su dirección de red. Si no, usted elige medio por medio.</translation>
    </message>
    <message>
        <source>Oldest articles first</source>
        <translation>Artículos más antiguos primero</translation>
    </message>
    <message>
        <source>Lists of articles begin with the oldest; searches keep their own order.</source>
        <translation>Las listas de artículos empiezan por el más antiguo; las búsquedas conservan su orden.</translation>
    </message>
    <message>
        <source>Mark as read what you open</source>
        <translation>Marcar como leído lo que abre</translation>
    </message>
    <message>
        <source>Off, articles and stories stay unread until you mark them yourself.</source>
        <translation>Si no, los artículos y las noticias quedan sin leer hasta que usted los marque.</translation>
    </message>
    <message>
        <source>Mark as read what you scroll past</source>
        <translation>Marcar como leído lo que se pasa al desplazar</translation>
    </message>
    <message>
        <source>Articles that leave a list at its top by your scrolling are marked as read; Undo takes it back.</source>
        <translation>Los artículos que salen de una lista por arriba al desplazarla se marcan como leídos; «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>Only outlets with something unread</source>
        <translation>Solo medios con novedades sin leer</translation>
    </message>
    <message>
        <source>The sidebar leaves out outlets and folders of which all is read, unless they need attention.</source>
        <translation>La barra lateral omite los medios y carpetas de los que todo está leído, salvo si requieren atención.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Closing the window leaves Variorum running beside the clock, where it goes on looking for news.</source>
        <translation>Al cerrar la ventana, Variorum sigue junto al reloj y continúa buscando novedades.</translation>
    </message>
    <message>
        <source>Tell me about big stories</source>
        <translation>Avisarme de las grandes noticias</translation>
    </message>
    <message>
        <source>A message of the desktop when so many outlets have come to tell the same story.</source>
        <translation>Un aviso del escritorio cuando esa cantidad de medios cuenta la misma noticia.</translation>
    </message>
    <message>
        <source>A story is big from</source>
        <translation>Una noticia es grande a partir de</translation>
    </message>
    <message>
        <source>How many outlets with words of their own it takes.</source>
        <translation>Cuántos medios con palabras propias hacen falta.</translation>
    </message>
    <message>
        <source>outlets</source>
        <translation>medios</translation>
    </message>
    <message>
        <source>Tell me about stories that I follow</source>
        <translation>Avisarme de las noticias que sigo</translation>
    </message>
    <message>
        <source>A message of the desktop when a story that you follow goes on.</source>
        <translation>Un aviso del escritorio cuando continúa una noticia que sigue.</translation>
    </message>
    <message>
        <source>Keep articles for</source>
        <translation>Conservar los artículos durante</translation>
    </message>
    <message>
        <source>Older articles are removed unless they are saved or you corrected their story; 0 keeps everything.</source>
        <translation>Los artículos más antiguos se quitan, salvo los guardados o aquellos cuya noticia haya corregido; 0 lo conserva todo.</translation>
    </message>
    <message>
        <source>Keep the activity log for</source>
        <translation>Conservar el registro de actividad durante</translation>
    </message>
    <message>
        <source>Older lines of the activity log are removed.</source>
        <translation>Las líneas más antiguas del registro de actividad se quitan.</translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Copias de los últimos días</translation>
    </message>
    <message>
        <source>How many daily copies of the library are kept; 0 for none.</source>
        <translation>Cuántas copias diarias de la biblioteca se conservan; 0 para ninguna.</translation>
    </message>
    <message>
        <source>Backups of the last weeks</source>
        <translation>Copias de las últimas semanas</translation>
    </message>
    <message>
        <source>How many copies of earlier weeks are kept beside the daily ones; 0 for none.</source>
        <translation>Cuántas copias de semanas anteriores se conservan junto a las diarias; 0 para ninguna.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Los cambios surten efecto al instante.</translation>
    </message>
    <message>
        <source>No setting has the words “{query}”.</source>
        <translation>Ningún ajuste contiene «{query}».</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two texts</source>
        <translation>Dos textos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>READ</source>
        <translation>LEER</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguidas</translation>
    </message>
    <message>
        <source>Not covered by…</source>
        <translation>Sin cubrir por…</translation>
    </message>
    <message>
        <source>Stories that an outlet or a group of outlets does not carry</source>
        <translation>Noticias que un medio o un grupo de medios no publica</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Changed since read</source>
        <translation>Cambiados después</translation>
    </message>
    <message>
        <source>Articles that changed after you read them</source>
        <translation>Artículos que cambiaron después de leerlos</translation>
    </message>
    <message>
        <source>OUTLETS</source>
        <translation>MEDIOS</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>CLASS</source>
        <translation>CLASE</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Lesson packs</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Palabras silenciadas</translation>
    </message>
    <message>
        <source>Searches that mark as read what they find</source>
        <translation>Búsquedas que marcan como leído lo que encuentran</translation>
    </message>
    <message>
        <source>What it finds is marked as read.</source>
        <translation>Lo que encuentra se marca como leído.</translation>
    </message>
    <message>
        <source>SEARCHES</source>
        <translation>BÚSQUEDAS</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>What comes in is saved.</source>
        <translation>Lo que llega se guarda.</translation>
    </message>
    <message>
        <source>What comes in is tagged “{tag}”.</source>
        <translation>Lo que llega recibe la etiqueta «{tag}».</translation>
    </message>
    <message>
        <source>OUTLETS · ALL READ</source>
        <translation>MEDIOS · TODO LEÍDO</translation>
    </message>
    <message>
        <source>Outlets: all is read</source>
        <translation>Medios: todo está leído</translation>
    </message>
    <message>
        <source>OUTLETS · UNREAD</source>
        <translation>MEDIOS · SIN LEER</translation>
    </message>
    <message>
        <source>Outlets with something unread</source>
        <translation>Medios con algo sin leer</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Búsqueda: {name}</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ETIQUETAS</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>the source&apos;s name</source>
        <translation>el nombre de la fuente</translation>
    </message>
    <message>
        <source>the words of the passage that name the source</source>
        <translation>las palabras del pasaje que nombran la fuente</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>Only what one outlet has</source>
        <translation>Solo lo que tiene un único medio</translation>
    </message>
    <message>
        <source>Outlets and agencies</source>
        <translation>Medios y agencias</translation>
    </message>
    <message>
        <source>People, offices and documents</source>
        <translation>Personas, organismos y documentos</translation>
    </message>
    <message>
        <source>No outlet says whom it has anything from.</source>
        <translation>Ningún medio indica de quién procede su información.</translation>
    </message>
    <message>
        <source>The program finds persons, offices and documents in English, German, French and Spanish texts; not in the language of these.</source>
        <translation>El programa encuentra personas, organismos y documentos en textos en inglés, alemán, francés y español, pero no en el idioma de estos.</translation>
    </message>
    <message>
        <source>No source is one outlet&apos;s alone. Switch the filter off to see all.</source>
        <translation>Ninguna fuente es exclusiva de un medio. Desactive el filtro para verlas todas.</translation>
    </message>
    <message>
        <source>A source that is not named may be the same one in two outlets, or another: nobody can tell from outside.</source>
        <translation>Una fuente sin nombre puede ser la misma en dos medios, u otra: desde fuera nadie puede saberlo.</translation>
    </message>
    <message>
        <source>What is not named and leaves no trace cannot be shown.</source>
        <translation>Lo que no se nombra ni deja rastro no puede mostrarse.</translation>
    </message>
    <message>
        <source>A thick line: prints an agency&apos;s text; such outlets are one voice. Thin: names the source. Dashed: rewrites it. Dotted: shares sentences.</source>
        <translation>Línea gruesa: publica un texto de agencia; esos medios son una sola voz. Fina: nombra la fuente. De trazos: la reescribe. De puntos: comparte frases.</translation>
    </message>
    <message>
        <source>No text here.</source>
        <translation>Aquí no hay texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryChoiceDialog</name>
    <message>
        <source>Words of the story</source>
        <translation>Palabras de la noticia</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>No story with these words.</source>
        <translation>Ninguna noticia con esas palabras.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StoryHeader</name>
    <message>
        <source>wrong group?</source>
        <translation>¿grupo equivocado?</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n corrección</numerusform>
            <numerusform>%n correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>export…</source>
        <translation>exportar…</translation>
    </message>
    <message>
        <source>lesson pack…</source>
        <translation>lección…</translation>
    </message>
    <message>
        <source>show outlet names</source>
        <translation>mostrar los nombres de los medios</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Orden de las noticias</translation>
    </message>
    <message>
        <source>most outlets</source>
        <translation>más medios</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>más recientes</translation>
    </message>
    <message>
        <source>most divergent</source>
        <translation>más divergentes</translation>
    </message>
    <message>
        <source>Only told by several outlets</source>
        <translation>Solo en varios medios</translation>
    </message>
    <message>
        <source>Follow a story: it appears here, and you are told when it goes on</source>
        <translation>Siga una noticia: aparece aquí y se le avisa cuando continúa</translation>
    </message>
    <message>
        <source>Nothing told by several yet</source>
        <translation>Aún nada en varios medios</translation>
    </message>
    <message>
        <source>Stories that two or more outlets tell appear here as their articles arrive.</source>
        <translation>Las noticias que cuentan dos o más medios aparecen aquí a medida que llegan sus artículos.</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>Mostrar todas las noticias</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Aún no hay noticias</translation>
    </message>
    <message>
        <source>What your outlets publish becomes stories as it is fetched.</source>
        <translation>Lo que publican sus medios se convierte en noticias al descargarse.</translation>
    </message>
    <message>
        <source>Add an outlet, or bring the outlets of another reader with you.</source>
        <translation>Añada un medio o traiga los de otro lector.</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguidas</translation>
    </message>
    <message>
        <source>You follow no story yet</source>
        <translation>Aún no sigue ninguna noticia</translation>
    </message>
    <message>
        <source>Show {count} new</source>
        <translation>Mostrar novedades ({count})</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Story</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Views of the story</source>
        <translation>Vistas de la noticia</translation>
    </message>
    <message>
        <source>Comparing the articles…</source>
        <translation>Comparando los artículos…</translation>
    </message>
    <message>
        <source>Lining up what each outlet says, passage by passage. This runs on your computer.</source>
        <translation>Se empareja lo que dice cada medio, pasaje a pasaje. Se hace en su equipo.</translation>
    </message>
    <message>
        <source>Only one text so far</source>
        <translation>De momento un solo texto</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Leer el artículo</translation>
    </message>
    <message>
        <source>A comparison needs two. It appears here as soon as another outlet reports this. Reports in other languages are stories of their own.</source>
        <translation>Una comparación necesita dos. Aparecerá aquí en cuanto otro medio informe de ello. Las informaciones en otros idiomas forman noticias aparte.</translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation>Elija una noticia</translation>
    </message>
    <message>
        <source>Its outlets appear here side by side: what all report, what only one does, and how.</source>
        <translation>Aquí aparecen sus medios en paralelo: lo que publican todos, lo que solo uno, y cómo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read an article</source>
        <translation>Leer un artículo</translation>
    </message>
    <message>
        <source>Quotes in these texts</source>
        <translation>Citas en estos textos</translation>
    </message>
    <message>
        <source>Details that at least half of the other outlets report and one leaves out</source>
        <translation>Detalles que al menos la mitad de los demás medios publica y uno omite</translation>
    </message>
    <message>
        <source>Loaded words that the outlets use themselves</source>
        <translation>Palabras valorativas que usan los propios medios</translation>
    </message>
    <message>
        <source>Sources that are named or shown</source>
        <translation>Fuentes nombradas o visibles</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the whole article</source>
        <translation>Vista de todo el artículo</translation>
    </message>
    <message>
        <source>The whole article, small: amber where something is given differently, green where only this article reports it, blue where others do, hatched where others report something that is not here. Click to go there.</source>
        <translation>El artículo entero, en pequeño: ámbar donde algo se indica de otro modo, verde lo que solo publica este artículo, azul lo que también publican otros, rayado donde otros publican algo que aquí falta. Haga clic para ir allí.</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Choose outlets</source>
        <translation>Elegir medios</translation>
    </message>
    <message>
        <source>Search outlets, countries, subjects</source>
        <translation>Buscar medios, países, temas</translation>
    </message>
    <message>
        <source>Outlets by country</source>
        <translation>Medios por país</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose outlets that differ: the same story told by several is what Variorum compares. Nothing is fetched before you press Follow.</source>
        <translation>Elija medios distintos: Variorum compara cómo varios cuentan la misma noticia. No se descarga nada hasta que pulse «Seguir».</translation>
    </message>
    <message>
        <source>You follow this outlet already.</source>
        <translation>Ya sigue este medio.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mundo</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Economía</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Ciencia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Aún nada elegido</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>Otra etiqueta…</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>Put on all</source>
        <translation>Poner a todos</translation>
    </message>
    <message>
        <source>There are no tags yet. Write one above.</source>
        <translation>Aún no hay etiquetas. Escriba una arriba.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Tags of {articles}</source>
        <translation>Etiquetas de {articles}</translation>
    </message>
    <message>
        <source>Some of them have it</source>
        <translation>Algunos la tienen</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of the glossary</source>
        <translation>Términos del glosario</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>&amp;Those of this lesson</source>
        <translation>&amp;Los de esta lección</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>They stand on the page and the worksheet, each with an example.</source>
        <translation>Figuran en la página y en la hoja de trabajo, cada uno con un ejemplo.</translation>
    </message>
</context>
<context>
    <name>TextAndList</name>
    <message>
        <source>Reading:</source>
        <translation>Lectura:</translation>
    </message>
    <message>
        <source>Read another outlet&apos;s article</source>
        <translation>Leer el artículo de otro medio</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message numerus="yes">
        <source>%n lines skipped: part of the web page, not of the article</source>
        <translation>
            <numerusform>%n línea omitida: es de la página, no del artículo</numerusform>
            <numerusform>%n líneas omitidas: son de la página, no del artículo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>added in the update</source>
        <translation>añadido en la actualización</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>Outlet:</source>
        <translation>Medio:</translation>
    </message>
    <message>
        <source>Only updates</source>
        <translation>Solo actualizaciones</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No update here since the article was first seen.</source>
        <translation>Ninguna actualización aquí desde que se vio el artículo por primera vez.</translation>
    </message>
    <message>
        <source>Times are the outlets&apos; own where they give them, else when the article was first seen here.</source>
        <translation>Las horas son las de los medios cuando las dan; si no, cuando el artículo se vio aquí por primera vez.</translation>
    </message>
    <message>
        <source>All of it was first seen here on {when}.</source>
        <translation>Todo se vio aquí por primera vez: {when}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>These texts carry no dates.</source>
        <translation>Estos textos no llevan fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>%n actualización</numerusform>
            <numerusform>%n actualizaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Add outlet</source>
        <translation>Añadir un medio</translation>
    </message>
    <message>
        <source>Compare files…</source>
        <translation>Comparar archivos…</translation>
    </message>
    <message>
        <source>Compare texts, saved pages or addresses, without any feed</source>
        <translation>Comparar textos, páginas guardadas o direcciones, sin ningún canal</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Descargar las novedades</translation>
    </message>
    <message>
        <source>Stop; what is done stays</source>
        <translation>Detener; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Follow an outlet by the address of its site or feed</source>
        <translation>Seguir un medio con la dirección de su sitio o de su canal</translation>
    </message>
    <message>
        <source>Show what has changed since you read it</source>
        <translation>Mostrar lo que ha cambiado desde que lo leyó</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nothing is fetched. A click ends that</source>
        <translation>No se descarga nada. Un clic lo desactiva</translation>
    </message>
    <message>
        <source>{what} · {done} of {of}</source>
        <translation>{what} · {done} de {of}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Add your first outlet</source>
        <translation>Añadir su primer medio</translation>
    </message>
    <message>
        <source>One story, many outlets</source>
        <translation>Una noticia, muchos medios</translation>
    </message>
    <message>
        <source>Articles about the same event become one story. This sample is invented: five outlets on one day of an inquiry.</source>
        <translation>Los artículos sobre el mismo hecho forman una noticia. Este ejemplo es inventado: cinco medios en un día de una investigación.</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <source>One answer, quoted as “in part” here and “partly” there; six cracks or seven; who “admitted” and who “told”. Click a line to see the sentences it rests on.</source>
        <translation>Una respuesta, citada aquí como “in part” y allí como “partly”; seis grietas o siete; quién “admitted” (admitió) y quién “told” (contó). Haga clic en una línea para ver las frases en que se apoya.</translation>
    </message>
    <message>
        <source>Read one, see all</source>
        <translation>Lea uno, véalos todos</translation>
    </message>
    <message>
        <source>One outlet&apos;s whole article. The margin says what the others report at that point; a hatched box is something they report and this one does not.</source>
        <translation>El artículo completo de un medio. El margen dice lo que los demás publican en ese punto; un recuadro rayado es algo que ellos publican y este no.</translation>
    </message>
    <message>
        <source>What one leaves out</source>
        <translation>Lo que uno omite</translation>
    </message>
    <message>
        <source>Choose an outlet: what others report and it does not, the weightiest first, always with its closest passage. “Maybe” means: said in other words, judge for yourself.</source>
        <translation>Elija un medio: lo que otros publican y él no, primero lo de más peso, siempre con su pasaje más parecido. «Quizá» significa: dicho con otras palabras, juzgue usted.</translation>
    </message>
    <message>
        <source>Now your own news</source>
        <translation>Ahora, sus propias noticias</translation>
    </message>
    <message>
        <source>Give the address of a site or a feed, or take your outlets over from another reader. Nothing is fetched before you ask, and nothing about you is sent.</source>
        <translation>Indique la dirección de un sitio o de un canal, o traiga sus medios de otro lector. No se descarga nada antes de que lo pida, ni se envía nada sobre usted.</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Left:</source>
        <translation>Izquierda:</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Derecha:</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Intercambiar izquierda y derecha</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar a la vez</translation>
    </message>
    <message>
        <source>both report it</source>
        <translation>ambos lo publican</translation>
    </message>
    <message>
        <source>given differently</source>
        <translation>indicado de otro modo</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>only in this text</source>
        <translation>solo en este texto</translation>
    </message>
    <message>
        <source>maybe the same</source>
        <translation>quizá lo mismo</translation>
    </message>
    <message>
        <source>loaded wording</source>
        <translation>lenguaje valorativo</translation>
    </message>
    <message numerus="yes">
        <source>%n only in this text</source>
        <translation>
            <numerusform>%n solo en este texto</numerusform>
            <numerusform>%n solo en este texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at} of %n differences</source>
        <translation>
            <numerusform>{at} de %n diferencia</numerusform>
            <numerusform>{at} de %n diferencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>The earlier version</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>La versión posterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Back to the article (Escape)</source>
        <translation>Volver al artículo (Esc)</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>{number} · {moment}</source>
        <translation>{number} · {moment}</translation>
    </message>
    <message>
        <source>{number} · {moment} · announced</source>
        <translation>{number} · {moment} · anunciado</translation>
    </message>
    <message>
        <source>{number} · {moment} · silent</source>
        <translation>{number} · {moment} · sin aviso</translation>
    </message>
    <message>
        <source>The text as it was first seen</source>
        <translation>El texto tal como se vio por primera vez</translation>
    </message>
    <message>
        <source>The outlet says that it changed the text, in a note or by a date</source>
        <translation>El medio dice que cambió el texto, con una nota o con una fecha</translation>
    </message>
    <message>
        <source>The outlet changed the text without a note that we saw, and without a new date</source>
        <translation>El medio cambió el texto sin una nota visible y sin una fecha nueva</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Loaded wording</source>
        <translation>Lenguaje valorativo</translation>
    </message>
    <message>
        <source>loaded wording</source>
        <translation>lenguaje valorativo</translation>
    </message>
    <message>
        <source>Outlet:</source>
        <translation>Medio:</translation>
    </message>
    <message>
        <source>Strongest first: verbs of saying where another outlet has another verb, then words that another outlet puts otherwise, then the rest; the surest first in each.</source>
        <translation>Las más fuertes primero: los verbos de habla donde otro medio usa otro, luego las palabras que otro medio pone de otro modo, luego el resto; en cada grupo, primero lo más seguro.</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Palabras valorativas</translation>
    </message>
    <message>
        <source>What each calls it</source>
        <translation>Cómo lo llama cada uno</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Who speaks:</source>
        <translation>Quién habla:</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>el propio medio</translation>
    </message>
    <message>
        <source>people it quotes</source>
        <translation>las personas citadas</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>No two outlets name the same thing differently here.</source>
        <translation>Aquí no hay dos medios que llamen de forma distinta a lo mismo.</translation>
    </message>
    <message>
        <source>We marked no loaded wording here.</source>
        <translation>Aquí no hemos marcado palabras valorativas.</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glosario…</translation>
    </message>
    <message>
        <source>What loaded words are, and other words of media literacy</source>
        <translation>Qué son las palabras valorativas, y otras palabras de la alfabetización mediática</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n aparición</numerusform>
            <numerusform>%n apariciones</numerusform>
        </translation>
    </message>
    <message>
        <source>A word is marked for how it is put, not for being right or wrong. Loaded words inside quotation marks are the speaker&apos;s.</source>
        <translation>Una palabra se marca por cómo está dicha, no por ser cierta o falsa. Las palabras valorativas entre comillas pertenecen a quien habla.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Orden:</translation>
    </message>
    <message>
        <source>strongest first</source>
        <translation>las más fuertes</translation>
    </message>
    <message>
        <source>as in the texts</source>
        <translation>como en los textos</translation>
    </message>
    <message numerus="yes">
        <source>%n outlets</source>
        <translation>
            <numerusform>%n medio</numerusform>
            <numerusform>%n medios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new articles</source>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles changed</source>
        <translation>
            <numerusform>%n artículo cambiado</numerusform>
            <numerusform>%n artículos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds need attention</source>
        <translation>
            <numerusform>%n canal requiere atención</numerusform>
            <numerusform>%n canales requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>último año</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>último día</numerusform>
            <numerusform>últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>durante %n día</numerusform>
            <numerusform>durante %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>más de %n día</numerusform>
            <numerusform>más de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>One part of the file could not be read:</source>
        <translation>No se ha podido leer una parte del archivo:</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file could not be read:</source>
        <translation>
            <numerusform>No se ha podido leer %n parte del archivo:</numerusform>
            <numerusform>No se han podido leer %n partes del archivo:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories to look at</source>
        <translation>
            <numerusform>%n noticia por ver</numerusform>
            <numerusform>%n noticias por ver</numerusform>
        </translation>
    </message>
    <message>
        <source>only punctuation or spacing changed</source>
        <translation>solo cambió la puntuación o los espacios</translation>
    </message>
    <message>
        <source>1 passage changed</source>
        <translation>1 pasaje cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n passages changed</source>
        <translation>
            <numerusform>%n pasaje cambiado</numerusform>
            <numerusform>%n pasajes cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are not complete.</source>
        <translation>
            <numerusform>%n texto no está completo.</numerusform>
            <numerusform>%n textos no están completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>cada %n minuto</numerusform>
            <numerusform>cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>cada %n hora</numerusform>
            <numerusform>cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>quedan unos {n} s</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>quedan unos {n} min</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
            <numerusform>%n solo texto</numerusform>
            <numerusform>%n textos distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>followed</source>
        <translation>seguida</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>opinión</translation>
    </message>
    <message>
        <source>live blog</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>round-up</source>
        <translation>recopilación</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(sin titular)</translation>
    </message>
    <message>
        <source>incomplete text</source>
        <translation>texto incompleto</translation>
    </message>
    <message>
        <source>changed since read</source>
        <translation>cambiado desde la lectura</translation>
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
        <translation>texto completo del canal</translation>
    </message>
    <message>
        <source>full text from its page</source>
        <translation>texto completo de su página</translation>
    </message>
    <message>
        <source>full text by your selector</source>
        <translation>texto completo según su selector</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>texto completo</translation>
    </message>
    <message>
        <source>Only part of this article could be read. Nothing is counted as left out of it.</source>
        <translation>Solo se ha podido leer una parte de este artículo. Nada cuenta como omitido en él.</translation>
    </message>
    <message>
        <source>Analysis runs on this computer. Nothing is sent.</source>
        <translation>El análisis se hace en este equipo. No se envía nada.</translation>
    </message>
    <message>
        <source>No new articles</source>
        <translation>Ningún artículo nuevo</translation>
    </message>
    <message>
        <source>{title} could not be read</source>
        <translation>No se ha podido leer {title}</translation>
    </message>
    <message>
        <source>Only the sample so far</source>
        <translation>Por ahora solo el ejemplo</translation>
    </message>
    <message>
        <source>No outlets yet</source>
        <translation>Aún no hay medios</translation>
    </message>
    <message numerus="yes">
        <source>%n not fetched yet</source>
        <translation>
            <numerusform>%n aún sin consultar</numerusform>
            <numerusform>%n aún sin consultar</numerusform>
        </translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>todo en orden</translation>
    </message>
    <message>
        <source>offline, nothing is fetched</source>
        <translation>sin conexión, no se descarga nada</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Show every article with this tag</source>
        <translation>Mostrar todos los artículos con esta etiqueta</translation>
    </message>
    <message>
        <source>Take this tag off</source>
        <translation>Quitar esta etiqueta</translation>
    </message>
    <message>
        <source>Take off the tag {name}</source>
        <translation>Quitar la etiqueta {name}</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Places and outlets</source>
        <translation>Secciones y medios</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Taken out, into a story of its own</source>
        <translation>Sacado, a una noticia aparte</translation>
    </message>
    <message numerus="yes">
        <source>%n articles moved to “{story}”</source>
        <translation>
            <numerusform>%n artículo movido a «{story}»</numerusform>
            <numerusform>%n artículos movidos a «{story}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles made a story of their own</source>
        <translation>
            <numerusform>%n artículo puesto en una noticia aparte</numerusform>
            <numerusform>%n artículos puestos en una noticia aparte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles merged into “{story}”</source>
        <translation>
            <numerusform>%n artículo unido a «{story}»</numerusform>
            <numerusform>%n artículos unidos a «{story}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles kept together: “{story}”</source>
        <translation>
            <numerusform>%n artículo mantenido: «{story}»</numerusform>
            <numerusform>%n artículos mantenidos juntos: «{story}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “{story}”</source>
        <translation>Movido a «{story}»</translation>
    </message>
    <message>
        <source>Made a story of its own</source>
        <translation>Puesto en una noticia aparte</translation>
    </message>
    <message>
        <source>Merged into “{story}”</source>
        <translation>Unido a «{story}»</translation>
    </message>
    <message>
        <source>Kept in “{story}”</source>
        <translation>Mantenido en «{story}»</translation>
    </message>
    <message>
        <source>Row dismissed in “{story}”</source>
        <translation>Fila descartada en «{story}»</translation>
    </message>
    <message>
        <source>Not a difference, in “{story}”</source>
        <translation>No es una diferencia, en «{story}»</translation>
    </message>
    <message>
        <source>Not left out, in “{story}”</source>
        <translation>No está omitido, en «{story}»</translation>
    </message>
    <message>
        <source>Not one utterance, in “{story}”</source>
        <translation>No es una misma declaración, en «{story}»</translation>
    </message>
    <message>
        <source>Not loaded, in “{story}”</source>
        <translation>No es valorativo, en «{story}»</translation>
    </message>
    <message>
        <source>Not the same thing, in “{story}”</source>
        <translation>No es lo mismo, en «{story}»</translation>
    </message>
    <message>
        <source>Not a source, in “{story}”</source>
        <translation>No es una fuente, en «{story}»</translation>
    </message>
    <message>
        <source>Reported elsewhere in the text, in “{story}”</source>
        <translation>Publicado en otra parte del texto, en «{story}»</translation>
    </message>
    <message>
        <source>The row is gone; later comparisons leave it out too.</source>
        <translation>La fila ha desaparecido; las comparaciones posteriores también la dejarán fuera.</translation>
    </message>
    <message>
        <source>No longer shown as a difference.</source>
        <translation>Ya no se muestra como diferencia.</translation>
    </message>
    <message>
        <source>No longer said to be left out.</source>
        <translation>Ya no se dice que esté omitido.</translation>
    </message>
    <message>
        <source>These are no longer shown as one utterance.</source>
        <translation>Ya no se muestran como una misma declaración.</translation>
    </message>
    <message>
        <source>No longer marked as loaded.</source>
        <translation>Ya no se marca como valorativo.</translation>
    </message>
    <message>
        <source>These are no longer shown as names of one thing.</source>
        <translation>Ya no se muestran como nombres de una misma cosa.</translation>
    </message>
    <message>
        <source>No longer shown as a source.</source>
        <translation>Ya no se muestra como fuente.</translation>
    </message>
    <message>
        <source>The row is where you put it.</source>
        <translation>La fila está donde la ha puesto.</translation>
    </message>
    <message>
        <source>not among your outlets</source>
        <translation>no está entre sus medios</translation>
    </message>
    <message>
        <source>feed could not be read</source>
        <translation>no se pudo leer el canal</translation>
    </message>
    <message>
        <source>followed only later</source>
        <translation>seguido solo desde entonces</translation>
    </message>
    <message>
        <source>nothing seen of those days</source>
        <translation>nada visto de esos días</translation>
    </message>
    <message>
        <source>tells it, if at all, in another language</source>
        <translation>si informa de ello, es en otro idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n sin datos</numerusform>
            <numerusform>%n sin datos</numerusform>
        </translation>
    </message>
    <message>
        <source>not in {who}</source>
        <translation>no en {who}</translation>
    </message>
    <message>
        <source>only parts of its articles can be read</source>
        <translation>solo se pueden leer partes de sus artículos</translation>
    </message>
    <message>
        <source>unknown: {why}</source>
        <translation>sin datos: {why}</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Maybe elsewhere, in other words</source>
        <translation>Quizá en otros, con otras palabras</translation>
    </message>
    <message>
        <source>Differs: {what}</source>
        <translation>Difiere: {what}</translation>
    </message>
    <message>
        <source>closest here: {place}</source>
        <translation>lo más parecido aquí: {place}</translation>
    </message>
    <message>
        <source>closest here: nothing</source>
        <translation>lo más parecido aquí: nada</translation>
    </message>
    <message>
        <source>not known in this language</source>
        <translation>no se conoce en este idioma</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>differs: {what}</source>
        <translation>difiere: {what}</translation>
    </message>
    <message>
        <source>maybe, worded differently</source>
        <translation>quizá, con otras palabras</translation>
    </message>
    <message>
        <source>text incomplete</source>
        <translation>texto incompleto</translation>
    </message>
    <message>
        <source>nothing is said about it</source>
        <translation>no se afirma nada</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no publicado</translation>
    </message>
    <message>
        <source>also {places}</source>
        <translation>también {places}</translation>
    </message>
    <message>
        <source>Only here.</source>
        <translation>Solo aquí.</translation>
    </message>
    <message>
        <source>Differs: {what}.</source>
        <translation>Difiere: {what}.</translation>
    </message>
    <message>
        <source>Loaded wording: {what}.</source>
        <translation>Lenguaje valorativo: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n frase</numerusform>
            <numerusform>%n frases</numerusform>
        </translation>
    </message>
    <message>
        <source>agency text by {who}</source>
        <translation>texto de agencia de {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n of the texts share sentences with one another.</source>
        <translation>
            <numerusform>%n de los textos comparte frases.</numerusform>
            <numerusform>%n de los textos comparten frases entre sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>All the texts share sentences with one another.</source>
        <translation>Todos los textos comparten frases entre sí.</translation>
    </message>
    <message>
        <source>They give different numbers: {values} (“{what}”).</source>
        <translation>Dan cifras distintas: {values} («{what}»).</translation>
    </message>
    <message>
        <source>They give different names: {values} (“{what}”).</source>
        <translation>Dan nombres distintos: {values} («{what}»).</translation>
    </message>
    <message>
        <source>They give different days or times: {values} (“{what}”).</source>
        <translation>Dan días u horas distintos: {values} («{what}»).</translation>
    </message>
    <message>
        <source>They use different names for the same thing: {values}.</source>
        <translation>Dan nombres distintos a lo mismo: {values}.</translation>
    </message>
    <message>
        <source>They may use different names for the same thing: {values}.</source>
        <translation>Quizá dan nombres distintos a lo mismo: {values}.</translation>
    </message>
    <message>
        <source>maybe the same in other words ({alike})</source>
        <translation>quizá lo mismo con otras palabras ({alike})</translation>
    </message>
    <message>
        <source>no outlet or agency named</source>
        <translation>no se nombra ningún medio ni agencia</translation>
    </message>
    <message>
        <source>{n} % alike</source>
        <translation>{n}&#xa0;% de parecido</translation>
    </message>
    <message>
        <source>number</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>word for “said”</source>
        <translation>palabra por «dijo»</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>grado de certeza</translation>
    </message>
    <message>
        <source>Another outlet gives another number here.</source>
        <translation>Otro medio da aquí otra cifra.</translation>
    </message>
    <message>
        <source>Another outlet gives another name here.</source>
        <translation>Otro medio da aquí otro nombre.</translation>
    </message>
    <message>
        <source>Another outlet gives another day or time here.</source>
        <translation>Otro medio da aquí otro día u otra hora.</translation>
    </message>
    <message>
        <source>Another outlet quotes other words here.</source>
        <translation>Otro medio cita aquí otras palabras.</translation>
    </message>
    <message>
        <source>Another outlet uses another word for “said”, such as “admitted”.</source>
        <translation>Otro medio usa otra palabra por «dijo», como «admitió».</translation>
    </message>
    <message>
        <source>One outlet sounds surer than another, as “will” against “may”.</source>
        <translation>Un medio suena más seguro que otro, como «va a» frente a «podría».</translation>
    </message>
    <message>
        <source>One outlet says that it is so, another that it is not.</source>
        <translation>Un medio dice que es así, otro que no.</translation>
    </message>
    <message>
        <source>Another outlet calls this by another name.</source>
        <translation>Otro medio llama a esto de otro modo.</translation>
    </message>
    <message>
        <source>No other outlet reports this.</source>
        <translation>Ningún otro medio lo publica.</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>acortada</translation>
    </message>
    <message>
        <source>retold, not quoted</source>
        <translation>contada, no citada</translation>
    </message>
    <message>
        <source>prints agency text by</source>
        <translation>publica texto de agencia de</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>con otras palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n texts share sentences with one another</source>
        <translation>
            <numerusform>%n texto comparte frases</numerusform>
            <numerusform>%n textos comparten frases entre sí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outlets}, %n compared</source>
        <translation>
            <numerusform>{outlets}, %n comparado</numerusform>
            <numerusform>{outlets}, %n comparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete texts</source>
        <translation>
            <numerusform>%n texto incompleto</numerusform>
            <numerusform>%n textos incompletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages match</source>
        <translation>
            <numerusform>%n pasaje coincide</numerusform>
            <numerusform>%n pasajes coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maybe</source>
        <translation>
            <numerusform>%n quizá</numerusform>
            <numerusform>%n quizá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only left</source>
        <translation>
            <numerusform>%n solo a la izquierda</numerusform>
            <numerusform>%n solo a la izquierda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only right</source>
        <translation>
            <numerusform>%n solo a la derecha</numerusform>
            <numerusform>%n solo a la derecha</numerusform>
        </translation>
    </message>
    <message>
        <source>worded differently</source>
        <translation>con otras palabras</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>not a source</source>
        <translation>no es una fuente</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} texts report this.</source>
        <translation>{n} de {all} textos lo publican.</translation>
    </message>
    <message>
        <source>This comes close, but may mean something else: read both. Not counted as left out.</source>
        <translation>Se acerca, pero quizá diga otra cosa: lea los dos. No cuenta como omitido.</translation>
    </message>
    <message>
        <source>We have only part of this text: what it leaves out cannot be said.</source>
        <translation>Solo tenemos una parte de este texto: no se puede decir qué omite.</translation>
    </message>
    <message>
        <source>closest: {place}, {alike}</source>
        <translation>lo más parecido: {place}, {alike}</translation>
    </message>
    <message>
        <source>closest passage, {alike}</source>
        <translation>pasaje más parecido, {alike}</translation>
    </message>
    <message>
        <source>We found no passage in this text that reports it.</source>
        <translation>No encontramos en este texto ningún pasaje que lo publique.</translation>
    </message>
    <message>
        <source>Other words for the same.</source>
        <translation>Otras palabras para lo mismo.</translation>
    </message>
    <message>
        <source>incomplete text</source>
        <translation>texto incompleto</translation>
    </message>
    <message>
        <source>credits {who}</source>
        <translation>cita a {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that all report</source>
        <translation>
            <numerusform>%n fila que publican todos</numerusform>
            <numerusform>%n filas que publican todos</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Every full text reports this, and none of them differently. Click to open or fold.</source>
        <translation>Cada texto completo lo publica, y ninguno de otro modo. Un clic abre o pliega.</translation>
    </message>
    <message>
        <source>They differ little: we found no quote, number, name or date that they give differently, and nothing of weight that one of them leaves out.</source>
        <translation>Difieren poco: no hemos encontrado cita, cifra, nombre ni fecha que den de otro modo, ni nada de peso que uno de ellos omita.</translation>
    </message>
    <message>
        <source>{outlets} print the text of {source}.</source>
        <translation>{outlets} reproducen el texto de {source}.</translation>
    </message>
    <message>
        <source>{speaker} is quoted in different words: {values}.</source>
        <translation>{speaker}: palabras citadas de forma distinta, {values}.</translation>
    </message>
    <message>
        <source>{speaker} is quoted in different words.</source>
        <translation>{speaker}: palabras citadas de forma distinta.</translation>
    </message>
    <message>
        <source>The same speech is quoted in different words: {values}.</source>
        <translation>Lo mismo se cita con palabras distintas: {values}.</translation>
    </message>
    <message>
        <source>The same speech is quoted in different words.</source>
        <translation>Lo mismo se cita con palabras distintas.</translation>
    </message>
    <message>
        <source>They quote different words: {values}.</source>
        <translation>Citan palabras distintas: {values}.</translation>
    </message>
    <message>
        <source>One says that it is so, another that it is not: {values}.</source>
        <translation>Uno dice que es así, otro que no: {values}.</translation>
    </message>
    <message>
        <source>One sounds surer than another: {values}.</source>
        <translation>Uno suena más seguro que otro: {values}.</translation>
    </message>
    <message>
        <source>The number grew as the news went on: {values} (“{what}”).</source>
        <translation>La cifra creció con el paso de las noticias: {values} («{what}»).</translation>
    </message>
    <message>
        <source>{outlets} leaves out: “{what}”.</source>
        <translation>{outlets} omite: «{what}».</translation>
    </message>
    <message>
        <source>{outlets} leave out: “{what}”.</source>
        <translation>{outlets} omiten: «{what}».</translation>
    </message>
    <message numerus="yes">
        <source>%n details are in only one of the two texts.</source>
        <translation>
            <numerusform>Un detalle está solo en uno de los dos textos.</numerusform>
            <numerusform>%n detalles están solo en uno de los dos textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in {outlet}</source>
        <translation>No en {outlet}</translation>
    </message>
    <message>
        <source>Closest passage in {outlet}</source>
        <translation>Pasaje más parecido en {outlet}</translation>
    </message>
    <message>
        <source>The weightiest come first: what more outlets report, higher up and at more length, with names, numbers or quotes.</source>
        <translation>Lo de más peso va primero: lo que publican más medios, más arriba y con más extensión, con nombres, cifras o citas.</translation>
    </message>
    <message>
        <source>maybe there in other words</source>
        <translation>quizá con otras palabras</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>nothing close</source>
        <translation>nada parecido</translation>
    </message>
    <message>
        <source>maybe the same</source>
        <translation>quizá lo mismo</translation>
    </message>
    <message>
        <source>says something else ({alike})</source>
        <translation>dice otra cosa ({alike})</translation>
    </message>
    <message>
        <source>We have only part of {outlet}&apos;s text: a teaser, or a page behind a paywall. Nothing is said to be left out of it.</source>
        <translation>Solo tenemos parte del texto de {outlet}: un avance o una página de pago. De él no se dice que omita nada.</translation>
    </message>
    <message>
        <source>Compared with the full text of {outlet}, {length}.</source>
        <translation>Comparado con el texto completo de {outlet}, {length}.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>without it: {outlets}</source>
        <translation>sin ella: {outlets}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>sources of one outlet only</source>
        <translation>fuentes de un solo medio</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Given differently</source>
        <translation>Indicado de otro modo</translation>
    </message>
    <message>
        <source>Both report this</source>
        <translation>Ambos lo publican</translation>
    </message>
    <message>
        <source>{outlet} says this too</source>
        <translation>{outlet} también lo dice</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>same words as {outlet}</source>
        <translation>las mismas palabras que {outlet}</translation>
    </message>
    <message numerus="yes">
        <source>Of %n outlets we have only a part of the text.</source>
        <translation>
            <numerusform>De un medio solo tenemos una parte del texto.</numerusform>
            <numerusform>De %n medios solo tenemos una parte del texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n outlets we have only a part of the text: too little to compare.</source>
        <translation>
            <numerusform>De un medio solo tenemos una parte del texto: muy poco para comparar.</numerusform>
            <numerusform>De %n medios solo tenemos una parte del texto: muy poco para comparar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {outlet} we have only a part of the text.</source>
        <translation>De {outlet} solo tenemos una parte del texto.</translation>
    </message>
    <message>
        <source>They quote more or less of the same words: {values}.</source>
        <translation>Citan una parte mayor o menor de las mismas palabras: {values}.</translation>
    </message>
    <message>
        <source>They tell the same act with different verbs: {values}.</source>
        <translation>Cuentan el mismo acto con verbos distintos: {values}.</translation>
    </message>
    <message>
        <source>One says who did it, another does not: {values}.</source>
        <translation>Uno dice quién lo hizo, otro no: {values}.</translation>
    </message>
    <message>
        <source>They tell with different verbs how something was said: {values}.</source>
        <translation>Cuentan con verbos distintos cómo se dijo algo: {values}.</translation>
    </message>
    <message numerus="yes">
        <source>%n details are in only one of the two whole texts.</source>
        <translation>
            <numerusform>Un detalle está solo en uno de los dos textos completos.</numerusform>
            <numerusform>%n detalles están solo en uno de los dos textos completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>without these words ({alike})</source>
        <translation>sin estas palabras ({alike})</translation>
    </message>
    <message>
        <source>share sentences with one another</source>
        <translation>comparten frases entre sí</translation>
    </message>
    <message>
        <source>“Alike” says how close two passages are in meaning, as far as a program can measure it: 100 % is the same sentence; below 30 % they are mostly about different things.</source>
        <translation>«Parecido» dice lo cerca que están dos pasajes por su sentido, hasta donde un programa puede medirlo: 100&#xa0;% es la misma frase; por debajo del 30&#xa0;% suelen tratar de otra cosa.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>how much is quoted</source>
        <translation>cuánto se cita</translation>
    </message>
    <message>
        <source>maybe how much is quoted</source>
        <translation>quizá cuánto se cita</translation>
    </message>
    <message>
        <source>maybe another word for “said”</source>
        <translation>quizá otra palabra por «dijo»</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>denominación</translation>
    </message>
    <message>
        <source>maybe another name</source>
        <translation>quizá otro nombre</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>lo que se hizo</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>quién lo hizo</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>The number grew as the news went on: a later text gives a higher one.</source>
        <translation>La cifra creció con el paso de las noticias: un texto posterior da una mayor.</translation>
    </message>
    <message>
        <source>One outlet quotes more of these words than another.</source>
        <translation>Un medio cita más de estas palabras que otro.</translation>
    </message>
    <message>
        <source>Another outlet may quote more of these words, or they were said at another time.</source>
        <translation>Otro medio quizá cita más de estas palabras, o se dijeron en otro momento.</translation>
    </message>
    <message>
        <source>Another outlet may use another word for “said”, or tell of something else that was said.</source>
        <translation>Otro medio quizá usa otra palabra por «dijo», o habla de otra declaración.</translation>
    </message>
    <message>
        <source>Another outlet may call this by another name, or tell something else of it.</source>
        <translation>Otro medio quizá llama a esto de otro modo, o dice otra cosa de ello.</translation>
    </message>
    <message>
        <source>Another outlet tells this act with another verb.</source>
        <translation>Otro medio cuenta este acto con otro verbo.</translation>
    </message>
    <message>
        <source>One outlet says who did it, another does not.</source>
        <translation>Un medio dice quién lo hizo, otro no.</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>a part, the rest elsewhere in this article</source>
        <translation>una parte, el resto está en otro lugar de este artículo</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>The longest version of these words that any outlet quotes.</source>
        <translation>La versión más larga de estas palabras que cita un medio.</translation>
    </message>
    <message>
        <source>With what this article quotes elsewhere, it has all of these words.</source>
        <translation>Con lo que este artículo cita en otro lugar, tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Quotes fewer of the speaker&apos;s words than another outlet does.</source>
        <translation>Cita menos palabras de quien habla que otro medio.</translation>
    </message>
    <message>
        <source>Has other words between the quotation marks than another outlet.</source>
        <translation>Tiene otras palabras entre comillas que otro medio.</translation>
    </message>
    <message>
        <source>Tells in its own words what the speaker said.</source>
        <translation>Cuenta con sus propias palabras lo que se dijo.</translation>
    </message>
    <message>
        <source>In German, French and Spanish the program knows only a small list of its own: what is not marked may still be loaded.</source>
        <translation>En alemán, francés y español el programa solo conoce una pequeña lista propia: lo que no está marcado también puede ser valorativo.</translation>
    </message>
    <message>
        <source>The program knows loaded words in English, and a few in German, French and Spanish; none in the language of these texts.</source>
        <translation>El programa conoce palabras valorativas en inglés, y algunas en alemán, francés y español; ninguna en el idioma de estos textos.</translation>
    </message>
    <message>
        <source>attack word</source>
        <translation>palabra de ataque</translation>
    </message>
    <message>
        <source>dramatic verb</source>
        <translation>verbo dramático</translation>
    </message>
    <message>
        <source>judging adjective</source>
        <translation>adjetivo valorativo</translation>
    </message>
    <message>
        <source>judging adverb</source>
        <translation>adverbio valorativo</translation>
    </message>
    <message>
        <source>makes it stronger</source>
        <translation>refuerza</translation>
    </message>
    <message>
        <source>makes it weaker</source>
        <translation>atenúa</translation>
    </message>
    <message>
        <source>taken as a fact</source>
        <translation>dado por hecho</translation>
    </message>
    <message>
        <source>judging noun</source>
        <translation>sustantivo valorativo</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>insinuación</translation>
    </message>
    <message>
        <source>drama</source>
        <translation>dramatismo</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>inciso</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>cita a</translation>
    </message>
    <message>
        <source>rewrites</source>
        <translation>reescribe</translation>
    </message>
    <message>
        <source>shares text with</source>
        <translation>comparte texto con</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>office or body</source>
        <translation>organismo</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offices</source>
        <translation>
            <numerusform>%n organismo</numerusform>
            <numerusform>%n organismos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not named</source>
        <translation>
            <numerusform>%n sin nombre</numerusform>
            <numerusform>%n sin nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph {n}</source>
        <translation>párrafo {n}</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Con estas palabras</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Sin decir quién habla</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <source>no verb of saying</source>
        <translation>sin verbo de habla</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>su propio medio</translation>
    </message>
    <message>
        <source>{outlet} shares sentences with others</source>
        <translation>{outlet} comparte frases con otros</translation>
    </message>
    <message>
        <source>shared sentences</source>
        <translation>frases en común</translation>
    </message>
    <message>
        <source>Click to see each pair, or to fold them.</source>
        <translation>Un clic muestra cada par, o los pliega.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la fuente</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where it says so</source>
        <translation>Dónde lo dice</translation>
    </message>
    <message>
        <source>grouped because: {what}</source>
        <translation>agrupados por: {what}</translation>
    </message>
    <message>
        <source>{outlet} is incomplete</source>
        <translation>{outlet} está incompleto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>first seen {when}</source>
        <translation>visto por primera vez {when}</translation>
    </message>
    <message>
        <source>full text in place of a part of it</source>
        <translation>texto completo en lugar de una parte</translation>
    </message>
    <message>
        <source>updated: only punctuation or spacing</source>
        <translation>actualizado: solo puntuación o espacios</translation>
    </message>
    <message>
        <source>announced by a note or a date</source>
        <translation>anunciado con una nota o una fecha</translation>
    </message>
    <message>
        <source>silent: no note that we saw, no new date</source>
        <translation>sin aviso: ninguna nota vista, ninguna fecha nueva</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>+ {hours} h {minutes} min</source>
        <translation>+ {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Palabras valorativas</translation>
    </message>
    <message>
        <source>What others write</source>
        <translation>Lo que escriben otros</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Plainly: {words}</source>
        <translation>Más neutro: {words}</translation>
    </message>
    <message>
        <source>also: {outlets}</source>
        <translation>también: {outlets}</translation>
    </message>
    <message>
        <source>no matching sentence</source>
        <translation>sin frase correspondiente</translation>
    </message>
    <message>
        <source>a person quoted</source>
        <translation>una persona citada</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>el propio medio</translation>
    </message>
    <message>
        <source>how {who} said it</source>
        <translation>cómo lo dijo {who}</translation>
    </message>
    <message>
        <source>who did it (“{verb}”)</source>
        <translation>quién lo hizo («{verb}»)</translation>
    </message>
    <message>
        <source>No difference ({kind}): {values}</source>
        <translation>No es una diferencia ({kind}): {values}</translation>
    </message>
    <message>
        <source>Dismiss in {outlet}: “{word}” is not loaded here</source>
        <translation>Descartar en {outlet}: «{word}» no es valorativo aquí</translation>
    </message>
    <message>
        <source>Dismiss: these are not names of one thing</source>
        <translation>Descartar: no son nombres de una misma cosa</translation>
    </message>
    <message>
        <source>Dismiss: “{source}” is no source here</source>
        <translation>Descartar: «{source}» no es aquí una fuente</translation>
    </message>
    <message>
        <source>Dismiss: {outlet} does not share text with {source}</source>
        <translation>Descartar: {outlet} no comparte texto con {source}</translation>
    </message>
    <message>
        <source>Dismiss: {outlet} does not have this from {source}</source>
        <translation>Descartar: {outlet} no tiene esto de {source}</translation>
    </message>
    <message>
        <source>Not in this article:</source>
        <translation>No está en este artículo:</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <source>All %n report this</source>
        <translation>
            <numerusform>Los %n lo publican</numerusform>
            <numerusform>Los %n lo publican</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others say this</source>
        <translation>
            <numerusform>%n más lo dice</numerusform>
            <numerusform>%n más lo dicen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n solo aquí</numerusform>
            <numerusform>%n solo aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated: %n passages</source>
        <translation>
            <numerusform>actualizado: %n pasaje</numerusform>
            <numerusform>actualizado: %n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n minutes</source>
        <translation>
            <numerusform>+ %n minuto</numerusform>
            <numerusform>+ %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n hours</source>
        <translation>
            <numerusform>+ %n hora</numerusform>
            <numerusform>+ %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n days</source>
        <translation>
            <numerusform>+ %n día</numerusform>
            <numerusform>+ %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombrar</translation>
    </message>
    <message>
        <source>The same thing</source>
        <translation>La misma cosa</translation>
    </message>
    <message>
        <source>Copy with its sources</source>
        <translation>Copiar con sus fuentes</translation>
    </message>
    <message>
        <source>Dismiss this row: the passages do not belong together</source>
        <translation>Descartar esta fila: los pasajes no van juntos</translation>
    </message>
    <message>
        <source>{outlet} does not say this: take it out of the row</source>
        <translation>{outlet} no lo dice: sacarlo de la fila</translation>
    </message>
    <message>
        <source>{outlet} says this elsewhere…</source>
        <translation>{outlet} lo dice en otra parte…</translation>
    </message>
    <message>
        <source>Dismiss: this is not left out</source>
        <translation>Descartar: esto no está omitido</translation>
    </message>
    <message>
        <source>{outlet} does report it: show where…</source>
        <translation>{outlet} sí lo publica: mostrar dónde…</translation>
    </message>
    <message>
        <source>Dismiss: these are not one utterance</source>
        <translation>Descartar: no es una misma declaración</translation>
    </message>
    <message>
        <source>Dismiss: “{word}” is not loaded here</source>
        <translation>Descartar: «{word}» no es valorativo aquí</translation>
    </message>
</context>
</TS>
