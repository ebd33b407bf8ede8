"""Self-contained pages: one file, no outside request, no script needed to read them."""
