"""What every stage needs of plain text: a normalised view, words, and the concepts that words stand for."""

from retold.text.concepts import concept
from retold.text.fold import fold
from retold.text.frequency import idf
from retold.text.words import Word, content_words, is_stopword, split_words

__all__ = ["Word", "concept", "content_words", "fold", "idf", "is_stopword", "split_words"]
