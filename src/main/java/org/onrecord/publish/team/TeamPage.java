package org.onrecord.publish.team;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.people.Invited;
import org.onrecord.model.people.Member;

/// The people of a team and what each may do.
///
/// @param me the id of who looks
/// @param takesUnnamed whether documents may be sent without an account
/// @param link a link that was just made, told once
/// @param told what was done, or why it was not
public record TeamPage(
    String me,
    List<Member> members,
    List<Invited> invited,
    boolean takesUnnamed,
    Optional<String> link,
    Optional<Told> told) {
  public TeamPage {
    members = List.copyOf(members);
    invited = List.copyOf(invited);
  }
}
