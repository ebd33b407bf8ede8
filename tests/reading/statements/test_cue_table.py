"""The table of cues holds nothing that can never be reached."""

from collections.abc import Iterator
from itertools import groupby

from retold.reading.statements import lexicon
from retold.reading.statements.contents import find_complement
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.lexicon import Cue
from retold.reading.statements.tokens import QUOTED, Token

_OPENINGS = ("that", QUOTED, ":", "whether", "to go", "going", "the plan")


def _entries() -> Iterator[tuple[str, tuple[Cue, ...]]]:
    """Every word of the table with its entries, those of several words by what follows the verb."""
    for table in (lexicon.VERBS, lexicon.PASSIVE, lexicon.NOUNS, lexicon.ADJECTIVES):
        yield from table.items()
    for verb, cues in lexicon.PHRASAL.items():
        for particles, alike in groupby(sorted(cues, key=lambda cue: cue.particles), key=lambda cue: cue.particles):
            yield " ".join((verb, *particles)), tuple(alike)


def _tokens(words: str) -> tuple[Token, ...]:
    """Words as tokens; only their order counts."""
    return tuple(Token(number, number + 1, word, False) for number, word in enumerate(words.split()))


def _reached(cues: tuple[Cue, ...]) -> set[Cue]:
    """The entries that some complement finds, right behind the cue or behind an addressee."""
    prepositions = {word for cue in cues for word in cue.prepositions}
    openings = (*_OPENINGS, *(f"{word} the plan" for word in sorted(prepositions)))
    cue = Occurrence(0, 0, 0, "finite", cues)
    sentences = (_tokens(f"x {who} {opening} fell today .") for who in ("", "them") for opening in openings)
    return {found.cue for tokens in sentences if (found := find_complement(tokens, cue, 1))}


def _hidden(cues: tuple[Cue, ...]) -> list[Cue]:
    """The entries that stand twice or are never found."""
    reached = _reached(cues)
    return [cue for number, cue in enumerate(cues) if cue in cues[:number] or cue not in reached]


def test_no_entry_is_hidden_by_an_earlier_one() -> None:
    assert {word: hidden for word, cues in _entries() if (hidden := _hidden(cues))} == {}


def test_plurals_of_cue_nouns() -> None:
    assert {"speeches", "wishes", "theories", "analyses", "claims"} <= set(lexicon.NOUNS)
    assert {"speecies", "wisies", "claies"}.isdisjoint(lexicon.NOUNS)
