"""Which media the reports of a story are of, and which they name as where they have things from."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from retold.model import Credit, NamedMedium, Reading, Span
from retold.reading.credits import find_credits
from retold.reading.credits.media import called_media, find_makers, find_named_media
from retold.text import content_words
from retold.text.media import bare_medium, initials_of, is_medium, is_same_medium

Name = tuple[str, ...]
"""The words that tell a medium from others."""

_OWN_WORDS = ("seen", "obtained", "reviewed")
"""A report of no known maker that has something "seen by the Ledger" may be the Ledger's."""


class Made:
    """One report with its makers: the agency or outlet that its text credits with it, else its publisher.

    A paper carries the texts of several agencies, so that its name says nothing beside theirs.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        found = reading.credits or find_credits(reading.report, reading.sections)
        shown = [one for one in found if one.kind in ("agency", "outlet") and one.form != "contribution"]
        self._take(shown)
        if not shown and reading.report.publisher:
            self._take([Credit("outlet", reading.report.publisher, "given")])

    def _take(self, makers: Sequence[Credit]) -> None:
        self._credits = makers
        self.own = {bare: one for one in makers if (bare := bare_medium(one.name))}

    def write_out(self, full: Mapping[Name, Name]) -> None:
        """Put full names in the place of initials: "(APA)" in the dateline of what the Alpine Press Agency sent."""
        self.own = {full.get(bare, bare): one for bare, one in self.own.items()}

    def see_end(self, is_one: Callable[[str], bool]) -> None:
        """Take the makers that the end of the report names, if it says nothing else of whose text it is."""
        if all(one.form == "given" for one in self._credits):
            found = [Credit("outlet", name, "sign-off", span) for name, span in find_makers(self.reading.text, is_one)]
            self._take(found or self._credits)

    def is_of(self, medium: Name) -> bool:
        """Whether the report is of a medium, by its full name or a shorter one."""
        return any(is_same_medium(medium, own) for own in self.own)

    def spans_of(self, medium: Name) -> tuple[Span, ...]:
        """Where the text says that it is the medium's."""
        return tuple(one.span for own, one in self.own.items() if one.span and is_same_medium(medium, own))


class Media:
    """The reports of a story, with what they name, ready to be asked who is whose."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.made = {reading.id: Made(reading) for reading in readings}
        called = (name for reading in readings for name in called_media(reading.text))
        self._called = {bare for name in called if (bare := bare_medium(name))}
        self._written_out = _written_out(readings, self.made.values())
        self._know()
        for made in self.made.values():
            made.see_end(self._is_one)
        self._know()
        self._concepts: dict[str, set[str]] = {}
        self._reports: dict[Name, tuple[list[str], list[str]]] = {}

    def _know(self) -> None:
        """Take the names of all makers."""
        for made in self.made.values():
            made.write_out(self._written_out)
        self._known = {own for made in self.made.values() for own in made.own}
        self._last = {own[-1] for own in self._known}

    @cached_property
    def named(self) -> dict[str, list[NamedMedium]]:
        """What each report names as its sources, or as whom somebody spoke to."""
        readings = (made.reading for made in self.made.values())
        return {one.id: list(find_named_media(one.text, one.sentences, self._is_one)) for one in readings}

    @cached_property
    def perhaps_of(self) -> dict[str, set[Name]]:
        """The media that reports of no known maker may be of: somebody spoke to them, or they saw something."""
        return {name: set() if made.own else self._heard_by(name) for name, made in self.made.items()}

    def _heard_by(self, name: str) -> set[Name]:
        """The media that somebody spoke to, or that saw something, by a report that has nothing else from them."""
        text = self.made[name].reading.text
        heard: set[Name] = set()
        reported: set[Name] = set()
        for one in self.named[name]:
            if one.name in ("", "us"):
                continue
            own = one.spoke or any(word in one.span.of(text).lower() for word in _OWN_WORDS)
            (heard if own else reported).add(bare_medium(one.name))
        return {medium for medium in heard if not any(is_same_medium(medium, one) for one in reported)}

    def makers(self, medium: Name, but: str) -> list[str]:
        """The reports that are a medium's own; if none is, those that may be; but for one of them."""
        own, perhaps = ([name for name in some if name != but] for some in self._reports_of(medium))
        return own or perhaps

    def _reports_of(self, medium: Name) -> tuple[list[str], list[str]]:
        """The reports that are a medium's own, and those that may be."""
        if medium not in self._reports:
            own = [name for name, made in self.made.items() if made.is_of(medium)]
            self._reports[medium] = own, [name for name in self.made if self.may_be_of(name, medium)]
        return self._reports[medium]

    def is_maker(self, medium: Name) -> bool:
        """Whether any of the reports is known to be a medium's."""
        return any(is_same_medium(medium, own) for own in self._known)

    def may_be_of(self, name: str, medium: Name) -> bool:
        """Whether a report of no known maker may be a medium's."""
        return any(is_same_medium(medium, one) for one in self.perhaps_of[name])

    def concepts(self, names: Iterable[str]) -> set[str]:
        """The content words of some reports."""
        return set().union(*map(self._concepts_of, names))

    def _concepts_of(self, name: str) -> set[str]:
        if name not in self._concepts:
            text = self.made[name].reading.text
            self._concepts[name] = {word.concept for word in content_words(text, 0, len(text))}
        return self._concepts[name]

    def full(self, medium: Name) -> Name:
        """The one longer name of a maker that a short one, or initials, can stand for, if there is just one."""
        medium = self._written_out.get(medium, medium)
        longer = [own for own in self._known if len(own) > len(medium) and is_same_medium(medium, own)]
        return longer[0] if len(longer) == 1 else medium

    def written(self, medium: Name) -> str:
        """A medium's name as the first of the reports that name it writes it, in all of its words if any does."""
        names = [one.name for name in sorted(self.named) for one in self.named[name]]
        return next((name for name in names if bare_medium(name) == medium), " ".join(medium))

    def _is_one(self, name: str) -> bool:
        """Whether a name is a medium's, by how it is made or because a report is of it."""
        bare = bare_medium(name)
        if bare in self._called or (bare in self._written_out and name.isupper()):
            return True
        if bare and bare[-1] in self._last and self.is_maker(bare):
            return True
        return is_medium(name)


def _written_out(readings: Iterable[Reading], made: Iterable[Made]) -> dict[Name, Name]:
    """The names of publishers and makers by their initials, where these are of one alone."""
    names = [reading.report.publisher or "" for reading in readings]
    names += [one.name for each in made for one in each.own.values()]
    found: dict[Name, set[Name]] = defaultdict(set)
    for name in names:
        if short := initials_of(name):
            found[short].add(bare_medium(name))
    return {short: full for short, (full, *others) in found.items() if not others}
