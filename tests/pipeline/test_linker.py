import random
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lineage.texts import FERRY, FERRY_RETOLD, HARVEST, invented
from retold.engine import InProcess
from retold.errors import DoubleIdError
from retold.lineage import Window
from retold.model import Relation, Report
from retold.pipeline import Linked, Linker, Prepared, Traces, prepare
from retold.stories.likeness import taken

FOOTER = "The tables on the last page give high water at every harbour of the coast for each day of the coming week."
PARTS = [sentence.rstrip(".") + "." for text in (FERRY, FERRY_RETOLD, HARVEST) for sentence in text.split(". ")]


class Placed:
    """A linker and what a library would keep of what it tells."""

    def __init__(self, some: Iterable[Prepared], window: Window | None = None) -> None:
        self.prepared = {one.id: one for one in some}
        self.window = window or Window()
        self.linker = self.begin()
        self.order: list[str] = []
        self.links: dict[tuple[str, str], Relation] = {}
        self.traces: dict[str, bytes] = {}
        self.furniture: dict[str, frozenset[int]] = {}

    def begin(self) -> Linker:
        return Linker(self.window, InProcess(), lambda name: self.prepared[name].reading)

    def add(self, *names: str) -> Linked:
        linked = self.linker.add([self.prepared[name] for name in names])
        self.order += names
        for pair in linked.dropped:
            del self.links[pair]
        self.links |= {(link.a, link.b): link for link in linked.links}
        self.traces |= {name: traces.to_bytes() for name, traces in linked.traces.items()}
        self.furniture |= linked.furniture
        return linked

    def stop_and_go_on(self) -> None:
        self.linker = self.begin()
        kept = []
        for name in self.order:
            report = self.prepared[name].reading.report
            kept.append((name, report.published, report.publisher, Traces.from_bytes(self.traces[name])))
        place = self.order.index
        links = [(place(link.a), place(link.b), taken(link)) for link in self.links.values()]
        self.linker.take_in(kept, links)

    def found(self) -> tuple[dict[tuple[str, str], Relation], dict[str, frozenset[int]]]:
        return self.links, {name: numbers for name, numbers in self.furniture.items() if numbers}


def prepared(*texts: str, publisher: str | None = None) -> list[Prepared]:
    reports = [Report(f"r{number}", text, publisher=publisher) for number, text in enumerate(texts)]
    return list(prepare(reports, InProcess()))


@st.composite
def streams(draw: st.DrawFn) -> list[Report]:
    """Reports of two outlets made of a few sentences that others have, of some of their own, and of a footer."""
    sentence = st.integers(0, len(PARTS) + 4)
    rows = draw(st.lists(st.tuples(st.sampled_from("HL"), st.lists(sentence, max_size=6), st.booleans()), max_size=14))
    return [
        Report(
            f"r{number}",
            " ".join(
                [
                    *(PARTS[one] if one < len(PARTS) else invented(100 * number + one, 1) for one in ones),
                    *([FOOTER] if footer else []),
                ]
            ),
            publisher=outlet,
        )
        for number, (outlet, ones, footer) in enumerate(rows)
    ]


@settings(max_examples=40, deadline=None)
@given(streams(), st.randoms(use_true_random=False))
def test_one_at_a_time_in_chunks_after_a_stop_and_at_once_the_links_are_the_same(
    reports: list[Report], chance: random.Random
):
    some = list(prepare(reports, InProcess()))
    names = [one.id for one in some]
    at_once, by_chunks = Placed(some), Placed(some)
    at_once.add(*names)
    while names:
        size = chance.choice((1, 1, 2, 5))
        by_chunks.add(*names[:size])
        names = names[size:]
        if chance.random() < 0.3:
            by_chunks.stop_and_go_on()
    assert by_chunks.found() == at_once.found()


def test_links_that_were_made_of_furniture_are_dropped():
    placed = Placed(prepared(*(f"{invented(number, 1)} {FOOTER}" for number in range(8))))
    assert placed.add("r0", "r1").links
    placed.add(*(f"r{number}" for number in range(2, 8)))
    assert placed.found() == ({}, {f"r{number}": frozenset({1}) for number in range(8)})


@settings(max_examples=30, deadline=None)
@given(streams(), st.randoms(use_true_random=False))
def test_nothing_is_linked_to_what_was_removed(reports: list[Report], chance: random.Random):
    placed = Placed(prepare(reports, InProcess()))
    names = [report.id for report in reports]
    early, late = names[: len(names) // 2], names[len(names) // 2 :]
    gone = set(chance.sample(early, len(early) // 2))
    placed.add(*early)
    placed.linker.remove({*gone, "unknown"})
    assert not gone & {name for link in placed.add(*late).links for name in (link.a, link.b)}


def test_a_removed_report_comes_again_with_another_text():
    first, other, copy = prepared(FERRY, HARVEST, FERRY)
    again = replace(other, reading=replace(other.reading, report=replace(other.reading.report, id="r0")))
    placed = Placed([first, other, copy])
    placed.add("r0", "r1")
    placed.linker.remove(["r0"])
    placed.prepared["r0"] = again
    assert [(link.a, link.b) for link in placed.add("r0").links] == [("r1", "r0")]
    assert placed.add("r2").links == []


def test_an_id_is_taken_once():
    placed = Placed(prepared(FERRY))
    with pytest.raises(DoubleIdError, match="Two reports have the id 'r0'"):
        placed.add("r0", "r0")
    placed.add("r0")
    with pytest.raises(DoubleIdError, match="Two reports have the id 'r0'"):
        placed.add("r0")


def test_nothing_can_be_taken_in():
    placed = Placed(prepared(FERRY))
    placed.linker.take_in([], [])
    assert placed.add("r0").links == []
