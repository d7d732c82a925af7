import { readFileSync } from "node:fs";
import { say, seconds } from "../house/progress";

export interface Count {
  passed: number;
  failed: number;
}

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  testResults: { status: string; name: string; assertionResults: { status: string }[] }[];
}

/**
 * What one jest run counted. A file that broke before its first test counts as one failure, and so
 * does a run that left no report: a runner that died must never look green.
 */
export function countJest(reportFile: string): Count {
  let report: JestReport;
  try {
    report = JSON.parse(readFileSync(reportFile, "utf8")) as JestReport;
  } catch {
    return { passed: 0, failed: 1 };
  }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

interface TurboSummary {
  tasks: { task: string; package: string; execution?: { exitCode: number | null } }[];
}

/** What one turbo run counted: each of the named tasks of each package is one check. */
export function countTurbo(summaryFile: string, tasks: readonly string[]): Count {
  const summary = JSON.parse(readFileSync(summaryFile, "utf8")) as TurboSummary;
  const checks = summary.tasks.filter(({ task }) => tasks.includes(task));
  const passed = checks.filter(({ execution }) => execution?.exitCode === 0).length;
  return { passed, failed: checks.length - passed };
}

/** The parts of one `npm test`, their counts and times. */
export class Tally {
  private readonly parts: { name: string; count: Count; ms: number }[] = [];

  add(name: string, count: Count, ms: number): void {
    this.parts.push({ name, count, ms });
  }

  get total(): Count {
    return this.parts.reduce(
      (sum, { count }) => ({
        passed: sum.passed + count.passed,
        failed: sum.failed + count.failed,
      }),
      { passed: 0, failed: 0 },
    );
  }

  /** A table of the parts, then the one line that closes every run. */
  print(): void {
    say("");
    for (const { name, count, ms } of this.parts) {
      const figures = `${String(count.passed).padStart(5)} passed ${String(count.failed).padStart(4)} failed`;
      say(`  ${name.padEnd(28)} ${figures}  ${seconds(ms).padStart(9)}`);
    }
    say("");
    say(`${this.total.passed} passed, ${this.total.failed} failed`);
  }
}
