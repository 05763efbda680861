/// Commands that show a record: as a server for one or for a team, or as a folder of pages.
///
/// Start at [org.onrecord.cli.serve.OpenCommand] and [org.onrecord.cli.serve.ServeCommand].
///
/// The one law: without accounts only this machine is answered.
///
/// Not here: the pages (`publish`), the server (`web`), the folder (`site`).
@NullMarked
package org.onrecord.cli.serve;

import org.jspecify.annotations.NullMarked;
