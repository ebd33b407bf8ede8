"""What robots.txt allows."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.sources.robots import rules_for

SITE = "https://courier.example"


@pytest.mark.parametrize(
    ("robots", "path", "allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("user-agent:*\ndisallow:/a # ours", "/abc", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("User-agent: *\nAllow: /a\nDisallow: /a", "/a", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: retold\nDisallow: /a", "/b", True),
        ("User-agent: *\nUser-agent: Retold/1\nDisallow: /a\nUser-agent: x\nDisallow: /", "/a", False),
        ("User-agent: other\nDisallow: /", "/a", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", True),
        ("User-agent: *\nDisallow: /*?print=", "/a?print=1", False),
        ("User-agent: *\nDisallow: /a$", "/a", False),
        ("User-agent: *\nDisallow: /a$", "/ab", True),
        ("User-agent: *\nDisallow: /a*a$", "/a", True),
        ("User-agent: *\nDisallow: /caf%C3%A9", "/caf\u00e9/x", False),
        ("Disallow: /", "/a", True),
        ("\ufeffUser-agent: *\nDisallow: /a", "/a", False),
        ("User-agent: *\nSitemap: x\nDisallow: a", "/a", True),
    ],
)
def test_the_longest_rule_that_fits_decides(robots, path, allowed):
    assert rules_for("retold", robots).allow(SITE + path) == allowed


@pytest.mark.parametrize(("written", "delay"), [("7", 7.0), ("0.5", 0.5), ("-1", 0.0), ("many", 0.0), ("1e9", 0.0)])
def test_how_long_a_site_asks_to_wait(written, delay):
    assert rules_for("retold", f"User-agent: *\nCrawl-delay: {written}").delay == delay


@given(st.text(), st.text(alphabet="ab/*$%?", max_size=40))
def test_any_rules_are_read(robots, path):
    rules_for("retold", f"User-agent: *\nDisallow: {path}\n{robots}").allow(f"{SITE}/{path}")


def test_no_pattern_takes_long():
    rules = rules_for("retold", "User-agent: *\nDisallow: /" + "*a" * 50_000 + "$")
    began = time.process_time()
    assert rules.allow(f"{SITE}/" + "a" * 40_000)
    assert time.process_time() - began < 2
