-- Brings the tables from what they hold to what staging.sql's tables say, touching only what differs; each statement reads
-- what the ones before it wrote. Voices come first, since everything else is counted in voices. Sections are run by name; those
-- that speak of `part` are run for some documents after others, so that no transaction grows with the record.

-- section: voices
-- What came in, was replaced or is current again; whoever is only called differently adds nothing else.
INSERT INTO t_faceted SELECT document FROM unindexed;
INSERT INTO t_voices SELECT u.document FROM unlinked u JOIN documents d ON d.sha256 = u.document;
INSERT OR IGNORE INTO t_voices
  SELECT d.sha256 FROM now_documents n CROSS JOIN documents d ON d.sha256 = n.id LEFT JOIN now_voices v ON v.document = d.sha256
  WHERE d.voice <> coalesce(v.voice, d.sha256) OR d.voice_documents <> coalesce(v.documents, 1);
-- With all others of the voices that they were of.
INSERT OR IGNORE INTO t_voices SELECT d.sha256 FROM documents d WHERE d.voice IN (
  SELECT o.voice FROM t_voices t JOIN documents o ON o.sha256 = t.id);

-- section: voiced
UPDATE documents SET
  voice = coalesce((SELECT v.voice FROM now_voices v WHERE v.document = documents.sha256), sha256),
  voice_documents = coalesce((SELECT v.documents FROM now_voices v WHERE v.document = documents.sha256), 1)
WHERE sha256 IN (
  SELECT t.id FROM part t CROSS JOIN documents d ON d.sha256 = t.id LEFT JOIN now_voices v ON v.document = t.id
  WHERE d.voice <> coalesce(v.voice, t.id) OR d.voice_documents <> coalesce(v.documents, 1));

-- section: copies
DELETE FROM reprints WHERE (a IN (SELECT id FROM now_documents) OR b IN (SELECT id FROM now_documents)) AND NOT EXISTS (
  SELECT 1 FROM now_reprints w WHERE w.a = reprints.a AND w.b = reprints.b AND w.score = reprints.score);
INSERT OR IGNORE INTO reprints SELECT a, b, score FROM now_reprints;
CREATE TEMP TABLE was_shared AS SELECT * FROM shared_passages
  WHERE a IN (SELECT id FROM now_documents) OR b IN (SELECT id FROM now_documents);
CREATE TEMP TABLE gone_shared AS SELECT * FROM was_shared EXCEPT SELECT * FROM now_shared;
CREATE TEMP TABLE more_shared AS SELECT * FROM now_shared EXCEPT SELECT * FROM was_shared;
DELETE FROM shared_passages WHERE (a, b) IN (SELECT a, b FROM gone_shared UNION SELECT a, b FROM more_shared);
INSERT INTO shared_passages
  SELECT * FROM now_shared WHERE (a, b) IN (SELECT a, b FROM gone_shared UNION SELECT a, b FROM more_shared);
INSERT OR IGNORE INTO t_voices SELECT d.sha256 FROM documents d WHERE d.voice IN (
  SELECT o.voice FROM t_voices t JOIN documents o ON o.sha256 = t.id);

-- section: no copies
UPDATE findings SET copy_of = NULL WHERE +copy_of IS NOT NULL AND document IN (
  SELECT t.id FROM part t WHERE NOT EXISTS (SELECT 1 FROM t_fresh f WHERE f.id = t.id));

-- section: counted
DELETE FROM part WHERE id IN (
  SELECT t.id FROM part t CROSS JOIN documents d ON d.sha256 = t.id CROSS JOIN t_fresh f ON f.id = t.id WHERE d.voice_documents = 1);
DELETE FROM counted WHERE document IN (SELECT id FROM part);
INSERT INTO counted
  SELECT f.document, sum(f.catalogue = 'quotations'), sum(f.catalogue = 'commitments'), sum(f.catalogue = 'demands'),
    sum(f.catalogue = 'claims'), sum(f.catalogue = 'figures'), sum(f.catalogue = 'events'), sum(f.catalogue = 'relations')
  FROM part t CROSS JOIN findings f ON f.document = t.id
  WHERE +f.catalogue IS NOT NULL AND +f.copy_of IS NULL GROUP BY f.document;

-- section: entities
INSERT INTO t_names SELECT u.document FROM unlinked u JOIN documents d ON d.sha256 = u.document;
CREATE TEMP TABLE was_names AS
  SELECT n.entity, n.document, n.name FROM now_documents d CROSS JOIN entity_names n ON n.document = d.id;
