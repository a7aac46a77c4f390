/** Seed → documents, sections and paragraphs: the stages put together. */
import type { CatalogDocument, CatalogEntry } from '../schemas/catalog.ts';
import type { Arrangement } from '../schemas/corrections.ts';
import type { Kind, Span } from '../schemas/values.ts';
import type { Definition, Missing } from '../schemas/content.ts';
import { arrange } from './arrange.ts';
import { lineCounter } from '../content/lines.ts';
import { ConvertError } from './convert-error.ts';
import { splitDocuments } from './documents.ts';
import {
  articleDoubt,
  besideDoubt,
  catalogLine,
  doubtsOf,
  orderDoubt,
  scriptDoubt,
  unmarkedDoubt,
} from './doubts.ts';
import { issuerSlug } from './issuer-slug.ts';
import type { Facts } from './facts.ts';
import { noFacts } from './facts.ts';
import { isReportTitle } from './opening.ts';
import { outline } from './outline.ts';
import { reflow } from './reflow.ts';
import { toRows } from './rows.ts';
import type { Section, Seed, SetAside, StructuredDocument, StructuredSeed } from './types.ts';

/**
 * The documents of a seed, with every character accounted for. Deterministic.
 * @param catalog entries of seeds/catalog.yaml; those of other seeds are passed over
 * @param corrections structural corrections; those of other seeds are passed over
 * @param issuerId the ASCII id of an issuer, with which the ids of its documents begin
 * @throws ConvertError if issuer or year are unknown, or an entry or correction does not match.
 */
export function convertStructure(
  seed: Seed,
  catalog: readonly CatalogEntry[],
  corrections: readonly Arrangement[],
  issuerId: (issuer: string) => string = issuerSlug,
): StructuredSeed {
  const entry = catalog.find((candidate) => candidate.seed === seed.name);
  const correction =
    corrections.find((candidate) => candidate.seed === seed.name) ??
    (entry?.arranged && {
      ...entry,
      documents: entry.arranged,
      reason: 'catalog',
      source: 'catalog',
    });
  const { rows, setAside, tail } = toRows(seed);
  const { blocks, unmarked } = reflow(rows);
  const aside: SetAside[] = [...setAside];
  const doubts: { line: number; what: string }[] = [];
  const told = catalogue(entry, seed);
  const documents: StructuredDocument[] = [];
  const lineOf = lineCounter(seed.text);
  if (correction) {
    for (const arranged of arrange(blocks, correction, seed.text)) {
      documents.push(
        complete({
          seed,
          issuerId,
          told: told.take(arranged.text + arranged.title),
          facts: {
            ...noFacts(),
            kind: 'feature',
            title: arranged.title,
            titleSpans: [...arranged.titleSpans],
          },
          sections: arranged.sections,
          missing: [],
          inferredParts: [],
          continuesFrom: null,
          continuesTo: null,
          fragment: false,
          printed: false,
          definitions: [],
          line: 1,
        }),
      );
    }
  } else {
    for (const draft of splitDocuments(blocks, tail, seed, setAside)) {
      aside.push(...draft.opening.setAside);
      const line = draft.blocks[0]?.firstLine ?? 1;
      const known = told.take(draft.blocks.map(({ text }) => text.text).join('\n'));
      const kind = known?.kind ?? kindOfTitle(known?.title) ?? draft.kind;
      const body = draft.blocks.filter((block) => !draft.opening.used.has(block));
      const plan = outline(body, {
        seed: seed.text,
        continues: draft.fragment,
        goesOn: draft.continuesTo !== null,
        report: kind === 'government-work-report',
        year: known?.year ?? draft.facts.year,
        fallback: draft.attachment && kind !== 'government-work-report' ? 'attachment' : 'body',
      });
      documents.push(
        complete({
          seed,
          issuerId,
          told: known,
          facts: { ...draft.facts, kind },
          sections: plan.sections,
          missing: plan.missing,
          definitions: plan.definitions,
          inferredParts: plan.inferred,
          continuesFrom: draft.continuesFrom,
          continuesTo: draft.continuesTo,
          fragment: draft.fragment,
          printed: draft.printed,
          line,
        }),
      );
      const document = documents.at(-1) as StructuredDocument;
      const { facts, printed } = draft;
      const about = { seed: seed.name, text: seed.text, told: known, facts, printed };
      doubts.push(...doubtsOf(document, line, about, lineOf));
      if (draft.article !== null) doubts.push(articleDoubt(draft.article));
    }
  }
  if (unmarked && blocks[0]) doubts.unshift(unmarkedDoubt(blocks[0].firstLine));
  const beside = besideDoubt(seed.text) ?? orderDoubt(rows);
  if (beside) doubts.unshift(beside);
  const script = scriptDoubt(seed.text);
  if (script) doubts.unshift(script);
  told.finish();
  aside.sort((a, b) => a.span[0] - b.span[0]);
  return { seed, documents, setAside: aside, doubts };
}

