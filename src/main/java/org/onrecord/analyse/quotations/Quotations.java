package org.onrecord.analyse.quotations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Finding.Quotation.Form;
import org.onrecord.model.Span;

/// What a document reports that others said, wrote or think, and the words in marks that are no
/// speech.
public final class Quotations {
  private final Prose prose;
  private final List<Quotation> all;

  /// For each sentence the reported speech that any part of it lies in.
  private final Map<Integer, List<Quotation>> bySentence = new HashMap<>();

  private Quotations(Prose prose, List<Quotation> all) {
    this.prose = prose;
    this.all = all;
    for (Quotation quotation : all) {
      if (quotation.form() != Form.TERM) {
        int last = sentence(Math.max(quotation.content().start(), quotation.content().end() - 1));
        for (int s = sentence(quotation.content().start()); s <= last; s++) {
          bySentence.computeIfAbsent(s, k -> new ArrayList<>()).add(quotation);
        }
      }
    }
  }

  private int sentence(int codePoint) {
    return prose.sentenceOf(Math.min(prose.tokenAt(codePoint), prose.tokens().size() - 1));
  }

  /// Reads `prose`. Linear in its tokens.
  public static Quotations of(Prose prose, Grammar grammar, Names names) {
    return new Quotations(prose, new Composer(prose, grammar, names).compose());
  }

  /// All of them, in the order of the text.
  public List<Quotation> list() {
    return all;
  }

  /// The innermost reported speech, direct or indirect, that holds all of `span`; terms are none.
  public Optional<Quotation> around(Span span) {
    Quotation best = null;
    for (Quotation quotation : listIn(span)) {
      boolean holds = quotation.content().contains(span);
      if (holds && (best == null || quotation.content().length() < best.content().length())) {
        best = quotation;
      }
    }
    return Optional.ofNullable(best);
  }

  /// The reported speech that any part of the sentence lies in where `span` begins, in the order of
  /// the text; terms are none.
  public List<Quotation> listIn(Span span) {
    return all.isEmpty() ? List.of() : bySentence.getOrDefault(sentence(span.start()), List.of());
  }
}
