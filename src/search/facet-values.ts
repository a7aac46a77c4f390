/** The closed vocabularies in the browser, without the schemas; the order is part of the index. */
import type { Part, Role } from '../schemas/values.ts';

export const PARTS = ['review', 'plan', 'body', 'attachment'] as const satisfies readonly Part[];
export const ROLES = ['target', 'outcome', 'context'] as const satisfies readonly Role[];
