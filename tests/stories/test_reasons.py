from retold.stories import StoryStream, profile
from retold.stories.reasons import common_words
from stories.few_reports import light


def test_the_words_are_those_that_most_reports_of_either_side_have_as_most_write_them() -> None:
    ours = [
        light("a", "The brigand's lighthouse stood on the basalt cliff."),
        light("b", "The brigands took the lighthouse."),
        light("c", "Brigands, a lighthouse and 1,734 herons."),
        light("d", "Brigands and 1,734 herons."),
    ]
    theirs = [light("e", "A lighthouse, brigands and basalt.")]
    assert common_words([ours]) == ["Brigands", "lighthouse"]
    assert common_words([ours, theirs]) == ["brigands", "lighthouse"]
    assert common_words([[ours[2], ours[3]]]) == ["Brigands", "1,734 herons", "herons"]


def test_why_a_report_is_not_in_the_story_of_a_lookalike() -> None:
    form = "The ferry {} ran aground off {} on Friday with {} passengers, the coast guard said. Nobody was hurt."
    readings = [light("a", form.format("Aurora", "Marlow", 240)), light("b", form.format("Belinda", "Hexley", 180))]
    stream = StoryStream()
    stream.add([(one.id, profile(one)) for one in readings], [])
    place = stream.placement("b")
    assert (place.story, place.next_story, place.asked) == ("b", "a", 0.11)
    assert place.refused == "each has other names where the words around them are the same"


def test_why_a_part_left_is_told_with_what_either_side_lacks() -> None:
    told = "The {} brigands took the {} lighthouse on the basalt cliff at night, {} herons flew."
    sides = [
        [("Quorl", "Upper Marlow", 14), ("Quorl", "Upper Marlow", 14)],
        [("Brask", "Hexley", 85), ("Brask", "Hexley", 85)],
    ]
    ours, theirs = ([light(f"{words}{n}", told.format(*words)) for n, words in enumerate(side)] for side in sides)
    assert common_words([ours], without=theirs) == ["Quorl", "Upper", "Marlow"]
    assert common_words([ours], without=[*theirs, *ours]) == []
