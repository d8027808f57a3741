"""The window: what stands in it, how its parts are joined, and what each command does."""

from ui.main_window.window import MainWindow

__all__ = ["MainWindow"]
