/// What may come into the tables: inputs, imported lists, what lining up found, what was done to
/// the register.
///
/// Start at [org.onrecord.store.change.Arrival].
///
/// The one law: plain values, checked when they are made.
///
/// Not here: how they are written (`store.write`).
@NullMarked
package org.onrecord.store.change;

import org.jspecify.annotations.NullMarked;
