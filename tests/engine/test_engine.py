import os

import pytest

from retold.engine import InProcess, ProcessPool


def times(state: int, shard: int) -> int:
    return state * shard


def whose(_: None, _shard: int) -> int:
    return os.getpid()


def fails(_: None, shard: int) -> int:
    raise ValueError(f"shard {shard}")


@pytest.mark.parametrize("engine", [InProcess(), ProcessPool(1), ProcessPool(3)])
def test_results_come_in_the_order_of_the_shards(engine):
    assert list(engine.map(times, 3, range(40))) == [3 * shard for shard in range(40)]
    assert list(engine.map(times, 3, [])) == []


def test_a_pool_works_in_other_processes():
    assert os.getpid() not in set(ProcessPool(2).map(whose, None, range(8)))


def test_one_shard_is_worked_on_here():
    assert list(ProcessPool(2).map(whose, None, [1])) == [os.getpid()]


@pytest.mark.parametrize("engine", [InProcess(), ProcessPool(2)])
def test_what_goes_wrong_in_a_shard_is_raised_here(engine):
    with pytest.raises(ValueError, match="shard"):
        list(engine.map(fails, None, range(4)))


def test_shards_are_asked_for_as_they_are_needed():
    asked = []

    def shards():
        for shard in range(1000):
            asked.append(shard)
            yield shard

    results = ProcessPool(2).map(times, 1, shards())
    assert next(results) == 0
    assert len(asked) < 50
    results.close()
