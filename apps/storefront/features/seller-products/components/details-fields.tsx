import { sellerListing as messages } from "@/messages/vi/seller-listing";
import type { TypedDetails } from "../typed-details";
import { FieldProblem, FormField } from "./form-field";

const CARRYING = ["ambient", "fragile", "chilled", "frozen", "service"] as const;
const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1));
const BOX = "min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2";

interface DetailsFieldsProps {
  typed: TypedDetails;
  problems: Record<string, string>;
}

/** How a product is carried and kept, when it is in season, and its story. */
export function DetailsFields({ typed, problems }: DetailsFieldsProps) {
  return (
    <>
      <label className="flex flex-col gap-1 font-medium">
        {messages.carrying}
        <select name="carrying" defaultValue={typed.carrying} className={`${BOX} font-normal`}>
          {CARRYING.map((name) => (
            <option key={name} value={name}>
              {messages.carryingOf[name]}
            </option>
          ))}
        </select>
      </label>
      <FormField
        id="shelf-life"
        name="shelf-life"
        label={messages.shelfLife}
        hint={messages.shelfLifeHint}
        defaultValue={typed.shelfLife}
        problem={problems.shelf_life_days}
        inputMode="numeric"
        maxLength={10}
      />
      <FormField
        id="storage"
        name="storage"
        label={messages.storage}
        defaultValue={typed.storage}
        problem={problems.storage}
        maxLength={500}
      />
      <fieldset className="flex flex-col gap-1">
        <legend className="font-medium">{messages.season}</legend>
        <p className="text-sm text-muted">{messages.seasonHint}</p>
        <div className="grid grid-cols-4 gap-x-2 sm:grid-cols-6">
          {MONTHS.map((month) => (
            <label key={month} className="flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                name="month"
                value={month}
                defaultChecked={typed.months.includes(month)}
                className="size-5 accent-bay"
              />
              {messages.month(month)}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="flex flex-col gap-1 font-medium">
        {messages.story}
        <span className="text-sm font-normal text-muted">{messages.storyHint}</span>
        <textarea
          name="story"
          rows={6}
          defaultValue={typed.story}
          aria-invalid={problems.story !== undefined}
          className={`${BOX} font-normal aria-invalid:border-lantern`}
        />
      </label>
      <FieldProblem id="story-loi" text={problems.story} />
    </>
  );
}
