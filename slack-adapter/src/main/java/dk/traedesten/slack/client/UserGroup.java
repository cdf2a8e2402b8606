package dk.traedesten.slack.client;

/// A group of people that a workspace has given a name.
public record UserGroup(String id, String name) {}
