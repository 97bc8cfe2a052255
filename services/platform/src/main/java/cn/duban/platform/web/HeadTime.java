package cn.duban.platform.web;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hangs up on who does not get a head said in its time, from the connection or from the head's first byte. Between
 * requests nothing is asked.
 */
final class HeadTime {
    private final long millis;
    private @Nullable ScheduledFuture<?> end;
    private boolean inRequest;

    HeadTime(long millis) {
        this.millis = millis;
    }

    /** Stands before the decoder, where each byte passes. */
    ChannelInboundHandlerAdapter bytes() {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void handlerAdded(ChannelHandlerContext context) {
                context.executor().execute(() -> begin(context));
            }

            @Override
            public void channelRead(ChannelHandlerContext context, Object read) {
                if (!inRequest) {
                    begin(context);
                }
                context.fireChannelRead(read);
            }

            @Override
            public void channelInactive(ChannelHandlerContext context) {
                stop();
                context.fireChannelInactive();
            }
        };
    }

    /** Stands behind the decoder, where a head is one. */
    ChannelInboundHandlerAdapter heads() {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object read) {
                if (read instanceof HttpRequest) {
                    stop();
                    inRequest = true;
                }
                if (read instanceof LastHttpContent) {
                    inRequest = false;
                }
                context.fireChannelRead(read);
            }
        };
    }

    private void begin(ChannelHandlerContext context) {
        if (end == null && context.channel().isActive()) {
            end = context.executor().schedule(() -> late(context), millis, TimeUnit.MILLISECONDS);
        }
    }

    /** What the server does not read yet cannot have come; and what no longer speaks HTTP has no heads. */
    private void late(ChannelHandlerContext context) {
        end = null;
        if (!context.channel().config().isAutoRead()) {
            begin(context);
        } else if (context.pipeline().get(HttpRequestDecoder.class) != null) {
            context.close();
        }
    }

    private void stop() {
        if (end != null) {
            end.cancel(false);
            end = null;
        }
    }
}
