"""Pair files: which reports are to be compared with which."""

from collections.abc import Collection
from pathlib import Path

import msgspec

from retold.model import Problem

_WANTED = 'one pair a line: {"a": id, "b": id}'


MOST_REMEDIES = 20
"""For so many unknown ids a near one is looked for, which takes a while among many reports."""


def read_pairs(path: Path, known: Collection[str]) -> tuple[list[tuple[str, str]], list[Problem]]:
    """The pairs of known reports that the file names, and a problem for each line that names none."""
    pairs: list[tuple[str, str]] = []
    problems: list[Problem] = []
    for place, line in enumerate(path.read_bytes().removeprefix(b"\xef\xbb\xbf").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            record = msgspec.json.decode(line)
            pair = str(record["a"]), str(record["b"])
        except (msgspec.DecodeError, UnicodeDecodeError, TypeError, KeyError, RecursionError):
            problems.append(Problem(str(path), "not a pair", _WANTED, place))
            continue
        unknown = [name for name in pair if name not in known]
        if unknown:
            near = _near(unknown[0], known) if len(problems) < MOST_REMEDIES else None
            remedy = f"did you mean {near!r}?" if near else f"{len(known)} reports are known"
            problems.append(Problem(str(path), f"no report {unknown[0]!r}", remedy, place))
        else:
            pairs.append(pair)
    return pairs, problems


def _near(name: str, known: Collection[str]) -> str | None:
    """The known id that is most like a name, if one is like it at all."""
    from rapidfuzz import process

    found = process.extractOne(name, list(known), score_cutoff=60)
    return str(found[0]) if found else None
