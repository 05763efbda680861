/// What people do in a record, as forms: one for each act of `docs/acts.md`.
///
/// Start at [org.onrecord.publish.form.ActForms]: which fields an act's form has. A form that was
/// sent becomes the act's line by [org.onrecord.publish.form.Filling], or is shown again with what
/// is wrong. Nothing that was typed is lost.
///
/// The one law: a form makes the same line that `onrecord act` would be given, and nothing else
/// decides whether it is done. So everything that a page can do a command can, by the same rules.
///
/// Not here: who the person is (`web`), whether an act is allowed by what was done before
/// (`judge`).
@NullMarked
package org.onrecord.publish.form;

import org.jspecify.annotations.NullMarked;
