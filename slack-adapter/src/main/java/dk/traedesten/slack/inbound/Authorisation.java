package dk.traedesten.slack.inbound;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import dk.traedesten.chat.Counts;
import dk.traedesten.dialog.Language;
import dk.traedesten.slack.client.Workspaces;
import java.util.Map;
import java.util.Optional;

/// Lets in what comes from where the bot is installed. Slack's own middleware asks Slack at every
/// request whether the token is good; a token that is not shows itself when it is used.
final class Authorisation implements Middleware {
  private final Workspaces workspaces;
  private final Counts<Ignored> counts;

  Authorisation(Workspaces workspaces, Counts<Ignored> counts) {
    this.workspaces = workspaces;
    this.counts = counts;
  }

  /// Slack's library gives the request without its kind.
  @Override
  @SuppressWarnings("rawtypes")
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    var context = request.getContext();
    var tenant =
        workspaces.tenant(
            Optional.ofNullable(context.getEnterpriseId()),
            Optional.ofNullable(context.getTeamId()));
    if (tenant.isEmpty()) {
      counts.happened(Ignored.NOT_INSTALLED);
      return request.getRequestType() == RequestType.Command
          ? Response.json(
              200,
              Map.of(
                  "response_type",
                  "ephemeral",
                  "text",
                  Words.NOT_INSTALLED.in(Language.DA) + "\n" + Words.NOT_INSTALLED.in(Language.EN)))
          : Response.ok();
    }
    Verified.belongsTo(tenant.get(), context);
    return chain.next(request);
  }
}
