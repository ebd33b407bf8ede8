"""Invented stories with the truth as a verification desk would meet them, and what Retold makes of them."""
