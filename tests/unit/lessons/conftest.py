"""The logic of a lesson's page is run in Qt's script engine, which needs no screen."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
