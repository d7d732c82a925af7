import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DockerfileParser } from "dockerfile-ast";
import type { AppCommand } from "../scripts/house/app-commands";
import { ROOT } from "../scripts/house/paths";
import { startHouse } from "./support/start-house";

const dockerfile = DockerfileParser.parse(readFileSync(join(ROOT, "Dockerfile"), "utf8"));

/** The last value of an instruction in one stage, /app standing for this repository. */
function last(stage: string, keyword: string): string {
  const from = dockerfile.getFROMs().find((one) => one.getBuildStage() === stage);
  const others = dockerfile.getFROMs().filter((one) => one !== from);
  const begin = from?.getRange().start.line ?? 0;
  const end = Math.min(
    ...others.map((one) => one.getRange().start.line).filter((line) => line > begin),
    Number.POSITIVE_INFINITY,
  );
  const found = dockerfile
    .getInstructions()
    .filter((one) => one.getKeyword() === keyword)
    .filter((one) => one.getRange().start.line > begin && one.getRange().start.line < end);
  return (found.at(-1)?.getArgumentsContent() ?? "").replaceAll("/app/", `${ROOT}/`);
}

/** What `docker run` would run for a target. */
function commandOf(stage: string): AppCommand {
  const [command = "", ...args] = JSON.parse(last(stage, "CMD")) as string[];
  return {
    command: command === "node" ? process.execPath : command,
    args,
    cwd: last(stage, "WORKDIR"),
  };
}

it("starts backend and storefront by the very commands of their images", async () => {
  const storefront = commandOf("storefront");
  expect(storefront.args.at(-1)).toBe("8000");
  const house = await startHouse({
    backend: commandOf("backend"),
    storefront: (port) => ({
      ...storefront,
      args: [...storefront.args.slice(0, -1), String(port)],
    }),
  });
  const home = await fetch(`${house.storefrontUrl}/`);
  expect(home.status).toBe(200);
  expect(await home.text()).toContain("Chợ Làng");
  await house.stop();
}, 180_000);
