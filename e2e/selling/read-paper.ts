import type { Page } from "playwright-core";
import { readPdf, type ReadPage } from "../../packages/papers/src/__tests__/read-pdf";

/** Opens a PDF of the seller who is logged in and reads it as a person with a phone would. */
export async function readPaper(page: Page, url: string): Promise<ReadPage[]> {
  const answer = await page.request.get(url);
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  return readPdf(await answer.body(), "camera");
}
