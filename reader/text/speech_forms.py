"""Inflected forms of English verbs and nouns: "vow" -> vows, vowed, vowing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote written writing",
    "read": "reads read reading", "speak": "speaks spoke spoken speaking",
    "think": "thinks thought thinking",
    "feel": "feels felt feeling", "know": "knows knew known knowing", "hold": "holds held holding",
    "find": "finds found finding", "swear": "swears swore sworn swearing",
    "sing": "sings sang sung singing",
    "begin": "begins began begun beginning", "go": "goes went gone going", "shoot": "shoots shot shooting",
    "hit": "hits hit hitting", "beg": "begs begged begging", "quip": "quips quipped quipping",
    "rebut": "rebuts rebutted rebutting", "admit": "admits admitted admitting",
    "slam": "slams slammed slamming",
    "brag": "brags bragged bragging", "snap": "snaps snapped snapping", "dub": "dubs dubbed dubbing",
    "plead": "pleads pleaded pled pleading", "rip": "rips ripped ripping",
    "refer": "refers referred referring",
    "concur": "concurs concurred concurring", "chat": "chats chatted chatting",
    "blog": "blogs blogged blogging",
    "grin": "grins grinned grinning", "nod": "nods nodded nodding", "sum": "sums summed summing",
    "tut": "tuts tutted tutting", "rebuff": "rebuffs rebuffed rebuffing", "lead": "leads led leading",
    "cut": "cuts cut cutting", "put": "puts put putting", "set": "sets set setting",
    "let": "lets let letting",
    "shut": "shuts shut shutting", "take": "takes took taken taking", "make": "makes made making",
    "come": "comes came coming", "get": "gets got gotten getting", "give": "gives gave given giving",
    "throw": "throws threw thrown throwing", "blow": "blows blew blown blowing", "run": "runs ran running",
    "tear": "tears tore torn tearing", "break": "breaks broke broken breaking",
    "drive": "drives drove driven driving",
    "strike": "strikes struck stricken striking", "fall": "falls fell fallen falling",
    "fight": "fights fought fighting",
    "bring": "brings brought bringing", "buy": "buys bought buying", "catch": "catches caught catching",
    "seek": "seeks sought seeking", "send": "sends sent sending", "spend": "spends spent spending",
    "lie": "lies lied lying", "steal": "steals stole stolen stealing", "sink": "sinks sank sunk sinking",
    "shrink": "shrinks shrank shrunk shrinking", "fling": "flings flung flinging",
    "cling": "clings clung clinging",
    "stick": "sticks stuck sticking", "sling": "slings slung slinging",
    "sneak": "sneaks snuck sneaked sneaking",
    "flee": "flees fled fleeing", "bleed": "bleeds bled bleeding", "breed": "breeds bred breeding",
    "feed": "feeds fed feeding", "meet": "meets met meeting", "win": "wins won winning",
    "lose": "loses lost losing",
    "keep": "keeps kept keeping", "weep": "weeps wept weeping", "sweep": "sweeps swept sweeping",
    "leave": "leaves left leaving", "bend": "bends bent bending", "build": "builds built building",
    "burn": "burns burned burnt burning", "hide": "hides hid hidden hiding",
    "bite": "bites bit bitten biting",
    "ride": "rides rode ridden riding", "rise": "rises rose risen rising",
    "choose": "chooses chose chosen choosing",
    "freeze": "freezes froze frozen freezing", "shake": "shakes shook shaken shaking",
    "forsake": "forsakes forsook forsaken forsaking", "draw": "draws drew drawn drawing",
    "grow": "grows grew grown growing", "fly": "flies flew flown flying", "see": "sees saw seen seeing",
    "do": "does did done doing", "have": "has had having", "be": "is was are were am been being",
    "stand": "stands stood standing", "spin": "spins spun spinning", "split": "splits split splitting",
    "spread": "spreads spread spreading", "thrust": "thrusts thrust thrusting",
    "cast": "casts cast casting",
    "lay": "lays laid laying", "pay": "pays paid paying", "sell": "sells sold selling",
    "dig": "digs dug digging",
    "hang": "hangs hung hanged hanging", "wage": "wages waged waging", "eat": "eats ate eaten eating",
    "beat": "beats beat beaten beating", "bet": "bets bet betting", "burst": "bursts burst bursting",
    "grind": "grinds ground grinding", "kneel": "kneels knelt kneeling", "slay": "slays slew slain slaying",
    "spit": "spits spat spitting", "swing": "swings swung swinging", "wring": "wrings wrung wringing",
    "crumble": "crumbles crumbled crumbling", "show": "shows showed shown showing",
    "bid": "bids bid bidding",
    "hurt": "hurts hurt hurting", "mean": "means meant meaning", "ring": "rings rang rung ringing",
    "teach": "teaches taught teaching", "upset": "upsets upset upsetting",
    "spring": "springs sprang sprung springing", "stink": "stinks stank stunk stinking",
    "creep": "creeps crept creeping", "deal": "deals dealt dealing", "sit": "sits sat sitting",
    "turn": "turns turned turning", "wear": "wears wore worn wearing", "rend": "rends rent rending",
}  # fmt: skip
# Verbs of one closed syllable (or stressed last syllable) that double their last consonant.
_DOUBLING = frozenset(
    """ban bar blab blur bog bug can chop clap clog cram crap dip drag drop drub drum fan fit flag flap
    flip flog flop gag gap grab gut hop hog hug jab jam jet kid knit lag lap log lop lug mob mop mug nab
    nag nip pan pat peg pep pin pit plan plod plot plug pop prod prop quit rap rig rob rub sap scam scan
    scar scrap scrub shed shred shrug sip skid skim skip slap slip slit slot slug smug snap snip snub
    sob span spar spot spur squat stab star stem step stir stop strap strip strut stub stun swap swat
    tag tap thin thud tip top trap trek trim trip trot tug wed wet whip whiz wrap zap zip commit compel
    control defer deter expel forbid forget impel incur infer occur omit outwit patrol permit prefer
    propel rebel recur regret repel submit transfer transmit handicap kidnap worship hobnob
    backpedal""".split()
)


def verb_forms(base: str) -> tuple[str, ...]:
    """The forms of a verb, the base first; of a phrasal verb the first word is inflected."""
    word, _, rest = base.partition(" ")
    tail = f" {rest}" if rest else ""
    prefix = ""
    if word not in _IRREGULAR:
        for front in ("over", "under", "out", "re", "mis", "un", "fore", "with"):
            if word.startswith(front) and word[len(front) :] in _IRREGULAR and len(word) > len(front) + 2:
                prefix, word = front, word[len(front) :]
                break
    forms = [word, *(_IRREGULAR[word].split() if word in _IRREGULAR else _regular(word))]
    return tuple(dict.fromkeys(f"{prefix}{form}{tail}" for form in forms))


def _regular(word: str) -> Iterator[str]:
    vowels = "aeiou"
    if word.endswith("y") and word[-2:-1] not in vowels:
        yield from (f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing")
        return
    yield f"{word}es" if word.endswith(("s", "x", "z", "ch", "sh")) else f"{word}s"
    if word.endswith("ie"):
        yield from (f"{word}d", f"{word[:-2]}ying")
    elif word.endswith("ee"):
        yield from (f"{word}d", f"{word}ing")
    elif word.endswith("e"):
        yield from (f"{word}d", f"{word[:-1]}ing")
    elif word in _DOUBLING:
        yield from (f"{word}{word[-1]}ed", f"{word}{word[-1]}ing")
    elif word.endswith("c"):
        yield from (f"{word}ked", f"{word}king")
    else:
        yield from (f"{word}ed", f"{word}ing")


def noun_forms(base: str) -> tuple[str, ...]:
    """Singular and plural; of a phrase the last word is inflected."""
    head, _, last = base.rpartition(" ")
    front = f"{head} " if head else ""
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        plural = f"{last[:-1]}ies"
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        plural = f"{last}es"
    elif last.endswith("man") and last not in ("human", "german", "talisman", "shaman"):
        plural = f"{last[:-3]}men"
    else:
        plural = f"{last}s"
    return (base, f"{front}{plural}")


def in_form_of(verb: str, base: str, found: str) -> str:
    """A verb in the form that `found` is of `base`: "criticise" for "slammed" is "criticised".

    Args:
        verb: in its base form, perhaps with words after it ("have problems"); one that stands in another form
            already ("said") stays.
        base: the other verb.
        found: what stands in a text.

    It stays as it is too where its past and its participle differ ("took", "taken"): which one is meant the
    verb alone does not tell.
    """
    theirs, low = verb_forms(base), found.lower()
    word = verb.partition(" ")[0]
    told = word in _INFLECTED or (word.endswith("ed") and not word.endswith("eed"))
    if low not in theirs[1:] or told or word in ("be", "not"):
        return verb
    mine = verb_forms(verb)
    doing = low.partition(" ")[0].endswith("ing")
    if low == theirs[1] and not doing:
        return mine[1]
    fitting = [form for form in mine[2:] if form.partition(" ")[0].endswith("ing") == doing]
    return fitting[0] if len(fitting) == 1 else verb


def past_or_participle(verb: str, *, done: bool) -> str:
    """The past of a verb in its base form, or its participle if something is `done`: "took", "taken"."""
    word = verb.partition(" ")[0]
    if word in _INFLECTED or word.endswith("ed"):
        return verb
    told = [f for f in verb_forms(verb)[2:] if not f.partition(" ")[0].endswith("ing")]
    if not told:
        return verb
    return told[-1] if done else told[0]


@cache
def irregular_pasts() -> frozenset[str]:
    """ "Went", "fell", "took": past forms that are no base form and do not end in "ed"."""
    return frozenset(
        past
        for base, forms in _IRREGULAR.items()
        if (past := forms.split()[1]) != base and not past.endswith("ed")
    ) - {"left", "found", "ground", "felt", "rent", "rose"}


def differs_when_done(base: str) -> bool:
    """Has a verb a past of its own? "Cut" has none: "was cut"."""
    return any(not form.partition(" ")[0].endswith("ing") for form in verb_forms(base)[2:])


_INFLECTED = frozenset(form for forms in _IRREGULAR.values() for form in forms.split()) - _IRREGULAR.keys()
