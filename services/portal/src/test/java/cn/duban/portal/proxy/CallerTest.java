package cn.duban.portal.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address a service counts requests by, as it reads it out of the header. */
class CallerTest {

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "2001:db8:0:0:0:0:0:1", "2001:db8:aa:bb:cc:dd:ee:9000", "0:0:0:0:0:0:0:1"})
    void the_service_reads_the_address_that_was_meant(String address) {
        String sent = Upstream.caller(SocketAddress.inetSocketAddress(54_321, address));

        assertEquals(address, read(sent).hostAddress());
    }

    @Test
    void the_zone_of_a_link_is_left_out() throws UnknownHostException {
        byte[] local = InetAddress.getByName("fe80::1").getAddress();
        SocketAddress remote =
                SocketAddress.inetSocketAddress(new InetSocketAddress(Inet6Address.getByAddress(null, local, 3), 80));
        assertEquals("fe80:0:0:0:0:0:0:1%3", remote.hostAddress());

        assertEquals("fe80:0:0:0:0:0:0:1:80", Upstream.caller(remote));
    }

    /** As Quarkus does: what stands behind the last colon is the port. */
    private static SocketAddress read(String header) {
        int colon = header.lastIndexOf(':');
        return colon < 0
                ? SocketAddress.inetSocketAddress(80, header)
                : SocketAddress.inetSocketAddress(
                        Integer.parseInt(header.substring(colon + 1)), header.substring(0, colon));
    }
}
