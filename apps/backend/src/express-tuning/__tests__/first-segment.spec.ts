import express from "express";
import { firstSegmentOf } from "../first-segment";

function layerOf(path: string | RegExp, way: "use" | "get"): RegExp {
  const router = express.Router();
  router[way](path, (_req, _res, next) => next());
  return (router.stack[0] as { regexp: RegExp }).regexp;
}

describe("the first segment of all paths that a layer takes", () => {
  it.each([
    ["/admin", "admin"],
    ["/Admin/products", "admin"],
    ["/open-data/search", "open-data"],
    ["/store/orders/:id/lines", "store"],
    ["/hooks/payment/:provider", "hooks"],
    ["/auth/:actor_type/:auth_provider", "auth"],
    ["/static/:file", "static"],
  ])("of %s is %s", (path, segment) => {
    expect(firstSegmentOf(layerOf(path, "get"))).toBe(segment);
    expect(firstSegmentOf(layerOf(path, "use"))).toBe(segment);
  });

  it.each([
    "/",
    "*",
    "/*",
    "/:any",
    "/store*",
    "/adm?in",
    "/admin/:id?",
    "/admin/:id(\\d+)",
    "/admin/?x",
    "/a(dmin)?",
    "/.well-known/x",
    /^\/a/,
    /^\/admin\/x|^\/store/,
  ])("cannot be told of %s", (path) => {
    expect(firstSegmentOf(layerOf(path, "get"))).toBeNull();
    expect(firstSegmentOf(layerOf(path, "use"))).toBeNull();
  });
});
