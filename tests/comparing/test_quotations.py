"""The same utterance in two reports."""

from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from comparing.differences.make import aligned, reading
from retold.comparing import find_differences, match_quotations
from retold.comparing.quotations import match_pieces
from retold.model import Correspondence, Entity, QuotationMatch, Reading, Span, Statement

LONG = "“Our town has lost its oldest bridge and we will build a stronger one,” {} said."


def words(a: Reading, b: Reading, match: QuotationMatch) -> list[tuple[str | None, str | None]]:
    """The changed words as text."""
    return [(x.of(a.text) if x else None, y.of(b.text) if y else None) for x, y in match.words]


def only(a: Reading, b: Reading) -> QuotationMatch:
    (match,) = match_quotations(a, b)
    return match


def said_by(given: Reading, name: str) -> Reading:
    """The reading with its first quotation attributed to a person."""
    statement = Statement("s1", "direct", None, None, (given.quotations[0].span,), "e1")
    return replace(given, entities=(Entity("e1", "person", name),), statements=(statement,))


def test_marks_case_and_spelling_customs_are_no_drift() -> None:
    a, b = reading("“We realise it’s a grave loss,” he said."), reading('"We realize it\'s a grave loss", he said.')
    match = only(a, b)
    assert (match.drift, match.words) == (("identical",), ())


def test_substituted_words_are_told_one_by_one() -> None:
    a = reading("“We must make sure the race we have doesn’t turn into a quarrel, so start with communication.”")
    b = reading('"We must make sure the race that we have doesn\'t veer into quarrel, so start with communicating."')
    match = only(a, b)
    assert match.drift == ("substituted",)
    assert words(a, b, match) == [(None, "that"), ("turn", "veer"), ("a", None), ("communication", "communicating")]


def test_a_shorter_telling_is_trimmed() -> None:
    a, b = reading(LONG.format("Brody")), reading("“Our town has lost its oldest bridge,” Brody said.")
    assert only(a, b).drift == ("trimmed",)


INTERRUPTED = "“Our town has lost its oldest bridge,” she said, “and we will build a stronger concrete crossing.”"
WHOLE = "“Our town has lost its oldest bridge and we will build a stronger concrete crossing,” she said."


def test_an_utterance_that_one_report_interrupts_is_one_match() -> None:
    a, b = reading(INTERRUPTED), reading(WHOLE)
    match = only(a, b)
    assert (match.a.of(a.text), match.drift) == (INTERRUPTED[1:-1], ("merged",))
    assert (only(b, a).b, only(b, a).drift) == (match.a, ("merged",))


def test_piece_by_piece_an_interrupted_utterance_has_two_matches() -> None:
    a, b = reading(INTERRUPTED), reading(WHOLE)
    assert [(match.a.of(a.text)[:8], match.drift) for match in match_pieces(a, b)] == [
        ("Our town", ("merged",)),
        ("and we w", ("merged",)),
    ]


def test_quotations_far_from_one_another_are_no_interrupted_utterance() -> None:
    far = INTERRUPTED.replace("she said, ", "she said.\n" + "It rained on the hills all day long.\n" * 3)
    assert [match.drift for match in match_quotations(reading(far), reading(WHOLE))] == [("merged",), ("merged",)]


OPPOSED = (
    "“For years the club refused all changes to the lake road, and now that it lets us talk, let us walk in.”",
    "“The club has not changed its mind on the lake road.”",
)


def test_other_words_of_somebody_unknown_are_no_match() -> None:
    a, b = (reading(line) for line in OPPOSED)
    assert match_quotations(said_by(a, "Anna Brody"), b) == ()
    assert "quote" not in {found.kind for found in find_differences(a, b, aligned(a, b))}


def test_other_words_of_the_same_person_are_paraphrased() -> None:
    a, b = (said_by(reading(line), "Anna Brody") for line in OPPOSED)
    assert only(a, b).drift == ("paraphrased",)


