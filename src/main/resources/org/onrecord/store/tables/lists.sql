CREATE TABLE lists (           -- lists of statements that were taken into the record
  sha256   TEXT PRIMARY KEY,   -- of the bytes as received
  line     INTEGER NOT NULL,   -- the journal's line, from 1
  name     TEXT NOT NULL,      -- the file's
  received TEXT NOT NULL,      -- UTC
  items    INTEGER NOT NULL,   -- how many statements were read
  refusals INTEGER NOT NULL,   -- how many items could not be used
  replaced INTEGER NOT NULL    -- a later list of the same name came in
) STRICT;

CREATE TABLE checked (         -- the statements of lists, in the words of whoever made the list
  list       TEXT NOT NULL REFERENCES lists (sha256),
  number     INTEGER NOT NULL, -- its place in the list, from 1
  text       TEXT NOT NULL,
  said_by    TEXT,
  said_on    TEXT,
  checked_by TEXT,
  checked_on TEXT,
  verdict    TEXT,
  url        TEXT,
  PRIMARY KEY (list, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE list_refusals (   -- items of lists that could not be used, and why; the first thousand of each list
  list    TEXT NOT NULL REFERENCES lists (sha256),
  n       INTEGER NOT NULL,
  because TEXT NOT NULL,
  PRIMARY KEY (list, n)
) STRICT, WITHOUT ROWID;
