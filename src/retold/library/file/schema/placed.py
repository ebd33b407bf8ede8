"""The second step: what was found of the reports, stories, links, names, what is kept, and views of it all."""

PLACED = """
CREATE TABLE readings (        -- light readings
    report INTEGER PRIMARY KEY REFERENCES reports (number) ON DELETE CASCADE,
    turn INTEGER NOT NULL UNIQUE, -- in the order of placing
    published TEXT,            -- date of publication as reading found it
    code TEXT NOT NULL,        -- version of the code
    body BLOB NOT NULL
);
CREATE INDEX readings_code ON readings (code);
CREATE TABLE traces (          -- what links are found with
    report INTEGER PRIMARY KEY REFERENCES reports (number) ON DELETE CASCADE,
    code TEXT NOT NULL,
    body BLOB NOT NULL
);
CREATE TABLE profiles (        -- what stories are found with
    report INTEGER PRIMARY KEY REFERENCES reports (number) ON DELETE CASCADE,
    code TEXT NOT NULL,
    posted BLOB NOT NULL,      -- by what others find it, 32 bits each
    body BLOB NOT NULL
);
CREATE TABLE counted (         -- in how many of the reports up to a turn each feature is
    turn INTEGER PRIMARY KEY,
    body BLOB NOT NULL
);
CREATE TABLE counted_gone (    -- profiles of reports that are counted there and not in the library any more
    number INTEGER PRIMARY KEY,
    body BLOB NOT NULL
);

CREATE TABLE stories (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,       -- the headline of one of its reports
    first TEXT,                -- first and last date of publication
    last TEXT,
    reports INTEGER NOT NULL,
    publishers INTEGER NOT NULL,
    roots_low INTEGER NOT NULL, -- independent accounts, if every plausible link holds
    roots_high INTEGER NOT NULL, -- the same, if only certain links do
    counted INTEGER NOT NULL DEFAULT 0, -- whether label and roots follow from its present reports
    loose INTEGER NOT NULL DEFAULT 0 -- whether a report has left since its other reports were last grouped
);
CREATE INDEX stories_uncounted ON stories (number) WHERE counted = 0;
CREATE INDEX stories_loose ON stories (number) WHERE loose = 1;
CREATE INDEX stories_last ON stories (last);
CREATE INDEX stories_reports ON stories (reports);

CREATE TABLE placements (      -- reports without one are pending
    report INTEGER PRIMARY KEY REFERENCES reports (number) ON DELETE CASCADE,
    story INTEGER NOT NULL REFERENCES stories (number)
);
CREATE INDEX placements_story ON placements (story);

CREATE TABLE links (
    number INTEGER PRIMARY KEY,
    a INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    level TEXT NOT NULL,       -- derived, partly
    kind TEXT,                 -- reprint, trim, update, rewrite, embed, template
    direction TEXT NOT NULL,   -- a_from_b, b_from_a, common, undecided
    share_a REAL NOT NULL,     -- part of a's narration that is also in b
    share_b REAL NOT NULL,
    certain INTEGER NOT NULL,
    account INTEGER,           -- 0 where it makes one account of both; 1, 2 or 3 where it is foreign to a, b or both
    passages TEXT NOT NULL,    -- JSON array
    evidence TEXT NOT NULL     -- JSON array
);
CREATE UNIQUE INDEX links_pair ON links (min(a, b), max(a, b));
CREATE INDEX links_a ON links (a, b, level, kind, share_a, share_b, account); -- so that opening reads no passages
CREATE INDEX links_b ON links (b);

CREATE TABLE likenesses (      -- of pairs that are alike at all
    a INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    likeness REAL NOT NULL,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX likenesses_b ON likenesses (b);

CREATE TABLE story_log (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,          -- UTC
    kind TEXT NOT NULL,        -- began, merged, split, moved, ended
    story TEXT NOT NULL,       -- ids, for stories may be gone
    other TEXT,
    reports TEXT NOT NULL,     -- JSON array of ids
    reason TEXT NOT NULL
);
CREATE INDEX story_log_story ON story_log (story);
CREATE INDEX story_log_other ON story_log (other);

CREATE TABLE names (           -- whom full readings found, and who speaks
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    name TEXT NOT NULL COLLATE NOCASE,
    kind TEXT NOT NULL,
    speaks INTEGER NOT NULL,
    PRIMARY KEY (report, name, kind)
) WITHOUT ROWID;
CREATE INDEX names_name ON names (name);

CREATE TABLE kept (            -- full readings, comparisons and told stories, compressed
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    state TEXT NOT NULL,       -- what it was made of
    code TEXT NOT NULL,
    made TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (kind, key)
);
CREATE TABLE kept_of (         -- the reports that something kept was made of
    kept INTEGER NOT NULL REFERENCES kept (number) ON DELETE CASCADE,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    PRIMARY KEY (kept, report)
) WITHOUT ROWID;
CREATE INDEX kept_of_report ON kept_of (report);
CREATE TRIGGER kept_of_delete AFTER DELETE ON kept_of BEGIN
    DELETE FROM kept WHERE number = old.kept;
END;

CREATE VIEW stories_overview AS
SELECT id, label, first, last, reports, publishers,
    iif(counted, roots_low, NULL) AS roots_low, iif(counted, roots_high, NULL) AS roots_high
FROM stories ORDER BY last DESC, id;

CREATE VIEW reports_overview AS
SELECT r.id, r.title, r.publisher, r.dated AS published, r.url, s.id AS story,
    s.label AS story_label, CASE WHEN p.report IS NULL THEN 'pending' ELSE 'placed' END AS status,
    (SELECT count(*) FROM versions v WHERE v.report = r.number) AS earlier_versions, r.added
FROM reports r LEFT JOIN placements p ON p.report = r.number LEFT JOIN stories s ON s.number = p.story;

CREATE VIEW links_overview AS
SELECT a.id AS a, b.id AS b, l.level, l.kind, l.direction, l.share_a, l.share_b, l.certain,
    a.title AS title_a, b.title AS title_b
FROM links l JOIN reports a ON a.number = l.a JOIN reports b ON b.number = l.b;
"""
