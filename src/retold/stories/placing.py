"""Why a report is where it is: its neighbours, its own story, and the next best one."""

from collections.abc import Mapping

from retold.model import Neighbour, Placement
from retold.stories.accounts import Accounts
from retold.stories.likenesses import STEPS, Likenesses
from retold.stories.partition import Partition
from retold.stories.quorum import asked, cohesion, pairs_between


def place(
    number: int, accounts: Accounts, likenesses: Likenesses, partition: Partition, ids: Mapping[int, str]
) -> Placement:
    """The placement of the report with this number.

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
    return Placement(ids[number], story, round(score, 4), neighbours, *_next_best(sums, partition))


def _next_best(sums: Mapping[str, int], partition: Partition) -> tuple[str, float, float] | tuple[None, None, None]:
    """The story that comes nearest to being joined, its likeness, and what a single account needs for joining it."""
    found = []
    for story, total in sums.items():
        size = len(partition.members[story])
        score, needed = (
            total / (pairs_between(1, size) * STEPS),
            asked(1, 0.0, size, cohesion(size, partition.within(story))),
        )
        found.append((-score / needed, partition.first(story), story, round(score, 4), round(needed, 4)))
    if not found:
        return None, None, None
    _, _, story, score, needed = min(found)
    return story, score, needed
