package dk.traedesten.slack.client;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/// What is said through a response url: seen by the one who acted, and by nobody else.
public sealed interface EphemeralAnswer {

  /// A line of its own.
  record Beside(List<LayoutBlock> blocks, String text) implements EphemeralAnswer {
    public Beside {
      blocks = List.copyOf(blocks);
    }
  }

  /// In the place of the private message that was acted on.
  record InPlace(List<LayoutBlock> blocks, String text) implements EphemeralAnswer {
    public InPlace {
      blocks = List.copyOf(blocks);
    }
  }

  /// The private message that was acted on goes away.
  record Gone() implements EphemeralAnswer {}
}
