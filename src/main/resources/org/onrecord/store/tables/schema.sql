-- The derived tables of a record. All of it can be made again from journal and originals: delete the file and run `onrecord rebuild`.
-- Offsets (start_at, end_at) count Unicode code points of documents.text, 0-based, end-exclusive. Booleans are 0 and 1.

CREATE TABLE facts (           -- one row a fact about this file
  name  TEXT PRIMARY KEY,      -- schema, made_by, applied (lines of the journal that are in these tables), linked
  value TEXT NOT NULL
) STRICT;

CREATE TABLE inputs (          -- everything that came in, and what became of it
  n          INTEGER PRIMARY KEY,
  line       INTEGER NOT NULL, -- the journal's line, from 1
  part_of    INTEGER REFERENCES inputs (n),
  received   TEXT NOT NULL,    -- UTC
  folder     TEXT NOT NULL,    -- tells folders apart without naming them
  path       TEXT NOT NULL,    -- as the reader was told; container!/part inside a container
  sha256     TEXT NOT NULL,
  bytes      INTEGER NOT NULL,
  status     TEXT NOT NULL,    -- read, partly, refused
  because    TEXT,
  flags      TEXT NOT NULL,    -- words, separated by spaces
  document   TEXT,             -- documents.sha256
  superseded INTEGER NOT NULL  -- a newer version of the same path came in later
) STRICT;
CREATE INDEX inputs_by_path ON inputs (folder, path);
CREATE INDEX inputs_by_status ON inputs (status, n);
CREATE INDEX inputs_by_document ON inputs (document);

CREATE TABLE skipped (         -- hidden files and links that were not followed, counted at each reading of a folder
  folder TEXT PRIMARY KEY,
  hidden INTEGER NOT NULL,
  links  INTEGER NOT NULL
) STRICT;

