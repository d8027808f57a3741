"""The classroom: lesson packs, marking as a student would, beside the program and beside the class."""
