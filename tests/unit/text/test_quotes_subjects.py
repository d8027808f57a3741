"""Whose words a quotation is where the subject is hard to see: appositions, papers, bodies, groups."""

from __future__ import annotations

import pytest

from reader.text import speech
from reader.text.quotes import find

OPENING = (
    "Mayor resigns\n\nMayor Anna Brook left office on Monday after talks with Peter Stone, her deputy, "
    "and Rep. Ann "
    "Lee, the chief engineer.\n\n"
)


def spoken(text: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker) for q in find(text) if q.direct and not q.scare]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ('"It is a bad day for us," Rep. Ann Lee (D-Wis.) said Friday.', "Ann Lee"),
        ('"It is a bad day for us," Sen. Claire Moss (Vt.) said.', "Claire Moss"),
        (
            '"It is a trap," Ada Pruin, the attorney general of Avon, one of the suing states, said.',
            "Ada Pruin",
        ),
        ('The bridge "is the only way," retired harbour master Lloyd Tarn said.', "Lloyd Tarn"),
        ('Said Stone: "I do not get the sense that she cares."', "Peter Stone"),
        ('Energy and Ports Committee Chairman Joe Marn slammed it, saying, "It is a waste."', "Joe Marn"),
        ('Brook said Stone’s flurry of late tweets targeting her was "unhinged".', "Anna Brook"),
        ('Speaker Paul Ryne said the spate of strikes and protests demands "more listening".', "Paul Ryne"),
        (
            'Stone faced questions over an architect who said he was not paid, adding, "He did badly."',
            "Peter Stone",
        ),
        ('Stone told a woman who feared for her job that "nobody will go".', "Peter Stone"),
        ('Stone was sharp, refusing reporters\' questions and calling one a "jackass".', "Peter Stone"),
        ('For years, Stone said, people have come to believe "that the bridge is real".', "Peter Stone"),
        ('By Tuesday she had changed her online bio to read: "A happy mayor."', "Anna Brook"),
        ('The vote came as ships "sail into trouble," per the board’s bylaws.', "the board’s bylaws"),
        ('His partner at Lenox, Lawrence Cumm, called him a master. "He showed it again."', "Lawrence Cumm"),
        ('Lee denied Stone’s claim that "the bridge is safe".', "Peter Stone"),
        ('After saying the bridge was "not safe," Stone left.', "Peter Stone"),
        ('Stone said he was tired of the talk, calling it "a farce".', "Peter Stone"),
        ('PoliCheck rated the claim "mostly false" in May.', "PoliCheck"),
        ('The mother of the boy told a paper that it lied. "He is fine," she said.', "the mother of the boy"),
        (
            'The mother of the boy told a paper that it lied. She did not complain. "He is fine," she said.',
            "the mother of the boy",
        ),
        ('The port chief, A. J. Marsh said that ships sail. He went on to say, "We wait."', "A. J. Marsh"),
        ('Stone told villagers this week he would take it as a "personal insult".', "Peter Stone"),
        ('With town leaders worried about a lack of ships, Stone has a new message: "Come."', "Peter Stone"),
        ('"We waited," club president and general manager Ed Marsh said.', "Ed Marsh"),
        ('Brook asked Lee why he thinks the port has so many ships.\n\n"Who pays?" she asked.', "Anna Brook"),
        ('Police said it was "a sad day". The men met police there.', "police"),
        ('A guard who "was asleep at his post" is to blame, Stone said on Friday.', "Peter Stone"),
        ('"You kept them here too long" to save money, Lee said, pointing at the clock.', "Ann Lee"),
        ('The port "will not be the same again" for years, said Stone, a diver.', "Peter Stone"),
        ('Brook listened. The report goes on to say that "nobody saw the doors".', "the report"),
        ('"We saw the boat," port police Const. Dan Marsh told a news conference.', "Dan Marsh"),
        ('"We saw the boat," Msgr. Dan Marsh said.', "Dan Marsh"),
        ('"We saw the boat," said Averil Line Chief Executive Frank Pell.', "Frank Pell"),
        ('"We saw the boat," said GM Theo Marsh.', "Theo Marsh"),
        ('"We saw the boat," said Avon Mayor Troy Marsh.', "Troy Marsh"),
        ('"We saw the boat," said Secretary of Transport and Services Alex Marsh.', "Alex Marsh"),
        (
            'Sens. Ann Lee and Peter Stone wrote a letter. "We urge you to wait," they said.',
            "Ann Lee and Peter Stone",
        ),
        (
            'Sources familiar with the plan said no. They called it "a first step".',
            "Sources familiar with the plan",
        ),
        ('"We were told nothing," the two senators said of the port.', "the two senators"),
        (
            '"This is a big year!" Stone’s niece, state Del. Marcia "Cia" Reed (D-Avon), shouted.',
            "Marcia Reed",
        ),
        ('"A state cannot avoid it," said the ruling.', "the ruling"),
        ('Secretary of State Jon F. Karry said the port would take "robust steps" at once.', "Jon F. Karry"),
        ('In a statement Tuesday, Speaker Ada Moss, D-Calif., said she would "rally" her side.', "Ada Moss"),
        ('The plan "does not preclude help for single ships," the text declares.', "the text"),
        (
            'The mayor over the weekend joked about it, asking whether her car would "attack" her.',
            "Anna Brook",
        ),
        ('Food writer Bill Espa made a check. "All clear," he said.', "Bill Espa"),
        (
            'The group United We Sail said it supports a boycott of Gila. "We do not help," it said.',
            "United We Sail",
        ),
        ('The spot shows footage of Anna Brook saying in March, "That makes me smart."', "Anna Brook"),
        ('Lee said Stone’s letter to invite the critics was only "to mock" them.', "Ann Lee"),
        ('Stone went to court on Monday to accuse the council of being "duped".', "Peter Stone"),
        (
            'They turned to the Harbour Department which reported "2,521 ships" in May.',
            "the Harbour Department",
        ),
        ('Stone told us that we must continue to push, saying that "the toll is too high".', "Peter Stone"),
        ('Beat writer Larry Tarn puts it plainly, saying it "could sit out the race".', "Larry Tarn"),
        (
            'An 18 - year - old gang member confessed but insisted he "did not mean it".',
            "an 18 - year - old gang member",
        ),
        ('According to conservative talk radio host Rob Marn, the move reeks of "fear".', "Rob Marn"),
        (
            'Only 52 percent of voters agreed that the mayor is in "good enough health to go on".',
            "52 percent of voters",
        ),
    ],
)
def test_subjects(sentence: str, speaker: str) -> None:
    assert [who for _, who in spoken(OPENING + sentence)][-1:] == [speaker]


