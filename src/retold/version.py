"""The version of Retold."""

__version__ = "0.1.0"
