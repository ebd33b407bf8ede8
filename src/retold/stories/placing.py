"""Why a report is where it is: its neighbours, its own story, and the next best one."""

from collections.abc import Callable, Container, Mapping
from typing import NamedTuple

from retold.model import Neighbour, Placement
from retold.stories.accounts import Accounts
from retold.stories.likenesses import STEPS, Likenesses
from retold.stories.partition import Partition
from retold.stories.profiles import Profile
from retold.stories.quorum import FEW, SEVERAL, asked, cohesion, pairs_between
from retold.stories.slots import lookalikes


def place(
    number: int,
    accounts: Accounts,
    likenesses: Likenesses,
    partition: Partition,
    ids: Mapping[int, str],
    profile_of: Callable[[int], Profile],
    among: Container[str] | None = None,
) -> Placement:
    """The placement of the report with this number; ``profile_of`` gives that of an account.

    The next best story is one of those ``among``, where these are given.

    A report whose account has enough others to vote is as like others as those are.
    """
    account = accounts.of[number]
    story = partition.story_of[account]
    voters = [number] if accounts.votes(number) else accounts.voters(account)
    values: dict[int, int] = {}
    for voter in voters:
        for other, value in likenesses.of(voter).items():
            if value and other in accounts.of and other != number:
                values[other] = max(value, values.get(other, 0))
    best = sorted(values.items(), key=lambda item: (-item[1], item[0]))
    neighbours = tuple(
        Neighbour(ids[other], partition.story_of[accounts.of[other]], min(value / STEPS, 1.0)) for other, value in best
    )
    sums = partition.by_story(partition.row(account))
    others = len(partition.members[story]) - 1
    score = min(sums.pop(story, 0) / (pairs_between(1, max(others, 1)) * STEPS), 1.0)
    found = _next_best({name: total for name, total in sums.items() if among is None or name in among}, partition)
    if found is None:
        return Placement(ids[number], story, round(score, 4), neighbours, None, None, None)
    refused = _refused(account, score, found, partition, profile_of) if found.score >= found.asked else None
    shown = min(round(found.score, 4), 1.0)
    return Placement(
        ids[number], story, round(score, 4), neighbours, found.story, shown, round(found.asked, 4), refused
    )


class _Next(NamedTuple):
    """A story, how alike an account is with it, and what it needs for joining it."""

    story: str
    score: float
    asked: float


def _next_best(sums: Mapping[str, int], partition: Partition) -> _Next | None:
    """The story that comes nearest to being joined."""
    found = []
    for story, total in sums.items():
        size = len(partition.members[story])
        score = total / (pairs_between(1, size) * STEPS)
        needed = asked(1, 0.0, size, cohesion(size, partition.within(story)))
        found.append((-score / needed, partition.first(story), _Next(story, score, needed)))
    return min(found)[2] if found else None


def _refused(
    account: int, score: float, found: _Next, partition: Partition, profile_of: Callable[[int], Profile]
) -> str:
    """Why an account is not in the next best story, although it is alike enough with it."""
    own, theirs = partition.story_of[account], partition.some(found.story)
    if len(theirs) > 1 and 2 * len(partition.row(account).keys() & set(theirs)) <= pairs_between(1, len(theirs)):
        return "at most half of the accounts of that story are like it at all"
    there = [profile_of(one) for one in theirs]
    if reason := lookalikes([profile_of(account)], there):
        return reason
    ours = partition.some(own)
    sizes = len(partition.members[own]), len(partition.members[found.story])
    mean = partition.mean_between(ours, theirs)
    holds = (cohesion(size, partition.within(story)) for size, story in zip(sizes, (own, found.story), strict=True))
    needed = asked(sizes[0], next(holds), sizes[1], next(holds))
    if mean < needed:
        return f"its whole story is less like that one: {mean:.3f} on average, {needed:.3f} needed"
    if min(sizes) < FEW and (reason := lookalikes([profile_of(one) for one in ours], there)):
        return reason
    if min(sizes) >= SEVERAL:
        return (
            "its story and that one each have names, numbers or a weekday of their own, in proportion to their likeness"
        )
    return "it is more like its own story" if score >= found.score else "the stories around it were joined first"
