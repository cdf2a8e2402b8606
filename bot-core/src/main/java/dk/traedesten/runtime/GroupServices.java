package dk.traedesten.runtime;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.group.GroupEngine;
import dk.traedesten.group.GroupLinks;
import dk.traedesten.group.Holidays;
import dk.traedesten.spi.MembershipLookup;
import java.util.List;
import java.util.function.Supplier;

/// What is needed for groups between their exercises.
///
/// @param tending decides what goes on there
/// @param catalogue the exercises that can begin by themselves, asked anew each time
/// @param roll who is in a place
/// @param webhooks whether groups' webhooks are told what happens
public record GroupServices(
    GroupEngine tending, Supplier<Catalogue> catalogue, MembershipLookup roll, boolean webhooks) {
  /// Where nothing begins by itself.
  public static final GroupServices EMPTY =
      new GroupServices(
          new GroupEngine(Holidays.NONE, GroupLinks.CLOSED),
          () -> new Catalogue(List.of()),
          MembershipLookup.UNKNOWN,
          false);
}
