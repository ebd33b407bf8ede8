"""The claims of a story as a table (RFC 4180) for spreadsheets.

A spreadsheet takes a cell that begins with ``=``, ``+``, ``-`` or ``@`` for a formula and runs it, whoever wrote it.
Such a cell gets an apostrophe in front, as does one that begins with an apostrophe: to take one away gives what was
there.
"""

import csv
import io
import re
from collections.abc import Sequence

from retold.formats.claims import tellers
from retold.formats.conflicts import conflict_words
from retold.model import Claim, Report, Story

COLUMNS = (
    "claim", "text", "status", "earliest", "latest", "accounts_at_least", "accounts_at_most", "reports", "told_by",
    "publishers", "sources", "conflicts", "report", "start", "end",
)  # fmt: skip
_GUARDED = re.compile(r"['=+\-@＝＋－＠\t\r\n]|\s+[=+\-@＝＋－＠]")
"""How a cell begins that is guarded; spreadsheets pass over spaces and know the wide signs."""


def claims_csv(story: Story, reports: Sequence[Report]) -> str:
    """A row a claim; lists within a cell are separated by "; ", and start and end are characters of the report."""
    publishers = {report.id: report.publisher for report in reports}
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for claim in story.claims:
        writer.writerow([one if isinstance(one, int) else _guarded(one) for one in _row(claim, publishers)])
    return table.getvalue()


def _row(claim: Claim, publishers: dict[str, str | None]) -> Sequence[str | int]:
    told = list(dict.fromkeys(one.report for one in tellers(claim) if not one.doubtful))
    named = dict.fromkeys(publisher for name in told if (publisher := publishers.get(name)))
    earliest, latest = claim.date or ("", "")
    low, high = claim.independent.low, claim.independent.high
    lists = ("; ".join(one) for one in (told, named, claim.independent.sources, map(conflict_words, claim.conflicts)))
    told_words, named_words, sources, conflicts = lists
    place = (claim.cite.report, claim.cite.span.start, claim.cite.span.end)
    return (
        claim.id, claim.text, claim.status, earliest, latest, low, high, len(tellers(claim)), told_words,
        named_words, sources, conflicts, *place,
    )  # fmt: skip


def _guarded(cell: str) -> str:
    return f"'{cell}" if _GUARDED.match(cell) else cell
