"""Bad inputs of every kind that desks and archives meet, made by script, and a run over all of them."""
