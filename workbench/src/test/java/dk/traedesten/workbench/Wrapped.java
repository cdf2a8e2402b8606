package dk.traedesten.workbench;

/// A few steps as a whole dialog.
final class Wrapped {
  static final String HEAD =
      """
      id: lille
      version: 1
      title: {da: Lille, en: Small}
      purpose: {da: Den viser noget., en: It shows something.}
      source: s0/example
      group: {from: 2, to: 30}
      takes: PT5M
      up-to: PT50M
      topic: {da: Hvad gælder det?, en: What is it about?}
      modes: [confidential, named]
      steps:
      """;

  private Wrapped() {}

  static String steps(String steps) {
    return HEAD + steps.indent(2);
  }
}
