"""Tables that come with the package; each is made by a script under scripts/ or written by hand."""
