"""Reports arrive one at a time or many at once, and stories form."""

from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence

from retold.collecting import no_collector
from retold.model import Judged, Placed, Placement, Reading, Relation
from retold.stories.accounts import Accounts
from retold.stories.apart import Apart
from retold.stories.book import Book
from retold.stories.bulk import make_features
from retold.stories.changes import tell_changes
from retold.stories.counts import Counts
from retold.stories.following import Following, Step
from retold.stories.kept import KeptProfiles
from retold.stories.left import Left
from retold.stories.likenesses import STEPS, Likenesses
from retold.stories.naming import Group, name_groups
from retold.stories.neighbours import Neighbours
from retold.stories.partition import Partition
from retold.stories.placing import place
from retold.stories.profiles import Profile, day_in
from retold.stories.reach import Reach, Window
from retold.stories.reasons import Reasons
from retold.stories.regroup import regroup
from retold.stories.voting import Pair, Voting


class StoryStream:
    """Sorts reports into stories as they come; each step costs about the same however many came before.

    A report is held against the earlier ones that share its rarest features. Reports that are one account vote once.
    After each step the stories around what changed are grouped again by quorum, so that reports that come one at a
    time end up where they would have been put all together. A story keeps its id, which is that of its first report,
    when older reports arrive, when that report leaves, and when other stories join it.
    """

    def __init__(self, window: Window | None = None, reading_of: Callable[[str], Reading] | None = None) -> None:
        """``reading_of`` gives the reading of a report that was added, for the words in the reasons of changes.

        It is asked for few reports, those of stories that merge, split or begin; without it reasons give numbers only.
        """
        self._reach = Reach(window)
        self._numbers: dict[str, int] = {}
        self._ids: dict[int, str] = {}
        self._profiles = KeptProfiles()
        self._next = 0
        self._book = Book()
        self._neighbours = Neighbours(self._profiles)
        self._likenesses = Likenesses()
        self._accounts = Accounts(lambda a, b: self._apart.akin(a, b))
        self._apart = Apart(self._accounts, self._profiles)
        self._voting = Voting(self._accounts, self._neighbours, self._likenesses, self._profiles)
        self._partition = Partition(self._accounts, self._likenesses)
        self._following = Following(self._numbers, self._accounts, self._voting, self._partition)
        self._reasons = Reasons(self._accounts, self._partition, self._ids, self._apart.belongs, reading_of)

    @property
    def stories(self) -> Mapping[str, str]:
        """The story id of each report id within the window."""
        return self._book.stories

    @property
    def counts(self) -> Counts:
        """How many reports have each feature."""
        return self._neighbours.counts

    def take_in(self, left: Left) -> None:
        """Go on, with a stream that has no report yet, from what another one left; nothing is grouped again."""
        for number, (name, story, profile, _) in enumerate(left.reports):
            self._enter(number, name, day_in(profile))
            self._profiles.take_in(number, profile)
            self._book.enter(name, story)
        self._neighbours.counts = left.counts
        left.counts.expect(one.profile for one in left.reports[left.counted :])
        self._accounts.take_in(left.links, left.doubtful)
        self._likenesses.take_in(left.likenesses)
        for account in self._accounts.members:
            self._partition.put(account, self._book.stories[self._ids[account]])
        self._voting.take_in([one.posted for one in left.reports])

    @no_collector()
    def add(
        self, some: Sequence[tuple[str, Profile]], links: Sequence[Relation], dropped: Iterable[tuple[str, str]] = ()
    ) -> Placed:
        """Place new reports, in their order of time; links may be with earlier reports, or among these only.

        ``dropped`` are pairs whose earlier link does not hold any more.
        """
        late = self._let_go()
        self._book.begin()
        step = Step()
        make_features(profile for _, profile in some)
        for name, profile in some:
            self._arrive(name, profile, step)
        for a, b in dropped:
            self._following.drop(a, b, step)
        self._following.link(links, step)
        return self._settle(step, late)

    def remove(self, ids: Collection[str]) -> Placed:
        """Take reports out; their stories may split or end. Ids that are not known are passed over."""
        self._book.begin()
        step = Step()
        numbers = sorted(self._numbers[name] for name in set(ids) & self._numbers.keys())
        for number in numbers:
            self._forget(number)
            self._following.remove(number, step)
        self._reach.remove(set(numbers))
        return self._settle(step)

    def look_again(self, stories: Iterable[str]) -> Placed:
        """Group the accounts of some stories again, from which reports were taken out before this stream knew them."""
        self._book.begin()
        step = Step()
        for account in sorted(one for story in stories for one in self._partition.members.get(story, ())):
            self._voting.call_again(account)
            step.touched.add(account)
            step.linked.add(account)
        return self._settle(step)

    def placement(self, report_id: str, among: Container[str] | None = None) -> Placement:
        """Why a report is in its story: its neighbours, and the next best story. KeyError if it is not here.

        The next best story is one of those ``among``, where these are given.
        """
        return place(
            self._numbers[report_id],
            self._accounts,
            self._likenesses,
            self._partition,
            self._ids,
            self._voting.profile_of,
            among,
        )

    def _arrive(self, name: str, profile: Profile, step: Step) -> None:
        """Give a report its number, and count what it is found by."""
        number = self._next
        self._enter(number, name, profile.day)
        self._profiles[number] = profile
        self._neighbours.count(profile)
        step.touched.add(number)
        step.told.add(number)

    def _enter(self, number: int, name: str, day: int | None) -> None:
        self._next = number + 1
        self._numbers[name], self._ids[number] = number, name
        self._accounts.add(number)
        self._reach.add(number, day)

    def _forget(self, number: int) -> None:
        """Forget a report but for its account."""
        name = self._ids[number]
        self._book.strike(name)
        del self._numbers[name], self._ids[number]
        self._neighbours.remove(number, self._profiles.pop(number))
        self._likenesses.remove(number)

    def _let_go(self) -> list[Pair]:
        """Forget the reports that lie outside the window; the new pairs of those that vote in their places."""
        self._book.begin()
        touched: set[int] = set()
        for number in self._reach.leaving():
            self._forget(number)
            self._neighbours.first = number + 1
            account = self._accounts.of[number]
            if self._accounts.expire(number):
                touched.add(account)
            else:
                self._voting.stand_down(account)
                self._partition.take_out(account)
                touched.discard(account)
        return self._voting.call(touched)[1]

    def _settle(self, step: Step, pairs: Iterable[Pair] = ()) -> Placed:
        """Bring likenesses and stories up to date with what changed."""
        changed, found = self._voting.call(step.touched)
        changed |= step.touched - self._partition.story_of.keys()
        changed |= {self._accounts.of[number] for number in step.linked.union(number for number, _ in step.gone)}
        for account in changed & self._partition.story_of.keys():
            self._partition.forget(self._partition.story_of[account])
        found += self._regroup(changed, step)
        told = sorted(step.told & self._ids.keys())
        of, story_of = self._accounts.of, self._partition.story_of
        stories, moves = self._book.bring_up_to_date((one, self._ids[one], story_of[of[one]]) for one in told)
        began = {story: self._reports_in(story) for story in self._book.began(moves)}
        changes = tell_changes(moves, began, self._book.before, self._book.sizes, self._reasons, self._ids)
        named = [(self._ids[a], self._ids[b], value / STEPS) for a, b, value in [*pairs, *found]]
        return Placed(stories, tuple(changes), named, self._judged())

    def _regroup(self, changed: Collection[int], step: Step) -> list[Pair]:
        """Group again what is around the changed accounts; what came out anew of how alike they are."""
        voting = self._voting
        renewed: list[Pair] = []

        def renew(accounts: Collection[int]) -> bool:
            pairs = voting.renew(accounts)
            renewed.extend(pairs)
            return bool(pairs)

        groups = regroup(self._partition, changed, self._apart, voting.length_of, renew)
        group_of = {account: group for group in groups for account in group.loose} if step.gone else {}
        for number, story in step.gone:
            account = self._accounts.of[number]
            if account in group_of:
                group_of[account].note(story, account, 1)
        name_groups(groups, self._partition, self._reports_of)
        for group in groups:
            self._apply(group, step)
        return renewed

    def _judged(self) -> tuple[Judged, ...]:
        """The links that were judged."""
        ids = self._ids
        return tuple(Judged(ids[a], ids[b], *how) for a, b, *how in self._accounts.judged() if a in ids and b in ids)

    def _apply(self, group: Group, step: Step) -> None:
        for story in group.whole:
            if story != group.story:
                for account in sorted(self._partition.members[story]):
                    self._move(account, group.story, step)
        for account in group.loose:
            self._move(account, group.story, step)

    def _move(self, account: int, story: str, step: Step) -> None:
        if self._partition.story_of.get(account) != story:
            self._partition.put(account, story)
            step.told.update(self._accounts.members[account])

    def _reports_in(self, story: str) -> list[int]:
        return [number for account in self._partition.members[story] for number in self._accounts.members[account]]

    def _reports_of(self, account: int) -> list[str]:
        return [self._ids[number] for number in self._accounts.members[account]]
