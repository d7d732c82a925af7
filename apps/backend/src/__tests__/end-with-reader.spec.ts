import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const RULE = pathToFileURL(join(__dirname, "../../end-with-reader.mjs")).href;

/** Tells something all the time and, as the served backend does, of what nobody caught too. */
const TALKER = `
  const { endWithReader } = await import(${JSON.stringify(RULE)});
  endWithReader();
  process.on("uncaughtException", (error) => console.error(error));
  setInterval(() => process.stdout.write("something\\n"), 5);`;

it("ends what is told to nobody, and nothing that is read", async () => {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", TALKER], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    await once(child.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(child.exitCode).toBeNull();
    child.stdout.destroy();
    const [code] = (await once(child, "exit")) as [number];
    expect(code).toBe(1);
  } finally {
    child.kill("SIGKILL");
  }
});
