"""A desktop that wants no animations and changes its mind once: for the system's Python, on a bus of its own.

Answers as the settings portal of desktops on Linux does (org.freedesktop.portal.Settings).
"""

from gi.repository import Gio, GLib

NAME, PATH, SETTINGS = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
ASKED = ("org.gnome.desktop.interface", "enable-animations")
INTERFACE = f"""<node><interface name="{SETTINGS}">
<method name="Read">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
</method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""


def on_call(bus, _sender, path, interface, _method, arguments, call):
    asked = arguments.unpack()
    if asked != ASKED:
        call.return_dbus_error("org.freedesktop.portal.Error.NotFound", "Requested setting not found")
        return
    off, on = (GLib.Variant("v", GLib.Variant("b", value)) for value in (False, True))
    call.return_value(GLib.Variant.new_tuple(off))
    changed = GLib.Variant.new_tuple(GLib.Variant("s", asked[0]), GLib.Variant("s", asked[1]), on)
    bus.emit_signal(None, path, interface, "SettingChanged", changed)


def on_bus(bus, _name):
    node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
    bus.register_object(PATH, node.interfaces[0], on_call, None, None)


Gio.bus_own_name(
    Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, on_bus, lambda *_: print("up", flush=True), None
)
GLib.MainLoop().run()
