/// A matter as a reader meets it: what each voice says in its own column, and the reason between
/// any two of them.
///
/// Start at [org.onrecord.publish.matter.MatterPage].
///
/// The one law: voices stand in the order of time, never of merit, and nothing here says who is
/// right.
@NullMarked
package org.onrecord.publish.matter;

import org.jspecify.annotations.NullMarked;
