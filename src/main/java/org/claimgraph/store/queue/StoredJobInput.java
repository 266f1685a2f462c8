package org.claimgraph.store.queue;

import static org.claimgraph.model.TypeId.Type.ARTICLE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.claimgraph.model.ArticleRequest;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Failure;
import org.claimgraph.model.JobResult;
import org.claimgraph.model.Outcome;
import org.claimgraph.store.key.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "job_input")
class StoredJobInput {
    @Id
    UUID id;

    UUID jobId;
    int position;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    ArticleRequest request;

    int tries;

    @Nullable
    UUID lease;

    @Nullable
    OffsetDateTime leasedUntil;

    @Nullable
    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Nullable
    UUID articleId;

    @Nullable
    @Enumerated(EnumType.STRING)
    ErrorCode errorCode;

    @Nullable
    String errorMessage;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredJobInput() {}

    StoredJobInput(UUID jobId, int position, ArticleRequest request) {
        id = Ids.next();
        this.jobId = jobId;
        this.position = position;
        this.request = request;
    }

    void settle(JobResult result) {
        request = null;
        lease = null;
        leasedUntil = null;
        outcome = result.outcome();
        articleId = Ids.uuidOrNull(ARTICLE, result.articleId());
        errorCode = result.error() == null ? null : result.error().code();
        errorMessage = result.error() == null ? null : result.error().message();
    }

    JobResult toResult() {
        Failure error = errorCode == null ? null : new Failure(errorCode, String.valueOf(errorMessage));
        return new JobResult(position, outcome, Ids.idOrNull(ARTICLE, articleId), error);
    }
}
