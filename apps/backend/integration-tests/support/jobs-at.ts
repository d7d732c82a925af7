import type { JobAt, JobDone } from "./run-jobs-at";
import type { RunningBackend } from "./start-backend";

const LINE = "DONE ";

/** A job at instants by the clock of Việt Nam, e.g. "2027-02-11T10:30:00". */
export function at(job: JobAt["job"], ...instants: string[]): JobAt[] {
  return instants.map((instant) => ({ job, at: `${instant}+07:00` }));
}

/** Runs jobs, each twice at its instant, and answers what they did. @param orderId whose goods are watched */
export async function runJobsAt(
  backend: RunningBackend,
  plan: JobAt[],
  orderId: string,
): Promise<JobDone[]> {
  const env = { PLAN: JSON.stringify(plan), ORDER: orderId };
  const output = await backend.run("run-jobs-at.ts", env);
  return output
    .split("\n")
    .filter((line) => line.startsWith(LINE))
    .map((line) => JSON.parse(line.slice(LINE.length)) as JobDone);
}

/** The messages of a job that hold these words: the minute at which it ran, whom it wrote to, and what. */
export function toldBy(done: JobDone[], job: JobAt["job"], words: string): string[][] {
  return done
    .filter((one) => one.job === job)
    .flatMap((one) => one.told.map(({ to, text }) => [one.at.slice(0, 16), to, text]))
    .filter(([, , text]) => text?.includes(words));
}
