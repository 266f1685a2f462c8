package org.claimgraph.read.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        return read(parse(content, url), url);
    }

    /// Reads a page whose charset is known.
    public Page read(String html, @Nullable String url) {
        return read(Jsoup.parse(html, url == null ? "" : url), url);
    }

    /// Every block of a page's body in order, main text or not; for mail, where layout tables hold the text.
    public List<Block> everything(String html) {
        Document document = Jsoup.parse(html);
        boilerplate.removeInvisible(document);
        return BlockRenderer.render(document.body()).stream()
                .map(RenderedBlock::block)
                .toList();
    }

    private Page read(Document document, @Nullable String url) {
        Metadata found = metadata.read(document, url);
        boilerplate.remove(document);
        Element article = finder.find(document);
        List<Block> blocks = filter.keep(BlockRenderer.render(article), found);
        return new Page(found, blocks);
    }

    private static Document parse(byte[] content, @Nullable String url) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(content), null, url == null ? "" : url);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }
}
