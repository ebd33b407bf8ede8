"""Stretches of capitalised words that may be names, freed of titles and roles."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from retold.model import Span
from retold.model.read import EntityKind
from retold.reading.entities import lexicon, thing_words
from retold.reading.entities.appositions import apposition, lower_premodifier, preceding_apposition
from retold.reading.entities.joins import begins
from retold.reading.entities.kinds import is_called_place, is_no_name, is_ordinary, kind_of, opens_place
from retold.reading.entities.known import known_places
from retold.reading.entities.roles import before_role, is_double, past_office, peel_role, role_start
from retold.reading.entities.runs import cut_run, find_runs
from retold.reading.entities.tokens import Token
from retold.text.names import first_names
from retold.text.nations import nation_of

_BEFORE_PERSONS = frozenset(
    "said says and by with from to told of for against than as that but or added when if".split()
)

FIRMS_TOO = frozenset("owner operator builder developer publisher manufacturer landlord supplier rival".split())
"""What firms are called before their names as often as persons are."""

_BEFORE_TITLES = frozenset("the most right rt very".split())
"""Words of a clergyman's title: "the Most Rev Alan Pike"."""


@dataclass(slots=True)
class Candidate:
    """A stretch that may be a name: ``start`` and ``end`` leave out title, role and possessive ending.

    ``weak`` is an ordinary word that is a name only if somebody of the report bears it: "Gates".
    """

    start: int
    end: int
    words: tuple[str, ...]
    sentence: int
    kind: EntityKind | None = None
    title: str | None = None
    title_start: int = -1
    roles: list[Span] = field(default_factory=list)
    before: str = ""
    after: str = ""
    initial: bool = False
    weak: bool = False
    surface: str = ""

    def keep_last(self, number: int) -> None:
        """Leave out the words before the last ones, which do not belong to the name."""
        self.words = self.words[-number:]
        self.surface = self.surface.split(" ", self.surface.count(" ") + 1 - number)[-1]
        self.start = self.end - len(self.surface)

    @property
    def span(self) -> Span:
        """Where the name stands, a title such as "Mr" included."""
        return Span(self.title_start if self.title else self.start, self.end)


def find_candidates(
    text: str, tokens: list[Token], sentence: int, written: Collection[str] = ()
) -> Iterator[Candidate]:
    """The candidates of a sentence in ordinary case; ``written`` are words that the report writes in lower case."""
    for first, last in find_runs(tokens):
        for start, end in cut_run(tokens, first, last):
            found = _candidate(text, tokens, start, end, sentence, written)
            if found is not None:
                yield found


def _candidate(
    text: str, tokens: list[Token], first: int, last: int, sentence: int, written: Collection[str]
) -> Candidate | None:
    """What stands in ``tokens[first:last]``; None where it is no name."""
    title = None
    begin = first
    if tokens[first].surface in lexicon.TITLES:
        title = tokens[first].surface.rstrip(".")
        first += 1
    firm = tokens[first].lower if _opens_with_firm(tokens, first, last) else ""
    first += bool(firm)
    role_end = peel_role(tokens, first, last) if not _opens_with_role(tokens, first, last) else first + 1
    roles = []
    if role_end < last and tokens[role_end].surface in ("'s", "’s"):
        role_end = first
    if role_end > first:
        roles.append(Span(role_start(tokens, first), tokens[role_end - 1].end))
        first = role_end
    if first < last and title is None and tokens[first].surface in lexicon.TITLES:
        title = tokens[first].surface.rstrip(".")
        first += 1
    first = past_office(tokens, _after_adjective(tokens, first, last), last)
    if not roles and not title:
        last = before_role(tokens, first, last)
        if first < last - 1 and tokens[last - 1].surface == "Flight":
            last -= 1
    if first >= last or is_double(tokens, last):
        return None
    found = Candidate(
        tokens[first].start,
        tokens[last - 1].end,
        tuple(token.surface for token in tokens[first:last]),
        sentence,
        title=title,
        title_start=tokens[begin].start if title else -1,
        roles=roles,
        before=firm or (tokens[begin - 1].lower if begin else ""),
        after=tokens[last].lower if last < len(tokens) else "",
        initial=begins(tokens, begin) and not roles and not title,
        surface=" ".join(text[tokens[first].start : tokens[last - 1].end].split()),
    )
    found.kind = "person" if title or roles else _kind_alone(text, found, firm)
    if found.kind in (None, "person") or _is_aged(found, tokens, last):
        _add_roles(found, tokens, begin, first, last)
    if found.kind is None and len(found.words) == 1:
        found.weak = is_ordinary(found.surface.lower(), found.initial, written)
    return None if is_no_name(found.words, found.surface, found.kind) else found


