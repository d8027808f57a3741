"""Blocks that are no part of a story give themselves away by shape and place."""

import pytest

from reader.text.boilerplate import boilerplate_blocks

STORY = [
    "Ferry inquiry hears of ignored alarm",
    "The captain of the ferry ignored an alarm for eleven minutes, he told the inquiry.",
    "He was asked about it for two hours and answered every question.",
    "The owners of the ferry have not said whether they will pay the families.",
]


def flagged(block: str, *, at: int = 2) -> bool:
    blocks = [*STORY[:at], block, *STORY[at:]]
    flags = boilerplate_blocks(blocks, "Harbour News")
    assert not any(flag for n, flag in enumerate(flags) if n != at), flags
    return flags[at]


@pytest.mark.parametrize(
    "block",
    [
        "RELATED: Harbour tolls to rise",
        "HARBOUR BOARD TO RAISE TOLLS AGAIN IN AUTUMN",
        "CLICK HERE TO GET THE HARBOUR APP",
        "Mayor Ida Moss speaks at the opening of the new quay on March 22, 2022, in Dunmere.",
        "Families gather with candles outside the harbour church in Dunmere, on Sept. 14.",
        "DUNMERE, AVERIL - MARCH 09: The mayor, left, and Jo Finn at the new quay.",
        "The wreck of the ferry off Dunmere (AP Photo/Jo Finn)",
        "Jo Finn and Ida Moss contributed to this report.",
        "This article has been corrected to say that the ferry had two engines.",
        "Sign up for our newsletter",
        "5 min read",
        "March 3, 2021",
        "3 March 2021 Last updated at 10:24 GMT",
        "Image caption, The ferry lies off Dunmere.",
        "This article is more than 2 years old.",
        "To play this video you need to enable JavaScript in your browser.",
        "We apologize, but this video has failed to load.",
        "Follow Harbour News on Facebook, X and Instagram.",
        "This is a developing story. It will be updated.",
        "From left: Jo Finn, Ida Moss and Ada Brook.",
        "By clicking submit, you agree to our terms.",
        "You may unsubscribe at any time.",
        "Something went wrong. Please try again later.",
        "All quotes delayed a minimum of 15 minutes.",
        "Leave your thoughts on the ferry in the comments section below.",
        "For more on the ferry, listen below to our daily podcast Harbour Talk.",
        "Harbour columnist Jo Finn can be reached at 555-010-2030 or finn@harbour.example.",
        "By Ada Brook",
        "#ferry #inquiry",
        "(APPLAUSE)",
        "— Jo Finn (@jofinn) March 3, 2021",
        "[Laughter and applause.]",
        "(BEGIN VIDEO CLIP)",
        "Home | Politics | Sport",
        "ada.brook@harbour.example",
        "https://harbour.example/quay",
        "Flowers at the quay on Wednesday. Photograph: Jo Finn",
        "The old library, which opened in 1931. Picture: Harbour News",
        "Have your say in the comments below.",
    ],
)
def test_flagged_wherever_it_stands(block: str) -> None:
    assert flagged(block)


@pytest.mark.parametrize(
    "block",
    [
        "“Sign up for our newsletter,” the line's own page said.",
        "The march will begin at 8 a.m. on Saturday, May 22, at the quay.",
        "The vigil ended with a song outside the harbour church in Dunmere, on Sept. 14.",
        "DUNMERE, Averil - The mayor opened the new quay: it cost four million.",
        "Register to vote by Friday, the board told the owners of the quay.",
        "Harbour News reached out to the owners for comment.",
        "“Yes.”",
        "This story is about a developing country.",
        "By leaving the quay, you lose your place, the harbour master said.",
        "Watch keepers on the quay saw it on Monday.",
        "Something went wrong in the engine room, he said.",
        "The quay can be reached at low tide, the board said.",
        "Two pumps had failed in 2019:",
        "- Both pumps had failed.",
        "It may not be published before the inquiry ends, the judge said.",
        # Words of buttons and notices that begin or stand in a report as well.
        "The line changed its privacy policy on Tuesday.",
        "The rule does not touch those who sign up for a cabin later.",
        "The owners did not immediately respond to a request for comment.",
        "Harbour News could not reach the captain.",
        "Harbour News first wrote of the alarm in April.",
        "Download speeds fell to a crawl on the island.",
        "Shop owners along the quay closed early.",
        "Related costs came to four million.",
        "More from the fund will go to widows.",
        "An earlier version of the bill was rejected in May.",
        "This story was never told to the police.",
        "Copyright law does not cover the recording.",
        "Photo: a crucial piece of evidence, the court heard.",
        "One picture: Ada Brook on the bridge, at four in the morning.",
        "The author holds the board to account.",
        "More to come was a wave of ten metres.",
        "The story was corrected by the captain on the second day.",
        "Support local fishermen, the mayor told the board.",
        "The watch on the bridge above saw the wave.",
        "They earn a commission on each cabin.",
        "Words by the captain were read out at the inquiry.",
        "If you have a boat there, move it, the harbour master said.",
        "They thanked us for joining the search.",
        "She read out the list of names at this linked quay.",
        "Recommended speeds were ignored.",
        "(The pier is shut.)",
        "(NATO had no comment.)",
    ],
)
def test_not_flagged(block: str) -> None:
    assert not flagged(block)
    assert not flagged(block, at=4)


