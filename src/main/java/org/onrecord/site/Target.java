package org.onrecord.site;

import java.util.Map;

/// Where a page of the site lies in the folder.
///
/// @param name of its files, without their endings, from the folder's top, with `/` between parts
/// @param path the page's address, without a form
/// @param params what the address says behind its `?`
record Target(String name, String path, Map<String, String> params) {
  Target {
    params = Map.copyOf(params);
  }
}
