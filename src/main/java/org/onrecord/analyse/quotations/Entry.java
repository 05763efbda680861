package org.onrecord.analyse.quotations;

import java.util.Set;

/// A word read as a form of a reporting verb.
///
/// @param forms the forms it can be; more than one where they look alike ("announced")
record Entry(ReportingVerb verb, Set<ReportingVerb.Form> forms) {
  Entry {
    forms = Set.copyOf(forms);
  }

  boolean isFinite() {
    return forms.contains(ReportingVerb.Form.PAST) || forms.contains(ReportingVerb.Form.THIRD);
  }

  boolean is(ReportingVerb.Form form) {
    return forms.contains(form);
  }
}
