package dk.traedesten.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.model.Message;
import com.slack.api.model.User;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The calls of Slack's Web API that the bot makes. Each is made with the token of the tenant it is
/// made for, once, within a few seconds, and is answered with a value.
public final class Api {
  private static final int A_PAGE = 200;

  private final Sdk sdk;
  private final Workspaces workspaces;
  private final Rests rests;

  public Api(Sdk sdk, Workspaces workspaces, InstantSource clock) {
    this.sdk = sdk;
    this.workspaces = workspaces;
    this.rests = new Rests(clock);
  }

  /// Posts a message.
  public CallOutcome<Posted> post(Tenant tenant, Post post) {
    var request =
        ChatPostMessageRequest.builder()
            .channel(post.channel())
            .threadTs(post.thread().orElse(null))
            .replyBroadcast(post.inChannelToo())
            .blocks(blocks(post))
            .text(post.text())
            .unfurlLinks(false)
            .unfurlMedia(false)
            .metadata(written(post.mark()))
            .build();
    return call(
        tenant,
        slack -> slack.chatPostMessage(request),
        posted -> new Posted(posted.getChannel(), posted.getTs()));
  }

  /// Puts a message in the place of an earlier one.
  public CallOutcome<Posted> update(Tenant tenant, Posted earlier, Post post) {
    var request =
        ChatUpdateRequest.builder()
            .channel(earlier.channel())
            .ts(earlier.ts())
            .blocks(blocks(post))
            .text(post.text())
            .metadata(written(post.mark()))
            .build();
    return call(
        tenant,
        slack -> slack.chatUpdate(request),
        updated -> new Posted(updated.getChannel(), updated.getTs()));
  }

  /// Shows a line to one person in a channel, until they load Slack again.
  public CallOutcome<String> ephemeral(Tenant tenant, PersonId to, Post post) {
    return call(
        tenant,
        slack ->
            slack.chatPostEphemeral(r ->
                r.channel(post.channel())
                    .threadTs(post.thread().orElse(null))
                    .user(to.value())
                    .blocks(blocks(post))
                    .text(post.text())),
        shown -> shown.getMessageTs());
  }

  /// Answers through the url that came with what somebody did: five times within half an hour.
  /// [CallOutcome.Denied] `strange_response_url` when it is not Slack's.
  public CallOutcome<String> respond(URI responseUrl, EphemeralAnswer answer) {
    return new ResponseUrl(sdk).send(responseUrl, answer);
  }

  /// Opens a modal, within three seconds from what somebody did.
  public CallOutcome<OpenModal> openView(Tenant tenant, String trigger, View view) {
    return call(
        tenant,
        slack -> slack.viewsOpen(r -> r.triggerId(trigger).view(view)),
        opened -> shown(opened.getView()));
  }

  /// Puts a further modal above the one that is open.
  public CallOutcome<OpenModal> pushView(Tenant tenant, String trigger, View view) {
    return call(
        tenant,
        slack -> slack.viewsPush(r -> r.triggerId(trigger).view(view)),
        pushed -> shown(pushed.getView()));
  }

  /// Changes a modal that is open.
  ///
  /// @param hash as it was last seen; when it has changed meanwhile, nothing is done
  public CallOutcome<OpenModal> updateView(
      Tenant tenant, String viewId, Optional<String> hash, View view) {
    return call(
        tenant,
        slack -> slack.viewsUpdate(r -> r.viewId(viewId).hash(hash.orElse(null)).view(view)),
        updated -> shown(updated.getView()));
  }

  /// Publishes a person's Home tab.
  public CallOutcome<OpenModal> publishHome(Tenant tenant, PersonId who, View view) {
    return call(
        tenant,
        slack -> slack.viewsPublish(r -> r.userId(who.value()).view(view)),
        published -> shown(published.getView()));
  }

  /// Who the bot is in a workspace.
  public CallOutcome<PersonId> bot(Tenant tenant) {
    return workspaces.find(tenant).map(Workspace::bot);
  }

  /// Who somebody is, with their language.
  public CallOutcome<User> userInfo(Tenant tenant, PersonId who) {
    return gently(
        tenant,
        "users.info",
        slack -> slack.usersInfo(r -> r.user(who.value()).includeLocale(true)),
        answer -> answer.getUser());
  }

  /// What a channel is called.
  public CallOutcome<String> channelName(Tenant tenant, String channel) {
    return gently(
        tenant,
        "conversations.info",
        slack -> slack.conversationsInfo(r -> r.channel(channel)),
        answer -> answer.getChannel().getName());
  }

  /// Who is in a channel, page by page.
  public CallOutcome<Page<PersonId>> members(
      Tenant tenant, String channel, Optional<String> cursor) {
    return gently(
        tenant,
        "conversations.members",
        slack ->
            slack.conversationsMembers(
                r -> r.channel(channel).limit(A_PAGE).cursor(cursor.orElse(null))),
        answer ->
            new Page<>(
                people(answer.getMembers()),
                Optional.ofNullable(answer.getResponseMetadata())
                    .map(more -> more.getNextCursor())
                    .filter(next -> !next.isBlank())));
  }

  /// The user groups that can be mentioned.
  ///
  /// @param team the workspace, needed where the bot is installed for a whole organisation
  public CallOutcome<List<UserGroup>> userGroups(Tenant tenant, Optional<String> team) {
    return gently(
        tenant,
        "usergroups.list",
        slack -> slack.usergroupsList(r -> r.includeDisabled(false).teamId(team.orElse(null))),
        answer ->
            answer.getUsergroups().stream()
                .map(g -> new UserGroup(g.getId(), g.getName()))
                .toList());
  }

