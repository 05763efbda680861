package org.onrecord.velmora;

import org.onrecord.model.view.RecordView;
import org.onrecord.web.Door;
import org.onrecord.web.Site;

/// Serves the record about Velmora, for those who change pages and want to see them.
///
/// Arguments: the port (7007 when left out), and `empty`, `judged` (the shipped example with what
/// people did) or a number of made-up documents in its place.
public final class ServeVelmora {
  private ServeVelmora() {}

  public static void main(String[] args) {
    int port = args.length > 0 ? Integer.parseInt(args[0]) : 7007;
    Site site = Site.start(record(args), port, Site.People.readers(Door.LOOPBACK), () -> true);
    IO.println(site.address());
  }

  private static RecordView record(String[] args) {
    if (args.length < 2) {
      return SketchedRecord.velmora().view();
    }
    return switch (args[1]) {
      case "empty" -> SketchedRecord.empty().view();
      case "judged" -> JudgedRecord.velmora().view();
      default -> SketchedRecord.of(Integer.parseInt(args[1])).view();
    };
  }
}
