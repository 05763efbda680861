-- Where the rows of open data come from (model/data/tables.txt): a section a table, its columns in their order. Each is read as
-- it is handed on, so what comes first follows an index wherever a table may be long.

-- section: sources
SELECT s.id, s.name, iif(s.stated, 'true', 'false'), coalesce(g.setting, 'passages'), s.documents, s.voices, s.paid, s.agree,
  s.contradict, s.part
FROM sources s LEFT JOIN sharing g ON g.source = s.id ORDER BY s.id

-- section: documents
SELECT d.sha256, d.id, d.source, d.title, d.beginning, d.author, d.publisher, d.published, d.language, d.url, d.captured,
  d.media_type, d.file_name, d.path, d.original, d.bytes, length(d.text), iif(d.paid, 'true', 'false'), d.sponsored_start,
  d.sponsored_end, d.partly, d.flags, d.voice, d.earlier, d.later
FROM documents d ORDER BY d.n

-- section: texts
SELECT sha256, text FROM documents ORDER BY n

-- section: inputs
SELECT n, part_of, path, sha256, bytes, nullif(received, '1970-01-01T00:00:00Z'), status, because, flags, document,
  iif(superseded, 'true', 'false')
FROM inputs ORDER BY n

-- section: source_descriptions
SELECT w.document, row_number() OVER (PARTITION BY w.document ORDER BY w.start_at, w.end_at, w.trait, w.value, w.rule), w.source,
  w.trait, w.value, w.start_at, w.end_at, w.confidence
FROM source_words w ORDER BY 1, 2

-- section: source_notes
SELECT row_number() OVER (ORDER BY line), source, trait, value, reason, by, at FROM source_notes ORDER BY 1

-- section: rests_on
SELECT r.document, row_number() OVER (PARTITION BY r.document ORDER BY r.start_at, r.end_at, r.authority), r.authority,
  iif(r.named, 'true', 'false'), r.speaks_for, r.share, r.start_at, r.end_at
FROM rests r ORDER BY 1, 2

-- section: people
SELECT id, name, type, office, documents, voices, promised, asked, said, said_of, together FROM entities ORDER BY id

-- section: people_names
SELECT entity, document, name FROM entity_names GROUP BY entity, document, name ORDER BY entity, document, name

-- section: jointly
SELECT j.entity, j.finding, f.catalogue FROM jointly j JOIN findings f ON f.id = j.finding ORDER BY j.entity, j.finding

-- section: matters
SELECT id, title, voices, documents, agree, contradict, part, paid, last FROM matters ORDER BY id

-- section: pairs
SELECT matter, n, stance, aspect, iif(change, 'true', 'false'), why, score, a_document, a_start, a_end, b_document, b_start, b_end,
  iif(counted, 'true', 'false')
FROM pairs ORDER BY matter, n

-- section: voices
SELECT voice, sha256 FROM documents WHERE voice_documents > 1 AND later IS NULL ORDER BY voice, n

-- section: reprints
SELECT a, b, score FROM reprints ORDER BY a, b

-- section: series
SELECT id, title, unit, figures, voices FROM series ORDER BY id

-- section: quotations
SELECT f.id, f.document, f.start_at, f.end_at, f.paragraph, f.words, f.form, f.speaker, f.who, f.content_start, f.content_end,
  f.confidence, f.sure, f.rule, f.copy_of, f.matter, f.agree, f.contradict, f.part
FROM documents d CROSS JOIN findings f ON f.document = d.sha256 WHERE f.kind = 'quotation' ORDER BY d.n, f.ordinal

-- section: commitments_found
SELECT f.id, f.document, f.start_at, f.end_at, f.paragraph, f.words, f.type, f.actor, f.who, f.addressee, f.to_whom, f.what,
  f.status, f.due, f.confidence, f.sure, f.rule, f.copy_of, f.matter, f.agree, f.contradict, f.part
FROM documents d CROSS JOIN findings f ON f.document = d.sha256
WHERE f.kind = 'commitment' AND f.type NOT IN ('call', 'demand') ORDER BY d.n, f.ordinal

-- section: demands_found
SELECT f.id, f.document, f.start_at, f.end_at, f.paragraph, f.words, f.type, f.actor, f.who, f.addressee, f.to_whom, f.what,
  f.status, f.due, f.confidence, f.sure, f.rule, f.copy_of, f.matter, f.agree, f.contradict, f.part
FROM documents d CROSS JOIN findings f ON f.document = d.sha256
WHERE f.kind = 'commitment' AND f.type IN ('call', 'demand') ORDER BY d.n, f.ordinal

