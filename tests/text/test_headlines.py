from retold.text.headlines import most_typical


def test_the_headline_that_has_most_of_what_the_others_have() -> None:
    flood = "Flood at Norton kills 12"
    assert most_typical([("a", "Breaking news"), ("b", flood), ("c", "Norton flood waters rise")]) == flood
    assert most_typical([]) == ""


def test_a_headline_that_says_first_who_speaks_comes_after_one_of_what_happened() -> None:
    happened = "Three killed as ice rink roof collapses in Tarvik"
    release = "Municipality of Tarvik: statement on the accident at the ice rink"
    assert most_typical([("a", release), ("b", happened), ("c", "Tarvik ice rink accident: mayor speaks")]) == happened
