"""What reports say themselves of where their text is from: credit lines, bylines and the numbers of versions."""

from retold.lineage.direction.credits.bylines import byline_cues
from retold.lineage.direction.credits.crediting import credit_cues, text_credit
from retold.lineage.direction.credits.labels import label_cues

__all__ = ["byline_cues", "credit_cues", "label_cues", "text_credit"]
