package dk.traedesten.slack.home;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.chat.Desk;
import dk.traedesten.chat.Outcome;
import dk.traedesten.chat.Standing;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.people.People;
import dk.traedesten.slack.render.Home;
import dk.traedesten.slack.render.Home.Piece;
import dk.traedesten.slack.render.HomeTab;
import dk.traedesten.spi.Shelf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everyone's Home tab. Only those who have looked at theirs once have it kept up to date; several
/// changes in a moment become one.
public final class Homes {
  private static final Logger LOG = LoggerFactory.getLogger(Homes.class);

  private static final String SEEN = "seen";

  private record Whose(Tenant tenant, PersonId who) {}

  private final Api api;
  private final Desk desk;
  private final People people;
  private final Shelf shelf;
  private final Executor soon;
  private final Set<Whose> waiting = ConcurrentHashMap.newKeySet();

  /// @param soon runs it in a moment, so that more may come together
  public Homes(Api api, Desk desk, People people, Shelf shelf, Executor soon) {
    this.api = api;
    this.desk = desk;
    this.people = people;
    this.shelf = shelf;
    this.soon = soon;
  }

  /// Somebody looks at it.
  public void opened(Tenant tenant, PersonId who) {
    shelf.put(name(tenant, who), SEEN, "1".getBytes(UTF_8));
    later(new Whose(tenant, who));
  }

  /// What lies before somebody has changed.
  public void changed(Tenant tenant, PersonId who) {
    if (shelf.read(name(tenant, who)).containsKey(SEEN)) {
      later(new Whose(tenant, who));
    }
  }

  private void later(Whose whose) {
    if (waiting.add(whose)) {
      soon.execute(() -> {
        waiting.remove(whose);
        publish(whose.tenant(), whose.who());
      });
    }
  }

  private void publish(Tenant tenant, PersonId who) {
    var view = HomeTab.view(home(tenant, who));
    if (!(api.publishHome(tenant, who, view) instanceof Outcome.Ok<?>)) {
      LOG.warn("A Home tab could not be published; it is when its owner looks at it again");
    }
  }

  private Home home(Tenant tenant, PersonId who) {
    var open = desk.before(tenant, who).values().stream().toList();
    return new Home(
        pieces(open, Standing::asks), pieces(open, Standing::leads), people.language(tenant, who));
  }

  private static List<Piece> pieces(List<Standing> open, Predicate<Standing> which) {
    return open.stream()
        .filter(which)
        .map(one ->
            new Piece(one.session(), one.message(), Optional.of(one.session().group().value())))
        .toList();
  }

  private static String name(Tenant tenant, PersonId who) {
    return "slack.home." + tenant.value() + "." + who.value();
  }
}