CREATE TEMP TABLE gone_names AS SELECT entity, document, name FROM was_names EXCEPT SELECT entity, document, name FROM now_names;
CREATE TEMP TABLE more_names AS SELECT entity, document, name FROM now_names EXCEPT SELECT entity, document, name FROM was_names;
INSERT OR IGNORE INTO t_names SELECT document FROM gone_names UNION SELECT document FROM more_names;
CREATE TEMP TABLE told_anew AS
  SELECT w.id FROM now_entities w LEFT JOIN entities e ON e.id = w.id WHERE e.id IS NULL OR e.name <> w.name OR e.type <> w.type;
INSERT OR IGNORE INTO t_entities SELECT id FROM told_anew;
INSERT OR IGNORE INTO t_entities SELECT entity FROM more_names;
INSERT OR IGNORE INTO t_entities
  SELECT n.entity FROM entity_names n WHERE n.document IN (SELECT id FROM t_names UNION SELECT id FROM t_voices);
INSERT INTO t_mentioned SELECT id FROM t_names UNION SELECT id FROM t_voices;
CREATE INDEX temp.gone_names_by_document ON gone_names (document);
CREATE INDEX temp.more_names_by_document ON more_names (document);

-- section: named
DELETE FROM entity_names WHERE rowid IN (
  SELECT n.rowid FROM part t CROSS JOIN gone_names g ON g.document = t.id
    JOIN entity_names n ON n.document = g.document AND n.name = g.name AND n.entity = g.entity);
INSERT INTO entity_names (entity, document, name)
  SELECT m.entity, m.document, m.name FROM part t CROSS JOIN more_names m ON m.document = t.id;

-- section: entities kept
INSERT OR IGNORE INTO t_entities
  SELECT n.entity FROM entity_names n WHERE n.document IN (SELECT id FROM t_names UNION SELECT id FROM t_voices);
INSERT OR IGNORE INTO unindexed SELECT n.document FROM told_anew t CROSS JOIN entity_names n ON n.entity = t.id;
DELETE FROM entities WHERE id IN (SELECT id FROM t_entities)
  AND NOT EXISTS (SELECT 1 FROM entity_names n WHERE n.entity = entities.id);
INSERT OR IGNORE INTO entities SELECT id, name, type, upper(substr(name, 1, 1)), office, 0, 0, 0, 0, 0, 0, 0, '' FROM now_entities;
UPDATE entities SET (name, type, letter, office) =
  (SELECT w.name, w.type, upper(substr(w.name, 1, 1)), w.office FROM now_entities w WHERE w.id = entities.id)
WHERE EXISTS (SELECT 1 FROM now_entities w WHERE w.id = entities.id
  AND (w.name <> entities.name OR w.type <> entities.type OR w.office IS NOT entities.office));

-- section: names
-- Who speaks, promises, asserts, is named: the names of one document become people and bodies of the record.
UPDATE findings SET
  who = (SELECT n.entity FROM entity_names n WHERE n.document = findings.document
    AND n.name = coalesce(findings.speaker, findings.actor, findings.asserted_by, findings.entity, findings.subject)),
  to_whom = (SELECT n.entity FROM entity_names n WHERE n.document = findings.document
    AND n.name = coalesce(findings.addressee, findings.object))
WHERE document IN (SELECT id FROM part);

-- Of those who speak together ("A and B", "A and the unions") the first one named does, when the last is named too, or
-- plainly another.
UPDATE findings SET
  who = (SELECT n.entity FROM entity_names n WHERE n.document = findings.document
    AND (instr(coalesce(findings.speaker, findings.actor, findings.asserted_by), n.name || ' and ') = 1
      OR instr(coalesce(findings.speaker, findings.actor, findings.asserted_by), n.name || ', ') = 1)
    ORDER BY length(n.name) DESC, n.entity LIMIT 1)
WHERE document IN (SELECT id FROM part) AND who IS NULL AND instr(coalesce(speaker, actor, asserted_by), ' and ') > 0
  AND (coalesce(speaker, actor, asserted_by) GLOB '* and [a-z]*'
    OR EXISTS (SELECT 1 FROM entity_names o WHERE o.document = findings.document
      AND instr(coalesce(findings.speaker, findings.actor, findings.asserted_by) || '|', ' and ' || o.name || '|') > 0));

