package org.claimgraph.extract;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimgraph.extract.claim.ClaimExtractor;
import org.claimgraph.extract.claim.ClaimMaterial;
import org.claimgraph.extract.name.NameFinder;
import org.claimgraph.extract.name.Names;
import org.claimgraph.extract.quantity.QuantityFinder;
import org.claimgraph.extract.speech.QuotationFinder;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.TextAnalyzer;
import org.claimgraph.extract.time.TimeFinder;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.Document;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Quotation;
import org.claimgraph.model.TimeExpression;

/// Reads what a document says: its sentences, then names, times, amounts and quotations, then claims from all of them.
///
/// Safe to use from several threads.
public final class Extractor {
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final NameFinder nameFinder;
    private final TimeFinder timeFinder = new TimeFinder();
    private final QuantityFinder quantityFinder = new QuantityFinder();
    private final QuotationFinder quotationFinder = new QuotationFinder();
    private final ClaimExtractor claimExtractor;

    /// An extractor of its own models and lists.
    ///
    /// @param ids a fresh identifier for each claim
    public Extractor(Gazetteer gazetteer, Supplier<UUID> ids) {
        this.nameFinder = new NameFinder(gazetteer);
        this.claimExtractor = new ClaimExtractor(ids);
    }

    /// What a document says of itself, its items left aside. The rules are those of English: a text in another language
    /// yields nothing, rather than something wrong.
    ///
    /// @param articleId the article that the claims are to belong to
    public Extraction extract(Document document, String articleId) {
        if (!isEnglish(document.metadata().language())) {
            return new Extraction(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        OffsetDateTime publishedAt = document.metadata().publishedAt();
        AnalyzedText text = analyzer.analyze(document.text());
        Names names = nameFinder.find(text);
        List<TimeExpression> times = timeFinder.find(text, publishedAt);
        List<Quantity> quantities = quantityFinder.find(text, times);
        List<Quotation> quotations = quotationFinder.find(text, names);
        ClaimMaterial material =
                new ClaimMaterial(text, names, times, quantities, quotations, document.citations(), publishedAt);
        return new Extraction(
                text.sentences().stream().map(sentence -> sentence.span()).toList(),
                names.entities(),
                names.mentions(),
                times,
                quantities,
                quotations,
                claimExtractor.extract(material, articleId));
    }

    private static boolean isEnglish(String language) {
        return language.equals("und") || language.equals("en") || language.startsWith("en-");
    }
}
