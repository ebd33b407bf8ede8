"""A story told: its account, timeline, open questions and quotations."""
