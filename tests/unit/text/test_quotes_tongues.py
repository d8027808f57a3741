"""Quotations and their speakers in other languages than English."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.quotes import find
from reader.text.tongue_cues import tongue_of

TEXTS = {
    "de": (
        "Bürgermeisterin tritt zurück\n\nBürgermeisterin Anna Bach ist am Montag zurückgetreten. Der "
        "Streit um "
        "die Brücke ist damit nicht vorbei.\n\n„Wir zahlen nicht für diese Brücke“, sagte Bach. Ihr "
        "Stellvertreter Peter Stein erklärte: „Das war ein Fehler.“ „Die Stadt“, betonte er, „hat kein "
        "Geld.“ "
        "Laut Bach ist der Plan „eine Zumutung“. »Mir reicht es«, sagte der Hafenmeister dem Stadtrat. Die "
        "sogenannte „Mautbrücke“ bleibt zu.",
        [
            ("Wir zahlen nicht für diese Brücke", "Anna Bach"),
            ("Das war ein Fehler.", "Peter Stein"),
            ("Die Stadt", "Peter Stein"),
            ("hat kein Geld.", "Peter Stein"),
            ("eine Zumutung", "Anna Bach"),
            ("Mir reicht es", "der Hafenmeister"),
        ],
    ),
    "fr": (
        "La maire démissionne\n\nLa maire Anne Beck a quitté ses fonctions lundi. Le conseil est dans une "
        "impasse.\n\n« Nous ne paierons pas pour ce pont », a déclaré Anne Beck. Selon son adjoint Pierre "
        "Lenoir, le projet est « une folie ». « Le pont, a-t-il ajouté, est dangereux. » « C’est fini », "
        "explique-t-elle. « On ferme », répond le maire adjoint, Paul Noir. La « taxe pont » sera votée "
        "mardi.",
        [
            ("Nous ne paierons pas pour ce pont", "Anne Beck"),
            ("une folie", "Pierre Lenoir"),
            ("Le pont, a-t-il ajouté, est dangereux.", "Pierre Lenoir"),
            ("C’est fini", "Anne Beck"),
            ("On ferme", "Paul Noir"),
        ],
    ),
    "es": (
        "La alcaldesa dimite\n\nLa alcaldesa Ana Vega dimitió el lunes por la deuda del puente.\n\n«No "
        "pagaremos "
        "este puente», dijo Vega. Según el concejal Pedro Ruiz, el plan es «una locura». “Hay que cerrarlo”, "
        "añadió.\n\n—No voy a hablar de eso —respondió Vega—. El asunto está cerrado.\n\nEl llamado "
        "“puentazo” "
        "costó 20 millones.",
        [
            ("No pagaremos este puente", "Ana Vega"),
            ("una locura", "Pedro Ruiz"),
            ("Hay que cerrarlo", "Pedro Ruiz"),
            ("No voy a hablar de eso", "Ana Vega"),
            ("El asunto está cerrado.", "Ana Vega"),
        ],
    ),
    "sv": (
        "Borgmästaren avgår\n\nDet är inte första gången som en borgmästare avgår på grund av en bro.\n\n”Vi "
        "betalar inte för bron”, sade Anna Bäck.\n\n– Det är slut, säger Per Sten.",
        [("Vi betalar inte för bron", "Anna Bäck"), ("Det är slut", "Per Sten")],
    ),
    "ru": (
        "Мэр ушла\n\nМэр города не будет платить за мост, как это было в прошлом году.\n\n«Мы не будем "
        "платить», — "
        "сказала Анна Брук. Пётр Стоун заявил: «Мост опасен».",
        [("Мы не будем платить", "Анна Брук"), ("Мост опасен", "Пётр Стоун")],
    ),
    "ja": (
        "市長が辞任\n\n市長の田中花子氏は月曜日に辞任した。\n\n田中氏は「この橋の費用は払わない」と述べた。"
        "副市長の鈴木一郎氏は「橋は危険だ」と話した。",
        [("この橋の費用は払わない", "田中花子"), ("橋は危険だ", "鈴木一郎")],
    ),
    "zh": (
        "市长辞职\n\n市长王芳说：“我们不会为这座桥付钱。”副市长李强表示，“桥很危险”。",
        [("我们不会为这座桥付钱。", "市长王芳"), ("桥很危险", "副市长李强")],
    ),
    "it": (
        "Il sindaco si dimette\n\nLa sindaca Anna Verdi si è dimessa lunedì per il ponte che non ha "
        "soldi.\n\n«Non "
        "pagheremo questo ponte», ha detto Verdi. Secondo Paolo Neri il piano è «una follia».",
        [("Non pagheremo questo ponte", "Anna Verdi"), ("una follia", "Paolo Neri")],
    ),
    "pt": (
        "Prefeita renuncia\n\nA prefeita Ana Lima renunciou na segunda-feira por uma dívida da "
        "ponte.\n\n“Não "
        "pagaremos por esta ponte”, disse Lima. Segundo o vereador Pedro Costa, o plano é “uma loucura”.",
        [("Não pagaremos por esta ponte", "Ana Lima"), ("uma loucura", "Pedro Costa")],
    ),
    "nl": (
        "Burgemeester stapt op\n\nBurgemeester Anna Beek is maandag opgestapt vanwege de schuld van de "
        'brug.\n\n"Wij betalen niet voor deze brug", zei Beek. Volgens wethouder Piet Steen is het '
        '"een ramp".',
        [("Wij betalen niet voor deze brug", "Anna Beek"), ("een ramp", "Piet Steen")],
    ),
    "da": (
        "Borgmester går af\n\nDet er ikke første gang, at en borgmester går af på grund af en bro.\n\n»Vi "
        "betaler "
        "ikke for broen«, siger Anna Bæk. Ifølge Per Sten er planen »vanvid«.",
        [("Vi betaler ikke for broen", "Anna Bæk"), ("vanvid", "Per Sten")],
    ),
    "no": (
        "Ordfører går av\n\nDet er ikke første gang at en ordfører går av på grunn av en bro.\n\n– Vi "
        "betaler ikke "
        "for broen, sier Anna Bekk.\n\n«Planen er galskap», skriver Per Sten.",
        [("Vi betaler ikke for broen", "Anna Bekk"), ("Planen er galskap", "Per Sten")],
    ),
    "pl": (
        "Burmistrz odchodzi\n\nBurmistrz miasta nie chce płacić za most, który jest w złym stanie.\n\n„Nie "
        "zapłacimy za ten most” – powiedziała Anna Beck.",
        [("Nie zapłacimy za ten most", "Anna Beck")],
    ),
    "uk": (
        "Мер пішла\n\nМер міста не буде платити за міст, як це було у минулому році.\n\n«Ми не будемо "
        "платити», — "
        "сказала Анна Брук. Петро Стоун заявив: «Міст небезпечний».",
        [("Ми не будемо платити", "Анна Брук"), ("Міст небезпечний", "Петро Стоун")],
    ),
    "tr": (
        "Belediye başkanı istifa etti\n\nBelediye başkanı Ayşe Kaya pazartesi günü istifa etti ve bu "
        "karar için çok "
        "üzgün.\n\n“Bu köprü için para ödemeyeceğiz” dedi Kaya.",
        [("Bu köprü için para ödemeyeceğiz", "Ayşe Kaya")],
    ),
    "ko": (
        "시장 사임\n\n김민수 시장은 “이 다리 비용은 내지 않겠다”고 말했다. "
        "이영희 부시장은 “다리가 위험하다”라고 밝혔다.",
        [("이 다리 비용은 내지 않겠다", "김민수 시장"), ("다리가 위험하다", "이영희 부시장")],
    ),
    "ar": (
        "استقالة رئيسة البلدية\n\nقالت آنا بروك: «لن ندفع ثمن هذا الجسر». وأضافت «الأمر انتهى».",
        [("لن ندفع ثمن هذا الجسر", "آنا بروك"), ("الأمر انتهى", "آنا بروك")],
    ),
}


@pytest.mark.parametrize("code", TEXTS)
def test_plain_patterns(code: str) -> None:
    text, expected = TEXTS[code]
    assert tongue_of(text) == code
    assert [(q.text, q.speaker) for q in find(text) if not q.scare] == expected
    assert all(q.verb for q in find(text) if not q.scare)


def test_english_is_read_as_english() -> None:
    text = "Bridge shuts\n\nThe mayor of São Paulo met the press. “It is over,” said João Lima."
    assert tongue_of(text) is None
    assert [(q.text, q.speaker) for q in find(text) if q.direct] == [("It is over,", "João Lima")]


def test_a_headline_of_names_is_in_no_other_language() -> None:
    assert tongue_of("Bill de Blasio, Pedro Ruiz y Ana Vega") is None


@pytest.mark.parametrize("code", TEXTS)
@given(st.data())
@settings(max_examples=25)
def test_spans_are_exact(code: str, data: st.DataObject) -> None:
    words = TEXTS[code][0].split(" ")
    mixed = " ".join(data.draw(st.lists(st.sampled_from(words), max_size=40)))
    for q in find(TEXTS[code][0][:200] + mixed):
        assert q.text == (TEXTS[code][0][:200] + mixed)[q.start : q.end]
        assert q.text.strip() == q.text and q.text


TOLD = {
    "de": (
        TEXTS["de"][0].partition("\n\n„")[0],
        "Bach sagte am Montag, dass die Stadt nicht für die Brücke zahle. Ihr Stellvertreter Peter Stein "
        "erklärte, das Geld sei längst ausgegeben. Die Brücke sei seit Mai gesperrt, teilte die Polizei mit. "
        "Laut Bach ist der Plan eine Zumutung für die Stadt. Nach Angaben der Polizei wurden zwölf Menschen "
        "verletzt. Bach ging nach Hause, weil sie müde war. Stein kündigte den Vertrag, der seit Mai galt.",
        [
            ("die Stadt nicht für die Brücke zahle", "Anna Bach"),
            ("das Geld sei längst ausgegeben", "Peter Stein"),
            ("Die Brücke sei seit Mai gesperrt", "die Polizei"),
            ("ist der Plan eine Zumutung für die Stadt", "Anna Bach"),
            ("wurden zwölf Menschen verletzt", "Polizei"),
        ],
    ),
    "fr": (
        TEXTS["fr"][0].partition("\n\n«")[0],
        "Anne Beck a déclaré que la ville ne paierait pas pour le pont. Selon son adjoint Pierre Lenoir, le "
        "projet est une folie sans issue. Le pont restera fermé jusqu’en mai, a annoncé la préfecture. La "
        "maire estime que le pont est dangereux. Le projet est annoncé pour que tout le monde le voie.",
        [
            ("la ville ne paierait pas pour le pont", "Anne Beck"),
            ("le projet est une folie sans issue", "Pierre Lenoir"),
            ("Le pont restera fermé jusqu’en mai", "la préfecture"),
            ("le pont est dangereux", "la maire"),
        ],
    ),
    "es": (
        TEXTS["es"][0].partition("\n\n«")[0],
        "Vega dijo que la ciudad no pagará el puente. Según el concejal Pedro Ruiz, el plan es una locura. "
        "El puente seguirá cerrado hasta mayo, informó la policía. Ruiz aseguró que no hay dinero para ello.",
        [
            ("la ciudad no pagará el puente", "Ana Vega"),
            ("el plan es una locura", "Pedro Ruiz"),
            ("El puente seguirá cerrado hasta mayo", "la policía"),
            ("no hay dinero para ello", "Pedro Ruiz"),
        ],
    ),
    "it": (
        TEXTS["it"][0].partition("\n\n«")[0],
        "Verdi ha detto che la città non pagherà il ponte. Secondo Paolo Neri il piano è una follia totale.",
        [("la città non pagherà il ponte", "Anna Verdi"), ("il piano è una follia totale", "Paolo Neri")],
    ),
    "pt": (
        TEXTS["pt"][0].partition("\n\n“")[0],
        "Lima disse que a cidade não pagará a ponte. Segundo o vereador Pedro Costa, o plano é uma loucura.",
        [("a cidade não pagará a ponte", "Ana Lima"), ("o plano é uma loucura", "Pedro Costa")],
    ),
    "nl": (
        TEXTS["nl"][0].partition('\n\n"')[0],
        "Beek zei maandag dat de stad niet voor de brug betaalt. De brug blijft dicht, meldt de politie.",
        [("de stad niet voor de brug betaalt", "Anna Beek"), ("De brug blijft dicht", "de politie")],
    ),
}


@pytest.mark.parametrize("code", TOLD)
def test_what_is_told_without_marks(code: str) -> None:
    opening, sentences, said = TOLD[code]
    found = find(f"{opening}\n\n{sentences}")
    assert [(q.text, q.speaker) for q in found if not q.direct] == said
    assert not any(q.direct for q in found)


def test_when_and_where_are_no_part_of_a_name() -> None:
    found = find(f"{TOLD['de'][0]}\n\n„Wir zahlen nicht“, sagte Bach am Montag in Berlin.")
    assert [q.speaker for q in found] == ["Anna Bach"]


def test_an_office_in_a_headline_is_no_given_name() -> None:
    text = f"Bürgermeisterin Bach geht\n\n{TOLD['de'][0]}\n\n„Wir zahlen nicht“, sagte Bach."
    assert [q.speaker for q in find(text)] == ["Anna Bach"]


def test_the_word_for_according_to_is_no_given_name() -> None:
    text = (
        "Papierfabriek verlaat Zandhaven\n\nDe papierfabriek sluit haar vestiging in Zandhaven.\n\n"
        "Directeur Anneke Vos zei: “We sluiten de fabriek met pijn in het hart.”\n\n"
        "Vorig jaar bedroeg het verlies 12,5 miljoen euro.\n\nVolgens Vos zijn de hoge prijzen de oorzaak."
    )
    assert "Volgens Vos" not in {q.speaker for q in find(text)}


@pytest.mark.parametrize(
    "text, said",
    [
        (
            "Streit\n\nDie Bürgermeisterin Anna Brook sagte am Montag in Averil: „Wir werden den "
            "Hafen nicht "
            "schließen.“ ›Nie wieder‹, rief ein Arbeiter. «Wir prüfen das», sagte die Sprecherin "
            "Eva Lang der Zeitung.",
            [
                ("Wir werden den Hafen nicht schließen.", "Anna Brook"),
                ("Nie wieder", "ein Arbeiter"),
                ("Wir prüfen das", "Eva Lang"),
            ],
        ),
        (
            "Streit\n\nDie Stadt und Anna Brook sind für den Hafen. „Wir haben“, so Brook, „nie "
            "von ‚Schließung‘ "
            "gesprochen.“",
            [("Wir haben", "Anna Brook"), ("nie von ‚Schließung‘ gesprochen.", "Anna Brook")],
        ),
        (
            "Le port\n\n« Nous ne fermerons pas le port », a déclaré la maire Anne Brook. « "
            "C’est faux, a répondu "
            "l’ingénieur Thomas Reed. Nous avions prévenu. » « Le quai, a-t-il ajouté, est dangereux. »",
            [
                ("Nous ne fermerons pas le port", "Anne Brook"),
                ("C’est faux", "Thomas Reed"),
                ("Nous avions prévenu.", "Thomas Reed"),
                ("Le quai, a-t-il ajouté, est dangereux.", "Thomas Reed"),
            ],
        ),
        (
            "El puerto\n\nLa alcaldesa de la ciudad no está. «Es falso —respondió el ingeniero "
            "Tomás Reed—. Lo "
            'habíamos avisado». "Tenemos miedo", confesó un obrero.',
            [
                ("Es falso", "Tomás Reed"),
                ("Lo habíamos avisado", "Tomás Reed"),
                ("Tenemos miedo", "un obrero"),
            ],
        ),
        (
            "Il porto\n\nIl ministro Paolo Stein ha assicurato che «nulla è deciso». «Non è vero "
            "– ha spiegato Luigi "
            "Marsh – e lo sapevamo».",
            [
                ("nulla è deciso", "Paolo Stein"),
                ("Non è vero – ha spiegato Luigi Marsh – e lo sapevamo", "Luigi Marsh"),
            ],
        ),
        (
            "De haven\n\nDe stad is het niet eens met de plannen voor de haven. Anna Brook "
            "noemde het plan „een "
            "blamage”. „We blijven”, aldus Brook.",
            [("een blamage", "Anna Brook"), ("We blijven", "Anna Brook")],
        ),
    ],
    ids=("de", "de two halves", "fr", "es", "it", "nl"),
)
def test_marks_and_cues_of_print(text: str, said: list[tuple[str, str]]) -> None:
    found = [q for q in find(text) if q.direct and not q.scare]
    assert [(q.text, q.speaker) for q in found] == said
    assert all(q.text == text[q.start : q.end] for q in found)


@given(st.text(alphabet="«»“” —–,.¿Voy dijo Ana Brook\n", max_size=140))
def test_parts_of_a_stretch_are_exact(inner: str) -> None:
    text = f"El puerto\n\nLa alcaldesa de la ciudad no está en el puerto. «{inner}»"
    last = 0
    for q in sorted((q for q in find(text) if q.direct), key=lambda q: q.start):
        assert q.text == text[q.start : q.end] == q.text.strip()
        assert q.text and q.start >= last
        last = q.end


_PIER = "Pożar w porcie\n\nStraż gasiła ogień do rana, a policja zamknęła ulicę przy molo.\n\n"


@pytest.mark.parametrize(
    "told, said",
    [
        (
            "— Nikt nie zginął — powiedział Jan Nowak. — Wszyscy są cali.",
            [("Nikt nie zginął", "Jan Nowak"), ("Wszyscy są cali.", "Jan Nowak")],
        ),
        ("- To był zły dzień - mówi nam Anna Nowak.", [("To był zły dzień", "Anna Nowak")]),
        (
            "Straż wyjechała rano. – Pracujemy dalej – powiedział Jan Nowak. – To potrwa – dodał. – Do nocy.",
            [(words, "Jan Nowak") for words in ("Pracujemy dalej", "To potrwa", "Do nocy.")],
        ),
        (
            "– Czekamy – mówi Jan Nowak. Jak zaznaczył, „to nie jest jeszcze koniec sprawy”.",
            [("Czekamy", "Jan Nowak"), ("to nie jest jeszcze koniec sprawy", "Jan Nowak")],
        ),
        ("Hala – jak mówi Jan Nowak – stoi. Dach – nowy – przecieka – i tyle.", []),
        ("- molo\n- port\n- ulica Nowa - zamknięta", []),
    ],
)
def test_dashes_open_and_go_on(told: str, said: list[tuple[str, str]]) -> None:
    quotes = [q for q in find(_PIER + told) if q.direct and not q.scare]
    assert [(q.text, q.speaker) for q in quotes] == said
    assert all((_PIER + told)[q.start : q.end] == q.text for q in quotes)


@pytest.mark.parametrize(
    ("before", "told", "said"),
    [
        (
            "Hamnen stängs\n\nStaden beslutade på måndagen att bron inte öppnas och att invånarna väntar.",
            "– Nej, säger Anna Sten. – Vi går nu, säger hon.",
            [("Nej", "Anna Sten"), ("Vi går nu", "Anna Sten")],
        ),
        (
            "Le port ferme\n\nLa ville a décidé lundi que le pont ne sera plus ouvert aux habitants.",
            "– Non, dit Anne Beck. – Je pars demain, ajoute-t-elle.",
            [("Non", "Anne Beck"), ("Je pars demain", "Anne Beck")],
        ),
        (
            "Le port ferme\n\nLa ville a décidé lundi que le pont ne sera plus ouvert aux habitants.",
            "– Je reste, a-t-elle dit.\n\n– Le maire, a-t-on dit, est parti.\n\n– Le pont, dit-on, tient.",
            [("Je reste", None)],
        ),
        (
            "El puerto cierra\n\nLa ciudad decidió el lunes que el puente no se abrirá a los vecinos.",
            "- El coste sube - dice el alcalde - y mucho.",
            [("El coste sube", None), ("y mucho.", None)],
        ),
    ],
)
def test_dialogue_ends_before_each_cue(before: str, told: str, said: list[tuple[str, str | None]]) -> None:
    """Also before one behind a comma, where the first one was; a hyphen is nobody's name."""
    assert [(q.text, q.speaker) for q in find(f"{before}\n\n{told}") if q.direct] == said


def test_dialogue_in_russian_goes_on() -> None:
    text = (
        "Пожар в порту\n\n— Я не знаю, как это случилось, — сказал Иван Петров. — Все живы.\n\n"
        "Огонь тушили шесть часов, а улицу у пирса закрыли до утра. Полиция ещё не знает, кто был на пирсе."
    )
    assert [(q.text, q.speaker) for q in find(text) if q.direct] == [
        ("Я не знаю, как это случилось,", "Иван Петров"),
        ("Все живы.", "Иван Петров"),
    ]
