package org.claimgraph.read.page;

import java.util.function.Function;
import org.claimgraph.read.text.Wording;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// An element of a page with what the rules ask of it, so that each is found out once.
///
/// Parts stand in document order; what is within a part are the parts from its `start` to its `end`.
final class Part {
    private static final int MOST_PARTS = 200;

    final Element element;
    final @Nullable Part parent;
    final Shape shape;
    private final Function<String, Naming> names;
    private @Nullable Marks marks;

    /// Its place among the page's parts.
    final int start;

    /// The place after the last part within it.
    int end;

    /// Left behind with everything within it.
    boolean gone;

    /// The characters of prose within it that are no link's.
    int prose;

    /// The characters of links within it.
    int linked;

    /// @param names what the value of a class or an id tells
    Part(Element element, @Nullable Part parent, int start, Function<String, Naming> names) {
        this.element = element;
        this.parent = parent;
        this.start = start;
        this.names = names;
        this.shape = Shape.of(element.normalName());
    }

    boolean is(String tag) {
        return element.normalName().equals(tag);
    }

    /// What its attributes tell; found out when it is first asked, as nobody asks within what is left behind.
    Marks marks() {
        Marks told = marks;
        if (told == null) {
            told = Marks.of(element, names);
            marks = told;
        }
        return told;
    }

    Naming naming() {
        return marks().naming();
    }

    /// Whether microdata marks it as this property.
    boolean isProperty(String name) {
        return marks().itemprop().equalsIgnoreCase(name);
    }

    boolean isWithin(Part other) {
        return start >= other.start && start < other.end;
    }

    /// Whether it, or what it stands in, is left behind.
    boolean isGone() {
        return gone || (parent != null && parent.isGone());
    }

    /// Whether it stands in what only accompanies an article: a teaser of another, a sidebar.
    boolean isAside() {
        boolean aside = is("aside") || is("nav") || naming().doubtful();
        return aside || (parent != null && parent.isAside());
    }

    /// Its text on one line, as a browser shows it; empty when it has more than so many characters, or more parts than
    /// a line of such a length has.
    String text(int most) {
        return end - start > MOST_PARTS || room(element, most) < 0 ? "" : Wording.squeeze(element.text());
    }

    /// How much of the room is left after the text under a node; below 0, it does not fit.
    private static int room(Node node, int most) {
        int left = most;
        if (node instanceof TextNode words) {
            return left - words.text().strip().length();
        }
        for (int i = 0; left >= 0 && i < node.childNodeSize(); i++) {
            left = room(node.childNode(i), left);
        }
        return left;
    }
}
