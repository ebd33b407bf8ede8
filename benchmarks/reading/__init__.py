"""Our reading beside its peers: dates of news, of phrases, and what reading costs."""
