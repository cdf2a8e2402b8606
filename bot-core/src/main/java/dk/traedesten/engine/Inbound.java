package dk.traedesten.engine;

import java.time.Instant;

/// An event with what the engine may not find out by itself: when it came in, and an id that is the
/// same when it is delivered again.
public record Inbound(String id, Instant at, Event event) {}
