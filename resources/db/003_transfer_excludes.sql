-- Patterns of what a transfer leaves out, one a line (client/staging/excludes.h).
ALTER TABLE transfers ADD COLUMN excludes BLOB NOT NULL DEFAULT x'';
