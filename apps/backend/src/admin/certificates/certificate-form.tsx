import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { SelectField } from "../market/select-field";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";
import { useMarketLists } from "../market/use-market-lists";
import { CERTIFICATE_KINDS, LEVELS, STAR_CHOICES } from "./certificate-choices";
import {
  certificateFormValues,
  certificateRequest,
  type CertificateFormValues,
} from "./certificate-form-values";
import { ProductField } from "./product-field";

interface CertificateFormProps {
  /** Null for a new one. */
  certificate: CertificateRow | null;
  /** Product to start with. */
  product?: { id: string; title: string };
  onClose: () => void;
  onSaved: (certificate: CertificateRow) => void;
}

type TextName = Exclude<keyof CertificateFormValues, "product">;

/** Writes a decision down as a draft, or corrects one; what the server refuses stands under its field. */
export const CertificateForm = ({
  certificate,
  product,
  onClose,
  onSaved,
}: CertificateFormProps) => {
  const { t } = useTranslation("market");
  const lists = useMarketLists();
  const [values, setValues] = useState(() => certificateFormValues(certificate, product ?? null));
  const save = useChange<{ certificate: CertificateRow }>({
    path: certificate ? `/admin/certificates/${certificate.id}` : "/admin/certificates",
    done: t(certificate ? "certificates.saved" : "certificates.created"),
    onDone: (answer) => onSaved(answer.certificate),
  });
  const errors = problemFields(save.error);
  const field = (name: TextName) => ({
    id: `certificate-${name}`,
    label: t(`certificate.${name}`),
    value: values[name],
    error: errors[name],
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });
  return (
    <FormModal
      open
      title={t(certificate ? "certificates.edit" : "certificates.create")}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate(certificateRequest(values))}
    >
      <ProductField
        value={values.product}
        error={errors.product_id}
        onChange={(chosen) => setValues((before) => ({ ...before, product: chosen }))}
      />
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
        {...field("kind")}
        choices={CERTIFICATE_KINDS.map((value) => ({
          value,
          label: t(`certificateKind.${value}`),
        }))}
      />
      <SelectField
        {...field("criteria_version")}
        choices={lists.criteria_versions.map(({ id, instrument }) => ({
          value: id,
          label: instrument,
        }))}
      />
      <SelectField
        {...field("product_set")}
        wide
        choices={lists.product_sets.map(({ id, name, group }) => ({
          value: String(id),
          label: `${id}. ${name} (${group})`,
        }))}
      />
    </FormModal>
  );
};
