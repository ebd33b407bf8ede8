"""The same utterance in two reports, and how its words drift.

Two wordings are never made one: a match says which quotation of the one report stands against which of the other, and
every word that differs has its place in both.
"""

from retold.comparing.quotations.choosing import may_be_one
from retold.comparing.quotations.drift import changed_places, drift_of
from retold.comparing.quotations.matching import match_pieces, match_quotations
from retold.comparing.quotations.quoted import quoted_in

__all__ = ["changed_places", "drift_of", "match_pieces", "match_quotations", "may_be_one", "quoted_in"]
