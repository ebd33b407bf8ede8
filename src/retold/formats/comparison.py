"""Two reports compared, as JSON."""

from retold.formats.claims import claim_json
from retold.formats.lineages import relation_json
from retold.formats.parts import Json, ends, judgement_json, published_json, sentence_spans
from retold.model import Alignment, Comparison, Difference, NameMatch, QuotationMatch


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
        "published_a": published_json(a.published),
        "published_b": published_json(b.published),
        "sentences_a": sentence_spans(a),
        "sentences_b": sentence_spans(b),
        "alignment": alignment_json(comparison.alignment),
        "only_a": [sentence.number for sentence in a.sentences if sentence.number not in paired_a],
        "only_b": [sentence.number for sentence in b.sentences if sentence.number not in paired_b],
        "differences": [difference_json(difference) for difference in comparison.differences],
        "quotations": [_quotation_match(match) for match in comparison.quotations],
        "names": [_name_match(match) for match in comparison.names],
        "claims": [claim_json(claim) for claim in comparison.claims],
    }


def alignment_json(alignment: Alignment) -> list[Json]:
    """Sentence correspondences."""
    return [
        {"a": list(item.a), "b": list(item.b), "kind": item.kind, "score": round(item.score, 4), "moved": item.moved}
        for item in alignment.correspondences
    ]


def difference_json(difference: Difference) -> Json:
    """One difference between two tellings."""
    return {
        "kind": difference.kind,
        "a": ends(difference.a),
        "b": ends(difference.b),
        "note": difference.note,
        "correspondence": difference.correspondence,
    }


def _quotation_match(match: QuotationMatch) -> Json:
    return {
        "a": ends(match.a),
        "b": ends(match.b),
        "speaker_a": match.speaker_a,
        "speaker_b": match.speaker_b,
        "drift": list(match.drift),
        "words": [{"a": ends(a), "b": ends(b)} for a, b in match.words],
    }


def _name_match(match: NameMatch) -> Json:
    return {
        "a": match.a,
        "b": match.b,
        "spellings_a": list(match.spellings_a),
        "spellings_b": list(match.spellings_b),
        "same_spelling": match.same_spelling,
    }
