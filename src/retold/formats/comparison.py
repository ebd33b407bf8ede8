"""Two reports compared, as JSON."""

from retold.formats.claims import claim_json
from retold.formats.lineages import relation_json
from retold.formats.parts import Json, ends, judgement_json, plain, sentence_spans
from retold.model import Comparison, Difference, QuotationMatch


def comparison_json(comparison: Comparison) -> Json:
    """Two reports compared."""
    a, b = comparison.a, comparison.b
    paired_a = {number for item in comparison.alignment.correspondences for number in item.a}
    paired_b = {number for item in comparison.alignment.correspondences for number in item.b}
    return {
        "a": a.id,
        "b": b.id,
        "same_story": comparison.same_story.verdict,
        "story_judgement": judgement_json(comparison.same_story),
        "relation": relation_json(comparison.relation),
        "published_a": plain(a.published),
        "published_b": plain(b.published),
        "sentences_a": sentence_spans(a),
        "sentences_b": sentence_spans(b),
        "alignment": [{**plain(one), "score": round(one.score, 4)} for one in comparison.alignment.correspondences],
        "only_a": [sentence.number for sentence in a.sentences if sentence.number not in paired_a],
        "only_b": [sentence.number for sentence in b.sentences if sentence.number not in paired_b],
        "differences": [_difference(difference) for difference in comparison.differences],
        "quotations": [_quotation_match(match) for match in comparison.quotations],
        "names": plain(comparison.names),
        "claims": [claim_json(claim) for claim in comparison.claims],
        "undecided": [_difference(difference) for difference in comparison.undecided],
    }


def _difference(difference: Difference) -> Json:
    return {**plain(difference), "a": ends(difference.a), "b": ends(difference.b)}


def _quotation_match(match: QuotationMatch) -> Json:
    words = [{"a": ends(a), "b": ends(b)} for a, b in match.words]
    return {**plain(match), "a": ends(match.a), "b": ends(match.b), "words": words}
