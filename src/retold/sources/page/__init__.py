"""What a web page says of the report on it, beside the report's text."""
