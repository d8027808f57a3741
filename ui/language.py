"""The language of the window: which one, its translations, its way of writing numbers, dates and lines."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import PySide6
from PySide6.QtCore import QLibraryInfo, QLocale, QProcess, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from reader import paths

SYSTEM = "system"
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Those with a translation, and what their speakers call them; the first is what the source is written in."""

_LOG = logging.getLogger(__name__)
_LRELEASE = str(Path(PySide6.__file__).with_name("lrelease"))
_SPOKEN, _WANTED = "spoken", "wanted"


def chosen(asked: str) -> str:
    """The code of the language to speak: what is asked, or the first of the system's that there is."""
    if asked in LANGUAGES:
        return asked
    spoken = [name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages()]
    return next((code for code in spoken if code in LANGUAGES), "en")


def locale_of(code: str) -> QLocale:
    """How numbers and dates are written: as the system has it if it speaks this language."""
    system = QLocale.system()
    return system if system.name().partition("_")[0] == code else QLocale(code)


def spoken(app: QApplication) -> str:
    """The code of the language that the application speaks; "" before the first `speak`."""
    return str(app.property(_SPOKEN) or "")


def wanted(app: QApplication) -> str:
    """What was asked of the last `speak`."""
    return str(app.property(_WANTED) or SYSTEM)


def speak(app: QApplication, asked: str) -> None:
    """Let the application speak a language ("system", or one of LANGUAGES). Widgets that exist keep their
    words."""
    code = chosen(asked)
    app.setProperty(_WANTED, asked)
    if spoken(app) == code:
        return
    app.setProperty(_SPOKEN, code)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    locale = locale_of(code)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}.qm")
    # The last that is installed is asked first.
    for words in (qt, _compiled(code)):
        translator = QTranslator(app)
        if translator.load(str(words)):
            app.installTranslator(translator)


def _compiled(code: str) -> Path:
    """The window's words in a language as Qt reads them, made from its .ts file if that is newer (75 ms). A
    frozen app has them ready, and no .ts file."""
    source = resources.path(f"i18n/variorum_{code}.ts")
    beside = source.with_suffix(".qm")
    if not source.exists():
        return beside
    made = beside if os.access(source.parent, os.W_OK) else paths.cache() / beside.name
    for each in (beside, made):
        if each.exists() and each.stat().st_mtime >= source.stat().st_mtime:
            return each
    part = made.with_name(f"{os.getpid()}.{made.name}")
    made.parent.mkdir(parents=True, exist_ok=True)
    if QProcess.execute(_LRELEASE, ["-silent", str(source), "-qm", str(part)]) == 0:
        part.replace(made)
    else:
        _LOG.error("%s could not be compiled: what it would say is said in English.", source)
    return made
