import type { ReviewSum as Sum } from "@/lib/medusa/reviews";
import { reviews as messages } from "@/messages/vi/reviews";
import { meanText } from "../mean-text";

/** The one figure, what it is made of, and what is not in it. */
export function ReviewSum({ sum }: { sum: Sum }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      {sum.mean === null ? null : (
        <strong className="text-xl tabular-nums">{messages.mean(meanText(sum.mean))}</strong>
      )}
      <span className="text-muted">
        {[
          ...(sum.count > 0 ? [messages.count(sum.count)] : []),
          ...(sum.removed > 0 ? [messages.removedCount(sum.removed)] : []),
        ].join(" · ")}
      </span>
    </p>
  );
}
