import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { renderPhoto } from "../../pictures/render-photo";
import { pictureFiles, writePicture } from "../../pictures/write-picture";
import { checkPhoto } from "../check-photo";
import { heicProgram } from "../heic-program";
import { openablePhoto } from "../openable-photo";

/** 12 megapixels, as an iPhone writes them, with the place where it was taken. */
const PHOTO = join(__dirname, "phone-12mp.heic");

const quiet = (): void => undefined;

/** A machine whose decoder does this, in the language of its shell. */
async function withDecoder<Made>(lines: string, work: () => Promise<Made>): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), "heic-program-"));
  const unbound = 'while [ "$1" != "--" ]; do shift; done; shift; exec "$@"';
  const programs = { prlimit: unbound, "heif-dec": lines };
  for (const [name, text] of Object.entries(programs)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  }
  const path = process.env.PATH;
  process.env.PATH = `${folder}:${path ?? ""}`;
  try {
    return await work();
  } finally {
    process.env.PATH = path;
    await rm(folder, { recursive: true, force: true });
  }
}

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  const refusal: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  return (refusal as { details: { reason: unknown } } | null)?.details.reason ?? null;
}

it("is a photo with the place in it", async () => {
  const { width, height, exif } = await sharp(PHOTO).metadata();
  expect([width, height, exif !== undefined]).toEqual([4_032, 3_024, true]);
  expect(await checkPhoto(await readFile(PHOTO))).toBe("heic");
});

it("becomes the shop's pictures where the machine can open it, and is refused in words where not", async () => {
  const bytes = await readFile(PHOTO);
  if ((await heicProgram()) === null && process.env.REQUIRE_HEIC !== "true") {
    expect(await reasonOf(openablePhoto("heic", bytes, quiet))).toBe("heic");
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "heic-pictures-"));
  const pixels = await renderPhoto(await openablePhoto("heic", bytes, quiet));
  await writePicture("anh", folder, () => Promise.resolve(pixels));
  for (const file of pictureFiles("anh", folder)) {
    const { exif, xmp, iptc, icc } = await sharp(file).metadata();
    expect({ file, exif, xmp, iptc, icc }).toEqual({ file });
    if (!file.includes("-1080.")) expect((await stat(file)).size).toBeLessThanOrEqual(60_000);
  }
  await rm(folder, { recursive: true, force: true });
}, 60_000);

it("is refused when it was cut off, by whoever opens it", async () => {
  const half = (await readFile(PHOTO)).subarray(0, 20_000);
  const known = (await heicProgram()) === null ? "heic" : "broken";
  expect(await reasonOf(openablePhoto("heic", half, quiet))).toBe(known);
});

it("is refused in words on a machine without the program", async () => {
  const path = process.env.PATH;
  process.env.PATH = "/nowhere";
  const reason = await reasonOf(openablePhoto("heic", await readFile(PHOTO), quiet));
  process.env.PATH = path;
  expect(reason).toBe("heic");
});

it.each([
  ["ended by a bound", "kill -KILL $$", "later", "ended by SIGKILL"],
  ["without memory", "echo 'std::bad_alloc' >&2; exit 1", "later", "not enough memory"],
  ["that says no", "echo 'Invalid input' >&2; exit 1", "broken", null],
  ["that crashes", "kill -SEGV $$", "broken", null],
])("is called broken only where it is, not for a decoder %s", async (_how, lines, reason, told) => {
  const warnings: string[] = [];
  const bytes = await readFile(PHOTO);
  const found = await withDecoder(lines, () =>
    reasonOf(openablePhoto("heic", bytes, (text) => warnings.push(text))),
  );
  expect(found).toBe(reason);
  expect(warnings).toEqual(
    told === null ? [] : [`A HEIC of ${String(bytes.length)} bytes was not decoded: ${told}`],
  );
});
