"""Sources that a role introduces behind a quotation, and phrases that are nobody: ""No," the mayor, Ann Lee, said"."""

from collections.abc import Sequence

from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.phrases import Range, has_finite
from retold.reading.statements.tokens import QUOTED, Token, word_at
from retold.reading.statements.voices import NUMBERS

_LONGEST_ROLE = 9
_NO_ROLE = grammar.SUBORDINATORS | grammar.CONJUNCTIONS | (grammar.OBJECTS - grammar.POSSESSIVES) | {";", ":"}


def with_role(tokens: Sequence[Token], candidate: Candidate) -> Candidate:
    """A candidate whose source has the role between a quotation and a name: ""No," the mayor, Ann Lee, said"."""
    found, source, _ = candidate
    if found.voice != "finite" or not source or not 0 < source[0] < source[1] <= found.first:
        return candidate
    if tokens[source[0] - 1].text != ",":
        return candidate
    first = source[0] - 1
    while first > 0 and tokens[first - 1].text != QUOTED and source[0] - first < _LONGEST_ROLE:
        first -= 1
    is_role = 0 < first < source[0] - 1 and tokens[first - 1].text == QUOTED and tokens[first].is_word
    opens = is_role and (tokens[first].text in grammar.DETERMINERS or tokens[first].capital)
    if not opens or has_finite(tokens, first, source[0]) or any(t.text in _NO_ROLE for t in tokens[first : source[0]]):
        return candidate
    return candidate._replace(source=(first, source[1]))


_LONGEST_TIME = 5


def without_time(tokens: Sequence[Token], candidate: Candidate) -> Candidate:
    """A candidate whose source does not begin with when it was said: "A week later Captain Reed said"."""
    source = candidate.source
    if source is None or source[1] - source[0] < 3 or not _counts(tokens[source[0]].text):
        return candidate
    near = range(source[0] + 1, min(source[0] + _LONGEST_TIME, source[1] - 1))
    last = next((n for n in near if tokens[n].text in _SIDES and tokens[n - 1].text in _PERIODS), 0)
    return candidate._replace(source=(last + 1, source[1])) if last and tokens[last + 1].is_word else candidate


def _counts(word: str) -> bool:
    """Whether a word may open a length of time."""
    return word in ("a", "an", "some") or word in NUMBERS or word[0].isdigit()


_SIDES = frozenset("later earlier ago afterwards".split())
_PERIODS = frozenset(
    "minute minutes hour hours day days week weeks month months year years decade decades night".split()
)


_NOBODY = frozenset("you nobody indeed there the a an".split())


def is_nobody(tokens: Sequence[Token], found: Occurrence, phrase: Range) -> bool:
    """Whether a phrase is a time ("November", "25, 2012,"), an adverb, "one" of "one can see", or an empty "it"."""
    first = tokens[phrase[0]].text
    if not (first in _OPENING_NOBODY or first[0].isdigit() or grammar.is_adverb(first)):
        return False
    words = [token.text for token in tokens[slice(*phrase)]]
    if len(words) == 1 and words[0] in ("one", "it"):
        return found.voice == "adjective" if words[0] == "it" else word_at(tokens, phrase[1]) in grammar.MODALS
    if len(words) == 1 and words[0] in _NOBODY:
        return True
    return all(word in _NO_PERSON or word[0].isdigit() or grammar.is_adverb(word) for word in words) and (
        words[0][-1] != "%" and (len(words) > 1 or not words[0][0].isdigit() or word_at(tokens, phrase[0] - 1) == ".")
    )


_NO_PERSON = grammar.TIMES | (grammar.DETERMINERS & {"the", "a", "an", "this", "that"}) | {",", ".", "there"}
_OPENING_NOBODY = _NO_PERSON | _NOBODY | {"one", "it"}
