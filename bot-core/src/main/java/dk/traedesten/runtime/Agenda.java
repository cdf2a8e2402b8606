package dk.traedesten.runtime;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.group.Doors;
import dk.traedesten.group.Holidays;
import dk.traedesten.group.Tending;
import dk.traedesten.spi.RollCall;
import java.util.List;
import java.util.function.Supplier;

/// What is needed for groups between their exercises.
///
/// @param tending decides what goes on there
/// @param catalogue the exercises that can begin by themselves, asked anew each time
/// @param roll who is in a place
/// @param webhooks whether groups' webhooks are told what happens
public record Agenda(
    Tending tending, Supplier<Catalogue> catalogue, RollCall roll, boolean webhooks) {
  /// Where nothing begins by itself.
  public static final Agenda EMPTY =
      new Agenda(
          new Tending(Holidays.NONE, Doors.CLOSED),
          () -> new Catalogue(List.of()),
          RollCall.UNKNOWN,
          false);
}
