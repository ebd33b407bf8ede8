from lineage.texts import FERRY, HARVEST, in_step, reading_of
from retold.lineage import relate


def test_what_an_outlet_sets_under_two_stories_is_no_shared_text():
    footer = " You can support our newsroom with a gift of any size at the counter or by post to the address below."
    a = reading_of(FERRY.split(".")[0] + "." + footer * 3, "a", publisher="Herald")
    b = reading_of(HARVEST.split(".")[0] + "." + footer * 3, "b", publisher="Herald")
    found = relate(a, b, in_step(a, b))
    assert (found.level, found.kind, [one.cue for one in found.evidence]) == ("independent", None, ["furniture"])


def test_versions_of_one_outlet_that_begin_alike_share_their_text_whatever_was_exchanged_below():
    *beginning, last = (sentence + "." for sentence in FERRY.removesuffix(".").split(". "))
    told = " ".join(beginning)
    a = reading_of(f"{told} {last}", "a", publisher="Herald")
    b = reading_of(f"{told} {HARVEST.split('. ')[0]}.", "b", publisher="Herald")
    found = relate(a, b, in_step(a, b))
    assert (found.level, found.kind) == ("derived", "trim")
