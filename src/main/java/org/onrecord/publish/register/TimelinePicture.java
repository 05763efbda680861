package org.onrecord.publish.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.When;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.DossierView.Moment;
import org.onrecord.publish.draw.Picture;
import org.onrecord.publish.draw.Tracks;
import org.onrecord.publish.say.ObjectWords;

/// The timeline of one object as tracks: what was said, what speaks for it and against it, when it
/// was judged.
final class TimelinePicture {
  private static final String TITLE = "What was said, done and judged, in the order of time";

  private TimelinePicture() {}

  static Picture of(DossierView view, LocalDate asOf) {
    Map<Moment.Kind, List<Tracks.Point>> points = new EnumMap<>(Moment.Kind.class);
    var lines = new ArrayList<Tracks.Line>();
    for (Moment moment : view.timeline()) {
      Optional<LocalDate> day = moment.when().flatMap(When::first);
      if (day.isEmpty()) {
        continue;
      }
      if (moment.kind() == Moment.Kind.DUE) {
        lines.add(new Tracks.Line(moment.when().flatMap(When::last).orElse(day.get()), "due"));
      } else {
        boolean certain = moment.when().get().iso().length() == "2026-01-01".length();
        points
            .computeIfAbsent(moment.kind(), k -> new ArrayList<>())
            .add(new Tracks.Point(day.get(), certain));
      }
    }
    lines.add(new Tracks.Line(asOf, "today"));
    var tracks = new ArrayList<Tracks.Track>();
    points.forEach((kind, all) -> tracks.add(new Tracks.Track(ObjectWords.moment(kind), all)));
    return new Picture(
        Tracks.of(TITLE, "wide", Picture.WIDE, tracks, lines),
        Tracks.of(TITLE, "narrow", Picture.NARROW, tracks, lines));
  }
}
