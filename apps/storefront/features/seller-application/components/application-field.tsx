import { BANKS } from "@cho-lang/seller-rules/banks";
import { SELLER_KINDS } from "@cho-lang/seller-rules/seller-kind";
import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes } from "react";
import { applicationForm as messages } from "@/messages/vi/application-form";
import { FieldFrame } from "@/ui/field-frame";
import { framed } from "@/ui/framed";
import type { FieldName } from "../application-steps";
import type { CommuneGroup } from "../commune-choices";

interface ApplicationFieldProps {
  name: FieldName;
  value: string;
  wrong: boolean;
  /** A household may give a personal id for its tax code. */
  personal: boolean;
  /** To choose from, where a commune is asked for. */
  communes: CommuneGroup[];
}

interface Typing {
  autoComplete: HTMLInputAutoCompleteAttribute;
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  type?: "text" | "tel" | "email";
}

const TYPING: Partial<Record<FieldName, Typing>> = {
  name: { autoComplete: "organization" },
  representative: { autoComplete: "name" },
  phone: { autoComplete: "tel", inputMode: "tel", type: "tel" },
  legal_name: { autoComplete: "organization" },
  tax_code: { autoComplete: "off", inputMode: "numeric" },
  email: { autoComplete: "email", inputMode: "email", type: "email" },
  bank_account: { autoComplete: "off", inputMode: "numeric" },
  bank_holder: { autoComplete: "off" },
};

const HINTS: Partial<Record<string, string>> = messages.hint;

/** One field of an application with its hint and its message, fit for thumbs. */
export function ApplicationField({
  name,
  value,
  wrong,
  personal,
  communes,
}: ApplicationFieldProps) {
  const words = name === "tax_code" && personal ? "tax_or_personal" : name;
  const label = messages.field[words];
  const hint = HINTS[words];
  if (name === "kind") {
    return <KindField value={value} wrong={wrong} />;
  }
  const problem = wrong ? messages.wrong[name] : undefined;
  const field = { ...framed(name, hint, problem), defaultValue: value };
  return (
    <FieldFrame name={name} label={label} hint={hint} problem={problem}>
      {name === "commune_code" || name === "bank_bin" ? (
        <select {...field} data-known={value}>
          <option value="">{messages.choose}</option>
          {name === "bank_bin" ? <BankOptions /> : <CommuneOptions groups={communes} />}
        </select>
      ) : (
        <input {...field} {...TYPING[name]} />
      )}
    </FieldFrame>
  );
}

function KindField({ value, wrong }: { value: string; wrong: boolean }) {
  return (
    <fieldset className="flex flex-col" aria-describedby={wrong ? "kind-loi" : undefined}>
      <legend className="mb-1 font-medium">{messages.field.kind}</legend>
      {SELLER_KINDS.map((kind) => (
        <label key={kind} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="kind"
            value={kind}
            defaultChecked={kind === value}
            className="size-5 accent-bay"
          />
          {messages.kind[kind]}
        </label>
      ))}
      {wrong ? (
        <p id="kind-loi" className="font-medium text-lantern">
          {messages.wrong.kind}
        </p>
      ) : null}
    </fieldset>
  );
}

function BankOptions() {
  return BANKS.map(({ bin, name }) => (
    <option key={bin} value={bin}>
      {name}
    </option>
  ));
}

function CommuneOptions({ groups }: { groups: CommuneGroup[] }) {
  return groups.map(({ district, communes }) => (
    <optgroup key={district} label={district}>
      {communes.map(({ code, name, formerly }) => (
        <option key={code} value={code}>
          {formerly === "" ? name : messages.formerly(name, formerly)}
        </option>
      ))}
    </optgroup>
  ));
}