def test_a_question_put_by_nobody_named() -> None:
    text = OPENING + 'Asked bluntly, "Is that your bridge?" Stone replied, "I will not talk about it."'
    assert spoken(text) == [("Is that your bridge?", None), ("I will not talk about it.", "Peter Stone")]


def test_the_subject_of_a_passive_is_not_who_speaks() -> None:
    text = OPENING + 'Critics of the bridge should be asked specific questions: "Do you want it?"'
    assert spoken(text) == []


def test_bodies_and_their_papers() -> None:
    text = (
        "Port shut\n\nThe port of Averil was shut on Monday.\n\nThe Board of Harbour Affairs (BHA) issued "
        "a statement.\n\n"
        '"The cranes are not safe," the statement said.\n\n"Nobody was hurt," it added.\n\n'
        '"We will open again in May," said the BHA.\n\nAveril Motors sells cars. Averil Motors is '
        'worried. "We wait," '
        "the company said."
    )
    board = "Board of Harbour Affairs"
    found = {words: (who or "").removeprefix("the ") for words, who in spoken(text)}
    assert found == {
        "The cranes are not safe,": board,
        "Nobody was hurt,": board,
        "We will open again in May,": board,
        "We wait,": "Averil Motors",
    }


def test_a_sentence_that_only_says_who_spoke() -> None:
    text = (
        OPENING + '"She seems to be a very happy mayor today."\n\nStone wrote on Monday, in reply to a film.'
    )
    assert [who for _, who in spoken(text)] == ["Peter Stone"]


def test_he_is_whom_the_sentences_are_about() -> None:
    text = (
        "Row\n\nAs Bernard Sand said, “Bridges are important.”\n\nThat is why, though Joe March claims "
        "otherwise, the "
        "two plans are one. So what do they mean to March?\n\nThe answer lies in a talk on the "
        "radio.\n\n“I do need "
        "bridges,” he replied."
    )
    assert spoken(text)[-1] == ("I do need bridges,", "Joe March")


def test_a_defined_word_and_a_practice_called_so_are_no_speech() -> None:
    text = (
        OPENING + 'A small boat (the "tender") is used in a practice called "bunching" at night, Stone said.'
    )
    assert spoken(text) == []


