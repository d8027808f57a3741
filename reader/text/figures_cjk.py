"""Figures in Japanese and Chinese, which write no spaces and count by ten thousands: 約5万人, 1億2000万円."""

from __future__ import annotations

import re
from collections.abc import Iterator

LANGUAGES = frozenset(("ja", "zh"))

_SCALES = {"千": 1e3, "万": 1e4, "萬": 1e4, "億": 1e8, "亿": 1e8, "兆": 1e12}
_MONEY = {
    "円": "jpy", "日元": "jpy", "ドル": "usd", "美元": "usd", "ユーロ": "eur", "欧元": "eur", "ポンド": "gbp",
    "英镑": "gbp", "元": "cny", "人民元": "cny", "ウォン": "krw",
}  # fmt: skip
_BEFORE = {
    "約": "about", "およそ": "about", "ほぼ": "about", "约": "about", "大约": "about", "近": "about",
    "少なくとも": "least", "至少": "least", "超过": "least", "最大": "most", "最多": "most",
}  # fmt: skip
_AFTER = {
    "以上": "least",
    "超": "least",
    "余り": "about",
    "あまり": "about",
    "以下": "most",
    "未満": "most",
    "多": "least",
}
_COUNTERS = "人名件台機隻棟軒社校か国個便両头头辆"
_DIGITS = r"[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+(?:[.．][0-9０-９]+)?"
_MONEY_WORD = "|".join(sorted(_MONEY, key=len, reverse=True))
_FIGURE = re.compile(
    rf"(?P<bound>{'|'.join(_BEFORE)})?(?<![A-Za-z0-9０-９.,，-])"
    rf"(?P<number>(?:(?:{_DIGITS})[千万萬億亿兆]{{0,2}})+)"
    rf"(?![0-9０-９年月日時时分秒号號階歳世期位回目点:/A-Za-z-])"
    rf"(?P<unit>%|％|パーセント|{_MONEY_WORD}|キロ(?!グラム)|[{_COUNTERS}])?"
    rf"(?P<after>{'|'.join(_AFTER)})?"
)
_PART = re.compile(rf"({_DIGITS})([千万萬億亿兆]{{0,2}})")


def find(text: str) -> Iterator[tuple[int, int, int, str, float, str, str]]:
    """The fields of each figure, as in `figures.Figure`."""
    for match in _FIGURE.finditer(text):
        value = 0.0
        for digits, scales in _PART.findall(match["number"]):
            part = float(digits.replace(",", "").replace("，", "").replace("．", "."))
            for scale in scales:
                part *= _SCALES[scale]
            value += part
        unit = match["unit"] or ""
        unit = (
            "%" if unit in ("%", "％", "パーセント") else "km" if unit == "キロ" else _MONEY.get(unit, unit)
        )
        bound = _BEFORE.get(match["bound"] or "") or _AFTER.get(match["after"] or "") or ""
        start, end = match.span()
        yield start, match.start("number"), end, text[start:end], value, unit, bound
