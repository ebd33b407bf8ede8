"""Publishers that belong to one house, as somebody declares them in a file."""

import tomllib
from pathlib import Path

from retold.errors import PublishersFileError


def load_publishers(path: str | Path) -> dict[str, str]:
    """Publishers, each with its house, from a TOML file with a line a house.

        [houses]
        "Meridian Media" = ["The Gazette", "The Courier"]

    Raises PublishersFileError if the file is no such file, or has a publisher in two houses.
    """
    try:
        table = tomllib.loads(Path(path).read_text("utf-8"))
    except UnicodeDecodeError as error:
        raise PublishersFileError(f"{path} can't be read: it is not in UTF-8, as TOML is; save it as that.") from error
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise PublishersFileError(f"{path} can't be read: {error}") from error
    houses = table.get("houses")
    if not isinstance(houses, dict):
        raise PublishersFileError(f"{path} has no table [houses]; it needs one, with lists of publishers by house.")
    found: dict[str, str] = {}
    for house, publishers in houses.items():
        if not isinstance(publishers, list) or not all(isinstance(one, str) for one in publishers):
            raise PublishersFileError(f"{path}: the house {house!r} needs a list of names of publishers.")
        for publisher in publishers:
            if publisher in found:
                both = f"{found[publisher]!r} and {house!r}"
                raise PublishersFileError(f"{path}: {publisher!r} is in two houses, {both}.")
            found[publisher] = house
    return found