UPDATE findings SET
  to_whom = (SELECT n.entity FROM entity_names n WHERE n.document = findings.document
    AND (instr(findings.addressee, n.name || ' and ') = 1 OR instr(findings.addressee, n.name || ', ') = 1)
    ORDER BY length(n.name) DESC, n.entity LIMIT 1)
WHERE document IN (SELECT id FROM part) AND to_whom IS NULL AND instr(addressee, ' and ') > 0
  AND (addressee GLOB '* and [a-z]*'
    OR EXISTS (SELECT 1 FROM entity_names o WHERE o.document = findings.document
      AND instr(findings.addressee || '|', ' and ' || o.name || '|') > 0));

-- And all the others of those who speak.
DELETE FROM jointly WHERE finding IN (
  SELECT f.id FROM part t CROSS JOIN findings f ON f.document = t.id
  WHERE f.catalogue IS NOT NULL AND instr(coalesce(f.speaker, f.actor, f.asserted_by), ' and ') > 0);
INSERT INTO jointly (entity, finding)
  SELECT DISTINCT n.entity, f.id FROM part t CROSS JOIN findings f ON f.document = t.id
    AND f.catalogue IN ('quotations', 'claims', 'commitments', 'demands')
    AND instr(coalesce(f.speaker, f.actor, f.asserted_by), ' and ') > 0
    CROSS JOIN entity_names n ON n.document = t.id
  WHERE n.entity IS NOT f.who
    AND instr(', ' || replace(coalesce(f.speaker, f.actor, f.asserted_by), ' and ', ', ') || ', ',
      ', ' || replace(n.name, ' and ', ', ') || ', ') > 0
    AND NOT EXISTS (SELECT 1 FROM entity_names w WHERE w.document = t.id
      AND (w.name = coalesce(f.speaker, f.actor, f.asserted_by)
        -- "Health" in "Health and Safety", which is one body.
        OR instr(w.name, ' and ') > 0 AND w.name <> n.name AND instr(w.name, n.name) > 0
          AND instr(coalesce(f.speaker, f.actor, f.asserted_by), w.name) > 0));

-- section: mentions
-- A document's findings are many columns wide and each is met with each of its names: what is compared is laid beside first.
DELETE FROM mentions WHERE finding IN (
  SELECT f.id FROM part t CROSS JOIN findings f ON f.document = t.id WHERE f.catalogue IS NOT NULL);
INSERT OR IGNORE INTO mentions (finding, entity, counted)
  WITH named AS MATERIALIZED (
    SELECT f.document, f.who, f.start_at, f.end_at
    FROM part t CROSS JOIN findings f ON f.document = t.id AND +f.kind = 'name' AND +f.who IS NOT NULL),
  found AS MATERIALIZED (
    SELECT f.document, f.id, f.who, f.start_at, f.end_at,
      f.copy_of IS NULL AND f.catalogue IN ('quotations', 'claims', 'commitments', 'demands') AS counted
    FROM part t CROSS JOIN findings f ON f.document = t.id AND +f.catalogue IS NOT NULL)
  SELECT f.id, n.who, f.counted FROM named n CROSS JOIN found f ON f.document = n.document
    AND n.start_at >= f.start_at AND n.end_at <= f.end_at AND f.who IS NOT n.who
  WHERE NOT EXISTS (SELECT 1 FROM jointly j WHERE j.entity = n.who AND j.finding = f.id);

-- section: first mentions
-- Where there are none yet: laid out in the order of documents, and written in that of their table.
INSERT INTO now_mentions (finding, entity, counted)
  WITH named AS MATERIALIZED (
    SELECT f.document, f.who, f.start_at, f.end_at
    FROM part t CROSS JOIN findings f ON f.document = t.id AND +f.kind = 'name' AND +f.who IS NOT NULL),
  found AS MATERIALIZED (
    SELECT f.document, f.id, f.who, f.start_at, f.end_at,
      f.copy_of IS NULL AND f.catalogue IN ('quotations', 'claims', 'commitments', 'demands') AS counted
    FROM part t CROSS JOIN findings f ON f.document = t.id AND +f.catalogue IS NOT NULL)
  SELECT f.id, n.who, f.counted FROM named n CROSS JOIN found f ON f.document = n.document
    AND n.start_at >= f.start_at AND n.end_at <= f.end_at AND f.who IS NOT n.who
  WHERE NOT EXISTS (SELECT 1 FROM jointly j WHERE j.entity = n.who AND j.finding = f.id);

