import { say } from "../../house/progress";
import type { Count } from "../tally";

/** The checks of a part that no test runner counts: each is said with what was found. */
export class Checks {
  private readonly made: Count = { passed: 0, failed: 0 };

  /** One check: `what` it claims and, beside it, what was measured. */
  expect(holds: boolean, what: string, found = ""): void {
    this.made[holds ? "passed" : "failed"] += 1;
    say(`  ${holds ? "✓" : "✗"} ${what}${found ? ` (${found})` : ""}`);
  }

  /** These checks and those that a runner counted. */
  with(others: Count): Count {
    return {
      passed: this.made.passed + others.passed,
      failed: this.made.failed + others.failed,
    };
  }
}
