package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.model.Metadata;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.Clutter;
import org.claimgraph.read.text.DateReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads web pages: metadata from markup, then the main text.
public final class PageReader {
    /// A text of fewer characters may have lost its article with the furniture.
    private static final int SHORT = 150;

    private static final int LONGEST_STANDFIRST = 250;

    private final Boilerplate boilerplate = new Boilerplate();
    private final ArticleFinder finder = new ArticleFinder();
    private final MetadataReader metadata;
    private final TextFilter filter;

    public PageReader(Clutter clutter, DateReader dates) {
        this.metadata = new MetadataReader(dates);
        this.filter = new TextFilter(clutter);
    }

    /// Reads a page.
    ///
    /// @param content the bytes; their charset is taken from the byte order mark or the markup, UTF-8 otherwise
    /// @param url     where it was published, to resolve addresses in it
    public Page read(byte[] content, @Nullable String url) {
        return read(Charsets.decode(content), url);
    }

    /// Reads a page whose charset is known.
    public Page read(String html, @Nullable String url) {
        Document document = parse(html, url);
        Metadata found = metadata.read(document, url);
        boilerplate.remove(document);
        Page page = page(document, found);
        if (length(page.blocks()) >= SHORT) {
            return page;
        }
        Document untouched = parse(html, url);
        boilerplate.removeInvisible(untouched);
        Page whole = page(untouched, found);
        return length(whole.blocks()) > 2 * length(page.blocks()) ? whole : page;
    }

    /// Every block of a page's body in order, main text or not; for mail, where layout tables hold the text.
    public List<Block> everything(String html) {
        Document document = Jsoup.parse(html);
        boilerplate.removeInvisible(document);
        return BlockRenderer.render(document.body()).stream()
                .map(RenderedBlock::block)
                .toList();
    }

    /// The article's text; a single short paragraph that leads into it is its standfirst.
    private Page page(Document document, Metadata found) {
        Element article = finder.find(document, found.title());
        List<RenderedBlock> lead = LeadFinder.find(document, article, found.title());
        boolean standfirst = lead.size() == 1 && lead.getFirst().block().text().length() <= LONGEST_STANDFIRST;
        Metadata told = standfirst ? withSubtitle(found, lead.getFirst().block().text()) : found;
        List<RenderedBlock> blocks = new ArrayList<>(lead);
        blocks.addAll(BlockRenderer.render(article));
        return new Page(told, filter.keep(blocks, told));
    }

    private static Metadata withSubtitle(Metadata found, String subtitle) {
        return new Metadata(
                found.url(),
                found.canonicalUrl(),
                found.title(),
                found.subtitle() != null ? found.subtitle() : subtitle,
                found.authors(),
                found.publisher(),
                found.language(),
                found.publishedAt(),
                found.modifiedAt());
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static Document parse(String html, @Nullable String url) {
        return Jsoup.parse(html, url == null ? "" : url);
    }
}
