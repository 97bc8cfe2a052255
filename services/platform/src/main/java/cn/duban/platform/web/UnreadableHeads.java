package cn.duban.platform.web;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Lets the server say what is wrong with what it cannot take (a head longer than its own limits, or no HTTP, a body in
 * broken chunks) and hang up on a head that does not come ({@link HeadTime}). Vert.x answers or closes by a handler that
 * nobody outside the server can set (Quarkus sets none), so it is done on the connection.
 */
public final class UnreadableHeads implements VertxServiceProvider {
    private static final String NAME = "unreadable-heads";

    @Override
    public void init(VertxBuilder builder) {
        if (builder.findTransport() instanceof JDKTransport) {
            builder.findTransport(new Listening());
        }
    }

    /** The usual transport, which sees each connection come. */
    private static final class Listening extends JDKTransport {
        @Override
        public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
            super.configure(options, domainSocket, bootstrap);
            bootstrap.handler(new Accepting());
        }
    }

    private static final class Accepting extends ChannelInboundHandlerAdapter {
        private final Duration patience =
                ConfigProvider.getConfig().getValue("duban.http.head-patience", Duration.class);

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            if (accepted instanceof Channel connection) {
                HeadTime time = new HeadTime(patience.toMillis());
                connection.pipeline().addLast(time.bytes()).addLast(NAME, new FirstRead(time));
            }
            context.fireChannelRead(accepted);
        }
    }

    /** Finds its place when something is read: whoever speaks HTTP has been set up by then, after TLS too. */
    private static final class FirstRead extends ChannelInboundHandlerAdapter {
        private final HeadTime time;

        FirstRead(HeadTime time) {
            this.time = time;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object read) {
            ChannelHandlerContext encoder = context.pipeline().context(HttpResponseEncoder.class);
            if (encoder != null) {
                context.pipeline().addAfter(encoder.name(), null, time.heads());
                context.pipeline().addAfter(encoder.name(), null, new SpokenRefusals());
                context.fireChannelRead(read);
                context.pipeline().remove(this);
            } else {
                context.fireChannelRead(read);
            }
        }
    }
}
