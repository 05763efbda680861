package org.onrecord.store;

import java.util.List;

/// What follows from the links, said in SQL: each statement reads tables that the ones before it
/// filled.
final class LinkSql {
  /// The same words in the earliest document of the same voice: such a finding is a copy and no row
  /// of its own.
  static final String COPIES =
      """
      UPDATE findings SET copy_of = (
        SELECT e.id FROM documents d JOIN findings e ON e.document = d.voice AND e.kind = findings.kind AND e.folded = findings.folded
        WHERE d.sha256 = findings.document ORDER BY e.ordinal LIMIT 1)
      WHERE document IN (SELECT sha256 FROM documents WHERE voice <> sha256)\
      """;

  /// Who speaks, promises, asserts, is named: the names of one document become people and bodies of
  /// the record.
  static final List<String> ENTITIES =
      List.of(
          """
          UPDATE findings SET who = (
            SELECT n.entity FROM entity_names n WHERE n.document = findings.document
              AND n.name = coalesce(findings.speaker, findings.actor, findings.asserted_by, findings.entity, findings.subject) LIMIT 1)
          WHERE coalesce(speaker, actor, asserted_by, entity, subject) IS NOT NULL\
          """,
          """
          UPDATE findings SET to_whom = (
            SELECT n.entity FROM entity_names n WHERE n.document = findings.document
              AND n.name = coalesce(findings.addressee, findings.object) LIMIT 1)
          WHERE coalesce(addressee, object) IS NOT NULL\
          """,
          """
          INSERT OR IGNORE INTO mentions (finding, entity)
            SELECT f.id, n.who FROM findings n JOIN findings f ON f.document = n.document AND f.catalogue IS NOT NULL
              AND n.start_at >= f.start_at AND n.end_at <= f.end_at
            WHERE n.kind = 'name' AND n.who IS NOT NULL AND f.who IS NOT n.who\
          """);

  /// Counts of a matter, pair by pair; a pair that says again what another between the same two
  /// voices says counts once.
  static final List<String> MATTERS =
      List.of(
          """
          UPDATE pairs SET counted = 0 WHERE n NOT IN (
            SELECT min(p.n) FROM pairs p JOIN documents a ON a.sha256 = p.a_document JOIN documents b ON b.sha256 = p.b_document
            GROUP BY p.matter, p.stance, min(a.voice, b.voice), max(a.voice, b.voice))\
          """,
          """
          UPDATE matters SET
            agree = (SELECT count(*) FROM pairs WHERE matter = matters.id AND counted = 1 AND stance = 'agree'),
            contradict = (SELECT count(*) FROM pairs WHERE matter = matters.id AND counted = 1 AND stance = 'contradict'),
            part = (SELECT count(*) FROM pairs WHERE matter = matters.id AND counted = 1 AND stance = 'partly')\
          """,
          "CREATE TEMP TABLE IF NOT EXISTS ends (matter TEXT, stance TEXT, counted INTEGER, document TEXT, start_at INTEGER, end_at INTEGER)",
          "DELETE FROM ends",
          """
          INSERT INTO ends
            SELECT matter, stance, counted, a_document, a_start, a_end FROM pairs
            UNION ALL SELECT matter, stance, counted, b_document, b_start, b_end FROM pairs\
          """,
          "CREATE INDEX IF NOT EXISTS temp.ends_by_document ON ends (document)",
          """
          UPDATE matters SET (voices, documents, last) = (
            SELECT count(DISTINCT d.voice), count(DISTINCT d.sha256), max(d.published) FROM ends e JOIN documents d ON d.sha256 = e.document
            WHERE e.matter = matters.id)\
          """,
          """
          UPDATE matters SET paid = (
            SELECT count(*) FROM (SELECT DISTINCT e.document, e.start_at FROM ends e JOIN documents d ON d.sha256 = e.document
              WHERE e.matter = matters.id AND d.paid = 1))\
          """,
          """
          UPDATE matters SET kinds = coalesce((
            SELECT group_concat(DISTINCT f.kind) FROM ends e JOIN findings f ON f.document = e.document AND f.catalogue IS NOT NULL
              AND f.start_at < e.end_at AND f.end_at > e.start_at
            WHERE e.matter = matters.id), '')\
          """,
          """
          UPDATE findings SET (matter, agree, contradict, part) = (
            SELECT min(e.matter), coalesce(sum(e.stance = 'agree' AND e.counted), 0),
              coalesce(sum(e.stance = 'contradict' AND e.counted), 0), coalesce(sum(e.stance = 'partly' AND e.counted), 0)
            FROM ends e WHERE e.document = findings.document AND e.start_at < findings.end_at AND e.end_at > findings.start_at)
          WHERE catalogue IS NOT NULL AND document IN (SELECT document FROM ends)\
          """);

  /// Counts that need all of the above.
  static final List<String> COUNTS =
      List.of(
          """
          UPDATE series SET (figures, voices, documents, agree, contradict, part) = (
            SELECT count(*), count(DISTINCT d.voice), count(DISTINCT d.sha256), coalesce(sum(f.agree), 0),
              coalesce(sum(f.contradict), 0), coalesce(sum(f.part), 0)
            FROM findings f JOIN documents d ON d.sha256 = f.document WHERE f.series = series.id AND f.copy_of IS NULL)\
          """,
          """
          UPDATE entities SET (documents, voices) = (
            SELECT count(DISTINCT d.sha256), count(DISTINCT d.voice) FROM entity_names n JOIN documents d ON d.sha256 = n.document
            WHERE n.entity = entities.id)\
          """,
          """
          UPDATE entities SET
            promised = (SELECT count(*) FROM findings WHERE who = entities.id AND catalogue = 'commitments' AND copy_of IS NULL),
            asked = (SELECT count(*) FROM findings WHERE who = entities.id AND catalogue = 'demands' AND copy_of IS NULL),
            said = (SELECT count(*) FROM findings WHERE who = entities.id AND catalogue IN ('quotations', 'claims') AND copy_of IS NULL),
            said_of = (SELECT count(*) FROM mentions m JOIN findings f ON f.id = m.finding
              WHERE m.entity = entities.id AND f.copy_of IS NULL AND f.catalogue IN ('quotations', 'claims', 'commitments', 'demands'))\
          """,
          "ANALYZE");

  private LinkSql() {}
}
