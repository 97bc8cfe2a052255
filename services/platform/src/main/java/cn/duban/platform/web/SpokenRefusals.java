package cn.duban.platform.web;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.problem.HttpProblems;
import cn.duban.platform.problem.ProblemBody;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Gives the server's own bare refusals of a head a problem as their body; nothing of ours is without one. A body in broken
 * chunks, on which the server would hang up, is answered too while its answer has not begun.
 */
final class SpokenRefusals extends ChannelDuplexHandler {
    private static final Set<Integer> OF_A_HEAD = Set.of(400, 414, 431);
    /** What was sent and not read yet would make the system reset the connection, and with it the answer. */
    private static final long LINGER_MILLIS = 1_000;

    private static final FullHttpResponse BROKEN =
            new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.BAD_REQUEST, Unpooled.EMPTY_BUFFER);

    private boolean refused;
    private int asked;
    private int answered;

    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
        if (read instanceof HttpRequest) {
            asked++;
        }
        if (refused) {
            ReferenceCountUtil.release(read);
        } else if (isBrokenBody(read) && asked == answered + 1) {
            refused = true;
            ReferenceCountUtil.release(read);
            context.writeAndFlush(spoken(BROKEN));
            close(context, context.newPromise());
        } else {
            context.fireChannelRead(read);
        }
    }

    private static boolean isBrokenBody(Object read) {
        return read instanceof HttpContent content
                && !(read instanceof HttpRequest)
                && content.decoderResult().isFailure();
    }

    @Override
    public void write(ChannelHandlerContext context, Object answer, ChannelPromise promise) {
        if (answer instanceof HttpResponse head && head.status().code() >= 200) {
            answered++;
        }
        // An empty buffer is how the server learns that all before it is sent, and closes.
        if (refused && answer instanceof HttpObject) {
            ReferenceCountUtil.release(answer);
            promise.setFailure(new ClosedChannelException());
        } else if (answer instanceof FullHttpResponse bare && isBare(bare)) {
            refused = true;
            // Not everybody who refuses hangs up, and the answer says that we do.
            context.write(spoken(bare), promise.unvoid()).addListener(sent -> close(context, context.newPromise()));
            bare.release();
        } else {
            context.write(answer, promise);
        }
    }

    /** Says that no more comes, and reads on for a moment. */
    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (refused && context.channel() instanceof SocketChannel connection && connection.isActive()) {
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
