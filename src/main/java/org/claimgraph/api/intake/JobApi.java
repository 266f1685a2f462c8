package org.claimgraph.api.intake;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.claimgraph.api.batch.Lookups;
import org.claimgraph.api.execution.UserError;
import org.claimgraph.ingest.Reception;
import org.claimgraph.ingest.queue.JobRunner;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleRequest;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Job;
import org.claimgraph.model.JobResult;
import org.claimgraph.store.queue.JobRepository;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Articles that are handed in by the hundred, and what becomes of them.
@GraphQLApi
public class JobApi {
    private static final int MOST = 250;
    private static final Duration PACE = Duration.ofMillis(500);

    private final JobRunner runner;
    private final JobRepository jobs;
    private final Lookups lookups;

    JobApi(JobRunner runner, JobRepository jobs, Lookups lookups) {
        this.runner = runner;
        this.jobs = jobs;
        this.lookups = lookups;
    }

    /// One job.
    @Query
    @Description("The job of this id; null when there is none, or it was finished long ago.")
    public @Nullable Job job(@Id @NonNull String id) {
        return jobs.byIds(List.of(id)).get(id);
    }

    /// A job as it goes on. It is asked of the database, as any instance may be working on it.
    ///
    /// @throws CodedException NOT_FOUND
    @Subscription
    @Description("A job, and the job again each time that it went on, until it is finished; at most twice a second.")
    public @NonNull Multi<Job> jobProgressed(@Id @NonNull String id) {
        known(id); // refused at once: an error among the events of a field that is never null would reach nobody
        return Multi.createBy()
                .repeating()
                .uni(() ->
                        Uni.createFrom().item(() -> known(id)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(PACE)
                .whilst(job -> job.status() != Job.Status.FINISHED)
                .skip()
                .repetitions();
    }

    private Job known(String id) {
        Job job = job(id);
        if (job == null) {
            throw new CodedException(ErrorCode.NOT_FOUND, "There is no job " + id + ".");
        }
        return job;
    }

    /// Takes articles in while nobody waits.
    @Mutation
    @Description("Takes up to 250 articles in, one by one, while nobody waits: the job tells what became of each. One "
            + "that is refused stops none of the others. A request that is sent again with the same idempotencyKey finds "
            + "the job that the first one made.")
    public @NonNull IngestArticlesPayload ingestArticles(
            @NonNull List<@NonNull ArticleInput> inputs, @Nullable String idempotencyKey) {
        if (inputs.isEmpty() || inputs.size() > MOST) {
            return refused("1 to " + MOST + " articles are taken in together, not " + inputs.size() + ".");
        }
        List<ArticleRequest> requests = new ArrayList<>();
        List<UserError> errors = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            try {
                requests.add(inputs.get(i).request());
            } catch (CodedException bad) {
                errors.add(UserError.of(bad, List.of("inputs", String.valueOf(i))));
            }
        }
        return errors.isEmpty() ? submit(requests, idempotencyKey) : new IngestArticlesPayload(null, errors);
    }

    private IngestArticlesPayload submit(List<ArticleRequest> requests, @Nullable String key) {
        try {
            String id = runner.submit(requests, key == null ? null : Reception.checked(key));
            return new IngestArticlesPayload(job(id), List.of());
        } catch (CodedException refused) {
            return new IngestArticlesPayload(null, List.of(UserError.of(refused, List.of("idempotencyKey"))));
        }
    }

    private static IngestArticlesPayload refused(String why) {
        CodedException refused = new CodedException(ErrorCode.BAD_INPUT, why);
        return new IngestArticlesPayload(null, List.of(UserError.of(refused, List.of("inputs"))));
    }

    /// What became of its inputs.
    @Description("What became of each of its inputs, in their order.")
    public @NonNull List<@NonNull List<@NonNull JobResult>> results(@Source List<Job> some) {
        Map<String, List<JobResult>> results =
                jobs.resultsOf(some.stream().map(Job::id).toList());
        return some.stream()
                .map(each -> results.getOrDefault(each.id(), List.of()))
                .toList();
    }

    /// The article that an input became.
    @Description("The article as it is stored now; null while it waits, when it was refused, and when it was deleted.")
    public @Nullable CompletionStage<@Nullable Article> article(@Source JobResult result, Context context) {
        return lookups.article(context, result.articleId());
    }
}
