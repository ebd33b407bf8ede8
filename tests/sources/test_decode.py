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


@pytest.mark.parametrize("name", ["Müller", "São Paulo", "Peña Nieto", "François", "Zoë", "Škoda", "ÁLVARO", "Orbán’s"])
def test_a_name_with_an_accent_in_english_is_in_windows_1252(name):
    text = f"The minister met {name} in Kellhaven on Tuesday, a spokesman said. Nothing more was told of the talks."
    assert decode(text.encode("cp1252")) == Decoded(text, "cp1252", guessed=True)


@pytest.mark.parametrize(("text", "encoding"), [
    ("Двенадцать человек пострадали при пожаре в порту, сообщили власти.", "cp1251"),
    ("Dwanaście osób zostało rannych w pożarze, podały władze. Łódź żegna.", "cp1250"),
])  # fmt: skip
def test_other_languages_are_not_taken_for_english(text, encoding):
    decoded = decode((text * 8).encode(encoding))
    assert decoded is not None
    assert decoded.text == text * 8
