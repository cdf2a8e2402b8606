package dk.traedesten.workbench;

import java.util.List;

/// One part of a drawing of an exercise. It knows no format; each format draws every kind.
sealed interface Part {

  /// A step.
  ///
  /// @param verb what the step does, in a word
  /// @param words what is said, cut to fit
  /// @param notes who, under which promise, until when; may be empty
  record Box(String verb, String words, String notes) implements Part {}

  /// Two ways, taken after a question.
  record Fork(String question, List<Part> yes, List<Part> no) implements Part {
    public Fork {
      yes = List.copyOf(yes);
      no = List.copyOf(no);
    }
  }

  /// Parts that are walked again and again.
  ///
  /// @param each for what, or for how long
  record Loop(String each, List<Part> parts) implements Part {
    public Loop {
      parts = List.copyOf(parts);
    }
  }
}
