-- The files that a transfer asks about, so that the question is still there after a restart: JSON, see
-- client/staging/queue/transfertable.cpp.
ALTER TABLE transfers ADD COLUMN conflicts BLOB NOT NULL DEFAULT x'';
