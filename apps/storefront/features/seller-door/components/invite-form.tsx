"use client";

import { useState } from "react";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerPeopleForms as messages } from "@/messages/vi/seller-people-forms";
import { buttonClass } from "@/ui/button-class";
import { invitePerson } from "../actions/invite-person";
import { NOTHING_DONE, type PeopleState } from "../people-state";
import { ProblemAlert } from "./problem-alert";
import { RankFields } from "./rank-fields";
import { TextField } from "./text-field";
import { SubmitButton } from "./submit-button";

function whenLost({ turn }: PeopleState): PeopleState {
  return { ...NOTHING_DONE, turn: turn + 1, failure: "unreachable" };
}

/** Makes an invitation and shows its link. */
export function InviteForm() {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    invitePerson,
    NOTHING_DONE,
    whenLost,
  );
  const { failure, link, turn } = state;
  return (
    <div className="flex flex-col gap-4">
      <div role="status">{link === null ? null : <InvitationLink key={link} link={link} />}</div>
      <form
        action={formAction}
        onSubmit={onSubmit}
        noValidate
        aria-busy={pending}
        className="flex flex-col gap-4"
      >
        <ProblemAlert
          id="moi-loi"
          turn={turn}
          text={failure === null ? null : messages.failure[failure]}
        />
        <RankFields id="moi" rank={{ role: "helper", rights: ["orders"] }} />
        <TextField
          id="moi-phone"
          name="phone"
          label={messages.invite.phone}
          type="tel"
          inputMode="tel"
          autoComplete="off"
          wrong={failure === "phone" ? "moi-loi" : undefined}
        />
        <SubmitButton
          pending={pending}
          label={messages.invite.submit}
          pendingLabel={messages.invite.pending}
        />
      </form>
    </div>
  );
}

/** The link, ready to be sent by whatever the phone has. */
function InvitationLink({ link }: { link: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    // Over plain HTTP there is no clipboard; the link stands there to be selected.
    const { clipboard } = navigator as Partial<Navigator>;
    void clipboard?.writeText(link).then(() => {
      setCopied(true);
    });
  };
  const text = encodeURIComponent(messages.invite.message(link));
  return (
    <div className="flex flex-col gap-3 rounded-xl border border-bay p-4">
      <p className="font-medium">{messages.invite.link}</p>
      <p className="rounded-lg bg-paper p-3 text-sm break-all select-all">{link}</p>
      <div className="flex flex-wrap gap-3">
        <button type="button" onClick={copy} className={buttonClass("secondary")}>
          {copied ? messages.invite.copied : messages.invite.copy}
        </button>
        <a href={`sms:?&body=${text}`} className={buttonClass("secondary")}>
          {messages.invite.sms}
        </a>
      </div>
    </div>
  );
}
