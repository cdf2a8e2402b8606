package dk.traedesten.engine.result;

import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.message.Verb;
import dk.traedesten.session.Outcomes;
import dk.traedesten.session.SessionId;
import java.util.Arrays;

/// What minutes can be taken along as, to be pressed below them. Their group sees to the rest.
final class MinutesDownloads {
  private MinutesDownloads() {}

  public static Buttons buttons(SessionId session, Outcomes outcomes) {
    return new Buttons(
        Arrays.stream(MinutesFormat.values())
            .filter(paper -> fits(paper, outcomes))
            .map(paper ->
                new Button(
                    paper.label(), Verb.TAKE_ALONG, session.token() + ":" + paper.word(), false))
            .toList());
  }

  /// Whether there is anything to put in.
  private static boolean fits(MinutesFormat paper, Outcomes outcomes) {
    return switch (paper) {
      case WORD, PDF, MARKDOWN -> true;
      case CSV ->
          outcomes.document().values().stream()
              .anyMatch(blocks -> blocks.stream().anyMatch(Block.Table.class::isInstance));
      case CALENDAR -> outcomes.plans().values().stream().anyMatch(plan -> !plan.isEmpty());
    };
  }
}
