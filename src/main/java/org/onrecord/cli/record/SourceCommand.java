package org.onrecord.cli.record;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Summary;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.OpenRecord;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.view.SourceFact;
import org.onrecord.model.view.SourceView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows who stands behind a source, and takes down what a person knows of it.
@Command(
    name = "source",
    mixinStandardHelpOptions = true,
    description =
        "Who stands behind a source, and on what grounds. With --kind, --owner, --affiliation or --country: notes what you know, by name and with the reason.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord source --record courts harbour-post",
      "  onrecord source --record courts harbour-post --owner \"Tide Media\" --because \"company register, 3 May 2026\" --by \"Ada Lorn\"",
      "  onrecord source --record courts harbour-post --owner \"\" --because \"sold in June\" --by \"Ada Lorn\"     the earlier note no longer holds",
      "",
      "SOURCE is the last part of the address of the source's page.",
      "Kinds: state_body, state_owned, party, independent_outlet, monitor, sponsor, individual, unknown."
    })
public final class SourceCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Parameters(index = "0", paramLabel = "SOURCE", description = "The source's id.")
  private String source = "";

  @Option(names = "--kind", paramLabel = "KIND", description = "What it is: see below.")
  private @Nullable String kind;

  @Option(names = "--owner", paramLabel = "NAME", description = "Who owns it.")
  private @Nullable String owner;

  @Option(
      names = "--affiliation",
      paramLabel = "NAME",
      description = "To whom it belongs or answers without being owned.")
  private @Nullable String affiliation;

  @Option(names = "--country", paramLabel = "NAME", description = "Where it is at home.")
  private @Nullable String country;

  @Option(
      names = "--because",
      paramLabel = "WHY",
      description = "How one knows; needed with a note.")
  private String because = "";

  @Option(names = "--by", paramLabel = "NAME", description = "Who says so; needed with a note.")
  private String by = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Map<SourceTrait, String> notes = notes();
    if (!notes.isEmpty()) {
      note(notes);
    }
    try (OpenRecord view = record.read()) {
      print(find(view, source, spec));
    }
    return 0;
  }

  private Map<SourceTrait, String> notes() {
    var notes = new EnumMap<SourceTrait, String>(SourceTrait.class);
    put(notes, SourceTrait.KIND, kind);
    put(notes, SourceTrait.OWNER, owner);
    put(notes, SourceTrait.AFFILIATION, affiliation);
    put(notes, SourceTrait.COUNTRY, country);
    if (!notes.isEmpty() && (because.isBlank() || by.isBlank())) {
      throw new ParameterException(
          spec.commandLine(), "A note needs a name and a reason: add --by NAME and --because WHY");
    }
    return notes;
  }

  private void put(Map<SourceTrait, String> notes, SourceTrait trait, @Nullable String value) {
    if (value == null) {
      return;
    }
    try {
      trait.check(value.strip());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--kind: " + e.getMessage(), e);
    }
    notes.put(trait, value.strip());
  }

  private void note(Map<SourceTrait, String> notes) throws IOException {
    record.write(
        Shown.on(false),
        open -> {
          try (OpenRecord view = open.view()) {
            find(view, source, spec);
          }
          for (Map.Entry<SourceTrait, String> note : notes.entrySet()) {
            open.note(source, note.getKey(), note.getValue(), because.strip(), by.strip());
          }
        });
  }

  static SourceView find(OpenRecord view, String source, CommandSpec spec) {
    return view.texts()
        .findSource(source)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "There is no source called %s here; their pages are listed at /sources."
                    .formatted(source)));
  }

  private static void print(SourceView view) {
    Terminal.print(view.card().ref().label());
    for (SourceTrait trait : SourceTrait.values()) {
      var facts = view.facts().stream().filter(f -> f.trait() == trait).toList();
      if (facts.isEmpty()) {
        Terminal.print("  %s: not stated".formatted(trait.word()));
      }
      facts.forEach(fact -> Terminal.print("  %s: %s".formatted(trait.word(), words(fact))));
    }
  }

  private static String words(SourceFact fact) {
    return switch (fact.ground()) {
      case SourceFact.Ground.Stated stated ->
          "%s  “%s” %s#p%d"
              .formatted(
                  fact.value(),
                  Summary.cut(stated.cited().words()),
                  "/documents/" + stated.cited().place().document().id(),
                  stated.cited().place().paragraph());
      case SourceFact.Ground.Noted noted ->
          "%s  noted by %s, %s: %s%s"
              .formatted(
                  fact.value().isEmpty() ? "(no longer holds)" : fact.value(),
                  noted.by(),
                  noted.at().toString().substring(0, 10),
                  noted.reason(),
                  noted.stands() ? "" : " (replaced since)");
    };
  }
}
