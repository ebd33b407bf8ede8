from lineage.texts import FERRY, HARVEST, in_step, reading_of
from retold.lineage import relate
from retold.model import Reading, Relation

FERRY_SENTENCES = [sentence.strip() + "." for sentence in FERRY.split(". ")]
HARVEST_SENTENCES = [sentence.strip() + "." for sentence in HARVEST.split(". ")]


def related(a: Reading, b: Reading, count: int = 0) -> Relation:
    return relate(a, b, in_step(a, b, count))


def test_a_reprint():
    found = related(reading_of(FERRY, "a"), reading_of(FERRY, "b", furniture="Sign up for our letter."))
    assert (found.level, found.kind, found.share_a, found.share_b, found.certain) == ("derived", "reprint", 1, 1, True)


def test_a_trimmed_report_is_a_part_of_the_whole():
    whole, part = reading_of(FERRY, "a"), reading_of(" ".join(FERRY_SENTENCES[:3]), "b")
    found = related(whole, part)
    assert (found.level, found.kind, found.share_b) == ("derived", "trim", 1)
    assert 0.5 < found.share_a < 0.75


def test_an_update_has_a_new_lead():
    lead = "The ferry was towed to Hallam on Thursday after four days on a sandbank, and nobody on board was hurt."
    old = reading_of(FERRY, "a", published="2026-03-02")
    new = reading_of(f"{lead} {FERRY}", "b", published="2026-03-05")
    found = related(old, new)
    assert (found.level, found.kind, found.direction) == ("derived", "update", "b_from_a")
    assert [one.cue for one in found.evidence][-2:] == ["added", "date"]


def test_a_passage_set_into_another_report_is_embedded():
    host = " ".join([*HARVEST_SENTENCES * 2, *FERRY_SENTENCES[:2], *reversed(HARVEST_SENTENCES)])
    found = related(reading_of(FERRY, "a"), reading_of(host, "b"))
    assert (found.level, found.kind) == ("partly", "embed")
    assert found.share_a > found.share_b


def test_the_same_short_text_is_a_reprint_and_the_same_words_around_other_speech_are_not():
    alone = '"We shall not rest." So he said.'
    found = related(reading_of(alone, "a"), reading_of(alone, "b"))
    assert (found.level, found.kind, found.share_a, found.share_b) == ("derived", "reprint", 1, 1)
    found = related(reading_of(alone, "a"), reading_of('"There is no crack in the hull." So he said.', "b"))
    assert (found.level, found.share_a, found.share_b) == ("independent", 0, 0)


def test_a_later_version_with_a_new_figure_and_a_new_sentence_is_an_update():
    later = [FERRY_SENTENCES[0].replace("212", "230"), *FERRY_SENTENCES[1:3], HARVEST_SENTENCES[0], FERRY_SENTENCES[4]]
    found = related(reading_of(FERRY, "a"), reading_of(" ".join(later), "b"))
    assert (found.level, found.kind) == ("derived", "update")


def test_the_same_text_with_another_figure_is_an_update():
    found = related(reading_of(FERRY, "a"), reading_of(FERRY.replace("212", "230"), "b"))
    assert (found.level, found.kind) == ("derived", "update")


def test_a_part_of_a_report_with_a_credit_behind_it_is_a_trim():
    part = " ".join([*FERRY_SENTENCES[:2], FERRY_SENTENCES[4].removesuffix(".") + ", Herald wrote."])
    found = related(reading_of(FERRY, "a", publisher="Herald"), reading_of(part, "b", publisher="Courier"))
    assert (found.level, found.kind, found.direction) == ("derived", "trim", "b_from_a")


def test_an_outlets_later_and_longer_version_is_an_update():
    whole, part = (FERRY, "2026-03-02"), (" ".join(FERRY_SENTENCES[:3]), "2026-03-01")
    kinds = [
        related(
            reading_of(one[0], "a", publisher="Herald", published=one[1]),
            reading_of(other[0], "b", publisher="Herald", published=other[1]),
        ).kind
        for one, other in ((whole, part), (part, whole), ((whole[0], "2026-02-27"), part))
    ]
    assert kinds == ["update", "update", "trim"]


def test_most_of_a_short_report_set_into_one_of_other_text_is_embedded():
    short = " ".join([FERRY_SENTENCES[3], *FERRY_SENTENCES[:2]])
    host = " ".join([*HARVEST_SENTENCES[:2], *FERRY_SENTENCES[:2], *HARVEST_SENTENCES[2:]])
    found = related(reading_of(short, "a"), reading_of(host, "b"))
    assert (found.level, found.kind) == ("derived", "embed")


def test_words_exchanged_in_every_sentence_make_a_rewrite():
    other = FERRY
    for word, instead in (
        ("passengers", "travellers"), ("vessel", "ship"), ("tried", "struggled"), ("hull", "keel"),
        ("sealed", "closed"), ("overhaul", "repair"), ("captain", "skipper"), ("set", "chosen"), ("only", "just"),
    ):  # fmt: skip
        other = other.replace(word, instead)
    found = related(reading_of(FERRY, "a"), reading_of(other, "b"), 5)
    assert (found.level, found.kind) == ("derived", "rewrite")


def test_what_an_agency_marks_as_corrected_is_an_update_however_little_was_changed():
    first = reading_of(f"Ferry aground.\nPORT LORNE (Northwire) - {FERRY}", "a")
    second = reading_of(f"CORRECTED: Ferry aground.\nPORT LORNE (Northwire) - {FERRY.replace('212', '221')}", "b")
    found = related(first, second)
    assert (found.level, found.kind, found.direction) == ("derived", "update", "b_from_a")
