package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.claimgraph.read.text.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A page's elements in document order, each looked at once: every rule asks here and none searches the tree again.
final class Outline {
    private static final double MOST_LINKED = 0.4;

    private final Document document;
    private final Names names;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Naming> known = new HashMap<>();

    private final Function<String, Naming> naming = this::naming;
    private final List<Heading> headings;
    private final List<RenderedBlock> blocks;
    private final Part body;
    private final Lines lines = new Lines(this);

    private Outline(Document document, Names names) {
        this.document = document;
        this.names = names;
        Element bodyElement = document.body();
        add(document, null);
        this.body = parts.stream()
                .filter(part -> part.element.equals(bodyElement))
                .findFirst()
                .orElseThrow();
        this.headings = within(parts.getFirst(), part -> part.is("h1") || part.is("h2")).stream()
                .map(part -> new Heading(part, Wording.squeeze(part.element.text())))
                .toList();
        this.blocks = BlockRenderer.render(this);
    }

    static Outline of(Document document, Names names) {
        return new Outline(document, names);
    }

    Document document() {
        return document;
    }

    /// Every part, in document order.
    List<Part> parts() {
        return parts;
    }

    Part part(int index) {
        return parts.get(index);
    }

    Part body() {
        return body;
    }

    /// The parts of that tag, in document order.
    List<Part> named(String tag) {
        return within(parts.getFirst(), part -> part.is(tag));
    }

    /// The headings of the first two levels, in document order; those left behind still tell where the article is.
    List<Heading> headings() {
        return headings;
    }

    /// Every block of the body, with nothing left behind.
    List<RenderedBlock> blocks() {
        return blocks;
    }

    /// The lines of these blocks.
    Lines lines() {
        return lines;
    }

    /// The parts within `whole`, it among them, for which `wanted` holds, in document order.
    List<Part> within(Part whole, Predicate<Part> wanted) {
        List<Part> found = new ArrayList<>();
        for (Part part : parts.subList(whole.start, whole.end)) {
            if (wanted.test(part)) {
                found.add(part);
            }
        }
        return found;
    }

    /// The first of the parts within `whole`, it among them, for which `wanted` holds; null where it holds for none.
    @Nullable
    Part first(Part whole, Predicate<Part> wanted) {
        for (int i = whole.start; i < whole.end; i++) {
            if (wanted.test(parts.get(i))) {
                return parts.get(i);
            }
        }
        return null;
    }

    /// Weighs the prose and the links of every part by those of the blocks that it holds.
    void weigh(List<RenderedBlock> held) {
        for (Part part : parts) {
            part.prose = 0;
            part.linked = 0;
        }
        for (RenderedBlock block : held) {
            int prose = prose(block);
            Part holder = prose > 0 || block.linked() > 0 ? block.holder() : null;
            for (Part part = holder; part != null; part = part.parent) {
                part.prose += prose;
                part.linked += block.linked();
            }
        }
    }

    /// The characters of a block, links set aside, if it reads as sentences and is not mostly links; otherwise 0.
    private static int prose(RenderedBlock block) {
        int length = block.block().text().length();
        return block.linked() < length * MOST_LINKED && block.block().isProse() ? length - block.linked() : 0;
    }

    private void add(Element element, @Nullable Part parent) {
        Part part = new Part(element, parent, parts.size(), naming);
        parts.add(part);
        if (part.shape != Shape.UNSEEN) {
            for (int i = 0; i < element.childNodeSize(); i++) {
                if (element.childNode(i) instanceof Element child) {
                    add(child, part);
                }
            }
        }
        part.end = parts.size();
    }

    /// What the names in an attribute tell; most stand on a page many times.
    private Naming naming(String attribute) {
        Naming told = known.get(attribute);
        if (told == null) {
            told = attribute.indexOf(' ') < 0 ? names.read(attribute) : together(attribute);
            known.put(attribute, told);
        }
        return told;
    }

    private Naming together(String attribute) {
        Naming told = Naming.NONE;
        for (String name : attribute.split(" ", -1)) {
            told = told.and(naming(name));
        }
        return told;
    }
}
