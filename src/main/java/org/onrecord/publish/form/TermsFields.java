package org.onrecord.publish.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.register.Due;
import org.onrecord.model.register.Terms;
import org.onrecord.publish.form.Field.Choice;
import org.onrecord.publish.form.Field.Kind;

/// The fields that say what a commitment, demand or institution is; empty, or as one says it now.
final class TermsFields {
  private static final String DATE = "2031-05-01, 2031-05 or 2031";

  private TermsFields() {}

  /// @param now what it says already
  static List<Field> of(Terms.Type type, Optional<Terms> now) {
    return switch (type) {
      case COMMITMENT -> commitment(now.map(Terms.Commitment.class::cast));
      case DEMAND -> demand(now.map(Terms.Demand.class::cast));
      case INSTITUTION -> institution(now.map(Terms.Institution.class::cast));
    };
  }

  private static List<Field> commitment(Optional<Terms.Commitment> now) {
    var fields = new ArrayList<Field>();
    fields.add(kind(Terms.Commitment.Kind.class, now.map(Terms.Commitment::kind)));
    fields.add(line("who", "Who promised", now.map(Terms.Commitment::who)).needed());
    fields.add(line("to", "To whom", now.flatMap(Terms.Commitment::to)));
    fields.add(text("what", "What is to be done", now.map(Terms.Commitment::what)).needed());
    fields.add(
        text(
                "measure",
                "How one would know that it is kept",
                now.flatMap(Terms.Commitment::measure))
            .hint("What somebody could look up, count or see"));
    due(fields, now.map(Terms.Commitment::due));
    fields.add(
        text("rule", "What the rule says", now.flatMap(Terms.Commitment::rule))
            .hint("For a commitment that changes a rule"));
    around(fields, now.flatMap(Terms.Commitment::reference), now.map(Terms.Commitment::topics));
    return fields;
  }

  private static List<Field> demand(Optional<Terms.Demand> now) {
    var fields = new ArrayList<Field>();
    fields.add(kind(Terms.Demand.Kind.class, now.map(Terms.Demand::kind)));
    fields.add(line("who", "Who asks", now.map(Terms.Demand::who)).needed());
    fields.add(line("to", "Of whom", now.flatMap(Terms.Demand::to)));
    fields.add(text("what", "What they ask for", now.map(Terms.Demand::what)).needed());
    due(fields, now.map(Terms.Demand::due));
    around(fields, now.flatMap(Terms.Demand::reference), now.map(Terms.Demand::topics));
    return fields;
  }

  private static List<Field> institution(Optional<Terms.Institution> now) {
    var fields = new ArrayList<Field>();
    fields.add(kind(Terms.Institution.Kind.class, now.map(Terms.Institution::kind)));
    fields.add(line("name", "What it is called", now.map(Terms.Institution::who)).needed());
    fields.add(
        text("promise", "What it was founded to do", now.map(Terms.Institution::what)).needed());
    fields.add(
        line(
                "founded",
                "When it was founded",
                now.flatMap(Terms.Institution::founded).map(When::iso))
            .hint(DATE));
    fields.add(
        list(
                "founded_on",
                "The demands and commitments it answers",
                now.map(Terms.Institution::foundedOn))
            .hint("Their ids (d-… or c-…), parted by semicolons"));
    around(fields, now.flatMap(Terms.Institution::reference), now.map(Terms.Institution::topics));
    return fields;
  }

  private static void due(List<Field> fields, Optional<Due> now) {
    fields.add(line("due", "By when", now.flatMap(Due::date).map(When::iso)).hint(DATE));
    fields.add(
        line("due_event", "Or by which event", now.flatMap(Due::event))
            .hint("In words: before the next election"));
  }

  private static void around(
      List<Field> fields, Optional<String> reference, Optional<List<String>> topics) {
    fields.add(
        line(
            "reference",
            "Where it was first said, if that is no document of this record",
            reference));
    fields.add(list("topics", "Topics", topics).hint("In your own words, parted by semicolons"));
  }

  private static <E extends Enum<E> & Worded> Field kind(Class<E> type, Optional<E> now) {
    List<Choice> choices =
        Arrays.stream(type.getEnumConstants())
            .map(each -> Choice.of(each.word(), TermsWords.of(each.word())))
            .toList();
    return Field.of("kind", "Kind", Kind.SELECT)
        .needed()
        .choices(choices)
        .now(now.map(Worded::word).orElse(choices.getFirst().value()));
  }

  private static Field line(String name, String label, Optional<String> now) {
    return with(Field.of(name, label, Kind.LINE), now);
  }

  private static Field text(String name, String label, Optional<String> now) {
    return with(Field.of(name, label, Kind.TEXT), now);
  }

  private static Field list(String name, String label, Optional<List<String>> now) {
    return with(
        Field.of(name, label, Kind.LIST),
        now.filter(all -> !all.isEmpty()).map(all -> String.join("; ", all)));
  }

  private static Field with(Field field, Optional<String> now) {
    return now.map(field::now).orElse(field);
  }
}
