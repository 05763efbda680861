package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Path;
import org.onrecord.velmora.JudgedRecord;

/// Publishes the judged record about Velmora into a folder, for those who change pages and want to
/// see them as files.
///
/// Argument: the folder.
final class PublishVelmora {
  private PublishVelmora() {}

  public static void main(String... arguments) throws IOException {
    Path out = Path.of(arguments[0]);
    IO.println(Published.publish(new StaticSite(), JudgedRecord.velmora().folder(), out));
    IO.println(out.resolve("index.html").toUri());
  }
}
