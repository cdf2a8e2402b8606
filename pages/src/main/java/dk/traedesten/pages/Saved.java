package dk.traedesten.pages;

import dk.traedesten.message.PaperFile;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Says that an answer is a file to be saved, under its own name.
public final class Saved {
  private Saved() {}

  public static void as(PaperFile file, HttpServletResponse response) {
    var name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
  }
}
