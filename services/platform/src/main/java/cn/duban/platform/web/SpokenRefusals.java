package cn.duban.platform.web;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.problem.HttpProblems;
import cn.duban.platform.problem.ProblemBody;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Gives the server's own bare refusals of a head a problem as their body; nothing of ours is without one. */
final class SpokenRefusals extends ChannelOutboundHandlerAdapter {
    private static final Set<Integer> OF_A_HEAD = Set.of(400, 414, 431);
    /** What was sent and not read yet would make the system reset the connection, and with it the answer. */
    private static final long LINGER_MILLIS = 1_000;

    private boolean refused;

    @Override
    public void write(ChannelHandlerContext context, Object answer, ChannelPromise promise) {
        if (answer instanceof FullHttpResponse bare && isBare(bare)) {
            refused = true;
            context.write(spoken(bare), promise);
            bare.release();
        } else {
            context.write(answer, promise);
        }
    }

    /** Says that no more comes, and reads on for a moment. */
    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (refused && context.channel() instanceof SocketChannel connection && !connection.isOutputShutdown()) {
            connection.shutdownOutput();
            context.channel().config().setAutoRead(true);
            context.executor().schedule(() -> context.close(promise), LINGER_MILLIS, TimeUnit.MILLISECONDS);
        } else {
            context.close(promise);
        }
    }

    private static boolean isBare(FullHttpResponse answer) {
        return OF_A_HEAD.contains(answer.status().code())
                && !answer.content().isReadable()
                && !answer.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    }

    private static FullHttpResponse spoken(FullHttpResponse bare) {
        byte[] body = EventJson.write(HttpProblems.of(bare.status().code())).getBytes(StandardCharsets.UTF_8);
        FullHttpResponse spoken =
                new DefaultFullHttpResponse(bare.protocolVersion(), bare.status(), Unpooled.wrappedBuffer(body));
        spoken.headers()
                .set(bare.headers())
                .set(HttpHeaderNames.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return spoken;
    }
}
