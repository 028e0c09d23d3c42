-- Whether a file of the same size and time is taken for the same without being read.
ALTER TABLE transfers ADD COLUMN trusts_times INTEGER NOT NULL DEFAULT 1;
