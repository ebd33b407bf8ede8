"""Reports and whole rewrites of them with planted changes, all invented."""
