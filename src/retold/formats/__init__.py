"""The records as JSON: plain dictionaries with the field names of the exchange format.

Offsets are Python string indices into the report's text, half open. What is not known is None, never guessed.
"""

from retold.formats.comparison import comparison_json
from retold.formats.lineages import family_json, grouping_json
from retold.formats.reading import reading_json
from retold.formats.stories import story_json

__all__ = ["comparison_json", "family_json", "grouping_json", "reading_json", "story_json"]
