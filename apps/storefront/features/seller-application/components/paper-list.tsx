import { formatDay } from "@/lib/format-day";
import type { Paper } from "@/lib/medusa/seller-application";
import { paperForms } from "@/messages/vi/paper-forms";
import { sellerApplication } from "@/messages/vi/seller-application";
import { PaperForm } from "./paper-form";

const messages = sellerApplication.paper;

interface PaperListProps {
  papers: Paper[];
  /** Name under which this device keeps a paper that is being typed. */
  kept: string;
}

/** The shop's papers with what became of them, and the form for another one. */
export function PaperList({ papers, kept }: PaperListProps) {
  return (
    <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <h2 className="text-xl font-semibold">{messages.heading}</h2>
      {papers.length === 0 ? (
        <p className="text-muted">{messages.empty}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {papers.map((paper) => (
            <PaperItem key={paper.id} paper={paper} />
          ))}
        </ul>
      )}
      <details>
        <summary className="min-h-11 content-center font-medium text-bay">
          {paperForms.paper.add}
        </summary>
        <PaperForm key={String(papers.length)} kept={kept} />
      </details>
    </section>
  );
}

function PaperItem({ paper }: { paper: Paper }) {
  const { type, number, issuer, issued_on, expires_on, check, check_reason, state } = paper;
  const bad = check === "refused" || state !== "good";
  return (
    <li className="flex flex-col gap-1 py-3">
      <p className="font-medium">{paperForms.paper.type[type]}</p>
      <p className="text-muted wrap-break-word">
        {messages.line(number, issuer, formatDay(issued_on))}
        {expires_on === null ? null : ` · ${messages.until(formatDay(expires_on))}`}
      </p>
      <p className={bad ? "font-medium text-lantern" : "text-muted"}>
        {messages.check[check]} · {messages.state[state]}
        {check_reason === null ? null : `: ${check_reason}`}
      </p>
    </li>
  );
}
