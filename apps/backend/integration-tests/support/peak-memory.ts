import { readFile, writeFile } from "node:fs/promises";

/** Has the kernel count the peak of a process's memory anew (proc(5), `clear_refs`). */
const RESET_PEAK = "5";

async function kilobytes(pid: number, field: "VmHWM" | "VmRSS"): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, "utf8");
  const found = new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(status)?.[1];
  if (found === undefined) throw new Error(`The kernel does not tell ${field}`);
  return Number(found);
}

/**
 * How far the memory of a process rose above where it was while `job` ran, in bytes, though it may have
 * fallen again. Throws where the kernel forbids to reset the peak: the one of the start hides every other.
 */
export async function peakGrowth(pid: number, job: () => Promise<void>): Promise<number> {
  await writeFile(`/proc/${String(pid)}/clear_refs`, RESET_PEAK);
  const before = await kilobytes(pid, "VmRSS");
  await job();
  return ((await kilobytes(pid, "VmHWM")) - before) * 1_024;
}
