import { inTurn } from "../in-turn";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("inTurn", () => {
  it("runs jobs of one key in the order of their calls, never two at once", async () => {
    const seen: string[] = [];
    const job = (name: string, milliseconds: number) => async () => {
      seen.push(`${name} begins`);
      await pause(milliseconds);
      seen.push(`${name} ends`);
      return name;
    };
    const results = await Promise.all([
      inTurn("a", job("first", 20)),
      inTurn("a", job("second", 1)),
      inTurn("a", job("third", 5)),
    ]);
    expect(results).toEqual(["first", "second", "third"]);
    expect(seen).toEqual([
      "first begins",
      "first ends",
      "second begins",
      "second ends",
      "third begins",
      "third ends",
    ]);
  });

  it("lets other keys pass", async () => {
    let open = () => {};
    const slow = inTurn("b", () => new Promise<void>((resolve) => (open = resolve)));
    // Would wait for ever if it had to wait for the other key.
    await inTurn("c", () => Promise.resolve());
    open();
    await slow;
  });

  it("goes on after a failure, which only its own caller sees", async () => {
    const failing = inTurn("d", () => Promise.reject(new Error("broken")));
    const next = inTurn("d", () => Promise.resolve("next"));
    await expect(failing).rejects.toThrow("broken");
    await expect(next).resolves.toBe("next");
  });
});
