"""Whole stories: accounts of one event, and what became of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from benchmarks.support.accounts import SHAPES, Table, ordered, write
from benchmarks.support.drafts import Draft
from benchmarks.support.events import FOLDER, Event, Values, load_events
from benchmarks.support.names import AGENCIES, OUTLETS
from benchmarks.support.truth import Made, Story, finished
from benchmarks.support.versions import KINDS, Setting, embed, revised

FIRST_DAY = date(2031, 3, 3)
"""Stories happen within the 200 days that follow."""

MOST_ACCOUNTS = 6
MOST_VERSIONS = 5
"""Of an account, itself included."""

WEIGHTS: Mapping[str, float] = {"reprint": 3, "trim": 3, "update": 2, "light": 2, "heavy": 2, "embed": 1.5}
"""How often each kind of version is made."""

RETELLING: Mapping[str, float] = {**WEIGHTS, "retold": 4}
"""The same with versions that are written anew from memory, which nothing but their selection of facts gives away."""

HIDDEN = 0.3
"""Part of the accounts with two versions or more that nobody handed in themselves."""

CONFLICT = 0.5
"""Part of the stories of several accounts in which two contradict each other."""

REVISED = 0.4
"""Part of the updates that change a figure or a day."""

CREDITED = 0.4
"""Part of the versions that say where they have it from."""

FRAMED = 0.3
"""Part of the reports with a line that tells nothing."""

_FRAMES = ("Sign up for our morning letter.", "Subscribe to read more.", "All rights reserved.", "Follow us for more.")


@dataclass(slots=True)
class _Desk:
    """What is drawn from while a story is made."""

    rng: Random
    event: Event
    day: date
    table: Table
    values: Values
    outlets: list[str]
    agencies: list[str]
    headlines: list[str]
    made: list[Made] = field(default_factory=list)

    def setting(self, made: Made) -> Setting:
        return Setting(self.table, made.values, made.account, self.rng)

    def headline(self, values: Values) -> str:
        """A headline that nobody has yet, as long as there are any."""
        title = self.headlines.pop(0)
        self.headlines.append(title)
        return title.format_map(values)


def make_stories(
    number: int, seed: int, weights: Mapping[str, float] = WEIGHTS, folder: Path = FOLDER
) -> Iterator[Story]:
    """So many stories of the events in a folder; the same for the same seed, the first of them for any number."""
    events = load_events(folder)
    for place in range(number):
        yield make_story(f"s{place:04}", events[place % len(events)], Random(f"{seed} {place}"), weights)


def make_story(name: str, event: Event, rng: Random, weights: Mapping[str, float] = WEIGHTS) -> Story:
    """One story of one to six accounts, with two reports at least."""
    desk = _open(event, rng)
    _write_accounts(desk, rng.randint(1, MOST_ACCOUNTS))
    originals = list(desk.made)
    for first in originals:
        for _ in range(rng.randint(len(originals) == 1, MOST_VERSIONS - 1)):
            _add_version(desk, first.account, weights)
    _hide(desk)
    return finished(name, event, desk.made, desk.day, rng)


def make_large_story(event: Event, rng: Random, accounts: int, reports: int) -> Story:
    """A story of so many accounts and reports, all of them handed in."""
    desk = _open(event, rng)
    desk.outlets += [f"Paper {number}" for number in range(reports)]
    _write_accounts(desk, accounts)
    for number in range(accounts, reports):
        _add_version(desk, f"A{number % accounts + 1}", WEIGHTS)
    return finished("large", event, desk.made, desk.day, rng)


def _write_accounts(desk: _Desk, number: int) -> None:
    """The accounts of a story, in half of the stories with a contradiction."""
    rng = desk.rng
    accounts = _share_out(desk, number)
    differing = rng.choice(sorted(desk.event.conflicts)) if len(accounts) > 1 and rng.random() < CONFLICT else None
    for place, (shape, facts) in enumerate(accounts):
        _write(desk, f"A{place + 1}", shape, facts, differing if place == 1 else None)


def _open(event: Event, rng: Random) -> _Desk:
    day = FIRST_DAY + timedelta(days=rng.randrange(200))
    outlets, agencies, headlines = (list(all_) for all_ in (OUTLETS, AGENCIES, event.headlines))
    for each in (outlets, agencies, headlines):
        rng.shuffle(each)
    return _Desk(rng, event, day, Table(event, rng), event.draw(rng, day), outlets, agencies, headlines)


def _share_out(desk: _Desk, accounts: int) -> list[tuple[str, set[str]]]:
    """Shape and facts of each account; one fact is told by one alone."""
    rng, core = desk.rng, desk.event.core
    others = [name for name in desk.event.order if name not in core]
    alone = others.pop(rng.randrange(len(others)))
    shapes = rng.sample(sorted(SHAPES) * 2, accounts)
    found = [(shape, {*core, *rng.sample(others, rng.randint(*SHAPES[shape]) - len(core))}) for shape in shapes]
    rng.choice(found)[1].add(alone)
    return found


def _write(desk: _Desk, account: str, shape: str, facts: set[str], differing: str | None) -> None:
    """Write an account, with another value in a slot than the others have."""
    values = desk.event.redrawn(differing, desk.values, desk.rng, desk.day) if differing else desk.values
    order = ordered(desk.event, shape, facts, desk.rng)
    draft = write(desk.table, account, shape, order, values, desk.rng, desk.headline(values))
    agency = desk.agencies.pop() if shape == "wire" and desk.agencies else None
    publisher = agency or desk.outlets.pop()
    if agency:
        draft = replace(draft, dateline=_dateline(desk, agency))
    name = f"r{len(desk.made)}"
    desk.made.append(Made(name, draft, account, None, "original", publisher, values, agency=agency))


def _dateline(desk: _Desk, agency: str) -> str:
    return f"{desk.values[desk.event.place].upper()} ({agency}) - "


def _add_version(desk: _Desk, account: str, weights: Mapping[str, float]) -> None:
    """Make a version of one of the reports of an account."""
    rng = desk.rng
    parent = rng.choice([one for one in desk.made if one.account == account])
    kind = rng.choices(sorted(weights), [weights[each] for each in sorted(weights)])[0]
    made = _embedded(desk, parent) if kind == "embed" else None
    desk.made.append(made or _changed(desk, parent, "trim" if kind == "embed" else kind))


def _changed(desk: _Desk, parent: Made, kind: str) -> Made:
    """A version of a kind; an update is the outlet's own, and may correct a figure or a day."""
    draft = KINDS[kind](parent.draft, desk.setting(parent))
    values = parent.values
    own = kind == "update"
    if own and desk.rng.random() < REVISED:
        slot = desk.rng.choice(sorted(desk.event.conflicts))
        values = desk.event.redrawn(slot, values, desk.rng, desk.day)
        draft = revised(draft, desk.setting(parent), values)
    publisher = parent.publisher if own else desk.outlets.pop()
    title = draft.title if desk.rng.random() < 0.5 else desk.headline(values)
    draft = replace(draft, title=title) if own else _credited(desk, replace(draft, title=title), parent)
    return Made(f"r{len(desk.made)}", draft, parent.account, parent.name, kind, publisher, values, agency=parent.agency)


