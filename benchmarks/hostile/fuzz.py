"""Read bad inputs that are changed at random, and tell of each that a reader did not expect.

    python benchmarks/hostile/fuzz.py               ten minutes, all formats
    python benchmarks/hostile/fuzz.py 60 .html 7    a minute, pages alone, another course of chance

Files are those of ``make.py`` and some good ones; each is changed by one to four cuts, doublings, turned bytes, numbers
and pieces of other files. A reader must give reports or problems: one that raises, dies or hangs has a fault. What
did so is kept in a folder, whose name is printed.
"""

import hashlib
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from benchmarks.hostile import packed, recorded, saved, written
from retold.engine.pool import available_cores
from retold.model import Problem
from retold.sources.children import FAILED, Children
from retold.sources.document import Document
from retold.sources.kinds import is_harmless, open_document, read_document

_LARGEST = 100_000
_NUMBERS = (b"-1", b"0", b"65536", b"2147483648", b"99999999999999999999", b"1e999", b"\xff" * 8, b"\0" * 8)
_FAULTS = (FAILED, "broke its reader", "took longer", "takes more than")


def main() -> None:
    """Read changed files until the time is over."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 600
    ending = sys.argv[2] if len(sys.argv) > 2 else ""
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    seeds = [(name, raw) for name, raw in _seeds() if name.endswith(ending) and len(raw) <= _LARGEST]
    until, faults, count = time.monotonic() + seconds, Path(tempfile.mkdtemp(prefix="faults-")), 0
    found: Counter[str] = Counter()
    for item, outcomes in Children(read_document, is_harmless, available_cores()).read(_changed(seeds, chance, until)):
        count += 1
        for one in outcomes:
            if isinstance(one, Problem) and one.reason.startswith(_FAULTS):
                found[one.reason] += 1
            if isinstance(one, Problem) and one.reason.startswith(_FAULTS) and isinstance(item, Document):
                (faults / f"{sum(found.values()):04}-{item.file.rpartition('/')[2]}").write_bytes(item.raw)
    print(f"{len(seeds)} files changed, {count:,} documents read, {sum(found.values())} faults in {faults}")
    for reason, times in found.most_common():
        print(f"{times:6} {reason}")


def _seeds() -> Iterator[packed.Made]:
    """Files to begin with."""
    yield from packed.made(2**16)
    yield from written.made(5_000)
    yield from recorded.made(2**16)
    yield from saved.made(5_000)


def _changed(seeds: list[packed.Made], chance: random.Random, until: float) -> Iterator[Document | Problem]:
    """Changed files, opened, until the time is over."""
    while time.monotonic() < until:
        name, raw = chance.choice(seeds)
        for _ in range(chance.randint(1, 4)):
            raw = _change(raw, chance.choice(seeds)[1], chance)
        try:
            yield from open_document(Document(name, name, raw, hashlib.sha256(raw).hexdigest(), name))
        except Exception as error:
            yield Problem(name, f"{FAILED} while it was opened ({type(error).__name__}: {error})", "")


def _change(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    """The bytes with one change."""
    start, length = chance.randrange(len(raw) + 1), chance.choice((1, 4, 50, 1000))
    end = min(len(raw), start + chance.randrange(length + 1))
    piece = raw[start:end]
    place = chance.randrange(len(other) + 1)
    new = chance.choice((
        b"", piece * 2, piece * 100, bytes(byte ^ 1 << chance.randrange(8) for byte in piece), piece[::-1],
        chance.choice(_NUMBERS), other[place : place + length], chance.randbytes(len(piece)),
    ))  # fmt: skip
    return (raw[:start] + new + raw[end:])[: 4 * _LARGEST]


if __name__ == "__main__":
    main()
