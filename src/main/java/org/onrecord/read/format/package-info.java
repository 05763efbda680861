/// Formats: a file's bytes in, text as lines out, with what the format says of itself.
///
/// Start at [org.onrecord.read.format.Format] and any small one, such as
/// [org.onrecord.read.format.Web]. Each family has a package: `office`, `mail`, and `container` for
/// files that hold others. What lies in a container goes back through
/// [org.onrecord.read.format.Session], which counts it.
///
/// The one law: nothing is fetched, run or written but to the scratch folder, and no document type
/// declaration is obeyed. Runs in worker processes only.
///
/// Not here: PDF, which has a package of its own (`org.onrecord.read.pdf`).
@NullMarked
package org.onrecord.read.format;

import org.jspecify.annotations.NullMarked;