def _credited(desk: _Desk, draft: Draft, parent: Made) -> Draft:
    """The draft with or without a word on whose it is."""
    credited = desk.rng.random() < CREDITED
    if parent.agency:
        line = (f"Source: {parent.agency}",) if credited and desk.rng.random() < 0.5 else ()
        return replace(draft, dateline=_dateline(desk, parent.agency) if credited and not line else "", after=line)
    return replace(draft, after=(f"This report first appeared in {parent.publisher}.",) if credited else ())


def _embedded(desk: _Desk, donor: Made) -> Made | None:
    """Another account's report with a passage of the donor's; its own outlet sets it in."""
    hosts = [one for one in desk.made if one.account != donor.account]
    if not hosts:
        return None
    host = desk.rng.choice(hosts)
    credit = f"{donor.publisher} reported the following." if desk.rng.random() < CREDITED else None
    draft = embed(host.draft, donor.draft, credit, desk.rng)
    if draft is None:
        return None
    name = f"r{len(desk.made)}"
    return Made(
        name, draft, host.account, host.name, "embed", host.publisher, host.values, donor=donor.name, agency=host.agency
    )


def _hide(desk: _Desk) -> None:
    """Take the originals of some accounts away, and give some reports a line that tells nothing."""
    for place, one in enumerate(desk.made):
        versions = [other for other in desk.made if other.account == one.account and other.parent]
        hidden = one.parent is None and len(versions) > 1 and desk.rng.random() < HIDDEN
        frame = (desk.rng.choice(_FRAMES),) if desk.rng.random() < FRAMED else ()
        draft = replace(one.draft, after=(*one.draft.after, *frame))
        desk.made[place] = replace(one, draft=draft, present=not hidden)
