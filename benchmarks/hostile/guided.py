"""Look for bytes that break a reader, led by what they make the reader do (atheris), or by chance (hypothesis).

    python benchmarks/hostile/guided.py .jsonl           ten minutes on lines of JSON
    python benchmarks/hostile/guided.py .eml 60          a minute on letters

Inputs begin as the bad inputs of ``make.py`` of that kind. A reader must give reports or problems; one that raises has
a fault, and the program ends with what was raised. atheris is used where it is installed (``pip install atheris``; it
has wheels for Linux), and writes the bytes that broke a reader to a file here; hypothesis shows them.
"""

import hashlib
import sys
import tempfile
import time
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from benchmarks.hostile import packed, recorded, saved, written

_LARGEST = 20_000
_MEMORY = 2_048
_HANGS = 60


def main() -> None:
    """Break the reader of a kind of files, until the time is over."""
    kind = sys.argv[1] if len(sys.argv) > 1 else sys.exit(__doc__)
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 600
    made = [*packed.made(2**16), *written.made(5_000), *recorded.made(2**16), *saved.made(5_000)]
    seeds = [raw for name, raw in made if name.endswith(kind) and len(raw) <= _LARGEST]
    if not seeds:
        sys.exit(f"there are no bad inputs of the kind {kind}")
    (_with_atheris if find_spec("atheris") else _with_hypothesis)(kind, seeds, seconds)


def read(raw: bytes, kind: str) -> int:
    """Read a document; how many reports and problems are in it."""
    from retold.model import Problem
    from retold.sources.document import Document
    from retold.sources.kinds import open_document, read_document

    document = Document(f"x{kind}", "x", raw, hashlib.sha256(raw).hexdigest(), f"x{kind}")
    return sum(1 if isinstance(one, Problem) else len(read_document(one)) for one in open_document(document))


def _with_atheris(kind: str, seeds: list[bytes], seconds: int) -> None:
    """Keep and change those inputs that reach code which no other has reached."""
    atheris: Any = import_module("atheris")
    with atheris.instrument_imports(include=["retold", "feedparser", "email", "warcio", "pypdf", "docx"]):
        read(seeds[0], kind)
    with tempfile.TemporaryDirectory() as folder:
        for raw in seeds:
            Path(folder, hashlib.sha256(raw).hexdigest()).write_bytes(raw)
        limits = (f"-max_total_time={seconds}", f"-rss_limit_mb={_MEMORY}", f"-timeout={_HANGS}")
        atheris.Setup([sys.argv[0], *limits, f"-max_len={_LARGEST}", folder], lambda raw: read(raw, kind))
        atheris.Fuzz()


def _with_hypothesis(kind: str, seeds: list[bytes], seconds: int) -> None:
    """Put pieces of inputs and bytes beside each other; what breaks a reader is made as short as can be."""
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st

    pieces = st.sampled_from(seeds).flatmap(
        lambda raw: st.tuples(st.integers(0, len(raw)), st.integers(0, len(raw))).map(lambda cut: raw[cut[0] : cut[1]])
    )
    inputs = st.lists(st.one_of(st.sampled_from(seeds), pieces, st.binary(max_size=40)), max_size=6).map(b"".join)
    until, count = time.monotonic() + seconds, 0

    @settings(max_examples=500, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(inputs)
    def some(raw: bytes) -> None:
        nonlocal count
        count += 1
        if time.monotonic() < until:
            read(raw, kind)

    while time.monotonic() < until:
        some()
    print(f"{count:,} inputs of the kind {kind}, and no fault")


if __name__ == "__main__":
    main()
