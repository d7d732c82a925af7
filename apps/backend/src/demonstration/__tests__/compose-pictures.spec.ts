import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { composePictures } from "../compose-pictures";

const PRODUCTS = [
  { handle: "trung-vit-bien-dong-rui", product_set: 2, emoji: "1f95a", pictures: 4 },
  { handle: "mon-moi-chua-co-cach-ve", product_set: 18, emoji: "1f33f", pictures: 1 },
];
const KILOBYTE = 1024;

describe("composePictures", () => {
  let directory: string;
  let names: Map<string, string[]>;

  const drawAll = async (products = PRODUCTS) => {
    const pictures = composePictures(products, directory);
    await pictures.drawn;
    return pictures.names;
  };

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "pictures-"));
    names = await drawAll();
  }, 60_000);

  afterAll(() => rm(directory, { recursive: true }));

  it("names each picture by handle, number and hash, in order", () => {
    const [eggs = []] = names.values();
    expect(eggs.map((name) => name.replace(/[0-9a-f]{8}$/, "#"))).toEqual(
      [1, 2, 3, 4].map((n) => `trung-vit-bien-dong-rui-${String(n)}-#`),
    );
    expect(names.get("mon-moi-chua-co-cach-ve")).toHaveLength(1);
  });

  it("writes every name square in all widths and two formats, light enough for a phone", async () => {
    const look = (name: string, ending: string) =>
      sharp(join(directory, `${name}-${ending}`)).metadata();
    for (const name of [...names.values()].flat()) {
      for (const width of [160, 320, 480, 640, 1080]) {
        const avif = await look(name, `${String(width)}.avif`);
        expect([avif.width, avif.height, avif.format]).toEqual([width, width, "heif"]);
      }
      for (const width of [320, 640, 1080]) {
        const webp = await look(name, `${String(width)}.webp`);
        expect([webp.width, webp.height, webp.format]).toEqual([width, width, "webp"]);
      }
      const preview = await look(name, "preview.avif");
      expect([preview.width, preview.height, preview.format]).toEqual([400, 400, "heif"]);
      const inPage = await stat(join(directory, `${name}-preview.avif`));
      expect(inPage.size).toBeLessThanOrEqual(4_500);
      const small = await stat(join(directory, `${name}-320.avif`));
      const middle = await stat(join(directory, `${name}-640.avif`));
      expect(small.size).toBeLessThanOrEqual(12 * KILOBYTE);
      expect(middle.size).toBeLessThanOrEqual(35 * KILOBYTE);
    }
  });

  it("gives the same names again and writes nothing that is there", async () => {
    const times = async () => {
      const files = (await readdir(directory)).sort();
      return Promise.all(
        files.map(async (file) => [file, (await stat(join(directory, file))).mtimeMs]),
      );
    };
    const before = await times();
    expect(before).toHaveLength(5 * 9);
    expect(await drawAll()).toEqual(names);
    expect(await times()).toEqual(before);
  });

  it("refuses an emoji that the package does not have", async () => {
    const unknown = { handle: "la", product_set: 1, emoji: "khong-co", pictures: 1 };
    await expect(drawAll([unknown])).rejects.toThrow();
  });
});
