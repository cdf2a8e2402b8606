package dk.traedesten.slack.client;

/// A modal that is open before somebody.
public record OpenModal(String viewId, String hash) {}
