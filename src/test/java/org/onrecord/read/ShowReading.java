package org.onrecord.read;

import java.io.IOException;
import java.nio.file.Path;
import org.onrecord.model.Reading;

/// Prints what the reader makes of files, for people who work on it.
final class ShowReading {
  private ShowReading() {}

  public static void main(String[] files) throws IOException {
    try (var reader = Reader.open(ReadSettings.warning(ShowReading::warn))) {
      for (String file : files) {
        show(reader.read(file, Path.of(file)));
      }
    }
  }

  private static void warn(String words) {
    System.err.println(words);
  }

  private static void show(Reading reading) {
    System.out.println("==== " + reading.path());
    switch (reading) {
      case Reading.Read(_, var document, _) -> {
        System.out.println(document.mediaType() + " " + document.flags() + " " + document.partly());
        System.out.println(document.metadata());
        System.out.println(document.sponsored() + " " + document.boilerplate());
        System.out.println("pages " + document.pageStarts());
        System.out.println(document.text());
      }
      case Reading.Container(_, _, var type, var partly, var flags, _) ->
          System.out.println("container " + type + " " + partly + " " + flags);
      case Reading.Refused(_, _, var because, var flags, _) ->
          System.out.println("refused " + because + " " + flags);
    }
    reading.parts().forEach(ShowReading::show);
  }
}
