"""A library for AI assistants, by the Model Context Protocol over standard input and output. Reads, never writes."""
