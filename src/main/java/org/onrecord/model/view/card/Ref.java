package org.onrecord.model.view.card;

/// Something with a page of its own: its id and what to call it.
public record Ref(String id, String label) {}
