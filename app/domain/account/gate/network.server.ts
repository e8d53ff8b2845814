import { isIPv6 } from "node:net";

/** The network that limits count for an address: with IPv4 the address itself; with IPv6 its first 64 bits, because every connection
 *  has as many addresses below them as it likes. What is no address stays as it is. */
export function networkOf(address: string): string {
  const [plain = ""] = address.split("%");
  if (!isIPv6(plain)) return address;
  const groups = groupsOf(plain);
  const inside = fourIn(groups);
  return inside ?? `${groups.slice(0, 4).map((group) => group.toString(16)).join(":")}::/64`;
}

/** The eight groups of an IPv6 address, however it is written. */
function groupsOf(address: string): readonly number[] {
  const { hostname } = new URL(`http://[${address}]/`);
  const [head = "", tail] = hostname.slice(1, -1).split("::");
  const front = numbersIn(head);
  const back = numbersIn(tail ?? "");
  return [...front, ...Array.from({ length: 8 - front.length - back.length }, () => 0), ...back];
}

function numbersIn(part: string): number[] {
  return part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
}

/** An IPv4 address that came in IPv6 clothes ("::ffff:203.0.113.9"). */
function fourIn(groups: readonly number[]): string | null {
  const [high = 0, low = 0] = groups.slice(6);
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  return mapped ? [high >> 8, high & 255, low >> 8, low & 255].join(".") : null;
}
