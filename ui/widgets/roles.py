"""Small makers of widgets that say what they are to the style sheet and to a screen reader."""

from __future__ import annotations

from html import escape
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import measures
from ui.widgets.icons import ALONE, BESIDE_WORDS, icon

D = TypeVar("D", bound=QDialog)
BY_TAB = Qt.FocusPolicy.TabFocus
"""A click on a button leaves the keys where they are: Space goes on reading, and does not press it again."""
_CLEARS = "_q_qlineeditclearaction"  # Qt's own name for it


def set_role(widget: QWidget, role: str, *, tone: str = "") -> None:
    """Set the style sheet's `role` (and `tone`), and have the style look again."""
    widget.setProperty("role", role)
    widget.setProperty("tone", tone)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def label(text: str, role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label of a role of the type scale."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


class WordedButton(QPushButton):
    """A button whose icon keeps off its words, whichever it has at the time."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setIconSize(BESIDE_WORDS if text else ALONE)


def button(
    text: str, kind: str = "plain", *, icon_name: str = "", tip: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A push button of a kind: primary, plain, quiet or link."""
    made = WordedButton(parent)
    made.setText(text)
    made.setFocusPolicy(BY_TAB)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon_name:
        made.setIcon(icon(icon_name, "on_accent" if kind == "primary" else "ink"))
    if tip:
        made.setToolTip(tip)
    return made


def answers(*buttons: QPushButton) -> QHBoxLayout:
    """The row that ends a dialog: its buttons at the far edge, what it is for at the last place."""
    row = QHBoxLayout()
    row.setSpacing(measures.S)
    row.addStretch(1)
    for each in buttons:
        row.addWidget(each)
    return row


def filter_field(words: str, parent: QWidget) -> QLineEdit:
    """A field that narrows down what is listed; its words say what is looked for."""
    made = QLineEdit(parent)
    made.setPlaceholderText(words)
    made.setAccessibleName(words)
    made.setClearButtonEnabled(True)
    made.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
    name_field_buttons(made)
    return made


def choice_list(name: str, parent: QWidget) -> QListWidget:
    """A list to choose from, whose rows may be several lines high; `name` is for a screen reader."""
    made = QListWidget(parent)
    made.setAccessibleName(name)
    made.setSpacing(1)
    made.setResizeMode(QListWidget.ResizeMode.Adjust)
    made.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def dialog_column(dialog: QDialog, spacing: int = measures.S) -> QVBoxLayout:
    """What stands in a dialog, from the top to its `answers`, within the margins that all dialogs have."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(measures.XL, measures.L, measures.XL, measures.L)
    column.setSpacing(spacing)
    return column


def opened(dialog: D) -> D:
    """Show a dialog beside the event loop, never waited for; it is deleted when it is closed."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def name_field_buttons(field: QWidget) -> None:
    """Name the buttons that Qt puts into a field: the one that empties it, and pictures, which say what the
    field is for. To be called when they are all there, and the field has its name."""
    for inner in field.findChildren(QToolButton):
        action = inner.defaultAction()
        name = action.toolTip() if action is not None else ""
        if action is not None and action.objectName() == _CLEARS:
            name = QCoreApplication.translate("Field", "Empty this field")
        said = field.accessibleName() or (field.placeholderText() if isinstance(field, QLineEdit) else "")
        inner.setAccessibleName(name or said)


def plain_tip(text: str) -> str:
    """A tip that shows a text as it is: Qt takes what looks like mark-up for mark-up."""
    return f"<qt>{escape(text)}</qt>" if "<" in text else text


def wrapped_tip(text: str) -> str:
    """The same in lines of a comfortable length: Qt breaks only mark-up."""
    lines = escape(text).replace("\n", "<br>")
    return f"<qt>{lines}</qt>" if text else ""


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline across."""
    made = QFrame(parent)
    made.setProperty("role", "rule")
    return made
