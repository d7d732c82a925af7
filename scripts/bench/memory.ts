import { execFileSync } from "node:child_process";
import type { Standing } from "./ground";

const LOOK_AGAIN_MS = 500;

/** Memory of a process now, MB. */
export function memoryOf({ pid }: Pick<Standing, "pid">): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}

/** Watches a process; the answer, called once, ends that and tells the most memory that was seen, MB. */
export function watchMemory(standing: Pick<Standing, "pid">): () => number {
  let most = memoryOf(standing);
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(standing));
  }, LOOK_AGAIN_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return most;
  };
}
