package dk.traedesten.form;

import dk.traedesten.dialog.Language;
import dk.traedesten.layout.Cost;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A form on as few pages as it needs. What is on which page depends on the form alone, never on
/// what is given or in which language it is seen.
public final class FormPages {
  /// Inputs of a section, by their numbers.
  private record Place(int section, int slot) {}

  private final List<FieldBinding> fields;
  private final Set<String> seldom;
  private final List<Section> empty;
  private final List<List<Place>> pages;

  FormPages(List<FieldBinding> fields, Set<String> seldom, PageRoom room) {
    this.fields = fields;
    this.seldom = seldom;
    this.empty = fields.stream().map(f -> f.section(Optional.empty())).toList();
    this.pages = parted(room);
  }

  public int count() {
    return pages.size();
  }

  public boolean isLast(int page) {
    return page >= pages.size() - 1;
  }

  /// What stands on a page.
  ///
  /// @param number from 0; beyond the first or the last it is that one
  public List<Section> page(int number, Map<String, Value> given) {
    var sections = new ArrayList<Section>();
    var places = pages.get(Math.clamp(number, 0, pages.size() - 1));
    for (int s = 0; s < fields.size(); s++) {
      int here = s;
      var slots = places.stream().filter(p -> p.section() == here).map(Place::slot).toList();
      if (!slots.isEmpty()) {
        var field = fields.get(s);
        var whole = field.section(Optional.ofNullable(given.get(field.id())));
        sections.add(
            whole
                .with(slots.stream().map(whole.slots()::get).toList())
                .seldom(seldom.contains(field.id())));
      }
    }
    return sections;
  }

  /// The inputs of a page.
  public Set<String> ids(int number) {
    var ids = new LinkedHashSet<String>();
    page(number, Map.of()).stream().flatMap(Section::inputs).map(Input::id).forEach(ids::add);
    return ids;
  }

  /// The page on which a field is asked about, from 0; empty when it is on none.
  public Optional<Integer> pageOf(String field) {
    return IntStream.range(0, pages.size())
        .filter(page ->
            pages.get(page).stream().anyMatch(p -> fields.get(p.section()).id().equals(field)))
        .boxed()
        .findFirst();
  }

  private List<List<Place>> parted(PageRoom room) {
    var all = new ArrayList<List<Place>>();
    var page = new ArrayList<Place>();
    var used = Cost.NOTHING;
    for (int s = 0; s < empty.size(); s++) {
      var section = empty.get(s);
      var head = inAny(language -> room.head(section, language));
      for (int i = 0; i < section.slots().size(); i++) {
        var slot = section.slots().get(i);
        var cost = inAny(language -> room.slot(section, slot, language));
        var next = used.plus(i == 0 ? head.plus(cost) : cost);
        if (!page.isEmpty() && !next.fits(room.most())) {
          all.add(List.copyOf(page));
          page.clear();
          next = head.plus(cost);
        }
        page.add(new Place(s, i));
        used = next;
      }
    }
    all.add(List.copyOf(page));
    return all;
  }

  private static Cost inAny(Function<Language, Cost> cost) {
    return Stream.of(Language.values()).map(cost).reduce(Cost.NOTHING, Cost::or);
  }
}
