package dk.traedesten.dialog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Checks what an exercise uses of others, which its own file cannot tell: that they are there,
/// that nobody uses themselves in a circle, and that what is handed over exists on both sides.
public final class Links {
  private final Dialog dialog;
  private final Catalogue others;
  private final Set<String> refused;
  private final FaultList complaints = new FaultList();

  private Links(Dialog dialog, Catalogue others, Set<String> refused) {
    this.dialog = dialog;
    this.others = others;
    this.refused = refused;
  }

  /// What is wrong with the exercises that this one uses; empty when nothing is.
  ///
  /// @param file the exercise's file, for errors
  /// @param yaml what stands in it, for the lines of the errors
  /// @param others all exercises there are
  public static List<Fault> faults(String file, String yaml, Dialog dialog, Catalogue others) {
    return faults(file, yaml, dialog, others, Set.of());
  }

  /// The same, where some files are there but cannot be read.
  ///
  /// @param refused the ids of the exercises in them
  public static List<Fault> faults(
      String file, String yaml, Dialog dialog, Catalogue others, Set<String> refused) {
    var links = new Links(dialog, others, refused);
    links.steps("/steps", dialog.steps());
    var places = SourceLines.of(yaml);
    return links.complaints.all().stream()
        .map(c -> new Fault(file, places.line(c.place()), c.what(), c.advice()))
        .toList();
  }

  private void steps(String place, List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      var at = place + "/" + i;
      switch (steps.get(i)) {
        case Step.Use use -> use(at, use);
        case Step.Branch branch -> {
          steps(at + "/then", branch.then());
          steps(at + "/otherwise", branch.otherwise());
          branch.unknown().ifPresent(unknown -> steps(at + "/unknown", unknown));
        }
        case Step.Repeat repeat -> steps(at + "/steps", repeat.steps());
        case Step.Apart apart -> steps(at + "/steps", apart.steps());
        default -> {}
      }
    }
  }

  private void use(String place, Step.Use use) {
    if (refused.contains(use.of())) {
      complaints.add(
          place + "/of",
          "the exercise `%s` is refused, as its file is written now".formatted(use.of()),
          "mend %s.yaml first".formatted(use.of()));
      return;
    }
    var used = others.find(use.of());
    complaints.require(
        used.isPresent(),
        place + "/of",
        "there is no exercise `%s`".formatted(use.of()),
        Nearest.advice(
            use.of(),
            others.dialogs().stream()
                .map(Dialog::id)
                .filter(id -> !id.equals(dialog.id()))
                .toList(),
            "name one of: "));
    used.ifPresent(part -> {
      complaints.require(
          !reaches(part, new HashSet<>()),
          place + "/of",
          "`%s` uses this exercise in turn, so it would never end".formatted(use.of()),
          "let one of them do without the other");
      handed(place, use, part);
    });
  }

  /// Whether an exercise uses this one, itself or through others.
  private boolean reaches(Dialog from, Set<String> met) {
    return from.uses()
        .anyMatch(id ->
            id.equals(dialog.id())
                || (met.add(id) && others.find(id).filter(d -> reaches(d, met)).isPresent()));
  }

  private void handed(String place, Step.Use use, Dialog part) {
    var made = part.steps().stream().filter(Links::makes).map(Step::id).toList();
    use.takes().keySet().forEach(name -> made(place + "/takes/" + name, name, part, made));
    use.gives().keySet().forEach(name -> made(place + "/gives/" + name, name, part, made));
    use.from().ifPresent(first -> from(place, use, part, first));
  }

  private void made(String place, String name, Dialog part, List<String> made) {
    complaints.require(
        made.contains(name),
        place,
        "`%s` makes no list, wording or plan `%s`".formatted(part.id(), name),
        made.isEmpty() ? "leave it out" : "name one of: " + String.join(", ", made));
  }

  private void from(String place, Step.Use use, Dialog part, String first) {
    var ids = part.steps().stream().map(Step::id).toList();
    int index = ids.indexOf(first);
    complaints.require(
        index >= 0,
        place + "/from",
        "`%s` has no step `%s`".formatted(part.id(), first),
        "name one of: " + String.join(", ", ids));
    if (index > 0) {
      var before = new HashSet<String>();
      part.steps().subList(0, index).forEach(step -> named(step, before));
      before.removeAll(use.takes().keySet());
      part.steps().subList(index, ids.size()).stream()
          .flatMap(Links::needs)
          .filter(before::contains)
          .distinct()
          .forEach(missing ->
              complaints.add(
                  place + "/from",
                  "beginning at `%s`, `%s` lacks `%s`, which its earlier steps would have made"
                      .formatted(first, part.id(), missing),
                  "hand it over: `takes: {%s: …}`, or begin earlier".formatted(missing)));
    }
  }

  private static void named(Step step, Set<String> names) {
    names.add(step.id());
    step.prompts().forEach(p -> names.add(p.id()));
    step.within().forEach(steps -> steps.forEach(inner -> named(inner, names)));
  }

  /// The names of what a step cannot do without.
  private static Stream<String> needs(Step step) {
    var own =
        switch (step) {
          case Step.Gather gather -> Stream.of(gather.of());
          case Step.Vote vote -> Stream.of(vote.on());
          case Step.Top top -> Stream.of(top.of());
          case Step.Plan plan -> plan.of().stream();
          case Step.FollowUp followUp -> Stream.of(followUp.of());
          case Step.Reveal reveal -> reveal.show().stream().flatMap(Display::prompts);
          case Step.Repeat(_, Over.OfList(var list), _, _, _, _, _) -> Stream.of(list);
          default -> Stream.<String>empty();
        };
    return Stream.of(
            own,
            step.prompts().stream().flatMap(p -> lists(p).stream()),
            step.within().stream().flatMap(List::stream).flatMap(Links::needs))
        .flatMap(names -> names);
  }

  private static List<String> lists(Prompt prompt) {
    var lists = new ArrayList<String>();
    switch (prompt) {
      case Prompt.Choice p -> p.optionsOf().ifPresent(lists::add);
      case Prompt.Several p -> p.optionsOf().ifPresent(lists::add);
      case Prompt.Ranking p -> p.optionsOf().ifPresent(lists::add);
      case Prompt.Dots p -> lists.add(p.of());
      case Prompt.Matrix p ->
          Stream.of(p.rowsOf(), p.columnsOf()).flatMap(Optional::stream).forEach(lists::add);
      case Prompt.FreeText _,
          Prompt.Items _,
          Prompt.Scale _,
          Prompt.Person _,
          Prompt.Day _,
          Prompt.Consent _ -> {}
    }
    return lists;
  }

  private static boolean makes(Step step) {
    return switch (step) {
      case Step.Gather _, Step.Top _, Step.Vote _, Step.Collect _, Step.Settle _, Step.Plan _ ->
          true;
      case Step.Say _,
          Step.Ask _,
          Step.Reveal _,
          Step.Talk _,
          Step.FollowUp _,
          Step.Branch _,
          Step.Repeat _,
          Step.Apart _,
          Step.Use _ ->
          false;
    };
  }
}
