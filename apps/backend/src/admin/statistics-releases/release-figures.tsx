import { Button, FocusModal } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ReleaseView } from "../../statistics-releases/release-view";
import { Facts } from "../market/facts";
import { LoadState } from "../market/load-state";
import { useMarket } from "../market/use-market";

const DONG = new Intl.NumberFormat("vi-VN");

/** A release's figures. To open them before they are public leaves a line in the log. */
export const ReleaseFigures = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { t } = useTranslation("market");
  const { data, error, refetch } = useMarket<{ release: ReleaseView }>(
    `/admin/statistics-releases/${id}`,
  );
  return (
    <FocusModal open onOpenChange={(next) => !next && onClose()}>
      <FocusModal.Content>
        <FocusModal.Header>
          <FocusModal.Title>{t("releases.figures")}</FocusModal.Title>
        </FocusModal.Header>
        <FocusModal.Body className="overflow-y-auto p-6">
          {data ? (
            <Figures release={data.release} />
          ) : (
            <LoadState error={error} onRetry={refetch} />
          )}
        </FocusModal.Body>
        <FocusModal.Footer>
          <Button size="small" variant="secondary" onClick={onClose}>
            {t("common.cancel")}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  );
};

const Figures = ({ release }: { release: ReleaseView }) => {
  const { t } = useTranslation("market");
  const { outputs, input_hashes, outputs_hash, code_version } = release;
  const money = (amount: number | null) =>
    amount === null ? t("common.none") : DONG.format(amount);
  const sum = ({ total, known, lower, upper }: typeof outputs.online) =>
    t("releases.sum", {
      total: money(total),
      known: money(known),
      lower: money(lower),
      upper: money(upper),
    });
  const shares = outputs.shares.map(({ denominator, percent, lower, upper, observations }) => ({
    label: observations.some(({ demonstration }) => demonstration)
      ? `${t(`releases.${denominator}`)} (${t("common.demonstration")})`
      : t(`releases.${denominator}`),
    value: `${percent} % (${lower ?? t("common.none")} – ${upper ?? t("common.none")})`,
  }));
  return (
    <Facts
      facts={[
        { label: t("releases.basis"), value: t(`releases.${outputs.basis}`) },
        { label: t("releases.online"), value: sum(outputs.online) },
        { label: t("releases.floor"), value: money(outputs.floor_vnd) },
        { label: t("releases.chat"), value: sum(outputs.chat) },
        ...shares,
        {
          label: t("releases.returns"),
          value: `${String(outputs.returns)} / ${String(outputs.expected_returns)}`,
        },
        { label: t("releases.outside"), value: outputs.sellers_outside_frame },
        {
          label: t("releases.flagged"),
          value: `${String(outputs.flagged_returns)} (${String(outputs.unreviewed_returns)})`,
        },
        { label: t("releases.code"), value: code_version },
        { label: t("releases.outputsHash"), value: outputs_hash },
        ...Object.entries(input_hashes).map(([name, hash]) => ({
          label: t("releases.inputHash", { name }),
          value: hash,
        })),
      ]}
    />
  );
};
