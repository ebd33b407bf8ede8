"""Documents are read in child processes, which may hang and die."""

import os
import signal
import time

import pytest

from retold.model import Problem, Report
from retold.sources.children import Children
from retold.sources.document import Document

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def act(document: Document) -> list[Report | Problem]:
    """Do what the document says."""
    order = document.raw.decode()
    if order == "hang":
        time.sleep(600)
    if order == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if order == "raise":
        raise LookupError("no such thing")
    if order == "eat":
        return [Report("eaten", str(len(bytearray(2**36))))]
    return [Report(document.name, f"{order} in {'child' if os.getpid() != PARENT else 'parent'}")]


PARENT = os.getpid()


def is_harmless(document: Document) -> bool:
    return document.raw == b"text"


def outcomes(orders: list[str], count: int = 2) -> list[str]:
    """What comes of documents that give these orders: the text, or the problem."""
    documents = [Document(f"{number}.x", f"r{number}", order.encode(), "") for number, order in enumerate(orders)]
    children = Children(act, is_harmless, count, seconds=2)
    found = [(item, list(some)) for item, some in children.read(documents)]
    assert [item for item, _ in found] == documents
    return [one.text if isinstance(one, Report) else one.reason for _, some in found for one in some]


def test_documents_come_back_in_order_whoever_is_quicker():
    orders = ["page", "text", "page", "page", "text"] * 20
    assert outcomes(orders, 3) == [f"{order} in {'parent' if order == 'text' else 'child'}" for order in orders]


def test_harmless_documents_need_no_child(monkeypatch):
    monkeypatch.setattr("retold.sources.children.process_context", None)
    assert outcomes(["text", "text"]) == ["text in parent"] * 2


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        ("hang", "took longer than 2 seconds to read"),
        ("die", "broke its reader"),
        ("raise", "its reader failed (LookupError: no such thing)"),
        ("eat", "takes more than 2 GB of memory to read"),
    ],
)
@pytest.mark.parametrize("count", [1, 2])
def test_what_hangs_dies_or_eats_memory_costs_only_itself(order, reason, count):
    assert outcomes(["page", order, "page", "text"], count) == [
        "page in child", reason, "page in child", "text in parent"
    ]  # fmt: skip


def test_each_of_many_that_break_their_reader_costs_only_itself():
    orders = ["page", "die", "page", "raise", "page", "die", "die", "page", "page"] * 5
    told = {
        "page": "page in child",
        "die": "broke its reader",
        "raise": "its reader failed (LookupError: no such thing)",
    }
    assert outcomes(orders) == [told[order] for order in orders]


def test_a_problem_stands_where_its_document_would():
    problem = Problem("none.x", "there is no such file", "give another")
    page = Document("1.x", "r1", b"page", "")
    found = list(Children(act, is_harmless, 2).read([page, problem, page]))
    assert [item for item, _ in found] == [page, problem, page]
    assert found[1][1] == [problem]


def test_children_end_when_nobody_asks_for_more():
    children = Children(act, is_harmless, 2, seconds=60)
    some = children.read(Document("h.x", "r", order, "") for order in (b"page", b"hang", b"page"))
    next(some)
    processes = [child.process for child in children._all]
    some.close()
    assert processes
    assert not any(process.is_alive() for process in processes)
