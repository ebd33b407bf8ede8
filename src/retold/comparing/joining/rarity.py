"""How much of what two sentences say is in both, weighed by how seldom it is said around them.

The town where it happens stands in every second sentence of a story and tells none of them from the others; the stairs
stand in one.
"""

from collections import Counter
from collections.abc import Mapping

from retold.comparing.sentences.senses import part_of, sense_of
from retold.model import Reading
from retold.text import idf
from retold.text.remembered import once_for_each

FAME = 0.75
"""How much a concept loses that is said more than twice, as in the alignment."""


def shared_here(one: str, other: str, often: Mapping[str, int]) -> float:
    """The smaller of the parts of two texts that the other has; ``often`` is how often each concept is said around.

    >>> often = {"boat": 20, "pier": 20}
    >>> round(shared_here("They fell down the stairs of the boat.", "Those on the stairs fell.", often), 1)
    0.9
    >>> round(shared_here("They fell down the stairs of the boat.", "The boat hit the pier.", often), 1)
    0.1
    """
    a, b = sense_of(one), sense_of(other)

    def weigh(concept: str) -> float:
        fame = max(1.0, often.get(concept, 0) / 2)
        return max(0.0, idf(concept)) / float(fame**FAME)

    return min(part_of(a.concepts, a, b, weigh=weigh), part_of(b.concepts, b, a, weigh=weigh))


@once_for_each
def said_often(reading: Reading) -> Counter[str]:
    """In how many sentences of a report each concept stands."""
    texts = (sentence.span.of(reading.text) for sentence in reading.sentences)
    return Counter(concept for text in texts for concept in sense_of(text).concepts)
