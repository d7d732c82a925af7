import { fieldText } from "@/lib/forms/field-text";

const TEXTS = ["number", "decision_date", "issued_on", "issuing_body", "issuing_level"] as const;

/** A decision as it is typed; "" for nothing. */
export interface TypedClaim extends Record<(typeof TEXTS)[number], string> {
  stars: string;
  product_set: string;
  products: string[];
}

export const BLANK_CLAIM: TypedClaim = {
  number: "",
  decision_date: "",
  issued_on: "",
  issuing_body: "",
  issuing_level: "",
  stars: "",
  product_set: "",
  products: [],
};

const LONGEST = 300;

export function readTypedClaim(form: FormData): TypedClaim {
  const text = (name: string) => fieldText(form, name).slice(0, LONGEST).trim();
  return {
    number: text("number"),
    decision_date: text("decision_date"),
    issued_on: text("issued_on"),
    issuing_body: text("issuing_body"),
    issuing_level: text("issuing_level"),
    stars: text("stars"),
    product_set: text("product_set"),
    products: form.getAll("product").filter((id) => typeof id === "string"),
  };
}

/** What was typed for the market: nothing where nothing was; the day of issue is the decision's, unless told. */
export function toClaim(typed: TypedClaim): Record<string, unknown> {
  const told = Object.fromEntries(TEXTS.map((name) => [name, typed[name] || null]));
  return {
    ...told,
    issued_on: typed.issued_on || typed.decision_date || null,
    stars: typed.stars === "" ? null : Number(typed.stars),
    product_set: typed.product_set === "" ? null : Number(typed.product_set),
    product_ids: typed.products,
  };
}
