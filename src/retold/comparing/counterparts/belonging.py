"""Where somebody is from or at home, and to what he belongs, perhaps told otherwise of one who is named in both."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from retold.comparing.counterparts.people import has_any_of
from retold.comparing.counterparts.told import told_in
from retold.model import Difference, Reading, Span
from retold.text.nations import nation_of
from retold.text.remembered import once_for_each

_OF = re.compile(r",? (?:of|from) (?P<the>the )?(?P<what>[A-Z]\w+(?: [A-Z]\w+)*)")
"""What stands behind somebody where he is from or what he belongs to: "Dieter Kolm of the Liberals"."""

_HOUSE = r"(?:home|house|flat|apartment)"
_HOME = re.compile(
    rf"(?:[^.;\"”]{{0,60}}? (?:his|her) {_HOUSE}| {_HOUSE}|(?:, who)? (?:still )?(?:lives|lived)) (?:in|near) "
    r"(?P<the>the )?(?P<what>[A-Z]\w+(?: [A-Z]\w+)*)"
)
"""The same of where he lives; behind "his" it is his home."""


@dataclass(frozen=True, slots=True)
class _Belonging:
    """The last name of somebody with where he is from, or to what he belongs: parties have "the", places none."""

    last: str
    the: bool
    what: str
    span: Span


def find_belongings_perhaps(a: Reading, b: Reading) -> Iterator[Difference]:
    """Two places or bodies of one who is named in both reports, of which neither is in the other; each once."""
    met: set[tuple[str, str]] = set()
    for one in _belongings(a):
        for other in _belongings(b):
            same = (one.last, one.the) == (other.last, other.the) and (one.what, other.what) not in met
            if same and not _is_known(b, one) and not _is_known(a, other):
                met.add((one.what, other.what))
                yield Difference("detail", one.span, other.span, "another thing")


def _is_known(reading: Reading, one: _Belonging) -> bool:
    """Whether a report has anything of what somebody belongs to."""
    return has_any_of(reading, one.what, nation_of(one.what))


@once_for_each
def _belongings(reading: Reading) -> list[_Belonging]:
    """What stands right behind somebody with "of" or "from", and where his home is, in order."""
    names = {entity.id: entity.name.split()[-1] for entity in reading.entities if entity.kind == "person"}
    people = sorted((each.span, names[each.entity]) for each in reading.names if each.entity in names)
    ends = [span.start for span, _ in people[1:]] + [len(reading.text)][: len(people)]
    return [
        _Belonging(last, bool(match["the"]), match["what"], Span(*match.span("what")))
        for told in told_in(reading)
        for (span, last), end in zip(people, ends, strict=True)
        if told.sentence.span.covers(span)
        for pattern in (_OF, _HOME)
        if (match := pattern.match(reading.text, span.end, min(end, told.sentence.span.end)))
    ]
