/// A small record about Velmora, an invented country, made by hand: enough to fill every page.
///
/// Start at [org.onrecord.velmora.Velmora]; [org.onrecord.velmora.SketchedRecord] answers a reader's
/// questions from lists in memory; [org.onrecord.velmora.ServeVelmora] serves it, to be looked at.
@NullMarked
package org.onrecord.velmora;

import org.jspecify.annotations.NullMarked;
