"""Who speaks in other languages than English, where the cue beside the quotation does not say it alone."""

from __future__ import annotations

import pytest

from reader.text.quotes import find


@pytest.mark.parametrize(
    "text, said",
    [
        (
            "El puerto\n\n«No hay barcos en el puerto», dijo la portavoz Ana Vega.\n\nEl ministro Pedro Ruiz "
            "anunció que el muelle se cierra. «Es por seguridad», añadió.",
            [("No hay barcos en el puerto", "Ana Vega"), ("Es por seguridad", "Pedro Ruiz")],
        ),
        (
            "Pożar w porcie\n\n– To był huk, jakiego nie znam, i zgasło światło – opowiada Anna Wilk, która "
            "była na moście. – Ludzie krzyczeli.\n\nMinister Piotr Sowa zapowiedział kontrolę mostów. – Nie "
            "będzie oszczędności – powiedział.",
            [
                ("To był huk, jakiego nie znam, i zgasło światło", "Anna Wilk"),
                ("Ludzie krzyczeli.", "Anna Wilk"),
                ("Nie będzie oszczędności", "Piotr Sowa"),
            ],
        ),
        (
            "Streit\n\n„Wir haben gewarnt und niemand hat auf uns "
            "gehört“, sagte Anna Brook.\n\nSenator Tellmann "
            "musste das zugeben. „Das ist zu lang“, sagte er vor der Presse, und die Stadt ist nicht froh.",
            [("Wir haben gewarnt und niemand hat auf uns gehört", "Anna Brook"), ("Das ist zu lang", None)],
        ),
        (
            "Le port\n\nLa ville est dans une impasse et le port "
            "ne sera pas ouvert. Pour Karim Ben Brook, élu "
            "du port, il s’agit d’un « recul social ».",
            [("recul social", "Karim Ben Brook")],
        ),
        (
            "O porto\n\n“Os barcos não podem ficar”, disse o presidente "
            "da câmara, Rui Tavares Brito. O porto da "
            "cidade fica fechado até maio e os pescadores não têm para onde ir.",
            [("Os barcos não podem ficar", "Rui Tavares Brito")],
        ),
        (
            "De haven\n\nDe stad is het niet eens met de plannen "
            "voor de haven. ‘Onze jeugd kan nergens heen’, "
            "foeterde voorzitter Anouk van Beek van De Zeilers.",
            [("Onze jeugd kan nergens heen", "Anouk van Beek")],
        ),
        (
            "港口关闭\n\n“我们整栋楼都在摇，孩子一直哭。”住在附近的居民陈小兰说。市长刘国在新闻发布会上表示："
            "“一定要查到底。”居民周梅告诉记者，事发时“窗户全都碎了”。",
            [
                ("我们整栋楼都在摇，孩子一直哭。", "居民陈小兰"),
                ("一定要查到底。", "市长刘国"),
                ("窗户全都碎了", "居民周梅"),
            ],
        ),
        (
            "港の閉鎖\n\n「二度と起きないようにする」と、中村一郎"
            "市長は会見で述べた。「全ての港を調べる」。田中花子知事は"
            "16日の会見でこう語った。園児の母親の一人は「なぜ連絡がなかったのか」と憤る。",
            [
                ("二度と起きないようにする", "中村一郎"),
                ("全ての港を調べる", "田中花子"),
                ("なぜ連絡がなかったのか", "母親の一人"),
            ],
        ),
        (
            "إغلاق الميناء\n\nوقال رئيس البلدية سامي الدبّاغ إن المدينة "
            "لا يمكنها «بيع المياه بأقل من كلفتها». ورفضت "
            "النائبة ليلى منصور ذلك قائلة: «الفقراء هم من سيدفعون الثمن».",
            [
                ("بيع المياه بأقل من كلفتها", "رئيس البلدية سامي الدباغ"),
                ("الفقراء هم من سيدفعون الثمن", "النائبة ليلى منصور"),
            ],
        ),
        (
            "Der Hafen\n\n„Wir brauchen ein Gutachten, und zwar vor dem Bau“, begründete Fraktionschef Jens "
            "Brook den Antrag. Bürgermeisterin Anna Bach zeigte sich enttäuscht: „Jedes Jahr kostet uns das "
            "Geld.“ Die Abgeordnete Petra Lind sprach von einem „durchsichtigen Manöver“ der Partei.",
            [
                ("Wir brauchen ein Gutachten, und zwar vor dem Bau", "Jens Brook"),
                ("Jedes Jahr kostet uns das Geld.", "Anna Bach"),
                ("durchsichtigen Manöver", "Petra Lind"),
            ],
        ),
        (
            "A fábrica\n\n“Foi uma explosão e depois outra”, contou o vigia Paulo Reis. De acordo com a "
            "prefeita Ana Melo, a fábrica “operava dentro da lei”. Já o vereador Rui Brito, da oposição, "
            "afirmou que o controle “não existe”. Para a moradora Rita Dias, a cidade não está “nem um pouco "
            "segura”.",
            [
                ("Foi uma explosão e depois outra", "Paulo Reis"),
                ("operava dentro da lei", "Ana Melo"),
                ("não existe", "Rui Brito"),
                ("nem um pouco segura", "Rita Dias"),
            ],
        ),
        (
            "港口\n\n家长李梅哭着说：“早上还好好的。”疾控中心主任赵明认为，可能“是鸡肉变质”。",
            [("早上还好好的。", "家长李梅"), ("是鸡肉变质", "疾控中心主任赵明")],
        ),
        (
            "港の閉鎖\n\n「大きな衝撃があり、体が浮いた」。乗客の山口健さん（45）はそう振り返った。"
            "国土交通省は「原因を徹底的に調べる」としている。",
            [("大きな衝撃があり、体が浮いた", "山口健"), ("原因を徹底的に調べる", "国土交通省")],
        ),
        (
            "إغلاق الميناء\n\nونقلت وسائل إعلام محلية عن هدى سلامة قولها: «سمعنا صوتا يشبه الرعد في الليل».",
            [("سمعنا صوتا يشبه الرعد في الليل", "هدى سلامة")],
        ),
    ],
    ids=(
        "es",
        "pl",
        "de",
        "fr",
        "pt",
        "nl",
        "zh",
        "ja",
        "ar",
        "de a colon",
        "pt in more words",
        "zh how",
        "ja so",
        "ar their words",
    ),
)
def test_who_speaks_is_whom_the_paragraph_names(text: str, said: list[tuple[str, str | None]]) -> None:
    found = [(q.text, q.speaker) for q in find(text) if q.direct and not q.scare]
    assert found == said


@pytest.mark.parametrize(
    "sentence, said",
    [
        (
            "Jens Brook (SPD) räumte ein, dass die Kontrolle des Lagers vier Jahre zurückliegt.",
            {"Jens Brook"},
        ),
        ("Według kolejarzy remont torów odkładano od wielu lat i nie ma na to pieniędzy.", {"kolejarzy"}),
        ("Un informe del mes de marzo, que es del puerto, concluye lo contrario.", set()),
    ],
)
def test_what_is_told_is_told_by_somebody(sentence: str, said: set[str]) -> None:
    rest = {
        "J": "Die Stadt ist nicht froh und die Lage ist ernst, es gibt auf dem Hafen zu viel.",
        "W": "Ruch na linii nie jest jeszcze możliwy, a to jest "
        "problem dla ludzi i do piątku się nie zmieni.",
        "U": "La ciudad no tiene más barcos que los de la costa y el puerto no se abre por las obras.",
    }[sentence[0]]
    assert {q.speaker for q in find(f"{sentence}\n\n{rest}") if not q.direct} == said
