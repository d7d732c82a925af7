import { Button, StatusBadge, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentView } from "../../applications/application-view";
import { formatDay } from "../market/format";
import { Section } from "../market/section";
import { useChange } from "../market/use-change";
import { RefusePaperPrompt } from "./refuse-paper-prompt";

const COLOURS = { waiting: "orange", accepted: "green", refused: "red" } as const;

interface SellerPapersProps {
  sellerId: string;
  papers: DocumentView[];
}

/** The papers that a seller entered, to be compared with what she has. */
export const SellerPapers = ({ sellerId, papers }: SellerPapersProps) => {
  const { t } = useTranslation("market");
  return (
    <Section title={t("papers.title")}>
      {papers.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("papers.empty")}
        </Text>
      ) : (
        <ul className="divide-y">
          {papers.map((paper) => (
            <PaperItem
              key={paper.id}
              path={`/admin/sellers/${sellerId}/documents/${paper.id}`}
              paper={paper}
            />
          ))}
        </ul>
      )}
    </Section>
  );
};

const PaperItem = ({ path, paper }: { path: string; paper: DocumentView }) => {
  const { t } = useTranslation("market");
  const [refusing, setRefusing] = useState(false);
  const change = useChange({ path, done: t("papers.saved") });
  const { number, issuer, issued_on, expires_on, check, check_reason, state } = paper;
  const until = expires_on && t("papers.until", { day: formatDay(expires_on) });
  const facts = [number, issuer, formatDay(issued_on), until, t(`paperState.${state}`)];
  return (
    <li className="flex flex-col gap-y-2 px-6 py-3">
      <div className="flex items-start justify-between gap-4">
        <Text size="small" weight="plus">
          {t(`paperType.${paper.type}`)}
        </Text>
        <StatusBadge color={COLOURS[check]}>{t(`paperCheck.${check}`)}</StatusBadge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {[...facts, check_reason].filter(Boolean).join(" · ")}
      </Text>
      <div className="flex gap-2">
        {check !== "accepted" && (
          <Button
            size="small"
            variant="secondary"
            isLoading={change.isPending}
            onClick={() => change.mutate({ check: "accepted" })}
          >
            {t("papers.accept")}
          </Button>
        )}
        {check !== "refused" && (
          <Button size="small" variant="secondary" onClick={() => setRefusing(true)}>
            {t("papers.refuse")}
          </Button>
        )}
      </div>
      {refusing && <RefusePaperPrompt path={path} onClose={() => setRefusing(false)} />}
    </li>
  );
};
