"""A library of three reports, and commands run on it."""

import json

from click.testing import CliRunner

from cli.test_commands import AGENCY, COPY, OTHER
from retold.cli.main import retold

REPORTS = {
    "agency": (AGENCY, "Gravel barge sinks near Tarnow", "2024-05-06", "Northwire"),
    "copy": (COPY, "Barge sinks on the Lume", "2024-05-07", "The Courier"),
    "other": (OTHER, "Tram tickets to cost three crowns", "2024-05-08", "The Courier"),
}


def record(name, text, title, published, publisher):
    return {"id": name, "text": text, "title": title, "published": published, "publisher": publisher}


def write(path, *records):
    path.write_text("".join(json.dumps(one) + "\n" for one in records))
    return path


def run(*arguments, **more):
    result = CliRunner().invoke(retold, [str(argument) for argument in arguments], **more)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def lines_of(result):
    return [json.loads(line) for line in result.stdout.splitlines()]
