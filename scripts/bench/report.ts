import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg, platform, release } from "node:os";
import { ROOT } from "../house/paths";
import { say } from "../house/progress";
import type { Reading } from "./measure";
import { keepsPromise } from "./summarise";

function shown(value: number): string {
  const digits = Math.abs(value) >= 1_000 ? 0 : 2 - Math.floor(Math.log10(Math.abs(value) || 1));
  return value.toLocaleString("en", {
    maximumFractionDigits: Math.min(Math.max(digits, 0), 3),
    useGrouping: false,
  });
}

function row(reading: Reading): string[] {
  const { measure, subject, unit, median, low, high, samples, promise } = reading;
  return [
    subject,
    measure,
    `${shown(median)} ${unit}`,
    samples > 1 ? `${shown(low)} – ${shown(high)}` : "",
    promise ? `${promise.kind} ${promise.value}` : "",
    promise ? (keepsPromise(reading) ? "kept" : "MISSED") : "",
  ];
}

/** Readings as lines of a table: the median, its 95 % interval, and what was promised. */
export function tableLines(readings: readonly Reading[]): string[] {
  const head = ["what", "measure", "median", "95 % interval", "promise", ""];
  const rows = [head, ...readings.map(row)];
  const widths = head.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** Readings with the machine that they are of: figures of two machines compare nothing. */
export interface Report {
  at: string;
  /** What was measured; empty outside a clone. */
  commit: string;
  machine: {
    processors: string[];
    system: string;
    node: string;
    /** Average load of the last 1, 5 and 15 minutes. */
    load: number[];
  };
  readings: (Reading & { kept: boolean })[];
}

function commit(): string {
  const { stdout } = spawnSync("git", ["rev-parse", "HEAD"], { cwd: ROOT, encoding: "utf8" });
  return (stdout ?? "").trim();
}

export function reportOf(readings: readonly Reading[]): Report {
  return {
    at: new Date().toISOString(),
    commit: commit(),
    machine: {
      processors: cpus().map(({ model }) => model),
      system: `${platform()} ${release()}`,
      node: process.version,
      load: loadavg(),
    },
    readings: readings.map((reading) => ({ ...reading, kept: keepsPromise(reading) })),
  };
}

/** Prints readings as JSON and as a table; the JSON stands at `path`, too. */
export function printReport(readings: readonly Reading[], path: string): void {
  const json = JSON.stringify(reportOf(readings), null, 2);
  writeFileSync(path, `${json}\n`);
  const missed = readings.filter((reading) => !keepsPromise(reading)).length;
  say(`${json}\n`);
  tableLines(readings).forEach((line) => say(`  ${line}`));
  say(`\n  ${readings.length} readings, ${missed} promises not kept: ${path}`);
}
