import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { cpus } from "node:os";
import { drive } from "../bench/drive";
import { pace } from "../bench/pace";
import { contender, race, ratios } from "../bench/race";
import { seededRandom } from "../bench/random";
import { reportOf, tableLines } from "../bench/report";
import { keepsPromise, median, medianInterval, summarise } from "../bench/summarise";

describe("the figures of the bench", () => {
  it("has the middle value, or the mean of the middle two, as the median", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it("lays the interval around the median, and makes it no wider than the samples", () => {
    const random = seededRandom(1);
    const samples = Array.from({ length: 9 }, () => 100 + 10 * random());
    const { low, high } = medianInterval(samples);
    expect(low).toBeLessThanOrEqual(median(samples));
    expect(high).toBeGreaterThanOrEqual(median(samples));
    expect(low).toBeGreaterThanOrEqual(Math.min(...samples));
    expect(high).toBeLessThanOrEqual(Math.max(...samples));
    expect(medianInterval([5, 5, 5])).toEqual({ low: 5, high: 5 });
  });

  it("says of a promise whether the median keeps it", () => {
    const what = { measure: "p99", subject: "list", unit: "ms" } as const;
    expect(keepsPromise(summarise(what, [24, 26, 90], { kind: "at most", value: 25 }))).toBe(false);
    expect(keepsPromise(summarise(what, [24, 20, 90], { kind: "at most", value: 25 }))).toBe(true);
    expect(keepsPromise(summarise(what, [49, 51, 52], { kind: "at least", value: 50 }))).toBe(true);
  });

  it("tells each reading in the table and in the JSON, and of what machine it is", () => {
    const what = { measure: "p99", subject: "list", unit: "ms" } as const;
    const readings = [
      summarise(what, [24, 26.125, 90], { kind: "at most", value: 25 }),
      summarise({ ...what, measure: "p50" }, [12_345]),
    ];
    expect(tableLines(readings)).toEqual([
      "what  measure  median    95 % interval  promise",
      "list  p99      26.1 ms   24 – 90        at most 25  MISSED",
      "list  p50      12345 ms",
    ]);
    const { at, machine, readings: told } = reportOf(readings);
    expect(new Date(at).toISOString()).toBe(at);
    expect(machine).toMatchObject({
      node: process.version,
      processors: cpus().map((c) => c.model),
    });
    expect(told).toEqual([
      { ...readings[0], median: 26.125, low: 24, high: 90, samples: 3, kept: false },
      { ...readings[1], median: 12_345, samples: 1, promise: null, kept: true },
    ]);
  });

  it("refuses to speak of what was never measured", () => {
    expect(() => summarise({ measure: "p99", subject: "list", unit: "ms" }, [])).toThrow("sample");
  });
});

describe("the load of the bench", () => {
  let server: Server;
  let asked: string[];
  let status: number;

  beforeEach(async () => {
    asked = [];
    status = 200;
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(status).end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  });

  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const url = (): string => `http://localhost:${(server.address() as AddressInfo).port}`;
  const asks = (count: number): { path: string }[] =>
    Array.from({ length: count }, (_, at) => ({ path: `/${at}` }));

  it("asks each question once and times the answers", async () => {
    const load = await drive(url(), asks(100), {});
    expect(asked.toSorted()).toEqual(
      asks(100)
        .map(({ path }) => path)
        .toSorted(),
    );
    expect(load.requestsPerSecond).toBeGreaterThan(0);
    expect(load.p50).toBeLessThanOrEqual(load.p99);
  });

  it("fails when the server refuses", async () => {
    status = 500;
    await expect(drive(url(), asks(8), {})).rejects.toThrow("8 of 8 answers were refused");
  });

  it("asks so many a second, and counts from when a question was due", async () => {
    const load = await pace(url(), asks(50), { headers: {}, rate: 100 });
    expect(asked).toHaveLength(50);
    // The last is due after 490 ms, and timers are a little early at most.
    expect(load.requestsPerSecond).toBeLessThanOrEqual(50 / 0.45);
    status = 503;
    const refused = pace(url(), asks(1), { headers: {}, rate: 100 });
    await expect(refused).rejects.toThrow("was answered with 503");
  });

  it("goes on in the next round where the last one stopped, and compares round by round", async () => {
    const one = contender(url(), { name: "one", asks: asks(20), repeats: false }, { asked: 10 });
    const other = contender(url(), { name: "other", asks: asks(1), repeats: true }, { asked: 5 });
    await race([one, other], 1);
    // One round before those that count.
    expect(new Set(asked.filter((path) => path !== "/0")).size).toBe(19);
    expect(one.loads).toHaveLength(1);
    expect(ratios(one, other, (load) => load.requestsPerSecond)).toHaveLength(1);
  });
});
