package org.claimgraph.read;

import java.util.List;
import org.claimgraph.model.ArticleKind;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Document;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.Submission;
import org.claimgraph.read.feed.Closings;
import org.claimgraph.read.feed.FeedEntry;
import org.claimgraph.read.feed.FeedReader;
import org.claimgraph.read.newsletter.Newsletter;
import org.claimgraph.read.newsletter.Newsletter.Origin;
import org.claimgraph.read.newsletter.NewsletterReader;
import org.claimgraph.read.page.Page;
import org.claimgraph.read.page.PageReader;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.BlockSplitter;
import org.claimgraph.read.text.Clutter;
import org.claimgraph.read.text.DateReader;
import org.claimgraph.read.text.LanguageRecognizer;
import org.claimgraph.read.text.Wording;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Reads what is handed in, whatever its form, into a document: clean text, metadata, credits and items.
///
/// Thread-safe; made once, as it loads its word lists.
public final class DocumentReader {
    /// Beyond this no article is that long, and reading would take memory that others need.
    private static final int LARGEST = 16 * 1024 * 1024;

    private final Clutter clutter = new Clutter();
    private final DateReader dates = new DateReader();
    private final BlockSplitter splitter = new BlockSplitter();
    private final LanguageRecognizer languages = new LanguageRecognizer();
    private final NewsletterReader newsletters = new NewsletterReader(clutter, dates);
    private final PageReader pages = new PageReader(clutter, dates);
    private final MailReader mails = new MailReader();
    private final FeedReader feeds = new FeedReader(dates);
    private final Closings closings = new Closings();
    private final CreditReader credits;

    /// A reader that knows the outlets of `/outlets/outlets.txt`.
    public DocumentReader() {
        this(new Outlets());
    }

    /// A reader that shares a list of outlets.
    public DocumentReader(Outlets outlets) {
        this.credits = new CreditReader(outlets);
    }

    /// Reads one submission; what the caller says of it overrides what it says of itself.
    ///
    /// @throws CodedException EMPTY_DOCUMENT when nothing in it could be an article, UNREADABLE_DOCUMENT when its
    ///     bytes are not of its form, DOCUMENT_TOO_LARGE beyond 16 MiB or, for a page, 250,000 tags
    public Document read(Submission submission) {
        if (submission.content().length > LARGEST) {
            throw new CodedException(
                    ErrorCode.DOCUMENT_TOO_LARGE,
                    "The document has " + submission.content().length + " bytes; at most " + LARGEST + " are read.");
        }
        Document document =
                switch (submission.form()) {
                    case HTML -> readPage(submission);
                    case EMAIL -> readMail(submission);
                    case FEED_ITEM -> readEntry(submission);
                    case TEXT -> readText(submission, Texts.decode(submission.content()), Origin.TEXT);
                };
        if (!Wording.hasWord(document.text())) {
            throw new CodedException(
                    ErrorCode.EMPTY_DOCUMENT,
                    "The document holds no text that could be an article; check that it is not a login or consent page.");
        }
        return document;
    }

    private Document readPage(Submission submission) {
        Page page = pages.read(submission.content(), submission.url());
        Newsletter newsletter = newsletters.read(page.blocks(), Origin.PAGE);
        return newsletter != null ? ofNewsletter(submission, newsletter) : ofPage(submission, page);
    }

    private Document ofPage(Submission submission, Page page) {
        String text = Block.join(page.blocks());
        return new Document(
                ArticleKind.PAGE, metadata(submission, page.metadata(), text), text, credits.read(text), List.of());
    }

    private Document readMail(Submission submission) {
        Mail mail = mails.read(submission.content());
        Submission known = new Submission(
                submission.form(),
                submission.content(),
                submission.url(),
                or(submission.publisher(), mail.sender()),
                or(submission.title(), mail.subject()),
                or(submission.publishedAt(), mail.sentAt()),
                submission.language());
        return mail.html() ? readHtmlMail(known, mail.body()) : readText(known, mail.body(), Origin.MAIL);
    }