-- section: mentions in order
INSERT OR IGNORE INTO mentions (finding, entity, counted) SELECT finding, entity, counted FROM now_mentions ORDER BY entity, finding;
DELETE FROM now_mentions;

-- section: matters
CREATE TEMP TABLE other_pairs AS
  SELECT matter FROM (
    SELECT matter, n, stance, aspect, change, why, score, a_document, a_start, a_end, b_document, b_start, b_end FROM pairs
    EXCEPT SELECT matter, n, stance, aspect, change, why, score, a_document, a_start, a_end, b_document, b_start, b_end FROM now_pairs)
  UNION SELECT matter FROM (
    SELECT matter, n, stance, aspect, change, why, score, a_document, a_start, a_end, b_document, b_start, b_end FROM now_pairs
    EXCEPT SELECT matter, n, stance, aspect, change, why, score, a_document, a_start, a_end, b_document, b_start, b_end FROM pairs);
INSERT INTO t_matters SELECT matter FROM other_pairs;
INSERT OR IGNORE INTO t_matters SELECT w.id FROM now_matters w LEFT JOIN matters m ON m.id = w.id WHERE m.id IS NULL OR m.title <> w.title;
INSERT OR IGNORE INTO t_matters SELECT id FROM matters WHERE id NOT IN (SELECT id FROM now_matters);
INSERT OR IGNORE INTO t_matters SELECT p.matter FROM t_voices t JOIN pairs p ON p.a_document = t.id;
INSERT OR IGNORE INTO t_matters SELECT p.matter FROM t_voices t JOIN pairs p ON p.b_document = t.id;
INSERT OR IGNORE INTO t_paired SELECT p.a_document FROM t_matters t JOIN pairs p ON p.matter = t.id;
INSERT OR IGNORE INTO t_paired SELECT p.b_document FROM t_matters t JOIN pairs p ON p.matter = t.id;
DELETE FROM pairs WHERE matter IN (SELECT id FROM t_matters);
DELETE FROM matters WHERE id IN (SELECT id FROM t_matters);
INSERT INTO matters SELECT id, title, 0, 0, 0, 0, 0, 0, '', NULL FROM now_matters WHERE id IN (SELECT id FROM t_matters);

-- section: counts
INSERT OR IGNORE INTO t_paired SELECT p.a_document FROM t_matters t JOIN pairs p ON p.matter = t.id;
INSERT OR IGNORE INTO t_paired SELECT p.b_document FROM t_matters t JOIN pairs p ON p.matter = t.id;
INSERT OR IGNORE INTO t_paired SELECT u.document FROM unlinked u JOIN documents d ON d.sha256 = u.document
  WHERE u.document NOT IN (SELECT id FROM t_fresh);
-- A pair that says again what another between the same two voices says counts once.
UPDATE pairs SET counted = 0 WHERE matter IN (SELECT id FROM t_matters) AND (matter, n) NOT IN (
  SELECT p.matter, min(p.n) FROM t_matters t JOIN pairs p ON p.matter = t.id
    JOIN documents a ON a.sha256 = p.a_document JOIN documents b ON b.sha256 = p.b_document
  GROUP BY p.matter, p.stance, min(a.voice, b.voice), max(a.voice, b.voice));
CREATE TEMP TABLE ends AS
  SELECT p.matter, p.stance, p.a_document AS document, p.a_start AS start_at, p.a_end AS end_at, o.voice AS other
  FROM pairs p JOIN documents o ON o.sha256 = p.b_document
  WHERE p.matter IN (SELECT id FROM t_matters) OR p.a_document IN (SELECT id FROM t_paired)
  UNION ALL SELECT p.matter, p.stance, p.b_document, p.b_start, p.b_end, o.voice
  FROM pairs p JOIN documents o ON o.sha256 = p.a_document
  WHERE p.matter IN (SELECT id FROM t_matters) OR p.b_document IN (SELECT id FROM t_paired);
