package org.onrecord.publish.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.answer.Sent;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.ObjectWords;

/// The form of one act, empty, begun, or shown again.
public final class FormPages {
  /// Documents offered to quote from; others are named by the address of their page.
  private static final int OFFERED = 100;

  private FormPages() {}

  /// An act that a form made.
  ///
  /// @param line as `docs/acts.md` says
  /// @param back the page to see afterwards; empty for that of what is made
  public record Made(String line, String by, Optional<String> back) {}

  /// What can be begun from nothing. What begins from nothing; or, of a finding that is named, what
  /// begins with its words.
  public static Optional<Answer> list(Ask ask) {
    Optional<String> finding = ask.param("finding");
    return finding.isPresent()
        ? ask.record()
            .texts()
            .findFinding(finding.get())
            .map(item -> Answer.of("Follow what was found", "", "follow", item))
        : Optional.of(
            Answer.of("Begin something", "", "acts", ask.record().register().around().settings()));
  }

  /// Who the visitor says they are.
  public static Optional<Answer> me(Ask ask) {
    return Optional.of(Answer.of("Who you are", "", "me", ask.visitor()));
  }

  public static Optional<Answer> form(Ask ask) {
    var given = new Given(ask);
    return ActForms.find(ask.id(), given).map(form -> answer(form, given));
  }

  /// Judging an object, whose id is in the address.
  public static Optional<Answer> judge(Ask ask) {
    var given = new Given(ask.with("on", ask.id()));
    return ActForms.find("judgement", given).map(form -> answer(form, given));
  }

  private static Answer answer(ActForm form, Given given) {
    FormPage page = page(form, given);
    Answer answer =
        Answer.of(form.title(), "", "form", page).data(new Described(form.act(), form.fields()));
    return form.on()
        .map(view -> {
          String id = view.dossier().subject().id();
          return answer.below(ObjectWords.address(id), view.dossier().subject().terms().what());
        })
        .orElse(answer);
  }

  /// What a program is told of a form.
  record Described(String act, List<Field> fields) {
    Described {
      fields = List.copyOf(fields);
    }
  }

  /// Whether there is such a form, and it is not for whoever sent it.
  public static boolean isForbidden(Ask ask) {
    return !ask.ids().isEmpty()
        && ActForms.find(ask.id(), new Given(ask))
            .filter(form -> !ask.visitor().mayAct(form.least()))
            .isPresent();
  }

  /// The act that a sent form makes; empty when it is to be shown again, or is not for this
  /// visitor.
  public static Optional<Made> take(Ask ask) {
    var given = new Given(ask);
    Sent sent = ask.sent().orElseThrow();
    if (asksForMore(sent)) {
      return Optional.empty();
    }
    Optional<ActForm> form =
        ask.ids().isEmpty() ? Optional.empty() : ActForms.find(ask.id(), given);
    return form.filter(f -> ask.visitor().mayAct(f.least())).flatMap(f -> made(f, given, sent));
  }

  private static Optional<Made> made(ActForm form, Given given, Sent sent) {
    if (!problems(form, given).isEmpty()) {
      return Optional.empty();
    }
    String by = by(given.visitor(), sent);
    String line = line(form, sent, by, given);
    return Optional.of(new Made(line, by, back(form, given)));
  }

  /// A proposal that is accepted as it was found is named only: the desk fills in the rest, as it
  /// does for a command.
  private static String line(ActForm form, Sent sent, String by, Given given) {
    return isQuick(form, sent)
        ? Filling.fill(form.only("finding"), sent, by, given.record()).line()
        : Filling.fill(form, sent, by, given.record()).line();
  }

  private static boolean isQuick(ActForm form, Sent sent) {
    return form.act().equals("proposal-accepted") && sent.text("opens.type").isEmpty();
  }

  private static String by(Visitor visitor, Sent sent) {
    return visitor.name().orElseGet(() -> Visitor.name(sent.text(FormPage.BY)));
  }

  private static Map<String, String> problems(ActForm form, Given given) {
    var problems = new LinkedHashMap<String, String>();
    Sent sent = given.ask().sent().orElseThrow();
    if (given.visitor().name().isEmpty()) {
      try {
        Visitor.name(sent.text(FormPage.BY));
      } catch (IllegalArgumentException e) {
        problems.put(FormPage.BY, "say who you are: nobody acts unnamed");
      }
    }
    if (!isQuick(form, sent)) {
      problems.putAll(Filling.fill(form, sent, "", given.record()).problems());
    }
    return problems;
  }

  private static boolean asksForMore(Sent sent) {
    return !sent.text(FormPage.MORE).isEmpty();
  }

  private static FormPage page(ActForm form, Given given) {
    Optional<Sent> sent = given.ask().sent();
    boolean check = sent.isPresent() && !asksForMore(sent.get());
    Refusal refusal = Refusal.of(form, sent.flatMap(Sent::refusal));
    var problems = new LinkedHashMap<>(check ? problems(form, given) : Map.of());
    problems.putAll(refusal.ofField());
    return new FormPage(
        form,
        given.visitor(),
        given.finding(),
        problems,
        refusal.ofAll(),
        Links.local(given.value(FormPage.BACK)).orElse(""),
        given.value(FormPage.ABOUT),
        new Values(sent, name -> param(given, name)),
        form.fields().stream().anyMatch(Field::isPassage) ? documents(given) : List.of());
  }

  /// The first passage of a form can be named shortly: `?document=…&quote=…`.
  private static String param(Given given, String name) {
    String value = given.ask().param(name).orElse("");
    if (value.isEmpty()
        && name.matches("(said\\.0|passage|passages\\.0)\\.(document|quote|start)")) {
      return given.ask().param(name.substring(name.lastIndexOf('.') + 1)).orElse("");
    }
    return value;
  }

  private static List<DocumentCard> documents(Given given) {
    Query newest = Query.all().page(0, OFFERED).counting(Query.Counting.NONE);
    return given.record().texts().documents(newest).rows();
  }

  private static Optional<String> back(ActForm form, Given given) {
    return Links.local(given.value(FormPage.BACK))
        .or(() -> form.dossier().map(d -> ObjectWords.address(d.subject().id())));
  }
}
