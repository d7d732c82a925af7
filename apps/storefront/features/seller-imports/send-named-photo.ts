import type { ReceivedProblem } from "@/features/seller-products/receive-photo";
import { shrinkPhoto } from "@/features/seller-products/shrink-photo";
import { SEND_PHOTOS } from "./import-paths";

/**
 * Sends a photo under the name of its file, made small if the browser can open it, else whole. Answers why
 * it was not taken, null when it was; sent again it stays one photo.
 */
export async function sendNamedPhoto(file: File): Promise<ReceivedProblem | null> {
  const body = await shrinkPhoto(file).catch(() => file);
  try {
    const answer = await fetch(
      `${SEND_PHOTOS}?${new URLSearchParams({ ten: file.name }).toString()}`,
      {
        method: "POST",
        headers: { accept: "application/json", "content-type": "application/octet-stream" },
        body,
      },
    );
    return ((await answer.json()) as { problem: ReceivedProblem | null }).problem;
  } catch {
    return "lost";
  }
}
