"""What a claim is called: by one of the sentences that tell it.

Numbers change when reports arrive, and so may the sentence that is shown for a claim. A sentence of a report stays what
it is: whichever claim it tells is the one that is meant, also under the ids that the claim was shown with before.
"""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from itertools import chain, count

from retold.errors import UnknownClaimError
from retold.model import Claim, Reading, Telling

_BYTES = 3
"""Six digits: of 3,000 reports of a hundred sentences, one has two sentences of one id."""

SHOWN, SHOWN_WORDS = 3, 50
"""So many claims are named, in so many characters, where one is not found."""


def sentence_id(report: str, text: str) -> str:
    """The id of a claim that a sentence of a report tells, by its words without case and white space.

    >>> sentence_id("wire", "A barge sank.") == sentence_id("wire", "a barge  sank.")
    True
    """
    words = " ".join(text.casefold().split())
    written = words.encode(errors="surrogatepass")
    return f"{report}:{blake2b(written, digest_size=_BYTES).hexdigest()}"


def report_of(claim_id: str) -> str:
    """The report that an id of a claim is made of. Raises UnknownClaimError for what is no such id, with an example."""
    report, _, mark = claim_id.rpartition(":")
    if not (report and mark):
        raise UnknownClaimError(
            f"No claim {claim_id!r}: the id of a claim is that of a report, a colon and a mark, such as "
            "'northwire-fire:b844f6'; `retold story` shows it behind each claim."
        )
    return report


def name_claims(tellings: Iterable[Sequence[Telling]], readings: Mapping[str, Reading]) -> list[str]:
    """The ids of claims: of the first sentence that surely tells each; where a report has it twice, with a number."""
    found: dict[str, None] = {}
    for told in tellings:
        first = next((one for one in told if not one.doubtful), told[0])
        name = sentence_id(first.report, first.spans[0].of(readings[first.report].text))
        names = chain((name,), (f"{name}.{number}" for number in count(2)))
        found[next(one for one in names if one not in found)] = None
    return list(found)


def find_claim(claims: Sequence[Claim], texts: Mapping[str, str], claim_id: str) -> Claim | None:
    """The claim of that id, now or as it was told before: the one that its sentence tells."""
    own = next((claim for claim in claims if claim.id == claim_id), None)
    return own or next((claim for claim in claims if _tells(claim, texts, claim_id)), None)


def unknown_claim(claims: Sequence[Claim], claim_id: str) -> UnknownClaimError:
    """That no claim has the id, and which claims the report tells that it is made of."""
    report = report_of(claim_id)
    told = [claim for claim in claims if any(telling.report == report for telling in claim.tellings)]
    near = "; ".join(f"{claim.id} “{_begun(claim.text)}”" for claim in told[:SHOWN])
    if not near:
        return UnknownClaimError(f"No claim {claim_id!r}: {report} tells none in more than a few words.")
    return UnknownClaimError(f"No claim {claim_id!r}: {report} has no such sentence now. It tells {near}")


def _begun(text: str) -> str:
    """How a text begins, all of it if it is short."""
    words = " ".join(text.split())
    return words if len(words) <= SHOWN_WORDS else f"{words[:SHOWN_WORDS]}…"


def _tells(claim: Claim, texts: Mapping[str, str], claim_id: str) -> bool:
    return any(
        sentence_id(telling.report, span.of(texts[telling.report])) == claim_id
        for telling in claim.tellings
        if claim_id.startswith(f"{telling.report}:")
        for span in telling.spans
    )
