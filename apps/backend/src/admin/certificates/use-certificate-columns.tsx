import { Badge, createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";
import { formatDay } from "../market/format";
import { CertificateStateBadge } from "./certificate-state-badge";
import { Stars } from "./stars";

const helper = createDataTableColumnHelper<CertificateRow>();

export function useCertificateColumns() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("product.title", {
        header: t("certificate.product"),
        cell: ({ row }) => (
          <span className="flex items-center gap-x-2">
            <span className="max-w-[260px] truncate" title={row.original.product?.title}>
              {row.original.product?.title ?? t("certificates.noProduct")}
            </span>
            {row.original.demonstration && (
              <Badge size="2xsmall">{t("common.demonstration")}</Badge>
            )}
          </span>
        ),
      }),
      helper.accessor("stars", {
        header: t("certificate.stars"),
        cell: ({ getValue }) => <Stars count={getValue()} />,
      }),
      helper.accessor("number", { header: t("certificate.number") }),
      helper.accessor("product.seller.name", {
        header: t("certificates.ofSeller"),
        cell: ({ row }) => (
          <span className="block max-w-[220px] truncate">
            {row.original.product?.seller?.name ?? t("common.none")}
          </span>
        ),
      }),
      helper.accessor("expires_on", {
        header: t("certificate.expires_on"),
        cell: ({ getValue }) => formatDay(getValue()),
      }),
      helper.accessor("state", {
        header: t("certificate.state"),
        cell: ({ row }) => <CertificateStateBadge certificate={row.original} />,
      }),
    ],
    [t],
  );
}
