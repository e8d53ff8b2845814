import { BlockList, isIP } from "node:net";

/** IPv4 that no public server has (IANA special-purpose registry): this network, private, carrier-grade NAT, loopback,
 *  link-local, protocol assignments, documentation, 6to4 relay, benchmarks, multicast, reserved and broadcast. */
const special4 = [
  "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
  "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
];

/** Of global unicast IPv6 (2000::/3), what only leads somewhere else or nowhere: protocol assignments with Teredo,
 *  documentation, 6to4. */
const special6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const refused4 = listOf(special4, "ipv4");
const refused6 = listOf(special6, "ipv6");
const global6 = listOf(["2000::/3"], "ipv6");

/** Whether an IP address is one of the open internet. Everything inside a network of ours, and every way of writing such an
 *  address as another (IPv4 inside IPv6), is not. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !refused4.check(address, "ipv4");
    case 6:
      return global6.check(address, "ipv6") && !refused6.check(address, "ipv6");
    default:
      return false;
  }
}

function listOf(ranges: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", bits] = range.split("/");
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
