package dk.traedesten.workbench;

import java.util.List;

/// One part of a drawing of an exercise. It knows no format; each format draws every kind.
sealed interface DiagramPart {

  /// A step.
  ///
  /// @param verb what the step does, in a word
  /// @param words what is said, cut to fit
  /// @param notes who, until when, under which promise; a line each
  record Box(String verb, String words, List<String> notes) implements DiagramPart {
    public Box {
      notes = List.copyOf(notes);
    }
  }

  /// Two ways, taken after a question.
  record Fork(String question, List<DiagramPart> yes, List<DiagramPart> no) implements DiagramPart {
    public Fork {
      yes = List.copyOf(yes);
      no = List.copyOf(no);
    }
  }

  /// Parts that are walked again and again.
  ///
  /// @param each for what, or for how long
  record Loop(String each, List<DiagramPart> parts) implements DiagramPart {
    public Loop {
      parts = List.copyOf(parts);
    }
  }

  /// Parts that belong together, in a frame with a name: what small groups do apart.
  record Frame(String name, List<DiagramPart> parts) implements DiagramPart {
    public Frame {
      parts = List.copyOf(parts);
    }
  }
}
