import fc from "fast-check";
import { expect, test } from "vitest";
import { networkOf } from "./network.server";

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["::FFFF:cb00:7109", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002::", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["unknown", "unknown"],
  ["", ""],
])("%s counts as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

const group = () => fc.integer({ min: 0, max: 0xffff });
const written = (groups: readonly number[]) => groups.map((one) => one.toString(16)).join(":");

test("who has a whole IPv6 network counts once, and two networks count apart", () => {
  fc.assert(
    fc.property(fc.array(group(), { minLength: 4, maxLength: 4 }), fc.array(group(), { minLength: 4, maxLength: 4 }), fc.array(group(), { minLength: 4, maxLength: 4 }), (network, here, there) => {
      fc.pre(network.some((one) => one !== 0));
      expect(networkOf(written([...network, ...here]))).toBe(networkOf(written([...network, ...there])));
      const next = [...network.slice(0, 3), (network[3] ?? 0) ^ 1];
      fc.pre(next.some((one) => one !== 0));
      expect(networkOf(written([...next, ...here]))).not.toBe(networkOf(written([...network, ...here])));
    }),
  );
});

test("whatever stands where an address should, counting does not fail", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.ipV6()), (text) => {
      expect(networkOf(text)).toMatch(text.includes(":") ? /^/ : /^[^:]*$/);
    }),
  );
});
