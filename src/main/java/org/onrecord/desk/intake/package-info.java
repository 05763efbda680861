/// From files to documents with their findings, and from the log to the same again.
///
/// Start at [org.onrecord.desk.intake.Desk] (files without a record) and
/// [org.onrecord.desk.intake.Intake] (into a record).
///
/// The one law: every input is accounted for, and reading an entry of the log again makes the same
/// of the tables as the file made when it came.
///
/// Not here: any rule about formats (`read`) or language (`analyse`).
@NullMarked
package org.onrecord.desk.intake;

import org.jspecify.annotations.NullMarked;
