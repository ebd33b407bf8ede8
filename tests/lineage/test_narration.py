from hypothesis import given
from hypothesis import strategies as st

from lineage.texts import reading_of
from retold.lineage.narration import narration_of
from retold.text import fold


def words(text: str, **kwargs: str) -> list[str]:
    return list(narration_of(reading_of(text, **kwargs)).words)


def test_speech_and_furniture_are_left_out():
    found = words('He said "we go" and left. Rain fell.', furniture="Follow us.")
    assert found == ["he", "said", "and", "left", "rain", "fell"]


def test_marks_inside_words_do_not_matter():
    assert words("The ship’s 1,200 men") == words("The ship's 1200 men") == ["the", "ships", "1200", "men"]


def test_an_embedded_post_is_speech():
    text = "He wrote of it.\n\nThe wall is the wall — Jo Bell (@jobell) May 4, 2024\n\nNobody answered."
    assert words(text) == ["he", "wrote", "of", "it", "nobody", "answered"]
    text = "He wrote of it.\nThe wall is the wall\n— Jo Bell (@jobell) May 4, 2024\nNobody answered."
    assert words(text) == ["he", "wrote", "of", "it", "nobody", "answered"]


def test_no_run_is_read_across_a_quotation():
    for text in (
        'Rain fell. "We go." Nobody left.',
        'Rain fell. "We go," said Bell.',
        'Rain "as never" fell.',
        'Bell said "we go". Nobody left.',
    ):
        blocks = narration_of(reading_of(text)).blocks
        assert blocks[0] < blocks[-1], text
    assert len(set(narration_of(reading_of("Rain fell. Nobody left.")).blocks)) == 1


@given(st.text(alphabet="aB.' \n\"“”é’1,(@)—", max_size=60))
def test_words_stand_where_they_say(text):
    found = narration_of(reading_of(text))
    plain = fold(text)
    spans = [found.span(place, place) for place in range(len(found))]
    assert [span.start for span in spans] == list(found.starts)
    for word, span in zip(found.words, spans, strict=True):
        assert plain[span.start : span.end].translate(str.maketrans("", "", "'.,")) == word
    assert list(found.starts) == sorted(found.starts)
    assert list(found.blocks) == sorted(found.blocks)
