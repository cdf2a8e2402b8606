package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One move of a dialog. In YAML its verb comes first and carries the step's id: `- ask: score`.
public sealed interface Step {

  /// The step's id, unique in the dialog.
  String id();

  /// The steps that stand within this one, by the way that leads to them: both arms of a branch, or
  /// the one that a repetition or small groups walk.
  default List<List<Step>> within() {
    return List.of();
  }

  /// What it asks of people.
  default List<Prompt> prompts() {
    return List.of();
  }

  /// The prompts whose answers the group gets to see here: in a reveal, in a list that is made of
  /// them, or in front of whoever words something.
  default Stream<String> shows() {
    return Stream.empty();
  }

  /// Tells the audience something and goes on.
  record Say(@JsonProperty("say") String id, Audience to, Text text) implements Step {}

  /// Asks each of the audience, and waits until the barrier closes.
  ///
  /// @param as the promise; when absent, what the facilitator chose at the start
  record Ask(
      @JsonProperty("ask") String id,
      Audience of,
      Optional<AnswerVisibility> as,
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
    @Override
    public Stream<String> shows() {
      return show.stream().flatMap(Display::prompts);
    }

    public Reveal {
      show = List.copyOf(show);
    }
  }

  /// Gathers what people wrote into one list; the facilitator joins those that say the same.
  ///
  /// @param of the free text or items prompt whose answers are gathered
  record Gather(@JsonProperty("gather") String id, String of, Text text) implements Step {
    @Override
    public Stream<String> shows() {
      return Stream.of(of);
    }
  }

  /// Makes a list of the rows of a matrix that stand out in its result.
  ///
  /// @param of a matrix that has been revealed
  /// @param by what stands out
  /// @param keep how many; equals at the edge are all kept
  record Top(@JsonProperty("top") String id, String of, Order by, int keep, Text text)
      implements Step {
    @Override
    public Stream<String> shows() {
      return Stream.of(of);
    }
  }

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
      @JsonProperty("prompts") List<Text> points,
      Duration takes,
      Optional<String> invite)
      implements Step {
    @Override
    public Stream<String> shows() {
      return invite.stream();
    }

    public Talk {
      points = List.copyOf(points);
    }
  }

  /// Collects entries one by one into a list that all see grow: events on a timeline, people with
  /// an interest, what is said in a room. Goes on when the facilitator says so, or the list is
  /// full.
  ///
  /// @param of who may add entries
  /// @param prompts the fields of one entry
  /// @param most how many entries at most
  record Collect(
      @JsonProperty("collect") String id,
      Audience of,
      Text text,
      List<Prompt> prompts,
      Optional<Integer> most)
      implements Step {
    /// A list longer than this is nothing a group can talk about.
    public static final int MOST = 60;

    public Collect {
      prompts = List.copyOf(prompts);
    }

    /// How many entries there is room for.
    public int room() {
      return most.orElse(MOST);
    }
  }

  /// Brings the group to one joint wording.
  ///
  /// @param from the prompts whose answers lie in front of whoever writes
  /// @param by `group`: everyone consents or objects; `facilitator`: sums up and goes on
  /// @param count how many sentences the wording has, when it is a list: three don'ts
  /// @param remember whether the group's memory keeps the wording under this step's id
  record Settle(
      @JsonProperty("settle") String id,
      List<String> from,
      Text text,
      By by,
      Optional<Integer> count,
      boolean remember,
      Until until)
      implements Step {
    @Override
    public Stream<String> shows() {
      return from.stream();
    }

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

  /// Asks the owner of each action how it went, on the action's date. Follow-ups of several plans
  /// that stand one after the other are asked side by side, each action on its own date.
  ///
  /// @param of the plan whose actions are followed up
  /// @param text what the owner is told on the day, above the questions
  /// @param announce what the group is told now, before anybody is asked
  /// @param patience how long after the date an answer is waited for
  /// @param openWhen the answers, by prompt, after which an action is still to be done
  record FollowUp(
      @JsonProperty("follow-up") String id,
      String of,
      Text text,
      Optional<Text> announce,
      List<Prompt> prompts,
      Duration patience,
      Map<String, String> openWhen)
      implements Step {
    public FollowUp {
      prompts = List.copyOf(prompts);
      openWhen = Collections.unmodifiableMap(new LinkedHashMap<>(openWhen));
    }
  }

  /// Takes one way or another, depending on the results.
  ///
  /// @param unknown the way where the condition asks about a result that the group is not shown
  record Branch(
      @JsonProperty("branch") String id,
      Condition when,
      List<Step> then,
      List<Step> otherwise,
      Optional<List<Step>> unknown)
      implements Step {
    public Branch {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
      unknown = unknown.map(List::copyOf);
    }

    @Override
    public List<List<Step>> within() {
      return List.of(then, otherwise, unknown.orElse(List.of()));
    }

    /// The steps of the way that is taken, as a place in [#within].
    public int way(Truth truth) {
      return switch (truth) {
        case YES -> 0;
        case NO -> 1;
        case UNKNOWN -> 2;
      };
    }
  }

  /// Walks the same steps for each person, entry or item, or round after round. Its steps call what
  /// they are at `{each}`.
  ///
  /// @param as what its steps call what they are at as well, `{name.name}`: within another
  ///   repetition, `{each}` is what the inner one is at
  /// @param roles the roles that rotate in a repetition over people, each by its seat
  /// @param goOn what must hold for another time; asked before each but the first
  /// @param freely whether the facilitator may go to any of them, back and forth
  record Repeat(
      @JsonProperty("repeat") String id,
      Over over,
      Optional<String> as,
      Map<String, Seat> roles,
      @JsonProperty("while") Optional<Condition> goOn,
      boolean freely,
      List<Step> steps)
      implements Step {
    public Repeat {
      roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
      steps = List.copyOf(steps);
    }

    @Override
    public List<List<Step>> within() {
      return List.of(steps);
    }
  }

  /// Lets small groups work apart, side by side; their results are joined at each step. Each time
  /// the groups are mixed anew.
  ///
  /// @param size how many people in each; where it does not come out even, one more
  record Apart(@JsonProperty("apart") String id, int size, Text text, List<Step> steps)
      implements Step {
    public Apart {
      steps = List.copyOf(steps);
    }

    @Override
    public List<List<Step>> within() {
      return List.of(steps);
    }
  }

  /// Walks another exercise as a part of this one.
  ///
  /// @param of the other exercise's id
  /// @param topic what it is about there; as here when absent
  /// @param from the step of it to begin with; its first when absent
  /// @param takes what it is handed: its list or wording ← ours
  /// @param gives what it hands back: its list, wording or plan → the name it gets here
  record Use(
      @JsonProperty("use") String id,
      String of,
      Optional<Text> topic,
      Optional<String> from,
      Map<String, String> takes,
      Map<String, String> gives)
      implements Step {
    @Override
    public Stream<String> shows() {
      return from.stream();
    }

    public Use {
      takes = Collections.unmodifiableMap(new LinkedHashMap<>(takes));
      gives = Collections.unmodifiableMap(new LinkedHashMap<>(gives));
    }
  }
}
