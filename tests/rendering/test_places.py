"""Where something lies in a file."""

import pytest

from retold.rendering.places import located


@pytest.mark.parametrize(
    ("file", "place", "words"),
    [
        ("a.txt", None, "a.txt"),
        ("a.jsonl", 3, "a.jsonl, line 3"),
        ("A.NDJSON.gz", 3, "A.NDJSON.gz, line 3"),
        ("pairs.txt", 3, "pairs.txt, line 3"),
        ("-", 3, "-, line 3"),
        ("list.json", 3, "list.json, number 3"),
        ("box.mbox", 3, "box.mbox, number 3"),
        ("https://news.example/feed", 3, "https://news.example/feed, number 3"),
    ],
)
def test_only_files_of_lines_have_lines(file, place, words):
    assert located(file, place) == words
