"""Who speaks, in languages other than English: the plain patterns of print.

"…", verb, name (sagte Bach; a déclaré Mme Beck); name, verb: "…"; according to a name. No parser and no lists
of names: a speaker is the run of capitals beside the verb, completed to the full name that the text gives
elsewhere. Where capitals do not tell (Arabic, Chinese, Japanese, Korean) the place beside the verb does.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.model.quote import Quote
from reader.text.quotes_east import EAST, MANNER, SPEAKS_SO
from reader.text.quotes_marks import Marked
from reader.text.quotes_tongues_groups import (
    NO_CAPITALS,
    STOPS,
    first_group,
    group_after,
    group_before,
    last_name,
    words_of,
)
from reader.text.quotes_tongues_persons import ADDRESSED, NAME, Persons, full_names
from reader.text.speech import MASK
from reader.text.speech_capitals import given_gender
from reader.text.tongue_cues import Tongue, tongues

_VOWELS = re.compile("[\u0640\u064b-\u0652]")  # Arabic is written with them or without
_HIS_WORDS = ("قوله", "قولها", "قولهم")
_SAYING = frozenset(
    ("قائلا", "قائلة", "قائلين", "بقوله", "بقولها", "بالقول", *_HIS_WORDS)
)  # Arabic: "saying"
_NO_SUBJECT = frozenset("هذه هذا ذلك تلك في على من إلى عن مع بعد قبل خلال عبر".split())
_LETTERS = re.compile(r"[^\W\d_]+")
# "— No —dijo Vega—. Me voy.", at the head of a paragraph or behind a stop; on the web "- No - "
_OPENS = re.compile(r"(?:^|(?<=[.!?…]\s))(?:[—–―]\s?|-\s)(?=\S)", re.M)
_CUT = re.compile(r"\s?[—–―]\s?(?=\w)|\s-\s(?=\w)|,\s(?=\w)")
_ON = re.compile(r"[.,]?(?:\s?[—–―]|\s-)[.,]?\s(?=\S)")
_FOR = {"fr": "Pour", "de": "Für", "es": "Para", "it": "Per", "pt": "Para", "nl": "Voor"}
# "according to" in more than one word, at the head of a sentence
_ACCORDING = {
    "fr": ("d'après", "aux yeux de", "à en croire"),
    "es": ("de acuerdo con", "en palabras de", "a juicio de"),
    "it": ("stando a", "a detta di", "a giudizio di"),
    "pt": ("de acordo com", "na avaliação de", "nas palavras de"),
    "de": ("nach angaben", "nach worten", "nach ansicht"),
}
_AS = frozenset("Jak Как Як Comme Como Wie Come Zoals Som Såsom".split())
_CUE = 100  # characters of a cue between two dashes
_JOINED = re.compile(r"\w+?(?:-t)?-(?:il|elle|ils|elles|on)")
_HAVE = frozenset("a ont ha han hat haben heeft har avait había se le l".split())
# within the marks: "…, a répondu Anne Beck. …", "… —dijo Vega—. …", "… – ha spiegato Neri – …"
_INNER = re.compile(
    r"(?:,\s(?P<cue>[^,«»“”—–\n]{3,70}?)(?:[,.!?](?=\s|$)|$)|"
    r"\s[—–]\s?(?P<dashed>[^«»“”—–\n]{3,70}?)(?:\s?[—–][.,]?(?=\s|$)|$))"
)
# what stands between the halves of one utterance: “We”, so Brook, “go”
_GOES_ON = re.compile(r"\s?,\s[^.!?;:„“”«»\"\n]{2,60},\s?")
# words before a quotation that say that it is a name or a term
_CALLED = re.compile(
    r"\b(?:sogenannt\w*|so genannt\w*|namens|Titel|Roman|Buch|Film|Serie|Zeitung|Magazin|"
    r"llamad[oa]s?|denominad[oa]s?|libro|película|novela|serie|cosiddett[oaie]|romanzo|chamad[oa]s?|livro|filme|"
    r"soi-disant|livre|roman|intitulée?|zogenaamde|boek|så kallade?|boken|filmen|tzw|książk\w+|"
    r"так называем\w+|книг\w+|фильм\w*)\W*$",
    re.I,
)
_ARTICLE = re.compile(r"\b(?:der|die|das|dem|den|des|le|la|les|el|los|il|lo|o|a|de|het)\W*$", re.I)
_SENTENCE = re.compile(
    r"(?<!\b[^\W\d_])(?<!\b(?:Dr|Sr|Mr))(?<!\bSra)(?<!\bMme)[.!?]\s+(?=\S)|[.!?]?\ufffc\s*[.!?]\s+"
)
_TITLED = re.compile(r"(?:[^\W\d_][\w-]+\s)+(?P<name>[^\W\d_]\w+\s[^\W\d_][\w-]+)$")
_REACH = 600  # characters to either side in which a verb is looked for
_REACH_EAST = 200  # the same where a character is a word
_SOMEBODY = {"he": "<he>", "she": "<she>"}  # a pronoun that no name before it fits
_NEAR = 5  # words after a quotation within which its verb stands
_FAR = 14  # words before it
_HONORIFIC = re.compile(
    r"(?:氏|さん|首相|大統領|会長|社長|市長|知事|議員|大臣|教授|容疑者|被告|監督|選手|長官)$"
)


def find(text: str, masked: str, stretches: Sequence[Marked], code: str) -> list[Quote]:
    """The quotations of a text in another language; the others of its stretches are marked `scare`."""
    reader = Reader(text, masked, code)
    said = [(part, who, verb) for m in stretches for part, (who, verb) in reader.parts(m)]
    said += [(m, *reader.cue(m)) for m in reader.dialogue(stretches)]
    said.sort(key=lambda s: s[0].start)
    out: list[Quote] = []
    last: tuple[int, str | None] | None = None  # where the last quotation ended, and who spoke
    for m, told, verb in said:
        words = text[m.start : m.end]
        if not any(c.isalnum() for c in words):
            continue
        lead = masked[max(0, m.outer_start - 30) : m.outer_start].rpartition("\n")[2]
        parts = words.split()
        name = len(parts) <= 3 and all(p[0].isupper() for p in parts) and _ARTICLE.search(lead)
        if _CALLED.search(lead) or m.family == "title" or name:
            out.append(Quote(m.start, m.end, words, scare=True))
            continue
        near = last is not None and "\n" not in text[last[0] : m.start] and m.start - last[0] < 200
        goes_on = near and last is not None and _GOES_ON.fullmatch(text, last[0], m.outer_start) is not None
        opened = lead.rstrip().endswith(":") and words[-1] in ".!?"  # "wies das zurück: „Das ist gelogen.“"
        if verb is None and not (opened or goes_on or _whole(words, code)) and not (m.continues and last):
            out.append(Quote(m.start, m.end, words, scare=True))
            continue
        named = told or (reader.subject_before(m, last[0] if last else 0) if verb is not None else None)
        who = None if named in _SOMEBODY.values() else named
        known = given_gender(last[1].split()[0]) if last and last[1] else None
        fits = who is named or known is None or _SOMEBODY.get(known, named) == named
        inherits = fits and who is None and last is not None and (verb is not None or near or m.continues)
        speaker = last[1] if inherits and last else who
        out.append(Quote(m.start, m.end, words, speaker, verb or None))
        last = (m.outer_end, speaker)
    return out


def _whole(words: str, code: str) -> bool:
    """Is a quotation that nobody is said to have spoken long enough to be an utterance?"""
    return len(words) >= 16 if code in ("ja", "zh", "ko") else len(_LETTERS.findall(words)) >= 7


@dataclass(slots=True)
class Reader:
    text: str
    masked: str
    code: str

    def parts(self, m: Marked) -> list[tuple[Marked, tuple[str | None, str | None]]]:
        """A stretch with its cue; in two where that stands between two sentences: «No —dijo Vega—. Me voy».
        Within one sentence it stays, so that the sentence does."""
        tongue = tongues().get(self.code)
        inner = self._inner(m, tongue) if tongue and self.code not in EAST else None
        if inner is None:
            return [(m, self.cue(m))]
        start, end, (who, verb) = inner
        name = self.full(who, m.outer_start, tongue) if who and tongue else None
        while end < m.end and self.text[end].isspace():
            end += 1
        if end < m.end and not (self.text[end].isupper() or self.text[end] in "¿¡"):
            return [(m, (name, verb))]
        first = replace(m, end=start, outer_end=start, open_end=False)
        second = replace(m, start=end, outer_start=end)
        return [(part, (name, verb)) for part in (first, second) if part.end - part.start > 1]

    def _inner(self, m: Marked, tongue: Tongue) -> tuple[int, int, tuple[str, str]] | None:
        """Where the cue stands within a stretch, and what it says."""
        for part in _INNER.finditer(self.text, m.start, m.end):
            cue = part["cue"] or part["dashed"]
            words = words_of(cue)
            verbs = [w.lower() for w in words[:3]]
            says = next((n for n, w in enumerate(verbs) if w in tongue.says), None)
            joined = bool(verbs) and _JOINED.fullmatch(verbs[0]) is not None  # « …, a-t-il ajouté, … »
            plain = says is not None and all(w in _HAVE for w in verbs[:says])
            if not (joined or plain) or len(words) > 9:
                continue
            found = self._after(cue, tongue, "")
            if found is not None and found[0]:
                return part.start(), part.end(), found
        return None

    def cue(self, m: Marked) -> tuple[str | None, str | None]:
        """(speaker, verb) of a stretch; (None, None) if nothing says that it was spoken."""
        before = self.masked[max(0, m.outer_start - _REACH) : m.outer_start].rpartition("\n")[2]
        after = self.masked[m.outer_end : m.outer_end + _REACH].partition("\n")[0]
        if self.code in EAST:
            return self._east(before, after)
        tongue = tongues()[self.code]
        found = (
            self._after(after, tongue, spoken_stop=self.text[m.end - 1])
            or self._inside(m, tongue)
            or self._before(before, tongue)
        )
        if found is None:
            return None, None
        who, verb = found
        if who in _AS:  # "Jak zaznaczyła, „…”": who spoke last
            who = ""
        if not who and self.code == "tr":  # Vali Elif Korkmaz, "…" dedi
            start = max((n.end() for n in _SENTENCE.finditer(before)), default=0)
            who = group_before(words_of(before[start:].replace(MASK, " ")), tongue) or ""
        return (self.full(who, m.outer_start, tongue) if who else None), verb

    def dialogue(self, stretches: Sequence[Marked]) -> list[Marked]:
        """What stands behind a dash, before one that says who speaks: — No —dijo Vega—. / – Nej, säger Sten.
        With what goes on after that, to the end of the paragraph."""
        tongue = tongues().get(self.code)
        out: list[Marked] = []
        at, begins = 0, [s.start for s in stretches]
        while tongue and (opens := _OPENS.search(self.masked, at)) is not None:
            line = self.masked.find("\n", opens.end())
            high = line if line >= 0 else len(self.masked)
            within = opens.start() > 0 and self.masked[opens.start() - 1] != "\n"
            low, at, on = opens.end(), opens.end(), False
            commas = not within  # "– Nej, säger Sten. – Vi går, säger hon.": who begins so goes on so
            while low < high:
                cut = self._said_behind(low, high, tongue, dashes_only=not commas)
                commas = cut is not None and cut.group().startswith(",")
                end = cut.start() if cut else high
                quoted = bisect_left(begins, low) < bisect_left(begins, end)
                if (cut is None and not on) or quoted:
                    break
                out.append(Marked(low, end, low if on else opens.start(), end, "double", continues=on))
                at = cut.end() if cut else high
                goes_on = _ON.search(self.masked, at, min(high, at + _CUE)) if cut else None
                if goes_on is None:
                    break
                low, on = goes_on.end(), True
                at = low
        return out

    def _said_behind(self, low: int, high: int, tongue: Tongue, *, dashes_only: bool) -> re.Match[str] | None:
        """The dash (or comma) from low on, behind which a verb of saying stands."""
        for cut in _CUT.finditer(self.masked, low, min(high, low + _REACH)):
            if dashes_only and cut.group().startswith(","):
                continue
            words = words_of(self.masked[cut.end() : min(high, cut.end() + 60)])
            first = words[0].lower() if words else ""
            if _JOINED.fullmatch(first) and not first.endswith("-on"):  # "ajoute-t-elle", "a-t-il dit"
                first = first.partition("-")[0]
                first = words[1].lower() if first in ("a", "ont") and len(words) > 1 else first
            if first in tongue.says:
                return cut
        return None

    def _after(self, after: str, tongue: Tongue, spoken_stop: str) -> tuple[str, str] | None:
        """ "…", sagte Bach / a déclaré Anne Beck / dijo la alcaldesa / Bach sagte."""
        first = after.lstrip()[:1]
        if spoken_stop in ".!?" and first.isupper() and spoken_stop == ".":
            return None  # a new sentence
        words = words_of(after.split(MASK)[0])
        while words and words[0] in ",.—–―-":
            if words[0] == "." and len(words) > 1 and not words[1][0].islower():
                return None
            words = words[1:]
        for i, word in enumerate(words[:_NEAR]):
            low = word.lower()
            if word in (".", ";") and (i or self.code in NO_CAPITALS):
                break
            joined = re.match(r"(?P<verb>\w+?)(?:-t)?-(?P<who>il|elle|ils|elles|on)$", low)
            if joined and (joined["verb"] in tongue.says or joined["verb"] in ("a", "ont")):
                participle = next((w for w in words[i + 1 : i + 4] if w.lower() in tongue.says), None)
                return joined["who"], participle or joined["verb"]
            if low in tongue.says or low in tongue.per:
                who = group_after(words[i + 1 :], tongue)
                if self.code == "fa" and low in tongue.says:  # who stands before the verb
                    who = " ".join(w for w in words[:i] if w not in STOPS) or who
                if who is None and low in tongue.says:
                    who = last_name(words[:i]) or next(
                        (w for w in words[:i] if w.lower() in tongue.pronouns), None
                    )
                if who or low in tongue.says:
                    return who or "", word
        return None

    def _before(self, before: str, tongue: Tongue) -> tuple[str, str] | None:
        """Bach sagte: „…“ / Am Montag sagte Bach, … / Selon Anne Beck, le projet est « … »."""
        start = max((m.end() for m in _SENTENCE.finditer(before)), default=0)
        words = words_of(before[start:].replace(MASK, " "))
        saying = next((w for w in words[-3:] if _VOWELS.sub("", w) in _SAYING), None)
        if saying in _HIS_WORDS and "عن" in words:  # "quoted Huda Salama as saying"
            return " ".join(words[words.index("عن") + 1 : words.index(saying)][:4]), saying
        if (
            saying
        ):  # the subject stands behind the verb that begins the sentence: "ورفضت ليلى منصور القرار قائلة"
            cuts = (n for n, w in enumerate(words) if n and (w in STOPS or w in _NO_SUBJECT or w == saying))
            return " ".join(words[1 : min(5, next(cuts, 5))]), saying
        for i in range(len(words) - 1, max(-1, len(words) - 1 - _FAR), -1):
            low = words[i].lower()
            if low in tongue.says:
                left = group_before(words[:i], tongue)
                right = group_after(words[i + 1 :], tongue)
                ends = all(w in ",:–—" or w.lower() in tongue.that for w in words[i + 1 :])
                # "Beek noemde het plan „een blamage”": who stands before the verb, the rest is about what
                named = left is not None and " " in left and left.istitle()
                about = right is not None and not right[:1].isupper()
                who = left if ends or right is None or (named and about) else right
                if low in ("so", "ha", "a"):
                    continue
                return who or right or "", words[i]
            if low in tongue.per and low not in ("so",):
                behind = low in ("zufolge", "göre")
                who = group_before(words[:i], tongue) if behind else first_group(words[i + 1 :], tongue)
                if who:
                    return who, words[i]
        opening = " ".join(words[:3]).lower().replace("’", "'")
        per = next((phrase for phrase in _ACCORDING.get(self.code, ()) if opening.startswith(phrase)), None)
        if per is not None and (who := first_group(words[per.count(" ") + 1 :], tongue)):
            return who, " ".join(words[: per.count(" ") + 1])
        ahead = words[1 : next((n for n, w in enumerate(words) if w == ","), 9)][:8]
        if words and words[0] == _FOR.get(self.code) and (names := full_names(" ".join(ahead))):
            return names[0][1], words[0]  # « Pour Karim Beck, il s’agit d’un « recul ». »
        if words and words[-1] == ":" and (names := full_names(" ".join(words))):
            return names[0][1], ""  # Anna Bach zeigte sich enttäuscht: „…“
        return None

    def _inside(self, m: Marked, tongue: Tongue) -> tuple[str, str] | None:
        """« Le pont, a-t-il ajouté, est dangereux. » : French and Italian put it within the marks."""
        for part in re.finditer(r",\s(?P<cue>[^,«»“”]{3,60}?)(?=,\s|[.!?]?\s*$)", self.text[m.start : m.end]):
            words = words_of(part["cue"])
            if len(words) <= 8 and re.match(r"(?:\w+-t?-?(?:il|elle)|\w+-(?:il|elle)\b)", part["cue"]):
                return self._after(part["cue"], tongue, "")
        return None

    def subject_before(self, m: Marked, since: int) -> str | None:
        """Whom a verb without a subject means: «…», añadió. Who said something in a sentence before, in this
        paragraph and behind the last quotation."""
        tongue = tongues().get(self.code)
        if tongue is None or self.code in EAST or self.code in NO_CAPITALS:
            return None
        low = max(self.masked.rfind("\n", 0, m.outer_start) + 1, since, m.outer_start - _REACH)
        for sentence in reversed(_SENTENCE.split(self.masked[low : m.outer_start])):
            words = words_of(sentence.replace(MASK, " "))
            for n, word in enumerate(words):
                if word.lower() not in tongue.says:
                    continue
                who = group_before(words[:n], tongue) or group_after(words[n + 1 :], tongue)
                name = self.full(who, m.outer_start, tongue) if who else None
                if name and " " in name and name[0].isupper():
                    return name
        return None

    def full(self, who: str, at: int, tongue: Tongue) -> str | None:
        """A surname's full name, a pronoun's person, or the phrase as written."""
        low = who.lower()
        if low in tongue.pronouns or low in ("il", "elle", "ils", "elles", "on"):
            wanted = tongue.pronouns.get(low, "he" if low == "il" else "she" if low == "elle" else "")
            ends, names = Persons.of(self.masked, self.code).genders.get(wanted, ((), ()))
            n = bisect_right(ends, at)
            return names[n - 1] if n else _SOMEBODY.get(wanted)
        if self.code in NO_CAPITALS:
            return _VOWELS.sub("", who).strip()
        surname = ADDRESSED.sub("", who)
        if surname != who and (named := self._named(surname)):
            return named  # "Mme Vasseur"
        runs = [name for _, name in full_names(who)]
        name = runs[-1] if runs else last_name(words_of(who))
        if self.code in ("de", "tr") and not runs and who.istitle() and (titled := _TITLED.match(who)):
            return titled["name"]  # "Vorsitzende Richterin Katrin Osterloh"
        if not runs and self.code != "de" and len(who.split()) > 2 and NAME.fullmatch(who):
            ahead = self.masked[: max(0, self.masked.find(who))].rstrip(" ")[-1:]
            name = (
                who if ahead == "," or ahead.isalpha() else name
            )  # "Rui Tavares Melo", no title that begins
        if name is None:
            return who
        if " " in name:
            return name
        # "Bürgermeisterin Bach" of a headline is no name where the text says "Anna Bach"
        if fitting := self._named(name):
            return fitting
        return who if who[:1].islower() else name

    def _named(self, surname: str) -> str | None:
        """The full name that the text gives somebody, one with a known given name first."""
        surnames = Persons.of(self.masked, self.code).surnames
        fitting = [surnames[s] for s in (surname, surname.removesuffix("s")) if s in surnames]
        return min(fitting)[-1] if fitting else None

    def _east(self, before: str, after: str) -> tuple[str | None, str | None]:
        so = SPEAKS_SO.match(after) if self.code == "ja" else None
        before = re.split(r"[。！？।\ufffc]|\.\s", before[-_REACH_EAST:])[-1]
        after = re.split(r"[。！？।\ufffc]|\.(?=\s|$)", after[:_REACH_EAST], maxsplit=1)[0]
        behind, ahead = EAST[self.code]
        m = behind.match(after)
        n = ahead.search(before)
        if self.code in ("zh", "hi"):
            told = n or m
            if told is None:
                return None, None
            who = told["who"]
            if self.code == "zh":  # 附近的居民陈秀兰哭着
                who = MANNER.sub("", who.rpartition("的")[2])
            return (who or None), told["verb"]
        if m is None and so is not None:
            return self._japanese(so["who"]), so["verb"]
        if m:
            named = (m["who"] if self.code == "ja" and m["who"] else "") or (n["who"] if n else "")
            return self._japanese(named), m["verb"]
        return None, None

    def _japanese(self, who: str) -> str | None:
        """Who it is, without what stands before the name and the title behind it."""
        parts = re.split(r"[、,]|の(?!一人|ひとり)", who)  # 母親の一人
        named = parts[-1].strip()
        return self._longest(_HONORIFIC.sub("", named).strip() or named) if named else None

    def _longest(self, name: str) -> str:
        """ "田中" is 田中花子 if the text names her so first."""
        found = re.search(rf"{re.escape(name)}[\u4e00-\u9fff\u3040-\u30ff]{{1,3}}(?=氏|さん)", self.masked)
        return found.group() if found and self.code == "ja" and len(name) <= 3 else name
