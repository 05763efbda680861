package org.onrecord.desk.team;

import java.util.Optional;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.Visitor;

/// Somebody who is logged in, or has given the password and not yet the second factor.
///
/// @param session the hash of what their browser carries
/// @param half whether the second factor is still missing
/// @param fresh whether they proved who they are lately enough for roles, keys, export and signing
public record Present(Member member, String session, boolean half, boolean fresh) {
  /// As pages know them: whoever is only half in, or lacks the second factor that the role asks
  /// for, reads and no more.
  public Visitor visitor() {
    return half
        ? Visitor.READER
        : new Visitor(Optional.of(member.name()), member.effective(), true, true);
  }

  /// Not the session.
  @Override
  public String toString() {
    return member.id();
  }
}
