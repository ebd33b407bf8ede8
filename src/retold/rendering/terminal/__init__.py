"""Records on a terminal: coloured there, plain when piped, readable at 80 columns."""
