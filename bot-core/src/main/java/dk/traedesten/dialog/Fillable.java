package dk.traedesten.dialog;

import java.util.Set;
import java.util.function.Predicate;

/// Which places of a text can be filled at the step that is being checked.
final class Fillable implements Predicate<String> {
  private static final Set<String> NUMBERS =
      Set.of("n", "median", "mean", "min", "max", "lower", "upper", "spread", "agreement");

  private final NamesInScope names;
  private EnclosingSteps around = EnclosingSteps.NOTHING;

  Fillable(NamesInScope names) {
    this.names = names;
  }

  void within(EnclosingSteps now) {
    around = now;
  }

  @Override
  public boolean test(String name) {
    if (name.equals("each")) {
      return !around.repeats().isEmpty();
    }
    if (around.names().contains(name)) {
      return true;
    }
    if (around.roles().contains(name)) {
      return true;
    }
    int dot = name.lastIndexOf('.');
    return name.equals("topic")
        || name.equals("group.size")
        || name.startsWith("before.")
        || names.isList(name)
        || names.step(name).filter(Step.Settle.class::isInstance).isPresent()
        || (dot > 0
            && NUMBERS.contains(name.substring(dot + 1))
            && names.isRevealed(name.substring(0, dot)));
  }
}
