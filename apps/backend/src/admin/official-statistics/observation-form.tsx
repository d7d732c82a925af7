import type { ObservationStatus } from "@cho-lang/retail-statistics/observation";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { SelectField } from "../market/select-field";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";
import { useMarketLists } from "../market/use-market-lists";
import { inLanguage } from "./in-language";

const STATUSES: ObservationStatus[] = ["estimate", "preliminary", "revised", "final"];

const EMPTY = {
  series: "",
  period: "",
  value: "",
  status: "estimate",
  published_on: "",
  source_name: "",
  source_address: "",
};

/** Records one published value; it stays for ever, and a later one for the same period stands beside it. */
export const ObservationForm = ({ onClose }: { onClose: () => void }) => {
  const { t, i18n } = useTranslation("market");
  const lists = useMarketLists();
  const [values, setValues] = useState(EMPTY);
  const save = useChange<{ recorded: number }>({
    path: "/admin/official-statistics",
    done: t("observations.recorded"),
    onDone: onClose,
  });
  const errors = problemFields(save.error);
  const field = (name: keyof typeof EMPTY) => ({
    id: `observation-${name}`,
    label: t(`observation.${name}`),
    value: values[name],
    error: errors[name],
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });
  return (
    <FormModal
      open
      title={t("observations.create")}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate(values)}
    >
      <SelectField
        {...field("series")}
        wide
        choices={lists.series.map(({ id, name }) => ({
          value: id,
          label: inLanguage(name, i18n.language),
        }))}
      />
      <TextField {...field("period")} hint={t("observations.periodHint")} />
      <TextField {...field("value")} hint={t("observations.valueHint")} />
      <SelectField
        {...field("status")}
        choices={STATUSES.map((value) => ({
          value,
          label: t(`observationStatus.${value}`),
        }))}
      />
      <TextField {...field("published_on")} type="date" />
      <TextField {...field("source_name")} wide />
      <TextField {...field("source_address")} wide />
    </FormModal>
  );
};
