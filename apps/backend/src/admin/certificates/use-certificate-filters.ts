import { createDataTableFilterHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";
import { STAR_CHOICES, STATES } from "./certificate-choices";

const helper = createDataTableFilterHelper<CertificateRow>();

export function useCertificateFilters() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("state", {
        type: "radio",
        label: t("certificate.state"),
        options: STATES.map((value) => ({
          value,
          label: value === "expiring" ? t("state.expiringPlain") : t(`state.${value}`),
        })),
      }),
      helper.accessor("stars", {
        type: "radio",
        label: t("certificate.stars"),
        options: STAR_CHOICES.map((value) => ({
          value,
          label: t("common.stars", { count: Number(value) }),
        })),
      }),
    ],
    [t],
  );
}
