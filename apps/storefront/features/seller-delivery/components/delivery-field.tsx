import { sellerDelivery as messages } from "@/messages/vi/seller-delivery";
import type { TextFieldName, TypedDelivery } from "../typed-delivery";

interface DeliveryFieldProps {
  name: TextFieldName;
  values: TypedDelivery;
  wrong: readonly TextFieldName[];
  kind?: "money" | "weight" | "text" | "day";
  /** Letters of a text at most. */
  most?: number;
}

/** A labelled field of the form of delivery, with what is wrong with it. */
export function DeliveryField({
  name,
  values,
  wrong,
  kind = "money",
  most = 30,
}: DeliveryFieldProps) {
  const isWrong = wrong.includes(name);
  const problem = `${name}-loi`;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={name} className="font-medium">
        {messages.fields[name]}
      </label>
      <input
        id={name}
        name={name}
        type={kind === "day" ? "date" : "text"}
        inputMode={kind === "money" ? "numeric" : undefined}
        autoComplete="off"
        maxLength={most}
        defaultValue={values.texts[name]}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? problem : undefined}
        className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2 aria-invalid:border-lantern"
      />
      {isWrong ? (
        <p id={problem} className="font-medium text-lantern">
          {kind === "text" && values.texts[name] !== ""
            ? messages.problem.long(most)
            : messages.problem[kind]}
        </p>
      ) : null}
    </div>
  );
}
