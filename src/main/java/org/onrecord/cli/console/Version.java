package org.onrecord.cli.console;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version that `--version` prints: the jar's own, or a word for classes that run outside a
/// jar.
public final class Version implements IVersionProvider {
  public static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"onrecord " + current()};
  }
}
