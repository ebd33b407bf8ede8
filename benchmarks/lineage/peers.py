"""The virtual environment of the peers, made on first use from peers.lock."""

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCK = HERE / "peers.lock"
NAMES = HERE / "peers.in"
FOLDER = HERE / ".venv"
MADE = FOLDER / "made-from"


class PeersMissingError(Exception):
    """The peers' environment could not be made."""


def peers_python() -> Path:
    """The interpreter of the peers' environment, which is made where it is missing or the lock has changed.

    Raises PeersMissingError, for instance without a network.
    """
    python = FOLDER / "bin" / "python"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if not MADE.exists() or MADE.read_text() != wanted:
        print("making the peers' environment (once) ...", file=sys.stderr)
        shutil.rmtree(FOLDER, ignore_errors=True)
        _run(sys.executable, "-m", "venv", FOLDER)
        _run(python, "-m", "pip", "install", "--disable-pip-version-check", "--require-hashes", "-r", LOCK)
        MADE.write_text(wanted)
    return python


def pinned() -> dict[str, str]:
    """The version of each peer, by name."""
    found = dict(re.findall(r"^([\w-]+)==([^\s;]+)", LOCK.read_text("utf-8"), re.MULTILINE))
    return {name: found[name] for name in NAMES.read_text("utf-8").split()}


def _run(*command: str | Path) -> None:
    """Run one step of making the environment."""
    ended = subprocess.run([*map(str, command)], capture_output=True, text=True)
    if ended.returncode:
        reason = next(iter(ended.stderr.strip().splitlines()[-1:]), f"status {ended.returncode}")
        raise PeersMissingError(f"their environment could not be made, is there a network? ({reason})")
