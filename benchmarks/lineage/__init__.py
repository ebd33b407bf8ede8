"""Retold and its peers on one corpus: what each finds, how fast, with how much memory."""
