import { statistics as messages } from "@/messages/vi/statistics";

/** Says next to a figure that it is invented. */
export function DemonstrationBadge() {
  return (
    <span className="inline-flex min-h-7 items-center rounded-full border border-lantern px-3 text-sm font-semibold whitespace-nowrap text-lantern">
      {messages.demonstration.badge}
    </span>
  );
}
