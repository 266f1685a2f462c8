package org.claimgraph.api.execution;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/// What the specification "GraphQL over HTTP" asks where Quarkus does otherwise: statuses that tell a request that was
/// refused from one that was answered, and `application/json` for clients that name no form.
@ApplicationScoped
class HttpRules {
    private static final String PATH = "/graphql";
    private static final int BEFORE_ALL = -1_000_000;
    private static final String ANSWERED = HttpRules.class.getName();
    private static final String JSON = "application/json";
    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    void install(@Observes Router router) {
        router.route(PATH).order(BEFORE_ALL).handler(HttpRules::prepare);
    }

    private static void prepare(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!request.method().equals(HttpMethod.POST)) {
            exchange.next();
            return;
        }
        if (request.getHeader(HttpHeaders.CONTENT_TYPE) == null) {
            exchange.response().setStatusCode(415).end();
            return;
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || accepted.strip().equals("*/*")) {
            request.headers().set(HttpHeaders.ACCEPT, JSON);
        }
        exchange.addHeadersEndHandler(written -> settle(exchange));
        exchange.next();
    }

    /// What never came to be executed was no request.
    private static void settle(RoutingContext exchange) {
        if (exchange.response().getStatusCode() == 200 && exchange.get(ANSWERED) == null) {
            exchange.response().setStatusCode(400).setStatusMessage("Bad Request");
        }
    }

    /// The exchange that the thread is in; null when it is none over HTTP, but a message of a web socket.
    static @Nullable RoutingContext current() {
        return Arc.container().requestContext().isActive()
                ? Arc.container().instance(CurrentVertxRequest.class).get().getCurrent()
                : null;
    }

    /// Notes that a request was executed, or refused only for what its document says: those who accept
    /// `application/json` alone are then told so in the body, with status 200.
    static void note(RoutingContext exchange, boolean executed) {
        String accepted = exchange.request().getHeader(HttpHeaders.ACCEPT);
        if (executed || accepted == null || !accepted.contains(GRAPHQL_RESPONSE)) {
            exchange.put(ANSWERED, true);
        }
    }
}
