/// The forms of JSON that other programs rely on (`docs/contract.md`).
///
/// Start at [org.onrecord.publish.json.AnalysisJson].
///
/// The one law: fields may be added, never changed or dropped.
@NullMarked
package org.onrecord.publish.json;

import org.jspecify.annotations.NullMarked;
