package dk.traedesten.engine;

import dk.traedesten.dialog.Step;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.session.Course;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ending a session: one document of what came out, and the single answers are gone.
final class Closing {
  private Closing() {}

  static Session finish(Course course, Turn turn) {
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Heading(Lines.RESULT.plus(" · ", course.brief().dialog().title())),
                new Paragraph(Lines.about(course.brief().topic()))));
    outcomes(course, course.brief().dialog().steps(), blocks);
    blocks.add(new Note(Lines.THANKS.plus(" ", Lines.ANSWERS_DELETED)));
    turn.show("result", blocks);
    Facilitating.over(course, turn);
    return new Finished(course.brief(), course.roster(), course.outcomes(), turn.now());
  }

  private static void outcomes(Course course, List<Step> steps, List<Block> blocks) {
    var outcomes = course.outcomes();
    for (var step : steps) {
      switch (step) {
        case Step.Settle settle ->
            Optional.ofNullable(outcomes.settled().get(settle.id()))
                .ifPresent(words -> {
                  blocks.add(new Heading(Fill.in(course, settle.text())));
                  blocks.add(quotes(List.of(words)));
                });
        case Step.Vote vote ->
            Optional.ofNullable(outcomes.lists().get(vote.id()))
                .filter(winners -> !winners.isEmpty())
                .ifPresent(winners -> {
                  blocks.add(new Heading(Fill.in(course, vote.text())));
                  blocks.add(quotes(winners.stream().map(e -> e.words()).toList()));
                });
        case Step.Plan plan ->
            Optional.ofNullable(outcomes.plans().get(plan.id()))
                .filter(actions -> !actions.isEmpty())
                .ifPresent(actions -> {
                  blocks.add(new Heading(Lines.PLAN));
                  blocks.add(Plans.table(course, actions));
                });
        case Step.Branch branch -> {
          outcomes(course, branch.then(), blocks);
          outcomes(course, branch.otherwise(), blocks);
        }
        case Step.Say _,
            Step.Ask _,
            Step.Reveal _,
            Step.Gather _,
            Step.Talk _,
            Step.FollowUp _ -> {}
      }
    }
  }

  private static Quotes quotes(List<String> words) {
    return new Quotes(words.stream().map(w -> new Quote(w, Optional.empty())).toList());
  }
}
