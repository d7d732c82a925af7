import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DockerfileParser } from "dockerfile-ast";
import { parse } from "yaml";
import type { AppCommand } from "../../scripts/house/app-commands";
import { ROOT } from "../../scripts/house/paths";

interface Service {
  build?: { target: string };
  command?: string[];
  working_dir?: string;
  environment: Record<string, string>;
  healthcheck?: { test: string[] };
}

/** Where a service listens in its container, and where its stand-in listens on this machine. */
export interface Door {
  service: string;
  inside: number;
  outside: number;
}

const compose = parse(readFileSync(join(ROOT, "docker-compose.yml"), "utf8"), { merge: true }) as {
  services: Record<string, Service>;
};
const dockerfile = DockerfileParser.parse(readFileSync(join(ROOT, "Dockerfile"), "utf8"));

/** The last value of an instruction in one stage of the Dockerfile. */
function last(stage: string, keyword: string): string {
  const from = dockerfile.getFROMs().find((one) => one.getBuildStage() === stage);
  const begin = from?.getRange().start.line ?? 0;
  const end = Math.min(
    ...dockerfile
      .getFROMs()
      .map((one) => one.getRange().start.line)
      .filter((line) => line > begin),
    Number.POSITIVE_INFINITY,
  );
  const found = dockerfile
    .getInstructions()
    .filter((one) => one.getKeyword() === keyword)
    .filter((one) => one.getRange().start.line > begin && one.getRange().start.line < end);
  return found.at(-1)?.getArgumentsContent() ?? "";
}

/**
 * The services of docker-compose.yml as Docker would run them, moved onto this machine: /app is this
 * repository, the host name of a service is localhost, its port that of its stand-in.
 */
export class Compose {
  /** @param secrets the values of `.env`. @param doors one for each service that listens. */
  constructor(
    private readonly secrets: Record<string, string>,
    private readonly doors: readonly Door[],
  ) {}

  /** Fills in `${NAME:?why}` and `${NAME:-otherwise}`, then moves the addresses. */
  private moved(service: string, text: string): string {
    const filled = text.replaceAll(
      /\$\{(\w+):([-?])([^}]*)\}/g,
      (_all, name: string, kind: string, rest: string) => {
        const value = this.secrets[name] ?? (kind === "-" ? rest : undefined);
        if (value === undefined) throw new Error(`docker-compose.yml needs ${name}: ${rest}`);
        return value;
      },
    );
    return this.doors.reduce((address, { service: host, inside, outside }) => {
      const own =
        host === service
          ? address.replaceAll(`localhost:${inside}`, `localhost:${outside}`)
          : address;
      return own.replaceAll(`${host}:${inside}`, `localhost:${outside}`);
    }, filled);
  }

  private service(name: string): Service {
    const found = compose.services[name];
    if (!found) throw new Error(`docker-compose.yml has no service ${name}.`);
    return found;
  }

  /** The variables that docker-compose.yml sets for a service. */
  environment(name: string): Record<string, string> {
    const { environment } = this.service(name);
    return Object.fromEntries(
      Object.entries(environment).map(([key, value]) => [key, this.moved(name, value)]),
    );
  }

  /** The command that docker-compose.yml sets for a service, else that of its own image. */
  command(name: string): AppCommand {
    const { build, command, working_dir } = this.service(name);
    const stage = build?.target ?? "";
    const words = command ?? (JSON.parse(last(stage, "CMD") || "[]") as string[]);
    const [program = "", ...args] = words.map((word) => this.onThisMachine(name, word));
    const cwd = this.onThisMachine(name, working_dir ?? last(stage, "WORKDIR"));
    return { command: program === "node" ? process.execPath : program, args, cwd };
  }

  /** The command of a service's health check. */
  healthCheck(name: string): AppCommand {
    const [kind, program = "", ...args] = this.service(name).healthcheck?.test ?? [];
    if (kind !== "CMD") throw new Error(`${name} has no health check of the form CMD.`);
    return {
      command: program === "node" ? process.execPath : program,
      args: args.map((word) => this.moved(name, word)),
      cwd: "/",
    };
  }

  private onThisMachine(name: string, word: string): string {
    return this.moved(name, word).replaceAll("/app/", `${ROOT}/`);
  }
}
