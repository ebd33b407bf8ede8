"""Which differences of two reports are of the same, and not of sentences that only look alike."""

from collections.abc import Iterable, Sequence

from retold.comparing.differences.outcomes import EXCLUDES
from retold.comparing.joining.retelling import judge
from retold.comparing.joining.verdicts import ALIKE, Verdicts
from retold.model import Alignment, Correspondence, Difference, Reading, Relation, Span


def believed_differences(
    a: Reading, b: Reading, alignment: Alignment, relation: Relation, differences: Sequence[Difference]
) -> tuple[Difference, ...]:
    """The differences without those of sentences that only look alike: what tells of other things differs in nothing.

    Between reports of one text a correspondence is believed; between two accounts its sentences must tell the same, or
    would if they had the same number, date or result where they differ.
    """
    verdicts = Verdicts((a, b), (relation,))
    inside = {one.correspondence for one in differences if one.correspondence is not None}
    other = {
        number
        for number in inside
        if verdicts.verdict(alignment, item := alignment.correspondences[number]) == "other"
        and not _would_tell_the_same(a, b, item, [one for one in differences if one.correspondence == number])
    }
    return tuple(one for one in differences if one.correspondence not in other)


def _would_tell_the_same(a: Reading, b: Reading, item: Correspondence, differences: Sequence[Difference]) -> bool:
    """Whether surely corresponding sentences tell the same once b has the numbers, dates and results of a."""
    numbers = [(one.a, one.b) for one in differences if one.kind in ("number", "date") and one.a and one.b]
    opposed = [(one.a, one.b) for one in differences if one.note == EXCLUDES and one.a and one.b]
    if not opposed and (item.score < ALIKE or not numbers):
        return False
    told = "\n".join(a.sentences[number].span.of(a.text) for number in item.a)
    given = "\n".join(_with_words_of(b, b.sentences[number].span, (*numbers, *opposed), a) for number in item.b)
    return judge(told, given) in (("told", "doubtful") if opposed else ("told",))


def _with_words_of(b: Reading, sentence: Span, facing: Iterable[tuple[Span, Span]], a: Reading) -> str:
    """A sentence of b with the words of a in the place of those that face them."""
    inside = sorted(((theirs, ours) for ours, theirs in facing if sentence.covers(theirs)), reverse=True)
    text, end = "", sentence.end
    for theirs, ours in inside:
        if theirs.end <= end:
            text = ours.of(a.text) + b.text[theirs.end : end] + text
            end = theirs.start
    return b.text[sentence.start : end] + text
