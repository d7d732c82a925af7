import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PickField, type Pick } from "../market/pick-field";
import { useMarket } from "../market/use-market";

interface ProductFieldProps {
  value: Pick | null;
  error?: string;
  onChange: (product: Pick | null) => void;
}

const SHOWN = 8;

/** The product that a certificate is of. */
export const ProductField = (props: ProductFieldProps) => {
  const { t } = useTranslation("market");
  const [text, setText] = useState("");
  const { data } = useMarket<{ products: Pick[] }>(
    `/admin/products?fields=id,title&limit=${SHOWN}&order=title&q=${encodeURIComponent(text)}`,
  );
  return (
    <PickField
      {...props}
      id="certificate-product"
      label={t("certificate.product")}
      search={t("certificate.productSearch")}
      none={t("certificate.productNone")}
      text={text}
      onText={setText}
      found={data?.products ?? []}
    />
  );
};
