"""Figures in Japanese, Chinese and Korean, which count by ten thousands: 約5万人, 1亿2000万元, 2억 5000만원,
三百多人.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

LANGUAGES = frozenset(("ja", "zh", "ko"))

_SCALES = {
    "千": 1e3, "万": 1e4, "萬": 1e4, "億": 1e8, "亿": 1e8, "兆": 1e12,
    "천": 1e3, "만": 1e4, "억": 1e8, "조": 1e12,
}  # fmt: skip
_MONEY = {
    "円": "jpy", "日元": "jpy", "ドル": "usd", "美元": "usd", "ユーロ": "eur", "欧元": "eur", "ポンド": "gbp",
    "英镑": "gbp", "元": "cny", "人民元": "cny", "ウォン": "krw", "원": "krw", "달러": "usd", "유로": "eur",
    "엔": "jpy", "위안": "cny",
}  # fmt: skip
_BEFORE = {
    "約": "about", "およそ": "about", "ほぼ": "about", "约": "about", "大约": "about", "近": "about",
    "少なくとも": "least", "至少": "least", "超过": "least", "最大": "most", "最多": "most",
    "약 ": "about", "거의 ": "about", "최소 ": "least", "적어도 ": "least", "최대 ": "most",
}  # fmt: skip
_AFTER = {
    "以上": "least", "超": "least", "余り": "about", "あまり": "about", "以下": "most", "未満": "most",
    "多": "least",    " 이상": "least", " 이하": "most", " 미만": "most",
}  # fmt: skip
_SOME = {"多": "least", "余": "least", "餘": "least", "여": "least"}  # between the number and what is counted
PERSON = "人"
"""The unit of a number of people, whatever the counter."""
_PERSON = "人名명"
_THING = re.compile(r"(?:子ども|[\u4e00-\u9fff\u30a0-\u30ff]{2,})$")
_COUNTERS = f"{_PERSON}件台機隻棟軒社校か国個便両头頭辆건척채곳"
_DIGITS = r"[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+(?:[.．][0-9０-９]+)?"
_MONEY_WORD = "|".join(sorted(_MONEY, key=len, reverse=True))
_SCALE = "".join(_SCALES)
_NUMERALS = "〇零一二两兩三四五六七八九"
_VALUES = dict(zip(_NUMERALS, (0, 0, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_TENS = {"十": 10, "百": 100, "千": 1000}
_SPELLED = rf"[{_NUMERALS}十百千]+"
_FIGURE = re.compile(
    rf"(?P<bound>{'|'.join(_BEFORE)})?(?<![A-Za-z0-9０-９.-])(?<![0-9０-９][,，])"
    rf"(?:(?P<number>(?:(?:{_DIGITS})[{_SCALE}]{{1,2}}\s?)*(?:{_DIGITS})[{_SCALE}]{{0,2}})"
    rf"(?![0-9０-９年月日時时分秒号號階歳世期位回目点岁級级:/A-Za-z년월일시분초호층세살위회번차개-])"
    rf"|(?<![第几数數何十百千{_NUMERALS}])(?P<spelled>{_SPELLED}(?:[万亿億]{_SPELLED}?)*)(?=[多余]?(?:[{_PERSON}]|{_MONEY_WORD})))"
    rf"(?P<some>{'|'.join(_SOME)})?\s?"
    rf"(?P<unit>%|％|パーセント|퍼센트|{_MONEY_WORD}|キロ(?!グラム)|[{_COUNTERS}])?"
    rf"(?P<after>{'|'.join(_AFTER)})?"
)
_PART = re.compile(rf"({_DIGITS})([{_SCALE}]{{0,2}})")


def find(text: str) -> Iterator[tuple[int, int, int, str, float, str, str]]:
    """The fields of each figure, as in `figures.Figure`. People are counted in 人, whatever the counter."""
    for match in _FIGURE.finditer(text):
        value = _spelled(match["spelled"]) if match["spelled"] else _written(match["number"])
        unit = match["unit"] or ""
        if match["spelled"] and value <= 2 and unit in _PERSON:
            continue
        unit = (
            "%"
            if unit in ("%", "％", "パーセント", "퍼센트")
            else "km"
            if unit == "キロ"
            else PERSON
            if unit and unit in _PERSON
            else _MONEY.get(unit, unit)
        )
        bound = (
            _BEFORE.get(match["bound"] or "")
            or _AFTER.get(match["after"] or "")
            or _SOME.get(match["some"] or "")
            or ""
        )
        start = match.start()
        end = start + len(match.group().rstrip())
        number = match.start("spelled" if match["spelled"] else "number")
        yield start, number, end, text[start:end], value, unit, bound


def thing_before(text: str, start: int) -> str:
    """What Japanese names right before a number of people, "" if nothing: 子ども in 子ども2人."""
    found = _THING.search(text, max(0, start - 8), start)
    return found.group() if found else ""


def _written(number: str) -> float:
    value = 0.0
    for digits, scales in _PART.findall(number):
        part = float(digits.replace(",", "").replace("，", "").replace("．", "."))
        for scale in scales:
            part *= _SCALES[scale]
        value += part
    return value


def _spelled(numerals: str) -> float:
    """千九百 is 1900, 三万五千 is 35,000."""
    total = section = 0.0
    digit = 0.0
    for letter in numerals:
        if letter in _VALUES:
            digit = _VALUES[letter]
        elif letter in _TENS:
            section += (digit or 1.0) * _TENS[letter]
            digit = 0.0
        else:
            total = (total + section + digit) * _SCALES[letter]
            section = digit = 0.0
    return total + section + digit
