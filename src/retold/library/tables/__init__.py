"""What lies in the tables: reports, their identity, links, stories, and what was found out or made of them."""
