"""Every command of the window, once: menus, keys, palette and buttons are made from it."""

from ui.actions.actions import Actions
from ui.actions.spec import VIEWS, Spec

__all__ = ["VIEWS", "Actions", "Spec"]
