import { Children } from "../house/children";
import { Keeper } from "../house/keeper";
import { Lives, MOST_ENDS } from "../house/lives";

const MINUTE_MS = 60_000;

/** The pauses after lives of so many milliseconds each, until it is given up. */
function pauses(lives: readonly number[]): (number | null)[] {
  let now = 1_000;
  const reckoned = new Lives(now);
  const all: (number | null)[] = [];
  for (const life of lives) {
    now += life;
    const pause = reckoned.ended(now);
    all.push(pause);
    if (pause === null) break;
    now += pause;
    reckoned.began(now);
  }
  return all;
}

describe("when what ended is started again", () => {
  it("pauses longer each time, and gives up what never lives long", () => {
    expect(pauses([0, 0, 0, 0, 0])).toEqual([500, 1_000, 2_000, 4_000, null]);
    expect(pauses(Array<number>(9).fill(MINUTE_MS - 1))).toHaveLength(MOST_ENDS);
  });

  it("counts anew after a life of a minute", () => {
    expect(pauses([0, 0, 0, 0, MINUTE_MS, 0])).toEqual([500, 1_000, 2_000, 4_000, 500, 1_000]);
  });

  it("gives up after as many short lives in a row as were started again, and never otherwise", () => {
    const rows = [...Array(2 ** 10).keys()].map((bits) =>
      [...Array(10).keys()].map((at) => (bits & (1 << at) ? MINUTE_MS : MINUTE_MS - 1)),
    );
    for (const lives of rows) {
      const last = lives.findIndex((_life, at) => {
        const row = lives.slice(at - MOST_ENDS + 2, at + 1);
        // The one before them may have been a long one: its end was the first.
        return at >= MOST_ENDS - 1 && row.every((life) => life < MINUTE_MS);
      });
      expect(pauses(lives).indexOf(null)).toBe(last);
    }
  });
});

describe("what is kept alive", () => {
  const SLEEPER = {
    name: "backend",
    command: process.execPath,
    args: ["-e", "setInterval(() => {}, 1000)"],
    cwd: "/",
    env: process.env,
    log: null,
  };
  const closing = new AbortController();
  const given: string[] = [];
  const pids: number[] = [];
  let said: jest.SpyInstance;
  const keeper = new Keeper({
    name: "backend",
    start: () => {
      children.start(SLEEPER);
      return Promise.resolve();
    },
    stop: closing.signal,
    giveUp: (why) => given.push(why),
  });
  let settled: Promise<void> = Promise.resolve();
  const children: Children = new Children(
    (_name, how) => {
      settled = keeper.ended(how);
    },
    (_name, pid) => pids.push(pid),
  );

  beforeEach(() => {
    said = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  });

  afterEach(() => said.mockRestore());
  afterAll(() => children.stop());

  const lines = () => said.mock.calls.map(([line]) => String(line));

  /** Ends the living one as the kernel of a machine short of memory does, until its end is known. */
  async function kill(): Promise<void> {
    const before = settled;
    process.kill(pids.at(-1) ?? 0, "SIGKILL");
    while (settled === before) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  it("is started again when it was killed, and one line says so", async () => {
    children.start(SLEEPER);
    await kill();
    expect(lines()).toEqual([
      expect.stringMatching(/dừng \(SIGKILL\).*ended unexpectedly \(SIGKILL\).*again in 0\.5 s/),
    ]);
    await settled;
    expect(pids).toHaveLength(2);
    expect(lines().at(-1)).toMatch(/The backend is back/);
  });

  it("is given up in the clear words when it ends again and again", () => {
    for (let end = 1; end < MOST_ENDS; end++) void keeper.ended("exit code 1");
    expect(given).toEqual(["✗ The backend ended unexpectedly (exit code 1), 5 times in a row."]);
    expect(pids).toHaveLength(2);
  });

  it("is not started any more once the house closes", async () => {
    const other = new Keeper({
      name: "database",
      start: () => Promise.reject(new Error("started")),
      stop: closing.signal,
      giveUp: (why) => given.push(why),
    });
    const ended = other.ended("SIGKILL");
    closing.abort();
    await ended;
    await other.ended("SIGKILL");
    expect(given).toHaveLength(1);
  });

  it("is given up when it cannot be started at all", async () => {
    const other = new Keeper({
      name: "database",
      start: () => Promise.reject(new Error("PostgreSQL did not start")),
      stop: new AbortController().signal,
      giveUp: (why) => given.push(why),
    });
    await other.ended("SIGKILL");
    expect(given.at(-1)).toBe("✗ PostgreSQL did not start");
  });
});
