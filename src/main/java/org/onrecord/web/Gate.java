package org.onrecord.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.onrecord.model.people.Visitor;
import org.onrecord.publish.Pages;

/// Knows who a request comes from. What it does not know is a reader.
public interface Gate {
  /// Everybody is a reader, and nothing can be done.
  ///
  /// @param barred why this copy is not to be relied on; empty when it is
  static Gate readers(Optional<String> barred) {
    Visitor reader = Visitor.READER.barred(barred);
    return new Gate() {
      @Override
      public Visitor visitor(Context context) {
        return reader;
      }

      @Override
      public boolean changes() {
        return false;
      }

      @Override
      public boolean seesTheSame() {
        return true;
      }

      @Override
      public boolean isOpen(Context context) {
        return true;
      }
    };
  }

  Visitor visitor(Context context);

  /// Whether anything can be changed here, by whomever.
  default boolean changes() {
    return true;
  }

  /// Whether everybody sees the same pages, so that one may be sent to many.
  default boolean seesTheSame() {
    return false;
  }

  /// Answers addresses of its own: where people say who they are.
  ///
  /// @param context of a request that came from this site's own pages, where it changes something
  /// @return whether it did
  default boolean answers(Context context) {
    return false;
  }

  /// The pages that `visitor` gets to see.
  ///
  /// @param whole those of the whole record
  default Pages pages(Visitor visitor, Pages whole) {
    return whole;
  }

  /// Whether anybody may read here what was published, and nobody is known who asks: then pages of
  /// other sites may read it too.
  default boolean isOpen(Context context) {
    return false;
  }

  /// Why whoever asks must first prove once more who they are, before what they sent to `path` is
  /// done; empty when they need not.
  default Optional<String> toProve(Context context, String path) {
    return Optional.empty();
  }

  /// Somebody asked for a page that is not for them.
  default void refused(Context context) {}

  /// A person did something under a name they had not said before.
  default void named(Context context, String name) {}
}
