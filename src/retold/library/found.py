"""What is kept of a report that was made ready, as bytes."""

from retold.library.tables.findings import Finding
from retold.library.tables.readings import encode_reading
from retold.pipeline import Prepared, Traces
from retold.stories.neighbours import keys_posted


def finding(one: Prepared, traces: Traces) -> Finding:
    """What is kept of a report, with traces that know what it was held against."""
    return Finding(
        report=one.id,
        published=one.reading.published.value,
        reading=encode_reading(one.reading),
        traces=traces.to_bytes(),
        profile=one.profile.to_bytes(),
        posted=keys_posted(one.profile).tobytes(),
    )
