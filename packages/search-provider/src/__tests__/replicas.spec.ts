import { EventEmitter } from "node:events";
import type { Worker } from "node:worker_threads";
import type { Changes, DocumentStore, Known, StoredIndex } from "../document-store";
import { Replicas } from "../replicas";

const STORED: StoredIndex = { name: "product", epoch: 1, plan: { fields: {} }, front: null };
const ELEVEN_MINUTES = 11 * 60 * 1_000;

/** A thread that keeps silent. */
class Thread extends EventEmitter {
  ref = jest.fn();
  unref = jest.fn();
  postMessage = jest.fn();
}

/** Replicas of a store with one index of one document; `meanwhile` happens while a statement runs. */
function someReplicas(meanwhile: () => void = () => undefined) {
  const threads: Thread[] = [];
  const start = (): Worker => {
    const thread = new Thread();
    threads.push(thread);
    return thread as unknown as Worker;
  };
  const rows = [{ revision: 2, document: { id: "a" }, removed: false }];
  const changesSince = jest.fn(async (known: readonly Known[]): Promise<Map<string, Changes>> => {
    await Promise.resolve();
    meanwhile();
    const changes = (revision: number): Changes => ({
      epoch: 1,
      front: null,
      rows: rows.filter((row) => row.revision > revision),
      more: false,
    });
    return new Map(known.map(({ name, revision }) => [name, changes(revision)]));
  });
  const store = {
    retrieveIndex: jest.fn(() => Promise.resolve(STORED)),
    changesSince,
  } as unknown as DocumentStore;
  return { replicas: new Replicas(store, start), threads };
}

async function product(replicas: Replicas) {
  return (await replicas.fresh([{ name: "product" }])).get("product");
}

describe("Replicas", () => {
  afterEach(() => jest.restoreAllMocks());

  it("answer whoever asks first after a long silence", async () => {
    const { replicas } = someReplicas();
    const before = await product(replicas);
    jest.spyOn(Date, "now").mockReturnValue(Date.now() + ELEVEN_MINUTES);
    expect(await product(replicas)).toBe(before);
  });

  it("are read anew, whole, when the thread dies while they are read", async () => {
    let dies = true;
    const { replicas, threads } = someReplicas(() => {
      if (dies) {
        dies = false;
        threads[0]?.emit("exit");
      }
    });
    expect(await product(replicas)).toMatchObject({ whole: true, revision: 2 });
    const told = threads[1]?.postMessage.mock.calls.map(([{ does }]) => does as string);
    expect(told).toEqual(["hold", "apply"]);
  });

  it("say so when the thread dies time and again", async () => {
    const { replicas, threads } = someReplicas(() => threads.at(-1)?.emit("exit"));
    await expect(product(replicas)).rejects.toThrow("lost");
    expect(threads.length).toBeLessThan(5);
  });
});
