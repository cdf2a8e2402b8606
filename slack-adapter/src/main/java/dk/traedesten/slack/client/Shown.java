package dk.traedesten.slack.client;

/// A modal that is open before somebody.
public record Shown(String viewId, String hash) {}
