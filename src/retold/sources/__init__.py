"""From files to reports; a document that can't be read becomes a counted problem and never stops the rest."""

from retold.sources.finding import find_files
from retold.sources.load import Loaded, load

__all__ = ["Loaded", "find_files", "load"]
