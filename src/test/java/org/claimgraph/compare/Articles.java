package org.claimgraph.compare;

import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleKind;
import org.jspecify.annotations.Nullable;

/// Articles for tests that need no more of them than who tells what, and when.
public final class Articles {
    private Articles() {}

    /// A page in English, taken in as it came out.
    ///
    /// @param story null where it is not known yet
    public static Article page(
            String id, String outlet, OffsetDateTime published, String title, String text, @Nullable String story) {
        return article(id, outlet, published, title, text, null, story);
    }

    /// A text without a title, in no story yet.
    ///
    /// @param parent the newsletter of which it is an item, null for none
    public static Article item(
            String id, String outlet, OffsetDateTime published, String text, @Nullable String parent) {
        return article(id, outlet, published, "", text, parent, null);
    }

    private static Article article(
            String id,
            String outlet,
            OffsetDateTime published,
            String title,
            String text,
            @Nullable String parent,
            @Nullable String story) {
        return new Article(
                id,
                ArticleKind.PAGE,
                null,
                null,
                title,
                null,
                List.of(),
                "en",
                published,
                null,
                published,
                text,
                List.of(),
                "source_" + outlet,
                outlet,
                parent,
                story);
    }
}
