"""Frozen records that travel between rooms; one noun a file. They hold data and do no work."""
