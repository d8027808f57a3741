"""How long work is watched, stopped and timed."""
