import { Hint } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProductListing } from "../../api/admin/products/[id]/listing/product-listing";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { SelectField } from "../market/select-field";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";
import { useMarketLists } from "../market/use-market-lists";
import { TEMPERATURES } from "./listing-choices";
import { listingFormValues, listingRequest, type ListingFormValues } from "./listing-form-values";
import { SellerField } from "./seller-field";

interface ListingFormProps {
  productId: string;
  /** How it is sold now. */
  current: ProductListing;
  onClose: () => void;
  onSaved: () => void;
}

type TextName = Exclude<keyof ListingFormValues, "seller">;

/** A month or a keyword is refused by its place in the list; the list is one field here. */
function errorOf(errors: Record<string, string>, name: string): string | undefined {
  const key = Object.keys(errors).find((field) => field === name || field.startsWith(`${name}.`));
  return key && errors[key];
}

/** Puts a product on sale or changes how it is sold; what the server refuses stands under its field. */
export const ListingForm = ({ productId, current, onClose, onSaved }: ListingFormProps) => {
  const { t } = useTranslation("market");
  const { product_sets: sets } = useMarketLists();
  const [values, setValues] = useState(() => listingFormValues(current));
  const save = useChange<ProductListing>({
    path: `/admin/products/${productId}/listing`,
    done: t("listing.done"),
    onDone: onSaved,
  });
  const errors = problemFields(save.error);
  const field = (name: TextName) => ({
    id: `listing-${name}`,
    label: t(`listing.${name}`),
    value: values[name],
    error: errorOf(errors, name),
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });
  // These two are mended on the product's own page, not in a field of this form.
  const elsewhere = errors.product ?? errors.pictures;
  return (
    <FormModal
      open
      title={t(current.listing ? "listing.edit" : "listing.start")}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate(listingRequest(values))}
    >
      {elsewhere && (
        <Hint variant="error" role="alert" className="md:col-span-2">
          {elsewhere}
        </Hint>
      )}
      <SellerField
        value={values.seller}
        error={errors.seller_id}
        onChange={(seller) => setValues((before) => ({ ...before, seller }))}
      />
      <SelectField
        {...field("product_set")}
        wide
        choices={sets.map(({ id, name, group }) => ({
          value: String(id),
          label: `${id}. ${name} (${group})`,
        }))}
      />
      <SelectField
        {...field("temperature_class")}
        choices={TEMPERATURES.map((value) => ({ value, label: t(`temperature.${value}`) }))}
      />
      <TextField {...field("shelf_life_days")} type="number" hint={t("listing.shelfLifeHint")} />
      <TextField {...field("stock")} type="number" hint={t("listing.stockHint")} />
      <TextField {...field("season_months")} hint={t("listing.seasonHint")} />
      <TextField {...field("transit_days")} type="number" hint={t("listing.transitHint")} />
      <TextField {...field("dispatch_weekdays")} hint={t("listing.weekdaysHint")} />
      <TextField {...field("cutoff_time")} hint={t("listing.cutoffHint")} />
      <TextField {...field("allowed_provinces")} hint={t("listing.provincesHint")} wide />
      <TextField {...field("storage")} wide />
      <TextField {...field("ingredients")} wide />
      <TextField {...field("instructions")} wide />
      <TextField {...field("warnings")} wide />
      <TextField {...field("keywords")} hint={t("listing.keywordsHint")} wide />
      <TextField {...field("story")} long wide />
    </FormModal>
  );
};
