package org.onrecord.judge;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.onrecord.judge.watch.Watch;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Concern;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Register;
import org.onrecord.model.register.Subject;

/// Plays a case: lines that begin with `>` are acts, `=` asks for an object, or for the `activity`;
/// `!` says something of documents ([KnownFacts]), `?` asks what needs a second look on a day. What
/// comes of each follows it. Everything else is left as it is.
final class Transcript {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2031-07-01T08:00:00Z"), ZoneOffset.UTC);

  private final Clerk clerk;
  private final KnownFacts known = new KnownFacts();
  private final StringBuilder out = new StringBuilder();

  private Transcript(Clerk clerk) {
    this.clerk = clerk;
  }

  static String play(List<String> lines) throws IOException {
    var transcript = new Transcript(Clerk.open(new MemoryEntries(), Grounds.TRUSTING, CLOCK));
    for (String line : lines) {
      transcript.play(line);
    }
    return transcript.out.toString();
  }

  private void play(String line) throws IOException {
    if (line.startsWith("<") || line.startsWith("  ")) {
      return;
    }
    out.append(line).append('\n');
    if (line.startsWith(">")) {
      clerk
          .take(List.of(line.substring(1)))
          .forEach(reply -> out.append("< ").append(words(reply)).append('\n'));
    } else if (line.startsWith("!")) {
      known.learn(line.substring(1).strip());
    } else if (line.startsWith("?")) {
      look(LocalDate.parse(line.substring(1).strip()));
    } else if (line.equals("= activity")) {
      Register register = clerk.fold().register();
      register.activity().forEach(this::tell);
    } else if (line.startsWith("=")) {
      clerk
          .fold()
          .dossier(line.substring(1).strip())
          .ifPresentOrElse(this::tell, () -> out.append("  there is none\n"));
    }
  }

  private void look(LocalDate today) {
    Register register = clerk.fold().register();
    new Watch(known.facts(), today)
        .look(register.dossiers(), register.thresholds())
        .forEach(this::tell);
  }

  private void tell(Concern c) {
    say(
        "%s: %s%s%s%s"
            .formatted(
                c.on(),
                c.kind().word(),
                c.evidence().map(e -> " " + e).orElse(""),
                c.passage()
                    .map(p -> " " + p.document().hex().charAt(0) + p.at().start())
                    .orElse(""),
                c.day().map(d -> " " + d).orElse("")));
  }

  private static String words(Reply reply) {
    return switch (reply) {
      case Reply.Done done -> done.index() + " " + done.id();
      case Reply.Refused refused -> "refused: " + refused.because();
    };
  }

  private void tell(Dossier d) {
    Subject s = d.subject();
    say("%s, %s: %s".formatted(s.terms().type().word(), s.state().word(), s.terms().who()));
    say("what: %s".formatted(s.terms().what()));
    s.terms().due().date().ifPresent(due -> say("due: %s".formatted(due)));
    s.joinedInto().ifPresent(into -> say("joined into: %s".formatted(into)));
    d.joined().forEach(j -> say("shown with it: %s".formatted(j.id())));
    s.sayings().forEach(q -> say("said: %s".formatted(q.quoted().words())));
    s.answers()
        .forEach(a ->
            say("answer: %s %s: %s".formatted(a.kind().word(), a.object().orElse(""), a.note())));
    s.outcomes().forEach(o -> say("outcome: %s".formatted(o.note())));
    s.criteria().values().forEach(c -> say("%s: %s".formatted(c.criterion(), c.answer())));
    d.answersTo().forEach(id -> say("answers to: %s".formatted(id)));
    d.evidence().forEach(this::tell);
    say(
        "judged: %s%s%s"
            .formatted(
                d.standing().kind().word(),
                d.sealed() == 0 ? "" : ", sealed: " + d.sealed(),
                steps(d.standing().ratings())));
    d.judgements().forEach(this::tell);
    d.history().forEach(this::tell);
  }

  private void tell(Evidence e) {
    say(
        "evidence %s %s%s: %s"
            .formatted(
                e.id(),
                e.weight().word(),
                e.withdrawn().isPresent() ? " (withdrawn)" : "",
                e.note()));
  }

  private void tell(Judgement j) {
    say(
        "judgement %s by %s%s%s%s: %s"
            .formatted(
                j.id(),
                j.stamp().by(),
                j.independent() ? "" : " (having seen others)",
                j.stands() ? "" : " (withdrawn)",
                steps(j.ratings()),
                j.rationale()));
  }

  private void tell(Change c) {
    var line =
        new StringBuilder("#%d %s %s".formatted(c.entry(), c.act(), c.by().orElse("")).strip());
    c.fields()
        .forEach(f ->
            line.append("; ")
                .append(f.name())
                .append(": ")
                .append(f.before())
                .append(" -> ")
                .append(f.after()));
    c.reason().ifPresent(r -> line.append("; because: ").append(r));
    c.undone().ifPresent(u -> line.append("; undone by #").append(u));
    say(line.toString());
  }

  private static String steps(Map<String, String> ratings) {
    return ratings.isEmpty() ? "" : " " + ratings;
  }

  private void say(String words) {
    out.append("  ").append(words).append('\n');
  }
}
