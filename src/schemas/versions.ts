/** content/versions.yaml: the log of published versions of the data, oldest first. It only grows. */
import { z } from 'zod';

export const dataVersion = z.object({
  version: z.string().regex(/^[0-9a-f]{12}$/),
  date: z.iso.date(),
  /** What changed and why, for readers. */
  zh: z.string().min(1),
  en: z.string().min(1),
  /** Table → number of rows. */
  rows: z.record(z.string(), z.int()),
  /** Report → hash of its rows, for those that differ from the version before; null: withdrawn. */
  changed: z.record(z.string(), z.string().nullable()),
});
export type DataVersion = z.infer<typeof dataVersion>;

export const dataVersions = z.array(dataVersion);
