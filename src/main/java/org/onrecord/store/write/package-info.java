/// What comes in, put into tables: only what changed is written.
///
/// Start at [org.onrecord.store.write.ArrivalWriter] and [org.onrecord.store.write.LinkWriter].
///
/// The one law: the same inputs give the same rows, in whatever portions they came.
///
/// Not here: how it is read (`store.view`).
@NullMarked
package org.onrecord.store.write;

import org.jspecify.annotations.NullMarked;
