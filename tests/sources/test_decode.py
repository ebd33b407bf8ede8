import pytest

from retold.sources.decode import Decoded, decode


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"plain", Decoded("plain", "utf-8", guessed=False)),
        ("\ufeffmark".encode(), Decoded("mark", "utf-8-sig", guessed=False)),
        ("weit – nah".encode("utf-16"), Decoded("weit – nah", "utf-16", guessed=False)),
        (b"", Decoded("", "utf-8", guessed=False)),
    ],
)
def test_text_whose_encoding_is_certain(raw, expected):
    assert decode(raw) == expected


def test_other_encodings_are_guessed_and_marked():
    text = "Le maire a déclaré que l'été serait chaud à Genève. Près de la gare, où l'été a commencé, on répète."
    decoded = decode(text.encode("cp1252"))
    assert decoded is not None
    assert (decoded.text, decoded.guessed) == (text, True)


def test_binary_data_is_no_text():
    assert decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR") is None


def test_a_text_with_nothing_beyond_ascii_but_quotation_marks_is_no_baltic_one():
    text = "\u201cI am sorry,\u201d she said in the hall \u2013 and the mayor left at once."
    assert decode(text.encode("cp1252")) == Decoded(text, "cp1252", guessed=True)
