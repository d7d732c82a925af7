import type { ReceivedProblem } from "./receive-photo";
import { shrinkPhoto } from "./shrink-photo";

export type Sent = { location: string } | { problem: ReceivedProblem };

/**
 * Sends a chosen photo, made small if the browser can open it, else whole; the market looks at it again.
 * A line that breaks is `lost`, and the same photo may be sent again: it stays one.
 */
export async function sendPhoto(action: string, file: File): Promise<Sent> {
  const photo = await shrinkPhoto(file).catch(() => file);
  try {
    const answer = await fetch(action, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/octet-stream" },
      body: photo,
    });
    return (await answer.json()) as Sent;
  } catch {
    return { problem: "lost" };
  }
}
