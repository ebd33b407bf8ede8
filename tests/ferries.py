"""Two ferries collide: an agency's report, and that of somebody who was aboard."""

WIRE = (
    "SUND (Northwire) - Two ferries collided off Sund on Friday, injuring 12 people, the coast guard said.\n\n"
    '"The fog came down within a minute and nobody saw the other boat," captain Ole Berg told reporters. It is unclear '
    "who had the right of way.\n\nThe Skarn and the Havel were both on the way to Kellhaven with 240 passengers. "
    "Harbour master Ada Lind closed the northern channel until Saturday morning and asked skippers to keep away.\n"
)
OWN = (
    "Marta Voll stood at the rail of the Havel when the bow of another ferry came out of the fog. She counted twelve "
    'injured on the deck off Sund. "The fog came down within seconds and no one saw the other ship," captain Ole Berg '
    "said on Friday evening in the terminal, where 240 passengers were given tea.\n"
)
