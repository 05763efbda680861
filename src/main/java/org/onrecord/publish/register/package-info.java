/// What the register's pages show: rows of lists, the form by function grid, a dossier with its
/// gauges, evidence and timeline.
///
/// Start at [org.onrecord.publish.register.DossierPage]; a list's row is
/// [org.onrecord.publish.register.RegisterRow].
///
/// The one law: outlined is found, filled is decided. A step is filled only where a verdict stands.
@NullMarked
package org.onrecord.publish.register;

import org.jspecify.annotations.NullMarked;
