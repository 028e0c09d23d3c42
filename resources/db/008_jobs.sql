-- Every job ever seen at any site. A job is told by its id and by when it was submitted, because ids begin
-- anew. What is searched by stands in columns, all of the job as JSON in value (client/jobs/jobjson.cpp).
-- Times are seconds since 1970 in UTC; 0 for submitted, NULL for the others: not known. A job that has not
-- ended was last seen when its site was last asked: job_sites.asked.
CREATE TABLE jobs (
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    submitted INTEGER NOT NULL,
    parent TEXT NOT NULL,
    name TEXT NOT NULL,
    account TEXT NOT NULL,
    partition TEXT NOT NULL,
    folder TEXT NOT NULL,
    state TEXT NOT NULL,
    active INTEGER NOT NULL,
    started INTEGER,
    ended INTEGER,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (site, id, submitted)
) WITHOUT ROWID;
CREATE INDEX jobs_by_time ON jobs (submitted);
CREATE INDEX jobs_by_name ON jobs (name, site, submitted);
CREATE INDEX jobs_by_activity ON jobs (site, active, last_seen);

-- When a site's queue was last asked, and until when its accounting was asked for all that ended.
CREATE TABLE job_sites (
    site TEXT PRIMARY KEY,
    asked INTEGER NOT NULL,
    accounting INTEGER
);

-- The runs that this computer sent: where a job's script, output and logs lie (client/jobs/runrecord.cpp).
CREATE TABLE job_runs (
    site TEXT NOT NULL,
    job TEXT NOT NULL,
    folder TEXT NOT NULL,
    submitted INTEGER NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (site, job, folder)
) WITHOUT ROWID;

-- Files of earlier versions that were read into these tables, each as it was then.
CREATE TABLE job_imports (
    file TEXT PRIMARY KEY,
    changed INTEGER NOT NULL
);

-- What was used of a project's allocation, one reading a day: from these its pace is told. Days since 1970.
CREATE TABLE budget_readings (
    site TEXT NOT NULL,
    account TEXT NOT NULL,
    unit INTEGER NOT NULL,
    day INTEGER NOT NULL,
    used REAL NOT NULL,
    PRIMARY KEY (site, account, unit, day)
) WITHOUT ROWID;
