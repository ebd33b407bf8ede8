from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from random import Random
from time import process_time
from types import SimpleNamespace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.model import Judged, Placed, Relation, StoryChange
from retold.stories import StoryStream, profile
from retold.stories.counts import Counts
from retold.stories.left import Left, LeftLink, LeftReport
from retold.stories.likenesses import STEPS as PARTS
from retold.stories.neighbours import keys_posted
from stories.few_reports import TEXTS, few_reports, light

PROFILES = {reading.id: profile(reading) for reading in few_reports()}
READINGS = {reading.id: reading for reading in few_reports()}
BY_DATE = sorted(TEXTS, key=lambda name: (TEXTS[name][0] or "~", name))


def link(a: str, b: str, level: str = "derived", kind: str = "reprint", share: float = 0.9) -> Relation:
    return Relation(a, b, level, kind, "undecided", share, share, certain=True)


def some(*names: str) -> list:
    return [(name, PROFILES[name]) for name in names]


def copies(of: str, count: int) -> list:
    return [(f"{of}-copy-{number:03}", PROFILES[of]) for number in range(count)]


def one_by_one(names: Sequence[str]) -> dict[str, str]:
    stream = StoryStream()
    for name in names:
        stream.add(some(name), [])
    return dict(stream.stories)


def test_one_at_a_time_ends_where_all_at_once_does() -> None:
    stream = StoryStream()
    placed = stream.add(some(*BY_DATE), [])
    assert one_by_one(BY_DATE) == placed.stories == dict(stream.stories)


def test_a_story_is_named_after_its_first_report_even_when_an_older_one_comes_later() -> None:
    assert one_by_one(["bridge-2", "bridge-1", "bridge-3"]) == dict.fromkeys(
        ("bridge-1", "bridge-2", "bridge-3"), "bridge-2"
    )


def test_what_began_is_told_with_the_words_that_the_reports_share() -> None:
    stream = StoryStream(reading_of=READINGS.__getitem__)
    assert stream.add(some("ohio-1"), []) == Placed({"ohio-1": "ohio-1"}, (), [])
    placed = stream.add(some("ohio-2"), [])
    assert placed.stories == {"ohio-2": "ohio-1"}
    (began,) = placed.changes
    assert (began.kind, began.story, began.other, began.reports) == ("began", "ohio-1", None, ("ohio-1", "ohio-2"))
    assert began.reason.startswith("began because its accounts are alike: ")
    assert "Lorain" in began.reason
    ((a, b, value),) = placed.likenesses
    assert (a, b) == ("ohio-1", "ohio-2")
    assert 0.1 < value < 0.9


def test_two_stories_merge_when_a_link_makes_one_account_of_them() -> None:
    stream = StoryStream()
    stream.add(some("ohio-1", "ohio-2", "whale"), [])
    placed = stream.add([], [link("ohio-2", "whale")])
    assert placed.stories == {"whale": "ohio-1"}
    assert placed.changes == (
        StoryChange(
            "merged", "ohio-1", "whale", ("whale",),
            "merged because 1 of 1 account of whale is alike with 1 of 1 of ohio-1 (0.59 on average, 0.11 needed)",
        ),
    )  # fmt: skip


def test_a_link_that_does_not_hold_any_more_splits_what_it_joined() -> None:
    stream = StoryStream()
    stream.add(some("bridge-1", "whale"), [link("bridge-1", "whale")])
    assert dict(stream.stories) == {"bridge-1": "bridge-1", "whale": "bridge-1"}
    placed = stream.add([], [], dropped=[("bridge-1", "whale")])
    assert placed.stories == {"whale": "whale"}
    assert [(change.kind, change.story, change.other) for change in placed.changes] == [("split", "whale", "bridge-1")]


def test_a_story_keeps_its_id_when_its_first_report_leaves_and_ends_with_its_last() -> None:
    stream = StoryStream()
    stream.add(some("bridge-1", "bridge-2", "bridge-3", "whale"), [])
    assert stream.remove(["bridge-1", "unheard-of"]) == Placed({}, (), [])
    assert dict(stream.stories) == {"bridge-2": "bridge-1", "bridge-3": "bridge-1", "whale": "whale"}
    placed = stream.remove(["whale"])
    assert placed.changes == (StoryChange("ended", "whale", None, (), "ended because its last report was removed"),)
    again = stream.add(some("bridge-1"), [])
    assert again.stories == {"bridge-1": "bridge-1"}


def test_a_report_that_held_two_others_together_takes_the_story_with_it() -> None:
    stream = StoryStream()
    stream.add(some("bridge-1", "iowa-1", "whale"), [link("bridge-1", "whale"), link("iowa-1", "whale")])
    assert set(stream.stories.values()) == {"bridge-1"}
    placed = stream.remove(["whale"])
    assert placed.stories == {"iowa-1": "iowa-1"}
    assert [change.kind for change in placed.changes] == ["split"]


