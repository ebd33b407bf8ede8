"""Pair files: which reports are to be compared with which."""

import difflib
from collections.abc import Collection
from pathlib import Path

import msgspec

from retold.model import Problem

_WANTED = 'one pair a line: {"a": id, "b": id}'


def read_pairs(path: Path, known: Collection[str]) -> tuple[list[tuple[str, str]], list[Problem]]:
    """The pairs of known reports that the file names, and a problem for each line that names none."""
    pairs: list[tuple[str, str]] = []
    problems: list[Problem] = []
    for place, line in enumerate(path.read_bytes().splitlines(), start=1):
        if not line.strip():
            continue
        try:
            record = msgspec.json.decode(line)
            pair = str(record["a"]), str(record["b"])
        except (msgspec.DecodeError, UnicodeDecodeError, TypeError, KeyError):
            problems.append(Problem(str(path), "not a pair", _WANTED, place))
            continue
        unknown = [name for name in pair if name not in known]
        if unknown:
            near = difflib.get_close_matches(unknown[0], known, n=1)
            remedy = f"did you mean {near[0]!r}?" if near else f"{len(known)} reports are known"
            problems.append(Problem(str(path), f"no report {unknown[0]!r}", remedy, place))
        else:
            pairs.append(pair)
    return pairs, problems
