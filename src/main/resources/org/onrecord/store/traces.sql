-- What is looked at of every document whenever some come in, so that what the others say need not be read; see `precis`.
-- Filled when documents are lined up, in large records alone.

CREATE TABLE IF NOT EXISTS traces (
  n        INTEGER PRIMARY KEY, -- as in precis
  document TEXT NOT NULL,
  bytes    BLOB NOT NULL        -- the form is the program's own, with numbers for words
) STRICT;

CREATE TABLE IF NOT EXISTS traced_words (
  n     INTEGER PRIMARY KEY,    -- the number of the first word
  bytes BLOB NOT NULL           -- words, one behind the other
) STRICT;
