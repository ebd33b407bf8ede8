"""What each page shows, from what the library says."""
