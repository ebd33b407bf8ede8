"""One quotation looked for by its words: every wording of it, across stories, with who has it."""

from retold.comparing.utterances.around import Around
from retold.comparing.utterances.asked import Asked, has_marks
from retold.comparing.utterances.find import find_utterances, fullest_seed

__all__ = ["Around", "Asked", "find_utterances", "fullest_seed", "has_marks"]
