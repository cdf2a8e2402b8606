package dk.traedesten.dialog;

/// How many people an exercise is meant for, both ends included.
public record GroupSize(int from, int to) {
  public boolean fits(int people) {
    return people >= from && people <= to;
  }
}
