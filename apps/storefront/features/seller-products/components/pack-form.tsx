"use client";

import { useState, useSyncExternalStore, type MouseEvent } from "react";
import { useKeptForm } from "@/features/seller-application/components/use-kept-form";
import { keptEntries } from "@/features/seller-application/kept-entries";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { productForms as messages } from "@/messages/vi/product-forms";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { buttonClass } from "@/ui/button-class";
import { savePacks } from "../actions/save-step";
import { BLANK_PACK, untouched, type DraftState, type TypedPack } from "../draft-state";
import { keptName } from "../draft-steps";
import { readTypedPacks } from "../typed-packs";
import { FieldProblem } from "./form-field";
import { KeptNote } from "./kept-note";
import { PackFields } from "./pack-fields";

type State = DraftState<TypedPack[]>;

function whenLost({ turn }: State, form: FormData): State {
  return { turn: turn + 1, typed: readTypedPacks(form), problems: {}, failure: "unreachable" };
}

/** What this phone keeps is read as it is drawn; nobody else changes it. */
function neverChanges(): () => void {
  return () => undefined;
}

interface PackFormProps {
  draft: string;
  typed: TypedPack[];
  /** The product's set, by which a price per kilogram or litre says something; null for none. */
  productSet: number | null;
}

/** How a product is packed, what each pack costs and how many there are. */
export function PackForm({ draft, typed, productSet }: PackFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    savePacks,
    untouched(typed),
    whenLost,
  );
  const [added, setAdded] = useState({ turn: 0, rows: 0 });
  const { problems, failure, turn } = state;
  const more = (event: MouseEvent) => {
    event.preventDefault();
    setAdded({ turn, rows: (added.turn === turn ? added.rows : 0) + 1 });
  };
  const name = keptName(draft, "goi");
  // On the server and in the first picture of it nothing is known of what this phone keeps.
  const keptRows = useSyncExternalStore(
    neverChanges,
    () => keptEntries(name)?.label?.length ?? 0,
    () => 0,
  );
  const blanks = Array.from({ length: added.turn === turn ? added.rows : 0 }, () => BLANK_PACK);
  const typedRows = [...(state.typed.length === 0 ? [BLANK_PACK] : state.typed), ...blanks];
  const missing = Math.max(0, keptRows - typedRows.length);
  const rows = [...typedRows, ...Array.from({ length: missing }, () => BLANK_PACK)];
  const { ref, keep, restored } = useKeptForm(name, failure === "unreachable", rows.length);
  return (
    <form
      ref={ref}
      action={formAction}
      onSubmit={(event) => {
        keep();
        onSubmit(event);
      }}
      onInput={keep}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="draft" value={draft} />
      <ProblemAlert
        id="goi-loi"
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      <KeptNote restored={restored} />
      <FieldProblem id="packs-loi" text={problems.packs} />
      {rows.map((pack, at) => (
        <PackFields
          key={`${String(turn)}-${String(at)}`}
          at={at}
          pack={pack}
          productSet={productSet}
          problems={problems}
        />
      ))}
      <SubmitButton pending={pending} label={messages.save} pendingLabel={messages.saving} />
      <button name="more" value="1" onClick={more} className={buttonClass("secondary")}>
        {messages.pack.more}
      </button>
    </form>
  );
}
