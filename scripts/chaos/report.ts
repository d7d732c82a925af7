import { seconds } from "../house/progress";
import type { Walked } from "./batch";

function counts(names: readonly string[]): string {
  const count = new Map<string, number>();
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  return [...count]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, times]) => `${name} ${String(times)}`)
    .join(", ");
}

/** How many runs there were of each kind, and what they met, as lines. */
export function chaosLines(walked: readonly Walked[], milliseconds: number): string[] {
  const acknowledged = walked.flatMap(({ shopped }) => shopped.acknowledged[0] ?? []);
  const struck = walked.filter((one) => one.struck);
  return [
    `${String(walked.length)} runs, ${String(acknowledged.length)} orders acknowledged, ${seconds(milliseconds)}`,
    `ways: ${counts(walked.map(({ plan }) => plan.way))}`,
    `faults: ${counts(struck.map(({ plan }) => plan.fault))}`,
    `where they struck: ${counts(struck.map(({ plan }) => plan.step))}`,
    `paying: ${counts(walked.map(({ plan }) => plan.paying))}`,
    `afterwards: ${counts(walked.map(({ plan }) => plan.after))}`,
    `outcomes: ${counts(walked.map(({ outcome }) => outcome))}`,
    `requests lost: ${counts(walked.flatMap(({ lost }) => lost))}`,
    `answers: ${counts(walked.flatMap(({ answered }) => answered))}`,
  ];
}
