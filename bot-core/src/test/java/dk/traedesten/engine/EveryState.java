package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import dk.traedesten.session.Session.Inviting;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// One session of every state and every moment, as walks come to them.
public final class EveryState {
  private EveryState() {}

  /// The sessions by the name of their state.
  public static Map<String, Session> sessions() {
    var sessions = new LinkedHashMap<String, Session>();
    met().forEach((name, met) -> sessions.put(name, met.session()));
    return sessions;
  }

  /// A session where a walk met it, and the walk.
  record Met(Session session, Walker walker) {
    Optional<WaitState> moment() {
      return session instanceof Running running ? Optional.of(running.moment()) : Optional.empty();
    }

    String moment(boolean stale) {
      return stale ? "of-earlier" : moment().map(WaitState::id).orElse("invitation");
    }
  }

  /// The walks take a while, and always come to the same.
  private static final class Once {
    static final Map<String, Met> MET = walked();
  }

  /// The first session of every kind that walks come to.
  static Map<String, Met> met() {
    return Once.MET;
  }

  private static Map<String, Met> walked() {
    var states = new LinkedHashMap<String, Met>();
    var inviting = Walker.start(Meeting.everything(), AnswerVisibility.NAMED, 5).session();
    var kinds = WaitState.class.getPermittedSubclasses().length;
    for (int seed = 0; states.size() < kinds + 3; seed++) {
      assertThat(seed).as("states met: %s", states.keySet()).isLessThan(300);
      var walker = new Walker(Meeting.everything(), AnswerVisibility.NAMED, 5, new Random(seed));
      states.putIfAbsent(name(inviting), new Met(inviting, walker));
      while (!walker.isOver() && states.size() < kinds + 3) {
        walker.step();
        var met = new Met(walker.session(), walker);
        if (isWhole(met) && states.putIfAbsent(name(met.session()), met) == null) {
          break;
        }
      }
      if (walker.isOver()) {
        states.putIfAbsent(name(walker.session()), new Met(walker.session(), walker));
      }
    }
    return states;
  }

  /// Whether the first facilitates still and has no deputy, the two who take part are there and can
  /// act, and what is told the time has its timer.
  private static boolean isWhole(Met met) {
    var member = new PersonId("p1");
    var roster = met.session().roster();
    return roster.facilitator().equals(new PersonId("p0"))
        && roster.deputy().isEmpty()
        && !roster.unattended()
        && roster.isPresent(member)
        && roster.isPresent(new PersonId("p2"))
        && met.moment()
            .map(moment ->
                switch (moment) {
                  case WaitState.Asking asking ->
                      met.walker().timer().isPresent()
                          && met.walker().questions(member).stream()
                              .anyMatch(q -> q.moment().equals(asking.id()));
                  case WaitState.Consenting _, WaitState.Talking _ ->
                      met.walker().timer().isPresent();
                  case WaitState.Following following ->
                      met.walker().questions(member).stream()
                          .anyMatch(q -> q.moment().startsWith(following.id() + "."));
                  case WaitState.Collecting _,
                      WaitState.Gathering _,
                      WaitState.Deciding _,
                      WaitState.Wording _,
                      WaitState.Planning _ ->
                      true;
                })
            .orElse(true);
  }

  /// What a state is called.
  public static String name(Session session) {
    return switch (session) {
      case Inviting _ -> "inviting";
      case Running running -> running.moment().getClass().getSimpleName().toLowerCase(Locale.ROOT);
      case Session.Paused _ -> "paused";
      case Finished _ -> "finished";
    };
  }
}
