"""The embedded library: reports arrive, stories form, nothing is lost."""
