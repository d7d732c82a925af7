/** As large as the shop shows a photo at most, with something to spare, in pixels of its short side. */
const SHORT_SIDE = 1_440;
const QUALITY = 0.85;

/**
 * A photo made small enough for a weak line, on the phone itself: upright, as JPEG, and without where and
 * when it was taken, because a canvas holds pixels alone. Rejects what the browser cannot open.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, SHORT_SIDE / Math.min(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob === null) {
          reject(new Error("The photo could not be drawn"));
        } else {
          resolve(blob);
        }
      },
      "image/jpeg",
      QUALITY,
    );
  });
}
