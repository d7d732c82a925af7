/** Markers of a JPEG: where its data begins, and the segment in which EXIF and XMP stand. */
const SCAN = 0xda;
const APP1 = 0xe1;

/**
 * A JPEG without EXIF and XMP. A HEIC says itself how it is turned, and its decoder has turned it by
 * that (ISO/IEC 23008-12, `irot`); by the orientation in its EXIF, which must not count, it would be turned
 * twice. What is no JPEG comes back as it is.
 */
export function withoutExif(jpeg: Buffer): Buffer {
  const kept = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== SCAN) {
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (jpeg[at + 1] !== APP1) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, jpeg.subarray(at)]);
}
