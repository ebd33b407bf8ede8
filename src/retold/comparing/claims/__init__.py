"""Facts with those who tell them, and how many independent accounts stand behind each."""
