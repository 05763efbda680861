/// What is known of the last publication, so that the next makes only those pages that would come
/// out otherwise.
///
/// Start at [org.onrecord.site.again.Watched], which notes what a page asked of the record, and
/// [org.onrecord.site.again.Changed], which says for what was noted whether the answer may differ
/// now.
///
/// The one law: a page that is kept is, byte for byte, the one that would be made. So whatever is
/// not known to be the same counts as changed, and where texts came in nothing is kept.
///
/// Not here: what pages say, and how files are written.
@NullMarked
package org.onrecord.site.again;

import org.jspecify.annotations.NullMarked;
