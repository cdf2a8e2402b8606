package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.stream.Stream;

/// The Home tab.
public final class HomeTab {
  private HomeTab() {}

  public static View view(Home home) {
    return View.builder()
        .type("home")
        .blocks(
            Stream.concat(home.waiting().stream(), home.leading().stream())
                .flatMap(p -> Said.blocks(p.message(), home.language()).stream())
                .<LayoutBlock>map(b -> b)
                .toList())
        .build();
  }
}
