/// Values become pages and data: HTML, JSON, CSV.
///
/// The one law: pure. Nothing here reads a file, a clock or a database; the same values give the
/// same bytes.
///
/// Not here: where the values come from (the desk), and who asks for them (`web`, `site`, `cli`).
@NullMarked
package org.onrecord.publish;

import org.jspecify.annotations.NullMarked;
