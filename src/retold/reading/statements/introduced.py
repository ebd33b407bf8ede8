"""Sources that a role introduces behind a quotation: ""No," the mayor, Ann Lee, said"."""

from collections.abc import Sequence

from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.phrases import has_finite
from retold.reading.statements.tokens import QUOTED, Token

_LONGEST_ROLE = 9
_NO_ROLE = grammar.SUBORDINATORS | grammar.CONJUNCTIONS | grammar.OBJECTS | {";", ":"}


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
