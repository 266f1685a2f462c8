package org.claimgraph.compare;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.ingest.Pipeline;
import org.claimgraph.model.Article;
import org.claimgraph.model.Document;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;

/// A plain text, read and extracted as it would be.
public final class PlainReport {
    private static final Pipeline PIPELINE = new Pipeline();

    private PlainReport() {}

    /// What a text of one story claims; entities go by their full names, which are the same in other texts.
    public static List<ReportedClaim> claims(String title, String text, String outlet, OffsetDateTime published) {
        Document document = PIPELINE.read(
                new Submission(Form.TEXT, text.getBytes(StandardCharsets.UTF_8), null, outlet, title, published, null));
        Article article = Articles.page("article_" + outlet, outlet, published, title, document.text(), "story_one");
        Extraction extraction = PIPELINE.extract(document, article.id());
        Map<String, String> names =
                extraction.entities().stream().collect(Collectors.toMap(NamedEntity::id, NamedEntity::name));
        return extraction.claims().stream()
                .map(claim -> new ReportedClaim(claim.withEntityIds(names), article))
                .toList();
    }
}
