import { HOME_PROVINCE_CODE, PROVINCES } from "@cho-lang/vietnam-addresses/provinces";
import { sellerListing as messages } from "@/messages/vi/seller-listing";
import { FieldProblem } from "./form-field";

/** The market's own province first, because most of what may not go far goes there. */
const SORTED = PROVINCES.toSorted(
  (a, b) => Number(b.code === HOME_PROVINCE_CODE) - Number(a.code === HOME_PROVINCE_CODE),
);

interface ProvinceBoxesProps {
  /** Codes. */
  ticked: readonly string[];
  problem: string | undefined;
}

/** Where a product is sent to; folded away, as most are sent everywhere. */
export function ProvinceBoxes({ ticked, problem }: ProvinceBoxesProps) {
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-medium">{messages.provinces}</legend>
      <p className="text-sm text-muted">{messages.provincesHint}</p>
      <details open={problem !== undefined || undefined}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
          {ticked.length === 0 ? messages.wholeCountry : messages.someProvinces(ticked.length)}
        </summary>
        <div className="grid grid-cols-2 gap-x-2 sm:grid-cols-4">
          {SORTED.map(({ code, name }) => (
            <label key={code} className="flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                name="province"
                value={code}
                defaultChecked={ticked.includes(code)}
                className="size-5 shrink-0 accent-bay"
              />
              {name}
            </label>
          ))}
        </div>
      </details>
      <FieldProblem id="province-loi" text={problem} />
    </fieldset>
  );
}
