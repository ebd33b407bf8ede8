"""One file a process that is measured."""
