package dk.traedesten.slack.client;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.model.File;
import dk.traedesten.chat.CallOutcome;
import java.io.IOException;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/// The middle of an upload: the bytes go to the place Slack has named.
record Upload(Sdk sdk) {

  /// A place for a file.
  record Slot(String file, String url) {}

  CallOutcome<String> send(Slot slot, byte[] bytes) {
    var url = Optional.ofNullable(HttpUrl.parse(slot.url())).filter(this::isSlacks);
    if (url.isEmpty()) {
      return new CallOutcome.Denied<>("strange_upload_url");
    }
    var request =
        new Request.Builder()
            .url(url.get())
            .post(RequestBody.create(bytes, MediaType.parse("application/octet-stream")))
            .build();
    try (var response = sdk.slack().getHttpClient().getOkHttpClient().newCall(request).execute()) {
      return response.isSuccessful()
          ? new CallOutcome.Ok<>(slot.file())
          : ApiCaller.answered(response);
    } catch (IOException e) {
      return ApiCaller.broken(e);
    }
  }

  private boolean isSlacks(HttpUrl url) {
    return Hosts.ownApi(sdk.api(), url)
        || (url.isHttps() && Hosts.within(url, "slack.com", "slack-files.com", "slack-gov.com"));
  }

  static FileDetails of(String file, String title) {
    return FileDetails.builder().id(file).title(title).build();
  }

  /// Slack knows what a picture is only when it has looked into it.
  static boolean isReady(File file) {
    return Optional.ofNullable(file.getMimetype()).filter(type -> !type.isBlank()).isPresent()
        && Optional.ofNullable(file.getOriginalWidth())
            .filter(width -> !width.isBlank())
            .isPresent();
  }
}