def test_copies_do_not_vote() -> None:
    stream = StoryStream()
    stream.add(some("iowa-1", "iowa-2"), [])
    alone = stream.placement("iowa-2").score
    stream.add(copies("iowa-1", 50), [link("iowa-1", name) for name, _ in copies("iowa-1", 50)])
    assert set(stream.stories.values()) == {"iowa-1"}
    assert stream.placement("iowa-2").score > 0.9 * alone
    assert len(stream.placement("iowa-2").neighbours) <= 4


def test_why_a_report_is_in_its_story_and_not_in_the_next_best() -> None:
    stream = StoryStream()
    stream.add(some(*BY_DATE), [])
    placement = stream.placement("ohio-1")
    assert (placement.report, placement.story) == ("ohio-1", "ohio-1")
    assert placement.neighbours[0].report == "ohio-2"
    assert placement.score == placement.neighbours[0].likeness
    assert placement.next_story == "iowa-1"
    assert placement.next_score < placement.score
    assert placement.asked > 0.1


def test_a_report_alone_has_no_score() -> None:
    stream = StoryStream()
    stream.add(some("whale"), [])
    placement = stream.placement("whale")
    assert (placement.score, placement.neighbours, placement.next_story, placement.asked) == (0.0, (), None, None)


def test_the_window_in_reports() -> None:
    stream = StoryStream(SimpleNamespace(reports=2, days=None))
    for name in ("bridge-1", "whale", "iowa-1"):
        stream.add(some(name), [])
    placed = stream.add(some("bridge-2"), [])
    assert placed.stories == {"bridge-2": "bridge-2"}
    assert sorted(stream.stories) == ["bridge-2", "iowa-1", "whale"]


def test_the_window_in_days_is_not_moved_by_a_forged_date() -> None:
    texts = [
        light(f"r{number:02}", f"Report {number} of the harbour.", f"2024-03-{number + 1:02}") for number in range(31)
    ]
    stream = StoryStream(SimpleNamespace(reports=None, days=10))
    for reading in texts[:20]:
        stream.add([(reading.id, profile(reading))], [])
    stream.add([("future", profile(light("future", "Report from nowhere.", "2100-01-01")))], [])
    assert sorted(stream.stories) == ["future", *(f"r{number:02}" for number in range(9, 20))]
    for reading in texts[20:]:
        stream.add([(reading.id, profile(reading))], [])
    assert sorted(stream.stories) == ["future", *(f"r{number:02}" for number in range(19, 31))]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(BY_DATE), st.lists(st.integers(0, 6), max_size=3)), max_size=20))
def test_reports_that_left_the_window_still_hold_their_copies_together(arriving: list) -> None:
    stream = StoryStream(SimpleNamespace(reports=3, days=None))
    for place, (name, behind) in enumerate(arriving):
        links = [link(f"{place - back}", f"{place}") for back in behind if 0 < back <= place]
        placed = stream.add([(f"{place}", PROFILES[name])], links)
        assert placed.stories[f"{place}"] == stream.stories[f"{place}"]
        for one in links:
            assert one.a not in stream.stories or stream.stories[one.a] == stream.stories[one.b]
    assert len(stream.stories) == min(len(arriving), 4)


def test_a_form_that_hundreds_fill_in_does_not_become_one_story() -> None:
    random = Random(3)
    syllables = "ba ko mi tra len dor wis pen ar os ul fin gar tol".split()

    def name() -> str:
        return "".join(random.choices(syllables, k=3)).capitalize()

    stream = StoryStream()
    for number in range(400):
        text = (
            f"The board of {name()} Corporation declared a regular quarterly dividend of {random.randint(1, 99)} cents "
            f"per share on its common stock, payable to shareholders of record on May {random.randint(1, 30)}. "
            f"The company, based in {name()}, makes {name()} parts for {name()}."
        )
        stream.add([(f"form-{number:03}", profile(light("form", text, "2024-05-01")))], [])
    assert max(Counter(stream.stories.values()).values()) <= 40


def test_a_text_that_arrives_a_thousand_times_takes_little_time() -> None:
    stream = StoryStream()
    stream.add(some(*BY_DATE), [])
    began = process_time()
    for name, one in copies("iowa-1", 1000):
        stream.add([(name, one)], [link("iowa-1", name)])
    assert process_time() - began < 1.5
    assert Counter(stream.stories.values())["iowa-1"] == 1002


@dataclass
class Kept:
    """What a library would write down of a stream."""

    reports: dict = field(default_factory=dict)
    stories: dict = field(default_factory=dict)
    likenesses: dict = field(default_factory=dict)
    links: dict = field(default_factory=dict)
    judged: dict = field(default_factory=dict)
    counts: bytes = b""
    counted: int = 0

    def note(self, placed: Placed) -> None:
        self.stories.update(placed.stories)
        self.likenesses.update({(a, b): value for a, b, value in placed.likenesses})
        self.judged.update({frozenset((one.a, one.b)): one for one in placed.judged})

    def stream(self) -> StoryStream:
        places = {name: place for place, name in enumerate(self.reports)}
        likenesses = [(places[a], places[b], round(value * PARTS)) for (a, b), value in self.likenesses.items()]
        links = [(one, self.judged.get(pair)) for pair, one in self.links.items()]
        stream = StoryStream()
        stream.take_in(
            Left(
                [
                    LeftReport(name, self.stories[name], one.to_bytes(), keys_posted(one).tobytes())
                    for name, one in self.reports.items()
                ],
                np.array(likenesses, np.int64).reshape(-1, 3),
                [self._left(link, judged, places) for link, judged in links if judged and judged.counts],
                counts=Counts.from_bytes(self.counts) if self.counts else Counts(),
                counted=self.counted,
            )
        )
        return stream

    def _left(self, link: Relation, judged: Judged, places: dict) -> LeftLink:
        foreign = judged.foreign_to_a, judged.foreign_to_b
        return LeftLink(
            places[link.a],
            places[link.b],
            link.share_a,
            link.share_b,
            *(foreign if judged.a == link.a else foreign[::-1]),
        )


