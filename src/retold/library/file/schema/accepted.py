"""The first step: reports as they are accepted, their words, settings, runs."""

ACCEPTED = """
CREATE TABLE reports (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT,
    publisher TEXT,
    publisher_key TEXT,        -- the same without what spellings of one name differ in
    published TEXT,            -- ISO 8601, as it came with the report
    dated TEXT,                -- the date that counts: what reading found, once it is placed
    authors TEXT NOT NULL,     -- JSON array
    url TEXT,
    address TEXT UNIQUE,       -- the url without what doesn't tell pages apart
    origin TEXT,               -- the file, or the id given from outside, by which a report without address is known
    digest TEXT NOT NULL,      -- of the words of the text
    provenance TEXT,           -- JSON object
    added TEXT NOT NULL,       -- UTC
    text TEXT NOT NULL,
    source TEXT                -- the file and place, or the id from outside, that last had this text
);
CREATE INDEX reports_origin ON reports (origin) WHERE origin IS NOT NULL;
CREATE INDEX reports_digest ON reports (digest);
CREATE INDEX reports_dated ON reports (dated);
CREATE INDEX reports_publisher ON reports (publisher_key, dated);

CREATE TABLE versions (        -- texts that a report had before
    number INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    title TEXT,
    publisher TEXT,
    publisher_key TEXT,
    published TEXT,
    url TEXT,
    digest TEXT NOT NULL,
    provenance TEXT,
    added TEXT NOT NULL,
    replaced TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT
);
CREATE INDEX versions_report ON versions (report);
CREATE INDEX versions_digest ON versions (digest);

CREATE TABLE other_ids (       -- ids under which a known report was handed in again
    id TEXT PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX other_ids_report ON other_ids (report);

CREATE VIRTUAL TABLE reports_words USING fts5 (
    title, text, content="reports", content_rowid="number", tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER reports_words_insert AFTER INSERT ON reports BEGIN
    INSERT INTO reports_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
CREATE TRIGGER reports_words_delete AFTER DELETE ON reports BEGIN
    INSERT INTO reports_words (reports_words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;
CREATE TRIGGER reports_words_update AFTER UPDATE OF title, text ON reports BEGIN
    INSERT INTO reports_words (reports_words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
    INSERT INTO reports_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL        -- JSON
) WITHOUT ROWID;

CREATE TABLE runs (            -- what was done to the library, and with what
    number INTEGER PRIMARY KEY,
    verb TEXT NOT NULL,
    code TEXT NOT NULL,
    started TEXT NOT NULL,
    finished TEXT,             -- NULL where it was interrupted
    counts TEXT NOT NULL       -- JSON object
);
"""