def test_other_words_of_a_source_of_the_same_words_are_paraphrased() -> None:
    def sourced(line: str) -> Reading:
        given = reading(line + " the harbour chief said.")
        start = given.text.index("the harbour")
        source = Span(start, start + len("the harbour chief"))
        return replace(given, statements=(Statement("s1", "direct", source, None, (given.quotations[0].span,)),))

    assert only(*(sourced(line) for line in OPPOSED)).drift == ("paraphrased",)


def test_words_in_another_order_are_reordered() -> None:
    a = reading("“Yesterday our fathers crossed the narrow wooden bridge,” he said.")
    b = reading("“Our fathers crossed the narrow wooden bridge yesterday,” he said.")
    assert only(a, b).drift == ("reordered",)


def test_the_speaker_is_the_entity_of_the_statement() -> None:
    a, b = said_by(reading(LONG.format("Anna Brody")), "Anna Brody"), reading(LONG.format("she"))
    match = only(a, b)
    assert (match.speaker_a, match.speaker_b) == ("Anna Brody", None)


def test_other_words_of_another_speaker_are_not_matched() -> None:
    a = said_by(reading("“Our town has lost its oldest bridge.”"), "Anna Brody")
    b = said_by(reading("“Our town lost the very oldest bridge.”"), "Karl Weiss")
    assert match_quotations(a, b) == ()


def test_short_marks_match_only_where_they_are_identical() -> None:
    a, b = reading("He called it a “grave mistake” then."), reading("He called it a “grave error” then.")
    assert match_quotations(a, b) == ()
    assert only(a, a).drift == ("identical",)


def test_the_differences_name_the_same_words() -> None:
    a = reading("“We must make sure the race doesn’t turn into a quarrel,” he said.")
    b = reading("“We must make sure the race doesn’t veer into a quarrel,” he said.")
    found = find_differences(a, b, aligned(a, b))
    assert [(d.a, d.b) for d in found if d.kind == "quote"] == list(only(a, b).words)


WORDS = st.sampled_from(
    "town bridge river mayor council lost built never crossing the a and will stronger water".split()
)
QUOTES = st.lists(st.lists(WORDS, min_size=1, max_size=10).map(" ".join), max_size=4)


@given(QUOTES, QUOTES)
@settings(max_examples=100, deadline=None)
def test_every_changed_word_stands_inside_its_marks(ones: list[str], others: list[str]) -> None:
    a, b = (reading("\n".join(f"“{line}”" for line in lines)) for lines in (ones, others))
    for match in match_quotations(a, b):
        assert all((x is None or match.a.covers(x)) and (y is None or match.b.covers(y)) for x, y in match.words)
        assert match.drift[0] != "identical" or not match.words


@example(["river council built water", "river council water built"], ["river built water council"])
@given(QUOTES, QUOTES)
@settings(max_examples=100, deadline=None)
def test_matches_are_the_same_from_the_other_side(ones: list[str], others: list[str]) -> None:
    a, b = (reading("\n".join(f"“{line}”" for line in lines)) for lines in (ones, others))
    there = {(m.a, m.b, m.drift, m.words) for m in match_quotations(a, b)}
    back = {(m.b, m.a, m.drift, tuple((y, x) for x, y in m.words)) for m in match_quotations(b, a)}
    assert there == back


def test_a_label_that_is_cut_is_trimmed() -> None:
    a, b = (
        reading("She spoke of a “gross and unheard-of blunder” then."),
        reading("She saw an “unheard-of blunder” there."),
    )
    assert only(a, b).drift == ("trimmed",)


def test_changes_beside_one_another_are_one_difference() -> None:
    a = reading("“We must make sure the race doesn’t turn into a quarrel,” he said.")
    b = reading("“We must make sure the race doesn’t veer into quarrel,” he said.")
    found = find_differences(a, b, aligned(a, b))
    assert [(d.a and d.a.of(a.text), d.b and d.b.of(b.text)) for d in found] == [("turn into a", "veer into")]


def test_an_opening_fitted_to_its_sentence_is_no_difference() -> None:
    a = reading("He “looks forward to the reopening of the old bridge,” he said.")
    b = reading("“I look forward to the reopening of the old bridge,” he said.")
    assert find_differences(a, b, aligned(a, b)) == ()


