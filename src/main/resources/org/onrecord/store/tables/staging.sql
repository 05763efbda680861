-- What the documents say together, as it is now to be, before it is compared with what the tables hold. Gone with the connection.

CREATE TEMP TABLE now_documents (id TEXT PRIMARY KEY) WITHOUT ROWID;  -- of which what follows tells all; of others nothing changed
CREATE TEMP TABLE now_voices   (document TEXT PRIMARY KEY, voice TEXT NOT NULL, documents INTEGER NOT NULL) WITHOUT ROWID;
CREATE TEMP TABLE now_reprints (a TEXT, b TEXT, score REAL, PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE TEMP TABLE now_shared   (a TEXT, b TEXT, a_start INTEGER, a_end INTEGER, b_start INTEGER, b_end INTEGER);
CREATE TEMP TABLE now_entities (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, office TEXT) WITHOUT ROWID;
CREATE TEMP TABLE now_names    (entity TEXT, document TEXT, name TEXT, PRIMARY KEY (document, name, entity)) WITHOUT ROWID;
CREATE TEMP TABLE now_matters  (id TEXT PRIMARY KEY, title TEXT NOT NULL) WITHOUT ROWID;
CREATE TEMP TABLE now_pairs    (matter TEXT, n INTEGER, stance TEXT, aspect TEXT, change INTEGER, why TEXT, score REAL, a_document TEXT, a_start INTEGER,
                                a_end INTEGER, b_document TEXT, b_start INTEGER, b_end INTEGER, PRIMARY KEY (matter, n)) WITHOUT ROWID;
CREATE TEMP TABLE now_series   (id TEXT PRIMARY KEY, title TEXT NOT NULL, unit TEXT NOT NULL) WITHOUT ROWID;
CREATE TEMP TABLE now_members  (finding TEXT PRIMARY KEY, series TEXT NOT NULL) WITHOUT ROWID;
CREATE TEMP TABLE now_mentions (finding TEXT NOT NULL, entity TEXT NOT NULL, counted INTEGER NOT NULL); -- where most are new

-- Documents that came in since and of which nothing was written yet: their rows are as they are for one that stands alone.
CREATE TEMP TABLE t_fresh      (id TEXT PRIMARY KEY) WITHOUT ROWID;

-- What the difference touches.
CREATE TEMP TABLE t_voices   (id TEXT PRIMARY KEY) WITHOUT ROWID;  -- documents whose voice is another, or larger or smaller
CREATE TEMP TABLE t_names    (id TEXT PRIMARY KEY) WITHOUT ROWID;  -- documents whose names stand for others
CREATE TEMP TABLE t_mentioned (id TEXT PRIMARY KEY) WITHOUT ROWID; -- documents whose statements name others, or count otherwise
CREATE TEMP TABLE t_paired   (id TEXT PRIMARY KEY) WITHOUT ROWID;  -- documents whose passages meet others
CREATE TEMP TABLE t_entities (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE t_matters  (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE t_series   (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE t_measured (id TEXT PRIMARY KEY) WITHOUT ROWID;  -- documents whose figures are of other series
CREATE TEMP TABLE t_faceted  (id TEXT PRIMARY KEY) WITHOUT ROWID;  -- documents that add something else to the facets of lists
CREATE TEMP TABLE part       (id TEXT PRIMARY KEY) WITHOUT ROWID;  -- of one of these, those whose rows are written now

-- Tables that were never counted are taken for large ones, and all findings would be looked at to find those of a few documents.
ANALYZE temp;
INSERT INTO temp.sqlite_stat1 SELECT name, name, '64 1' FROM temp.sqlite_schema WHERE type = 'table' AND sql LIKE '%WITHOUT ROWID';
INSERT INTO temp.sqlite_stat1 SELECT name, NULL, '64' FROM temp.sqlite_schema WHERE name = 'now_shared';
ANALYZE temp.sqlite_schema;
