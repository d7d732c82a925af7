import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { SellerRow } from "../../api/admin/sellers/seller-row";

const COLOURS = {
  pending: "orange",
  active: "green",
  suspended: "red",
  closed: "grey",
} as const;

export const SellerStatusBadge = ({ status }: Pick<SellerRow, "status">) => {
  const { t } = useTranslation("market");
  return <StatusBadge color={COLOURS[status]}>{t(`sellerStatus.${status}`)}</StatusBadge>;
};
