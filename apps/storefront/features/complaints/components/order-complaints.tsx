import type { OwnComplaint } from "@/lib/medusa/own-complaints";
import { complaints as messages } from "@/messages/vi/complaints";
import { buttonClass } from "@/ui/button-class";
import { complaintPath } from "../complaint-path";
import { complaintStanding } from "../complaint-standing";

interface OrderComplaintsProps {
  /** The order's code. */
  order: string;
  complaints: OwnComplaint[];
}

/** The way from a delivered order to what is wrong with a line of it, and where that stands. */
export function OrderComplaints({ order, complaints }: OrderComplaintsProps) {
  const open = complaints.filter(({ complaint, may }) => complaint !== null || may.write);
  return open.length === 0 ? null : (
    <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <div>
        <h2 className="text-lg font-semibold">{messages.heading}</h2>
        <p className="text-muted">{messages.intro}</p>
      </div>
      <ul className="flex flex-col divide-y divide-line">
        {open.map(({ line, complaint, whole }) => {
          const write = whole ? messages.notArrived : messages.write;
          const goods = [line.title, line.label].filter((part) => part !== "").join(", ");
          return (
            <li
              key={line.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
            >
              <span className="min-w-0">
                <span className="block font-medium wrap-break-word">{goods}</span>
                {complaint === null ? null : (
                  <span className="text-sm text-muted">{complaintStanding(complaint)}</span>
                )}
              </span>
              <a
                href={complaintPath(order, line.id)}
                aria-label={messages.of(complaint === null ? write : messages.see, goods)}
                className={buttonClass("secondary")}
              >
                {complaint === null ? write : messages.see}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
