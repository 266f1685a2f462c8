package org.claimgraph.read.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;

/// One request, one reply: no redirects, no cookies, no proxy, within limits of time and size.
final class Exchange {
    static final String PRODUCT = "claimgraph";

    private static final String AGENT = PRODUCT + "/0.1 (news reader; obeys robots.txt)";
    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    /// A header of more lines, or longer ones, is an attack.
    private static final Http1Config HEADERS = Http1Config.custom()
            .setMaxLineLength(32 * 1024)
            .setMaxHeaderCount(200)
            .build();

    private final CloseableHttpClient client;
    private final Manners manners;

    Exchange(AddressGuard guard, Manners manners) {
        this.manners = manners;
        this.client = client(guard);
    }

    private static CloseableHttpClient client(AddressGuard guard) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(guard)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(HEADERS)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(CONNECT)
                                .setTimeToLive(TimeValue.ofMinutes(1))
                                .build())
                        .setMaxConnTotal(200)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(CONNECT)
                        .build())
                .setUserAgent(AGENT)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /// Asks for what stands at an address.
    ///
    /// @param headers beside those of every request
    /// @throws CodedException FETCH_FAILED when no reply comes in time, DOCUMENT_TOO_LARGE, FETCH_REFUSED
    Reply get(URI address, Map<String, String> headers) {
        HttpGet request = new HttpGet(address);
        headers.forEach(request::setHeader);
        Thread alarm = Thread.ofVirtual().start(() -> cancelAfter(manners.time(), request));
        try {
            return client.execute(request, response -> reply(address, response));
        } catch (IOException problem) {
            String why = request.isCancelled()
                    ? "no answer within " + manners.time().toSeconds() + " seconds"
                    : String.valueOf(problem.getMessage());
            throw new CodedException(
                    ErrorCode.FETCH_FAILED, "The address " + address + " cannot be fetched: " + why + ".", problem);
        } finally {
            alarm.interrupt();
        }
    }

    /// A server that sends a byte now and then keeps every other time-out from striking.
    private static void cancelAfter(Duration time, HttpGet request) {
        try {
            Thread.sleep(time);
            request.cancel();
        } catch (InterruptedException inTime) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply reply(URI address, ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        return new Reply(response.getCode(), headers, body(address, response));
    }

    /// Counted after unpacking: a small answer can unpack to a large one.
    private byte[] body(URI address, ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        try (InputStream content = response.getEntity().getContent()) {
            byte[] body = content.readNBytes(manners.largest() + 1);
            if (body.length > manners.largest()) {
                throw new CodedException(
                        ErrorCode.DOCUMENT_TOO_LARGE,
                        "The document at " + address + " is larger than " + manners.largest() + " bytes.");
            }
            return body;
        }
    }
}