def test_who_replies_to_a_word_is_not_who_said_it() -> None:
    text = OPENING + 'Asked whether that means "yes" - Stone replied: "In part."'
    assert spoken(text)[-1] == ("In part.", "Peter Stone")
    assert ("yes", "Peter Stone") not in spoken(text)


def test_a_memo_of_somebodys_office_is_not_that_person() -> None:
    text = (
        OPENING + 'Last week Stone’s Harbour Department released a memo. "The cranes are old," the memo said.'
    )
    assert spoken(text)[-1][1] != "Peter Stone"


def test_names_of_works_and_nicknames_are_no_speech() -> None:
    text = OPENING + (
        'Stone spoke on his "Keeping It Real" radio show. Then Tom "Red" Reed said nothing. Lee wrote on '
        "Lenox TV's "
        '"State of the Town."'
    )
    assert spoken(text) == []


@pytest.mark.parametrize(
    "sentence",
    [
        'The rule contains a provision that would allow for the mayor’s "designee" to act.',
        'The problem related to a "zero day" flaw.',
        'The ship is based on the series of four, like "Twilight Harbour", written by Cora Bell.',
        'It was said of the Avon attacks in May that they had a "rationale".',
        'Clearly, the town expects a flurry of "now they have to go" comments.',
        'It was a day in what is being criticized as a "use it or lose it" approach.',
        'Because saying "we want our allies to keep their rights" fails to persuade.',
    ],
)
def test_half_a_clause_or_a_thing_is_no_speaker(sentence: str) -> None:
    assert [who for _, who in spoken(OPENING + sentence) if who] == []


def test_words_of_a_headline_in_capitals_are_no_name() -> None:
    text = (
        "Website Shows Bias When It Comes To Bridges\n\nThe town has rules for claims of every kind.\n\n"
        'A look at how the website rated this claim: "The bridge is the only way to the north of town."'
    )
    assert [who for _, who in spoken(text)] == ["the website"]
    text = (
        "Glen Stone Whacks The Gazette for Reports: They Are ‘Actively Targeting Two of Us’\n\nMore follows."
    )
    assert all(who in (None, "Glen Stone") for _, who in spoken(text))


def test_turns_printed_as_quotations() -> None:
    text = (
        "Mayor defends bridge\n\nMayor Ann Brook spoke on the radio. A partial transcript follows:\n\n"
        '"STONE: Let us begin. The council invited a critic, Tom Reed. Why?\n\n'
        '"BROOK: Well, the council thinks this is an episode of “Dark Harbour.” It is a town.\n\n'
        '"And the truth is that the bridge will stand.\n\n"(CROSSTALK.)\n\n'
        '"STONE: I do not want to interrupt.\n\n"BROOK: And that is why we go on."\n\nMore follows.'
    )
    assert [who for _, who in spoken(text)] == ["STONE", "Ann Brook", "Ann Brook", "STONE", "Ann Brook"]
    assert spoken(text)[-1][0] == "And that is why we go on."


def test_a_pronoun_goes_on_from_sentence_to_sentence() -> None:
    text = (
        "Bid\n\nTom Brook was born in the north. He read law before clerking for Chief Justice William Rehn. "
        'At one point, he urged his audience to "take out your phones".'
    )
    assert spoken(text) == [("take out your phones", "Tom Brook")]


def test_the_cue_at_the_end_is_of_the_whole_sentence() -> None:
    text = OPENING + (
        '"Besides what science has to say, the rule disregards the Harbour Act," which needs the "best '
        'system there is," Ann Lee said.'
    )
    assert [who for _, who in spoken(text)] == ["Ann Lee", "Ann Lee"]


def test_who_tells_right_before_a_quotation_says_it_whatever_tells_of_that() -> None:
    told = "He grabbed her, according to court records, and told her, “You will never leave me.”"
    (quote,) = find(f"Carl Dane was held on Monday. {told}")
    assert (quote.speaker, quote.verb) == ("Carl Dane", "told")


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Tom Brook spoke. Ida and Tom Brook Jr. left. “No,” said Brook. “Yes,” said Tom Brook Jr.", 2),
        ("Tom Brook Jr. spoke. “No,” said Tom Brook. “Yes,” said Brook.", 1),
    ],
)
def test_a_junior_named_after_the_elder_is_another_person(text: str, speakers: int) -> None:
    found = [quote.speaker for quote in find(text)]
    assert found == (["Tom Brook", "Tom Brook Jr."] if speakers == 2 else ["Tom Brook Jr."] * 2)


