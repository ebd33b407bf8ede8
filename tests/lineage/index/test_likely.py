from lineage.texts import invented
from retold.lineage.index.likely import FEATURES, LIKELY, compare, find_alike
from retold.lineage.index.prints import make_prints

BOND = (
    "{firm} of {town} is issuing a {sum} million dollar eurobond due in {year} paying {rate} percent and priced at "
    "par, lead manager {bank} said. The issue is callable after three years. It is available in denominations of five "
    "thousand dollars and will be listed in {list}. The selling concession is one percent while management and "
    "underwriting combined pay {fee} percent."
)
SLOTS = ("firm", "town", "sum", "year", "rate", "bank", "list", "fee")
HALLEN = dict(zip(SLOTS, ("Hallen Works", "Arvika", "120", "1998", "7.5", "Rowan", "Bern", "8"), strict=True))
PETRI = dict(zip(SLOTS, ("Petri Lines", "Ostend", "75", "1994", "5.1", "Quill", "Lund", "6"), strict=True))


def likely(one: str, other: str) -> float:
    new, old = make_prints([one, other])
    return float(compare([new], [old]).likely[0])


def test_a_copy_is_likely_and_a_form_filled_in_twice_is_not():
    text = BOND.format(**HALLEN)
    assert likely(f"{text} Copyright The Argus.", text) > 0.9
    assert likely(BOND.format(**PETRI), text) < LIKELY


def test_features_of_a_pair():
    new, old = make_prints(["In Dover one two three four five six seven", "In Dover one two three four five six eight"])
    found = compare([new], [old])
    assert found.share_new.tolist() == [5 / 6]
    assert found.share_old.tolist() == [5 / 6]
    assert dict(zip(FEATURES, found.features[0].round(3).tolist(), strict=True)) == {
        "share": 0.833,
        "long": 2.197,
        "long_part": 1.0,
        "shared": 1.792,
        "facts": 0.75,
        "known": 0.693,
    }


def test_a_pair_is_judged_alike_beside_others():
    prints = list(make_prints([BOND.format(**HALLEN), BOND.format(**PETRI), BOND.format(**{**HALLEN, "sum": "130"})]))
    together = compare([prints[1], prints[2], prints[2]], [prints[0], prints[0], prints[1]]).likely.tolist()
    alone = [compare([prints[new]], [prints[old]]).likely.tolist()[0] for new, old in ((1, 0), (2, 0), (2, 1))]
    assert together == alone


def test_pairs_that_share_no_words_are_not_alike_and_others_as_compared():
    first, copy, other = make_prints([f"{invented(1)} {invented(2)}", invented(1), invented(3)])
    compared = compare([copy], [first])
    alike = (float(compared.likely[0]), 1.0 + float(compared.share_old[0]))
    assert list(find_alike([(other, first), (copy, first), (first, other)])) == [(0.0, 0.0), alike, (0.0, 0.0)]
    assert alike[0] > LIKELY
    assert list(find_alike([])) == []
