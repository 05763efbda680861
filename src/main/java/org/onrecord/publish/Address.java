package org.onrecord.publish;

/// A page's address taken apart: the page, and the form that is asked for.
///
/// @param path without the form: `/documents/ab12`; `/` for the home page
record Address(String path, Form form) {
  enum Form {
    HTML(""),
    JSON(".json"),
    CSV(".csv");

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }

    String ending() {
      return ending;
    }
  }

  static Address of(String path) {
    if (path.endsWith(".json")) {
      return new Address(page(path, ".json"), Form.JSON);
    }
    return path.endsWith(".csv")
        ? new Address(page(path, ".csv"), Form.CSV)
        : new Address(path, Form.HTML);
  }

  private static String page(String path, String ending) {
    String page = path.substring(0, path.length() - ending.length());
    return page.equals("/index") ? "/" : page;
  }

  /// The address of this page in another form; `query` begins with `?` or is empty.
  String in(Form other, String query) {
    String page = other != Form.HTML && path.equals("/") ? "/index" : path;
    return switch (other) {
      case HTML -> page + query;
      case JSON -> page + ".json" + query;
      case CSV -> page + ".csv" + query;
    };
  }
}
