import { BoundedCache } from "../bounded-cache";
import { SharedRead } from "../shared-read";

/** Reads that end when they are told to. */
function reads() {
  const open: { resolve: (value: number) => void; reject: (error: Error) => void }[] = [];
  const read = () => new Promise<number>((resolve, reject) => open.push({ resolve, reject }));
  return { open, shared: new SharedRead(read) };
}

describe("SharedRead", () => {
  it("gives callers that come during a read the next one, all of them the same", async () => {
    const { open, shared } = reads();
    const first = shared.ask();
    const later = [shared.ask(), shared.ask(), shared.ask()];
    expect(open).toHaveLength(1);
    open[0]?.resolve(1);
    expect(await first).toBe(1);
    await Promise.resolve();
    expect(open).toHaveLength(2);
    open[1]?.resolve(2);
    expect(await Promise.all(later)).toEqual([2, 2, 2]);
    void shared.ask();
    expect(open).toHaveLength(3);
  });

  it("does not keep an error for those who did not ask for that read", async () => {
    const { open, shared } = reads();
    const first = shared.ask();
    const second = shared.ask();
    open[0]?.reject(new Error("lost"));
    await expect(first).rejects.toThrow("lost");
    await Promise.resolve();
    open[1]?.resolve(2);
    expect(await second).toBe(2);
  });
});

describe("BoundedCache", () => {
  it("makes a value once and forgets the one that was used longest ago", () => {
    const cache = new BoundedCache<number>(2);
    const make = jest.fn((value: number) => value);
    for (const [key, value] of [
      ["a", 1],
      ["b", 2],
      ["a", 3],
      ["c", 4],
      ["a", 5],
      ["b", 6],
    ] as const) {
      cache.get(key, () => make(value));
    }
    expect(make.mock.calls).toEqual([[1], [2], [4], [6]]);
    cache.clear();
    expect(cache.get("a", () => 7)).toBe(7);
  });
});
