import { useTranslation } from "react-i18next";
import { TextField } from "../market/text-field";
import { RATE_NAMES, type RateName } from "./seller-form-values";

interface DeliveryRateFieldsProps {
  rates: Record<RateName, string>;
  errors: Record<string, string>;
  onChange: (rates: Record<RateName, string>) => void;
}

/** The five figures of a seller's delivery table, in đồng. */
export const DeliveryRateFields = ({ rates, errors, onChange }: DeliveryRateFieldsProps) => {
  const { t } = useTranslation("market");
  return (
    <>
      {RATE_NAMES.map((name) => (
        <TextField
          key={name}
          id={`seller-${name}`}
          type="number"
          label={`${t(`seller.${name}`)} (₫)`}
          value={rates[name]}
          error={errors[`delivery_rates.${name}`]}
          hint={name === "free_from" ? t("seller.freeFromHint") : undefined}
          onChange={(value) => onChange({ ...rates, [name]: value })}
        />
      ))}
    </>
  );
};
