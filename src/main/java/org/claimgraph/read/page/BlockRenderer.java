package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.Block.Form;
import org.claimgraph.read.text.Wording;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Renders markup as the blocks that a browser would show: block elements and double line breaks part them, inline
/// elements do not.
final class BlockRenderer implements NodeVisitor {
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

    private final List<RenderedBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element holder;
    private int linked;
    private int links;

    private BlockRenderer(Element root) {
        this.holder = root;
    }

    /// The blocks under `root`, in document order, none of them empty.
    static List<RenderedBlock> render(Element root) {
        BlockRenderer renderer = new BlockRenderer(root);
        root.traverse(renderer);
        renderer.flush();
        return renderer.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (BLOCKS.contains(element.normalName())) {
                flush();
                holder = element.parent() == null ? element : element.parent();
            } else if (element.normalName().equals("a")) {
                links--;
            }
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (BLOCKS.contains(name)) {
            flush();
            holder = element;
        } else if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("a")) {
            links++;
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

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Wording.isSpace(c)) {
                text.append(c);
                linked += links > 0 ? 1 : 0;
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                text.append(' ');
            }
        }
    }

    private void flush() {
        String words = Wording.squeezeLines(text);
        if (!words.isEmpty()) {
            blocks.add(new RenderedBlock(new Block(form(holder), words), linked, holder));
        }
        text.setLength(0);
        linked = 0;
    }

    private static Form form(Element holder) {
        Element element = holder;
        for (int i = 0; i < 3 && element != null; i++) {
            String name = element.normalName().toLowerCase(Locale.ROOT);
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
