/// The register of a record: acts go in ([org.onrecord.desk.register.Registering]), questions are
/// answered ([org.onrecord.desk.register.RegisterDesk]).
///
/// The one law: the tables of the register are folded from the log, and nothing else.
///
/// Not here: the rules of judging (`judge`).
@NullMarked
package org.onrecord.desk.register;

import org.jspecify.annotations.NullMarked;
