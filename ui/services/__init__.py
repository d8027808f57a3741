"""What the window asks of the rest: the engine's client and the read-only library, behind one object."""

from reader.model.version import ArticleVersion
from ui.services.activity import Copy
from ui.services.articles import History
from ui.services.correcting import MadeCorrection, Member
from ui.services.found import FoundArticle
from ui.services.places import Failure, Place, PlaceKind
from ui.services.services import Services
from ui.services.uncovered import Uncovered

__all__ = [
    "ArticleVersion",
    "Copy",
    "Failure",
    "FoundArticle",
    "History",
    "MadeCorrection",
    "Member",
    "Place",
    "PlaceKind",
    "Services",
    "Uncovered",
]
