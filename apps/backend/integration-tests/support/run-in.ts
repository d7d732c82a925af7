import type { ChildProcess } from "node:child_process";

interface Answer {
  id: number;
  output: string;
  error?: string;
}

let runs = 0;

/** Has a server that `take-scripts.cjs` was preloaded into run a script, and answers what was written meanwhile. */
export function runIn(
  child: ChildProcess,
  script: string,
  env: Record<string, string>,
): Promise<string> {
  runs += 1;
  const id = runs;
  return new Promise((resolve, reject) => {
    const end = (): void => {
      child.off("message", take);
      child.off("exit", gone);
    };
    const gone = (): void => {
      end();
      reject(new Error(`The backend ended while it ran ${script}`));
    };
    const take = (answer: Answer): void => {
      if (answer.id !== id) return;
      end();
      if (answer.error === undefined) resolve(answer.output);
      else reject(new Error(`${script}: ${answer.error}\n${answer.output}`));
    };
    child.on("message", take);
    child.on("exit", gone);
    child.send({ id, script, env }, (error) => {
      if (error) gone();
    });
  });
}
