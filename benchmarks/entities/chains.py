"""Chains of MEANTIME's participants: how many of their names are found, and which entities join two chains.

Only participants of events have chains, each a list of places that speak of one; those that are names are counted.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks.entities.score import Score
from retold.model import Reading, Report, Span
from retold.reading import read
from retold.text import is_stopword
from retold.text.nations import named_nation, nation_of

_WORD = r"[A-Z][\w.&'’-]*"
_NAME = re.compile(rf"(?:[Tt]he )?({_WORD}(?: (?:of|the|for|de|van|von|&)| {_WORD}){{0,6}})(?<! of)")


def measure(shared: Path) -> Score:
    """The score on the development part."""
    folder = shared / "data" / "events" / "meantime"
    chains = _chains(folder / "gold.jsonl")
    score = Score()
    for line in (folder / "reports.jsonl").open(encoding="utf-8"):
        record = json.loads(line)
        _add(score, read(Report(record["id"], record["text"], published=record.get("published"))), chains[record["id"]])
    return score


def _chains(path: Path) -> dict[str, list[set[Span]]]:
    """The chains of each report; chains that share a place are one."""
    found: dict[str, list[set[Span]]] = defaultdict(list)
    for line in path.open(encoding="utf-8"):
        event = json.loads(line)
        for part in ("who", "whom", "place"):
            for spans in event[part]:
                _join(found[event["report"]], {Span(*span) for span in spans})
    return found


def _join(chains: list[set[Span]], spans: set[Span]) -> None:
    """Add a chain to those that share no place with it."""
    for chain in [chain for chain in chains if chain & spans]:
        chains.remove(chain)
        spans |= chain
    chains.append(spans)


def _add(score: Score, reading: Reading, chains: list[set[Span]]) -> None:
    """Hold one reading against its chains."""
    ends = {mention.span.end: mention for mention in reading.names}
    names = {entity.id: entity.name for entity in reading.entities}
    joined: dict[str, dict[int, str]] = defaultdict(dict)
    for number, chain in enumerate(chains):
        ours = set()
        for words, span in sorted(_names(reading.text, chain)):
            mention = ends.get(span.end)
            score.counts["gold"] += 1
            if mention is None or mention.span.start > span.start:
                score.errors.append(f"{reading.id[:40]}: not found: {words}")
                continue
            score.counts["hit"] += 1
            ours.add(mention.entity)
            joined[mention.entity][number] = words
        if len(ours) > 1:
            score.counts["split"] += 1
            score.errors.append(f"{reading.id[:40]}: split: {', '.join(sorted(names[one] for one in ours))}")
    for entity, of in joined.items():
        if len(of) > 1:
            score.counts["merged"] += 1
            score.errors.append(f"{reading.id[:40]}: joined: {names[entity]!r}: {', '.join(of.values())}")


def _names(text: str, chain: set[Span]) -> Iterator[tuple[str, Span]]:
    """The places of a chain that are names."""
    for span in chain:
        match = _NAME.fullmatch(span.of(text))
        if match and not is_stopword(match[1]) and (nation_of(match[1]) is None or named_nation(match[1])):
            yield match[1], Span(span.start + match.start(1), span.end)
