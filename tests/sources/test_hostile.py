"""Hundreds of bad inputs at once: each is read or gives a reason, and none stops the rest."""

import os

import pytest
from benchmarks.hostile import packed
from benchmarks.hostile.make import make

import retold
from retold.sources.finding import readable


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_each_bad_input_is_read_or_refused_with_a_reason(tmp_path, capfd):
    assert make(tmp_path / "bad", small=True) > 600
    loaded = retold.load([tmp_path / "bad"])
    told = {report.provenance.path for report in loaded.reports} | {one.path for one in loaded.problems}
    files = [os.path.join(folder, name) for folder, _, names in os.walk(tmp_path) for name in names]
    silent = {readable(file) for file in files} - told - set(loaded.ignored)
    assert {os.path.basename(file) for file in silent} == {"..txt", ".hidden.txt"}
    assert all(one.reason and one.remedy for one in loaded.problems)
    assert not any("took longer" in one.reason for one in loaded.problems)
    assert capfd.readouterr() == ("", "")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_what_comes_of_bad_inputs_does_not_depend_on_who_is_quicker(tmp_path):
    for name, raw in packed.made(2**16):
        (tmp_path / name).write_bytes(raw)
    assert retold.load([tmp_path]) == retold.load([tmp_path])
