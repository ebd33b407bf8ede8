import pickle

import numpy as np
import pytest

from lineage.texts import FERRY, invented
from retold.engine import InProcess
from retold.model import Report
from retold.pipeline import Traces, prepare


def traces_of(text: str) -> Traces:
    (one,) = prepare([Report("a", text)], InProcess())
    return one.traces


def plain(traces: Traces) -> list[object]:
    """All that traces hold, as lists and numbers."""
    sketch, outline = traces.sketch, traces.sketch.outline
    arrays = (
        traces.shingles.shingles, traces.shingles.facts, sketch.keys, sketch.places, sketch.told, sketch.bounds,
        outline.concepts, outline.told, outline.named,
    )  # fmt: skip
    return [
        *(array.tolist() for array in arrays),
        traces.shingles.digest, sketch.digest, outline.whole, outline.sentences, traces.marks, traces.furniture,
        traces.met,
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", "Rain.", FERRY, f"{FERRY} {FERRY}", invented(1, 400), "Ё́ “quoted” text. " * 9])
def test_traces_are_the_same_after_packing_and_in_another_process(text: str):
    traces = traces_of(text).with_found(frozenset({2, 300}), ("an id", "ё"))
    assert plain(Traces.from_bytes(traces.to_bytes())) == plain(traces)
    assert plain(pickle.loads(pickle.dumps(traces))) == plain(traces)


def test_a_report_of_250_words_leaves_three_kilobytes():
    words = np.random.default_rng(1).zipf(1.3, 250) % 5000
    text = " ".join(f"w{word}{'.' if place % 20 == 19 else ''}" for place, word in enumerate(words))
    assert len(traces_of(text).to_bytes()) < 3_500


def test_damaged_traces_are_refused():
    with pytest.raises(ValueError, match="Damaged"):
        Traces.from_bytes(traces_of(FERRY).to_bytes()[:-1])
