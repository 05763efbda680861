package org.onrecord.desk.intake;

import java.util.List;

/// What came of reading a list.
///
/// @param refused items that could not be used, each with its place and the reason
public record ListAccount(int read, List<String> refused) {
  public ListAccount {
    refused = List.copyOf(refused);
  }
}
