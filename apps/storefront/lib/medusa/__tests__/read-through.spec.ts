import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type * as Subject from "../read-through";

type ReadThrough = typeof Subject;

const ASKED = "/open-data/search?q=chả&page=1";
const TAGS = ["catalogue"];

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
    return jest.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(answer()));
  }

  it("reads the backend, under the tags that make the answer be read anew", async () => {
    const fetched = backendAnswers(() => Response.json({ products: [1] }));
    expect(await subject.readThrough(ASKED, TAGS)).toEqual({ products: [1] });
    expect(fetched.mock.calls[0]?.[0]).toContain(ASKED);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ next: { tags: TAGS } });
  });

  it("keeps the answers to different questions apart", async () => {
    backendAnswers(() => Response.json({ products: [1] }));
    await subject.readThrough(ASKED, TAGS);
    jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed"));
    await expect(subject.readThrough(`${ASKED}0`, TAGS)).rejects.toBeInstanceOf(
      subject.CatalogueUnavailable,
    );
  });

  it("throws where trying again is better than an old answer", async () => {
    backendAnswers(() => Response.json({ products: [1] }));
    await subject.readAndKeep(ASKED, TAGS);
    jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed"));
    await expect(subject.readAndKeep(ASKED, TAGS)).rejects.toThrow("fetch failed");
  });

  it.each([
    ["is gone", () => Promise.reject(new TypeError("fetch failed"))],
    ["fails", () => new Response("no", { status: 500 })],
    ["answers with half a text", () => new Response('{"products":')],
  ])("gives the last good answer when the backend %s", async (_, fail) => {
    backendAnswers(() => Response.json({ products: [1] }));
    await subject.readThrough(ASKED, TAGS);
    backendAnswers(fail);
    expect(await subject.readThrough(ASKED, TAGS)).toEqual({ products: [1] });
  });

  it("says so when nothing was ever read", async () => {
    jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed"));
    await expect(subject.readThrough(ASKED, TAGS)).rejects.toBeInstanceOf(
      subject.CatalogueUnavailable,
    );
  });

  it("forgets what the backend no longer has", async () => {
    backendAnswers(() => Response.json({ product: 1 }));
    await subject.readThrough(ASKED, TAGS);
    backendAnswers(() => new Response("{}", { status: 404 }));
    expect(await subject.readThrough(ASKED, TAGS)).toBeNull();
    jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed"));
    await expect(subject.readThrough(ASKED, TAGS)).rejects.toBeInstanceOf(
      subject.CatalogueUnavailable,
    );
  });
});
