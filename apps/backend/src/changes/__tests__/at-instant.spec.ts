import { atInstant } from "../at-instant";

const DAY = 86_400_000;
const START = Date.parse("2026-12-31T16:00:00Z");

describe("what is done at an instant", () => {
  let done: number[];
  const act = () => done.push(Date.now());

  beforeEach(() => {
    done = [];
    jest.useFakeTimers({ now: START });
  });

  afterEach(() => jest.useRealTimers());

  it("is done at it, once", () => {
    atInstant(new Date(START + 2_030), act);
    jest.advanceTimersByTime(2_029);
    expect(done).toEqual([]);
    jest.advanceTimersByTime(10_000);
    expect(done).toEqual([START + 2_030]);
  });

  it("is done at once when it is past", () => {
    atInstant(new Date(START - 1), act);
    expect(done).toEqual([START]);
  });

  it("is met by a clock that jumps ahead, and waited for by one that is set back", () => {
    atInstant(new Date(START + 60_000), act);
    jest.setSystemTime(START + 59_990);
    jest.advanceTimersByTime(250);
    expect(done).toHaveLength(1);
    jest.setSystemTime(START);
    atInstant(new Date(START + 500), act);
    jest.advanceTimersByTime(250);
    jest.setSystemTime(START - 60_000);
    jest.advanceTimersByTime(60_000);
    expect(done).toHaveLength(1);
    jest.advanceTimersByTime(501);
    expect(done).toHaveLength(2);
  });

  it("may lie farther off than a timer reaches", () => {
    atInstant(new Date(START + 40 * DAY), act);
    jest.advanceTimersByTime(1_000);
    expect(done).toEqual([]);
    jest.setSystemTime(START + 40 * DAY);
    jest.advanceTimersByTime(250);
    expect(done).toHaveLength(1);
  });

  it("keeps no process alive", () => {
    jest.useRealTimers();
    const made = jest.spyOn(globalThis, "setTimeout");
    atInstant(new Date(Date.now() + 1_000_000), act);
    const timer = made.mock.results[0]?.value as NodeJS.Timeout;
    expect(timer.hasRef()).toBe(false);
    clearTimeout(timer);
  });
});
