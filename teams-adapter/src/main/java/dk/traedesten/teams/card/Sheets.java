package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block.Question;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A form on as few pages as it needs. What is on which page depends on the form alone, never on
/// what is given or in which language it is seen.
final class Sheets {
  /// How many inputs a person is asked for at once.
  private static final int INPUTS = 25;

  /// What is said of a fault takes so much at most, in bytes.
  private static final int FAULT = 300;

  /// What stands below the inputs.
  private static final int FOOT = 1500;

  /// Inputs of a question, by their numbers.
  private record Place(int question, int slot, List<String> ids) {}

  private final List<Inquiry> questions;
  private final Question form;
  private final List<List<Place>> pages;

  Sheets(Question form) {
    this.questions = form.fields().stream().map(Inquiry::of).toList();
    this.form = form;
    this.pages = parted();
  }

  List<Inquiry> questions() {
    return questions;
  }

  int count() {
    return pages.size();
  }

  /// The elements of a page, with what is given filled in.
  List<Element> page(int number, Language language) {
    var elements = new ArrayList<Element>();
    int question = -1;
    var slots = List.<Inquiry.Slot>of();
    for (var place : pages.get(number)) {
      if (place.question() != question) {
        question = place.question();
        elements.addAll(questions.get(question).head(language));
        slots = questions.get(question).slots(given(question), language);
      }
      elements.addAll(slots.get(place.slot()).elements());
    }
    return elements;
  }

  /// The inputs of a page.
  Set<String> ids(int number) {
    var ids = new LinkedHashSet<String>();
    pages.get(number).forEach(place -> ids.addAll(place.ids()));
    return ids;
  }

  private Optional<Value> given(int question) {
    return Optional.ofNullable(form.given().get(form.fields().get(question).id()));
  }

  private List<List<Place>> parted() {
    var all = new ArrayList<List<Place>>();
    var page = new ArrayList<Place>();
    int used = 0;
    int inputs = 0;
    for (int q = 0; q < questions.size(); q++) {
      int head = head(questions.get(q));
      var slots = questions.get(q).slots(Optional.empty(), Language.DA);
      var sizes = sizes(questions.get(q), slots);
      for (int s = 0; s < sizes.size(); s++) {
        int more = s == 0 || page.isEmpty() ? head + sizes.get(s) : sizes.get(s);
        int asked = slots.get(s).ids().size();
        if (!page.isEmpty() && (used + more > Pages.ROOM - FOOT || inputs + asked > INPUTS)) {
          all.add(List.copyOf(page));
          page.clear();
          used = 0;
          inputs = 0;
          more = head + sizes.get(s);
        }
        page.add(new Place(q, s, slots.get(s).ids()));
        used += more;
        inputs += asked;
      }
    }
    all.add(List.copyOf(page));
    return all;
  }

  private static int head(Inquiry question) {
    return Math.max(Json.size(question.head(Language.DA)), Json.size(question.head(Language.EN)));
  }

  private static List<Integer> sizes(Inquiry question, List<Inquiry.Slot> da) {
    var en = question.slots(Optional.empty(), Language.EN);
    var sizes = new ArrayList<Integer>();
    for (int i = 0; i < da.size(); i++) {
      int size = Math.max(Json.size(da.get(i).elements()), Json.size(en.get(i).elements()));
      sizes.add(size + da.get(i).reserve() + FAULT * da.get(i).ids().size());
    }
    return sizes;
  }
}
