"""Names of people, organisations and places that differ, told from other spellings of one name."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from retold.comparing.differences.sides import Pair, Side
from retold.comparing.differences.spellings import are_short_forms, is_derived, is_spelled_alike, plain
from retold.comparing.wording import spelled
from retold.model import Difference, Reading, Span
from retold.text import Word, is_stopword
from retold.text.nations import nation_of

SHORTENED = 5
"""So many letters at most has a name that is cut short: "Calif."."""

MOST_BESIDES = 2
"""So many other words may stand in a block beside the names that face one another there."""

TITLES = frozenset(
    "mr mrs ms miss dr sir dame lord lady president prime minister secretary senator sen rep gov governor mayor judge "
    "justice chief king queen prince princess pope gen general col capt captain lt sgt officer deputy chancellor "
    "professor prof rev speaker house detective coach sheriff ambassador chairman chairwoman director".split()
)
_CALENDAR = frozenset(
    "january february march april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec".split()
)
_SOMEBODY = ("person", "place")
_PLACE_BEFORE = frozenset("in near across throughout outside inside".split())


def name_words(side: Side) -> list[int]:
    """Numbers of the words that are parts of names."""
    return [n for n, word in enumerate(side.words) if _is_name(side, n, word)]


def _is_name(side: Side, number: int, word: Word) -> bool:
    """Whether a word is part of a name: a capital where the sentence does not ask for one."""
    surface = word.surface
    if not surface[:1].isupper() or word.concept in TITLES or word.concept.isdigit():
        return False
    lower = surface.lower().rstrip(".")
    if lower in TITLES or lower in _CALENDAR or is_stopword(surface) or (len(lower) == 1 and not surface.endswith(".")):
        return False
    if any(word.span.start == span.start for span in side.spans) or _opens_quotation(side, word):
        return _named_elsewhere(side, number)
    return True


def _opens_quotation(side: Side, word: Word) -> bool:
    """Whether the word comes right after an opening mark."""
    return side.reading.text[max(0, word.span.start - 1) : word.span.start] in ("“", '"', "‘", "—")


def _named_elsewhere(side: Side, number: int) -> bool:
    """Whether a word that opens a sentence is a name all the same: a mention, or another capital follows."""
    word = side.words[number]
    if is_somebody(side.reading, word.span):
        return True
    following = side.words[number + 1] if number + 1 < len(side.words) else None
    gap = side.reading.text[word.span.end : following.span.start] if following else ""
    return bool(
        following and gap in (" ", ". ") and following.surface[:1].isupper() and not is_stopword(following.surface)
    )


def is_somebody(reading: Reading, span: Span) -> bool:
    """Whether a person or place is mentioned there; other entities can be plain words: "Prosecutors"."""
    kinds = {entity.id: entity.kind for entity in reading.entities}
    return any(
        mention.span.overlap(span) and mention.form in ("full", "short") and kinds.get(mention.entity) in _SOMEBODY
        for mention in reading.names
    )


def find_name_differences(pair: Pair) -> Iterator[Difference]:
    """Names in the place of which the other report has another one, or spells it otherwise."""
    names_a, names_b = name_words(pair.a), name_words(pair.b)
    if not names_a or not names_b:
        return
    if pair.close:
        yield from _in_blocks(pair, set(names_a), set(names_b))
    yield from _respelled(pair, names_a, names_b)


def _in_blocks(pair: Pair, names_a: set[int], names_b: set[int]) -> Iterator[Difference]:
    """Names that stand in the same place of nearly the same words."""
    for block in pair.blocks:
        words_a, words_b = range(block.a_start, block.a_end), range(block.b_start, block.b_end)
        for left, right in (
            (_leading(words_a, names_a), _leading(words_b, names_b)),
            (_leading(words_a[::-1], names_a)[::-1], _leading(words_b[::-1], names_b)[::-1]),
        ):
            swapped = not any(n in pair.a.odd for n in left) and not any(n in pair.b.odd for n in right)
            rest = max(len(words_a) - len(left), len(words_b) - len(right))
            if left and right and not swapped and rest <= MOST_BESIDES:
                if not _one_name(pair, left, right):
                    yield _difference(pair, left, right)
                break


def _leading(words: range, names: set[int]) -> list[int]:
    """The words of names with which a stretch begins."""
    return list(takewhile(names.__contains__, words))


def _respelled(pair: Pair, names_a: Sequence[int], names_b: Sequence[int]) -> Iterator[Difference]:
    """Names that neither side shares and that are spelled nearly alike."""
    left, right = _own_names(pair.a, names_a, pair.b), _own_names(pair.b, names_b, pair.a)
    for n in left:
        for m in right:
            one, other = pair.a.words[n], pair.b.words[m]
            alike = _spelled_alike(one, other) or _beside_the_same(pair, n, m)
            if (
                alike
                and not _one_name(pair, [n], [m])
                and not (_occurs(pair.b.reading, one) or _occurs(pair.a.reading, other))
            ):
                yield _difference(pair, [n], [m])


def _beside_the_same(pair: Pair, n: int, m: int) -> bool:
    """Whether the two stand after the same name word: "Eastern Asia" and "Eastern Europe"."""
    if not n or not m:
        return False
    one, other = pair.a.words[n - 1], pair.b.words[m - 1]
    joined = all(
        side.reading.text[side.words[k - 1].span.end : side.words[k].span.start] == " "
        for side, k in ((pair.a, n), (pair.b, m))
    )
    kinds = {_kind(pair.a, n), _kind(pair.b, m)} - {None}
    if not joined or len(kinds) > 1:
        return False
    return one.surface[:1].isupper() and one.content and spelled(one) == spelled(other)


def _kind(side: Side, number: int) -> str | None:
    """The kind of what the report mentions at a word; None where it is not known to be anything."""
    kinds = {entity.id: entity.kind for entity in side.reading.entities}
    span = side.words[number].span
    return next((kinds.get(mention.entity) for mention in side.reading.names if mention.span.overlap(span)), None)


def _own_names(side: Side, names: Sequence[int], other: Side) -> list[int]:
    """The words of names that the other side does not have."""
    told = {spelled(word) for word in other.words}
    return [n for n in names if spelled(side.words[n]) not in told]


def _occurs(reading: Reading, word: Word) -> bool:
    """Whether the report has the word with a capital anywhere."""
    return re.search(rf"\b{re.escape(_bare(word))}\b", reading.text) is not None


def _bare(word: Word) -> str:
    return re.sub(r"['’]s?$", "", word.surface)


def _one_name(pair: Pair, left: Sequence[int], right: Sequence[int]) -> bool:
    """Whether the two are forms of one name: an adjective of a place, a short first name, initials."""
    ones, others = ([_bare(side.words[n]) for n in numbers] for side, numbers in ((pair.a, left), (pair.b, right)))
    one, other = "".join(ones), "".join(others)
    if (
        _plain_words(pair.a, left) == _plain_words(pair.b, right)
        or _initials(ones) == other.replace(".", "")
        or _initials(others) == one.replace(".", "")
    ):
        return True
    if _is_acronym(one, pair.b) or _is_acronym(other, pair.a):
        return True
    if _is_short_for(pair.a, left, other) or _is_short_for(pair.b, right, one):
        return True
    if len(ones) == len(others) == 1:
        derived = is_derived(one, other) and not _are_surnames(pair, left[0], right[0])
        return derived or plain(one) == plain(other) or are_short_forms(one, other) or one[0] == other
    return False


def _are_surnames(pair: Pair, n: int, m: int) -> bool:
    """Whether both stand after one first name: "Wen Li" and "Wen Lin" are two, "Egypt" and "Egyptian" are one."""
    return _kind(pair.a, n) == _kind(pair.b, m) == "person" and _beside_the_same(pair, n, m)


def _plain_words(side: Side, numbers: Sequence[int]) -> str:
    return plain("".join(side.words[n].surface for n in numbers))


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words) if len(words) > 1 else "-"


def _is_acronym(short: str, side: Side) -> bool:
    """Whether a word in capitals is made of the first letters of capitalised words that follow one another."""
    letters = short.replace(".", "")
    firsts = "".join(word.surface[0] for word in side.words if not is_stopword(word.surface))
    return letters.isupper() and len(letters) > 1 and letters in firsts


def _is_short_for(side: Side, numbers: Sequence[int], name: str) -> bool:
    """Whether a word is cut short as the names of states are: "Pa." and "Va." have letters of theirs in order."""
    span = side.stretch(numbers[0], numbers[-1])
    written = span.of(side.reading.text)
    short = written.replace(".", "").lower()
    marked = "." in side.reading.text[span.start : span.end + 1] or written.isupper()
    rest = iter(name.lower())
    return marked and len(short) <= SHORTENED and name[:1].lower() == short[:1] and all(one in rest for one in short)


def _spelled_alike(one: Word, other: Word) -> bool:
    """Whether two words can be spellings of one name."""
    return is_spelled_alike(_bare(one), _bare(other))


def _difference(pair: Pair, left: Sequence[int], right: Sequence[int]) -> Difference:
    """The difference of two names, with its kind by what the reports take them for."""
    span_a, span_b = pair.a.stretch(left[0], left[-1]), pair.b.stretch(right[0], right[-1])
    if len(left) == len(right) == 1 and _spelled_alike(pair.a.words[left[0]], pair.b.words[right[0]]):
        return Difference("name", span_a, span_b, "spelling")
    if _is_place(pair.a, left) or _is_place(pair.b, right):
        return Difference("place", span_a, span_b, "another place")
    return Difference("name", span_a, span_b, "another name")


def _is_place(side: Side, numbers: Sequence[int]) -> bool:
    """Whether the name is one of a place: by its entity, else by the word before it."""
    kind = next((found for n in numbers if (found := _kind(side, n))), None)
    if kind is not None:
        return kind == "place"
    if len(numbers) == 1 and nation_of(_bare(side.words[numbers[0]])):
        return True
    before = side.words[numbers[0] - 1].surface.lower() if numbers[0] else ""
    follows = side.words[numbers[-1] + 1].surface if numbers[-1] + 1 < len(side.words) else ""
    return before in _PLACE_BEFORE and not follows[:1].isupper()
