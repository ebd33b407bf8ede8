"""From files to reports; a document that can't be read becomes a counted problem and never stops the rest."""

from retold.sources.load import Loaded, load

__all__ = ["Loaded", "load"]
