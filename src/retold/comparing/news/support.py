"""Claims that more independent accounts stand behind than before."""

from collections.abc import Iterator, Sequence

from retold.comparing.claims.support import Accounts
from retold.comparing.news.partition import Parted
from retold.model import Confirmed, Support, Telling


def find_confirmed(parted: Sequence[Parted], accounts: Accounts) -> tuple[Confirmed, ...]:
    """The claims whose number of accounts has grown for certain: both bounds of it."""
    found = sorted(_grown(parted, accounts), key=lambda one: -one.claim.independent.low)
    return tuple(found)


def _grown(parted: Sequence[Parted], accounts: Accounts) -> Iterator[Confirmed]:
    for one in parted:
        since = _agreeing(one)
        if not (one.sure_before and since):
            continue
        before = _count(accounts, one.sure_before)
        after = _count(accounts, [*one.sure_before, *since])
        low = min(after.low, one.claim.independent.low)
        if low > before.low and after.high > before.high:
            yield Confirmed(one.claim, before)


def _agreeing(one: Parted) -> list[Telling]:
    """The newer tellings that contradict no earlier one: who has another number does not bear out the one of before."""
    before = {telling.report for telling in one.sure_before}
    sides = [
        (set(x.reports), set(y.reports))
        for each in one.claim.conflicts
        for x, y in ((each.a, each.b), (each.b, each.a))
    ]
    against = {name for told, others in sides if told & before for name in others - told}
    return [telling for telling in one.sure_since if telling.report not in against and not telling.opposite]


def _count(accounts: Accounts, tellings: Sequence[Telling]) -> Support:
    return accounts.count({telling.report: telling.spans for telling in tellings})
