package org.onrecord.site;

import java.util.Map;

/// Where a page of the site lies in the folder.
///
/// @param name of its files, without their endings, from the folder's top, with `/` between parts
/// @param path the page's address, without a form
/// @param params what the address says behind its `?`
record Target(String name, String path, Map<String, String> params) {
  private static final String PAGE = "/page/";

  Target {
    params = Map.copyOf(params);
  }

  /// Where the page of a list that follows this one lies, by its name.
  String following() {
    int at = name.lastIndexOf(PAGE);
    String number = at < 0 ? "" : name.substring(at + PAGE.length());
    return number.isEmpty() || !number.chars().allMatch(Character::isDigit)
        ? name + PAGE + 2
        : name.substring(0, at) + PAGE + (Integer.parseInt(number) + 1);
  }
}
