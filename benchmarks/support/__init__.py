"""Invented stories of which it is known who stands behind what, and how well Retold counts it."""
