"""Waiting for a window that is another process needs Qt's loop, but no screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
