"""dateparser's ``search_dates`` in English, counting from the day of publication, past dates preferred.

It gives the words it took and a time, without offsets or kind: words are looked up in the order of the text, and each
answer counts as a day.
"""

from datetime import datetime

from benchmarks.reading.runners import common


def find(record: common.Record) -> list[common.Record]:
    """The dates of a report."""
    from dateparser.search import search_dates  # type: ignore[import-untyped, unused-ignore]

    settings = {
        "RELATIVE_BASE": datetime.fromisoformat(record["published"][:10]),
        "PREFER_DATES_FROM": "past",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    found = search_dates(record["text"], languages=["en"], settings=settings) or []
    return list(common.placed(record["text"], ((words, "DATE", when.date().isoformat()) for words, when in found)))


if __name__ == "__main__":
    common.run(__doc__, find)
