"""Stories and links held against the truth."""

from collections.abc import Mapping
from itertools import combinations

from benchmarks.desk.tally import Tally
from benchmarks.desk.truth import Case, Version
from retold.model import Grouping, Relation


def count_grouping(tally: Tally, case: Case, grouping: Grouping) -> None:
    """Every pair of reports: one story or two; every link: made from one another or not."""
    for a, b in combinations(sorted(grouping.stories), 2):
        same, found = case.truth.same_story(a, b), grouping.stories[a] == grouping.stories[b]
        if same is not None:
            outcome = "pair right" if same == found else "pair glued" if found else "pair split"
            tally.note("stories", outcome, f"{a}, {b}")
    versions = {frozenset((one.report, one.parent)): one for one in case.truth.versions}
    for link in grouping.links:
        _count_link(tally, case, link, versions)
    linked = {frozenset((link.a, link.b)) for link in grouping.links}
    for pair, version in versions.items():
        if pair not in linked:
            tally.note("links", "missed", f"{version.report} from {version.parent}")


def _count_link(tally: Tally, case: Case, link: Relation, versions: Mapping[frozenset[str], Version]) -> None:
    """A link between a version and its parent, between others of one root, or between strangers."""
    version = versions.get(frozenset((link.a, link.b)))
    words = f"{link.a}, {link.b}: {link.kind}, {link.direction}"
    if version is None:
        tally.note("links", "may be either" if _allowed(case, link) else "false", words)
        return
    tally.note("links", "right", words)
    if link.kind not in version.kinds:
        tally.note("links", "kind wrong", f"{words}, not {' or '.join(version.kinds)}")
    if link.direction in ("a_from_b", "b_from_a"):
        child = link.a if link.direction == "a_from_b" else link.b
        tally.note("links", "direction right" if child == version.report else "direction wrong", words)
    else:
        tally.note("links", "direction undecided", words)


def _allowed(case: Case, link: Relation) -> bool:
    """Whether two reports may be linked: they go back to one text, or it can be seen both ways."""
    pair = {link.a, link.b}
    return any(pair <= set(some) for some in (*case.truth.roots, *case.truth.links_allowed))
