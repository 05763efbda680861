package org.onrecord.analyse.quotations;

import java.util.List;
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
  private final List<Quotation> all;

  private Quotations(List<Quotation> all) {
    this.all = all;
  }

  /// Reads `prose`. Linear in its tokens.
  public static Quotations of(Prose prose, Grammar grammar, Names names) {
    return new Quotations(new Composer(prose, grammar, names).compose());
  }

  /// All of them, in the order of the text.
  public List<Quotation> list() {
    return all;
  }

  /// The innermost reported speech, direct or indirect, that holds all of `span`; terms are none.
  public Optional<Quotation> around(Span span) {
    Quotation best = null;
    for (Quotation quotation : all) {
      if (quotation.at().start() > span.end() && quotation.content().start() > span.end()) {
        break;
      }
      boolean holds = quotation.form() != Form.TERM && quotation.content().contains(span);
      if (holds && (best == null || quotation.content().length() < best.content().length())) {
        best = quotation;
      }
    }
    return Optional.ofNullable(best);
  }
}