@pytest.mark.parametrize(
    "block",
    [
        "We use cookies to improve your experience.",
        "Subscribe to read the full article.",
        "Already a subscriber? Log in.",
        "Please sign in to continue reading.",
        "Your support makes our reporting possible.",
        "Thank you for subscribing!",
        "Comments (23)",
        "Get the Morning Tide newsletter in your inbox every weekday.",
        "Ada Brook covers ports for Harbour News. Follow her on X @adabrook.",
        "A crane lies across the quay on Sunday, March 5, 2023. (Jo Finn/Harbour News)",
        "Reporting by Ada Brook; Editing by Jo Finn",
        "Novelty 3: a first for the port; Reach 2: one town.",
        "A page for the families can be found at this link.",
        "The author holds no shares in the ferry line.",
        "Disclosure: the owner of the ferry also owns Harbour News.",
        "Thanks for joining us.",
        "Words by Ada Brook.",
        "More to come.",
        "Comments are closed.",
        "Tell us what you think in the comments.",
        "Reach Jo Finn at jfinn@harbour.example.",
        "This breaking news story is being updated and more details will be published shortly.",
        "Support local journalism. Become a member today.",
        "We may earn a commission from links on this page.",
        "In the UK, Samaritans can be contacted on freephone 116 123.",
        "The article has been updated with a statement from the owners.",
        "Watch the video above to see the ferry.",
        "The full list of the boats is below.",
        "Words and pictures by Ada Brook and Jo Finn",
        "DOI: 10.5555/hn.2026.0612",
        "Notes to editors: a picture of the quay is attached.",
        "If you have been affected by the issues in this story, help is available.",
        "Ada Brook does not work for, consult, own shares in or receive funding from any company named here.",
    ],
)
def test_notices_are_flagged_though_they_are_sentences(block: str) -> None:
    assert flagged(block)


@pytest.mark.parametrize(
    ("language", "story", "junk", "told"),
    [
        ("de", "Der Kapitän hat elf Minuten lang einen Alarm überhört, sagte er dem Ausschuss.",
         ["Alle Rechte vorbehalten.", "Lesedauer: 4 Min.", "3. März 2024, 10:15 Uhr",
          "Mit dem Newsletter verpassen Sie nichts mehr.", "Schreiben Sie uns an hafen@bote.example.",
          "Jetzt Konto eröffnen und Prämie sichern!", "Hinweis: Der Autor hält keine Aktien der Reederei."],
         ["In einer früheren Version des Gesetzes stand das nicht.", "Ihre Meinung änderte sie nie.",
          "Jetzt soll Harbour eröffnen.", "Der Autor der Studie hält den Alarm für echt, sagte er.",
          "Teilen wollen sich die Eigner die Kosten.", "Aktualisiert wurde der Plan zuletzt im Mai.",
          "Die Polizei ermittelt."]),
        ("fr", "Le capitaine a ignoré une alarme pendant onze minutes, a-t-il dit à la commission.",
         ["La suite est réservée aux abonnés.", "Lecture 3 min.", "Il vous reste 60 % de l’article à lire.",
          "Retrouvez tous nos articles sur le naufrage ici."],
         ["Dans une version précédente de ce projet, le quai restait ouvert.",
          "Partager les frais, voilà ce que veulent les propriétaires.", "Le procès continue."]),
        ("es", "El capitán ignoró una alarma durante once minutos, según dijo a la comisión.",
         ["Recibe las noticias cada mañana en tu correo.", "Lea también: Suben las tasas del puerto",
          "Fe de errores: El ferri tenía dos motores."],
         ["En una versión anterior de la ley no estaba.",
          "Compartir los gastos es lo que quieren los dueños.", "El juicio continúa."]),
        ("ru", "Капитан одиннадцать минут не обращал внимания на тревогу, сказал он комиссии.",
         ["Читайте также: Портовые сборы растут", "Все права защищены"],
         ["Реклама принесла клубу четыре миллиона.", "Погибли два человека."]),
    ],
)  # fmt: skip
def test_other_languages(language: str, story: str, junk: list[str], told: list[str]) -> None:
    blocks = ["Ferry Dunmere", story, *junk, story, *told, story]
    flags = boilerplate_blocks(blocks, "Harbour News", language)
    assert [b for b, flag in zip(blocks, flags, strict=True) if flag] == junk


