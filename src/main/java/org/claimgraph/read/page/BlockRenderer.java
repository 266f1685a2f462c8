package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.Block.Form;
import org.claimgraph.read.text.Wording;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Renders markup as the blocks that a browser would show: block elements and double line breaks part them, inline
/// elements do not.
final class BlockRenderer {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final Outline outline;
    private final List<RenderedBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Part holder;
    private Part first;
    private int place;
    private int next;
    private int linked;
    private int links;

    private BlockRenderer(Outline outline) {
        this.outline = outline;
        this.holder = outline.body();
        this.first = holder;
        this.next = holder.start;
    }

    /// The blocks of a page's body, without the parts that are gone; in document order, none of them empty.
    static List<RenderedBlock> render(Outline outline) {
        BlockRenderer renderer = new BlockRenderer(outline);
        renderer.render(outline.body());
        renderer.flush();
        return renderer.blocks;
    }

    private void render(Part part) {
        next = part.start + 1;
        if (part.gone || Outline.UNSEEN.contains(part.element.normalName())) {
            next = part.end;
            return;
        }
        boolean block = BLOCKS.contains(part.element.normalName());
        boolean link = part.is("a");
        open(part, block);
        links += link ? 1 : 0;
        for (int i = 0; i < part.element.childNodeSize(); i++) {
            switch (part.element.childNode(i)) {
                case TextNode words -> append(words.getWholeText(), part);
                case Element _ -> render(outline.part(next));
                default -> {}
            }
        }
        links -= link ? 1 : 0;
        close(part, block);
    }

    private void open(Part part, boolean block) {
        if (block) {
            flush();
            holder = part;
        } else if (part.is("br")) {
            lineBreak();
        }
    }

    private void close(Part part, boolean block) {
        if (block) {
            flush();
            holder = part.parent == null ? part : part.parent;
        }
    }

    private void lineBreak() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            flush();
        } else if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void append(String words, Part part) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Wording.isSpace(c)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                    text.append(' ');
                }
            } else if (!Wording.isInvisible(c)) {
                begin(part);
                text.append(c);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void begin(Part part) {
        if (text.isEmpty()) {
            first = part;
            place = next;
        }
    }

    private void flush() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        if (end > 0) {
            Block block = new Block(form(holder.element), text.substring(0, end));
            blocks.add(new RenderedBlock(block, linked, holder, first, place));
        }
        text.setLength(0);
        linked = 0;
    }

    private static Form form(Element holder) {
        Element element = holder;
        for (int i = 0; i < 3 && element != null; i++) {
            String name = element.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                return Form.HEADING;
            }
            if (name.equals("li")) {
                return Form.ITEM;
            }
            element = element.parent();
        }
        return Form.PARAGRAPH;
    }
}
