import type { CertificateState as State } from "@cho-lang/ocop/star-in-force";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { catalogue as messages } from "@/messages/vi/catalogue";

const LOOKS: Record<State, string> = {
  in_force: "bg-bay-soft text-bay",
  expiring: "bg-star-soft text-ink",
  expired: "bg-lantern-soft text-ink",
  withdrawn: "bg-lantern-soft text-ink",
  not_yet: "bg-line/60 text-ink",
  draft: "bg-line/60 text-ink",
};

interface CertificateStateProps {
  state: State;
  /** Its last day; "in force" is not shown any longer, however old the page. */
  until: VietnamDay;
}

/** A certificate's state today as a small badge. */
export function CertificateState({ state, until }: CertificateStateProps) {
  const passing = state === "in_force" || state === "expiring";
  return (
    <span
      data-star-until={passing ? until : undefined}
      className={`inline-flex items-center rounded-full px-3 py-0.5 text-sm font-semibold whitespace-nowrap [&[hidden]]:hidden ${LOOKS[state]}`}
    >
      {messages.certificate.state[state]}
    </span>
  );
}
