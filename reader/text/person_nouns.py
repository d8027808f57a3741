"""What one calls a person: "engineer", "senator", "teacher"."""

from __future__ import annotations

import re

LISTED = frozenset(
    """president senator governor mayor judge justice minister premier chancellor candidate nominee lawmaker
    mogul actor actress star professor attorney pope prince king queen chief boss head chair guard nurse
    cook pilot captain guru dad mother father mom brother sister son daughter wife husband widow champion
    coach cyclist executive politician surgeon magnate tycoon billionaire millionaire teen teenager student
    resident accountant defendant claimant plaintiff witness consultant assistant lieutenant sergeant agent
    superintendent commandant general colonel admiral marshal cop detective deputy secretary diplomat
    ambassador monk bishop archbishop rabbi imam cleric friend rival ally aide counsel model chef bride groom
    host author hero architect veteran suspect trainee employee patient tenant client victim survivor
    heiress ceo cfo mp""".split()
)
_HEAD_END = re.compile(r"[a-z]{2,}(?:man|woman|person|eer|er|or|ist|ian|yst)$")
_NO_HEADS = frozenset(
    """paper newspaper letter order center number matter power water river tower other former another however
    never ever after under over later earlier order register newsletter computer chapter quarter offer
    corner cover border manner summer winter weather whether september october november december error
    mirror terror horror minor major color motor sector factor labor favor honor tenor humor anchor order
    older younger larger smaller greater lower higher upper better worse bigger poster banner folder
    twitter server router scanner printer filter meter liter litre centre theater theatre disaster danger
    anger hunger answer transfer tender chamber member supporter list assist exist consist insist persist
    resist twist human german merger cancer trailer boiler booster sensor reactor tractor elevator monitor
    tumor shelter shutter ladder bunker freezer container carrier charter rumor behavior interior exterior
    harbor vapor odor armor parlor flavor fervor vigor rigor endeavor demeanor dinner supper counter shoulder
    finger fever liver rubber timber lumber cluster gutter litter clutter copper pepper hammer layer laser
    woman""".split()
) - {"woman"}


def person_noun(noun: str) -> bool:
    """Is a lower-case noun what one calls a person ("engineer", "senator")?"""
    return noun in LISTED or (noun not in _NO_HEADS and _HEAD_END.search(noun) is not None)
