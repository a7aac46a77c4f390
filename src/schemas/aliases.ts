/**
 * content/aliases.yaml: addresses that moved, or whose words changed, in ways no rule can tell. Written
 * by people.
 */
import { z } from 'zod';

const address = z
  .string()
  .regex(
    /^\/(?:[a-z0-9._-]+\/)*(?:(?:#[a-z]\d+)?|[a-z0-9._-]+\.[a-z0-9]+)$/,
    'an address such as /reports/x/, /reports/x/y/#p3 or /data/x.csv',
  );

export const alias = z
  .strictObject({
    /** A page stands for all pages and fragments below it, a file for itself. */
    from: address,
    /** Where the words stand now; the address itself where the same passage was only corrected. */
    to: address,
    /** Fingerprint of the words that were published, where the address holds other words now. */
    was: z
      .string()
      .regex(/^[0-9a-f]{6}(?:-[0-9a-f]*-[0-9a-f]*)?$/)
      .optional(),
    /** For editors. */
    why: z.string().min(1),
  })
  .refine(({ from, to, was }) => from !== to || was !== undefined, {
    message: 'leads to itself; say with `was` which words were published there',
    path: ['to'],
  });
export type Alias = z.infer<typeof alias>;

export const aliases = z.array(alias);
