-- The register, folded from the log of acts: what people decided, as anybody in the team may see it. What is sealed is only counted.
-- All of it can be made again from the log: delete the file and run `onrecord rebuild`. `entry` is a place in the log.

CREATE TABLE register (          -- commitments, demands, institutions
  id         TEXT PRIMARY KEY,
  entry      INTEGER NOT NULL,   -- that opened it
  changed    INTEGER NOT NULL,   -- the last entry that changed it
  type       TEXT NOT NULL,      -- commitment, demand, institution
  kind       TEXT NOT NULL,
  who        TEXT NOT NULL,
  to_whom    TEXT,
  what       TEXT NOT NULL,
  folded     TEXT NOT NULL,      -- who, to whom and what in lower case
  measure    TEXT,
  due        TEXT,               -- ISO 8601 date or reduced date
  due_last   TEXT,               -- its last day
  due_event  TEXT,
  state      TEXT NOT NULL,      -- draft, under_review, published, withheld
  finding    TEXT,               -- findings.id it was made from
  joined     TEXT,               -- register.id it is shown with
  judged     TEXT NOT NULL,      -- none, sealed, one, verdict, disputed
  sealed     INTEGER NOT NULL,
  answered   TEXT,               -- of a demand: the kind of its last answer
  outcome    TEXT,               -- of a demand
  supports   INTEGER NOT NULL,   -- passages that were not withdrawn
  undermines INTEGER NOT NULL,
  context    INTEGER NOT NULL,
  dossier    TEXT NOT NULL       -- all of it, as JSON
) STRICT;
CREATE INDEX register_by_due ON register (due_last);
CREATE INDEX register_by_entry ON register (entry);
CREATE INDEX register_by_type ON register (type, judged);
CREATE INDEX register_by_who ON register (who);
CREATE INDEX register_by_finding ON register (finding);

CREATE TABLE register_topics (
  object TEXT NOT NULL REFERENCES register (id),
  topic  TEXT NOT NULL,
  PRIMARY KEY (topic, object)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_topics_by_object ON register_topics (object);

CREATE TABLE register_verdicts ( -- what two or more agree on
  object TEXT NOT NULL REFERENCES register (id),
  axis   TEXT NOT NULL,
  step   TEXT NOT NULL,
  PRIMARY KEY (object, axis)
) STRICT, WITHOUT ROWID;

CREATE TABLE register_sayings (  -- where it was said
  object   TEXT NOT NULL REFERENCES register (id),
  n        INTEGER NOT NULL,     -- the first said is 1
  document TEXT NOT NULL,        -- documents.sha256
  start_at INTEGER NOT NULL,
  end_at   INTEGER NOT NULL,
  words    TEXT NOT NULL,
  finding  TEXT,
  PRIMARY KEY (object, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_sayings_by_document ON register_sayings (document);
CREATE INDEX register_sayings_by_finding ON register_sayings (finding);

CREATE TABLE register_answers (  -- to demands
  demand  TEXT NOT NULL REFERENCES register (id),
  n       INTEGER NOT NULL,
  kind    TEXT NOT NULL,         -- commitment, law, institution, refusal, silence
  object  TEXT,                  -- register.id
  note    TEXT NOT NULL,
  on_date TEXT,
  entry   INTEGER NOT NULL,
  PRIMARY KEY (demand, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE register_criteria ( -- what was found of institutions
  institution TEXT NOT NULL REFERENCES register (id),
  criterion   TEXT NOT NULL,
  answer      TEXT NOT NULL,
  supports    INTEGER NOT NULL,  -- passages
  against     INTEGER NOT NULL,
  entry       INTEGER NOT NULL,
  PRIMARY KEY (institution, criterion)
) STRICT, WITHOUT ROWID;

CREATE TABLE register_evidence (
  id        TEXT PRIMARY KEY,
  object    TEXT NOT NULL,       -- register.id
  weight    TEXT NOT NULL,       -- supports, undermines, context
  shows     TEXT,                -- rule, practice
  document  TEXT NOT NULL,       -- documents.sha256
  start_at  INTEGER NOT NULL,
  end_at    INTEGER NOT NULL,
  words     TEXT NOT NULL,
  before    TEXT NOT NULL,
  after     TEXT NOT NULL,
  happened  TEXT,
  note      TEXT NOT NULL,
  entry     INTEGER NOT NULL,
  by        TEXT NOT NULL,
  at        TEXT NOT NULL,
  withdrawn TEXT                 -- why
) STRICT;
CREATE INDEX register_evidence_by_object ON register_evidence (object);
CREATE INDEX register_evidence_by_document ON register_evidence (document);

CREATE TABLE register_passages ( -- all that objects quote: sayings, evidence, answers, outcomes, criteria
  object   TEXT NOT NULL,        -- register.id
  document TEXT NOT NULL,        -- documents.sha256
  start_at INTEGER NOT NULL,
  end_at   INTEGER NOT NULL,
  PRIMARY KEY (document, start_at, end_at, object)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_passages_by_object ON register_passages (object);

CREATE TABLE register_judgements ( -- those that are open
  id          TEXT PRIMARY KEY,
  object      TEXT NOT NULL REFERENCES register (id),
  by          TEXT NOT NULL,
  at          TEXT NOT NULL,
  entry       INTEGER NOT NULL,
  independent INTEGER NOT NULL,  -- in this form made before its maker could see another
  rationale   TEXT NOT NULL,
  because     TEXT,              -- why it cannot be rated
  withdrawn   TEXT               -- why
) STRICT;
CREATE INDEX register_judgements_by_object ON register_judgements (object);

CREATE TABLE register_ratings (  -- a step on each axis
  judgement TEXT NOT NULL REFERENCES register_judgements (id),
  axis      TEXT NOT NULL,
  step      TEXT NOT NULL,
  first     TEXT,                -- what it said before its maker could see another; nothing where that never was
  PRIMARY KEY (judgement, axis)
) STRICT, WITHOUT ROWID;

CREATE TABLE register_rests (    -- on which evidence a judgement rests
  judgement TEXT NOT NULL REFERENCES register_judgements (id),
  evidence  TEXT NOT NULL,
  PRIMARY KEY (judgement, evidence)
) STRICT, WITHOUT ROWID;

CREATE TABLE register_history (  -- every act
  entry  INTEGER PRIMARY KEY,
  by     TEXT,                   -- nothing while it is sealed
  at     TEXT NOT NULL,
  act    TEXT NOT NULL,          -- `sealed` while nobody may see more
  reason TEXT,
  undone INTEGER,                -- the entry that undid it
  change TEXT NOT NULL           -- all of it, as JSON
) STRICT;

CREATE TABLE register_history_objects (
  entry  INTEGER NOT NULL REFERENCES register_history (entry),
  object TEXT NOT NULL,
  PRIMARY KEY (object, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE register_decisions ( -- of proposals
  finding TEXT PRIMARY KEY,      -- findings.id
  kind    TEXT NOT NULL,         -- accepted, rejected, merged; split waits again
  object  TEXT,                  -- register.id
  reason  TEXT,
  entry   INTEGER NOT NULL,
  by      TEXT NOT NULL,
  at      TEXT NOT NULL
) STRICT;

CREATE TABLE register_around (   -- settings, thresholds, keys and the like, as JSON; one row
  n        INTEGER PRIMARY KEY,
  register TEXT NOT NULL
) STRICT;
