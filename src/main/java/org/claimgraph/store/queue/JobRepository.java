package org.claimgraph.store.queue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.JOB;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.claimgraph.model.ArticleRequest;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Job;
import org.claimgraph.model.JobResult;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.ContentHash;
import org.claimgraph.store.key.Ids;
import org.jspecify.annotations.Nullable;

/// Jobs, and whose turn it is among their inputs.
@ApplicationScoped
@Transactional
public class JobRepository implements PanacheRepositoryBase<StoredJobInput, UUID> {
    /// Keeps articles to be taken in; with a key that was given before, finds the job that was made then.
    ///
    /// @return the job's id
    /// @throws CodedException BAD_INPUT when the key came with other articles
    public String create(List<ArticleRequest> requests, @Nullable String key, OffsetDateTime now) {
        UUID id = Ids.next();
        String hash = ContentHash.of(requests.toString());
        if (!insert(id, key, hash, now)) {
            return earlier(Objects.requireNonNull(key), hash);
        }
        for (int position = 0; position < requests.size(); position++) {
            persist(new StoredJobInput(id, position, requests.get(position)));
        }
        return TypeId.of(JOB, id);
    }

    /// The jobs of these ids that there are, by id.
    public Map<String, Job> byIds(Collection<String> ids) {
        return getSession()
                .createNativeQuery("""
                        select j.id, j.created_at, j.finished_at, count(*), count(i.outcome), count(i.error_code)
                        from job j join job_input i on i.job_id = j.id where j.id in (:ids) group by j.id""", Object[].class)
                .setParameterList("ids", Ids.uuids(JOB, ids))
                .getResultStream()
                .map(JobRepository::job)
                .collect(toMap(Job::id, Function.identity()));
    }

    /// What became of the inputs of each job, in their order.
    public Map<String, List<JobResult>> resultsOf(Collection<String> ids) {
        return list("jobId in ?1 order by jobId, position", Ids.uuids(JOB, ids)).stream()
                .collect(groupingBy(row -> TypeId.of(JOB, row.jobId), mapping(StoredJobInput::toResult, toList())));
    }

    /// Takes the input that has waited the longest and that nobody works at; null when there is none.
    public @Nullable JobTurn take(Lease lease, OffsetDateTime now) {
        return getSession()
                .createNativeQuery("""
                        update job_input set lease = :lease, leased_until = :until, tries = tries + 1 where id = (
                            select id from job_input
                            where request is not null and (leased_until is null or leased_until <= :now)
                            order by id limit 1 for update skip locked)
                        returning *""", StoredJobInput.class)
                .setParameter("lease", lease.token())
                .setParameter("until", lease.until())
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(row -> new JobTurn(row.id, row.position, Objects.requireNonNull(row.request), row.tries, lease))
                .orElse(null);
    }

    /// Ends a turn; without effect when it was lost to another, who will tell the same.
    public void settle(JobTurn turn, JobResult result, OffsetDateTime now) {
        StoredJobInput input = find(
                        "id = ?1 and lease = ?2", turn.input(), turn.lease().token())
                .firstResult();
        if (input == null) {
            return;
        }
        lock(input.jobId); // of two that settle the last two inputs, the second sees the first
        input.settle(result);
        getSession().flush();
        getSession()
                .createNativeMutationQuery("""
                        update job set finished_at = :now where id = :job
                        and not exists (select from job_input where job_id = :job and request is not null)""")
                .setParameter("now", now)
                .setParameter("job", input.jobId)
                .executeUpdate();
    }

    /// Forgets jobs that were finished before.
    public void forget(OffsetDateTime before) {
        getSession()
                .createNativeMutationQuery("delete from job where finished_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private boolean insert(UUID id, @Nullable String key, String hash, OffsetDateTime now) {
        return getSession()
                        .createNativeMutationQuery("""
                                insert into job (id, idempotency_key, request_hash, created_at)
                                values (:id, cast(:key as text), :hash, :now) on conflict (idempotency_key) do nothing""")
                        .setParameter("id", id)
                        .setParameter("key", key, String.class)
                        .setParameter("hash", hash)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    private String earlier(String key, String hash) {
        Object[] row = getSession()
                .createNativeQuery("select id, request_hash from job where idempotency_key = :key", Object[].class)
                .setParameter("key", key)
                .getSingleResult();
        if (!row[1].equals(hash)) {
            throw IdempotencyKeys.taken(key);
        }
        return TypeId.of(JOB, (UUID) row[0]);
    }

    private void lock(UUID job) {
        getSession()
                .createNativeQuery("select id from job where id = :job for update", UUID.class)
                .setParameter("job", job)
                .getSingleResult();
    }

    private static Job job(Object[] row) {
        int inputs = ((Number) row[3]).intValue();
        int done = ((Number) row[4]).intValue();
        int failed = ((Number) row[5]).intValue();
        OffsetDateTime finished = row[2] == null ? null : time(row[2]);
        Job.Status status =
                finished != null ? Job.Status.FINISHED : done + failed > 0 ? Job.Status.RUNNING : Job.Status.QUEUED;
        return new Job(TypeId.of(JOB, (UUID) row[0]), status, inputs, done, failed, time(row[1]), finished);
    }

    private static OffsetDateTime time(Object column) {
        return ((Instant) column).atOffset(ZoneOffset.UTC);
    }
}
