/// The site of a team: who is logged in, and the pages by which people log in and keep the team.
///
/// Start at [org.onrecord.web.team.TeamGate]; [org.onrecord.web.team.TeamRoute] is the table of its
/// addresses, each with who may use it.
///
/// The one law: deny by default. An address is in the table with a rule or does not exist; whoever
/// is not known reads what is public, or logs in first.
///
/// Not here: what is done (`desk.team`), what pages say (`publish.team`).
@NullMarked
package org.onrecord.web.team;

import org.jspecify.annotations.NullMarked;
