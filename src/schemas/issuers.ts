/** content/issuers/*.yaml: the governments of the country. The keys are explained to editors there. */
import { z } from 'zod';

/** Levels of government from the whole country down; `other` is what is no government. */
export const issuerKinds = [
  'nation',
  'province',
  'prefecture',
  'county',
  'township',
  'other',
] as const;
export const issuerKind = z.enum(issuerKinds);
export type IssuerKind = z.infer<typeof issuerKind>;

export interface IssuerEntry {
  readonly name: string;
  readonly id?: string | undefined;
  readonly nameEn?: string | undefined;
  readonly kind?: IssuerKind | undefined;
  /** The governments one level below; a name alone stands for an entry. */
  readonly within?: readonly (string | IssuerEntry)[] | undefined;
}

export const issuerEntry: z.ZodType<IssuerEntry> = z.lazy(() =>
  z.strictObject({
    name: z.string().min(2),
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')
      .optional(),
    nameEn: z.string().min(1).optional(),
    kind: issuerKind.optional(),
    within: z.array(z.union([z.string().min(2), issuerEntry])).optional(),
  }),
);

export const issuerFile = z.array(issuerEntry);
