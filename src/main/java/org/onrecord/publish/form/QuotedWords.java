package org.onrecord.publish.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.model.register.Quoted;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.RecordView;

/// Finds words that a person typed or copied in the document they name.
///
/// A page breaks lines where the text does not, so space of any kind stands for any other; all else
/// must stand exactly so.
final class QuotedWords {
  /// Code points that are kept on either side.
  private static final int AROUND = 200;

  private static final Pattern DOCUMENT =
      Pattern.compile("(?:.*/documents/)?([0-9a-f]{8,64})\\b.*");

  private final RecordView record;

  QuotedWords(RecordView record) {
    this.record = record;
  }

  /// The passage that says `words` in `document`.
  ///
  /// @param document its id, hash, or the address of its page
  /// @param start where it begins, in code points, if that is known: decides where the words stand
  ///   more than once
  /// @throws IllegalArgumentException in words, when there is no such passage or more than one
  Quoted find(String document, String words, OptionalInt start) {
    if (document.isBlank()) {
      throw new IllegalArgumentException("name the document in which these words stand");
    }
    if (words.isBlank()) {
      throw new IllegalArgumentException("quote the words, exactly as they stand in the document");
    }
    DocumentView view =
        view(document.strip())
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "there is no such document in this record: paste the address of its page"));
    Text text = view.document().text();
    return quoted(view.card().hash(), text, one(text, words.strip(), start));
  }

  private Optional<DocumentView> view(String document) {
    Matcher matcher = DOCUMENT.matcher(document);
    return matcher.matches() ? record.texts().findDocument(matcher.group(1)) : Optional.empty();
  }

  private static Span one(Text text, String words, OptionalInt start) {
    List<Span> all = all(text, words);
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "these words do not stand in that document: copy them exactly as they stand there");
    }
    if (all.size() == 1) {
      return all.getFirst();
    }
    return all.stream()
        .filter(span -> start.isPresent() && span.start() == start.getAsInt())
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "these words stand %d times in that document: quote more, so that only one place is meant"
                    .formatted(all.size())));
  }

  private static List<Span> all(Text text, String words) {
    String spaced =
        Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    Matcher matcher = Pattern.compile(spaced).matcher(text.content());
    var all = new ArrayList<Span>();
    while (matcher.find()) {
      all.add(new Span(text.codePoint(matcher.start()), text.codePoint(matcher.end())));
    }
    return all;
  }

  private static Quoted quoted(Sha256 hash, Text text, Span at) {
    Span before = new Span(Math.max(0, at.start() - AROUND), at.start());
    Span after = new Span(at.end(), Math.min(text.length(), at.end() + AROUND));
    return new Quoted(new Passage(hash, at), text.slice(at), text.slice(before), text.slice(after));
  }
}
