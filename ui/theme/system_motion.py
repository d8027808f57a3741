"""What the system says about movement. Nothing is known where it does not answer: then things may move."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject

_SPI_GETCLIENTAREAANIMATION = 0x1042


def watch(take: Callable[[bool], None], parent: QObject) -> None:
    """Call `take` with whether the system wants less movement, as soon as it is known and when it changes. On
    Windows and macOS the answer is that of the start of the program. `parent` owns what listens.
    """
    # A wish about looks: whatever goes wrong in asking for it must not keep the window from opening.
    with suppress(OSError, AttributeError, ImportError, TypeError, ValueError):
        if sys.platform == "win32":
            take(_windows())
        elif sys.platform == "darwin":
            take(_macos())
        else:
            from ui.theme.portal import Portal

            Portal(take, parent)


def _windows() -> bool:
    """ "Show animations in Windows" is off."""
    shown = ctypes.c_int(1)
    user32 = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]
    asked = user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0)
    return bool(asked) and not shown.value


def _macos() -> bool:
    """ "Reduce motion" is on. NSWorkspace is there because Qt has loaded AppKit."""
    objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
    prototype = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    asks = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
    workspace = prototype(("objc_msgSend", objc))(
        objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace")
    )
    wanted = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(workspace) and bool(asks(("objc_msgSend", objc))(workspace, wanted))