CREATE INDEX temp.ends_by_document ON ends (document);
CREATE INDEX temp.ends_by_matter ON ends (matter);
UPDATE matters SET
  agree = (SELECT count(*) FROM pairs WHERE matter = matters.id AND counted = 1 AND stance = 'agree'),
  contradict = (SELECT count(*) FROM pairs WHERE matter = matters.id AND counted = 1 AND stance = 'contradict'),
  part = (SELECT count(*) FROM pairs WHERE matter = matters.id AND counted = 1 AND stance = 'partly'),
  paid = (SELECT count(*) FROM (SELECT DISTINCT e.document, e.start_at FROM ends e JOIN documents d ON d.sha256 = e.document
    WHERE e.matter = matters.id AND d.paid = 1)),
  kinds = coalesce((SELECT group_concat(kind) FROM (
    SELECT DISTINCT f.kind AS kind FROM ends e JOIN findings f ON f.document = e.document AND +f.catalogue IS NOT NULL
      AND f.start_at < e.end_at AND f.end_at > e.start_at
    WHERE e.matter = matters.id ORDER BY f.kind)), '')
WHERE id IN (SELECT id FROM t_matters);
UPDATE matters SET (voices, documents, last) = (
  SELECT count(DISTINCT d.voice), count(DISTINCT d.sha256), max(d.published) FROM ends e JOIN documents d ON d.sha256 = e.document
  WHERE e.matter = matters.id)
WHERE id IN (SELECT id FROM t_matters);

-- section: met
-- How many voices agree with a finding and contradict it: each once, however many of its passages do.
UPDATE findings SET (matter, agree, contradict, part) = (
  SELECT min(e.matter), count(DISTINCT CASE e.stance WHEN 'agree' THEN e.other END),
    count(DISTINCT CASE e.stance WHEN 'contradict' THEN e.other END),
    count(DISTINCT CASE e.stance WHEN 'partly' THEN e.other END)
  FROM ends e WHERE e.document = findings.document AND e.start_at < findings.end_at AND e.end_at > findings.start_at)
WHERE document IN (SELECT id FROM part) AND +catalogue IS NOT NULL;

-- section: series
INSERT INTO t_series SELECT w.id FROM now_series w LEFT JOIN series s ON s.id = w.id WHERE s.id IS NULL OR s.title <> w.title OR s.unit <> w.unit;
CREATE TEMP TABLE other_members AS
  SELECT f.document AS document, f.id AS finding, f.series AS was, m.series AS now
  FROM now_documents d CROSS JOIN findings f ON f.document = d.id LEFT JOIN now_members m ON m.finding = f.id
  WHERE f.series IS NOT NULL AND f.series IS NOT m.series
  UNION SELECT f.document, m.finding, f.series, m.series FROM now_members m CROSS JOIN findings f ON f.id = m.finding
  WHERE f.series IS NOT m.series;
CREATE INDEX temp.other_members_by_document ON other_members (document);
CREATE INDEX temp.other_members_by_finding ON other_members (finding);
INSERT OR IGNORE INTO t_series SELECT was FROM other_members WHERE was IS NOT NULL UNION SELECT now FROM other_members WHERE now IS NOT NULL;
INSERT INTO t_measured SELECT DISTINCT document FROM other_members;

-- section: measured
UPDATE findings SET series = (SELECT m.now FROM other_members m WHERE m.finding = findings.id)
WHERE id IN (SELECT m.finding FROM part t JOIN other_members m ON m.document = t.id);

-- section: faceted
INSERT OR IGNORE INTO t_faceted SELECT id FROM t_voices UNION SELECT id FROM t_names UNION SELECT id FROM t_paired
  UNION SELECT document FROM unlinked;

-- section: series counts
INSERT OR IGNORE INTO t_series
  SELECT f.series FROM (SELECT id FROM t_voices UNION SELECT id FROM t_paired) t CROSS JOIN findings f ON f.document = t.id
  WHERE f.series IS NOT NULL;
DELETE FROM series WHERE id IN (SELECT id FROM t_series) AND NOT EXISTS (SELECT 1 FROM findings f WHERE f.series = series.id);
INSERT OR IGNORE INTO series SELECT id, title, unit, 0, 0, 0, 0, 0, 0 FROM now_series;
UPDATE series SET (title, unit) = (SELECT w.title, w.unit FROM now_series w WHERE w.id = series.id) WHERE id IN (SELECT id FROM now_series);
UPDATE series SET (figures, voices, documents, agree, contradict, part) = (
  SELECT count(*), count(DISTINCT d.voice), count(DISTINCT d.sha256), coalesce(sum(f.agree), 0), coalesce(sum(f.contradict), 0),
    coalesce(sum(f.part), 0)
  FROM findings f JOIN documents d ON d.sha256 = f.document WHERE f.series = series.id AND f.copy_of IS NULL)
WHERE id IN (SELECT id FROM t_series);

