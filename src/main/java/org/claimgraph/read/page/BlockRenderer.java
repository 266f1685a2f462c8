package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.Block.Form;
import org.claimgraph.read.text.Wording;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Renders markup as the blocks that a browser would show: block elements and double line breaks part them, inline
/// elements do not.
final class BlockRenderer {
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
        if (part.gone || part.shape == Shape.UNSEEN) {
            next = part.end;
            return;
        }
        open(part);
        for (int i = 0; i < part.element.childNodeSize(); i++) {
            switch (part.element.childNode(i)) {
                case TextNode words -> append(words.getWholeText(), part);
                case Element _ -> render(outline.part(next));
                default -> {}
            }
        }
        close(part);
    }

    private void open(Part part) {
        switch (part.shape) {
            case BLOCK -> {
                flush();
                holder = part;
            }
            case LINK -> links++;
            case LINE_BREAK -> lineBreak();
            case INLINE, UNSEEN -> {}
        }
    }

    private void close(Part part) {
        switch (part.shape) {
            case BLOCK -> {
                flush();
                holder = part.parent == null ? part : part.parent;
            }
            case LINK -> links--;
            case LINE_BREAK, INLINE, UNSEEN -> {}
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

    /// Appends a text with every run of white space as one space and no invisible characters.
    private void append(String words, Part part) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Wording.isPlain(c)) {
                continue;
            }
            boolean space = Wording.isSpace(c);
            boolean apart = c == ' ' && i > from && i + 1 < words.length() && words.charAt(i + 1) > ' ';
            if ((space && !apart) || Wording.isInvisible(c)) {
                append(words, from, i, part);
                from = i + 1;
                if (space && !text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                    text.append(' ');
                }
            }
        }
        append(words, from, words.length(), part);
    }

    private void append(String words, int from, int to, Part part) {
        if (from < to) {
            begin(part);
            text.append(words, from, to);
            linked += links > 0 ? inked(words, from, to) : 0;
        }
    }

    /// The characters that are no space.
    private static int inked(String words, int from, int to) {
        int inked = 0;
        for (int i = from; i < to; i++) {
            inked += words.charAt(i) == ' ' ? 0 : 1;
        }
        return inked;
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
        text.setLength(end);
        if (end > 0) {
            Block block = new Block(form(holder.element), text.toString());
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
