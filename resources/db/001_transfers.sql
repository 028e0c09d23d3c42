-- Transfers that were begun, so that an interrupted one can be offered again after a restart.
CREATE TABLE transfers (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    site_name TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('upload', 'download')),
    local BLOB NOT NULL,   -- path as bytes
    remote BLOB NOT NULL,  -- path as bytes
    name BLOB NOT NULL,    -- under which it arrives
    existing TEXT NOT NULL CHECK (existing IN ('ask', 'overwrite', 'skip', 'keep-both')),
    state TEXT NOT NULL CHECK (state IN ('active', 'interrupted', 'failed')),
    files INTEGER NOT NULL DEFAULT 0,
    files_total INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    bytes_total INTEGER NOT NULL DEFAULT 0,
    error_kind INTEGER,    -- officina::Error::Kind
    error_detail TEXT,
    error_subject TEXT,
    created TEXT NOT NULL, -- UTC, ISO 8601
    changed TEXT NOT NULL
);
