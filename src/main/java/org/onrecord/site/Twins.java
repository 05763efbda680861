package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Path;

/// Makes a folder that has second names of all files of a site.
interface Twins {
  /// Makes `old` the same as `site`, and forces it. It costs what differs.
  ///
  /// @param site the new site
  /// @param old the site before, which need not be there
  /// @return whether it could; where files cannot have two names a twin would be a second site
  boolean make(Path site, Path old) throws IOException;
}
