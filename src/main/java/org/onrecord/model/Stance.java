package org.onrecord.model;

/// How two passages about one matter stand to each other.
public enum Stance implements Worded {
  AGREE,
  CONTRADICT,
  PARTLY
}
