"""Variorum's core: feeds, stories and comparisons, without a screen. Never imports Qt."""
