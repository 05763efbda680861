package org.onrecord.publish.draw;

import gg.jte.Content;

/// A picture drawn twice: for pages with room, and for a phone. The sheet shows one of them.
public record Picture(Content wide, Content narrow) {
  public static final int WIDE = 960;
  public static final int NARROW = 340;
  public static final Picture NONE = new Picture(new Html(), new Html());

  public boolean isEmpty() {
    return wide.isEmptyContent();
  }
}
