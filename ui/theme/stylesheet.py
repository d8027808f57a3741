"""The style sheet of the whole window, built from the palette and the type scale.

Widgets say what they are with dynamic properties, never with colours of their own:
`kind` on buttons (primary, plain, quiet, tool, ...), `role` on labels and frames (display, wall, heading,
section, muted, caption, card, panel, bar, notice).
"""

from __future__ import annotations

from string import Template

import resources
from ui.theme import measures
from ui.theme.palette import Palette
from ui.theme.type_scale import TypeScale

_SHEET = Template("""
QWidget { color: $ink; }
QMainWindow, QDialog { background: $paper; }
QToolTip { background: $card; color: $ink; border: 1px solid $outline; padding: 4px 8px; }

QLabel { background: transparent; }
QLabel[role="display"] { font-family: "$serif"; font-size: ${display}px; font-weight: 600; }
QLabel[role="wall"] { font-size: ${wall}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="section"] { font-size: ${caption}px; font-weight: 600; color: $muted; letter-spacing: 1px; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="corner"] {
  font-size: ${small}px; font-weight: 600; background: $panel;
  border: none; border-right: 1px solid $line; border-bottom: 1px solid $line;
}
QLabel[role="corner"][mirrored="true"] { border-right: none; border-left: 1px solid $line; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}px; }
QLabel[role="caption"] { color: $muted; font-size: ${caption}px; }
QLabel[links="reached"]:focus { background: $accent_soft; border-radius: ${radius}px; }
QLabel[role="error"], QLabel[tone="red"] { color: $red; }
QLabel[tone="amber"] { color: $amber; }
QLabel[tone="green"] { color: $green; }

QFrame[role="panel"], QWidget[role="panel"] { background: $panel; }
QFrame[role="paper"], QWidget[role="paper"] { background: $paper; }
QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[role="bar"] { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame[role="strip"] { background: $paper; border: none; border-bottom: 1px solid $line; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="notice"] { background: $accent_soft; border: none; border-left: 3px solid $accent_line; }
QFrame[role="notice"][mirrored="true"] { border-left: none; border-right: 3px solid $accent_line; }
QFrame[role="notice"][tone="warn"] { background: $amber_soft; border-color: $amber_line; }
QFrame[role="notice"][tone="bad"] { background: $red_soft; border-color: $red_line; }
QFrame[role="notice"][tone="good"] { background: $green_soft; border-color: $green_line; }

QPushButton, QToolButton {
  background: $card; border: 1px solid $outline; border-radius: ${radius}px;
  padding: 0 12px; min-height: ${inner}px; color: $ink;
}
QToolButton { padding: 0 8px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $track; }
QPushButton:focus, QToolButton:focus {
  border: 2px solid $accent_line; padding: 0 11px; min-height: ${inner2}px;
}
QToolButton:focus { padding: 0 7px; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: $panel; border-style: $idle; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"], QToolButton[kind="primary"] {
  background: $accent_fill; border-color: $accent_fill; color: $on_accent;
}
QPushButton[kind="primary"]:hover { border-color: $ink; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $track; border-color: $track; color: $muted; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
  background: transparent; border-color: transparent; color: $muted; padding: 0 8px;
}
QToolButton[kind="quiet"] { padding: 0 4px; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; color: $ink; }
QPushButton[kind="quiet"]:focus { border-color: $accent_line; padding: 0 7px; }
QToolButton[kind="quiet"]:focus { border-color: $accent_line; padding: 0 3px; }
QPushButton[kind="tool"] { background: transparent; border-color: transparent; padding: 0 8px; }
QPushButton[kind="tool"]:hover { background: $hover; }
QPushButton[kind="tool"]:pressed { background: $track; }
QPushButton[kind="tool"]:focus { border-color: $accent_line; padding: 0 7px; }
QPushButton[kind="tool"]:disabled { color: $muted; }
QPushButton[kind="news"] {
  background: $accent_soft; border-color: $accent_line; color: $accent; font-weight: 600;
  border-radius: ${pill}px; padding: 0 12px; font-size: ${small}px; min-height: ${pill2}px;
}
QPushButton[kind="news"]:focus { border: 2px solid $accent_line; padding: 0 11px; min-height: ${pill2}px; }
QPushButton[kind="news"]:hover { border-color: $accent_line; }
QFrame[role="chip"] { background: $card; border: 1px solid $outline; border-radius: 4px; }
QPushButton[kind="chip"], QToolButton[kind="chip"] {
  background: transparent; border: none; padding: 0 4px; min-height: 24px; color: $ink;
}
QPushButton[kind="chip"]:hover, QToolButton[kind="chip"]:hover { background: $hover; }
QPushButton[kind="chip"]:focus, QToolButton[kind="chip"]:focus { border: 1px solid $accent_line; }
QPushButton[kind="offline"] { background: $amber_soft; border-color: $amber_line; color: $ink; }
QPushButton[kind="offline"]:hover { border-color: $ink; }
QPushButton[kind="link"] {
  background: transparent; border: none; color: $accent; padding: 0; min-height: 24px;
  text-decoration: underline;
}
QPushButton:checked, QToolButton:checked {
  background: $accent_soft; border-color: $accent_line; color: $ink;
}
QPushButton[kind="icon"] { padding: 0 5px; }
QPushButton[kind="icon"]:focus { padding: 0 4px; }
QPushButton[kind="switch"]:checked { background: $card; border-color: $outline; }
QPushButton[kind="switch"]:checked:hover { background: $hover; }
QPushButton[kind="switch"]:checked:focus { border-color: $accent_line; }
QPushButton[choice="true"]::menu-indicator {
  image: url("$arrow"); width: 14px; height: 14px; subcontrol-origin: padding;
  subcontrol-position: right center; right: 8px;
}
QPushButton[kind="quiet"][choice="true"]::menu-indicator { right: 4px; }
QFrame[role="segments"] { background: $track; border: none; border-radius: ${radius}px; }
QPushButton[kind="segment"] {
  background: transparent; border: 1px solid transparent; border-radius: 5px; min-height: ${segment}px;
  padding: 0 10px;
}
QPushButton[kind="segment"]:!checked { color: $muted; }
QPushButton[kind="segment"]:checked { background: $card; border-color: $outline; }
QPushButton[kind="segment"]:focus {
  border: 2px solid $accent_line; min-height: ${segment2}px; padding: 0 9px;
}

QLineEdit { lineedit-clear-button-icon: url("$clear"); }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit {
  background: $card; border: 1px solid $outline; border-radius: ${radius}px; padding: 0 8px;
  min-height: ${inner}px; color: $ink; selection-background-color: $accent_fill; selection-color: $on_accent;
  placeholder-text-color: $muted;
}
QPlainTextEdit { padding: 8px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus {
  border: 2px solid $accent_line; padding: 0 7px; min-height: ${inner2}px;
}
/* A line of text that is typed stands 2px further in by itself. */
QLineEdit, QComboBox:editable, QSpinBox, QDoubleSpinBox { padding: 0 6px; }
QLineEdit:focus, QComboBox:editable:focus, QSpinBox:focus, QDoubleSpinBox:focus { padding: 0 5px; }
QLineEdit[tone="bad"], QLineEdit[tone="bad"]:focus { border-color: $red_line; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$arrow"); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
  subcontrol-origin: border; border: none; background: transparent; width: 24px; margin-right: 2px;
}
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $hover; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$up"); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$arrow"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
  background: $card; border: 1px solid $outline; selection-background-color: $selected; selection-color: $ink;
  outline: none; padding: 4px;
}
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QAbstractItemView::indicator {
  width: 14px; height: 14px; border: 1px solid $muted; border-radius: 3px; background: $card;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: $accent_fill; border-color: $accent_fill; image: url("$tick");
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  background: $accent_fill; border-color: $accent_fill; image: url("$some");
}
QRadioButton::indicator {
  width: 14px; height: 14px; border: 1px solid $muted; border-radius: 8px; background: $card;
}
QRadioButton::indicator:checked {
  width: 6px; height: 6px; border: 5px solid $accent_fill; background: $on_accent;
}
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QListWidget::item { padding: 5px 4px; }
QTreeWidget::item { padding: 3px 5px; }
QTableWidget::item { padding: 0 5px; }
QTreeView::branch:has-children:closed { image: url("$shut"); }
QTreeView::branch:has-children:open { image: url("$arrow"); }

QMenuBar { background: $panel; color: $ink; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $card; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::icon:checked { border: 2px solid $accent; border-radius: 5px; padding: 2px; margin-left: 4px; }
QMenu::right-arrow { image: url("$shut"); width: 14px; height: 14px; right: 8px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 6px; }

QAbstractItemView {
  background: $paper; border: none; outline: none; color: $ink; alternate-background-color: $paper;
  selection-background-color: $selected; selection-color: $ink;
}
QListView[role="popup"] { background: $card; border: 1px solid $outline; padding: 3px; }
QListView[role="popup"]::item { padding: 4px 6px; border-radius: 4px; }
QListView[role="popup"]::item:hover { background: $hover; }
QListView[role="popup"]::item:selected { background: $selected; color: $ink; }
QHeaderView { background: $panel; border: none; }
QHeaderView[role="rows"] { background: $paper; }
QHeaderView::section {
  background: $panel; color: $ink; border: none; padding: 8px; font-weight: 600;
  border-bottom: 1px solid $line; border-right: 1px solid $line;
}
QTableView { gridline-color: $line; }
QTableView[role="lookup"]::item { padding: 0 5px; }
QTableCornerButton::section { background: $panel; border: none; }

QTabBar { background: transparent; border: none; }
QTabBar::tab {
  background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
  padding: 8px 2px; margin-right: 16px;
}
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }
QTabBar::scroller { width: 48px; }
QTabBar QToolButton { background: $paper; border: none; padding: 0; min-height: 0; }
QTabBar QToolButton:hover { background: $hover; }
QTabBar QToolButton:disabled { background: $paper; }
QTabBar QToolButton::left-arrow { image: url("$left"); }
QTabBar QToolButton::right-arrow { image: url("$right"); }
QTabWidget::pane { border: none; border-top: 1px solid $line; }

QTextBrowser, QTextEdit {
  background: $paper; border: none; color: $ink;
  selection-background-color: $accent_fill; selection-color: $on_accent;
}
QTextEdit[role="statements"] { background: transparent; }
QAbstractScrollArea::corner { background: $paper; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QSplitter::handle { background: $line; }
QStatusBar { background: $panel; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QPushButton[kind="state"] {
  background: transparent; border: none; border-radius: 4px; color: $muted; font-size: ${small}px;
  padding: 0 8px; min-height: 20px;
}
QPushButton[kind="state"]:hover { background: $hover; color: $ink; }
QPushButton[kind="state"][tone="amber"] { color: $amber; }
QStatusBar QLabel { color: $muted; font-size: ${small}px; padding: 0 8px; }

QProgressBar { background: $track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent_line; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed {
  background: $hatch_line; border-radius: 4px; margin: 2px;
}
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def build(palette: Palette, scale: TypeScale) -> str:
    """The style sheet for one appearance and one size of type."""
    tick = "light" if palette.on_accent.lower() > "#888888" else "dark"
    bound = palette.outline == palette.ink
    return _SHEET.substitute(
        palette.tokens(),
        # Where controls are bound in black or white, bars in it would be the loudest thing there is.
        scroll=palette.hatch_line if bound else palette.outline,
        idle="dashed" if bound else "solid",  # there is no grey by which a button could tell it
        left=resources.path("icons/tab-left.svg").as_posix(),
        right=resources.path("icons/tab-right.svg").as_posix(),
        tick=resources.path(f"icons/tick-{tick}.svg").as_posix(),
        clear=resources.path("icons/clear.svg").as_posix(),
        some=resources.path(f"icons/some-{tick}.svg").as_posix(),
        shut=resources.path("icons/tab-right.svg").as_posix(),
        up=resources.path("icons/combo-up.svg").as_posix(),
        arrow=resources.path("icons/combo-arrow.svg").as_posix(),
        serif=scale.serif,
        display=f"{scale.display:g}",
        wall=f"{scale.wall:g}",
        heading=f"{scale.heading:g}",
        title=f"{scale.title:g}",
        small=f"{scale.small:g}",
        caption=f"{scale.caption:g}",
        radius=measures.RADIUS,
        pill=measures.PILL // 2,
        pill2=measures.PILL - 2,
        segment=max(measures.CONTROL - 2, round(scale.base * 2) + 4) - 4,
        segment2=max(measures.CONTROL - 2, round(scale.base * 2) + 4) - 6,
        inner=max(measures.CONTROL - 2, round(scale.base * 2) + 4),
        inner2=max(measures.CONTROL - 2, round(scale.base * 2) + 4) - 2,
    )
