"""The embedded library: reports arrive, stories form, nothing is lost."""

from retold.library.library import Library

__all__ = ["Library"]
