"""The tables of a library, as the steps that made them.

A step is never changed once it was released: a file of any version is brought up to date by the steps that it lacks.
What a person may want to look at is text or JSON; blobs hold what only Retold reads. Reports and stories are numbered
inside the file; the views show their ids.
"""

from retold.library.file.schema.accepted import ACCEPTED
from retold.library.file.schema.placed import PLACED

_REFUSED = """
CREATE TABLE problems (        -- documents that were refused, until they are read well
    number INTEGER PRIMARY KEY,
    path TEXT NOT NULL,        -- the file or address, or the id of a report that a program gave
    place INTEGER,             -- line or record
    reason TEXT NOT NULL,
    remedy TEXT NOT NULL,
    at TEXT NOT NULL           -- UTC
);
CREATE INDEX problems_path ON problems (path);

CREATE INDEX reports_fetched ON reports (json_extract(provenance, '$.address'))
    WHERE json_extract(provenance, '$.address') IS NOT NULL;
"""

_RAW = """
ALTER TABLE reports ADD COLUMN updated TEXT;  -- ISO 8601, when it was last changed, as it came with the report
ALTER TABLE versions ADD COLUMN updated TEXT;

CREATE TABLE raw (             -- the bytes that reports were taken from, where somebody wanted them kept
    sha256 TEXT NOT NULL,      -- as in the provenance of the reports
    first INTEGER NOT NULL,    -- the number of its first line or record, for a piece of a long file; else 1
    file TEXT NOT NULL,        -- a name whose ending tells the format
    size INTEGER NOT NULL,     -- before they were compressed
    body BLOB NOT NULL,        -- compressed with zlib
    PRIMARY KEY (sha256, first)
);
"""

_LANGUAGES = """
ALTER TABLE reports ADD COLUMN language TEXT; -- ISO 639; und where it can't be told, NULL where the text is too short
ALTER TABLE versions ADD COLUMN language TEXT;
CREATE INDEX reports_unread ON reports (language) WHERE language <> 'en';

ALTER TABLE problems ADD COLUMN alike INTEGER NOT NULL DEFAULT 0; -- further ones of its kind that are only counted
"""

STEPS: tuple[str, ...] = (ACCEPTED, PLACED, _REFUSED, _RAW, _LANGUAGES)
"""The n-th step makes a file of version n from one of version n - 1."""
