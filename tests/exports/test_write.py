from typing import get_args

import pytest

import retold
from exports.made import REPORTS, STORY
from retold.cli.exporting import FORMS, PLOTS
from retold.exports.table import claims_csv
from retold.exports.write import ExportForm, Plot
from retold.model import Report
from retold.web.exports import FORMS as SERVED


def test_a_story_is_exported_in_every_format_from_python():
    for form in get_args(ExportForm):
        assert retold.export(STORY, REPORTS, form)
    assert retold.export(STORY, REPORTS, "csv") == claims_csv(STORY, REPORTS).encode()


def test_reports_of_other_stories_are_left_out():
    other = Report("else", "Something else happened.", None, None, "Elsewhere")
    for form in ("jsonld", "prov", "graphml", "annotations"):
        assert retold.export(STORY, [*REPORTS, other], form) == retold.export(STORY, REPORTS, form)


def test_commands_and_pages_offer_the_same_formats():
    assert set(FORMS) == set(SERVED) == set(get_args(ExportForm))
    assert set(PLOTS) == set(get_args(Plot))


def test_another_format_is_refused_with_those_that_are():
    with pytest.raises(ValueError, match=r"No form 'pdf'; give jsonld, prov, .* or png"):
        retold.export(STORY, REPORTS, "pdf")
    with pytest.raises(ValueError, match="No plot 'pie'; give lineage or numbers"):
        retold.export(STORY, REPORTS, "svg", plot="pie")
