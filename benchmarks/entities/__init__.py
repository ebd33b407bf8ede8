"""Who and what a report speaks of, measured on invented reports with their truth and on chains of MEANTIME."""
