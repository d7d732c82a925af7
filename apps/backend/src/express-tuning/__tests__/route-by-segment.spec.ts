import express, { type IRouter, type NextFunction, type Request, type Response } from "express";
import fc from "fast-check";
import { routeBySegment } from "../route-by-segment";

type Handle = (this: IRouter, req: Request, res: Response, out: NextFunction) => void;
const routers = express.Router as unknown as { handle: Handle };
const plain = routers.handle;
routeBySegment();
const narrowed = routers.handle;

const SEGMENTS = ["admin", "store", "open-data", "seller", "hooks", "app"];
const PATHS = [
  "/",
  "/*",
  "/:any",
  "/:any/:other",
  "/Store/x",
  "/store*",
  "/open-data/:id",
  "/auth/:any",
  "/auth/:any/:other",
  ...deep(),
];

function deep(): string[] {
  return SEGMENTS.flatMap((one) =>
    Array.from({ length: 20 }, (_, at) => `/${one}/${at % 3 === 0 ? `:id/${at}` : at}`),
  );
}

/** A router like Medusa's that writes down which of its layers were asked, in order. */
function aRouter(said: string[]): IRouter {
  const router = express.Router();
  router.use((_req, _res, next) => (said.push("all"), next()));
  for (const path of [...SEGMENTS, "auth", "auth/x", "auth/user/x"]) {
    router.use(`/${path}`, (req, _res, next) => (said.push(`below ${path} ${req.url}`), next()));
  }
  for (const path of PATHS) {
    router.get(
      path,
      (req, _res, next) => (said.push(`${path} ${JSON.stringify(req.params)}`), next()),
    );
    router.post(path, (_req, _res, next) => (said.push(`POST ${path}`), next()));
  }
  router.use(
    ((_error, _req, _res, next) => (said.push("error"), next())) as express.ErrorRequestHandler,
  );
  return router;
}

async function walk(handle: Handle, method: string, url: string): Promise<string[]> {
  const said: string[] = [];
  const end = await new Promise((resolve) => {
    const response = {
      set: (name: string, value: string) => said.push(`${name}: ${value}`),
      send: resolve,
    } as unknown as Response;
    handle.call(aRouter(said), { method, url } as Request, response, resolve);
  });
  return [...said, `end ${String(end)}`];
}

const word = fc.constantFrom(
  ...SEGMENTS,
  "STORE",
  "storefront",
  "x",
  "0",
  "3",
  "%61dmin",
  "%",
  "",
  ".",
  "a.b",
  "auth",
  "user",
  "a@b",
  // What an address can hold whose path Node takes apart otherwise than its text.
  "admin\\0",
  "auth\\x",
  "a\u00a0",
);
const anUrl = fc
  .tuple(fc.array(word, { maxLength: 4 }), fc.constantFrom("", "/", "?a=1", "?/admin", "#x", " "))
  .map(([words, end]) => `/${words.join("/")}${end}`);

describe("a long router that looks by the first segment", () => {
  it("asks the same layers in the same order as Express does", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("GET", "POST", "HEAD", "DELETE", "OPTIONS"),
        anUrl,
        async (method, url) => {
          expect(await walk(narrowed, method, url)).toEqual(await walk(plain, method, url));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(["/auth\\x/0#", "//a@b/auth/x/0#", "/auth/x\u00a0"])(
    "lets nobody past a guard by %j",
    async (url) => {
      const said = await walk(narrowed, "GET", url);
      expect(said).toEqual(await walk(plain, "GET", url));
    },
  );

  it("takes an address with a host as Express does", async () => {
    const url = "http://cho-lang.vn/admin/0";
    expect(await walk(narrowed, "GET", url)).toEqual(await walk(plain, "GET", url));
  });

  it("finds a layer that came after the first request", async () => {
    const said: string[] = [];
    const router = aRouter(said);
    const ask = (): Promise<unknown> =>
      new Promise((resolve) => {
        narrowed.call(router, { method: "GET", url: "/late" } as Request, {} as Response, resolve);
      });
    await ask();
    router.get("/late", (_req, _res, next) => (said.push("late"), next()));
    await ask();
    expect(said.filter((one) => one === "late")).toHaveLength(1);
  });
});
