const NAME = /^[a-z0-9][a-z0-9-]{0,199}-(?:160|320|480|640|1080)\.(webp|avif)$/;

/** The media type of a picture's file name, or null for a name that no picture has: no dots, no slashes. */
export function pictureType(file: string): "image/webp" | "image/avif" | null {
  const found = NAME.exec(file);
  if (!found) return null;
  return found[1] === "avif" ? "image/avif" : "image/webp";
}
