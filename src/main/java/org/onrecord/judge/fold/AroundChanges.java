package org.onrecord.judge.fold;

import java.util.stream.Collectors;
import org.onrecord.judge.act.Act;
import org.onrecord.judge.held.Held;
import org.onrecord.model.register.DocumentNote;
import org.onrecord.model.register.PersonKey;
import org.onrecord.model.register.ProfileNote;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Stamp;
import org.onrecord.model.register.Threshold;

/// What is done about that which stands around the objects: documents, sources, series, settings,
/// keys.
record AroundChanges(Held held) {
  void classify(Act.Classified act, Stamp stamp, Told told) {
    told.field("document", "", act.document().brief() + ": " + act.as().word());
    held.put(
        new DocumentNote(act.document(), act.as(), act.from(), act.asked(), act.on(), stamp),
        stamp.entry());
  }

  void note(Act.SourceNoted act, Stamp stamp, Told told) {
    told.because(act.reason());
    told.field(act.source() + " " + act.trait().word(), "", act.value());
    held.put(
        new ProfileNote(act.source(), act.trait(), act.value(), act.reason(), stamp),
        stamp.entry());
  }

  void watch(Act.ThresholdSet act, Stamp stamp, Told told) {
    told.because(act.reason());
    told.field("threshold", "", act.side().word() + " " + act.value().toPlainString());
    held.put(
        new Threshold(act.series(), act.side(), act.value(), act.reason(), stamp), stamp.entry());
  }

  void settle(Act.SettingsMade act, Stamp stamp, Told told) {
    told.field("scale", words(held.settings().scale()), words(act.settings().scale()));
    held.put(act.settings(), stamp.entry());
  }

  void key(Act.KeyAdded act, Stamp stamp, Told told) {
    told.field("key", "", act.key());
    held.put(new PersonKey(stamp.by(), act.key(), stamp), stamp.entry());
  }

  /// The name of a scale that is ready; of the record's own what it says.
  private static String words(Scale scale) {
    return scale.name().equals(Scale.OWN)
        ? scale.axes().stream()
            .map(axis -> axis.name() + ": " + String.join(", ", axis.steps()))
            .collect(Collectors.joining("; "))
        : scale.name();
  }
}
