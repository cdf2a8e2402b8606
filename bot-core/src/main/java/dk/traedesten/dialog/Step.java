package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One move of a dialog. In YAML its verb comes first and carries the step's id: `- ask: score`.
public sealed interface Step {

  /// The step's id, unique in the dialog.
  String id();

  /// Tells the audience something and goes on.
  record Say(@JsonProperty("say") String id, Audience to, Text text) implements Step {}

  /// Asks each of the audience, and waits until the barrier closes.
  ///
  /// @param as the promise; when absent, what the facilitator chose at the start
  record Ask(
      @JsonProperty("ask") String id,
      Audience of,
      Optional<As> as,
      Text text,
      List<Prompt> prompts,
      Until until)
      implements Step {
    public Ask {
      prompts = List.copyOf(prompts);
    }
  }

  /// Shows everyone the same results at the same moment, and freezes them.
  record Reveal(@JsonProperty("reveal") String id, Text text, List<Display> show) implements Step {
    public Reveal {
      show = List.copyOf(show);
    }
  }

  /// Gathers what people wrote into one list; the facilitator joins those that say the same.
  ///
  /// @param of the free text or items prompt whose answers are gathered
  record Gather(@JsonProperty("gather") String id, String of, Text text) implements Step {}

  /// Lets everyone place dots on a list; tallies stay hidden until all are in.
  ///
  /// @param on the gathered list that is voted on
  /// @param dots how many each person has
  /// @param each how many of them may stand on one entry
  /// @param keep how many entries win; the facilitator decides between equals
  record Vote(
      @JsonProperty("vote") String id,
      String on,
      Text text,
      int dots,
      int each,
      int keep,
      Until until)
      implements Step {}

  /// Lets the group talk, one prompt at a time, each within a time box.
  ///
  /// @param takes the time box of one prompt; when it is over the group is told, never cut off
  /// @param invite a scale whose lowest and highest are privately invited to speak first
  record Talk(
      @JsonProperty("talk") String id,
      Text text,
      List<Text> prompts,
      Duration takes,
      Optional<String> invite)
      implements Step {
    public Talk {
      prompts = List.copyOf(prompts);
    }
  }

  /// Brings the group to one joint wording.
  ///
  /// @param from the prompts whose answers lie in front of whoever writes
  /// @param by `group`: everyone consents or objects; `facilitator`: sums up and goes on
  /// @param remember whether the group's memory keeps the wording under this step's id
  record Settle(
      @JsonProperty("settle") String id,
      List<String> from,
      Text text,
      By by,
      boolean remember,
      Until until)
      implements Step {
    public Settle {
      from = List.copyOf(from);
    }
  }

  /// Who settles a wording.
  enum By {
    @JsonProperty("group")
    GROUP,
    @JsonProperty("facilitator")
    FACILITATOR
  }

  /// Makes an action plan: owner, first step, trigger, done when, date.
  ///
  /// @param of the vote whose winners become actions; when absent, people write their own
  /// @param most how many actions at most
  record Plan(@JsonProperty("plan") String id, Optional<String> of, Text text, int most)
      implements Step {}

  /// Asks the owner of each action how it went, on the action's date.
  ///
  /// @param of the plan whose actions are followed up
  /// @param patience how long after the date an answer is waited for
  record FollowUp(
      @JsonProperty("follow-up") String id,
      String of,
      Text text,
      List<Prompt> prompts,
      Duration patience)
      implements Step {
    public FollowUp {
      prompts = List.copyOf(prompts);
    }
  }

  /// Takes one way or the other, depending on the results.
  record Branch(
      @JsonProperty("branch") String id, Condition when, List<Step> then, List<Step> otherwise)
      implements Step {
    public Branch {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }
}
