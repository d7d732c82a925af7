import { visitorAddress } from "../visitor-address";

const PROXY = "10.0.0.2";

it.each([
  ["nobody stands before us", "203.0.113.7", undefined, 0, "203.0.113.7"],
  ["a visitor makes up a chain", "203.0.113.7", "198.51.100.1", 0, "203.0.113.7"],
  ["one proxy names its caller", PROXY, "203.0.113.7", 1, "203.0.113.7"],
  ["a visitor makes up what comes before", PROXY, "198.51.100.1, 203.0.113.7", 1, "203.0.113.7"],
  ["two proxies name their callers", PROXY, "203.0.113.7,10.0.0.9", 2, "203.0.113.7"],
  ["the chain is shorter than it should be", PROXY, "203.0.113.7", 3, "203.0.113.7"],
  ["the proxy names nobody", PROXY, " , ", 1, PROXY],
])("%s", (_what, peer, forwardedFor, proxies, expected) => {
  expect(visitorAddress(peer, forwardedFor, proxies)).toBe(expected);
});
