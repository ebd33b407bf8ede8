from types import ModuleType

import pytest

from retold import pipeline


@pytest.mark.parametrize("name", pipeline.__all__)
def test_every_public_name_is_there_and_is_no_module(name):
    assert not isinstance(getattr(pipeline, name), ModuleType)


def test_other_names_are_not():
    with pytest.raises(AttributeError, match="no attribute 'weigh'"):
        pipeline.weigh  # noqa: B018
