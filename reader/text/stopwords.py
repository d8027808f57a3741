"""Words that carry no subject matter, by language. Short lists of our own; other languages have none."""

from __future__ import annotations

_EN = """
a about above after again against all also am an and any are aren't as at be because been before being
below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down
during each either else ever every few for from further get gets got had hadn't has hasn't have haven't
having he he'd he'll he's her here here's hers herself him himself his how however i i'd i'll i'm i've if
in into is isn't it it's its itself just let let's may me might more most much must my myself no nor not
now of off on once one only or other others ought our ours ourselves out over own per rather s same shall
she she'd she'll she's should shouldn't since so some still such t than that that's the their theirs them
themselves then there there's these they they'd they'll they're they've this those though through thus to
too toward towards under until up upon us very via was wasn't we we'd we'll we're we've were weren't what
what's when where whether which while who who's whom whose why will with within without won't would
wouldn't yet you you'd you'll you're you've your yours yourself yourselves
"""
_DE = """
aber als am an auch auf aus bei bis da das dass dem den der des die dies diese dieser doch du durch ein eine
einem einen einer er es für hat hatte ich ihr ihre im in ist ja kann mit nach nicht noch nur ob oder sehr sein
seine sich sie sind so um und uns unter vom von vor war was wenn wer werden wie wir wird zu zum zur über
"""
_FR = """
a ai au aux avec c ce ces cette d dans de des du elle elles en est et eu il ils j je l la le les leur lui ma
mais me même mes moi mon n ne nos notre nous on ont ou où par pas pour qu que qui s sa sans se ses si son sont
sur ta te tu un une vos votre vous y à été être
"""
_ES = """
a al ante como con contra cual cuando de del desde donde e el ella ellas ellos en entre era es esa ese eso
esta este esto fue ha han hasta hay la las le les lo los me mi muy más ni no nos o para pero por porque que
quien se ser si sin sobre son su sus también te tiene un una uno y ya él
"""
_IT = """
a ai al alla alle anche c che chi ci come con cui d da dal dalla dei del della delle di dove e ed era gli ha
hanno i il in io l la le lo loro ma mi nei nel nella non o per perché più quando questa questo se si sono su
sua sue sul sulla suo tra un una uno è
"""
_PT = """
a ao aos as com como da das de do dos e ela ele em entre era essa esse esta este eu foi há isso já mais mas me
muito na nas no nos não o os ou para pela pelo por quando que quem se sem ser seu sua são também te um uma é
"""
_NL = """
aan al als bij dan dat de den der die dit door een en er had heb heeft het hij hun ik in is je kan maar me met
mijn naar niet nog nu of om ons ook op over te tot uit van voor was wat we wel werd wij ze zich zijn zo
"""
_LISTS = {
    "en": frozenset(_EN.split()),
    "de": frozenset(_DE.split()),
    "fr": frozenset(_FR.split()),
    "es": frozenset(_ES.split()),
    "it": frozenset(_IT.split()),
    "pt": frozenset(_PT.split()),
    "nl": frozenset(_NL.split()),
}


def stopwords(language: str) -> frozenset[str]:
    """The lower-case stop words of an ISO 639-1 language, or none at all."""
    return _LISTS.get(language, frozenset())
