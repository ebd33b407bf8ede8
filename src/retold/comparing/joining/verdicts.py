"""Whether corresponding sentences of two reports tell the same, as far as words and links show."""

from collections import Counter
from collections.abc import Iterable, Sequence

from retold.comparing.differences.exchanged import find_exchanged
from retold.comparing.differences.frames import find_frames
from retold.comparing.differences.negation import find_negations
from retold.comparing.differences.opposites import find_opposites
from retold.comparing.differences.sides import make_pair
from retold.comparing.joining.links import is_whole, meets
from retold.comparing.joining.rarity import said_often, shared_here
from retold.comparing.joining.retelling import (
    Verdict,
    is_telling_likeness,
    judge,
    quote_alike,
    share_happening,
    share_plainly,
)
from retold.comparing.sentences.asking import is_unknown
from retold.comparing.sentences.asserting import Repeat, repeats
from retold.comparing.sentences.denying import oppose
from retold.comparing.sentences.excluding import exclude
from retold.comparing.sentences.intending import alleges
from retold.comparing.sentences.leads import lead_of
from retold.comparing.sentences.nearby import surroundings
from retold.comparing.sentences.unlike_word import has_unlike_word
from retold.comparing.sentences.when import give_other_days, on_other_days
from retold.model import Alignment, Correspondence, Reading, Relation, Span
from retold.text import fold

CERTAIN = 0.7
"""Sentences of two texts that are less alike to the alignment and quote nothing alike stay doubtful. Of 147 pairs from
BASIL judged by hand, 55 are certain by this and by retelling; 51 of them tell the same, 3 a part of it, 1 nothing."""

ALIKE, ALIKE_HERE = 0.9, 0.4
"""Sentences as alike to the alignment that share so much of what is seldom said in their two reports tell the same
where retelling leaves a doubt and verbs or figures are in common, and may do in other cases. Of 22 such doubtful pairs
from BASIL and ECB+ read by one of us 20 tell the same, of 19 others 12 and 4 a part of it. Of 29 others of these and
news_cluster that share the plain words of one of them as well 26 tell the same and 2 a part of it."""

_LOWERED: dict[Verdict, Verdict] = {"told": "doubtful", "doubtful": "other", "other": "other"}
"""Who tells something only beside something else ("when the plane crashed") may tell it."""


