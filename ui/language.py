"""The language of the window: which one, its translations, its way of writing numbers, dates and lines."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import resources

SYSTEM = "system"
LANGUAGES = ("en", "de", "fr", "es")
"""Those with a translation; the first is what the source is written in."""

_QT = "qtbase"
_OWN = "variorum"
_SPOKEN, _WANTED = "spoken", "wanted"


def chosen(asked: str) -> str:
    """The code of the language to speak: what is asked, or the first of the system's that there is."""
    if asked in LANGUAGES:
        return asked
    spoken = [name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages()]
    return next((code for code in spoken if code in LANGUAGES), LANGUAGES[0])


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
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # The last that is installed is asked first.
    for name, folder in ((_QT, qt), (_OWN, str(resources.path("i18n")))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{code}", folder):
            app.installTranslator(translator)
