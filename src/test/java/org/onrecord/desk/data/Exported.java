package org.onrecord.desk.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.desk.OpenRecord;
import org.onrecord.model.data.OpenData;
import org.onrecord.publish.data.Format;
import org.onrecord.publish.data.Names;
import org.onrecord.velmora.JudgedRecord;

/// The judged record of Velmora, written in a form.
final class Exported {
  private Exported() {}

  static OpenData data() {
    return ((OpenRecord) JudgedRecord.velmora().view()).data();
  }

  static Path write(Format format, Path out) throws IOException {
    try (OpenData data = data()) {
      var names = new Names(Optional.empty(), Optional.empty(), data.about());
      ExportFolder.write(out, () -> {}, sink -> format.write(data, names, sink));
      return out;
    }
  }
}
