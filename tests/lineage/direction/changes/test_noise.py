from lineage.texts import FERRY, in_step, reading_of
from retold.lineage.direction.changes.noise import noise_cues
from retold.lineage.measure import measure


def without(*words: str) -> str:
    """The report with the first of each of these words left out."""
    text = FERRY
    for word in words:
        assert f" {word} " in text
        text = text.replace(f" {word} ", " ", 1)
    return text


def found(one: str, other: str):
    a, b = reading_of(one, "a"), reading_of(other, "b")
    return [
        (cue.direction, [span.of(a.text) for span in cue.evidence.a], [span.of(b.text) for span in cue.evidence.b])
        for cue in noise_cues(measure(a, b, in_step(a, b)))
    ]


def test_lost_little_words_tell_the_copy():
    lossy = without("with", "from", "before")
    assert found(FERRY, lossy) == [("b_from_a", ["with", "from", "before"], [])]
    assert found(lossy, FERRY) == [("a_from_b", [], ["with", "from", "before"])]


def test_other_lost_words_count_half():
    assert found(FERRY, without("with", "before")) == []
    assert found(FERRY, without("with", "before", "winter")) != []


def test_one_little_word_among_others_may_be_cut_by_a_desk():
    assert found(FERRY, without("with", "coast", "winter", "three", "passengers")) == []


def test_titles_are_left_out_by_whole_outlets():
    titled = FERRY.replace("the captain", "Mr Oyen").replace("The operator", "Mr Brand").replace("Engineers", "Mr Voss")
    assert found(titled, titled.replace("Mr ", "")) == []


def test_lost_words_that_sentences_do_without_tell_nothing():
    assert found(FERRY, without("near", "coast", "passengers", "three", "winter")) == []


def test_words_lost_on_both_sides_tell_nothing():
    assert found(without("dry"), without("with", "from", "before")) == []
