/// A small record about Velmora, an invented country, made by hand: enough to fill every page.
///
/// Start at [org.onrecord.velmora.Velmora]; [org.onrecord.velmora.SketchedRecord] puts it into real
/// tables and a real index; [org.onrecord.velmora.ServeVelmora] serves it, to be looked at.
@NullMarked
package org.onrecord.velmora;

import org.jspecify.annotations.NullMarked;
