import { PRODUCT_GROUPS, PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { productForms as messages } from "@/messages/vi/product-forms";
import type { TypedName } from "../typed-name";
import { FieldProblem, FormField } from "./form-field";

interface NameFieldsProps {
  typed: TypedName;
  problems: Record<string, string>;
}

/** Name and set of a product. */
export function NameFields({ typed, problems }: NameFieldsProps) {
  return (
    <>
      <FormField
        id="title"
        name="title"
        label={messages.name.title}
        hint={messages.name.titleHint}
        defaultValue={typed.title}
        problem={problems.title}
        maxLength={120}
      />
      <div className="flex flex-col gap-1">
        <label htmlFor="set" className="font-medium">
          {messages.name.set}
        </label>
        <select
          id="set"
          name="set"
          defaultValue={typed.set}
          data-known={typed.set}
          aria-invalid={problems.product_set !== undefined}
          aria-describedby={problems.product_set === undefined ? undefined : "set-loi"}
          className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 aria-invalid:border-lantern"
        >
          <option value="">{messages.name.choose}</option>
          {PRODUCT_GROUPS.map((group) => (
            <optgroup key={group.id} label={group.name}>
              {PRODUCT_SETS.filter((set) => set.group === group.id).map((set) => (
                <option key={set.id} value={set.id}>
                  {set.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <FieldProblem id="set-loi" text={problems.product_set} />
      </div>
    </>
  );
}
