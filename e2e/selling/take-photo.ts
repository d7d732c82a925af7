import type { Page } from "playwright-core";

/** A JPEG as large as a small phone's, drawn by the browser. */
export async function takePhoto(page: Page) {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 1_600;
    canvas.height = 1_200;
    const pen = canvas.getContext("2d");
    if (pen) {
      pen.fillStyle = "#e4efe9";
      pen.fillRect(0, 0, 1_600, 1_200);
      pen.fillStyle = "#c98a12";
      pen.arc(800, 600, 380, 0, 7);
      pen.fill();
    }
    return canvas.toDataURL("image/jpeg").split(",")[1] ?? "";
  });
  return { name: "anh.jpg", mimeType: "image/jpeg", buffer: Buffer.from(base64, "base64") };
}
