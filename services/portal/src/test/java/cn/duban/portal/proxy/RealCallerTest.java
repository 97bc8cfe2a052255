package cn.duban.portal.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.net.SocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the limit per address counts and the audit names. */
class RealCallerTest {
    private final Caller behind = new Caller(true, List.of("127.0.0.1", "10.42.0.0/16", "fd00::/8", "ingress.local"));

    @ParameterizedTest(name = "{1} over {0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10.42.3.9  | 203.0.113.7                      | 203.0.113.7",
                "10.42.3.9  | 1.2.3.4, 203.0.113.7             | 203.0.113.7",
                "127.0.0.1  | 127.0.0.1, 203.0.113.7, 10.42.1.1| 203.0.113.7",
                "127.0.0.1  | 203.0.113.7:4711                 | 203.0.113.7",
                "127.0.0.1  | [2001:db8::7]:4711               | 2001:db8:0:0:0:0:0:7:9",
                "fd00::5    | 203.0.113.7                      | 203.0.113.7",
                "127.0.0.1  | 10.42.1.1                        | 10.42.1.1",
                "127.0.0.1  | 203.0.113.7, evil.example        | 127.0.0.1",
                "127.0.0.1  | unknown                          | 127.0.0.1",
                "198.51.100.1 | 203.0.113.7                    | 198.51.100.1",
                "10.43.0.1  | 203.0.113.7                      | 10.43.0.1"
            })
    void the_last_stranger_our_own_proxies_saw_is_the_caller(String peer, String forwarded, String caller) {
        assertEquals(caller, behind.of(SocketAddress.inetSocketAddress(9, peer), forwarded));
    }

    @Test
    void without_a_proxy_of_ours_nobody_is_believed() {
        Caller direct = new Caller(false, List.of("127.0.0.1"));

        assertEquals("127.0.0.1", direct.of(SocketAddress.inetSocketAddress(9, "127.0.0.1"), "203.0.113.7"));
    }
}
