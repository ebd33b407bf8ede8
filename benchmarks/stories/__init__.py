"""Stories and the library: what is found, and what it costs."""
