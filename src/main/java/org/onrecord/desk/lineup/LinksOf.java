package org.onrecord.desk.lineup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.match.Entity;
import org.onrecord.match.FigureSeries;
import org.onrecord.match.Library;
import org.onrecord.match.Lineup;
import org.onrecord.match.Matter;
import org.onrecord.match.Voice;
import org.onrecord.match.precis.Precis;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;
import org.onrecord.store.change.Links;

/// What documents say together, in the words of the tables. Of documents of which nothing changed
/// copies, voices, names and figures are left out.
final class LinksOf {
  private final Lineup lineup;
  private final Links.Extent extent;
  private final Set<String> figures = new HashSet<>();

  LinksOf(Lineup lineup, Links.Extent extent, Library library) {
    this.lineup = lineup;
    this.extent = extent;
    for (Sha256 document : extent.shown()) {
      Precis.of(library.precis(document)).figures().forEach(f -> figures.add(f.finding()));
    }
  }

  Links links() {
    return new Links(
        lineup.reprints().stream().filter(this::isTold).toList(),
        lineup.voices().stream().filter(this::isTold).map(LinksOf::voice).toList(),
        lineup.matters().stream().map(LinksOf::matter).toList(),
        lineup.entities().stream()
            .map(this::entity)
            .filter(entity -> !entity.members().isEmpty())
            .toList(),
        lineup.series().stream()
            .map(this::series)
            .filter(series -> !series.findings().isEmpty())
            .toList(),
        extent);
  }

  private boolean isTold(Reprint reprint) {
    return extent.whole()
        || extent.shown().contains(reprint.a())
        || extent.shown().contains(reprint.b());
  }

  private boolean isTold(Voice voice) {
    return extent.whole()
        || extent.shown().contains(voice.earliest())
        || voice.others().stream().anyMatch(extent.shown()::contains);
  }

  private static Links.Voice voice(Voice voice) {
    return new Links.Voice(voice.earliest(), voice.others());
  }

  private static Links.Matter matter(Matter matter) {
    return new Links.Matter(matter.id(), matter.title(), matter.pairs());
  }

  private Links.Entity entity(Entity entity) {
    List<Links.Member> members =
        entity.members().stream()
            .filter(m -> extent.whole() || extent.shown().contains(m.document()))
            .map(m -> new Links.Member(m.document(), m.name()))
            .toList();
    return new Links.Entity(entity.id(), entity.name(), entity.type(), entity.office(), members);
  }

  private Links.Series series(FigureSeries series) {
    List<String> found =
        series.findingIds().stream().filter(id -> extent.whole() || figures.contains(id)).toList();
    return new Links.Series(series.id(), series.title(), series.unit(), found);
  }
}
