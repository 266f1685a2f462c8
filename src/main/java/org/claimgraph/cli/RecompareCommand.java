package org.claimgraph.cli;

import org.claimgraph.ingest.Recomparer;
import org.claimgraph.model.Article;
import picocli.CommandLine.Command;

/// `claimgraph recompare`: brings up to date what older rules found.
@Command(
        name = "recompare",
        description =
                "Compare anew what older rules compared. What people judged is kept; a run that was broken off goes "
                        + "on where it stopped.")
final class RecompareCommand extends StoreVerb {
    @Override
    void prepare() {
        quietly();
    }

    @Override
    int run(Session session) {
        Recomparer recomparer = session.recomparer();
        ProgressBar bar = ProgressBar.of(recomparer.outdated());
        int done = 0;
        for (Article article = recomparer.next(); article != null; article = recomparer.next()) {
            bar.show(article.title());
            bar.advance();
            done++;
        }
        output().line(done == 0 ? "All is up to date." : done + " articles compared anew.");
        return ExitStatus.OK;
    }
}
