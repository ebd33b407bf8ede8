"""Which words of two tellings of one sentence correspond, as differences between them are found."""

import json
from collections.abc import Sequence
from pathlib import Path

from retold.comparing.wording import comparable_words, differing_blocks, spelled
from retold.model import Span
from retold.text import Word

Pair = tuple[int, int]


def write(pairs: Path, output: Path) -> None:
    """Write ``{"id", "words": [[i, j], ...]}`` for each pair of a JSON-lines file; tokens are split at spaces."""
    with pairs.open(encoding="utf-8") as lines, output.open("w", encoding="utf-8") as out:
        for line in lines:
            pair = json.loads(line)
            out.write(json.dumps({"id": pair["id"], "words": links(pair["a_text"], pair["b_text"])}) + "\n")


def links(a: str, b: str) -> list[Pair]:
    """The tokens that correspond: words that are the same in the same order, and one in the place of one."""
    words_a, words_b = (comparable_words(text, [Span(0, len(text))]) for text in (a, b))
    tokens_a, tokens_b = _tokens(a, words_a), _tokens(b, words_b)
    return sorted({(i, j) for x, y in _places(words_a, words_b) for i in tokens_a[x] for j in tokens_b[y]})


def _places(a: Sequence[Word], b: Sequence[Word]) -> list[Pair]:
    """The numbers of the words that correspond."""
    found: list[Pair] = []
    i = j = 0
    for block in differing_blocks([spelled(word) for word in a], [spelled(word) for word in b]):
        found += zip(range(i, block.a_start), range(j, block.b_start), strict=True)
        i, j = block.a_end, block.b_end
        if i - block.a_start == j - block.b_start == 1:
            found.append((block.a_start, block.b_start))
    return [*found, *zip(range(i, len(a)), range(j, len(b)), strict=True)]


def _tokens(text: str, words: Sequence[Word]) -> list[list[int]]:
    """The numbers of the tokens that each word stands in."""
    return [list(range(text.count(" ", 0, word.span.start), text.count(" ", 0, word.span.end) + 1)) for word in words]
