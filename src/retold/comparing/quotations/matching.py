"""The same utterance in two reports, in one piece or interrupted."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from retold.comparing.quotations.choosing import choose
from retold.comparing.quotations.marks import Worded, drift_between
from retold.comparing.quotations.quoted import Quoted, quoted_in
from retold.comparing.wording import comparable_words
from retold.model import QuotationMatch, Reading, Span
from retold.text import Word

INTERRUPTED = 15
"""So many words at most between two quotations interrupt one utterance: “…,” the mayor of Norton said. “…”"""


LEAST_PIECE = 2
"""So many words are a piece of an utterance by what stands beside them."""


def match_quotations(a: Reading, b: Reading) -> tuple[QuotationMatch, ...]:
    """Utterances that a and b both quote, in the order of a.

    What one report quotes in one piece and the other interrupts is one match, from the first piece to the last.
    """
    quoted_a, quoted_b = quoted_in(a), quoted_in(b)
    pairs = _pairs(a, quoted_a, b, quoted_b)
    rest, found = set(pairs), []
    for i, parts in _interrupted(pairs, b, quoted_b):
        found.append(_match(a, [quoted_a[i]], b, [quoted_b[j] for j in parts]))
        rest -= {(i, j) for j in parts}
    for j, parts in _interrupted([(j, i) for i, j in pairs], a, quoted_a):
        found.append(_match(a, [quoted_a[i] for i in parts], b, [quoted_b[j]]))
        rest -= {(i, j) for i in parts}
    found += _by_piece(a, quoted_a, b, quoted_b, pairs, rest)
    return tuple(sorted(found, key=lambda match: (match.a, match.b)))


def match_pieces(a: Reading, b: Reading) -> tuple[QuotationMatch, ...]:
    """The same piece by piece: every quotation of a with each of b that has its words."""
    quoted_a, quoted_b = quoted_in(a), quoted_in(b)
    pairs = _pairs(a, quoted_a, b, quoted_b)
    return tuple(_by_piece(a, quoted_a, b, quoted_b, pairs, pairs))


def _pairs(a: Reading, quoted_a: Sequence[Quoted], b: Reading, quoted_b: Sequence[Quoted]) -> list[tuple[int, int]]:
    """The quotations of one utterance; what is too short to show it goes with what it goes on with."""
    pairs = choose(quoted_a, quoted_b)
    more_a = [(n, j) for i, j in pairs for n in _going_on(a, quoted_a, i, {i for i, _ in pairs}, quoted_b[j])]
    more_b = [(i, n) for i, j in pairs for n in _going_on(b, quoted_b, j, {j for _, j in pairs}, quoted_a[i])]
    return [*pairs, *dict.fromkeys((*more_a, *more_b))]


def _going_on(
    reading: Reading, quoted: Sequence[Quoted], number: int, taken: Collection[int], whole: Quoted
) -> Iterator[int]:
    """The quotations right before and after one whose words stand in one stretch in what this one is a part of."""
    for n in (number - 1, number + 1):
        if 0 <= n < len(quoted) and n not in taken and len(quoted[n].keys) >= LEAST_PIECE:
            first, last = sorted((quoted[n].quotation.span, quoted[number].quotation.span))
            if _goes_on(reading, first, last) and _is_stretch(quoted[n].keys, whole.keys):
                yield n


def _is_stretch(short: Sequence[str], long: Sequence[str]) -> bool:
    return any(long[start : start + len(short)] == short for start in range(len(long) - len(short) + 1))


def _by_piece(
    a: Reading,
    quoted_a: Sequence[Quoted],
    b: Reading,
    quoted_b: Sequence[Quoted],
    pairs: Sequence[tuple[int, int]],
    wanted: Collection[tuple[int, int]],
) -> Iterator[QuotationMatch]:
    """A match for each of the wanted pairs; what stands in pieces on the other side is no cut of any of them."""
    times_a, times_b = Counter(i for i, _ in pairs), Counter(j for _, j in pairs)
    for i, j in sorted(wanted):
        match = _match(a, [quoted_a[i]], b, [quoted_b[j]])
        if times_a[i] > 1 or times_b[j] > 1:
            match = replace(match, drift=(*(kind for kind in match.drift if kind != "trimmed"), "merged"))
        yield match


def _interrupted(
    pairs: Iterable[tuple[int, int]], reading: Reading, quoted: Sequence[Quoted]
) -> Iterator[tuple[int, list[int]]]:
    """What stands against several quotations that follow one another, and against which."""
    partners: dict[int, list[int]] = defaultdict(list)
    times: Counter[int] = Counter()
    for one, part in pairs:
        partners[one].append(part)
        times[part] += 1
    for one, parts in partners.items():
        runs: list[list[int]] = []
        for part in sorted((part for part in parts if times[part] == 1), key=lambda n: quoted[n].quotation.span):
            if runs and _goes_on(reading, quoted[runs[-1][-1]].quotation.span, quoted[part].quotation.span):
                runs[-1].append(part)
            else:
                runs.append([part])
        yield from ((one, run) for run in runs if len(run) > 1)


def _goes_on(reading: Reading, before: Span, after: Span) -> bool:
    """Whether hardly anything stands between two quotations."""
    between = Span(before.end, max(before.end, after.start))
    return before.end <= after.start and len(comparable_words(reading.text, [between])) <= INTERRUPTED


def _match(a: Reading, ones: Sequence[Quoted], b: Reading, others: Sequence[Quoted]) -> QuotationMatch:
    """The match of one utterance, or of its pieces, with its drift and, unless all is paraphrased, the words."""
    words_a, words_b = (
        comparable_words(reading.text, [one.quotation.span for one in pieces]) if len(pieces) > 1 else pieces[0].words
        for reading, pieces in ((a, ones), (b, others))
    )
    drift, changes = drift_between(_worded(a, ones, words_a), _worded(b, others, words_b))
    if len(ones) != len(others):
        drift = (*(kind for kind in drift if kind != "identical"), "merged")
    return QuotationMatch(_from_to(ones), _from_to(others), _name(ones), _name(others), drift, changes)


def _worded(reading: Reading, pieces: Sequence[Quoted], words: Sequence[Word]) -> Worded:
    return Worded(reading.text, tuple(one.quotation.span for one in pieces), words)


def _from_to(pieces: Sequence[Quoted]) -> Span:
    return Span(pieces[0].quotation.span.start, pieces[-1].quotation.span.end)


def _name(pieces: Sequence[Quoted]) -> str | None:
    return next((one.voice.speaker for one in pieces if one.voice.speaker), None)