    private Document readHtmlMail(Submission submission, String html) {
        Newsletter newsletter = newsletters.read(pages.everything(html), Origin.MAIL);
        return newsletter != null
                ? ofNewsletter(submission, newsletter)
                : ofPage(submission, pages.read(html, submission.url()));
    }

    /// An entry that is a whole newsletter has its items; any other is one article, however short.
    private Document readEntry(Submission submission) {
        FeedEntry entry = feeds.entry(submission.content());
        List<Block> blocks = closings.remove(blocks(entry));
        if (blocks.isEmpty()) {
            throw new CodedException(
                    ErrorCode.EMPTY_DOCUMENT,
                    "The feed's entry has no text of its own; have the page fetched that it leads to.");
        }
        Submission known = new Submission(
                submission.form(),
                submission.content(),
                or(submission.url(), entry.url()),
                submission.publisher(),
                or(submission.title(), entry.title()),
                or(submission.publishedAt(), entry.published()),
                or(submission.language(), entry.language()));
        Newsletter newsletter = newsletters.read(blocks, Origin.PAGE);
        return newsletter != null ? ofNewsletter(known, newsletter) : ofEntry(known, entry, Block.join(blocks));
    }

    private Document ofEntry(Submission known, FeedEntry entry, String text) {
        Metadata found = new Metadata(
                null,
                null,
                Texts.opening(text),
                null,
                entry.authors(),
                null,
                LanguageRecognizer.UNDETERMINED,
                null,
                entry.updated());
        return new Document(ArticleKind.FEED_ITEM, metadata(known, found, text), text, credits.read(text), List.of());
    }

    /// Its HTML is read as the body of a page that holds nothing else.
    private List<Block> blocks(FeedEntry entry) {
        if (entry.html() == null) {
            return entry.text() == null ? List.of() : clutter.remove(splitter.split(entry.text()));
        }
        String title = Entities.escape(entry.title() == null ? "" : entry.title());
        return pages.read(
                        "<html><head><title>" + title + "</title></head><body><article>" + entry.html()
                                + "</article></body></html>",
                        entry.url())
                .blocks();
    }

    private Document readText(Submission submission, String content, Origin origin) {
        List<Block> blocks = splitter.split(content);
        Newsletter newsletter = newsletters.read(blocks, origin);
        return newsletter != null ? ofNewsletter(submission, newsletter) : ofPlainText(submission, blocks);
    }

    private Document ofPlainText(Submission submission, List<Block> blocks) {
        List<Block> kept = clutter.remove(blocks);
        String text = Block.join(kept);
        String first = kept.isEmpty() ? "" : kept.getFirst().text();
        boolean headline = !kept.isEmpty() && kept.getFirst().isHeadlineLike();
        Metadata found = Texts.metadata(headline ? first : Texts.opening(text), null, List.of(), null);
        return new Document(
                ArticleKind.PLAIN_TEXT, metadata(submission, found, text), text, credits.read(text), List.of());
    }

    private Document ofNewsletter(Submission submission, Newsletter newsletter) {
        String text = Block.join(newsletter.blocks());
        String title = newsletter.title() != null ? newsletter.title() : Texts.opening(text);
        Metadata metadata = metadata(
                submission,
                Texts.metadata(title, newsletter.subtitle(), newsletter.authors(), newsletter.publishedAt()),
                text);
        List<Document> items =
                newsletter.items().stream().map(item -> ofItem(item, metadata)).toList();
        return new Document(ArticleKind.NEWSLETTER, metadata, text, credits.read(text), items);
    }

    private Document ofItem(Newsletter.Item item, Metadata whole) {
        String text = item.text();
        String title = item.title() != null ? item.title() : Texts.opening(text);
        Metadata metadata = whole.ofItem(title);
        return new Document(ArticleKind.NEWSLETTER_ITEM, metadata, text, credits.read(text), List.of());
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T found) {
        return given != null ? given : found;
    }

    private Metadata metadata(Submission given, Metadata found, String text) {
        Metadata metadata = found.overriddenBy(given);
        return metadata.language().equals(LanguageRecognizer.UNDETERMINED)
                ? metadata.withLanguage(languages.recognize(text))
                : metadata;
    }
}