REPORTS = [f"{name}/{number}" for number in range(2) for name in TEXTS]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.lists(st.sampled_from(REPORTS), min_size=1, max_size=4, unique=True)),
        st.tuples(st.just("remove"), st.lists(st.sampled_from(REPORTS), min_size=1, max_size=2)),
        st.tuples(
            st.just("link"),
            st.tuples(st.sampled_from(REPORTS), st.sampled_from(REPORTS), st.sampled_from((None, 0.2, 0.5, 0.9))),
        ),
        st.tuples(st.just("drop"), st.tuples(st.sampled_from(REPORTS), st.sampled_from(REPORTS))),
    ),
    max_size=14,
)


def take(stream: StoryStream, step: tuple, kept: Kept) -> Placed:
    """One step of a stream, with what is kept brought up to date."""
    kind, what = step
    if kind == "add":
        fresh = [(name, PROFILES[name.split("/")[0]]) for name in what if name not in stream.stories]
        placed = stream.add(fresh, [])
        kept.reports.update(fresh)
    elif kind == "remove":
        placed = stream.remove(what)
        for name in what:
            kept.reports.pop(name, None)
            kept.stories.pop(name, None)
        kept.links = {pair: one for pair, one in kept.links.items() if not pair & set(what)}
        kept.judged = {pair: one for pair, one in kept.judged.items() if not pair & set(what)}
        kept.likenesses = {pair: value for pair, value in kept.likenesses.items() if not set(pair) & set(what)}
    else:
        a, b = what[:2]
        known = a != b and a in stream.stories and b in stream.stories
        if kind == "link" and known:
            relation = link(a, b, share=what[2]) if what[2] else link(a, b, "partly", "update", 0.2)
            kept.links[frozenset((a, b))] = relation
            placed = stream.add([], [relation])
        elif kind == "drop" and frozenset((a, b)) in kept.links:
            del kept.links[frozenset((a, b))]
            placed = stream.add([], [], dropped=[(a, b)])
        else:
            return Placed({}, (), [])
    kept.note(placed)
    return placed


@settings(max_examples=60, deadline=None)
@given(STEPS, STEPS, st.booleans())
def test_a_stream_that_was_taken_up_again_goes_on_as_one_that_never_stopped(
    before: list, after: list, count: bool
) -> None:
    kept, stream = Kept(), StoryStream()
    for step in before:
        take(stream, step, kept)
    assert kept.stories == dict(stream.stories)
    if count:
        kept.counts, kept.counted = stream.counts.to_bytes(), len(kept.reports)
    resumed, also_kept = kept.stream(), deepcopy(kept)
    assert dict(resumed.stories) == dict(stream.stories)
    for step in after:
        assert take(resumed, step, also_kept) == take(stream, step, kept)
    for name in stream.stories:
        assert resumed.placement(name) == stream.placement(name)


@settings(max_examples=20, deadline=None)
@given(st.permutations(BY_DATE))
def test_the_order_of_one_at_a_time_does_not_change_who_is_with_whom(names: list) -> None:
    stories = one_by_one(names)
    together = {frozenset(one for one in stories if stories[one] == story) for story in stories.values()}
    assert together == {
        frozenset({"bridge-1", "bridge-2", "bridge-3"}),
        frozenset({"ohio-1", "ohio-2"}),
        frozenset({"iowa-1", "iowa-2"}),
        frozenset({"whale"}),
    }


def test_what_a_report_held_together_falls_apart_also_for_a_stream_that_never_knew_it() -> None:
    kept, stream = Kept(), StoryStream()
    names = ["ohio-1/0", "iowa-1/0", "whale/0"]
    take(stream, ("add", names), kept)
    for a, b in ((names[0], names[1]), (names[1], names[2])):
        take(stream, ("link", (a, b, 0.9)), kept)
    assert len(set(kept.stories.values())) == 1
    take(deepcopy(stream), ("remove", [names[1]]), kept)
    split = stream.remove([names[1]])
    kept.stories = {names[0]: names[0], names[2]: names[0]}
    resumed = kept.stream()
    assert resumed.look_again([names[0]]).changes == split.changes
    assert resumed.stories == stream.stories == {names[0]: names[0], names[2]: names[2]}
    assert [change.kind for change in split.changes] == ["split"]
