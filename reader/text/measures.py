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
            "tonne": "tonnes? tonnen",
            "ton": "tons",
            "hectare": "hectares? hektar",
            "acre": "acres?",
            "km/h": r"km/h kph kilomet(?:er|re)s?\s(?:per|an)\shour kilometern?\spro\sstunde",
            "mph": r"mph miles?\s(?:per|an)\shour",
            "times": "x",
            **{same: same for same in ("°c", "°f", "kw", "mw", "gw")},
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
            "mass": {"kg": 1.0, "pound": 0.4536, "tonne": 1000.0, "ton": 907.2},
            "area": {"hectare": 1.0, "acre": 0.4047},
            "speed": {"km/h": 1.0, "mph": 1.609344},
            "power": {"kw": 1.0, "mw": 1000.0, "gw": 1e6},
        }.items()
        for unit, factor in units.items()
    }
)
CURRENCIES = frozenset(
    "usd eur gbp jpy inr rub krw cny chf mxn crown brl pln uah try ils egp sar toman irr ron huf idr".split()
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
