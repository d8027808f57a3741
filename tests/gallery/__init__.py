"""Every screen and state of the window as a PNG, in one run; see `__main__`."""
