import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { forgetPaths } from "../forget-paths";
import { medusaHttp } from "../medusa-http";

interface Route {
  matcher: string;
  method: string;
}

interface Finder {
  add: (route: Route) => void;
  find: (path: string, method: string) => (Route & { matchRegex: RegExp }) | null;
}

const ROUTES: Route[] = [
  { matcher: "/store/orders/:id", method: "GET" },
  { matcher: "/store/search", method: "POST" },
];

/** As it comes from a line: no two share a piece in memory. */
function aLongPath(at: number): string {
  return Buffer.from(`/store/${"x".repeat(10_000)}${at}/${at}`).toString("latin1");
}

function usedMegabytes(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}

it("finds the same routes and keeps no paths", () => {
  forgetPaths();
  const { RoutesFinder } = medusaHttp<{ RoutesFinder: new (routes?: Route[]) => Finder }>(
    "./routes-finder",
  );
  const finder = new RoutesFinder(ROUTES.slice(0, 1));
  finder.add(ROUTES[1] as Route);
  const before = usedMegabytes();
  for (let at = 0; at < 6_000; at += 1) {
    expect(finder.find(aLongPath(at), "GET")).toBeNull();
    expect(finder.find(`/store/orders/${at}`, "GET")).toMatchObject(ROUTES[0] as Route);
    expect(finder.find("/store/search", "POST")).toMatchObject(ROUTES[1] as Route);
    expect(finder.find("/store/search", "GET")).toBeNull();
  }
  expect(usedMegabytes() - before).toBeLessThan(12);
  // Still in use, so what it keeps was counted.
  expect(finder.find("/store/orders/1", "GET")).toMatchObject(ROUTES[0] as Route);
});
