"""Which tellings are of before, and which are of since."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from retold.comparing.joining.elsewhere import told_elsewhere
from retold.model import Claim, Span, Telling

IsNew = Callable[[str, Span], bool]
"""Whether a passage of a report was not there before."""


@dataclass(frozen=True, slots=True)
class Parted:
    """A claim with the tellings of before and those of since; in ``sure`` ones it is certain that they tell it."""

    claim: Claim
    before: tuple[Telling, ...]
    since: tuple[Telling, ...]

    @property
    def sure_before(self) -> list[Telling]:
        """Those of before that surely tell it."""
        return [telling for telling in self.before if not telling.doubtful]

    @property
    def sure_since(self) -> list[Telling]:
        """Those of since that surely tell it."""
        return [telling for telling in self.since if not telling.doubtful]


def part(claims: Iterable[Claim], is_new: IsNew) -> list[Parted]:
    """The claims with their tellings on either side."""
    return [_part(claim, is_new) for claim in claims]


def told_first(
    parted: Sequence[Parted], tells_more: Callable[[Parted, Sequence[Parted]], bool] | None = None
) -> tuple[list[Claim], int]:
    """The claims that nobody told before, and how many more somebody may have told in other words.

    ``tells_more`` says of such a claim whether it tells what those that may be the same do not.
    """
    elsewhere = told_elsewhere(
        [one.claim.text for one in parted], [[t.report for t in one.claim.tellings] for one in parted]
    )
    found, perhaps = [], 0
    for one, others in zip(parted, elsewhere, strict=True):
        if one.before or not one.sure_since:
            continue
        before = [parted[other] for other in others if parted[other].sure_before]
        if before and not (tells_more and tells_more(one, before)):
            perhaps += 1
        else:
            found.append(one.claim)
    return sorted(found, key=lambda claim: (-claim.independent.low, -len(claim.tellings))), perhaps


def _part(claim: Claim, is_new: IsNew) -> Parted:
    new = [any(is_new(telling.report, span) for span in telling.spans) for telling in claim.tellings]
    told = list(zip(claim.tellings, new, strict=True))
    return Parted(claim, tuple(t for t, since in told if not since), tuple(t for t, since in told if since))
