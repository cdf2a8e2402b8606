package dk.traedesten.teams.inbound;

/// What was found good about an activity that was let in.
record Admitted(String tenant, ServiceUrl answers) {}
