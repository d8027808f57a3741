"""Whether a desktop on Linux wants less movement: asked of its settings portal, over D-Bus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
"""Service, path and interface by which desktops on Linux tell their settings (XDG desktop portal)."""

STILL: dict[tuple[str, str], Callable[[object], bool]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: value == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: value is False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): lambda value: str(value) == "0",
}
"""Settings by namespace and key, and whether a value asks for less movement."""


class Portal(QObject):
    """Calls `take` when the desktop has answered, and when it changes its mind. Asking waits for nothing."""

    def __init__(self, take: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self._said: dict[tuple[str, str], bool] = {}
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        service, path, interface = PORTAL
        slot: Any = SLOT("_changed(QDBusMessage)")  # the stub wants bytes, the binding takes text only
        bus.connect(service, path, interface, "SettingChanged", self, slot)
        for namespace, key in STILL:
            call = QDBusMessage.createMethodCall(service, path, interface, "Read")
            call.setArguments([namespace, key])
            watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
            watcher.finished.connect(
                lambda done, namespace=namespace, key=key: self._answered(namespace, key, done)
            )

    def _answered(self, namespace: str, key: str, done: QDBusPendingCallWatcher) -> None:
        reply = done.reply()
        if reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            self._told(namespace, key, reply.arguments()[0])
        done.deleteLater()

    @Slot(QDBusMessage)
    def _changed(self, message: QDBusMessage) -> None:
        told = message.arguments()
        if len(told) == 3:
            self._told(str(told[0]), str(told[1]), told[2])

    def _told(self, namespace: str, key: str, value: object) -> None:
        wants = STILL.get((namespace, key))
        if wants is not None:
            while isinstance(value, QDBusVariant):
                value = value.variant()
            self._said[namespace, key] = wants(value)
            self._take(any(self._said.values()))
