import { Worker } from "node:worker_threads";
import { MedusaError } from "@medusajs/framework/utils";
import { Engine } from "../engine";
import type { HeldQuestion } from "../held-index";

/**
 * A thread that answers with what it was told so far; a question for "refused" or "failed" is answered so, one
 * for "dead" ends it, as running out of memory would.
 */
const THREAD = `
  const { parentPort } = require("node:worker_threads");
  const told = [];
  parentPort.on("message", ({ reply, does, question }) => {
    if (reply === undefined) return void told.push(does);
    const q = question.query.q;
    if (q === "dead") process.exit(1);
    parentPort.postMessage(
      q === "refused" ? { reply, refused: "too_deep" }
      : q === "failed" ? { reply, failed: "broken" }
      : { reply, json: JSON.stringify({ q, told }) },
    );
  });`;

function anEngine() {
  const lost = jest.fn();
  const threads: Worker[] = [];
  const engine = new Engine(lost, () => {
    const thread = new Worker(THREAD, { eval: true });
    threads.push(thread);
    return thread;
  });
  const ask = (q: string) => engine.ask({ does: "search", index: 1, question: question(q) });
  const stop = () => Promise.all(threads.map((thread) => thread.terminate()));
  return { engine, lost, threads, ask, stop };
}

function question(q: string): HeldQuestion {
  return { query: { q } as HeldQuestion["query"], paths: null, changedSince: null };
}

describe("Engine", () => {
  it("answers every question by itself, with all that it was told before", async () => {
    const { engine, ask, stop } = anEngine();
    engine.tell({ does: "apply", index: 1, rows: [] });
    const first = ask("a");
    engine.tell({ does: "let_go", index: 1 });
    const [a, b] = await Promise.all([first, ask("b")]);
    expect(a).toEqual({ q: "a", told: ["apply"] });
    expect(b).toEqual({ q: "b", told: ["apply", "let_go"] });
    await stop();
  });

  it("tells a refusal, which is the asker's, from a failure", async () => {
    const { ask, stop } = anEngine();
    await expect(ask("refused")).rejects.toMatchObject({
      type: MedusaError.Types.INVALID_DATA,
      message: "too_deep",
    });
    await expect(ask("failed")).rejects.toThrow("broken");
    await stop();
  });

  it("lets nobody wait for a dead thread, says once that all is lost, and begins anew", async () => {
    const { engine, lost, threads, ask, stop } = anEngine();
    engine.tell({ does: "apply", index: 1, rows: [] });
    const waiting = [ask("dead"), ask("behind it")];
    const ends = await Promise.allSettled(waiting);
    expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(lost).toHaveBeenCalledTimes(1);
    expect(await ask("again")).toEqual({ q: "again", told: [] });
    expect(threads).toHaveLength(2);
    await stop();
  });
});
