package org.claimgraph.ingest.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.ingest.Tables;
import org.claimgraph.model.ArticleRequest;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Job;
import org.claimgraph.model.JobResult;
import org.claimgraph.model.Outcome;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.Submission;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.claimgraph.store.queue.JobRepository;
import org.claimgraph.store.queue.JobTurn;
import org.claimgraph.store.queue.Lease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Jobs whose instance froze or died.
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class JobRunnerTest {
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.now().minusHours(3);

    @Inject
    JobRunner runner;

    @Inject
    JobRepository jobs;

    @Inject
    Tables tables;

    @BeforeEach
    @AfterEach
    void emptyStore() throws SQLException {
        tables.clear();
    }

    @Test
    void anotherInstanceFinishesWhatOneLeft() throws SQLException {
        String id = jobs.create(requests(3), null, LONG_AGO);
        JobTurn abandoned = jobs.take(Lease.until(LONG_AGO.plusMinutes(5)), LONG_AGO);
        assertThat(abandoned).isNotNull();
        assertThat(job(id).status()).isEqualTo(Job.Status.QUEUED);

        runner.workOff();

        assertThat(job(id).status()).isEqualTo(Job.Status.FINISHED);
        assertThat(job(id).doneCount()).isEqualTo(3);
        assertThat(tables.sizes()).containsEntry("article", 3L);
    }

    @Test
    void whoeverComesBackLateChangesNothing() {
        String id = jobs.create(requests(1), null, LONG_AGO);
        JobTurn abandoned = jobs.take(Lease.until(LONG_AGO.plusMinutes(5)), LONG_AGO);
        runner.workOff();
        assertThat(abandoned).isNotNull();
        jobs.settle(abandoned, new JobResult(0, Outcome.UNCHANGED, null, null), LONG_AGO);
        assertThat(jobs.resultsOf(List.of(id)).get(id))
                .singleElement()
                .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.STORED));
    }

    @Test
    void anInputAtWhichEverybodyDiesIsGivenUp() {
        String id = jobs.create(requests(2), null, LONG_AGO);
        for (int i = 0; i < 3; i++) {
            jobs.take(Lease.until(LONG_AGO.plusMinutes(i + 1)), LONG_AGO.plusMinutes(i));
        }
        runner.workOff();
        assertThat(jobs.resultsOf(List.of(id)).get(id))
                .satisfiesExactly(
                        poison -> assertThat(poison.error())
                                .isNotNull()
                                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.INTERNAL)),
                        whole -> assertThat(whole.outcome()).isEqualTo(Outcome.STORED));
        assertThat(job(id).failedCount()).isEqualTo(1);
    }

    @Test
    void aLeasedInputIsNotTakenTwice() {
        jobs.create(requests(1), null, LONG_AGO);
        assertThat(jobs.take(Lease.until(LONG_AGO.plusMinutes(5)), LONG_AGO)).isNotNull();
        assertThat(jobs.take(Lease.until(LONG_AGO.plusMinutes(5)), LONG_AGO)).isNull();
    }

    @Test
    void finishedJobsAreForgottenInTheEnd() {
        String id = jobs.create(requests(1), null, LONG_AGO);
        runner.workOff();
        jobs.forget(LONG_AGO);
        assertThat(jobs.byIds(List.of(id))).isNotEmpty();
        jobs.forget(OffsetDateTime.now().plusDays(1));
        assertThat(jobs.byIds(List.of(id))).isEmpty();
    }

    private Job job(String id) {
        return jobs.byIds(List.of(id)).get(id);
    }

    private static List<ArticleRequest> requests(int count) {
        List<ArticleRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Provenance known = new Provenance("https://osterby.example/" + i, "Osterby Today", null, LONG_AGO, "en");
            requests.add(ArticleRequest.of(
                    Submission.Form.TEXT,
                    "Fire broke out at mill number " + i + " in Osterby on Monday, police said.",
                    known));
        }
        return requests;
    }
}
