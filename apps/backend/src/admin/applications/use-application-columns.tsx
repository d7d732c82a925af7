import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationRow } from "../../applications/list-applications";
import { formatInstant } from "../market/format";

const helper = createDataTableColumnHelper<ApplicationRow>();

export function useApplicationColumns() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("name", { header: t("seller.name") }),
      helper.accessor("kind", {
        header: t("seller.kind"),
        cell: ({ getValue }) => <span>{t(`kind.${getValue()}`)}</span>,
      }),
      helper.accessor("commune", { header: t("seller.commune") }),
      helper.accessor("representative", { header: t("seller.representative") }),
      helper.accessor("phone", {
        header: t("seller.phone"),
        cell: ({ getValue }) => <span>{getValue() ?? t("common.none")}</span>,
      }),
      helper.accessor("submitted_at", {
        header: t("applications.submitted_at"),
        cell: ({ getValue }) => {
          const at = getValue();
          return <span>{at === null ? t("common.none") : formatInstant(at)}</span>;
        },
      }),
    ],
    [t],
  );
}
