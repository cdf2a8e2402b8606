package dk.traedesten.web;

import dk.traedesten.web.PageRenderer.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything a page needs when it opens.
///
/// @param conversations what stands in each conversation, oldest first
record State(Instant now, List<PlaygroundPerson> people, Map<String, List<Line>> conversations) {

  static State of(Instant now, PlaygroundPeople people, WebChannel channel) {
    var all = people.all();
    var places = new ArrayList<>(List.of(WebChannel.GROUP));
    all.forEach(person -> places.add(person.chat()));
    var conversations = new LinkedHashMap<String, List<Line>>();
    for (var place : places) {
      conversations.put(
          place.toString(),
          channel.read(place).entrySet().stream()
              .map(e -> PageRenderer.render(place, e.getKey(), e.getValue()))
              .toList());
    }
    return new State(now, all, conversations);
  }
}
