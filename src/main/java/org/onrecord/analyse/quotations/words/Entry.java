package org.onrecord.analyse.quotations.words;

import java.util.Set;

/// A word read as a form of a reporting verb.
///
/// @param forms the forms it can be; more than one where they look alike ("announced")
public record Entry(ReportingVerb verb, Set<ReportingVerb.Form> forms) {
  public Entry {
    forms = Set.copyOf(forms);
  }

  /// Whether it can be the verb of a clause by itself.
  public boolean isFinite() {
    return forms.contains(ReportingVerb.Form.PAST) || forms.contains(ReportingVerb.Form.THIRD);
  }

  /// Whether it can be this form.
  public boolean is(ReportingVerb.Form form) {
    return forms.contains(form);
  }
}
