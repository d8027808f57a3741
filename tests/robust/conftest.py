"""The store's own fixtures."""

from tests.store.conftest import path, shelf

__all__ = ["path", "shelf"]
