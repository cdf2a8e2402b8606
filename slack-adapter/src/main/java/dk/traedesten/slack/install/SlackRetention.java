package dk.traedesten.slack.install;

import dk.traedesten.chat.Involvement;
import dk.traedesten.result.PersonId;
import dk.traedesten.runtime.Queries;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The end of what is kept beside the exercises, in normal use. Where an exercise's messages stand
/// goes half a year after its last one; what was heard goes after two days; and everything about
/// somebody who has neither been written to nor done anything for more than a year. Who has to do
/// with what is let go of when it is over, or they have left.
///
/// Nothing that counts is lost: a thread begins anew, a button from long ago says that it is too
/// old, and who comes back is known again from the first message on.
public final class SlackRetention {
  static final int HEARD = 2;
  static final int EXERCISE = 182;
  static final int PERSON = 400;

  private static final String SESSIONS = "sessions";
  private static final String GROUPS = "groups";

  private final Erasable shelf;
  private final Involvement involvement;
  private final Queries looking;

  /// When this instance did it last; others do it too, which does no harm.
  private LocalDate last = LocalDate.MIN;

  public SlackRetention(Erasable shelf, Involvement involvement, Queries looking) {
    this.shelf = shelf;
    this.involvement = involvement;
    this.looking = looking;
  }

  /// To be called now and then; once a day it is done.
  ///
  /// @return how many shelves have been let go of
  public synchronized int once(Instant now) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!today.isAfter(last)) {
      return 0;
    }
    last = today;
    return shelf.workspaces().stream().mapToInt(tenant -> once(tenant, today)).sum();
  }

  private int once(Tenant tenant, LocalDate today) {
    var kept = shelf.days(tenant).entrySet().stream().map(e -> Kept.of(e.getKey(), e.getValue()));
    var all = kept.flatMap(Optional::stream).toList();
    var old = old(all, today);
    old.forEach(one -> shelf.letGo(tenant, one.name()));
    tidy(tenant, all.stream().filter(one -> !old.contains(one)).toList());
    return old.size();
  }

  private static List<Kept> old(List<Kept> all, LocalDate today) {
    var newest = new HashMap<String, LocalDate>();
    all.forEach(one -> newest.merge(one.whose(), one.day(), (a, b) -> a.isAfter(b) ? a : b));
    return all.stream().filter(one -> one.isOld(newest, today)).toList();
  }

  /// Many people are in one exercise: each is looked at once.
  private void tidy(Tenant tenant, List<Kept> all) {
    var over = new HashMap<SessionId, Boolean>();
    all.stream()
        .filter(one -> one.what().equals(SESSIONS) || one.what().equals(GROUPS))
        .map(Kept::whose)
        .distinct()
        .map(PersonId::new)
        .forEach(who ->
            involvement.tidy(
                tenant,
                who,
                session -> over.computeIfAbsent(session, id -> looking.isOver(tenant, id)),
                group -> looking.isOut(tenant, group, who)));
  }

  /// Something that is kept.
  ///
  /// @param whose the person, group or exercise it is about
  /// @param day on which something was last put there
  private record Kept(String name, String what, String whose, LocalDate day) {

    /// Nothing when it is about the workspace itself: that goes when the bot is taken out.
    static Optional<Kept> of(String name, LocalDate day) {
      var parts = name.split("\\.", 4);
      return parts.length < 4
          ? Optional.empty()
          : Optional.of(new Kept(name, parts[1], parts[3], day));
    }

    boolean isOld(Map<String, LocalDate> newest, LocalDate today) {
      return switch (what) {
        case "heard" -> day.plusDays(HEARD).isBefore(today);
        case "exercise" -> day.plusDays(EXERCISE).isBefore(today);
        default -> newest.getOrDefault(whose, day).plusDays(PERSON).isBefore(today);
      };
    }
  }
}
