/// Values become pages and data: HTML, JSON, CSV.
///
/// Start at [org.onrecord.publish.Pages]: an address and a record go in, a
/// [org.onrecord.publish.Page] comes out. [org.onrecord.publish.Route] is the table of all
/// addresses; `page` says what each holds, `src/main/jte` how it looks, `document`, `list`, `draw`
/// and `say` are what pages are made of. All links begin at the root (`/documents/…`), so that
/// whoever writes a folder can make them relative in one place.
///
/// The one law: pure. Nothing here reads a file, a clock or a database; the same values give the
/// same bytes. ([org.onrecord.publish.Assets] reads the style sheet, fonts and scripts out of the
/// program itself.)
///
/// Not here: where the values come from (the desk), and who asks for them (`web`, `site`, `cli`).
@NullMarked
package org.onrecord.publish;

import org.jspecify.annotations.NullMarked;
