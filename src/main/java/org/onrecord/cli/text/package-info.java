/// Commands that need no record: they read files and print what is in them.
///
/// Start at [org.onrecord.cli.text.AnalyseCommand].
///
/// The one law: nothing is written anywhere.
///
/// Not here: what a record keeps of the same texts (`cli.record`).
@NullMarked
package org.onrecord.cli.text;

import org.jspecify.annotations.NullMarked;