-- section: sources
CREATE TEMP TABLE counted_sources AS
  SELECT DISTINCT source AS id FROM documents WHERE sha256 IN (
    SELECT id FROM t_voices
    UNION SELECT n.id FROM now_documents n JOIN documents d ON d.sha256 = n.id WHERE d.later IS NOT NULL);
UPDATE sources SET (documents, voices, alone, paid) = (
  SELECT count(*), count(DISTINCT d.voice),
    count(DISTINCT CASE WHEN d.voice_documents = 1 OR NOT EXISTS (
      SELECT 1 FROM documents o WHERE o.voice = d.voice AND o.source <> d.source AND o.later IS NULL) THEN d.voice END),
    coalesce(sum(d.paid), 0)
  FROM documents d WHERE d.source = sources.id AND d.later IS NULL)
WHERE id IN (SELECT id FROM counted_sources);
CREATE TEMP TABLE t_sources AS
  SELECT DISTINCT source AS id FROM documents WHERE sha256 IN (SELECT id FROM t_voices UNION SELECT id FROM t_paired);
CREATE TEMP TABLE near_sources AS SELECT id FROM t_sources UNION SELECT p.y FROM source_pairs p WHERE p.x IN (SELECT id FROM t_sources);
DELETE FROM source_pairs WHERE x IN (SELECT id FROM t_sources) OR y IN (SELECT id FROM t_sources);
CREATE TEMP TABLE met_sources AS
  SELECT a.source AS x, b.source AS y, p.stance FROM documents a JOIN pairs p ON p.a_document = a.sha256 AND p.counted = 1
    JOIN documents b ON b.sha256 = p.b_document
  WHERE a.source <> b.source AND (a.source IN (SELECT id FROM t_sources) OR b.source IN (SELECT id FROM t_sources));
INSERT INTO source_pairs
  SELECT x, y, sum(stance = 'agree'), sum(stance = 'contradict'), sum(stance = 'partly') FROM (
    SELECT x, y, stance FROM met_sources UNION ALL SELECT y, x, stance FROM met_sources)
  GROUP BY x, y;
INSERT INTO near_sources SELECT y FROM source_pairs WHERE x IN (SELECT id FROM t_sources);
UPDATE sources SET (agree, contradict, part) = (
  SELECT coalesce(sum(p.agree), 0), coalesce(sum(p.contradict), 0), coalesce(sum(p.part), 0) FROM source_pairs p WHERE p.x = sources.id)
WHERE id IN (SELECT id FROM near_sources);

-- section: people
UPDATE entities SET (documents, voices) = (
  SELECT count(DISTINCT d.sha256), count(DISTINCT d.voice) FROM entity_names n JOIN documents d ON d.sha256 = n.document
  WHERE n.entity = entities.id)
WHERE id IN (SELECT id FROM t_entities);
-- The names of whoever is named sixty thousand times are counted in the order of an index first.
UPDATE entities SET
  promised = (SELECT count(*) FROM findings WHERE who = entities.id AND catalogue = 'commitments' AND copy_of IS NULL),
  asked = (SELECT count(*) FROM findings WHERE who = entities.id AND catalogue = 'demands' AND copy_of IS NULL),
  said = (SELECT count(*) FROM findings WHERE who = entities.id AND catalogue IN ('quotations', 'claims') AND copy_of IS NULL),
  said_of = (SELECT count(*) FROM mentions m WHERE m.entity = entities.id AND m.counted = 1),
  together = (SELECT count(*) FROM jointly j JOIN findings f ON f.id = j.finding
    WHERE j.entity = entities.id AND f.copy_of IS NULL),
  others = coalesce((SELECT group_concat(name, char(31)) FROM (SELECT name FROM (
      SELECT trim(n.name) AS name, 1 AS times FROM entity_names n WHERE n.entity = entities.id
      UNION ALL SELECT trim(words), times FROM (
        SELECT f.words AS words, count(*) AS times FROM findings f INDEXED BY findings_by_name
        WHERE f.kind = 'name' AND f.who = entities.id GROUP BY f.words))
    WHERE name <> entities.name GROUP BY name ORDER BY sum(times) DESC, name LIMIT 12)), '')
WHERE id IN (SELECT id FROM t_entities);
INSERT OR IGNORE INTO unindexed SELECT id FROM t_voices UNION SELECT id FROM t_names;
DELETE FROM facet_counts WHERE n = 0;
DELETE FROM unlinked;