/** Hands each document its catalog entry; complains about entries that match none. */
function catalogue(entry: CatalogEntry | undefined, seed: Seed) {
  const left = new Set<CatalogDocument>(entry?.documents ?? []);
  return {
    take(text: string): CatalogDocument | undefined {
      const bare = text.replace(/\s+/g, '');
      for (const document of left) {
        if (
          document.contains === undefined ||
          bare.includes(document.contains.replace(/\s+/g, ''))
        ) {
          left.delete(document);
          return document;
        }
      }
      return undefined;
    },
    finish(): void {
      for (const document of left) {
        throw new ConvertError(
          { file: entry?.file ?? 'seeds/catalog.yaml', line: entry?.line ?? 1 },
          `the entry of ${seed.name} describes a document that the seed does not hold${document.contains ? ` (「${document.contains}」 stands nowhere in it)` : ''}`,
          'correct `contains` or remove the entry',
        );
      }
    },
  };
}

/** The kind that a title given by an editor leaves no doubt about. */
function kindOfTitle(title: string | undefined): Kind | undefined {
  return title !== undefined && isReportTitle(title) ? 'government-work-report' : undefined;
}

/** title, issuer, year → the title, the issuer and the year */
function inWords(fields: readonly string[]): string {
  const last = `the ${fields.at(-1)}`;
  const before = fields.slice(0, -1).map((field) => `the ${field}`);
  return before.length > 0 ? `${before.join(', ')} and ${last}` : last;
}

interface Parts {
  readonly seed: Seed;
  readonly issuerId: (issuer: string) => string;
  readonly told: CatalogDocument | undefined;
  readonly facts: Facts;
  readonly sections: readonly Section[];
  readonly missing: readonly Missing[];
  readonly inferredParts: readonly string[];
  readonly continuesFrom: string | null;
  readonly continuesTo: string | null;
  readonly fragment: boolean;
  readonly printed: boolean;
  readonly definitions: readonly Definition[];
  readonly line: number;
}

function complete(parts: Parts): StructuredDocument {
  const { seed, told, facts, line } = parts;
  const kind: Kind = told?.kind ?? facts.kind ?? 'feature';
  const issuer = told?.issuer ?? facts.issuer;
  const year = told?.year ?? facts.year;
  const title = told?.title ?? facts.title;
  const unknown = Object.entries({ title, issuer, year })
    .filter(([, value]) => value === null || value === undefined || value === '')
    .map(([name]) => name);
  if (unknown.length > 0)
    throw new ConvertError(
      { file: seed.name, line },
      `${inWords(unknown)} of this document ${unknown.length > 1 ? 'stand' : 'stands'} nowhere in its text`,
      catalogLine(seed.name, unknown.map((name) => `${name}: …`).join(', '), told !== undefined),
    );
  const inferred: string[] = [];
  for (const field of ['title', 'issuer', 'year', 'date'] as const) {
    const known = told?.[field];
    if (facts.inferred.includes(field) || (known !== undefined && known !== facts[field])) {
      inferred.push(field);
    }
  }
  inferred.push(...parts.inferredParts);
  const missing: Missing[] = [];
  if (parts.fragment) missing.push({ what: 'before', page: parts.continuesFrom });
  missing.push(...parts.missing);
  if (parts.continuesTo) missing.push({ what: 'after', page: parts.continuesTo });
  const slug = parts.issuerId(issuer as string);
  return {
    id:
      told?.id ??
      (kind === 'government-work-report' ? `${slug}-${year}` : `${slug}-${kind}-${year}`),
    kind,
    title: title as string,
    titleSpans: facts.titleSpans as readonly Span[],
    issuer: issuer as string,
    year: year as number,
    date: told?.date === undefined ? facts.date : told.date,
    printed: told?.date === undefined && parts.printed,
    complete: told?.complete ?? (!parts.fragment && parts.continuesTo === null && !facts.excerpt),
    continuesFrom: parts.continuesFrom,
    continuesTo: parts.continuesTo,
    inferred,
    missing,
    definitions: parts.definitions,
    speaker: told?.speaker ?? facts.speaker,
    sections: parts.sections.map((section) =>
      section.level === 0 ? { ...section, heading: title as string } : section,
    ),
  };
}
