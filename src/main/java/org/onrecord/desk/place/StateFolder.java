package org.onrecord.desk.place;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.log.watch.FolderMemory;

/// Where this machine remembers what it signed last: in the user's state folder, apart from every
/// record, so that an old copy of a record does not bring an old memory with it.
///
/// `ONRECORD_STATE` in the environment, or `-Donrecord.state`, names another folder.
public final class StateFolder {
  private StateFolder() {}

  public static FolderMemory memory() {
    return new FolderMemory(find().resolve("signed"));
  }

  static Path find() {
    return Stream.of(System.getProperty("onrecord.state"), System.getenv("ONRECORD_STATE"))
        .filter(named -> named != null && !named.isBlank())
        .map(Path::of)
        .findFirst()
        .orElseGet(StateFolder::ofTheUser);
  }

  private static Path ofTheUser() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home", "."));
    if (os.contains("mac")) {
      return home.resolve("Library/Application Support/Onrecord/state");
    }
    if (os.contains("windows")) {
      return environment("LOCALAPPDATA")
          .orElse(home.resolve("AppData/Local"))
          .resolve("Onrecord/state");
    }
    return environment("XDG_STATE_HOME").orElse(home.resolve(".local/state")).resolve("onrecord");
  }

  private static Optional<Path> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
  }
}
