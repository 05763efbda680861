CREATE TABLE people_lists (     -- lists of people and bodies that were taken into the record
  sha256   TEXT PRIMARY KEY,   -- of the bytes as received
  line     INTEGER NOT NULL,   -- the log's line, from 1
  name     TEXT NOT NULL,      -- the file's
  received TEXT NOT NULL,      -- UTC
  people   INTEGER NOT NULL,   -- how many were read
  refusals INTEGER NOT NULL,   -- how many items could not be used
  replaced INTEGER NOT NULL    -- a later list of the same name came in
) STRICT;

CREATE TABLE known_people (    -- whom lists name
  list   TEXT NOT NULL REFERENCES people_lists (sha256),
  number INTEGER NOT NULL,     -- the place in the list, from 1
  id     TEXT NOT NULL,        -- what the list calls them
  type   TEXT NOT NULL,        -- person, organisation
  name   TEXT NOT NULL,
  office TEXT,
  url    TEXT,
  PRIMARY KEY (list, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE known_names (     -- all their names, the main one first
  list   TEXT NOT NULL,
  number INTEGER NOT NULL,
  n      INTEGER NOT NULL,
  name   TEXT NOT NULL,
  folded TEXT NOT NULL,        -- in lower case
  PRIMARY KEY (list, number, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX known_names_by_name ON known_names (folded);
