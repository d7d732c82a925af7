import type { MedusaResponse } from "@medusajs/framework/http";

/** Sends a PDF that is for its reader alone. @param name of the file, in ASCII and without its ending */
export function answerPdf(res: MedusaResponse, name: string, bytes: Buffer): void {
  res.setHeader("Content-Type", "application/pdf");
  res.setHeader("Content-Disposition", `inline; filename="${name}.pdf"`);
  res.setHeader("Cache-Control", "private, no-store");
  res.send(bytes);
}
