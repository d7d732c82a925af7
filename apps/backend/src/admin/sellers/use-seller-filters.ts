import { createDataTableFilterHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { SellerRow } from "../../api/admin/sellers/seller-row";
import { SELLER_KINDS, SELLER_STATUSES } from "./seller-choices";

const helper = createDataTableFilterHelper<SellerRow>();

export function useSellerFilters() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("status", {
        type: "radio",
        label: t("seller.status"),
        options: SELLER_STATUSES.map((value) => ({ value, label: t(`sellerStatus.${value}`) })),
      }),
      helper.accessor("kind", {
        type: "radio",
        label: t("seller.kind"),
        options: SELLER_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
      }),
    ],
    [t],
  );
}
