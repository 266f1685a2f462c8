package org.claimgraph.cli;

import java.time.OffsetDateTime;
import org.claimgraph.model.Provenance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options by which a caller says what a text does not say of itself.
final class ProvenanceOptions {
    @Option(names = "--url", paramLabel = "URL", description = "Where it was published.")
    private @Nullable String url;

    @Option(names = "--source", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String source;

    @Option(names = "--title", paramLabel = "TITLE", description = "Its headline.")
    private @Nullable String title;

    @Option(
            names = "--published-at",
            paramLabel = "TIME",
            converter = PublicationTime.class,
            description = "When it was published: 2025-07-31, or 2025-07-31T11:43:00-04:00.")
    private @Nullable OffsetDateTime publishedAt;

    @Option(names = "--language", paramLabel = "TAG", description = "Its language, as BCP 47: en, de-AT.")
    private @Nullable String language;

    Provenance provenance() {
        return new Provenance(url, source, title, publishedAt, language);
    }
}
