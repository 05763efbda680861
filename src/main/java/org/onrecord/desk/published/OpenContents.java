package org.onrecord.desk.published;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onrecord.desk.event.Event;
import org.onrecord.judge.act.ActKind;
import org.onrecord.judge.fold.RegisterJson;
import org.onrecord.log.Envelope;
import org.onrecord.log.Kind;
import org.onrecord.log.LogReader;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Judgement;
import org.onrecord.store.view.RegisterTables;
import org.onrecord.store.view.StoredRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which contents of the log's entries are passed on with what was published: by
/// `docs/publishing.md` those that nobody could check the log without, and those that say nothing
/// but what the published pages say. What is not named here is held back.
///
/// It goes by what a content says and by what stands in the published tables, not by what is shown
/// where: one id of an object that is not published, one document that is not passed on, and the
/// whole content stays closed.
public final class OpenContents {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Pattern ID = Pattern.compile("\\b[acdeij]-[0-9a-f]{16}\\b");
  private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");

  /// What a change that is not to be read yet is called.
  private static final String SEALED = "sealed";

  /// Acts about the record as a whole, which its pages show to everybody.
  private static final Set<String> ABOUT_ALL =
      Set.of(ActKind.SETTINGS.word(), ActKind.KEY_ADDED.word());

  /// About sources, series and documents.
  private static final Set<String> ABOUT_TEXTS =
      Set.of(
          Event.SHARED,
          Event.SOURCE_NOTED,
          ActKind.THRESHOLD_SET.word(),
          ActKind.DOCUMENT_CLASSIFIED.word());

  private final StoredRecord whole;
  private final StoredRecord published;
  private final Set<String> ids = new HashSet<>();

  /// Entries of which readers are told.
  private final Set<Long> entriesTold;

  /// @param whole the tables of the record
  /// @param published those of its published copy
  public OpenContents(StoredRecord whole, StoredRecord published) {
    this.whole = whole;
    this.published = published;
    entriesTold = published.register(RegisterTables::entries);
    for (String json : published.register(RegisterTables::all)) {
      Dossier dossier = RegisterJson.read(Dossier.class, json);
      ids.add(dossier.subject().id());
      dossier.evidence().stream().map(Evidence::id).forEach(ids::add);
      dossier.judgements().stream().map(Judgement::id).forEach(ids::add);
    }
  }

  /// Kinds whose entries say what they are about in their contents alone.
  private static boolean isToldByContent(String kind) {
    return Kind.mustBeOpen(kind) || ABOUT_ALL.contains(kind) || ABOUT_TEXTS.contains(kind);
  }

  /// Whether what an entry speaks of could be passed on, before its content is read: most of a log
  /// tells of documents that came in, which nobody passes on.
  public boolean mayOpen(long index, Envelope envelope) {
    return isToldByContent(envelope.kind()) || entriesTold.contains(index);
  }

  /// Whether what `entry` speaks of is passed on.
  public boolean opens(LogReader.Entry entry) {
    String kind = entry.envelope().kind();
    if (entry.content().isEmpty()) {
      return false;
    }
    if (Kind.mustBeOpen(kind)) {
      return true;
    }
    JsonNode content = JSON.readTree(entry.content().get());
    return switch (kind) {
      case Event.SHARED, Event.SOURCE_NOTED -> isOfSource(content);
      default -> isTold(kind, entry.index(), content) && saysNothingElse(content);
    };
  }

  /// A line of an older record's journal holds more than what it says of its source.
  private boolean isOfSource(JsonNode content) {
    return content.path("source").isString()
        && published.findSource(content.get("source").stringValue()).isPresent();
  }

  private boolean isTold(String kind, long index, JsonNode content) {
    if (ABOUT_ALL.contains(kind)) {
      return true;
    }
    if (kind.equals(ActKind.THRESHOLD_SET.word())) {
      return published.findSeries(content.path("series").asString("")).isPresent();
    }
    if (kind.equals(ActKind.DOCUMENT_CLASSIFIED.word())) {
      return content.path("document").isString();
    }
    return isInHistory(index);
  }

  /// Whether readers are told of it, with all that it concerns.
  private boolean isInHistory(long index) {
    if (!entriesTold.contains(index)) {
      return false;
    }
    Optional<Change> happened = change(whole, index);
    Optional<Change> told = change(published, index);
    return happened.isPresent()
        && told.isPresent()
        && !told.get().act().equals(SEALED)
        && !happened.get().objects().isEmpty()
        && ids.containsAll(happened.get().objects());
  }

  private static Optional<Change> change(StoredRecord tables, long index) {
    return tables.register(r -> r.acts(List.of(index))).stream()
        .map(json -> RegisterJson.read(Change.class, json))
        .findFirst();
  }

  /// Whether everything that it names is published, and all words in it are shared that far.
  private boolean saysNothingElse(JsonNode content) {
    boolean quotes = !content.findValues("quote").isEmpty();
    return strings(content).allMatch(words -> names(words, quotes))
        && content.findValues("finding").stream()
            .allMatch(finding -> published.findFinding(finding.asString("")).isPresent());
  }

  private boolean names(String words, boolean quotes) {
    Matcher id = ID.matcher(words);
    while (id.find()) {
      if (!ids.contains(id.group())) {
        return false;
      }
    }
    Matcher digest = DIGEST.matcher(words);
    while (digest.find()) {
      if (!passesOn(digest.group(), quotes)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a document is in the published copy, and with words where words are quoted.
  private boolean passesOn(String document, boolean quotes) {
    var hash = new Sha256(document);
    return published.register(r -> r.texts().cards(List.of(hash))).values().stream()
        .anyMatch(card -> !quotes || card.sharing() != Sharing.REFERENCE);
  }

  /// All strings in `value`, names of fields among them.
  private static Stream<String> strings(JsonNode value) {
    if (value.isString()) {
      return Stream.of(value.stringValue());
    }
    Stream<String> names = value.isObject() ? value.propertyNames().stream() : Stream.empty();
    return Stream.concat(
        names, StreamSupport.stream(value.spliterator(), false).flatMap(OpenContents::strings));
  }
}