def test_an_age_is_no_part_of_a_name() -> None:
    assert [q.speaker for q in find("They left. “It is over,” said 61-year-old Anargyr Bizian.")] == [
        "Anargyr Bizian"
    ]


@pytest.mark.parametrize(
    "told",
    [
        '"It was a bad day for us," Peter Stone, a guard hurt in the Jan. 6 flood, said.',
        'Peter Stone, who spoke on Sept. 6, said: "It was a bad day for us."',
    ],
)
def test_a_date_ends_no_sentence(told: str) -> None:
    assert [q.speaker for q in find(f"{OPENING}{told}")] == ["Peter Stone"]


def test_two_of_one_surname_are_told_apart_by_their_titles() -> None:
    text = (
        "Row over the harbour\n\nPresident Marsh says he will stay. His wife, Sarah Marsh, was there.\n\n"
        '"We sail," Mr. Marsh said.\n\n"We rest," Ms. Marsh said.\n\n"We wait," the president said.'
    )
    assert spoken(text) == [("We sail,", "Marsh"), ("We rest,", "Sarah Marsh"), ("We wait,", "Marsh")]


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("Harbour Signs Law Allowing Ships To 'Come And Go'", None),
        ("Port Authority Says Ships 'Come And Go'", "Port Authority"),
        ("Rose Marsh Says Ships 'Come And Go'", "Rose Marsh"),
    ],
)
def test_a_headline_in_capitals_names_somebody_or_nobody(title: str, speaker: str | None) -> None:
    assert [who for _, who in spoken(f"{title}\n\nThe sea was calm on Monday.")] in ([speaker], [])


def test_the_nominee_is_not_the_vice_presidential_one() -> None:
    text = (
        "Talks\n\nDonald Marsh spoke in Avon. His rival’s vice presidential nominee Tim Reed was there.\n\n"
        'The nominee vowed to punish "those who break the rules".'
    )
    assert ("those who break the rules", "Tim Reed") not in spoken(text)


def test_a_pope_is_nobody_whose_given_name_he_bears() -> None:
    text = (
        "Francis speaks\n\nPope Francis spoke on Monday. Francis Marsh, who heads a group, was there.\n\n"
        '"We rest," Francis said.\n\n"We sail," Marsh said.'
    )
    assert spoken(text) == [("We rest,", "Francis"), ("We sail,", "Francis Marsh")]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ('"It is late," said Averil president and chief engineer Ann Maria Marsh.', "Ann Maria Marsh"),
        ('"It is late," said a spokesman and Ann Maria Marsh.', "a spokesman"),
        ('Nobody backed it, with House whip Joe Marn dismissing it as "a trap for the port."', "Joe Marn"),
    ],
)
def test_the_name_behind_a_role_speaks(told: str, speaker: str) -> None:
    assert [who for _, who in spoken(OPENING + told)] == [speaker]


@pytest.mark.parametrize("asked", ["Stone asked mockingly.", "Stone asked the crowd, jumping up."])
def test_who_asked_is_told_in_a_sentence_of_its_own(asked: str) -> None:
    told = f'"Have they lost their minds over at the port?"\n\n{asked}'
    assert [who for _, who in spoken(OPENING + told)] == ["Peter Stone"]


def test_what_was_asked_is_not_the_question_before_it() -> None:
    told = '"Have they lost their minds over at the port?"\n\nStone asked for a bridge in May.'
    assert [who for _, who in spoken(OPENING + told)] == [None]


@pytest.mark.parametrize(
    "sentence",
    [
        "The senator kept his seat amid looming corruption charges that he sold his vote.",
        "The report was fuelled by the mayor's false claims that the vote had been bought.",
        "The minister repeated the lobby's talking points that “coal is clean” at noon.",
    ],
)
def test_a_noun_of_speech_after_its_own_adjective_speaks_for_nobody(sentence: str) -> None:
    words = speech.tokens(sentence, 0, len(sentence))
    nouns = [i for i, word in enumerate(words) if word.low in ("charges", "claims", "talking")]
    assert nouns
    assert [speech.is_verb(words, i) for i in nouns] == [None] * len(nouns)


@pytest.mark.parametrize(
    "sentence", ["The report claims that it fell.", "The chief of staff claims that it fell."]
)
def test_a_subject_with_an_article_still_claims(sentence: str) -> None:
    words = speech.tokens(sentence, 0, len(sentence))
    (at,) = [i for i, word in enumerate(words) if word.low == "claims"]
    assert speech.is_verb(words, at) == "say"
