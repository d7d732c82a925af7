import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SellerRow } from "../../api/admin/sellers/seller-row";
import { PickField, type Pick } from "../market/pick-field";
import { useMarket } from "../market/use-market";

interface SellerFieldProps {
  value: Pick | null;
  error?: string;
  onChange: (seller: Pick | null) => void;
}

const SHOWN = 8;

/** Who sells a product; a shop closed for good cannot be chosen. */
export const SellerField = (props: SellerFieldProps) => {
  const { t } = useTranslation("market");
  const [text, setText] = useState("");
  const { data } = useMarket<{ sellers: SellerRow[] }>(
    `/admin/sellers?limit=${SHOWN}&q=${encodeURIComponent(text)}`,
  );
  const open = (data?.sellers ?? []).filter((seller) => seller.status !== "closed");
  return (
    <PickField
      {...props}
      id="listing-seller"
      label={t("listing.seller")}
      search={t("listing.sellerSearch")}
      none={t("listing.sellerNone")}
      text={text}
      onText={setText}
      found={open.map(({ id, name }) => ({ id, title: name }))}
    />
  );
};
