import type { CheckoutPost } from "./checkout-values";
import { postedRecipient } from "./recipients";

/**
 * A form that was posted without script, with another recipient chosen than the page came with: the choice counts, and
 * not what the fields still hold. The page comes again with her fees before anything is ordered.
 */
export function takeRecipient(post: CheckoutPost): CheckoutPost {
  const chosen = post.recipient === post.recipientShown ? null : postedRecipient(post.recipient);
  return chosen === null
    ? post
    : { ...post, values: { ...post.values, ...chosen }, communeChoice: null };
}
