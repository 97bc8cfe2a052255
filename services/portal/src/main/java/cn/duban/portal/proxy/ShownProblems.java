package cn.duban.portal.proxy;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.problem.ProblemBody;
import cn.duban.portal.page.PlainPage;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.stream.Collector;

/**
 * A person who opens the address of a paper or an export sees what the browser is answered. A refusal is for programs; to
 * who navigates it is told in a page. Only browsers that say so themselves are meant: whoever else asks gets the problem.
 */
final class ShownProblems implements ProxyInterceptor {
    private static final Collector<Buffer, Buffer, Buffer> WHOLE =
            Collector.of(Buffer::buffer, Buffer::appendBuffer, Buffer::appendBuffer);

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        if (!navigates(context.request()) || !isProblem(answer)) {
            return context.sendResponse();
        }
        ReadStream<Buffer> problem = answer.getBody().stream();
        Future<Buffer> whole = problem.collect(WHOLE);
        problem.resume();
        return whole.compose(body -> {
            show(body, answer);
            return context.sendResponse();
        });
    }

    /** Whether a person will see the answer as it is. */
    static boolean navigates(ProxyRequest request) {
        return "navigate".equals(request.headers().get("Sec-Fetch-Mode"));
    }

    /** Puts the page that tells the problem into the answer. @param problem body of a problem */
    static void show(Buffer problem, ProxyResponse answer) {
        answer.putHeader("Content-Type", PlainPage.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .setBody(Body.body(Buffer.buffer(page(problem).html())));
    }

    private static boolean isProblem(ProxyResponse answer) {
        String type = answer.headers().get("Content-Type");
        return answer.getStatusCode() >= 400
                && type != null
                && type.startsWith(ProblemBody.MEDIA_TYPE)
                && !answer.headers().contains("Content-Encoding");
    }

    private static PlainPage page(Buffer problem) {
        JsonNode read = EventJson.read(problem.toString(), JsonNode.class);
        return PlainPage.of(
                read.path("title").asText("打不开这个地址"),
                read.path("detail").asText(""),
                "This address could not be opened.",
                new PlainPage.Way("返回首页 · Home", "/"));
    }
}
