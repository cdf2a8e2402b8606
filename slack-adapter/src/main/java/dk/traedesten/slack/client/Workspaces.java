package dk.traedesten.slack.client;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.session.Tenant;
import java.time.Instant;
import java.util.Optional;

/// Where the bot is installed.
public interface Workspaces {

  /// A workspace with a token that is valid now. [CallOutcome.Denied] `not_installed` when the bot
  /// is not installed there.
  CallOutcome<Workspace> find(Tenant tenant);

  /// Which tenant an envelope belongs to: an installation for the whole organisation first, then
  /// the workspace's own. Nothing when the bot is not installed there.
  ///
  /// @param enterprise the organisation's id, where there is one
  /// @param team the workspace's id; absent where somebody acts outside any workspace
  Optional<Tenant> tenant(Optional<String> enterprise, Optional<String> team);

  /// The bot has been taken out of a workspace: its tokens are gone now, and what is kept of the
  /// workspace follows after a while.
  ///
  /// @param when it was taken out: word of it may come late, when it has been installed again
  void uninstalled(Tenant tenant, Instant when);
}
