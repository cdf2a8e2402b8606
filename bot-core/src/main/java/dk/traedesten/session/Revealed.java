package dk.traedesten.session;

import dk.traedesten.result.InOrder;
import dk.traedesten.result.Shown;
import dk.traedesten.result.ShownBefore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The results of prompts as they were shown, each under the key of its prompt.
///
/// @param shown of the group
/// @param apart of those whose answers are shown apart
/// @param earlier of earlier rounds, oldest first
/// @param respondents of each time something was shown without names, and what was told: two rounds
///   of nearly the same people would tell what single ones answered
/// @param messages where they, and the lists made of them, were shown, by the message's key
public record Revealed(
    Map<String, Shown> shown,
    Map<String, Shown> apart,
    Map<String, List<Shown>> earlier,
    Map<String, List<ShownBefore>> respondents,
    Map<String, RevealPlace> messages) {
  public static final Revealed NONE =
      new Revealed(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public Revealed {
    shown = InOrder.copy(shown);
    apart = InOrder.copy(apart);
    earlier = InOrder.copy(earlier);
    respondents = InOrder.copy(respondents);
    messages = InOrder.copy(messages);
  }

  public Revealed with(String prompt, Shown result) {
    return new Revealed(InOrder.with(shown, prompt, result), apart, earlier, respondents, messages);
  }

  public Revealed withApart(String prompt, Shown result) {
    return new Revealed(shown, InOrder.with(apart, prompt, result), earlier, respondents, messages);
  }

  /// Keeps who answered what was just shown without names.
  public Revealed answeredBy(String prompt, ShownBefore these) {
    var times = new ArrayList<>(respondents.getOrDefault(prompt, List.of()));
    times.add(these);
    return new Revealed(
        shown, apart, earlier, InOrder.with(respondents, prompt, List.copyOf(times)), messages);
  }

  /// As they stood in a message that was shown in an earlier round.
  public Revealed asOf(RevealPlace placed) {
    var then = this;
    for (var round : placed.rounds().entrySet()) {
      var rounds = earlier.getOrDefault(round.getKey(), List.of());
      if (round.getValue() < rounds.size()) {
        then =
            new Revealed(
                InOrder.with(then.shown, round.getKey(), rounds.get(round.getValue())),
                InOrder.without(then.apart, round.getKey()),
                InOrder.with(then.earlier, round.getKey(), rounds.subList(0, round.getValue())),
                respondents,
                messages);
      }
    }
    return then;
  }

  public Revealed in(String message, RevealPlace at) {
    return new Revealed(shown, apart, earlier, respondents, InOrder.with(messages, message, at));
  }

  /// A prompt is asked anew: what was shown is kept as an earlier round.
  public Revealed anew(String prompt) {
    if (!shown.containsKey(prompt)) {
      return this;
    }
    var rounds =
        Stream.concat(
                earlier.getOrDefault(prompt, List.of()).stream(), Stream.of(shown.get(prompt)))
            .toList();
    return new Revealed(
        InOrder.without(shown, prompt),
        InOrder.without(apart, prompt),
        InOrder.with(earlier, prompt, rounds),
        respondents,
        messages);
  }
}
