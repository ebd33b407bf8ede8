"""An entity while its mentions are being gathered."""

import sys
from collections import Counter
from dataclasses import dataclass, field

from retold.model import Entity, Mention, Span
from retold.model.read import EntityKind, MentionForm

Placed = tuple[Span, MentionForm, int]
"""A mention: where it stands, its form, and the number of its sentence."""


@dataclass(slots=True, eq=False)
class Draft:
    """Somebody or something, its spellings, roles and mentions so far; ``gender`` is "m", "f" or "" if not known."""

    kind: EntityKind
    spellings: Counter[str] = field(default_factory=Counter)
    short: Counter[str] = field(default_factory=Counter)
    roles: dict[str, None] = field(default_factory=dict)
    mentions: list[Placed] = field(default_factory=list)
    gender: str = ""
    starts: dict[int, int] = field(default_factory=dict)
    first: int = sys.maxsize
    role_spans: list[Span] = field(default_factory=list)
    government_of: str | None = None

    def add(self, span: Span, form: MentionForm, sentence: int) -> None:
        """Note a mention, and where the first of its sentence stands."""
        self.starts[sentence] = min(span.start, self.starts.get(sentence, span.start))
        self.first = min(self.first, span.start)
        self.mentions.append((span, form, sentence))

    def is_near(self, position: int, sentence: int) -> bool:
        """Whether the sentence or the one before names it before the position."""
        return any(self.starts.get(number, position) < position for number in (sentence, sentence - 1))

    def name(self) -> str:
        """The spelling met most often, of equals the longer, and not in capitals if it is met otherwise.

        Short forms only where there is no other.
        """
        names = self.spellings or self.short
        best = max(names, key=lambda name: (names[name], len(name))) if names else ""
        return next((name for name in names if name != best and name.upper() == best), best)

    def record(self, number: int) -> tuple[Entity, list[Mention]]:
        """The entity and its mentions as the model has them."""
        names = (self.spellings or self.short).most_common()
        key = f"e{number}"
        spellings = tuple(name for name, _ in names)
        entity = Entity(key, self.kind, self.name(), spellings, tuple(self.roles), self.government_of)
        return entity, [Mention(span, key, form) for span, form, _ in self.mentions]
