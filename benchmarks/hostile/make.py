"""Make the corpus of bad inputs.

python benchmarks/hostile/make.py FOLDER            bombs of 1 GB, long texts of 2 MB
python benchmarks/hostile/make.py FOLDER --small    the same files, none larger than 2 MB unpacked
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from benchmarks.hostile import packed, recorded, saved, written
from benchmarks.hostile.packed import REPORT

_NAMES = (
    b"line\nend.txt",
    b"tab\tand space.txt",
    b"not-utf-8-\xff\xfe.txt",
    b"-dash.txt",
    b"l" * 240 + b".txt",
    b"'quoted\".txt",
    b"$(date).txt",
    "\u202etxt.exe.txt".encode(),
    "caf\u00e9.txt".encode(),
    "cafe\u0301.txt".encode(),
    b"..txt",
    b"x..txt",
    b"CON.txt",
    b"\x1b[31mred.txt",
    b"UPPER.TXT",
    b"no-ending",
    b"%s%n.txt",
    b"*?.txt",
    b"a.txt.txt",
    b".hidden.txt",
)


def make(folder: Path, *, small: bool = False) -> int:
    """Write all bad inputs into a folder, by kind; how many."""
    bomb, size = (2**21, 15_000) if small else (2**30, 2_000_000)
    count = 0
    for kind, files in (
        ("packed", packed.made(bomb)),
        ("written", written.made(size)),
        ("recorded", recorded.made(bomb // 8)),
        ("saved", saved.made(size)),
    ):
        (folder / kind).mkdir(parents=True)
        for name, raw in files:
            (folder / kind / name).write_bytes(raw)
            count += 1
    return count + _make_names(folder / "names")


def _make_names(folder: Path) -> int:
    """Files with strange names, links that lead nowhere or round in a ring, what is no file."""
    folder.mkdir()
    for name in _NAMES:
        (folder / os.fsdecode(name)).write_bytes(REPORT + os.fsencode(name))
    for link, target in (("ring.txt", "ring.txt"), ("nowhere.txt", "none"), ("up", ".."), ("null.txt", os.devnull)):
        (folder / link).symlink_to(target)
    (folder / "folder.txt").mkdir()
    os.mkfifo(folder / "pipe.txt")
    return len(_NAMES) + 6


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    print(f"{make(Path(sys.argv[1]), small='--small' in sys.argv):,} bad inputs in {sys.argv[1]}")
