"""Whose a report is and what was corrected in it, as the terminal and the pages say it."""

from retold.model import Credit, Reading, Span

_SAYS = {"agency": "Text of", "outlet": "Text of", "writer": "By", "contributor": "With", "editor": "Edited by"}
"""How each kind of credit is said, in this order."""


def credit_line(reading: Reading) -> str | None:
    """Everybody whom a report credits: "Text of Reuters (dateline). By Ada Brandt. Edited by Jon Reyes."."""
    parts = []
    for kind, says in _SAYS.items():
        names = [_named(credit) for credit in reading.credits if credit.kind == kind]
        if names:
            parts.append(f"{says} {', '.join(names)}.")
    return " ".join(parts) or None


def correction_spans(reading: Reading) -> list[Span]:
    """Where a report says what was wrong in it, or that it was changed."""
    return [section.span for section in reading.sections if section.kind == "correction"]


def _named(credit: Credit) -> str:
    """A name; of an agency or outlet also where it is named, since a report says this in many ways."""
    return f"{credit.name} ({credit.form})" if credit.kind in ("agency", "outlet") else credit.name
