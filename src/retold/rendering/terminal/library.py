"""What a library answers, on a terminal: what came in, what was found, how it stands."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from rich.console import Console
from rich.text import Text

from retold.model import Problem
from retold.model.answers import Added, Hit, Removed, Retaken, Status
from retold.rendering.days import time_words
from retold.rendering.terminal.layout import QUIET, STRONG, fields, flat, paragraph
from retold.rendering.terminal.listing import titled
from retold.rendering.wording import count, size_words

SENTENCE_ENDS = (".", "!", "?", '."', '!"', '?"', ".”", "!”", "?”")

SHOWN = 5
"""So many ids are named in a line."""

_DETAIL = re.compile(r": | \(")
"""Where a reason begins to speak of the one case."""

HAPPENED = {
    "began": "began",
    "merged": "went into another",
    "split": "split off",
    "ended": "ended",
    "moved": "lost a report to another",
}


def print_added(screen: Console, added: Added, head: str = "") -> None:
    """What came of an addition: reports, stories, links; the head stands before it."""
    reports = (
        (added.new, count(added.new, "new report")),
        (added.versions, count(added.versions, "new version") + " of known ones"),
        (added.known, f"{added.known:,} known already"),
        (_left_over(added), f"{_left_over(added):,} left over from before"),
    )
    came = ", ".join(words for number, words in reports if number) or "nothing was left to be placed"
    links = f"; {count(added.links, 'link')}" if added.links else ""
    paragraph(screen, head + came + _refused(added.problems) + _stories(added.changes) + links, indent=0)


def _refused(problems: Sequence[Problem]) -> str:
    """How many documents were refused, and why, the commonest reason first: "; 3 refused: 2 the file is empty"."""
    reasons: Counter[str] = Counter()
    for problem in problems:
        if problem.fatal:
            reasons[_DETAIL.split(problem.reason, 1)[0]] += 1 + problem.alike
    if not reasons:
        return ""
    named = ", ".join(f"{number:,} {reason}" for reason, number in reasons.most_common(SHOWN))
    more = ", ..." if len(reasons) > SHOWN else ""
    return f"; {reasons.total():,} refused: {named}{more}"


def _left_over(added: Added) -> int:
    """Reports that were placed now and accepted earlier."""
    return max(0, added.placed - added.accepted)


def _stories(changes: Mapping[str, int]) -> str:
    """What happened to stories: "; stories: 5 began, 1 split off"."""
    parts = [f"{changes[kind]:,} {words}" for kind, words in HAPPENED.items() if changes.get(kind)]
    return f"; stories: {', '.join(parts)}" if parts else ""


def print_retaken(screen: Console, retaken: Retaken) -> None:
    """What came of taking reports anew from kept bytes."""
    parts = [f"{count(retaken.read, 'report')} read again from the bytes that are kept"]
    for ids, words in ((retaken.changed, "otherwise now"), (retaken.lost, "not readable any more, left as they were")):
        if ids:
            more = ", ..." if len(ids) > SHOWN else ""
            parts.append(f"{len(ids):,} {words}: {', '.join(ids[:SHOWN])}{more}")
    paragraph(screen, "; ".join(parts), indent=0)


def print_removed(screen: Console, removed: Removed) -> None:
    """What is gone."""
    gone = f"{count(len(removed.reports), 'report')} removed"
    paragraph(screen, gone + _stories(removed.changes), indent=0)


def print_status(screen: Console, status: Status) -> None:
    """The library at a glance."""
    earlier = f", and {count(status.versions, 'earlier text')} of theirs" if status.versions else ""
    rows: list[tuple[str, Text | str]] = [
        ("Library", Text.assemble((str(status.path), STRONG), f"  {size_words(status.bytes)}")),
        ("Reports", f"{status.reports:,}{earlier}"),
        ("Stories", f"{status.stories:,} of two or more reports"),
        ("Links", f"{status.links:,} between reports that share text"),
        ("Held against", "all others" if status.window is None else f"others within {count(status.window, 'day')}"),
        ("Last add", time_words(status.last_add) if status.last_add else "never"),
        ("Versions", Text(f"file {status.schema}, code {status.code}", QUIET)),
    ]
    if status.pending:
        waiting = f"{count(status.pending, 'report')} without a story yet: `retold add` goes on with them"
        rows.insert(2, ("Waiting", Text(waiting, "yellow")))
    if status.unread:
        rows.insert(2, ("Not read", unread_words(status.unread)))
    if status.raw:
        kept = f"the bytes of {count(status.raw, 'document')}, {size_words(status.raw_bytes)}"
        rows.insert(-1, ("Kept", kept))
    fields(screen, rows)


def unread_words(unread: "Mapping[str, int]") -> str:
    """How many reports are not in English: "15 reports, not in English (de 12, fr 2, 1 can't be told)"."""
    from retold.text.language import NOT_TOLD  # brings the stemmer, which a library of English reports does without

    known = [f"{language} {number:,}" for language, number in unread.items() if language != NOT_TOLD]
    rest = [f"{unread[NOT_TOLD]:,} can't be told"] if NOT_TOLD in unread else []
    return f"{count(sum(unread.values()), 'report')}, not in English ({', '.join(known + rest)})"


def print_hits(screen: Console, hits: "Iterable[Hit]") -> None:
    """Each hit with its words in their place."""
    for number, hit in enumerate(hits):
        if number:
            screen.print()
        titled(screen, hit.report, hit.title)
        story = f"story {hit.story}" if hit.story else "waits for its story"
        facts = [(hit.published or "undated")[:10], hit.publisher or "", story]
        paragraph(screen, Text("  ".join(fact for fact in facts if fact), QUIET))
        paragraph(screen, _snippet(hit), 4)


def _snippet(hit: Hit) -> Text:
    """The words around the hit on one line, those that were looked for strong; dots where a sentence is cut."""
    words, at = hit.snippet, hit.span.start
    made = Text("… " if at else "")
    for match in hit.matches:
        made.append(flat(words[at - hit.span.start : match.start - hit.span.start]))
        made.append(flat(words[match.start - hit.span.start : match.end - hit.span.start]), STRONG)
        at = match.end
    made.append(flat(words[at - hit.span.start :]))
    if not words.endswith(SENTENCE_ENDS):
        made.append(" …")
    return made
