/// Pages to follow: what is new on them, as Atom (RFC 4287).
///
/// Start at [org.onrecord.publish.feed.Feed], whose entries a page fills;
/// [org.onrecord.publish.feed.Atom] writes it.
///
/// The one law: an entry keeps its id for ever, wherever the record is read, so that nobody is told
/// twice.
@NullMarked
package org.onrecord.publish.feed;

import org.jspecify.annotations.NullMarked;
