package org.onrecord.model.view;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Document;
import org.onrecord.model.Span;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.EntityCard;
import org.onrecord.model.view.card.Input;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.MatterCard;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.PaidText;
import org.onrecord.model.view.card.SeriesCard;
import org.onrecord.model.view.card.SourceCard;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;

/// What the texts of a record say, by themselves and together: the same on every day and whatever
/// people decided, as long as no text comes in. Safe to ask from many threads at once.
///
/// Ids as in [RecordView].
public interface TextsView {
  /// Facets: SOURCE, LANGUAGE, YEAR, PAID, STATUS. Sorts: NEWEST (default), OLDEST, NAME. Documents
  /// that were superseded by a newer version are left out.
  Listed<DocumentCard> documents(Query query);

  /// Texts that say somebody paid for them, the newest first. Facets: SOURCE, YEAR.
  Listed<PaidText> paidTexts(Query query);

  Optional<DocumentView> findDocument(String id);

  /// The pairs with a passage that overlaps `at` in the document; that passage is always `a`.
  List<Meeting> meetings(String document, Span at);

  /// The text of a document with what it says of itself, and nothing of what was found in it.
  Optional<Document> findText(String id);

  /// Both documents in full with what corresponds; empty when either is unknown or both are one.
  Optional<Comparison> compare(String a, String b);

  Optional<Item> findFinding(String id);

  /// Facets: TYPE (of name), LETTER. Sorts: MOST_VOICES (default), NAME.
  Listed<EntityCard> entities(Query query);

  Optional<EntityView> findEntity(String id);

  /// Groups of two or more figures that measure one thing. Sorts: MOST_CONTESTED (default), NAME.
  Listed<SeriesCard> series(Query query);

  Optional<SeriesView> findSeries(String id);

  /// Sorts: MOST_CONTESTED (default), MOST_VOICES, NEWEST. Facets: KIND, SOURCE, STANCE, ASPECT.
  Listed<MatterCard> matters(Query query);

  Optional<MatterView> findMatter(String id);

  /// Groups of two or more documents that are one voice, the largest first.
  Listed<VoiceView> voices(Query query);

  Optional<VoiceView> findVoice(String id);

  /// Sorts: MOST_VOICES (default: by documents), NAME, MOST_CONTESTED.
  Listed<SourceCard> sources(Query query);

  Optional<SourceView> findSource(String id);

  /// How often each two sources agree and contradict, once a voice; only pairs that meet.
  List<SourcePair> agreement();

  /// Pairs of passages in which source `a` meets source `b`, once a voice and matter, the passage
  /// of `a` first: contradictions first, then the strongest. Facets: STANCE, ASPECT.
  Listed<Meeting> meetings(String a, String b, Query query);

  /// The account: refused first, then partly read, then read. Facet: STATUS. A container and its
  /// parts are inputs of their own.
  Listed<Input> inputs(Query query);
}
