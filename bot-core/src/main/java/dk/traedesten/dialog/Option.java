package dk.traedesten.dialog;

/// One of several things to choose between, or one row of a matrix.
public record Option(String id, Text text) {}
