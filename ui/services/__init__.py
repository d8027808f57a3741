"""What the window asks of the rest: the engine's client and the read-only library, behind one object."""

from ui.services.places import Counts, Failure, Place, PlaceKind, StoryOrder
from ui.services.services import Services

__all__ = ["Counts", "Failure", "Place", "PlaceKind", "Services", "StoryOrder"]
