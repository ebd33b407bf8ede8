"""What tests of statements compare: a report read as a whole, its statements as words."""

from retold.model import Report
from retold.reading import read


def shown(text: str) -> list[tuple[str | None, str, list[str]]]:
    """Source, cue and content of each statement as words."""
    return [
        (
            one.source.of(text) if one.source else None,
            one.cue.of(text) if one.cue else "",
            [span.of(text) for span in one.content],
        )
        for one in read(Report("r", text)).statements
    ]


def statuses(text: str) -> list[tuple[str, str]]:
    """Status and content of each statement."""
    return [(one.status, one.content[0].of(text)) for one in read(Report("r", text)).statements]
