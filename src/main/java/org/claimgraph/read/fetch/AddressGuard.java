package org.claimgraph.read.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;

/// Decides which addresses may be fetched, so that nobody reaches through this server what only it can reach:
/// `http` and `https` alone, and hosts all of whose addresses are public (IANA's special-purpose registries, RFC
/// 6890).
///
/// It is the HTTP client's resolver too: a connection goes to an address that was checked here, not to whatever the
/// name leads to a moment later (ADR-9).
final class AddressGuard implements DnsResolver {
    private final Reach reach;

    AddressGuard(Reach reach) {
        this.reach = reach;
    }

    /// Passes an address that may be fetched.
    ///
    /// @throws CodedException FETCH_REFUSED for one that may not, FETCH_FAILED when its host has no address
    void check(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused(address.toString(), "only http and https are fetched");
        }
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw refused(address.toString(), "it has no plain host name");
        }
        try {
            resolve(address.getHost());
        } catch (UnknownHostException problem) {
            throw new CodedException(
                    ErrorCode.FETCH_FAILED,
                    "The host " + address.getHost() + " is not known; check the address.",
                    problem);
        }
    }

    /// @throws CodedException FETCH_REFUSED when one of the host's addresses is not public
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!isReachable(address)) {
                throw refused(host, "its host is not on the public internet");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean isReachable(InetAddress address) {
        return isPublic(address) || (reach == Reach.PUBLIC_AND_LOOPBACK && address.isLoopbackAddress());
    }

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !special && (address instanceof Inet4Address ? isPublicVersion4(bytes) : isPublicVersion6(bytes));
    }

    /// Not "this network", shared carrier space, protocol assignments, documentation, benchmarks or reserved space.
    private static boolean isPublicVersion4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0)
                && !(first == 198 && (second == 18 || second == 19))
                && !(first == 198 && second == 51 && third == 100)
                && !(first == 203 && second == 0 && third == 113);
    }

    /// Global unicast (2000::/3) without the ranges that embed another address (6to4, Teredo), serve a protocol
    /// (2001::/23) or documentation; unique local, NAT64 and mapped addresses lie outside it.
    private static boolean isPublicVersion6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        boolean global = (bytes[0] & 0xE0) == 0x20;
        return global
                && first != 0x2002
                && !(first == 0x2001 && (second < 0x0200 || second == 0x0DB8))
                && !(first == 0x3FFF && second < 0x1000);
    }

    private static CodedException refused(String address, String why) {
        return new CodedException(ErrorCode.FETCH_REFUSED, "The address " + address + " is not fetched: " + why + ".");
    }
}
