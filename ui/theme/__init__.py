"""Colours, type and measures of the window. Views take every colour and font from here."""