-- section: claims
SELECT f.id, f.document, f.start_at, f.end_at, f.paragraph, f.words, f.asserted_by, f.who, iif(f.hedged, 'true', 'false'),
  f.confidence, f.sure, f.rule, f.copy_of, f.matter, f.agree, f.contradict, f.part
FROM documents d CROSS JOIN findings f ON f.document = d.sha256 WHERE f.kind = 'claim' ORDER BY d.n, f.ordinal

-- section: figures
SELECT f.id, f.document, f.start_at, f.end_at, f.paragraph, f.words, f.value, f.low, f.high, f.unit, f.measures, f.base, f.period,
  f.asserted_by, f.who, iif(f.hypothetical, 'true', 'false'), f.series, f.confidence, f.sure, f.rule, f.copy_of, f.matter,
  f.agree, f.contradict, f.part
FROM documents d CROSS JOIN findings f ON f.document = d.sha256 WHERE f.kind = 'figure' ORDER BY d.n, f.ordinal

-- section: dates
SELECT f.id, f.document, f.start_at, f.end_at, f.paragraph, f.words, f.value, f.precision, f.label, f.confidence, f.sure, f.rule,
  f.copy_of
FROM documents d CROSS JOIN findings f ON f.document = d.sha256 WHERE f.kind = 'date' ORDER BY d.n, f.ordinal

-- section: names
SELECT f.id, f.document, f.start_at, f.end_at, f.paragraph, f.words, f.type, f.entity, f.who, f.confidence, f.sure, f.rule
FROM documents d CROSS JOIN findings f ON f.document = d.sha256 WHERE f.kind = 'name' ORDER BY d.n, f.ordinal

-- section: relations
SELECT f.id, f.document, f.start_at, f.end_at, f.paragraph, f.words, f.type, f.subject, f.who, f.object, f.to_whom, f.office,
  f.confidence, f.sure, f.rule, f.copy_of
FROM documents d CROSS JOIN findings f ON f.document = d.sha256 WHERE f.kind = 'relation' ORDER BY d.n, f.ordinal

-- section: named_in
SELECT finding, entity FROM mentions ORDER BY entity, finding

-- section: objects
SELECT id, type, kind, who, to_whom, what, measure, due, due_event, state, finding, joined, judged, answered, outcome, entry
FROM register ORDER BY entry

-- section: topics
SELECT object, topic FROM register_topics ORDER BY object, topic

-- section: verdicts
SELECT object, axis, step FROM register_verdicts ORDER BY object, axis

-- section: sayings
SELECT object, n, document, start_at, end_at, words, finding FROM register_sayings ORDER BY object, n

-- section: answers
SELECT demand, n, kind, object, note, on_date, entry FROM register_answers ORDER BY demand, n

-- section: criteria
SELECT institution, criterion, answer, supports, against, entry FROM register_criteria ORDER BY institution, criterion

-- section: evidence
SELECT id, object, weight, shows, document, start_at, end_at, words, before, after, happened, note, by, at, entry, withdrawn
FROM register_evidence ORDER BY entry, id

-- section: judgements
SELECT id, object, by, at, rationale, because, iif(independent, 'true', 'false'), entry, withdrawn
FROM register_judgements ORDER BY entry, id

-- section: ratings
SELECT judgement, axis, step FROM register_ratings ORDER BY judgement, axis

-- section: judged_on
SELECT judgement, evidence FROM register_rests ORDER BY judgement, evidence

-- section: acts
SELECT entry, act, by, at, reason, undone FROM register_history ORDER BY entry

-- section: acts_on
SELECT object, entry FROM register_history_objects ORDER BY entry, object

-- section: lists
SELECT sha256, name, received, items, refusals FROM lists WHERE replaced = 0 ORDER BY line

-- section: checked
SELECT c.list, c.number, c.text, c.said_by, c.said_on, c.checked_by, c.checked_on, c.verdict, c.url
FROM lists l CROSS JOIN checked c ON c.list = l.sha256 WHERE l.replaced = 0 ORDER BY l.line, c.number

-- section: people_lists
SELECT sha256, name, received, people, refusals FROM people_lists WHERE replaced = 0 ORDER BY line

-- section: known_people
SELECT k.list, k.number, k.id, k.type, k.name, k.office, k.url
FROM people_lists l CROSS JOIN known_people k ON k.list = l.sha256 WHERE l.replaced = 0 ORDER BY l.line, k.number

-- section: known_names
SELECT k.list, k.number, k.n, k.name
FROM people_lists l CROSS JOIN known_names k ON k.list = l.sha256 WHERE l.replaced = 0 ORDER BY l.line, k.number, k.n
