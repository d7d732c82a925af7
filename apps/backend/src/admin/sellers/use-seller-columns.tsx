import { Badge, createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { SellerRow } from "../../api/admin/sellers/seller-row";
import { SellerStatusBadge } from "./seller-status-badge";

const helper = createDataTableColumnHelper<SellerRow>();

export function useSellerColumns() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("name", {
        header: t("seller.name"),
        cell: ({ row }) => (
          <span className="flex items-center gap-x-2">
            <span className="max-w-[340px] truncate" title={row.original.name}>
              {row.original.name}
            </span>
            {row.original.demonstration && (
              <Badge size="2xsmall">{t("common.demonstration")}</Badge>
            )}
          </span>
        ),
      }),
      helper.accessor("kind", {
        header: t("seller.kind"),
        cell: ({ row }) => <span>{t(`kind.${row.original.kind}`)}</span>,
      }),
      helper.accessor("commune", { header: t("seller.commune") }),
      helper.accessor("products_count", { header: t("seller.products") }),
      helper.accessor("status", {
        header: t("seller.status"),
        cell: ({ getValue }) => <SellerStatusBadge status={getValue()} />,
      }),
    ],
    [t],
  );
}
