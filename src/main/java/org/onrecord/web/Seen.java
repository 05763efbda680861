package org.onrecord.web;

import io.javalin.http.Context;
import java.util.Map;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.view.RecordView;
import org.onrecord.publish.Page;
import org.onrecord.publish.Pages;

/// What whoever asks gets to see.
///
/// @param whole the pages of the whole record
record Seen(Gate gate, Pages whole) {
  Pages pages(Context context) {
    return gate.pages(gate.visitor(context), whole);
  }

  RecordView record(Context context) {
    return pages(context).record();
  }

  /// What anybody may read, pages of other sites may read too; never what somebody sees because of
  /// who they are.
  void open(Context context) {
    if (gate.isOpen(context) && record(context).isPublished()) {
      context.header("Access-Control-Allow-Origin", "*");
      context.header("Access-Control-Expose-Headers", "ETag");
    }
  }

  /// Answers that there is nothing here.
  void missing(Context context) {
    show(context, pages(context).get("/nothing/is/here", Map.of(), gate.visitor(context)));
  }

  /// Answers that what lies at `path` is not for whoever asks.
  void refuse(Context context, String path) {
    Visitor visitor = gate.visitor(context);
    gate.refused(context);
    show(context, pages(context).refuse(path, visitor));
  }

  static void show(Context context, Page page) {
    context.status(page.status()).contentType(page.contentType()).result(page.body());
  }
}
