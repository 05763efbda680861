package org.onrecord.log.disk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// A folder of files, step by step. Smaller than a file system on purpose: a file that has its name
/// keeps it, and nothing is deleted but the unfinished tiles that a finished one replaced, and the
/// content that a law takes away.
///
/// What lies in a folder `keys` or in the private log only its owner may read.
///
/// Nothing is durable before it is forced: a file's bytes with [#force], its name with
/// [#forceFolder] of the folder it is in. What was not forced may be there after a crash, or not,
/// or in part, in any order.
///
/// After an [IOException] from a step that changes something nothing more may be written: what the
/// operating system still holds is unknown. Opening anew reads what is really there.
///
/// Names are relative, with `/` between folders; the folder itself is the empty name.
public interface Disk {
  /// Writes `content` to the draft `name`, in place of what it held. Drafts begin with a dot;
  /// nobody reads them.
  void write(String name, byte[] content) throws IOException;

  /// Adds `content` at the end of `name`, which is made when it is not there.
  void append(String name, byte[] content) throws IOException;

  /// Forces the bytes of `name`.
  void force(String name) throws IOException;

  /// Gives the draft `draft` its name, in place of what had it, all or nothing.
  void rename(String draft, String name) throws IOException;

  /// Makes `folder`, whose parent is there.
  void makeFolder(String folder) throws IOException;

  /// Forces the names in `folder`.
  void forceFolder(String folder) throws IOException;

  /// Takes away an unfinished tile (`….p/<width>`) that a finished one has replaced, or that no
  /// checkpoint covers.
  void dropPartial(String name) throws IOException;

  /// Takes away a content (`content/ab/abc…`, named by its hash): only ever because a law asks for
  /// it, and after the log says so.
  void dropContent(String name) throws IOException;

  boolean isFolder(String name) throws IOException;

  boolean isFile(String name) throws IOException;

  /// The bytes of `name`.
  Optional<byte[]> read(String name) throws IOException;

  /// The bytes of `name`, to be read piece by piece and closed.
  Optional<InputStream> open(String name) throws IOException;

  /// The names of all files below `folder`, drafts excepted, sorted; none when there is no such
  /// folder.
  List<String> list(String folder) throws IOException;
}
