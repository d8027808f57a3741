"""Searching by outlet, story, quotation, speaker, tag, day and state; a wrong query says where."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import BadInput, BadQuery, NothingFound
from reader.model.quote import Quote
from reader.model.saved_search import SavedSearch
from reader.settings import KEEP_DAYS, Settings
from tests.store.conftest import NOW, Shelf, article, entry
from tests.store.test_plans import SEARCHES

SAID = "“We knew in part,” said Ruth Calder. “Nobody asked,” said Tom Hale."


def quote(text: str, words: str, speaker: str | None, *, direct: bool = True) -> Quote:
    start = text.index(words)
    return Quote(start, start + len(words), words, speaker, "said", direct)


@pytest.fixture
def full(shelf: Shelf) -> Shelf:
    """1: the inquiry (Courier), 2: weather (Gazette), 3: the bridge (Gazette, months ago), 4: budget."""
    long_ago = NOW - timedelta(days=90)
    shelf.put("1", "The bridge inquiry", SAID)
    shelf.put("2", "Weather", "“In part sunny,” said Tom Hale.", feed=shelf.gazette)
    shelf.put("3", "The bridge", "It was built.", feed=shelf.gazette, at=long_ago)
    shelf.put("4", "Budget of 100%_", "Councillors met.")
    library = shelf.library
    story = library.stories.assign(1, None)
    library.stories.set_title(story, "Bridge inquiry hears the engineer")
    library.stories.assign(3, story)
    one, two = library.articles.get(1).text, library.articles.get(2).text
    library.quotes.put(
        1, 1, [quote(one, "We knew in part,", "Ruth Calder"), quote(one, "Nobody asked,", "Tom Hale")]
    )
    library.quotes.put(2, 1, [quote(two, "In part sunny,", "Tom Hale")])
    library.articles.set_read([1, 2], True)
    library.articles.set_saved([2], True)
    library.tags.add([3, 4], "For class")
    library.notes.put(4, "Ask about this.", NOW)
    return shelf


def found(shelf: Shelf, typed: str, **more: object) -> list[int]:
    return [hit.row.id for hit in shelf.library.search.find(typed, now=NOW, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("outlet:courier", [4, 1]),
        ('outlet:"the gazette"', [2, 3]),
        ("outlet:nobody", []),
        ("bridge outlet:gazette", [3]),
        ("-outlet:gazette", [4, 1]),
        ("story:1", [1, 3]),
        ('story:"hears the"', [1, 3]),
        ("-story:1", [4, 2]),
        ("story:h%s", []),
        ("quote:part", [2, 1]),
        ('quote:"in part"', [2, 1]),
        ("quote:“knew in part”", [1]),
        ("quote:sun*", [2]),
        ("quote:said", []),
        ("quote:built", []),
        ("speaker:hale", [2, 1]),
        ('speaker:"ruth calder"', [1]),
        ("quote:part speaker:hale", [2]),
        ("quote:asked quote:knew", [1]),
        ("quote:part -speaker:calder", [2]),
        ("-quote:part", [4, 3]),
        ("weather quote:part", [2]),
        ("tag:class", []),
        ('tag:"FOR CLASS"', [4, 3]),
        ("is:unread", [4, 3]),
        ("is:read", [2, 1]),
        ("is:saved OR is:noted", [4, 2]),
        ("-is:saved is:read", [1]),
        ("is:tagged -is:noted", [3]),
        ("is:changed", []),
        ("after:2026-05-04", [4, 2, 1]),
        ("after:2026-05-05", []),
        ("before:2026-03", [3]),
        ("before:2026", []),
        ("after:7d bridge", [1]),
        ("after:2w", [4, 2, 1]),
        ("after:today", [4, 2, 1]),
        ("before:yesterday", [3]),
        ("bridge (is:unread OR weather)", [3]),
        ("(bridge is:read) OR (councillors is:unread)", [4, 1]),
        ("-(bridge OR weather)", [4]),
        ("-(bridge is:read) outlet:courier", [4]),
        ("bridge -(inquiry OR weather)", [3]),
        ("OUTLET:gazette AND bridge", [3]),
        ("Outlet: gazette", []),
        ("weather 12:30", []),
        ("https://example.test", []),
    ],
)
def test_what_is_asked_for(full: Shelf, typed: str, wanted: list[int]) -> None:
    assert found(full, typed) == wanted
    assert sorted(found(full, typed, rank="best")) == sorted(wanted)


def test_sections_of_feed_and_page(shelf: Shelf) -> None:
    for guid, sections in (("1", ("World news", "50%_off")), ("2", ("Öffentliches Recht",)), ("3", ())):
        made = replace(article(guid, "One."), sections=sections)
        shelf.library.articles.put(shelf.courier.id, entry(guid), made, NOW)
    assert shelf.library.articles.get(1).sections == ("50%_off", "world news")
    assert found(shelf, "section:world") == found(shelf, "section:50%_") == [1]
    assert found(shelf, 'section:"world n"') == [1] and found(shelf, "section:news") == []
    assert found(shelf, "section:ÖFFENTLICHES") == [2] and found(shelf, "section:5_%") == []
    assert found(shelf, "-section:world") == [3, 2]
    shelf.library.articles.fill(3, replace(article("3", "One. Two."), sections=("Sport",)), NOW)
    assert found(shelf, "section:sport") == [3]


@pytest.mark.parametrize("few", [0, 3_000])
def test_headline_writer_folder_and_address(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr("reader.store.matching.FEW", few)  # as in a library in which everything is many
    shelf.put("1", "The bridge inquiry", "It met on the weather.")
    shelf.put("shorts/2", "Weather", "The bridge is shut.", feed=shelf.gazette)
    for guid, author in (("3", "Éva Marsh and Tom Hale"), ("4", None)):
        made = replace(
            article("Budget", "Of 100%_."), author=author, url=f"https://example.test/100%_/A{guid}"
        )
        shelf.library.articles.put(shelf.courier.id, entry(guid), made, NOW)
    for typed, wanted in (
        ("title:bridge", [1]), ("title:“bridge inquiry”", [1]), ("title:weath*", [2]),
        ("-title:budget", [2, 1]),
        ("title:bridge OR title:weather", [2, 1]), ("bridge -title:bridge", [2]), ("title:nowhere", []),
        ("author:éva", [3]), ('author:"tom hale"', [3]), ("author:ada", [2, 1]), ("-author:ada", [4, 3]),
        ("folder:loc", [4, 3, 1]), ("-folder:local", [2]), ("folder:none", []),
        ("link:/shorts/", [2]), ("link:100%_/a", [4, 3]), ("link:100%_/a4", [4]), ("link:1000", []),
        ("-link:shorts", [4, 3, 1]),
        ("title:bridge -link:shorts author:ada", [1]),
    ):  # fmt: skip
        assert found(shelf, typed) == wanted, typed
        assert sorted(found(shelf, typed, rank="best")) == sorted(wanted), typed
        assert sorted(shelf.library.search.among(typed, [1, 2, 3, 4], NOW)) == sorted(wanted), typed
    (hit,) = shelf.library.search.find("title:bridge", now=NOW)
    assert hit.in_title == ((4, 10),) and hit.in_snippet == ()


@pytest.mark.parametrize("typed", ["intitle:bridge", "url:bridge", "headline:bridge"])
def test_what_other_programs_call_them_is_told(shelf: Shelf, typed: str) -> None:
    with pytest.raises(BadQuery, match=r"perhaps you mean “(title|link):”"):
        found(shelf, typed)


def test_pages_of_a_search_with_conditions(full: Shelf) -> None:
    assert found(full, "is:unread OR is:read", limit=3) == [4, 2, 1]
    assert behind(full, "is:unread OR is:read", 3) == [3]
    assert behind(full, "speaker:hale", 1) == [1]
    assert behind(full, "bridge outlet:gazette", 1) == []
    assert behind(full, "is:unread", 1) == [3]


def behind(shelf: Shelf, typed: str, limit: int) -> list[int]:
    """The second page."""
    first = shelf.library.search.find(typed, limit, now=NOW)
    return found(shelf, typed, limit=limit, after=first[-1].spot)


@pytest.mark.parametrize("few", [0, 3_000])
def test_few_and_many_articles_are_found_alike(
    full: Shelf, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.matching.FEW", few)
    assert found(full, "bridge outlet:gazette") == [3]
    assert found(full, "is:unread") == [4, 3]
    assert found(full, "quote:part is:read -speaker:calder") == [2]
    assert found(full, "weather quote:part quote:sunny") == [2]
    assert found(full, "-bridge is:read") == [2]
    assert found(full, "-story:1 -quote:sunny") == [4]
    assert found(full, "bridge is:unread", rank="best") == [3]


def test_a_day_begins_where_the_reader_is(full: Shelf) -> None:
    """12:00 UTC on the 4th is the 5th already fourteen hours further east."""
    east = NOW.astimezone(timezone(timedelta(hours=14)))
    hits = full.library.search.find("after:today", now=east)
    assert [hit.row.id for hit in hits] == [4, 2, 1]
    early = datetime(2026, 5, 4, 1, tzinfo=timezone(timedelta(hours=-10)))
    assert full.library.search.find("before:today", now=early)[0].row.id == 3


@pytest.mark.parametrize(
    ("typed", "position", "why"),
    [
        ("bridge (inquiry", 7, "never closed"),
        ("bridge) inquiry", 6, "without its “(”"),
        ("a after:someday", 8, "“someday” is no day"),
        ("after:2026-13", 6, "is no day"),
        ("is:blue", 3, "“is:” is followed by"),
        ("x outlet:", 2, "nothing follows “outlet:”"),
        ('quote:""', 0, "nothing follows “quote:”"),
        ("bridge speakr:calder", 7, "perhaps you mean “speaker:”"),
        ("bridge from:courier", 7, "perhaps you mean “outlet:”"),
        ("outlet:(a OR b)", 7, "before each name"),
        ("bridge b*", 7, "at least two letters"),
        ("the *bridge", 4, "at the end of a word"),
        (" ".join(f"w{n}*" for n in range(20)), 50, "more than 12 words"),
        (" OR ".join(f"w{n}" for n in range(1, 102)), 691, "more than 100 words stand beside OR"),
        ("(" * 200, 51, "too many parentheses"),
        (" ".join(f"(a{n} is:read OR b{n} is:saved)" for n in range(9)), 0, "too many combinations"),
    ],
)
def test_a_wrong_query_says_where(full: Shelf, typed: str, position: int, why: str) -> None:
    with pytest.raises(BadQuery) as caught:
        full.library.search.find(typed)
    assert caught.value.position == position
    assert f"at character {position + 1}: " in str(caught.value) and why in str(caught.value)
    assert caught.value.hint


def test_a_hundred_words_beside_or_are_not_too_many(full: Shelf) -> None:
    assert full.library.search.find(" OR ".join([*(f"w{n}" for n in range(99)), "bridge"]))


def test_hits_are_marked_with_and_without_conditions(full: Shelf) -> None:
    (hit,) = full.library.search.find("inquiry OR bridge outlet:courier")
    assert [hit.row.title[a:b] for a, b in hit.in_title] == ["bridge", "inquiry"]
    (hit,) = full.library.search.find("quote:part speaker:hale")
    (said,) = hit.said
    assert (said.words, said.speaker) == ("In part sunny,", "Tom Hale")
    assert [said.words[a:b] for a, b in said.in_words] == ["part"]
    assert hit.in_title == () and "part" in hit.row.snippet


def test_all_matching_quotations_are_given_in_their_order(full: Shelf) -> None:
    (hit,) = full.library.search.find("speaker:calder OR speaker:hale outlet:courier")
    assert [said.speaker for said in hit.said] == ["Ruth Calder", "Tom Hale"]


def test_a_changed_text_is_not_found_by_its_old_quotations(full: Shelf) -> None:
    assert full.library.quotes.unread() == 4  # nothing was stamped in this test
    full.put("1", "The bridge inquiry", "Nothing was said.")
    assert found(full, "quote:part") == [2]
    assert full.library.quotes.get(1) == []
    assert full.library.integrity_check() == []
    with pytest.raises(NothingFound):
        full.library.quotes.put(1, 1, [])


def test_quotations_go_with_their_articles(full: Shelf) -> None:
    full.library.feeds.remove(full.gazette.id)
    assert found(full, "quote:part") == [1]
    assert full.library.integrity_check() == []


def test_indirect_speech_is_found_by_its_speaker_only(full: Shelf) -> None:
    text = full.library.articles.get(4).text
    full.library.quotes.put(4, 1, [quote(text, "Councillors met.", "Ada Moor", direct=False)])
    assert found(full, "speaker:moor") == [4]
    assert found(full, "quote:met") == []


def test_ranking_with_conditions_puts_titles_first(shelf: Shelf) -> None:
    shelf.put("1", "Kittiwake census", "Birds were counted.")
    shelf.put("2", "Birds", "A kittiwake was seen among others, said a man.")
    shelf.put("3", "Kittiwakes", "Kittiwake.", feed=shelf.gazette)
    assert found(shelf, "kittiwake outlet:courier", rank="best") == [1, 2]
    assert found(shelf, "kittiwake outlet:courier") == [2, 1]


def test_saved_searches_are_kept_by_name(full: Shelf) -> None:
    searches = full.library.searches
    made = searches.put("Hale  this week", "speaker:hale after:7d", NOW)
    assert (made.name, made.query) == ("Hale this week", "speaker:hale after:7d")
    again = searches.put("HALE this week", "speaker:hale", NOW)
    assert again.id == made.id and searches.all() == [again]
    for name, typed in (("", "a"), ("n", " "), ("n", "(")):
        with pytest.raises(Exception, match=r"needs|wrong"):
            searches.put(name, typed, NOW)
    searches.remove(made.id)
    assert searches.all() == []
    with pytest.raises(NothingFound):
        searches.remove(made.id)


def test_a_saved_search_gets_another_name_words_and_task(full: Shelf) -> None:
    searches = full.library.searches
    made, other = searches.put("Hale", "hale", NOW), searches.put("Tom", "tom", NOW)
    again = searches.put("Bridges", "bridge -outlet:courier", NOW, marks_read=True, in_place_of=made.id)
    assert (again.id, again.name, again.marks_read) == (made.id, "Bridges", True)
    assert searches.sorting() == [again] and searches.all() == [again, other]
    with pytest.raises(BadInput, match="called “TOM”"):
        searches.put("TOM", "bridge", NOW, in_place_of=made.id)
    with pytest.raises(NothingFound):
        searches.put("None", "bridge", NOW, in_place_of=99)
    for later in ("-quote:part", "bridge OR story:1", "(speaker:hale)"):
        with pytest.raises(BadInput, match="cannot be told by"):
            searches.put("Later", later, NOW, marks_read=True)
    assert searches.all() == [again, other]


@pytest.mark.parametrize("few", [0, 3_000])
def test_what_saved_searches_find_unread_is_counted(
    full: Shelf, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr("reader.store.matching.FEW", few)  # as in a library in which everything is many
    library = full.library
    library.articles.set_read([2], True)
    for n, typed in enumerate(SEARCHES):
        search = SavedSearch(n, typed, typed, NOW)
        assert library.search.unread_of([search]) == {n: len(library.search.unread(typed))}, typed
    library.articles.set_read([2], False)
    kept = [library.searches.put(name, name, NOW) for name in ("bridge", "bridge OR hale", "nowhere")]
    found = library.search.unread_of([*kept, SavedSearch(99, "Wrong", "(a", NOW)])
    assert found == {each.id: len(library.search.find(f"({each.query}) is:unread")) for each in kept}
    library.articles.set_read(library.search.unread("bridge"), True)
    assert library.search.unread_of(kept[:1]) == {kept[0].id: 0} and found[kept[0].id] > 0


def test_tagged_and_noted_articles_are_never_too_old(full: Shelf) -> None:
    Settings(full.library.settings).put(KEEP_DAYS, 1)
    full.library.tidy(NOW + timedelta(days=500))
    assert set(full.library.articles.ids()) == {2, 3, 4}


PARTS = st.sampled_from(
    ["bridge", "inquiry", "the", '"the bridge"', "weath*", "nowhere", "outlet:gazette", "is:unread",
     "is:saved", "quote:part", "speaker:calder", "after:2026-05-04", "before:2026-05-04", "story:1",
     'tag:"for class"']
)  # fmt: skip
QUERIES = st.recursive(
    PARTS.map(lambda part: (part, part)),
    lambda inner: st.one_of(
        inner.map(lambda one: (f"-({one[0]})", ("not", one))),
        st.tuples(inner, inner).map(lambda two: (f"({two[0][0]} {two[1][0]})", ("and", *two))),
        st.tuples(inner, inner).map(lambda two: (f"({two[0][0]} OR {two[1][0]})", ("or", *two))),
    ),
    max_leaves=5,
)


@given(
    query=QUERIES,
    limit=st.integers(1, 5),
    few=st.sampled_from([0, 3_000]),
    more=st.integers(1, 2),
    apart=st.sampled_from([-1, 400]),
)
@settings(max_examples=250)
def test_conditions_put_together_mean_what_sets_would(
    full: Shelf, query: tuple[str, Any], limit: int, few: int, more: int, apart: int
) -> None:
    """However the store goes about it: from the text, from other conditions, or newest first."""
    everything = {1, 2, 3, 4}

    def meant(node: Any) -> set[int]:
        typed, how = node
        if isinstance(how, str):
            return set(found(full, typed))
        inner = [meant(part) for part in how[1:]]
        if how[0] == "not":
            return everything - inner[0]
        return inner[0] & inner[1] if how[0] == "and" else inner[0] | inner[1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.store.matching.FEW", few)
        patch.setattr("reader.store.matching._MORE", more)
        patch.setattr("reader.store.search._APART", apart)
        newest = [hit.row.id for hit in full.library.search.find(query[0], limit, now=NOW)]
        best = [hit.row.id for hit in full.library.search.find(query[0], rank="best", now=NOW)]
        among = full.library.search.among(query[0], [1, 3, 4], NOW)
        unread = full.library.search.unread(query[0], now=NOW)
    wanted = meant(query)
    assert among == wanted & {1, 3, 4}
    assert unread == sorted(wanted & {3, 4}, reverse=True)
    assert newest == [each for each in (4, 2, 1, 3) if each in wanted][:limit], "by date"
    assert set(best) == wanted and len(best) == len(wanted)
