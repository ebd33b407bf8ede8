"""Find the documents at the given paths and read each by its format."""

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from retold.model import Problem, Report
from retold.sources.document import Document, Reader
from retold.sources.kinds import KINDS, READERS, extension_of, read_by_content


@dataclass(frozen=True, slots=True)
class Loaded:
    """The reports that could be read, in a stable order, what could not, and which files were of no known kind."""

    reports: tuple[Report, ...]
    problems: tuple[Problem, ...]
    ignored: tuple[str, ...] = ()


def load(paths: Iterable[str | os.PathLike[str]], only: Callable[[Path], bool] | None = None) -> Loaded:
    """Read every report at the paths: files of the formats in ``kinds``, and folders of them.

    ``only`` tells which of the files to read; the names of their reports are those that they have among all.

    A text file's report is named after the file, inside a folder by its path from there. A record without an id is
    named after its file and line. Two reports never have the same id: a second one with other text, or in a file of
    its own, gets "#2" behind it, a second record with the same text is counted once; both are noted among the problems.
    """
    collected = _Collected()
    for path in map(Path, paths):
        for file, name in _files(path, collected.closed):
            if only is None or only(file):
                collected.read(file, name, chosen=file == path)
    return collected.loaded()


def find_files(path: Path) -> Iterator[Path]:
    """The files that ``load`` would look at for a path."""
    return (file for file, _ in _files(path, lambda _: None))


def _files(path: Path, closed: Callable[[OSError], None]) -> Iterator[tuple[Path, str]]:
    """The files at a path in order, with the name that a report of one of them gets; folders that can't be opened."""
    if not os.path.isdir(path):
        yield path, _stem(_readable(path.name))
        return
    for folder, subfolders, names in os.walk(path, onerror=closed):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        for name in sorted(name for name in names if not name.startswith(".")):
            file = Path(folder, name)
            yield file, _stem(_readable(file.relative_to(path).as_posix()))


def _two_files(one: Report, other: Report) -> bool:
    """Whether the reports are files of their own, whose ids are only made from their names: one may be a reprint."""
    return not any(report.provenance is None or report.provenance.place for report in (one, other))


def _readable(name: str) -> str:
    """A file's name as text that can be written out, whatever bytes it is made of."""
    return os.fsencode(name).decode("utf-8", errors="replace")


def _stem(name: str) -> str:
    """A file's name without the extension that tells its format."""
    extension = extension_of(name)
    return name[: -len(extension)] or name if extension else name


class _Collected:
    """Reports and problems as they come in, each id once and each file once."""

    def __init__(self) -> None:
        self._reports: dict[str, Report] = {}
        self._problems: list[Problem] = []
        self._ignored: list[str] = []
        self._seen: set[Path] = set()
        self._numbered: Counter[str] = Counter()

    def loaded(self) -> Loaded:
        """What has come in."""
        return Loaded(tuple(self._reports.values()), tuple(self._problems), tuple(self._ignored))

    def read(self, file: Path, name: str, *, chosen: bool) -> None:
        """Read one file by its extension; one that was chosen by itself and has no known one, by its content."""
        extension = extension_of(file.name)
        if not os.path.exists(file):
            self._problem(file, "there is no such file or folder", f"give {KINDS}")
        elif not chosen and not os.path.isfile(file):
            self._ignored.append(_readable(str(file)))
        elif file.resolve() in self._seen:
            self._problem(file, "given twice; read once", "give each file once", fatal=False)
        elif extension is None and not chosen:
            self._ignored.append(_readable(str(file)))
        else:
            self._seen.add(file.resolve())
            self._read_as(READERS[extension] if extension else read_by_content, file, name)

    def _read_as(self, reader: Reader, file: Path, name: str) -> None:
        """Keep what the reader makes of the file."""
        try:
            raw = file.read_bytes()
        except OSError as error:
            self.closed(error)
            return
        document = Document(_readable(str(file)), name, raw, hashlib.sha256(raw).hexdigest(), file=_readable(file.name))
        for outcome in reader(document):
            if isinstance(outcome, Problem):
                self._problems.append(outcome)
            else:
                self._keep(outcome)

    def closed(self, error: OSError) -> None:
        """Note a file or folder that can't be opened."""
        path = Path(os.fsdecode(error.filename)) if isinstance(error.filename, str | bytes) else Path()
        self._problem(path, f"can't be read: {error.strerror}", "check that it is there and may be read")

    def _keep(self, report: Report) -> None:
        """Keep a report under an id of its own."""
        known = self._reports.get(report.id)
        if known is None:
            self._reports[report.id] = report
            return
        place = report.provenance.place if report.provenance else None
        path = Path(report.provenance.path or "") if report.provenance else Path()
        if known.text == report.text and not _two_files(known, report):
            self._problem(
                path, f"report {report.id!r} is there twice; counted once", "give it once", place, fatal=False
            )
            return
        number = next(n for n in count(self._numbered[report.id] + 2) if f"{report.id}#{n}" not in self._reports)
        self._numbered[report.id] = number - 1
        renamed = replace(report, id=f"{report.id}#{number}")
        self._reports[renamed.id] = renamed
        self._problem(
            path,
            f"a second report has the id {report.id!r}; it is called {renamed.id!r}",
            "give each report an id of its own",
            place,
            fatal=False,
        )

    def _problem(self, path: Path, reason: str, remedy: str, place: int | None = None, *, fatal: bool = True) -> None:
        """Note what is wrong with a file."""
        self._problems.append(Problem(_readable(str(path)), reason, remedy, place, fatal))
