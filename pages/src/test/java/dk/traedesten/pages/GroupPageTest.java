package dk.traedesten.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.engine.Event;
import dk.traedesten.group.Life;
import dk.traedesten.message.Verb;
import dk.traedesten.pages.pass.Pass;
import dk.traedesten.pages.pass.Passes;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupPageTest {
  private final House house = House.open();

  @AfterEach
  void close() {
    house.close();
  }

  /// What somebody reads.
  private static String words(HttpResponse<String> page) {
    return Jsoup.parse(page.body()).text();
  }

  @Test
  void link_from_the_chat_becomes_a_cookie_that_only_the_groups_page_gets() {
    house.holds("s1", 7, 6, 8, 5, 9);
    house.life().wants("Bo", Verb.PAGE);
    var opened = house.get(house.link("bo"));
    assertThat(opened.statusCode()).isEqualTo(303);
    assertThat(opened.headers().firstValue("Location").orElseThrow())
        .matches("/group/[A-Za-z0-9_-]{22}/");
    assertThat(opened.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax", "Path=/group/");
    assertThat(opened.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
  }

  @Test
  void page_shows_trends_actions_and_exercises_and_what_people_wrote_stays_words() {
    house.holds("s1", 7, 6, 8, 5, 9);
    var page = house.visit("Bo").get("");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(words(page))
        .contains(
            "Hvor stærkt er dit commitment til Sammen om de unge?",
            "Ring til skolen <b>",
            "Find nummeret",
            "Sammen om de unge",
            "23.11.2026");
    assertThat(page.body()).contains("lang=\"da\"").doesNotContain("<b>", "<script");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'");
  }

  @Test
  void page_is_read_in_english_too() {
    house.holds("s1", 7, 6, 8, 5, 9);
    var page = house.visit("Bo").get("?language=en");
    assertThat(page.body()).contains("<html lang=\"en\">");
    assertThat(words(page)).contains("The group’s page", "How strong is your commitment to");
  }

  @Test
  void curve_is_drawn_and_an_unknown_one_is_not() {
    house.holds("s1", 7, 6, 8, 5, 9);
    var visit = house.visit("Bo");
    var curve = visit.get("curve/commitment.svg?theme=dark&language=en");
    assertThat(curve.statusCode()).isEqualTo(200);
    assertThat(curve.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg");
    assertThat(curve.body()).startsWith("<svg");
    assertThat(visit.get("curve/other.svg").statusCode()).isEqualTo(404);
    assertThat(visit.get("nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void settings_and_programs_are_for_those_who_lead_the_group() {
    house.holds("s1", 7, 6, 8, 5, 9);
    assertThat(words(house.visit("Anna").get(""))).contains("Hvem har ændret hvad");
    assertThat(words(house.visit("Bo").get(""))).doesNotContain("Hvem har ændret hvad");
  }

  @Test
  void link_and_visit_end_when_their_time_is_over() {
    house.holds("s1", 7, 6, 8, 5, 9);
    var visit = house.visit("Bo");
    var link = house.link("bo");
    house.life().until(house.life().now().plus(Duration.ofMinutes(59)));
    assertThat(house.get(link).statusCode()).isEqualTo(303);
    house.life().until(house.life().now().plus(Duration.ofMinutes(1)));
    var expired = house.get(link);
    assertThat(expired.statusCode()).isEqualTo(410);
    assertThat(words(expired)).contains("Linket er udløbet", "»side«");
    assertThat(visit.get("").statusCode()).isEqualTo(200);
    house.life().until(house.life().now().plus(Duration.ofHours(11)));
    assertThat(visit.get("").statusCode()).isEqualTo(401);
  }

  @Test
  void whoever_leaves_the_group_leaves_its_page() {
    house.holds("s1", 7, 6, 8, 5, 9);
    var visit = house.visit("Bo");
    house.life().happens(Life.BETWEEN, new Event.Gone(new PersonId("bo")));
    assertThat(visit.get("").statusCode()).isEqualTo(403);
    assertThat(house.get(house.link("bo")).statusCode()).isEqualTo(403);
  }

  @Test
  void broken_link_gets_a_kind_answer_in_the_browsers_language() {
    house.holds("s1", 7, 6, 8, 5, 9);
    house.life().wants("Bo", Verb.PAGE);
    var link = house.link("bo");
    for (var broken :
        new String[] {
          link.substring(0, link.length() - 5),
          link.replaceFirst("pass=.{30}", "pass="),
          house.at("/group/open"),
          house.at("/group/open?pass=" + "x".repeat(5000)),
          // alg none
          house.at(
              "/group/open?pass=eyJhbGciOiJub25lIn0.eyJhdWQiOiJwYWdlIiwidGVuYW50Ijoia29tbXVuZW4iLCJncm91cCI6ImNoZWZlciIsInN1YiI6ImJvIiwiZXhwIjo0MDAwMDAwMDAwfQ.")
        }) {
      var answer = house.get(broken, "Accept-Language", "en");
      assertThat(answer.statusCode()).as(broken).isEqualTo(404);
      assertThat(words(answer)).contains("The link cannot be used");
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void link_of_another_group_opens_nothing_of_this_one() {
    house.holds("s1", 7, 6, 8, 5, 9);
    var visit = house.visit("Bo");
    var group = house.life().group();
    var other =
        Group.fresh(
            new GroupId("andre"),
            group.tenant(),
            group.place(),
            group.spoken(),
            group.settings(),
            "another secret");
    var forged =
        Passes.write(
            new Pass.Page(
                group.tenant(),
                group.id().group(),
                new PersonId("bo"),
                house.life().now().plusSeconds(60)),
            other);
    assertThat(house.get(house.at("/group/open?pass=" + forged)).statusCode()).isEqualTo(404);
    var elsewhere = house.at("/group/AAAAAAAAAAAAAAAAAAAAAA/");
    assertThat(house.get(elsewhere, "Cookie", visit.cookie()).statusCode()).isEqualTo(401);
    assertThat(house.get(house.at(visit.path())).statusCode()).isEqualTo(401);
  }

  @Test
  void link_to_minutes_does_not_open_the_page_nor_the_other_way_round() {
    house.holds("s1", 7, 6, 8, 5, 9);
    house.life().press("Bo", Life.BETWEEN, Verb.TAKE_ALONG, "s1:word");
    var minutes = house.link("bo");
    house.life().wants("Bo", Verb.PAGE);
    var page = house.link("bo");
    var swapped = page.replace(House.pass(page), House.pass(minutes));
    assertThat(house.get(swapped).statusCode()).isEqualTo(404);
    var back = minutes.replace(House.pass(minutes), House.pass(page));
    assertThat(house.get(back).statusCode()).isEqualTo(404);
  }

  @Test
  void minutes_are_taken_along_from_their_button_for_a_day() {
    var session = house.holds("s1", 7, 6, 8, 5, 9);
    house.life().press("Bo", session, Verb.TAKE_ALONG, "s1:pdf");
    var link = house.link("bo");
    var file = house.get(link);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).startsWith("%PDF");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename*=UTF-8''");
    house.life().until(house.life().now().plus(Duration.ofDays(1)));
    assertThat(house.get(link).statusCode()).isEqualTo(410);
  }

  @Test
  void minutes_from_the_page_are_for_those_who_took_part() {
    var session = house.holds("s1", 7, 6, 8, 5, 9);
    var path = "minutes/" + Handle.of(session) + "?as=markdown";
    assertThat(house.visit("Bo").get(path).body()).contains("Sammen om de unge");
    assertThat(house.visit("Frede").get(path).statusCode()).isEqualTo(403);
    assertThat(house.visit("Bo").get(path.replace("markdown", "exe")).statusCode()).isEqualTo(404);
    assertThat(house.visit("Bo").get("minutes/none?as=pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void trend_shows_only_what_may_stand_beside_its_newest_point() {
    house.holds("s1", 7, 6, 8, 5, 9);
    house.life().until(house.life().now().plus(Duration.ofDays(7)));
    house.holds("s2", 4, 4, 5, 3, 6);
    assertThat(words(house.visit("Bo").get(""))).contains("23.11.2026", "30.11.2026");
  }

  @Test
  void redirect_goes_to_no_host_that_the_request_names() {
    house.holds("s1", 7, 6, 8, 5, 9);
    house.life().wants("Bo", Verb.PAGE);
    assertThat(house.get(house.link("bo")).headers().firstValue("Location").orElseThrow())
        .startsWith("/group/");
  }

  @Test
  void signs_that_no_page_can_hold_take_nobody_the_page() {
    house.holds("s1", "om\u000b\u0001 \ud83d de unge", 7, 6, 8, 5, 9);
    var page = house.visit("Bo").get("");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(words(page)).contains("de unge");
  }

  @Test
  void a_cookie_that_somebody_laid_beside_it_hides_no_visit() {
    house.holds("s1", 7, 6, 8, 5, 9);
    var visit = house.visit("Bo");
    var both = "traedesten-visit=nonsense; " + visit.cookie();
    assertThat(house.get(house.at(visit.path()), "Cookie", both).statusCode()).isEqualTo(200);
  }

  @Test
  void pass_for_nobody_in_particular_is_broken() {
    house.holds("s1", 7, 6, 8, 5, 9);
    // {"alg":"HS256"} . {"aud":[null],"tenant":"kommunen","group":"chefer"}
    var token =
        "eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOltudWxsXSwidGVuYW50Ijoia29tbXVuZW4iLCJncm91cCI6ImNoZWZlciJ9.AAAA";
    assertThat(house.get(house.at("/group/open?pass=" + token)).statusCode()).isEqualTo(404);
  }
}
