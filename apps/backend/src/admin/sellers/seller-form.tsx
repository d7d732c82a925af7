import { Heading } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SellerDetail } from "../../api/admin/sellers/retrieve-seller";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { SelectField } from "../market/select-field";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";
import { useMarketLists } from "../market/use-market-lists";
import { DeliveryRateFields } from "./delivery-rate-fields";
import { SELLER_KINDS } from "./seller-choices";
import { sellerFormValues, sellerRequest, type SellerFormValues } from "./seller-form-values";

interface SellerFormProps {
  /** Null for a new one. */
  seller: SellerDetail | null;
  onClose: () => void;
  onSaved: (seller: SellerDetail) => void;
}

type TextName = Exclude<keyof SellerFormValues, "rates">;

/** Creates or changes a seller; what the server refuses stands under its field. */
export const SellerForm = ({ seller, onClose, onSaved }: SellerFormProps) => {
  const { t } = useTranslation("market");
  const { communes } = useMarketLists();
  const [values, setValues] = useState(() => sellerFormValues(seller));
  const save = useChange<{ seller: SellerDetail }>({
    path: seller ? `/admin/sellers/${seller.id}` : "/admin/sellers",
    done: t(seller ? "sellers.saved" : "sellers.created"),
    onDone: (answer) => onSaved(answer.seller),
  });
  const errors = problemFields(save.error);
  const field = (name: TextName) => ({
    id: `seller-${name}`,
    value: values[name],
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
    error: errors[name],
  });
  return (
    <FormModal
      open
      title={t(seller ? "sellers.edit" : "sellers.create")}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate(sellerRequest(values))}
    >
      <TextField {...field("name")} label={t("seller.name")} wide />
      <TextField {...field("legal_name")} label={t("seller.legal_name")} wide />
      <SelectField
        {...field("kind")}
        label={t("seller.kind")}
        choices={SELLER_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <SelectField
        {...field("commune_code")}
        label={t("seller.commune")}
        choices={communes.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField {...field("representative")} label={t("seller.representative")} />
      <TextField {...field("tax_code")} label={t("seller.tax_code")} />
      <TextField {...field("phone")} label={t("seller.phone")} type="tel" />
      <TextField {...field("email")} label={t("seller.email")} type="email" />
      <TextField
        {...field("confirm_hours")}
        label={t("seller.confirm_hours")}
        hint={t("seller.confirmHint")}
        type="number"
      />
      {!seller && (
        <TextField
          {...field("handle")}
          label={t("seller.handle")}
          hint={t("seller.handleHint")}
          wide
        />
      )}
      <TextField {...field("story")} label={t("seller.story")} long wide />
      <Heading level="h2" className="pt-4 md:col-span-2">
        {t("sellers.delivery")}
      </Heading>
      <DeliveryRateFields
        rates={values.rates}
        errors={errors}
        onChange={(rates) => setValues((before) => ({ ...before, rates }))}
      />
    </FormModal>
  );
};
