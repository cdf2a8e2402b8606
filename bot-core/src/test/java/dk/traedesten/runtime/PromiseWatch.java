package dk.traedesten.runtime;

import dk.traedesten.engine.Recipient;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Pseudonym;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.session.Outcomes;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import dk.traedesten.session.Session.Inviting;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads every message that is committed for words that the one who gets it was promised not to
/// see. Whatever people write is marked, so that it is known wherever it turns up.
final class PromiseWatch {
  private static final Pattern READER =
      Pattern.compile("(Name-\\d+) (?:\\(the facilitator\\) sees|sees it)");

  /// A broken promise.
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken(String what) {
      super(what);
    }
  }

  private final Thresholds thresholds;
  private final Map<Integer, Mark> marks = new HashMap<>();
  private final Set<Integer> revealed = new HashSet<>();
  private final Set<String> chosen = new HashSet<>();
  private final Set<String> hidden = new HashSet<>();
  private final Set<String> moments = new LinkedHashSet<>();
  private final Map<Recipient, Map<String, Message>> said = new LinkedHashMap<>();
  private Session session;
  private int turns;

  PromiseWatch(Session session, Thresholds thresholds) {
    this.session = session;
    this.thresholds = thresholds;
  }

  /// The session as it is committed.
  Session session() {
    return session;
  }

  /// What stands committed in each place, by key.
  Map<Recipient, Map<String, Message>> said() {
    return said;
  }

  /// The session has gone on.
  void committed(Session next) {
    session = next;
    moments.add(moment());
    if (turns++ % 8 == 0) {
      nothingLeadsBack();
    }
  }

  /// A message was committed with it.
  void committed(Recipient to, String key, Message message) {
    said.computeIfAbsent(to, _ -> new LinkedHashMap<>()).put(key, message);
    watch(to, key, message);
  }

  /// Somebody asks to hide a comment; when is not known.
  void hiding(String words) {
    chosen.add(words);
  }

  /// A comment was hidden: it stands nowhere in the group's place any more.
  void hidden(String words) {
    hidden.add(words);
    said.getOrDefault(new Recipient.Group(), Map.of())
        .forEach((key, message) ->
            require(
                hidden.stream().noneMatch(message.toString()::contains),
                "hidden words still stand in " + key));
  }

  String moment() {
    return switch (session) {
      case Running s -> s.moment().id();
      case Paused s -> s.was().moment().id();
      case Inviting _, Finished _ -> "invitation";
    };
  }

  /// What somebody writes, with marks in its words.
  Value marked(PersonId who, String field, Value value, Optional<Boolean> shared, boolean sent) {
    return switch (value) {
      case Value.Words _ -> new Value.Words(mark(who, field, shared, sent));
      case Value.Entries(var texts) ->
          new Value.Entries(texts.stream().map(_ -> mark(who, field, shared, sent)).toList());
      case Value.Consent(var given, _) when !given ->
          new Value.Consent(false, mark(who, field, shared, sent));
      default -> value;
    };
  }

  private String mark(PersonId who, String field, Optional<Boolean> shared, boolean sent) {
    int number = marks.size();
    marks.put(number, new Mark(who, field, reader(who, field), shared, sent));
    return Mark.written(number);
  }

  /// Who the form in front of a person says will read it.
  private Optional<String> reader(PersonId who, String field) {
    return switch (field) {
      case "w-facilitator", "w-turn" ->
          said.getOrDefault(new Recipient.Only(who), Map.of()).entrySet().stream()
              .filter(e -> e.getKey().equals(moment()))
              .flatMap(e -> READER.matcher(e.getValue().toString()).results())
              .map(r -> r.group(1))
              .findFirst();
      default -> Optional.empty();
    };
  }

  private void watch(Recipient to, String key, Message message) {
    var nameless = new HashMap<String, Set<PersonId>>();
    Mark.WRITTEN
        .matcher(message.toString())
        .results()
        .map(r -> Integer.parseInt(r.group(1)))
        .distinct()
        .forEach(number -> {
          var mark = Objects.requireNonNull(marks.get(number));
          watch(to, key, message, number, mark);
          if (mark.hasNoName()
              && mark.shared().isEmpty()
              && to instanceof Recipient.Group
              && !isApart(mark)) {
            nameless.computeIfAbsent(mark.field(), _ -> new HashSet<>()).add(mark.by());
          }
        });
    if (key.startsWith("all")) {
      nameless.forEach((field, people) ->
          require(
              people.size() + chosen.size() >= thresholds.comments(),
              "%s of %d people is shown without names in %s".formatted(field, people.size(), key)));
    }
    if (key.startsWith("quiet")) {
      require(!message.toString().contains("Name-") || isApart(message), "a name beside numbers");
    }
    if (key.startsWith("mixed")) {
      require(
          message.blocks().stream()
              .noneMatch(b -> b instanceof Block.Progress p && !p.missing().isEmpty()),
          "who has not answered is listed");
    }
  }

  /// The leader's own number stands with their name, where that was chosen.
  private boolean isApart(Message message) {
    var apart = session.roster().apart();
    return session.roster().people().stream()
        .filter(p -> message.toString().contains(p.name()))
        .allMatch(p -> apart.contains(p.id()));
  }

  private void watch(Recipient to, String key, Message message, int number, Mark mark) {
    boolean own = to instanceof Recipient.Only(var who) && who.equals(mark.by());
    boolean reader =
        to instanceof Recipient.Only(var who)
            && mark.isForOne()
            && mark.reader().filter(session.roster().name(who)::equals).isPresent()
            && key.endsWith(".alone");
    boolean objection = mark.field().equals("consent") && mark.sent() && !isAsking();
    if (!own && !reader && !mark.isOpen() && !objection) {
      require(
          mark.isShownLater() && isRevealed(number),
          "%s of %s (%s), promised to %s, is shown to %s in %s"
              .formatted(mark.field(), mark.by(), mark, mark.reader(), to, key));
    }
    if (!own && mark.hasNoName() && !isApart(mark)) {
      require(!standsWithAName(message, number), "a name beside what is " + mark.field());
    }
  }

  /// Whether it was promised to be shown apart, with the name.
  private boolean isApart(Mark mark) {
    return mark.field().equals("w-confidential") && session.roster().apart().contains(mark.by());
  }

  private boolean isAsking() {
    return session instanceof Running running
        && running.moment() instanceof WaitState.Consenting(_, _, _, _, var barrier)
        && barrier.in().isEmpty();
  }

  private static boolean standsWithAName(Message message, int number) {
    return message.blocks().stream()
        .anyMatch(block ->
            switch (block) {
              case Block.Quotes(var quotes) ->
                  quotes.stream()
                      .anyMatch(
                          q -> q.words().contains(Mark.written(number)) && q.by().isPresent());
              case Block.Table(_, var rows) ->
                  rows.stream()
                      .map(Object::toString)
                      .anyMatch(r -> r.contains(Mark.written(number)) && r.contains("Name-"));
              default -> false;
            });
  }

  private boolean isRevealed(int number) {
    if (!revealed.contains(number) && outcomes().toString().contains(Mark.written(number))) {
      revealed.add(number);
    }
    return revealed.contains(number);
  }

  private Outcomes outcomes() {
    return switch (session) {
      case Inviting _ -> Outcomes.NONE;
      case Running s -> s.course().outcomes();
      case Paused s -> s.was().course().outcomes();
      case Finished s -> s.outcomes();
    };
  }

  /// No pseudonym of a closed step can be made again, and no draft tells whose an answer was.
  private void nothingLeadsBack() {
    if (session instanceof Running running) {
      var course = running.course();
      for (var moment : moments) {
        if (moment.startsWith("mixed")) {
          for (var person : course.roster().people()) {
            require(
                course.answers().own(Pseudonym.of(course.secret(), moment, person.id())).isEmpty(),
                "an anonymous answer can be traced");
          }
        }
      }
      require(
          course.drafts().stream()
              .filter(draft -> !draft.isFor(running.moment().id()))
              .noneMatch(draft -> draft.given().containsKey("w-anonymous")),
          "a draft tells whose an anonymous answer was");
    }
  }

  static void require(boolean kept, String otherwise) {
    if (!kept) {
      throw new Broken(otherwise);
    }
  }
}
