-- How findings are found by their ids and by what documents say together. Apart from the schema, since where most findings
-- are new, or are given that for the first time, it is cheaper to make these afterwards, in order, than to change each in as many
-- places as there are rows.

-- section: make ids
CREATE UNIQUE INDEX IF NOT EXISTS findings_by_id ON findings (id);

-- section: drop ids
DROP INDEX IF EXISTS findings_by_id;

-- section: make
CREATE INDEX IF NOT EXISTS findings_by_catalogue ON findings (catalogue, copy_of, confidence);
CREATE INDEX IF NOT EXISTS findings_by_who ON findings (who, catalogue, copy_of);
CREATE INDEX IF NOT EXISTS findings_by_addressee ON findings (to_whom, catalogue) WHERE to_whom IS NOT NULL;
CREATE INDEX IF NOT EXISTS findings_by_copy ON findings (copy_of) WHERE copy_of IS NOT NULL; -- not for those that are none: nearly all
CREATE INDEX IF NOT EXISTS findings_by_series ON findings (series);
CREATE INDEX IF NOT EXISTS findings_by_matter ON findings (matter);
CREATE INDEX IF NOT EXISTS findings_by_name ON findings (who, words) WHERE kind = 'name'; -- how somebody is written
CREATE INDEX IF NOT EXISTS mentions_by_finding ON mentions (finding);

-- section: drop
DROP INDEX IF EXISTS findings_by_catalogue;
DROP INDEX IF EXISTS findings_by_who;
DROP INDEX IF EXISTS findings_by_addressee;
DROP INDEX IF EXISTS findings_by_copy;
DROP INDEX IF EXISTS findings_by_series;
DROP INDEX IF EXISTS findings_by_matter;
DROP INDEX IF EXISTS findings_by_name;

-- section: drop of mentions
DROP INDEX IF EXISTS mentions_by_finding;
