package org.onrecord.model.view.card;

import org.onrecord.model.Finding;

/// A person, organisation, group or place, joined across documents.
public record EntityRef(String id, String name, Finding.Name.Type type) {}
