"""Invented news for grouping tests: same events told twice, look-alike events, several languages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from reader.model.article import Article

DAY = datetime(2026, 3, 2, 8, tzinfo=UTC)


@dataclass(frozen=True)
class Told:
    """One telling: event name, headline, body, days after `DAY`, language."""

    event: str
    title: str
    body: str = ""
    days: float = 0.0
    language: str = "en"


def articles(told: list[Told]) -> list[Article]:
    return [
        Article(
            id=f"a{n}",
            outlet=f"Outlet {n}",
            title=t.title,
            text=f"{t.title}\n\n{t.body}".strip(),
            published=DAY + timedelta(days=t.days),
            language=t.language,
        )
        for n, t in enumerate(told)
    ]


NEWS = [
    Told(
        "ferry",
        "Ferry runs aground off Esker with 212 aboard",
        "A passenger ferry ran aground on a sandbank off the port of Esker early on Monday with 212 people"
        " aboard, the coastguard said.\n\nNobody was hurt. Tugs hope to free the Maid of Tamsin at high"
        " tide.\n\nCaptain Ruth Okoye had reported thick fog minutes before.",
    ),
    Told(
        "ferry",
        "More than 200 stranded as Maid of Tamsin hits sandbank",
        "More than 200 passengers spent hours on a stranded ferry near Esker after it hit a sandbank in"
        " fog.\n\nThe coastguard said the Maid of Tamsin was not leaking. Captain Ruth Okoye stayed on the"
        " bridge.",
        0.2,
    ),
    Told("ferry", "Fog blamed after Esker ferry strikes sandbank with 212 passengers aboard", days=0.4),
    Told(
        "other ferry",
        "Ferry fire off Lindmoor injures seven",
        "Seven people were treated for smoke after a fire in the engine room of a ferry off Lindmoor.\n\n"
        "The Northern Star with 480 aboard reached the harbour under its own power, its owner Calder Lines"
        " said.",
        0.3,
    ),
    Told(
        "rates",
        "Central bank of Orsinia cuts rates to 3.5% in surprise move",
        "The central bank of Orsinia lowered its main rate by half a point to 3.5 percent on Monday,"
        " surprising markets.\n\nGovernor Pavel Lindqvist said inflation was falling faster than forecast.",
        0.1,
    ),
    Told(
        "rates",
        "Orsinia's Lindqvist defends half-point rate cut",
        "Governor Pavel Lindqvist defended the central bank's decision to cut the main rate to 3.5 percent,"
        " saying inflation in Orsinia was under control.",
        0.5,
    ),
    Told(
        "quake one",
        "Magnitude 6.1 quake shakes Tarsova, 14 dead",
        "An earthquake of magnitude 6.1 killed at least 14 people in Tarsova province, officials said."
        " Rescuers searched the ruins of a school in Melnik.",
    ),
    Told(
        "quake one",
        "At least 14 killed as quake hits Tarsova province",
        "At least 14 people died when an earthquake of magnitude 6.1 struck Tarsova. In Melnik a school"
        " collapsed and rescuers dug through the night.",
        0.3,
    ),
    Told(
        "quake two",
        "Strong earthquake rattles Isla Perdida, no deaths reported",
        "A magnitude 5.8 earthquake shook Isla Perdida but no deaths were reported. Power failed in the"
        " capital, Puerto Blanco, and ferries stopped.",
        0.2,
    ),
]

LANGUAGES = {
    "de": [
        Told(
            "wasser",
            "Stadtrat von Lindmoor lehnt Verkauf der Wasserwerke ab",
            "Der Stadtrat von Lindmoor hat den Verkauf der Wasserwerke mit sieben zu vier Stimmen abgelehnt."
            " Bürgermeisterin Odile Brandt sprach von einem guten Tag für die Stadt.",
        ),
        Told(
            "wasser",
            "Wasserwerke bleiben in städtischer Hand",
            "Die Wasserwerke von Lindmoor werden nicht verkauft. Mit sieben zu vier Stimmen lehnte der"
            " Stadtrat das Angebot ab. Bürgermeisterin Brandt lobte die Entscheidung.",
        ),
        Told(
            "fussball",
            "Rovers Esker ziehen ins Finale ein",
            "Die Rovers aus Esker haben nach Elfmeterschießen das Finale erreicht. Torhüterin Ines Moreau"
            " hielt zwei Elfmeter.",
        ),
    ],
    "fr": [
        Told(
            "greve",
            "Grève des trains: trois lignes sur quatre à l'arrêt à Valmont",
            "La grève des conducteurs a mis à l'arrêt trois lignes sur quatre à Valmont lundi. Le syndicat"
            " réclame une hausse de huit pour cent, a déclaré sa présidente Claire Dumas.",
        ),
        Told(
            "greve",
            "À Valmont, les conducteurs de train cessent le travail",
            "Les conducteurs de train de Valmont sont en grève et réclament huit pour cent de plus. Claire"
            " Dumas, présidente du syndicat, refuse de céder.",
        ),
        Told(
            "musee",
            "Le musée de Corvel rouvre après dix ans de travaux",
            "Fermé depuis dix ans, le musée de Corvel a rouvert ses portes avec une exposition de cartes"
            " anciennes.",
        ),
    ],
    "es": [
        Told(
            "presa",
            "Evacúan a 300 vecinos por una grieta en la presa de Almarza",
            "Las autoridades evacuaron a 300 vecinos tras hallar una grieta en la presa de Almarza. La"
            " ingeniera Lucía Ferrer dijo que no hay peligro inmediato.",
        ),
        Told(
            "presa",
            "La grieta en la presa de Almarza obliga a desalojar a 300 personas",
            "Unas 300 personas tuvieron que dejar sus casas por una grieta en la presa de Almarza, confirmó"
            " la ingeniera Lucía Ferrer.",
        ),
        Told(
            "elecciones",
            "El partido verde gana las elecciones en Costa Alta",
            "El partido verde ganó por sorpresa las elecciones regionales en Costa Alta con el 31 %.",
        ),
    ],
    "ar": [
        Told(
            "جسر",
            "انهيار جسر في مدينة نورسا وإصابة تسعة أشخاص",
            "انهار جسر قديم في مدينة نورسا صباح الاثنين وأصيب تسعة أشخاص بجروح، وقالت رئيسة البلدية ليلى"
            " حداد إن التحقيق بدأ في أسباب انهيار الجسر.",
        ),
        Told(
            "جسر",
            "إصابة تسعة بعد انهيار جسر نورسا القديم",
            "أصيب تسعة أشخاص عندما انهار الجسر القديم في نورسا، وأعلنت رئيسة البلدية ليلى حداد فتح تحقيق.",
        ),
        Told(
            "قمح",
            "ارتفاع أسعار القمح بعد موسم جفاف طويل",
            "ارتفعت أسعار القمح في الأسواق بعد موسم جفاف طويل، وتوقع التجار مزيدا من الزيادات خلال الصيف.",
        ),
    ],
    "ja": [
        Told(
            "橋",
            "青川市で橋が崩落、9人けが",
            "青川市で2日朝、古い橋が崩落し9人がけがをした。市長の森田春子氏は原因の調査を始めたと述べた。",
        ),
        Told(
            "橋",
            "橋崩落で9人負傷 青川市が原因調査へ",
            "青川市の古い橋が崩落した事故で、9人が負傷した。森田春子市長は原因の調査を急ぐ考えを示した。",
        ),
        Told(
            "米",
            "米の価格が上昇、干ばつの影響で",
            "長い干ばつの影響で米の価格が上昇している。商社は夏までさらに値上がりするとみている。",
        ),
    ],
}
