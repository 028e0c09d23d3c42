-- Finished transfers are kept with their reports, until they are removed; kinds of errors by name (they were
-- numbers, in the order of the enumeration), decisions for single files, and how many files were left out.
CREATE TABLE transfers_5 (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    site_name TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('upload', 'download', 'across')),
    local BLOB NOT NULL,   -- path as bytes; across: at the other site
    remote BLOB NOT NULL,  -- path as bytes
    name BLOB NOT NULL,    -- under which it arrives
    existing TEXT NOT NULL CHECK (existing IN ('ask', 'overwrite', 'skip', 'keep-both', 'resume')),
    state TEXT NOT NULL CHECK (state IN ('active', 'interrupted', 'failed', 'incomplete', 'cancelled', 'done')),
    files INTEGER NOT NULL DEFAULT 0,
    files_total INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    bytes_total INTEGER NOT NULL DEFAULT 0,
    moved INTEGER NOT NULL DEFAULT 0,   -- bytes that went over the wire
    skipped INTEGER NOT NULL DEFAULT 0, -- files left out
    confirmed_by_site INTEGER NOT NULL DEFAULT 1, -- 0: fetched, and only read back here
    error_kind TEXT,       -- by name: client/base/errorkind.h
    error_detail TEXT,
    error_subject TEXT,
    created TEXT NOT NULL, -- UTC, ISO 8601
    changed TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    paused INTEGER NOT NULL DEFAULT 0,
    excludes BLOB NOT NULL DEFAULT x'',
    other TEXT NOT NULL DEFAULT '',     -- across: the site that receives
    answers BLOB NOT NULL DEFAULT x'',  -- JSON, see client/staging/queue/transfertable.cpp
    ignore_free_space INTEGER NOT NULL DEFAULT 0
);
INSERT INTO transfers_5 SELECT id, site, site_name, direction, local, remote, name, existing, state, files, files_total,
    bytes, bytes_total, 0, 0, 1,
    CASE error_kind
        WHEN 0 THEN 'cancelled' WHEN 1 THEN 'unreachable' WHEN 2 THEN 'timeout' WHEN 3 THEN 'disconnected'
        WHEN 4 THEN 'host-key-unknown' WHEN 5 THEN 'host-key-changed' WHEN 6 THEN 'auth-rejected'
        WHEN 7 THEN 'not-found' WHEN 8 THEN 'denied' WHEN 9 THEN 'exists' WHEN 10 THEN 'no-space'
        WHEN 11 THEN 'local-no-space' WHEN 12 THEN 'local' WHEN 13 THEN 'rejected' WHEN 14 THEN 'corrupt'
        WHEN 15 THEN 'bad-reply' WHEN 16 THEN 'bad-input' WHEN 17 THEN 'unsupported' WHEN 18 THEN 'host-key-revoked'
        WHEN 19 THEN 'certificate-expired' WHEN 20 THEN 'too-large' WHEN 21 THEN 'local-too-large'
        WHEN 22 THEN 'too-slow' WHEN 23 THEN 'source-changed' WHEN 24 THEN 'no-channel' END,
    error_detail, error_subject, created, changed, position, paused, excludes, other, x'', 0
    FROM transfers;
DROP TABLE transfers;
ALTER TABLE transfers_5 RENAME TO transfers;
CREATE TABLE transfer_reports (
    id INTEGER PRIMARY KEY REFERENCES transfers (id) ON DELETE CASCADE,
    report BLOB NOT NULL   -- compressed JSON, see client/staging/queue/reportarchive.h
);
