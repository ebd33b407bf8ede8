"""What somebody says in a transcript: all from the label to the end of the paragraph, not its first sentence alone."""

from collections.abc import Sequence

from retold.model import Span
from retold.reading.statements.find import Attribution
from retold.reading.statements.tokens import QUOTED, Unit

Found = tuple[Unit, list[Attribution]]

_FEWEST = 2
"""Labels before plain words that make a transcript; one alone may stand before anything."""


def with_turns(found: Sequence[Found]) -> list[Found]:
    """The attributions of the sentences of a report, those of labels in a transcript with the whole turn."""
    labelled = [number for number, one in enumerate(found) if _is_labelled(*one)]
    turns = list(found)
    for number in labelled if len(labelled) >= _FEWEST else ():
        unit, (label, *others) = found[number]
        last = _last_of_turn(found, number, set(labelled))
        if last > number:
            words = [token.end for token in found[last][0].tokens if token.is_word or token.text == QUOTED]
            end = words[-1] if words else found[last][0].span.end
            label = label._replace(content=(Span(label.content[0].start, end),))
            turns[number] = unit, [label, *others]
    return turns


def _is_labelled(unit: Unit, attributions: Sequence[Attribution]) -> bool:
    """Whether a sentence begins with who speaks and a colon, plain words behind it: "MAYOR: We will rebuild."."""
    if unit.headline or not attributions or any(token.text == QUOTED for token in unit.tokens):
        return False
    cue, source = attributions[0].cue, attributions[0].source
    return source is not None and source.start == unit.tokens[0].start and cue.end - cue.start == 1


def _last_of_turn(found: Sequence[Found], number: int, labelled: set[int]) -> int:
    """The number of the last sentence in the same paragraph, before the next label."""
    while number + 1 < len(found) and number + 1 not in labelled and not found[number + 1][0].begins:
        number += 1
    return number
