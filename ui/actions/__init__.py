"""Every command of the window, once: menus, keys, palette and buttons are made from it."""

from ui.actions.actions import Actions
from ui.actions.table import Spec

__all__ = ["Actions", "Spec"]
