"""One module a tool, each run as a process of its own: reads reports, writes their dates, prints what that cost."""
