package org.onrecord.site;

import java.util.List;
import org.onrecord.site.again.Needs;

/// A page of the folder, with its data and whatever else lies under its name.
///
/// @param leads to which pages its links lead
/// @param needs from what it was made besides the texts
record Made(Target target, List<Filed> files, List<Target> leads, Needs needs) {
  Made {
    files = List.copyOf(files);
    leads = List.copyOf(leads);
  }

  /// The same, with its files as they lie in another folder.
  Made with(List<Filed> now) {
    return new Made(target, now, leads, needs);
  }
}
