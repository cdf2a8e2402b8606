package dk.traedesten.teams.card;

import dk.traedesten.teams.card.Element.ActionSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A card that fits: what can be filled in or pressed, as much of what is to be read as there is
/// room for, and a way to see the whole.
final class Shortened {
  /// What the way to see the whole takes.
  private static final int WAY = 1500;

  /// More to read than this nobody reads in a chat, in bytes.
  private static final int READ = 12_000;

  private Shortened() {}

  static boolean isNeeded(List<Part> parts) {
    return Part.size(parts) > Pages.ROOM
        || Part.size(parts.stream().filter(p -> !p.kept()).toList()) > READ;
  }

  /// @param whole where the whole is seen; empty where there is no way to it
  static List<Part> of(List<Part> parts, Optional<Ref> whole, Frame frame) {
    var shown = shown(parts);
    var fitting = new ArrayList<Part>();
    boolean over = false;
    for (int i = 0; i < parts.size(); i++) {
      if (shown.contains(i)) {
        fitting.add(parts.get(i));
      } else if (!over) {
        over = true;
        fitting.add(way(whole, frame));
      }
    }
    return fitting;
  }

  /// The places of the parts there is room for; what is read ends where the first does not fit.
  private static Set<Integer> shown(List<Part> parts) {
    var shown = new HashSet<Integer>();
    int left = Pages.ROOM - WAY;
    for (boolean kept : List.of(true, false)) {
      int room = kept ? left : Math.min(left, READ);
      boolean over = false;
      for (int i = 0; i < parts.size(); i++) {
        int size = parts.get(i).size();
        if (parts.get(i).kept() == kept && !over) {
          over = room < size;
          if (!over) {
            shown.add(i);
            room -= size;
            left -= size;
          }
        }
      }
    }
    return shown;
  }

  private static Part way(Optional<Ref> whole, Frame frame) {
    var elements = new ArrayList<Element>();
    elements.add(
        Elements.line(Optional.empty(), Elements.slanted(Plain.inert(frame.say(Words.SHORTENED)))));
    whole.ifPresent(ref ->
        elements.add(
            new ActionSet(
                List.of(frame.open(frame.say(Words.SEE_ALL), ref, Optional.empty())),
                Optional.empty())));
    return Part.acted(elements);
  }
}
