from retold.stories.links import Links

AT_HAND = range(1, 9)


def links(*akin: tuple[int, int]) -> Links:
    """Links of the reports at hand, of which some are of one story."""
    return Links(lambda a, b: (min(a, b), max(a, b)) in akin, AT_HAND)


def judged(found: Links, *pairs: tuple[int, int]) -> list[tuple[int, int]]:
    """The pairs that hold after both ends were judged."""
    for a, b in pairs:
        found.judge(a, b)
        found.judge(b, a)
    return [pair for pair in pairs if found.holds(*pair)]


def test_a_report_goes_with_what_explains_most_of_it_and_with_what_is_like_that():
    for akin, held in (((), [(1, 2)]), (((2, 3),), [(1, 2), (1, 3)])):
        found = links(*akin)
        found.note(1, 2, 0.6, 0.5)
        found.note(1, 3, 0.3, 0.5)
        assert found.concerned(1, 2) | found.concerned(1, 3) == {(1, 2), (1, 3), (2, 1), (3, 1)}
        assert judged(found, (1, 2), (1, 3)) == held


def test_a_copy_holds_whatever_else_explains_the_report():
    found = links()
    found.note(1, 2, 0.9, 0.9)
    found.note(1, 3, 0.6, 0.5)
    found.concerned(1, 3)
    assert judged(found, (1, 2), (1, 3)) == [(1, 2), (1, 3)]


def test_what_is_taken_back_is_told_once_and_holds_no_more():
    found = links()
    found.note(1, 2, 0.6, 0.5)
    assert found.judged() == [(1, 2, True, False, False)]
    found.drop(1, 2)
    assert (found.holds(1, 2), found.judged(), found.judged()) == (False, [(1, 2, False, False, False)], [])


def test_what_is_forgotten_has_no_links():
    found = links()
    found.note(1, 2, 0.6, 0.5)
    found.forget(1)
    assert dict(found.shares_of(1)) == {}
