"""The family of a report on a terminal: a tree with what each report took, and why it is thought so."""

from collections.abc import Iterable, Sequence

from rich.console import Console, Group
from rich.padding import Padding
from rich.text import Text
from rich.tree import Tree

from retold.model import Descent, Lineage, Report
from retold.rendering.family import Branch, branches, reports_in
from retold.rendering.relations import descent_line
from retold.rendering.terminal.layout import QUIET, STRONG, heading, paragraph, proof, safe
from retold.rendering.wording import count, title_of

SHOWN_DEPTH = 8
SHOWN_BELOW = 20
SHOWN_COPIES = 3
SHOWN_REASONS = 3


def print_lineages(
    screen: Console, lineages: Sequence[Lineage], known: Iterable[Lineage], reports: Sequence[Report], asked: str | None
) -> None:
    """The families in turn, with the passages that went from each into another of those that are known."""
    by_id = {report.id: report for report in reports}
    given = _given(known)
    if not lineages:
        screen.print("No two of these reports are of one lineage; `retold group` lists them.")
        if given:
            heading(screen, "Passages shared across lineages")
            _print_passages(screen, [edge for name in sorted(given) for edge in given[name]])
    for number, lineage in enumerate(lineages):
        if number:
            screen.print()
        _FamilyPrinter(screen, lineage, by_id, asked).print(given)


def _given(lineages: Iterable[Lineage]) -> dict[str, list[Descent]]:
    """For each report the passages that others have from it."""
    found: dict[str, list[Descent]] = {}
    for lineage in lineages:
        for edge in lineage.edges:
            if not edge.main:
                found.setdefault(edge.parent, []).append(edge)
    return found


def _print_passages(screen: Console, edges: Sequence[Descent]) -> None:
    """A line for each of the first, and how many more there are."""
    for edge in edges[:SHOWN_BELOW]:
        how = "from" if edge.decided else "shares with"
        shown = f"{edge.child} {how} {edge.parent}: {edge.kind} ({edge.share:.0%} of it){proof(edge)}"
        paragraph(screen, shown, 4, "  -")
    if len(edges) > SHOWN_BELOW:
        paragraph(screen, Text(f"... and {len(edges) - SHOWN_BELOW:,} more (--format jsonl has all)", QUIET))


class _FamilyPrinter:
    """One family on a terminal; the report that was asked for is marked, and always shown."""

    def __init__(self, screen: Console, lineage: Lineage, reports: dict[str, Report], asked: str | None) -> None:
        self._screen = screen
        self._lineage = lineage
        self._reports = reports
        self._asked = asked
        self._days = dict(zip(lineage.members, lineage.published, strict=False))
        self._branches = branches(lineage, reports)
        self._path = self._branches[asked].path() if asked in self._branches else []

    def print(self, given: dict[str, list[Descent]]) -> None:
        """What is known of the root, the tree, and what went elsewhere."""
        lineage = self._lineage
        name = Text(f"Lineage {lineage.id}", STRONG)
        paragraph(self._screen, Text.assemble(name, f"  {count(len(lineage.members), 'report')}"), indent=0)
        for reason in lineage.evidence:
            paragraph(self._screen, Text(reason.note, QUIET), indent=0)
        self._screen.print()
        self._print_tree()
        elsewhere = [edge for name in lineage.members for edge in given.get(name, ()) if edge.child not in self._days]
        if elsewhere:
            heading(self._screen, "Passages in other lineages")
        _print_passages(self._screen, elsewhere)

    def _print_tree(self) -> None:
        """The tree, from the top or from a few reports above the one that was asked for."""
        heads = [branch for branch in self._firsts() if branch.above is None]
        left_out = len(self._path) - SHOWN_DEPTH // 2
        if left_out > 1:
            heads = [self._path[left_out]]
            paragraph(self._screen, Text(f"... {count(left_out, 'level')} above, from {self._lineage.top}", QUIET), 0)
        if self._lineage.hidden and left_out <= 1:
            tree = Tree(Text("(a source nobody handed in)", "italic"), guide_style=QUIET)
            self._add(tree, heads, 1)
            self._show(tree)
            return
        for head in heads:
            tree = Tree(self._label(head), guide_style=QUIET)
            self._add(tree, head.below, 1)
            self._show(tree)

    def _firsts(self) -> list[Branch]:
        """The branches from the top down, each once."""
        return [branch for name, branch in self._branches.items() if name == branch.report]

    def _add(self, tree: Tree, below: Sequence[Branch], depth: int) -> None:
        """Put branches below a node, the one that leads to the report asked for among them, and count the rest."""
        ordered = sorted(below, key=lambda branch: branch not in self._path)
        shown = set(map(id, ordered[:SHOWN_BELOW])) if depth <= SHOWN_DEPTH else set()
        for branch in below:
            if id(branch) in shown:
                self._add(tree.add(self._label(branch)), branch.below, depth + 1)
        rest = reports_in(branch for branch in below if id(branch) not in shown)
        if rest:
            tree.add(Text(f"... and {count(rest, 'more report')} (--format json has all)", QUIET))

    def _label(self, branch: Branch) -> Group:
        """A report with day, outlet and title, how it descends, and why that is thought."""
        report = self._reports[branch.report]
        asked = self._asked in (branch.report, *branch.copies)
        facts = [self._day(branch.report), report.publisher or "", f"“{title_of(report)}”"]
        mark = ("  <- this one", STRONG) if asked and self._asked == branch.report else ""
        lines = [Text.assemble((branch.report, STRONG), mark), Text("  ".join(fact for fact in facts if fact), QUIET)]
        made: list[Text | Padding] = [safe(line) for line in lines]
        for edge in [branch.edge, *branch.passages] if branch.edge else branch.passages:
            made.append(safe(Text(("" if edge.main else "- ") + descent_line(edge) + proof(edge))))
            reasons = (Text(f"- {reason.note}", QUIET) for reason in edge.evidence[:SHOWN_REASONS])
            made += [Padding(safe(reason), (0, 0, 0, 2)) for reason in reasons]
        return Group(*made, *map(safe, self._copies(branch)))

    def _day(self, name: str) -> str:
        """The day of a report, as far as it is known."""
        return (self._days.get(name) or "undated")[:10]

    def _copies(self, branch: Branch) -> list[Text]:
        """How many others have the same text, with the first and the one that was asked for by name."""
        if not branch.copies:
            return []
        named = branch.copies[:SHOWN_COPIES]
        if self._asked in branch.copies and self._asked not in named:
            named = [*named[:-1], self._asked]
        names = ", ".join(f"{name} (this one)" if name == self._asked else name for name in named)
        more = ", ..." if len(branch.copies) > len(named) else ""
        noun = "copy" if len(branch.copies) == 1 else "copies"
        return [Text(f"and {len(branch.copies):,} more {noun} of the same text: {names}{more}")]

    def _show(self, tree: Tree) -> None:
        """The tree without spaces at the ends of its lines."""
        for line in self._screen.render_lines(tree, pad=False):
            text = Text.assemble(*((segment.text, segment.style or "") for segment in line))
            text.rstrip()
            self._screen.print(text)
