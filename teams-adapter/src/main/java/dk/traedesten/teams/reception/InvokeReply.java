package dk.traedesten.teams.reception;

import dk.traedesten.dialog.Text;
import dk.traedesten.teams.card.Rendered;
import dk.traedesten.teams.card.Window;

/// What the one who acted gets at once, and nobody else.
sealed interface InvokeReply {

  /// Nothing: it counted, and what follows from it comes as messages.
  record Nothing() implements InvokeReply {}

  /// A line.
  record Line(Text words) implements InvokeReply {}

  /// A card, in the place of the one that was clicked.
  record Shown(Rendered rendered) implements InvokeReply {}

  /// A window, or the next one.
  record Opened(Window window) implements InvokeReply {}
}
