import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import type { ReactNode } from "react";
import { FieldProblem, FormField } from "@/features/seller-products/components/form-field";
import { sellerClaims as messages } from "@/messages/vi/seller-claims";
import type { TypedClaim } from "../typed-claim";

interface ClaimFieldsProps {
  typed: TypedClaim;
  problems: Record<string, string>;
}

interface ChoiceProps {
  name: "issuing_level" | "stars" | "product_set";
  value: string;
  problem: string | undefined;
  children: ReactNode;
}

interface DayProps {
  name: "decision_date" | "issued_on";
  value: string;
  hint?: string;
  problem: string | undefined;
}

const LEVELS = ["province", "ministry", "district"] as const;
const BOX =
  "min-h-12 w-full rounded-lg border border-field bg-paper px-3 aria-invalid:border-lantern";

/** Number, stars, body, level and days of a decision. */
export function ClaimFields({ typed, problems }: ClaimFieldsProps) {
  const { field } = messages;
  return (
    <>
      <FormField
        id="number"
        name="number"
        label={field.number}
        hint={field.numberHint}
        defaultValue={typed.number}
        problem={problems.number}
        maxLength={100}
      />
      <Choice name="stars" value={typed.stars} problem={problems.stars}>
        <option value="">{messages.choose}</option>
        {[3, 4, 5].map((stars) => (
          <option key={stars} value={stars}>
            {messages.starsOf(stars)}
          </option>
        ))}
      </Choice>
      <Day name="decision_date" value={typed.decision_date} problem={problems.decision_date} />
      <Day
        name="issued_on"
        value={typed.issued_on}
        hint={field.issuedHint}
        problem={problems.issued_on}
      />
      <FormField
        id="issuing_body"
        name="issuing_body"
        label={field.issuing_body}
        hint={field.bodyHint}
        defaultValue={typed.issuing_body}
        problem={problems.issuing_body}
        maxLength={200}
      />
      <Choice name="issuing_level" value={typed.issuing_level} problem={problems.issuing_level}>
        <option value="">{messages.choose}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {messages.level[level]}
          </option>
        ))}
      </Choice>
      <Choice name="product_set" value={typed.product_set} problem={problems.product_set}>
        <option value="">{messages.listedSet}</option>
        {PRODUCT_SETS.map(({ id, name }) => (
          <option key={id} value={id}>
            {`${String(id)}. ${name}`}
          </option>
        ))}
      </Choice>
    </>
  );
}

function Choice({ name, value, problem, children }: ChoiceProps) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={name} className="font-medium">
        {messages.field[name]}
      </label>
      <select
        // React keeps a select's first choice for good; another one typed before is another select.
        key={value}
        id={name}
        name={name}
        defaultValue={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${name}-loi`}
        className={BOX}
      >
        {children}
      </select>
      <FieldProblem id={`${name}-loi`} text={problem} />
    </div>
  );
}

function Day({ name, value, hint, problem }: DayProps) {
  const described = [hint && `${name}-goi-y`, problem && `${name}-loi`].filter(Boolean).join(" ");
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={name} className="font-medium">
        {messages.field[name]}
      </label>
      <input
        id={name}
        name={name}
        type="date"
        defaultValue={value}
        aria-invalid={problem !== undefined}
        aria-describedby={described === "" ? undefined : described}
        className={BOX}
      />
      {hint === undefined ? null : (
        <p id={`${name}-goi-y`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      <FieldProblem id={`${name}-loi`} text={problem} />
    </div>
  );
}
