package cn.duban.portal.proxy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** An address, or a range of them in CIDR notation. */
final class Network {
    /** No name, which would be looked up. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private final byte[] address;
    private final int bits;

    private Network(byte[] address, int bits) {
        this.address = address;
        this.bits = bits;
    }

    /** Reads one; a name of a host holds no address. */
    static Network of(String text) {
        String[] parts = text.strip().split("/");
        byte[] address = bytes(parts[0]);
        return new Network(address, parts.length > 1 ? Integer.parseInt(parts[1]) : address.length * 8);
    }

    boolean holds(byte[] other) {
        if (address.length == 0 || other.length != address.length) {
            return false;
        }
        int whole = bits / 8;
        int rest = bits % 8;
        return Arrays.equals(address, 0, whole, other, 0, whole)
                && (rest == 0 || ((address[whole] ^ other[whole]) & 0xff) >> (8 - rest) == 0);
    }

    /** The address in bytes; none when it is no address. */
    static byte[] bytes(String text) {
        int zone = text.indexOf('%');
        String address = zone < 0 ? text : text.substring(0, zone);
        try {
            return ADDRESS.matcher(address).matches()
                    ? InetAddress.getByName(address).getAddress()
                    : new byte[0];
        } catch (UnknownHostException e) {
            return new byte[0];
        }
    }
}
