"""The profiles of a stream's reports, small: most are never looked at again."""

from collections import OrderedDict

from retold.stories.profiles import Profile

AT_HAND = 2000
"""Profiles that are kept as they are, the last used; one takes some 8 kB, its bytes a tenth of that."""


class KeptProfiles:
    """Profiles by the numbers of their reports, as bytes but for those that were used last."""

    def __init__(self) -> None:
        self._bytes: dict[int, bytes] = {}
        self._at_hand: OrderedDict[int, Profile] = OrderedDict()

    def take_in(self, number: int, one: bytes) -> None:
        """Keep a profile that is bytes already."""
        self._bytes[number] = one

    def __setitem__(self, number: int, one: Profile) -> None:
        self._bytes[number] = one.to_bytes()
        self._hold(number, one)

    def __getitem__(self, number: int) -> Profile:
        one = self._at_hand.get(number)
        if one is None:
            one = Profile.from_bytes(self._bytes[number])
            self._hold(number, one)
        else:
            self._at_hand.move_to_end(number)
        return one

    def pop(self, number: int) -> Profile:
        """Give a profile up."""
        one = self[number]
        del self._bytes[number], self._at_hand[number]
        return one

    def _hold(self, number: int, one: Profile) -> None:
        self._at_hand[number] = one
        if len(self._at_hand) > AT_HAND:
            self._at_hand.popitem(last=False)
