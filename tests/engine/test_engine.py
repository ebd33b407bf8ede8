import multiprocessing
import os
import signal
import sys
import time

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


def names_itself(told, _shard: int) -> None:
    told.put(os.getpid())
    time.sleep(0.01)


def work_for_ever(told) -> None:
    for _ in ProcessPool(3).map(names_itself, told, iter(range(10**9))):
        pass


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    with open(f"/proc/{process}/stat") as stat:
        return stat.read().rsplit(")", 1)[1].split()[0] != "Z"


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_the_processes_of_a_pool_end_when_the_one_that_started_them_is_killed():
    context = multiprocessing.get_context("fork")
    told = context.SimpleQueue()
    starter = context.Process(target=work_for_ever, args=(told,))
    starter.start()
    workers = {told.get() for _ in range(60)}
    os.kill(starter.pid, signal.SIGKILL)
    starter.join()
    until = time.monotonic() + 10
    while any(map(is_alive, workers)) and time.monotonic() < until:
        time.sleep(0.02)
    assert (len(workers) > 1, [one for one in workers if is_alive(one)]) == (True, [])
