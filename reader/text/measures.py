"""Units of measure: how they are written, and the same amount in another unit ("200 feet" = "60 metres")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

# Each form is a pattern in lower case.
FORMS: Mapping[str, str] = MappingProxyType(
    {
        form: unit
        for unit, forms in {
            "km": "km kilometers? kilometres? kilomètres? kilómetros? kilometern?",
            "nautical mile": r"nautical\smiles?",
            "mile": "miles?",
            "metre": "metres? meters? metern? mètres? metros?",
            "yard": "yards?",
            "foot": "feet ft",
            "inch": "inch(?:es)?",
            "cm": "cm centimetres? centimeters?",
            "mm": "mm millimetres? millimeters?",
            "kg": "kg kilograms? kilos?",
            "pound": "lbs?",
            "tonne": r"tonnes? tonnen metric\stons?",
            "ton": "tons",
            "hectare": "hectares? hektar",
            "acre": "acres?",
            "km/h": r"km/h kph kilomet(?:er|re)s?\s(?:per|an)\shour kilometern?\spro\sstunde",
            "mph": r"mph miles?\s(?:per|an)\shour",
            "km2": r"square\skilomet(?:er|re)s? sq\.?\skm km²",
            "mile2": r"square\smiles? sq\.?\smi",
            "metre2": r"square\smet(?:er|re)s? m²",
            "foot2": r"square\sf(?:ee|oo)t sq\.?\sft",
            "ounce": "ounces? oz",
            "mpg": r"mpg miles\s(?:per|a|to\sthe)\sgallon",
            "times": "x",
            "°c": r"°c degrees?\scelsius celsius degrees?\scentigrade",
            "°f": r"°f degrees?\sfahrenheit fahrenheit",
            **{same: same for same in ("kw", "mw", "gw")},
        }.items()
        for form in forms.split()
    }
)
# What a unit measures, and how many of the first unit of its kind it is.
_KINDS: Mapping[str, tuple[str, float]] = MappingProxyType(
    {
        unit: (kind, factor)
        for kind, units in {
            "length": {
                "metre": 1.0,
                "km": 1000.0,
                "mile": 1609.344,
                "nautical mile": 1852.0,
                "yard": 0.9144,
                "foot": 0.3048,
                "inch": 0.0254,
                "cm": 0.01,
                "mm": 0.001,
            },
            "mass": {"kg": 1.0, "pound": 0.4536, "ounce": 0.02835, "tonne": 1000.0, "ton": 907.2},
            "area": {
                "hectare": 1.0,
                "acre": 0.4047,
                "km2": 100.0,
                "mile2": 259.0,
                "metre2": 0.0001,
                "foot2": 9.29e-6,
            },
            "speed": {"km/h": 1.0, "mph": 1.609344},
            "power": {"kw": 1.0, "mw": 1000.0, "gw": 1e6},
        }.items()
        for unit, factor in units.items()
    }
)
CURRENCIES = frozenset(
    "usd eur gbp jpy inr rub krw cny chf mxn crown brl pln uah try ils egp sar toman irr ron huf idr "
    "aud cad hkd nzd sgd twd thb ngn myr".split()
)
# "fell 60m", "60m below the ridge": metres. Else a bare m is a million ("12m viewers").
_METRES_BEFORE = re.compile(
    r"\b(?:f[ae]ll|falling|fallen|plung\w+|dropp?\w*|slid\w*|tumbl\w+|height|depth|altitude|distance|radius|within|"
    r"every)\W+(?:\w+\W+){0,2}$"
)
_METRES_AFTER = re.compile(
    r"[\s-](?:tall|high|deep|wide|long|away|above|below|under|underwater|up|down|off|from|out|into|across|along|apart|"
    r"north|south|east|west|sprint|race|final|freestyle|backstroke|butterfly|hurdles|relay)\b"
)
# "weighed 12 pounds", "1 pound, 3 ounces", "50 pounds of cod": no sterling
_WEIGHT_BEFORE = re.compile(
    r"\b(?:weigh\w*|lost|lose|losing|gain\w*|shed|lift\w*|heavier|lighter)\W+(?:\w+\W+){0,3}$", re.IGNORECASE
)
_WEIGHT_AFTER = re.compile(
    r",?\s(?:and\s)?\d+\s(?:ounces?|oz)\b|\s(?:in\sweight|heavier|lighter|overweight|per\ssquare)\b"
    r"|\sof\s(?!(?:\w+\s)?(?:money|funding|funds|cash|aid|debts?|damage|damages|taxpayers?|taxpayers['’]|public|invest\w+|"
    r"savings|spending|tax|taxes|losses|profits?|his|her|their|its|our|the)\b)[a-z]"
)


def is_money(unit: str) -> bool:
    """True if a unit is a currency."""
    return unit in CURRENCIES


def kind_of(unit: str) -> str:
    """What a unit measures: "length", "money", …; of a unit that has no other, the unit itself."""
    return "money" if is_money(unit) else _KINDS.get(unit, (unit, 1.0))[0]


def based(value: float, unit: str) -> tuple[str, float]:
    """A value in the first unit of its kind, with that kind: (60.96, "length") for 200 feet. Currencies stay
    what they are: their rates change.
    """
    if unit in ("°c", "°f"):
        return "temperature", value if unit == "°c" else (value - 32) / 1.8
    kind, factor = _KINDS.get(unit, (unit, 1.0))
    return kind, value * factor


def is_metres(before: str, after: str) -> bool:
    """Whether a number with an "m" right behind it counts metres; both sides in lower case."""
    return _METRES_BEFORE.search(before) is not None or _METRES_AFTER.match(after) is not None


def is_weight(text: str, number: int, end: int) -> bool:
    """Whether "pounds" behind a number weigh something."""
    before = text[max(0, number - 40) : number]
    return _WEIGHT_BEFORE.search(before) is not None or _WEIGHT_AFTER.match(text, end) is not None
