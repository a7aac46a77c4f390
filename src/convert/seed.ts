/** One seed from its bytes to its content files: the stages of convert in their order. Pure. */
import { toFigureRows, toReportRow, toSectionRow } from '../archive/rows.ts';
import type { SectionContent } from '../content/files.ts';
import { lineCounter } from '../content/lines.ts';
import type { CatalogEntry } from '../schemas/catalog.ts';
import type { MadeCorrection, ReportFile } from '../schemas/content.ts';
import type { Arrangement, FigureCorrection } from '../schemas/corrections.ts';
import { isFigureCorrection } from '../schemas/corrections.ts';
import type { IssuerDirectory } from '../issuers/directory.ts';
import type { Catalogue } from '../schemas/indicators.ts';
import { accountFor } from './account.ts';
import type { Account } from './account.ts';
import { toDocuments } from './content.ts';
import type { DocumentContent } from './content.ts';
import { ConvertError } from './convert-error.ts';
import { decode } from './decode.ts';
import { correctSections } from './figure-corrections.ts';
import { inContext, recognise } from './indicators/index.ts';
import { convertStructure } from './structure.ts';
import type { Doubt } from './doubts.ts';
import { unusedTerms } from './doubts.ts';
import { withTerms } from './glossary-terms.ts';
import type { SetAside, Seed, StructuredDocument, StructuredSeed } from './types.ts';

/** What people wrote, checked and ready. */
export interface Knowledge {
  readonly catalog: readonly CatalogEntry[];
  readonly corrections: readonly (Arrangement | FigureCorrection)[];
  readonly indicators: Catalogue;
  readonly issuers: IssuerDirectory;
}

export interface ConvertedSeed {
  readonly seed: Seed;
  /** Before figures are read. */
  readonly structured: StructuredSeed;
  readonly documents: readonly DocumentContent[];
  /** Ids of the documents whose date is that of the page they were printed on. */
  readonly printed: ReadonlySet<string>;
  readonly setAside: readonly SetAside[];
  readonly account: Account;
  /** The corrections that were made: an arrangement, then those of figures in the order of the text. */
  readonly corrections: readonly MadeCorrection[];
  /** Where they stand, as FILE:LINE. */
  readonly corrected: readonly string[];
  readonly doubts: readonly { readonly line: number; readonly what: string }[];
}

/**
 * The documents of a seed, with figures and indicators.
 * @param sourceId folder of the source in the content
 * @throws ConvertError for what the user can mend
 */
export function convertSeed(
  name: string,
  bytes: Uint8Array,
  sourceId: string,
  knowledge: Knowledge,
): ConvertedSeed {
  return convertText(decode(name, bytes), sourceId, knowledge);
}

/** The same of a seed that is decoded already. */
export function convertText(
  seed: Seed,
  sourceId: string,
  { catalog, corrections, indicators, issuers }: Knowledge,
): ConvertedSeed {
  const structural = corrections.filter(
    (entry): entry is Arrangement => !isFigureCorrection(entry),
  );
  const structured = convertStructure(seed, catalog, structural, (issuer) => issuers.of(issuer).id);
  const account = accountFor(structured);
  if (account.lost + account.twice > 0)
    throw new ConvertError(
      { file: seed.name, line: 1 },
      `${account.lost} characters would be lost and ${account.twice} held twice (first at offset ${account.first})`,
      'this is a fault of the program: please report it with the text',
    );
  checkIds(structured);
  const documents = toDocuments(structured, sourceId);
  const { sections: read, made } = correctSections(
    structured.seed,
    documents.flatMap(({ sections }) => sections),
    corrections.filter(isFigureCorrection),
  );
  const recognised = withIndicators(
    documents.map(({ report }) => report),
    read,
    indicators,
  );
  const byDocument = Map.groupBy(recognised, ({ data }) => data.report);
  const lineOf = lineCounter(structured.seed.text);
  const unused: Doubt[] = [];
  const contents = documents.map(({ report }, i) => {
    const document = structured.documents[i] as StructuredDocument;
    const sections = withTerms(document, byDocument.get(report.id) ?? []);
    const used = new Set(
      sections.flatMap(({ data }) => (data.terms ?? []).map(({ definition }) => definition)),
    );
    unused.push(...unusedTerms(document, used, lineOf));
    return { report, sections };
  });
  return {
    seed,
    structured,
    documents: contents,
    printed: new Set(structured.documents.filter(({ printed }) => printed).map(({ id }) => id)),
    setAside: structured.setAside,
    account,
    corrections: [...arrangementOf(structured, structural), ...made],
    corrected: corrections
      .filter((entry) => entry.seed === seed.name)
      .map(({ file, line }) => `${file ?? 'content/corrections'}:${line ?? 1}`),
    doubts: [...structured.doubts, ...unused],
  };
}

/** What an arrangement made of the seed. */
function arrangementOf(
  { seed, documents }: StructuredSeed,
  corrections: readonly Arrangement[],
): MadeCorrection[] {
  const arrangement = corrections.find((entry) => entry.seed === seed.name);
  if (arrangement === undefined) return [];
  const { reason, source } = arrangement;
  return [{ kind: 'arrange', reports: documents.map(({ id }) => id), reason, source }];
}

/** Two documents of one seed cannot have one address. */
function checkIds({ seed, documents }: StructuredSeed): void {
  const seen = new Set<string>();
  for (const { id, titleSpans, sections } of documents) {
    const first = titleSpans[0]?.[0] ?? sections[0]?.paragraphs[0]?.text.at[0] ?? 0;
    if (seen.has(id))
      throw new ConvertError(
        { file: seed.name, line: lineCounter(seed.text)(first) },
        `a second document here claims the id ${id}`,
        'remove the repetition, or give one of them another `id` in seeds/catalog.yaml',
      );
    seen.add(id);
  }
}

/** The sections with each figure's indicator filled in. */
function withIndicators(
  reports: readonly ReportFile[],
  sections: readonly SectionContent[],
  catalogue: Catalogue,
): SectionContent[] {
  const figures = sections.flatMap((section) => toFigureRows(section, ''));
  const found = recognise(
    inContext({ reports: reports.map(toReportRow), sections: sections.map(toSectionRow), figures }),
    catalogue,
  );
  let next = 0;
  return sections.map(({ data, paragraphs }) => ({
    paragraphs,
    data: {
      ...data,
      figures: data.figures.map((figure) => ({
        ...figure,
        indicatorId: found[next++]?.indicatorId ?? null,
      })),
    },
  }));
}