CREATE TABLE sources (
  id     TEXT PRIMARY KEY,
  name   TEXT NOT NULL,
  stated INTEGER NOT NULL,     -- 0: stands for one document that names nobody; its name is what that document is called
  -- what follows counts current documents, and is filled when they are lined up
  documents  INTEGER NOT NULL DEFAULT 0,
  voices     INTEGER NOT NULL DEFAULT 0,
  alone      INTEGER NOT NULL DEFAULT 0, -- voices that no other source shares
  paid       INTEGER NOT NULL DEFAULT 0,
  agree      INTEGER NOT NULL DEFAULT 0,
  contradict INTEGER NOT NULL DEFAULT 0,
  part       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX sources_by_size ON sources (stated, documents);

CREATE TABLE source_notes (    -- what people say of sources, by name; the last one on a trait counts
  line   INTEGER PRIMARY KEY,  -- the journal's
  source TEXT NOT NULL,        -- sources.id
  trait  TEXT NOT NULL,        -- kind, owner, affiliation, country
  value  TEXT NOT NULL,        -- empty: the note before no longer holds
  reason TEXT NOT NULL,
  by     TEXT NOT NULL,
  at     TEXT NOT NULL         -- UTC
) STRICT;
CREATE INDEX source_notes_by_source ON source_notes (source, trait);

CREATE TABLE source_words (    -- what documents say of sources
  document   TEXT NOT NULL REFERENCES documents (sha256),
  source     TEXT,              -- the name; nothing where the document speaks of its own text
  slug       TEXT,              -- the same as an id of sources would be
  trait      TEXT NOT NULL,     -- kind, owner, funder, payer, affiliation, country
  value      TEXT NOT NULL,
  start_at   INTEGER NOT NULL,
  end_at     INTEGER NOT NULL,
  confidence REAL NOT NULL,
  rule       TEXT NOT NULL,
  cues       TEXT NOT NULL
) STRICT;
CREATE INDEX source_words_by_slug ON source_words (slug);
CREATE INDEX source_words_by_document ON source_words (document);

CREATE TABLE rests (            -- passages that a document has from others
  document   TEXT NOT NULL REFERENCES documents (sha256),
  authority  TEXT NOT NULL,     -- by the fullest name the document gives
  named      INTEGER NOT NULL,  -- 0: it is only described ("officials")
  speaks_for TEXT,
  share      REAL NOT NULL,     -- of all that the document has from others, how much is from this authority
  start_at   INTEGER NOT NULL,
  end_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX rests_by_document ON rests (document);

CREATE TABLE sharing (         -- how much of a source's texts others get to see, where somebody decided
  source  TEXT PRIMARY KEY,    -- sources.id
  setting TEXT NOT NULL        -- full, passages, reference
) STRICT;

CREATE TABLE source_pairs (    -- how two sources stand to each other, once a voice; each pair from both sides
  x          TEXT NOT NULL REFERENCES sources (id),
  y          TEXT NOT NULL REFERENCES sources (id),
  agree      INTEGER NOT NULL,
  contradict INTEGER NOT NULL,
  part       INTEGER NOT NULL,
  PRIMARY KEY (x, y)
) STRICT, WITHOUT ROWID;

CREATE TABLE documents (
  sha256          TEXT PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE, -- what its address holds
  n               INTEGER NOT NULL UNIQUE, -- in the order they came
  original        TEXT NOT NULL,    -- SHA-256 of the file it came in; its own, or its container's
  path            TEXT NOT NULL,
  file_name       TEXT NOT NULL,
  bytes           INTEGER NOT NULL,
  media_type      TEXT NOT NULL,
  title           TEXT,
  beginning       TEXT,             -- its first words, to call it by when it has no title
  author          TEXT,
  publisher       TEXT,
  source          TEXT NOT NULL REFERENCES sources (id),
  published       TEXT,             -- ISO 8601 date, reduced date or interval
  published_first TEXT,             -- the first day it may mean
  year            TEXT,
  language        TEXT,
  url             TEXT,
  captured        TEXT,
  carried         TEXT NOT NULL,    -- what the file holds besides its words, one a line: kind, tab, value
  partly          TEXT,             -- why only part of it could be read
  flags           TEXT NOT NULL,
  sponsored_start INTEGER,
  sponsored_end   INTEGER,
  paid            INTEGER NOT NULL,
  earlier         TEXT,             -- the version it replaced
  later           TEXT,             -- the version that replaced it
  voice           TEXT NOT NULL,    -- sha256 of the earliest document of its voice
  voice_documents INTEGER NOT NULL,
  text            TEXT NOT NULL     -- last: what stands behind a long text is slow to read
) STRICT;
CREATE INDEX documents_by_source ON documents (source, later, voice, sha256);
-- What lists ask of a document, so that its text need not be read.
CREATE INDEX documents_for_lists ON documents (sha256, later, voice, voice_documents, source, language, year, paid, id, n, published_first);
CREATE INDEX documents_by_date ON documents (published_first);
CREATE INDEX documents_newest ON documents (published_first DESC, n, later, source);
CREATE INDEX documents_by_voice ON documents (voice, later, source);

CREATE TABLE boilerplate (     -- words of a document that its author did not write
  document TEXT NOT NULL REFERENCES documents (sha256),
  start_at INTEGER NOT NULL,
  end_at   INTEGER NOT NULL,
  kind     TEXT NOT NULL
) STRICT;
CREATE INDEX boilerplate_by_document ON boilerplate (document);

CREATE TABLE pages (           -- where each page after the first begins
  document TEXT NOT NULL REFERENCES documents (sha256),
  page     INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  PRIMARY KEY (document, page)
) STRICT;

CREATE TABLE entities (        -- people, organisations, groups and places, joined across documents
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  type      TEXT NOT NULL,
  letter    TEXT NOT NULL,
  office    TEXT,
  documents INTEGER NOT NULL,
  voices    INTEGER NOT NULL,
  promised  INTEGER NOT NULL,
  asked     INTEGER NOT NULL,
  said      INTEGER NOT NULL,
  said_of   INTEGER NOT NULL,
  together  INTEGER NOT NULL,  -- what it said, promised and asked for beside somebody else, who is named first
  others    TEXT NOT NULL,     -- how documents write the name besides, most often first, with U+001F between them
  last      TEXT COLLATE NOCASE GENERATED ALWAYS AS ( -- the last word of the name
    substr(name, length(rtrim(name, replace(name, ' ', ''))) + 1)) VIRTUAL
) STRICT;
CREATE INDEX entities_by_last ON entities (last, type);
CREATE INDEX entities_by_voices ON entities (voices DESC, promised + asked + said + said_of + together DESC, name, id); -- as their list begins

CREATE TABLE entity_names (    -- how the documents write them
  entity   TEXT NOT NULL REFERENCES entities (id),
  document TEXT NOT NULL REFERENCES documents (sha256),
  name     TEXT NOT NULL       -- the fullest name in that document
) STRICT;
CREATE INDEX entity_names_by_entity ON entity_names (entity, document);
CREATE INDEX entity_names_by_document ON entity_names (document, name);
CREATE INDEX entity_names_by_lower ON entity_names (lower(name)); -- which body a source is

CREATE TABLE findings (        -- every finding, with what its kind has; see the views below
  id            TEXT NOT NULL,
  document      TEXT NOT NULL REFERENCES documents (sha256),
  ordinal       INTEGER NOT NULL,
  kind          TEXT NOT NULL,
  catalogue     TEXT,          -- the list it stands in; names and terms stand in none
  start_at      INTEGER NOT NULL,
  end_at        INTEGER NOT NULL,
  paragraph     INTEGER NOT NULL,
  -- What the record makes of it. It is asked for most, and SQLite walks over all columns in front.
  who           TEXT,          -- entities.id of who speaks, promises, asserts, is named or is the subject
  to_whom       TEXT,          -- entities.id of the addressee or object
  copy_of       TEXT,          -- the same words in the earliest document of the same voice
  matter        TEXT,
  series        TEXT,
  agree         INTEGER NOT NULL,
  contradict    INTEGER NOT NULL,
  part          INTEGER NOT NULL,
  words         TEXT NOT NULL,
  folded        TEXT NOT NULL, -- words in lower case
  confidence    REAL NOT NULL,
  sure          TEXT NOT NULL,
  rule          TEXT NOT NULL,
  cues          TEXT NOT NULL, -- start-end, separated by spaces
  form          TEXT,
  speaker       TEXT,
  source_start  INTEGER,
  source_end    INTEGER,
  cue_start     INTEGER,
  cue_end       INTEGER,
  content_start INTEGER,
  content_end   INTEGER,
  type          TEXT,
  actor         TEXT,
  addressee     TEXT,
  what          TEXT,
  status        TEXT,
  due           TEXT,
  asserted_by   TEXT,
  hedged        INTEGER,
  value         TEXT,          -- a number, or an ISO 8601 date
  low           TEXT,
  high          TEXT,
  unit          TEXT,
  measures      TEXT,
  base          TEXT,
  period        TEXT,
  hypothetical  INTEGER,
  same_as       INTEGER,
  precision     TEXT,
  label         TEXT,
  day           TEXT,          -- the first day of a date, or on which a commitment falls due
  entity        TEXT,
  subject       TEXT,
  object        TEXT,
  office        TEXT
) STRICT;
CREATE INDEX findings_by_document ON findings (document, ordinal); -- more of them in finding-indexes.sql

CREATE TABLE mentions (        -- who is named in the passage of a finding, by somebody else
  finding TEXT NOT NULL REFERENCES findings (id),
  entity  TEXT NOT NULL REFERENCES entities (id),
  counted INTEGER NOT NULL,   -- the finding is a statement, and no copy
  PRIMARY KEY (entity, finding)
) STRICT, WITHOUT ROWID;      -- its other index: finding-indexes.sql

CREATE TABLE jointly (         -- who says, promises or asks it too, beside the one that the finding leads to
  entity  TEXT NOT NULL REFERENCES entities (id),
  finding TEXT NOT NULL REFERENCES findings (id),
  PRIMARY KEY (entity, finding)
) STRICT, WITHOUT ROWID;
CREATE INDEX jointly_by_finding ON jointly (finding);

CREATE TABLE reprints (        -- two documents that are one voice
  a     TEXT NOT NULL REFERENCES documents (sha256),
  b     TEXT NOT NULL REFERENCES documents (sha256),
  score REAL NOT NULL,
  PRIMARY KEY (a, b)
) STRICT;
CREATE INDEX reprints_by_b ON reprints (b);

CREATE TABLE shared_passages (
  a       TEXT NOT NULL,
  b       TEXT NOT NULL,
  a_start INTEGER NOT NULL,
  a_end   INTEGER NOT NULL,
  b_start INTEGER NOT NULL,
  b_end   INTEGER NOT NULL
) STRICT;
CREATE INDEX shared_passages_by_pair ON shared_passages (a, b);
CREATE INDEX shared_passages_by_b ON shared_passages (b);

CREATE TABLE matters (         -- what several voices speak of
  id         TEXT PRIMARY KEY,
  title      TEXT NOT NULL,
  voices     INTEGER NOT NULL,
  documents  INTEGER NOT NULL,
  agree      INTEGER NOT NULL,
  contradict INTEGER NOT NULL,
  part       INTEGER NOT NULL,
  paid       INTEGER NOT NULL,
  kinds      TEXT NOT NULL,
  last       TEXT
) STRICT;

CREATE TABLE pairs (           -- two passages about one matter, and how they stand to each other
  matter     TEXT NOT NULL REFERENCES matters (id),
  n          INTEGER NOT NULL, -- its place in the matter, from 1: those that a reader should see first come first
  stance     TEXT NOT NULL,
  aspect     TEXT NOT NULL, -- in what they agree or differ: number, date, status, …
  change     INTEGER NOT NULL, -- written so far apart that what they speak of may have changed
  why        TEXT NOT NULL,
  score      REAL NOT NULL,
  a_document TEXT NOT NULL REFERENCES documents (sha256),
  a_start    INTEGER NOT NULL,
  a_end      INTEGER NOT NULL,
  a_paragraph INTEGER NOT NULL,
  b_document TEXT NOT NULL REFERENCES documents (sha256),
  b_start    INTEGER NOT NULL,
  b_end      INTEGER NOT NULL,
  b_paragraph INTEGER NOT NULL,
  counted    INTEGER NOT NULL, -- 0 for one that repeats another between the same two voices in the same matter
  PRIMARY KEY (matter, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX pairs_by_a ON pairs (a_document);
CREATE INDEX pairs_by_b ON pairs (b_document);

CREATE TABLE series (          -- figures that measure one thing
  id         TEXT PRIMARY KEY,
  title      TEXT NOT NULL,
  unit       TEXT NOT NULL,
  figures    INTEGER NOT NULL,
  voices     INTEGER NOT NULL,
  documents  INTEGER NOT NULL,
  agree      INTEGER NOT NULL,
  contradict INTEGER NOT NULL,
  part       INTEGER NOT NULL
) STRICT;

CREATE TABLE precis (          -- what lining up needs to know of a document, made when it came in; the form is the program's own
  n        INTEGER PRIMARY KEY, -- in the order they came
  document TEXT NOT NULL UNIQUE,
  bytes    BLOB NOT NULL
) STRICT;

CREATE TABLE traces (          -- what is looked at of every document whenever some come in; made when a large record is lined up
  n        INTEGER PRIMARY KEY, -- as in precis
  document TEXT NOT NULL UNIQUE,
  bytes    BLOB NOT NULL,       -- the form is the program's own, with numbers for words
  passages BLOB NOT NULL        -- last: looked at when the document is compared alone
) STRICT;

CREATE TABLE gists (           -- what the passages of a document speak of, as long as the others make the same of it
  n     INTEGER PRIMARY KEY,   -- as in precis
  state INTEGER NOT NULL,      -- with another number it is made anew
  bytes BLOB NOT NULL          -- the form is the program's own, with numbers for words
) STRICT;

CREATE TABLE traced_words (
  n     INTEGER PRIMARY KEY,   -- the number of the first word
  bytes BLOB NOT NULL          -- words, one behind the other
) STRICT;

CREATE TABLE counted (         -- how many rows a document has in each list, copies left out
  document    TEXT PRIMARY KEY REFERENCES documents (sha256),
  quotations  INTEGER NOT NULL,
  commitments INTEGER NOT NULL,
  demands     INTEGER NOT NULL,
  claims      INTEGER NOT NULL,
  figures     INTEGER NOT NULL,
  events      INTEGER NOT NULL,
  relations   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE facet_counts (    -- what each facet of a list of findings would leave, copies left out
  catalogue TEXT NOT NULL,
  facet     TEXT NOT NULL,
  value     TEXT NOT NULL,     -- of `due` the day
  n         INTEGER NOT NULL,
  PRIMARY KEY (catalogue, facet, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX facet_counts_by_size ON facet_counts (catalogue, facet, n DESC, value);

CREATE TABLE facet_parts (     -- what each document adds to facet_counts
  n      INTEGER PRIMARY KEY,  -- documents.n
  counts BLOB NOT NULL         -- the form is the program's own
) STRICT;

CREATE TABLE standings (       -- what the others made of a document when they were lined up last
  document TEXT PRIMARY KEY,
  compared INTEGER NOT NULL,   -- another number: its passages have to be compared again
  shown    INTEGER NOT NULL    -- another number: what is shown of it has to be written again
) STRICT, WITHOUT ROWID;

CREATE TABLE told (            -- all that passages say of each other; the best of it stands in pairs
  topic      TEXT NOT NULL,
  stance     TEXT NOT NULL,
  aspect     TEXT NOT NULL,
  change     INTEGER NOT NULL,
  matter     TEXT NOT NULL,
  why        TEXT NOT NULL,
  score      REAL NOT NULL,
  a_document TEXT NOT NULL,
  a_start    INTEGER NOT NULL,
  a_end      INTEGER NOT NULL,
  b_document TEXT NOT NULL,
  b_start    INTEGER NOT NULL,
  b_end      INTEGER NOT NULL
) STRICT;
CREATE INDEX told_by_a ON told (a_document);
CREATE INDEX told_by_b ON told (b_document);

CREATE TABLE unlinked (        -- documents that came in since what the documents say together was last written
  document TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE unindexed (       -- documents that the search index does not show as these tables do
  document TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE VIEW quotations AS SELECT id, document, start_at, end_at, paragraph, words, form, speaker, confidence, sure, rule FROM findings WHERE kind = 'quotation';
CREATE VIEW commitments AS SELECT id, document, start_at, end_at, paragraph, words, type, actor, addressee, what, status, due, confidence, sure, rule FROM findings WHERE kind = 'commitment';
CREATE VIEW claims AS SELECT id, document, start_at, end_at, paragraph, words, asserted_by, hedged, confidence, sure, rule FROM findings WHERE kind = 'claim';
CREATE VIEW figures AS SELECT id, document, start_at, end_at, paragraph, words, value, low, high, unit, measures, base, period, asserted_by, hypothetical, series, confidence, sure, rule FROM findings WHERE kind = 'figure';
CREATE VIEW dated_events AS SELECT id, document, start_at, end_at, paragraph, words, value, precision, label, confidence, sure, rule FROM findings WHERE kind = 'date';
CREATE VIEW names AS SELECT id, document, start_at, end_at, paragraph, words, type, entity, confidence, sure, rule FROM findings WHERE kind = 'name';
CREATE VIEW relations AS SELECT id, document, start_at, end_at, paragraph, words, type, subject, object, office, confidence, sure, rule FROM findings WHERE kind = 'relation';
