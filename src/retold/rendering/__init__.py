"""What a person looks at: the terminal and self-contained pages. Only shows records; decides nothing."""
