import type { Page } from "playwright-core";
import { readPdf, type Camera, type ReadPage } from "../../packages/papers/src/__tests__/read-pdf";
import { pictureFile } from "./shoot";

/**
 * Opens a PDF of the seller who is logged in and reads it as a person with a phone would; its first page is kept
 * as the picture `name` where pictures are kept.
 */
export async function readPaper(
  page: Page,
  url: string,
  name: string,
  camera: Camera = "camera",
): Promise<ReadPage[]> {
  const answer = await page.request.get(url);
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  return readPdf(await answer.body(), camera, pictureFile(name) ?? undefined);
}
