"""Which sentences of several reports tell one fact."""
