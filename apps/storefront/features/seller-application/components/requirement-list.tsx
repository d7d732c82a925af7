import type { Application, Requirement } from "@/lib/medusa/seller-application";
import { sellerApplication as messages } from "@/messages/vi/seller-application";
import { applicationForm } from "@/messages/vi/application-form";
import { PageLink } from "@/ui/page-link";
import { isOpen, pathOfMissing } from "../application-steps";

const GATES = ["submit", "approve"] as const;

/** What is asked of the seller, what is there, what is missing and why. */
export function RequirementList({ application }: { application: Application }) {
  return GATES.map((gate) => {
    const rows = application.requirements.filter((row) => row.gate === gate);
    return rows.length === 0 ? null : (
      <div key={gate} className="flex flex-col gap-2">
        <h3 className="font-semibold text-muted">{messages.gate[gate]}</h3>
        <ul className="flex flex-col divide-y divide-line">
          {rows.map((row) => (
            <RequirementItem key={row.id} row={row} application={application} />
          ))}
        </ul>
      </div>
    );
  });
}

const LOOKS: Record<Requirement["status"], string> = {
  missing: "border-lantern text-lantern",
  waiting: "border-field text-muted",
  met: "border-bay text-bay",
  overridden: "border-bay text-bay",
};

function RequirementItem({ row, application }: { row: Requirement; application: Application }) {
  const { missing } = application;
  const { title, text, status, why, kind } = row;
  const fields = missing.map((field) => applicationForm.field[field].toLowerCase()).join(", ");
  return (
    <li className="flex items-start justify-between gap-3 py-3">
      <div className="min-w-0">
        <p className="font-medium">{title}</p>
        <p className="text-sm text-muted">
          {why === null ? text : messages.why[why]}
          {kind === "particulars" && why !== null ? ` ${fields}.` : null}
        </p>
        {status === "missing" ? <WayOn kind={kind} application={application} /> : null}
      </div>
      <span
        className={`shrink-0 rounded-full border px-3 py-1 text-sm font-medium ${LOOKS[status]}`}
      >
        {messages.status[status]}
      </span>
    </li>
  );
}

/** Where the seller does what is missing; what is done on this page needs no link. */
function WayOn({ kind, application }: Pick<Requirement, "kind"> & { application: Application }) {
  const mayWrite = kind === "particulars" && isOpen(application);
  if (kind !== "products" && !mayWrite) {
    return null;
  }
  return (
    <PageLink
      href={mayWrite ? pathOfMissing(application.missing) : "/ban-hang/san-pham/moi"}
      className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
    >
      {messages.way[mayWrite ? "particulars" : "products"]}
    </PageLink>
  );
}
