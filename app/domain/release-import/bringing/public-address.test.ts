import fc from "fast-check";
import { expect, test } from "vitest";
import { isPublicAddress } from "./public-address.server";

test.each([
  "0.0.0.0", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9", "169.254.169.254", "172.16.0.1", "172.31.255.255",
  "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.7", "224.0.0.1", "239.255.255.255", "255.255.255.255",
  "::", "::1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "::ffff:7f00:1", "::7f00:1", "64:ff9b::a00:1", "fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%eth0", "ff02::1",
  "2001:db8::1", "2001::1", "2002:7f00:1::", "3fff::1", "localhost", "", "1", "0x7f.1", "127.1", "example.org",
])("%s is not of the open internet", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["1.1.1.1", "8.8.8.8", "52.216.1.1", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "198.17.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450:4001:80b::200e"])(
  "%s is",
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test("no IPv4 address comes in through IPv6", () => {
  fc.assert(fc.property(fc.ipV4(), (address) => !isPublicAddress(`::ffff:${address}`) && !isPublicAddress(`::${address}`)));
});
