"""Segments and the state of a stream as files, so that a run goes on where the last one stopped."""

import json
import os
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from retold.errors import IndexFolderError
from retold.lineage.index.postings import make_postings
from retold.lineage.index.prints import DIGEST, Print
from retold.lineage.index.segment import Segment
from retold.lineage.index.window import Window

_STATE = "index.json"
_VERSION = 2


def write_segment(folder: Path, number: int, segment: Segment) -> None:
    """Write a segment that was closed; it stands under its name only once it is whole."""
    folder.mkdir(parents=True, exist_ok=True)
    prints = segment.prints
    path = _path(folder, number)
    with _unfinished(path).open("wb") as stream:
        np.savez(
            stream,
            ids=np.frombuffer(json.dumps(segment.ids).encode(), np.uint8),
            digests=np.frombuffer(b"".join(one.digest for one in prints), np.uint8),
            sizes=np.array([len(one.shingles) for one in prints], np.int32),
            shingles=_joined([one.shingles for one in prints], np.uint64),
            fact_sizes=np.array([len(one.facts) for one in prints], np.int32),
            facts=_joined([one.facts for one in prints], np.uint64),
            entries=segment.whole().entries,
            removed=np.array(sorted(segment.removed), np.int32),
        )
    _unfinished(path).replace(path)


def read_segment(folder: Path, number: int) -> Segment:
    """Read a segment.

    Raises IndexFolderError if its file is missing or damaged.
    """
    path = _path(folder, number)
    try:
        with np.load(path) as arrays:
            stored = {name: arrays[name] for name in arrays.files}
        segment = Segment(postings=[make_postings(stored["entries"])])
        digests = stored["digests"].tobytes()
        bounds, fact_bounds = (pairwise([0, *stored[name].cumsum().tolist()]) for name in ("sizes", "fact_sizes"))
        ids = json.loads(stored["ids"].tobytes())
        for place, ((first, last), (begin, end)) in enumerate(zip(bounds, fact_bounds, strict=True)):
            own = Print(
                stored["shingles"][first:last],
                stored["facts"][begin:end],
                digests[DIGEST * place : DIGEST * (place + 1)],
            )
            segment.note(ids[place], own)
        segment.forget(stored["removed"].tolist())
    except (OSError, ValueError, KeyError, IndexError, EOFError, BadZipFile) as error:
        raise IndexFolderError(f"{path}: this part of the index is missing or damaged ({error}).") from error
    return segment


def write_state(folder: Path, window: Window, state: dict[str, Any]) -> None:
    """Write what else there is to know of a stream."""
    path = folder / _STATE
    known = {"version": _VERSION, "window": [window.reports, window.days], **state}
    _unfinished(path).write_text(json.dumps(known), "utf-8")
    _unfinished(path).replace(path)


def read_state(folder: Path, window: Window) -> dict[str, Any] | None:
    """What was written last; None where nothing was.

    Raises IndexFolderError if it is damaged, of another version or window, or missing where segments are.
    """
    path = folder / _STATE
    if folder.exists() and not folder.is_dir():
        raise IndexFolderError(f"{folder}: a file, where the folder of an index is wanted.")
    if not path.exists():
        if any(folder.glob("segment-*.npz")):
            raise IndexFolderError(
                f"{path}: missing, though segments of an index stand beside it; choose a new folder."
            )
        return None
    try:
        state: dict[str, Any] = json.loads(path.read_text("utf-8"))
        version, reports_and_days = state.pop("version"), state.pop("window", None)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise IndexFolderError(f"{path}: not the state of an index ({error}).") from error
    if version != _VERSION:
        raise IndexFolderError(f"{path}: of version {version}; this program reads version {_VERSION}.")
    if reports_and_days != [window.reports, window.days]:
        raise IndexFolderError(
            f"{path}: made with another window (reports, days: {reports_and_days}); ask for the same."
        )
    return state


def _path(folder: Path, number: int) -> Path:
    return folder / f"segment-{number:06}.npz"


def _unfinished(path: Path) -> Path:
    return path.with_name(f"{path.name}.{os.getpid()}.unfinished")


def _joined(arrays: list[Any], kind: type[np.generic]) -> Any:
    return np.concatenate(arrays) if arrays else np.zeros(0, kind)
