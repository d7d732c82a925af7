import sharp from "sharp";
import { withoutExif } from "../without-exif";

const create = { width: 400, height: 300, channels: 3 as const, background: "#c98a12" };

it("takes the turn and the place off a JPEG, and leaves its pixels", async () => {
  const jpeg = await sharp({ create })
    .withExif({ IFD0: { Artist: "Vũ Thị Hà" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(jpeg).metadata()).orientation).toBe(6);
  const bare = withoutExif(jpeg);
  const { orientation, exif, width } = await sharp(bare).autoOrient().metadata();
  expect([orientation, exif, width]).toEqual([undefined, undefined, 400]);
  const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer();
  expect((await pixels(bare)).equals(await pixels(jpeg))).toBe(true);
});

it("leaves what is no JPEG as it is", () => {
  const other = Buffer.from("no photo at all");
  expect(withoutExif(other).equals(other)).toBe(true);
});
