package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.claimgraph.read.text.Wording;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A page's elements in document order, each looked at once: every rule asks here and none searches the tree again.
final class Outline {
    /// What holds nothing that a reader sees as text; only the element itself is a part.
    static final Set<String> UNSEEN = Set.of(
            "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "video", "audio",
            "canvas", "map");
    private static final Pattern HIDDEN = Pattern.compile("display:\\s*none|visibility:\\s*hidden");

    private final Document document;
    private final Names names;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, List<Part>> byTag = new HashMap<>();
    private final Map<String, Naming> known = new HashMap<>();

    private final List<Heading> headings;
    private final Part body;

    private Outline(Document document, Names names) {
        this.document = document;
        this.names = names;
        Element bodyElement = document.body();
        add(document, null);
        this.body = parts.stream().filter(part -> part.element.equals(bodyElement)).findFirst().orElseThrow();
        this.headings = within(parts.getFirst(), part -> part.is("h1") || part.is("h2")).stream()
                .map(part -> new Heading(part, Wording.squeeze(part.element.text())))
                .toList();
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
        return byTag.getOrDefault(tag, List.of());
    }

    /// The headings of the first two levels, in document order, without those left behind.
    List<Heading> headings() {
        return headings.stream().filter(heading -> !heading.part().isGone()).toList();
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

    /// Weighs the prose and the links of every part by the blocks that it holds.
    void weigh(List<RenderedBlock> blocks) {
        for (Part part : parts) {
            part.prose = 0;
            part.linked = 0;
        }
        for (RenderedBlock block : blocks) {
            int prose = block.prose();
            for (Part part = block.holder(); part != null; part = part.parent) {
                part.prose += prose;
                part.linked += block.linked();
            }
        }
    }

    private void add(Element element, @Nullable Part parent) {
        Part part = part(element, parent);
        parts.add(part);
        byTag.computeIfAbsent(element.normalName(), _ -> new ArrayList<>()).add(part);
        if (!UNSEEN.contains(element.normalName())) {
            for (int i = 0; i < element.childNodeSize(); i++) {
                if (element.childNode(i) instanceof Element child) {
                    add(child, part);
                }
            }
        }
        part.end = parts.size();
    }

    private Part part(Element element, @Nullable Part parent) {
        Naming naming = Naming.NONE;
        boolean hidden = false;
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue();
                switch (attribute.getKey()) {
                    case "class", "id", "role", "data-component", "data-testid", "data-type" ->
                        naming = naming.and(known.computeIfAbsent(value, names::read));
                    case "hidden" -> hidden = true;
                    case "aria-hidden" -> hidden |= value.equals("true");
                    case "style" -> hidden |= HIDDEN.matcher(value).find();
                    default -> {}
                }
            }
        }
        return new Part(element, parent, parts.size(), naming, hidden);
    }
}
