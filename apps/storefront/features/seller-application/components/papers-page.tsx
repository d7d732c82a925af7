import { SellerHeader } from "@/features/seller-door/components/seller-header";
import type { Application, Particulars } from "@/lib/medusa/seller-application";
import type { SellerSession } from "@/lib/medusa/seller";
import { sellerBank } from "@/messages/vi/seller-bank";
import { sellerApplication as messages } from "@/messages/vi/seller-application";
import { applicationForm } from "@/messages/vi/application-form";
import { PageLink } from "@/ui/page-link";
import { isOpen, STEP_FIELDS, stepPath, STEPS, type FieldName } from "../application-steps";
import { shownValue } from "../shown-value";
import { IdentityCard } from "./identity-card";
import { PaperList } from "./paper-list";
import { RequirementList } from "./requirement-list";
import { SendForm } from "./send-form";

const CARD = "flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6";

interface PapersPageProps {
  session: SellerSession;
  application: Application;
}

/** The shop's papers: how far they are, what is needed, what was said, and the button that sends them. */
export function PapersPage({ session, application }: PapersPageProps) {
  const open = isOpen(application);
  const seesMoney = session.member.rights.includes("money");
  const pledges = application.requirements.filter(({ kind }) => kind === "attestation");
  return (
    <>
      <SellerHeader session={session} here="papers" />
      <h1 className="text-3xl font-bold">{messages.title}</h1>
      <Stand application={application} />
      {application.application === null ? null : (
        <section className={CARD}>
          <h2 className="text-xl font-semibold">{messages.checklist}</h2>
          <RequirementList application={application} />
          {open ? <SendForm pledges={pledges} /> : null}
        </section>
      )}
      <IdentityCard identity={application.identity} />
      <PaperList papers={application.documents} kept={`${session.seller.handle}:paper`} />
      {STEPS.map((step) => (
        <section key={step} className={CARD}>
          <h2 className="text-xl font-semibold">{messages.step[step].title}</h2>
          <Values fields={STEP_FIELDS[step]} particulars={application.particulars} />
          {open ? (
            <PageLink
              href={stepPath(step)}
              className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
            >
              {messages.edit(messages.step[step].title)}
            </PageLink>
          ) : null}
          {step === "bank" && application.status !== "pending" && seesMoney ? (
            <PageLink
              href="/ban-hang/tai-khoan"
              className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
            >
              {sellerBank.change}
            </PageLink>
          ) : null}
        </section>
      ))}
    </>
  );
}

function Stand({ application }: { application: Application }) {
  const { status, application: state, note, missing } = application;
  const words = messages.state[status === "pending" && state !== null ? state : "open"];
  return (
    <section className={CARD}>
      <h2 className="text-xl font-semibold">{words.heading}</h2>
      <p className="text-muted">{words.text}</p>
      {status !== "pending" && missing.includes("phone") ? (
        <p role="note" className="font-medium text-lantern">
          {messages.noPhone}
        </p>
      ) : null}
      {note === null ? null : (
        <p className="rounded-lg border border-lantern p-3">
          <strong className="block font-semibold">{messages.note}</strong>
          {note}
        </p>
      )}
    </section>
  );
}

function Values({
  fields,
  particulars,
}: {
  fields: readonly FieldName[];
  particulars: Particulars;
}) {
  return (
    <dl className="flex flex-col gap-2">
      {fields.map((field) => (
        <div key={field} className="flex flex-wrap justify-between gap-x-4">
          <dt className="text-muted">{applicationForm.field[field]}</dt>
          <dd className="font-medium wrap-break-word">
            {shownValue(field, particulars) ?? messages.none}
          </dd>
        </div>
      ))}
    </dl>
  );
}
