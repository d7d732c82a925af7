import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type * as Subject from "../read-through";

type ReadThrough = typeof Subject;

const source = { path: "/store/catalogue", name: "catalogue", tags: ["catalogue"] };
const settings = { publishable_key: "pk_test" };

describe("readThrough", () => {
  const home = process.cwd();
  let folder: string;
  let subject: ReadThrough;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "last-known-"));
    process.chdir(folder);
    jest.resetModules();
    subject = jest.requireActual<ReadThrough>("../read-through");
  });

  afterEach(() => {
    jest.restoreAllMocks();
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  function backendAnswers(answer: () => Response | Promise<Response>) {
    return jest
      .spyOn(globalThis, "fetch")
      .mockImplementation((url) =>
        typeof url === "string" && url.endsWith("/open-data/storefront")
          ? Promise.resolve(Response.json(settings))
          : Promise.resolve(answer()),
      );
  }

  it("reads the backend with the storefront's key", async () => {
    const fetched = backendAnswers(() => Response.json({ products: [1] }));
    expect(await subject.readThrough(source)).toEqual({ products: [1] });
    expect(fetched.mock.calls[1]?.[1]?.headers).toMatchObject({
      "x-publishable-api-key": "pk_test",
    });
  });

  it.each([
    ["is gone", () => Promise.reject(new TypeError("fetch failed"))],
    ["fails", () => new Response("no", { status: 500 })],
    ["answers with half a text", () => new Response('{"products":')],
  ])("gives the last good answer when the backend %s", async (_, fail) => {
    backendAnswers(() => Response.json({ products: [1] }));
    await subject.readThrough(source);
    backendAnswers(fail);
    expect(await subject.readThrough(source)).toEqual({ products: [1] });
  });

  it("says so when nothing was ever read", async () => {
    jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed"));
    await expect(subject.readThrough(source)).rejects.toBeInstanceOf(subject.CatalogueUnavailable);
  });

  it("forgets what the backend no longer has", async () => {
    backendAnswers(() => Response.json({ product: 1 }));
    await subject.readThrough(source);
    backendAnswers(() => new Response("{}", { status: 404 }));
    expect(await subject.readThrough(source)).toBeNull();
    jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed"));
    await expect(subject.readThrough(source)).rejects.toBeInstanceOf(subject.CatalogueUnavailable);
  });
});
