package org.onrecord.publish.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Item;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.Say;

/// A form with everything its page shows.
///
/// @param item the proposal it is about
/// @param problems what is wrong, by the field's name
/// @param refusal why the act was not done
/// @param back the page to see afterwards; empty for that of what is made
/// @param about the object an act is about that does not name it; empty else
/// @param documents those that can be quoted from, the newest first; not all where there are many
public record FormPage(
    ActForm form,
    Visitor visitor,
    Optional<Item> item,
    Map<String, String> problems,
    Optional<String> refusal,
    String back,
    String about,
    Values values,
    List<DocumentCard> documents) {
  /// The name of the person's name in forms of those who have not said it.
  public static final String BY = "by";

  /// The button that asks for one more passage is called so.
  public static final String MORE = "more";

  static final String BACK = "back";
  static final String ABOUT = "about";

  public FormPage {
    problems = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(problems));
    documents = List.copyOf(documents);
  }

  public boolean isAllowed() {
    return visitor.mayAct(form.least());
  }

  public Optional<String> problem(String name) {
    return Optional.ofNullable(problems.get(name));
  }

  /// What stands at the field of that name, for a list of what is wrong.
  public String label(String name) {
    return form.fields().stream()
        .filter(f -> f.name().equals(name))
        .map(Field::label)
        .findFirst()
        .orElse("Your name");
  }

  /// What the document is called that a passage's field names.
  public Optional<String> document(String slot) {
    String named = values.part(slot + ".document");
    return documents.stream()
        .filter(d ->
            named.equals(d.id()) || named.equals(Links.document(d)) || named.equals(d.hash().hex()))
        .map(d -> Say.source(d) + ": " + Say.title(d))
        .findFirst();
  }

  /// Whether somebody judges, so that what it rests on has to stand before the form.
  public boolean isJudgement() {
    return form.act().equals("judgement") || form.act().equals("judgement-changed");
  }

  public boolean isWrong() {
    return refusal.isPresent() || !problems.isEmpty();
  }
}
