"""Full text: what was asked, the hits with the place in the text, and names."""
