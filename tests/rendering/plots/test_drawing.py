import sys

import pytest

from exports.made import REPORTS, STORY
from retold.errors import MissingPackageError
from retold.rendering.plots.lineage import lineage_plot


@pytest.mark.parametrize("missing", ["altair", "vl_convert"])
def test_without_the_packages_it_is_said_how_to_get_them(monkeypatch, missing):
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(MissingPackageError, match=r"pip install 'retold\[plots\]'"):
        lineage_plot(STORY, REPORTS, "svg")