class Verdicts:
    """The readings and links of a story, by which its corresponding sentences are judged; each pair of texts once."""

    def __init__(self, readings: Iterable[Reading], relations: Iterable[Relation]) -> None:
        self._readings = {reading.id: reading for reading in readings}
        self._links = {frozenset((link.a, link.b)): link for link in relations}
        self._judged: dict[tuple[str, str], Verdict] = {}

    def one_text(self, alignment: Alignment, item: Correspondence) -> bool:
        """Whether corresponding sentences are of one text, where they tell the same however they are worded."""
        link = self._links.get(frozenset((alignment.a, alignment.b)))
        spans = {name: self._spans(name, numbers) for name, numbers in _sides(alignment, item)}
        return link is not None and (is_whole(link) or meets(link, spans))

    def verdict(self, alignment: Alignment, item: Correspondence) -> Verdict:
        """Whether corresponding sentences speak of the same event; those of one text do."""
        return "told" if self.one_text(alignment, item) else self._judge(alignment, item)

    def joins(self, alignment: Alignment, item: Correspondence) -> Verdict:
        """Whether they tell the same, too: neither only repeats the other, nor denies or dates it otherwise.

        Who says that something is not known does not tell it.
        """
        texts = self._texts(alignment, item)
        ours, theirs = ((self._readings[name], self._spans(name, side)) for name, side in _sides(alignment, item))
        if _ask(*ours) != _ask(*theirs):
            return "other"
        if item.kind == "same" or quote_alike(*texts):
            return self.verdict(alignment, item)
        if self.one_text(alignment, item):
            repeated = self._repeat(alignment, item, texts)
            return "other" if repeated or self._is_hidden(alignment, item, oppose(*texts)) else "told"
        verdict = self._judge(alignment, item)
        if verdict == "other":
            return "other"
        repeat = self._repeat(alignment, item, texts)
        if repeat == "named" or self._is_hidden(alignment, item, exclude(*texts)) or on_other_days(*ours, *theirs):
            return "other"
        if repeat:
            return _LOWERED[verdict]
        differ = verdict == "told" and (has_unlike_word(*texts) or alleges(*texts) or give_other_days(*ours, *theirs))
        return "doubtful" if differ else verdict

    def _repeat(self, alignment: Alignment, item: Correspondence, texts: tuple[str, str]) -> Repeat | None:
        """How one side only repeats what the other asserts; what a report begins with tells its own news."""
        a, b = texts
        found = (alignment.a, item.a, repeats(a, b)), (alignment.b, item.b, repeats(b, a))
        named = any(repeat == "named" or (repeat and self._begins(name, side)) for name, side, repeat in found)
        return "named" if named else next((repeat for *_, repeat in found if repeat), None)

    def _begins(self, report: str, numbers: Sequence[int]) -> bool:
        """Whether one of the sentences is what a report begins with, or its headline."""
        reading = self._readings[report]
        lead = lead_of(reading)
        return any(number == lead or reading.sentences[number].section == "headline" for number in numbers)

    def _judge(self, alignment: Alignment, item: Correspondence) -> Verdict:
        """Whether sentences of two accounts tell the same."""
        a, b = self._texts(alignment, item)
        if (a, b) not in self._judged:
            self._judged[a, b] = judge(a, b)
        verdict = self._judged[a, b]
        if verdict == "told" and (item.score >= CERTAIN or quote_alike(a, b)):
            return "told"
        if verdict == "told":
            return "doubtful"
        if shared_here(a, b, self._said_often(alignment)) < ALIKE_HERE or not self.are_alike(alignment, item):
            return verdict
        return "told" if share_plainly(a, b) or (verdict == "doubtful" and share_happening(a, b)) else "doubtful"

    def _is_hidden(self, alignment: Alignment, item: Correspondence, excluded: bool) -> bool:
        """Whether not both can be told, and no difference shows it, by which one would not be counted."""
        return excluded and (all(map(_quotes, self._texts(alignment, item))) or not self._conflict(alignment, item))

    def _conflict(self, alignment: Alignment, item: Correspondence) -> bool:
        """Whether the differences show who tells the opposite; such a pair is one claim, and told to be in conflict."""
        a, b = (surroundings(self._readings[name]) for name in (alignment.a, alignment.b))
        pair = make_pair(a, b, item)
        found = (*find_negations(pair), *find_opposites(pair), *find_exchanged(pair), *find_frames(pair))
        return any(one.kind == "negation" for one in found)

    def are_alike(self, alignment: Alignment, item: Correspondence) -> bool:
        """Whether the alignment alone speaks for it that two sentences tell the same."""
        texts = self._texts(alignment, item)
        return item.score >= ALIKE and (is_telling_likeness(*texts) or share_plainly(*texts))

    def _said_often(self, alignment: Alignment) -> Counter[str]:
        """How often each concept is said in two reports."""
        return sum((said_often(self._readings[name]) for name in (alignment.a, alignment.b)), Counter())

    def _texts(self, alignment: Alignment, item: Correspondence) -> tuple[str, str]:
        a, b = (self.text_of(name, side) for name, side in _sides(alignment, item))
        return a, b

    def text_of(self, report: str, numbers: Iterable[int]) -> str:
        """The words of some sentences of a report."""
        return "\n".join(span.of(self._readings[report].text) for span in self._spans(report, numbers))

    def _spans(self, report: str, numbers: Iterable[int]) -> list[Span]:
        sentences = self._readings[report].sentences
        return [sentences[number].span for number in numbers]


def _ask(reading: Reading, spans: Sequence[Span]) -> bool:
    """Whether sentences tell nothing but what is not known."""
    return all(is_unknown(reading, span) for span in spans)


def _quotes(text: str) -> bool:
    """Whether a text quotes; what is denied in a quotation is no difference of negation."""
    return '"' in fold(text)


def _sides(alignment: Alignment, item: Correspondence) -> tuple[tuple[str, Sequence[int]], tuple[str, Sequence[int]]]:
    """The two reports of a correspondence, each with the numbers of its sentences."""
    return (alignment.a, item.a), (alignment.b, item.b)
