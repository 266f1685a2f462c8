package org.claimgraph.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.claimgraph.compare.ClaimComparer;
import org.claimgraph.compare.ClaimIndex;
import org.claimgraph.compare.finding.CorroborationCounter;
import org.claimgraph.compare.finding.FindingBuilder;
import org.claimgraph.compare.origin.CopyDetector;
import org.claimgraph.compare.story.ArticleProfiler;
import org.claimgraph.compare.story.StoryClusterer;
import org.claimgraph.extract.name.EntityLinker;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.read.Outlets;
import org.claimgraph.read.PageFetcher;
import org.claimgraph.read.feed.FeedReader;
import org.claimgraph.read.fetch.Fetcher;
import org.claimgraph.read.text.DateReader;
import org.claimgraph.store.key.Ids;

/// Hands the pure stages, which know nothing of injection, to the classes of this package; each is made on first use.
final class Stages {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Pipeline pipeline(Outlets outlets, Gazetteer gazetteer, PageFetcher fetcher) {
        return new Pipeline(outlets, gazetteer, fetcher);
    }

    @Produces
    @Singleton
    Fetcher fetcher() {
        return new Fetcher();
    }

    @Produces
    @Singleton
    PageFetcher pageFetcher(Fetcher fetcher) {
        return new PageFetcher(fetcher);
    }

    @Produces
    @Singleton
    FeedReader feedReader() {
        return new FeedReader(new DateReader());
    }

    @Produces
    @Singleton
    Outlets outlets() {
        return new Outlets();
    }

    @Produces
    @Singleton
    EntityLinker entityLinker(Gazetteer gazetteer) {
        return new EntityLinker(gazetteer);
    }

    @Produces
    @Singleton
    Gazetteer gazetteer() {
        return new Gazetteer();
    }

    @Produces
    @Singleton
    ClaimIndex claimIndex() {
        return new ClaimIndex();
    }

    @Produces
    @Singleton
    ClaimComparer claimComparer() {
        return new ClaimComparer(Ids::next);
    }

    @Produces
    @Singleton
    CopyDetector copyDetector() {
        return new CopyDetector();
    }

    @Produces
    @Singleton
    ArticleProfiler articleProfiler() {
        return new ArticleProfiler();
    }

    @Produces
    @Singleton
    StoryClusterer storyClusterer() {
        return new StoryClusterer();
    }

    @Produces
    @Singleton
    CorroborationCounter corroborationCounter() {
        return new CorroborationCounter();
    }

    @Produces
    @Singleton
    FindingBuilder findingBuilder() {
        return new FindingBuilder();
    }
}
