package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Makes a folder that has second names of all files of a site, for the next publication to begin
/// from.
///
/// @param shared whether files could have two names; where they cannot, it would be a second site
/// @param fresh whether the new site was begun from an empty folder, so that of the old one nothing
///   is known
/// @param all every path of the site
/// @param written those of files that are not as they were in the old site
record Twin(SiteDisk disk, boolean shared, boolean fresh, Set<String> all, Set<String> written) {
  /// Makes `old` the same as `site`, and forces it. It costs what differs.
  ///
  /// @param site the new site
  /// @param old the site before, which need not be there
  /// @return whether it could
  boolean make(Path site, Path old) throws IOException {
    if (!shared) {
      return false;
    }
    var names = new Names(disk, old);
    share(missing(old, names), site, names);
    try (var forced = new Forcing(disk, site)) {
      forced.end(names.touched());
    }
    return names.isShared();
  }

  /// Takes out of `old` what the site has not. Where it is nothing of ours, or not as we left it,
  /// that is all of it.
  ///
  /// @return what of the site is not in `old` then
  private Set<String> missing(Path old, Names names) throws IOException {
    if (!Files.exists(old)) {
      return all;
    }
    List<Inside> before = fresh ? List.of() : Inside.of(old, all);
    if (fresh || !before.stream().allMatch(Inside::regular)) {
      disk.delete(old);
      return all;
    }
    var missing = new HashSet<>(all);
    for (Inside file : before) {
      if (!all.contains(file.path())) {
        names.remove(file.path());
      } else if (!written.contains(file.path())) {
        missing.remove(file.path());
      }
    }
    return missing;
  }

  private static void share(Collection<String> paths, Path site, Names names) throws IOException {
    try {
      new Workers<>(paths, path -> share(path, site, names), () -> {}).run();
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private static void share(String path, Path site, Names names) {
    Path file = site.resolve(path);
    try {
      names.share(path, file, Names.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
