/// Files that hold other files: ZIP, gzip, web archives. Each part goes back through
/// [org.onrecord.read.format.Session], which counts it.
///
/// Start at [org.onrecord.read.format.container.Zip].
@NullMarked
package org.onrecord.read.format.container;

import org.jspecify.annotations.NullMarked;
