"""Brings resources/i18n up to date with what the window says.

    python packaging/i18n/update.py            new texts into the .ts files
    python packaging/i18n/update.py --check    changes nothing; exit code 1 if anything is missing or old

Then translate what it lists (Qt Linguist or any editor; `type="unfinished"` goes when a text is done) and
run it again.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from sentences import shapes
from strings import Said, declared, plainly, said_in

from reader.settings import LANGUAGE

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
_, SOURCE, *OTHERS = LANGUAGE.choices  # the first is "system"; of what the source is written in, plurals
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
PLACE = re.compile(r"\{\w*\}|%n|%\d")
TOLD = re.compile(r"(<translation>|<numerusform>)(.*?)(</translation>|</numerusform>)", re.DOTALL)
HIGH = re.compile(r"(?: |&#xa0;)([;?!%])(?=[\s.,)…]|&#x|$)")
COLON = re.compile(r" :(?=[\s.,)…]|$)")
SHARE = re.compile(r"(?<=[\d}]) %(?!\w)")
KEPT, NARROW = "&#xa0;", "&#x202f;"
"""Spaces that no line breaks at, as lupdate writes them: a whole one and a narrow one."""
KEY = re.compile(r"&(\w)")


def update(folder: Path) -> None:
    """Merge the texts into the .ts files in a folder.

    Raises:
        subprocess.CalledProcessError: lupdate failed.
    """
    core = shapes(ROOT)
    (folder / "shapes.txt").write_text("\n".join(core) + "\n", "utf-8")
    said = [*said_in(ROOT), *declared(), *(Said("Core", shape, "", False, "reader") for shape in core)]
    with tempfile.TemporaryDirectory() as place:
        every, plural = Path(place) / "every.py", Path(place) / "plural.py"
        every.write_text(plainly(said), "utf-8")
        plural.write_text(plainly(each for each in said if each.plural), "utf-8")
        for language in (*OTHERS, SOURCE):
            ts = folder / f"variorum_{language}.ts"
            source = plural if language == SOURCE else every
            known = _known(ts)
            _lupdate(source, ts, language)
            if _carry(known, ts):
                _lupdate(source, ts, language)
    for language in OTHERS:
        _space(folder / f"variorum_{language}.ts")


def _lupdate(source: Path, ts: Path, language: str) -> None:
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    command = [str(LUPDATE), str(source), "-ts", str(ts), "-target-language", language, *options]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        done.check_returncode()


def _known(ts: Path) -> dict[str, ET.Element]:
    """Finished translations by their text, wherever it stands."""
    if not ts.exists():
        return {}
    return {
        message.findtext("source") or "": told
        for message in ET.parse(ts).getroot().iter("message")
        if (told := message.find("translation")) is not None and told.get("type") != "unfinished"
    }


def _carry(known: dict[str, ET.Element], ts: Path) -> bool:
    """A text that moved to another class keeps its translation. True if there was one."""
    tree = ET.parse(ts)
    carried = False
    for message in tree.getroot().iter("message"):
        told = message.find("translation")
        source = message.findtext("source") or ""
        if told is not None and told.get("type") == "unfinished" and source in known:
            message.remove(told)
            message.append(known[source])
            carried = True
    if carried:
        tree.write(ts, encoding="utf-8", xml_declaration=True)
    return carried


def _space(ts: Path) -> None:
    """No line breaks before a sign of percent, nor in French before a colon and its like and inside quotation
    marks."""
    french = ts.stem.endswith("_fr")

    def spaced(found: re.Match[str]) -> str:
        inside = SHARE.sub(f"{KEPT}%", found[2])
        if french:
            inside = inside.replace("« ", f"«{KEPT}").replace(" »", f"{KEPT}»")
            inside = HIGH.sub(f"{NARROW}\\1", COLON.sub(f"{KEPT}:", inside))
        return found[1] + inside + found[3]

    text = ts.read_text("utf-8")
    new = TOLD.sub(spaced, text)
    if new != text:
        ts.write_text(new, "utf-8")


def faults(ts: Path) -> Iterator[str]:
    """What is wrong with a language: texts without translation, and places that do not match."""
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            told = message.find("translation")
            forms = (
                [] if told is None else [f.text or "" for f in told.iter("numerusform")] or [told.text or ""]
            )
            about = f"{ts.stem} {context.findtext('name')}: {source!r}"
            if told is None or told.get("type") == "unfinished" or not all(forms):
                yield f"{about} is not translated"
            elif any(not _fits(source, form) for form in forms):
                yield f"{about} has other places in {forms}"


def _fits(source: str, form: str) -> bool:
    """Whether a translation has the source's places; a form for exactly one may leave the number out."""
    wanted, found = sorted(PLACE.findall(source)), sorted(PLACE.findall(form))
    bare = [place for place in wanted if place != "%n"]
    return found in (wanted, bare) and bool(KEY.search(source)) == bool(KEY.search(form))


def main() -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing; fail if anything is missing")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) if check else FOLDER
        if check:
            shutil.copytree(FOLDER, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.qm"))
        update(folder)
        files = sorted(folder.glob("variorum_*.ts"))
        found = [fault for ts in files for fault in faults(ts)]
        if check:
            found += [
                f"{path.name} is not current: run packaging/i18n/update.py"
                for path in sorted(folder.iterdir())
                if path.read_bytes() != (FOLDER / path.name).read_bytes()
            ]
    print("\n".join(found) or "Every text is translated.")
    return int(bool(found))


if __name__ == "__main__":
    raise SystemExit(main())
