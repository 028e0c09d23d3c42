-- The order the user gave the transfers (0: by id), and which of them wait for the user to go on.
ALTER TABLE transfers ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE transfers ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
