"""Two reports compared."""

from retold import compare
from retold.model import Report

AGENCY = (
    "SAN VITO (APA) - Two climbers were killed on Saturday when an avalanche swept down the north face of Monte Sera, "
    "mountain rescuers said.\n\nThe group was caught at about 2,800 metres shortly before noon."
)
AFTER = (
    "Two climbers died after an avalanche hit the north face of Monte Sera on Saturday, Alpine Press Agency reported, "
    "citing mountain rescuers.\n\nAsked about the weather, the hut keeper would not speak to this newspaper."
)


def counted(a, b):
    bounds = [(claim.independent.low, claim.independent.high) for claim in compare(a, b).claims]
    return max(bounds)


def test_a_claim_that_is_credited_to_the_other_report_has_one_account_in_both():
    agency = Report("a", AGENCY, publisher="Alpine Press Agency")
    assert counted(agency, Report("b", AFTER)) == (1, 1)


def test_a_claim_of_two_who_credit_nobody_has_two():
    own = AFTER.replace(", Alpine Press Agency reported, citing mountain rescuers", ", mountain rescuers said")
    assert counted(Report("a", AGENCY.replace("(APA) ", "")), Report("b", own)) == (2, 2)
