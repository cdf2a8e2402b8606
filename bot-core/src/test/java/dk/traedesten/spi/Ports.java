package dk.traedesten.spi;

/// The ports of one store, empty.
public record Ports(SessionStore sessions, Timers timers, Outbox outbox, Erasure erasure) {}
