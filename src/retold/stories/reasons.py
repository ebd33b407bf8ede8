"""Why stories began, merged, split, or lost a report to another one: in words, with the evidence."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from retold.model import Reading
from retold.stories.accounts import Accounts
from retold.stories.likenesses import STEPS
from retold.stories.partition import Partition
from retold.stories.profiles import told_words
from retold.stories.quorum import JOIN, SEVERAL, STAY, asked, cohesion
from retold.text import Word, idf

LOOKED_AT = 50
"""Accounts of either side that are looked at for the evidence; what many more say is the same."""

READ = 12
"""Reports of either side that are read again for the words they share."""

NAMED = 4
"""Words that are named as evidence."""

RARE = 3.0
"""Words of at least this idf, in one report of twenty or fewer, are worth naming."""


class Reasons:
    """Puts into words how alike the accounts of one side are with those of another."""

    def __init__(
        self,
        accounts: Accounts,
        partition: Partition,
        ids: Mapping[int, str],
        belongs: Callable[[int, Sequence[int], Collection[int]], bool],
        reading_of: Callable[[str], Reading] | None,
    ) -> None:
        """``belongs`` tells whether names bring a lone account into a story, others that it is like being no part."""
        self._accounts, self._partition, self._ids = accounts, partition, ids
        self._belongs, self._reading_of = belongs, reading_of

    def began(self, reports: Collection[int]) -> str:
        """Why reports are a story."""
        accounts = self._accounts_of(reports)
        if len(accounts) == 1:
            return "began because its reports are one account: text was taken from one another"
        return f"began because its accounts are alike{self._words(accounts)}"

    def merged(self, moved: Collection[int], story: str, other: str) -> str:
        """Why the reports of one story went into another."""
        ours, theirs = self._two_sides(moved, story)
        if not theirs:
            return f"merged because the reports of {other} are one account with those of {story}"
        sides = self._alike(ours, theirs)
        return f"merged because {_counted(sides, other, story)} {self._means(ours, theirs)}{self._words(ours, theirs)}"

    def moved(self, moved: Collection[int], story: str, other: str) -> str:
        """Why some reports went from one story to another, which go on both."""
        ours, theirs = self._two_sides(moved, story)
        if not theirs:
            return f"moved because text of it is also in reports of {story}"
        sides, left = self._alike(ours, theirs), self._members(other)
        before = self._alike(ours, left).theirs
        mean, mean_before = _told_apart(self._mean(ours, theirs), self._mean(ours, left))
        nearer = f"{_counted(sides, 'what moved', story)} ({mean} on average)"
        farther = f"{before[0]} of {before[1]} of {other} ({mean_before})"
        return f"moved because {nearer}, and with {farther}{self._words(ours, theirs)}"

    def split(self, story: str, other: str) -> str:
        """Why a story that was part of another one is one of its own now."""
        ours, left = self._members(story), self._members(other)
        mean, needed = self._mean(ours, left), self._needed(ours, left) / STAY
        if mean < needed:
            shown, least = _told_apart(mean, needed)
            shared = self._words(ours) if len(ours) > 1 else ""
            common = f"; what its own accounts share{shared}" if shared else ""
            return (
                f"split because it is too little like the rest of {other} ({shown} on average, {least} to stay){common}"
            )
        own = self._own(ours, left)
        return f"split because it and the rest of {other} each tell what the other lacks{own}"

    def _two_sides(self, moved: Collection[int], story: str) -> tuple[list[int], list[int]]:
        ours = self._accounts_of(moved)
        return ours, [account for account in self._members(story) if account not in set(ours)]

    def _accounts_of(self, reports: Collection[int]) -> list[int]:
        return sorted({self._accounts.of[number] for number in reports})

    def _members(self, story: str) -> list[int]:
        return sorted(self._partition.members.get(story, ()))

    def _alike(self, ours: Sequence[int], theirs: Sequence[int]) -> "_Sides":
        """How many of either side are alike with one of the other, and of how many."""
        there = set(theirs[:LOOKED_AT])
        found = [
            (value, -account, -other)
            for account in ours[:LOOKED_AT]
            for other, value in self._partition.row(account).items()
            if other in there
        ]
        enough = [pair for pair in found if pair[0] >= JOIN * STEPS]
        return _Sides(
            (len({account for _, account, _ in enough}), min(len(ours), LOOKED_AT)),
            (len({other for _, _, other in enough}), len(there)),
        )

    def _means(self, ours: Sequence[int], theirs: Sequence[int]) -> str:
        """How alike two sides are and what they would need, in brackets."""
        mean, needed = _told_apart(self._mean(ours, theirs), self._needed(ours, theirs))
        by_names = ", but they have names that no story nearby has"
        return f"({mean} on average, {needed} needed{by_names if self._come_by_names(ours, theirs) else ''})"

    def _come_by_names(self, ours: Sequence[int], theirs: Sequence[int]) -> bool:
        """Whether one side is a lone account that names brought in, less alike than was needed."""
        lone, story = sorted((ours, theirs), key=len)
        if len(lone) != 1 or len(story) < SEVERAL or self._mean(ours, theirs) >= self._needed(ours, theirs):
            return False
        return self._belongs(lone[0], story, sorted(self._partition.row(lone[0]).keys() - set(story)))

    def _needed(self, ours: Sequence[int], theirs: Sequence[int]) -> float:
        """How alike two sides must be."""
        one, other = ours[:LOOKED_AT], theirs[:LOOKED_AT]
        return asked(len(one), self._cohesion(one), len(other), self._cohesion(other))

    def _mean(self, ours: Sequence[int], theirs: Sequence[int]) -> float:
        return self._partition.mean_between(ours[:LOOKED_AT], theirs[:LOOKED_AT])

    def _cohesion(self, accounts: Sequence[int]) -> float:
        return cohesion(len(accounts), self._partition.sum_between(accounts, accounts) // 2)

    def _words(self, ours: Sequence[int], theirs: Sequence[int] = ()) -> str:
        """What most accounts of either side have, after a colon; nothing where readings are not at hand."""
        if self._reading_of is None:
            return ""
        sides = [self._readings(side) for side in (ours, theirs) if side]
        words = common_words(sides)
        return ": " + ", ".join(words) if words else ""

    def _own(self, ours: Sequence[int], theirs: Sequence[int]) -> str:
        """What most accounts of each side have and the other lacks, after a colon."""
        if self._reading_of is None:
            return ""
        here, there = self._readings(ours), self._readings(theirs)
        sides = [", ".join(common_words([one], without=other)) for one, other in ((here, there), (there, here))]
        return f": {sides[0]} here, {sides[1]} there" if all(sides) else ""

    def _readings(self, accounts: Sequence[int]) -> list[Reading]:
        """The reading of the first report of some of the accounts, at even steps."""
        assert self._reading_of is not None
        some = accounts[:: -(-len(accounts) // READ)]
        return [self._reading_of(self._ids[self._accounts.members[account][0]]) for account in some]


class _Sides(NamedTuple):
    """Of either side the accounts that are alike with the other and all that were looked at."""

    ours: tuple[int, int]
    theirs: tuple[int, int]


def _counted(sides: _Sides, ours: str, theirs: str) -> str:
    """``4 of 5 accounts of x are alike with 3 of 4 of y``."""
    are = "is" if sides.ours[0] == 1 else "are"
    accounts = "account" if sides.ours[1] == 1 else "accounts"
    return (
        f"{sides.ours[0]} of {sides.ours[1]} {accounts} of {ours} {are} alike with "
        f"{sides.theirs[0]} of {sides.theirs[1]} of {theirs}"
    )


def _told_apart(a: float, b: float) -> tuple[str, str]:
    """Two figures with as many decimals as show that they are not the same."""
    decimals = next((some for some in (2, 3) if f"{a:.{some}f}" != f"{b:.{some}f}"), 4)
    return f"{a:.{decimals}f}", f"{b:.{decimals}f}"


def common_words(sides: Sequence[Sequence[Reading]], without: Sequence[Reading] = ()) -> list[str]:
    """The rarest words that most reports of each side have, as most of them write them, in order of the first report.

    Most are more than half, of two reports both; a number has the word after it where most have that, too. Words that
    any of the reports ``without`` has are passed over.
    """
    elsewhere = {word.concept for reading in without for word in told_words(reading)}
    told = [[_first(told_words(reading)) for reading in side] for side in sides]
    counts = [Counter(concept for found in side for concept in found) for side in told]
    common = [
        concept
        for concept in told[0][0]
        if idf(concept) >= RARE
        and concept not in elsewhere
        and all(2 * count[concept] > len(side) for count, side in zip(counts, told, strict=True))
    ]
    rarest = set(sorted(common, key=lambda concept: -idf(concept))[:NAMED])
    every = [found for side in told for found in side]
    return [_as_most(concept, every) for concept in common if concept in rarest]


def _first(words: Sequence[Word]) -> dict[str, tuple[str, str]]:
    """How each concept is written in its first place, and the same with the word after it where it is a number."""
    found: dict[str, tuple[str, str]] = {}
    for place, word in enumerate(words):
        found.setdefault(word.concept, (word.surface, _with_next(words, place)))
    return found


def _as_most(concept: str, found: Sequence[Mapping[str, tuple[str, str]]]) -> str:
    """How most reports write a concept."""
    written = [one[concept] for one in found if concept in one]
    longer, times = Counter(one[1] for one in written).most_common(1)[0]
    return longer if 2 * times > len(found) else Counter(one[0] for one in written).most_common(1)[0][0]


def _with_next(words: Sequence[Word], place: int) -> str:
    """The word, and the one after it where it is a number."""
    word = words[place]
    if not word.surface[0].isdigit() or place + 1 == len(words) or words[place + 1].span.start > word.span.end + 1:
        return word.surface
    return f"{word.surface} {words[place + 1].surface}"
