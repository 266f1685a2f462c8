package org.claimgraph.read.page;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// What an element's attributes tell of it.
///
/// @param naming   by its class, its id and the like
/// @param hidden   no reader sees it, unless a script shows it
/// @param itemprop the property of schema.org that it is; empty for none
/// @param rel      what a link leads to; empty for none
/// @param role     its role for those who hear the page (WAI-ARIA); empty for none
record Marks(Naming naming, boolean hidden, String itemprop, String rel, String role) {
    private static final Marks NONE = new Marks(Naming.NONE, false, "", "", "");
    private static final Pattern HIDDEN = Pattern.compile("display:\\s*none|visibility:\\s*hidden");

    /// @param names what the value of a class or an id tells
    static Marks of(Element element, Function<String, Naming> names) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        Naming naming = Naming.NONE;
        boolean hidden = false;
        String itemprop = "";
        String rel = "";
        String role = "";
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            switch (attribute.getKey()) {
                case "class", "id", "data-component", "data-testid", "data-type" ->
                    naming = naming.and(names.apply(value));
                case "role" -> {
                    naming = naming.and(names.apply(value));
                    role = value;
                }
                case "hidden" -> hidden = true;
                case "aria-hidden" -> hidden |= value.equals("true");
                case "style" -> hidden |= HIDDEN.matcher(value).find();
                case "itemprop" -> itemprop = value.strip();
                case "rel" -> rel = value.strip();
                default -> {}
            }
        }
        return new Marks(naming, hidden, itemprop, rel, role);
    }
}
