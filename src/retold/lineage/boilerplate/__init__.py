"""Words that reports share although neither has its text from the other: furniture, notices, forms filled in anew."""

from retold.lineage.boilerplate.furniture import Furniture
from retold.lineage.boilerplate.marks import Marks, marks_of, set_apart
from retold.lineage.boilerplate.notices import shares_nothing_but_notices, shares_only_notices
from retold.lineage.boilerplate.often import Marked
from retold.lineage.boilerplate.repeated import is_outlets_own
from retold.lineage.boilerplate.template import is_form, is_template

__all__ = [
    "Furniture",
    "Marked",
    "Marks",
    "is_form",
    "is_outlets_own",
    "is_template",
    "marks_of",
    "set_apart",
    "shares_nothing_but_notices",
    "shares_only_notices",
]
