"""What one sentence of a report says: its clauses, who says it, what it asserts, when."""