def test_other_utterances_in_one_place_are_not_set_against_one_another() -> None:
    a = reading("The firm, Brody wrote in her letter on Friday, lived off a “weakness of the mind.”")
    b = reading("Brody’s letter of Friday to the firm described an “endless loop of praise” that holds its users.")
    assert "quote" not in {found.kind for found in find_differences(a, b, aligned(a, b))}


def test_a_quoted_word_is_set_against_the_one_beside_the_same_words() -> None:
    a = reading("The shop will hide “certain” goods from the list of the things that were bought.")
    b = reading("From the list of things that were bought, “specific” goods can be concealed by the shop.")
    found = find_differences(a, b, aligned(a, b))
    assert [(d.kind, d.note) for d in found] == [("quote", "quoted in other words")]


def test_the_only_quotations_of_one_person_stand_for_one_another_in_other_words() -> None:
    a = said_by(reading("Brody told the radio, “It fell down, simply a ruin.”"), "Anna Brody")
    b = said_by(reading("“The thing collapsed, a wreck,” Brody said on the radio."), "Anna Brody")
    found = find_differences(a, b, aligned(a, b))
    assert [(d.kind, d.note) for d in found] == [("quote", "quoted in other words")]
    assert find_differences(a, b, replace(aligned(a, b), correspondences=(_doubtful(a, b),))) == ()


def _doubtful(a: Reading, b: Reading) -> Correspondence:
    return replace(aligned(a, b).correspondences[0], score=0.5)


def drift(one: str, other: str, name: str = "Ada Rao") -> tuple[str, ...]:
    a, b = said_by(reading(one, "a"), name), said_by(reading(other, "b"), name)
    return only(a, b).drift


def test_what_brackets_and_dots_say_is_no_other_word() -> None:
    assert drift("“He told me that the game was over,” Rao said.", "“[Quill] told me that the game was over.”") == (
        "bracket",
    )
    assert drift("“I knew of a letter, but I never read it.”", "“I knew of a letter ... I never read it.”") == (
        "ellipsis",
    )
    assert drift("“[Quill] told me that the match was over.”", "“He told me that the game was over.”") == (
        "substituted",
        "bracket",
    )


def test_a_cut_that_no_dots_stand_for_is_told_beside_one_that_has_them() -> None:
    whole = "“We were minutes away from losing the whole quay, and nobody told us.”"
    assert drift(whole, "“We were ... losing the whole quay.”") == ("trimmed", "ellipsis")
    short = "“We were minutes away from losing the whole quay.”"
    assert drift(short, whole.replace("the whole", "[all of] the whole")) == (
        "trimmed",
        "bracket",
    )


def test_brackets_are_no_difference_of_the_words() -> None:
    a, b = (
        reading("“He told me that the game was over.”", "a"),
        reading("“[Quill] told me that the game was over.”", "b"),
    )
    assert [one.kind for one in find_differences(a, b, aligned(a, b)) if one.kind == "quote"] == []


def test_a_piece_too_short_to_be_matched_goes_with_what_it_goes_on_with() -> None:
    assert drift(
        "“The process,” Rao said, “was slow, painful and wrong.”", "“The process was slow, painful and wrong.”"
    ) == ("merged",)


def test_one_word_of_a_short_quotation_of_one_speaker_is_another() -> None:
    assert drift("“The lads were immense tonight.”", "“The lads were superb tonight.”") == ("substituted",)


def test_a_part_of_a_quotation_in_other_words() -> None:
    one = "“They are breathing and they are calling to each other. We have until the tide.”"
    assert drift(one, "“They are breathing and they are crying for each other.”") == ("trimmed", "substituted")


def test_it_s_is_it_is() -> None:
    assert drift("“It's a miracle that nobody drowned there.”", "“It is a miracle that nobody drowned there.”") == (
        "identical",
    )


def test_dots_at_an_end_stand_for_what_is_cut_there() -> None:
    whole = "“We closed the ward on Friday because two nurses were left, and no minister picked up the phone.”"
    assert drift(whole, "“We closed the ward on Friday because two nurses were left …”") == ("ellipsis",)
    assert drift(whole, "“We closed the ward on Friday because two nurses were left.”") == ("trimmed",)
