package org.onrecord.model.data;

import org.onrecord.model.Sha256;

/// A file of an export that was written.
public record Written(Sink.Name name, long bytes, Sha256 hash) {}
