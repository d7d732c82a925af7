import { visitorKey } from "../visitor-key";

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002::1", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["100.63.255.255", "100.63.255.255"],
  ["172.32.0.1", "172.32.0.1"],
])("counts %s under %s", (address, key) => {
  expect(visitorKey(address)).toBe(key);
});

it("counts two addresses of one household together and two households apart", () => {
  expect(visitorKey("2001:db8:1:2::a")).toBe(visitorKey("2001:db8:1:2:ffff::b"));
  expect(visitorKey("2001:db8:1:2::a")).not.toBe(visitorKey("2001:db8:1:3::a"));
});

it.each([
  undefined,
  "",
  "unknown",
  "203.0.113.7, 198.51.100.1",
  "127.0.0.1",
  "::1",
  "::ffff:127.0.0.1",
  "10.1.2.3",
  "172.18.0.1",
  "192.168.1.20",
  "100.64.0.9",
  "169.254.1.1",
  "fe80::1%eth0",
  "fd00::1",
])("counts nobody under %s", (address) => {
  expect(visitorKey(address)).toBeNull();
});
