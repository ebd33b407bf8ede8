"""The grammar of time expressions passes over what cannot begin one, and over nothing else."""

import re

from retold.reading.dates import grammar
from retold.reading.dates.tokens import char_of


def test_no_rule_takes_one_token_of_a_kind_that_is_passed_over_alone():
    rules = [re.compile(grammar._expand(pattern)) for _, pattern in grammar._RULES]
    other = char_of("other")
    taken = [kind for kind in grammar._NEVER_ALONE.strip("[]") if any(rule.match(kind + other) for rule in rules)]
    assert taken == []
