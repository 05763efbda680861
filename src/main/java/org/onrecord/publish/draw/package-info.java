/// Markup that is made by hand because no template can: marks that nest and cross, and pictures.
///
/// Start at [org.onrecord.publish.draw.Marked] and [org.onrecord.publish.draw.Html].
///
/// The one law: every word that is not ours goes through [org.onrecord.publish.draw.Html], which
/// escapes it. Pictures have no style attributes (the policy forbids them) and the same data draws
/// the same picture.
@NullMarked
package org.onrecord.publish.draw;

import org.jspecify.annotations.NullMarked;
