"""Pairs of short invented reports with a difference that is no number in each, and pairs that tell the same."""
