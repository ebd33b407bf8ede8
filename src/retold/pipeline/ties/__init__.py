"""What may make one account of reports that no text proves to be one: their makers, and the media that they credit.

How many accounts a story is, is read from the text alone, without statements or entities, so that a list of many
stories shows the numbers that each shows when it is told. Only what bounds single claims asks for statements, too.
"""

from retold.pipeline.ties.agreeing import agree, bounding_of
from retold.pipeline.ties.counting import accounts_of, count_accounts
from retold.pipeline.ties.find import find_ties

__all__ = ["accounts_of", "agree", "bounding_of", "count_accounts", "find_ties"]
