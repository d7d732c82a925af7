import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../with-lock";

/** A locking module that writes down which keys it was asked for. */
function container(asked: string[][]): MedusaContainer {
  const execute = (keys: string[], job: () => Promise<unknown>) => {
    asked.push(keys);
    return job();
  };
  return { resolve: () => ({ execute }) } as unknown as MedusaContainer;
}

it("runs jobs that want some of the same keys one after the other, in whatever order they name them", async () => {
  const asked: string[][] = [];
  const seen: string[] = [];
  const job = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.push(`${name} ends`);
    return name;
  };
  const locks = container(asked);
  const results = await Promise.all([
    withLock(locks, ["a", "b"], job("first")),
    withLock(locks, ["b", "a", "b"], job("second")),
    withLock(locks, "b", job("third")),
  ]);
  expect(results).toEqual(["first", "second", "third"]);
  expect(asked.toSorted()).toEqual([["a", "b"], ["a", "b"], ["b"]]);
  const pairs = [seen.slice(0, 2), seen.slice(2, 4), seen.slice(4)];
  pairs.forEach(([begin, end]) => {
    expect(end).toBe(begin?.replace("begins", "ends"));
  });
});

it("lets the next job run after one that failed", async () => {
  const locks = container([]);
  const failed = withLock(locks, ["a", "b"], () => Promise.reject(new Error("no")));
  await expect(failed).rejects.toThrow("no");
  await expect(withLock(locks, ["b", "a"], () => Promise.resolve(1))).resolves.toBe(1);
});

it("keeps nobody waiting whose job asks no gateway while gateways do not answer", async () => {
  const locks = container([]);
  let answer = () => {};
  const silence = new Promise<void>((resolve) => (answer = resolve));
  const keys = Array.from({ length: 50 }, (_, n) => String(n));
  let asking = 0;
  const ask = () => ((asking += 1), silence);
  const waiting = keys.map((key) => withLock(locks, `pay:${key}`, ask, "abroad"));
  let most = 0;
  let running = 0;
  const place = async (key: string) => {
    running += 1;
    most = Math.max(most, running + asking);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return key;
  };
  const placed = keys.map((key) => withLock(locks, key, () => place(key)));
  expect(await Promise.all(placed)).toEqual(keys);
  expect([asking, most]).toEqual([4, 12]);
  answer();
  await Promise.all(waiting);
});

it("leaves every slot to jobs that ask no gateway while no gateway is asked", async () => {
  const locks = container([]);
  let running = 0;
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const begin = () => ((running += 1), ended);
  const jobs = Array.from({ length: 13 }, (_, n) => withLock(locks, `order:${n}`, begin));
  await new Promise((resolve) => setImmediate(resolve));
  expect(running).toBe(12);
  end();
  await Promise.all(jobs);
  expect(running).toBe(13);
});
