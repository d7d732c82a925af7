import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ClaimRow } from "../../api/admin/certificate-claims/list-claims";
import { LEVELS, STAR_CHOICES } from "../certificates/certificate-choices";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { SelectField } from "../market/select-field";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";
import { useMarketLists } from "../market/use-market-lists";
import { acceptRequest, claimFormValues, LISTED_SET } from "./claim-form-values";
import { ClaimSource } from "./claim-source";
import { DeclineClaimPrompt } from "./decline-claim-prompt";

interface ClaimReviewProps {
  claim: ClaimRow;
  onClose: () => void;
}

/** What a seller sent in beside its photo, corrected where she misread, then accepted or declined. */
export const ClaimReview = ({ claim, onClose }: ClaimReviewProps) => {
  const { t } = useTranslation("market");
  const lists = useMarketLists();
  const [declining, setDeclining] = useState(false);
  const [values, setValues] = useState(() => claimFormValues(claim));
  const accept = useChange({
    path: `/admin/certificate-claims/${claim.id}/accept`,
    done: t("claims.accepted"),
    onDone: onClose,
  });
  const errors = problemFields(accept.error);
  const field = (name: keyof typeof values) => ({
    id: `claim-${name}`,
    label: t(`certificate.${name}`),
    value: values[name],
    error: errors[name],
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });
  return (
    <FormModal
      open
      title={t("claims.reviewTitle")}
      submitLabel={t("claims.accept")}
      pending={accept.isPending}
      onClose={onClose}
      onSubmit={() => accept.mutate(acceptRequest(values))}
    >
      <ClaimSource claim={claim} />
      <TextField {...field("number")} />
      <SelectField
        {...field("stars")}
        choices={STAR_CHOICES.map((value) => ({
          value,
          label: t("common.stars", { count: Number(value) }),
        }))}
      />
      <TextField {...field("decision_date")} type="date" />
      <TextField {...field("issued_on")} type="date" />
      <TextField {...field("issuing_body")} />
      <SelectField
        {...field("issuing_level")}
        choices={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
      />
      <SelectField
        {...field("product_set")}
        wide
        choices={[
          { value: LISTED_SET, label: t("claims.listedSet") },
          ...lists.product_sets.map(({ id, name, group }) => ({
            value: String(id),
            label: `${id}. ${name} (${group})`,
          })),
        ]}
      />
      <Button type="button" size="small" variant="danger" onClick={() => setDeclining(true)}>
        {t("claims.decline")}
      </Button>
      {declining && (
        <DeclineClaimPrompt
          claim={claim}
          onCancel={() => setDeclining(false)}
          onDeclined={onClose}
        />
      )}
    </FormModal>
  );
};
