package dk.traedesten.session;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a session stands within: the exercises that are used and the repetitions that are walked,
/// from the outside in. It decides what a name in the dialog means here and now.
///
/// @param dialog the innermost exercise
/// @param used the step by which it is used; empty when it is the session's own
/// @param frames the repetitions and uses
public record Scope(Dialog dialog, Optional<Step.Use> used, List<Frame> frames) {

  /// One thing it stands within.
  public sealed interface Frame {
    /// What is added to the keys of what happens in it.
    String mark();

    /// One time of a repetition.
    record Turn(Step.Repeat repeat, List<RepeatedElement> elements, int index) implements Frame {
      public RepeatedElement element() {
        return elements.get(index);
      }

      @Override
      public String mark() {
        return "@" + element().id();
      }
    }

    /// Another exercise that is used.
    record Part(Step.Use use) implements Frame {
      @Override
      public String mark() {
        return "@" + use.id();
      }
    }
  }

  /// The scope of a position.
  static Scope of(SessionSpec brief, ExecutionPath track) {
    var dialog = brief.dialog();
    var used = Optional.<Step.Use>empty();
    var frames = new ArrayList<Frame>();
    var prefix = new StringBuilder();
    var at = track.at();
    var steps = dialog.steps();
    for (int depth = 0; depth < at.depth(); depth++) {
      var step = steps.get(at.index(depth));
      switch (step) {
        case Step.Repeat repeat -> {
          var elements = track.elements().getOrDefault(repeat.id() + prefix, List.of());
          var turn = new Frame.Turn(repeat, elements, at.way(depth));
          prefix.append(turn.mark());
          frames.add(turn);
          steps = repeat.steps();
        }
        case Step.Use use -> {
          var part = new Frame.Part(use);
          prefix.append(part.mark());
          frames.add(part);
          used = Optional.of(use);
          dialog = part(brief, use);
          steps = dialog.steps();
        }
        default -> steps = step.within().get(at.way(depth));
      }
    }
    return new Scope(dialog, used, List.copyOf(frames));
  }

  /// The exercise a step uses.
  public static Dialog part(SessionSpec brief, Step.Use use) {
    return Optional.ofNullable(brief.parts().get(use.of()))
        .orElseThrow(() -> new IllegalStateException("no part " + use.of()));
  }

  /// The repetitions of the innermost exercise that are walked right now, from the outside in.
  public List<Frame.Turn> turns() {
    var turns = new ArrayList<Frame.Turn>();
    for (var frame : frames) {
      switch (frame) {
        case Frame.Turn turn -> turns.add(turn);
        case Frame.Part _ -> turns.clear();
      }
    }
    return turns;
  }

  /// What stands before the marks of the innermost exercise's own repetitions.
  private String prefix() {
    var all = new StringBuilder();
    var prefix = "";
    for (var frame : frames) {
      all.append(frame.mark());
      prefix = frame instanceof Frame.Part ? all.toString() : prefix;
    }
    return prefix;
  }

  /// The key under which something named in the dialog is kept: its name, and which time of the
  /// repetitions around it is meant. Within a repetition that is this time, from outside the last.
  ///
  /// @param elements what each repetition goes through, by its key
  String key(String id, Map<String, List<RepeatedElement>> elements) {
    var marks = new StringBuilder(prefix());
    var turns = turns();
    for (var repeat : around(dialog.steps(), id)) {
      var now = turns.stream().filter(t -> t.repeat().id().equals(repeat.id())).findFirst();
      if (now.isPresent()) {
        marks.append(now.get().mark());
      } else {
        var gone = elements.getOrDefault(repeat.id() + marks, List.of());
        marks.append('@').append(gone.isEmpty() ? "" : gone.getLast().id());
      }
    }
    return id + marks;
  }

  /// The repetitions around the step or prompt with this name, from the outside in.
  static List<Step.Repeat> around(List<Step> steps, String id) {
    var around = new ArrayList<Step.Repeat>();
    find(steps, id, around);
    return around;
  }

  private static boolean find(List<Step> steps, String id, List<Step.Repeat> around) {
    for (var step : steps) {
      if (step.id().equals(id) || step.prompts().stream().anyMatch(p -> p.id().equals(id))) {
        return true;
      }
      int before = around.size();
      if (step instanceof Step.Repeat repeat) {
        around.add(repeat);
      }
      if (step.within().stream().anyMatch(within -> find(within, id, around))) {
        return true;
      }
      around.subList(before, around.size()).clear();
    }
    return false;
  }
}
