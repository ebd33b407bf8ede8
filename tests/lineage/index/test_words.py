from retold.lineage.index.words import split


def facts(text: str) -> list[bool]:
    return split([text]).facts.tolist()


def test_words_are_the_same_in_any_case_and_in_any_text():
    words = split(["The Ferry sank.", "", "the ferry  SANK"])
    assert words.bounds.tolist() == [0, 3, 3, 6]
    assert words.hashes[:3].tolist() == words.hashes[3:].tolist()


def test_long_words_differ_where_their_ends_do():
    words = split(["internationalisation internationalisations institutionalisation-s"])
    assert len(set(words.hashes.tolist())) == 4


def test_what_is_quoted_is_left_out_and_breaks_the_run():
    words = split(['He said "we sail at dawn" on the quay.'])
    assert len(words.hashes) == 5
    assert words.broken.tolist() == [True, False, True, False, False]


def test_curly_quotation_marks_are_the_same_as_plain_ones():
    assert split(["He said “we sail” twice."]).hashes.tolist() == split(['He said "we sail" twice.']).hashes.tolist()


def test_a_mark_that_is_never_closed_quotes_no_further_than_its_line():
    assert len(split(['He said "we sail\nat dawn.']).hashes) == 4


def test_marks_inside_a_word_belong_to_it():
    assert len(split(["U.S. sold 1,000 of O'Hara's 3.5 tons."]).hashes) == 7


def test_facts_are_figures_and_names_inside_sentences():
    assert facts("Two men left Dover. They took 12 bags.") == [False, False, False, True, False, False, True, False]


def test_texts_without_letters_have_no_words():
    words = split(["", "... --- !!!", "\n\n"])
    assert words.bounds.tolist() == [0, 0, 0, 0]
