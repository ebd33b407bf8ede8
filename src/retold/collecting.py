"""The garbage collector, which looks in vain through very many objects that are made at once and all kept."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 300_000
"""A command looks for garbage after so many new objects. With the usual 700 this takes a fifteenth of the time of
``retold story`` of five reports, whose modules, patterns and readings are all kept."""


def collect_seldom() -> None:
    """Look for garbage less often, in all of this process."""
    gc.set_threshold(SELDOM, 20, 20)


def collect_no_more() -> None:
    """Leave what is there out of all looking for garbage, which Python does once more over everything when it ends."""
    gc.freeze()


@contextmanager
def no_collector() -> Iterator[None]:
    """Do not look for garbage inside the block."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
