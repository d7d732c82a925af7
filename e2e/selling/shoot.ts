import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** The file for a picture in the folder that `SCREENSHOTS` names; null without it. */
export function pictureFile(name: string): string | null {
  const { SCREENSHOTS: folder } = process.env;
  if (!folder) return null;
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

/** Keeps a picture of the whole page, where pictures are kept; also of what loads only once it is in sight. */
export async function shoot(page: Page, name: string): Promise<void> {
  const path = pictureFile(name);
  if (path === null) return;
  await page.evaluate(async () => {
    const images = Array.from(document.images);
    for (const image of images) image.loading = "eager";
    await Promise.allSettled(images.map((image) => image.decode()));
  });
  await page.screenshot({ path, fullPage: true });
}
