package dk.traedesten.slack.home;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.model.view.View;
import dk.traedesten.chat.Actor;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.Ref;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.render.HomeTab;
import dk.traedesten.spi.DocumentStore;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everyone's Home tab. Only those who have looked at theirs once have it kept up to date; several
/// changes in a moment become one.
public final class Homes {
  private static final Logger LOG = LoggerFactory.getLogger(Homes.class);

  private static final String SEEN = "seen";

  private final Api api;
  private final Gathering gathering;
  private final DocumentStore shelf;
  private final Executor soon;
  private final Set<Actor> waiting = ConcurrentHashMap.newKeySet();

  /// @param soon runs it in a moment, so that more may come together
  public Homes(Api api, Gathering gathering, DocumentStore shelf, Executor soon) {
    this.api = api;
    this.gathering = gathering;
    this.shelf = shelf;
    this.soon = soon;
  }

  /// Somebody looks at it.
  public void opened(Actor who) {
    shelf.put(name(who.tenant(), who.who()), SEEN, "1".getBytes(UTF_8));
    later(who);
  }

  /// What lies before somebody has changed.
  public void changed(Tenant tenant, PersonId who) {
    if (shelf.read(name(tenant, who)).containsKey(SEEN)) {
      later(new Actor(tenant, who));
    }
  }

  /// A section of it whole, as it is now.
  public View rest(Actor who, Ref.Rest ref) {
    return HomeTab.rest(gathering.of(who), ref);
  }

  private void later(Actor whose) {
    if (waiting.add(whose)) {
      soon.execute(() -> {
        waiting.remove(whose);
        publish(whose);
      });
    }
  }

  private void publish(Actor whose) {
    var view = HomeTab.view(gathering.of(whose));
    if (!(api.publishHome(whose.tenant(), whose.who(), view) instanceof CallOutcome.Ok<?>)) {
      LOG.warn("A Home tab could not be published; it is when its owner looks at it again");
    }
  }

  private static String name(Tenant tenant, PersonId who) {
    return "slack.home." + tenant.value() + "." + who.value();
  }
}
