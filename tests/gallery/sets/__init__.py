"""The sets of screens; each yields a name and what to grab."""
