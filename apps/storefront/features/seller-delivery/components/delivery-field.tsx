import { sellerDelivery as messages } from "@/messages/vi/seller-delivery";
import type { FieldName, TextFieldName, TypedDelivery } from "../typed-delivery";
import { TextField } from "./text-field";

interface DeliveryFieldProps {
  name: TextFieldName;
  values: TypedDelivery;
  wrong: readonly FieldName[];
  kind?: "money" | "weight" | "text" | "day";
  /** Letters of a text at most. */
  most?: number;
}

/** One of the fields of the form of delivery that it has once. */
export function DeliveryField({ name, values, wrong, kind = "money", most }: DeliveryFieldProps) {
  const value = values.texts[name];
  const tooLong = kind === "text" && value !== "" && most !== undefined;
  const problem = tooLong ? messages.problem.long(most) : messages.problem[kind];
  return (
    <TextField
      name={name}
      label={messages.fields[name]}
      value={value}
      problem={wrong.includes(name) ? problem : null}
      kind={kind === "weight" ? "text" : kind}
      most={most}
    />
  );
}
