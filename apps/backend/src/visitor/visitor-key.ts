import { BlockList, isIP } from "node:net";

/**
 * Addresses that say nothing of who is behind them: this machine, a local network, a provider's inner
 * network (RFC 1918, 3927, 4193, 4291, 6598). A proxy or a container's gateway shows itself this way.
 */
const NOT_PUBLIC = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  NOT_PUBLIC.addSubnet(network, bits, "ipv4");
}
NOT_PUBLIC.addAddress("::1", "ipv6");
NOT_PUBLIC.addAddress("::", "ipv6");
NOT_PUBLIC.addSubnet("fc00::", 7, "ipv6");
NOT_PUBLIC.addSubnet("fe80::", 10, "ipv6");

/** The first 64 bits, which one household or one phone has for itself, in one spelling. */
function networkOf(address: string): string {
  const [head = "", tail = ""] = address.split("::");
  const front = head.split(":").filter(Boolean);
  const back = tail.split(":").filter(Boolean);
  const gap = Array<string>(Math.max(0, 8 - front.length - back.length)).fill("0");
  const groups = [...front, ...gap, ...back].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}

/**
 * What an IP address is counted under: an IPv4 address as it is, an IPv6 address by its network of 64
 * bits. Null for an address that is not public or none at all: nobody is counted under it.
 */
export function visitorKey(address: string | undefined): string | null {
  const plain = (address ?? "").replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  switch (isIP(plain)) {
    case 4:
      return NOT_PUBLIC.check(plain, "ipv4") ? null : plain;
    case 6:
      return NOT_PUBLIC.check(plain, "ipv6") ? null : networkOf(plain);
    default:
      return null;
  }
}
