"""A Comparison as something to keep, print or pass on. Every form renders the same model."""
