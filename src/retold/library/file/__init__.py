"""The file itself: where it lies, who may write to it, its layout and how that is brought up to date."""
