"""Retold: the light pass, which finds sentences and quotation marks, and the dates; nothing else of reading."""

from benchmarks.reading.runners import common
from retold.model import Report
from retold.reading import read_light
from retold.reading.dates import find_dates


def find(record: common.Record) -> list[common.Record]:
    """The dates of a report."""
    report = Report(record["id"], record["text"], published=record["published"])
    light = read_light(report)
    return [
        {"start": one.span.start, "end": one.span.end, "type": one.type, "value": one.value}
        | {"earliest": one.earliest, "latest": one.latest}
        for one in find_dates(report.text, light.sentences, light.published, light.quotations)
    ]


if __name__ == "__main__":
    common.run(__doc__, find)
