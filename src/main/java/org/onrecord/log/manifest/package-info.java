/// What a published folder holds: a line for each file, and one root over all lines, which is an
/// entry of the log. The form is described in `docs/publishing.md`.
///
/// Not here: writing or reading the files themselves.
@NullMarked
package org.onrecord.log.manifest;

import org.jspecify.annotations.NullMarked;
