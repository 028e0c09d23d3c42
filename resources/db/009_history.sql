-- What the history is sorted, summed and searched by. A job has the user's own note. hidden: since when the user has
-- deleted it, in milliseconds; NULL: it is there. elapsed is in seconds; NULL there: this and the next three are not filled in yet.
-- Shares are 1 for all of it, NULL where nobody measured; gpu is how busy its GPUs were, as its own guard told.
ALTER TABLE jobs ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE jobs ADD COLUMN hidden INTEGER;
ALTER TABLE jobs ADD COLUMN elapsed INTEGER;
ALTER TABLE jobs ADD COLUMN gpu_hours REAL;
ALTER TABLE jobs ADD COLUMN cpu REAL;
ALTER TABLE jobs ADD COLUMN memory REAL;
ALTER TABLE jobs ADD COLUMN gpu REAL;
-- All that the plain list and its sums need.
DROP INDEX jobs_by_time;
CREATE INDEX jobs_by_time ON jobs (submitted, hidden, active, state, gpu_hours);
CREATE INDEX jobs_not_filled_in ON jobs (site) WHERE elapsed IS NULL;
CREATE INDEX jobs_by_parent ON jobs (site, parent) WHERE parent<>'';
CREATE INDEX jobs_hidden ON jobs (hidden) WHERE hidden IS NOT NULL;
