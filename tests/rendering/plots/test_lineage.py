from dataclasses import replace

from exports.made import REPORTS, STORY
from rendering.plots.pictures import SVG, fetches, marks_in, size_of, words_in
from retold.model import Report
from retold.rendering.plots.lineage import lineage_plot


def test_lines_have_heads_only_where_it_is_decided_who_took():
    picture = lineage_plot(STORY, REPORTS, "svg")
    lines = {
        label: (line.get("stroke-dasharray"), float(line.get("opacity")))
        for label, line in marks_in(picture, "line mark")
    }
    assert {label.split(":")[0]: look for label, look in lines.items()} == {
        "copy": ("1,0", 0.9),
        "other": ("1,0", 0.9),
        "own": ("5,4", 0.9),
    }
    heads = [one for one in picture.decode().split("<path")[1:] if "rotate(" in one]
    assert len(heads) == 2


def test_every_report_and_hidden_source_is_a_circle_with_its_name():
    picture = lineage_plot(STORY, REPORTS, "svg")
    circles = {label: (one.get("fill"), one.get("stroke-dasharray")) for label, one in marks_in(picture, "point")}
    assert [(label[:14], look) for label, look in circles.items()] == [
        ("Barge <sinks> ", ("#1f4e79", "1,0")),
        ("A barge sank o", ("#d5dfe8", "1,0")),
        ("Barge\ufffd gone (o", ("#d5dfe8", "1,0")),
        ("Barge (The Cou", ("#d5dfe8", "1,0")),
        ("a source that ", ("#ffffff", "3,3")),
    ]
    words = words_in(picture)
    assert [one for one in words if one in ("1", "2", "3", "4", "?")] == ["1", "2", "3", "4", "?"]
    assert {"Northwire", "=Evening Post", "(other)", "The Courier", "not handed in"} <= set(words)


def test_the_picture_stands_alone():
    assert fetches(lineage_plot(STORY, REPORTS, "svg")) == []


def test_a_png_is_twice_as_sharp():
    width, height = size_of(lineage_plot(STORY, REPORTS, "png"))
    assert width > 1200
    assert height > 300


def test_a_story_of_one_report_is_drawn():
    alone = replace(STORY, reports=("own",), published=STORY.published[3:], lineages=())
    picture = lineage_plot(alone, REPORTS[3:], "svg")
    assert (len(marks_in(picture, "point")), marks_in(picture, "line mark")) == (1, [])


def test_no_sign_in_a_name_breaks_the_picture():
    everything = "".join(
        map(chr, (*range(0x200), *range(0x2000, 0x2100), *range(0xFFF0, 0x10000), *range(0x1F600, 0x1F640)))
    )
    parts = [everything[start : start + 20] for start in range(0, len(everything), 20)]
    reports = [Report(f"r{number}", f"{part}\ud83d", part, None, part) for number, part in enumerate(parts)]
    story = replace(STORY, label="😀" * 200, reports=tuple(one.id for one in reports), published=(), lineages=())
    story = replace(story, published=STORY.published[2:3] * len(reports))
    picture = lineage_plot(story, reports, "svg")
    assert len(marks_in(picture, "point")) == len(parts)
    assert f"{SVG}script" not in {one.tag for _, one in marks_in(picture, "point")}
