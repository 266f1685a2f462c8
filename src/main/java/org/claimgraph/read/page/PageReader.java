package org.claimgraph.read.page;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.FoundIn;
import org.claimgraph.model.Metadata;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.Clutter;
import org.claimgraph.read.text.DateReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads web pages: metadata from markup, then the main text.
public final class PageReader {
    /// A text of fewer characters may have lost its article with the furniture.
    private static final int SHORT = 150;

    private static final int LONGEST_STANDFIRST = 250;

    /// Ten times what long pages have; the tree of more would take memory that others need.
    private static final int MOST_TAGS = 250_000;

    private final Names names = new Names();
    private final MetadataReader metadata;
    private final TextFilter filter;

    public PageReader(Clutter clutter, DateReader dates) {
        AuthorNames authors = new AuthorNames();
        this.metadata = new MetadataReader(dates, authors);
        this.filter = new TextFilter(clutter, authors);
    }

    /// Reads a page.
    ///
    /// @param content the bytes; their charset is taken from the byte order mark or the markup, UTF-8 otherwise
    /// @param url     where it was published, to resolve addresses in it
    /// @throws CodedException DOCUMENT_TOO_LARGE for a page of more than 250,000 tags
    public Page read(byte[] content, @Nullable String url) {
        refuseTooManyTags(content.length, i -> content[i]);
        return read(Charsets.reader(content), url);
    }

    /// Reads a page whose charset is known.
    ///
    /// @throws CodedException DOCUMENT_TOO_LARGE for a page of more than 250,000 tags
    public Page read(String html, @Nullable String url) {
        refuseTooManyTags(html.length(), html::charAt);
        return read(new StringReader(html), url);
    }

    private Page read(Reader html, @Nullable String url) {
        Outline outline = outline(html, url);
        Metadata found = metadata.read(outline, url);
        Boilerplate.drop(outline);
        Page page = page(outline, found);
        if (length(page.blocks()) >= SHORT) {
            return page;
        }
        Boilerplate.dropHidden(outline);
        Page whole = page(outline, found);
        return length(whole.blocks()) > 2 * length(page.blocks()) ? whole : page;
    }

    /// Every block of a page's body in order, main text or not; for mail, where layout tables hold the text.
    ///
    /// @throws CodedException DOCUMENT_TOO_LARGE for a page of more than 250,000 tags
    public List<Block> everything(String html) {
        refuseTooManyTags(html.length(), html::charAt);
        Outline outline = outline(new StringReader(html), null);
        Boilerplate.dropHidden(outline);
        return BlockRenderer.render(outline).stream().map(RenderedBlock::block).toList();
    }

    /// The article's text; a single short paragraph that leads into it is its standfirst.
    private Page page(Outline outline, Metadata found) {
        List<RenderedBlock> blocks = BlockRenderer.render(outline);
        outline.weigh(blocks);
        Part article = ArticleFinder.find(outline, found.title());
        List<RenderedBlock> lead = LeadFinder.find(outline, blocks, article, found.title());
        boolean standfirst = lead.size() == 1 && lead.getFirst().block().text().length() <= LONGEST_STANDFIRST;
        Metadata told = standfirst ? withSubtitle(found, lead.getFirst().block().text()) : found;
        List<RenderedBlock> text = new ArrayList<>(lead);
        blocks.stream().filter(block -> block.isWithin(article)).forEach(text::add);
        return new Page(told, filter.keep(text, told));
    }

    private static Metadata withSubtitle(Metadata found, String subtitle) {
        return found.subtitle() != null ? found : found.withSubtitle(subtitle, FoundIn.HEADLINE);
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static void refuseTooManyTags(int length, IntUnaryOperator characters) {
        long tags = length <= MOST_TAGS
                ? 0
                : IntStream.range(0, length)
                        .filter(i -> characters.applyAsInt(i) == '<')
                        .count();
        if (tags > MOST_TAGS) {
            throw new CodedException(
                    ErrorCode.DOCUMENT_TOO_LARGE,
                    "The page has " + tags + " tags; at most " + MOST_TAGS + " are read. Hand in its text alone.");
        }
    }

    private Outline outline(Reader html, @Nullable String url) {
        return Outline.of(Parser.htmlParser().parseInput(html, url == null ? "" : url), names);
    }
}
