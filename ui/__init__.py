"""Variorum's window: shows what `reader` knows and keeps nothing that must last."""
