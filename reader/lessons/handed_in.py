"""What a class hands in: files of marks, folders of them, and the archives that learning platforms give."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path, PurePosixPath

from reader.errors import FileMissing, NoMarks, ReaderError
from reader.lessons.consistency import fitting
from reader.lessons.files import read_marks
from reader.model.lesson import Lesson, Marks

_ENDINGS = (".json", ".json.txt")  # the second is what mail programs make of it
MOST_FILES = 1000
"""More than any class hands in; what comes after is told and left."""
COPIED = "Copied text"
"""What stands for a file's name where there was none."""
_MOST_BYTES = 4 * 1024 * 1024
"""Of one student's marks: 5,000 of them with their reasons."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that could not be taken, and why."""

    file: str
    sentence: str
    hint: str


@dataclass(frozen=True, slots=True)
class HandedIn:
    """`marks` are one for each student. `again` names students of whom there were several: the one that was
    saved last counts."""

    marks: tuple[Marks, ...]
    problems: tuple[Problem, ...] = ()
    again: tuple[str, ...] = ()


def gather(paths: Iterable[Path], lesson: Lesson | None = None, copied: str = "") -> HandedIn:
    """Read everything that was handed in; what cannot be read is told and stops nothing else.

    Args:
        paths: files of marks, archives (.zip), and folders, with the folders in them.
        lesson: the marks must be of it; without one, students are told apart lesson by lesson.
        copied: the text of a file of marks, as a student sent it.
    """
    best: dict[tuple[str, str], Marks] = {}
    problems: list[Problem] = []
    again: dict[str, None] = {}
    pasted = [(COPIED, copied.encode("utf-8", "replace")[:_MOST_BYTES])] if copied else []
    for file, got in chain(pasted, _read(paths)):
        try:
            if isinstance(got, ReaderError):
                raise got
            marks = read_marks(got, _student_of(file))
            if lesson is not None:
                marks = fitting(lesson, marks)
        except ReaderError as error:
            problems.append(Problem(file, str(error), error.hint))
            continue
        key = (marks.lesson, marks.student.casefold())
        if key in best:
            again[marks.student] = None
        if key not in best or marks.saved >= best[key].saved:
            best[key] = marks
    ordered = sorted(best.values(), key=lambda marks: (marks.student.casefold(), marks.lesson))
    return HandedIn(tuple(ordered), tuple(problems), tuple(again))


def _read(paths: Iterable[Path]) -> Iterator[tuple[str, bytes | ReaderError]]:
    """Every file with its bytes, or with why it has none."""
    found = (each for path in paths for each in _inside(path))
    yield from islice(found, MOST_FILES)
    for name, _ in found:
        yield name, NoMarks(f"These are more than {MOST_FILES} files; the rest was left.")
        return


def _inside(path: Path) -> Iterator[tuple[str, bytes | ReaderError]]:
    try:
        if path.is_dir():
            every = path.rglob("*.*")
            wanted = (each for each in every if _wanted(each.relative_to(path).parts))
            found = sorted(islice(wanted, MOST_FILES + 1))
            if not found:
                yield path.name, NoMarks(f"There is no file of marks in {path.name}.")
            for each in found:
                if each.is_file():
                    yield from _inside(each)
        elif path.suffix.lower() == ".zip":
            yield from _archived(path)
        elif path.stat().st_size > _MOST_BYTES:
            yield path.name, NoMarks()
        else:
            yield path.name, path.read_bytes()
    except FileNotFoundError:
        yield path.name, FileMissing(path)
    except OSError as error:
        yield path.name, FileMissing(path, reason=error.strerror or "it cannot be read")


def _archived(path: Path) -> Iterator[tuple[str, bytes | ReaderError]]:
    """The files of marks in an archive. None is written anywhere, none unpacked beyond its limit."""
    try:
        with zipfile.ZipFile(path) as archive:
            found = [each for each in archive.infolist() if _wanted(PurePosixPath(each.filename).parts)]
            if not found:
                yield path.name, NoMarks(f"There is no file of marks in {path.name}.")
            for each in found:
                name = PurePosixPath(each.filename).name
                try:
                    with archive.open(each) as file:
                        data = file.read(_MOST_BYTES + 1)
                    yield name, NoMarks() if len(data) > _MOST_BYTES else data
                except (RuntimeError, NotImplementedError, zlib.error, EOFError, zipfile.BadZipFile):
                    yield name, NoMarks(f"{name} cannot be unpacked.")
    except (zipfile.BadZipFile, ValueError):
        yield path.name, NoMarks(f"{path.name} is no archive that can be read.")


def _wanted(parts: Sequence[str]) -> bool:
    """A file of marks that no system put there for itself ("__MACOSX", "._mia.marks.json")."""
    hidden = any(part == "__MACOSX" or (part[:1] == "." and part.strip(".")) for part in parts)
    return bool(parts) and parts[-1].lower().endswith(_ENDINGS) and not hidden


def _student_of(file: str) -> str:
    """The student, if the file says nobody: its name without endings."""
    return re.sub(r"(?:\.marks)?(?: ?\(\d+\))?\.json(?:\.txt)?$", "", file, flags=re.IGNORECASE) or file
