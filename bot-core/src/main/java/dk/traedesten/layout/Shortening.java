package dk.traedesten.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// A message that fits: what can be filled in or pressed, as much of what is to be read as there is
/// room for, and a way to see the whole.
///
/// @param room what a message has room for
/// @param read what is read of it at most; nobody reads more in a chat
/// @param way what the way to see the whole takes
public record Shortening(Cost room, Cost read, Cost way) {

  public boolean isNeeded(List<? extends Piece> parts) {
    return !sum(parts).fits(room)
        || !sum(parts.stream().filter(p -> !p.kept()).toList()).fits(read);
  }

  private static Cost sum(List<? extends Piece> parts) {
    return parts.stream().map(Piece::cost).reduce(Cost.NOTHING, Cost::plus);
  }

  /// The parts, or those that fit.
  ///
  /// @param toAll the way to see the whole
  public <P extends Piece> List<P> of(List<P> parts, Supplier<P> toAll) {
    return isNeeded(parts) ? shortened(parts, toAll) : parts;
  }

  private <P extends Piece> List<P> shortened(List<P> parts, Supplier<P> toAll) {
    var shown = shown(parts);
    var fitting = new ArrayList<P>();
    boolean over = false;
    for (int i = 0; i < parts.size(); i++) {
      if (shown.contains(i)) {
        fitting.add(parts.get(i));
      } else if (!over) {
        over = true;
        fitting.add(toAll.get());
      }
    }
    return fitting;
  }

  /// The places of the parts there is room for; what is read ends where the first does not fit.
  private Set<Integer> shown(List<? extends Piece> parts) {
    var shown = new HashSet<Integer>();
    var left = room.minus(way);
    for (boolean kept : List.of(true, false)) {
      var here = kept ? left : left.and(read);
      boolean over = false;
      for (int i = 0; i < parts.size(); i++) {
        var cost = parts.get(i).cost();
        if (parts.get(i).kept() == kept && !over) {
          over = !cost.fits(here);
          if (!over) {
            shown.add(i);
            here = here.minus(cost);
            left = left.minus(cost);
          }
        }
      }
    }
    return shown;
  }
}
