"""A sentence with its verbs and noun phrases, and the ways to look around in it."""

from collections.abc import Mapping, Sequence, Set

from retold.model import EventStatus
from retold.reading.events.grammar import DO, HELPERS, MODALS, NEGATIONS, PREPOSITIONS
from retold.reading.events.groups import Group, group_at, is_adverb, letters, mark_verbs
from retold.reading.events.phrases import NounPhrase, phrases_of
from retold.reading.events.tokens import Token

_JOINING = frozenset(("and", "or", ","))
_BASE_BEHIND = MODALS | DO | {"to"}
_BEFORE_VERB = HELPERS | NEGATIONS


class _Words(dict[int, str]):
    """Words by their places; asked for some hundred times a sentence, and a dictionary answers soonest."""

    def __missing__(self, place: int) -> str:
        return ""


class Scene:
    """A sentence: its tokens, which of them are verbs, its noun phrases, and the places of words of dates."""

    def __init__(
        self,
        tokens: Sequence[Token],
        chances: Mapping[int, float],
        times: Set[int] = frozenset(),
        people: Mapping[int, int] | None = None,
    ) -> None:
        self.tokens = tokens
        words = [token.word for token in tokens]
        self.word = _Words(enumerate(words)).__getitem__
        """The word at a place; "" outside the sentence."""
        self.words = frozenset(words)
        self.adverbs = frozenset([place for place, token in enumerate(tokens) if is_adverb(token)])
        self.times = times
        self.people = people or {}
        """For the last word of a person's name the first."""
        self.verbs = mark_verbs(tokens, chances)
        self.starting: dict[int, NounPhrase] = {}
        self.holding: dict[int, NounPhrase] = {}
        for phrase in phrases_of(tokens, self.verbs, times, self.people):
            self.starting[phrase.first] = phrase
            for place in range(phrase.first, phrase.last + 1):
                self.holding[place] = phrase
        self.subjects: dict[int, NounPhrase | None] = {}
        """The subjects found so far; None too for a verb whose subject is being looked for."""
        self.statuses: dict[int, EventStatus] = {}
        """The statuses of verbs found so far."""
        self._groups: dict[int, Group] = {}

    def is_verb(self, place: int) -> bool:
        """Whether there is a verb at a place."""
        return 0 <= place < len(self.tokens) and self.verbs[place]

    def is_adverb(self, place: int) -> bool:
        """Whether there is an adverb at a place."""
        return place in self.adverbs

    def group(self, verb: int) -> Group:
        """The verb at a place with its auxiliaries."""
        if verb not in self._groups:
            self._groups[verb] = self._joined(group_at(self.tokens, verb))
        return self._groups[verb]

    def _joined(self, group: Group) -> Group:
        """The group of a base form that shares the helpers of the one before: "will close and sell the mill"."""
        if group.helpers or "b" not in letters(self.tokens[group.verb]):
            return group
        edge = self.before(group.first)
        earlier = self.verb_before(group.first) if self.word(edge) in _JOINING else None
        if earlier is None or "b" not in letters(self.tokens[earlier]):
            return group
        shared = self.group(earlier)
        return group._replace(form=shared.form, helpers=shared.helpers) if shared.helpers & _BASE_BEHIND else group

    def before(self, place: int) -> int:
        """The place before another, adverbs and times ("on Tuesday") left out; -1 at the beginning."""
        number = place - 1
        while number >= 0:
            if number in self.times:
                number = self._before_time(number)
            elif number in self.adverbs:
                number -= 1
            elif self.word(number) == "longer" and self.word(number - 1) == "no":
                number -= 2
            else:
                break
        return number

    def _before_time(self, place: int) -> int:
        """The place before a time and its preposition."""
        number = place
        while number in self.times:
            number -= 1
        return number - 1 if self.word(number) in PREPOSITIONS else number

    def opening(self, place: int) -> int:
        """The place of the bracket that opens what ends at a place."""
        return next((number for number in range(place - 1, -1, -1) if self.word(number) == "("), 0)

    def verb_before(self, place: int) -> int | None:
        """The nearest verb before a place."""
        for number in range(place - 1, -1, -1):
            if self.verbs[number]:
                return number
        return None

    def next_verb(self, place: int) -> int | None:
        """The verb whose group begins at a place, adverbs left out; no infinitive."""
        number = place
        while not self.is_verb(number) and (self.is_adverb(number) or self.word(number) in _BEFORE_VERB):
            number += 1
        return number if self.is_verb(number) and self.word(place) != "to" else None
