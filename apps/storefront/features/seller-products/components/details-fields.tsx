import { sellerListing as messages } from "@/messages/vi/seller-listing";
import { weekdays } from "@/messages/vi/weekdays";
import type { TypedDetails } from "../typed-details";
import { FormField } from "./form-field";
import { ProvinceBoxes } from "./province-boxes";
import { TextAreaField } from "./text-area-field";
import { TickBoxes } from "./tick-boxes";

const CARRYING = ["ambient", "fragile", "chilled", "frozen", "service"] as const;
const MONTHS = Array.from({ length: 12 }, (_, at) => messages.month(String(at + 1)));
const BOX = "min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2";

interface DetailsFieldsProps {
  typed: TypedDetails;
  problems: Record<string, string>;
}

/** How a product is carried, kept and sent, when it is in season, what its label says, and its story. */
export function DetailsFields({ typed, problems }: DetailsFieldsProps) {
  return (
    <>
      <CarryingFields typed={typed} problems={problems} />
      <SendingFields typed={typed} problems={problems} />
      <TickBoxes
        legend={messages.season}
        hint={messages.seasonHint}
        name="month"
        labels={MONTHS}
        ticked={typed.months}
        problem={problems.season_months}
      />
      <LabelFields typed={typed} problems={problems} />
      <TextAreaField
        name="story"
        label={messages.story}
        hint={messages.storyHint}
        rows={6}
        defaultValue={typed.story}
        problem={problems.story}
      />
    </>
  );
}

function CarryingFields({ typed, problems }: DetailsFieldsProps) {
  return (
    <>
      <label className="flex flex-col gap-1 font-medium">
        {messages.carrying}
        <select
          name="carrying"
          defaultValue={typed.carrying}
          data-known={typed.carrying}
          className={`${BOX} font-normal`}
        >
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
    </>
  );
}

function SendingFields({ typed, problems }: DetailsFieldsProps) {
  return (
    <>
      <FormField
        id="transit"
        name="transit"
        label={messages.transit}
        hint={messages.transitHint}
        defaultValue={typed.transit}
        problem={problems.transit_days}
        inputMode="numeric"
        maxLength={10}
      />
      <TickBoxes
        legend={messages.weekdays}
        hint={messages.weekdaysHint}
        name="weekday"
        labels={weekdays.short}
        ticked={typed.weekdays}
        problem={problems.dispatch_weekdays}
      />
      <FormField
        id="cutoff"
        name="cutoff"
        label={messages.cutoff}
        hint={messages.cutoffHint}
        defaultValue={typed.cutoff}
        problem={problems.cutoff_time}
        type="time"
      />
      <ProvinceBoxes ticked={typed.provinces} problem={problems.allowed_provinces} />
    </>
  );
}

function LabelFields({ typed, problems }: DetailsFieldsProps) {
  return (
    <>
      <TextAreaField
        name="ingredients"
        label={messages.ingredients}
        hint={messages.ingredientsHint}
        rows={2}
        defaultValue={typed.ingredients}
        problem={problems.ingredients}
      />
      <TextAreaField
        name="instructions"
        label={messages.instructions}
        rows={2}
        defaultValue={typed.instructions}
        problem={problems.instructions}
      />
      <TextAreaField
        name="warnings"
        label={messages.warnings}
        hint={messages.warningsHint}
        rows={2}
        defaultValue={typed.warnings}
        problem={problems.warnings}
      />
    </>
  );
}
