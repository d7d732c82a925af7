import { createHash } from "node:crypto";

const WINDOW_MILLISECONDS = 3_000;

/**
 * The id that makes adding idempotent.
 *
 * A script names each click. A form without script can't: product pages are shared by all visitors,
 * so nothing on them is unique. There two posts of the very same thing to the same basket within
 * {@link WINDOW_MILLISECONDS} count as one double click.
 */
export function addRequestId(
  sent: FormDataEntryValue | null,
  post: { basketId: string | null; variantId: string; quantity: number; now: number },
): string | null {
  if (typeof sent === "string" && /^[\w-]{8,64}$/.test(sent)) {
    return sent;
  }
  if (post.basketId === null) {
    return null;
  }
  const window = Math.floor(post.now / WINDOW_MILLISECONDS);
  return createHash("sha256")
    .update([post.basketId, post.variantId, String(post.quantity), String(window)].join("\n"))
    .digest("hex")
    .slice(0, 32);
}