def _is_aged(found: Candidate, tokens: list[Token], last: int) -> bool:
    """Whether what is built like a place's name is somebody's, whose age follows: "Georgia Lane, 33,"."""
    if found.kind != "place" or len(found.words) != 2 or not apposition(tokens, last, age_only=True):
        return False
    found.kind = "person"
    return True


def _kind_alone(text: str, found: Candidate, firm: str) -> EntityKind | None:
    """What the words of a name tell together with those before it, by which it may be a firm's."""
    kind = kind_of(found.words, found.surface, found.before)
    if kind == "person" and is_called_place(text, found.start):
        return "place"
    return kind or ("organisation" if firm and firm not in FIRMS_TOO else None)


def _is_owned(role: Span | None, tokens: list[Token], first: int) -> bool:
    """Whether the role before a name is a firm's as often as somebody's: "the ship's owner, Trident Geodata"."""
    if role is None:
        return False
    head = next((token.lower for token in reversed(tokens[:first]) if token.end == role.end), "")
    return head in FIRMS_TOO and len(tokens) > first + 1 and tokens[first + 1].cap


def _is_qualified(tokens: list[Token], at: int) -> bool:
    """Whether a word stands before that stands before things rather than persons: "the last Oktoberfest, ..."."""
    before = tokens[at - 1].surface if at else "."
    return before.islower() and before not in _BEFORE_PERSONS


def _is_listed(tokens: list[Token], role: Span) -> bool:
    """Whether what stands behind a name has shares: "Farmgate, the London-listed grocer,"."""
    return any("-listed" in token.lower for token in tokens if role.start <= token.start < role.end)


def _opens_with_role(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a role opens the sentence, "Singer Zora Bell", or stands before a full name."""
    if last - first < 2:
        return False
    word = tokens[first]
    named = last - first > 2 and tokens[first + 1].surface in first_names()
    return (
        (named or begins(tokens, first))
        and word.lower in lexicon.PREMODIFIERS
        and word.surface not in first_names()
        and word.surface not in lexicon.ROLE_WORDS
        and tokens[last - 1].surface not in thing_words.ORGANISATION_HEADS
        and tokens[last - 1].surface not in thing_words.PLACE_HEADS
    )


def _opens_with_firm(tokens: list[Token], first: int, last: int) -> bool:
    """Whether what a firm does has its capital from the beginning of the sentence: "Carmaker Norda"."""
    if last - first < 2 or not begins(tokens, first):
        return False
    word = tokens[first].lower
    firm = word.endswith("maker") or word in lexicon.FIRM_WORDS
    return firm or (word in FIRMS_TOO and tokens[first + 1].surface not in first_names())


def _after_adjective(tokens: list[Token], first: int, last: int) -> int:
    """Past "American" in "American John Smith"."""
    if last - first > 2 and tokens[first + 1].surface in first_names():
        word = tokens[first].surface
        if f"{word} {tokens[first + 1].surface}" in known_places():
            return first
        if (nation_of(word) or word in lexicon.NEVER_NAMES) and word not in first_names():
            return first + 1
    return first


def _add_roles(found: Candidate, tokens: list[Token], begin: int, first: int, last: int) -> None:
    """Roles beside the name, which also show that it is a person's."""
    lead = begin
    while found.title and lead and tokens[lead - 1].lower in _BEFORE_TITLES:
        lead -= 1
    spans = [
        lower_premodifier(tokens, begin) if begin == first or found.title else None,
        apposition(tokens, last),
        preceding_apposition(tokens, lead, last) if begin == first or found.title else None,
    ]
    aged = apposition(tokens, last, age_only=True)
    if spans[1] is not None and _is_listed(tokens, spans[1]):
        found.kind = "organisation"
        return
    if _is_owned(spans[2] or spans[0], tokens, first) and found.words[0] not in first_names():
        return
    found.roles += [span for span in spans if span is not None]
    if last < len(tokens) and tokens[last].surface in lexicon.POST_NOMINALS:
        found.end, found.kind = tokens[last].end, "person" if len(found.words) > 1 else found.kind
    unlike = found.words[0] in lexicon.NOT_FIRST_NAMES or opens_place((*found.words, ""))
    unlike = unlike or (len(found.words) == 1 and not aged and (spans[1] is None or _is_qualified(tokens, begin)))
    if found.kind is None and not unlike and (any(spans) or aged) and len(found.words) <= 5:
        found.kind = "person"
