package org.onrecord.judge.fold;

import java.util.TreeSet;
import org.onrecord.judge.act.Act;
import org.onrecord.judge.act.TermsJson;
import org.onrecord.judge.held.Held;
import org.onrecord.model.register.Stamp;
import org.onrecord.model.register.Subject;
import org.onrecord.model.register.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How terms change, field by field.
record TermsChanges(Held held) {
  void opened(Terms terms, Told told) {
    TermsJson.write(terms)
        .properties()
        .forEach(field -> told.field(field.getKey(), "", words(field.getValue())));
    restOn(terms);
  }

  void mend(Act.Mended mended, Stamp stamp, Told told) {
    Subject subject = held.subject(mended.object()).orElseThrow();
    Terms after = TermsJson.mend(subject.terms(), mended.changes());
    ObjectNode then = TermsJson.write(subject.terms());
    ObjectNode now = TermsJson.write(after);
    told.of(mended.object());
    told.because(mended.reason());
    var names = new TreeSet<String>(then.propertyNames());
    names.addAll(now.propertyNames());
    names.forEach(name -> told.field(name, words(then.get(name)), words(now.get(name))));
    held.put(subject.with(after), stamp.entry());
    restOn(after);
  }

  private void restOn(Terms terms) {
    if (terms instanceof Terms.Institution institution) {
      institution.foundedOn().forEach(held::restOn);
    }
  }

  private static String words(@org.jspecify.annotations.Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      var all = new java.util.StringJoiner(", ");
      value.forEach(each -> all.add(each.asString()));
      return all.toString();
    }
    return value.asString();
  }
}
