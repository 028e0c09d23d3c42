-- Transfers from site to site, and files that go on from what is there.
CREATE TABLE transfers_4 (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    site_name TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('upload', 'download', 'across')),
    local BLOB NOT NULL,   -- path as bytes; across: at the other site
    remote BLOB NOT NULL,  -- path as bytes
    name BLOB NOT NULL,    -- under which it arrives
    existing TEXT NOT NULL CHECK (existing IN ('ask', 'overwrite', 'skip', 'keep-both', 'resume')),
    state TEXT NOT NULL CHECK (state IN ('active', 'interrupted', 'failed')),
    files INTEGER NOT NULL DEFAULT 0,
    files_total INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    bytes_total INTEGER NOT NULL DEFAULT 0,
    error_kind INTEGER,    -- officina::Error::Kind
    error_detail TEXT,
    error_subject TEXT,
    created TEXT NOT NULL, -- UTC, ISO 8601
    changed TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    paused INTEGER NOT NULL DEFAULT 0,
    excludes BLOB NOT NULL DEFAULT x'',
    other TEXT NOT NULL DEFAULT '' -- across: the site that receives
);
INSERT INTO transfers_4 SELECT id, site, site_name, direction, local, remote, name, existing, state, files, files_total,
    bytes, bytes_total, error_kind, error_detail, error_subject, created, changed, position, paused, excludes, ''
    FROM transfers;
DROP TABLE transfers;
ALTER TABLE transfers_4 RENAME TO transfers;