  /// Who is in a user group.
  ///
  /// @param team the workspace, needed where the bot is installed for a whole organisation
  public CallOutcome<List<PersonId>> userGroupMembers(
      Tenant tenant, Optional<String> team, String userGroup) {
    return gently(
        tenant,
        "usergroups.users.list",
        slack -> slack.usergroupsUsersList(r -> r.usergroup(userGroup).teamId(team.orElse(null))),
        answer -> people(answer.getUsers()));
  }

  /// The bot's own latest messages in a conversation that carry a mark.
  ///
  /// @param thread the message below which to look; absent: beside it
  /// @param oldest from when on
  public CallOutcome<RecentPosts> history(
      Tenant tenant, String channel, Optional<String> thread, Instant oldest) {
    var from = Long.toString(oldest.getEpochSecond());
    return thread
        .map(parent ->
            gently(
                tenant,
                "conversations.replies",
                slack ->
                    slack.conversationsReplies(r ->
                        r.channel(channel)
                            .ts(parent)
                            .oldest(from)
                            .limit(A_PAGE)
                            .includeAllMetadata(true)),
                answer -> RecentPosts.of(answer.getMessages(), answer.isHasMore())))
        .orElseGet(() ->
            gently(
                tenant,
                "conversations.history",
                slack ->
                    slack.conversationsHistory(r ->
                        r.channel(channel).oldest(from).limit(A_PAGE).includeAllMetadata(true)),
                answer -> RecentPosts.of(answer.getMessages(), answer.isHasMore())));
  }

  /// Uploads a picture that belongs to no conversation yet.
  ///
  /// @param words what it shows, for who cannot see it
  /// @return the file's id
  public CallOutcome<String> upload(Tenant tenant, String name, String words, byte[] png) {
    return put(tenant, name, Optional.of(words), png)
        .then(file -> complete(tenant, Upload.of(file, name), Optional.empty()));
  }

  /// Uploads a file that nobody sees until it is shared.
  ///
  /// @return the file's id
  public CallOutcome<String> put(Tenant tenant, String name, byte[] bytes) {
    return put(tenant, name, Optional.empty(), bytes);
  }

  private CallOutcome<String> put(
      Tenant tenant, String name, Optional<String> words, byte[] bytes) {
    return gently(
            tenant,
            "files.getUploadURLExternal",
            slack ->
                slack.filesGetUploadURLExternal(
                    r -> r.filename(name).length(bytes.length).altTxt(words.orElse(null))),
            slot -> new Upload.Slot(slot.getFileId(), slot.getUploadUrl()))
        .then(slot -> new Upload(sdk).send(slot, bytes));
  }

  /// Shows an uploaded file in a conversation.
  ///
  /// @param channel the conversation's own id, also where it is a chat with one person
  public CallOutcome<String> share(Tenant tenant, String file, String channel) {
    return complete(tenant, FileDetails.builder().id(file).build(), Optional.of(channel));
  }

  private CallOutcome<String> complete(Tenant tenant, FileDetails file, Optional<String> channel) {
    return gently(
        tenant,
        "files.completeUploadExternal",
        slack ->
            slack.filesCompleteUploadExternal(
                r -> r.files(List.of(file)).channelId(channel.orElse(null))),
        _ -> file.getId());
  }

  /// Whether an uploaded picture can be shown by now.
  public CallOutcome<Boolean> ready(Tenant tenant, String file) {
    return gently(
        tenant,
        "files.info",
        slack -> slack.filesInfo(r -> r.file(file)),
        answer -> Upload.isReady(answer.getFile()));
  }

  /// A call that is not made before the time when Slack has asked to wait. Posts are not among
  /// them: Slack counts those for each channel, and so does who posts.
  private <T extends SlackApiTextResponse, R> CallOutcome<R> gently(
      Tenant tenant, String method, ApiCaller.Call<T> call, Function<T, R> result) {
    var rest = rests.of(tenant, method);
    if (rest.isPresent()) {
      return new CallOutcome.RetryAfter<>(rest.get());
    }
    var outcome = call(tenant, call, result);
    if (outcome instanceof CallOutcome.RetryAfter<R>(var time)) {
      rests.asked(tenant, method, time);
    }
    return outcome;
  }

  private <T extends SlackApiTextResponse, R> CallOutcome<R> call(
      Tenant tenant, ApiCaller.Call<T> call, Function<T, R> result) {
    return workspaces
        .find(tenant)
        .then(workspace -> ApiCaller.call(client(workspace.token()), call, result));
  }

  private MethodsClient client(Token token) {
    return sdk.slack().methods(token.value());
  }

  /// A line of words needs no blocks, and Slack takes no empty ones.
  private static @Nullable List<LayoutBlock> blocks(Post post) {
    return post.blocks().isEmpty() ? null : post.blocks();
  }

  private static Message.Metadata written(Map<String, String> mark) {
    return Message.Metadata.builder()
        .eventType(RecentPosts.MARK)
        .eventPayload(Map.copyOf(mark))
        .build();
  }

  private static OpenModal shown(View view) {
    return new OpenModal(view.getId(), Optional.ofNullable(view.getHash()).orElse(""));
  }

  private static List<PersonId> people(List<String> ids) {
    return ids.stream().map(PersonId::new).toList();
  }
}
