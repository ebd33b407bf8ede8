"""Phrases that could mean anybody."""

import pytest

from retold.text.collectives import is_anybody


@pytest.mark.parametrize("name", ["Officials", "investigators", "local residents", "senior officials"])
def test_anybody(name: str) -> None:
    assert is_anybody(name)


@pytest.mark.parametrize("name", ["US officials", "Oslo police", "federal prosecutors", "Quill", "", "Senior"])
def test_somebody(name: str) -> None:
    assert not is_anybody(name)
