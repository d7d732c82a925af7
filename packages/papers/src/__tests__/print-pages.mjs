// Reads a PDF as a person with a reader would: node print-pages.mjs <file> [camera [picture]] prints its pages as
// JSON, with `camera` also what one reads from their QR codes, with `camera on the first` from that of the first
// page; which is then kept as the PNG file `picture`.
import { readFileSync, writeFileSync } from "node:fs";
import { createCanvas } from "@napi-rs/canvas";
import jsQR from "jsqr";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const SCALE = 3;

const [file, camera, picture] = process.argv.slice(2);
const data = new Uint8Array(readFileSync(file));
const pdf = await getDocument({ data, verbosity: 0 }).promise;
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const { width, height } = page.getViewport({ scale: 1 });
  const text = items.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : "")).join("");
  pages.push({ width, height, text, qr: isHeldTo(number) ? await readQr(page) : null });
}

function isHeldTo(number) {
  return camera === "camera" || (camera === "camera on the first" && number === 1);
}

async function readQr(page) {
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport }).promise;
  if (picture && page.pageNumber === 1) writeFileSync(picture, canvas.toBuffer("image/png"));
  const context = canvas.getContext("2d");
  const { data: pixels, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(pixels, width, height)?.data ?? null;
}

console.log(JSON.stringify(pages));