def test_the_story_goes_on_below_links_to_others() -> None:
    box = ["Related articles", "Tolls to rise", "Who owns the ferry?"]
    assert boilerplate_blocks([*STORY[:2], *box, *STORY[2:]]) == [False] * 2 + [True] * 3 + [False] * 2
    alone = ["Advertisement"]
    assert boilerplate_blocks([*STORY[:3], *alone, STORY[3]]) == [False] * 3 + [True, False]


def test_the_headline_is_kept_below_navigation_and_above_its_byline() -> None:
    page = ["Home", "News", "Ferry captain ignored alarm", "Sea", "Ada Brook", "Comments", *STORY[1:]]
    flags = boilerplate_blocks(page)
    assert not flags[2] and flags[:2] == [True, True]


def test_what_follows_the_end_is_flagged() -> None:
    tail = [
        "Related News",
        "Tolls to rise",
        "The board said that tolls would rise by four per cent in the autumn.",
    ]
    assert boilerplate_blocks([*STORY, *tail]) == [False] * 4 + [True] * 3


def test_praise_of_the_outlet_at_the_end_is_flagged() -> None:
    tail = ["Harbour Academy teaches you to sail in your free time.", "Want to learn more?"]
    assert boilerplate_blocks([*STORY, *tail], "Harbour News") == [False] * 4 + [True] * 2


def test_navigation_before_the_headline_is_flagged() -> None:
    nav = ["Skip to main content", "Back to News", "Ferry inquiry hears of ignored al...", "Sea"]
    flags = boilerplate_blocks([*nav, *STORY])
    assert flags == [True] * 4 + [False] * 4


def test_a_kicker_above_the_headline_is_flagged() -> None:
    assert boilerplate_blocks(["Ferry Inquiry", *STORY]) == [True] + [False] * 4


def test_a_last_line_that_says_who_writes_is_no_story_unless_the_story_tells_of_the_writer() -> None:
    bio = "Mary Jo Finn is an investigative reporter based in Dunmere."
    assert boilerplate_blocks([*STORY, bio])[-1]
    assert boilerplate_blocks([*STORY, bio, "Read more"])[-2:] == [True, True]
    assert not boilerplate_blocks([*STORY, "Police held Finn for an hour on the quay.", bio])[-1]


@pytest.mark.parametrize(
    "who",
    [
        "Mary Jo Finn is a senior lecturer in tidal law at Dunmere University.",
        "Mary Jo Finn, a Gazette columnist, is a professor of law at Dunmere University.",
        "Jo Finn and Tom Reid are fellows at the Harbour Council.",
        "Jo Finn is the author of “Rust” and a former harbour master.",
    ],
)
def test_a_last_line_that_says_who_somebody_is_tells_who_writes(who: str) -> None:
    assert boilerplate_blocks([*STORY, who])[-1]
    assert not boilerplate_blocks([*STORY, "Police held Finn for an hour on the quay.", who])[-1]
    assert not boilerplate_blocks([*STORY[:2], who, *STORY[2:]])[2]
    assert not boilerplate_blocks([*STORY, who.removesuffix(".") + ", officials said."])[-1]


@pytest.mark.parametrize(
    "line",
    [
        "The views in this article are those of the author.",
        "This column does not necessarily reflect the opinion of the Gazette and its owners.",
        "(Also on Harbour Watch: what the board said)",
        "Watch the moment the deck gives way in the video above.",
    ],
)
def test_what_a_page_says_of_itself_is_no_story(line: str) -> None:
    assert boilerplate_blocks([*STORY[:2], line, *STORY[2:]])[2]


def test_what_stands_between_a_caption_and_the_dateline_goes_on_with_the_caption() -> None:
    caption = "The mayor speaks at the new quay on March 22, 2022, in Dunmere."
    more = "He said that the quay would open in May."
    report = "DUNMERE, Averil (HN) — The quay will open in May, the mayor said on Tuesday."
    assert boilerplate_blocks([STORY[0], caption, more, report, *STORY[1:]])[:4] == [False, True, True, False]
    assert boilerplate_blocks([STORY[0], caption, more, *STORY[1:]])[:3] == [False, True, False]
    assert boilerplate_blocks([STORY[0], more, report, *STORY[1:]])[:3] == [False] * 3


def test_lines_alone_are_left_alone() -> None:
    assert boilerplate_blocks(["Ferry sinks"]) == [False]
    assert boilerplate_blocks(["Ferry sinks", "Captain saved"]) == [False, False]
    assert boilerplate_blocks([]) == []
