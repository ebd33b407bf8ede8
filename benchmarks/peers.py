"""The virtual environment of a benchmark's peers, made on first use from its peers.lock."""

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path


class PeersMissingError(Exception):
    """The peers' environment could not be made."""


class Peers:
    """The peers that a folder names in peers.in and pins in peers.lock."""

    def __init__(self, folder: Path) -> None:
        self.lock = folder / "peers.lock"
        self._names = folder / "peers.in"
        self._folder = folder / ".venv"

    def python(self) -> Path:
        """The interpreter of the peers' environment, which is made where it is missing or the lock has changed.

        Raises PeersMissingError, for instance without a network.
        """
        python, made = self._folder / "bin" / "python", self._folder / "made-from"
        wanted = hashlib.sha256(self.lock.read_bytes()).hexdigest()
        if not made.exists() or made.read_text() != wanted:
            print("making the peers' environment (once) ...", file=sys.stderr)
            shutil.rmtree(self._folder, ignore_errors=True)
            _run(sys.executable, "-m", "venv", self._folder)
            _run(python, "-m", "pip", "install", "--disable-pip-version-check", "--require-hashes", "-r", self.lock)
            made.write_text(wanted)
        return python

    def found(self) -> Path | None:
        """The peers' interpreter, or word of why there is none."""
        try:
            return self.python()
        except PeersMissingError as error:
            print(f"The peers are left out: {error}", file=sys.stderr)
            return None

    def pinned(self) -> dict[str, str]:
        """The version of each peer, by name."""
        found = dict(re.findall(r"^([\w-]+)==([^\s;]+)", self.lock.read_text("utf-8"), re.MULTILINE))
        return {name: found[name] for name in self._names.read_text("utf-8").split()}


def _run(*command: str | Path) -> None:
    """Run one step of making the environment."""
    ended = subprocess.run([*map(str, command)], capture_output=True, text=True)
    if ended.returncode:
        reason = next(iter(ended.stderr.strip().splitlines()[-1:]), f"status {ended.returncode}")
        raise PeersMissingError(f"their environment could not be made, is there a network? ({reason})")
