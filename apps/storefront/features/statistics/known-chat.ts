import type { ReleaseOutputs } from "@cho-lang/retail-statistics/release-outputs";

/** What is known of orders by chat and phone, in whole đồng; null where no return came to tell of any. */
export function knownChat({
  basis,
  returns,
  chat,
}: Pick<ReleaseOutputs, "basis" | "returns" | "chat">): number | null {
  return basis === "known_only" && returns === 0 ? null : chat.total;
}
